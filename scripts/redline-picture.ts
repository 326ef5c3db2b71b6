import type { Comparison, TextChange } from '../packages/compare/src/index';

/** Text of a line that is kept, removed or added. */
interface Run {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

const width = 980;
const textStart = 108;
const columns = 112;
const lineHeight = 20;
const font = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

const style = `
  .paper { fill: #ffffff; }
  text { fill: #1b1f23; font: 14px ${font}; white-space: pre; }
  .kind { fill: #57606a; font-size: 12px; }
  .title { font-size: 17px; font-weight: 600; }
  .removed { fill: #b42318; text-decoration: line-through; }
  .added { fill: #116329; text-decoration: underline; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #161b22; }
    text { fill: #e6edf3; }
    .kind { fill: #9198a1; }
    .removed { fill: #ff8f87; }
    .added { fill: #6fdd8b; }
  }`;

/** Returns a picture of changed sentences, one below the other, in light and dark. */
export function redlineSvg(title: string, changes: readonly TextChange[]): string {
  let y = 34;
  const rows = [`<text class="title" x="20" y="${y}">${escaped(title)}</text>`];
  y += 14;
  for (const change of changes) {
    y += 12;
    rows.push(`<text class="kind" x="20" y="${y + lineHeight}">${change.kind}</text>`);
    for (const line of linesOf(runsOf(change))) {
      y += lineHeight;
      rows.push(`<text x="${textStart}" y="${y}">${line.map(tspan).join('')}</text>`);
    }
  }
  const height = y + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="redline-title">
<title id="redline-title">${escaped(title)}</title>
<style>${style}
</style>
<rect class="paper" width="${width}" height="${height}" rx="8"/>
${rows.join('\n')}
</svg>
`;
}

/** Returns the changes of these kinds among the first concept's sentences, in their order. */
export function changesShown({ changes }: Comparison): TextChange[] {
  const [concept] = changes.flatMap(({ new: current }) => current?.concepts ?? []);
  const shown = new Set(['reworded', 'merged', 'new', 'gone']);
  return changes.filter(
    ({ kind, old, new: current }) =>
      shown.has(kind) && (current ?? old)?.concepts.some((name) => name === concept),
  );
}

function runsOf({ old, new: current, words }: TextChange): Run[] {
  if (current === null) return [{ kind: 'removed', text: old?.text ?? '' }];
  if (old === null || words === undefined) return [{ kind: 'added', text: current.text }];
  return words.map(({ kind, old: before, new: after }) => ({
    kind,
    text:
      kind === 'removed'
        ? old.text.slice(before.start, before.end)
        : current.text.slice(after.start, after.end),
  }));
}

/** Breaks runs into lines of words, by characters: pictures know no font. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  let length = 0;
  for (const { kind, text } of runs) {
    for (const word of text.match(/\s*\S+/gu) ?? []) {
      if (length + word.length > columns) {
        lines.push([]);
        length = 0;
      }
      const shown = length === 0 ? word.trimStart() : word.replace(/^\s+/u, ' ');
      length += shown.length;
      append(lines.at(-1) ?? [], { kind, text: shown });
    }
  }
  return lines;
}

function append(line: Run[], { kind, text }: Run): void {
  const last = line.at(-1);
  if (last?.kind === kind) last.text += text;
  else line.push({ kind, text });
}

/** The space before a word is outside its mark, as a word processor has it. */
function tspan({ kind, text }: Run): string {
  if (kind === 'kept') return escaped(text);
  const space = /^\s*/u.exec(text)?.[0] ?? '';
  return `${space}<tspan class="${kind}">${escaped(text.slice(space.length))}</tspan>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
