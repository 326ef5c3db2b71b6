/** Random folders: which files make a filing is decided by what they state, and no fact is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asciiKey,
  type Fact,
  type Filing,
  fileFromBytes,
  groupFolder,
  parse,
  readFilings,
} from '../packages/parser/src/index';
import { filings } from './generate.mjs';

/** Path -> text of the examples. */
const examples = filings() as Record<string, string>;

/** A disclosure, as the test knows it: whose it is, and the inline document with all its facts. */
interface Disclosure {
  key: string;
  document: string;
}

/** A file of the pool. Those without a disclosure have no facts. */
interface PoolFile {
  name: string;
  content: string;
  disclosure: Disclosure | null;
  /** True if it has a cover page. */
  isNamed: boolean;
  isInline: boolean;
}

/** Turns the annual report of one company into that of another, in any shape. */
function ofOtherCompany(text: string): string {
  return text
    .replaceAll('9999901', '9999931')
    .replaceAll('Lanternfish', 'Harrowgate')
    .replaceAll('lanternfish', 'harrowgate')
    .replaceAll('lnfx', 'hrwg')
    .replaceAll('cybersecurity risk', 'cyber peril');
}

function amended(text: string): string {
  return text
    .replaceAll('>10-K<', '>10-K/A<')
    .replaceAll(/(TYPE:\s+|<TYPE>)10-K\n/g, '$110-K/A\n')
    .replaceAll('program', 'scheme');
}

function textOf(path: string): string {
  const text = examples[path];
  if (text === undefined) throw new Error(`no example ${path}`);
  return text;
}

const annual = 'lanternfish-10k-2025';

/** The shapes of the annual report: path of the example, name in a folder, whether it has a cover page. */
const annualShapes: [string, string, boolean][] = [
  [`${annual}.htm`, 'lnfx-10k.htm', true],
  ['lnfx-20251231_htm.xml', 'lnfx-20251231_htm.xml', true],
  ['0009999901-26-000012.txt', '0009999901-26-000012.txt', true],
  [`${annual}-set/lnfx-20251231.htm`, 'lnfx-20251231.htm', true],
  [`${annual}-set/lnfx-20251231xex13.htm`, 'lnfx-20251231xex13.htm', false],
  [`${annual}-pages/R1.htm`, 'R1.htm', true],
  [`${annual}-pages/R41.htm`, 'R41.htm', false],
  [`${annual}-r-page.txt`, 'a.txt', false],
  [`${annual}-r-page-b.txt`, 'b.txt', false],
  [`${annual}-r-page-c.md`, 'c.md', false],
  [`${annual}-r-page-d.txt`, 'd.txt', false],
  [`${annual}-fragment.htm`, 'fragment.htm', false],
];

function shapesOf(key: string, rename: (name: string) => string, change: (text: string) => string) {
  const disclosure = { key, document: change(textOf(`${annual}.htm`)) };
  return annualShapes.map(
    ([path, name, isNamed]): PoolFile => ({
      name: rename(name),
      content: change(textOf(path)),
      disclosure,
      isNamed,
      isInline: isNamed && /^lnfx.*\.htm$/.test(name),
    }),
  );
}

function single(key: string, path: string, name: string, isNamed: boolean): PoolFile {
  const document = { prior: 'lanternfish-10k-2024.htm', incident: 'tern-hollow-8k-2026-01.htm' }[
    key
  ];
  const disclosure = { key, document: textOf(document ?? path) };
  return {
    name,
    content: textOf(path),
    disclosure,
    isNamed,
    isInline: isNamed && name.endsWith('.htm'),
  };
}

function other(name: string, content: string): PoolFile {
  return { name, content, disclosure: null, isNamed: false, isInline: false };
}

const pool: PoolFile[] = [
  ...shapesOf(
    'original',
    (name) => name,
    (text) => text,
  ),
  ...shapesOf('other company', (name) => `hrwg-${name}`, ofOtherCompany),
  // An exhibit of the original would fit the form of the amendment as well as its own.
  ...shapesOf('amendment', (name) => `amended-${name}`, amended).filter(
    ({ name }) => !/^amended-lnfx-20251231(?:xex13)?\.htm$/.test(name),
  ),
  single('prior', 'lanternfish-10k-2024.htm', 'prior.htm', true),
  single('incident', 'tern-hollow-8k-2026-01.htm', 'tern.htm', true),
  single('incident', 'tern-20260120_htm.xml', 'tern-20260120_htm.xml', true),
  single('incident', '0009999902-26-000003.txt', '0009999902-26-000003.txt', true),
  single('incident', 'tern-hollow-8k-2026-01-pages/R2.htm', 'R302.htm', false),
  single('foreign', 'fennimere-20f-2026-r-page.txt', 'f.txt', false),
  other('readme.md', 'Lamps.'),
  other('letter.htm', '<html><body><p>Dear stockholders</p></body></html>'),
  other('logo.png', '\u0089PNG\r\n'),
  other('empty.txt', ''),
];

/** What a fact says, whatever its shape. A label of several concepts gives several sayings. */
function sayings({ concept, candidates, value }: Fact): string[] {
  return (candidates ?? [concept]).map((name) => `${name} ${asciiKey(String(value))}`);
}

const truths = new Map<string, Set<string>>();
for (const { disclosure } of pool) {
  if (disclosure === null || truths.has(disclosure.key)) continue;
  truths.set(disclosure.key, new Set(parse(disclosure.document).facts.flatMap(sayings)));
}

