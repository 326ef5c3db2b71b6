/** The overlap map: concepts as bars, passages next to their lanes. */
export const mapStyle = `
section > p { max-width: 46rem; margin-top: 0.9rem; }
section > .hint { margin-top: 0.35rem; color: var(--muted); font-size: 0.875rem; }
.concepts { margin-top: 1.1rem; padding: 0; list-style: none; }
.concepts > li { display: grid; grid-template-columns: minmax(0, 23rem) minmax(0, 1fr) 14rem; gap: 0 1.5rem; align-items: center; padding: 0.45rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
.name { padding-left: 1.6rem; text-indent: -1.6rem; line-height: 1.35; }
.depth-1 > .name { padding-left: 2.85rem; }
.depth-2 > .name { padding-left: 4.1rem; }
.depth-3 > .name { padding-left: 5.35rem; }
.depth-4 > .name { padding-left: 6.6rem; }
.strip { display: block; width: 100%; height: 0.75rem; }
.track { fill: var(--raised); }
.extent { color: var(--muted); font-size: 0.8125rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.extent span { display: block; }
.letter { display: inline-block; margin-right: 0.2rem; text-indent: 0; min-width: 1.15rem; padding: 0 0.2rem; border-radius: 2px; background: var(--tone); color: var(--page); font: 600 0.6875rem/1.15rem var(--sans); text-align: center; }
[role="button"] { cursor: pointer; }
.tag[role="button"]:hover, .tag[aria-pressed="true"] { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.more { margin-top: 1rem; font-size: 0.875rem; }
.more summary { color: var(--accent); cursor: pointer; }
.more ul { margin-top: 0.5rem; padding-left: 1.1rem; }

.passages { margin-top: 1rem; padding: 0; list-style: none; }
.passages > li { display: grid; grid-template-columns: 1.75rem max-content minmax(0, 42rem); gap: 0 0.9rem; scroll-margin-top: 1rem; }
.noted > li { grid-template-columns: 1.75rem max-content minmax(0, 39rem); }
.number { padding-top: 1.15rem; color: var(--muted); font-size: 0.8125rem; line-height: 1.5rem; font-variant-numeric: tabular-nums; text-decoration: none; }
.number:hover { text-decoration: underline; }
.lanes { display: flex; gap: 4px; }
.lanes i { flex: none; width: 14px; font: 600 0.6875rem/1.1rem var(--sans); text-align: center; }
.many { gap: 1px; }
.many i { width: 4px; }
.lane { background: var(--tone); color: var(--page); cursor: pointer; }
.begins { margin-top: 3px; border-radius: 2px 2px 0 0; }
.ends { margin-bottom: 4px; border-bottom-left-radius: 2px; border-bottom-right-radius: 2px; }
.body { display: flow-root; padding: 1.1rem 0 0.4rem 0.5rem; }
.runs-on > .body { padding-top: 0.25rem; }
.runs-on > .number { padding-top: 0.3rem; }
.lane.part { opacity: 0.55; }
.seam { margin-right: 0.2rem; color: var(--muted); font: 600 0.6875rem/1 var(--sans); vertical-align: super; text-decoration: none; }
.torn-before > :first-child::before { content: "… "; color: var(--muted); }
.torn-after > :last-child::after { content: " …"; color: var(--muted); }
.tags { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.35rem; font-size: 0.8125rem; line-height: 1.45; font-weight: 600; }
.tags .tag { min-height: 1.6rem; padding: 0.15rem 0 0.15rem 1.5rem; text-indent: -1.5rem; }
.text { font: 1.0625rem/1.55 var(--serif); }
.text > * + *, .text li > * + * { margin-top: 0.55rem; }
.text ul, .text ol { padding-left: 1.4rem; }
.text li + li { margin-top: 0.3rem; }
.text .own { list-style: none; }
.text h3 { font: 700 1.0625rem/1.35 var(--serif); }
.text .wide { overflow-x: auto; }
.text table { border-collapse: collapse; font-size: 0.9375rem; }
.text td, .text th { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.again { margin-top: 0.35rem; color: var(--muted); font-size: 0.8125rem; }
.again::before { content: "↺ " / ""; }
mark { background: none; color: inherit; }
mark.of-note { background: var(--marked); }
mark.of-flag { text-decoration: underline dotted var(--muted) 1px; text-underline-offset: 0.22em; }
a.sign { margin-right: 0.2rem; vertical-align: 0.15em; }
a.to-flag { min-width: 0; padding: 0; background: none; color: var(--muted); font-weight: 400; }
/* In the margin, next to the paragraph that follows it. */
.text > .note { float: right; clear: right; width: 18rem; margin: 0 -19.5rem 0.6rem 0; font-family: var(--sans); }
.text > .note + *, .text > .note + .note { margin-top: 0.3rem; }

/* What the script adds: one concept highlighted, or shown alone. */
.lit .passages > li:not(.with), .lit .piece:not(.with), .lit .concepts > li:not(.with) { color: var(--faint); }
.lit .passages > li:not(.with) mark, .lit .piece:not(.with) mark { background: none; }
.lit li:not(.with) > * .letter { background: none; color: var(--tone); }
.lit .lane:not(.with), .lit .concepts > li:not(.with) .strip { opacity: 0.28; }
.passages > li.out { display: none; }
.showing { position: sticky; bottom: 0; max-width: none; margin-top: 1rem; }
.showing:not(:empty) { padding: 0.6rem 0.9rem; border: 1px solid var(--line); border-radius: 4px; background: var(--raised); font-size: 0.875rem; }
.showing button { margin-left: 0.75rem; padding: 0.1rem 0.6rem; border: 1px solid currentColor; border-radius: 3px; background: none; color: var(--accent); font: inherit; cursor: pointer; }
@media (prefers-reduced-motion: no-preference) {
  .lane, .strip { transition: opacity 120ms; }
}
li:target, .piece:target, .note:target { outline: 2px solid var(--accent); outline-offset: 4px; }

@media (forced-colors: active) {
  .letter, .lane { forced-color-adjust: none; }
  mark.of-note { background: Mark; color: MarkText; }
}
@media (max-width: 72rem) {
  .text > .note { float: none; width: auto; margin: 0.6rem 0; }
}
@media (max-width: 48rem) {
  .concepts > li { grid-template-columns: minmax(0, 1fr); gap: 0.3rem; }
  .depth-1 > .name { padding-left: 2.35rem; }
  .depth-2 > .name { padding-left: 3.1rem; }
  .depth-3 > .name, .depth-4 > .name { padding-left: 3.85rem; }
  .extent span { display: inline; }
  .extent span + span::before { content: "· "; }
  .passages > li { grid-template-columns: 1.1rem max-content minmax(0, 1fr); gap: 0 0.25rem; }
  .lanes { gap: 2px; }
  .lanes i { width: 10px; font-size: 0.5625rem; }
  .many i { width: 3px; }
  .text { font-size: 1rem; }
}
`;
