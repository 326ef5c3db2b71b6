import { isWholeAnswer, longestText, sourceOf } from '../content/whole-content';
import { EdgarProblem } from '../edgar-problem';
import type { ContentKind } from '../model';
import type { Sink } from '../transfer/edgar-connection';
import type { AnswerAbout, AnswerCache, KeptAnswer } from './cache';
import { conditionsOf, type Validators, validatorsOf } from './validators';

/** More than any index or archive that is read into memory. */
const most = 400_000_000;

/** Takes a resource into memory and into the cache. */
export function memorySink(
  url: URL,
  { kind, isFinal }: Pick<AnswerAbout, 'kind' | 'isFinal'>,
  cache: AnswerCache,
  kept: KeptAnswer | null,
): Sink<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let known: Validators = { etag: null, lastModified: null };
  return {
    most: kind === 'json' || kind === 'xml' || kind === 'html' ? longestText : most,
    headers: () => ({
      // What is compressed must come as it is.
      'accept-encoding': kind === 'gzip' || kind === 'zip' ? 'identity' : 'gzip',
      ...conditionsOf(kept?.about ?? null),
    }),
    begin: (head) => {
      chunks = [];
      known = validatorsOf(head);
      return head.status === 200;
    },
    write: (chunk) => {
      chunks.push(chunk);
    },
    finish: async (body) => {
      const bytes = Buffer.concat(chunks);
      if (!(await isWholeAnswer(sourceOf(bytes), kind, body.isFramed))) throw notWhole(url, kind);
      cache.put(url, bytes, { kind, isFinal, ...known });
      return bytes;
    },
    unchanged: async () => {
      if (kept === null)
        throw new EdgarProblem('unexpected', `${url.href} has no content`, url.href);
      if (isFinal) cache.put(url, kept.body, { ...kept.about, isFinal });
      return kept.body;
    },
    complete: () => Promise.resolve(null),
    discard: () => {
      chunks = [];
    },
  };
}

/** The problem of content that is cut, or of another kind. */
export function notWhole(url: URL, kind: ContentKind): EdgarProblem {
  return new EdgarProblem(
    'incomplete',
    `${url.href} came incomplete, or is not of the kind ${kind}. Try again later`,
    url.href,
  );
}
