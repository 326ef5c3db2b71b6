/**
 * The only ways in which text may become something that runs or is parsed (Trusted Types): the
 * policy of the page allows no other. Browsers without Trusted Types take the text as it is.
 */
const policy = window.trustedTypes?.createPolicy('cydkit', {
  createScriptURL(url) {
    const { protocol, origin } = new URL(url, location.href);
    if (origin === location.origin && (protocol === 'blob:' || protocol === location.protocol)) {
      return url;
    }
    throw new TypeError('expected a script of this page');
  },
  createHTML(markup) {
    if (markup === emptyFrameMarkup) return markup;
    throw new TypeError('expected the empty page of a frame');
  },
});

/**
 * The page of the frame that shows a filing: empty, with a policy of its own that allows nothing.
 * Content is added as elements, never as text to be parsed.
 */
const emptyFrameMarkup =
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">" +
  '<title>Source</title></head><body></body></html>';

/** Returns the address of a script of this page. */
export function scriptUrl(url: string): string {
  // The types of the DOM do not know Trusted Types yet.
  return (policy?.createScriptURL(url) ?? url) as string;
}

/** Returns the page of an empty frame. */
export function emptyFrame(): string {
  return (policy?.createHTML(emptyFrameMarkup) ?? emptyFrameMarkup) as string;
}
