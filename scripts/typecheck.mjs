// Checks the types of every package and app against the sources of the others, so that nothing has
// to be built first. A file is parsed once for all projects, and checked in the first project that
// includes it: the sources of a package without Node's types, its tests with them.
//
//     node scripts/typecheck.mjs                  everything
//     node scripts/typecheck.mjs packages/parser  one package
import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const configNames = ['tsconfig.json', 'src/service-worker/tsconfig.json', 'tsconfig.test.json'];

const folders = process.argv.length > 2 ? process.argv.slice(2) : allFolders();
const parsed = new Map();
const checked = new Set();
const start = performance.now();
const diagnostics = folders
  .flatMap((folder) => configNames.map((name) => resolve(folder, name)))
  .filter((config) => existsSync(config))
  .flatMap((config) => checkProject(config));

if (diagnostics.length > 0) {
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  };
  const format = process.stdout.isTTY
    ? ts.formatDiagnosticsWithColorAndContext
    : ts.formatDiagnostics;
  console.error(format(diagnostics, host));
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${checked.size} files checked in ${seconds} s, ${diagnostics.length} errors`);
process.exit(diagnostics.length > 0 || checked.size === 0 ? 1 : 0);

function allFolders() {
  const parents = ['packages', 'apps'];
  return [
    ...parents.flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`)),
    'scripts',
  ];
}

/** Returns the errors of a project's own files; those of its dependencies are found in theirs. */
function checkProject(config) {
  const { config: json, error } = ts.readConfigFile(config, ts.sys.readFile);
  if (error) return [error];
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(
    json,
    ts.sys,
    dirname(config),
    undefined,
    config,
  );
  const program = ts.createProgram(fileNames, options, cachingHost(options));
  const own = fileNames.filter((name) => !checked.has(name));
  for (const name of own) checked.add(name);
  const found = own.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...(options.declaration && !file.isDeclarationFile
        ? program.getDeclarationDiagnostics(file)
        : []),
    ];
  });
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...found,
  ];
}

/** A file means the same in two projects unless they read JSX differently. */
function cachingHost(options) {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  return {
    ...host,
    getSourceFile(name, version, ...rest) {
      const key = `${options.jsx} ${name}`;
      // spread: at most two, by its type
      if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, name, version, ...rest));
      return parsed.get(key);
    },
  };
}
