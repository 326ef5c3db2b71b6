// Filings are hostile input: no regular expression of ours may take more than linear time. Finds
// every literal in the sources and looks for super-linear backtracking, within one match
// (exponential or polynomial) and by moving the start of the match along.
import { analyse } from 'scslre';
import ts from 'typescript';
import { eachNode } from './syntax.mjs';

let count = 0;
let bad = 0;
const files = eachNode((node, place) => {
  if (!ts.isRegularExpressionLiteral(node)) return;
  count += 1;
  const { text } = node;
  const end = text.lastIndexOf('/');
  const { reports } = analyse({ source: text.slice(1, end), flags: text.slice(end + 1) });
  for (const { type, exponential } of reports) {
    bad += 1;
    const time = exponential ? 'exponential' : 'polynomial';
    console.error(`${place}: ${text} can take ${time} time (${type})`);
  }
});
console.log(`${count} regular expressions in ${files} files, ${bad} of them super-linear`);
process.exit(bad > 0 ? 1 : 0);
