import type { Fact, Filing, Location } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import type { FactRow } from './model';

/** What most facts of a filing have in common; a row says only what differs. */
type Common = Pick<Filing, 'source' | 'entity' | 'taxonomy'>;

/** What a row holds of a fact. */
export function factRow(fact: Fact, filing: Common): FactRow {
  const { concept, type, value, nil, lang = null, context, locations, ...others } = fact;
  const { period, dimensions, ...owner } = context;
  const { start, end, ...length } = period;
  const place = placeOf(locations, filing);
  const rest = differing(
    { ...others, lang, owner, length, ...(place === null && { locations }) },
    commonOf(concept, filing),
  );
  return {
    concept,
    type,
    value: value === null ? null : String(value),
    nil: Number(nil === true),
    period_start: start,
    period_end: end,
    dimensions: dimensions.length === 0 ? null : JSON.stringify(dimensions),
    place,
    rest,
  };
}

/** Returns the fact that a row was made of. */
export function factOf(row: FactRow, filing: Common): Fact {
  const common = commonOf(row.concept, filing);
  const { lang, owner, length, ...others } = { ...common, ...JSON.parse(row.rest ?? '{}') };
  return {
    concept: row.concept,
    type: row.type,
    value: row.type === 'flag' && row.value !== null ? row.value === 'true' : row.value,
    ...(row.nil === 1 && { nil: true }),
    context: {
      ...owner,
      period: { start: row.period_start, end: row.period_end, ...length },
      dimensions: JSON.parse(row.dimensions ?? '[]'),
    },
    ...(row.place !== null && { locations: locationsOf(row.place, filing) }),
    ...(lang !== null && { lang }),
    ...others,
  };
}

function commonOf(concept: string | null, { source, entity, taxonomy }: Common): object {
  const rounded = source.format === 'notes' && { rounded: 'month' };
  return {
    namespace: taxonomy === null ? null : `http://xbrl.sec.gov/${taxonomy}`,
    label: (concept !== null && findConcept(concept)?.label) || null,
    owner: { entity: entity.cik },
    length: { ...(source.format === 'notes' && { duration: 'P12M' }), ...rounded },
    lang: concept?.endsWith('TextBlock') && source.format === 'notes' ? 'en-US' : null,
  };
}

/** The properties whose values differ from the common ones, as JSON; `null` if none does. */
function differing(own: object, common: object): string | null {
  const found: Record<string, unknown> = {};
  const before: Record<string, unknown> = { ...common };
  for (const [name, value] of Object.entries(own)) {
    if (JSON.stringify(value) !== JSON.stringify(before[name])) found[name] = value;
  }
  return Object.keys(found).length === 0 ? null : JSON.stringify(found);
}

/** `282-436,502-600`; `null` if a place is in another document than the filing. */
function placeOf(locations: readonly Location[], { source }: Common): string | null {
  const isPlain = locations.every((location) => {
    return location.document === source.name && location.place === undefined;
  });
  return isPlain ? locations.map(({ start, end }) => `${start}-${end}`).join(',') : null;
}

function locationsOf(place: string, { source }: Common): Location[] {
  if (place === '') return [];
  return place.split(',').map((range) => {
    const [start = 0, end = 0] = range.split('-').map(Number);
    return { document: source.name, start, end };
  });
}
