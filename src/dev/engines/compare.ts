/** Comparing what two engines gave. */

/** Names whose hashes differ, or that one side lacks; empty when the engines agree bit for bit. */
export function differences(a: string, b: string): string[] {
  const left = JSON.parse(a) as Record<string, string>;
  const right = JSON.parse(b) as Record<string, string>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => left[name] !== right[name]);
}
