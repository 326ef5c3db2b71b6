import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = execFileSync('git', ['ls-files', '*.md', ':!docs/rules', ':!.changeset'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '' && existsSync(join(root, name)));

describe('paths that documents name', () => {
  it.each(documents)('%s: exist', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const missing = [...pathsIn(text), ...linksIn(text, dirname(name))].filter(
      (path) => !existsSync(join(root, path)),
    );
    expect(missing).toEqual([]);
  });
});

/** Paths from the root in backticks: `packages/text/src`; braces name several, `*` names none. */
function pathsIn(text: string): string[] {
  const named = text.matchAll(/`((?:packages|apps|docs|examples|scripts|bench)\/[^`\s]+)`/gu);
  return [...named]
    .flatMap(([, path = '']) => expanded(path))
    .filter((path) => !/[*<…]/u.test(path));
}

function expanded(path: string): string[] {
  const [, before = '', inner, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(path) ?? [];
  if (inner === undefined) return [path];
  return inner.split(',').flatMap((part) => expanded(`${before}${part}${after}`));
}

/** Relative links, without what they point to inside a page. */
function linksIn(text: string, folder: string): string[] {
  const links = text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/gu);
  return [...links].map(([, path = '']) => join(folder, path));
}
