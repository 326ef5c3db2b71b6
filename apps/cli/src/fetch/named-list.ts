import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** Bytes: more than all tickers and CIKs of EDGAR. */
const longestList = 10_000_000;

/**
 * Returns what the arguments name, in their order. Commas separate, as white space does: `LNFX,TERN`. `-`
 * is a list on standard input, in which a `#` after white space begins a comment.
 *
 * @throws UsageError if the list names nothing, or is no text
 */
export async function readNames(
  what: readonly string[],
  { readStdin }: Pick<Io, 'readStdin'>,
): Promise<string[]> {
  const names: string[] = [];
  for (const text of what) {
    const own = text === '-' ? namesIn(textOf(await readStdin(longestList))) : namesOf(text);
    if (own.length === 0) throw new UsageError(messages.listEmpty());
    for (const name of own) names.push(name);
  }
  return names;
}

/** A name of a company, and an address, may have commas of their own. */
function namesOf(argument: string): string[] {
  if (/\s|:\/\/|sec\.gov/iu.test(argument)) return [argument];
  const names = argument.split(',').filter((name) => name !== '');
  return names.length === 0 ? [argument] : names;
}

function namesIn(list: string): string[] {
  return list.split(/\r\n|[\r\n]/u).flatMap((line) => {
    const words: string[] = [];
    for (const word of line.split(/\s+/u).filter((one) => one !== '')) {
      if (word.startsWith('#')) break;
      words.push(word);
    }
    return words.flatMap((word) => namesOf(word).filter((name) => name !== ','));
  });
}

/** PowerShell writes UTF-16 into files and pipes. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(messages.listUnread());
  }
}
