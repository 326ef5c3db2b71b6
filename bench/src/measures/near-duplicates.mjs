import { fileURLToPath } from 'node:url';
import { built, whyNotBuilt } from '../built.mjs';
import { runNode } from '../child.mjs';
import { notesZips } from '../data.mjs';
import { readBlocks } from '../near-duplicates/blocks.mjs';
import * as minhash from '../peers/minhash.mjs';
import { median, race } from '../timing.mjs';

const title = 'Near-duplicates across filings';
const child = fileURLToPath(new URL('../near-duplicates/cluster-notes.mjs', import.meta.url));
/** One text in this many is enough for a peer that takes a minute for all of them. */
const sampleStep = 100;
const shingleSize = 3;

/** Measures signatures against npm `minhash`, clusters of all text blocks, growth, and hostile texts. */
export async function nearDuplicates() {
  const missing = whyNotBuilt(built.dedupe);
  if (missing) return { title, notes: [missing], rows: [] };
  if (notesZips().length === 0) {
    return { title, notes: ['no data/notes (CYDKIT_SHARED)'], rows: [] };
  }
  const { DocumentIndex, similarity } = await import('@cydkit/dedupe');
  const signatures = await raceSignatures(DocumentIndex, similarity);
  const clusters = clusterNotes();
  const hostile = clusterHostile(DocumentIndex, clusters.all);
  return {
    title,
    rows: [...signatures.rows, ...clusters.rows, ...hostile.rows],
    wrong: [...signatures.wrong, ...clusters.wrong, ...hostile.wrong],
    values: { ...signatures.values, ...clusters.values, ...hostile.values },
  };
}

async function raceSignatures(DocumentIndex, similarity) {
  const texts = [...new Set(readBlocks().map(({ text }) => text))];
  const sample = texts.filter((_, at) => at % sampleStep === 0);
  const { peer, ours } = await race(
    {
      peer: () => sample.map((text) => minhash.signature(text, shingleSize)),
      ours: () => {
        const index = new DocumentIndex({ shingleSize });
        sample.forEach((text, id) => {
          index.add({ id: String(id), text });
        });
      },
    },
    { warmUps: 2, rounds: 5 },
  );
  const bytes = sample.reduce((sum, { length }) => sum + length, 0);
  const ratio = { value: peer / ours, of: 'DocumentIndex' };
  return {
    rows: [
      { what: `npm minhash, signatures of ${sample.length} texts`, ms: peer, bytes, ratio },
      { what: 'cydkit DocumentIndex, the same', ms: ours, bytes },
    ],
    values: { minhash: peer / ours },
    wrong: estimatesApart(sample, similarity),
  };
}

/** Checks that the peer does the same work: its estimates must be near the similarity that we count. */
function estimatesApart(sample, similarity) {
  const errors = sample.slice(0, 50).map((text) => {
    const half = text.slice(0, text.lastIndexOf(' ', text.length / 2));
    const [a, b] = [text, half].map((each) => minhash.signature(each, shingleSize));
    return minhash.estimate(a, b) - similarity(text, half, { shingleSize });
  });
  const off = median(errors.map(Math.abs));
  return off < 0.1 ? [] : [`estimates of npm minhash are off by ${off}`];
}

function clusterNotes() {
  const [tenth, all] = ['0.1', '1'].map((share) => {
    const runs = [1, 2, 3].map(() => runNode([child, share], { measured: true }));
    const results = runs.map(({ stdout }) => JSON.parse(stdout));
    return {
      ...results[0],
      ms: median(results.map(({ ms }) => ms)),
      peak: median(runs.map(({ peak }) => peak)),
    };
  });
  const perBlock = ({ ms, documents }) => ms / documents;
  const growth = perBlock(all) / perBlock(tenth);
  const row = (run, ratio) => ({
    what: `clusters of ${run.documents} text blocks`,
    ...{ ms: run.ms, bytes: run.characters, peak: run.peak },
    ...(ratio && { ratio }),
  });
  return {
    all,
    rows: [row(tenth), row(all, { value: growth, of: 'as long for each block' })],
    values: { nearTime: all.ms / 1e3, nearPeak: all.peak, nearGrowth: growth },
    wrong: [tenth, all].flatMap(({ indexed, clustered }) =>
      indexed === clustered ? [] : [`${indexed} documents, ${clustered} in clusters`],
    ),
  };
}

/** Clusters texts of 10 MB, most of them repetitive, each with one that differs in a word. */
function clusterHostile(DocumentIndex, notes) {
  const size = 1e7;
  const texts = {
    'one word, again and again': 'risk '.repeat(size / 5),
    'a Fibonacci word': fibonacci(size),
    'all different words': Array.from({ length: size / 8 }, (_, at) => `w${1e6 + at}`).join(' '),
  };
  const wrong = [];
  const times = Object.entries(texts).map(([what, text]) => {
    const versions = new Map([
      ['a', text],
      ['b', `plan ${text}`],
    ]);
    const start = performance.now();
    const index = new DocumentIndex();
    for (const [id, each] of versions) index.add({ id, text: each });
    const clusters = index.clusters((id) => versions.get(id));
    const ms = performance.now() - start;
    if (clusters.length !== 1) wrong.push(`${what}: ${clusters.length} clusters instead of 1`);
    return { what: `clusters of 2 × 10 MB: ${what}`, ms, bytes: 2 * size };
  });
  const perByte = (ms, bytes) => ms / bytes;
  const worst = times.reduce((most, { ms, bytes }) => Math.max(most, perByte(ms, bytes)), 0);
  const rows = times.map((row) => ({
    ...row,
    ratio: {
      value: perByte(row.ms, row.bytes) / perByte(notes.ms, notes.characters),
      of: 'as long for each character as notes',
    },
  }));
  return { rows, wrong, values: { nearHostile: worst / perByte(notes.ms, notes.characters) } };
}

function fibonacci(size) {
  let [shorter, longer] = ['risk ', 'risk plan '];
  while (longer.length < size) [shorter, longer] = [longer, longer + shorter];
  return longer.slice(0, size);
}
