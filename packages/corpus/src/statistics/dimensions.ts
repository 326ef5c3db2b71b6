import { byCodeUnits } from '@cydkit/dedupe';
import type { AnnualReport } from '../companies/annual-reports';
import { divisionOf } from '../filters/sic-divisions';
import { floatBands } from '../store/float-bands';
import type { Dimension, GroupValue } from './model';

/** Reports that share a value in each dimension. */
export interface ReportGroup {
  values: GroupValue[];
  reports: AnnualReport[];
}

/** A value of a dimension; values are sorted by `order`, then by themselves, and `null` comes last. */
interface PlacedValue {
  value: string | number | null;
  /** Default: the value, or `not stated`. */
  label?: string;
  order?: number;
}

/** Every dimension, in the order in which they are listed. */
export const dimensions: readonly Dimension[] = [
  'fiscal-year',
  'form',
  'sic-division',
  'float',
  'state',
];

/** Groups reports by their values, in the order of these. One group of all without a dimension. */
export function groupsOf(
  reports: readonly AnnualReport[],
  by: readonly Dimension[],
): ReportGroup[] {
  const groups = new Map<string, { placed: PlacedValue[]; reports: AnnualReport[] }>();
  if (by.length === 0) groups.set('[]', { placed: [], reports: [] });
  for (const report of reports) {
    const placed = by.map((dimension) => valueIn[dimension](report));
    const key = JSON.stringify(placed.map(({ value, label }) => [value, label]));
    const group = groups.get(key) ?? { placed, reports: [] };
    group.reports.push(report);
    groups.set(key, group);
  }
  return [...groups.values()].sort(byValues).map(({ placed, reports }) => ({
    values: placed.map(({ value, label }, at) => {
      return { dimension: by[at] ?? 'form', value, label: label ?? String(value ?? 'not stated') };
    }),
    reports,
  }));
}

const valueIn: Readonly<Record<Dimension, (report: AnnualReport) => PlacedValue>> = {
  'fiscal-year': ({ fiscal_year }) => ({ value: fiscal_year, order: fiscal_year ?? 0 }),
  form: ({ base_form }) => ({ value: base_form }),
  'sic-division': ({ sic }) => {
    const division = divisionOf(sic);
    if (division === null) {
      return sic === null ? { value: null, order: 1 } : { value: null, label: 'in no division' };
    }
    return { value: division.letter, label: `${division.letter} ${division.name}` };
  },
  float: ({ float_band }) => {
    const at = floatBands.findIndex(({ name }) => name === float_band);
    return { value: floatBands[at]?.least == null ? null : float_band, order: at };
  },
  state: ({ state, country }) => {
    // IL is Illinois, and Israel; WA may be Western Australia.
    const isPlain = country === null || country === 'US' || country === 'CA';
    if (state !== null && isPlain) return { value: state, order: 0 };
    return { value: country === null ? null : `${country} (country)`, order: 1 };
  },
};

type Placed = { placed: readonly PlacedValue[] };

function byValues({ placed: first }: Placed, { placed: second }: Placed): number {
  for (const [at, value] of first.entries()) {
    const other = second[at];
    const difference = other === undefined ? 0 : compareValues(value, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(first: PlacedValue, second: PlacedValue): number {
  return (
    Number(first.value === null) - Number(second.value === null) ||
    (first.order ?? 0) - (second.order ?? 0) ||
    byCodeUnits(String(first.value), String(second.value))
  );
}
