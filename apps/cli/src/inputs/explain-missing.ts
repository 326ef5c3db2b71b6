import { messages } from '../messages/messages';

/**
 * Returns what to do about an input that is no file: it may be an address, or what EDGAR calls a
 * filing or a company. `null` if it looks like a file.
 */
export function explainMissing(input: string): string | null {
  if (/^(?:https?|ftp):\/\//i.test(input)) {
    return messages.inputIsAddress({ name: input, address: documentAddress(input) });
  }
  if (/^\d{10}-\d{2}-\d{6}$/.test(input)) return messages.inputIsAccession({ name: input });
  if (/^(?:CIK)?\d{1,10}$/i.test(input) || /^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/.test(input)) {
    const page = `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${input.replace(/^CIK/i, '')}`;
    return messages.inputIsCompany({ name: input, page });
  }
  return null;
}

/**
 * Returns where the filing itself is: EDGAR's addresses of filings lead to its viewer, or to a page that
 * lists the documents, next to which is the full submission.
 */
function documentAddress(address: string): string {
  const document = /^(https?:\/\/[^/]+)\/(?:ix|ixviewer\/ix\.html)\?doc=(\/[^&]+)/i.exec(address);
  if (document) return `${document[1]}${document[2]}`;
  return address.replace(/-index\.html?$/i, '.txt');
}
