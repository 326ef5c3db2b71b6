import type { SourceFormat } from '@cydkit/parser';

/** How much of a filing a format keeps: the filing itself, a copy with its markup, or its text alone. */
const fullness: Readonly<Record<SourceFormat, number>> = {
  submission: 4,
  'inline-xbrl': 4,
  'xbrl-instance': 3,
  'viewer-page-html': 2,
  'viewer-page-text': 1,
  notes: 1,
  unknown: 0,
};

/** Reports whether a filing that was read from one format has more than from another. */
export function isFuller(format: string, than: string): boolean {
  return fullnessOf(format) > fullnessOf(than);
}

function fullnessOf(format: string): number {
  return fullness[format as SourceFormat] ?? 0;
}
