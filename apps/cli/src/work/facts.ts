import { csvRows } from '@cydkit/reporters/csv';
import { filingJson, json, ndjson } from '@cydkit/reporters/json';
import { factListing } from '@cydkit/reporters/terminal';
import type { FactsRecipe } from './recipe';
import type { Work } from './work';

/** Prints the facts of each filing: an element of a list, or rows of a table. */
export function printFacts(recipe: FactsRecipe): Work<string> {
  switch (recipe.format) {
    case 'csv':
      return { recipe, make: (filing) => csvRows([filing]) };
    case 'terminal':
      return { recipe, make: (filing) => factListing(filing, recipe.terminal) };
    case 'ndjson':
      return { recipe, make: (filing) => ndjson([filingJson(filing)]) };
    default:
      return { recipe, make: (filing) => json([filingJson(filing)]) };
  }
}
