/**
 * Writes the module with the figures of the half put aside.
 *
 * @param {ReturnType<typeof import('./measure.mjs').measure>} scores
 */
export function measuresModule(scores) {
  const rows = Object.entries(scores).map(
    ([number, { 'held-out': score }]) => `  ${number}: ${literal(score)},\n`,
  );
  return `import type { Measure } from '../model/measure';

/** Measured by \`npx --yes pnpm@10 bench:lint --write\` on filings that no rule was tuned on. */
export const measures: Readonly<Record<string, Measure>> = {
${rows.join('')}};
`;
}

function literal({ findings, read, right, precisionInterval, silent, missed, recall }) {
  const interval = precisionInterval && `[${precisionInterval.map(rounded).join(', ')}]`;
  return `{ findings: ${findings}, read: ${read}, right: ${right}, interval: ${interval}, silent: ${silent}, missed: ${missed}, recall: ${recall === null ? null : rounded(recall)} }`;
}

function rounded(share) {
  return Math.round(share * 1000) / 1000;
}
