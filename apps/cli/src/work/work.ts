import type { Diagnostic, Filing } from '@cydkit/parser';
import { reasonOf } from '../errors';
import type { Unread } from '../reading/read-input';
import type { Recipe } from './recipe';

/**
 * What to make of each filing, where it is read: in this thread or in others. A recipe of whole
 * filings has other threads only read; what `make` does with them is done in this one, in order.
 */
export interface Work<Content> {
  recipe: Recipe;
  make: Make<Content>;
}

/** Makes something of a filing. What it throws concerns this filing only. */
export type Make<Content> = (filing: Filing) => Content | Promise<Content>;

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

/** Makes something of each filing as it comes. Where that fails, a diagnostic takes its place. */
export async function* makeOf<Content>(
  filings: AsyncIterable<Filing | Unread>,
  make: Make<Content>,
): AsyncGenerator<Made<Content> | Unread> {
  for await (const read of filings) yield 'reason' in read ? read : await attempt(read, make);
}

async function attempt<Content>(
  filing: Filing,
  make: Make<Content>,
): Promise<Made<Content> | Unread> {
  try {
    return await madeOf(filing, make);
  } catch (error) {
    const reason = reasonOf(error);
    return await madeOf(failedFiling(filing, reason), make).catch(() => ({ reason }));
  }
}

async function madeOf<Content>(filing: Filing, make: Make<Content>): Promise<Made<Content>> {
  const { source, diagnostics, facts } = filing;
  return { source, diagnostics, facts: facts.length, content: await make(filing) };
}

/** Which filing it is and why there is no more of it: nothing from which a rule could conclude. */
function failedFiling({ source, entity, accession, diagnostics }: Filing, reason: string): Filing {
  return {
    source,
    title: null,
    entity,
    form: null,
    accession,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    taxonomy: null,
    facts: [],
    diagnostics: [
      ...diagnostics,
      { code: 'input-failed', severity: 'error', message: reason, args: { reason } },
    ],
  };
}

/** Why nothing could be made of a filing; `undefined` where something was. */
export function failureOf({ diagnostics }: Pick<Filing, 'diagnostics'>): Diagnostic | undefined {
  return diagnostics.find(({ code }) => code === 'input-failed');
}
