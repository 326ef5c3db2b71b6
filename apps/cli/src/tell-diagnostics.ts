import type { Filing } from '@cydkit/parser';
import type { Messages } from './messages';

/** Warnings and errors of reading, on standard error. What failed altogether is reported elsewhere. */
export async function tellDiagnostics(
  { source, diagnostics }: Pick<Filing, 'source' | 'diagnostics'>,
  messages: Messages,
): Promise<void> {
  for (const { severity, code, message } of diagnostics) {
    if (severity === 'info' || code === 'input-failed') continue;
    const line = `${source.name ?? '-'}: ${severity} ${code}: ${message}`;
    await messages.note(line, { always: severity === 'error' });
  }
}
