// node page_test.mjs BINARY CHROMIUM TOOLS SAMPLES SCRATCH: writes pages of every kind to SCRATCH/pages and judges them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostile, hostileIep } from './hostile.mjs';
import { checkMarkdown } from './markdown_check.mjs';

const [binary, executablePath, tools, samples, scratch] = process.argv.slice(2);
const installed = createRequire(join(tools, 'package.json'));
const { chromium } = installed('playwright-core');
const axe = readFileSync(installed.resolve('axe-core/axe.min.js'), 'utf8');

const pages = join(scratch, 'pages');
mkdirSync(pages);
let faults = 0;
function hold(what, isTrue, ...details) {
    if (!isTrue) {
        ++faults;
        console.error(`FAILED: ${what}`, ...details);
    }
}

function report(format, { command = ['check'], folder, files, options }) {
    const run = spawnSync(binary, [...command, '--as-of', '2026-11-22', '--format', format, ...options, '--', ...files],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '' }, maxBuffer: 1 << 28 });
    hold(`${command.join(' ')} ${files[0]}: a report in ${format}`, run.stdout.length > 0 && [0, 1, 3].includes(run.status), run.stderr);
    return run.stdout;
}

// --- The pages: every sample, none readable, several in one, values hidden, and the hostile ones ---------------------------
const names = readdirSync(samples).filter((name) => name.endsWith('.json'));
const cases = names.map((name) => ({ name: basename(name, '.json'), folder: samples, files: [name], options: [] }));
cases.push({ name: 'unreadable', folder: samples, files: ['rules/not-json/bad.json'], options: [] });
cases.push({ name: 'missing', folder: samples, files: ['no-such-file.json'], options: [] });
cases.push({ name: 'several', folder: samples, files: ['first-look.json', 'clean.json', 'rules/not-json/bad.json'], options: [] });
cases.push({ name: 'hidden', folder: samples, files: ['everything-wrong.json'], options: ['--show-values', 'never'] });
// --- The other pages: two years side by side, a service log, every letter -------------------------------------------------
const twoYears = ['two-years/last-year.json', 'two-years/this-year.json'];
const serviceLog = ['service-log/iep.json', 'service-log/log.csv'];
const other = { folder: samples, options: [], hasNoSheet: true };
cases.push({ ...other, name: 'compare', command: ['compare'], files: twoYears });
cases.push({ ...other, name: 'compare-hidden', command: ['compare'], files: twoYears, options: ['--show-values', 'never'] });
cases.push({ ...other, name: 'log', command: ['log'], files: serviceLog });
cases.push({ ...other, name: 'log-by-week', command: ['log'], files: serviceLog, options: ['--by', 'week'] });
const letterList = spawnSync(binary, ['letter'], { encoding: 'utf8' });
const letters = [...(letterList.stdout + letterList.stderr).matchAll(/^ {2}([a-z]+(?:-[a-z]+)*) {2,}\S/gm)].map((match) => match[1]);
hold('the letters are listed', letters.length >= 10, letters);
for (const kind of letters) {
    cases.push({ ...other, name: `letter-${kind}`, command: ['letter', kind], files: ['everything-wrong.json'] });
}

const hostileFolder = join(scratch, 'hostile');
mkdirSync(hostileFolder);
hostile.forEach((words, index) => {
    const fileName = words.replaceAll('/', '_').replaceAll('\0', '').slice(0, 100) + '.json';
    writeFileSync(join(hostileFolder, fileName), hostileIep(words));
    cases.push({ name: `hostile-${index}`, folder: hostileFolder, files: [fileName], options: ['--show-values', 'always'], words });
});

const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
        '--disable-default-apps', '--disable-sync', '--no-first-run'],
});

async function judge(test, path) {
    const isHostile = test.words !== undefined;
    for (const colorScheme of isHostile ? [] : ['light', 'dark']) { // the hostile pages are built and coloured like the others
        // axe is a script: the page's own policy would keep it out.
        const context = await browser.newContext({ colorScheme, bypassCSP: true, offline: true, viewport: { width: 1200, height: 900 } });
        const page = await context.newPage();
        await page.goto(pathToFileURL(path).href);
        await page.evaluate(axe);
        const result = await page.evaluate(() => axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }));
        hold(`${test.name}, ${colorScheme}: axe`, result.violations.length === 0,
            JSON.stringify(result.violations.map((v) => [v.id, v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary)]), null, 1));
        await context.close();
    }

    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const events = [];
    page.on('dialog', (dialog) => { events.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
    page.on('pageerror', (error) => events.push(`error ${error}`));
    page.on('console', (message) => events.push(`console ${message.text()}`));
    page.on('request', (request) => { if (!request.url().startsWith('file:')) events.push(`request ${request.url()}`); });
    await page.goto(pathToFileURL(path).href);
    for (const width of [320, 390, 1200]) {
        await page.setViewportSize({ width, height: 640 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        hold(`${test.name}: no sideways scrolling at ${width} pixels`, wide <= width, wide);
    }
    const found = await page.evaluate(() => ({
        scripts: document.scripts.length,
        images: document.images.length,
        headings: document.querySelectorAll('h1').length,
        handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).length,
        links: [...document.links].map((a) => a.getAttribute('href')).filter((href) => !/^(#|https?:)/.test(href)),
        strangers: [...document.querySelectorAll('svg [href], iframe, object, embed, form, link, base, meta[http-equiv=refresh]')].length,
        text: document.body.innerText,
    }));
    hold(`${test.name}: one h1, no script, no picture from elsewhere, no form`,
        found.scripts === 0 && found.images === 0 && found.headings === 1 && found.handlers === 0 && found.strangers === 0 && found.links.length === 0,
        { ...found, text: '' });
    hold(`${test.name}: nothing runs, nothing is fetched`, events.length === 0, events);
    // What can be seen is to be read as it stands; line ends and control characters have a form of their own.
    // eslint-disable-next-line no-control-regex
    if (isHostile && !/[\u0000-\u001f\u202e\ufffe]/.test(test.words)) {
        const squeezed = (text) => text.replace(/\s+/g, ' ');
        hold(`${test.name}: the words can be read as they stand`, squeezed(found.text).includes(squeezed(test.words)), test.words);
    }

    await printed(page, test);
    await context.close();
}

/// Page one holds the meeting sheet, whole and alone.
async function printed(page, test) {
    if (test.hasNoSheet) {
        return;
    }
    const sheets = await page.locator('.sheet').count();
    if (sheets === 0) {
        hold(`${test.name}: a file that was read has a meeting sheet`, /unreadable|missing/.test(test.name));
        return;
    }
    const pagesOf = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
    const all = await pagesOf();
    await page.addStyleTag({ content: '@media print { .part, main > section, footer { display: none !important; } }' });
    const sheetPages = await pagesOf();
    hold(`${test.name}: each meeting sheet prints on one page`, sheetPages === sheets, `${sheetPages} pages for ${sheets} sheets`);
    hold(`${test.name}: the rest prints too`, all > sheetPages);
}

for (const test of cases) {
    const path = join(pages, `${test.name}.html`);
    writeFileSync(path, report('html', test));
    await judge(test, path);
    checkMarkdown(report('markdown', test), test, installed, hold);
}
await browser.close();

if (faults > 0) {
    console.error(`${faults} checks failed.`);
    process.exit(1);
}
console.log(`${cases.length} pages judged.`);
