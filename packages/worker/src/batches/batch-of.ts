import { createHash } from 'node:crypto';
import { contentVersion } from '@cydkit/corpus/parts';
import type { Batch, BatchInput } from '../model';

/**
 * Makes a batch of inputs. Its id is a hash of them and of the version of the program. It begins with a
 * letter, since BullMQ takes no id that is a number.
 */
export function batchOf(inputs: readonly BatchInput[], version: number = contentVersion): Batch {
  const parts = inputs.map(({ name, files = [], sha256, accessions = [], share }) => [
    ...[name, files, sha256, accessions, share.number, share.of],
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify([version, parts]))
    .digest('hex');
  return { id: `b${hash.slice(0, 32)}`, version, inputs: [...inputs] };
}
