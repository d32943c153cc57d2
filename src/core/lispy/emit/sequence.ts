/** Forms one after the other as a closure. */
import type { Node } from '../values.ts';

/** Forms in order. */
export function emitSequence(parts: readonly Node[]): Node {
  const [a, b, c] = parts as readonly [Node, Node, Node];
  if (parts.length === 1) return a;
  if (parts.length === 2)
    return (frame) => {
      a(frame);
      return b(frame);
    };
  if (parts.length === 3)
    return (frame) => {
      a(frame);
      b(frame);
      return c(frame);
    };
  const last = parts.length - 1;
  const end = parts[last] as Node;
  return (frame) => {
    for (let i = 0; i < last; i++) (parts[i] as Node)(frame);
    return end(frame);
  };
}
