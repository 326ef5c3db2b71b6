import { expect, it } from 'vitest';
import { answer } from '../../test/support/answer-sample';
import { answerJson } from './answer-json';

it('prints the data of an answer with the version of the contract first', () => {
  expect(answerJson(answer)).toBe('{\n  "schemaVersion": "1",\n  "share": 0.585\n}\n');
});

it('has that version, even where the data has one of its own', () => {
  const data = { filings: 1, schemaVersion: 7 };
  expect(answerJson({ data })).toBe('{\n  "schemaVersion": "1",\n  "filings": 1\n}\n');
});
