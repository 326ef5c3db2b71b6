export { concepts, findByQName, findConcept, flags, getConcept } from './concepts';
export { editions } from './editions/releases';
export { allLabels, findByLabel, labelIn, shortLabel } from './labels';
export type { Citation, Concept, Disclosure, Edition, Form, Kind, Regulation } from './model';
export type { ConceptName, IncidentName, RiskManagementName } from './names';
export { editionOf, isCydNamespace, namespaceOf } from './namespaces';
export type { Pair } from './pairs';
export { pairs } from './pairs';
export { conceptsForParagraph, paragraphsOf, regulations } from './regulation';
