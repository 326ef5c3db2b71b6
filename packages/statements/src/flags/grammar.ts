import type { Grammar } from '../claims';
import type { Phrase } from '../language/phrase';
import { type Phrasebook, phrasebook } from '../language/phrasebook';
import type { Mention } from '../model';
import type { OperatorKind } from '../scope/operators';
import type { TextSentence } from '../text';

/** What one limb of a flag's statement sounds like. */
export interface LimbSounds {
  /** They say that the limb holds; under a negation, that it does not. */
  states?: readonly Phrase[];
  /** Too loose to say that it holds; under a negation they deny it all the same. */
  deniable?: readonly Phrase[];
}

export interface Sounds<Limb extends string> {
  limbs: Readonly<Record<Limb, LimbSounds>>;
  /** What sounds alike and speaks of something else: mentions that begin inside are none. */
  aside?: readonly Phrase[];
  /** Default: a condition, a possibility, a plan. */
  opens?: readonly OperatorKind[];
}

type Meaning<Limb> = { limb: Limb; unstated: boolean } | 'aside';

/** A grammar whose mentions are phrases; the first word of each is what operators must reach. */
export function grammar<Limb extends string>(sounds: Sounds<Limb>): Grammar<Limb> {
  const find = phrasebook<Meaning<Limb>>(entriesOf(sounds));
  return {
    find: (sentence) => mentionsIn(sentence, find),
    opens: new Set(sounds.opens ?? ['condition', 'possibility', 'plan']),
  };
}

function entriesOf<Limb extends string>({ limbs, aside = [] }: Sounds<Limb>) {
  const entries: { phrase: Phrase; meaning: Meaning<Limb> }[] = [];
  for (const limb of Object.keys(limbs) as Limb[]) {
    const { states = [], deniable = [] } = limbs[limb];
    for (const phrase of states) entries.push({ phrase, meaning: { limb, unstated: false } });
    for (const phrase of deniable) entries.push({ phrase, meaning: { limb, unstated: true } });
  }
  for (const phrase of aside) entries.push({ phrase, meaning: 'aside' });
  return entries;
}

function mentionsIn<Limb extends string>(
  { words, scopes }: TextSentence,
  find: Phrasebook<Meaning<Limb>>,
): Mention<Limb>[] {
  const matches = find(words);
  const asides = matches.filter(({ meaning }) => meaning === 'aside');
  return matches.flatMap(({ start, end, meaning }) => {
    if (meaning === 'aside') return [];
    if (asides.some((aside) => aside.start <= start && start < aside.end)) return [];
    // Words of two clauses are no phrase.
    if (scopes().boundaries.clauses.some((clause) => start < clause && clause < end)) return [];
    const { limb, unstated } = meaning;
    return [{ limb, start, end, head: start, ...(unstated && { unstated }) }];
  });
}
