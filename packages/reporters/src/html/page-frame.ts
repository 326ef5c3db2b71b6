import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { escaped } from '../markup/markup';

/** Everything of a page except its body. Styles and scripts are ours, never a filing's. */
export interface Frame {
  /** Text, not yet escaped. */
  title: string;
  styles: readonly string[];
  scripts: readonly string[];
}

/**
 * Returns the file up to the body. Its policy lets the browser run this script, apply this style and
 * load nothing at all, so that even markup that slipped through could do nothing.
 */
export function pageStart({ title, styles, scripts }: Frame): string {
  const style = styles.join('\n');
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(scripts.length === 0 ? [] : [`script-src '${hashOf(scripts.join('\n'))}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="cydkit">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** Returns the file after the body. */
export function pageEnd({ scripts }: Frame): string {
  const script = scripts.length === 0 ? '' : `<script>${scripts.join('\n')}</script>\n`;
  return `${script}</body>
</html>
`;
}

/** Returns the hash that allows an inline style or script in a policy (CSP 3, 2.3.1). */
function hashOf(text: string): string {
  // spread: the 32 bytes of a hash
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
