import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentenceOptions, sentenceSpans } from './sentence-spans';

function sentencesOf(text: string, options?: SentenceOptions): string[] {
  return sentenceSpans(text, options).map(({ start, end }) => text.slice(start, end));
}

/** Checks a text with `|` where a sentence ends and the next one begins. */
function check(marked: string): void {
  const sentences = marked.split('|');
  expect(sentencesOf(sentences.join(''))).toEqual(sentences.map((sentence) => sentence.trim()));
}

describe('a stop ends a sentence', () => {
  it.each([
    'We log. |We test. ',
    'We do! |Did we? |Yes.',
    'Governance',
    'We use SIEM. |The Board meets.',
    'See Form 10-K. |We do.',
    'See this Form 10 - K. |Cybersecurity is led by Ms. Holt.',
    'They are CISSP. |He reports to the SEC. |Sections follow.',
    'Our risk s. |We test.',
    'We spent 3.5 of 5. |We do.',
    'It meets ISO 27001. |To keep that, we test.',
    'Filed with the SEC. |5 people work.',
    'See acme.com. |We run node.js and www.acme.com/a.b here.',
    'They said no. |We saw No. 12.',
    'It is listed (Nasdaq: ACME). |The plan is of 2020.',
    'We test . |We train . |Staff learn.',
    'By reference into this Item 1C. |In 2024 we tested.',
    'Bill Brown II. |Mr. Holt is.',
    'We are in Exhibit A. |Management tests Class B. |Staff learn.',
    'It failed, etc. |Management tests.',
    'She leads FP&amp;A. |Security is led by R&D. |Management tests.',
  ])('%s', check);
});

describe('closing signs belong to the sentence', () => {
  it.each([
    'We (log.) |“Why?” |We test!',
    'We log (daily). |(We test.) |So',
    'It said “we fail.” |We test.',
    'It said “we fail. ” |We test.',
    'To the Board.(1) |The Board meets.',
    'To the Board.[2] |The Board meets.',
    'To the Board.¹ |The Board meets.',
    'To the Board.1 |The Board meets.',
    'To the Board.* |The Board meets.',
    'We test… |We train... |We learn. . . |We act.. |Good.',
    'See “We may fail.” in Item 1A.',
    'It said "why?" |We test "it."',
  ])('%s', check);
});

describe('an abbreviation does not end a sentence', () => {
  it.each([
    'Acme Inc. and others',
    'Acme, Inc. (“Acme”) and Bolt Corp. employ Mr. Holt of the U.S. Army.',
    'e.g. SEC rules, i.e. Acme rules, approx. $4.5, Acme vs. Bolt',
    'See No. 5, Sec. 13 and Fig. 2 of Dec. 31, 2025.',
    'John A. Smith joined J.P. Bolt and S.A. de C.V.',
    'He holds a Ph.D. in law and a B.S. in Computer Science.',
    'At 5 p.m. Eastern, in Austin, Tex. (Travis County)',
    'Yahoo! Inc. and Yum! Brands',
    'We joined the EU-U.S. Data Privacy Framework. |See TradeU.S. Regulation.',
  ])('%s', check);
});

describe('an abbreviation ends a sentence if the next word begins one', () => {
  it.each([
    'It is run by Acme, Inc. |The Board meets.',
    'We are in the U.S. |We also use sites abroad.',
    'At 5 p.m. |The committee meets.',
    'She has a Ph.D. |She leads.',
    'Acme Corp. |Under it, we test. |T. Rowe Holt is one.',
    'We are in Austin, Tex. |Our staff is, too.',
    'We met in Dec. |The Board did in Jan. |Staff met.',
  ])('%s', check);
});

describe('a sentence continues in lower case', () => {
  it.each([
    'We log. and test.',
    'We have policies. |our staff know them.',
    'We test. |nCorp logs. |e.l.f. Holt logs.',
    // A data set has deleted the bullets or the quotes.
    'We do.  |engage auditors.  |promote it.',
    'See  We may fail.  in Item 1A, and  We did.  above.',
  ])('%s', check);
});

