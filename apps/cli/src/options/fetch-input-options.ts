import type { Command } from 'commander';

/** The options of commands that fetch an input which is no file. */
export interface FetchInputOptions {
  fetch?: true;
  offline?: true;
}

/** Adds the options of commands that fetch an input which is no file. */
export function addFetchInputs(command: Command): void {
  command.option('--fetch', 'get inputs that are no files from EDGAR, as AAPL or 0001234567');
  addOfflineOption(command);
}

/** Adds the option that leaves the network alone. */
export function addOfflineOption(command: Command): void {
  command.option('--offline', 'use what was fetched before, and open no connection');
}
