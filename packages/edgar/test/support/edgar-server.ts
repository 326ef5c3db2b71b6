import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { blockPages } from './block-pages';

/** The content of a resource. */
export type Body = string | Uint8Array;

/** How an answer goes wrong. */
export type Fault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** The page with which EDGAR turns programs away; it comes with any of these. */
  | { kind: 'block'; status: 200 | 403 | 429; page?: keyof typeof blockPages; retryAfter?: string }
  /**
   * A number of bytes, then the end: `declared` with the length of all, `chunked` without the last chunk,
   * `closed` with neither, `gzip` that number of bytes of the compressed body, as if they were all.
   */
  | { kind: 'cut'; after: number; how: 'declared' | 'chunked' | 'closed' | 'gzip' }
  | { kind: 'empty' }
  /** A megabyte of zeros for each kilobyte that is sent. */
  | { kind: 'bomb'; megabytes: number }
  /** One byte each time. */
  | { kind: 'slow'; every: number }
  /** The whole body, some bytes each time. */
  | { kind: 'pieces'; size: number; every: number }
  | { kind: 'hang' }
  | { kind: 'reset' }
  | { kind: 'redirect'; to: string; status?: number };

/** What was asked, and when it came. */
export interface SeenRequest {
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  /** Of the answer; 0 if it had none. */
  status: number;
}

/** A server in the manner of EDGAR, for all of its hosts. */
export interface EdgarServer {
  /** `http://127.0.0.1:12345`. */
  origin: string;
  requests: SeenRequest[];
  /** By path and query. What is set here is served from then on, with another ETag. */
  files: Map<string, Body>;
  /** The next answers at a path (`*`: any) go wrong. Faults of a path come one after the other. */
  fault(path: string, fault: Fault, times?: number): void;
  /** How many connections there were. */
  connections(): number;
  close(): Promise<void>;
}

/** What a server begins with. */
export interface EdgarServerOptions {
  files?: Map<string, Body>;
  faults?: { path: string; fault: Fault; times?: number }[];
}

/** Starts a server at a free port of this machine. */
export async function startEdgarServer(options: EdgarServerOptions = {}): Promise<EdgarServer> {
  const files = options.files ?? new Map<string, Body>();
  const requests: SeenRequest[] = [];
  const faults: { path: string; fault: Fault; times: number }[] = [];
  const fault = (path: string, what: Fault, times = 1) => {
    faults.push({ path, fault: what, times });
  };
  for (const { path, fault: what, times } of options.faults ?? []) fault(path, what, times);

  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const seen = { at: Date.now(), method: request.method ?? '', url, headers: request.headers };
    const record: SeenRequest = { ...seen, status: 0 };
    requests.push(record);
    response.on('error', () => {});
    response.once('finish', () => {
      record.status = response.statusCode;
    });
    if (!isDeclared(request.headers['user-agent'])) {
      send(response, 403, blockPages.undeclared, { 'content-type': 'text/html' });
      return;
    }
    const next = faults.find(({ path, times }) => times > 0 && (path === url || path === '*'));
    if (next === undefined) serve(request, response, files.get(url));
    else {
      next.times -= 1;
      fail(response, next.fault, Buffer.from(files.get(url) ?? ''));
    }
  });
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    files,
    fault,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As EDGAR wants it: a contact, and not only the name of a library. */
function isDeclared(userAgent: string | undefined): boolean {
  return userAgent !== undefined && /\S+@\S+|\S\.[a-z]{2,}/i.test(userAgent);
}

function serve(request: IncomingMessage, response: ServerResponse, content: Body | undefined) {
  if (request.method !== 'GET') {
    send(response, 403, 'AccessDenied', {});
    return;
  }
  if (content === undefined) {
    send(response, 404, '<Error><Code>NoSuchKey</Code></Error>', {
      'content-type': 'application/xml',
    });
    return;
  }
  const body = Buffer.from(content);
  const etag = etagOf(body);
  const lastModified = 'Mon, 05 Jan 2026 12:00:00 GMT';
  const { headers } = request;
  const common = { etag, 'last-modified': lastModified, 'accept-ranges': 'bytes' };
  const isSame =
    headers['if-none-match'] === undefined
      ? headers['if-modified-since'] === lastModified
      : headers['if-none-match'] === etag;
  if (isSame) {
    response.writeHead(304, common).end();
    return;
  }
  const range = /^bytes=(\d+)-$/.exec(headers.range ?? '');
  const isSameVersion = [undefined, etag, lastModified].includes(
    headers['if-range'] as string | undefined,
  );
  if (range !== null && isSameVersion) {
    serveRange(response, body, Number(range[1]), common);
    return;
  }
  if (/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) {
    send(response, 200, gzipSync(body), { ...common, 'content-encoding': 'gzip' });
  } else send(response, 200, body, common);
}

function serveRange(
  response: ServerResponse,
  body: Buffer,
  start: number,
  headers: Record<string, string>,
) {
  if (start >= body.length) {
    send(response, 416, '', { ...headers, 'content-range': `bytes */${body.length}` });
    return;
  }
  send(response, 206, body.subarray(start), {
    ...headers,
    'content-range': `bytes ${start}-${body.length - 1}/${body.length}`,
  });
}

function fail(response: ServerResponse, fault: Fault, body: Buffer) {
  const headers = { etag: etagOf(body) };
  switch (fault.kind) {
    case 'status':
      send(response, fault.status, fault.body ?? '', fault.headers ?? {});
      return;
    case 'block':
      send(response, fault.status, blockPages[fault.page ?? 'rate'], {
        'content-type': 'text/html',
        ...(fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter }),
      });
      return;
    case 'bomb':
      send(response, 200, gzipSync(Buffer.alloc(fault.megabytes * 1_000_000)), {
        'content-encoding': 'gzip',
      });
      return;
    case 'empty':
      send(response, 200, '', headers);
      return;
    case 'redirect':
      send(response, fault.status ?? 302, '', { location: fault.to });
      return;
    case 'reset':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'cut':
      cut(response, fault, body);
      return;
    case 'slow':
      trickle(response, body, 1, fault.every);
      return;
    case 'pieces':
      trickle(response, body, fault.size, fault.every);
      return;
  }
}

function cut(response: ServerResponse, fault: Extract<Fault, { kind: 'cut' }>, body: Buffer) {
  const etag = etagOf(body);
  const part = body.subarray(0, fault.after);
  if (fault.how === 'gzip') {
    const zipped = gzipSync(body).subarray(0, fault.after);
    send(response, 200, zipped, { etag, 'content-encoding': 'gzip' });
    return;
  }
  if (fault.how === 'closed') {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { etag, connection: 'close' });
    response.end(part);
    return;
  }
  response.writeHead(200, {
    etag,
    ...(fault.how === 'declared' && { 'content-length': body.length }),
  });
  response.write(part, () => response.destroy());
}

function trickle(response: ServerResponse, body: Buffer, size: number, every: number) {
  response.writeHead(200, { etag: etagOf(body), 'content-length': body.length });
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, at + size));
    at += size;
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  }, every);
  response.on('close', () => clearInterval(timer));
}

function send(
  response: ServerResponse,
  status: number,
  body: Body,
  headers: Record<string, string>,
) {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
}

function etagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
}
