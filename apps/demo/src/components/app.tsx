import { useSession } from '../page/session';
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
  return (
    <DropTarget>
      <Header />
      <Status />
      <div className={hasList ? css.columns : css.single}>
        {hasList && <FilingList />}
        <main className={css.main}>
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
