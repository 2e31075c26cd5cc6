// Holds the reports of one run to each other and to what no schema can say.
//
//   node check.cjs TOOLS FOLDER      TOOLS holds node_modules, FOLDER the reports, named by format
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [tools, folder] = process.argv.slice(2);
const fromTools = createRequire(path.join(path.resolve(tools), "package.json"));
const { parse: parseCsv } = fromTools("csv-parse/sync");
const { Parser: TapParser } = fromTools("tap-parser");

const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");
const json = JSON.parse(read("json.json"));
const refused = json.files.filter((file) => file.unreadableBecause !== undefined);
const unreadable = json.files.filter((file) => !file.readable);
// SARIF holds what was waived too, as suppressed.
const expected = [...json.findings, ...json.waived].map((finding) => [finding.rule, finding.line, finding.column].join(" ")).sort();

const checks = {
  json() {
    assert.equal(json.summary.files, json.files.length);
    assert.equal(json.summary.unreadable, unreadable.length);
    assert.equal(json.summary.waived, json.waived.length);
    assert.equal(json.summary.errors + json.summary.warnings + json.summary.notes, json.findings.length);
  },

  jsonl() {
    const lines = read("jsonl.jsonl").trimEnd().split("\n").map((line) => JSON.parse(line));
    assert.equal(lines[0].type, "start");
    assert.equal(lines[lines.length - 1].type, "summary");
    const ofType = (type) => lines.filter((line) => line.type === type).map(({ type: _, ...members }) => members);
    assert.deepEqual(ofType("file"), json.files);
    assert.deepEqual(ofType("finding"), json.findings);
    assert.deepEqual(ofType("notChecked"), json.notChecked);
    assert.deepEqual(ofType("waived"), json.waived);
    assert.deepEqual(ofType("remark"), json.remarks ?? []);
    assert.deepEqual(ofType("summary"), [json.summary]);
  },

  csv() {
    const rows = parseCsv(read("csv.csv"), { bom: true, columns: true, record_delimiter: "\r\n" });
    const findings = rows.filter((row) => row.rule !== "unreadable-file" && row.waived === "no");
    const waived = rows.filter((row) => row.waived === "yes");
    assert.deepEqual(waived.map((row) => row.rule), json.waived.map((finding) => finding.rule));
    assert.equal(rows.length - findings.length - waived.length, refused.length);
    assert.equal(findings.length, json.findings.length);
    findings.forEach((row, i) => {
      const finding = json.findings[i];
      assert.equal(row.line, String(finding.line));
      assert.equal(row.column, String(finding.column));
      assert.equal(row.severity, finding.severity);
      assert.equal(row.rule, finding.rule);
      assert.equal(row.row, finding.row === null ? "" : String(finding.row));
      if (/^[ -~]*$/.test(finding.message)) {
        assert.equal(row.message, finding.message);
        assert.equal(row.ask, finding.ask);
      }
    });
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        assert.ok(!/^ *[=+\-@\t\r\n\0]/.test(cell), `a formula: ${cell}`);
      }
    }
  },

  sarif() {
    const run = JSON.parse(read("sarif.sarif")).runs[0];
    const rules = run.tool.driver.rules.map((rule) => rule.id);
    assert.deepEqual(rules, [...rules].sort());
    for (const result of run.results) {
      assert.equal(rules[result.ruleIndex], result.ruleId);
    }
    const found = run.results.map((result) => {
      const { startLine, startColumn } = result.locations[0].physicalLocation.region;
      return [result.ruleId, startLine, startColumn].join(" ");
    });
    assert.deepEqual(found.sort(), expected);
    const [invocation] = run.invocations;
    const suppressed = run.results.filter((result) => result.suppressions !== undefined);
    assert.deepEqual(suppressed.map((result) => result.ruleId), json.waived.map((finding) => finding.rule));
    const notified = run.tool.driver.notifications.map((descriptor) => descriptor.id);
    for (const { descriptor } of invocation.toolConfigurationNotifications ?? []) {
      assert.equal(notified[descriptor.index], descriptor.id);
    }
    assert.equal((invocation.toolConfigurationNotifications ?? []).length, (json.remarks ?? []).length + (json.changes ?? []).length);
    assert.equal(invocation.executionSuccessful, unreadable.length === 0);
    assert.equal((invocation.toolExecutionNotifications ?? []).length, unreadable.length);
  },

  github() {
    const commands = read("github.txt").split("\n").filter((line) => line.startsWith("::"));
    const aboutTheRun = (json.remarks ?? []).length + (json.changes ?? []).length;
    assert.equal(commands.length, json.findings.length + refused.length + aboutTheRun);
    for (const command of commands.filter((line) => !/^::\w+ title=(config|waiver-[a-z-]+)::/.test(line))) {
      assert.match(command, /^::(error|warning|notice) file=[^,:]+,line=\d+,.*?::/);
    }
  },

  gitlab() {
    const entries = JSON.parse(read("gitlab.json"));
    assert.equal(entries.length, json.findings.length + refused.length);
    const fingerprints = new Set(entries.map((entry) => entry.fingerprint));
    assert.equal(fingerprints.size, entries.length, "two findings with one fingerprint are one to GitLab");
  },

  tap() {
    const text = read("tap.tap");
    const tests = [];
    const strange = [];
    const parser = new TapParser();
    parser.on("assert", (test) => tests.push(test));
    parser.on("extra", (line) => strange.push(line));
    let results;
    parser.on("complete", (final) => (results = final));
    parser.end(text);
    assert.deepEqual(strange, []);
    assert.equal(results.count, tests.length);
    assert.equal(results.plan.end ?? 0, tests.length);
    const failed = results.failures.filter((failure) => failure.tapError);
    assert.deepEqual(failed, []);
    const skipped = tests.filter((test) => test.skip);
    assert.equal(skipped.length, json.notChecked.length + json.waived.length);
    const findings = tests.filter((test) => test.diag?.place);
    const places = json.findings.map((finding) => `${finding.line}:${finding.column}`);
    assert.deepEqual(findings.map((test) => test.diag.place), places);
  },
};

let failures = 0;
for (const [format, check] of Object.entries(checks)) {
  try {
    check();
  } catch (error) {
    failures += 1;
    console.error(`${path.basename(folder)}: ${format}: ${error.message}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;
