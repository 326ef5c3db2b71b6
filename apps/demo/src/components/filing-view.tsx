import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { useSession } from '../page/session';
import { useAnswer } from '../page/use-answer';
import { type View, views } from '../state/state';
import type { Disclosure } from '../worker/disclosure';
import { CompareView } from './compare/compare-view';
import { DisclosureView } from './disclosure/disclosure-view';
import { FilingHead } from './filing-head';
import css from './filing-view.module.css';

// Only the source view needs the sanitiser.
const SourceView = lazy(() => import('./source/source-view'));

const titles: Readonly<Record<View, string>> = {
  disclosure: 'Disclosure',
  source: 'Source',
  compare: 'Compare',
};

/** Shows one filing: what it is, and three views of it. */
export function FilingView({ id }: { id: number }) {
  const { state, dispatch, workbench } = useSession();
  const answer = useAnswer(`disclosure ${id}`, () => workbench.disclosure(id));
  const top = useRef<HTMLDivElement>(null);
  useViewTop(top, state.view);
  if (answer.is === 'failed')
    return <p className={css.failed}>Something went wrong in this page: {answer.reason}</p>;
  if (answer.is === 'asked') return <div className={css.asked} aria-busy="true" />;
  const disclosure: Disclosure = answer.value;
  return (
    <article aria-label={disclosure.page.head.heading}>
      <FilingHead disclosure={disclosure} />
      <div ref={top} className={css.top} />
      <TabProvider
        selectedId={state.view}
        setSelectedId={(chosen) => {
          const view = views.find((each) => each === chosen);
          if (view !== undefined) dispatch({ type: 'view', view });
        }}
      >
        <TabList className={css.tabs} aria-label="Views">
          {views.map((view) => (
            <Tab key={view} id={view} className={css.tab}>
              {titles[view]}
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

/** Scrolls an element to the top of the window when what is below it changes, if it is above. */
function useViewTop(element: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const anchor = element.current;
    if (anchor === null) return;
    const top = anchor.getBoundingClientRect().top + scrollY;
    const bar = Number.parseFloat(getComputedStyle(anchor).scrollMarginTop) || 0;
    if (scrollY > top - bar) scrollTo({ top: top - bar });
  }, [element, shown]);
}
