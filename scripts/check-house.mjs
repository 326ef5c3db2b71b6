// The rules of the house that no linter knows: names, folders, words, and some of syntax.
//
//     node scripts/check-house.mjs             lists what breaks a rule, and fails if anything does
//     node scripts/check-house.mjs --report    prints counts by rule and package, biome's rules too
//     node scripts/check-house.mjs packages/x  only what is in these folders
import { execFileSync } from 'node:child_process';
import { biomeRules } from './house/biome-rules.mjs';
import { folderCycles, lineCount, longFiles, repeatedNames } from './house/layout.mjs';
import { isTest, packageOf } from './house/packages.mjs';
import { arrowFunctions, undocumentedExports } from './house/syntax-rules.mjs';
import { bannedWords } from './house/words.mjs';

/** Each rule takes the tracked files and returns what breaks it: `{ place, message }`. */
const rules = {
  'repeated-names': repeatedNames,
  'folder-cycles': folderCycles,
  'long-files': longFiles,
  'banned-words': bannedWords,
  'arrow-functions': arrowFunctions,
  'undocumented-exports': undocumentedExports,
};

const report = process.argv.includes('--report');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = trackedFiles();
const found = Object.entries(report ? { ...rules, ...biomeRules() } : rules).map(
  ([name, rule]) => ({ name, problems: rule(files).filter(isWanted) }),
);
if (report) printCounts();
else printProblems();

/** Returns git's list with new files and without deleted ones, committed or not. */
function trackedFiles() {
  const list = (...args) =>
    execFileSync('git', ['ls-files', '-z', ...args], { encoding: 'utf8', maxBuffer: 1e8 })
      .split('\0')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  const all = new Set([...list(), ...list('--others', '--exclude-standard')]);
  return [...all].filter((file) => !deleted.has(file)).sort();
}

function isWanted({ place }) {
  return folders.length === 0 || folders.some((folder) => place.startsWith(folder));
}

function printProblems() {
  const problems = found.flatMap(({ name, problems }) =>
    problems.map(({ place, message }) => `${place} ${name}: ${message}`),
  );
  for (const problem of problems) console.error(problem);
  console.log(
    `${files.length} files, ${Object.keys(rules).length} rules, ${problems.length} broken`,
  );
  process.exit(problems.length > 0 ? 1 : 0);
}

function printCounts() {
  const lines = found.flatMap(({ name, problems }) => {
    const counts = new Map();
    for (const { place } of problems) {
      const owner = packageOf(place);
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const byPackage = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([owner, count]) => `${owner} ${count}`);
    return [`${String(problems.length).padStart(5)}  ${name}`, `       ${byPackage.join(', ')}`];
  });
  console.log([...sizes(), ...lines].join('\n'));
}

/** How many source files there are, and how long they are. */
function sizes() {
  const sources = files.filter((file) => /^(?:packages|apps)\/.*\.tsx?$/.test(file));
  const tests = sources.filter(isTest);
  return [
    describeSizes(
      'source files',
      sources.filter((file) => !tests.includes(file)),
    ),
    describeSizes('test files', tests),
  ];
}

function describeSizes(name, names) {
  const lines = names.map((file) => lineCount(file)).sort((a, b) => a - b);
  const total = lines.reduce((sum, count) => sum + count, 0);
  const median = lines[lines.length >> 1];
  const short = lines.filter((count) => count < 40).length;
  return `${String(names.length).padStart(5)}  ${name}: ${total} lines, median ${median}, largest ${lines.at(-1)}, ${short} under 40`;
}
