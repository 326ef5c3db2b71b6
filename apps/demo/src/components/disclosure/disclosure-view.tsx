import { type Note, ownNumbers, type DisclosureView as Page } from '@cydkit/presentation';
import { useMemo, useState } from 'react';
import { useSession } from '../../page/session';
import type { Filter } from '../../state/state';
import type { Disclosure } from '../../worker/disclosure';
import { Concepts } from './concepts';
import css from './disclosure-view.module.css';
import { FindingsBar } from './findings-bar';
import { Flags } from './flags';
import { NoteCard } from './note-card';
import { Passages } from './passages';
import { Properties } from './properties';

/** Shows flags, the overlap map with findings in its margin, and what identifies the filing. */
export function DisclosureView({ disclosure }: { disclosure: Disclosure }) {
  const { state } = useSession();
  const { page } = disclosure;
  // What the pointer or the focus is on. The chosen lane is in the state.
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const lit = pointedAt ?? state.isolated;
  const notes = useMemo(
    () => page.notes.filter((note) => passes(note, state.filter)),
    [page, state.filter],
  );
  const loose = notes.filter(({ ranges }) => ranges.length === 0);
  const inSight = notes.filter((note) => isInSight(note, page, state.isolated));
  return (
    <>
      {page.flags.length > 0 && <Flags disclosure={disclosure} />}
      {page.notes.length > 0 && <FindingsBar notes={page.notes} shown={inSight.length} />}
      {loose.length > 0 && (
        <ul className={css.loose} aria-label="Findings about the filing as a whole">
          {loose.map((note) => (
            <li key={note.number}>
              <NoteCard note={note} />
            </li>
          ))}
        </ul>
      )}
      {page.passages.length > 0 && (
        <div className={css.map}>
          <Concepts disclosure={disclosure} lit={lit} onPoint={setPointedAt} />
          <Passages page={page} notes={notes} lit={lit} onPoint={setPointedAt} />
        </div>
      )}
      {page.others.length > 0 && (
        <Properties
          title="Other facts"
          properties={page.others.map(({ title, value }) => ({ name: title, value }))}
        />
      )}
      <Properties title="Filing" properties={page.head.about} />
    </>
  );
}

function passes({ severity, code }: Note, { hidden, code: wanted }: Filter): boolean {
  return !hidden.includes(severity) && (wanted === null || wanted === code);
}

/** Reports whether the passage next to which a finding is shown is among those of the lane. */
function isInSight({ ranges }: Note, { passages }: Page, isolated: number | null): boolean {
  const [first] = ranges;
  if (first === undefined || isolated === null) return true;
  const row = passages.find(({ pieces }) => ownNumbers(pieces).includes(first.passage + 1));
  return row?.cells.some(({ lane }) => lane === isolated) ?? false;
}
