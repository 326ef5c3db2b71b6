import { examples } from '../page/built-in-examples';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { usePickers } from './use-pickers';
import css from './welcome.module.css';

/** Invites to open filings, while none is open. */
export function Welcome() {
  const { openExample } = useSession();
  const { inputs, pickFiles, pickFolder } = usePickers();
  return (
    <div className={css.welcome}>
      <h1>Read a cybersecurity disclosure</h1>
      <p className={css.lead}>
        See the flags of a 10-K, 20-F, 8-K or 6-K, each sentence once with the concepts that cover
        it, contradictions and tagging errors, and what changed since last year.
      </p>
      <div className={css.drop}>
        <p className={css.call}>Drop filings here</p>
        <p className={css.kinds}>
          Inline XBRL, XBRL instances, full submissions, EDGAR viewer pages, the SEC’s Notes data
          sets; folders and zip archives of any of them
        </p>
        <div className={css.buttons}>
          {inputs}
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            onClick={pickFiles}
          >
            Choose files
          </button>
          <button type="button" className={controls.button} onClick={pickFolder}>
            Choose a folder
          </button>
        </div>
      </div>
      <section className={css.examples} aria-labelledby="examples">
        <h2 id="examples">Or try an example</h2>
        <ul>
          {examples.map(({ name, title, what }) => (
            <li key={name}>
              <button type="button" className={css.example} onClick={() => openExample(name)}>
                <b>{title}</b> <span>{what}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className={css.promise}>
        Everything happens in this tab. Nothing is uploaded or stored: the page may not open any
        connection, and works offline.
      </p>
    </div>
  );
}
