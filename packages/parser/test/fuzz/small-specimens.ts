import { parse } from '../../src/index';
import { bytesOf } from '../support/bytes';
import { block, concept, continuation, flag, page } from '../support/inline';
import { viewerPage } from '../support/viewer-page';
import { writeInstance } from '../support/write-instance';
import { tableOf } from '../support/write-notes';
import { writeSubmission } from '../support/write-submission';
import type { Specimen } from './specimens';

const label = {
  role: 'Cybersecurity Risk Role of Management [Text Block]',
  engaged: 'Cybersecurity Risk Management Third Party Engaged [Flag]',
  integrated: 'Cybersecurity Risk Management Processes Integrated [Text Block]',
};
const text = { role: 'Our CISO leads.\nShe reports monthly.', integrated: 'One register.' };
const begun = block(concept.role, '<p>Our CISO leads.</p>', 'escape="true" continuedAt="k"');
const inner = block(concept.integrated, '<p>One register.</p>');
const middle = `<p>${flag(concept.engaged, 'true')}</p>${inner}`;
const end = continuation('k', '<p>She reports monthly.</p>');
const inline = page(begun + middle + end);
const instance = writeInstance(parse(inline, { html: true }));
const pageHtml = viewerPage({
  rows: [
    {
      element: `cyd_${concept.role}`,
      values: ['<p>Our CISO leads.</p><p>She reports monthly.</p>'],
    },
    { element: `cyd_${concept.engaged}`, values: ['true'] },
    { element: `cyd_${concept.integrated}`, values: ['<p>One register.</p>'] },
  ],
});
const head = [
  'Cybersecurity Risk Management and Strategy Disclosure',
  '12 Months Ended',
  'Dec. 31, 2025',
];
const dumpA = [
  `|\n${head[0]}\n|${head[1]}\n${head[2]}`,
  `|${label.role}\n|\n${text.role}`,
  `|${label.engaged}\n|true`,
  `|${label.integrated}\n|${text.integrated}\n`,
].join('\n');
const dumpD = [
  ...head,
  `${label.role}\n${text.role}`,
  `${label.engaged} true`,
  `${label.integrated} ${text.integrated}\n`,
].join('\n');
const dumpB = `XML 64 R41.htm IDEA: XBRL DOCUMENT v3.25.0.1\n${dumpD}`;
const dumpC = [
  `| ${head[0]} | ${head[1]} |\n| --- | --- |\n|  | ${head[2]} |`,
  `| ${label.role} | ${text.role.replace('\n', ' ')} |`,
  `| ${label.engaged} | true |`,
  `| ${label.integrated} | ${text.integrated} |\n`,
].join('\n');

const adsh = '0009999901-26-000012';
const row = { adsh, version: 'cyd/2025', ddate: '20251231', qtrs: '4', iprx: '0' };
const notes = {
  'sub.tsv': tableOf([{ adsh, cik: '9999901', name: 'LANTERNFISH', form: '10-K' }]),
  'txt.tsv': tableOf([
    { ...row, tag: concept.role, value: text.role.replace('\n', ' ') },
    { ...row, tag: concept.engaged, value: 'true' },
    { ...row, tag: concept.integrated, value: text.integrated },
  ]),
};

const one = (shape: string, name: string, content: string): Specimen => ({
  name,
  shape,
  as: 'documents',
  files: [{ name, bytes: bytesOf(content) }],
});

/** A specimen of every shape, with three facts in a kilobyte or two. */
export const smallSpecimens: readonly Specimen[] = [
  one('inline XBRL', 'a.htm', inline),
  one('fragment of inline XBRL', 'fragment.htm', begun + middle + end),
  {
    name: 'set',
    shape: 'document set',
    as: 'documents',
    files: [
      { name: 'a.htm', bytes: bytesOf(page(begun)) },
      { name: 'b.htm', bytes: bytesOf(page(middle + end, { resources: '' })) },
    ],
  },
  one('instance', 'a_htm.xml', instance),
  one('viewer page', 'R2.htm', pageHtml),
  one('dump A', 'a.txt', dumpA),
  one('dump B', 'b.txt', dumpB),
  one('dump C', 'c.md', dumpC),
  one('dump D', 'd.txt', dumpD),
  {
    name: 'notes',
    shape: 'notes',
    as: 'folder',
    files: Object.entries(notes).map(([name, table]) => ({ name, bytes: bytesOf(table) })),
  },
  one('submission', 's.txt', writeSubmission([{ wrapper: 'XBRL', content: inline }])),
];
