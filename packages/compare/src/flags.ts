import {
  type FlagAnswer,
  type FlagState,
  flagsAmong,
  hasAnnualDisclosure,
} from '@cydkit/disclosure';
import { nameOf, presented } from './concept-names';
import type { Statement } from './contexts';
import type { FlagChange, FlagChangeKind } from './model';

/** Every flag that one of the filings reports, and of annual reports the others, too. */
export function compareFlags(old: Statement, current: Statement): FlagChange[] {
  const [a, b] = [answersOf(old), answersOf(current)];
  const areAnnual = [old, current].every(({ filing }) => hasAnnualDisclosure(filing));
  return presented([...a.keys(), ...b.keys()]).flatMap((concept) => {
    const [before, after] = [a.get(concept), b.get(concept)];
    const [was, is] = [before?.state ?? 'notReported', after?.state ?? 'notReported'];
    if (!areAnnual && was === 'notReported' && is === 'notReported') return [];
    const label = after?.label ?? before?.label ?? concept;
    return [{ concept, label, change: changeOf(was, is), old: was, new: is }];
  });
}

/** The flags that a filing reports both true and false. */
export function contradictoryFlags(statement: Statement): string[] {
  return [...answersOf(statement)].flatMap(([name, { state }]) =>
    state === 'contradictory' ? [name] : [],
  );
}

function answersOf({ facts }: Statement): Map<string, FlagAnswer> {
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
