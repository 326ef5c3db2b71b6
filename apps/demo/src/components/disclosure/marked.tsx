import type { Note, PassageMark, RichRun } from '@cydkit/presentation';
import type { ReactNode } from 'react';
import severities from '../../ui/severity.module.css';
import css from './marked.module.css';
import { useJump } from './use-jump';

/** A run of text with its marks. */
export interface MarkedProps {
  run: RichRun;
  marks: readonly PassageMark[];
  notes: readonly Note[];
  /** Marks whose sign is before this run. */
  fresh: readonly number[];
  children: ReactNode;
}

/** Marks words that a flag rests on or a finding is about, with signs that link there. */
export function Marked({ run, marks, notes, fresh, children }: MarkedProps) {
  const shown = run.marks.flatMap((index) => {
    const mark = marks[index];
    return mark !== undefined && isShown(mark, notes) ? [{ index, mark }] : [];
  });
  if (shown.length === 0) return children;
  const kinds = new Set(shown.map(({ mark }) => mark.kind));
  const classes = [kinds.has('note') && css.note, kinds.has('flag') && css.flag].filter(Boolean);
  return (
    <>
      {shown
        .filter(({ index }) => fresh.includes(index))
        .map(({ index, mark }) => (
          <Sign key={index} mark={mark} notes={notes} />
        ))}
      <mark className={classes.join(' ')}>{children}</mark>
    </>
  );
}

function isShown({ kind, number }: PassageMark, notes: readonly Note[]): boolean {
  return kind === 'flag' || notes.some((note) => note.number === number);
}

function Sign({ mark: { kind, number }, notes }: { mark: PassageMark; notes: readonly Note[] }) {
  const jump = useJump();
  const target = `${kind === 'flag' ? 'flag' : 'note'}-${number}`;
  if (kind === 'flag') {
    return (
      <a className={css.toFlag} href={`#${target}`} onClick={(event) => jump(event, target)}>
        flag {number}
      </a>
    );
  }
  const severity = notes.find((note) => note.number === number)?.severity ?? 'info';
  return (
    <a
      className={`${css.sign} ${severities.sign} ${severities[severity]}`}
      href={`#${target}`}
      aria-label={`Finding ${number}`}
      onClick={(event) => jump(event, target)}
    >
      {number}
    </a>
  );
}
