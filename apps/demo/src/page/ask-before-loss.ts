import { counted } from '@cydkit/text';
import { useEffect } from 'react';
import type { State } from '../state/state';

/** Returns how many filings of the reader's own are open: they would have to be opened again. */
function ownFilings({ filings, example }: Pick<State, 'filings' | 'example'>): number {
  return example === null ? filings.length : 0;
}

/** Asks whether the open filings may be closed; true if there are none but an example's. */
export function mayClose(state: Pick<State, 'filings' | 'example'>): boolean {
  const count = ownFilings(state);
  return count === 0 || confirm(`Close ${counted(count, 'open filing')}? No file is changed.`);
}

/** Lets the browser ask before the tab is closed or loaded anew while the reader's filings are open. */
export function useAskBeforeLeaving(state: State): void {
  const isAsked = ownFilings(state) > 0;
  useEffect(() => {
    if (!isAsked) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAsked]);
}
