import type { Note } from '@cydkit/presentation';
import { useSession } from '../../page/session';
import controls from '../../ui/controls.module.css';
import severities from '../../ui/severity.module.css';
import { severityWords } from '../../ui/words';
import css from './note-card.module.css';

/** Shows a whole finding. Its code opens the page of the rule. */
export function NoteCard({ note }: { note: Note }) {
  const { dispatch } = useSession();
  const { number, severity, code, message, fix, evidence } = note;
  return (
    <div className={`${css.note} ${severities[severity]}`} id={`note-${number}`} tabIndex={-1}>
      <p className={css.what}>
        <b className={severities.sign}>{number}</b> <b>{severityWords[severity]}</b>{' '}
        <button
          type="button"
          className={controls.link}
          onClick={() => dispatch({ type: 'rule', code })}
        >
          <code>{code}</code>
        </button>
      </p>
      <p dir="auto">{message}</p>
      {evidence.map(({ shows, quote }) => (
        <p key={shows + quote.map(({ text }) => text).join('')} className={css.side}>
          {shows !== '' && `${shows}: `}
          <q dir="auto">
            {quote.map(({ text, isMarked }, at) =>
              isMarked ? <mark key={at}>{text}</mark> : text,
            )}
          </q>
        </p>
      ))}
      {fix !== null && (
        <details className={css.fix}>
          <summary>What to do</summary>
          <p>{fix}</p>
        </details>
      )}
    </div>
  );
}
