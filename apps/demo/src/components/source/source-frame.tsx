import { useEffect, useRef } from 'react';
import { emptyFrame } from '../../page/trusted';
import type { SourcePage } from '../../worker/source/source-page';
import { FramePage } from './frame-page';
import css from './source-frame.module.css';

/** A page, and the fact to show in it. */
export interface SourceFrameProps {
  page: SourcePage;
  fact: number;
  title: string;
}

/**
 * Shows the filing in a frame of its own, which may run nothing (`sandbox` without `allow-scripts`)
 * and load nothing (its policy). This page reaches in to add elements and to scroll.
 */
export function SourceFrame({ page, fact, title }: SourceFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<FramePage | null>(null);
  const wanted = useRef(fact);
  wanted.current = fact;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const fill = (): void => {
      shown.current?.stop();
      if (element.contentDocument === null) return;
      shown.current = new FramePage(element.contentDocument, page);
      shown.current.show(wanted.current);
    };
    element.addEventListener('load', fill);
    element.srcdoc = emptyFrame();
    return () => {
      element.removeEventListener('load', fill);
      shown.current?.stop();
      shown.current = null;
    };
  }, [page]);

  useEffect(() => shown.current?.show(fact), [fact]);

  return (
    <iframe
      ref={frame}
      className={css.frame}
      title={`Source, at ${title}`}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
    />
  );
}
