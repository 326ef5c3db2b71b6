import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { type Match, phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, nouns, verbs, words } from '../language/word-forms';
import type { Mention } from '../model';
import { INCIDENT } from './cyber-words';
import { AFFECT, effectAt, type MaterialLimb, withLikelyAlone } from './limb-of-effect';
import { isOneCase, isStated } from './mention-status';

const EFFECT = nouns('effect affect impact harm damage loss consequence disruption interruption');
/** What may come between `material` and its effect. */
const QUALITY = words(
  'adverse adversely negative negatively detrimental and or financial operational reputational business competitive direct other',
);
const UNDERGO = either(verbs('experience suffer encounter identify detect'), words('aware'));

type Sound = 'effect' | 'incident' | 'aside';

const find = phrasebook<Sound>([
  // materially affected; materially and adversely affect; adversely and materially impacted
  { phrase: phrase`materially ${QUALITY}? ${QUALITY}? ${AFFECT}`, meaning: 'effect' },
  // a material adverse effect; a material operational or financial impact
  {
    phrase: phrase`material|materially ${QUALITY}? ${QUALITY}? ${QUALITY}? ${EFFECT}`,
    meaning: 'effect',
  },
  { phrase: phrase`material to us|our|the|its`, meaning: 'effect' },
  { phrase: phrase`been|were|was material`, meaning: 'effect' },
  { phrase: phrase`material ~3 ${INCIDENT}`, meaning: 'incident' },
  { phrase: phrase`${UNDERGO} ~6 ${INCIDENT}`, meaning: 'incident' },
  { phrase: phrase`there was|were|has|have been? ~5 ${INCIDENT}`, meaning: 'incident' },
  // Wording of another rule: changes that materially affected internal control over reporting.
  { phrase: phrase`materially ~8 internal control`, meaning: 'aside' },
]);

/** 17 CFR 229.106(b)(2): risks have materially affected the registrant or are reasonably likely to. */
export const materiallyAffected: Grammar<MaterialLimb> = {
  find: ({ words: sentence, scopes }) => {
    const sounds = find(sentence);
    if (sounds.length === 0 || sounds.some(({ meaning }) => meaning === 'aside')) return [];
    const mentions = withLikelyAlone(mentionsIn(sentence, sounds), sentence);
    const { boundaries } = scopes();
    return mentions.map((mention) => ({
      ...mention,
      ...(!isStated(sentence, mention, boundaries) && { unstated: true as const }),
      ...(isOneCase(sentence, mention, boundaries) && { oneCase: true as const }),
    }));
  },
  opens: new Set(['condition', 'possibility', 'plan']),
};

function mentionsIn(
  sentence: readonly Word[],
  sounds: readonly Match<Sound>[],
): Mention<MaterialLimb>[] {
  const mentions: Mention<MaterialLimb>[] = [];
  let from = 0;
  for (const { meaning, start, end } of sounds) {
    // Naming an incident does not say that one happened; only a denial counts.
    if (meaning !== 'effect') {
      mentions.push({ limb: 'incident', head: start, start, end, unstated: true });
    } else if (start >= from) {
      for (const mention of effectAt(sentence, { start, end }, from)) mentions.push(mention);
      from = end;
    }
  }
  return mentions;
}
