import { type State, VIEWS, type View } from './state';

/** What an address can name: a built-in example, and how it is looked at. */
export interface Address {
  example: string | null;
  view: View;
}

/**
 * The fragment of the address: `#example=annual-report&view=source`. Of anything but an example it
 * is empty, since nothing of a reader's own filing may go where histories and logs are kept.
 */
export function addressOf({ example, view }: State): string {
  if (example === null) return '';
  const parameters = new URLSearchParams({ example, ...(view !== 'disclosure' && { view }) });
  return `#${parameters}`;
}

export function readAddress(fragment: string): Address {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = VIEWS.find((each) => each === parameters.get('view')) ?? 'disclosure';
  return { example: parameters.get('example'), view };
}
