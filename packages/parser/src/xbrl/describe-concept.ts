import { editionOf, findByQName, findConcept } from '@cydkit/taxonomy';
import type { DiagnosticArguments } from '../diagnostic-codes';
import type { FactType } from '../model';

/** The label and type of a concept. */
export interface ConceptDescription {
  label: string | null;
  type: FactType;
}

type Report = <Code extends 'concept-unknown' | 'edition-unknown'>(
  code: Code,
  args: DiagnosticArguments[Code],
) => void;

/**
 * Looks a concept up in the edition that its namespace names, and then in the other editions. A
 * concept that none has gets its type from the SEC's naming custom, `…TextBlock` and `…Flag`.
 */
export function describeConcept(
  namespace: string | null,
  name: string,
  report: Report,
): ConceptDescription {
  const edition = namespace === null ? null : editionOf(namespace);
  if (namespace !== null && edition === null) {
    report('edition-unknown', { namespace });
  }
  const concept = edition === null ? findConcept(name) : findByQName(namespace ?? '', name);
  if (!concept) report('concept-unknown', { concept: name, namespace });
  const known = concept ?? findConcept(name);
  if (known?.kind === 'textBlock' || known?.kind === 'flag') {
    return { label: known.label, type: known.kind };
  }
  return { label: known?.label ?? null, type: typeByName(name) };
}

function typeByName(name: string): FactType {
  if (name.endsWith('TextBlock')) return 'textBlock';
  return name.endsWith('Flag') ? 'flag' : 'other';
}
