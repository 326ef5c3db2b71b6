import type { PassageView, RichRun } from '@cydkit/presentation';
import type { ReactNode } from 'react';
import css from './piece.module.css';
import { useJump } from './use-jump';

/** A run of text in a passage. */
export interface PieceProps {
  run: RichRun;
  passage: PassageView;
  /** True for the first run of its passage. */
  isFirst: boolean;
  lit: number | null;
  children: ReactNode;
}

/** Shows one of several passages that are joined. Each but the first starts with its number. */
export function Piece({ run: { piece }, passage, isFirst, lit, children }: PieceProps) {
  const jump = useJump();
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
          onClick={(event) => jump(event, `p${piece}`)}
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
