/** What a reader should know of a file that is fine: something recommended that is missing, or said twice in two ways. */

export type Finding = {
  /** RFC 6901 pointer. */
  readonly path: string;
  readonly message: string;
};
