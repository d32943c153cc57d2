/** What a program has to do with the world outside: output, chance, and the files that are mounted. */
import { finite, wantNumber } from '../call.ts';
import { namesIn, textAt } from '../files.ts';
import { allocateList, allocateText, charge, exhaust, fail, failOrForgive, m } from '../machine.ts';
import { display } from '../print.ts';
import { type Value, listOf } from '../values.ts';
import { ownSlot } from '../world.ts';
import { type BuiltinSpec, wantItems, wantText, wantWhole } from './spec.ts';

function words(operands: readonly Value[]): string {
  let line = '';
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i] as Value;
    line += i === 0 ? '' : ' ';
    line += typeof operand === 'string' ? operand : display(operand);
    if (line.length > m.limits.string) exhaust('string');
  }
  charge(line.length >> 5);
  allocateText(line.length);
  return line;
}

/** Characters of what an error says. */
const MOST_WORDS = 400;

function log(operands: readonly Value[]): string {
  const line = words(operands);
  m.outLeft -= line.length;
  if (m.outLeft < 0 || m.out.length >= m.limits.lines) exhaust('output');
  m.out.push(line);
  return line;
}

function draw(): number {
  return m.draw(m.draws++);
}

function whole(low: Value | undefined, high: Value | undefined): number {
  const from = wantWhole(low, 'random-int');
  const count = finite(wantWhole(high, 'random-int') - from + 1, 'random-int');
  if (count < 1) failOrForgive('math', 'random-int takes the lower bound first.');
  return from + Math.floor(draw() * Math.max(1, count));
}

function files(): NonNullable<typeof m.files> {
  return m.files ?? fail('cap', 'There are no files here.');
}

/** The text of a mounted file. */
function textOf(path: Value | undefined, name: string): string {
  const at = wantText(path, name);
  charge(at.length >> 5);
  return textAt(files(), at) ?? fail('cap', `There is no file ${at.slice(0, 80)}.`);
}

function runFile(operands: readonly Value[]): Value {
  const [path, ...rest] = operands;
  const source = textOf(path, 'run');
  charge(1 + (source.length >> 2));
  // What programs of a shell read.
  for (const [name, value] of [
    ['_args', listOf(rest)],
    ['_steps', m.limits.gas - m.gas],
  ] as const)
    m.world.values[ownSlot(m.world, name)] = value;
  return m.evaluate(source);
}

/** The builtins of this file. */
export const SURROUNDINGS: readonly BuiltinSpec[] = [
  {
    name: 'log',
    aliases: ['print', 'println', 'display'],
    takes: 'value…',
    growth: 'n/32, cells: n/8',
    about: 'Writes a line: the operands with spaces between them. Its value is the line.',
    example: ['(log "a" 5)', '"a 5"'],
    runAll: log,
  },
  {
    name: 'newline',
    takes: '',
    about: 'Nothing: every output is a line of its own.',
    example: ['(newline)', 'nil'],
    run: () => null,
  },
  {
    name: 'error',
    takes: 'value…',
    about: 'Ends the program with these words, as an error of kind user.',
    example: ['(if false (error "never") 1)', '1'],
    runAll: (operands) => fail('user', words(operands).slice(0, MOST_WORDS) || 'An error without words.'),
  },
  {
    name: 'random',
    aliases: ['random-float'],
    takes: 'number?',
    cost: 2,
    about: 'A number from 0 up to but without 1, or the operand, out of the stream that the host gave.',
    example: ['(< (random) 1)', 'true'],
    run: (most) => (most === undefined ? draw() : draw() * wantNumber(most, 'random')),
  },
  {
    name: 'random-int',
    takes: 'number number',
    cost: 2,
    about: 'A whole number from the first to the second, both included.',
    example: ['(member? (random-int 1 2) (list 1 2))', 'true'],
    run: whole,
  },
  {
    name: 'random-choice',
    takes: 'list',
    cost: 2,
    growth: 'n/4',
    about: 'An element of a list; nil of an empty one.',
    example: ['(random-choice (list 7))', '7'],
    run: (list) => {
      const items = wantItems(list, 'random-choice');
      return items[Math.floor(draw() * items.length)] ?? null;
    },
  },
  {
    name: 'cat',
    takes: 'text',
    growth: 'cells: n/8',
    about: 'What a mounted file holds.',
    example: ['(procedure? cat)', 'true'],
    run: (path) => {
      const text = textOf(path, 'cat');
      charge(text.length >> 5);
      allocateText(text.length);
      return text;
    },
  },
  {
    name: 'ls',
    takes: 'text?',
    growth: 'files/4, cells: names',
    about: 'The names in a mounted directory, or at the root.',
    example: ['(procedure? ls)', 'true'],
    run: (path) => {
      const directory = path === undefined ? '/' : wantText(path, 'ls');
      charge(files().size >> 2);
      const names = namesIn(files(), directory) ?? fail('cap', `There is no directory ${directory.slice(0, 80)}.`);
      allocateList(names.length);
      return listOf(names);
    },
  },
  {
    name: 'run',
    takes: 'text value…',
    callsBack: true,
    growth: 'n/4, and what it does',
    about:
      'Runs a mounted file as a source in this world, with `_args` the other operands and `_steps` the gas spent so far. Its value is the last form’s.',
    example: ['(procedure? run)', 'true'],
    runAll: runFile,
  },
];
