import * as v from 'valibot';

const text = v.nullable(v.string());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const present = v.optional(v.literal(true));

function matching(pattern: RegExp, wanted: string) {
  return v.pipe(v.string(), v.regex(pattern, wanted));
}

const day = v.nullable(
  v.pipe(matching(/^\d{4}-\d{2}-\d{2}$/u, 'a day'), v.check(isRealDay, 'a day')),
);
const period = v.looseObject({
  start: day,
  end: day,
  duration: v.optional(matching(/^P\d{1,6}[DWMY]$/u, 'a duration')),
  rounded: v.optional(v.literal('month')),
});
const location = v.looseObject({ document: text, start: whole, end: whole });
const name = v.looseObject({ namespace: text, name: v.string() });
const dimension = v.looseObject({
  axis: name,
  member: v.nullable(name),
  typed: v.optional(v.string()),
});
const fact = {
  concept: text,
  namespace: text,
  label: text,
  context: v.looseObject({
    id: v.optional(v.string()),
    entity: text,
    period,
    dimensions: v.array(dimension),
  }),
  locations: v.array(location),
  id: v.optional(v.string()),
  candidates: v.optional(v.array(v.string())),
  lang: v.optional(v.string()),
  nil: present,
  hidden: present,
  concealed: present,
};
const markup = {
  html: v.optional(v.string()),
  markdown: v.optional(v.string()),
  concealedText: v.optional(v.string()),
};

const places = ['state', 'country', 'incorporationState', 'incorporationCountry'] as const;
const registrant = v.looseObject({
  name: text,
  cik: v.nullable(matching(/^\d{10}$/u, 'a CIK of ten digits')),
  ...v.entriesFromList([...places, 'filerCategory'], v.optional(v.string())),
  sic: v.optional(matching(/^\d{4}$/u, 'four digits')),
  fiscalYearEnd: v.optional(matching(/^\d{2}-\d{2}$/u, 'a month and a day')),
  publicFloat: v.optional(
    v.looseObject({ amount: v.pipe(v.number(), v.finite()), currency: text }),
  ),
  member: v.optional(name),
});

const diagnostic = v.looseObject({
  code: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a code'),
  severity: v.picklist(['error', 'warning', 'info']),
  message: v.string(),
  args: v.optional(v.looseObject({}), {}),
  unlisted: v.optional(v.pipe(whole, v.minValue(1))),
  location: v.optional(location),
  related: v.optional(v.array(v.looseObject({ message: v.string(), location }))),
  fix: v.optional(v.string()),
});

/**
 * What every version of the JSON of `cyd parse` has; it may have more. What is printed again is
 * checked here as the published schema demands it.
 */
export const savedFiling = v.looseObject({
  schemaVersion: v.literal('1'),
  source: v.looseObject({
    name: text,
    format: v.picklist([
      ...(['inline-xbrl', 'xbrl-instance', 'viewer-page-html', 'viewer-page-text'] as const),
      ...(['submission', 'notes', 'unknown'] as const),
    ]),
    bytes: whole,
    sha256: v.nullable(matching(/^[0-9a-f]{64}$/u, 'a SHA-256')),
  }),
  entity: v.looseObject({
    ...registrant.entries,
    coRegistrants: v.optional(v.pipe(v.array(registrant), v.minLength(1))),
  }),
  form: text,
  accession: v.nullable(matching(/^\d{10}-\d{2}-\d{6}$/u, 'an accession number')),
  period,
  taxonomy: text,
  facts: v.array(
    v.variant('type', [
      v.looseObject({ ...fact, type: v.literal('flag'), value: v.nullable(v.boolean()) }),
      v.looseObject({ ...fact, type: v.literal('textBlock'), value: text, ...markup }),
      v.looseObject({ ...fact, type: v.literal('other'), value: text }),
    ]),
  ),
  diagnostics: v.array(diagnostic),
  title: text,
  amendment: v.nullable(v.boolean()),
  transition: present,
  fiscalYear: text,
  fiscalPeriod: text,
  submission: v.optional(
    v.looseObject({
      filed: day,
      accepted: v.nullable(matching(/^\d{4}(?:-\d{2}){2}T\d{2}(?::\d{2}){2}$/u, 'a time')),
      items: v.nullable(v.array(v.string())),
    }),
  ),
});

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
