import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { readStream } from '@cydkit/parser/node';
import type { JSONVisitor } from 'jsonc-parser';
import { reasonOf, systemCode, UsageError } from '../messages/errors';
import { messages, reasons } from '../messages/messages';

/** Far more than any config or baseline has; a device may have no end. */
const mostBytes = 2 ** 26;

/**
 * Reads a file of JSON; `null` if there is none.
 *
 * @param name what errors call it
 * @throws UsageError without a word of its content, which may be none of the reader's business: a
 *   config from elsewhere can name any file as its baseline
 */
export async function readJsonFile(path: string, name: string): Promise<{ json: unknown } | null> {
  const bytes = await readBytes(path).catch((error) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw new UsageError(messages.inputUnreadable({ name, reason: reasonOf(error) }));
  });
  if (bytes === null) return null;
  // The decoder leaves out a byte order mark, which some editors write.
  const text = new TextDecoder().decode(bytes);
  try {
    return { json: JSON.parse(text) };
  } catch {
    throw new UsageError(messages.jsonInvalid({ file: name, ...(await placeOfError(text)) }));
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  // Without O_NONBLOCK, which is 0 on Windows, a pipe waits for its writer before it can be refused.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new Error(reasons['EISDIR']);
    if (!found.isFile()) throw new Error(messages.notRegularFile());
    // It may grow, or have no size, as files of the system do.
    const bytes = await readStream(file.createReadStream({ autoClose: false }), mostBytes);
    if (bytes !== null) return bytes;
    throw new Error(messages.jsonTooLarge({ most: mostBytes / 2 ** 20 }));
  } finally {
    await file.close();
  }
}

/** The engine's own message quotes the text, and does not always say where. */
async function placeOfError(text: string): Promise<{ line: number; column: number }> {
  const { visit } = await import('jsonc-parser');
  let place = { line: 1, column: 1 };
  const onError = (...[, , , line, column]: Parameters<ErrorVisitor>): void => {
    place = { line: line + 1, column: column + 1 };
    throw new Error('the first is enough');
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Found, or nested too deeply to be found.
  }
  return place;
}

type ErrorVisitor = NonNullable<JSONVisitor['onError']>;
