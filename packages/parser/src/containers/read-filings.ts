import type { Filing } from '../model';
import type { ParseOptions } from '../parse';
import { defaultLimits, type Limits } from './limits';
import { Quota } from './quota';
import { readFile, readFolder } from './read';
import { isSelective, type Selection, selectorOf } from './selection';
import { type FilingSource, isFolder } from './source';

export interface ReadOptions extends ParseOptions, Selection {}

/**
 * Reads the filings of a document, gzip file, zip archive or folder, one after the other. What a
 * container holds is judged by its content: the tables of the SEC's Financial Statement and Notes
 * data sets, the files of one filing, or filings of their own. Of a data set, filings that are not
 * selected are not even built.
 *
 * Bad input gives diagnostics, in the first filing of the container that they are about; a
 * container that cannot be read gives one filing of the format `unknown`, selected or not. Only
 * where `FileSource.read` rejects, the iteration does, too.
 */
export function readFilings(
  source: FilingSource,
  options: ReadOptions = {},
): AsyncIterable<Filing> {
  return readWithin(source, options, defaultLimits);
}

/** The same under other limits. */
export function readWithin(
  source: FilingSource,
  options: ReadOptions,
  limits: Limits,
): AsyncGenerator<Filing> {
  const reading = {
    options,
    limits,
    quota: new Quota(limits),
    selects: selectorOf(options),
    selective: isSelective(options),
  };
  return isFolder(source) ? readFolder(source, reading) : readFile(source, 0, reading);
}
