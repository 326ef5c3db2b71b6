import { decode } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import { baseName } from '../containers/container-member';

/** Longer than any address of a file. */
const maxAddress = 300;

/**
 * Returns the names of the files that a page or a schema links to, in lower case: exhibits,
 * pictures, the schema, linkbases.
 *
 *     <link:schemaRef xlink:href="lnfx-20251231.xsd" …>   <img src="logo.jpg">
 */
export function linkedFiles(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const search = searchIn(bytes);
  for (const attribute of ['href=', 'src=', 'HREF=', 'SRC=']) {
    for (let at = search.ascii(attribute, 0); at !== -1; at = search.ascii(attribute, at + 1)) {
      const start = at + attribute.length;
      const { text } = decode(bytes.subarray(start, start + maxAddress));
      const [, address] = /^\s*["']?([^"'<>\s?#]+)/u.exec(text) ?? [];
      if (address !== undefined) names.add(nameOf(address));
    }
  }
  return names;
}

/** Returns everything that looks like the name of a file in one of EDGAR's indexes, in lower case. */
export function listedFiles(bytes: Uint8Array): Set<string> {
  const words = decode(bytes).text.split(/[^\w.-]+/u);
  return new Set(words.filter((word) => /\.[a-z]{2,5}$/iu.test(word)).map(nameOf));
}

function nameOf(address: string): string {
  return baseName(address).toLowerCase();
}
