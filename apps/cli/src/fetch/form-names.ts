import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** The forms that people ask for, as EDGAR writes them. It has hundreds of others. */
const wellKnown = [
  ...['10-K', '10-K/A', '10-KT', '10-KT/A', '10-K405', '20-F', '20-F/A', '40-F', '40-F/A'],
  ...['8-K', '8-K/A', '6-K', '6-K/A', '10-Q', '10-Q/A'],
];

/**
 * Returns a form as EDGAR writes it.
 *
 * @throws UsageError for an empty one, and for a well-known one that is written otherwise: nothing is found
 *   by `10K`
 */
export function readForm(text: string): string {
  const form = text.trim().toUpperCase();
  if (form === '') throw new UsageError(messages.valueEmpty());
  const meant = formMeant(form);
  if (meant === null || meant === form) return form;
  throw new UsageError(messages.formMisspelt({ text, form: meant }));
}

/** Returns the well-known form that someone means, `10-K` for `form 10k`; `null` if it is none. */
export function formMeant(text: string): string | null {
  const asked = lettersOf(text.toUpperCase().replace(/^\s*FORM\s+/u, ''));
  return wellKnown.find((form) => lettersOf(form) === asked) ?? null;
}

function lettersOf(form: string): string {
  return form.replace(/[^A-Z0-9]/gu, '');
}
