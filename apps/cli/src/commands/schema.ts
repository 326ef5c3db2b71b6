import { type SchemaName, schemas } from '@cydkit/reporters';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Io } from '../io';
import { openOutput } from '../output';

/** `cyd schema`: the JSON Schema of what `parse` (`filing`) or `report` prints for one filing. */
export async function schema(
  name: SchemaName,
  { output: file }: { output?: string },
  io: Io,
): Promise<ExitCode> {
  const output = await openOutput(file, io);
  await output.write(`${JSON.stringify(schemas[name], null, 2)}\n`);
  await output.close();
  return exitCodes.done;
}
