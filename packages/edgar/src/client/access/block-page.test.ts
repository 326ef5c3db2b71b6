import { describe, expect, it } from 'vitest';
import { blockPages } from '../../../test/support/block-pages';
import { findBlockPage, longestBlockPage } from './block-page';

function find(text: string) {
  return findBlockPage(Buffer.from(text));
}

describe('findBlockPage', () => {
  it('knows both pages, in any case and with a byte order mark', () => {
    expect(find(blockPages.rate)).toBe('rate');
    expect(find(blockPages.undeclared)).toBe('undeclared');
    expect(find(`\ufeff${blockPages.rate.toUpperCase()}`)).toBe('rate');
  });

  it('knows the page by its heading alone, with tags and line ends in it', () => {
    expect(find('<html><h1>Request <b>Rate\n Threshold</b> Exceeded</h1></html>')).toBe('rate');
  });

  it('believes the heading rather than the title', () => {
    const page =
      '<title>SEC.gov | Request Rate Threshold Exceeded</title><h1>Your Request Originates from an Undeclared Automated Tool</h1>';
    expect(find(page)).toBe('undeclared');
  });

  it.each([
    ['a sentence', '<html><title>10-K</title><p>Request Rate Threshold Exceeded</p></html>'],
    ['plain text', 'Request Rate Threshold Exceeded'],
    ['JSON', '{"title":"<title>Request Rate Threshold Exceeded</title>"}'],
    ['nothing', ''],
    ['an open title', '<title>Request Rate Threshold Exceeded'],
    ['a long document', blockPages.rate + ' '.repeat(longestBlockPage)],
  ])('does not take %s for one', (_what, text) => {
    expect(find(text)).toBeNull();
  });
});
