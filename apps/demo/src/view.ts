import type { Reading } from './read';
import { about } from './sections/about';
import { diagnostics } from './sections/diagnostics';
import { duplication } from './sections/duplication';
import { flags } from './sections/flags';
import { passages } from './sections/passages';
import { counted } from './words';

/** A reading as elements, in the order in which every report tells it. */
export function view(reading: Reading): HTMLElement[] {
  if ('unread' in reading) return [diagnostics([reading.unread])];
  const { report } = reading;
  const sections = [
    ...about(report.filing),
    flags(report.filing),
    passages(report),
    duplication(report),
    diagnostics(report.filing.diagnostics),
  ];
  return sections.filter((section) => section !== null);
}

/** The same in one sentence, for the status line that screen readers speak. */
export function summary(reading: Reading): string {
  if ('unread' in reading) return 'The file could not be read; see the diagnostics.';
  const { filing, passages } = reading.report;
  if (filing.facts.length === 0) return 'No CYD fact was found; see the diagnostics.';
  const facts = counted(filing.facts.length, 'fact');
  const said = counted(filing.diagnostics.length, 'diagnostic');
  return `${facts}, ${counted(passages.length, 'passage')}, ${said}.`;
}
