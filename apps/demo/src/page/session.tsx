import {
  createContext,
  type Dispatch,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { addressOf, readAddress } from '../state/address';
import { reduce } from '../state/reducer';
import type { Action } from '../state/state';
import { initialState, type State } from '../state/state';
import type { Given } from '../worker/given';
import { mayClose, useAskBeforeLeaving } from './ask-before-loss';
import { type Example, findExample } from './built-in-examples';
import { givenFiles } from './given-files';
import { proxy, type RemoteWorkbench, startWorkbench } from './start-workbench';

/** What every part of the page may read and do. */
export interface Session {
  state: State;
  dispatch: Dispatch<Action>;
  workbench: RemoteWorkbench;
  open: (given: Given[]) => void;
  openExample: (name: string) => void;
  cancel: () => void;
  closeFiling: (id: number) => void;
  closeAll: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Returns the session that `SessionProvider` provides. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session around this component');
  return session;
}

/** Starts the worker and provides the session to the page. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, initialState);
  const started = useRef<RemoteWorkbench | null>(null);
  started.current ??= startWorkbench();
  const workbench = started.current;

  const actions = useMemo(() => actionsOf(workbench, dispatch), [workbench]);
  const current = useRef(state);
  current.current = state;
  // The same function for every state, as the address is followed only once.
  const openExample = useCallback(
    (name: string) => {
      const isWanted = mayClose(current.current);
      if (isWanted) actions.openExample(name);
      return isWanted;
    },
    [actions],
  );
  useAddress(state, dispatch, openExample);
  useAskBeforeLeaving(state);
  const session = useMemo(
    () => ({
      state,
      dispatch,
      workbench,
      ...actions,
      openExample,
      closeAll: () => {
        if (mayClose(state)) actions.closeAll();
      },
      open: (given: Given[]) => actions.open(given, state.example !== null),
    }),
    [state, workbench, actions, openExample],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

function actionsOf(workbench: RemoteWorkbench, dispatch: Dispatch<Action>) {
  const read = async (wanted: Given[] | Example, isFresh: boolean): Promise<void> => {
    const example = 'files' in wanted ? wanted : null;
    const names = 'files' in wanted ? [wanted.title] : wanted.map(nameOf);
    if (names.length === 0) return;
    dispatch({ type: 'opening', names, example: example?.name ?? null });
    try {
      if (isFresh) await workbench.closeAll();
      const given = 'files' in wanted ? givenFiles(await wanted.files()) : wanted;
      const end = await workbench.open(
        given,
        proxy((found, progress) => dispatch({ type: 'news', found, progress })),
      );
      dispatch({ type: 'opened', end });
    } catch (fault) {
      dispatch({ type: 'failed', reason: String(fault) });
    }
  };
  return {
    open: (given: Given[], isFresh: boolean) => void read(given, isFresh),
    openExample: (name: string) => {
      const example = findExample(name);
      if (example) void read(example, true);
    },
    cancel: () => void workbench.cancel(),
    closeFiling: (id: number) => {
      void workbench.close(id);
      dispatch({ type: 'close', id });
    },
    closeAll: () => {
      void workbench.closeAll();
      dispatch({ type: 'closeAll' });
    },
  };
}

function nameOf(given: Given): string {
  if (given.kind === 'file') return given.file.name;
  return given.name ?? given.files.map(({ path }) => path).join(', ');
}

/** Keeps the fragment of the address and the state of an example in step, both ways. */
function useAddress(
  state: State,
  dispatch: Dispatch<Action>,
  openExample: (name: string) => boolean,
): void {
  const address = addressOf(state);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const { example, view } = readAddress(location.hash);
      if (findExample(example) === undefined || location.hash === shown.current) return;
      if (openExample(example ?? '')) dispatch({ type: 'view', view });
      else history.replaceState(null, '', shown.current || location.pathname + location.search);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [dispatch, openExample]);
  useEffect(() => {
    if (shown.current === null && address === '') return;
    shown.current = address;
    if (location.hash !== address)
      history.replaceState(null, '', address || location.pathname + location.search);
  }, [address]);
}
