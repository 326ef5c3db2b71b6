import { baseName, type Member } from '../containers/container-member';
import type { SubmissionHeader } from '../submission/model';
import type { FilingFiles } from './filing-files';
import { endOf } from './statement';

/** A header in a file of its own. */
export interface HeaderFile {
  member: Member;
  header: SubmissionHeader;
  /** The files that its page lists, in lower case. */
  listed: ReadonlySet<string>;
  order: number;
}

/**
 * Finds the filing of each header: it lists one of its documents, or states its registrant, form and
 * period. If there is one header and one filing, the same registrant and form suffice, and
 * reading them reports that the periods differ.
 */
export function joinHeaders(
  headers: readonly HeaderFile[],
  filings: readonly FilingFiles[],
): Map<FilingFiles, HeaderFile[]> {
  const joined = new Map<FilingFiles, HeaderFile[]>();
  const named = filings.filter(({ isNamed }) => isNamed);
  for (const header of headers) {
    const byRegistrant = named.filter((filing) => isOfFiling(header, filing));
    const chosen =
      onlyOne(byRegistrant.filter((filing) => lists(header, filing))) ??
      onlyOne(byRegistrant.filter((filing) => hasPeriod(header, filing))) ??
      (headers.length === 1 && named.length === 1 ? onlyOne(byRegistrant) : undefined);
    if (chosen) joined.set(chosen, [...(joined.get(chosen) ?? []), header]);
  }
  return joined;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function isOfFiling({ header }: HeaderFile, { documents, repeats }: FilingFiles): boolean {
  return [...documents, ...repeats].some(({ filing: { form, entity, accession } }) => {
    if (accession !== null && header.accession !== null) return accession === header.accession;
    const isFiler = header.filers.some(({ cik }) => cik !== null && cik === entity.cik);
    return isFiler && (form === header.form || form === header.submissionType);
  });
}

function lists({ listed }: HeaderFile, { documents }: FilingFiles): boolean {
  return documents.some(({ member }) => listed.has(baseName(member.path).toLowerCase()));
}

function hasPeriod({ header }: HeaderFile, { documents }: FilingFiles): boolean {
  return documents.some(({ filing }) => endOf(filing) === header.period);
}
