import type { Grammar } from '../claims';
import type { TextSentence } from '../distinct-sentences';
import type { Phrase } from '../language/phrase';
import { type Phrasebook, phrasebook } from '../language/phrasebook';
import type { Mention } from '../model';
import type { OperatorKind } from '../scope/operators';

/** The phrases for one limb of a flag's statement. */
export interface LimbSounds {
  /** They say that the limb holds or, if negated, that it does not. */
  states?: readonly Phrase[];
  /** Too vague to say that it holds, but if negated they deny it. */
  deniable?: readonly Phrase[];
}

/** The phrases of a flag's statement. */
export interface Sounds<Limb extends string> {
  limbs: Readonly<Record<Limb, LimbSounds>>;
  /** Similar phrases about something else; a mention that starts inside one does not count. */
  aside?: readonly Phrase[];
  /** Default: a condition, a possibility, a plan. */
  opens?: readonly OperatorKind[];
}

type Meaning<Limb> = { limb: Limb; unstated: boolean } | 'aside';

/** Makes a grammar from phrases; operators must reach the first word of a phrase. */
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
    // Words of two clauses do not form a phrase.
    if (scopes().boundaries.clauses.some((clause) => start < clause && clause < end)) return [];
    const { limb, unstated } = meaning;
    return [{ limb, start, end, head: start, ...(unstated && { unstated }) }];
  });
}
