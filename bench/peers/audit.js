// node audit.js FOLDER...
const fs = require('fs'), path = require('path')
const { thirteenths, tenths, mismatch, pullOut, ids, withoutGoal } = require('./rules.js')
function walk(p, out) {
  for (const e of fs.readdirSync(p, { withFileTypes: true })) {
    const q = path.join(p, e.name)
    if (e.isDirectory()) walk(q, out); else if (q.endsWith('.json')) out.push(q)
  }
  return out
}
for (const p of process.argv.slice(2)) {
  for (const f of (fs.statSync(p).isDirectory() ? walk(p, []) : [p]).sort()) {
    const doc = JSON.parse(fs.readFileSync(f, 'utf8')), known = ids(doc)
    let out = ''
    ;(doc.services || []).forEach((s, i) => {
      if (thirteenths(s.frequency) === null) out += `${f}\tvague-frequency\t/services/${i}/frequency\n`
      if (withoutGoal(s, known)) out += `${f}\tservice-without-goal\t/services/${i}\n`
      if (mismatch(s)) out += `${f}\tprovider-mismatch\t/services/${i}/provider\n`
      if (pullOut(s)) out += `${f}\tpull-out\t/services/${i}/location\n`
    })
    const t = tenths(doc.services), w = doc.totals && doc.totals.serviceMinutesPerWeek
    if (w && w * 10 !== t) out += `${f}\ttotal-mismatch\t/totals/serviceMinutesPerWeek\n`
    fs.writeSync(1, out + `${f}\tweekly-minutes\t${Math.floor(t / 10)}.${t % 10}\n`)
  }
}
