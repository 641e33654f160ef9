/**
 * The distinct buffers of all typed arrays inside plain data, for `postMessage`'s transfer list.
 * Ordinary arrays are not searched: none of ours holds typed arrays, and some hold a million texts.
 */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    if (ArrayBuffer.isView(value)) {
      const { buffer } = value;
      if (buffer[Symbol.toStringTag] === "ArrayBuffer") found.add(buffer as ArrayBuffer);
    } else {
      Object.values(value).forEach(look);
    }
  };
  look(data);
  return [...found];
}
