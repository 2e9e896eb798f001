/** The part of streams that pages, workers and Node have in common. */
interface Transform {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
}
declare const CompressionStream: new (format: 'deflate') => Transform;
declare const DecompressionStream: new (format: 'deflate') => Transform;

/** Compresses as PNG does (zlib). */
export const deflated = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (await through(new CompressionStream('deflate'), bytes, Number.POSITIVE_INFINITY)) ?? new Uint8Array();

/** Takes compression back, counting on the way: `undefined` as soon as more than `most` bytes come out. Rejects damage. */
export const inflated = (bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> =>
  through(new DecompressionStream('deflate'), bytes, most);

async function through(
  { writable, readable }: Transform,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = writable.getWriter();
  // What goes wrong with the input is told by the output, which is awaited below.
  writer.write(bytes).then(() => writer.close().catch(ignored), ignored);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return joined(parts, length);
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(ignored);
      return undefined;
    }
    parts.push(value);
  }
}

const ignored = () => undefined;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
