import type { Severity } from '@cydkit/parser';
import { counted, grouped } from '@cydkit/text';

/** `0.5834` → `58%`; only nothing is 0%, and only everything is 100%. */
export function percent(share: number): string {
  if (share <= 0) return '0%';
  if (share >= 1) return '100%';
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`;
}

/** `4.1 MB` */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const [unit, divisor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  const value = bytes / Number(divisor);
  return `${value < 10 ? value.toFixed(1) : grouped(Math.round(value))} ${unit}`;
}

/** Severities, the gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

/** Severities in words. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};
