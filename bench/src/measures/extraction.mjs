import { declaresCyd, inlineFilings, totalBytes } from '../data.mjs';
import { differences } from '../facts.mjs';
import * as cheerio from '../peers/cheerio.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import * as htmlparser2 from '../peers/htmlparser2.mjs';
import * as lxml from '../peers/lxml.mjs';
import * as saxes from '../peers/saxes.mjs';
import { atLeast } from '../table.mjs';
import { race } from '../timing.mjs';

const peers = { cheerio, htmlparser2, saxes };
const goals = { cheerio: atLeast(5) };

/** Facts out of inline XBRL: `parse`, and what a user would write with other libraries. */
export async function extraction() {
  const { files, notes } = filings();
  const python = lxml.isInstalled() ? lxml.start(files.map(({ path }) => path)) : undefined;
  if (!python) notes.push("no lxml: `python3 -c 'import lxml'` fails");

  const expected = files.map(({ bytes }) => cydkit.factsOf(cydkit.extract(bytes)));
  const wrong = await compare(files, expected, python);
  const title = `Extraction: ${describe(files, expected)}`;
  if (wrong.length > 0) {
    python?.stop();
    return { title, notes, wrong, rows: [] };
  }

  const overAll = (extract) => () => {
    for (const { bytes } of files) extract(bytes);
  };
  const { parse, ...others } = await race({
    parse: overAll(cydkit.extract),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, { extract }]) => [name, overAll(extract)]),
    ),
    ...(python ? { lxml: python.round } : {}),
  });
  python?.stop();

  const bytes = totalBytes(files);
  const rows = Object.entries(others).map(([what, ms]) => ({
    what,
    ms,
    bytes,
    ratio: { value: ms / parse, of: 'parse' },
    goal: goals[what],
  }));
  return { title, notes, rows: [{ what: 'cydkit parse', ms: parse, bytes }, ...rows] };
}

function filings() {
  const { files, notes } = inlineFilings();
  return { files: files.filter(declaresCyd), notes };
}

async function compare(files, expected, python) {
  const wrong = Object.entries(peers).flatMap(([tool, { extract }]) =>
    differences(
      tool,
      files,
      expected,
      files.map(({ bytes }) => extract(bytes)),
    ),
  );
  if (python) wrong.push(...differences('lxml', files, expected, await python.facts()));
  if (expected.every((facts) => facts.length === 0)) wrong.push('no fact in any file');
  return wrong;
}

function describe(files, expected) {
  const facts = expected.flat().length;
  const size = (totalBytes(files) / 1e6).toFixed(1);
  return `${facts} facts of ${files.length} inline XBRL documents (${size} MB), bytes in memory`;
}
