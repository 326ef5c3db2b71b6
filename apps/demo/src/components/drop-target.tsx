import { type DragEvent, type ReactNode, useState } from 'react';
import { droppedFiles } from '../page/given-files';
import { useSession } from '../page/session';
import type { OpeningEnd } from '../worker/opening';
import css from './drop-target.module.css';

/** Takes files and folders dropped anywhere on the page. */
export function DropTarget({ children }: { children: ReactNode }) {
  const { open, dispatch } = useSession();
  const [isOver, setIsOver] = useState(false);

  const take = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    droppedFiles(event.dataTransfer).then(
      (given) => (given.length === 0 ? dispatch({ type: 'opened', end: nothing }) : open(given)),
      (reason: unknown) => dispatch({ type: 'failed', reason: String(reason) }),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the header do the same
    <div
      className={css.target}
      onDragOver={(event) => {
        // Without this, a dropped file would replace the page.
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={take}
    >
      {children}
      {isOver && <p className={css.curtain}>Drop files or a folder to read them here</p>}
    </div>
  );
}

const nothing = {
  how: 'done' as const,
  unread: [{ name: 'What you dropped', reason: 'not a file' }],
} satisfies OpeningEnd;
