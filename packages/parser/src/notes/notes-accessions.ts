import { groupByFolder, type Member } from '../containers/container-member';
import { kindOf, separateDataSet, tableName } from '../containers/file-kinds';
import { expectSource, type FilingSource, isFolder } from '../containers/file-source';
import { openFolder } from '../containers/open-members';
import { defaultLimits, Quota } from '../containers/quota';
import { openArchive } from '../containers/zip/zip-archive';
import { diagnosticCodes } from '../diagnostic-codes';
import { Diagnostics } from '../diagnostics';
import { readSubmissions } from './submissions-table';

/**
 * Returns the accession numbers of a Financial Statement and Notes data set, in their order, from its
 * `sub.tsv` alone; each of them selects one filing with `readFilings`. `null` for all else: no data set,
 * more than a data set, or one in which something is wrong, so that not every filing could be selected.
 *
 * @throws TypeError if `source` is no file and no folder; what `FileSource.read` throws
 */
export async function notesAccessions(source: FilingSource): Promise<string[] | null> {
  expectSource(source);
  const diagnostics = new Diagnostics();
  const members = await membersOf(source, diagnostics);
  const [folder = [], ...more] = groupByFolder(members, diagnostics);
  const { tables, others } = separateDataSet(folder);
  const sub = tables.find(({ path }) => tableName(path) === 'sub.tsv');
  if (sub === undefined || others.length > 0 || more.length > 0) return null;
  const submissions = await readSubmissions(sub, diagnostics);
  const accessions = submissions.map(({ accession }) => accession);
  const areNumbers = accessions.every((accession) => /^\d{10}-\d{2}-\d{6}$/u.test(accession));
  const isSound = areNumbers && new Set(accessions).size === accessions.length;
  const isRead = !diagnostics.list().some(({ code }) => diagnosticCodes[code].unread);
  return isSound && isRead ? accessions : null;
}

async function membersOf(source: FilingSource, diagnostics: Diagnostics): Promise<Member[]> {
  if (isFolder(source)) return openFolder(source, defaultLimits);
  if ((await kindOf(source)) !== 'zip') return [];
  return await openArchive(source, new Quota(defaultLimits, source.size), (code, args) => {
    diagnostics.add(code, args);
  });
}
