import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { configFileName } from '../lint/lint-config';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** What a new config says: the defaults, and where editors find what else it may say. */
const config = {
  $schema: 'https://unpkg.com/@cydkit/lint/schemas/config.schema.json',
  preset: 'auto',
  severity: 'error',
  rules: {},
  suppressions: [],
};

/** `cyd init`: writes a config into the working directory, unless there is one. */
export async function init(io: Io): Promise<ExitCode> {
  const text = `${JSON.stringify(config, null, 2)}\n`;
  const file = configFileName;
  if (await isThere(join(io.cwd, file))) {
    throw new UsageError(messages.outputExists({ file }));
  }
  await writeOutputs([{ file, format: 'json' }], io, () => [text]);
  await io.stdout.write(`${file}\n`);
  return exitCodes.done;
}

/** A link to nothing is there, too. */
async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
