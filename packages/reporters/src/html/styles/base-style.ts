import { palettes, type Scheme } from '@cydkit/presentation';

/** Our own colors; all text has a contrast of at least 4.5:1 on both backgrounds. */
export const inks: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: {
    ink: '#1b1f23',
    muted: '#59626c',
    faint: '#666d75',
    accent: '#1d4f8c',
    error: '#a3262a',
    warning: '#84540a',
    info: '#1d4f8c',
  },
  dark: {
    ink: '#e6e8ea',
    muted: '#a2acb6',
    faint: '#868f98',
    accent: '#8ab8f0',
    error: '#f2928f',
    warning: '#e5b567',
    info: '#8ab8f0',
  },
};

const lines: Readonly<Record<Scheme, string>> = { light: '#d9dde1', dark: '#363d45' };
const marks: Readonly<Record<Scheme, string>> = { light: '#fff3c9', dark: '#463c17' };

function variables(scheme: Scheme): string {
  const { papers, tones, other } = palettes[scheme];
  const all = {
    ...inks[scheme],
    page: papers[0],
    raised: papers[1],
    line: lines[scheme],
    marked: marks[scheme],
    'tone-other': other,
    ...Object.fromEntries(tones.map((tone, index) => [`tone-${index}`, tone])),
  };
  return Object.entries(all)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

const tones = ['other', ...palettes.light.tones.keys()]
  .map((tone) => `.tone-${tone} { fill: var(--tone-${tone}); --tone: var(--tone-${tone}); }`)
  .join('\n');

/**
 * The base of every page: colors and fonts. Print is always light. Words of the filing are set in a
 * serif font, our own in that of the system.
 */
export const baseStyle: string = `
:root { ${variables('light')} color-scheme: light; }
@media screen and (prefers-color-scheme: dark) { :root { ${variables('dark')} color-scheme: dark; } }
${tones}
:root {
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
  font: 15px/1.5 var(--sans);
  color: var(--ink);
  background: var(--page);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
*, ::before, ::after { box-sizing: border-box; }
/* Long words break wherever they are, also where they decide the width of a column; not in tables, which scroll. */
body { margin: 0; overflow-wrap: anywhere; }
table { overflow-wrap: break-word; }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 2rem 5rem; }
h1, h2, h3, p, dl, dd, ul, ol { margin: 0; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
code { font: 0.9em var(--mono); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.on { fill: var(--page); }
path.on { fill: none; stroke: var(--page); }
`;
