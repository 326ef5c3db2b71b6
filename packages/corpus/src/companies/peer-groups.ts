import type { ReferenceRow } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import { divisionOf } from '../filters/sic-divisions';
import type { AnnualReport } from './annual-reports';

/** Companies that a filing is compared with. */
export interface PeerGroup {
  kind: 'industry' | 'floatBand' | 'all';
  /** In words: `SIC 6022`, `public float $2bn–10bn`, `all companies`, `all selected companies`. */
  label: string;
  /** Each by its latest annual report; the company itself is none of them. */
  companies: number;
  /** The digits of the SIC code that are the same, or 1 for its division; `null` for other groups. */
  digits: 4 | 3 | 2 | 1 | null;
}

/** A group with its reports. */
export interface GroupMembers {
  group: PeerGroup;
  members: AnnualReport[];
}

/** An industry with fewer companies than this gives way to a wider one. */
export const leastPeers = 30;

/** Reports whether a filter selects anything. */
export function hasFilter(filter: FilingFilter): boolean {
  return conditionOf(filter).sql !== 'true';
}

/**
 * Returns the groups that a filing is compared with: its industry (if the filing states one), its band
 * of the public float (if it states one in US dollars), and all companies.
 * Only the last one may be empty.
 *
 * @param selected whether a filter selects the reports
 */
export function peerGroups(
  filing: Pick<ReferenceRow, 'sic' | 'float_band'>,
  reports: readonly AnnualReport[],
  selected: boolean,
): GroupMembers[] {
  const label = selected ? 'all selected companies' : 'all companies';
  return [
    ...industryOf(filing.sic, reports),
    ...bandOf(filing.float_band, reports),
    groupOf({ kind: 'all', label, digits: null }, [...reports]),
  ];
}

function industryOf(sic: string | null, reports: readonly AnnualReport[]): GroupMembers[] {
  if (sic === null) return [];
  const groups = ([4, 3, 2] as const).map((digits) => {
    const start = sic.slice(0, digits);
    const members = reports.filter((report) => report.sic?.startsWith(start));
    return groupOf({ kind: 'industry', label: `SIC ${start.padEnd(4, 'x')}`, digits }, members);
  });
  const division = divisionOf(sic);
  if (division !== null) {
    const members = reports.filter((report) => divisionOf(report.sic) === division);
    const label = `SIC division ${division.letter}, ${division.name}`;
    groups.push(groupOf({ kind: 'industry', label, digits: 1 }, members));
  }
  const group = groups.find(({ members }) => members.length >= leastPeers) ?? groups.at(-1);
  return group === undefined || group.members.length === 0 ? [] : [group];
}

function bandOf(band: string, reports: readonly AnnualReport[]): GroupMembers[] {
  if (band === 'not stated') return [];
  const members = reports.filter(({ float_band }) => float_band === band);
  if (members.length === 0) return [];
  return [groupOf({ kind: 'floatBand', label: `public float ${band}`, digits: null }, members)];
}

function groupOf(group: Omit<PeerGroup, 'companies'>, members: AnnualReport[]): GroupMembers {
  return { group: { ...group, companies: members.length }, members };
}
