import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

/** Assembles WebAssembly source; returns a TypeScript module that holds the code in base64. */
export async function assemble(source: URL): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(source.pathname, readFileSync(source), { simd: true });
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const lines = base64.match(/.{1,92}/gu)?.map((line) => `  '${line}'`) ?? [];
  return `/** ${basename(source.pathname)}, assembled, in base64. \`vitest -u\` assembles it again. */
export const code: string =
${lines.join(' +\n')};
`;
}
