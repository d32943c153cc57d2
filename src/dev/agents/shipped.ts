/** An agent as it is written here: the script makes its file of it. */
export type Tool = { readonly name: string; readonly about: string; readonly code: string };

export type ShippedAgent = {
  readonly id: string;
  readonly name: string;
  readonly archetype: string;
  /** What it does, for people. */
  readonly about: string;
  /** What it says of itself before it has lived anywhere. */
  readonly soul: string;
  readonly tools: readonly Tool[];
  readonly env: Readonly<Record<string, unknown>>;
  readonly govern: string;
};
