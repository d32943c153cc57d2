import { describe, expect, test } from 'vitest';
import { embedding } from './embedding.ts';
import { fromJson, toJson } from './json.ts';
import { limitsWith } from './limits.ts';
import { callFunction, compile, evaluateIn, exportGlobals, openSession, readGlobal, run, written } from './lispy.ts';
import { mount } from './files.ts';
import type { Program } from './program.ts';
import { listOf } from './values.ts';

function compiled(source: string, settings?: Parameters<typeof compile>[1]): Program {
  const result = compile(source, settings);
  if (!result.ok) expect.fail(result.error.error.message);
  return result.value;
}

describe('compiling', () => {
  test('L11.1 the same text, profile and embedding give the same program, for the last 16', () => {
    const plain = embedding({ inputs: ['sol'] });
    const other = embedding({ inputs: ['sol'] });
    const program = compiled('(+ sol 1)', { embedding: plain });
    expect(compiled('(+ sol 1)', { embedding: plain })).toBe(program);
    expect(compiled('(+ sol  1)', { embedding: plain })).not.toBe(program);
    expect(compiled('(+ sol 1)', { embedding: other })).not.toBe(program);
    expect(compiled('(+ sol 1)', { embedding: plain, profile: 'lenient' })).not.toBe(program);
    for (let i = 0; i < 14; i++) compiled(`(+ sol ${i + 100})`, { embedding: plain });
    expect(compiled('(+ sol 1)', { embedding: plain })).toBe(program);
    compiled('(+ sol 9999)', { embedding: plain });
    expect(compiled('(+ sol 1)', { embedding: plain })).not.toBe(program);
  });

  test('L11.1 a source that does not compile is refused the same way again, and a program lists the names nobody gives a meaning', () => {
    expect(compile('(+ 1')).toEqual(compile('(+ 1'));
    const { unknown } = compiled('(define a 1)\n(+ a sol (foo bar) car foo)', {
      embedding: embedding({ inputs: ['sol'] }),
    });
    expect(unknown).toEqual([
      { name: 'foo', line: 2, column: 11 },
      { name: 'bar', line: 2, column: 15 },
    ]);
  });
});

describe('inputs', () => {
  const WORLD = embedding({ inputs: ['sol', 'o2_days', 'first', 'unused'], names: ['crew', 'log'] });

  test('L11.2 are bound by place, and hide builtins', () => {
    const program = compiled('(list sol o2_days first)', { embedding: WORLD });
    const value = (inputs: ArrayLike<number>): string => {
      const outcome = run(program, { inputs });
      return outcome.ok ? written(outcome.value) : outcome.error.kind;
    };
    expect(value([7, 2.5, 9, 0])).toBe('(7 2.5 9)');
    expect(value(Float64Array.of(8, 3.5, 10, 0))).toBe('(8 3.5 10)');
    expect(value([1, 2])).toBe('unbound');
    expect(value([1, Number.NaN, 3])).toBe('unbound');
    expect(value([1, Infinity, 3])).toBe('unbound');
    expect(run(program).ok).toBe(false);
  });

  test('L11.2 other globals come as data, by name', () => {
    const program = compiled('(list (length crew) (get (car crew) "hp") log)', { embedding: WORLD });
    const outcome = run(program, { globals: { crew: [{ hp: 90 }, { hp: 3 }], log: 'a text', nobody: [1] } });
    expect(outcome.ok && written(outcome.value)).toBe('(2 90 "a text")');
    expect(run(program, { globals: { crew: [] } })).toMatchObject({ ok: false });
  });
});

test('L11.3 every run begins afresh', () => {
  const program = compiled(
    '(if (= (car (list 1)) 1) (set! n (+ (if (= sol 0) 1 n) 1)) 0) (define (car x) (error "mine")) n',
    {
      embedding: embedding({ inputs: ['sol'] }),
    },
  );
  expect(run(program, { inputs: [0] })).toMatchObject({ ok: true, value: 2 });
  // n is gone, and car is the builtin again.
  expect(run(program, { inputs: [1] })).toMatchObject({ ok: false, error: { kind: 'unbound' } });
  expect(run(program, { inputs: [0] })).toMatchObject({ ok: true, value: 2 });
});

test('L11.3 whatever sources the last one ran', () => {
  const files = mount({
    '/define': { type: 'program', code: "(define-macro (m x) (list '* x 10)) (define (max a b) 0) (define made 5)" },
    '/use': { type: 'program', code: '(list (m 2) (max 1 2))' },
  });
  const program = compiled(
    '(define-macro (m x) (list \'+ x 1)) (define before (run "/use")) (run "/define") (list before (run "/use") made)',
  );
  const first = run(program, { files });
  expect(first.ok && written(first.value)).toBe('((3 2) (20 0) 5)');
  const second = run(program, { files });
  expect(second.ok && written(second.value)).toBe('((3 2) (20 0) 5)');
  expect(second.gas).toBe(first.gas);
  expect(readGlobal(program, 'made')).toBe(5);
});

