import type { FlagState } from '@cydkit/disclosure';
import { Markup } from '../html/markup';

/** A triangle with an exclamation mark: no answer that one could go by. */
const WARNING =
  '<path d="M8 1.6 15 14H1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6v4m0 1.6v.4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>';

/** The states of a flag told by shape, so that no colour is needed: 16 by 16 units each. */
const SHAPES: Readonly<Record<FlagState, string>> = {
  true: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m4.6 8.3 2.3 2.4 4.5-5" fill="none" stroke="#fff" class="on" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>',
  false:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  notReported:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2.2"/>',
  unreadable: WARNING,
  contradictory: WARNING,
};

export function stateShape(state: FlagState): Markup {
  return new Markup(SHAPES[state]);
}
