import { counted, grouped } from '@cydkit/text';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../page/session';
import { titleOf } from '../state/filing-names';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import type { FilingEntry } from '../worker/filing-entry';
import css from './filing-list.module.css';

/** Lists the open filings, which may be thousands. */
export function FilingList() {
  const { state, dispatch, closeFiling } = useSession();
  const { filings, selected } = state;
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const found = useMemo(
    () => filings.filter((filing) => matches(filing, wanted)),
    [filings, wanted],
  );
  const current = filings.find(({ id }) => id === selected);
  return (
    <nav className={css.list} aria-label="Open filings">
      <details className={css.fold} open={!isNarrow()}>
        <summary className={css.summary}>
          {counted(filings.length, 'filing')}
          <span>{current && titleOf(current)}</span>
        </summary>
        <label className={css.search}>
          <span className={controls.unseen}>Find a filing</span>
          <Icon name="search" />
          <input
            type="search"
            placeholder="Name, CIK, form, year"
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <p className={css.count} role="status">
          {wanted !== '' && `${grouped(found.length)} of ${grouped(filings.length)}`}
        </p>
        <ul className={css.filings}>
          {found.map((filing) => (
            <Row
              key={filing.id}
              filing={filing}
              isSelected={filing.id === selected}
              onSelect={(id) => dispatch({ type: 'select', id })}
              onClose={closeFiling}
            />
          ))}
        </ul>
      </details>
    </nav>
  );
}

interface RowProps {
  filing: FilingEntry;
  isSelected: boolean;
  onSelect: (id: number) => void;
  onClose: (id: number) => void;
}

const Row = memo(
  function Row({ filing, isSelected, onSelect, onClose }: RowProps) {
    const { id, form, end, cik, facts, errors } = filing;
    const row = useRef<HTMLLIElement>(null);
    useEffect(() => {
      if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
    }, [isSelected]);
    const about = [form, end, cik === null ? null : `CIK ${Number(cik)}`]
      .filter(Boolean)
      .join(' · ');
    return (
      <li ref={row} className={css.row}>
        <button
          type="button"
          className={css.choose}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => onSelect(id)}
        >
          <b dir="auto">{titleOf(filing)}</b>
          <span>{about || 'nothing stated'}</span>
          {(facts === 0 || errors > 0) && (
            <span className={css.bad}>{facts === 0 ? 'no facts' : counted(errors, 'error')}</span>
          )}
        </button>
        <button type="button" className={css.close} onClick={() => onClose(id)}>
          <Icon name="close" />
          <span className={controls.unseen}>Close {titleOf(filing)}</span>
        </button>
      </li>
    );
  },
  (before, after) => before.filing === after.filing && before.isSelected === after.isSelected,
);

function matches(
  { entity, source, form, end, cik, accession }: FilingEntry,
  words: string,
): boolean {
  const text = [entity, source, form, end, cik, accession].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 60rem)').matches;
}
