import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

/** Builds the page as it is published. */
export async function buildSite(folder: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  url: string;
  close: () => Promise<void>;
}

/** Serves a folder under a path, to hold the page to relative addresses. */
export async function serve(folder: string): Promise<Site> {
  const base = '/somewhere/else/';
  const server = createServer(async (request, response) => {
    const [asked = ''] = (request.url ?? '').split('?');
    const path = asked === base ? 'index.html' : asked.slice(base.length);
    try {
      const content = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}
