#!/usr/bin/env node
import { main } from './cli';
import { processIo } from './io/process-io';

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
