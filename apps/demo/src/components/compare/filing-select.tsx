import { useSession } from '../../page/session';
import { type ComparedPair, comparedPair } from '../../state/compared-pair';
import { nameOf } from '../../state/filing-names';
import { byPeriod, isSameRegistrant } from '../../state/filing-order';
import controls from '../../ui/controls.module.css';
import { Icon } from '../../ui/icon';
import type { FilingEntry } from '../../worker/filing-entry';
import css from './filing-select.module.css';

/** Shows which filings are compared, the earlier one first; chooses the other one and swaps them. */
export function FilingSelect({ id }: { id: number }) {
  const { state, dispatch } = useSession();
  const pair: Partial<ComparedPair> = comparedPair(state) ?? { current: id };
  return (
    <div className={css.select}>
      <Side name="From" id={id} isOther={pair.old !== id} />
      <Side name="To" id={id} isOther={pair.current !== id} />
      <button
        type="button"
        className={controls.button}
        disabled={pair.old === undefined}
        onClick={() => dispatch({ type: 'swap' })}
      >
        <Icon name="swap" /> Swap
      </button>
    </div>
  );
}

interface SideProps {
  name: string;
  /** The filing that is shown. */
  id: number;
  /** True for the side of the other filing, which can be chosen. */
  isOther: boolean;
}

function Side({ name, id, isOther }: SideProps) {
  const { filings } = useSession().state;
  const own = filings.find((filing) => filing.id === id);
  if (own === undefined) return null;
  if (isOther) return <OtherSide name={name} own={own} />;
  return (
    <p className={css.side}>
      <span>{name}</span>
      <b dir="auto">{nameOf(own)}</b>
    </p>
  );
}

function OtherSide({ name, own }: { name: string; own: FilingEntry }) {
  const { state, dispatch } = useSession();
  const others = state.filings.filter(({ id }) => id !== own.id).sort((a, b) => byPeriod(b, a));
  return (
    <label className={css.side}>
      <span>{name}</span>
      <select
        className={controls.field}
        value={state.against ?? ''}
        onChange={({ currentTarget }) =>
          dispatch({ type: 'against', id: Number(currentTarget.value) })
        }
      >
        {state.against === null && (
          <option value="" disabled>
            Choose a filing
          </option>
        )}
        <Options
          label="Same registrant"
          filings={others.filter((filing) => isSameRegistrant(filing, own))}
        />
        <Options
          label="Other registrants, or not stated"
          filings={others.filter((filing) => !isSameRegistrant(filing, own))}
        />
      </select>
    </label>
  );
}

function Options({ label, filings }: { label: string; filings: readonly FilingEntry[] }) {
  if (filings.length === 0) return null;
  return (
    <optgroup label={label}>
      {filings.map((filing) => (
        <option key={filing.id} value={filing.id}>
          {nameOf(filing)}
        </option>
      ))}
    </optgroup>
  );
}
