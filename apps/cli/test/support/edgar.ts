import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  edgarContent,
  type TestContent,
} from '../../../../packages/edgar/test/support/edgar-content';
import {
  type EdgarServer,
  startEdgarServer,
} from '../../../../packages/edgar/test/support/edgar-server';
import { inventedContent } from '../../../../packages/edgar/test/support/invented-content';

/** Who asks in tests. No output may have it. */
export const contact = 'Lantern Research jane.quill@lantern.example';

/** EDGAR for the tests of a file, with the filings of invented companies. */
export interface TestEdgar {
  server(): EdgarServer;
  /** The environment of a command that asks it, with the cache in a folder. */
  env(cwd: string): { CYD_USER_AGENT: string; CYD_EDGAR_URL: string; CYD_CACHE: string };
  /** Paths that were asked for in this test. */
  asked(): string[];
}

/** Starts it before the tests of a file. */
export function useEdgar(content: TestContent = inventedContent): TestEdgar {
  let server: EdgarServer | null = null;
  const resources = edgarContent(content);
  const running = (): EdgarServer => {
    if (server === null) throw new Error('The server runs only in tests');
    return server;
  };
  beforeAll(async () => {
    server = await startEdgarServer({ files: new Map(resources) });
  });
  afterAll(() => server?.close());
  afterEach(() => {
    const { files, requests } = running();
    requests.length = 0;
    for (const path of files.keys()) if (!resources.has(path)) files.delete(path);
    for (const [path, body] of resources) files.set(path, body);
  });
  return {
    server: running,
    env: (cwd) => ({
      CYD_USER_AGENT: contact,
      CYD_EDGAR_URL: running().origin,
      CYD_CACHE: join(cwd, 'cache'),
    }),
    asked: () => running().requests.map(({ url }) => url),
  };
}

/** Returns the paths of all files below a folder, hidden ones too, with their content. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}
