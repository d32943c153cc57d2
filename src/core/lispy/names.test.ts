import { describe, expect, test } from 'vitest';
import { errorIn, ran } from './lispy.test-support.ts';
import { limitsWith } from './limits.ts';

describe('scope', () => {
  test.each([
    [
      'a function sees where it was made',
      '(define k 1) (define f (lambda () k)) (define g (lambda (k) (f))) (g 99)',
      '1',
    ],
    ['and what that is when it runs', '(define k 1) (define (f) k) (set! k 2) (f)', '2'],
    [
      'counters are apart',
      '(define (mk n) (lambda () (set! n (+ n 1)))) (define a (mk 0)) (define b (mk 10)) (a) (a) (list (a) (b))',
      '(3 11)',
    ],
    ['let restores', '(define x 1) (let ((x 9)) (set! x 8)) x', '1'],
    [
      'a closure in a let of a function',
      '(define (mk) (let ((n 0)) (lambda () (set! n (+ n 1))))) (define a (mk)) (define b (mk)) (list (a) (a) (b))',
      '(1 2 1)',
    ],
    [
      'each turn of a named let',
      '(define fs (let loop ((i 0) (fs nil)) (if (< i 3) (loop (+ i 1) (cons (lambda () i) fs)) fs))) (map (lambda (f) (f)) fs)',
      '(2 1 0)',
    ],
    [
      'each turn of repeat',
      '(define fs nil) (repeat 3 (set! fs (cons (lambda () _i) fs))) (map (lambda (f) (f)) fs)',
      '(2 1 0)',
    ],
    [
      'a let in a turn',
      '(define fs nil) (repeat 3 (let ((n (* _i 10))) (set! fs (cons (lambda () (set! n (+ n 1))) fs)))) (map (lambda (f) (f) (f)) fs)',
      '(22 12 2)',
    ],
    [
      'a let in a turn of a loop in a function',
      '(define (go) (let loop ((i 0) (fs nil)) (if (< i 2) (let ((n i)) (loop (+ i 1) (cons (lambda () n) fs))) fs))) (map (lambda (f) (f)) (go))',
      '(1 0)',
    ],
    [
      'three functions deep',
      '(define (a x) (lambda (y) (lambda (z) (lambda () (list x y z))))) ((((a 1) 2) 3))',
      '(1 2 3)',
    ],
    ['a variable set from within', '(define (f) (define n 0) (define (up) (set! n (+ n 1))) (up) (up) n) (f)', '2'],
    ['a parameter hides a function', '(define (f list) (+ list 1)) (f 4)', '5'],
    ['a parameter hides a form', '(define (f if) (if 3)) (f (lambda (x) (* x 2)))', '6'],
    ['shadowing in let*', '(let* ((n 1) (n (+ n 1)) (n (* n 5))) n)', '10'],
    ['parallel let', '(define x 1) (let ((x 2) (y x)) y)', '1'],
  ])('L3.1 %s', (_, source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['(begin (begin (define inner 4)) inner)', '4'],
    ['(if true (define a 1) (define a 2)) a', '1'],
    ['(cond (false 1) (true (define b 2))) b', '2'],
    ['(repeat 3 (define c _i)) c', '2'],
    ['(define (f) (define local 1) local) (f) local', 'unbound'],
    ['(let ((x 1)) (define y (+ x 1)) y)', '2'],
    ['(let ((x 1)) (define y 2) y) y', 'unbound'],
    ['(define x 1) (define x (+ x 1)) x', '2'],
    ['(list (define a 5) (define (f) 1))', '(5 #<procedure f>)'],
    ['(define a 1 2 3)', '3'],
    ['(define (f x) (define x (+ x 1)) x) (f 1)', '2'],
  ])('L3.2 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['(set! q 5) q', '5'],
    ['(define (f) (set! made 7)) (f) made', '7'],
    ['(define x 1) (let ((x 2)) (set! x 3)) x', '1'],
    ['(define x 1) ((lambda () (set! x 3))) x', '3'],
    ['(+ (set! a 2) a)', '4'],
  ])('L3.3 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L3.3 in core1 set! makes nothing', () => {
    expect(ran('(set! q 5)', { profile: 'core1' })).toBe('unbound');
    expect(ran('(define q 1) (set! q 5)', { profile: 'core1' })).toBe('5');
    expect(ran('((lambda (q) (set! q 5)) 1)', { profile: 'core1' })).toBe('5');
  });
});

