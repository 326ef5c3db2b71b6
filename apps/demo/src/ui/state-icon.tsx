import type { FlagState } from '@cydkit/disclosure';

/** The states of a flag in words. */
export const stateWords: Readonly<Record<FlagState, string>> = {
  true: 'Yes',
  false: 'No',
  notReported: 'Not reported',
  unreadable: 'Unreadable',
  contradictory: 'Yes and no',
};

/** Draws the state of a flag as a shape, which needs no color. */
export function StateIcon({ state }: { state: FlagState }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** A triangle with an exclamation mark: no usable answer. */
const warning = (
  <>
    <path {...line} {...round} d="M8 1.6 15 14H1z" />
    <path {...line} {...round} d="M8 6v4m0 1.6v.4" />
  </>
);

const shapes = {
  true: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        {...line}
        {...round}
        d="m4.6 8.3 2.3 2.4 4.5-5"
        stroke="var(--page)"
        strokeWidth="1.8"
      />
    </>
  ),
  false: (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" />
      <path {...line} {...round} d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  notReported: <circle {...line} cx="8" cy="8" r="6.25" strokeDasharray="2.2 2.2" />,
  unreadable: warning,
  contradictory: warning,
} as const;
