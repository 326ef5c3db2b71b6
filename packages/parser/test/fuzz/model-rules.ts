import { diagnosticCodes, type Fact, type Filing, type Location } from '../../src/index';

/** A broken rule, with what breaks it. */
export interface Problem {
  rule: string;
  detail: string;
}

type Rules = Readonly<Record<string, (value: unknown) => boolean>>;

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isFilled(value: unknown): boolean {
  return isText(value) && value !== '';
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTrue(value: unknown): boolean {
  return value === true;
}

function isDate(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\d{4}-[01]\d-[0-3]\d$/u.test(value));
}

function isCik(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\d{10}$/u.test(value));
}

function isOneOf(...values: readonly unknown[]) {
  return (value: unknown): boolean => values.includes(value);
}

function isListOf(rule: (value: unknown) => boolean) {
  return (value: unknown): boolean => Array.isArray(value) && value.every(rule);
}

/** Accepts objects with exactly these keys; those that end in `?` may be missing. */
function isObject(rules: Rules): (value: unknown) => boolean {
  const all = Object.entries(rules);
  const required = all.filter(([key]) => !key.endsWith('?')).map(([key]) => key);
  const byKey = new Map(all.map(([key, rule]) => [key.replace('?', ''), rule]));
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    required.every((key) => key in value) &&
    Object.entries(value).every(([key, inner]) => byKey.get(key)?.(inner) === true);
}

const locationRules: Rules = { document: isTextOrNull, start: isOffset, end: isOffset };
const isLocation = isObject(locationRules);
const isQualifiedName = isObject({ namespace: isTextOrNull, name: isText });
const isPeriod = isObject({
  start: isDate,
  end: isDate,
  'duration?': isFilled,
  'rounded?': isOneOf('month'),
});
const registrantRules: Rules = {
  name: isTextOrNull,
  cik: isCik,
  'sic?': isFilled,
  'state?': isFilled,
  'country?': isFilled,
  'incorporationState?': isFilled,
  'incorporationCountry?': isFilled,
  'fiscalYearEnd?': isFilled,
  'filerCategory?': isFilled,
  'publicFloat?': isObject({ amount: Number.isFinite, currency: isTextOrNull }),
};
const isCoRegistrant = isObject({ ...registrantRules, 'member?': isQualifiedName });
const isContext = isObject({
  'id?': isText,
  entity: isTextOrNull,
  period: isPeriod,
  dimensions: isListOf(
    isObject({
      axis: isQualifiedName,
      member: (value) => value === null || isQualifiedName(value),
      'typed?': isText,
    }),
  ),
});
const factRules: Rules = {
  'id?': isText,
  concept: isTextOrNull,
  'candidates?': isListOf(isFilled),
  namespace: isTextOrNull,
  label: isTextOrNull,
  context: isContext,
  locations: isListOf(isLocation),
  'lang?': isFilled,
  'nil?': isTrue,
  'hidden?': isTrue,
  'concealed?': isTrue,
};
const isTextBlock = isObject({
  ...factRules,
  type: isOneOf('textBlock'),
  value: isTextOrNull,
  'concealedText?': isFilled,
  'html?': isText,
  'markdown?': isText,
  'segments?': isListOf(isObject({ ...locationRules, textStart: isOffset, textEnd: isOffset })),
});
const isFlag = isObject({
  ...factRules,
  type: isOneOf('flag'),
  value: isOneOf(true, false, null),
});
const isOther = isObject({ ...factRules, type: isOneOf('other'), value: isTextOrNull });
const isDiagnostic = isObject({
  code: (value) => typeof value === 'string' && value in diagnosticCodes,
  severity: isOneOf('error', 'warning', 'info'),
  message: isFilled,
  args: (value) => typeof value === 'object' && value !== null,
  'unlisted?': isOffset,
  'location?': isLocation,
  'related?': isListOf(isObject({ message: isFilled, location: isLocation })),
  'fix?': isFilled,
});
const filingRules: Rules = {
  source: isObject({
    name: isTextOrNull,
    format: isText,
    bytes: isOffset,
    sha256: isOneOf(null),
  }),
  title: isTextOrNull,
  entity: isObject({ ...registrantRules, 'coRegistrants?': isListOf(isCoRegistrant) }),
  form: isTextOrNull,
  accession: isTextOrNull,
  period: isPeriod,
  amendment: isOneOf(true, false, null),
  transition: isTrue,
  fiscalYear: isTextOrNull,
  fiscalPeriod: isTextOrNull,
  taxonomy: isTextOrNull,
  submission: isObject({
    filed: isDate,
    accepted: isTextOrNull,
    items: (value) => value === null || isListOf(isFilled)(value),
  }),
};

/** Finds what does not have the keys and types of the model (`src/model.ts`). */
export function brokenModel(filing: Filing): Problem[] {
  const { facts, diagnostics, ...rest } = filing;
  const problems: Problem[] = [];
  const report = (rule: string, value: unknown): void => {
    problems.push({ rule, detail: JSON.stringify(value).slice(0, 300) });
  };
  const broken = Object.entries(rest).filter(([key, value]) => !filingRules[key]?.(value));
  for (const entry of broken) report('a filing has the keys of the model', entry);
  for (const fact of facts) {
    if (!isTextBlock(fact) && !isFlag(fact) && !isOther(fact))
      report('a fact has the keys of the model', fact);
  }
  for (const diagnostic of diagnostics) {
    if (!isDiagnostic(diagnostic)) report('a diagnostic has the keys of the model', diagnostic);
  }
  return problems;
}

/** Returns all locations of a filing. */
export function locationsOf({ facts, diagnostics }: Filing): Location[] {
  const ofFact = (fact: Fact): Location[] => [
    ...fact.locations,
    ...(fact.type === 'textBlock' ? (fact.segments ?? []) : []),
  ];
  return [
    ...facts.flatMap(ofFact),
    ...diagnostics.flatMap(({ location, related = [] }) => [
      ...(location ? [location] : []),
      ...related.map((other) => other.location),
    ]),
  ];
}
