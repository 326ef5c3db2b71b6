import type { Filing } from '@cydkit/parser';
import type { Unread } from '../reading/read-input';
import type { Recipe } from './recipe';

/** What to make of each filing, where it is read: in this thread or in others. */
export interface Work<Content> {
  recipe: Recipe;
  make(filing: Filing): Content;
}

/** What was made of a filing, and what there is to know of it beside that. */
export interface Made<Content> extends Pick<Filing, 'source' | 'diagnostics'> {
  /** How many facts it has. */
  facts: number;
  content: Content;
}

/** The filings themselves, for whoever needs all of them in one place. */
export const wholeFilings: Work<Filing> = {
  recipe: { make: 'filings' },
  make: (filing) => filing,
};

/** Makes something of each filing as it comes. */
export async function* makeOf<Content>(
  filings: AsyncIterable<Filing | Unread>,
  make: (filing: Filing) => Content,
): AsyncGenerator<Made<Content> | Unread> {
  for await (const read of filings) yield 'reason' in read ? read : madeOf(read, make);
}

function madeOf<Content>(filing: Filing, make: (filing: Filing) => Content): Made<Content> {
  const { source, diagnostics, facts } = filing;
  return { source, diagnostics, facts: facts.length, content: make(filing) };
}
