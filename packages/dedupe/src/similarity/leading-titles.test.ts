import { describe, expect, it } from 'vitest';
import { TextComparer } from './agreement';

function titleOf(text: string): number {
  return new TextComparer().read(text).title;
}

describe('a leading heading', () => {
  it.each([
    ['ends before the last capitalized word', 'Incident Response We have a plan.', 2],
    ['may contain function words', 'Management of Risks and Threats Ada Smith leads it.', 6],
    ['may be several lines', 'Item 1C.\nCybersecurity\nGovernance The Board meets.', 5],
    ['may be a name', 'Ada Smith and Max Jones lead it.', 4],
    ['is not the only capitalized word', 'Management tests it.', 0],
    ['is not in lower case', 'incident response We have a plan.', 0],
    ['is not a heading without a sentence', 'INCIDENT RESPONSE AND RISK', 0],
    ['does not exist without words', '', 0],
  ])('%s', (_, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});
