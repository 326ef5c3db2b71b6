import { expect, it } from 'vitest';
import { diagnosticExamples } from '../test/support/diagnostic-examples';
import { type DiagnosticCode, diagnosticCodes } from './diagnostic-codes';

const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];

it.each(codes)('gives %s a title, help and a message that reads as a sentence', (code) => {
  const { title, help, message } = diagnosticCodes[code];
  expect(title).toMatch(/^(?:[A-Z]|ix:).*[^.]$/u);
  expect(help).toMatch(/^\S.*\.$/u);
  const words = (message as (args: unknown) => string)(diagnosticExamples[code]);
  expect(words).toMatch(/^[^a-z].*[^.]$|^continuedAt|^cyd:/u);
  expect(words).not.toMatch(/undefined|\[object|null/u);
});
