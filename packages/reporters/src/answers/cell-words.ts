import { percent } from '@cydkit/presentation/wording';
import { grouped } from '@cydkit/text';
import type { Cell, CellValue, Column, TablePart } from './model';

/** A cell in one shape, whatever it says. */
export interface CellParts {
  value: CellValue;
  interval: { low: number; high: number } | null;
  weak: boolean;
}

/** Returns the parts of a cell; a number that is not finite is not known. */
export function partsOf(cell: Cell | undefined): CellParts {
  if (typeof cell !== 'object' || cell === null) {
    return { value: known(cell ?? null), interval: null, weak: false };
  }
  const { value, low, high } = cell;
  const hasInterval = low !== undefined && high !== undefined;
  return {
    value: known(value),
    interval: hasInterval && Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null,
    weak: 'weak' in cell,
  };
}

function known(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** What people read in a cell. */
export interface CellWords {
  /** `62.4%`, `5,331`; `–` where it is not known. */
  value: string;
  /** `(58.0–66.7)`, `(−3.3 to −1.4)`, or nothing. */
  interval: string;
  weak: boolean;
}

/** Returns the words of each cell of a column, in the order of the rows. */
export function columnWords({ columns, rows }: TablePart, index: number): CellWords[] {
  const cells = rows.map((row) => partsOf(row[index]));
  const write = writerOf(columns[index]?.type ?? 'text', cells);
  return cells.map(({ value, interval, weak }) => ({
    value: value === null ? '–' : typeof value === 'string' ? value : write(value),
    interval: interval === null ? '' : `(${withoutUnit(write, interval)})`,
    weak,
  }));
}

/** `62.4% (58.0–66.7)` */
export function wordsOf({ value, interval }: CellWords): string {
  return interval === '' ? value : `${value} ${interval}`;
}

/** Reports whether values of this type are aligned by their last digits. */
export function isAlignedRight({ type }: Column): boolean {
  return type === 'count' || type === 'number' || type === 'value' || type === 'share';
}

/** Writes a count or another number: `5,331`, `−1,204.50`. */
export function numberWords(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  // From 1e21 on, numbers have exponents.
  const digits = /^\d+$/.test(whole) ? grouped(Number(whole)) : whole;
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

type Write = (value: number) => string;

function writerOf(type: Column['type'], cells: readonly CellParts[]): Write {
  if (type === 'share') return percent;
  if (type !== 'count' && type !== 'number') return String;
  const isWhole = cells.every(({ value, interval }) =>
    [value, interval?.low, interval?.high].every(
      (each) => typeof each !== 'number' || Number.isInteger(each),
    ),
  );
  return (value) => numberWords(value, isWhole ? 0 : 2);
}

function withoutUnit(write: Write, { low, high }: { low: number; high: number }): string {
  const bounds = [low, high].map((value) => write(value).replace('%', ''));
  // Next to the sign of a number, a dash reads as another sign.
  return bounds.join(bounds.some((bound) => bound.startsWith('−')) ? ' to ' : '–');
}
