import { spawnSync } from 'node:child_process';

/** Rules of biome that are rules of our house; `biome.json` has their options. */
const names = [
  'complexity/useMaxParams',
  'style/noIncrementDecrement',
  'style/useConsistentTestIt',
  'style/useNamingConvention',
];

/** Returns the same rules in the form of our own, for counting. */
export function biomeRules() {
  return Object.fromEntries(names.map((name) => [name, () => problemsOf(name)]));
}

function problemsOf(name) {
  const { stdout } = spawnSync(
    'npx',
    ['biome', 'lint', `--only=${name}`, '--max-diagnostics=none', '--reporter=json', '.'],
    { encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout).diagnostics.map(({ location, message }) => ({
    place: location.path.file ?? location.path,
    message,
  }));
}
