// Builds what is measured, so that `pnpm bench` never reports the speed of yesterday's code.
import { spawnSync } from 'node:child_process';

const args = ['run', 'build', '--filter=@cydkit/bench^...', '--filter=@cydkit/cli'];
const { status, error } = spawnSync('turbo', [...args, '--output-logs=errors-only'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;
