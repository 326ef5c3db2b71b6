// Arguments are on the stack: spreading an array of some 100,000 elements into a call throws. Finds
// every spread into a call in the sources that has no comment with its bound:
//
//     // spread: at most chunkSize
//     String.fromCharCode(...units.subarray(from, from + chunkSize))
import ts from 'typescript';
import { eachNode, everything } from './syntax.mjs';

let allowed = 0;
let bad = 0;
const files = eachNode((node, place) => {
  if (!isSpread(node)) return;
  if (hasBound(node)) {
    allowed += 1;
  } else {
    bad += 1;
    console.error(`${place}: Add the elements in a loop, or say what bounds them: // spread: …`);
  }
}, everything);
console.log(`${allowed} bounded spreads into calls in ${files} files, ${bad} others`);
process.exit(bad > 0 ? 1 : 0);

/**
 * `f(...array)`, `new F(...array)`, `f.apply(it, array)`, `f['apply']`, `Reflect.construct(F, array)`,
 * and `f.apply` itself, which may be called later. A method of our own must have another name.
 */
function isSpread(node) {
  if (ts.isSpreadElement(node)) {
    return ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent);
  }
  const name = accessedName(node);
  return name === 'apply' || (name === 'construct' && node.expression.getText() === 'Reflect');
}

/** Returns the name in `object.name` and `object['name']`. */
function accessedName(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return null;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

/** Whether a comment before the call, or before what it is part of, has its bound. */
function hasBound(node) {
  const text = node.getSourceFile().text;
  for (let part = node; !ts.isBlock(part) && !ts.isSourceFile(part); part = part.parent) {
    const comments = ts.getLeadingCommentRanges(text, part.pos) ?? [];
    if (comments.some(({ pos, end }) => /^\/\/ spread: \S/.test(text.slice(pos, end)))) return true;
  }
  return false;
}
