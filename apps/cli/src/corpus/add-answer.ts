import type { Answer } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import type { AddReport } from './add-report';

/** How many names of skipped files are listed. */
const mostListed = 5;

/** Says what was added, and what was left out and why. */
export function addAnswer(report: AddReport): Answer {
  const { added, replaced, unchanged, kept, sources, knownSources, dryRun } = report;
  const verb = dryRun ? 'Would add' : 'Added';
  return {
    heading: `${verb} ${counted(added, 'filing')} and ${dryRun ? 'replace' : 'replaced'} ${grouped(replaced)}`,
    parts: [],
    notes: [
      `${counted(sources, 'input')}; the corpus ${hadOf(knownSources, sources)}.`,
      ...note(unchanged, 'unchanged since it was added'),
      ...note(kept, 'kept from a fuller source, such as the document instead of a data set'),
      ...note(report.withoutFacts, 'left out, without any CYD fact'),
      ...unreadNote(report),
      ...skippedNote(report),
    ],
    data: report,
  };
}

/** Says how many of the inputs were in the corpus, whole. */
function hadOf(known: number, sources: number): string {
  if (sources === 1) return known === 1 ? 'had it' : 'did not have it';
  if (known === 0) return 'had none of them';
  return known === sources ? 'had all of them' : `had ${grouped(known)} of them`;
}

function note(count: number, what: string): string[] {
  return count === 0 ? [] : [`${counted(count, 'filing')} ${what}.`];
}

function unreadNote({ unreadSources }: AddReport): string[] {
  if (unreadSources === 0) return [];
  return [
    `${counted(unreadSources, 'input')} could not be read in full. What could be read was added; the next run reads the input again.`,
  ];
}

function skippedNote({ skipped }: AddReport): string[] {
  if (skipped.length === 0) return [];
  const more = skipped.length - mostListed;
  const names = skipped.slice(0, mostListed).join(', ');
  return [
    `Skipped, not a filing: ${names}${more > 0 ? `, and ${counted(more, 'more file', 'more files')}` : ''}.`,
  ];
}
