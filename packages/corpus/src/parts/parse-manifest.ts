import type { PartManifest, PartSource } from './model';
import { isPartId, tablePath } from './part-paths';
import { partTables } from './part-tables';

/**
 * Reads a manifest, which may be anything: its file has the name of `id`. Returns what is wrong if it does
 * not describe a part, as a sentence without its full stop.
 */
export function parseManifest(text: string, id: string): PartManifest | string {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'It is not JSON';
  }
  if (!isObject(given)) return 'It does not describe a part';
  if (given['cydkitPart'] !== 1) return 'It describes no part that this version can read';
  const { version, sources, filings, files } = given;
  if (given['id'] !== id || !isPartId(id)) return 'It describes a part of another name';
  if (!isCount(version) || !isCount(filings)) return 'It does not describe a part';
  if (!isList(sources, isSource)) return 'Its sources are not described as they should be';
  if (!isList(files, isFile) || !areFilesOf(files, id)) {
    return 'Its files are not those of its part';
  }
  const keys = sources.reduce((sum, source) => sum + source.keys.length, 0);
  if (keys !== filings) return 'It has not as many filings as its sources';
  return { cydkitPart: 1, id, version, sources, filings, files };
}

type Described = PartManifest['files'][number];

/** No path of a manifest is opened: each is one of these, or the manifest is refused. */
function areFilesOf(files: readonly Described[], id: string): boolean {
  const expected = partTables.map(({ name }) => tablePath(name, id));
  return (
    files.length === expected.length &&
    expected.every((path) => files.some((file) => file.path === path))
  );
}

function isFile(given: unknown): given is Described {
  return (
    isObject(given) &&
    typeof given['path'] === 'string' &&
    isCount(given['rows']) &&
    isCount(given['bytes']) &&
    isHash(given['sha256'])
  );
}

function isSource(given: unknown): given is PartSource {
  if (!isObject(given)) return false;
  const { name, sha256, bytes, selection, share, keys, withoutFacts, problems } = given;
  return (
    [
      isText(name) && !name.includes('\0') && isHash(sha256) && isCount(bytes),
      selection === undefined || isText(selection),
      isShare(share) && isList(keys, isText) && isCount(withoutFacts),
    ].every(Boolean) && isList(problems, isReason)
  );
}

function isShare(given: unknown): boolean {
  if (!isObject(given)) return false;
  const { number, of } = given;
  return isCount(number) && isCount(of) && number >= 1 && number <= of;
}

function isReason(given: unknown): boolean {
  return isObject(given) && isText(given['name']) && isText(given['reason']);
}

function isText(given: unknown): given is string {
  return typeof given === 'string';
}

function isHash(given: unknown): given is string {
  return typeof given === 'string' && /^[0-9a-f]{64}$/u.test(given);
}

function isCount(given: unknown): given is number {
  return Number.isSafeInteger(given) && Number(given) >= 0;
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isList<Item>(given: unknown, isItem: (item: unknown) => item is Item): given is Item[];
function isList(given: unknown, isItem: (item: unknown) => boolean): boolean;
function isList(given: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(given) && given.every(isItem);
}
