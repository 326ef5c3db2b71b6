import type { Answer } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { connectRedis, type QueueStatus, queueStatus } from '@cydkit/worker';
import { printAnswer } from '../corpus/print-answer';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import type { OutputOptions } from '../options/output-options';
import { patience, type RedisOption, redisUrl, withQueue } from '../queue/redis-option';

/** `cyd worker --status`: says how far the queue is, and what has failed. */
export async function showStatus(options: RedisOption & OutputOptions, io: Io): Promise<ExitCode> {
  const status = await withQueue(async () => {
    const connection = await connectRedis(redisUrl(options, io), { patience });
    try {
      return await queueStatus(connection);
    } finally {
      connection.close();
    }
  });
  await printAnswer(answerOf(status), options, io);
  return exitCodes.done;
}

function answerOf(status: QueueStatus): Answer {
  const { waiting, active, delayed, completed, failed, failures } = status;
  const left = waiting + active + delayed;
  return {
    heading: left === 0 ? 'The queue is empty' : `${counted(left, 'batch', 'batches')} to do`,
    parts: [
      {
        kind: 'facts',
        facts: [
          ['Waiting', waiting],
          ['Active', active],
          ['To be tried again', delayed],
          ['Done', completed],
          ['Failed', failed],
        ],
      },
      ...(failures.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              title: 'Failed',
              columns: [
                { title: 'Batch', type: 'text' as const },
                { title: 'First input', type: 'text' as const },
                { title: 'Inputs', type: 'count' as const },
                { title: 'Attempts', type: 'count' as const },
                { title: 'Reason', type: 'text' as const },
              ],
              rows: failures.map(({ id, first, inputs, attempts, reason }) => [
                ...[id, first, inputs, attempts, reason],
              ]),
            },
          ]),
    ],
    notes: [
      ...(failed > failures.length
        ? [`${grouped(failed - failures.length)} more have failed, earlier than these.`]
        : []),
      ...(failed > 0 ? ['To try them again, enqueue the same inputs again.'] : []),
    ],
    data: status,
  };
}
