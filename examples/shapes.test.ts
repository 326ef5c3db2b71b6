import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Kept, keptTable } from './test/kept';
import { parsed, shapes } from './test/shapes';
import { coverAsKept, factsAsKept, givenAfterAll, passagesAsKept } from './test/weakened';

describe.each(shapes)('$name', ({ kept, sameAs, lossCodes, read }) => {
  const inline = parsed(sameAs.document);

  it('gives the same facts', async () => {
    expect(factsAsKept(await read(), kept)).toEqual(factsAsKept(inline, kept));
  });

  it('gives the same passages', async () => {
    expect(passagesAsKept(await read(), kept)).toEqual(passagesAsKept(inline, kept));
  });

  it('gives the filer, the form and the accession number where it states them', async () => {
    const filing = await read();
    expect(coverAsKept(filing, kept)).toEqual(coverAsKept(inline, kept));
    expect(filing.accession).toBe(kept.accession ? sameAs.accession : null);
  });

  it('gives nothing that it is said to lose', async () => {
    const filing = await read();
    expect(givenAfterAll(filing, kept)).toEqual([]);
    if (kept.text === 'letters') {
      const exactly: Kept = { ...kept, text: 'exact' };
      expect(factsAsKept(filing, exactly)).not.toEqual(factsAsKept(inline, exactly));
    }
  });

  it('reports the losses that a reader of the filing would not expect, and nothing else', async () => {
    const { diagnostics } = await read();
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual(lossCodes);
  });
});

it('has a table in the README of what each shape keeps', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  expect(unpadded(readme)).toContain(unpadded(keptTable()));
});

/** A table of Markdown without what lines its columns up. */
function unpadded(text: string) {
  return text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
}
