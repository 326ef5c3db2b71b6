import { type RefObject, useEffect, useRef } from 'react';

/** Brings an element to the top of the window when what is below it changes, if it is above it. */
export function useViewTop(element: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const anchor = element.current;
    if (anchor === null) return;
    const top = anchor.getBoundingClientRect().top + scrollY;
    const bar = Number.parseFloat(getComputedStyle(anchor).scrollMarginTop) || 0;
    if (scrollY > top - bar) scrollTo({ top: top - bar });
  }, [element, shown]);
}
