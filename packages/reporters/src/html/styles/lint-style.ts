/** The summary of a run: after the filings in the page, but shown above them. */
export const lintStyle = `
main { display: flex; flex-direction: column; }
main > * { min-width: 0; }
main > .several { order: -2; }
main > .several ~ #summary { order: -1; margin: 0 0 1.5rem; }
#summary .figures { margin-top: 0; border-top: 0; }
#summary .figures b { margin-bottom: 0; }
#summary .error, #summary .warning, #summary .info { border-left-color: var(--line); }
.zero { color: var(--muted); }
.notes { gap: 0.9rem; }
.run, .kept, .unused { margin-top: 0.6rem; color: var(--muted); font-size: 0.875rem; }
.filing .aside { margin-left: 0.75rem; color: var(--muted); font: 0.875rem var(--sans); }
.filing .aside .count { margin-left: 0.5rem; white-space: nowrap; }
@media (max-width: 48rem) {
  .filing .aside { display: block; margin: 0.1rem 0 0; }
  .filing .aside .count:first-child { margin-left: 0; }
}
`;
