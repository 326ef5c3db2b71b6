// Clusters the text blocks of the notes data sets, in a separate process whose peak memory is measured:
// `node cluster-notes.mjs [share]` prints a line of JSON. `none` only reads them.
import { DocumentIndex } from '@cydkit/dedupe';
import { readBlocks } from './blocks.mjs';

const [share = '1'] = process.argv.slice(2);
const all = new Map(
  readBlocks().map(({ adsh, tag, row, text }) => [`${adsh} ${tag} ${row}`, text]),
);
// Takes blocks at regular intervals, so that a part is like the whole.
const step = share === 'none' ? Number.POSITIVE_INFINITY : Math.round(1 / Number(share));
const documents = [...all].flatMap(([id, text], at) => (at % step === 0 ? [{ id, text }] : []));

const start = performance.now();
const index = new DocumentIndex();
for (const document of documents) index.add(document);
const added = performance.now();
const clusters = index.clusters((id) => all.get(id));
const end = performance.now();

const members = clusters.flatMap(({ centre, members }) => [centre, ...members.map(({ id }) => id)]);
console.log(
  JSON.stringify({
    documents: documents.length,
    characters: documents.reduce((sum, { text }) => sum + text.length, 0),
    indexed: index.size,
    clustered: new Set(members).size,
    clusters: clusters.length,
    alike: members.length - clusters.filter((cluster) => cluster.members.length === 0).length,
    ms: end - start,
    addMs: added - start,
  }),
);
