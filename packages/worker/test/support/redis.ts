import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const program = process.env['REDIS_SERVER_PATH'] ?? 'redis-server';

/** Why Redis cannot be started, for the title of tests; empty if it can. */
export const withoutRedis: string =
  spawnSync(program, ['--version']).status === 0
    ? ''
    : ` (skipped: there is no Redis as ${program}, set REDIS_SERVER_PATH)`;

/** A Redis of its own, which keeps what it has when it is stopped. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cydkit-redis-'));
  readonly #options: readonly string[];
  readonly port: number;
  #child: ChildProcess | null = null;

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.#options = options;
  }

  /** Finds a port, and starts Redis unless `started` is false. */
  static async open({
    started = true,
    options = [] as readonly string[],
  } = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options);
    if (started) await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder];
    const memory = ['--maxmemory-policy', 'noeviction'];
    const options = [...place, ...kept, ...memory, ...this.#options];
    this.#child = spawn(program, options, { stdio: 'ignore' });
    while (!(await answers(this.port))) await setTimeout(20);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null) return;
    const end = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    await end;
  }

  /** Stops Redis, and removes what it kept. */
  async close(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There must be a port');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('error', () => end(false));
    socket.on('data', (data) => end(/^(?:\+PONG|-NOAUTH)/u.test(String(data))));
    socket.on('connect', () => socket.write('PING\r\n'));
  });
}
