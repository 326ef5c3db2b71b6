import { useEffect, useRef } from 'react';
import { useSession } from '../page/session';
import { nameOf } from '../state/filing-names';
import type { State } from '../state/state';
import css from './app.module.css';
import { DropTarget } from './drop-target';
import { FilingList } from './filing-list';
import { FilingView } from './filing-view';
import { Header } from './header';
import { RuleSheet } from './rule-sheet';
import { Status } from './status';
import { Welcome } from './welcome';

/** The whole page. */
export function App() {
  const { state } = useSession();
  const { filings, selected, opening } = state;
  const hasList = filings.length > 1;
  const main = useRef<HTMLElement>(null);
  useTitle(state);
  // Another filing is shown from its top.
  useEffect(() => {
    if (selected !== null) main.current?.scrollIntoView();
  }, [selected]);
  return (
    <DropTarget>
      <Header />
      <Status />
      <div className={hasList ? css.columns : css.single}>
        {hasList && <FilingList />}
        <main ref={main} className={css.main}>
          {selected === null ? (
            opening === null && <Welcome />
          ) : (
            <FilingView key={selected} id={selected} />
          )}
        </main>
      </div>
      <RuleSheet />
    </DropTarget>
  );
}

/** Names the selected filing in the title of the tab. */
function useTitle({ filings, selected }: State): void {
  const filing = filings.find(({ id }) => id === selected);
  const title = filing === undefined ? 'cydkit workbench' : `${nameOf(filing)} – cydkit`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
