import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';

/** A file of an export, complete. */
export interface ExportedFile {
  /** In the folder of the export, with `/` between folders. */
  path: string;
  bytes: number;
  sha256: string;
  rows: number;
}

/** A new file that is written from its start to its end. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Completes the file, and says how many rows it has. */
  close(rows: number): Promise<ExportedFile>;
  /** Gives up the file. Never throws. */
  abandon(): Promise<void>;
}

/** Makes a file in a folder. @throws the error of the system if it cannot be made */
export async function makeFile(folder: string, path: string): Promise<NewFile> {
  const file = join(folder, path);
  makeFolder(dirname(file));
  const handle = await open(file, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: async (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      await handle.writeFile(chunk);
    },
    close: async (rows) => {
      await handle.close();
      return { path, bytes, sha256: hash.digest('hex'), rows };
    },
    abandon: async () => await handle.close().catch(() => {}),
  };
}
