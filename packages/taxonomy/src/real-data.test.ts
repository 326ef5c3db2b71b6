import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { concepts, findByQName } from './concepts';
import { editions } from './editions/releases';
import { allLabels, findByLabel, labelIn } from './labels';
import type { Kind } from './model';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const data = resolve(repository, process.env['CYDKIT_SHARED'] ?? '../shared', 'data');
const missing = !existsSync(data);
const note = missing ? ' (skipped: the shared data is not here)' : '';

/** The column `datatype` of tag.tsv for each kind. */
const datatypes: Record<Kind, string> = {
  textBlock: 'textBlock',
  flag: 'boolean',
  heading: '',
  table: '',
  axis: 'axis',
  domain: 'member',
  lineItems: '',
};

describe.skipIf(missing)(`the tag tables of the SEC's Notes data sets${note}`, () => {
  const tags = missing ? [] : readTags();

  it('name only concepts with their labels that we know', () => {
    expect(tags.length).toBeGreaterThan(0);
    for (const { tag, version, tlabel } of tags) {
      const concept = findByQName(`http://xbrl.sec.gov/${version}`, tag);
      const edition = editions.find((each) => version === `cyd/${each}`);
      expect(concept?.name, `${version} ${tag}`).toBe(tag);
      expect(concept && edition && labelIn(concept, edition)).toBe(tlabel);
    }
  });

  it('classify text blocks, flags, axes and members as we do', () => {
    for (const { tag, version, datatype } of tags) {
      const kind = findByQName(`http://xbrl.sec.gov/${version}`, tag)?.kind;
      expect(datatype, tag).toBe(kind && datatypes[kind]);
    }
  });

  it('use every concept in 2024 and 2025, and every reportable one in 2026', () => {
    const used = new Set(tags.map(({ tag, version }) => `${version} ${tag}`));
    for (const { name, kind, disclosure, abstract } of concepts) {
      // A heading is in no table of facts.
      if (kind === 'heading') continue;
      expect(used).toContain(`cyd/2024 ${name}`);
      expect(used).toContain(`cyd/2025 ${name}`);
      // The rest of editions/2026.ts is inferred.
      expect(used.has(`cyd/2026 ${name}`)).toBe(disclosure === 'riskManagement' || !abstract);
    }
  });
});

describe.skipIf(missing)(`the dump of a viewer page${note}`, () => {
  const shown = missing ? [] : labelsOfDumps();

  it('shows only labels that we know', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const label of shown) expect(allLabels()).toContain(label);
  });

  it('shows the concepts in our order', () => {
    const orders = shown.flatMap((label) => findByLabel(label).map(({ order }) => order));
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });
});

describe.skipIf(missing)(`EDGAR's own viewer pages${note}`, () => {
  const pages = missing ? [] : readViewerPages();

  it('show concepts with our labels, in our order', () => {
    expect(pages.flatMap(({ rows }) => rows).length).toBeGreaterThan(1);
    for (const { rows } of pages) {
      const known = rows.map(({ name }) => concepts.find((concept) => concept.name === name));
      expect(rows.map(({ label }) => label)).toEqual(known.map((concept) => concept?.label));
      const orders = known.map((concept) => concept?.order ?? -1);
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    }
  });

  it('define concepts with our types and paragraphs', () => {
    for (const { name, dataType, paragraphs } of pages.flatMap(({ definitions }) => definitions)) {
      const concept = concepts.find((each) => each.name === name);
      // The prefix of a type is that of the page.
      expect(concept?.dataType.replace(/^.*:/, ''), name).toBe(dataType.replace(/^.*:/, ''));
      expect(concept?.paragraphs.map(({ paragraph }) => paragraph ?? '')).toEqual(paragraphs);
    }
  });
});

interface ViewerPage {
  rows: { name: string; label: string }[];
  definitions: { name: string; dataType: string; paragraphs: string[] }[];
}

/** Reads the rows about the CYD taxonomy, and the definitions below them. */
function readViewerPages(): ViewerPage[] {
  const folder = join(data, 'filings', 'cyd-viewer-page');
  return readdirSync(folder)
    .filter((name) => /^R\d+\.htm$/.test(name))
    .map((name) => {
      const [table = '', ...definitions] = readFileSync(join(folder, name), 'utf8').split(
        /(?=<table[^>]* id="defref_)/,
      );
      const rows = table.matchAll(/'defref_cyd_(\w+)'[^>]*>(?:<strong>)?([^<]+)/g);
      return {
        rows: Array.from(rows, ([, concept = '', label = '']) => ({ name: concept, label })),
        definitions: definitions
          .filter((text) => text.includes('id="defref_cyd_'))
          .map((text) => ({
            name: /id="defref_cyd_(\w+)"/.exec(text)?.[1] ?? '',
            dataType: /Data Type:.*\n<td>([^<]+)/.exec(text)?.[1] ?? '',
            paragraphs: Array.from(
              text.matchAll(/Reference \d+:.*?(?=Reference \d+:|<\/p>)/gs),
              referenceOf,
            ),
          })),
      };
    });
}

/** `-Section 106<br> -Subsection b<br> -Paragraph 1` → `(b)(1)` */
function referenceOf([text]: RegExpExecArray): string {
  const parts = text.matchAll(/-(?:Subsection|Paragraph|Subparagraph|Clause) (\w+)/g);
  return Array.from(parts, ([, part = '']) => `(${part})`).join('');
}

function labelsOfDumps(): string[] {
  const folder = join(data, 'seed');
  const dumps = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return dumps.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => /^\|.*\[(?:Text Block|Flag|Line Items|Table|Axis|Domain)\]$/.test(line))
      .map((line) => line.slice(1)),
  );
}

interface Tag {
  tag: string;
  version: string;
  datatype: string;
  tlabel: string;
}

function readTags(): Tag[] {
  const folder = join(data, 'notes');
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return zips.flatMap((name) => {
    const [header = '', ...lines] = unzip(readFileSync(join(folder, name)), 'tag.tsv').split('\n');
    const columns = header.split('\t');
    return lines
      .filter((line) => line.includes('\tcyd/'))
      .map((line) => {
        const cells = line.split('\t');
        const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
        return {
          tag: cell('tag'),
          version: cell('version'),
          datatype: cell('datatype'),
          tlabel: cell('tlabel'),
        };
      });
  });
}

/** Inflates one entry of a zip archive, found through its central directory (APPNOTE 4.3.12). */
function unzip(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf('PK\x05\x06');
  let entry = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(entry) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(entry + 28);
    if (zip.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(entry + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
      return inflateRawSync(bytes).toString('utf8');
    }
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  throw new Error(`no entry ${name}`);
}
