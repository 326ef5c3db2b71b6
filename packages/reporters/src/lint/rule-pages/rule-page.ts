import { type ComparisonCode, comparisonCodes } from '@cydkit/compare';
import {
  buildExample,
  type Coverage,
  type ExampleFiling,
  findRule,
  isReaderCode,
  type Measure,
  measures,
  pageUrl,
  type Rule,
  ruleOfCode,
  rulePages,
} from '@cydkit/lint';
import { diagnosticCodes, type Severity } from '@cydkit/parser';
import { shortLabel } from '@cydkit/presentation/wording';
import { findConcept } from '@cydkit/taxonomy';

/** The page of a rule or a diagnostic code, for every format. */
export interface RulePage {
  /** The rule’s id, or the code. */
  name: string;
  /** Catalogue number; `null` for a code. */
  number: string | null;
  severity: Severity;
  title: string;
  text: string;
  /** Name and value: source, forms, codes, rule … */
  about: { name: string; value: string; url?: string }[];
  fix: string | null;
  /** When a finding may be accepted, and the config that does. */
  mayDisagree: { when: string; config: string } | null;
  examples: { title: string; lines: string[] }[];
  url: string | null;
}

/** Returns the page of a rule, by id or number, or of a code; `null` for anything else. */
export function rulePage(name: string): RulePage | null {
  const rule = findRule(name);
  if (rule !== undefined) return pageOfRule(rule);
  if (isReaderCode(name)) return pageOfReaderCode(name);
  return isComparisonCode(name) ? pageOfComparisonCode(name) : null;
}

function isComparisonCode(name: string): name is ComparisonCode {
  return Object.hasOwn(comparisonCodes, name);
}

function pageOfComparisonCode(code: ComparisonCode): RulePage {
  return {
    ...pageOfCode(code, comparisonCodes[code]),
    about: [{ name: 'Reported by', value: 'the comparison of two filings' }],
    url: `${rulePages}/comparisons.md#${code}`,
  };
}

function pageOfRule(rule: Rule): RulePage {
  const { id, number, aliases, severity, title, rationale } = rule;
  const { source, scope, coveredBy, fix, codes, examples } = rule;
  return {
    name: id,
    number,
    severity,
    title,
    text: rationale,
    about: [
      sourceOf(source),
      { name: 'Looks at', value: scopeText(scope) },
      ...(aliases ? [{ name: 'Formerly', value: aliases.join(', ') }] : []),
      ...(coveredBy ? [{ name: 'Left out beside', value: coveringText(coveredBy) }] : []),
      ...(codes ? [{ name: 'Judges', value: codes.join(', ') }] : []),
      ...measureRows(measures[number]),
    ],
    fix,
    mayDisagree: disagreementOf(rule),
    examples: [
      { title: 'Finds something in', lines: exampleLines(examples.bad) },
      { title: 'Finds nothing in', lines: exampleLines(examples.good) },
    ],
    url: pageUrl(id),
  };
}

function disagreementOf({ number, mayDisagree }: Rule): RulePage['mayDisagree'] {
  if (mayDisagree === undefined) return null;
  const { when, reason } = mayDisagree;
  return {
    when,
    config: `{ "suppressions": [{ "rule": "${number}", "reason": ${JSON.stringify(reason)} }] }`,
  };
}

function pageOfReaderCode(code: keyof typeof diagnosticCodes): RulePage {
  const rule = ruleOfCode(code);
  const judged = rule && `${rule.number} ${rule.id}, ${rule.severity}`;
  return {
    ...pageOfCode(code, diagnosticCodes[code]),
    about: [
      { name: 'Reported by', value: 'the readers' },
      ...(judged === undefined ? [] : [{ name: 'Judged by', value: judged }]),
    ],
    fix: rule?.fix ?? null,
    url: pageUrl(code),
  };
}

