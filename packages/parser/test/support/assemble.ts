import { readFileSync } from 'node:fs';
import wabt from 'wabt';

/** The module of TypeScript that holds what a source of WebAssembly assembles to. */
export async function assemble(source: URL): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(source.pathname, readFileSync(source), { simd: true });
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const lines = base64.match(/.{1,92}/gu)?.map((line) => `  '${line}'`) ?? [];
  return `/** kernel.wat, assembled; in base64. \`vitest -u\` assembles it again. */
export const code: string =
${lines.join(' +\n')};
`;
}
