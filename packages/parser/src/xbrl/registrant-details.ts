import { collapse } from '@cydkit/text';
import type { Registrant } from '../model';
import { readMonthAndDay } from './dates';

/** What describes a registrant besides its name and CIK. */
export type RegistrantDetails = Omit<Registrant, 'name' | 'cik'>;

/** The details as a source writes them; absent, `null` or empty where it does not say. */
export type WrittenDetails = {
  readonly [Key in Exclude<keyof RegistrantDetails, 'publicFloat'>]?: string | null;
};

/** Longer than any code, category or name of a place. */
const maxLength = 80;

/** Reads the details; those that are not stated, or not readable, are absent. */
export function readDetails(written: WrittenDetails): RegistrantDetails {
  const details = {
    sic: readSic(written.sic),
    state: readState(written.state),
    country: readPlace(written.country),
    incorporationState: readState(written.incorporationState),
    incorporationCountry: readPlace(written.incorporationCountry),
    fiscalYearEnd: readMonthAndDay(written.fiscalYearEnd ?? ''),
    filerCategory: readCategory(written.filerCategory),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}

/** `7372`, `SERVICES-PREPACKAGED SOFTWARE [7372]` */
function readSic(text: string | null | undefined): string | null {
  const [, code] = /^(?:[^[\]]*\[)?(\d{3,4})\]?$/u.exec(collapse(text ?? '')) ?? [];
  return code === undefined || Number(code) === 0 ? null : code.padStart(4, '0');
}

function readPlace(text: string | null | undefined): string | null {
  const place = collapse(text ?? '');
  return place === '' || place.length > maxLength ? null : place;
}

/** Returns the code of a state: `DE` for `Delaware` and `DELAWARE`. */
function readState(text: string | null | undefined): string | null {
  const place = readPlace(text);
  return place === null ? null : (stateCodes.get(place.toLowerCase()) ?? place);
}

const categories = [
  'Large Accelerated Filer',
  'Accelerated Filer',
  'Smaller Reporting Accelerated Filer',
  'Non-accelerated Filer',
  'Smaller Reporting Filer',
] as const;

/** Returns a category in the words of DEI: `Large accelerated filer`, and `1-LAF` of a data set. */
function readCategory(text: string | null | undefined): string | null {
  const words = readPlace(text);
  if (words === null) return null;
  const number = /^([1-5])-[A-Z]{3}$/u.exec(words)?.[1];
  if (number !== undefined) return categories[Number(number) - 1] ?? null;
  const lower = words.toLowerCase();
  return categories.find((category) => category.toLowerCase() === lower) ?? words;
}

/** The names that ixt-sec:stateprovnameen turns into codes, in the United States and Canada. */
const stateNames =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|' +
  'DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|' +
  'IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
  'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|' +
  'NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|' +
  'ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|' +
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|' +
  'WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|AB Alberta|BC British Columbia|' +
  'MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|' +
  'PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon';

const stateCodes: ReadonlyMap<string, string> = new Map(
  stateNames.split('|').map((entry) => [entry.slice(3).toLowerCase(), entry.slice(0, 2)]),
);
