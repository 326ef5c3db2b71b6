import type { PassageView, RichRun } from '@cydkit/presentation';
import type { ReactNode } from 'react';
import css from './piece.module.css';

export interface PieceProps {
  run: RichRun;
  passage: PassageView;
  /** The run is the first one of its passage. */
  isFirst: boolean;
  lit: number | null;
  children: ReactNode;
}

/** Text of one of several passages that are shown as one; each but the first begins with its number. */
export function Piece({ run: { piece }, passage, isFirst, lit, children }: PieceProps) {
  const index = passage.pieces.findIndex(({ number }) => number === piece);
  if (piece === undefined || index === -1) return children;
  const isLit = lit === null || passage.lanesOf[index]?.includes(lit);
  const again = passage.pieces[index]?.again === true;
  // The row has the number of its first passage.
  const isSeam = isFirst && passage.pieces.findIndex((each) => !each.again) !== index;
  return (
    <span
      {...(isSeam && !again && { id: `p${piece}`, tabIndex: -1 })}
      className={isLit ? undefined : css.dim}
    >
      {isSeam && (
        <a
          className={css.seam}
          href={`#p${piece}`}
          aria-label={`Passage ${piece}${again ? ' again' : ''}`}
        >
          {again && '↺'}
          {piece}
        </a>
      )}
      {children}
    </span>
  );
}
