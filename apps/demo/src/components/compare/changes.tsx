import type { ComparisonView } from '@cydkit/presentation/comparison';
import { counted } from '@cydkit/text';
import css from './changes.module.css';

type Group = ComparisonView['changes'][number];
type Change = Group['changes'][number];

const kinds: Readonly<Record<Change['kind'], string>> = {
  moved: 'Moved',
  retagged: 'Re-tagged',
  reworded: 'Reworded',
  split: 'Split',
  merged: 'Merged',
  new: 'New',
  gone: 'Gone',
};

/** Shows what changed, under the concepts that cover it, each sentence once. */
export function Changes({ groups }: { groups: readonly Group[] }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Text</h2>
      {groups.map(({ titles, changes, kept }) => (
        <div key={titles.join('; ')} className={css.group}>
          <h3>{titles.length === 0 ? 'Under no known concept' : titles.join(' · ')}</h3>
          <ol className={css.changes}>
            {changes.map((change) => (
              <li key={change.id}>
                <ChangeItem change={change} />
              </li>
            ))}
          </ol>
          {kept > 0 && <p className={css.kept}>{counted(kept, 'sentence')} unchanged</p>}
        </div>
      ))}
    </section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { kind, sameWords, moved, runs, retagged } = change;
  const notes = [
    sameWords ? 'only punctuation or capital letters changed' : null,
    moved ? 'also moved' : null,
    retagged.removed.length > 0 ? `no longer under ${retagged.removed.join('; ')}` : null,
    retagged.added.length > 0 ? `now under ${retagged.added.join('; ')}` : null,
  ].filter((note) => note !== null);
  return (
    <div className={css.change}>
      <p className={`${css.kind} ${css[kind]}`}>{kinds[kind]}</p>
      <div>
        <Redline runs={runs} kind={kind} />
        {notes.map((note) => (
          <p key={note} className={css.note}>
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Shows added and removed words, by lines as well as colors. */
function Redline({ runs, kind }: Pick<Change, 'runs' | 'kind'>) {
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
