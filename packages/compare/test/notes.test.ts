import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Filing, fileFromBytes, readFilings } from '@cydkit/parser';
import { sentenceSpans } from '@cydkit/text';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare';
import { lettersKey } from '../src/lossy-sources';

/** Real data that is not part of the repository. */
const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/notes');
const archives = (() => {
  try {
    return readdirSync(folder).filter((name) => /_04_notes\.zip$/.test(name));
  } catch {
    return [];
  }
})();

async function readPairs(): Promise<[Filing, Filing][]> {
  const byFiler = new Map<string, Filing[]>();
  for (const name of archives) {
    const bytes = new Uint8Array(readFileSync(resolve(folder, name)));
    for await (const filing of readFilings(fileFromBytes(name, bytes), {
      form: ['10-K', '20-F'],
    })) {
      const filer = filing.entity.cik ?? '';
      byFiler.set(filer, [...(byFiler.get(filer) ?? []), filing]);
    }
  }
  return [...byFiler.values()].flatMap((list): [Filing, Filing][] => {
    const [first, second] = list.sort((a, b) =>
      (a.period.end ?? '') < (b.period.end ?? '') ? -1 : 1,
    );
    return first && second ? [[first, second]] : [];
  });
}

describe.skipIf(archives.length === 0)(
  'filings of two years (skipped where the shared data is missing)',
  () => {
    it('have every sentence of their text blocks in a change', async () => {
      const pairs = await readPairs();
      expect(pairs.length).toBeGreaterThan(50);
      for (const [old, current] of pairs) {
        const { changes } = compare(old, current);
        for (const [name, filing] of [
          ['old', old],
          ['new', current],
        ] as const) {
          const changed = changes.map(({ [name]: side }) => lettersKey(side?.text ?? '')).join('|');
          const sentences = filing.facts.flatMap((fact) => {
            if (fact.type !== 'textBlock' || fact.value === null) return [];
            const { value } = fact;
            const spans = sentenceSpans(value).map(({ start, end }) => value.slice(start, end));
            // What one block joins without a space or with a semicolon, another may have apart.
            return spans.flatMap((sentence) => sentence.split(/(?<=[.!?;]) ?(?=[A-Z])/));
          });
          const lost = sentences.filter((sentence) => !changed.includes(lettersKey(sentence)));
          expect(lost).toEqual([]);
        }
      }
    });

    it('do not differ from themselves', async () => {
      for (const [filing] of await readPairs()) expect(compare(filing, filing).differs).toBe(false);
    });
  },
);
