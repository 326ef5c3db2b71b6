import type { Lane } from '@cydkit/presentation';
import { toneClass } from '../../styles/tones';
import css from './letter.module.css';

/** What tells a concept from the others, beside its colour. */
export function Letter({ lane: { letter, tone } }: { lane: Pick<Lane, 'letter' | 'tone'> }) {
  return <b className={`${css.letter} ${toneClass(tone)}`}>{letter}</b>;
}
