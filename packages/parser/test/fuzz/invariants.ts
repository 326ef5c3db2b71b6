import { isDeepStrictEqual } from 'node:util';
import { diagnosticCodes, type Filing, formatHtml, type TextBlockFact } from '../../src/index';
import { brokenModel, locationsOf, type Problem } from './model-rules';
import type { NamedBytes, Specimen } from './specimens';

/** Returns what is wrong with a filing, whatever it was read from. */
export function violations(
  filing: Filing,
  specimen: Specimen,
  files: readonly NamedBytes[],
): Problem[] {
  return [
    ...brokenModel(filing),
    ...check('a filing survives JSON', isDeepStrictEqual(asJson(filing), filing), filing.source),
    ...misplaced(filing, specimen, files),
    ...filing.facts.flatMap((fact) => (fact.type === 'textBlock' ? brokenText(fact) : [])),
    ...silentNulls(filing),
    ...filing.diagnostics.flatMap((diagnostic) =>
      check(
        'a diagnostic has the severity of its code',
        new Map(Object.entries(diagnosticCodes)).get(diagnostic.code)?.severity ===
          diagnostic.severity,
        diagnostic,
      ),
    ),
  ];
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function check(rule: string, holds: boolean, found: unknown): Problem[] {
  return holds ? [] : [{ rule, detail: JSON.stringify(found).slice(0, 300) }];
}

/** True for gzip and zip files, whose locations count decompressed bytes. */
const isCompressed = ({ bytes: [a, b] }: NamedBytes): boolean =>
  (a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b);

/** Finds locations outside their document; the sizes of archive entries are not known. */
function misplaced(
  filing: Filing,
  { name, as }: Specimen,
  files: readonly NamedBytes[],
): Problem[] {
  const prefix = as === 'folder' ? `${name}/` : '';
  const sizes = new Map(
    files.map((file) => [
      prefix + file.name,
      as !== 'documents' && isCompressed(file) ? null : file.bytes.length,
    ]),
  );
  const isWithin = (document: string | null, start: number, end: number): boolean => {
    if (start > end || document === null) return false;
    const size = sizes.get(document);
    if (as === 'documents' && size === undefined) return false;
    return typeof size !== 'number' || as === 'file' || end <= size;
  };
  return locationsOf(filing).flatMap((location) =>
    check(
      'a location is within its document',
      isWithin(location.document, location.start, location.end),
      location,
    ),
  );
}

function brokenText(fact: TextBlockFact): Problem[] {
  const { value, html, segments = [] } = fact;
  if (value === null) return [];
  const ends = segments.flatMap(({ textStart, textEnd }) => [textStart, textEnd]);
  return [
    ...check(
      'a text block is the text of its markup',
      html === undefined || formatHtml(html).text === value,
      { concept: fact.concept, value, html },
    ),
    ...check(
      'segments run through the text',
      ends.every((end, i) => end <= value.length && end >= (ends[i - 1] ?? 0)),
      segments,
    ),
  ];
}

/** Finds facts without a value that no diagnostic explains. */
function silentNulls({ facts, diagnostics }: Filing): Problem[] {
  const empty = facts.find(({ value, nil }) => value === null && !nil);
  return check(
    'a fact without a value is nil or reported',
    empty === undefined || diagnostics.length > 0,
    empty,
  );
}
