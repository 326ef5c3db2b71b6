import { built, whyNotBuilt } from '../built.mjs';
import { notesZips } from '../data.mjs';
import { textBlocks } from '../notes.mjs';
import { race } from '../timing.mjs';

/** Passages within each filing, beside the least that anyone does to text. */
export async function deduplication() {
  const missing = whyNotBuilt(built.dedupe);
  const zips = notesZips();
  const notes = missing ? [missing] : zips.length === 0 ? ['no data/notes (CYDKIT_SHARED)'] : [];
  if (notes.length > 0) return { title: 'De-duplication', notes, rows: [] };

  const { dedupe } = await import('@cydkit/dedupe');
  const filings = textBlocks(zips);
  const title = `De-duplication: ${describe(filings)}`;
  const wrong = filings.flatMap((blocks) => notRebuilt(blocks, dedupe(blocks)));
  if (wrong.length > 0) return { title, wrong, rows: [] };

  const { normalise, passages } = await race(
    {
      normalise: () => filings.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim()),
      passages: () => filings.map((blocks) => dedupe(blocks).passages.length),
    },
    { warmUps: 1, rounds: 3 },
  );
  const bytes = characters(filings);
  const rows = [
    { what: 'collapsing white space', ms: normalise, bytes },
    {
      what: 'cydkit dedupe',
      ms: passages,
      bytes,
      ratio: { value: passages / normalise, of: 'collapsing' },
    },
  ];
  return { title, rows };
}

/** Blocks whose passages, joined, do not give their text. */
function notRebuilt(blocks, { passages, blocks: paths }) {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const rebuilt = new Map(paths.map((path) => [path.id, path.passages.map((id) => texts.get(id))]));
  const dense = (text) => text.replace(/\s+/g, '');
  return blocks
    .filter(({ id, text }) => dense(rebuilt.get(id)?.join('') ?? '') !== dense(text))
    .map(({ text }) => `passages do not rebuild the block "${text.slice(0, 60)}"`);
}

function describe(filings) {
  const size = (characters(filings) / 1e6).toFixed(1);
  const blocks = filings.flat().length;
  return `${blocks} text blocks of ${filings.length} filings (${size} million characters)`;
}

function characters(filings) {
  return filings.flat().reduce((sum, { text }) => sum + text.length, 0);
}
