import { configJsonSchema } from '@cydkit/lint';
import { type SchemaName, schemas } from '@cydkit/reporters/schemas';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { openOutput } from '../io/output-file';
import type { Io } from '../io/process-io';

/**
 * `cyd schema`: prints the JSON Schema of what `parse` (`filing`) or `report` prints for one filing,
 * of what `diff` (`comparison`) or `lint` prints, or of the config.
 */
export async function schema(
  name: SchemaName | 'config',
  { output: file }: { output?: string },
  io: Io,
): Promise<ExitCode> {
  const printed = name === 'config' ? configJsonSchema : schemas[name];
  const output = await openOutput(file, io);
  await output.write(`${JSON.stringify(printed, null, 2)}\n`);
  await output.close();
  return exitCodes.done;
}
