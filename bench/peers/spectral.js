// spectral lint -r spectral.js FILE...
const { thirteenths, tenths, mismatch, pullOut, ids, withoutGoal } = require('./rules.js')
const rule = (given, fn) => ({ given, message: '{{error}}', severity: 'warn', then: { function: fn } })
module.exports = {
  rules: {
    'vague-frequency': rule('$.services[*].frequency', (v) => (thirteenths(v) === null ? [{ message: 'no countable amount' }] : [])),
    'service-without-goal': rule('$', (doc) => {
      const known = ids(doc)
      return (doc.services || []).flatMap((s, i) => (withoutGoal(s, known) ? [{ message: 'no goal', path: ['services', i] }] : []))
    }),
    'provider-mismatch': rule('$.services[*]', (s, _o, ctx) => (mismatch(s) ? [{ message: 'provider and service differ', path: [...ctx.path, 'provider'] }] : [])),
    'pull-out': rule('$.services[*]', (s, _o, ctx) => (pullOut(s) ? [{ message: 'outside the class', path: [...ctx.path, 'location'] }] : [])),
    'total-mismatch': rule('$', (doc) => {
      const w = doc.totals && doc.totals.serviceMinutesPerWeek, t = tenths(doc.services)
      return w && w * 10 !== t ? [{ message: `states ${w}, rows add up to ${t / 10}`, path: ['totals', 'serviceMinutesPerWeek'] }] : []
    }),
  },
}
