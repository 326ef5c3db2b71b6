import { readStream } from '@cydkit/parser/node';
import { messages } from '../messages/messages';

/** Reads a stream to its end. @throws Error if that does not come within `maximum` bytes */
export async function readToEnd(
  stream: AsyncIterable<Uint8Array>,
  maximum: number = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const bytes = await readStream(stream, maximum);
  if (bytes !== null) return bytes;
  throw new Error(messages.streamTooLong({ maximum }));
}
