import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, buildAskingProgram } from './support/child-program';
import { startEdgarServer } from './support/edgar-server';

const path = '/Archives/edgar/data/9999900001/INDEX.json';

it('case 14: asks and keeps the same with an English, a German, a Chinese and a Turkish locale', async () => {
  const program = await buildAskingProgram();
  const runs = await Promise.all(
    ['en_US', 'de_DE', 'zh_CN', 'tr_TR'].map(async (locale) => {
      const server = await startEdgarServer({ files: new Map([[path, '{"0":1.5}']]) });
      const { origin, requests } = server;
      server.fault(path, { kind: 'status', status: 429, headers: { 'retry-after': '1.5' } });
      const cache = mkdtempSync(join(tmpdir(), 'cydkit-locale-'));
      const environment = { LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` };
      const url = `https://www.sec.gov${path}`;
      const exitCode = await ask(program, { cache, origin, url, times: 2 }, environment).ended;
      await server.close();
      const answers = join(cache, 'answers');
      const kept = readdirSync(answers, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
        .sort();
      const asked = requests.map(({ url, status, headers }) => [
        url,
        status,
        { ...headers, host: '' },
      ]);
      return { exitCode, kept, asked };
    }),
  );
  expect(runs[0]).toMatchObject({ exitCode: 0, asked: [{}, {}, {}] });
  for (const run of runs) expect(run).toEqual(runs[0]);
});
