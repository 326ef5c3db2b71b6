import type { Span } from '../language/phrase';
import type { Word } from '../language/split-words';
import { type Vocabulary, words } from '../language/word-forms';
import { type Boundaries, boundariesOf, clauseStart, textAt } from './clause-boundaries';
import {
  auxiliary,
  complementiser,
  conjunction,
  introductions,
  subjectPronoun,
  thinks,
} from './function-words';
import { endOfLackedSkill } from './lacked-skill';
import { type OperatorKind, type OperatorMatch, operatorsOf } from './operators';

const titles: Vocabulary = words('see refer refers entitled titled captioned under');
const things: Vocabulary = words(
  'risks threats incidents events attacks breaches vulnerabilities factors matters those',
);
const describes: Vocabulary = words('is are be may can');

/** An operator with the words that it affects. */
export interface Operator extends Span {
  kind: OperatorKind;
  scope: Span;
}

/** The operators and boundaries of a sentence. */
export interface Scopes {
  operators: readonly Operator[];
  boundaries: Boundaries;
}

/** Finds the operators of a sentence, each with its scope. */
export function scopesOf(sentence: readonly Word[]): Scopes {
  const boundaries = boundariesOf(sentence);
  const operators = operatorsOf(sentence).map((match) => ({
    start: match.start,
    end: match.end,
    kind: match.meaning,
    scope: reachOf(match, sentence, boundaries),
  }));
  return { operators, boundaries };
}

function reachOf(match: OperatorMatch, sentence: readonly Word[], boundaries: Boundaries): Span {
  const { clauses, verbs } = boundaries;
  const clause = {
    start: clauseStart(boundaries, match.start),
    end: firstAfter(clauses, match.start, sentence.length),
  };
  const ahead = { start: match.start, end: clause.end };
  switch (match.meaning) {
    case 'negation':
      return { start: match.start, end: endOfNegation(match, sentence, clause, verbs) };
    case 'possibility':
    case 'plan':
    case 'future':
      return { start: match.start, end: endOfVerb(match, sentence, clause.end, verbs) };
    case 'qualifier':
      return memberAround(match, sentence, clause);
    case 'occasion':
      return clause;
    // `Other than X, we do not …` and `we do not …, other than X`.
    case 'exception':
    case 'condition':
      return {
        start: startOfCase(match, sentence, clause.start),
        end: endOfConsequence(match, sentence, boundaries),
      };
    // `Risks that …, are described in Item 1A`. The title of another section may contain anything.
    case 'reference':
      if (textAt(sentence, match.start - 1) === 'which')
        return asideOf(match, sentence, clause.end);
      return {
        start: describes.has(textAt(sentence, match.start)) ? clause.start : match.start,
        end: titles.has(textAt(sentence, match.start))
          ? sentence.length
          : endOfReference(sentence, match, clause.end),
      };
    default:
      return ahead;
  }
}

/**
 * Ends a negation with its verb, unless the verb's clause contains another one: `have not affected us
 * | and are likely to …`, but `not aware of any that have … and are …` reaches both.
 */
function endOfNegation(
  match: Span,
  sentence: readonly Word[],
  clause: Span,
  verbs: readonly number[],
): number {
  const end =
    endOfLackedSkill(sentence, match.end, clause.end) ??
    endOfAside(sentence, match, clause) ??
    clause.end;
  if (!auxiliary.has(textAt(sentence, match.start - 1))) return end;
  const last = Math.min(end, firstAfter(verbs, match.start, end));
  for (let at = match.end; at < last; at += 1) {
    const word = textAt(sentence, at);
    if (complementiser.has(word)) return end;
    // `not share data with a vendor until | we have assessed it`
    if (limit.has(word) && sentence[at]?.before === 'none') return at;
    // The next verb has its own negation: `have not … and, in our view, are not …`.
    if (word === 'not' && auxiliary.has(textAt(sentence, at - 1))) return at - 1;
  }
  return last;
}

/**
 * Ends a negation that does not belong to the main verb: `no risks, which have not been material, |
 * have affected us`; `risks that we cannot foresee | are likely`; `without backups, | it would have`.
 */
