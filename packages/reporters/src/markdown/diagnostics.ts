import type { Diagnostic } from '@cydkit/parser';
import { describeLocation } from '../locations';
import { plain } from './escape';

export function diagnosticLines(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  return ['## Diagnostics', '', ...diagnostics.map(diagnosticLine)];
}

function diagnosticLine({
  code,
  severity,
  message,
  location,
  related = [],
  fix,
}: Diagnostic): string {
  const places = related.map(
    ({ message, location }) => `${message}, ${describeLocation(location)}`,
  );
  const said = [
    message,
    ...(location ? [`(${describeLocation(location)})`] : []),
    ...places.map((place) => `(${place})`),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  ];
  return `- **${severity}** ${codeSpan(code)}: ${plain(said.join(' '))}`;
}

/** Codes are kebab-case; what is not is no code of ours. */
function codeSpan(code: string): string {
  return /^[\w.-]+$/.test(code) ? `\`${code}\`` : plain(code);
}
