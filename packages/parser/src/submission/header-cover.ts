import type { PageArguments } from '../codes/page-codes';
import type { Diagnostics } from '../diagnostics';
import type { Location } from '../model';
import type { ReaderResult } from '../reader-result';
import { headerEntity, joinEntities, mixedRegistrant } from './header-registrants';
import { registrantsOf, type SubmissionHeader } from './model';

type Cover = Omit<ReaderResult, 'facts'>;

/** Returns what the header says about the filing, in the form of a cover page. */
export function coverOf(header: SubmissionHeader): Cover {
  return {
    title: null,
    entity: headerEntity(header),
    form: header.form,
    accession: header.accession,
    period: { start: null, end: header.period },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    ...infoOf(header),
  };
}

/** Returns `submission`, or nothing if the header states none of it. */
function infoOf({ filed, accepted, items }: SubmissionHeader): Pick<Cover, 'submission'> {
  if (filed === null && accepted === null && items.length === 0) return {};
  return { submission: { filed, accepted, items: items.length > 0 ? items : null } };
}

/** Fills what a reading leaves open from another source. */
export function withMissing(result: ReaderResult, other: Cover): ReaderResult {
  return {
    ...result,
    ...(other.submission && { submission: other.submission }),
    title: result.title ?? other.title,
    entity: joinEntities(result.entity, other.entity),
    form: result.form ?? other.form,
    accession: result.accession ?? other.accession,
    period: {
      ...result.period,
      start: result.period.start ?? other.period.start,
      end: result.period.end ?? other.period.end,
    },
    amendment: result.amendment ?? other.amendment,
    fiscalYear: result.fiscalYear ?? other.fiscalYear,
    fiscalPeriod: result.fiscalPeriod ?? other.fiscalPeriod,
  };
}

/**
 * Reports differences between header and document. The document wins: the registrant tagged it,
 * while the header was typed into EDGAR's form. Names are compared only with each other, because EDGAR
 * conforms them (`LANTERN CO /DE/`); a CIK only has to be one of those in the header.
 */
export function reportDifferences(
  result: ReaderResult,
  header: SubmissionHeader,
  location: Location,
  diagnostics: Diagnostics,
): void {
  const compare = (
    field: PageArguments['header-differs']['field'],
    stated: string | null,
    listed: (string | null)[],
  ): void => {
    const known = new Set(listed.filter((value) => value !== null));
    if (stated === null || known.size === 0 || known.has(stated)) return;
    const args = { field, header: [...known], document: stated };
    diagnostics.add('header-differs', args, { location });
  };
  const ciks = header.filers.map(({ cik }) => cik);
  compare('CIK', result.entity.cik, ciks);
  compare('form', result.form, [header.form, header.submissionType]);
  compare('period', result.period.end, [header.period]);
  const mixed = mixedRegistrant(result.entity, registrantsOf(header));
  if (mixed) diagnostics.add('registrant-mixed', mixed, { location });
}
