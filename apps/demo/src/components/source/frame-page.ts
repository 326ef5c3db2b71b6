import { createSanitiser, type Sanitise } from '../../sanitise/sanitiser';
import { factsAttribute, wrapTagged } from '../../sanitise/tagged-words';
import type { SourcePage } from '../../worker/source/source-page';

const frameStyle = `
:root { color-scheme: only light; background: #fff; color: #000; font: 10pt/1.3 "Times New Roman", Times, serif; }
body { margin: 0; padding: 1.25rem; overflow-wrap: break-word; }
.piece { content-visibility: auto; contain-intrinsic-size: auto 4000px; overflow-x: auto; }
[${factsAttribute}] { text-decoration: underline dotted #8b949e 1px; text-underline-offset: 0.2em; }
[${factsAttribute}].chosen { background: #ffe9a8; text-decoration: none; box-shadow: 0 0 0 1px #ffe9a8; }
@media (max-width: 30rem) { body { padding: 0.75rem; } }
`;

/**
 * Fills the frame with the page of a filing. The piece with the chosen fact comes first; the others
 * follow in idle time, so that a page of several megabytes freezes nothing. Pieces out of sight are
 * not laid out.
 */
export class FramePage {
  readonly #document: Document;
  readonly #page: SourcePage;
  readonly #boxes: HTMLElement[];
  readonly #sanitise: Sanitise;
  readonly #filled = new Set<number>();
  #fact: number | null = null;
  #stopIdle: () => void = () => {};

  constructor(frame: Document, page: SourcePage) {
    this.#document = frame;
    this.#page = page;
    this.#sanitise = createSanitiser(rulesOf(frame));
    this.#boxes = page.pieces.map(() => {
      const box = frame.createElement('div');
      box.className = 'piece';
      return box;
    });
    frame.body.replaceChildren();
    for (const box of this.#boxes) frame.body.append(box);
    frame.documentElement.dataset['pieces'] = String(page.pieces.length);
    // Lines break elsewhere at another width.
    frame.defaultView?.addEventListener('resize', () => this.#scrollToChosen());
  }

  /** Marks the words of a fact, and scrolls to them. */
  show(fact: number): void {
    this.#fact = fact;
    const piece = this.#page.pieceOf[fact];
    if (piece !== undefined) this.#fill(piece);
    this.#mark(this.#document.body);
    this.#scrollToChosen();
    this.#stopIdle();
    this.#stopIdle = inIdleTime(this.#nearestFirst(piece ?? 0), (next) => this.#fill(next));
  }

  /** Scrolls the frame only; `scrollIntoView` would move the page around it, too. */
  #scrollToChosen(): void {
    const view = this.#document.defaultView;
    const chosen = this.#document.querySelector('.chosen');
    if (view === null || chosen === null) return;
    view.scrollBy(0, chosen.getBoundingClientRect().top - view.innerHeight / 4);
  }

  stop(): void {
    this.#stopIdle();
  }

  /** Returns the pieces that are still empty, those nearest to the given one first. */
  #nearestFirst(piece: number): number[] {
    return [...this.#boxes.keys()]
      .filter((each) => !this.#filled.has(each))
      .sort((a, b) => Math.abs(a - piece) - Math.abs(b - piece) || b - a);
  }

  #fill(piece: number): void {
    const box = this.#boxes[piece];
    if (box === undefined || this.#filled.has(piece)) return;
    this.#filled.add(piece);
    const fragment = this.#sanitise(this.#page.pieces[piece] ?? '');
    wrapTagged(fragment, this.#page.token);
    box.append(fragment);
    this.#mark(box);
    this.#document.documentElement.dataset['filled'] = String(this.#filled.size);
  }

  #mark(within: Element): void {
    for (const element of within.querySelectorAll(`[${factsAttribute}]`)) {
      const facts = element.getAttribute(factsAttribute) ?? '';
      element.classList.toggle('chosen', facts.includes(` ${this.#fact} `));
    }
  }
}

/** Adds style sheets made here, which belong to this page and escape the policy of the frame. */
function rulesOf(frame: Document): { add: (rule: string) => void } {
  const Sheet = frame.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const [own, theirs] = [new Sheet(), new Sheet()];
  own.replaceSync(frameStyle);
  frame.adoptedStyleSheets = [own, theirs];
  return { add: (rule) => theirs.insertRule(rule, theirs.cssRules.length) };
}

/** Handles one item after the other while the page is idle. Returns what stops it. */
function inIdleTime<Item>(items: readonly Item[], act: (item: Item) => void): () => void {
  let stopped = false;
  let next = 0;
  const go = (): void => {
    const item = items[next];
    if (stopped || item === undefined) return;
    next += 1;
    act(item);
    later(go);
  };
  later(go);
  return () => {
    stopped = true;
  };
}

/** Waits for idle time; Safari has no idle callbacks. */
function later(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 200 });
  else setTimeout(act, 16);
}
