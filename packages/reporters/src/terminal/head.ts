import type { Head } from '../view/head';
import { hang, longest } from './layout';
import type { Page } from './page';

/** Registrant, form and what identifies the filing. */
export function headLines({ heading, about, empty }: Head, { style, width }: Page): string[] {
  const column = longest(about.map(({ name }) => name)) + 2;
  const lines = [
    ...hang(heading, { prefix: '', paint: style.bold, width }),
    ...about.flatMap(({ name, value }) =>
      hang(value, { prefix: name.padEnd(column), paintPrefix: style.dim, width }),
    ),
  ];
  return empty ? [...lines, '', style.yellow('No CYD fact was found.')] : lines;
}
