import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../packages/lint/src/index';
import {
  comparisonCodesMarkdown,
  readerCodesMarkdown,
  ruleIndexMarkdown,
  rulePage,
  rulePageMarkdown,
} from '../packages/reporters/src/lint/rule-pages';

const folder = fileURLToPath(new URL('../docs/rules', import.meta.url));
const notice = '<!-- Made from the rules themselves: `npm run generate`. -->\n\n';

const pages: [name: string, text: string][] = [
  ['README.md', ruleIndexMarkdown()],
  ['readers.md', readerCodesMarkdown()],
  ['comparisons.md', comparisonCodesMarkdown()],
  ...rules.map(({ id }): [string, string] => {
    const page = rulePage(id);
    return [`${id}.md`, page === null ? '' : rulePageMarkdown(page)];
  }),
];

describe('docs/rules', () => {
  it.each(pages)('%s is up to date; `npm run generate` writes it', async (name, text) => {
    await expect(notice + text).toMatchFileSnapshot(join(folder, name));
  });

  it('has no page of a rule that was removed', () => {
    const found = existsSync(folder) ? readdirSync(folder) : [];
    const known = new Set(pages.map(([name]) => name));
    expect(found.filter((name) => !known.has(name))).toEqual([]);
  });
});
