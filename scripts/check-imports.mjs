// Runs dependency-cruiser, and fails also if it sees nothing: a resolver that silently finds no
// import of one package by another would enforce no rule at all.
import { spawnSync } from 'node:child_process';

function cruise(type) {
  return spawnSync(
    'depcruise',
    ['packages', 'apps', '--config', '.dependency-cruiser.mjs', '-T', type],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
    },
  );
}

const { stdout, stderr } = cruise('json');
if (!stdout) {
  console.error(stderr);
  process.exit(1);
}
const { modules, summary } = JSON.parse(stdout);
function packageOf(path) {
  return /^(?:packages|apps)\/[^/]+/.exec(path)?.[0];
}
const crossing = modules.flatMap(({ source, dependencies }) =>
  dependencies.filter(({ resolved }) => {
    const target = packageOf(resolved);
    return target !== undefined && target !== packageOf(source);
  }),
);
console.log(`${modules.length} modules, ${crossing.length} imports from one package to another`);
if (crossing.length === 0) {
  console.error(
    'Found no imports between packages, so no rule was checked: check the options of the resolver',
  );
  process.exit(1);
}
if (summary.error > 0) {
  console.error(cruise('err').stdout);
  process.exit(1);
}
