/** Words and figures to standard output, and wrong use as a value of its own. */
import type { Refusal } from '../core/cartridge/refusal.ts';

/** Wrong use of a verb: exit 2, with this sentence. */
export class Usage extends Error {}

/** What would steer a terminal instead of being read: a stranger's text may hold it. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text as a terminal may be given it. */
export function harmless(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** One line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${harmless(line)}\n`);
}

/** One JSON value to standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** The result of parsing arguments; what the parser throws is wrong use. */
export function orUsage<R>(parse: () => R): R {
  try {
    return parse();
  } catch (error) {
    throw new Usage(error instanceof Error ? inOurWords(error) : String(error));
  }
}

/** What Node's parser found wrong, in a sentence of ours; what it may say besides, as it says it. */
function inOurWords({ message }: Error): string {
  const word = /^Unexpected argument '(.*)'\./.exec(message)?.[1];
  if (word !== undefined) return `"${word}" belongs to no option.`;
  const option = /'(-[^', ]*)/.exec(message)?.[1];
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return `There is no option ${option} here.`;
  if (message.includes('does not take an argument')) return `${option} takes no value.`;
  if (message.includes('argument is ambiguous'))
    return `${option} takes a value; one that begins with a dash is joined to it with =.`;
  return message.includes('argument missing') ? `${option} takes a value, and there is none.` : message;
}

/** What an option says that a verb can't do without; without it, wrong use. */
export function needed(value: string | undefined, option: string, use: string): string {
  if (value === undefined) throw new Usage(`--${option} is missing. ${use}`);
  return value;
}

/** A verb that takes options only: a word besides is wrong use. */
export function onlyOptions(positionals: readonly string[], use: string): void {
  const [first] = positionals;
  if (first !== undefined) throw new Usage(`"${first}" belongs to no option. ${use}`);
}

/** The one file a verb is about. */
export function onlyFile(positionals: readonly string[], verb: string): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Usage(`marsdeck ${verb} is about exactly one file, and was given ${positionals.length || 'none'}.`);
  return file;
}

/** What was given in place of what is taken; `absent` when nothing was. */
export function instead(text: string | undefined, absent = ', and is missing'): string {
  return text === undefined ? absent : `, not "${text}"`;
}

/** A whole number within bounds from an option, or wrong use. */
export function wholeNumber(text: string | undefined, option: string, least: number, most: number): number {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Usage(`--${option} takes a whole number from ${least} to ${most}${instead(text)}.`);
  // + 0: "-0" is zero.
  return value + 0;
}

/** Reports a refused file the same way on every verb. @returns exit status 1. */
export function refuse(file: string, error: Refusal, json: boolean): number {
  if (json) printJson({ file, ok: false, error: { kind: error.kind, message: error.message, path: error.path } });
  else
    process.stderr.write(
      `${harmless(`${file}: ${error.message}${error.path === '' ? '' : ` (${error.path})`} [${error.kind}]`)}\n`,
    );
  return 1;
}
