import { expect, it } from 'vitest';
import { messages } from '../src/messages/messages';
import { messageExamples, messageRows } from './support/message-examples';

const { operandUnmatched, operandAmbiguous, formatUnknown, ruleUnknown } = messages;

it('makes every message from its example', () => {
  for (const { text } of messageRows()) expect(text).toMatch(/\S/u);
  expect(Object.keys(messageExamples)).toEqual(Object.keys(messages));
});

it('starts with a capital, or with the name of an input', () => {
  const named = /^(?:\S+: |--|\S+#|[0-9])/u;
  const reasons: ReadonlySet<string> = new Set([
    'internalError',
    'jsonTooLarge',
    'outputTooLong',
    'streamTooLong',
    'threadExits',
    'threadsEnded',
    'outputLacks',
    'savedInvalid',
    'notRegularFile',
    'savedMissing',
    'savedMore',
    'savedNotJson',
    'savedTooDeep',
    'savedTooLarge',
    'savedTooMany',
  ]);
  const rows = messageRows().filter(({ name }) => name in messages && !reasons.has(name));
  for (const { text } of rows) expect(text).toMatch(named.test(text) ? named : /^['A-Z]/u);
});

it('lists the filings to choose from, and counts the rest', () => {
  const found = { operand: 'a.zip', reasons: [], filings: ['1.htm'], count: 3 };
  expect(operandAmbiguous(found)).toContain(':\n  1.htm\n  … and 2 more');
  expect(operandUnmatched({ ...found, count: 1 })).toBe(
    'a.zip: no such filing. Found instead:\n  1.htm',
  );
  expect(operandUnmatched({ ...found, filings: [], count: 0 })).toBe('a.zip: no such filing');
});

it.each([
  ['linux', "  export CYD_USER_AGENT='Lantern Research jane@lantern.example'\n"],
  ['darwin', "  export CYD_USER_AGENT='"],
  ['win32', "  $env:CYD_USER_AGENT = 'Lantern Research jane@lantern.example'   in PowerShell\n"],
  ['win32', '  set CYD_USER_AGENT=Lantern Research jane@lantern.example        in cmd\n'],
])('shows how to set the contact on %s', (platform, line) => {
  expect(messages.contactMissing({ platform })).toContain(line);
});

it('joins the names of formats', () => {
  expect(formatUnknown({ file: 'x.pdf', formats: ['json'] })).toContain('--format to json');
  expect(formatUnknown({ file: 'x.pdf', formats: ['a', 'b', 'c'] })).toContain('to a, b or c');
});

it('suggests similar names, or the list of all', () => {
  expect(ruleUnknown({ name: 'x', similar: ['y'] })).toContain('Did you mean:\n  y');
  expect(ruleUnknown({ name: 'x', similar: [] })).toContain("'cyd explain' lists them all.");
});