describe('a reference continues with its title', () => {
  it.each([
    'See Item 1A. Risk Factors. |We test.',
    'See Item 1A. “Risk Factors” and Item 1A . Risk Factors.',
    'Item 1C. Cybersecurity. |We test.',
    'I TEM 16K. CYBERSECURITY RISKS',
    'See Part I. Item 1A. Risk Factors.',
    'See Item 3. Key Information D. Risk Factors and Item 3.D. Risk Factors.',
    'See Item 3. Key InformationD. Risk Factors.',
    'See Item 4. Information on Acme 4.B. Business Overview.',
    'See Section 2.1. Risk Management for that.',
    'See Item 1A. |We test.',
    'See “Risk Factors” in Item 1A. |Cybersecurity Governance Holt',
    'See our notes in this Item 1C. |Management tests.',
  ])('%s', check);
});

describe('a list mark is not a sentence', () => {
  it.each([
    'We: 1. Log. |2. Test (all.) |b. Train. |o Report.',
    'It has: a. A plan; b. A team; and iii. A test. |Iv. A log.',
    'We (i) log; (ii) test. |(iii) Training',
    'It has: a. Chief Officer b. Chief Auditor c. General Counsel',
    'It is: 1. Identify 2. Protect 3. Detect',
    '• We log. |• We test.',
    '1. We log. |2. We test.',
    'We have: ii A plan for all iii. Training of staff iv. Tests',
    'We log risk. |17 2. Training of all.',
    'It is in parts i and ii. |Training is not.',
    'D. Risk Factors\n|E. Others',
  ])('%s', check);
});

describe('a lost space ends a sentence', () => {
  it.each([
    'See the plan.|The Board meets.',
    'The officer (CISO).|The Board, and the SEC.|We do.',
    'We are in the U.S.|The Board is.',
    'See strategy.|Third-Party Risk.|Our',
    'See node.js, Acme.Com and M.Sc degrees.',
  ])('%s', check);
});

describe('a line ends a sentence', () => {
  it.each([
    'Governance\n|The Board meets',
    'We log\n|We test',
    'We test:\n|logs;\n|staff',
    'We have:\n|assess risks\n|test systems\n|train people.',
    'We:\n|• log\n|• test',
    'We:\n|(a) log\n|a. log\n|b. test',
    'We log.\n|and test.',
    'Logs, tests; and\n|staff',
    'We test.\n\n|We do.',
  ])('%j', check);
});

describe('a line that breaks off continues in lower case', () => {
  it.each([
    'They have not materially\naffected us.',
    'The Board oversees the\nmanagement of risk. |It meets.',
    'Our plan, our team,\nand our test.',
    'The risk committee of our board of directors oversees risk\nfrom threats and meets. |It tests.',
    'Acme Inc.\nand others',
  ])('%j', check);
});

describe('a heading that was run into a sentence ends before it', () => {
  it.each([
    'Risk Management and Strategy |We have a plan. |Governance |Our Board of Directors meets.',
    'Item 1C. Cybersecurity Risk Management & Strategy |The Company tests.',
    'Cybersecurity Governance |As of today, we test.',
    "Management's Role in Assessing and Managing Risks |In the year, we tested.",
    'Risk management and strategy |Our plan is new. |Cyber risk strategy |The audit committee tests.',
    'c. Incident Response |We respond.',
    'Board Oversight |While our staff tests, we do.',
    'Risk Management and Strategy |Acme has a plan.',
    'Engage Third Parties on Risk Management |Recognizing the need, we test.',
    'Incident response |In the event of one, we test.',
    'Board oversight of risks from threats |Our Board meets.',
    'Governance; Board Oversight |Under our plan, we test.',
    'Item1C. C ybersecurity Risk Management |We test. |Management s Role |The Board meets.',
    'I TEM 16K. CYBERSECURITY Strategy |We test.',
    'Risks from Threats |To our knowledge, there are none.',
  ])('%s', check);
});

describe('a word that begins sentences does so even without a stop before it', () => {
  it.each([
    'We log access to all hosts |We test them.',
    'They report to our Chief Officer (CISO) |The team meets. |It has members |These are trained.',
    'It is new; and we test hosts |In addition, staff learn |As of today, none failed.',
    'Our plan includes the following: Collaboration |We work with others.',
  ])('%s', check);
});

