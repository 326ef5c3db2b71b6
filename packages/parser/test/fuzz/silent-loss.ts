import type { Fact, Filing, Location } from '../../src/index';
import type { ChangedFiles } from './changed-files';
import type { Problem } from './model-rules';
import { lengthOf, type Rope, survivors } from './rope';
import type { NamedBytes, Specimen } from './specimens';

/** The facts of an unchanged specimen, with the bytes that each fact is read from. */
export interface Baseline {
  kind: string;
  facts: readonly { key: string; own: readonly Location[] }[];
  /** Warnings and errors, by code. */
  reported: ReadonlyMap<string, number>;
}

/** Identifies a fact. */
function keyOf({ concept, value, nil }: Fact): string {
  return JSON.stringify([concept, value, nil]);
}

/** Returns the baseline of a specimen from its filings. */
export function baselineOf(specimen: Specimen, filings: readonly Filing[]): Baseline {
  return {
    kind: kindOf(specimen, specimen.files, filings),
    facts: filings.flatMap((filing) =>
      filing.facts.map((fact) => ({ key: keyOf(fact), own: ownBytes(fact, filing, specimen) })),
    ),
    reported: complaints(filings),
  };
}

/**
 * Returns what an input is taken for, by its format and its first bytes. If spliced text makes it
 * something else, its facts cannot be compared.
 */
function kindOf(
  { as }: Specimen,
  files: readonly NamedBytes[],
  filings: readonly Filing[],
): string {
  const format = filings[0]?.source.format ?? '';
  if (as === 'file') return `${format} ${files[0]?.bytes.subarray(0, 4)}`;
  // The head of a page decides how the rest is read, and the kind of a dump.
  const isPage = format.startsWith('viewer-page');
  return isPage ? `${format} ${files.map(({ bytes }) => bytes.subarray(0, 100))}` : format;
}

/**
 * Finds facts that are gone or have another value although all their bytes are there: never allowed
 * after a cut; after other changes, only with a warning or an error.
 */
export function silentLoss(
  specimen: Specimen,
  baseline: Baseline,
  { files, ropes, onlyCut }: ChangedFiles,
  filings: readonly Filing[],
): Problem[] {
  const found = new Set(filings.flatMap(({ facts }) => facts.map(keyOf)));
  const missing = baseline.facts.filter(({ key }) => !found.has(key));
  if (missing.length === 0) return [];
  if (kindOf(specimen, files, filings) !== baseline.kind) return [];
  const reported = [...complaints(filings)];
  const isReported = reported.some(([code, count]) => count > (baseline.reported.get(code) ?? 0));
  if (isReported && !(onlyCut && specimen.as !== 'file')) return [];

  const intact = intactIn(specimen, ropes);
  const isThere = specimen.as === 'file' ? () => onlyCut || isMostlyThere(specimen, ropes) : null;
  const lost = missing.find(({ own }) => (isThere ? isThere() : own.every(intact)));
  if (!lost) return [];
  const rule = onlyCut ? 'facts before a cut survive' : 'no fact is lost silently';
  return [{ rule, detail: `${lost.key.slice(0, 200)} ${JSON.stringify(lost.own)}` }];
}

function complaints(filings: readonly Filing[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of filings.flatMap(({ diagnostics }) => diagnostics)) {
    if (severity !== 'info') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * Returns the bytes that a fact is read from: its element in inline XBRL and instances, the whole
 * row in a table. On a viewer page, the head and everything between the previous value and the next
 * one decide what a value means.
 */
function ownBytes(fact: Fact, { source, facts }: Filing, { as, files }: Specimen): Location[] {
  const all = facts.flatMap(({ locations }) => locations);
  return fact.locations.flatMap((location) => {
    const { document, start, end } = location;
    if (source.format === 'notes' && as === 'folder') {
      const bytes = files.find(({ name }) => document?.endsWith(name))?.bytes ?? new Uint8Array(0);
      const newline = 0x0a;
      const next = bytes.indexOf(newline, end);
      return { document, start: bytes.lastIndexOf(newline, start - 1) + 1, end: next + 1 };
    }
    if (!source.format.startsWith('viewer-page')) return location;
    const before = all.filter((one) => one.document === document && one.end <= start);
    const after = all.filter((one) => one.document === document && one.start >= end);
    const size = files.find(({ name }) => name === document)?.bytes.length ?? 0;
    const first = Math.min(
      ...all.filter((one) => one.document === document).map((one) => one.start),
    );
    return [
      { document, start: 0, end: first },
      {
        document,
        start: Math.max(0, ...before.map((one) => one.end)),
        // What is added at the end of a page belongs to its last value.
        end: Math.min(...after.map((one) => one.start), end + 2000, size + 1),
      },
    ];
  });
}

function intactIn(
  { name, as, files }: Specimen,
  ropes: readonly Rope[],
): (own: Location) => boolean {
  const prefix = as === 'folder' ? `${name}/` : '';
  const runs = new Map(
    files.map((file: NamedBytes, i) => [prefix + file.name, runsIn(ropes[i] ?? [], file.bytes)]),
  );
  return ({ document, start, end }) =>
    (runs.get(document ?? '') ?? []).some((run) => run.start <= start && end <= run.end);
}

/** Returns the runs that are left; one that was and is the end of the file goes beyond it. */
function runsIn(rope: Rope, original: Uint8Array): Pick<Location, 'start' | 'end'>[] {
  const size = lengthOf(rope);
  return survivors(rope, original).map(({ start, end, at }) => {
    const isEnd = end === original.length && at + end - start === size;
    return { start, end: isEnd ? end + 1 : end };
  });
}

/** True if over half of the bytes are left: which of an archive's bytes make a fact is unknown. */
function isMostlyThere({ files }: Specimen, ropes: readonly Rope[]): boolean {
  const sizes = files.map(({ bytes }, i) => {
    const runs = survivors(ropes[i] ?? [], bytes);
    return { all: bytes.length, left: runs.reduce((sum, { start, end }) => sum + end - start, 0) };
  });
  const sum = (of: 'all' | 'left'): number => sizes.reduce((total, size) => total + size[of], 0);
  return 2 * sum('left') > sum('all');
}
