import type { SourceFact } from '../../worker/source/source-facts';
import css from './fact-list.module.css';

/** What `FactList` shows, and what it reports. */
export interface FactListProps {
  facts: readonly SourceFact[];
  chosen: number;
  onChoose: (fact: number) => void;
}

/** Lists the facts that can be shown, as a list, or as a field on narrow screens. */
export function FactList({ facts, chosen, onChoose }: FactListProps) {
  return (
    <nav className={css.facts} aria-label="Tagged facts">
      <select
        className={css.field}
        aria-label="Fact"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {facts.map((each) => (
          <option key={each.fact} value={each.fact}>
            {each.title}
            {flagValue(each)}
          </option>
        ))}
      </select>
      <ol className={css.list}>
        {facts.map((each) => (
          <li key={each.fact}>
            <button
              type="button"
              aria-current={each.fact === chosen ? 'true' : undefined}
              onClick={() => onChoose(each.fact)}
            >
              {each.title}
              {each.type === 'flag' && <small>{flagValue(each)}</small>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function flagValue({ type, state }: SourceFact): string {
  if (type !== 'flag') return '';
  return state === null ? ': unreadable' : `: ${state ? 'yes' : 'no'}`;
}
