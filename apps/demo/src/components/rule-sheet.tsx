import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import type { RulePage } from '@cydkit/reporters/lint/rule-pages';
import { useSession } from '../page/session';
import { useAnswer } from '../page/use-answer';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import severities from '../ui/severity.module.css';
import { severityWords } from '../ui/words';
import css from './rule-sheet.module.css';

/** Shows the page of a rule, at the side of the disclosure. */
export function RuleSheet() {
  const { state, dispatch } = useSession();
  const { rule } = state;
  return (
    <Dialog
      open={rule !== null}
      onClose={() => dispatch({ type: 'rule', code: null })}
      className={css.sheet}
      backdrop={<div className={css.backdrop} />}
      unmountOnHide
    >
      {rule !== null && <Content code={rule} />}
    </Dialog>
  );
}

function Content({ code }: { code: string }) {
  const { workbench } = useSession();
  const answer = useAnswer(code, () => workbench.rule(code));
  const page = answer.is === 'given' ? answer.value : null;
  return (
    <>
      <div className={css.top}>
        <code>{page?.number ?? code}</code>
        <DialogDismiss className={`${controls.button} ${controls.quiet} ${controls.icon}`}>
          <Icon name="close" /> <span className={controls.unseen}>Close</span>
        </DialogDismiss>
      </div>
      <DialogHeading render={(props) => <h2 {...props} />} className={css.heading}>
        {page?.title ?? code}
      </DialogHeading>
      {page !== null && <Page page={page} />}
      {answer.is === 'given' && page === null && <p>There is no page for this code.</p>}
    </>
  );
}

function Page({ page: { name, severity, text, fix, about, examples } }: { page: RulePage }) {
  return (
    <>
      <p className={`${css.severity} ${severities[severity]}`}>
        {severityWords[severity]} <code>{name}</code>
      </p>
      <p>{text}</p>
      {fix !== null && (
        <>
          <h3>What to do</h3>
          <p>{fix}</p>
        </>
      )}
      {about.map(({ name, value, url }) => (
        <div key={name}>
          <h3>{name}</h3>
          <p>
            {url === undefined ? (
              value
            ) : (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {value}
              </a>
            )}
          </p>
        </div>
      ))}
      {examples.map(({ title, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={css.example}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
