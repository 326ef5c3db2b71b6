import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPages } from '../../../test/support/block-pages';
import { judgeAnswer } from './judge-answer';

const now = Date.UTC(2026, 0, 15);

function judge(status: number, headers: Record<string, string> = {}, body = '') {
  return judgeAnswer({ status, headers }, Buffer.from(body), now);
}

describe('judgeAnswer', () => {
  it.each([
    [200, 'body'],
    [206, 'body'],
    [304, 'unchanged'],
    [404, 'absent'],
    [416, 'start-over'],
    [403, 'refused'],
    [429, 'block'],
    [500, 'failed'],
    [503, 'failed'],
    [302, 'unexpected'],
    [410, 'unexpected'],
    [0, 'unexpected'],
  ])('takes %d without more for %s', (status, kind) => {
    expect(judge(status).kind).toBe(kind);
  });

  it.each([301, 302, 303, 307, 308])('takes %d with a place for a redirect', (status) => {
    expect(judge(status, { location: '/x' })).toEqual({ kind: 'redirect', location: '/x' });
  });

  it('waits ten minutes at least and an hour at most for a block', () => {
    const waits = ['0', '1200', '86400'].map((time) =>
      judge(403, { 'retry-after': time }, blockPages.rate),
    );
    expect(waits).toEqual(
      [600_000, 1_200_000, 3_600_000].map((wait) => ({ kind: 'block', until: now + wait })),
    );
  });

  it.each(['0', 'Wed, 14 Jan 2026 23:59:00 GMT'])(
    'takes a time that has come, %s, for none',
    (time) => {
      expect(judge(429, { 'retry-after': time })).toEqual({ kind: 'block', until: now + 600_000 });
      expect(judge(503, { 'retry-after': time }).kind).toBe('failed');
    },
  );

  it('takes nothing but 404 for absent, and nothing but 200 and 206 for a body', () => {
    const headers = fc.dictionary(
      fc.constantFrom('retry-after', 'location', 'content-type', 'etag'),
      fc.oneof(fc.string(), fc.nat().map(String)),
    );
    const body = fc.oneof(fc.string(), fc.constantFrom(blockPages.rate, blockPages.undeclared));
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), headers, body, (status, fields, text) => {
        const { kind } = judge(status, fields, text);
        if (kind === 'absent') expect(status).toBe(404);
        if (kind === 'body') expect([200, 206]).toContain(status);
        if (text === blockPages.rate) expect(kind).toBe('block');
        if (text === blockPages.undeclared) expect(kind).toBe('undeclared');
      }),
    );
  });
});
