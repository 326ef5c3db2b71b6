import { editions, releases } from './editions/releases';
import type { Element } from './elements/element';
import { incident } from './elements/incident';
import { riskManagement } from './elements/risk-management';
import type { Citation, Concept, Disclosure, Edition, Form, Kind, Regulation } from './model';
import type { ConceptName } from './names';
import { editionOf } from './namespaces';
import { pairOf } from './pairs';

const dataTypes: Readonly<Record<Kind, string>> = {
  textBlock: 'dtr-types:textBlockItemType',
  flag: 'xbrli:booleanItemType',
  heading: 'xbrli:stringItemType',
  table: 'xbrli:stringItemType',
  axis: 'xbrli:stringItemType',
  domain: 'dtr-types:domainItemType',
  lineItems: 'xbrli:stringItemType',
};

const forms: Readonly<Record<Disclosure, readonly Form[]>> = {
  riskManagement: ['10-K', '20-F'],
  incident: ['8-K', '6-K'],
};

/** Every concept of every edition in presentation order, the annual disclosure first. */
export const concepts: readonly Concept[] = [
  ...conceptsOf('riskManagement', riskManagement),
  ...conceptsOf('incident', incident),
];

/** The six yes/no statements of an annual report, in presentation order. */
export const flags: readonly Concept[] = concepts.filter(({ kind }) => kind === 'flag');

const byName: ReadonlyMap<string, Concept> = new Map(
  concepts.map((concept) => [concept.name, concept]),
);

/**
 * Returns the concept of a name that is known at compile time. For a name from a filing, use
 * `findConcept`.
 *
 * @throws RangeError for a name that the type does not allow.
 */
export function getConcept(name: ConceptName): Concept {
  const concept = byName.get(name);
  if (concept === undefined) throw new RangeError(`There is no CYD concept "${String(name)}"`);
  return concept;
}

/** Finds the concept of a local name, in any edition or in the given one. */
export function findConcept(localName: string, edition?: Edition): Concept | undefined {
  const concept = byName.get(localName);
  if (edition === undefined || concept?.editions.includes(edition)) return concept;
  return undefined;
}

/** Finds the concept of an expanded name; `undefined` if no known edition has the namespace. */
export function findByQName(namespace: string, localName: string): Concept | undefined {
  const edition = editionOf(namespace);
  return edition === null ? undefined : findConcept(localName, edition);
}

function conceptsOf(
  disclosure: Disclosure,
  elements: Readonly<Partial<Record<ConceptName, Element>>>,
): Concept[] {
  const rows = Object.entries(elements) as [ConceptName, Element][];
  return rows.map(([name, { kind, label, paragraph, description }], order) => ({
    name,
    label,
    kind,
    dataType: dataTypes[kind],
    periodType: 'duration',
    abstract: kind !== 'textBlock' && kind !== 'flag',
    order,
    disclosure,
    forms: forms[disclosure],
    paragraphs: citationsFor(disclosure, paragraph),
    pair: pairOf(name),
    editions: editions.filter((edition) => !releases[edition].without.includes(name)),
    description,
  }));
}

/**
 * Cites a paragraph of the rule for domestic registrants together with its counterpart for foreign
 * ones: `(b)(1)` gives `17 CFR 229.106(b)(1)` and `Form 20-F Item 16K(b)(1)`.
 */
function citationsFor(disclosure: Disclosure, paragraph: string | null): readonly Citation[] {
  if (disclosure === 'riskManagement') {
    return [cite('17 CFR 229.106', paragraph), cite('Form 20-F Item 16K', paragraph)];
  }
  return [
    cite('Form 8-K Item 1.05', paragraph),
    // Form 6-K mentions such incidents only in its list of what to furnish.
    cite('Form 6-K', paragraph === null ? null : 'General Instruction B'),
  ];
}

function cite(regulation: Regulation, paragraph: string | null): Citation {
  return { regulation, paragraph, text: citationText(regulation, paragraph) };
}

function citationText(regulation: Regulation, paragraph: string | null): string {
  if (paragraph === null) return regulation;
  return paragraph.startsWith('(') ? regulation + paragraph : `${regulation} ${paragraph}`;
}
