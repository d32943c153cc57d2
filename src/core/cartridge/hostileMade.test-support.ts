/** Hostile files that are too large to keep, or too many: made by code, each named like those in the folder. */
import { gzipSync } from 'node:zlib';
import { bytesOf, type Loose, newRun, runFor, textOf, utf8 } from './cartridge.test-support.ts';
import { recordsOf } from './records.ts';

const text = JSON.stringify(JSON.parse(textOf(bytesOf(newRun(1)))));
const documentWith = (change: (one: Loose) => void): Uint8Array => {
  const document = JSON.parse(text) as Loose;
  change(document);
  return utf8(JSON.stringify(document));
};
const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const before = (end: string): Uint8Array => utf8(`${text.slice(0, -1)},${end}}`);
const many = (count: number, item: unknown): unknown[] => Array.from({ length: count }, () => item);

/** So many members of an object, as text. */
const keys = (count: number): string =>
  many(count, 0)
    .map((_, i) => `"k${i}":0`)
    .join(',');

/** Nine mebibytes of one thing. */
const nineMebibytes = (item: string): string => many(Math.floor((9 * 2 ** 20) / (item.length + 1)), item).join(',');

type Made = { readonly make: () => Uint8Array; readonly path?: string };
const at = (path: string, change: (one: Loose) => void): Made => ({ make: () => documentWith(change), path });

/** By name: the kind of refusal, two hyphens, and what is wrong. */
export const MADE: Readonly<Record<string, Made>> = {
  // Numbers of things.
  'invalid--crew-of-20000': at('/state/crew', (one) => (one.state.crew = many(20_000, { name: 'A' }))),
  'too-large--crew-of-20000-whole': {
    make: () => documentWith((one) => (one.state.crew = many(20_000, one.state.crew[0]))),
  },
  'invalid--crew-of-20000-sets-out': at(
    '/genesis/crew',
    (one) => (one.genesis.crew = many(20_000, one.genesis.crew[0])),
  ),
  'invalid--tasks-300000': at('/state/tasks/open', (one) => (one.state.tasks.open = many(300_000, 0))),
  'invalid--commands-300000': at('/commands', (one) => (one.commands = many(300_000, 0))),
  'invalid--echoes-100000': at('/echoHistory', (one) => (one.echoHistory = many(100_000, {}))),
  'invalid--blocks-100000': at('/chainBlocks', (one) => (one.chainBlocks = many(100_000, null))),
  'invalid--frames-100000': at('/frames', (one) => (one.frames = many(100_000, null))),
  'invalid--stands-100000': at('/state/stands', (one) => (one.state.stands = many(100_000, one.state.stands[0].id))),
  'invalid--modules-200000': at('/state/modules', (one) => (one.state.modules = many(200_000, 'x'))),
  'invalid--breakdown-100000': at('/score/breakdown', (one) => (one.score.breakdown = many(100_000, ['x', 1]))),
  'invalid--losses-100000': at('/genesis', (one) => (one.genesis.from = { losses: many(100_000, 'x') })),
  'too-large--keys-200000-in-state': {
    make: () => utf8(text.replace('"tick":0', `"tick":0,${keys(200_000)}`)),
    path: '/state',
  },
  'invalid--keys-9000-in-state': {
    make: () => utf8(text.replace('"tick":0', `"tick":0,${keys(9000)}`)),
    path: '/state/k',
  },
  'too-large--unknown-keys-300000': { make: () => before(keys(300_000)) },
  // Absurd figures.
  'invalid--tick-beyond-its-cap': at('/state/tick', (one) => (one.state.tick = 1e15)),
  'invalid--start-in-no-sol': at('/genesis/startSol', (one) => (one.genesis.startSol = -1e300)),
  'invalid--food-for-ever': at('/genesis/supplies/foodKcal', (one) => (one.genesis.supplies.foodKcal = 1e300)),
  'invalid--score-beyond-its-cap': at('/score/total', (one) => (one.score.total = 1e13)),
  'invalid--chain-longer-than-time': at('/chain/length', (one) => (one.chain.length = 2 ** 53)),
  'inconsistent--sols-never-lived': at('/state/sol', (one) => (one.state.tick = 24e6)),
  // Depth and length.
  'too-deep--a-million-lists': { make: () => utf8(nested(1_000_000, '[', ']')) },
  'too-deep--a-million-lists-in-an-unknown-key': { make: () => before(`"x":${nested(1_000_000, '[', ']')}`) },
  'too-deep--a-million-objects': { make: () => utf8(`${'{"a":'.repeat(1_000_000)}0${'}'.repeat(1_000_000)}`) },
  'too-deep--a-million-open-braces-in-a-list': { make: () => utf8('[{"a":'.repeat(500_000)) },
  'too-large--eleven-megabytes-of-blanks': { make: () => utf8(' '.repeat(11 * 1024 * 1024)) },
  'too-large--name-of-three-megabytes-unknown': { make: () => documentWith((one) => (one.x = 'x'.repeat(3e6))) },
  'too-large--nine-mebibytes-of-empty-lists': { make: () => before(`"x-a":[${nineMebibytes('[]')}]`) },
  'too-large--nine-mebibytes-of-small-objects': { make: () => before(`"x-a":[${nineMebibytes('{"a":0}')}]`) },
  'too-large--nine-mebibytes-of-lists-in-lists': {
    make: () => before(`"x-a":[${nineMebibytes(nested(60, '[', ']'))}]`),
  },
  'too-large--nine-mebibytes-of-zeros-in-another-format': {
    make: () => utf8(`{"_format":"holiday-photos","version":1,"x":[${nineMebibytes('0')}]}`),
  },
  'too-large--nine-mebibytes-of-texts': { make: () => before(`"x-a":[${nineMebibytes(`"${'x'.repeat(20)}"`)}]`) },
  'invalid--name-of-a-megabyte': at('/name', (one) => (one.name = 'x'.repeat(1e6))),
  'not-json--quote-that-never-ends': { make: () => utf8(`{"_format":"${'x'.repeat(2e6)}`) },
  'not-json--a-million-quotes': { make: () => utf8('"'.repeat(1_000_001)) },
  'not-json--a-million-backslashes': { make: () => utf8(`{"a":"${'\\'.repeat(1_000_001)}`) },
  'bad-key--a-megabyte-long-and-twice': { make: () => before(`"${'k'.repeat(1e6)}":1,"${'k'.repeat(1e6)}":2`) },
  'bad-key--proto-after-9000-keys': { make: () => before(`${keys(9000)},"__proto__":{"alive":true}`) },
  'not-utf8--gzip-of-gzip': { make: () => new Uint8Array(gzipSync(gzipSync(text))) },
  // NUL and other characters that end things elsewhere.
  'not-json--nul-in-a-text': { make: () => utf8(text.replace('"Test"', '"Te\0st"')) },
  'not-json--nul-behind': { make: () => utf8(`${text}\0`) },
  'not-json--only-nul': { make: () => new Uint8Array(4096) },
  'invalid--nul-in-the-id': at('/id', (one) => (one.id = 'MDK\0EXE')),
  'invalid--line-feed-in-the-id': at('/id', (one) => (one.id = 'MDK-1\n')),
  'invalid--overwriting-characters-in-the-id': at('/id', (one) => (one.id = 'MDK-\u202egpj')),
  'not-a-cartridge--format-with-a-nul': {
    make: () => documentWith((one) => (one._format = ['mars-barn-cartridge'])),
    path: '/_format',
  },
  'wrong-format--nul-behind-the-format': {
    make: () => documentWith((one) => (one._format = 'mars-barn-cartridge\0')),
    path: '/_format',
  },
};

