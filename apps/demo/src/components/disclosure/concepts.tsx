import type { Lane, OverlapMap } from '@cydkit/presentation';
import { counted } from '@cydkit/text';
import { useSession } from '../../page/session';
import { toneClass } from '../../styles/tones';
import controls from '../../ui/controls.module.css';
import { percent } from '../../ui/words';
import type { Disclosure } from '../../worker/disclosure';
import css from './concepts.module.css';
import { Letter } from './letter';

/** What `Concepts` shows, and what it reports. */
export interface ConceptsProps {
  disclosure: Disclosure;
  /** Index of the highlighted lane. */
  lit: number | null;
  onPoint: (lane: number | null) => void;
}

/** Lists the concepts with what they cover. A concept inside another is below it, indented. */
export function Concepts({ disclosure, lit, onPoint }: ConceptsProps) {
  const { state, dispatch } = useSession();
  const { map, duplication } = disclosure.page;
  const { isolated } = state;
  return (
    <section className={css.concepts} aria-labelledby="concepts">
      <h2 id="concepts">Concepts</h2>
      <p className={css.summary}>{duplication?.summary.join(' ')}</p>
      <ol onPointerLeave={() => onPoint(null)}>
        {map.lanes.map((lane, index) => (
          <li
            key={lane.id}
            className={`${css.concept} ${lit !== null && lit !== index ? css.dim : ''}`}
            data-depth={Math.min(lane.depth, 3)}
          >
            <button
              type="button"
              className={`${css.choose} ${toneClass(lane.tone)}`}
              aria-pressed={isolated === index}
              onClick={() => dispatch({ type: 'isolate', lane: index })}
              onPointerEnter={() => onPoint(index)}
              onFocus={() => onPoint(index)}
              onBlur={() => onPoint(null)}
            >
              <span className={css.name}>
                <Letter lane={lane} />
                <span>
                  {lane.title} {lane.paragraph !== null && <small>{lane.paragraph}</small>}
                </span>
              </span>
              <Strip lane={lane} map={map} />
              <span className={css.extent}>{extentOf(lane, map.lanes)}</span>
            </button>
            <InSource disclosure={disclosure} index={index} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={controls.button}
        disabled={isolated === null}
        onClick={() => dispatch({ type: 'isolate', lane: null })}
      >
        Show all passages
      </button>
    </section>
  );
}

function InSource({ disclosure, index }: { disclosure: Disclosure; index: number }) {
  const { dispatch } = useSession();
  const fact = disclosure.laneFacts[index] ?? null;
  const lane = disclosure.page.map.lanes[index];
  if (fact === null || !disclosure.sourceFacts.some((each) => each.fact === fact)) return null;
  return (
    <button
      type="button"
      className={`${controls.link} ${css.source}`}
      onClick={() => dispatch({ type: 'source', fact })}
    >
      source<span className={controls.unseen}> of {lane?.title}</span>
    </button>
  );
}

/** `3 passages, all shared; same as B` */
function extentOf(
  { passages, characters, shared, sameAs, parent }: Lane,
  lanes: readonly Lane[],
): string {
  const share =
    shared === 0
      ? 'none shared'
      : shared === characters
        ? 'all shared'
        : `${percent(shared / characters)} shared`;
  const same = sameAs === null ? undefined : lanes[sameAs];
  const outer = parent === null ? undefined : lanes[parent];
  const place = same ? `; same as ${same.letter}` : outer ? `; inside ${outer.letter}` : '';
  return `${counted(passages, 'passage')}, ${share}${place}`;
}

/** Draws the whole disclosure to scale, filled where the concept covers it. */
function Strip({ lane, map }: { lane: Lane; map: OverlapMap }) {
  const offsets = [0];
  for (const { characters } of map.passages) offsets.push((offsets.at(-1) ?? 0) + characters);
  const scale = 1000 / Math.max(1, offsets.at(-1) ?? 1);
  return (
    <svg className={css.strip} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.track} width="1000" height="10" />
      {lane.runs.map(({ first, last }) => {
        const start = (offsets[first] ?? 0) * scale;
        const width = Math.max(narrowest, (offsets[last + 1] ?? 0) * scale - start);
        return (
          <rect
            key={first}
            className={css.run}
            x={Math.min(start, 1000 - width)}
            width={width}
            height="10"
          />
        );
      })}
    </svg>
  );
}

/** Keeps a single word visible. */
const narrowest = 5;
