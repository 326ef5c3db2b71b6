import { elementKey, readAttributes, readMarkup } from '../text/markup';

/** What EDGAR's FilingSummary.xml says about the files of a filing. */
export interface FilingSummary {
  /**
   * The inline XBRL documents of each instance, `Report/@instance`; all files with a document type
   * in summaries that do not have it.
   */
  inline: string[][];
  /** The viewer pages whose title or role mentions cybersecurity. */
  cybersecurityPages: string[];
}

/** Reads FilingSummary.xml; skips what it does not understand. */
export function readFilingSummary(xml: string): FilingSummary {
  const instances = new Set<string>();
  const inputs: string[] = [];
  const pages: string[] = [];
  let report = { page: '', words: '' };
  let element = '';
  let isDocument = false;
  readMarkup(xml, {
    open(name, attributes) {
      element = elementKey(name);
      if (element === 'report') {
        report = { page: '', words: '' };
        instances.add(readAttributes(attributes).get('instance') ?? '');
      }
      isDocument = element === 'file' && readAttributes(attributes).has('doctype');
    },
    text(text) {
      if (element === 'htmlfilename') report.page += text.trim();
      else if (titleElements.has(element)) report.words += text;
      else if (isDocument) inputs.push(text);
    },
    close(name) {
      element = '';
      if (elementKey(name) !== 'report' || report.page === '') return;
      if (/cyber/iu.test(report.words)) pages.push(report.page);
    },
  });
  const sets = [...instances].map(htmlNames).filter((set) => set.length > 0);
  const inline = sets.length > 0 ? sets : [htmlNames(inputs.join(' '))];
  return { inline, cybersecurityPages: pages };
}

const titleElements: ReadonlySet<string> = new Set(['longname', 'shortname', 'role']);

/** `a.htm b.htm` → both; older filings name an XML instance here. */
function htmlNames(names: string): string[] {
  return names.split(/\s+/u).filter((name) => /\.html?$/iu.test(name));
}

/** What EDGAR's MetaLinks.json (2.0 to 2.2) says about the files of a filing. */
export interface MetaLinks {
  /** The inline XBRL documents of each instance, `instance["a.htm b.htm"]`. */
  inline: string[][];
  /** The viewer pages that present a concept of the CYD taxonomy. */
  cybersecurityPages: string[];
}

type Json = { readonly [key: string]: unknown };

/** Reads MetaLinks.json; skips what it does not understand. */
export function readMetaLinks(json: string): MetaLinks {
  const inline: string[][] = [];
  const pages: string[] = [];
  for (const [names, instance] of Object.entries(asObject(asObject(parseJson(json))['instance']))) {
    inline.push(htmlNames(names));
    for (const page of cybersecurityPages(asObject(instance))) pages.push(page);
  }
  return { inline, cybersecurityPages: pages };
}

/** `tag.cyd_X.presentation` lists roles; `report.R7.role` maps pages to roles. */
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
