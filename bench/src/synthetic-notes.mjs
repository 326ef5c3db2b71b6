import { piece, writeZip } from './zip-writer.mjs';

/** The number of filings in a large quarter, half of them with facts of the CYD taxonomy. */
const count = 8000;
const blocks = [
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock',
  'CybersecurityRiskManagementProcessesIntegratedTextBlock',
  'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
  'CybersecurityRiskRoleOfManagementTextBlock',
];

const columns = {
  sub: ['adsh', 'cik', 'name', 'form', 'period', 'fy', 'fp'],
  tag: ['tag', 'version', 'custom', 'abstract', 'datatype', 'iord', 'crdr', 'tlabel', 'doc'],
  txt: ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'iprx', 'lang', 'dimh', 'dimn', 'value'],
};

/**
 * Writes a zip in the form of the SEC's Financial Statement and Notes data sets, in which the facts that
 * we look for are few among gigabytes of others.
 *
 * @param {number} bytes The least size of `txt.tsv`.
 * @returns {{
 *   bytes: number,
 *   deflated: { start: number, end: number },
 *   filings: { name: string, facts: object[] }[],
 * }} The size of `txt.tsv`, where it is in the zip, and the filings in the order of `sub.tsv`.
 */
export function writeNotes(path, bytes) {
  const words = wordsOf(1);
  const filings = Array.from({ length: count }, (_, i) => ({
    name: accession(i),
    facts: i % 2 === 1 ? [] : blocks.map((name) => ({ name, text: `${i}: ${words(2000)}` })),
  }));
  // The same rows again and again between ours: a reader skips them anyway.
  const others = piece(rows(2000, (i) => otherFact(accession(2 * i + 1), words(2000))));
  const step = Math.floor(count / Math.ceil(bytes / others.content.length));
  let size = 0;
  function* txt() {
    for (let from = 0; from < count; from += step) {
      const some = filings
        .slice(from, from + step)
        .flatMap(factRows)
        .join('');
      for (const one of [piece(from === 0 ? line(columns.txt) + some : some), others]) {
        size += one.content.length;
        yield one;
      }
    }
  }
  const ranges = writeZip(path, {
    'sub.tsv': [piece(line(columns.sub) + rows(count, submission))],
    'tag.tsv': [piece(line(columns.tag) + rows(blocks.length, (i) => tag(blocks[i])))],
    'txt.tsv': txt(),
  });
  return { bytes: size, deflated: ranges['txt.tsv'], filings };
}

function line(cells) {
  return `${cells.join('\t')}\n`;
}
function rows(length, cellsOf) {
  return Array.from({ length }, (_, i) => line(cellsOf(i))).join('');
}
function accession(i) {
  return `0009999999-25-${String(i).padStart(6, '0')}`;
}

function submission(i) {
  return [accession(i), 9_000_000 + i, `Company ${i}`, '10-K', 20241231, 2024, 'FY'];
}
function tag(name) {
  return [name, 'cyd/2024', 0, 0, 'textBlock', 'D', '', name, ''];
}

function fact(adsh, name, version, text) {
  return [adsh, name, version, 20241231, 4, 0, 'en-US', '0x00000000', 0, text];
}

function factRows({ name: adsh, facts }) {
  return facts.map(({ name, text }) => line(fact(adsh, name, 'cyd/2024', text)));
}

function otherFact(adsh, text) {
  return fact(adsh, 'SignificantAccountingPoliciesTextBlock', 'us-gaap/2024', text);
}

/** Makes text that deflates 5:1, as a filing does: the same words and numbers in no repeating order. */
function wordsOf(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  return (length) => {
    let text = '';
    while (text.length < length) {
      text +=
        next() % 12 === 0 ? `${next() % 100_000} ` : `${vocabulary[next() % vocabulary.length]} `;
    }
    return text.trimEnd();
  };
}

const vocabulary = [
  ...['the', 'of', 'and', 'to', 'our', 'from', 'by', 'with', 'in', 'company', 'committee'],
  ...['information', 'security', 'systems', 'third-party', 'incidents', 'material', 'assess'],
  ...['risk', 'management', 'process', 'program', 'board', 'oversight', 'statements', 'financial'],
];
