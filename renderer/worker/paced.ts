const paceMs = 100;

/** Passes on progress at most ten times a second, so that telling of work is no work of its own. */
export function paced(tell: (done: number, of: number) => void): (done: number, of: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, of) => {
    const now = performance.now();
    if (now - toldAt < paceMs) return;
    toldAt = now;
    tell(done, of);
  };
}
