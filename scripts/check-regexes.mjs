// Filings are hostile input: no regular expression of ours may take more than linear time. Finds
// every literal in the sources and looks for super-linear backtracking, within one match
// (exponential or polynomial) and by moving the start of the match along.
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';

const sources = ['packages', 'apps']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => /^[^/]+\/[^/]+\/src\/.*\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

/** Calls `visit` with each regular expression literal of a file and its line number. */
function eachRegex(name, visit) {
  const file = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest);
  const walk = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      visit(node.text, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

let count = 0;
let bad = 0;
for (const name of sources) {
  eachRegex(name, (text, line) => {
    count++;
    const end = text.lastIndexOf('/');
    const { reports } = analyse({ source: text.slice(1, end), flags: text.slice(end + 1) });
    for (const { type, exponential } of reports) {
      bad++;
      const time = exponential ? 'exponential' : 'polynomial';
      console.error(`${name}:${line}: ${text} can take ${time} time (${type})`);
    }
  });
}
if (count === 0) {
  console.error('no regular expression found: is this the root of the repository?');
  process.exit(1);
}
console.log(`${count} regular expressions in ${sources.length} files, ${bad} of them super-linear`);
process.exit(bad > 0 ? 1 : 0);
