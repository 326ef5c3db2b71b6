import { htmlNames } from './filing-summary';

/** What EDGAR's MetaLinks.json (2.0 to 2.2) says about the files of a filing. */
export interface MetaLinks {
  /** The inline XBRL documents of each instance, `instance["a.htm b.htm"]`. */
  inline: string[][];
  /** The viewer pages that present a concept of the CYD taxonomy. */
  cybersecurityPages: string[];
}

type Json = { readonly [key: string]: unknown };

/** Reads MetaLinks.json; what cannot be understood is left out. */
export function readMetaLinks(json: string): MetaLinks {
  const inline: string[][] = [];
  const pages: string[] = [];
  for (const [names, instance] of Object.entries(asObject(asObject(parseJson(json))['instance']))) {
    inline.push(htmlNames(names));
    for (const page of cybersecurityPages(asObject(instance))) pages.push(page);
  }
  return { inline, cybersecurityPages: pages };
}

/** `tag.cyd_X.presentation` lists roles; `report.R7.role` tells the page of a role. */
function cybersecurityPages(instance: Json): string[] {
  const roles = new Set<unknown>();
  for (const [tag, description] of Object.entries(asObject(instance['tag']))) {
    if (!tag.startsWith('cyd_')) continue;
    const presentation = asObject(description)['presentation'];
    if (Array.isArray(presentation)) for (const role of presentation) roles.add(role);
  }
  return Object.entries(asObject(instance['report']))
    .filter(([, report]) => roles.has(asObject(report)['role']))
    .map(([page]) => `${page}.htm`);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
