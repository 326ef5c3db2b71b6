import {
  type FlagAnswer,
  type FlagState,
  flagsAmong,
  hasAnnualDisclosure,
} from '@cydkit/disclosure';
import type { ComparedFacts } from './compared-facts';
import { nameOf, presented } from './concept-names';
import type { FlagChange, FlagChangeKind } from './model';

/**
 * Returns every flag that one of the filings reports.
 *
 * @param isWhole true for the facts about the registrant as a whole, where annual reports should answer
 *   all flags; then also those that neither reports
 */
export function compareFlags(
  old: ComparedFacts,
  current: ComparedFacts,
  isWhole: boolean,
): Omit<FlagChange, 'context'>[] {
  const [a, b] = [answersOf(old), answersOf(current)];
  const areAnnual = isWhole && [old, current].every(({ filing }) => hasAnnualDisclosure(filing));
  return presented([...a.keys(), ...b.keys()]).flatMap((concept) => {
    const [before, after] = [a.get(concept), b.get(concept)];
    const [was, is] = [before?.state ?? 'notReported', after?.state ?? 'notReported'];
    if (!areAnnual && was === 'notReported' && is === 'notReported') return [];
    const label = after?.label ?? before?.label ?? concept;
    return [{ concept, label, change: changeOf(was, is), old: was, new: is }];
  });
}

/** Returns the flags that a filing reports as both true and false. */
export function contradictoryFlags(compared: ComparedFacts): string[] {
  return [...answersOf(compared)].flatMap(([name, { state }]) =>
    state === 'contradictory' ? [name] : [],
  );
}

function answersOf({ facts }: ComparedFacts): Map<string, FlagAnswer> {
  return new Map(flagsAmong(facts).map((answer) => [nameOf(answer), answer]));
}

function changeOf(old: FlagState, current: FlagState): FlagChangeKind {
  if (old === current) return 'kept';
  if (old === 'notReported') return 'appeared';
  if (current === 'notReported') return 'vanished';
  return isAnswer(old) && isAnswer(current) ? 'flipped' : 'unclear';
}

function isAnswer(state: FlagState): boolean {
  return state === 'true' || state === 'false';
}
