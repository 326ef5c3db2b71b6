import { expect, it } from 'vitest';
import { diagnosticExamples } from '../test/support/diagnostic-examples';
import { type DiagnosticCode, diagnosticCodes } from './diagnostic-codes';
import { Diagnostics, maxPerCode } from './diagnostics';

function withFacts(count: number): Diagnostics {
  const diagnostics = new Diagnostics();
  for (let i = 0; i < count; i += 1) diagnostics.add('fact-nil', { concept: `Lamp${i}` });
  return diagnostics;
}

it('makes the message of a diagnostic from its arguments', () => {
  const location = { document: null, start: 0, end: 1 };
  const diagnostics = new Diagnostics();
  const args = { continuation: 'c1' };
  diagnostics.add('continuation-cycle', args, { location, related: [location] });
  expect(diagnostics.list()).toEqual([
    {
      code: 'continuation-cycle',
      severity: 'error',
      message: 'continuedAt="c1" leads back to a part that has been read',
      args,
      location,
      related: [{ message: 'The other part', location }],
    },
  ]);
});

it('counts diagnostics beyond the limit in one more, without arguments', () => {
  const list = withFacts(maxPerCode + 7).list();
  expect(list).toHaveLength(maxPerCode + 1);
  expect(list.at(-1)).toMatchObject({ code: 'fact-nil', args: {}, unlisted: 7 });
});

it('keeps the count of another collection that it takes over', () => {
  const diagnostics = withFacts(3);
  diagnostics.addAll(withFacts(maxPerCode + 7));
  expect(diagnostics.list()).toHaveLength(maxPerCode + 1);
  expect(diagnostics.list().at(-1)).toMatchObject({ unlisted: 10 });
});

it('types the arguments by the code', () => {
  const [first] = withFacts(1).list();
  expect(first?.code === 'fact-nil' && first.args.concept).toBe('Lamp0');
});

const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];

it.each(codes)('gives %s a title, help and a message that reads as a sentence', (code) => {
  const { title, help, message } = diagnosticCodes[code];
  expect(title).toMatch(/^(?:[A-Z]|ix:).*[^.]$/u);
  expect(help).toMatch(/^\S.*\.$/u);
  const words = (message as (args: unknown) => string)(diagnosticExamples[code]);
  expect(words).toMatch(/^[^a-z].*[^.]$|^continuedAt|^cyd:/u);
  expect(words).not.toMatch(/undefined|\[object|null/u);
});
