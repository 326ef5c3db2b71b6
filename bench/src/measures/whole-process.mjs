import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { built, whyNotBuilt } from '../built.mjs';
import { inlineFilings, root, viewerPage } from '../data.mjs';
import { atMost } from '../table.mjs';
import { race } from '../timing.mjs';

const bin = join(root, built.cli);

/** What a user of the command waits for: start, reading, output, end. */
export async function wholeProcess() {
  const page = viewerPage();
  const title = 'Whole process: the command against an empty Node';
  const missing = whyNotBuilt(built.cli);
  if (missing) return { title, notes: [missing], rows: [] };

  const largest = largestFiling();
  const commands = {
    empty: ['-e', '0'],
    report: [bin, 'report', page.path],
    parse: [bin, 'parse', '--format', 'json', largest.path],
  };
  const wrong = Object.values(commands).flatMap(failure);
  if (wrong.length > 0) return { title, notes: page.notes, wrong, rows: [] };

  const { empty, report, parse } = await race(
    Object.fromEntries(Object.entries(commands).map(([name, args]) => [name, () => run(args)])),
    { warmUps: 2, rounds: 11 },
  );
  const size = (largest.bytes.length / 1e6).toFixed(1);
  const rows = [
    { what: 'node -e 0', ms: empty },
    {
      what: 'cyd report, a viewer page',
      ms: report,
      ratio: { value: report / empty, of: 'node -e 0' },
      goal: atMost(3),
    },
    {
      what: `cyd parse, ${size} MB`,
      ms: parse,
      ratio: { value: parse / empty, of: 'node -e 0' },
    },
    { what: '… less the empty Node', ms: parse - empty },
  ];
  return { title, notes: page.notes, rows };
}

function largestFiling() {
  const { files } = inlineFilings();
  return files.reduce((a, b) => (b.bytes.length > a.bytes.length ? b : a));
}

function run(args) {
  return void spawnSync(process.execPath, args);
}

/** @returns {string[]} What went wrong, if anything did. */
function failure(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const command = args.map((arg) => basename(arg)).join(' ');
  if (status !== 0) return [`${command}: exit ${status} ${stderr.slice(0, 200)}`];
  return args[0] === bin && stdout === '' ? [`${command}: printed nothing`] : [];
}
