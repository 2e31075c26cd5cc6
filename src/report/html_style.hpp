// How the page looks: on a wide screen, on a phone, in the dark, on US Letter paper.
//
// Every colour stands in one list for light and one for dark. Text keeps at least 4.5 to 1 against what it stands on,
// and no meaning hangs on a colour alone.
#pragma once

#include "report/html_writer.hpp"

namespace iepaudit::report {

inline constexpr Markup style = R"css(
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1a1a1a; --muted: #505a5f; --line: #b1b4b6; --panel: #f3f4f5; --link: #0b4a6f; --focus: #0b4a6f;
  --error: #8a1f11; --error-tint: #fdecea; --warning: #6b4e00; --warning-tint: #fff6d6; --note: #0b4a6f; --note-tint: #eaf3f8; --ok: #0b5d2a;
  --outside: #a3480a; --on-outside: #ffffff; --inside: #0b4a6f; --on-inside: #ffffff; --rest: #e4ebef; --stripe: #505a5f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15191c; --ink: #eceae6; --muted: #b3bcc1; --line: #56616a; --panel: #1f262b; --link: #8ecbf0; --focus: #8ecbf0;
    --error: #ffb0a3; --error-tint: #3a1d19; --warning: #f2cf74; --warning-tint: #332a10; --note: #8ecbf0; --note-tint: #12303f; --ok: #7fd6a0;
    --outside: #f0a35e; --on-outside: #15191c; --inside: #7cc0ea; --on-inside: #15191c; --rest: #2b343a; --stripe: #b3bcc1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 1rem 3rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); color: var(--link); }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { border-bottom: 4px solid var(--ink); padding: 1rem 0 .5rem; }
header p { margin: 0; }
header b { font-size: 1.25rem; letter-spacing: .01em; margin-right: .5rem; }
header span, .kind, .counts, .file, .place, .sub, .source, .apart { color: var(--muted); }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: .25rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.125rem; margin: 0 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; }
.kind { margin: 1.5rem 0 0; }
.counts, .file, .source { font-size: .9375rem; }
.sheet { display: none; }

.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 .75rem; padding: 0; }
.tally li { flex: 1 1 9rem; max-width: 16rem; border: 1px solid var(--line); border-top: 5px solid var(--muted); background: var(--panel); }
.tally a { display: block; padding: .5rem .75rem .625rem; color: var(--ink); text-decoration: none; }
.tally a:hover { text-decoration: underline; }
.tally b { display: block; font-size: 1.75rem; line-height: 1.2; }
.tally .fix { border-top-color: var(--error); }
.tally .ask { border-top-color: var(--warning); }
.tally .look { border-top-color: var(--note); }

.week { margin: 0; }
.scroll { overflow-x: auto; }
.week > svg { display: block; overflow: visible; }
.block { stroke: var(--paper); stroke-width: 1.5; }
.block.rest { fill: var(--rest); stroke: var(--line); stroke-width: 1; }
.block.outside { fill: var(--outside); }
.block.inside { fill: var(--inside); }
.block.unknown, .unknown { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; }
.paper { fill: var(--paper); }
.stripe { fill: var(--stripe); }
.maybe { fill: var(--paper); opacity: .55; }
.tick, .rule { stroke: var(--muted); stroke-width: 1; }
.end { stroke: var(--ink); stroke-width: 4; }
.week text { font-size: 14px; fill: var(--ink); }
.week text.note { font-size: 13px; fill: var(--muted); }
.week text.on-outside { fill: var(--on-outside); font-weight: 700; }
.week text.on-inside { fill: var(--on-inside); font-weight: 700; }
.week text.on-unclear, .week text.on-elsewhere { font-weight: 700; }
.week text.on-unknown { font-weight: 700; font-size: 18px; }
.legend { list-style: none; margin: 0 0 .75rem; padding: 0; }
.legend li { display: flex; gap: .625rem; margin: .375rem 0; }
.key { flex: none; margin-top: .25rem; }

