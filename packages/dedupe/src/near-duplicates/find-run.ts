import { item } from '../structures/typed-arrays';

/** Whether `part` stands in `whole` word for word (Knuth, Morris and Pratt: linear, however both repeat). */
export function hasRun(whole: Int32Array, part: Int32Array): boolean {
  if (part.length === 0) return true;
  const links = linksOf(part);
  let matched = 0;
  for (const word of whole) {
    while (matched > 0 && item(part, matched) !== word) matched = item(links, matched - 1);
    if (item(part, matched) === word) matched += 1;
    if (matched === part.length) return true;
  }
  return false;
}

/** For each prefix the length of the longest shorter prefix that it ends with. */
function linksOf(part: Int32Array): Int32Array {
  const links = new Int32Array(part.length);
  let matched = 0;
  for (let at = 1; at < part.length; at += 1) {
    while (matched > 0 && item(part, at) !== item(part, matched))
      matched = item(links, matched - 1);
    if (item(part, at) === item(part, matched)) matched += 1;
    links[at] = matched;
  }
  return links;
}
