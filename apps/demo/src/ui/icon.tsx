/** Drawn on 16 by 16 units, in the color of the text. */
const paths = {
  open: 'M1.5 12.5v-9h4l1.5 2h7.5v7zM1.5 8h13',
  save: 'M8 2v8m-3.2-3L8 10.2 11.2 7M2.5 13.5h11',
  close: 'm4 4 8 8m0-8-8 8',
  sun: 'M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1m8 8 1 1m0-10-1 1M4 12l-1 1',
  moon: 'M13.5 9.7A6 6 0 0 1 6.3 2.5a6 6 0 1 0 7.2 7.2',
  auto: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8m0 0v12.4',
  source: 'M5.5 4 1.8 8l3.7 4m5-8 3.7 4-3.7 4',
  swap: 'M4.5 13.5v-11M2 5l2.5-2.5L7 5m4.5-2.5v11M9 11l2.5 2.5L14 11',
  chevron: 'm4 6 4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m3.3 7.8 3.4 3.4',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** Draws a picture next to words, or in a button with a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
