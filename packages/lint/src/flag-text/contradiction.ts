import type { ConceptName } from '@cydkit/taxonomy';
import type { Evidence, TextSpan } from '../model/finding';
import type { Hit } from '../model/rule';
import type { Subject } from '../model/subject';
import { explain } from './explain';
import type { Claim } from './model';
import { type Reading, readFlag } from './reading';
import { type TextSentence, textOf } from './text';

export interface Contradiction {
  flag: ConceptName;
  /** The value that the text may contradict. */
  value: boolean;
  /** The claims that contradict it; `null` where the text does not. */
  find: (reading: Reading) => readonly [Claim, ...Claim[]] | null;
  /** What the flag says, what the text says: the claims in words complete the sentence. */
  message: string;
  /** What the quoted sentence does: `denies it`. */
  shows: string;
}

/** Findings where a flag has the value and the text contradicts it. */
export function contradictions(
  subject: Subject,
  { flag, value, find, message, shows }: Contradiction,
): Hit[] {
  const entry = subject.flag(flag);
  if (entry?.value !== value) return [];
  const claims = find(readingOf(flag, subject));
  if (claims === null) return [];
  const told = claims.map((claim) =>
    explain(claim, subject.blocks[claim.sentence.block]?.text ?? ''),
  );
  return [
    {
      message: `${message}: ${told.join('; ')}`,
      evidence: [subject.state('The flag', entry), ...quotesOf(claims, subject, shows)],
    },
  ];
}

/** Many rules read the same text, some the same flag: each is read once. */
const readings = new WeakMap<Subject, (flag: ConceptName) => Reading>();

function readingOf(flag: ConceptName, subject: Subject): Reading {
  const read = readings.get(subject) ?? reader(textOf(subject.blocks));
  readings.set(subject, read);
  return read(flag);
}

function reader(text: readonly TextSentence[]): (flag: ConceptName) => Reading {
  const known = new Map<ConceptName, Reading>();
  return (flag) => {
    const reading = known.get(flag) ?? readFlag(flag, text);
    known.set(flag, reading);
    return reading;
  };
}

function quotesOf(claims: readonly Claim[], subject: Subject, shows: string): Evidence[] {
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence) => {
    const block = subject.blocks[sentence.block];
    const own = claims.filter((claim) => claim.sentence === sentence);
    if (block === undefined) return [];
    const span = spanOf(sentence, own);
    const evidence = subject.quote(shows, block, span);
    // Words that are left out in front may be those that turn the meaning.
    return [
      span.start === sentence.start ? evidence : { ...evidence, quote: `… ${evidence.quote}` },
    ];
  });
}

/** A quote has room for this. */
const roomForQuote = 400;

/**
 * A quote begins with its sentence where the claims stand within its room, else with the claims'
 * clause, else with their words.
 */
function spanOf(sentence: TextSentence, claims: readonly Claim[]): TextSpan {
  const { start, end, words, scopes } = sentence;
  const spans = claims.flatMap(({ mention, operators }) => [
    mention,
    ...operators.filter(({ kind }) => kind === 'negation'),
  ]);
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.end)) - 1;
  const claimed = words[last]?.end ?? end;
  const clause = scopes().boundaries.clauses.findLast((at) => at <= first) ?? first;
  const begins = [start, words[clause]?.start, words[first]?.start];
  const begin = begins.find((at) => at !== undefined && claimed - at <= roomForQuote);
  return { start: begin ?? words[first]?.start ?? start, end };
}
