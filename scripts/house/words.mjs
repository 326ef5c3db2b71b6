import { readFileSync } from 'node:fs';

/** Words that native readers would stumble over; use print, show, find, report, match, after. */
const words =
  /\b(?:tells?|told|telling|stands?|stood|standing|behind|in vain|so many|none of both|the begin|nobody)\b|\btell[A-Z]\w*/gi;

function isText(file) {
  return /\.(?:ts|tsx|mjs|js|md|json|ya?ml|css|html|sh|py|wat)$|^\.ci\/run$/.test(file);
}

/** Files in which these words are data, not our English. */
const data = [
  ['pnpm-lock.yaml', 'written by pnpm'],
  ['examples/filings/', 'text of invented filings'],
  ['examples/src/lanternfish/', 'text of invented filings'],
  ['bench/labels/', 'labeled sentences of real language'],
  ['packages/statements/src/scope/function-words.ts', 'vocabulary of a grammar'],
  ['packages/statements/src/scope/operators.ts', 'vocabulary of a grammar'],
  ['scripts/house/words.mjs', 'this list'],
  ['examples/src/incident-report.mjs', 'text of invented filings'],
];

/** Plain words only, in sources, tests and docs. */
export function bannedWords(files) {
  return files
    .filter((file) => isText(file) && !data.some(([start]) => file.startsWith(start)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(words)].map(([word]) => ({
            place: `${file}:${index + 1}`,
            message: `Say it without "${word}"`,
          })),
        ),
    );
}
