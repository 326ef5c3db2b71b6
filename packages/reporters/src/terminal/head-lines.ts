import type { Severity } from '@cydkit/parser';
import type { Note } from '@cydkit/presentation';
import type { Head } from '@cydkit/presentation/wording';
import { hang, longest } from './hanging-text';
import { type Page, type Paint, type Style, section } from './terminal-page';

/** Returns the registrant, the form and what identifies the filing. */
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

/** The colors of severities. */
export const severityPaints: Readonly<Record<Severity, (style: Style) => Paint>> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  info: ({ blue }) => blue,
};

/** Returns the section of findings and diagnostics. */
export function diagnosticLines(notes: readonly Note[], page: Page): string[] {
  if (notes.length === 0) return [];
  return [section('Diagnostics', page), ...notes.flatMap((note) => noteLines(note, page))];
}

function noteLines({ code, severity, message, places, fix }: Note, page: Page): string[] {
  const { style, width } = page;
  const prefix = '    ';
  const dim = (text: string): string[] => hang(text, { prefix, paint: style.dim, width });
  return [
    ...hang(code, {
      prefix: `  ${severity} `,
      paintPrefix: severityPaints[severity](style),
      width,
    }),
    ...hang(message, { prefix, width }),
    ...places.flatMap(dim),
    ...(fix === null ? [] : dim(`Fix: ${fix}`)),
  ];
}
