import type { Given, GivenFile } from '../worker/given';

/** A folder with more files than this is no set of filings. */
const MOST_FILES = 20_000;

/** Files as a picker gives them. Several belong together if their names tell so: the reader sees. */
export function givenFiles(files: readonly File[]): Given[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  if (others.length === 0) return [{ kind: 'file', file: first }];
  return [
    folderOf(
      null,
      files.map((file) => ({ path: file.name, file })),
    ),
  ];
}

function folderOf(name: string | null, files: GivenFile[]): Given {
  const isCut = files.length > MOST_FILES;
  return { kind: 'folder', name, files: isCut ? files.slice(0, MOST_FILES) : files, isCut };
}

/** A folder as a picker gives it: its files, each with a path that begins with its name. */
export function givenFolder(files: readonly File[]): Given[] {
  const [first] = files;
  if (first === undefined) return [];
  const name = first.webkitRelativePath.split('/')[0] ?? null;
  const paths = files.map((file) => {
    const [, ...rest] = file.webkitRelativePath.split('/');
    return { path: rest.join('/') || file.name, file };
  });
  return [folderOf(name, paths)];
}

/** What was dropped. To be called while the event is handled: afterwards the data are gone. */
export async function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [{ entry, file: item.getAsFile() }];
  });
  // Where there are no entries, as with files that a script made, there are files at least.
  if (entries.length === 0) return givenFiles([...data.files]);
  const folders = entries.flatMap(({ entry }) => (isFolder(entry) ? [entry] : []));
  const files = entries.flatMap(({ entry, file }) => (isFolder(entry) || !file ? [] : [file]));
  const given = await Promise.all(
    folders.map(async (folder) => folderOf(folder.name, await filesIn(folder))),
  );
  return [...givenFiles(files), ...given];
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const pending: { entry: FileSystemEntry; path: string }[] = await entriesOf(folder, '');
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.length > MOST_FILES) break;
    const { entry, path } = next;
    if (isFolder(entry)) {
      for (const inside of await entriesOf(entry, `${path}/`)) pending.push(inside);
    } else found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A browser gives the entries of a folder in portions, until it gives none. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
  prefix: string,
): Promise<{ entry: FileSystemEntry; path: string }[]> {
  const reader = folder.createReader();
  const entries: { entry: FileSystemEntry; path: string }[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((give, fail) => {
      reader.readEntries(give, fail);
    });
    if (portion.length === 0 || entries.length > MOST_FILES) return entries;
    for (const entry of portion) entries.push({ entry, path: `${prefix}${entry.name}` });
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((give, fail) => entry.file(give, fail));
}
