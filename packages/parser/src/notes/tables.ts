import { tableName } from '../containers/kind';
import type { Member } from '../containers/member';

/** The tables of a data set that matter here; the SEC's also has num, pre, ren, cal and ver. */
export interface Tables {
  sub: Member;
  txt: Member;
  tag: Member | undefined;
  dim: Member | undefined;
}

/** `undefined` where `sub.tsv` or `txt.tsv` is missing. */
export function findTables(members: readonly Member[]): Tables | undefined {
  const find = (name: string) => members.find(({ path }) => tableName(path) === name);
  const [sub, txt] = [find('sub.tsv'), find('txt.tsv')];
  return sub && txt && { sub, txt, tag: find('tag.tsv'), dim: find('dim.tsv') };
}
