import { type DragEvent, type ReactNode, useState } from 'react';
import { droppedFiles } from '../page/given-files';
import { useSession } from '../page/session';
import type { OpeningEnd } from '../worker/opening';
import css from './drop-target.module.css';

/** Takes files and folders that are dropped anywhere on the page. */
export function DropTarget({ children }: { children: ReactNode }) {
  const { open, dispatch } = useSession();
  const [isOver, setIsOver] = useState(false);

  const take = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    droppedFiles(event.dataTransfer).then(
      (given) => (given.length === 0 ? dispatch({ type: 'opened', end: NOTHING }) : open(given)),
      (reason: unknown) => dispatch({ type: 'failed', reason: String(reason) }),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the buttons of the header beside it
    <div
      className={css.target}
      onDragOver={(event) => {
        // Without this a file dropped on the page would replace it.
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

const NOTHING = {
  how: 'done' as const,
  unread: [{ name: 'What was dropped', reason: 'it is no file' }],
} satisfies OpeningEnd;
