import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls `use` with a new folder, which is removed afterwards, also if the run is interrupted. */
export async function withTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupt = () => process.exit(130);
  process.on('exit', remove);
  process.on('SIGINT', interrupt);
  try {
    return await use(folder);
  } finally {
    remove();
    process.off('exit', remove);
    process.off('SIGINT', interrupt);
  }
}
