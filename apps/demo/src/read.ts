import { type Diagnostic, parse } from '@cydkit/parser';
import { createReport, type Report } from '@cydkit/reporters';

/** What came of a file: its report, or why the browser would not hand over its bytes. */
export type Reading = { report: Report } | { unread: Diagnostic };

export async function read(file: File): Promise<Reading> {
  let content: Uint8Array;
  try {
    content = new Uint8Array(await file.arrayBuffer());
  } catch (reason) {
    // A folder, a file without permission, or one that was changed after it was chosen.
    return { unread: unread(file, reason) };
  }
  return { report: createReport(parse({ name: file.name, content }, { html: true })) };
}

function unread({ name }: File, reason: unknown): Diagnostic {
  const why = reason instanceof Error ? reason.message : String(reason);
  return {
    code: 'file-unread',
    severity: 'error',
    message: `The browser could not read ${name}: ${why}`,
    fix: 'Choose the file again. A folder cannot be read.',
  };
}
