import { EdgarProblem } from '../edgar-problem';

/** The hosts that EDGAR answers on. */
const hosts = new Set(['www.sec.gov', 'data.sec.gov', 'efts.sec.gov']);

/** Reads an address of EDGAR: https, one of its hosts, no user and no port. `null`: it is none. */
export function parseEdgarAddress(text: string): URL | null {
  if (text.length > 2000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isEdgar =
    url.protocol === 'https:' &&
    hosts.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === '';
  if (!isEdgar) return null;
  url.hash = '';
  return url;
}

/**
 * Reads the origin of a mirror: `http://127.0.0.1:8080`.
 *
 * @throws {EdgarProblem} `unexpected` if it is anything else
 */
export function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin) {
    throw new EdgarProblem(
      'unexpected',
      'The origin must be http: or https: with a host and nothing after it: https://mirror.example',
    );
  }
  return url.origin;
}

/** A resource, and where it is asked for. */
export interface Target {
  /** As EDGAR has it. */
  url: URL;
  /** The same, or at a mirror. */
  at: URL;
}

/** Where an address of EDGAR is asked for: at the mirror if there is one. */
export function targetOf(url: URL, origin: string | null): Target {
  return { url, at: origin === null ? url : new URL(origin + pathOf(url)) };
}

/**
 * Where a redirect leads, as an address of EDGAR. With a mirror, only to that mirror.
 *
 * @param from what was asked for, an address of EDGAR
 * @returns `null` if it leads elsewhere
 */
export function followRedirect(from: URL, location: string, origin: string | null): URL | null {
  const base = targetOf(from, origin).at;
  if (location.length > 2000 || !URL.canParse(location, base)) return null;
  const to = new URL(location, base);
  if (origin === null) return parseEdgarAddress(to.href);
  if (to.origin !== origin || to.username !== '' || to.password !== '') return null;
  return new URL(from.origin + pathOf(to));
}

/** To be put after an origin; as a reference of its own, `//x` would be a host. */
function pathOf(url: URL): string {
  return url.pathname + url.search;
}
