import type { Lane } from '@cydkit/presentation';
import { toneClass } from '../../styles/tones';
import css from './letter.module.css';

/** The letter that identifies a concept, together with its color. */
export function Letter({ lane: { letter, tone } }: { lane: Pick<Lane, 'letter' | 'tone'> }) {
  return <b className={`${css.letter} ${toneClass(tone)}`}>{letter}</b>;
}
