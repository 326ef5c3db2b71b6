import { useEffect, useState } from 'react';

/** The state of a question to the worker. */
export type Answer<Value> =
  | { is: 'asked' }
  | { is: 'given'; value: Value }
  | { is: 'failed'; reason: string };

/**
 * Asks the worker a question and returns the answer. `key` identifies the question: once a new one is
 * asked, the old answer is no longer returned.
 */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<Value> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const give = (answer: Answer<Value>): void => {
      if (isWanted) setAnswer({ key, answer });
    };
    ask().then(
      (value) => give({ is: 'given', value }),
      (reason: unknown) => give({ is: 'failed', reason: String(reason) }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answer?.key === key ? answer.answer : { is: 'asked' };
}
