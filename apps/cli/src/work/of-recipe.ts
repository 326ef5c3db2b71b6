import type { Recipe } from './recipe';
import { type Work, wholeFilings } from './work';

/** The work that a recipe is about; loads no more than that needs. */
export async function workOf(recipe: Recipe): Promise<Work<unknown>> {
  if (recipe.make === 'facts') return (await import('./facts')).printFacts(recipe);
  if (recipe.make === 'reports') return (await import('./reports')).printReports(recipe);
  return wholeFilings;
}
