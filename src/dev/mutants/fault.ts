/** A fault made by hand: what a tired engineer could write in the deck. It must make a test fail. */
export type Fault = {
  readonly name: string;
  /** File within `src/core/deck`. */
  readonly file: string;
  /** Text that occurs once in the file, and what it becomes. */
  readonly from: string;
  readonly to: string;
  /** Why no test can see it, if it does no harm. */
  readonly harmless?: string;
};
