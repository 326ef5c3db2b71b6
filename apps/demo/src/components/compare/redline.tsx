import type { ComparisonView } from '@cydkit/presentation/comparison';
import css from './redline.module.css';

type Change = ComparisonView['changes'][number]['changes'][number];

/** A text with what was struck and what was put in, told by line as well as by colour. */
export function Redline({ runs, kind }: Pick<Change, 'runs' | 'kind'>) {
  return (
    <p className={`${css.text} ${kind === 'new' || kind === 'gone' ? css.whole : ''}`} dir="auto">
      {runs.map((run, index) => {
        const whole = kind === 'new' ? 'added' : kind === 'gone' ? 'removed' : run.kind;
        const shown = run.kind === 'kept' ? whole : run.kind;
        if (shown === 'added') return <ins key={index}>{run.text}</ins>;
        if (shown === 'removed') return <del key={index}>{run.text}</del>;
        return (
          <span key={index} className={shown === 'omitted' ? css.omitted : undefined}>
            {run.text}
          </span>
        );
      })}
    </p>
  );
}
