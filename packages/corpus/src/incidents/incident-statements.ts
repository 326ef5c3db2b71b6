import { textBlocksOf } from '@cydkit/disclosure';
import type { Context, Filing } from '@cydkit/parser';
import { concepts, findConcept } from '@cydkit/taxonomy';
import { shortLabelOf } from '../filings/concept-label';
import type { IncidentStatement } from './model';

/** The concepts of Item 1.05 that are text, in the order of the taxonomy. */
const incidentTexts: readonly string[] = concepts
  .filter(({ kind, disclosure }) => kind === 'textBlock' && disclosure === 'incident')
  .map(({ name }) => name);

/** Returns what a filing says under the concepts of Item 1.05, in any context. */
export function statementsOf(filing: Filing): IncidentStatement[] {
  const blocks = textBlocksOf(filing);
  return incidentTexts.flatMap((concept) =>
    blocks
      .filter(({ fact }) => fact.concept === concept)
      .map(({ fact, text }) => ({
        concept,
        label: shortLabelOf(concept),
        incident: incidentOf(fact.context),
        text,
      })),
  );
}

/** Returns the concepts of Item 1.05 that none of the statements is of. */
export function untaggedAmong(
  statements: readonly IncidentStatement[],
): Pick<IncidentStatement, 'concept' | 'label'>[] {
  const tagged = new Set(statements.map(({ concept }) => concept));
  return incidentTexts
    .filter((concept) => !tagged.has(concept))
    .map((concept) => ({ concept, label: shortLabelOf(concept) }));
}

/** Counts the facts of a filing that are not of Item 1.05. */
export function countOthers({ facts }: Filing): number {
  return facts.filter(({ concept }) => {
    return concept === null || findConcept(concept)?.disclosure !== 'incident';
  }).length;
}

function incidentOf({ dimensions }: Context): string | null {
  const found = dimensions.find(({ axis }) => axis.name === 'MaterialCybersecurityIncidentAxis');
  return found?.member?.name ?? found?.typed ?? null;
}
