import type { Grammar } from '../claims';
import type { TextSentence } from '../distinct-sentences';
import type { Phrase } from '../language/phrase';
import { type Match, type Phrasebook, phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import type { Vocabulary } from '../language/word-forms';
import type { Mention } from '../model';
import { textAt } from '../scope/clause-boundaries';

/** The phrases for one limb of a flag's statement. */
export interface LimbSounds {
  /** They say that the limb holds or, if negated, that it does not. */
  states?: readonly Phrase[];
  /** Too vague to say that it holds, but if negated they deny it. */
  deniable?: readonly Phrase[];
  /** They say that the limb holds; if negated, only a part of it is denied. */
  parts?: readonly Phrase[];
}

/** The phrases of a flag's statement. */
export interface Sounds<Limb extends string> {
  limbs: Readonly<Record<Limb, LimbSounds>>;
  /** Similar phrases about something else; a mention that starts inside one does not count. */
  aside?: readonly Phrase[];
  /** A sentence without any of these words says nothing about the flag, and is not searched. */
  about?: Vocabulary | null;
  /** Looks at what is around a mention; returns `null` if it is about something else. */
  refine?: (mention: Mention<Limb>, sentence: TextSentence) => Mention<Limb> | null;
}

type Meaning<Limb> = { limb: Limb; unstated?: true; part?: true } | 'aside';

/** Makes a grammar from phrases; operators must reach the first word of a phrase. */
export function grammar<Limb extends string>(sounds: Sounds<Limb>): Grammar<Limb> {
  const find = phrasebook<Meaning<Limb>>(entriesOf(sounds));
  const { about = null, refine = (mention) => mention } = sounds;
  return (sentence) => {
    if (about !== null && !sentence.words.some(({ text }) => about.has(text))) return [];
    return matchesIn(sentence, find).flatMap(({ start, end, meaning }) => {
      const mention = refine({ ...meaning, start, end, head: start }, sentence);
      return mention === null ? [] : [mention];
    });
  };
}

function entriesOf<Limb extends string>({ limbs, aside = [] }: Sounds<Limb>) {
  const entries: { phrase: Phrase; meaning: Meaning<Limb> }[] = [];
  for (const limb of Object.keys(limbs) as Limb[]) {
    const { states = [], deniable = [], parts = [] } = limbs[limb];
    for (const phrase of states) entries.push({ phrase, meaning: { limb } });
    for (const phrase of deniable) entries.push({ phrase, meaning: { limb, unstated: true } });
    for (const phrase of parts) entries.push({ phrase, meaning: { limb, part: true } });
  }
  for (const phrase of aside) entries.push({ phrase, meaning: 'aside' });
  return entries;
}

/** Finds the phrases of a sentence that neither start in an aside nor reach into another clause. */
export function matchesIn<Meaning>(
  { words, scopes }: TextSentence,
  find: Phrasebook<Meaning | 'aside'>,
): Match<Meaning>[] {
  const matches = find(words);
  if (matches.length === 0) return [];
  const { clauses } = scopes().boundaries;
  // What an aside says of the next clause is about its own clause only.
  const asides = matches
    .filter(({ meaning }) => meaning === 'aside')
    .map(({ start, end }) => ({ start, end: clauses.find((at) => start < at && at < end) ?? end }));
  return matches.filter((match): match is Match<Meaning> => {
    const { start, end, meaning } = match;
    if (meaning === 'aside') return false;
    if (asides.some((aside) => aside.start <= start && start < aside.end)) return false;
    return !clauses.some((clause) => start < clause && clause < end);
  });
}

/** Includes the rest of a name: `third-party | service providers`, `overall risk | management`. */
export function endOfName(sentence: readonly Word[], from: number, name: Vocabulary): number {
  let end = from;
  while (sentence[end]?.before === 'none' && name.has(textAt(sentence, end))) end += 1;
  return end;
}
