import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function object on every render that does what the latest one does: for handlers handed to memoised rows. */
export function useStable<Args extends ReadonlyArray<unknown>, Out>(
  work: (...args: Args) => Out,
): (...args: Args) => Out {
  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
