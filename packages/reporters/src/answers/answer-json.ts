import { jsonPieces } from '../json/json-pieces';
import { joined } from '../text/chunks';
import type { Answer } from './model';

/** Prints the data of an answer as JSON, indented by two spaces. The version of the contract is first. */
export function answerJson({ data }: Pick<Answer, 'data'>): string {
  // Twice, to be the first key whatever the data has.
  const version = { schemaVersion: '1' };
  return `${joined(jsonPieces({ ...version, ...data, ...version }, 'indented'))}\n`;
}
