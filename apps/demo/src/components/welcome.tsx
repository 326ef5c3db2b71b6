import { EXAMPLES } from '../page/examples';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { usePickers } from './use-pickers';
import css from './welcome.module.css';

/** What is shown while no filing is open. */
export function Welcome() {
  const { openExample } = useSession();
  const { inputs, pickFiles, pickFolder } = usePickers();
  return (
    <div className={css.welcome}>
      <h1>Read a cybersecurity disclosure</h1>
      <p className={css.lead}>
        The CYD facts of a 10-K, 20-F, 8-K or 6-K: its flags, every sentence once with the concepts
        that cover it, what does not fit together, and what changed since last year.
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
        <h2 id="examples">Or look at an example</h2>
        <ul>
          {EXAMPLES.map(({ name, title, what }) => (
            <li key={name}>
              <button type="button" className={css.example} onClick={() => openExample(name)}>
                <b>{title}</b> <span>{what}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className={css.promise}>
        Everything happens in this tab. Nothing is uploaded or stored: the page is not allowed to
        open any connection, and works offline.
      </p>
    </div>
  );
}
