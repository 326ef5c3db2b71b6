import type { Diagnostic } from '@cydkit/parser';
import { element, section } from '../dom';
import { placeText } from '../words';

/** What there is to say about the reading. */
export function diagnostics(list: readonly Diagnostic[]): HTMLElement {
  const content =
    list.length === 0
      ? element('p', {}, 'None: everything was read as expected.')
      : element('ul', { class: 'diagnostics' }, ...list.map(item));
  return section('diagnostics', 'Diagnostics', content);
}

function item({ code, severity, message, location, related = [], fix }: Diagnostic): HTMLElement {
  const places = related.map(({ message, location }) => `${message}: ${placeText(location)}`);
  if (location) places.unshift(placeText(location));
  return element(
    'li',
    { 'data-severity': severity },
    element('strong', {}, severity),
    ' ',
    element('code', {}, code),
    ' ',
    element('span', {}, message),
    ...places.map((place) => element('small', {}, place)),
    fix === undefined ? null : element('small', {}, fix),
  );
}
