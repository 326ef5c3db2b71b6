import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Sources of packages and apps. */
const product = /^[^/]+\/[^/]+\/src\/.*\.tsx?$/;

/** Those, benchmarks and scripts, which read what comes from files, too. */
export const everything = /^(?:[^/]+\/[^/]+\/src\/.*\.tsx?|(?:bench\/src|scripts)\/.*\.m?[jt]s)$/;

/**
 * Calls `visit` with each node of our sources, tests excepted, and its place: `packages/…/x.ts:12`.
 * Returns the number of files, at least one.
 */
export function eachNode(visit, which = product) {
  const names = ['packages', 'apps', 'bench', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => which.test(name) && !/\.test\.tsx?$|\/node_modules\//.test(name));
  if (names.length === 0) throw new Error('No source found: is this the root of the repository?');
  for (const name of names) {
    const file = syntaxOf(name);
    const walk = (node) => {
      visit(node, placeOf(node, file));
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return names.length;
}

/** Returns the syntax tree of a file, with parents. */
export function syntaxOf(name) {
  return ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Returns `file:line` of a node. */
export function placeOf(node, file) {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
