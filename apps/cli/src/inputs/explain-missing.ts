import { messages } from '../messages/messages';

/**
 * Returns what to do about an input that is no file: it may be an address, or what EDGAR calls a
 * filing or a company. `null` if it looks like a file.
 */
export function explainMissing(input: string): string | null {
  if (/^(?:https?|ftp):\/\//i.test(input)) {
    const isOfEdgar = /^https?:\/\/(?:[a-z]+\.)?sec\.gov\//i.test(input);
    return isOfEdgar
      ? messages.inputIsAddress({ name: input })
      : messages.inputIsForeign({ name: input });
  }
  if (isAccession(input)) return messages.inputIsAccession({ name: input });
  if (isCompany(input)) return messages.inputIsCompany({ name: input });
  const [start = ''] = input.split('#', 1);
  if (start === input || !namesFiling(start)) return null;
  return messages.operandNeedsFetch({ operand: input, input: start });
}

/** Reports whether what is no file may be an accession number, a CIK or a ticker. */
export function namesFiling(input: string): boolean {
  return isAccession(input) || isCompany(input);
}

function isAccession(input: string): boolean {
  return /^\d{10}-\d{2}-\d{6}$/.test(input);
}

function isCompany(input: string): boolean {
  return /^(?:CIK)?\d{1,10}$/i.test(input) || /^[A-Z]{1,5}(?:[.-][A-Z]{1,2})?$/.test(input);
}
