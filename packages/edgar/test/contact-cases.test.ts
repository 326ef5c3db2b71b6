import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contact, useClientCase } from './support/client-case';
import type { Fault } from './support/edgar-server';

const path = '/files/company_tickers.json';
const url = `https://www.sec.gov${path}`;
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';

const begin = useClientCase(path, content);

describe('case 1: the user agent', () => {
  it.each([
    ['', 'contact-missing'],
    ['node', 'contact-invalid'],
    ['python-requests/2.31', 'contact-invalid'],
  ])('is checked before anything starts: %j', async (userAgent, code) => {
    const { another, server } = await begin();
    expect(() => another({ userAgent })).toThrow(expect.objectContaining({ code }));
    expect(server.requests).toEqual([]);
  });

  it('is not needed offline', async () => {
    const { another } = await begin();
    expect(() => another({ userAgent: '', offline: true })).not.toThrow();
  });

  it('is reported as not accepted when EDGAR says so, after one request, without a pause, and not asked again', async () => {
    const { client, server, clock } = await begin();
    server.fault(path, { kind: 'block', status: 403, page: 'undeclared' });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'contact-invalid' });
    await expect(client.read(`${url}?x`, 'json')).rejects.toMatchObject({
      code: 'contact-invalid',
    });
    expect(server.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it.each<Fault>([
    { kind: 'block', status: 403 },
    { kind: 'block', status: 403, page: 'undeclared' },
    { kind: 'status', status: 403, body: contact },
    { kind: 'status', status: 400, body: contact },
    { kind: 'status', status: 500, body: contact },
    { kind: 'reset' },
    { kind: 'empty' },
    { kind: 'redirect', to: `https://jane@lanternfish.example/?${encodeURIComponent(contact)}` },
    { kind: 'redirect', to: `/?${encodeURIComponent(contact)}` },
    { kind: 'redirect', to: '/?jane@lanternfish.example' },
    { kind: 'redirect', to: '/?%zz&jane%40lanternfish.example' },
    { kind: 'redirect', to: '/?jane%2540lanternfish%252eexample' },
  ])('is shown nowhere, whatever goes wrong: %j', async (fault) => {
    const { client, server, events, cache } = await begin();
    server.fault('*', fault, 99);
    const error: unknown = await client.read(url, 'json').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'EdgarProblem' });
    const files = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    const shown = inspect([error, events, client, files], { depth: 20, showHidden: true });
    expect(`${shown} ${client} ${JSON.stringify([error, client])}`).not.toMatch(
      /jane|lanternfish/i,
    );
  });
});