describe('calls', () => {
  test.each([
    ['((lambda (a) a) 1 2)', 'arity'],
    ['((lambda (a b) a) 1)', 'arity'],
    ['((lambda () 1) 1)', 'arity'],
    ['((lambda (a b c) (list a b c)) 1 2 3)', '(1 2 3)'],
    ['((lambda (a b c d e) (list e d c b a)) 1 2 3 4 5)', '(5 4 3 2 1)'],
    ['(define (count . xs) (length xs)) (count 1 2 3)', '3'],
    ['((lambda (a . r) (list a r)) 1)', '(1 ())'],
    ['((lambda (a . r) r))', 'arity'],
    ['((lambda all all) 1 2)', '(1 2)'],
    ['(lambda (a a) 1)', 'parse'],
    ['(lambda (a . b c) 1)', 'parse'],
    ['(lambda (1) 1)', 'parse'],
    ['((lambda (x)) 1)', 'nil'],
  ])('L3.4 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['itself', '(define (down n) (if (= n 0) "done" (down (- n 1)))) (down 30000)'],
    ['each other', '(define (a n) (if (= n 0) "done" (b (- n 1)))) (define (b n) (a n)) (a 20000)'],
    [
      'out of cond, and, or, let, begin, when, case',
      '(define (f n) (cond ((= n 0) "done") (else (and true (or false (let ((m (- n 1))) (begin 1 (when true (case 1 (1 (f m))))))))))) (f 10000)',
    ],
    ['with a rest', '(define (f n . r) (if (= n 0) "done" (f (- n 1) 1 2))) (f 10000)'],
    ['with many operands', '(define (f n a b c d) (if (= n 0) "done" (f (- n 1) a b c d))) (f 10000 1 2 3 4)'],
    ['a closure', '(define (f n k) (if (= n 0) (k) (f (- n 1) (lambda () (k))))) (f 9000 (lambda () "done"))'],
    ['a named let that is a function', '(let f ((n 20000)) (if (= n 0) "done" (let ((again f)) (again (- n 1)))))'],
    [
      'out of an inner loop',
      '(let a ((i 0)) (if (< i 100) (let b ((j 0)) (if (< j 100) (b (+ j 1)) (a (+ i 1)))) "done"))',
    ],
  ])('L3.5 a tail call of %s takes no room', (_, source) =>
    expect(ran(source, { limits: limitsWith({ depth: 60 }) })).toBe('"done"'),
  );

  test('L3.5 a call that is no tail call takes room, a thousand deep at least', () => {
    const deep = (n: number): string => `(define (d n) (if (= n 0) 0 (+ 1 (d (- n 1))))) (d ${n})`;
    expect(ran(deep(990))).toBe('990');
    expect(ran(deep(1200))).toBe('limit depth');
  });

  test('L3.5 a named let goes round wherever its call stands', () => {
    expect(ran('(let loop ((i 0)) (if (< i 3) (+ 1 (loop (+ i 1))) 0))')).toBe('3');
    expect(ran('(let loop ((i 0)) (if (< i 3) (begin (map loop (list 5)) (loop (+ i 1))) i))')).toBe('3');
    expect(ran('(+ 1 (let loop ((i 0)) (if (< i 3) (loop (+ i 1)) i)))')).toBe('4');
    expect(ran('(let loop ((i 0) (j 10)) (cond ((= i j) i) ((> i j) (loop j i)) (else (loop (+ i 1) j))))')).toBe('10');
    expect(ran('(let loop ((a 1) (b 2) (c 3)) (if (> a 100) (list a b c) (loop b c (+ a b))))')).toBe('(102 135 179)');
    expect(ran('(define (f n) (+ n 1)) (+ 0 (let loop ((i 0)) (if (< i 3) (loop (+ i 1)) (f i))))')).toBe('4');
    expect(ran('(let loop ((i 0)) (if (< i 3) (loop) i))')).toBe('arity');
    expect(ran('(let loop () 5)')).toBe('5');
    expect(
      ran(
        '(let outer ((i 0) (s 0)) (if (< i 3) (+ 0 (let inner ((j 0)) (if (< j 2) (inner (+ j 1)) (outer (+ i 1) (+ s j))))) s))',
      ),
    ).toBe('6');
  });

  test.each([
    ['(map + (list 1 2) (list 10 20))', '(11 22)'],
    ['(reduce max (list 3 9 2) 0)', '9'],
    ['(define plus +) (plus 1 2)', '3'],
    ['((if true + -) 5 3)', '8'],
    ['(define (count . xs) (length xs)) (count 1 2)', '2'],
    ['(define early (max 1 2)) (define (max a b) "mine") (list early (max 1 2))', '(2 "mine")'],
    ['(define (f) (max 1 2)) (define (max a b) "mine") (f)', '"mine"'],
    ['(if false (define max 1)) (max 1 2)', '2'],
    ['(set! car cdr) (car (list 1 2))', '(2)'],
    ['(let ((+ -)) (+ 5 3))', '2'],
    ['(define pi 3) pi', '3'],
  ])('L3.6 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L3.7 operands go from left to right, each once', () => {
    const order = (form: string): string =>
      ran(`(define seen nil) (define (v x) (set! seen (cons x seen)) x) ${form} (reverse seen)`);
    expect(order('(+ (v 1) (v 2))')).toBe('(1 2)');
    expect(order('(list (v 1) (v 2) (v 3) (v 4))')).toBe('(1 2 3 4)');
    expect(order('((lambda (a b c d) a) (v 1) (v 2) (v 3) (v 4))')).toBe('(1 2 3 4)');
    expect(order('(let ((a (v 1)) (b (v 2))) a)')).toBe('(1 2)');
    expect(order('(if (< (v 1) (v 2)) (v 3) (v 4))')).toBe('(1 2 3)');
    expect(order('(make-dict (v 1) (v 2))')).toBe('(1 2)');
    expect(order('(let loop ((a (v 1)) (b (v 2))) (if (> a 5) 0 (loop (v 6) (v 7))))')).toBe('(1 2 6 7)');
    expect(order('(concat (v 1) (v 2) (v 3))')).toBe('(1 2 3)');
  });

  test.each([
    ['(if true 1 not_a_var)', '1'],
    ['(and false (/ 1 missing))', 'false'],
    ['(or 1 missing)', '1'],
    ['(cond (true 1) (missing 2))', '1'],
    ['(define (f) missing) 1', '1'],
    ['(+ 1 missing)', 'unbound'],
    ['(missing 1)', 'unbound'],
    ['(< missing 1)', 'unbound'],
    ['(set! x (+ missing 1))', 'unbound'],
  ])('L3.7 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['(define (f) (g) (define (g) 1)) (f)', 'unbound'],
    ['((lambda () (define a b) (define b 1) a))', 'unbound'],
    ['((lambda () (+ n 1) (define n 1)))', 'unbound'],
    ['(define total 5) (define (f) (define total (+ total 1)) total) (f)', 'unbound'],
    ['(letrec ((a b) (b 1)) a)', 'unbound'],
    [
      '((lambda () (define (ev n) (if (= n 0) true (od (- n 1)))) (define (od n) (if (= n 0) false (ev (- n 1)))) (ev 7)))',
      'false',
    ],
  ])('L3.8 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L3.8 says which name', () =>
    expect(errorIn('((lambda () (+ n 1) (define n 1)))').message).toContain('n is used before'));

  test.each([
    ['(list (:a (make-dict :a 5)) (:b (make-dict :a 5)) (:b (make-dict :a 5) 0))', '(5 nil 0)'],
    ['(map (lambda (c) (:hp c)) (list (make-dict "hp" 3)))', '(3)'],
    ['(= pi (pi))', 'true'],
    ['(floor (* 100 (e)))', '271'],
    ['(pi 1)', 'type'],
  ])('L3.9 %s', (source, value) => expect(ran(source)).toBe(value));
});
