import { countRelations } from '../brute-force.mjs';
import { built, whyNotBuilt } from '../built.mjs';
import { notesZips } from '../data.mjs';
import { textBlocks } from '../notes.mjs';
import { race } from '../timing.mjs';

/** Measures `dedupe` within each filing against the least that anyone does to text. */
export async function deduplication() {
  const missing = whyNotBuilt(built.dedupe);
  const zips = notesZips();
  const notes = missing ? [missing] : zips.length === 0 ? ['no data/notes (CYDKIT_SHARED)'] : [];
  if (notes.length > 0) return { title: 'De-duplication', notes, rows: [] };

  const { dedupe, joinPassages } = await import('@cydkit/dedupe');
  const filings = textBlocks(zips);
  const title = `De-duplication: ${describe(filings)}`;
  const { wrong, found } = check(filings, dedupe, joinPassages);
  if (wrong.length > 0) return { title, wrong: wrong.slice(0, 20), rows: [] };

  const normalize = (some) => some.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const map = (some) => some.map((blocks) => dedupe(blocks).passages.length);
  const tenth = filings.filter((_, index) => index % 10 === 0);
  const times = await race(
    {
      normalize: () => normalize(filings),
      all: () => map(filings),
      normalizeTenth: () => normalize(tenth),
      tenth: () => map(tenth),
    },
    { warmUps: 1, rounds: 5 },
  );
  const ratio = times.all / times.normalize;
  const bytes = characters(filings);
  const rows = [
    { what: 'collapsing white space', ms: times.normalize, bytes },
    { what: 'cydkit dedupe', ms: times.all, bytes, ratio: { value: ratio, of: 'collapsing' } },
    {
      what: '… of every tenth filing',
      ms: times.tenth,
      bytes: characters(tenth),
      ratio: { value: times.tenth / times.normalizeTenth, of: 'collapsing these' },
    },
  ];
  return { title, rows, notes: found, values: { map: times.all / 1e3, mapRatio: ratio } };
}

/** Compares all relations with brute force, and all passages with the blocks that they form. */
function check(filings, dedupe, joinPassages) {
  const wrong = [];
  const counts = { identical: 0, contained: 0, overlapping: 0 };
  let total = 0;
  let unique = 0;
  for (const blocks of filings) {
    const result = dedupe(blocks);
    for (const one of notRebuilt(blocks, result, joinPassages)) wrong.push(one);
    const expected = countRelations(blocks);
    for (const kind of Object.keys(counts)) {
      const count = result.relations.filter((relation) => relation.kind === kind).length;
      counts[kind] += count;
      if (count === expected[kind]) continue;
      wrong.push(`${count} ${kind} pairs, not ${expected[kind]}: "${blocks[0].text.slice(0, 60)}"`);
    }
    total += result.statistics.characters;
    unique += result.statistics.uniqueCharacters;
  }
  const { identical, contained, overlapping } = counts;
  const found = [
    `${identical} identical, ${contained} contained and ${overlapping} overlapping pairs, as by brute force`,
    `no character lost; ${((1 - unique / total) * 100).toFixed(1)} % of ${total} characters (without white space) are repeated`,
  ];
  return { wrong, found };
}

/** Finds blocks whose passages, joined with the blocks' own signs, do not give their text. */
function notRebuilt(blocks, { passages, blocks: paths }, joinPassages) {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const dense = (text) => text.replace(/\s+/g, '');
  return blocks
    .filter(({ text }, index) => {
      const joined = joinPassages(paths[index], (id) => texts.get(id) ?? '');
      return dense(joined) !== dense(text);
    })
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
