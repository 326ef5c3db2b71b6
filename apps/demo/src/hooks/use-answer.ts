import { useEffect, useState } from 'react';

/** A question to the worker and what came of it. */
export type Answer<Value> =
  | { is: 'asked' }
  | { is: 'given'; value: Value }
  | { is: 'failed'; reason: string };

/**
 * The answer to a question. `key` tells one question from another: while a new one is asked, the
 * old answer is not given any more.
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
