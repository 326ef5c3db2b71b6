import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filings } from './generate.mjs';
import { Cyd, Incident } from './src/cyd.mjs';
import { readInline } from './test/read-inline';

const all: Record<string, string | Uint8Array> = filings();
function textOf(name: string) {
  return String(all[name]);
}
const labels = new Map(Object.values(Cyd).map((concept) => [concept.label, concept.name]));

/** The cells after each known label of a dump. */
function readDump(text: string): Map<string, string> {
  const facts = new Map<string, string>();
  const [shown = ''] = text.split('\n|X\n');
  const cells = shown.split('\n|');
  cells.forEach((cell, index) => {
    const name = labels.get(cell);
    if (name !== undefined) facts.set(name, cells[index + 1] ?? '');
  });
  return facts;
}

function squeezed(facts: Map<string, string>) {
  return Object.fromEntries([...facts].map(([name, text]) => [name, text.replaceAll(/\s/g, '')]));
}

describe('examples', () => {
  it.each(Object.keys(all))('the committed %s is what the generator writes', (name) => {
    const committed = readFileSync(new URL(`filings/${name}`, import.meta.url));
    expect(committed.equals(Buffer.from(all[name] ?? ''))).toBe(true);
  });

  it('has the same facts of the annual report in inline XBRL and in a dump', () => {
    const { facts } = readInline(textOf('lanternfish-10k-2025.htm'));
    const dump = readDump(textOf('lanternfish-10k-2025-r-page.txt'));
    expect(squeezed(facts)).toEqual(squeezed(dump));
    expect([...dump.keys()]).toEqual(Object.values(Cyd).map((concept) => concept.name));
  });

  it('nests facts of the annual report, continues four of them and leaves a page foot out', () => {
    const { nested, chains, excluded } = readInline(textOf('lanternfish-10k-2025.htm'));
    expect(nested).toBe(12);
    expect(chains).toEqual({
      [Cyd.Processes.name]: 2,
      [Cyd.ThirdPartyOversight.name]: 2,
      [Cyd.AffectedText.name]: 2,
      [Cyd.InformingManagement.name]: 2,
    });
    expect(excluded).toBe(1);
  });

  it('has the five concepts of Item 1.05 in the incident report', () => {
    const { facts } = readInline(textOf('tern-hollow-8k-2026-01.htm'));
    const names = Object.values(Incident).map((concept) => concept.name);
    expect([...facts.keys()].sort()).toEqual(names.sort());
  });
});
