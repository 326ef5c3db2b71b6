import { counted, grouped } from '@cydkit/text';
import { useSession } from '../page/session';
import type { Notice, Opening } from '../state/state';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import { size } from '../ui/words';
import css from './status.module.css';

/** Shows what is being read, and what went wrong in the last reading. */
export function Status() {
  const { state, cancel, dispatch } = useSession();
  const { opening, notice, filings } = state;
  return (
    <>
      {opening !== null && <Reading opening={opening} found={filings.length} onCancel={cancel} />}
      {notice !== null && (
        <aside className={css.notice} aria-label="Notice">
          <div>
            <p>{notices[notice.kind](filings.length)}</p>
            <Details notice={notice} />
          </div>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet} ${controls.icon}`}
            onClick={() => dispatch({ type: 'noticed' })}
          >
            <Icon name="close" /> <span className={controls.unseen}>Dismiss</span>
          </button>
        </aside>
      )}
      <p role="status" className={controls.unseen}>
        {opening === null
          ? notice === null
            ? filings.length > 0 && `${counted(filings.length, 'filing')} open.`
            : notices[notice.kind](filings.length)
          : `Reading ${opening.names[0] ?? ''} …`}
      </p>
    </>
  );
}

const notices: Readonly<Record<Notice['kind'], (filings: number) => string>> = {
  cancelled: (filings) =>
    `Cancelled. ${counted(filings, 'filing')} read so far ${filings === 1 ? 'stays' : 'stay'} open.`,
  full: (filings) =>
    `${grouped(filings)} filings are open, the most that a browser tab has room for. The rest was not read; the cyd command reads any number.`,
  nothing: () => 'No filing found.',
  unread: () => 'Not everything could be read as a filing:',
  unsaved: () =>
    'Not saved: the file would have more than 128 million characters. Try another format (CSV is the shortest).',
  failed: () => 'Something went wrong in this page. The file is not to blame:',
};

function Details({ notice }: { notice: Notice }) {
  if (notice.details.length === 0) return null;
  return (
    <ul>
      {notice.details.slice(0, 20).map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
      {notice.details.length > 20 && <li>and {grouped(notice.details.length - 20)} more</li>}
    </ul>
  );
}

function Reading({
  opening: { names, progress },
  found,
  onCancel,
}: {
  opening: Opening;
  found: number;
  onCancel: () => void;
}) {
  const [name = ''] = names;
  const others = names.length - 1;
  return (
    <aside className={css.reading} aria-label="Reading">
      <p className={css.what}>
        Reading <b>{name}</b>
        {others > 0 && ` and ${others} more`}
        <span>
          {size(progress.read)} of {size(progress.size)}, {counted(found, 'filing')}
        </span>
      </p>
      <progress aria-label="Read" value={progress.read} max={Math.max(1, progress.size)} />
      <button type="button" className={controls.button} onClick={onCancel}>
        Cancel
      </button>
    </aside>
  );
}
