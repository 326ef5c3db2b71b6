import { type DisclosureView, type Note, ownNumbers } from '@cydkit/presentation';
import { useSession } from '../../page/session';
import controls from '../../ui/controls.module.css';
import { Passage } from './passage';
import css from './passages.module.css';

/** What `Passages` shows, and what it reports. */
export interface PassagesProps {
  page: DisclosureView;
  /** Findings that pass the filter. */
  notes: readonly Note[];
  lit: number | null;
  onPoint: (lane: number | null) => void;
}

/** Shows the disclosure once, in reading order, with lanes at its side and findings in the margin. */
export function Passages({ page, notes, lit, onPoint }: PassagesProps) {
  const { state, dispatch } = useSession();
  const { isolated } = state;
  const lane = isolated === null ? undefined : page.map.lanes[isolated];
  const hasMargin = notes.some(({ ranges }) => ranges.length > 0);
  return (
    <section className={css.disclosure} aria-labelledby="disclosure-text">
      <h2 id="disclosure-text">Every sentence once</h2>
      <p className={css.showing} role="status">
        {lane === undefined ? null : (
          <>
            Only <b>{lane.title}</b>: {lane.passages} of {page.map.passages.length} passages.{' '}
            <button
              type="button"
              className={controls.link}
              onClick={() => dispatch({ type: 'isolate', lane: null })}
            >
              Show all
            </button>
          </>
        )}
      </p>
      <ol className={css.passages}>
        {page.passages.map((passage) => {
          const { cells } = passage;
          const isIn = (wanted: number | null): boolean =>
            wanted === null || cells.some((cell) => cell.lane === wanted);
          if (!isIn(isolated)) return null;
          return (
            <Passage
              key={ownNumbers(passage.pieces)[0]}
              passage={passage}
              map={page.map}
              notes={notes}
              lit={lit}
              shown={lit ?? isolated}
              isDim={!isIn(lit)}
              hasMargin={hasMargin}
              onPoint={onPoint}
            />
          );
        })}
      </ol>
    </section>
  );
}
