import { configJsonSchema } from '@cydkit/lint';
import { type SchemaName, schemas } from '@cydkit/reporters/schemas';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { chooseTargets, type OutputOptions } from '../options/output-options';

/**
 * `cyd schema`: prints the JSON Schema of what `parse` (`filing`) or `report` prints for one filing,
 * of what `diff` (`comparison`) or `lint` prints, or of the config.
 */
export async function schema(
  name: SchemaName | 'config',
  options: Pick<OutputOptions, 'output'>,
  io: Io,
): Promise<ExitCode> {
  const printed = name === 'config' ? configJsonSchema : schemas[name];
  const targets = chooseTargets({ ...options, json: true }, ['json'], 'json');
  await writeOutputs(targets, io, () => [`${JSON.stringify(printed, null, 2)}\n`]);
  return exitCodes.done;
}
