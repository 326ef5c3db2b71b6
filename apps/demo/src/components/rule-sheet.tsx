import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useAnswer } from '../hooks/use-answer';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import { SEVERITY_WORDS } from '../ui/words';
import type { RulePage } from '../worker/rule-page';
import css from './rule-sheet.module.css';

/** The page of a rule, at the side of the disclosure. */
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
      <DialogHeading className={css.heading}>{page?.title ?? code}</DialogHeading>
      {page !== null && <Page page={page} />}
      {answer.is === 'given' && page === null && <p>Nothing more is known about this code.</p>}
    </>
  );
}

function Page({ page: { code, severity, help, source, fix } }: { page: RulePage }) {
  return (
    <>
      <p className={`${css.severity} ${css[severity]}`}>
        {SEVERITY_WORDS[severity]} <code>{code}</code>
      </p>
      <p>{help}</p>
      {fix !== null && (
        <>
          <h3>What to do</h3>
          <p>{fix}</p>
        </>
      )}
      {source !== null && (
        <>
          <h3>Source</h3>
          <p>
            {source.url === null ? (
              source.citation
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.citation}
              </a>
            )}
          </p>
        </>
      )}
    </>
  );
}
