import type { Grammar } from '../claims';
import type { TextSentence } from '../distinct-sentences';
import { phrase, type Span } from '../language/phrase';
import { type Match, phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, nouns, verbs, words } from '../language/word-forms';
import type { Mention } from '../model';
import { type Boundaries, textAt } from '../scope/clause-boundaries';
import { complementiser } from '../scope/function-words';
import { incident } from './cyber-words';
import { affect, effectAt, type MaterialLimb, withLikelyAlone } from './limb-of-effect';
import { affectsOthers, isOneCase, statusOf } from './mention-status';

const degree = words(
  'material materially significant significantly substantial substantially meaningful meaningfully',
);
const effect = nouns('effect affect impact');
/** Effects of one kind: without them, there may be others. */
const outcome = nouns('harm damage loss consequence disruption interruption');
const slight = words('non little minimal limited');
/** What may come between `material` and its effect. */
const quality = words(
  'adverse adversely negative negatively detrimental and or financial operational reputational business competitive direct other',
);
const cause = words('risk risks threat threats incidents breaches attacks cyberattacks events');
/** The registrant, not its systems or data. */
const whole = words('business strategy operations results condition company registrant');
const registrant = either(whole, words('we us'));
const undergo = either(
  verbs('experience suffer encounter identify detect'),
  words('aware unaware had'),
);
/** `incident response plan` is no incident. */
const handled = words(
  'response responses management reporting detection handling prevention recovery plan plans playbook team teams notification monitoring disclosure',
);

/** `the effect of these incidents has not been material` */
const widestSubject = 14;

type Sound =
  | 'effect'
  | 'outcome'
  | 'plain'
  | 'likely'
  | 'incident'
  | 'material incident'
  | 'material'
  | 'aside';

const find = phrasebook<Sound>([
  // materially affected; materially and adversely affect; adversely and materially impacted
  { phrase: phrase`${degree} ${quality}? ${quality}? ${affect}`, meaning: 'effect' },
  // a material adverse effect; a material operational or financial impact
  { phrase: phrase`${degree} ${quality}? ${quality}? ${quality}? ${effect}`, meaning: 'effect' },
  {
    phrase: phrase`material|materially ${quality}? ${quality}? ${quality}? ${outcome}`,
    meaning: 'outcome',
  },
  // Not affected at all is not materially affected.
  {
    phrase: phrase`been adversely? affected|impacted by ~5 ${cause}`,
    meaning: 'plain',
  },
  {
    phrase: phrase`have|has not|never? to? date? adversely? affected|impacted our|its|the ~1 ${whole}`,
    meaning: 'plain',
  },
  {
    phrase: phrase`have|has not|never? to? date? adversely? affected|impacted us`,
    meaning: 'plain',
  },
  // `no reasonably likely risk of these effects`
  { phrase: phrase`no|a reasonably likely risk|possibility`, meaning: 'likely' },
  { phrase: phrase`reasonable likelihood|possibility of such|these|this|those`, meaning: 'likely' },
  // In the regulation, `materially` is not repeated: not likely to affect at all denies more.
  { phrase: phrase`reasonably likely to ${affect}`, meaning: 'likely' },
  { phrase: phrase`been|were|was material`, meaning: 'material' },
  {
    phrase: phrase`have|has|had|we|company ~4 experienced|suffered|encountered|sustained|had ~6 material ~3 ${incident}`,
    meaning: 'material incident',
  },
  { phrase: phrase`material ~3 ${incident}`, meaning: 'incident' },
  { phrase: phrase`${undergo} ~6 ${incident}`, meaning: 'incident' },
  { phrase: phrase`${verbs('experience suffer encounter')} ~3 threats`, meaning: 'incident' },
  { phrase: phrase`there was|were|has|have been? ~5 ${incident}`, meaning: 'incident' },
  {
    phrase: phrase`no ~3 ${incident} ~2 occurred|happened|detected|identified|experienced|discovered`,
    meaning: 'incident',
  },
  // Wording of another rule: changes that materially affected internal control over reporting.
  { phrase: phrase`materially ~8 internal control`, meaning: 'aside' },
]);

/** 17 CFR 229.106(b)(2): risks have materially affected the registrant or are reasonably likely to. */
export const materiallyAffected: Grammar<MaterialLimb> = (text) => {
  const { words: sentence } = text;
  const sounds = find(sentence);
  if (sounds.length === 0 || sounds.some(({ meaning }) => meaning === 'aside')) return [];
  const { boundaries } = text.scopes();
  const mentions = withLikelyAlone(mentionsIn(sentence, sounds, boundaries), sentence);
  const isQuote = quotesRegulation(text, mentions);
  return mentions.map((mention) => {
    const status = statusOf(text, mention);
    return {
      ...mention,
      ...(status !== 'stated' && { [status]: true as const }),
      ...(isQuote && { supposed: true as const }),
      ...((isOneCase(sentence, mention, boundaries) || affectsOthers(sentence, mention)) && {
        oneCase: true as const,
      }),
    };
  });
};