/** Programs that a file brings along. Reading it runs none of them. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  loops: '(while true 0)',
  'calls itself': '(define (f x) (+ 1 (f x))) (f 1)',
  'calls itself at the end': '(define (f x) (f (+ x 1))) (f 1)',
  'hoards lists': '(define x (list 1)) (while true (set! x (append x x)))',
  'hoards text': '(define s "xxxxxxxxxxxxxxxx") (while true (set! s (concat s s)))',
  'reaches for the host': '(constructor "return process")',
  'reaches for the prototype': '(get (make-dict) "__proto__") (((get car "constructor") "return globalThis"))',
  'writes without end': '(while true (print "xxxxxxxxxxxxxxxx"))',
  'nests without end': `${'('.repeat(16_000)}${')'.repeat(16_000)}`,
  'makes its own source': '(define (f) (eval "(f)")) (f)',
};

/** A played run with programs in keys that are not known here. */
export function withPrograms(): Uint8Array {
  const document = JSON.parse(textOf(bytesOf(runFor(2)))) as Loose;
  document['x-programs'] = PROGRAMS;
  document.boot = { init: Object.values(PROGRAMS) };
  return utf8(JSON.stringify(document));
}

/** A played run in whose seats a program stands, as governor and as autopilot. */
export function withSeated(source: string): Uint8Array {
  const document = JSON.parse(textOf(bytesOf(runFor(2)))) as Loose;
  Object.assign(document.state.mind.governor, { source, profile: 'strict', enabled: true });
  Object.assign(document.state.mind.autopilot, { decision: source, override: source, enabled: true });
  Object.assign(document, recordsOf(document.state, document.echoHistory));
  return utf8(JSON.stringify(document));
}
