import { basename } from 'node:path';
import { built, whyNotBuilt } from '../built.mjs';
import { cyd, runNode } from '../child.mjs';
import { inlineFilings, viewerPage } from '../data.mjs';
import { differences } from '../facts.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import { median, race } from '../timing.mjs';

/** Measures what a user of the command waits for: start, reading, output, end. */
export async function wholeProcess() {
  const page = viewerPage();
  const title = 'Whole process: the command against an empty Node';
  const missing = whyNotBuilt(built.cli);
  if (missing) return { title, notes: [missing], rows: [] };

  const largest = largestFiling();
  const commands = {
    empty: ['-e', '0'],
    report: [cyd, 'report', page.path],
    parse: [cyd, 'parse', '--format', 'json', largest.path],
  };
  const wrong = Object.values(commands).flatMap(failure);
  const others = wrong.length === 0 ? otherFacts(commands.parse, largest) : [];
  for (const one of others) wrong.push(one);
  if (wrong.length > 0) return { title, notes: page.notes, wrong, rows: [] };

  const { empty, report, parse } = await race(
    Object.fromEntries(
      Object.entries(commands).map(([name, args]) => [name, () => runNode(args).ms]),
    ),
    { warmUps: 2, rounds: 11 },
  );
  const peaks = Object.fromEntries(
    Object.entries(commands).map(([name, args]) => [name, peakOf(args)]),
  );
  const size = (largest.bytes.length / 1e6).toFixed(1);
  const times = (ms) => ({ value: ms / empty, of: 'node -e 0' });
  const more = { ms: parse - empty, peak: peaks.parse - peaks.empty };
  const rows = [
    { what: 'node -e 0', ms: empty, peak: peaks.empty },
    { what: 'cyd report, a viewer page', ms: report, peak: peaks.report, ratio: times(report) },
    { what: `cyd parse, ${size} MB`, ms: parse, peak: peaks.parse, ratio: times(parse) },
    { what: '… less the empty Node', ...more },
  ];
  const values = { report: report / empty, processTime: more.ms, processPeak: more.peak };
  return { title, notes: page.notes, rows, values };
}

function largestFiling() {
  const { files } = inlineFilings();
  return files.reduce((a, b) => (b.bytes.length > a.bytes.length ? b : a));
}

/** Measures in separate runs, because measuring takes time. */
function peakOf(args) {
  return median([1, 2, 3].map(() => runNode(args, { measured: true }).peak));
}

/** @returns {string[]} What went wrong, if anything. */
function failure(args) {
  const { stdout, failure } = runNode(args);
  const command = args.map((arg) => basename(arg)).join(' ');
  if (failure) return [`${command}: ${failure}`];
  return args[0] === cyd && stdout === '' ? [`${command}: printed nothing`] : [];
}

function otherFacts(args, file) {
  const filing = JSON.parse(runNode(args).stdout);
  const [printed] = Array.isArray(filing) ? filing : [filing];
  const expected = cydkit.factsOf(cydkit.extract(file.bytes));
  return differences('cyd parse', [file], [expected], [cydkit.factsOf(printed)]);
}
