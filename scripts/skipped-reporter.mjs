/** What tests need that not every machine has, by the reasons that their titles give. */
const needs = [
  {
    pattern: /shared data|CYDKIT_SHARED|no \S*[/\\]data[/\\]/u,
    text: 'without real filings, which are not part of the repository: set CYDKIT_SHARED to the folder that has them (default ../shared)',
  },
  {
    pattern: /Chromium/u,
    text: 'without Chromium: install it, or set CHROMIUM_PATH (default /usr/bin/chromium)',
  },
  {
    pattern: /Redis/u,
    text: 'without Redis: install redis-server, or set REDIS_SERVER_PATH (default redis-server)',
  },
  { pattern: /bash/u, text: 'without bash: install it' },
  { pattern: /Windows/u, text: 'on Windows: run them on Linux or macOS' },
];

/** A reporter of vitest that ends a run with the tests it skipped, why, and how to run them. */
export class SkippedReporter {
  #print = (_line) => {};

  onInit({ logger }) {
    this.#print = (line) => logger.log(line);
  }

  onTestRunEnd(modules) {
    for (const line of describeSkipped(modules)) this.#print(line);
  }
}

/** Returns a line for each reason, and none where nothing was skipped. */
export function describeSkipped(modules) {
  const reasons = modules
    .flatMap((module) => [...module.children.allTests('skipped')])
    .map(reasonOf)
    .filter((reason) => reason !== null);
  if (reasons.length === 0) return [];
  const counts = new Map();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    ` Skipped ${reasons.length} ${reasons.length === 1 ? 'test' : 'tests'}`,
    ...[...counts].map(([reason, count]) => `  ${String(count).padStart(5)} ${reason}`),
    '',
  ];
}

/** The title of a skipped test, or of a group around it, has the reason: `(skipped: …)`. */
function reasonOf(test) {
  const note = test.result().note ?? /\(skipped:? ([^)]*)\)/u.exec(test.fullName)?.[1];
  if (note !== undefined) {
    const need = needs.find(({ pattern }) => pattern.test(note));
    return need?.text ?? note;
  }
  // What `-t` leaves out counts as skipped too; whoever asked for it knows why.
  if (test.project.config.testNamePattern !== undefined) return null;
  return `without a reason: ${test.fullName}`;
}
