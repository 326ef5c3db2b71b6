import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../language/split-words';
import { scopesOf } from './operator-scopes';
import type { OperatorKind } from './operators';

/** Returns the words in the scopes of all operators of a kind, each scope in brackets. */
function reached(kind: OperatorKind, text: string): string {
  const words = wordsOf(text, 0, text.length);
  const scopes = scopesOf(words)
    .operators.filter((operator) => operator.kind === kind)
    .map(({ scope }) =>
      words
        .slice(scope.start, scope.end)
        .map(({ text }) => text)
        .join(' '),
    );
  return scopes.map((scope) => `[${scope}]`).join(' ');
}

describe('a negation', () => {
  it.each([
    ['reaches to the end of its clause', 'We have not seen harm', '[not seen harm]'],
    ['ends at a contrast', 'We have not seen harm but may', '[not seen harm]'],
    ['ends at a semicolon before "a"', 'We saw no harm; a managed firm watches', '[no harm]'],
    ['ends at a semicolon', 'We saw no harm; harm may come', '[no harm]'],
    ['ends where a new subject begins', 'We do not test, and our auditor does', '[not test]'],
    ['ends with its verb', 'It has not harmed us and is likely to', '[not harmed us]'],
    [
      'of knowledge reaches all verbs of its object',
      'We know of none that has harmed us and is likely to',
      '[none that has harmed us and is likely to]',
    ],
    [
      'reaches across "or"',
      'It has not harmed or is likely to harm us',
      '[not harmed or is likely to harm us]',
    ],
    [
      'of a subject reaches across "or we believe is"',
      'No risk has harmed, or we believe is likely to harm, us',
      '[no risk has harmed or we believe is likely to harm us]',
    ],
    [
      'ends where the next verb has its own',
      'It has not harmed us and, in our view, is not likely to',
      '[not harmed us and in our view] [not likely to]',
    ],
    [
      'of a skill ends at the comma',
      'Although she does not have direct security expertise, her time in audits helps',
      '[not have direct security expertise]',
    ],
    [
      'of a skill continues through a list',
      'We have no security expertise, staff, or processes to oversee vendors',
      '[no security expertise staff or processes to oversee vendors]',
    ],
    [
      'continues through a list with semicolons',
      'No attack (i) hit our plants; (ii) led to fines; or (iii) otherwise harmed us',
      '[no attack i hit our plants ii led to fines or iii otherwise harmed us]',
    ],
    [
      'in a relative clause ends with it',
      'Risks, which have not been seen, have harmed us',
      '[not been seen]',
    ],
    [
      'in a relative clause without commas ends with it',
      'Risks that we cannot foresee are likely to harm us',
      '[not foresee]',
    ],
    [
      'of belief reaches all that is not believed',
      'We do not believe our plants, nets, and vessels have been harmed, and rely on luck',
      '[not believe our plants nets and vessels have been harmed]',
    ],
    [
      'of belief reaches a list of subjects',
      'While we do not believe that our plants, our nets or our vessels have been harmed, we may err',
      '[not believe that our plants our nets or our vessels have been harmed]',
    ],
    [
      'of belief ends with a verb of its own',
      'We do not believe that we face harm and our nets have been torn',
      '[not believe that we face harm]',
    ],
    [
      'of a list of subjects reaches their verb',
      'Although no threat, attack or error has harmed us, we may err',
      '[no threat attack or error has harmed us]',
    ],
    [
      'reaches across the comma of a date',
      'Although no attack in the year ended March 31, 2025 had harmed us, the next may',
      '[no attack in the year ended march 31 2025 had harmed us]',
    ],
    [
      'reaches across years',
      'Although no attack in 2023, 2024 or 2025 had harmed us, the next may',
      '[no attack in 2023 2024 or 2025 had harmed us]',
    ],
    [
      'reaches across an aside',
      'While no attacks have, alone or together, materially harmed us, they may',
      '[no attacks have alone or together materially harmed us]',
    ],
    [
      'reaches across an apposition',
      'While no attack on Gannet, Inc., a maker of nets, has harmed us, the next may',
      '[no attack on gannet inc a maker of nets has harmed us]',
    ],
    [
      'reaches across "if any" and "to our knowledge"',
      'Although no attack, if any, has, to our knowledge, harmed us, the next may',
      '[no attack if any has to our knowledge harmed us]',
    ],
    [
      'ends with an introduced clause that starts with an aside',
      'Although, to date, we have not been harmed, our plants are at risk',
      '[not been harmed]',
    ],
    [
      'ends with an introduced clause that has several subjects',
      'While our plants, nets and vessels have not been harmed, our plans are at risk',
      '[not been harmed]',
    ],
    ['by "without" ends at the comma', 'Without backups, it had harmed us', '[without backups]'],
    [
      'ends where an opinion begins',
      'No risk has harmed us, and Lanternfish believes that none will',
      '[no risk has harmed us] [none will]',
    ],
    [
      'of a verb is no lack of experience',
      'We did not experience breaches, or outages that harmed us',
      '[not experience breaches or outages that harmed us]',
    ],
    ['by "zero" is one', 'We saw zero attacks', '[zero attacks]'],
    ['ignores "zero trust"', 'We use zero trust networks', ''],
    [
      'ends with the topic that a sentence starts with',
      'For risks that cannot be insured, we hire firms',
      '[not be insured]',
    ],
    ['ends at "and therefore"', 'We have no staff and therefore hire firms', '[no staff]'],
    ['ends at "and rely"', 'We do not have staff and rely on firms', '[not have staff]'],
    ['ends at "until"', 'We do not sign until we have tested it', '[not sign]'],
    ['ends at "nor"', 'We have not, nor do they', '[not] [nor do they]'],
    [
      'in a reason ends with the reason',
      'Because we have no staff, our manager is in charge',
      '[no staff]',
    ],
    [
      'in a condition ends with the condition',
      'If a vendor is not able, management will act',
      '[not able]',
    ],
    [
      'continues after a parenthetical "however"',
      'We do not, however, test it',
      '[not however test it]',
    ],
    ['ignores "not only"', 'We test not only laptops', ''],
    ['ignores "not limited to"', 'This includes but is not limited to laptops', ''],
    ['ignores "no later than"', 'They report no later than Friday', ''],
    ['ignores a number', 'See note no. 1', ''],
    ['is found without apostrophes', 'We dont test', '[not test]'],
  ])('%s', (_, text, scope) => expect(reached('negation', text)).toBe(scope));
});

