import { describe, expect, it } from 'vitest';
import { followRedirect, parseEdgarAddress, parseOrigin, targetOf } from './edgar-address';

describe('parseEdgarAddress', () => {
  it.each([
    'https://www.sec.gov/files/company_tickers.json',
    'https://data.sec.gov/submissions/CIK9999900001.json',
    'https://efts.sec.gov/LATEST/search-index?q=x',
    'HTTPS://WWW.SEC.GOV/x#part',
  ])('reads %s', (text) => {
    expect(parseEdgarAddress(text)?.protocol).toBe('https:');
  });

  it.each([
    'http://www.sec.gov/x',
    'https://www.sec.gov.evil.example/x',
    'https://evil.example/www.sec.gov',
    'https://user@www.sec.gov/',
    'https://www.sec.gov@evil.example/',
    'https://www.sec.gov:8443/',
    'https://sec.gov/',
    'file:///etc/passwd',
    'www.sec.gov/x',
    '',
    `https://www.sec.gov/${'x'.repeat(2000)}`,
  ])('refuses %s', (text) => {
    expect(parseEdgarAddress(text)).toBeNull();
  });

  it('keeps a path within its host', () => {
    expect(parseEdgarAddress('https://www.sec.gov/../../x')?.href).toBe('https://www.sec.gov/x');
  });
});

describe('followRedirect', () => {
  const from = new URL('https://www.sec.gov/Archives/a');

  it.each([
    ['/b', null, 'https://www.sec.gov/b'],
    ['b?x=1', null, 'https://www.sec.gov/Archives/b?x=1'],
    ['https://data.sec.gov/b', null, 'https://data.sec.gov/b'],
    ['http://www.sec.gov/b', null, null],
    ['//evil.example/b', null, null],
    ['https://evil.example/', null, null],
    ['http://', null, null],
    ['/b', 'http://127.0.0.1:8080', 'https://www.sec.gov/b'],
    ['http://127.0.0.1:8080/b', 'http://127.0.0.1:8080', 'https://www.sec.gov/b'],
    ['http://127.0.0.1:8081/b', 'http://127.0.0.1:8080', null],
    ['https://www.sec.gov/b', 'http://127.0.0.1:8080', null],
  ])('takes %j (mirror: %j) to %j', (location, origin, to) => {
    expect(followRedirect(from, location, origin)?.href ?? null).toBe(to);
  });
});

describe('targetOf', () => {
  it('asks for path and query at the mirror', () => {
    const url = new URL('https://efts.sec.gov/LATEST/search-index?q=x');
    expect(targetOf(url, parseOrigin('http://127.0.0.1:8080/')).at.href).toBe(
      'http://127.0.0.1:8080/LATEST/search-index?q=x',
    );
  });

  it('stays at the mirror when a path begins with two slashes', () => {
    const url = new URL('https://www.sec.gov//evil.example/x');
    expect(targetOf(url, 'http://127.0.0.1:8080').at.host).toBe('127.0.0.1:8080');
  });
});

describe('parseOrigin', () => {
  it.each([
    '',
    'mirror',
    'ftp://mirror.example',
    'http://mirror.example/edgar',
    'http://user@mirror.example',
    'http://mirror.example?x',
  ])('refuses %j', (text) => {
    expect(() => parseOrigin(text)).toThrow('The origin must be http: or https: with a host');
  });
});
