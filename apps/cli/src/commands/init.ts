import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { configFileName } from '../lint/lint-config';
import { reasonOf, UsageError } from '../messages/errors';
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
  try {
    await writeFile(join(io.cwd, configFileName), text, { flag: 'wx' });
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(messages.outputUnwritable({ file: configFileName, reason }));
  }
  await io.stdout.write(`${configFileName}\n`);
  return exitCodes.done;
}
