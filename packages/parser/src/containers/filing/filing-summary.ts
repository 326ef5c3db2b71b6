import { elementKey, readAttributes, readMarkup } from '../../text/markup';

/** What EDGAR's FilingSummary.xml says about the files of a filing. */
export interface FilingSummary {
  /**
   * The inline XBRL documents of each instance, `Report/@instance`; in summaries without it, all
   * files that have a document type.
   */
  inline: string[][];
  /** The viewer pages whose title or role speaks of cybersecurity. */
  cybersecurityPages: string[];
}

/** Reads FilingSummary.xml; what cannot be understood is left out. */
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

/** `a.htm b.htm` → both. Before inline XBRL, the same places name an instance in XML. */
export function htmlNames(names: string): string[] {
  return names.split(/\s+/u).filter((name) => /\.html?$/iu.test(name));
}
