import { fileFromBytes } from '../../src/containers/file-source';
import { readFilings } from '../../src/filings/read-filings';
import { type Filing, type ParseOptions, parse } from '../../src/index';
import type { NamedBytes, Specimen } from './specimens';

const everything = { html: true, markdown: true };

/** Reads files in the way that a specimen is read. */
export async function readSpecimen(
  { name, as }: Specimen,
  files: readonly NamedBytes[],
  options: ParseOptions = everything,
): Promise<Filing[]> {
  if (as === 'documents') {
    return [
      parse(
        files.map((file) => ({ name: file.name, content: file.bytes })),
        options,
      ),
    ];
  }
  const sources = files.map((file) => fileFromBytes(file.name, file.bytes));
  const [first] = sources;
  const source = as === 'file' && first ? first : { name, files: sources };
  const filings: Filing[] = [];
  for await (const filing of readFilings(source, options)) filings.push(filing);
  return filings;
}
