import { gunzipSync } from 'node:zlib';
import { indexUrl } from '../addresses/edgar-urls';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { dayNumber, daysOf, type Quarter, readDay } from '../days';
import { objectOr, objectsIn, readJson, textOf } from '../read-json';

/** Many times the size of the largest index, 60 MB. */
const maxIndex = 2 ** 29;

/**
 * Reads the index of a quarter, of which EDGAR has a compressed copy of a fifth of the size. `null`: there
 * is none.
 *
 * @throws {EdgarProblem} `unexpected` if it cannot be decompressed
 */
export async function readQuarterIndex(
  reader: EdgarReader,
  quarter: Quarter,
): Promise<Uint8Array | null> {
  const url = indexUrl('full-index', quarter, 'master.gz');
  const packed = await reader.read(url, 'gzip');
  if (packed === null) return reader.read(indexUrl('full-index', quarter, 'master.idx'), 'index');
  try {
    return gunzipSync(packed, { maxOutputLength: maxIndex });
  } catch {
    throw new EdgarProblem('unexpected', 'The index of the quarter cannot be decompressed', url);
  }
}

/**
 * Takes a 403 for what is in the folder of a quarter as "not there yet" (`null`) on the first four days of
 * the quarter: EDGAR makes the folder in the night after its first working day, and answers so until then.
 */
export async function unlessTooEarly<T>(
  answer: Promise<T>,
  quarter: Quarter,
  today: string,
): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const isEarly = dayNumber(today) - dayNumber(daysOf(quarter).first) < 4;
    if (isEarly && error instanceof EdgarProblem && error.code === 'refused') return null;
    throw error;
  }
}

/**
 * Reads the index of a quarter that is over.
 *
 * @throws {EdgarProblem} `unexpected` if it is not there
 */
export async function readPastQuarter(reader: EdgarReader, quarter: Quarter): Promise<Uint8Array> {
  const index = await readQuarterIndex(reader, quarter);
  if (index) return index;
  const url = indexUrl('full-index', quarter, 'master.idx');
  throw new EdgarProblem('unexpected', 'EDGAR does not have the index of a past quarter', url);
}

/**
 * Returns the days of a quarter that have an index, in order. EDGAR lists them, so that none is asked for
 * a weekend; in a quarter without any the list is missing, too.
 */
export async function readIndexedDays(
  reader: EdgarReader,
  quarter: Quarter,
  today: string,
): Promise<string[]> {
  const asked = readJson(reader, indexUrl('daily-index', quarter, 'index.json'));
  const listing = await unlessTooEarly(asked, quarter, today);
  const days = objectsIn(objectOr(listing?.['directory'])['item']).flatMap(({ name }) => {
    const [, date = ''] = /^master\.(\d{8})\.idx$/u.exec(textOf(name)) ?? [];
    return readDay(date) ?? [];
  });
  return [...new Set(days)].sort();
}

/**
 * Reads the index of a day.
 *
 * @throws {EdgarProblem} `unexpected` if it is not there
 */
export async function readDayIndex(
  reader: EdgarReader,
  quarter: Quarter,
  day: string,
  today: string,
): Promise<Uint8Array> {
  const url = indexUrl('daily-index', quarter, `master.${day.replaceAll('-', '')}.idx`);
  const index = await reader.read(url, 'index', { isFinal: day < today });
  if (index) return index;
  throw new EdgarProblem('unexpected', 'EDGAR lists the index of a day that it does not have', url);
}
