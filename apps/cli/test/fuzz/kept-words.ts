import type { Comparison } from '@cydkit/compare';
import type { Filing } from '@cydkit/parser';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';

/** Formats that show all of the text. */
const whole: ReadonlySet<string> = new Set([
  'report as csv',
  'report as terminal',
  'report as markdown',
  'report as html',
]);

/** Longer words are broken between lines. */
const longest = 40;

/** Finds words of the text blocks that a report does not show. */
export function lostWords(writer: string, text: string, filing: Filing): Problem[] {
  if (!whole.has(writer)) return [];
  // Emphasis and the numbers of passages and findings may be inside a word, or between two.
  const markup = writer.endsWith('html')
    ? /<a class="(?:seam|sign)\b.*?<\/a> ?|<[^<>]*>|[*\\]/g
    : /[*\\]/g;
  const shown = ['', ' '].map((mark) => text.replaceAll(markup, mark));
  const there = new Set(shown.flatMap(wordsOf));
  const values = textsOf(filing).map((value) => value.replaceAll(/[*\\]/g, ''));
  return missing(`${writer} shows every word`, values, there);
}

/** Finds words of two filings that are in no change, and different texts of what does not differ. */
export function uncompared(comparison: Comparison, old: Filing, current: Filing): Problem[] {
  const { changes, differs, complete } = comparison;
  const textOf = (side: 'old' | 'new') =>
    new Set(changes.flatMap((change) => wordsOf(change[side]?.text ?? '')));
  const problems = complete
    ? [
        ...missing('a comparison has every word of the old filing', textsOf(old), textOf('old')),
        ...missing(
          'a comparison has every word of the new filing',
          textsOf(current),
          textOf('new'),
        ),
      ]
    : [];
  const [before, after] = [old, current].map(lettersOf);
  if (differs || !complete || before === after) return problems;
  const detail = `${before} ${after}`.slice(0, 2000);
  return [...problems, { rule: 'texts that do not differ are the same', detail }];
}

function missing(rule: string, texts: readonly string[], there: ReadonlySet<string>): Problem[] {
  const words = new Set(
    texts.flatMap((text) => text.normalize('NFKC').match(wordWithUnseen) ?? []),
  );
  // What is unseen may also be where a passage ends.
  const isThere = (word: string): boolean =>
    there.has(word.replaceAll(unseen, '')) ||
    (word.match(wordOnly) ?? []).every((part) => there.has(part));
  const lost = [...words].filter((word) => word.length <= longest && !isThere(word));
  return lost.length === 0 ? [] : [{ rule, detail: JSON.stringify(lost).slice(0, 300) }];
}

const unseen = /[\p{Cf}\ufffd]/gu;
const wordOnly = /[\p{L}\p{M}\p{N}]+/gu;
const wordWithUnseen =
  /[\p{L}\p{M}\p{N}\p{Cf}\ufffd]*[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}\ufffd]*/gu;

function textsOf({ facts }: Filing): string[] {
  return facts.flatMap(({ type, value }) =>
    type === 'textBlock' && value !== null ? [value] : [],
  );
}

/** Returns the words, with what is unseen in them left out, and as what ends them. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC');
  return [plain.replaceAll(unseen, ''), plain.replaceAll(unseen, ' ')].flatMap(
    (seen) => seen.match(wordOnly) ?? [],
  );
}

/** Returns the letters and digits of all text blocks, each once, whatever their order. */
function lettersOf(filing: Filing): string {
  const letters = textsOf(filing).map((text) =>
    (text.normalize('NFKC').replaceAll(unseen, '').match(wordOnly) ?? []).join(''),
  );
  return JSON.stringify([...new Set(letters)].filter((each) => each !== '').sort());
}