describe('functions of the host', () => {
  const seen: unknown[] = [];
  const HOST = embedding({
    names: ['heating_alloc'],
    constants: { limit_k: 290, planet: 'Mars' },
    builtins: [
      {
        name: 'set-heating',
        takes: 'number',
        cost: 5,
        about: '',
        run: ([x = null], call) => (call.set('heating_alloc', x), x),
      },
      { name: 'echo', takes: '', cost: 10, about: '', run: (_, call) => call.valueOf({ o2: -3, log: ['a'] }) },
      {
        name: 'remember',
        takes: 'text value?',
        cost: 2,
        about: '',
        run: (operands, call) => (seen.push([...operands, call.host]), operands.length),
      },
      { name: 'heavy', takes: 'number', cost: 1, about: '', run: ([n], call) => (call.charge(Number(n)), null) },
      { name: 'all', takes: 'value…', cost: 0, about: '', run: (operands) => listOf(operands) },
      { name: 'broken', takes: '', cost: 1, about: '', run: () => expect.fail('a bug of the host') },
      { name: 'refused', takes: '', cost: 1, about: '', run: (_, call) => call.refuse('Not here.') },
      {
        name: 'picky',
        takes: 'value',
        cost: 1,
        about: '',
        run: ([x], call) => (typeof x === 'number' ? x : (call.mistake('picky takes a number.'), 0)),
      },
      { name: 'max', takes: 'value…', cost: 1, about: '', run: () => "the host's" },
    ],
  });
  const value = (source: string, profile: 'strict' | 'lenient' = 'strict'): string => {
    const outcome = run(compiled(source, { embedding: HOST, profile }), { host: { colony: 7 } });
    return outcome.ok ? written(outcome.value) : outcome.error.kind;
  };

  test('L11.4 are called, checked, weighed and paid like builtins', () => {
    expect(value('(set-heating 0.3) heating_alloc')).toBe('0.3');
    expect(value('(get (echo) "o2")')).toBe('-3');
    expect(value('(list (remember "k") (remember "k" 2))')).toBe('(1 2)');
    expect(seen.at(-1)).toEqual(['k', 2, { colony: 7 }]);
    expect(value('(all 1 2 3)')).toBe('(1 2 3)');
    expect(value('(map set-heating (list 1 2))')).toBe('(1 2)');
    expect(value('(list limit_k (limit_k) planet (max 1 2))')).toBe('(290 290 "Mars" "the host\'s")');
    expect(value('(set-heating)')).toBe('arity');
    expect(value('(remember)')).toBe('arity');
    expect(value('(remember 1 2 3)')).toBe('arity');
    expect(value('(picky "x")')).toBe('type');
    expect(value('(picky "x")', 'lenient')).toBe('0');
    expect(value('(refused)')).toBe('cap');
    expect(value('(broken)')).toBe('fault');
    const gas = (source: string): number => run(compiled(source, { embedding: HOST })).gas;
    expect(gas('(set-heating 1)') - gas('(all 1)')).toBe(4);
    expect(gas('(heavy 500)') - gas('(heavy 100)')).toBe(400);
    expect(run(compiled('(heavy 2000)', { embedding: HOST }), { limits: limitsWith({ gas: 1000 }) })).toMatchObject({
      ok: false,
      gas: 1000,
      error: { kind: 'limit', which: 'gas' },
    });
  });

  test('L11.4 can not take the name of a special form', () => {
    expect(() => embedding({ builtins: [{ name: 'if', takes: '', cost: 1, about: '', run: () => null }] })).toThrow(
      /special form/,
    );
  });
});

describe('data', () => {
  test('L11.5 is exported within bounds, without procedures, signs of zero and half characters', () => {
    const program = compiled(
      `(define _mem_list (list 1 (* -1 0) nil (list) 'sym))
       (define _mem_dict (make-dict "b" true "a" (concat "x" (substring "\u{1F680}" 0 1))))
       (define _mem_f (lambda () 1)) (define _mem_proto (make-dict "__proto__" 1)) (define other 5) (define _mem_pair '(1 . 2))
       (define _mem_big (range 1000)) (define __proto__ 1)`,
    );
    run(program);
    const { data, left } = exportGlobals(program, (name) => name.startsWith('_mem'), { parts: 500, characters: 1000 });
    expect(data).toEqual({
      _mem_dict: { a: 'x\uFFFD', b: true },
      _mem_list: [1, 0, null, [], 'sym'],
      _mem_pair: [1, '.', 2],
    });
    expect(Object.is((data['_mem_list'] as number[])[1], -0)).toBe(false);
    expect(left).toEqual([
      { name: '_mem_big', reason: 'too-large' },
      { name: '_mem_f', reason: 'procedure' },
      { name: '_mem_proto', reason: 'forbidden-key' },
    ]);
    expect(exportGlobals(program, () => true).left).toContainEqual({ name: '__proto__', reason: 'forbidden-key' });
    expect(readGlobal(compiledAndRun('(define z (* -1 0))'), 'z')).toBe(0);
    expect(Object.is(readGlobal(compiledAndRun('(define z (* -1 0))'), 'z'), 0)).toBe(true);
  });

  test('L11.5 a value that nests too deep or is too long is not exported', () => {
    const deep = compiledAndRun('(define d nil) (repeat 300 (set! d (list d)))');
    expect(exportGlobals(deep, () => true).left).toEqual([{ name: 'd', reason: 'too-deep' }]);
    const shared = compiledAndRun('(define l (list 1)) (repeat 30 (set! l (list l l)))');
    expect(exportGlobals(shared, () => true, { parts: 10_000, characters: 10 }).left).toEqual([
      { name: 'l', reason: 'too-large' },
    ]);
    expect(toJson('abc', { parts: 9, characters: 2 })).toEqual({ reason: 'too-large' });
  });

  test('L11.5 what comes in again is equal', () => {
    const json = { a: [1, 'two', null, [], { b: false }], c: -0.5 };
    const intake = { pay: () => {}, tooDeep: () => expect.fail('deep'), notFinite: () => null };
    expect(toJson(fromJson(json, intake))).toEqual({ json });
    expect(
      run(compiled('(= x y)', { embedding: embedding({ names: ['x', 'y'] }) }), {
        globals: { x: json, y: structuredClone(json) },
      }),
    ).toMatchObject({
      value: true,
    });
  });
});

