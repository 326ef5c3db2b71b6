import { type State, type View, views } from './state';

/** What an address can name: a built-in example and a view. */
export interface Address {
  example: string | null;
  view: View;
}

/**
 * Returns the fragment of the address: `#example=annual-report&view=source`. It is empty unless an
 * example is open, since nothing of a reader's own filing may get into histories and logs.
 */
export function addressOf({ example, view }: State): string {
  if (example === null) return '';
  const parameters = new URLSearchParams({ example, ...(view !== 'disclosure' && { view }) });
  return `#${parameters}`;
}

/** Reads the fragment of an address. */
export function readAddress(fragment: string): Address {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = views.find((each) => each === parameters.get('view')) ?? 'disclosure';
  return { example: parameters.get('example'), view };
}
