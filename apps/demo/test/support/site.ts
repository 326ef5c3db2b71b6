import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Builds the page as it is published, in a process of its own outside the tests. */
export async function buildSite(folder: string): Promise<void> {
  const cwd = resolve(import.meta.dirname, '../..');
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const command = [
    join(dirname(vite), 'bin/vite.js'),
    'build',
    '--outDir',
    folder,
    '--emptyOutDir',
  ];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, command, { cwd, env });
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A server of the page. */
export interface Site {
  url: string;
  /** Paths that were requested, in order. */
  asked: string[];
  /** True for the address of a file of the page, or of a blob that the page made itself. */
  isOwnFile: (url: string) => boolean;
  close: () => Promise<void>;
}

/** Serves a folder under a path, so that the page must use relative addresses. */
export async function serve(folder: string): Promise<Site> {
  const base = '/somewhere/else/';
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    asked.push(path);
    const file = path === base ? 'index.html' : path.slice(base.length);
    try {
      const content = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${base}`;
  return {
    url,
    asked,
    isOwnFile: (address) => address.startsWith(url) || address.startsWith('blob:'),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
