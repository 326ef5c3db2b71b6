import { describe, expect, it } from 'vitest';
import { TextComparer } from './agreement';

const titleOf = (text: string): number => new TextComparer().read(text).title;

describe('a heading in front', () => {
  it.each([
    ['ends before the last capitalised word', 'Incident Response We have a plan.', 2],
    ['may hold function words', 'Management of Risks and Threats Ada Smith leads it.', 6],
    ['may be several lines', 'Item 1C.\nCybersecurity\nGovernance The Board meets.', 5],
    ['may be a name', 'Ada Smith and Max Jones lead it.', 4],
    ['is not the only capitalised word', 'Management tests it.', 0],
    ['is not in lower case', 'incident response We have a plan.', 0],
    ['is no heading without a sentence', 'INCIDENT RESPONSE AND RISK', 0],
    ['is not there without words', '', 0],
  ])('%s', (_, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});
