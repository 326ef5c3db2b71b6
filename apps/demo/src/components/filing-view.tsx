import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { lazy, Suspense, useRef } from 'react';
import { useAnswer } from '../hooks/use-answer';
import { useViewTop } from '../hooks/use-view-top';
import { useSession } from '../page/session';
import { VIEWS, type View } from '../state/state';
import type { Disclosure } from '../worker/disclosure';
import { CompareView } from './compare/compare-view';
import { DisclosureView } from './disclosure/disclosure-view';
import { FilingHead } from './filing-head';
import css from './filing-view.module.css';

// The sanitiser is needed by those only who look at the source.
const SourceView = lazy(() => import('./source/source-view'));

const TITLES: Readonly<Record<View, string>> = {
  disclosure: 'Disclosure',
  source: 'Source',
  compare: 'Compare',
};

/** One filing: what it is, and the three ways to look at it. */
export function FilingView({ id }: { id: number }) {
  const { state, dispatch, workbench } = useSession();
  const answer = useAnswer(`disclosure ${id}`, () => workbench.disclosure(id));
  const top = useRef<HTMLDivElement>(null);
  useViewTop(top, state.view);
  if (answer.is === 'failed') return <p className={css.failed}>The page failed: {answer.reason}</p>;
  if (answer.is === 'asked') return <div className={css.asked} aria-busy="true" />;
  const disclosure: Disclosure = answer.value;
  return (
    <article aria-label={disclosure.page.head.heading}>
      <FilingHead disclosure={disclosure} />
      <div ref={top} className={css.top} />
      <TabProvider
        selectedId={state.view}
        setSelectedId={(chosen) => {
          const view = VIEWS.find((each) => each === chosen);
          if (view !== undefined) dispatch({ type: 'view', view });
        }}
      >
        <TabList className={css.tabs} aria-label="Views">
          {VIEWS.map((view) => (
            <Tab key={view} id={view} className={css.tab}>
              {TITLES[view]}
            </Tab>
          ))}
        </TabList>
        <TabPanel tabId="disclosure" className={css.panel} focusable={false}>
          <DisclosureView disclosure={disclosure} />
        </TabPanel>
        <TabPanel tabId="source" className={css.panel} focusable={false} unmountOnHide>
          <Suspense fallback={<div className={css.asked} aria-busy="true" />}>
            <SourceView id={id} facts={disclosure.sourceFacts} />
          </Suspense>
        </TabPanel>
        <TabPanel tabId="compare" className={css.panel} focusable={false} unmountOnHide>
          <CompareView id={id} />
        </TabPanel>
      </TabProvider>
    </article>
  );
}
