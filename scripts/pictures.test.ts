import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../packages/compare/src/index';
import { type Filing, parse } from '../packages/parser/src/index';
import { createReport, overlapSvg } from '../packages/reporters/src/index';
import { changesShown, redlineSvg } from './redline-picture';

const root = fileURLToPath(new URL('..', import.meta.url));
const current = filing('lanternfish-10k-2025.htm');
const old = filing('lanternfish-10k-2024.htm');

const pictures: [name: string, svg: string][] = [
  ['overlap-map.svg', overlapSvg(createReport(current))],
  [
    'redline.svg',
    redlineSvg(
      'Lanternfish Instruments, Inc. · 10-K for 2025 against 2024',
      changesShown(compare(old, current)),
    ),
  ],
];

describe('docs/pictures', () => {
  it.each(pictures)('%s is up to date; `npm run generate` writes it', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(join(root, 'docs/pictures', name));
  });

  it.each(pictures)('%s is small', (_, svg) => {
    expect(svg.length).toBeLessThan(30_000);
  });
});

function filing(name: string): Filing {
  const path = `examples/filings/${name}`;
  return parse({ name: path, content: readFileSync(join(root, path)) });
}
