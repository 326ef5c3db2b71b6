/** The head, flags, findings and source of a report. */
export const reportStyle = `
.eyebrow, h2, .figures dt { font-size: 0.75rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; color: var(--muted); }
h1 { margin-top: 0.35rem; font: 600 2.25rem/1.15 var(--serif); letter-spacing: -0.01em; }
.sub { margin-top: 0.5rem; color: var(--muted); }
.sub span:not(:last-child)::after { content: " ·"; }
.none { margin-top: 1.5rem; font-size: 1.1rem; }
.figures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); margin-top: 1.75rem; border-block: 1px solid var(--line); }
.figures > div { padding: 0.9rem 1.25rem; border-left: 1px solid var(--line); }
.figures > div:first-child { padding-left: 0; border-left: 0; }
.figures b { display: block; margin: 0.15rem 0 0.1rem; font: 600 1.6rem/1.25 var(--sans); font-variant-numeric: tabular-nums; }
.figures span { color: var(--muted); font-size: 0.875rem; }
.figures .dots { display: flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; min-height: 2rem; }
.dots .icon { width: 1.15rem; height: 1.15rem; }
.nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1rem; font-size: 0.875rem; }
.nav a { text-decoration: none; }
.nav a:hover { text-decoration: underline; }

section { margin-top: 3.25rem; scroll-margin-top: 1rem; }
h2 { padding-bottom: 0.5rem; border-bottom: 1px solid var(--ink); color: var(--ink); font-size: 0.8125rem; }
.para { color: var(--muted); font-size: 0.875em; font-weight: 400; white-space: nowrap; }
.context { margin-top: 1.25rem; font-weight: 600; }

.flags { padding: 0; list-style: none; }
.flags > li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.25rem; padding: 0.8rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
.state { display: flex; gap: 0.5rem; align-items: center; align-self: start; font-weight: 600; }
.icon { flex: none; }
.state-notReported { color: var(--muted); font-weight: 400; font-style: italic; }
.state-unreadable, .state-contradictory { color: var(--error); }
.label { font-weight: 600; }
.which { color: var(--muted); font-size: 0.8125rem; font-weight: 400; font-variant-numeric: tabular-nums; }
.basis { max-width: 46rem; margin-top: 0.2rem; color: var(--ink); font-family: var(--serif); }
.from { color: var(--muted); font: 0.875rem var(--sans); white-space: nowrap; }
p.from { margin-top: 0.2rem; white-space: normal; }

.about { margin-top: 0.25rem; }
.about > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.25rem; padding: 0.45rem 0; border-bottom: 1px solid var(--line); }
.about dt { color: var(--muted); }

.note { padding: 0.55rem 0.75rem; border-left: 3px solid var(--tint); background: var(--raised); font-size: 0.875rem; line-height: 1.45; scroll-margin-top: 1rem; }
.note p + p { margin-top: 0.25rem; }
.error { --tint: var(--error); }
.warning { --tint: var(--warning); }
.info { --tint: var(--info); }
.severity { color: var(--tint); font-weight: 600; }
.what code { color: var(--muted); }
.side q { font-family: var(--serif); }
.side mark { font-weight: 600; text-decoration: underline 1px; text-underline-offset: 0.2em; }
.place { color: var(--muted); font-size: 0.8125rem; }
b.sign, a.sign { display: inline-block; min-width: 1.15rem; padding: 0 0.25rem; border-radius: 0.6rem; background: var(--tint, var(--muted)); color: var(--page); font: 600 0.6875rem/1.15rem var(--sans); text-align: center; text-decoration: none; }
.said { max-width: 46rem; margin-top: 0.1rem; padding-left: 1.6rem; }
.notes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; margin-top: 0.9rem; padding: 0; list-style: none; }

.several { margin-bottom: 1.5rem; }
.filing { border-top: 1px solid var(--line); }
.filing > summary { padding: 0.75rem 0; font: 600 1.1rem var(--serif); cursor: pointer; }
.filing > article { padding: 0.5rem 0 3rem; }

@media (forced-colors: active) { b.sign, a.sign { forced-color-adjust: none; } }
@media (max-width: 48rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.7rem; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figures > div:nth-child(odd) { padding-left: 0; border-left: 0; }
  .figures > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
  .flags > li { grid-template-columns: minmax(0, 1fr); gap: 0.15rem; }
  .about > div { grid-template-columns: 6.5rem minmax(0, 1fr); }
}
`;