/**
 * A block that starts with the regulation's own words, `risks … have materially affected or are
 * reasonably likely to`, is usually cut out of `We describe whether …`.
 */
function quotesRegulation(
  { start, words: sentence, scopes }: TextSentence,
  mentions: readonly Mention<MaterialLimb>[],
): boolean {
  if (start > 0 || scopes().operators.some(({ kind }) => kind === 'negation')) return false;
  const past = mentions.find(({ limb }) => limb === 'past');
  const likely = mentions.find(({ limb }) => limb === 'likely');
  if (past === undefined || likely === undefined) return false;
  return sentence.slice(past.start, likely.start).some(({ text }) => text === 'or');
}

function mentionsIn(
  sentence: readonly Word[],
  sounds: readonly Match<Sound>[],
  boundaries: Boundaries,
): Mention<MaterialLimb>[] {
  const mentions: Mention<MaterialLimb>[] = [];
  let from = 0;
  for (const { start, end, ...sound } of sounds) {
    const meaning = sound.meaning === 'material' ? whatIsMaterial(sentence, start) : sound.meaning;
    if (meaning === 'incident' || meaning === 'material incident') {
      if (!isIncident(sentence, { start, end })) continue;
      // Naming an incident does not say that one happened; only a denial counts.
      const unstated = meaning === 'incident' && { unstated: true as const };
      mentions.push({ limb: 'incident', head: start, start, end, ...unstated });
    } else if (meaning === 'likely') {
      mentions.push({ limb: 'likely', head: start + 1, start, end, unstated: true });
    } else if (meaning === 'plain') {
      if (isPlainEffect(sentence, { start, end }))
        mentions.push({ limb: 'past', head: start, start, end, unstated: true });
    } else if (start >= from && !slight.has(textAt(sentence, start - 1))) {
      for (const mention of effectAt(sentence, { start, end }, from, boundaries)) {
        mentions.push(
          meaning === 'outcome' && !isAnyOutcome(sentence, { start, end })
            ? { ...mention, oneCase: true }
            : mention,
        );
      }
      from = end;
    }
  }
  return mentions;
}

/** `risks have not affected our business`, but not `the incident has not affected our systems`. */
function isPlainEffect(sentence: readonly Word[], { start, end }: Span): boolean {
  const subject = sentence.slice(Math.max(0, start - widestSubject), start);
  if (textAt(sentence, start) !== 'been') return subject.some(({ text }) => cause.has(text));
  const points = sentence.slice(start, end).some(({ text }) => pointing.has(text));
  return !points && subject.some(({ text }) => registrant.has(text));
}

const pointing = words('the this that');

/** `material losses or other material consequences` leaves out no effect. */
function isAnyOutcome(sentence: readonly Word[], { start, end }: Span): boolean {
  const list = sentence.slice(Math.max(0, start - 1), end + widestOther).map(({ text }) => text);
  return list.includes('other') && list.some((word) => consequence.has(word));
}

const consequence = nouns('consequence');
const widestOther = 4;

const apart = words('from related relating resulting to for in non all every each');
const conveys = words('disclose disclosing report reporting escalate');

/** Not `incident response`, `material expenses from a breach`, `unable to detect attacks`. */
function isIncident(sentence: readonly Word[], { start, end }: Span): boolean {
  if (handled.has(textAt(sentence, end))) return false;
  // `have not encountered threats that …` leaves others.
  if (textAt(sentence, end - 1) === 'threats' && complementiser.has(textAt(sentence, end)))
    return false;
  if (['to', 'made'].includes(textAt(sentence, start - 1))) return false;
  if (sentence.slice(Math.max(0, start - 3), start).some(({ text }) => conveys.has(text)))
    return false;
  return !sentence.slice(start + 1, end).some(({ text }) => apart.has(text));
}

/** `its effect has not been material` denies an effect, `incidents have not been material` less. */
function whatIsMaterial(sentence: readonly Word[], at: number): 'effect' | 'incident' {
  if (textAt(sentence, at + 2) === 'to') return 'effect';
  const before = sentence.slice(Math.max(0, at - widestSubject), at);
  return before.some(({ text }) => effect.has(text)) ? 'effect' : 'incident';
}
