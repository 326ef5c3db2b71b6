import type { FilingEntry } from '../worker/filing-entry';

/** Returns whose filing it is, else the name of its file. */
export function titleOf({ entity, source }: Pick<FilingEntry, 'entity' | 'source'>): string {
  return entity ?? source ?? 'Unnamed filing';
}

/** `Lanternfish Instruments, Inc. · 10-K · 2025-12-31` */
export function nameOf(filing: FilingEntry): string {
  return [titleOf(filing), filing.form, filing.end].filter((part) => part !== null).join(' · ');
}
