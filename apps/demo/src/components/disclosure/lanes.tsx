import type { OverlapMap, RowCell } from '@cydkit/presentation';
import { useSession } from '../../page/session';
import { toneClass } from '../../styles/tones';
import css from './lanes.module.css';

/** With more columns than this they are narrow and have no letters. */
const lettered = 7;
/** Further columns share the last one: they are unreadable, and hostile nesting must not multiply. */
const most = 24;

/** What `Lanes` shows, and what it reports. */
export interface LanesProps {
  map: OverlapMap;
  cells: readonly RowCell[];
  lit: number | null;
  onPoint: (lane: number | null) => void;
}

/**
 * Draws the lanes next to one passage, as high as the passage. They are for the eye and the pointer
 * only; the text names the concepts and what is under them.
 */
export function Lanes({ map: { lanes, columns }, cells, lit, onPoint }: LanesProps) {
  const { dispatch } = useSession();
  const shown = Math.min(columns, most);
  const byColumn = new Map<number, RowCell>();
  for (const cell of cells) {
    const column = Math.min(lanes[cell.lane]?.column ?? 0, most - 1);
    if (!byColumn.has(column)) byColumn.set(column, cell);
  }
  return (
    <div className={`${css.lanes} ${columns > lettered ? css.many : ''}`} aria-hidden="true">
      {Array.from({ length: shown }, (_, column) => {
        const cell = byColumn.get(column);
        const lane = cell && lanes[cell.lane];
        if (cell === undefined || lane === undefined) return <i key={column} />;
        const states = [cell.begins && css.begins, cell.ends && css.ends, cell.isPart && css.part]
          .filter(Boolean)
          .join(' ');
        const dim = lit !== null && lit !== cell.lane ? css.dim : '';
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the concepts next to it have buttons
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <i
            key={column}
            className={`${css.lane} ${toneClass(lane.tone)} ${states} ${dim}`}
            title={`${lane.letter} ${lane.title}`}
            onClick={() => dispatch({ type: 'isolate', lane: cell.lane })}
            onPointerEnter={() => onPoint(cell.lane)}
            onPointerLeave={() => onPoint(null)}
          >
            {cell.begins && columns <= lettered && lane.letter.length === 1 && lane.letter}
          </i>
        );
      })}
    </div>
  );
}
