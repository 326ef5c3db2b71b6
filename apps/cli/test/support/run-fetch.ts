import { main } from '../../src/cli';
import type { TestEdgar } from './edgar';
import { type FakeIo, type FakeWorld, fakeIo } from './fake-io';
import { folderWith } from './folder';

/** What a run of `cyd fetch` did. */
export interface FetchRun {
  code: number;
  io: FakeIo;
  /** A new, empty folder, unless the test gave one. */
  cwd: string;
}

/** Runs `cyd fetch` as on 4 May 2026, when the last index is of 28 April. */
export async function runFetch(
  edgar: TestEdgar,
  args: readonly string[],
  world: FakeWorld = {},
): Promise<FetchRun> {
  const cwd = world.cwd ?? folderWith({});
  const io = fakeIo({ env: edgar.env(cwd), ...world, cwd });
  return { code: await main(['fetch', ...args], io), io, cwd };
}

/** Runs it, and returns the exit code and what JSON has of each row. */
export async function fetchRows(
  edgar: TestEdgar,
  args: readonly string[],
  world: FakeWorld = {},
): Promise<unknown[]> {
  const { code, io } = await runFetch(edgar, [...args, '--json'], world);
  const { rows } = JSON.parse(io.out());
  return [
    code,
    ...rows.map(({ accession, period, state, reason, detail }: Record<string, string | null>) =>
      [accession ?? period, state, reason, detail].filter((one) => one !== null).join(', '),
    ),
  ];
}

/** What a run printed for people. */
export interface FetchPrint {
  code: number;
  out: string;
  err: string;
  heading: string | undefined;
  lines: string[];
  /** Without their signs. */
  notes: string[];
  cwd: string;
}

/** Runs it, and returns what it printed, in parts. */
export async function fetchPrint(
  edgar: TestEdgar,
  args: readonly string[],
  world: FakeWorld = {},
): Promise<FetchPrint> {
  const { code, io, cwd } = await runFetch(edgar, args, world);
  const lines = io.out().split('\n');
  const notes = lines.filter((line) => line.startsWith('· ')).map((line) => line.slice(2));
  return { code, out: io.out(), err: io.err(), heading: lines[0], lines, notes, cwd };
}
