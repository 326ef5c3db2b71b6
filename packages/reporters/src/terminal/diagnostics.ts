import type { Diagnostic, Severity } from '@cydkit/parser';
import { describeLocation } from '../locations';
import { hang } from './layout';
import { type Page, section } from './page';
import type { Paint, Style } from './style';

const PAINTS: Readonly<Record<Severity, (style: Style) => Paint>> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  info: ({ blue }) => blue,
};

export function diagnosticLines(diagnostics: readonly Diagnostic[], page: Page): string[] {
  if (diagnostics.length === 0) return [];
  return [section('Diagnostics', page), ...diagnostics.flatMap((each) => one(each, page))];
}

function one(diagnostic: Diagnostic, { style, width }: Page): string[] {
  const { code, severity, message, location, related = [], fix } = diagnostic;
  const prefix = '    ';
  const dim = (text: string): string[] => hang(text, { prefix, paint: style.dim, width });
  return [
    ...hang(code, { prefix: `  ${severity} `, paintPrefix: PAINTS[severity](style), width }),
    ...hang(message, { prefix, width }),
    ...(location ? dim(describeLocation(location)) : []),
    ...related.flatMap(({ message, location }) => dim(`${message}, ${describeLocation(location)}`)),
    ...(fix === undefined ? [] : dim(`Fix: ${fix}`)),
  ];
}
