import { afterEach, expect, it, vi } from 'vitest';
import { assemble } from '../../../test/support/assemble';
import { NameTable } from './name-table';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('has code that matches its source', async () => {
  const source = await assemble(new URL('./tag-kernel.wat', import.meta.url));
  await expect(source).toMatchFileSnapshot('./tag-kernel-code.ts');
});

it('starts once on the platform of the tests', async () => {
  const { openKernel } = await import('./tag-kernel');
  expect(openKernel()).not.toBeNull();
  expect(openKernel()).toBe(openKernel());
});

it.each([
  ['is missing', undefined],
  [
    'is forbidden',
    {
      ...WebAssembly,
      Memory: WebAssembly.Memory,
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('code generation disallowed by embedder');
        }
      },
    },
  ],
])('hops through large documents where WebAssembly %s', async (_, stub) => {
  vi.stubGlobal('WebAssembly', stub);
  const { HopSearch, searchTags } = await import('./tag-search');
  expect(searchTags(new Uint8Array(1 << 20), new NameTable())).toBeInstanceOf(HopSearch);
});
