import { afterEach, expect, test, vi } from 'vitest';
import { assemble } from '../../../test/support/assemble';
import { NameTable } from './name-table';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the code is what the source assembles to', async () => {
  const source = await assemble(new URL('./tag-kernel.wat', import.meta.url));
  await expect(source).toMatchFileSnapshot('./tag-kernel-code.ts');
});

test('the platform of the tests has a kernel, which is started once', async () => {
  const { openKernel } = await import('./tag-kernel');
  expect(openKernel()).not.toBeNull();
  expect(openKernel()).toBe(openKernel());
});

test.each([
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
])('where WebAssembly %s, large documents are hopped through', async (_, stub) => {
  vi.stubGlobal('WebAssembly', stub);
  const { HopSearch, searchTags } = await import('./tag-search');
  expect(searchTags(new Uint8Array(1 << 20), new NameTable())).toBeInstanceOf(HopSearch);
});
