import { useSession } from '../../page/session';
import controls from '../../ui/controls.module.css';
import { Icon } from '../../ui/icon';
import type { FilingEntry } from '../../worker/filing-entry';
import css from './filing-select.module.css';

/** Chooses the filing to compare with, and which of the two is the new one. */
export function FilingSelect({ id }: { id: number }) {
  const { state, dispatch } = useSession();
  const { filings, against } = state;
  const current = filings.find((filing) => filing.id === id);
  const swap = (): void => {
    if (against === null) return;
    dispatch({ type: 'select', id: against });
    dispatch({ type: 'against', id });
  };
  return (
    <div className={css.select}>
      <label className={css.side}>
        <span>From</span>
        <select
          className={controls.field}
          value={against ?? ''}
          onChange={({ currentTarget }) =>
            dispatch({ type: 'against', id: Number(currentTarget.value) })
          }
        >
          {filings
            .filter((filing) => filing.id !== id)
            .map((filing) => (
              <option key={filing.id} value={filing.id}>
                {nameOf(filing)}
              </option>
            ))}
        </select>
      </label>
      <p className={css.side}>
        <span>To</span>
        <b dir="auto">{current && nameOf(current)}</b>
      </p>
      <button type="button" className={controls.button} onClick={swap}>
        <Icon name="swap" /> Swap
      </button>
    </div>
  );
}

function nameOf({ entity, source, form, end }: FilingEntry): string {
  return [entity ?? source ?? 'Unnamed filing', form, end]
    .filter((part) => part !== null)
    .join(' · ');
}
