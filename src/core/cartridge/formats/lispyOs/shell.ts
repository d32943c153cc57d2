/** The words of a terminal: what the systems of the ancestor tell people to type. Each is a definition in LisPy. */
import { vocabulary } from '../../../lispy/vocabulary.ts';
import { byCodeUnit } from '../../json.ts';
import type { Filesystem } from '../content/filesystem.ts';

const FOLDER = '/bin/';
/** What a program of `/bin` must be called for its name to be a word: letters, digits and a few signs. */
const WORD = /^[a-z][a-z0-9_?!-]{0,39}$/;

const HELP = [
  '(ls) (ls \\"/bin\\")      what is in a directory',
  '(cat \\"/etc/motd\\")     what a file holds',
  '(run \\"/bin/hello\\" 1)  runs a program, with operands',
];

/**
 * Definitions that come before anything of the cartridge: `(help)`, `(calc-eval EXPR)`, and a function for each program
 * of `/bin` whose name the language leaves free, so that `(status)` is `(run "/bin/status")`.
 */
export function shellDefinitions(files: Filesystem): [name: string, definition: string][] {
  const taken = new Set(vocabulary().map(({ name }) => name));
  const words = Object.entries(files)
    .filter(([path, entry]) => entry.type === 'program' && path.startsWith(FOLDER))
    .map(([path]) => path.slice(FOLDER.length))
    .filter((name) => WORD.test(name) && !taken.has(name))
    .sort(byCodeUnit);
  const lines = words.length === 0 ? HELP : [...HELP, `Programs: ${words.map((name) => `(${name})`).join(' ')}`];
  return [
    ['help', `(define (help) ${lines.map((line) => `(log "${line}")`).join(' ')})`],
    ['calc-eval', '(define (calc-eval value) value)'],
    ...words.map((name): [string, string] => [
      name,
      `(define (${name} . operands) (apply run "${FOLDER}${name}" operands))`,
    ]),
  ];
}
