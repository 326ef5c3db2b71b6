/** On paper (A4 or Letter): everything is shown, and what belongs together stays on one page. */
export const printStyle = `
@media print {
  @page { margin: 16mm 15mm; }
  :root { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  section { margin-top: 1.75rem; }
  h2, .tags, .context, .what { break-after: avoid; }
  .flags > li, .concepts > li, .about > div, .note, .figures, .text tr { break-inside: avoid; }
  .nav, .showing, .more > summary { display: none; }
  details::details-content { content-visibility: visible; height: auto; }
  .letter, .lane, .sign, .note, mark, .track { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .passages > li, .noted > li { grid-template-columns: 1.5rem max-content minmax(0, 1fr); }
  .text > .note { float: none; width: auto; margin: 0.5rem 0; }
  .text { font-size: 10.5pt; line-height: 1.45; orphans: 3; widows: 3; }
  .basis { max-width: none; }
  .concepts > li { grid-template-columns: minmax(0, 18rem) minmax(0, 1fr) 13rem; gap: 0 1rem; }
  section[id$="source"] { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .passages > li.out { display: grid; }
  .lit .passages > li:not(.with), .lit .piece:not(.with), .lit .concepts > li:not(.with) { color: inherit; }
  .lit .lane, .lit .concepts .strip { opacity: 1; }
}
`;
