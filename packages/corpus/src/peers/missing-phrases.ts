import { byCodeUnits, foldWords } from '@cydkit/dedupe';
import type { ComparedFiling } from '../companies/compared-filing';
import type { GroupMembers } from '../companies/peer-groups';
import type { Corpus } from '../open-corpus';
import { countPhrases } from '../trends/count-phrases';
import { unitePhrases } from '../trends/unite-phrases';

/** A phrase that a filing does not use, while most of its peers do. */
export interface MissingPhrase {
  /** Two to five words, in lower case, without punctuation. */
  phrase: string;
  /** How many companies of the group use it. */
  companies: number;
  /** The companies of the group. */
  of: number;
}

/**
 * Returns phrases that more than half of a group use and the filing does not, in the singular or the
 * plural; the most frequent first. The filing may say the same in other words.
 */
export function missingPhrases(
  corpus: Corpus,
  { passages }: ComparedFiling,
  { group, members }: GroupMembers,
  limit: number,
): MissingPhrase[] {
  const own = passages.map(({ text }) => singular(foldWords(text))).join('\n');
  const reports = members.map(({ id, key }) => ({ id, company: key, isFirst: true }));
  const most = Math.floor(group.companies / 2) + 1;
  const counts = countPhrases(corpus, reports, most)
    .filter(({ phrase }) => phrase.includes(' ') && !own.includes(singular(phrase)))
    .sort(
      (a, b) =>
        b.from - a.from || b.phrase.length - a.phrase.length || byCodeUnits(a.phrase, b.phrase),
    );
  return unitePhrases(counts, limit).map(({ phrase: { phrase, from } }) => ({
    phrase,
    companies: from,
    of: group.companies,
  }));
}

/** Without the last letter s of each word, and with a space around each. */
function singular(words: string): string {
  return ` ${words.replaceAll(/s(?= |$)/gu, '')} `;
}