function compiledAndRun(source: string): Program {
  const program = compiled(source);
  run(program);
  return program;
}

test('L11.6 a session remembers, macros included, and goes on after an error', () => {
  const session = openSession('strict', undefined, { start: [1, 2] });
  const value = (source: string): string => {
    const outcome = evaluateIn(session, source);
    return outcome.ok ? written(outcome.value) : outcome.error.kind;
  };
  expect(value('(define (f x) (+ x (length start)))')).toBe('#<procedure f>');
  expect(value("(define-macro (twice x) (list 'begin x x))")).toBe('nil');
  expect(value('(car 5)')).toBe('type');
  expect(value('(define n 0) (twice (set! n (f n)))')).toBe('4');
  expect(value('(define max (lambda (a b) "mine"))')).toBe('#<procedure max>');
  expect(value('(max 1 2)')).toBe('"mine"');
  expect(value('(define g (lambda () (h))) (g)')).toBe('unbound');
  expect(value('(define (h) "now") (g)')).toBe('"now"');
  expect(evaluateIn(session, '(+ n more)', { globals: { more: 10 } })).toMatchObject({ value: 14 });
  expect(exportGlobals(session, (name) => name === 'n').data).toEqual({ n: 4 });
});

test('L11.7 functions that a program defined are called with data, in a budget of their own', () => {
  const program = compiledAndRun(
    '(define total 0) (define (on-sol c) (set! total (+ total 1)) (make-dict "progress" (* 2 (get c "dust")) "say" "line")) (define (spin) (spin))',
  );
  const outcome = callFunction(program, 'on-sol', [{ dust: 0.5 }]);
  expect(outcome.ok && toJson(outcome.value)).toEqual({ json: { progress: 1, say: 'line' } });
  callFunction(program, 'on-sol', [{ dust: 1 }]);
  expect(readGlobal(program, 'total')).toBe(2);
  expect(callFunction(program, 'spin', [], { limits: limitsWith({ gas: 500 }) })).toMatchObject({
    ok: false,
    gas: 500,
    error: { which: 'gas' },
  });
  expect(callFunction(program, 'nobody', [])).toMatchObject({ ok: false, error: { kind: 'cap' } });
  expect(callFunction(program, 'total', [])).toMatchObject({ ok: false, error: { kind: 'type' } });
  expect(callFunction(program, 'on-sol', [])).toMatchObject({ ok: false, error: { kind: 'arity' } });
});

test('L11.8 a run inside a run leaves the outer one as it was', () => {
  const results: unknown[] = [];
  const HOST = embedding({
    inputs: ['depth'],
    builtins: [
      {
        name: 'again',
        takes: 'number',
        cost: 1,
        about: '',
        run: ([depth]) => {
          const outcome = run(compiled(SOURCE, { embedding: HOST }), {
            inputs: [Number(depth)],
            limits: limitsWith({ gas: 500 }),
          });
          results.push([outcome.ok, outcome.gas, outcome.out]);
          return outcome.ok ? outcome.value : outcome.error.kind;
        },
      },
    ],
  });
  const SOURCE = `(define n depth) (log "at" n)
    (define inner (if (< n 3) (again (+ n 1)) (let loop () (loop))))
    (log "back at" n) (list n inner)`;
  const outcome = run(compiled(SOURCE, { embedding: HOST }), { inputs: [1] });
  expect(outcome.ok && written(outcome.value)).toBe('(1 (2 "limit"))');
  expect(outcome.out).toEqual(['at 1', 'back at 1']);
  expect(results).toEqual([
    [false, 500, ['at 3']],
    [true, expect.any(Number), ['at 2', 'back at 2']],
  ]);
  expect(outcome.gas).toBeLessThan(100);
});
