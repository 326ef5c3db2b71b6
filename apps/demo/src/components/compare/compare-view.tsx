import { useEffect } from 'react';
import { useSession } from '../../page/session';
import { useAnswer } from '../../page/use-answer';
import { type ComparedPair, comparedPair } from '../../state/compared-pair';
import controls from '../../ui/controls.module.css';
import { usePickers } from '../use-pickers';
import { bestMatch } from './best-match';
import css from './compare-view.module.css';
import { ComparisonPage } from './comparison-page';
import { FilingSelect } from './filing-select';

/** Compares the filing with another one. */
export function CompareView({ id }: { id: number }) {
  const { state, dispatch } = useSession();
  const { filings, against } = state;
  const suggested = against ?? bestMatch(filings, id);
  const pair = comparedPair(state);
  useEffect(() => {
    if (against === null && suggested !== null) dispatch({ type: 'against', id: suggested });
  }, [against, suggested, dispatch]);

  if (filings.length < 2) return <Lonely />;
  return (
    <>
      <FilingSelect id={id} />
      {pair !== null && <Compared key={`${pair.old} ${pair.current}`} {...pair} />}
      {suggested === null && (
        <p>No other filing of this registrant is open. Open one, or choose any filing above.</p>
      )}
    </>
  );
}

function Compared({ old, current }: ComparedPair) {
  const { workbench } = useSession();
  const answer = useAnswer(`comparison ${old} ${current}`, () =>
    workbench.comparison(old, current),
  );
  if (answer.is === 'asked') return <div className={css.asked} aria-busy="true" />;
  if (answer.is === 'failed')
    return <p className={css.failed}>Something went wrong in this page: {answer.reason}</p>;
  return <ComparisonPage comparison={answer.value} />;
}

function Lonely() {
  const { inputs, pickFiles } = usePickers();
  return (
    <div className={css.lonely}>
      <h2>Compare with another filing</h2>
      <p>
        Open last year’s report, or an amendment, next to this one: drop it on the page or choose it
        here. The page then shows what changed, by flag, concept and sentence.
      </p>
      {inputs}
      <button
        type="button"
        className={`${controls.button} ${controls.primary}`}
        onClick={pickFiles}
      >
        Choose a file
      </button>
    </div>
  );
}
