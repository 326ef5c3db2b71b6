import { countedFindings } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { StateIcon, stateWords } from '../ui/state-icon';
import { percent } from '../ui/words';
import type { Disclosure } from '../worker/disclosure';
import css from './filing-head.module.css';

/** Shows whose disclosure it is, and its figures. */
export function FilingHead({ disclosure }: { disclosure: Disclosure }) {
  const { head } = disclosure.page;
  const { title, form, end } = disclosure;
  const about = [
    form === null ? 'Form not stated' : `Form ${form}`,
    ...(end === null ? ['period not stated'] : []),
    ...head.about
      .filter(({ name }) => (name === 'Period' && end !== null) || name === 'Fiscal year')
      .map(({ name, value }) => (name === 'Period' ? value : `fiscal year ${value}`)),
  ];
  return (
    <header className={css.head}>
      <h1 dir="auto">{title ?? 'Unnamed filing'}</h1>
      <p className={css.sub}>{about.join(' · ')}</p>
      {head.empty ? (
        <p className={css.none}>
          No CYD fact found. The findings below say what was found instead.
        </p>
      ) : (
        <Figures disclosure={disclosure} />
      )}
    </header>
  );
}

function Figures({ disclosure: { page, statistics } }: { disclosure: Disclosure }) {
  const rows = page.flags.flatMap((table) => table.rows);
  return (
    <dl className={css.figures}>
      {rows.length > 0 && (
        <div>
          <dt>Flags</dt>
          <dd className={css.dots}>
            {rows.map(({ state, label }) => (
              <span key={label} className={css[state]} title={`${label}: ${stateWords[state]}`}>
                <StateIcon state={state} />
              </span>
            ))}
          </dd>
          <dd>{countedBy(rows.map(({ state }) => stateWords[state].toLowerCase()))}</dd>
        </div>
      )}
      <div>
        <dt>Text</dt>
        <dd className={css.number}>{page.map.passages.length}</dd>
        <dd>
          {page.map.passages.length === 1 ? 'passage' : 'passages'} in{' '}
          {counted(statistics.blocks, 'text block')}
        </dd>
      </div>
      <div>
        <dt>Repetition</dt>
        <dd className={css.number}>{percent(statistics.redundancy)}</dd>
        <dd>of the text repeats other text</dd>
      </div>
      <div>
        <dt>Findings</dt>
        <dd className={css.number}>{page.notes.length}</dd>
        <dd>{countedFindings(page.notes) || 'none'}</dd>
      </div>
    </dl>
  );
}

/** `2 yes, 1 no`, in the order of first appearance. */
function countedBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
