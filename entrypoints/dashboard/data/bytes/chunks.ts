export type Bytes = Uint8Array<ArrayBuffer>;

/** The chunks of a stream; a consumer that stops early cancels it. Chromium 120 cannot iterate streams itself. */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Cancelling what failed already rejects once more with the same error.
    await reader.cancel().catch(() => {});
  }
}

/** A stream of the chunks, made as they are asked for. */
export function streamOf(chunks: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

/** The chunks with at least `count` bytes in the first, if there are so many. */
export async function* withHead(chunks: AsyncIterable<Bytes>, count: number): AsyncGenerator<Bytes> {
  let head: Bytes | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      head = joined(head, chunk);
      if (head.length < count) continue;
      yield head;
      head = undefined;
    }
  }
  if (head !== undefined && head.length > 0) yield head;
}

export function joined(one: Bytes, other: Bytes): Bytes {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
