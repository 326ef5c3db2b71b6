import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnswerCache } from './cache';

const url = new URL('https://www.sec.gov/Archives/edgar/x.htm');
const known = { kind: 'html', isFinal: false, etag: '"1"', lastModified: null } as const;

function newCache() {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-cache-'));
  const cache = new AnswerCache(folder);
  const place = join(folder, 'answers', 'www.sec.gov', 'Archives', 'edgar', 'x.htm');
  return { folder, cache, place };
}

describe('AnswerCache', () => {
  it('gives back what it was given', () => {
    const { cache } = newCache();
    cache.put(url, Buffer.from('body'), known);
    expect(Buffer.from(cache.get(url)?.body ?? []).toString()).toBe('body');
    expect(cache.get(url)?.about).toMatchObject({ ...known, url: url.href, bytes: 4 });
  });

  it('has nothing that it was not given', () => {
    const { cache } = newCache();
    cache.put(url, Buffer.from('body'), known);
    expect(cache.get(new URL(`${url.href}?a=1`))).toBeNull();
    expect(cache.get(new URL('https://data.sec.gov/Archives/edgar/x.htm'))).toBeNull();
    expect(cache.get(new URL('https://www.sec.gov/Archives/edgar'))).toBeNull();
  });

  it('keeps an address and those below it', () => {
    const { cache } = newCache();
    cache.put(url, Buffer.from('below'), known);
    cache.put(new URL('https://www.sec.gov/Archives/edgar'), Buffer.from('above'), known);
    expect(Buffer.from(cache.get(url)?.body ?? []).toString()).toBe('below');
  });

  it('drops a body that is not what it was given', () => {
    const { cache, place } = newCache();
    cache.put(url, Buffer.from('body'), known);
    writeFileSync(join(place, '~body'), 'bod');
    expect(cache.get(url)).toBeNull();
    expect(readdirSync(place)).toEqual([]);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"url":1}',
    '{"url":"https://www.sec.gov/Archives/edgar/x.htm"}',
  ])('has nothing where the description of a body is %j', (text) => {
    const { cache, place } = newCache();
    cache.put(url, Buffer.from('body'), known);
    writeFileSync(join(place, '~about.json'), text);
    expect(cache.get(url)).toBeNull();
  });

  it('has nothing where a body is missing', () => {
    const { cache, place } = newCache();
    cache.put(url, Buffer.from('body'), known);
    rmSync(join(place, '~body'));
    expect(cache.get(url)).toBeNull();
  });

  it('replaces a body at once: who reads the old one still has all of it', () => {
    const { cache, place } = newCache();
    cache.put(url, Buffer.from('the old body'), known);
    const old = openSync(join(place, '~body'), 'r');
    cache.put(url, Buffer.from('new'), known);
    expect(readFileSync(old, 'utf8')).toBe('the old body');
    closeSync(old);
  });

  it('leaves no drafts', () => {
    const { cache, folder } = newCache();
    for (const text of ['1', '2']) cache.put(url, Buffer.from(text), known);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes('draft'))).toEqual([]);
  });
});
