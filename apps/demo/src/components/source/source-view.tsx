import { counted } from '@cydkit/text';
import { useState } from 'react';
import { useSession } from '../../page/session';
import { useAnswer } from '../../page/use-answer';
import type { SourceFact } from '../../worker/source/source-facts';
import { FactList } from './fact-list';
import { SourceFrame } from './source-frame';
import css from './source-view.module.css';

/** Shows the filing as it was filed, at the words of the chosen fact. */
export default function SourceView({ id, facts }: { id: number; facts: readonly SourceFact[] }) {
  const { state, workbench, dispatch } = useSession();
  const chosen = facts.find(({ fact }) => fact === state.fact) ?? facts[0];
  // A page is requested by a fact on it, and kept as long as the chosen fact is on it, too.
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
        This filing has no page to show, because it was not read from inline XBRL.
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
          The filing’s own page, with {counted(facts.length, 'tagged fact')} underlined. Scripts,
          style sheets, pictures, forms and links are left out.
        </p>
        {isUnshown && <p className={css.none}>The page of this fact cannot be shown.</p>}
        {answer.is === 'given' && answer.value !== null && (
          <SourceFrame page={answer.value} fact={chosen.fact} title={chosen.title} />
        )}
      </div>
    </div>
  );
}
