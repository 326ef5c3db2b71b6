import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Calls `visit` with each node of our sources, but for tests, and its place: `packages/…/x.ts:12`.
 * Returns how many files there are, at least one.
 */
export function eachNode(visit) {
  const names = ['packages', 'apps']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => /^[^/]+\/[^/]+\/src\/.*\.tsx?$/.test(name))
    .filter((name) => !/\.test\.tsx?$|\/test-[^/]+$/.test(name));
  if (names.length === 0) throw new Error('no source found: is this the root of the repository?');
  for (const name of names) {
    const text = readFileSync(name, 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const walk = (node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      visit(node, `${name}:${line + 1}`);
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return names.length;
}
