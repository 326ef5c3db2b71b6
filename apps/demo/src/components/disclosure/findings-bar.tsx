import type { Note } from '@cydkit/presentation';
import { useSession } from '../../page/session';
import controls from '../../ui/controls.module.css';
import severities from '../../ui/severity.module.css';
import { severityOrder, severityWords } from '../../ui/words';
import css from './findings-bar.module.css';

/** Filters the findings by severity and by rule. */
export function FindingsBar({ notes, shown }: { notes: readonly Note[]; shown: number }) {
  const { state, dispatch } = useSession();
  const { hidden, code } = state.filter;
  const codes = [...new Set(notes.map((note) => note.code))].sort();
  return (
    <section className={css.bar} aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <div className={css.filters}>
        {severityOrder.map((severity) => {
          const count = notes.filter((note) => note.severity === severity).length;
          const isShown = !hidden.includes(severity);
          return (
            count > 0 && (
              <button
                key={severity}
                type="button"
                className={`${css.severity} ${severities[severity]}`}
                aria-pressed={isShown}
                onClick={() => dispatch({ type: 'severity', severity, shown: !isShown })}
              >
                {severityWords[severity]}s <span>{count}</span>
              </button>
            )
          );
        })}
        <label className={css.rule}>
          <span className={controls.unseen}>Rule</span>
          <select
            className={controls.field}
            value={code ?? ''}
            onChange={({ currentTarget }) =>
              dispatch({ type: 'code', code: currentTarget.value || null })
            }
          >
            <option value="">All rules</option>
            {codes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <p role="status">
          {shown === notes.length ? 'all shown' : `${shown} of ${notes.length} shown`}
        </p>
      </div>
    </section>
  );
}
