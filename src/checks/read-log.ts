const none: ReadonlyArray<never> = [];

/**
 * Who read what, made for hundreds of thousands of reads: keys are numbered once, and the readers of a key are a list that only grows.
 * What somebody read once and does not read any more stays in it: that costs a run too many when it changes, and never one too few.
 */
export class ReadLog<Reader extends object> {
  readonly #numbers = new Map<string, number>();
  readonly #readers: Reader[][] = [];
  /** Per key the run that recorded it last: of many reads in a run one is kept. */
  readonly #lastRun: number[] = [];
  readonly #readBy = new Map<Reader, number[]>();
  #run = 0;

  clear(): void {
    this.#numbers.clear();
    this.#readers.length = 0;
    this.#lastRun.length = 0;
    this.#readBy.clear();
  }

  /** What hears of the keys that a reader reads in the run that begins now. */
  recorderFor(reader: Reader): (key: string) => void {
    this.#run += 1;
    const run = this.#run;
    const known = this.#readBy.get(reader);
    const before = known === undefined ? null : new Set(known);
    const list = known ?? [];
    if (known === undefined) this.#readBy.set(reader, list);
    return (key) => {
      const number = this.#numberOf(key);
      if (this.#lastRun[number] === run) return;
      this.#lastRun[number] = run;
      if (before?.has(number) === true) return;
      list.push(number);
      this.#readers[number]?.push(reader);
    };
  }

  readersOf(key: string): ReadonlyArray<Reader> {
    const number = this.#numbers.get(key);
    return number === undefined ? none : (this.#readers[number] ?? none);
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#readers.length;
    this.#numbers.set(key, number);
    this.#readers.push([]);
    this.#lastRun.push(0);
    return number;
  }
}
