import { readFileSync, writeFileSync } from 'node:fs';

/** Lets the system forget the peak so far, where it can: Linux does (proc_pid_clear_refs(5)). */
export function resetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // The peak is that of the process, then.
  }
}

/** Returns the peak of resident memory in MB; `NaN` where the system does not say. */
export function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}