function endOfAside(sentence: readonly Word[], match: Span, clause: Span): number | null {
  const opens = match.start === clause.start && textAt(sentence, match.start) === 'without';
  const relative = relativeBefore(sentence, match.start);
  const paused = opens || sentence[relative ?? 0]?.before === 'pause';
  if (!opens && (relative === null || thinks.has(textAt(sentence, match.end)))) return null;
  if (!paused && relative === match.start - 2) return null;
  for (let at = match.end + 1; at < clause.end; at += 1) {
    const before = textAt(sentence, at - 1);
    const isVerb =
      auxiliary.has(textAt(sentence, at)) && !conjunction.has(before) && before !== 'to';
    if (paused ? sentence[at]?.before === 'pause' && (opens || isVerb) : isVerb) return at;
  }
  return null;
}

/** Finds the `which` of `which have not`, `that we cannot`. */
function relativeBefore(sentence: readonly Word[], negation: number): number | null {
  const subject = subjectPronoun.has(textAt(sentence, negation - 2)) ? 1 : 0;
  const at = negation - 2 - subject;
  if (!complementiser.has(textAt(sentence, at))) return null;
  // `He says that it is not …` has no noun.
  return subject === 0 || things.has(textAt(sentence, at - 1)) ? at : null;
}

/** A remark in passing ends with a pause: `our processes, which are discussed above, | are …`. */
function asideOf(match: Span, sentence: readonly Word[], clauseEnd: number): Span {
  let end = match.end;
  while (end < clauseEnd && sentence[end]?.before === 'none') end += 1;
  return { start: match.start, end };
}

/** Ends a modal verb with its own clause: `may engage consultants | that assess …`. */
function endOfVerb(
  match: Span,
  sentence: readonly Word[],
  end: number,
  verbs: readonly number[],
): number {
  const verb = Math.min(end, firstAfter(verbs, match.start, end));
  for (let at = match.end; at < verb; at += 1) {
    if (complementiser.has(textAt(sentence, at))) return at;
  }
  return verb;
}

/** Finds a member of a list: `not [conducted comprehensive assessments], [made a plan] or [engaged consultants]`. */
function memberAround({ start }: Span, sentence: readonly Word[], clause: Span): Span {
  const joins = (at: number): boolean =>
    sentence[at]?.before === 'pause' || conjunction.has(textAt(sentence, at));
  let from = start;
  while (from > clause.start && !joins(from)) from -= 1;
  let end = start + 1;
  while (end < clause.end && !joins(end)) end += 1;
  return { start: from, end };
}

/** Ends a reference before `we`: `while Item 1A has details about the risks that we face, | we know …`. */
function endOfReference(sentence: readonly Word[], { end: from }: Span, end: number): number {
  for (let at = from; at < end; at += 1) {
    const starts = sentence[at]?.before === 'pause' && subjectPronoun.has(textAt(sentence, at));
    if (starts && sentence[at + 2]?.before === 'none') return at;
  }
  return end;
}

const limit: Vocabulary = words('until unless');
const modal: Vocabulary = words('can could may might would');

/**
 * Leaves out what precedes the part that a case is about: `we oversee suppliers | that could harm us in
 * the event of an outage`, `we set rules for suppliers, | including notices in the event of one`.
 */
function startOfCase(match: Span, sentence: readonly Word[], clauseStart: number): number {
  if (textAt(sentence, match.start) !== 'in') return clauseStart;
  for (let at = match.start - 1; at > clauseStart; at -= 1) {
    const word = textAt(sentence, at);
    if (word === 'including') return at;
    if (complementiser.has(word) && modal.has(textAt(sentence, at + 1))) return at;
  }
  return clauseStart;
}

/** Includes the consequence: `If an incident occurs, | we engage …`. */
function endOfConsequence(match: Span, sentence: readonly Word[], { clauses }: Boundaries): number {
  const end = firstAfter(clauses, match.start, sentence.length);
  const introduces =
    clauses.includes(match.start) ||
    introductions.has(textAt(sentence, clauseStart({ clauses }, match.start)));
  if (!introduces || sentence[end]?.before === 'stop') return end;
  return firstAfter(clauses, end, sentence.length);
}

function firstAfter(places: readonly number[], at: number, otherwise: number): number {
  return places.find((place) => place > at) ?? otherwise;
}
