import type { ComparisonView } from '@cydkit/presentation/comparison';
import severities from '../../ui/severity.module.css';
import { StateIcon, stateWords } from '../../ui/state-icon';
import { severityWords } from '../../ui/words';
import { Properties } from '../disclosure/properties';
import { Changes } from './changes';
import css from './comparison-page.module.css';
import { ConceptChanges } from './concept-changes';

/** Shows changed flags first, then the numbers, the concepts and the text. */
export function ComparisonPage({ comparison }: { comparison: ComparisonView }) {
  const { head, diagnostics, flags, summary, concepts, changes } = comparison;
  return (
    <div className={css.page}>
      {diagnostics.map(({ code, severity, message }) => (
        <p key={code + message} className={`${css.said} ${severities[severity]}`}>
          <b>{severityWords[severity]}</b> {message}
        </p>
      ))}
      {head.outcome !== null && <p className={css.same}>{head.outcome}</p>}
      <FlagChanges flags={flags} />
      <section aria-labelledby="what-changed">
        <h2 id="what-changed">In numbers</h2>
        <ul className={css.summary}>
          {summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <ConceptChanges concepts={concepts} />
      {changes.length > 0 && <Changes groups={changes} />}
      <Properties title="Filings" properties={head.about} />
    </div>
  );
}

function FlagChanges({ flags: { changed, kept } }: Pick<ComparisonView, 'flags'>) {
  if (changed.length === 0 && kept === 0) return null;
  return (
    <section aria-labelledby="flag-changes">
      <h2 id="flag-changes">Flags</h2>
      <ul className={css.flags}>
        {changed.map(({ label, paragraph, change, old, new: current }) => (
          <li key={label}>
            <p className={css.label}>
              {label} {paragraph !== null && <small>{paragraph}</small>}
            </p>
            <p className={css.flip}>
              <span className={css[old]}>
                <StateIcon state={old} /> {stateWords[old]}
              </span>
              <span aria-hidden="true">→</span>
              <span className={css[current]}>
                <StateIcon state={current} /> {stateWords[current]}
              </span>
              <small>{change}</small>
            </p>
          </li>
        ))}
        <li className={css.kept}>
          {changed.length === 0 ? `All ${kept} flags are unchanged.` : `${kept} unchanged.`}
        </li>
      </ul>
    </section>
  );
}
