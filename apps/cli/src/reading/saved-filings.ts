import { type Filing, type ReadOptions, selectFilings } from '@cydkit/parser';
import * as v from 'valibot';
import { messages } from '../messages/messages';
import type { Unread } from './unread';

const text = v.nullable(v.string());
const period = v.looseObject({
  start: text,
  end: text,
  rounded: v.optional(v.literal('month')),
});
const location = v.looseObject({ document: text, start: v.number(), end: v.number() });
const name = v.looseObject({ namespace: text, name: v.string() });
const dimension = v.looseObject({ axis: name, member: v.nullable(name) });
const fact = {
  concept: text,
  namespace: text,
  label: text,
  context: v.looseObject({ entity: text, period, dimensions: v.array(dimension) }),
  locations: v.array(location),
  lang: v.optional(v.string()),
};
const markup = { html: v.optional(v.string()), markdown: v.optional(v.string()) };

const details = ['sic', 'state', 'country', 'incorporationState', 'incorporationCountry'] as const;
const registrant = v.looseObject({
  name: text,
  cik: text,
  ...v.entriesFromList([...details, 'fiscalYearEnd', 'filerCategory'], v.optional(v.string())),
  publicFloat: v.optional(v.looseObject({ amount: v.number(), currency: text })),
  member: v.optional(name),
});

/** What every version of the JSON of `cyd parse` has; it may have more. */
const filing = v.looseObject({
  schemaVersion: v.literal('1'),
  source: v.looseObject({ name: text, format: v.string(), bytes: v.number(), sha256: text }),
  entity: v.looseObject({
    ...registrant.entries,
    coRegistrants: v.optional(v.array(registrant)),
  }),
  form: text,
  accession: text,
  period,
  taxonomy: text,
  facts: v.array(
    v.variant('type', [
      v.looseObject({ ...fact, type: v.literal('flag'), value: v.nullable(v.boolean()) }),
      v.looseObject({ ...fact, type: v.literal('textBlock'), value: text, ...markup }),
      v.looseObject({ ...fact, type: v.literal('other'), value: text }),
    ]),
  ),
  diagnostics: v.array(
    v.looseObject({
      code: v.string(),
      severity: v.picklist(['error', 'warning', 'info']),
      message: v.string(),
      location: v.optional(location),
    }),
  ),
  title: text,
  amendment: v.nullable(v.boolean()),
  fiscalYear: text,
  fiscalPeriod: text,
  submission: v.optional(
    v.looseObject({ filed: text, accepted: text, items: v.nullable(v.array(v.string())) }),
  ),
});

/**
 * Reads the JSON that `cyd parse` and `cyd report` print: one document, a list, or one document a
 * line. Returns `null` if it is other JSON, or none.
 */
export function readSaved(bytes: Uint8Array, options: ReadOptions): (Filing | Unread)[] | null {
  const documents = documentsIn(new TextDecoder().decode(bytes));
  if (documents === null || !documents.every(isOurs)) return null;
  const isSelected = selectFilings(options);
  return documents.flatMap((document, index): (Filing | Unread)[] => {
    const checked = v.safeParse(filing, 'filing' in document ? document['filing'] : document);
    if (!checked.success) return [{ reason: problemOf(checked.issues[0], index) }];
    // Checked in everything that its readers branch on; the rest is plain data.
    const { schemaVersion: _, ...saved } = checked.output;
    const read = saved as unknown as Filing;
    return isSelected(read) ? [read] : [];
  });
}

function documentsIn(text: string): unknown[] | null {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const documents = lines.map(parsed);
  return documents.includes(undefined) ? null : documents;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isOurs(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null && 'schemaVersion' in document;
}

function problemOf(issue: v.BaseIssue<unknown>, index: number): string {
  const place = v.getDotPath(issue) ?? 'the document';
  const { expected, received } = issue;
  return messages.savedInvalid({
    document: index + 1,
    place,
    expected: String(expected),
    received: received.slice(0, 60),
  });
}