table { width: 100%; border-collapse: collapse; margin: 0 0 .75rem; }
caption { text-align: left; color: var(--muted); padding: 0 0 .375rem; }
th, td { padding: .5rem .625rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th, .number { overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tfoot th, tfoot td { border-top: 2px solid var(--ink); font-weight: 700; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.place, .apart, .sub { font-size: .92em; }
th .place { font-weight: 400; }
.sub { display: none; }
.remarks { margin: 0; padding-left: 1.25rem; }

article { border: 1px solid var(--line); border-left: 6px solid var(--note); padding: 1rem 1.125rem .5rem; margin: 0 0 1rem; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
.call { color: var(--note); }
.error .call { color: var(--error); }
.warning .call { color: var(--warning); }
.question { margin-bottom: .375rem; padding: .625rem .75rem; background: var(--note-tint); font-weight: 600; }
.error .question { background: var(--error-tint); }
.warning .question { background: var(--warning-tint); }
.question label { display: flex; gap: .75rem; }
input { flex: none; width: 1.375rem; height: 1.375rem; margin: .0625rem 0 0; accent-color: var(--link); }
textarea {
  display: block; width: 100%; min-height: 4.25rem; margin: 0 0 .75rem; padding: 0 .25rem; border: 0; border-radius: 0; resize: vertical;
  font: inherit; line-height: 2.125rem; color: inherit;
  background: repeating-linear-gradient(transparent 0 calc(2.125rem - 1px), var(--muted) calc(2.125rem - 1px) 2.125rem) local;
}
.why { font-size: 1rem; }
.unchecked ul { padding-left: 1.25rem; margin: 0; }
.unchecked i { font-style: normal; color: var(--muted); }
.unchecked li { margin-bottom: .375rem; }
dl { margin: 0; }
dl div { margin-bottom: .5rem; }
dt { font-weight: 700; }
dd { margin: 0; }
.sources ol { padding-left: 1.75rem; }
.sources li { margin-bottom: .375rem; }
.letter { margin: 1.5rem 0 0; }
.letter h1 { font-size: 1.25rem; margin: 1.25rem 0 1rem; }
.letter > p { margin-bottom: 1rem; }
.letter li, .own-notes li { margin-bottom: .5rem; }
.letter ol, .letter ul, .own-notes ul { padding-left: 1.5rem; margin: 0 0 1rem; }
.letter .boxes { list-style: none; padding: 0; }
.boxes label { display: flex; gap: .75rem; }
.blank { background: var(--warning-tint); }
.own-notes { margin-top: 2.5rem; border-top: 4px solid var(--line); font-size: .9375rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 4px solid var(--ink); }
.part + .sheet + .part, .part + .part { margin-top: 3rem; border-top: 4px solid var(--line); }

@media screen and (min-width: 48rem) {
  .minutes tbody th { width: 27%; }
  .minutes td.wide + th + td { width: 29%; }
  .minutes thead .number { white-space: nowrap; }
  .minutes thead .number:last-child { white-space: normal; width: 19%; }
}
@media screen and (max-width: 34rem) {
  body { font-size: 1rem; }
  h1 { font-size: 1.625rem; }
  h2 { font-size: 1.25rem; }
  .tally { gap: .5rem; }
  .tally li { flex-basis: 7.5rem; }
  .minutes { font-size: .875rem; }
  .minutes th, .minutes td { padding-right: .5rem; }
  .minutes .wide { display: none; }
  .minutes th[scope="row"] { width: 46%; }
  .minutes .sub { display: block; font-weight: 400; }
  article { padding: .875rem .75rem .25rem; }
}

@page { size: letter; margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .skip, header, .tally, .several { display: none; }
  a { color: var(--ink); }
  .sources a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 8.5pt; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; margin: 16pt 0 6pt; break-after: avoid; }
  h3, h4 { font-size: 11pt; margin-bottom: 3pt; }
  p { margin-bottom: 4pt; }
  .kind { margin-top: 0; }
  .findings > p, .unchecked > p { break-after: avoid; }
  article { padding: 7pt 10pt 2pt; margin-bottom: 8pt; }
  .question { padding: 4pt 8pt; }
  dl { columns: 2; column-gap: 18pt; }
  .minutes th, .minutes td { padding-top: 3pt; padding-bottom: 3pt; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, article, figure, .legend li, dl div, .sources li, .unchecked li { break-inside: avoid; }
  article, th, td { border-color: #000000; }
  input { appearance: none; width: 13pt; height: 13pt; border: 1.2pt solid #000000; border-radius: 0; background: #ffffff; }
  input:checked { background: linear-gradient(45deg, transparent 45%, #000000 45% 55%, transparent 55%), linear-gradient(-45deg, transparent 45%, #000000 45% 55%, transparent 55%); }
  textarea { resize: none; height: 44pt; min-height: 0; line-height: 22pt; border-bottom: .75pt solid #000000; background: linear-gradient(#000000, #000000) 0 22pt / 100% .75pt no-repeat; }
  .why, .source, .counts, .file { font-size: 9pt; }

  .letter { margin: 0; font-size: 11pt; line-height: 1.4; }
  .letter > p { margin-bottom: 9pt; }
  .letter li { break-inside: avoid; margin-bottom: 4pt; }
  .letter h1 { font-size: 12.5pt; }
  .blank { background: none; }
  .own-notes { break-before: page; border: 0; margin: 0; }

  .sheet { display: block; break-before: page; break-after: page; font-size: 10.5pt; line-height: 1.3; }
  .sheet .kind { margin: 0; }
  .sheet-title { font-size: 18pt; font-weight: 700; margin: 0 0 6pt; }
  .blanks { display: flex; gap: 12pt; margin: 0 0 8pt; }
  .blanks span { flex: 1; display: flex; gap: 4pt; }
  .blanks span::after { content: ""; flex: 1; border-bottom: .75pt solid #000000; }
  .blanks .wide { flex: 3; }
  .sheet ol { list-style: none; margin: 0 0 8pt; padding: 0; border-top: 1.5pt solid #000000; }
  .sheet li { padding: 6pt 0 0; break-inside: avoid; }
  .sheet .ask { position: relative; margin: 0; padding-left: 22pt; font-weight: 700; font-size: 11.5pt; }
  .sheet .box { position: absolute; left: 0; top: 1pt; width: 13pt; height: 13pt; border: 1.2pt solid #000000; }
  .sheet .said { margin: 1pt 0 0 22pt; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .sheet div.rule { height: 19pt; border-bottom: .75pt solid #000000; }
  .sheet li div.rule { margin-left: 22pt; }
  .sheet table { margin: 10pt 0 3pt; table-layout: fixed; font-size: 9.5pt; }
  .sheet th, .sheet td { padding: 2.5pt 6pt 2.5pt 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .sheet thead th { width: 12%; }
  .sheet thead th:first-child { width: 33%; }
  .sheet thead th.amount { width: 26%; }
  .sheet thead th:last-child { width: 17%; }
  .sheet .small { margin: 0; font-size: 8.5pt; }
}
)css";

} // namespace iepaudit::report
