import type { CoRegistrant, FilingEntity, QualifiedName, Registrant } from '../model';
import { withCoRegistrants } from '../registrants';
import { readCik } from './cik';
import { readPublicFloat } from './public-float';
import { type FactReading, readContext, readCoverText } from './read-fact';
import { readDetails } from './registrant-details';
import { isNil, type TaggedFact } from './tagged-facts';
import { isDeiNamespace, legalEntityAxis } from './vocabulary';
import { locate } from './xbrl-document';

/** The DEI concepts that describe a registrant, not the document. */
export const registrantConcepts = [
  'EntityRegistrantName',
  'EntityCentralIndexKey',
  'EntityFilerCategory',
  'EntityIncorporationStateCountryCode',
  'EntityAddressStateOrProvince',
  'EntityAddressCountry',
  'CurrentFiscalYearEndDate',
  'EntityPublicFloat',
] as const;

/** Returns the text of a fact of the cover page; `null` if it is not stated. */
export type TextOfConcept = (concept: (typeof registrantConcepts)[number]) => string | null;

/** Returns the registrant that the texts of a cover page describe. */
export function registrantFrom(text: TextOfConcept): Registrant {
  return {
    name: text('EntityRegistrantName'),
    cik: readCik(text('EntityCentralIndexKey') ?? ''),
    ...readDetails({
      state: text('EntityAddressStateOrProvince'),
      country: text('EntityAddressCountry'),
      incorporationState: text('EntityIncorporationStateCountryCode'),
      fiscalYearEnd: text('CurrentFiscalYearEndDate'),
      filerCategory: text('EntityFilerCategory'),
    }),
  };
}

/** The facts of a cover page about one registrant. */
interface RegistrantFacts {
  /** The entity identifier of their contexts. */
  entity: string | null;
  /** The member of dei:LegalEntityAxis, `null` for the registrant of the filing. */
  member: QualifiedName | null;
  facts: Map<string, TaggedFact>;
}

/**
 * Reads the registrants of a cover page. A name and a CIK are of one registrant if their contexts
 * name the same entity and the same member of dei:LegalEntityAxis. The registrant of the filing is
 * that of the `document`'s own context or else the first one without a member; the others are its
 * co-registrants.
 */
export function readRegistrants(
  facts: readonly TaggedFact[],
  document: string | null,
  reading: FactReading,
): FilingEntity {
  const groups = groupByRegistrant(facts, reading);
  const own = groups.filter(({ member }) => member === null);
  const main = own.find(({ entity }) => entity === document) ?? own[0];
  const entity = main
    ? readRegistrant(main, reading)
    : { name: null, cik: readCik(document ?? '') };
  const others = groups.filter((group) => group !== main);
  return withCoRegistrants(
    entity,
    others.map((other) => readRegistrant(other, reading)),
  );
}

function groupByRegistrant(facts: readonly TaggedFact[], reading: FactReading): RegistrantFacts[] {
  const groups = new Map<string, RegistrantFacts>();
  const concepts: ReadonlySet<string> = new Set(registrantConcepts);
  for (const fact of facts) {
    if (!concepts.has(fact.name) || isNil(fact)) continue;
    const { entity, dimensions } = readContext(fact, reading);
    const [dimension] = dimensions;
    const member = dimension?.member ?? null;
    const isOfRegistrant =
      dimension === undefined ||
      (dimensions.length === 1 && member !== null && isLegalEntityAxis(dimension.axis));
    // Other dimensions divide what belongs to one registrant, such as its float by class of stock.
    if (!isOfRegistrant) continue;
    const key = JSON.stringify([entity, member]);
    const group = groups.get(key) ?? { entity, member, facts: new Map() };
    if (!group.facts.has(fact.name)) group.facts.set(fact.name, fact);
    groups.set(key, group);
  }
  return [...groups.values()].filter(
    (group) => group.facts.has('EntityRegistrantName') || group.facts.has('EntityCentralIndexKey'),
  );
}

function isLegalEntityAxis({ namespace, name }: QualifiedName): boolean {
  return name === legalEntityAxis && (namespace === null || isDeiNamespace(namespace));
}

function readRegistrant(
  { entity, member, facts }: RegistrantFacts,
  reading: FactReading,
): CoRegistrant {
  const textOf: TextOfConcept = (concept) => {
    const fact = facts.get(concept);
    return (fact && readCoverText(fact, reading)) || null;
  };
  const registrant = registrantFrom(textOf);
  // The contexts of a co-registrant that is a member name the registrant of the filing.
  const identifier = member === null ? readCik(entity ?? '') : null;
  const stated = facts.get('EntityCentralIndexKey');
  if (stated && registrant.cik !== null && identifier !== null && registrant.cik !== identifier) {
    const args = { cover: registrant.cik, context: identifier };
    reading.diagnostics.add('cik-differs', args, { location: locate(stated) });
  }
  const float = facts.get('EntityPublicFloat');
  const publicFloat = float ? readPublicFloat(float, readCoverText(float, reading)) : null;
  return {
    ...registrant,
    cik: registrant.cik ?? identifier,
    ...(publicFloat && { publicFloat }),
    ...(member && { member }),
  };
}
