import type { Command } from 'commander';
import { addAnswerOptions } from '../corpus/corpus-options';
import { commandHelp } from '../messages/command-help';
import { addCount } from '../options/count-option';
import { addJobsOption, addSizeOption } from '../options/input-options';
import { addQuietOption } from '../options/output-options';
import { addRedisOption } from '../queue/redis-option';
import { subcommand } from '../subcommand';
import type { Surroundings } from '../surroundings';

/** Adds `cyd worker`. Its code is loaded when it runs. */
export function addWorker(program: Command, { io, finish }: Surroundings): void {
  const command = subcommand(program, 'worker', commandHelp.worker);
  addRedisOption(command);
  command
    .option('--into <folder>', 'folder of the parts, which all workers share')
    .option('--inputs <folder>', 'folder that all inputs are in (default: working directory)')
    .option('--drain', 'end when the queue is empty');
  addCount(command, {
    flags: '--concurrency <number>',
    description: 'batches at once',
    byDefault: 1,
  });
  addJobsOption(command);
  addCount(command, {
    flags: '--grace <seconds>',
    description: 'time to finish when stopped (default: as long as it takes)',
    least: 0,
  });
  addCount(command, {
    flags: '--claim <seconds>',
    description: 'time after which a silent worker loses its batches',
    byDefault: 30,
  });
  addSizeOption(command);
  command.option('--status', 'print how far the queue is, and what has failed; do nothing else');
  addAnswerOptions(command);
  addQuietOption(command);
  command.action(async (options) => {
    if (options.status === true) {
      const { showStatus } = await import('./show-status');
      return finish(await showStatus(options, io));
    }
    const { work } = await import('./work');
    finish(await work(options, io));
  });
}