function identityOf({ entity, form, period }: Filing): string {
  return `${entity.cik} ${form} ${period.end}`;
}

const keyOfIdentity = new Map(
  pool.flatMap(({ disclosure }) =>
    disclosure === null ? [] : [[identityOf(parse(disclosure.document)), disclosure.key] as const],
  ),
);

const encoder = new TextEncoder();

function openAll(files: readonly PoolFile[]) {
  return files.map(({ name, content }) => fileFromBytes(name, encoder.encode(content)));
}

async function readAll(files: readonly PoolFile[]): Promise<Filing[]> {
  const found: Filing[] = [];
  for await (const filing of readFilings({ name: null, files: openAll(files) })) found.push(filing);
  return found;
}

/** Reads each file once on its own: a folder changes which facts are together, not what they say. */
const alone = new Map(
  pool.map((file) => [file, parse({ name: file.name, content: file.content })] as const),
);

/** The names of files, in any order. */
const folders = fc.uniqueArray(fc.constantFrom(...pool.map(({ name }) => name)), {
  minLength: 1,
  maxLength: 9,
});

function filesOf(names: readonly string[]): PoolFile[] {
  return names.flatMap((name) => pool.find((file) => file.name === name) ?? []);
}

/** The tables of the data set, which has three of the filings once more. */
const tables = Object.entries(examples).flatMap(([path, content]) =>
  path.startsWith('lanternfish_notes/')
    ? [other(path.slice('lanternfish_notes/'.length), content)]
    : [],
);

function checkFolder(files: readonly PoolFile[], found: readonly Filing[]): void {
  const places = found.flatMap(({ facts }) =>
    facts.map(({ locations: [place] }) => `${place?.document} ${place?.start}`),
  );
  expect(new Set(places).size, 'no fact is in two filings').toBe(places.length);

  for (const filing of found) {
    // A data set rounds periods to the end of a month.
    if (filing.form === null || filing.source.format === 'notes') continue;
    const truth = truths.get(keyOfIdentity.get(identityOf(filing)) ?? '');
    expect(truth, `${identityOf(filing)} is in the folder`).toBeDefined();
    for (const fact of filing.facts) {
      if (isCutShort(fact, filing)) continue;
      expect(
        sayings(fact).some((saying) => truth?.has(saying)),
        `${fact.concept} in ${fact.locations[0]?.document} is of ${identityOf(filing)}`,
      ).toBe(true);
    }
  }

  const said = new Set(found.flatMap(({ facts }) => facts.flatMap(sayings)));
  for (const file of files) {
    const { facts, ...filing } = alone.get(file) ?? parse('');
    for (const fact of facts) {
      if (isCutShort(fact, { ...filing, facts })) continue;
      expect(
        sayings(fact).some((saying) => said.has(saying)),
        `a fact of ${file.name}`,
      ).toBe(true);
    }
  }

  for (const key of new Set(files.flatMap(({ disclosure }) => disclosure?.key ?? []))) {
    const named = files.filter(({ disclosure, isNamed }) => isNamed && disclosure?.key === key);
    const drafts = named.filter(({ isInline }) => isInline).length;
    const filingsOfIt = found.filter(
      (filing) =>
        filing.form !== null &&
        filing.source.format !== 'notes' &&
        keyOfIdentity.get(identityOf(filing)) === key,
    );
    expect(filingsOfIt.length, `filings of ${key}`).toBe(
      named.length === 0 ? 0 : Math.max(1, drafts),
    );
  }

  const mentioned = new Set(
    found.flatMap(({ source, diagnostics }) => [
      source.name,
      ...diagnostics.map(({ location }) => location?.document),
    ]),
  );
  for (const { name, disclosure } of files) {
    const isTable = tables.some((table) => table.name === name);
    if (disclosure === null && !isTable) expect(mentioned, `${name} is named`).toContain(name);
  }
}

/** An exhibit without its form lacks the ends of its facts, and says so. */
function isCutShort({ locations }: Fact, { diagnostics }: Filing): boolean {
  return diagnostics.some(
    ({ code, location }) =>
      code === 'continuation-missing' &&
      locations.some(
        ({ document, start, end }) =>
          location?.document === document && location.start >= start && location.end <= end,
      ),
  );
}

describe('a folder of files of several filings, in any order', () => {
  it('gives the facts of the files read one by one, each in one filing, and names all others', async () => {
    await fc.assert(
      fc.asyncProperty(folders, fc.boolean(), async (names, hasTables) => {
        const files = [...filesOf(names), ...(hasTables ? tables : [])];
        checkFolder(files, await readAll(files));
      }),
      { numRuns: Number(process.env['CYDKIT_FOLDERS'] ?? 40) },
    );
  }, 600_000);

  it('is grouped the same when each group is read alone', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (names) => {
        const files = filesOf(names);
        const together = await readAll(files);
        const apart: Filing[] = [];
        for (const group of await groupFolder({ name: null, files: openAll(files) })) {
          for await (const filing of readFilings({ name: null, files: group })) apart.push(filing);
        }
        const summary = (list: readonly Filing[]) =>
          list.map(({ source, form, facts }) => `${source.name} ${form} ${facts.length}`).sort();
        expect(summary(apart)).toEqual(summary(together));
      }),
      { numRuns: 15 },
    );
  }, 600_000);
});
