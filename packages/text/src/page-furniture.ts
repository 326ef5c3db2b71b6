/** A line that a page break left in a text: `text.slice(start, end)`, without white space around it. */
export interface FurnitureSpan {
  start: number;
  end: number;
}

/** What names the whole document rather than a part of it. */
const documentName =
  /\b(?:form\s+\d{1,2}-[a-z]{1,3}(?:\/a)?|(?:10-kt?|20-f|40-f|10-q|8-k|6-k)(?:\/a)?|annual\s+report)\b/iu;
/** The link at the top of a page. */
const contents = /^(?:(?:back\s+to|return\s+to)\s+)?table\s+of\s+contents$/iu;

const page = String.raw`(?:page\s+)?(?:[A-Z]-)?\d{1,3}(?:\s+of\s+\d{1,3})?`;
const dash = '[-–—|·•]';
/** A hyphen that touches the number belongs to a word: `8-K`, `24-hour`. */
const between = String.raw`(?:\s?[–—|·•]\s?|\s-\s|\s)`;
const pageNumber = new RegExp(`^(?:${dash}\\s?)?${page}(?:\\s?${dash})?$`, 'iu');
const pageFirst = new RegExp(`^${page}${between}(?<title>\\S.*)$`, 'iu');
const pageLast = new RegExp(`^(?<title>.*\\S)${between}${page}$`, 'iu');

/** Headers and footers are shorter. */
const longest = 120;
/** … and their title is one of few words. */
const mostWords = 12;

const sentenceEnd = /[.!?:;]["'”’)\]]*$/u;
/** The stop of a company's name ends no sentence. */
const companyEnd = /\b(?:inc|corp|co|ltd|l\.?p|n\.?v|s\.?a)\.$/iu;
const startsLower = /^\p{Ll}/u;
const bullet = /^[^\p{L}\p{N}\s]\s/u;

/** A line of a text with what is on it. */
interface Line extends FurnitureSpan {
  text: string;
  likelihood: Likelihood;
}

/**
 * - `sure`: furniture wherever it is
 * - `beside`: furniture if a line next to it is
 * - `between`: furniture if a sentence goes on after it
 */
type Likelihood = 'sure' | 'beside' | 'between' | 'none';

/**
 * Finds the lines that a page break left inside a text: page numbers, running headers and footers with
 * a page number (`Lanternfish Inc. | Form 10-K | 24`), and links to the table of contents.
 *
 * A number alone, or a title with a number, may as well be content. It is furniture if it names the
 * document (a form, or the given registrant), is next to other furniture, or interrupts a sentence.
 *
 * @param registrant the name of the company whose document it is
 */
export function pageFurniture(text: string, registrant: string | null = null): FurnitureSpan[] {
  const lines = linesOf(text);
  const name = registrant === null ? '' : plainName(registrant);
  const found: FurnitureSpan[] = [];
  let run: Line[] = [];
  let before: Line | undefined;
  for (const line of [...lines, undefined]) {
    const likelihood = line === undefined ? 'none' : likelihoodOf(line.text, name);
    if (line !== undefined && likelihood !== 'none') {
      run.push({ ...line, likelihood });
      continue;
    }
    const isBreak = interrupts(before, line);
    const isSure = run.some(({ likelihood }) => likelihood === 'sure');
    for (const { start, end, likelihood } of run) {
      if (isBreak || likelihood === 'sure' || (isSure && likelihood === 'beside')) {
        found.push({ start, end });
      }
    }
    run = [];
    before = line;
  }
  return found;
}

function likelihoodOf(line: string, registrant: string): Likelihood {
  if (line.length > longest) return 'none';
  if (contents.test(line)) return 'sure';
  if (pageNumber.test(line) || (registrant !== '' && plainName(line) === registrant)) {
    return 'beside';
  }
  const title = titleOf(line);
  if (title === null) return 'none';
  return namesDocument(title, registrant) ? 'sure' : 'between';
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (line !== '')
      lines.push({ start, end: start + line.length, text: line, likelihood: 'none' });
    at += raw.length + 1;
  }
  return lines;
}

/**
 * Returns what is beside the page number; `null` if there is none, or it is no title. In a title, words
 * begin with capitals: `24 hours of` and `as described in our Form 10-K 24` are none.
 */
function titleOf(line: string): string | null {
  const title = (pageLast.exec(line) ?? pageFirst.exec(line))?.groups?.['title'];
  if (title === undefined || bullet.test(line)) return null;
  if (sentenceEnd.test(title) && !companyEnd.test(title)) return null;
  const words = title.split(/\s+/u);
  const isTitle = words.every((word) => !startsLower.test(word) || smallWords.has(word));
  return isTitle && words.length <= mostWords ? title : null;
}

/** True if a title is a name of the document. */
function namesDocument(title: string, registrant: string): boolean {
  return (registrant !== '' && plainName(title) === registrant) || documentName.test(title);
}

const smallWords: ReadonlySet<string> = new Set(['and', 'for', 'form', 'of', 'on', 'page', 'the']);

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text that fills the lines of a page has longer ones. */
const shortestLine = 30;

/** True if a sentence goes on from one line to the other. */
function interrupts(before: Line | undefined, after: Line | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (sentenceEnd.test(before.text) || !startsLower.test(after.text)) return false;
  return before.text.length >= shortestLine;
}
