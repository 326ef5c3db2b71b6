import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, buildAskingProgram } from './support/child-program';
import { useClientCase } from './support/client-case';

const path = '/files/dera/data/financial-statement-notes-data-sets/2025q1_notes.zip';
const url = `https://www.sec.gov${path}`;
const content = Buffer.alloc(600_000, 'Lanternfish reports. ');

let program = '';
const beginCase = useClientCase(path, content);
beforeAll(async () => {
  program = await buildAskingProgram();
});

async function begin() {
  const current = await beginCase();
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-killed-'));
  const { cache, server } = current;
  const file = join(folder, 'notes.zip');
  const start = () => ask(program, { cache, origin: server.origin, url, times: 1, file });
  return { ...current, folder, file, start };
}

async function untilThere(file: string, bytes: number) {
  while ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < bytes) await wait(5);
}

describe('case 12: kill -9 in the middle of a download', () => {
  it('leaves only a part, which the next run continues', async () => {
    const { client, server, folder, file, start } = await begin();
    server.fault(path, { kind: 'pieces', size: 10_000, every: 100 });
    const run = start();
    await untilThere(`${file}.part`, 100_000);
    run.child.kill('SIGKILL');
    await run.ended;
    expect(readdirSync(folder).sort()).toEqual(['notes.zip.part', 'notes.zip.part.json']);
    const { size } = statSync(`${file}.part`);

    expect(await client.download(url, file, 'any')).toEqual({
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      isKnown: false,
    });
    expect(server.requests.at(-1)).toMatchObject({
      status: 206,
      headers: { range: `bytes=${size}-` },
    });
    expect(readdirSync(folder)).toEqual(['notes.zip']);
  });

  it('leaves a part that is not continued if the file has another ETag by then', async () => {
    const { client, server, file, start } = await begin();
    server.fault(path, { kind: 'pieces', size: 10_000, every: 100 });
    const run = start();
    await untilThere(`${file}.part`, 100_000);
    run.child.kill('SIGKILL');
    await run.ended;
    const other = Buffer.alloc(500_000, 'Another version. ');
    server.files.set(path, other);
    expect(await client.download(url, file, 'any')).toMatchObject({
      sha256: createHash('sha256').update(other).digest('hex'),
    });
    expect(server.requests.at(-1)?.headers.range).toBeDefined();
  });

  it('lets another process that waited for the same file continue it', async () => {
    const { server, folder, file, start } = await begin();
    server.fault(path, { kind: 'pieces', size: 10_000, every: 100 });
    const first = start();
    await untilThere(`${file}.part`, 100_000);
    const second = start();
    await wait(300);
    expect(server.requests).toHaveLength(1);
    first.child.kill('SIGKILL');
    expect(await second.ended).toBe(0);
    expect(server.requests.map(({ status }) => status)).toEqual([0, 206]);
    expect(readdirSync(folder)).toEqual(['notes.zip']);
  });
});
