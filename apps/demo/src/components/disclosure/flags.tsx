import type { Basis, FlagRow } from '@cydkit/presentation';
import { useSession } from '../../page/session';
import controls from '../../ui/controls.module.css';
import { StateIcon, stateWords } from '../../ui/state-icon';
import type { Disclosure } from '../../worker/disclosure';
import css from './flags.module.css';
import { useJump } from './use-jump';

/** Shows the flags, each with its state and the words that it rests on. */
export function Flags({ disclosure }: { disclosure: Disclosure }) {
  let before = 0;
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">Flags</h2>
      {disclosure.page.flags.map(({ context, note, rows }) => {
        const from = before;
        before += rows.length;
        return (
          <div key={from}>
            {context !== null && <h3 className={css.context}>{context}</h3>}
            <ul className={css.flags}>
              {rows.map((row, index) => (
                <Flag
                  key={row.label + row.state}
                  row={row}
                  number={from + index + 1}
                  fact={disclosure.flagFacts[from + index] ?? null}
                  isShown={disclosure.sourceFacts.some(
                    ({ fact }) => fact === disclosure.flagFacts[from + index],
                  )}
                />
              ))}
            </ul>
            {note !== null && <p className={css.silent}>{note}</p>}
          </div>
        );
      })}
    </section>
  );
}

interface FlagProps {
  row: FlagRow;
  number: number;
  fact: number | null;
  /** True if the source view can show it. */
  isShown: boolean;
}

function Flag({ row, number, fact, isShown }: FlagProps) {
  const { state, label, paragraph, basis, missing } = row;
  const { dispatch } = useSession();
  return (
    <li id={`flag-${number}`} className={css.flag}>
      <p className={`${css.state} ${css[state]}`}>
        <StateIcon state={state} /> {stateWords[state]}
      </p>
      <p className={css.label}>
        {label} {paragraph !== null && <span>{paragraph}</span>}
      </p>
      {basis !== null && <Rests basis={basis} />}
      {missing !== null && <p className={css.silent}>{missing}</p>}
      <p className={css.where}>
        {basis !== null && <PassageLink passage={basis.passage} />}
        {isShown && fact !== null && (
          <button
            type="button"
            className={controls.link}
            onClick={() => dispatch({ type: 'source', fact })}
          >
            In the source<span className={controls.unseen}>: {label}</span>
          </button>
        )}
      </p>
    </li>
  );
}

function Rests({ basis: { how, quote } }: { basis: Basis }) {
  return (
    <p className={css.basis}>
      {how !== null && <span className={css.kind}>{how}: </span>}
      <q dir="auto">{quote}</q>
    </p>
  );
}

function PassageLink({ passage }: { passage: number }) {
  const jump = useJump();
  const id = `p${passage + 1}`;
  return (
    <a href={`#${id}`} onClick={(event) => jump(event, id)}>
      Passage {passage + 1}
    </a>
  );
}
