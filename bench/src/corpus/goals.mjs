import { atMost } from '../goals.mjs';

/** What a corpus of all shared notes may take, on two processors that do nothing else. */
export const corpusGoals = {
  load: ['cyd corpus add of all notes', atMost(60, 's')],
  loadPeak: ['… peak memory, with its threads', atMost(500, 'MB')],
  loadGrowth: ['… time for each filing, of all ÷ of a tenth', atMost(1.3, '×')],
  again: ['cyd corpus add with nothing new', atMost(2, 's')],
  size: ['the file', atMost(150, 'MB')],
  search: ['search, warm, in 95 of 100 cases', atMost(50, 'ms')],
  searchCommand: ['cyd corpus search', atMost(350, 'ms')],
  statsCommand: ['cyd corpus stats', atMost(400, 'ms')],
};
