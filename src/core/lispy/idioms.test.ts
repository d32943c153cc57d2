/** Programs of our own, each with an idiom of the wild corpus (`facts/lispy.md`, section 3). */
import { describe, expect, test } from 'vitest';
import { embedding } from './embedding.ts';
import { type RunOptions, compile, exportGlobals, run, written } from './lispy.ts';
import { notesOn, outcomeOf, ran } from './lispy.test-support.ts';

const READINGS = ['sol', 'o2_days', 'food_days', 'power_kwh', 'colony_risk_index', 'solar_eff', 'crew_count'] as const;
const VALUES = [120, 7, 31, 88, 42, 0.5, 4];
const COLONY = embedding({
  inputs: [...READINGS, 'heating_alloc', 'isru_alloc', 'greenhouse_alloc', 'food_ration'],
  names: ['crew', 'modules', 'events'],
  constants: { solar_farm: 'solar_farm' },
  builtins: [
    {
      name: 'set-heating',
      takes: 'number',
      cost: 1,
      about: '',
      run: ([x = null], call) => (call.set('heating_alloc', x), x),
    },
    {
      name: 'build-module',
      takes: 'module',
      cost: 1,
      about: '',
      run: ([x = null], call) => (call.set('build_item', x), true),
    },
  ],
});
const GIVEN: RunOptions = {
  inputs: [...VALUES, 0.25, 0.4, 0.35, 1],
  globals: {
    crew: [
      { alive: true, hp: 90, bot: false },
      { alive: false, hp: 0, bot: false },
    ],
    modules: [{ type: 'solar_farm' }, { type: 'repair_bay' }],
    events: [],
  },
};

/** Runs a governor; what it set, as JSON. */
function governed(source: string, profile: 'strict' | 'lenient' = 'strict'): Record<string, unknown> {
  const compiled = compile(source, { profile, embedding: COLONY });
  if (!compiled.ok) return { error: compiled.error.error.kind };
  const outcome = run(compiled.value, GIVEN);
  if (!outcome.ok) return { error: outcome.error.kind, message: outcome.error.message };
  const { data } = exportGlobals(compiled.value, (name) => /alloc|ration|build_item|_mem|result/.test(name));
  return { ...data, value: written(outcome.value), out: outcome.out };
}

