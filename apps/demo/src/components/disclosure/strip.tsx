import type { Lane, OverlapMap } from '@cydkit/presentation';
import css from './strip.module.css';

/** The whole disclosure from beginning to end, by characters; filled where the concept covers it. */
export function Strip({ lane, map }: { lane: Lane; map: OverlapMap }) {
  const offsets = [0];
  for (const { characters } of map.passages) offsets.push((offsets.at(-1) ?? 0) + characters);
  const scale = 1000 / Math.max(1, offsets.at(-1) ?? 1);
  return (
    <svg className={css.strip} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.track} width="1000" height="10" />
      {lane.runs.map(({ first, last }) => {
        const start = (offsets[first] ?? 0) * scale;
        const width = Math.max(NARROWEST, (offsets[last + 1] ?? 0) * scale - start);
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

/** So that a single word is still seen. */
const NARROWEST = 5;
