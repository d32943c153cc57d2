/** What a verb says of itself when it is asked: each verb's file has the table, this prints it. */

export type Help = {
  /** Ways to call it, without `marsdeck`. */
  readonly use: readonly string[];
  /** What it does, in a sentence or two. */
  readonly about: string;
  /** Options and what they mean. */
  readonly options: readonly (readonly [option: string, about: string])[];
  /** A call as it is typed. */
  readonly example: string;
};

/** Options that many verbs have. */
export const JSON_OPTION = ['--json', 'the result as JSON'] as const;
/** The file of a verb that reads one. */
export const FILE_ARGUMENT = ['FILE', 'a file, or - for standard input; gzip is inflated'] as const;

const EXIT = 'Exit status: 0 fine, 1 the answer is no or a file is refused, 2 wrong use.';

/** The help of a verb as it is printed. */
export function helpText({ use, about, options, example }: Help): string {
  const width = Math.max(0, ...options.map(([option]) => option.length)) + 2;
  return [
    ...use.map((way) => `marsdeck ${way}`),
    '',
    about,
    '',
    ...options.map(([option, meaning]) => `  ${option.padEnd(width)}${meaning}`),
    '',
    `Example: npm run -s marsdeck -- ${example}`,
    EXIT,
  ].join('\n');
}
