import { posix } from 'node:path';
import { addParts, type PartsAddition } from '@cydkit/corpus';
import type { Expansion } from '../inputs/expand-inputs';
import type { MessageWriter } from '../io/message-writer';
import { messages } from '../messages/messages';
import type { AddReport } from './add-report';
import { ProgressMeter } from './progress-meter';

/** Where parts are added to, and reported. */
interface Addition extends Omit<PartsAddition, 'folder'> {
  report: AddReport;
  /** Which filings the options select; empty for all. */
  selection: string;
  log: MessageWriter;
}

/** Adds what workers have made. Returns whether all of it could be added. */
export async function addPartFolders(
  folders: Expansion['parts'],
  { report, selection, log, writer, home, inputs }: Addition,
): Promise<boolean> {
  let isWhole = true;
  for (const { name, path } of folders) {
    if (selection !== '') {
      isWhole = false;
      await log.error(messages.partsUnselected({ name, selection }));
      continue;
    }
    const unread = async (file: string, reason: string): Promise<void> => {
      isWhole = false;
      await log.error(messages.inputUnreadable({ name: file, reason }));
    };
    const meter = new ProgressMeter((text) => log.progress(text));
    for await (const step of addParts({ writer, home, inputs, folder: path })) {
      if (step.kind === 'begin') {
        const { sources, knownSources, bytes, unfinished } = step;
        report.sources += sources;
        report.knownSources += knownSources;
        meter.start(bytes);
        const count = unfinished.length;
        if (count > 0) await log.note(messages.partsUnfinished({ name, count }));
      } else if (step.kind === 'problem') {
        await unread(posix.join(name, step.problem.path), step.problem.reason);
      } else if (step.kind === 'unread') {
        await unread(step.member || step.source, step.reason);
      } else if (step.kind === 'source') {
        if (!step.isWhole) report.unreadSources += 1;
        report.withoutFacts += step.withoutFacts;
        await meter.countBytes(step.bytes);
      } else await meter.countFiling();
    }
    await log.clearProgress();
  }
  return isWhole;
}
