/** What is asked over a port: to open source `ask` as stream `stream`, or one more batch of it. */
type Question<Ask> =
  | { readonly kind: "open"; readonly stream: number; readonly ask: Ask }
  | { readonly kind: "more"; readonly stream: number };

/** The answer to each "more": a batch, the end, or the message of a bug on the other side. */
type Answer<Batch> =
  | { readonly kind: "batch"; readonly stream: number; readonly batch: Batch }
  | { readonly kind: "end"; readonly stream: number }
  | { readonly kind: "failed"; readonly stream: number; readonly message: string };

/** Batches asked for ahead, so that one side makes the next while the other uses the last. */
const ahead = 2;

type Source<Batch> = Iterable<Batch> | AsyncIterable<Batch>;

/**
 * Gives batches over a port whenever the other side asks for one: nothing is made that nobody waits for, and when the other
 * side is ended, nothing more happens here.
 */
export function serveBatches<Ask, Batch>(port: MessagePort, open: (ask: Ask) => Source<Batch>): void {
  let stream = -1;
  let batches: Iterator<Batch> | AsyncIterator<Batch> | null = null;
  const answer = async (question: Question<Ask>): Promise<Answer<Batch> | null> => {
    if (question.kind === "open") {
      const source = open(question.ask);
      batches = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
      stream = question.stream;
      return null;
    }
    if (batches === null || question.stream !== stream) return { kind: "end", stream: question.stream };
    const next = await batches.next();
    return next.done === true
      ? { kind: "end", stream: question.stream }
      : { kind: "batch", stream: question.stream, batch: next.value };
  };
  let turn: Promise<void> = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<Question<Ask>>) => {
    turn = turn
      .then(() => answer(data))
      .catch((error: unknown) => ({ kind: "failed", stream: data.stream, message: String(error) }) as const)
      .then((message) => {
        if (message !== null) port.postMessage(message);
      });
  };
}

/** The other end of `serveBatches`: asks for a source and gives its batches. One at a time; a bug over there throws here. */
export function askBatches<Ask, Batch>(port: MessagePort): (ask: Ask) => AsyncGenerator<Batch> {
  let last = 0;
  const arrived: Answer<Batch>[] = [];
  let wake: (() => void) | null = null;
  port.onmessage = ({ data }: MessageEvent<Answer<Batch>>) => {
    arrived.push(data);
    wake?.();
  };
  const next = async (stream: number): Promise<Answer<Batch>> => {
    for (;;) {
      const answer = arrived.shift();
      if (answer?.stream === stream) return answer;
      if (answer !== undefined) continue; // asked ahead for a stream that had ended already
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const ask = (question: Question<Ask>): void => port.postMessage(question);
  return async function* (wanted) {
    last += 1;
    const stream = last;
    ask({ kind: "open", stream, ask: wanted });
    for (let n = 0; n < ahead; n++) ask({ kind: "more", stream });
    for (;;) {
      const answer = await next(stream);
      if (answer.kind === "end") return;
      if (answer.kind === "failed") throw new Error(answer.message);
      ask({ kind: "more", stream });
      yield answer.batch;
    }
  };
}
