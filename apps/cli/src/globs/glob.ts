import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { expandBraces } from './braces';
import { type NamePattern, parseName } from './name-pattern';

/** More is no glob that a person writes. */
const mostCharacters = 1000;

/** Places in a glob that the steps of a path so far can have led to. */
type Places = readonly number[];

/**
 * A glob: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `**` for any number of folders, and `\` before a
 * character that means itself. All places that a path can have led to are followed at once, so that the
 * work is bounded by the lengths of the glob and the path.
 */
export class Glob {
  /** Before any step of a path. */
  readonly #start: Places;
  readonly #dot: boolean;
  /** The steps of each alternative, one alternative after the other; `null` ends each. */
  readonly #steps: (NamePattern | '**' | null)[] = [];

  /** @param dot whether `*`, `?` and `**` match hidden names, too; @throws UsageError */
  constructor(glob: string, { dot }: { dot: boolean }) {
    check(glob);
    const starts: number[] = [];
    for (const alternative of expandBraces(glob)) {
      starts.push(this.#steps.length);
      for (const step of stepsOf(alternative)) {
        this.#steps.push(step === '**' ? step : parseName(step, { dot }));
      }
      this.#steps.push(null);
    }
    this.#dot = dot;
    this.#start = this.#withSkips(new Set(starts));
  }

  /** Returns where one more step of a path leads. */
  #next(places: Places, name: string): Places {
    const reached = new Set<number>();
    for (const place of places) {
      const step = this.#steps[place] ?? null;
      if (step === null) continue;
      if (step !== '**') {
        if (step(name)) reached.add(place + 1);
      } else if (this.#dot ? !/^\.\.?$/u.test(name) : !name.startsWith('.')) {
        reached.add(place);
      }
    }
    return this.#withSkips(reached);
  }

  /** Reports whether the path ends here. */
  #isEnd(places: Places): boolean {
    return places.some((place) => this.#steps[place] === null);
  }

  matches(path: string): boolean {
    return this.#isEnd(this.#after(path));
  }

  /** Reports whether a path, or a folder that it is in, matches. */
  matchesStart(path: string): boolean {
    let places = this.#start;
    return namesOf(path).some((name) => {
      places = this.#next(places, name);
      return this.#isEnd(places);
    });
  }

  /** Reports whether something in a folder can match. */
  mayMatchIn(folder: string): boolean {
    return this.#after(folder).length > 0;
  }

  #after(path: string): Places {
    let places = this.#start;
    for (const name of namesOf(path)) places = this.#next(places, name);
    return places;
  }

  /** Adds the place after each `**`, which may be no folder at all. */
  #withSkips(places: Set<number>): Places {
    for (const place of places) if (this.#steps[place] === '**') places.add(place + 1);
    return [...places];
  }
}

/** `drafts/**` is also the folder itself, but what is below any folder (`*` and then `**`) is no file beside it. */
function stepsOf(glob: string): string[] {
  const steps = namesOf(glob);
  const once = steps.filter((step, at) => step !== '**' || steps[at + 1] !== '**');
  const folder = once.at(-2);
  const isBelowAny = once.at(-1) === '**' && folder !== undefined && hasWildcard(folder);
  return isBelowAny ? [...once.slice(0, -1), '*', '**'] : once;
}

function namesOf(path: string): string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.');
}

function hasWildcard(step: string): boolean {
  return /^(?:\\.|[^\\])*?[*?[]/su.test(step);
}

function check(glob: string): void {
  if (glob.length > mostCharacters) {
    throw new UsageError(messages.globTooLong({ glob: glob.slice(0, 20), most: mostCharacters }));
  }
  if (glob.startsWith('!')) throw new UsageError(messages.globNegated({ glob }));
  for (const [found] of glob.matchAll(/\\.|[?*+@!]\(|\{[^{},\\]*\}/gsu)) {
    const isOurs = found.startsWith('{') ? !found.includes('..') : found.startsWith('\\');
    if (!isOurs) throw new UsageError(messages.globExtended({ glob, found }));
  }
}
