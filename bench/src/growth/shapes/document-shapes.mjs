import {
  block,
  context,
  dimension,
  names,
  page,
  repeat,
  sentence,
  textBlocks,
  word,
} from './write-documents.mjs';
import {
  blockName,
  definition,
  escaped,
  header,
  instance,
  instanceFact,
  label,
  part,
  row,
  viewerPage,
} from './write-sources.mjs';

const { role } = names;

/**
 * Documents of other formats.
 *
 * @type {Record<string, (count: number) => string>}
 */
export const documentShapes = {
  'instance: facts': (n) => instance(repeat(n, (i) => instanceFact(blockName(i), sentence(i)))),
  'instance: facts of escaped markup': (n) =>
    instance(repeat(n, (i) => instanceFact(role, escaped(`<p><b>${word(i)}</b></p>`)))),
  'instance: one long fact': (n) =>
    instance(instanceFact(role, escaped(repeat(n, (i) => `<p>${sentence(i)}</p>`)))),
  'instance: contexts': (n) =>
    instance(
      repeat(n, (i) => context(`x${i}`, { segment: dimension(i) }).replaceAll('xbrli:', '')) +
        repeat(n, (i) => instanceFact(role, sentence(i), `x${i}`)),
    ),
  'instance: facts inside one another': (n) =>
    instance(`<cyd:${role} contextRef="c-1">`.repeat(n) + `</cyd:${role}>`.repeat(n)),
  'instance: CDATA': (n) => instance(instanceFact(role, '<![CDATA[<p>a</p>]]>'.repeat(n))),
  'viewer page: rows': (n) =>
    viewerPage(
      repeat(n, (i) => row(blockName(i), [sentence(i)])),
      textBlocks.map(definition).join(''),
    ),
  'viewer page: columns': (n) =>
    viewerPage(
      row(
        role,
        Array.from({ length: n }, (_, i) => sentence(i)),
      ),
      definition(role),
      repeat(n, (i) => `<th>12 Months Ended Dec. 31, ${1000 + (i % 9000)}</th>`),
    ),
  'viewer page: rows and columns': (n) => {
    const side = Math.ceil(Math.sqrt(n));
    const values = Array.from({ length: side }, (_, i) => word(i));
    return viewerPage(
      repeat(side, (i) => row(blockName(i), values)),
      '',
      repeat(side, (i) => `<th>Dec. 31, ${1900 + (i % 200)}</th>`),
    );
  },
  'viewer page: rows that head groups': (n) =>
    viewerPage(repeat(n, (i) => row(`XAxis=abc_Y${i}Member`, ['']) + row(role, [sentence(i)]))),
  'viewer page: definitions': (n) =>
    viewerPage(
      row(role, ['a']),
      repeat(n, (i) => definition(`Own${i}TextBlock`)) + definition(role),
    ),
  'viewer page: tables in a value': (n) =>
    viewerPage(row(role, ['<table><tr><td>a</td></tr></table>'.repeat(n)])),
  'viewer page: tables without an end': (n) =>
    viewerPage(row(role, ['a']) + '<table class="report"><tr><td>'.repeat(n)),
  'viewer page: pages in one file': (n) =>
    repeat(n, (i) => viewerPage(row(role, [sentence(i)]), definition(role))),
  'dump: facts': (n) =>
    `|\nCybersecurity Disclosure\n|12 Months Ended\nDec. 31, 2025\n${repeat(n, (i) => `|${label}\n|\n${sentence(i)}\n`)}`,
  'dump: lines of a fact': (n) =>
    `|\nCybersecurity Disclosure\n|12 Months Ended\nDec. 31, 2025\n|${label}\n|\n${repeat(n, (i) => `${sentence(i)}\n`)}`,
  'dump: lines that begin with a bar': (n) => `|\nT\n|${label}\n|\n${'|a\n'.repeat(n)}`,
  'dump: plain lines': (n) =>
    `Cybersecurity Disclosure\n12 Months Ended\nDec. 31, 2025\n${repeat(n, (i) => `${label}\n${sentence(i)}\n`)}`,
  'dump: names and definitions': (n) =>
    `Cybersecurity Disclosure\n12 Months Ended\nDec. 31, 2025\n${label}\nWe assess.\n${repeat(n, (i) => `X - Definition\n+ References\n+ Details\nName: cyd_A${i}\nNamespace Prefix: cyd_\n`)}`,
  'dump: a Markdown table': (n) =>
    `| Cybersecurity Disclosure | 12 Months Ended |\n| --- | --- |\n|  | Dec. 31, 2025 |\n${repeat(n, (i) => `| ${label} | ${sentence(i)} |\n`)}`,
  'dump: cells of a Markdown table': (n) =>
    `| Cybersecurity Disclosure | 12 Months Ended |\n| --- | --- |\n|  | Dec. 31, 2025 |\n| ${label} | ${'a \\| b | '.repeat(n)}|\n`,
  'submission: documents': (n) =>
    header() + repeat(n, (i) => part(`a${i}.htm`, page(block(role, sentence(i))))),
  'submission: small documents': (n) =>
    header() + repeat(n, (i) => part(`a${i}.txt`, word(i), 'EX-99')),
  'submission: documents of one name': (n) => header() + repeat(n, () => part('a.htm', 'a')),
  'submission: documents without an end': (n) =>
    header() + '<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n'.repeat(n),
  'submission: lines of the header': (n) =>
    header(repeat(n, (i) => `ITEM INFORMATION:\t\tItem ${i}\n`)) +
    part('a.htm', page(block(role, 'a'))),
  'submission: filers': (n) =>
    header(
      repeat(
        n,
        (i) =>
          `FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tA${i}\n\t\tCENTRAL INDEX KEY:\t${9_000_000_000 + i}\n`,
      ),
    ) + part('a.htm', page(block(role, 'a'))),
  'submissions in one file': (n) =>
    repeat(n, (i) => header() + part('a.htm', page(block(role, sentence(i))))),
  'submission: uuencoded lines': (n) =>
    header() + part('a.jpg', `begin 644 a.jpg\n${`M${'!'.repeat(60)}\n`.repeat(n)}end`, 'GRAPHIC'),
  'plain lines': (n) => repeat(n, (i) => `${sentence(i)}\n`),
  'empty lines': (n) => '\n'.repeat(n),
  'plain markup': (n) => `<html>${repeat(n, (i) => `<p>${sentence(i)}</p>`)}</html>`,
};