describe('a word that begins sentences does not in a title, or after words it belongs to', () => {
  it.each([
    'For these, see the risk factor We may fail. |We test.',
    'It is described in Item 1A under the heading Our systems may fail.',
    'They are listed in Risks Related to Acme We may fail.',
    'We use Software As a Service and Single Sign On for staff.',
    'We test and We log, with the hosts that We have.',
    'It has (i) The log; and a. The test, by Plan A The plan.',
  ])('%s', check);
});

it('marks a heading that was run into a sentence', () => {
  expect(sentenceSpans('Governance We test. We do.\nOversight\nWe do.')).toEqual([
    { start: 0, end: 10, heading: true },
    { start: 11, end: 19 },
    { start: 20, end: 26 },
    { start: 27, end: 36 },
    { start: 37, end: 43 },
  ]);
});

describe('an uncertain heading stays in its sentence', () => {
  it.each([
    'See Risk Factors We may fail.',
    'At The Holt Bank we test.',
    'Class A shares are listed.',
    'Risks Related To our Business',
    'Cybersecurity Management is led by Acme.',
    'Governance: We test.',
    'Cobalt One tests.',
    'Risk Management and Strategy Committee members meet.',
    'Members of The Bank test.',
    'The Board and We test',
  ])('%s', check);
});

describe('options', () => {
  it('end sentences at semicolons', () => {
    const text = 'We (i) log; (ii) test; and learn.';
    expect(sentencesOf(text)).toEqual([text]);
    expect(sentencesOf(text, { semicolons: true })).toEqual([
      'We (i) log;',
      '(ii) test;',
      'and learn.',
    ]);
  });

  it('cut long sentences between two words, and mark the pieces', () => {
    const text = 'We log it all. Ja.';
    const found = sentenceSpans(text, { maxLength: 6 });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We log',
      'it',
      'all.',
      'Ja.',
    ]);
    expect(found.map(({ cut }) => cut ?? false)).toEqual([false, true, true, false]);
    expect(sentencesOf('abcdefg', { maxLength: 3 })).toEqual(['abc', 'def', 'g']);
  });
});

describe('a sign without a word', () => {
  it.each([
    ['goes with the sentence after it', '•\nWe log.', ['•\nWe log.']],
    ['goes with the one before it at the end', 'We log. — .', ['We log. — .']],
    ['is a sentence if alone', '• .', ['• .']],
    ['does not exist in white space', ' \n ', []],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

const pieces = fc.constantFrom(
  ...[
    'We',
    'log',
    'No.',
    'Inc.',
    '(so)',
    '”',
    'U.S.',
    'end.',
    '\n',
    'Item 1A.',
    'Governance',
    'Our',
  ],
  ...['The', ';', '…', '•', '1.', 'b.', '.', '!', '"', ' ', '\u00a0', '.The', 'nCo', '(1)', 'and'],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);
const anyOptions = fc.record({
  semicolons: fc.boolean(),
  maxLength: fc.oneof(fc.constant(1_000), fc.integer({ min: 1, max: 30 })),
});

it('puts every character other than white space into one sentence, in order, for any text', () => {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      let before = 0;
      for (const { start, end } of sentenceSpans(text, options)) {
        expect(text.slice(before, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(options.maxLength);
        before = end;
      }
      expect(text.slice(before).trim()).toBe('');
    }),
  );
});

it.each([
  '. ',
  'a.',
  '.',
  '\n',
  ' ',
  ' . ',
  '.)',
  '."',
  '. ”',
  'Inc. ',
  'a. b. ',
  '\na',
  '.\n',
  '.(1)',
  'A ',
  'a',
  'Item ',
  'i ',
  '1. ',
  ';',
])('is fast on a text of nothing but %j', (part) => {
  const repeated = part.repeat(300_000 / part.length);
  const start = process.cpuUsage();
  sentenceSpans(repeated, { semicolons: true, maxLength: 4_000 });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
});
