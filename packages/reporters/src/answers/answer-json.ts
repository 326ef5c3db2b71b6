import { jsonPieces } from '../json/json-pieces';
import { joined } from '../text/chunks';
import type { Answer } from './model';

/** Prints the data of an answer as JSON, indented by two spaces. */
export function answerJson({ data }: Pick<Answer, 'data'>): string {
  return `${joined(jsonPieces({ schemaVersion: '1', ...data }, 'indented'))}\n`;
}
