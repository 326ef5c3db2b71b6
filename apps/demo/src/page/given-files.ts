import type { Given, GivenFile } from '../worker/given';

/** A folder with more files than this is not a set of filings. */
const maxFiles = 20_000;

/** Takes files from a picker. The reader sees by their names if several belong together. */
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
  const isCut = files.length > maxFiles;
  return { kind: 'folder', name, files: isCut ? files.slice(0, maxFiles) : files, isCut };
}

/** Takes a folder from a picker: its files, each with a path that starts with its name. */
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

/** Takes what was dropped. Call it while the event is handled; afterwards the data are gone. */
export async function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [{ entry, file: item.getAsFile() }];
  });
  // Files that a script made have no entries.
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
    if (found.length > maxFiles) break;
    const { entry, path } = next;
    if (isFolder(entry)) {
      for (const inside of await entriesOf(entry, `${path}/`)) pending.push(inside);
    } else found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the entries of a folder, which a browser returns in portions until there are none. */
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
    if (portion.length === 0 || entries.length > maxFiles) return entries;
    for (const entry of portion) entries.push({ entry, path: `${prefix}${entry.name}` });
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((give, fail) => entry.file(give, fail));
}
