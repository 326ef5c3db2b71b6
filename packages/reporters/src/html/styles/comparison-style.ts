/** The comparison of two filings: answers, shares and the redline. */
export const comparisonStyle = `
.word { font-size: 0.875rem; font-weight: 600; color: var(--kind, var(--ink)); }
.word::before { display: inline-block; width: 1.1rem; content: var(--sign, "") / ""; }
.is-new, .is-appeared { --kind: var(--accent); --sign: "+"; }
.is-gone, .is-vanished, .is-flipped { --kind: var(--error); --sign: "−"; }
.is-flipped { --sign: "⇄"; }
.is-unclear { --kind: var(--error); --sign: "?"; }
.is-reworded, .is-split, .is-merged, .is-changed { --kind: var(--warning); --sign: "≈"; }
.is-moved, .is-retagged { --kind: var(--muted); --sign: "↕"; }
.is-retagged { --sign: "#"; }
.is-kept { --kind: var(--line); }
.kept { margin-top: 0.75rem; color: var(--muted); font-size: 0.875rem; }
.strip { display: block; width: 100%; height: 0.75rem; }
.strip rect { fill: var(--kind, var(--muted)); }
.strip .track { fill: var(--line); }
.strip .filled { fill: var(--warning); }
.extent { margin-top: 0.15rem; color: var(--muted); font-size: 0.875rem; line-height: 1.45; }
.extent b { color: var(--ink); font-weight: 600; }

.flips, .shares, .changes, .legend { margin: 0; padding: 0; list-style: none; }
.flips > li { display: grid; grid-template-columns: 15rem minmax(0, 1fr) 7rem; gap: 0 1.25rem; padding: 0.8rem 0; border-bottom: 1px solid var(--line); }
.flip { display: flex; gap: 0.6rem; align-items: center; align-self: start; }
.flip .state { align-self: center; }
.flip .state:last-child { font-weight: 700; }
.flip .state:first-child { font-weight: 400; }
.arrow::before { content: "→" / ""; color: var(--muted); }

#summary .figures { margin-top: 0; border-top: 0; }
#summary .strip { margin-top: 1.25rem; }
#summary .strip rect { stroke: var(--page); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin-top: 0.6rem; font-size: 0.875rem; }
.legend b { font-variant-numeric: tabular-nums; }
.swatch { display: inline-block; width: 0.7rem; height: 0.7rem; margin-right: 0.15rem; border-radius: 2px; background: var(--kind); }

.shares > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) 12rem; gap: 0 1.25rem; align-items: start; padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
.shares .word, .share { line-height: 1.5rem; }
.share { display: grid; grid-template-columns: minmax(0, 1fr) 6.25rem; gap: 0.6rem; align-items: center; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.share span { color: var(--muted); text-align: right; white-space: nowrap; }
.share .strip { height: 0.5rem; }

.group { margin-top: 1.75rem; }
.group h3 { font-size: 1rem; line-height: 1.4; }
.group .also { display: block; color: var(--muted); font-size: 0.875rem; font-weight: 400; text-wrap: wrap; }
.group .also::before { content: "with "; }
.changes { margin-top: 0.35rem; }
.changes > li { display: grid; grid-template-columns: 6.5rem minmax(0, 46rem); gap: 0 1.25rem; padding: 0.65rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.changes .word { line-height: 1.65rem; }
.text { font: 1.0625rem/1.55 var(--serif); }
.text p + p { margin-top: 0.5rem; }
ins { color: var(--accent); text-decoration: underline solid 1px; text-underline-offset: 0.18em; }
del { color: var(--error); text-decoration: line-through solid 1px; }
.omitted { color: var(--muted); }
.is-moved .text, .is-retagged .text { color: var(--muted); }
.unseen { user-select: none; }
li:target { outline: 2px solid var(--accent); outline-offset: 4px; }

@media (forced-colors: active) { .swatch { forced-color-adjust: none; } }
@media print {
  .flips > li, .shares > li, .legend { break-inside: avoid; }
  .group h3 { break-after: avoid; break-inside: avoid; }
  .swatch, .strip rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (max-width: 48rem) {
  .flips > li, .shares > li, .changes > li { grid-template-columns: minmax(0, 1fr); gap: 0.15rem; }
  .flips .word { order: -1; }
  .text { font-size: 1rem; }
  .share { margin-top: 0.25rem; }
}
`;
