import type { Context, Fact, Location, Period } from '@cydkit/parser';
import { shortLabel } from '@cydkit/reporters';
import { findConcept } from '@cydkit/taxonomy';

const numbers = new Intl.NumberFormat('en-US');
const shares = new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 1 });

/** `13158` → `13,158`. */
export function grouped(count: number): string {
  return numbers.format(count);
}

/** `0.5834` → `58.3%`. */
export function percent(share: number): string {
  return shares.format(share);
}

/** `1 passage`, `9 passages`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A concept of a passage: a local name, or a label that does not tell which concept it is. */
export function conceptTitle(concept: string): string {
  return shortLabel(findConcept(concept)?.label ?? concept);
}

export function factTitle({ label, concept }: Fact): string {
  return label === null ? (concept ?? 'Unnamed fact') : shortLabel(label);
}

/** `2025-01-01 to 2025-12-31`, `12 months to 2024-12-31`; `null` where nothing is stated. */
export function periodText({ start, end, duration }: Period): string | null {
  if (start !== null && start === end) return end;
  const from = start ?? duration?.replace(/^P(\d+)M$/, '$1 months') ?? null;
  if (from === null || end === null) return from ?? end;
  return `${from} to ${end}`;
}

/** The period of a context with the members that tell it from others of the same period. */
export function contextText({ period, dimensions }: Context): string {
  const members = dimensions.map(({ axis, member, typed }) => {
    return `${axis.name}: ${member?.name ?? typed ?? 'not readable'}`;
  });
  return [periodText(period) ?? 'period not stated', ...members].join(', ');
}

/** `filing.htm, byte 1,204`. */
export function placeText({ document, start }: Location): string {
  return `${document === null ? '' : `${document}, `}byte ${grouped(start)}`;
}
