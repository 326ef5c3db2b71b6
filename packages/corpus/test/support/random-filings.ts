import type { Fact, Filing } from '@cydkit/parser';
import { getConcept } from '@cydkit/taxonomy';
import fc from 'fast-check';

// Filings of invented companies: few of them, so that originals, amendments and the filings that
// several make together meet often; few sentences, so that filings share them.

const ciks = ['9999900051', '9999900052', '9999900053'];
const names = ['Heron Mills, Inc.', 'Heron Finance LLC', null];
/** No two of them are equal in their words. */
export const sentences: readonly string[] = [
  'The audit committee oversees risks.',
  'We train our staff each year.',
  'No incident was material.',
];
/** Equal in their words to some of those. */
export const spellings: readonly string[] = [
  'The Audit Committee oversees risks!',
  'We train our staff, each year;',
];
const blocks = [
  'CybersecurityRiskRoleOfManagementTextBlock',
  'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock',
];
const flag =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
const namespace = 'http://xbrl.sec.gov/cyd/2025';

const registrant = fc.record({
  name: fc.constantFrom(...names),
  cik: fc.constantFrom(...ciks),
  sic: fc.constantFrom('2200', '6022'),
});

function shapeOf(from: readonly string[]) {
  const text = fc
    .array(fc.constantFrom(...from), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(' '));
  const fact = fc.oneof(
    fc.record({ concept: fc.constantFrom(...blocks), value: text }),
    fc.record({ concept: fc.constant(flag), value: fc.boolean() }),
  );
  return fc.record({
    form: fc.constantFrom('10-K', '10-K', '10-K/A', '8-K'),
    format: fc.constantFrom('notes' as const, 'viewer-page-text' as const),
    end: fc.constantFrom('2024-12-31', '2025-11-30', '2025-12-31', null),
    filed: fc.constantFrom('2026-01-15', '2026-02-20', '2026-02-21', null),
    own: registrant,
    others: fc.uniqueArray(registrant, { maxLength: 2, selector: ({ cik }) => cik }),
    facts: fc.array(fact, { maxLength: 4 }),
  });
}

/** Returns filings of these sentences, which are numbered from 0. */
export function filings(from: readonly string[]): fc.Arbitrary<Filing[]> {
  return fc.array(shapeOf(from), { minLength: 1, maxLength: 7 }).map((shapes) =>
    shapes.map(({ form, format, end, filed, own, others, facts }, index) => {
      const accession = `0009999900-26-00000${index}`;
      const document = `${accession}.htm`;
      const coRegistrants = others.filter(({ cik }) => cik !== own.cik);
      const period = { start: null, end };
      const base = (at: number) => ({
        context: { entity: own.cik, period, dimensions: [] },
        locations: [{ document, start: 100 * at, end: 100 * at + 99 }],
      });
      return {
        source: { name: document, format, bytes: 1000, sha256: null },
        title: null,
        entity: { ...own, ...(coRegistrants.length > 0 && { coRegistrants }) },
        form,
        accession,
        period,
        amendment: form.endsWith('/A'),
        fiscalYear: end?.slice(0, 4) ?? null,
        fiscalPeriod: 'FY',
        submission: { filed, accepted: null, items: null },
        taxonomy: 'cyd/2025',
        facts: facts.map(({ concept, value }, at) => factOf(concept, value, base(at))),
        diagnostics: [],
      };
    }),
  );
}

function factOf(
  concept: string,
  value: string | boolean,
  base: Pick<Fact, 'context' | 'locations'>,
): Fact {
  const named = { ...base, concept, namespace, label: getConcept(concept).label };
  return typeof value === 'boolean'
    ? { ...named, type: 'flag', value }
    : { ...named, type: 'textBlock', value };
}
