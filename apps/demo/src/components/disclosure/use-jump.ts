import { flushSync } from 'react-dom';
import { useSession } from '../../page/session';

/**
 * Returns what follows a link within the page without changing the address, which names only an
 * example and a view. Where the chosen concept hides the target, all passages are shown again.
 */
export function useJump(): (event: { preventDefault: () => void }, id: string) => void {
  const { dispatch } = useSession();
  return (event, id) => {
    event.preventDefault();
    if (document.getElementById(id) === null) {
      flushSync(() => dispatch({ type: 'isolate', lane: null }));
    }
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
}
