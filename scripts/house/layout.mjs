import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { isSource, packageOf } from './packages.mjs';

/** Names that say what a file is to its folder. */
const roles = new Set(['index', 'model']);

/** More lines than this do more than one thing. biome does not count those inside a string. */
const mostLines = 350;

/** Source files and tests are short enough to be read in one go. */
export function longFiles(files) {
  return files
    .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file))
    .map((place) => ({ place, lines: lineCount(place) }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ place, lines }) => ({
      place,
      message: `Part it: ${lines} lines, at most ${mostLines}`,
    }));
}

/** Returns how many lines a file has. */
export function lineCount(file) {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

/** A file's name says what is in it without its folder, so no package has a name twice. */
export function repeatedNames(files) {
  const byName = groupBy(files.filter(isSource), keyOf);
  return [...byName.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((place) => ({
        place,
        message: `Same name as ${group.filter((other) => other !== place).join(', ')}`,
      })),
    );
}

/** Returns what must be unique: package and name, but the whole path for roles. */
function keyOf(file) {
  const name = stem(file);
  return roles.has(name) ? file : `${packageOf(file)} ${name}`;
}

function stem(file) {
  return basename(file).replace(/\..*$/, '');
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/**
 * Folders of a package import each other in one direction only, types too. A folder includes its
 * subfolders as seen from outside: `a/x.ts` importing `b/c/y.ts` is an import of `b` by `a`. Files of
 * a parent folder are in neither: folders share `../model.ts`.
 */
export function folderCycles(files) {
  const sources = files.filter(isSource);
  const known = new Set(sources);
  const edges = new Map();
  for (const file of sources) {
    for (const target of importsOf(file, known)) {
      const edge = folderEdge(file, target);
      if (edge === null) continue;
      const key = edge.join(' → ');
      if (!edges.has(key)) edges.set(key, { edge, file, target });
    }
  }
  return cyclesOf([...edges.values()]).map(({ group, example }) => ({
    place: example.file,
    message: `These folders import each other: ${group.join(', ')} (this file imports ${example.target})`,
  }));
}

/** The two sibling folders below the deepest folder that both files are in; `null` without two. */
function folderEdge(file, target) {
  if (packageOf(file) !== packageOf(target)) return null;
  const from = dirname(file).split('/');
  const to = dirname(target).split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  if (shared === from.length || shared === to.length) return null;
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')];
}

/** Files of ours that a file imports or re-exports from. */
function importsOf(file, known) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier.replace(/\?.*$/, '')))
    .flatMap((path) => {
      const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
      return candidates.filter((name) => known.has(name) && existsSync(name)).slice(0, 1);
    });
}

/** Groups of folders each of which reaches the others (Tarjan's strongly connected components). */
function cyclesOf(edges) {
  const next = new Map();
  for (const { edge } of edges) {
    const [from, to] = edge;
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const index = new Map();
  const low = new Map();
  const stack = [];
  const groups = [];
  const visit = (folder) => {
    index.set(folder, index.size);
    low.set(folder, index.get(folder));
    stack.push(folder);
    for (const to of next.get(folder)) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(folder, Math.min(low.get(folder), low.get(to)));
    }
    if (low.get(folder) === index.get(folder)) groups.push(stack.splice(stack.indexOf(folder)));
  };
  for (const folder of next.keys()) if (!index.has(folder)) visit(folder);
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      group: group.sort(),
      example: edges.find(({ edge }) => edge.every((folder) => group.includes(folder))),
    }));
}
