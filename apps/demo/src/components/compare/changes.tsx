import type { ComparisonView } from '@cydkit/reporters';
import css from './changes.module.css';
import { Redline } from './redline';

type Group = ComparisonView['changes'][number];
type Change = Group['changes'][number];

const KINDS: Readonly<Record<Change['kind'], string>> = {
  moved: 'Moved',
  retagged: 'Re-tagged',
  reworded: 'Reworded',
  split: 'Split',
  merged: 'Merged',
  new: 'New',
  gone: 'Gone',
};

/** What changed, under the first concept that covers it; each sentence once. */
export function Changes({ groups }: { groups: readonly Group[] }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Text</h2>
      {groups.map(({ concept, title, changes, kept }) => (
        <div key={concept} className={css.group}>
          <h3>{title}</h3>
          <ol className={css.changes}>
            {changes.map((change) => (
              <li key={change.id}>
                <ChangeItem change={change} />
              </li>
            ))}
          </ol>
          {kept !== null && <p className={css.kept}>{kept}</p>}
        </div>
      ))}
    </section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { kind, moved, runs, also, retagged } = change;
  const notes = [
    moved && kind !== 'moved' ? 'also moved' : null,
    also.length > 0 ? `also under ${also.join('; ')}` : null,
    retagged.removed.length > 0 ? `no longer under ${retagged.removed.join('; ')}` : null,
    retagged.added.length > 0 ? `now under ${retagged.added.join('; ')}` : null,
  ].filter((note) => note !== null);
  return (
    <div className={css.change}>
      <p className={`${css.kind} ${css[kind]}`}>{KINDS[kind]}</p>
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