describe('an operator', () => {
  it.each<[string, OperatorKind, string, string]>([
    [
      'of doubt includes its own negation',
      'doubt',
      'There is no assurance that it will not',
      '[no assurance that it will not]',
    ],
    [
      'of doubt may be far from its negation',
      'doubt',
      'We cannot in any way guarantee it',
      '[not in any way guarantee it]',
    ],
    [
      'of question reaches what is asked',
      'question',
      'We assess whether or not it will; it did',
      '[whether or not it will]',
    ],
    [
      'of reference reaches through a title',
      'reference',
      'We did; see “Risks: they may and we do not”',
      '[see risks they may and we do not]',
    ],
    [
      'of reference reaches what it describes',
      'reference',
      'Risks that may harm us are described in Item 1A',
      '[risks that may harm us are described in item 1a]',
    ],
    [
      'of reference ends before "we"',
      'reference',
      'Although Item 1A has details about the risks that we face, we know of none',
      '[details about the risks that we face]',
    ],
    ['of possibility is no month', 'possibility', 'In May, and on May 3, we tested', ''],
    [
      'of condition reaches its consequence',
      'condition',
      'If it happens, we engage them',
      '[if it happens we engage them]',
    ],
    [
      'of condition reaches what precedes it',
      'condition',
      'We engage them if it happens',
      '[we engage them if it happens]',
    ],
    [
      'of exception reaches its clause',
      'exception',
      'We know of none other than these',
      '[we know of none other than these]',
    ],
    [
      'of exception reaches what it introduces',
      'exception',
      'Except as described below, we know of none',
      '[except as described below we know of none]',
    ],
    [
      'of exception reaches its clause after "subject to"',
      'exception',
      'Subject to the matters in Item 1A, we know of none',
      '[subject to the matters in item 1a we know of none]',
    ],
    [
      'of possibility ends before a clause of its object',
      'possibility',
      'We may use firms that test',
      '[may use firms]',
    ],
    [
      'of quality reaches its member of a list',
      'qualifier',
      'We have not made robust plans, tests or rules',
      '[we have not made robust plans]',
    ],
    ['of occasion is no condition', 'condition', 'We use firms as needed', ''],
    [
      'of occasion may be someone’s judgement',
      'condition',
      'We use firms when we deem it necessary',
      '',
    ],
    [
      'of condition reaches its relative clause only',
      'condition',
      'We oversee vendors that could harm us in the event of an outage',
      '[that could harm us in the event of an outage]',
    ],
    [
      'of condition reaches the item that it ends only',
      'condition',
      'We set rules for vendors, including notices in the event of an outage',
      '[including notices in the event of an outage]',
    ],
    [
      'of degree may follow its verb',
      'partial',
      'We do not rely solely on them',
      '[not rely solely on them]',
    ],
    ['of doubt may be "may not"', 'doubt', 'We may not see it', '[may not see it]'],
    [
      'of plan may be followed by a gerund',
      'plan',
      'We anticipate engaging them',
      '[anticipate engaging them]',
    ],
    [
      'of possibility may be an authority',
      'possibility',
      'It has the authority to hire them',
      '[authority to hire them]',
    ],
  ])('%s', (_, kind, text, scope) => expect(reached(kind, text)).toBe(scope));

  it('reaches only words of its sentence in any sentence', () => {
    const word = fc.constantFrom(
      ...'we have not no , ; and or but that if may whether no assurance other than see are likely because harm us'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const words = wordsOf(text, 0, text.length);
        for (const { start, end, scope } of scopesOf(words).operators) {
          expect(scope.start).toBeGreaterThanOrEqual(0);
          expect(scope.start).toBeLessThanOrEqual(start);
          expect(scope.end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(scope.end).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
