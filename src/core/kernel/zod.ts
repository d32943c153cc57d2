import { z } from 'zod';

/** Kinds of values, as a person names them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
};
/** Options that are still told one by one. */
const MOST_OPTIONS = 12;

/** What is counted of a value that has parts. */
function counted(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

/** The clause for an issue: no full stop, no capital, no blame. */
function issueWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${KINDS[issue.expected] ?? issue.expected} is missing here`
        : `${KINDS[issue.expected] ?? issue.expected} belongs here`;
    case 'invalid_value':
      return issue.values.length > MOST_OPTIONS
        ? 'not one of the words that are known here'
        : `one of these belongs here: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}${counted(issue.origin)} fit here`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${counted(issue.origin)} belong here`;
    case 'not_multiple_of':
      return `a multiple of ${String(issue.divisor)} belongs here`;
    case 'invalid_format':
      return 'not written in the form that belongs here';
    case 'unrecognized_keys':
      return 'unknown key';
    case 'invalid_union':
      return 'of no kind that is known here';
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
    default:
      return 'not what belongs here';
  }
}

// Zod compiles validators with `new Function`, and probes for it when a schema is defined. Both break a strict
// content security policy, so this must run before the first schema: hence one importer of zod, this file.
// What it says of a wrong value is told to people: in our words.
z.config({ jitless: true, localeError: issueWords });

/** Zod, set up for a strict content security policy. No other file may import the package (lint holds it). */
export { z };
