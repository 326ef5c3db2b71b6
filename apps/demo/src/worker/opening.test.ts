import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FilingEntry } from './filing-entry';
import type { Given } from './given';
import { Library } from './library';
import { openFilings } from './opening';

const examples = new URL('../../../../examples/filings/', import.meta.url);

function given(name: string): Given {
  return { kind: 'file', file: new File([readFileSync(new URL(name, examples))], name) };
}

const never = new AbortController().signal;

it('reports the filings and the progress', async () => {
  const found: FilingEntry[] = [];
  let last = { read: 0, size: 0 };
  const files = [given('lanternfish-10k-2025.htm'), given('tern-hollow-8k-2026-01.htm')];
  const end = await openFilings(files, new Library(), never, {
    onNews(news, progress) {
      found.push(...news);
      last = progress;
    },
  });
  expect(end).toEqual({ how: 'done', unread: [] });
  expect(found.map(({ entity, form }) => [entity, form])).toEqual([
    ['Lanternfish Instruments, Inc.', '10-K'],
    ['Tern Hollow Freight, Inc.', '8-K'],
  ]);
  expect(last.read).toBe(last.size);
});

it('keeps the digest of a document', async () => {
  const library = new Library();
  await openFilings([given('tern-hollow-8k-2026-01.htm')], library, never, { onNews: () => {} });
  expect(library.get(1).filing.source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('stops at the next read when asked to, and keeps what it has', async () => {
  const library = new Library();
  const stop = new AbortController();
  const first = given('lanternfish-10k-2025.htm');
  const end = await openFilings([first, first, first], library, stop.signal, {
    pace: 0,
    onNews: (news) => {
      if (news.length > 0) stop.abort();
    },
  });
  expect(end.how).toBe('cancelled');
  expect(library.get(1).filing.facts).not.toEqual([]);
});

it('reports what could not be read, and reads the others', async () => {
  const broken = new File(['x'], 'broken.htm');
  broken.slice = () => {
    throw new DOMException('It was moved.', 'NotReadableError');
  };
  const library = new Library();
  const end = await openFilings(
    [{ kind: 'file', file: broken }, given('tern-hollow-8k-2026-01.htm')],
    library,
    never,
    { onNews: () => {} },
  );
  expect(end).toEqual({ how: 'done', unread: [{ name: 'broken.htm', reason: 'It was moved.' }] });
  expect(library.get(1).filing.form).toBe('8-K');
});

it.each([
  ['is empty', ''],
  ['is a page without a fact', '<html><body>Hello</body></html>'],
])('reports a file that %s, with the reason, instead of a filing', async (_, content) => {
  const library = new Library();
  const found: FilingEntry[] = [];
  const other: Given = { kind: 'file', file: new File([content], 'other.htm') };
  const end = await openFilings([other, given('tern-hollow-8k-2026-01.htm')], library, never, {
    onNews: (news) => {
      found.push(...news);
    },
  });
  expect(end.unread.map(({ name }) => name)).toEqual(['other.htm']);
  expect(end.unread[0]?.reason).not.toBe('');
  expect(found.map(({ form }) => form)).toEqual(['8-K']);
});