/** Returns what the pages of all codes have in common. */
function pageOfCode(
  code: string,
  { severity, title, help }: Pick<RulePage, 'severity' | 'title'> & { help: string },
): Omit<RulePage, 'about' | 'url'> {
  return {
    name: code,
    number: null,
    severity,
    title,
    text: help,
    fix: null,
    mayDisagree: null,
    examples: [],
  };
}

/** Returns the citation of a rule, and where to read it. */
function sourceOf({ citation, url }: Rule['source']): RulePage['about'][number] {
  if (citation === 'quality') return { name: 'Source', value: 'quality: nothing obliges' };
  return { name: 'Source', value: citation, ...(url !== undefined && { url }) };
}

const families: Readonly<Record<Rule['scope']['filings'], string>> = {
  annual: 'annual reports (10-K, 20-F)',
  current: 'current reports (8-K, 6-K)',
  any: 'every form',
};

/** Returns how often a rule was right, on filings that it was not tuned on. */
function measureRows(measure: Measure | undefined): RulePage['about'] {
  if (measure === undefined) return [];
  const { findings, read, right, interval, silent, missed, recall, mended } = measure;
  const precision =
    interval === null
      ? 'it found nothing'
      : `${right} of ${read === findings ? 'all' : `${read} of`} ${findings} findings are right (${percent(right / read)}; 95 % interval ${interval.map(percent).join(' to ')})`;
  const found =
    recall === null
      ? `nothing to find in ${silent} others that were read`
      : `it finds about ${percent(recall)} of what there is (${missed} overlooked in ${silent} others that were read)`;
  const since = mended ? '; what was wrong has been mended since' : '';
  return [{ name: 'Measured', value: `${precision}; ${found}${since}`, url: labelsUrl }];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** Where the judgements are that the rules are measured against. */
const labelsUrl = 'https://github.com/cydkit/cydkit/tree/main/bench/labels/lint';

function scopeText({ filings, amendments, editions }: Rule['scope']): string {
  const parts = [
    families[filings],
    ...(amendments ? [] : ['not at amendments']),
    ...(editions ? [`editions ${editions.join(', ')}`] : []),
  ];
  return parts.join('; ');
}

/** Names the rules whose findings replace those of a rule. */
function coveringText({ filing = [], facts = [] }: Coverage): string {
  const namesOf = (ids: readonly string[]): string =>
    ids.map((id) => findRule(id)?.number ?? id).join(', ');
  return [
    ...(filing.length === 0 ? [] : [namesOf(filing)]),
    ...(facts.length === 0 ? [] : [`${namesOf(facts)} about the same fact`]),
  ].join('; ');
}

/** Describes an example: the form, then each fact by its label. */
function exampleLines(example: ExampleFiling): string[] {
  const { form = '10-K', facts, prior, corpus = [], submission } = example;
  const { diagnostics } = buildExample(example);
  return [
    `${form} for the period to ${example.period ?? '2025-12-31'}`,
    ...(submission?.accepted === undefined ? [] : [`accepted ${submission.accepted}`]),
    ...(submission?.items === undefined ? [] : [`items: ${submission.items.join('; ')}`]),
    ...(facts.length === 0 ? ['no fact'] : facts.map(factLine)),
    ...diagnostics.map(({ code, message }) => `read with ${code}: ${message}`),
    ...(prior ? ['a year before:', ...prior.facts.map(factLine)] : []),
    ...corpus.map(({ name, text }) => `${name} files: “${text}”`),
  ];
}

function factLine([name, value, details]: ExampleFiling['facts'][number]): string {
  const concept = findConcept(name);
  const label = concept === undefined ? name : shortLabel(concept.label);
  const words = typeof value === 'string' ? `“${cut(value)}”` : String(value ?? 'nil');
  const context = details === undefined ? '' : ` (${Object.values(details).join(' to ')})`;
  return `${label}: ${words}${context}`;
}

/** Returns the text of an example on one line; a long, repetitive one is cut. */
function cut(text: string): string {
  const line = text.split('\n').join(' ⏎ ');
  return line.length > 300 ? `${line.slice(0, 200).trimEnd()} … (${text.length} characters)` : line;
}
