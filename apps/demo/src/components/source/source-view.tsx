import { useState } from 'react';
import { useAnswer } from '../../hooks/use-answer';
import { useSession } from '../../page/session';
import { counted } from '../../ui/words';
import type { SourceFact } from '../../worker/source/facts';
import { FactList } from './fact-list';
import { SourceFrame } from './source-frame';
import css from './source-view.module.css';

/** The filing as it was filed, at the words that a fact is tagged on. */
export default function SourceView({ id, facts }: { id: number; facts: readonly SourceFact[] }) {
  const { state, workbench, dispatch } = useSession();
  const chosen = facts.find(({ fact }) => fact === state.fact) ?? facts[0];
  // The page is asked for by a fact that stands on it, and kept while the chosen one does, too.
  const [anchor, setAnchor] = useState(chosen?.fact ?? null);
  const answer = useAnswer(`source ${id} ${anchor}`, async () =>
    anchor === null ? null : await workbench.source(id, anchor),
  );
  if (answer.is === 'given' && chosen !== undefined && chosen.fact !== anchor) {
    if (!answer.value?.facts.includes(chosen.fact)) setAnchor(chosen.fact);
  }
  if (chosen === undefined) {
    return (
      <p className={css.none}>
        This filing has no page that could be shown: it was not read from inline XBRL.
      </p>
    );
  }
  const isUnshown = answer.is === 'failed' || (answer.is === 'given' && answer.value === null);
  return (
    <div className={css.view}>
      <FactList
        facts={facts}
        chosen={chosen.fact}
        onChoose={(fact) => dispatch({ type: 'source', fact })}
      />
      <div className={css.page}>
        <p className={css.note}>
          The filing’s own page. Its scripts, styles, pictures, forms and links are left out;{' '}
          {counted(facts.length, 'tagged fact')} underlined.
        </p>
        {isUnshown && <p className={css.none}>The page of this fact could not be shown.</p>}
        {answer.is === 'given' && answer.value !== null && (
          <SourceFrame page={answer.value} fact={chosen.fact} title={chosen.title} />
        )}
      </div>
    </div>
  );
}
