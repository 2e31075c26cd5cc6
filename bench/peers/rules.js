// The five rules of the peers, shared by audit.js and the Spectral ruleset. Amounts are counted in thirteenths of a
// week, so that months (13/3 weeks) stay whole numbers.
const MIN = '(?:minutes|minute|mins|min)'
const DIRECT = new RegExp(`([0-9]+) ?${MIN} ?(?:per|/|a|each) ?(day|week|month)`)
const DUR = new RegExp(`([0-9]+) ?${MIN}\\b`)
const COUNT = /([0-9]+|one|two|three|four|five) ?(?:x|times|time|sessions|session) ?(?:per |\/ ?|a |each )?(daily|weekly|monthly|day|week|month)/
const ADV = /\b(daily|weekly|monthly)\b/
const NUM = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const PER = { day: 65, daily: 65, week: 13, weekly: 13, month: 3, monthly: 3 }
const LICENSED = ['speech', 'occupational', 'physical', 'counsel']
const PULL = /^special education$|resource|therapy room|self-contained|separate|pull-out/

function thirteenths(text) {
  const s = text.toLowerCase()
  const m = DIRECT.exec(s)
  if (m) return m[1] * PER[m[2]]
  const d = DUR.exec(s)
  if (!d) return null
  const c = COUNT.exec(s)
  if (c) return d[1] * (NUM[c[1]] || c[1]) * PER[c[2]]
  const a = ADV.exec(s)
  return a ? d[1] * PER[a[1]] : null
}
const tenths = (services) => Math.floor(((services || []).reduce((n, s) => n + (thirteenths(s.frequency) || 0), 0) * 20 + 13) / 26)
const mismatch = (s) => {
  const service = s.service.toLowerCase(), provider = s.provider.toLowerCase()
  const kind = LICENSED.find((k) => service.includes(k))
  return !!kind && (!provider.includes(kind) || provider.includes('para'))
}
const pullOut = (s) => PULL.test(s.location.toLowerCase())
const ids = (doc) => new Set((doc.goals || []).map((g) => g.id))
const withoutGoal = (s, known) => !(s.goals || []).some((g) => known.has(g))
module.exports = { thirteenths, tenths, mismatch, pullOut, ids, withoutGoal }
