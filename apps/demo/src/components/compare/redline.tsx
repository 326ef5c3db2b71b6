import type { ComparisonView } from '@cydkit/reporters';
import css from './redline.module.css';

type Change = ComparisonView['changes'][number]['changes'][number];

/** A text with what was struck and what was put in, told by line as well as by colour. */
export function Redline({ runs, kind }: Pick<Change, 'runs' | 'kind'>) {
  return (
    <p className={`${css.text} ${kind === 'new' || kind === 'gone' ? css.whole : ''}`} dir="auto">
      {runs.map((run, index) => {
        const whole = kind === 'new' ? 'added' : kind === 'gone' ? 'removed' : run.kind;
        const shown = run.kind === 'kept' ? whole : run.kind;
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have their order and nothing else
        if (shown === 'added') return <ins key={index}>{run.text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (shown === 'removed') return <del key={index}>{run.text}</del>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className={shown === 'omitted' ? css.omitted : undefined}>
            {run.text}
          </span>
        );
      })}
    </p>
  );
}
