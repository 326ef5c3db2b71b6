import { declaresCyd, inlineFilings, totalBytes } from '../data.mjs';
import { differences } from '../facts.mjs';
import * as cheerio from '../peers/cheerio.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import * as htmlparser2 from '../peers/htmlparser2.mjs';
import * as lxml from '../peers/lxml.mjs';
import * as saxes from '../peers/saxes.mjs';
import { race } from '../timing.mjs';

const peers = { cheerio, htmlparser2, saxes };

/** Measures `parse` of inline XBRL against what a user would write with other libraries. */
export async function extraction() {
  const { files, notes } = filings();
  const command = lxml.python();
  if (!command) notes.push('no Python that can `import lxml`');
  const wellFormed = cydkit.reportsMalformed();
  if (!wellFormed) notes.push('`wellFormed` is left out: `parse` does not report malformed markup');

  const python = command
    ? lxml.start(
        command,
        files.map(({ path }) => path),
      )
    : undefined;
  try {
    return { notes, ...(await compete(files, python, wellFormed)) };
  } finally {
    python?.stop();
  }
}

async function compete(files, python, wellFormed) {
  const expected = files.map(({ bytes }) => cydkit.factsOf(cydkit.extract(bytes)));
  const title = `Extraction: ${describe(files, expected)}`;
  const wrong = await compare(files, expected, python);
  if (wrong.length > 0) return { title, wrong, rows: [] };

  const overAll = (extract) => () => {
    for (const { bytes } of files) extract(bytes);
  };
  const times = await race({
    parse: overAll(cydkit.extract),
    ...(wellFormed ? { wellFormed: overAll(cydkit.extractWellFormed) } : {}),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, { extract }]) => [name, overAll(extract)]),
    ),
    ...(python ? { lxml: python.round } : {}),
  });
  return { title, rows: rowsOf(times, totalBytes(files)), values: valuesOf(times) };
}

function rowsOf({ parse, wellFormed, ...others }, bytes) {
  const timesParse = (ms) => ({ value: ms / parse, of: 'parse' });
  const row = (what, ms) => ({ what, ms, bytes, ratio: timesParse(ms) });
  return [
    { what: 'cydkit parse', ms: parse, bytes },
    ...(wellFormed ? [row('… with wellFormed', wellFormed)] : []),
    ...Object.entries(others).map(([what, ms]) => row(what, ms)),
  ];
}

function valuesOf({ parse, wellFormed, cheerio, lxml, saxes }) {
  return {
    cheerio: cheerio / parse,
    saxes: saxes / parse,
    ...(lxml && { lxml: lxml / parse }),
    ...(wellFormed && { wellFormedCheerio: cheerio / wellFormed }),
    ...(wellFormed && lxml && { wellFormedLxml: lxml / wellFormed }),
  };
}

function filings() {
  const { files, notes } = inlineFilings();
  return { files: files.filter(declaresCyd), notes };
}

async function compare(files, expected, python) {
  const differing = (tool, extract) =>
    differences(
      tool,
      files,
      expected,
      files.map(({ bytes }) => extract(bytes)),
    );
  const wrong = Object.entries(peers).flatMap(([tool, { extract }]) => differing(tool, extract));
  const wellFormed = (bytes) => cydkit.factsOf(cydkit.extractWellFormed(bytes));
  for (const one of differing('wellFormed', wellFormed)) wrong.push(one);
  const others = python ? differences('lxml', files, expected, await python.facts()) : [];
  for (const one of others) wrong.push(one);
  if (expected.every((facts) => facts.length === 0)) wrong.push('no fact in any file');
  return wrong;
}

function describe(files, expected) {
  const facts = expected.flat().length;
  const size = (totalBytes(files) / 1e6).toFixed(1);
  return `${facts} facts of ${files.length} inline XBRL documents (${size} MB), bytes in memory`;
}
