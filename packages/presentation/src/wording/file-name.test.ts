import { expect, it } from 'vitest';
import { fileNameOf } from './file-name';

it.each([
  ['draft.htm', 'draft.htm'],
  ['/home/ann/merger/draft.htm', 'draft.htm'],
  ['..\\merger\\draft.htm', 'draft.htm'],
  ['C:\\merger\\a.zip/b/draft.htm', 'a.zip/b/draft.htm'],
  ['merger/a.tar.gz!b/draft.htm', 'a.tar.gz!b/draft.htm'],
  ['merger/draft.htm.gz', 'draft.htm.gz'],
  ['merger/pages/', 'pages'],
  ['/', '/'],
  ['-', '-'],
])('%s is the file %s', (path, name) => {
  expect(fileNameOf(path)).toBe(name);
});
