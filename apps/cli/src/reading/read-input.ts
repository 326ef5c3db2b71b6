import { type Filing, type ReadOptions, readFilings } from '@cydkit/parser';
import { reasonOf } from '../errors';
import type { InputSource } from '../inputs/source';
import { openInput } from './open';

/** Why an input, or the rest of it, could not be read. */
export interface Unread {
  reason: string;
}

/** Reads the filings of one input, one after the other. What goes wrong ends it with a reason. */
export async function* readInput(
  input: InputSource,
  options: ReadOptions,
  readStdin: () => Promise<Uint8Array>,
): AsyncGenerator<Filing | Unread> {
  try {
    const { source, sha256, close } = await openInput(input, readStdin);
    try {
      for await (const filing of readFilings(source, options)) {
        yield { ...filing, source: { ...filing.source, sha256: sha256() } };
      }
    } finally {
      await close();
    }
  } catch (error) {
    yield { reason: reasonOf(error) };
  }
}
