import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Calls `visit` with each node of our sources, tests excepted, and its place: `packages/…/x.ts:12`.
 * Returns the number of files, at least one.
 */
export function eachNode(visit) {
  const names = ['packages', 'apps']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/[^/]+\/src\/.*\.tsx?$/.test(name))
    .filter((name) => !/\.test\.tsx?$/.test(name));
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
