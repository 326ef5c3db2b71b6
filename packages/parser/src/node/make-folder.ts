/// <reference types="node" />
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never ends where the
 * system says that a folder cannot be made because it is missing, as in `/proc`. Reports whether it was
 * missing.
 *
 * @param mode of what is made, as Node's own `mkdir` takes it
 * @throws the error of the system if one cannot be made, or is a file
 */
export function makeFolder(folder: string, mode?: number): boolean {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path);
  for (const path of missing.reverse()) {
    try {
      mkdirSync(path, mode);
    } catch (error) {
      // Another process has made it meanwhile.
      if (!existsSync(path)) throw error;
    }
  }
  // The system says what is wrong with a file of this name.
  if (!statSync(folder).isDirectory()) mkdirSync(folder, mode);
  return missing.length > 0;
}
