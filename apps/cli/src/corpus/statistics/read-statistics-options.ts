import {
  type Dimension,
  dimensions,
  type FilingFilter,
  type Measure,
  measures,
} from '@cydkit/corpus';
import { UsageError } from '../../messages/errors';
import { messages } from '../../messages/messages';
import type { AnswerOptions } from '../corpus-options';
import type { FilterOptions } from '../filter-options';
import { readConcept, readFilter } from '../read-filter';

/** The options of `cyd corpus stats`. */
export interface StatisticsCommandOptions extends AnswerOptions, FilterOptions {
  by: string[];
  measure: string[];
  concept: string[];
  minCell: number;
}

/** What to count, and what of it to show. */
export interface StatisticsQuestion {
  filter: FilingFilter;
  by: Dimension[];
  measures: Measure[];
  leastCell: number;
  /** The names of the flags and of the text blocks to show; empty for all. */
  flags: string[];
  concepts: string[];
}

/**
 * Returns the question that the options ask. A flag with an answer chooses filings, as in other
 * commands; without one, it is what to show.
 *
 * @throws UsageError that says which value is wrong
 */
export function readStatisticsOptions(options: StatisticsCommandOptions): StatisticsQuestion {
  const shown = options.flag.filter((flag) => !flag.includes('='));
  const filter = readFilter(choosing(options));
  const flags = shown.map((query) => readConcept(query, 'flag').name);
  const concepts = options.concept.map((query) => readConcept(query, 'textBlock').name);
  const by = [...new Set(options.by.map(dimensionOf))];
  return {
    filter,
    by,
    measures: measuresOf(options, { flags, concepts, by }),
    leastCell: options.minCell,
    flags,
    concepts,
  };
}

/** Returns the options without the flags that choose no filings, but what to show. */
export function choosing(options: StatisticsCommandOptions): StatisticsCommandOptions {
  return { ...options, flag: options.flag.filter((flag) => flag.includes('=')) };
}

/** Without a choice: all, but for groups only the flags, which fill a screen. */
function measuresOf(
  { measure }: Pick<StatisticsCommandOptions, 'measure'>,
  { flags, concepts, by }: Pick<StatisticsQuestion, 'flags' | 'concepts' | 'by'>,
): Measure[] {
  const asked = new Set([
    ...measure.map(measureOf),
    ...(flags.length > 0 ? ['flags' as const] : []),
    ...(concepts.length > 0 ? ['concepts' as const] : []),
  ]);
  if (asked.size === 0) return by.length === 0 ? [...measures] : ['flags'];
  return measures.filter((each) => asked.has(each));
}

function dimensionOf(value: string): Dimension {
  const found = dimensions.find((dimension) => dimension === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(messages.dimensionInvalid({ value, dimensions }));
}

function measureOf(value: string): Measure {
  const found = measures.find((measure) => measure === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(messages.measureInvalid({ value, measures }));
}
