import type { ConceptName } from '@cydkit/taxonomy';
import { describe, expect, it } from 'vitest';
import {
  boardInformed,
  engagedFlag,
  integratedText,
  materialityFlag,
  oversightFlag,
  processes,
} from './concept-names';
import { buildExample } from './examples/build-example';
import { Fingerprints } from './fingerprint';
import { lint } from './lint';
import type { ExampleFiling } from './model/example';
import type { Evidence } from './model/finding';
import { createSubject } from './subject/create-subject';

function printOf(code: string, facts: ExampleFiling['facts']): string {
  const found = lint(buildExample({ facts })).findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`There is no ${code}.`);
  return found.fingerprint;
}

const denial =
  'None of the attacks on our plants, of which there were many, has materially affected us, nor is any reasonably likely to materially affect us.';

function denied(text: string): string {
  return printOf('materiality-flag-denied', [
    [processes, text],
    [materialityFlag, true],
  ]);
}

describe('a fingerprint stays the same', () => {
  it.each([
    ['with more sentences around', `We test. ${denial} We train everyone.`],
    ['with other white space', denial.replaceAll(' ', '  ')],
    ['at the end of a long text', `${'We patch our servers every night. '.repeat(60)}${denial}`],
  ])('%s', (_, text) => {
    expect(denied(text)).toBe(denied(denial));
  });

  it('when facts are added before it', () => {
    const alone = printOf('text-very-short', [[boardInformed, 'our CISO']]);
    const moved = printOf('text-very-short', [
      [processes, 'We assess threats every quarter, and more often after an incident.'],
      [boardInformed, 'our  CISO'],
    ]);
    expect(moved).toBe(alone);
  });

  it('however the quote is cut', () => {
    const text = `We test. ${denial} We train.`;
    const filing = buildExample({ facts: [[processes, text]] });
    const [block] = createSubject(filing).blocks;
    if (block === undefined) throw new Error('There is no block.');
    const deciding = ['None', 'has materially affected'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const [start, end] = [text.indexOf('None'), text.indexOf(' We train')];
    const prints = [1_000, 100, 60, 30].map((room) => {
      const words = { start, end, deciding, room };
      const quoted: Evidence = createSubject(filing).quote('The text', block, words);
      return [quoted.quote, new Fingerprints(filing.facts).of('a-rule', [quoted]).fingerprint];
    });
    expect(new Set(prints.map(([quote]) => quote)).size).toBe(prints.length);
    expect(new Set(prints.map(([, print]) => print)).size).toBe(1);
  });
});

describe('a fingerprint is another', () => {
  it.each([
    ['for another sentence', denial.replace('many', 'few')],
    ['for a sentence that goes on', denial.replace('us.', 'us or our lamps.')],
  ])('%s', (_, text) => {
    expect(denied(text)).not.toBe(denied(denial));
  });

  it('for another concept', () => {
    const elsewhere = printOf('materiality-flag-denied', [
      [integratedText, denial],
      [materialityFlag, true],
    ]);
    expect(elsewhere).not.toBe(denied(denial));
  });

  it('for another value of a flag', () => {
    const filing = buildExample({
      facts: [
        [engagedFlag, true],
        [materialityFlag, false],
      ],
    });
    const subject = createSubject(filing);
    const prints = subject.flags.map((flag) => {
      const state = { ...subject.state('The flag', flag), concept: engagedFlag };
      return new Fingerprints(filing.facts).of('a-rule', [state]).fingerprint;
    });
    expect(new Set(prints).size).toBe(2);
  });

  it('for a second finding that is the same', () => {
    const prints = new Fingerprints([]);
    const absent = [absence(engagedFlag)];
    expect(prints.of('a-rule', absent)).not.toEqual(prints.of('a-rule', absent));
  });
});

it('a code that had no place is known by what it was without', () => {
  // What a build with fingerprints of version 1 wrote of a data set.
  const { formerFingerprints } = new Fingerprints([]).of('notes-fact-repeated', [
    absence(engagedFlag),
  ]);
  expect(formerFingerprints).toEqual([['603008dd2779831c']]);
});

describe('the former fingerprints of a rule that others became part of', () => {
  const of = (rule: string, concepts: ConceptName[], aliases: string[] = []) =>
    new Fingerprints([]).of(rule, concepts.map(absence), aliases).formerFingerprints;
  const aliases = ['no-engaged-flag', 'no-oversight-flag'];
  const engaged = of('no-engaged-flag', [engagedFlag]).flat();
  const oversight = of('no-oversight-flag', [oversightFlag]).flat();

  it('have those of each for its part', () => {
    const parts = of('no-flags', [engagedFlag, oversightFlag], aliases);
    expect(parts).toEqual([expect.arrayContaining(engaged), expect.arrayContaining(oversight)]);
    expect(parts[0]).not.toEqual(expect.arrayContaining(oversight));
  });

  it('have that of the only one', () => {
    expect(of('no-flags', [engagedFlag], aliases)).toEqual([expect.arrayContaining(engaged)]);
  });
});

function absence(concept: ConceptName): Evidence {
  return { shows: '', fact: null, concept, quote: null, marks: [], span: null, locations: [] };
}