describe('strict', () => {
  test('L3.2 one begin of definitions, a cond of several forms to a clause, and setters', () => {
    const set = governed(`(begin
      (define worst (min o2_days food_days)) ; comment
      (cond ((< worst 4) (set! isru_alloc 0.8) (set! heating_alloc 0.1))
            ((and (< worst 10) (>= sol 100)) (set! isru_alloc 0.6) (set! heating_alloc 0.2) (set! greenhouse_alloc 0.2))
            (true (set! isru_alloc 0.4)))
      (set! food_ration (if (< food_days 40) 0.8 1)))`);
    expect(set).toMatchObject({ isru_alloc: 0.6, heating_alloc: 0.2, greenhouse_alloc: 0.2, food_ration: 0.8 });
  });

  test('L6.3 three-operand minus, and round with digits', () => {
    expect(governed('(set! greenhouse_alloc (- 1 isru_alloc heating_alloc))')).toMatchObject({
      greenhouse_alloc: 0.35,
    });
    expect(governed('(set! isru_alloc (round (/ o2_days 9) 2))')).toMatchObject({ isru_alloc: 0.78 });
  });

  test('L11.4 setter forms, and modules by their bare names', () => {
    expect(governed('(begin (set-heating 0.3) (build-module solar_farm))')).toMatchObject({
      heating_alloc: 0.3,
      build_item: 'solar_farm',
      value: 'true',
    });
  });

  test('L2.3 quoted alists with dots, and cdr', () => {
    expect(
      governed("(begin (define plan '((repair . 22) (grow . 8))) (define result (cdr (car plan))))"),
    ).toMatchObject({ result: 22 });
    expect(governed("(define result (cdr (assoc 'grow '((repair . 22) (grow . 8)))))")).toMatchObject({ result: 8 });
  });

  test('L4.3 else, true and t; case on a text with bare symbols', () => {
    const phase =
      '(define phase (cond ((< sol 50) "boot") (else "grow"))) (define result (case phase (boot 1) ((grow hold) 2) (else 3)))';
    expect(governed(phase)).toMatchObject({ result: 2 });
    expect(governed('(define result (cond ((> sol 500) 1) (t 2)))')).toMatchObject({ result: 2 });
    expect(governed('(define result (when (> sol 100) 1 (* sol 2)))')).toMatchObject({ result: 240 });
  });

  test('L5.1 implicit forms over lists of dictionaries', () => {
    expect(governed('(define result (length (filter (= (get _ "type") "solar_farm") modules)))')).toMatchObject({
      result: 1,
    });
    expect(governed('(define result (reduce (+ _acc (get _ "hp")) crew 0))')).toMatchObject({ result: 90 });
    expect(governed('(define result (length (filter (lambda (c) (get c :alive)) crew)))')).toMatchObject({ result: 1 });
    expect(governed('(define result (count-if (lambda (c) (:alive c)) crew))')).toMatchObject({ result: 1 });
  });

  test('L4.2 Scheme lets, let*, and a named one', () => {
    expect(
      governed('(let* ((days (min o2_days food_days)) (need (/ 10 (max 1 days)))) (set! isru_alloc (min 0.9 need)))'),
    ).toMatchObject({
      isru_alloc: 0.9,
    });
    expect(
      governed('(define result (let loop ((i 0) (s 0)) (if (>= i crew_count) s (loop (+ i 1) (+ s i)))))'),
    ).toMatchObject({ result: 6 });
  });

  test('L3.2 a name defined again as an accumulator, and defun', () => {
    expect(
      governed(
        '(begin (define n 0) (define n (if (< o2_days 10) (+ n 1) n)) (define n (if (< food_days 50) (+ n 1) n)) (define result n))',
      ),
    ).toMatchObject({ result: 2 });
    expect(governed('(defun clamp01 (x) (max 0 (min 1 x))) (set! isru_alloc (clamp01 1.7))')).toMatchObject({
      isru_alloc: 1,
    });
  });

  test('L3.3 memory that is made by being set', () => {
    expect(governed('(set! _mem_last sol)')).toMatchObject({ _mem_last: 120 });
  });

  test('L6.8 a line of log out of texts and numbers', () => {
    expect(governed('(log (concat "Sol " (string sol) " I=" (string (round (* 100 isru_alloc))) "%"))')['out']).toEqual(
      ['Sol 120 I=40%'],
    );
    expect(governed('(log "cri" colony_risk_index "eff" solar_eff)')['out']).toEqual(['cri 42 eff 0.5']);
  });

  test('L3.9 list accessors, string=?, mod, pow, (pi)', () => {
    expect(
      ran(
        '(list (second (list 1 2)) (caddr (list 1 2 3)) (fourth (list 1 2 3 4)) (cadddr (list 1 2 3 4)) (list-ref (list 5 6) 1))',
      ),
    ).toBe('(2 3 4 4 6)');
    expect(ran('(list (string=? "a" "a") (mod 7 3) (pow 2 3) (expt 2 3) (= (sin (/ (pi) 2)) 1) (len (list 1)))')).toBe(
      '(true 1 8 8 true 1)',
    );
    expect(ran('(mapcar (lambda (x) (* x x)) (list 1 2))')).toBe('(1 4)');
    expect(ran('(fold-left + 0 (list 1 2 3))')).toBe('6');
    expect(ran('(remove-if-not even? (list 1 2 3 4))')).toBe('(2 4)');
  });

  test('L1.1 several forms at the top, an empty program, odd spaces', () => {
    expect(ran('(define a 1)\r\n(define b (+ a 1))\u00A0b')).toBe('2');
    expect(ran('')).toBe('nil');
  });
});

describe('lenient', () => {
  test('L9.2 brackets missing at the end, and one too many', () => {
    const open =
      '(begin (set! isru_alloc 0.5) (if (< o2_days 10) (begin (set! heating_alloc 0.2) (set! food_ration 0.7)';
    expect(governed(open)).toEqual({ error: 'parse' });
    expect(governed(open, 'lenient')).toMatchObject({ isru_alloc: 0.5, heating_alloc: 0.2, food_ration: 0.7 });
    expect(notesOn(open)).toHaveLength(4);
    expect(governed('(begin (set! isru_alloc 0.5)))\n(set! food_ration 0.9)', 'lenient')).toMatchObject({
      isru_alloc: 0.5,
      food_ration: 0.9,
    });
  });

  test('L9.2 names nobody defines, member access with a dot, nth of a number', () => {
    expect(governed('(set! isru_alloc (+ 0.4 (* 0.1 current_crew_count)))', 'lenient')).toMatchObject({
      isru_alloc: 0.4,
    });
    expect(governed('(define result (length (filter (lambda (c) (> c.h 50)) crew)))', 'lenient')).toMatchObject({
      result: 0,
    });
    expect(governed('(define result (+ 1 (* 2 (nth sol 0))))', 'lenient')).toMatchObject({ result: 1 });
    expect(governed('(begin (8 (set! isru_alloc 0.3)) (true (set! food_ration 0.9)))', 'lenient')).toMatchObject({
      isru_alloc: 0.3,
      food_ration: 0.9,
    });
  });

  test('L9.3 and what is sound means the same in both, without a note', () => {
    const source = '(define worst (min o2_days food_days)) (set! isru_alloc (/ 1 (max 1 worst)))';
    expect(governed(source, 'lenient')).toEqual(governed(source));
    expect(outcomeOf('(+ 1 2)', { profile: 'lenient' }).forgiven).toEqual([]);
  });
});
