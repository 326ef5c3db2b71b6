import { type Block, dedupe, type Passage } from '@cydkit/dedupe';
import type { Evidence, Finding, LintResult } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { titleOf } from '../labels';

/** Findings about the same words. */
export interface PassageFindings {
  /** The words; `null` for findings about the filing as a whole or about what it lacks. */
  text: string | null;
  /** Short labels of the concepts that cover them. */
  titles: string[];
  findings: Finding[];
}

/**
 * The findings under the passages that they concern: first those about the filing as a whole, then
 * passage by passage. A passage is told once, however many concepts cover it.
 */
export function byPassage({ filing, findings }: LintResult): PassageFindings[] {
  const whole: PassageFindings = { text: null, titles: [], findings: [] };
  const groups = new Map<string, PassageFindings>();
  const passages = findings.some(quoted) ? passagesOf(filing) : [];
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  for (const finding of findings) {
    const evidence = quoted(finding);
    const passage = evidence && passageAt(passages, evidence);
    if (passage === undefined) {
      whole.findings.push(finding);
      continue;
    }
    const group = groups.get(passage.id);
    if (group) group.findings.push(finding);
    else {
      groups.set(passage.id, {
        text: passage.text,
        titles: titlesOf(passage, filing),
        findings: [finding],
      });
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const all = [whole, ...sorted.map(([, group]) => group)];
  return all.filter((group) => group.findings.length > 0);
}

/** The first evidence that quotes words of a text. */
function quoted({ evidence }: Finding): Evidence | undefined {
  return evidence.find(({ fact, span }) => fact !== null && span !== null);
}

/** Blocks have the indexes of their facts as ids. */
function passagesOf({ facts }: Filing): Passage[] {
  const blocks = facts.flatMap((fact, index): Block[] => {
    if (fact.type !== 'textBlock' || fact.value === null || fact.value.trim() === '') return [];
    const { value: text, segments: ranges } = fact;
    return [{ id: String(index), text, ...(ranges && { ranges }) }];
  });
  return dedupe(blocks).passages;
}

function passageAt(passages: readonly Passage[], { fact, span }: Evidence): Passage | undefined {
  const block = String(fact);
  const at = span?.start ?? 0;
  const holding = (passage: Passage): boolean =>
    passage.occurrences.some((one) => one.block === block && one.start <= at && at < one.end);
  return passages.find(holding) ?? passages.find(({ blocks }) => blocks.includes(block));
}

function titlesOf({ blocks }: Passage, { facts }: Filing): string[] {
  const titles = blocks.flatMap((id) => {
    const fact = facts[Number(id)];
    return fact === undefined ? [] : [titleOf(fact)];
  });
  return [...new Set(titles)];
}
