import { expect, test } from 'vitest';
import { ran } from './lispy.test-support.ts';

test.each([
  ['(map (* _ 2) (list 1 2 3))', '(2 4 6)'],
  ['(filter (> _ 2) (list 1 2 3 4))', '(3 4)'],
  ['(reduce (+ _acc _) (list 1 2 3 4) 0)', '10'],
  ['(reduce (+ _acc _) (map (* _ _) (filter (= (% _ 2) 1) (range 6))) 0)', '35'],
  ['(map _ (list 1 2))', '(1 2)'],
  ['(map (map (* _ 2) _) (list (list 1) (list 2 3)))', '((2) (4 6))'],
  ['(map (reduce (+ _acc _) _ 0) (list (list 1 2) (list 3)))', '(3 3)'],
  ['(map (get _ "type") (list (make-dict "type" "solar")))', '("solar")'],
  ['(length (filter (= (get _ "type") "a") (list (make-dict "type" "a") (make-dict "type" "b"))))', '1'],
  ['(map (* _ 2) nil)', '()'],
  ['(reduce (+ _acc _) nil 7)', '7'],
  ['(map (* _ 2) 5)', 'type'],
  ['(map (lambda (_) (* _ 3)) (list 1))', '(3)'],
  ['(let ((_ car)) (map _ (list (list 1))))', '(1)'],
  ['((lambda (_) (map _ (list 4))) (lambda (x) (+ x 1)))', '(5)'],
  ['(map (lambda (x) (* x 2)) (list 1 2))', '(2 4)'],
  ['(define (map f xs) "mine") (map (* 1 2) nil)', '"mine"'],
  ["(map car '((_ 1)))", '(_)'],
  ['(+ 1 _)', 'unbound'],
])('L5.1 %s', (source, value) => expect(ran(source)).toBe(value));

test.each([
  ['(define s 0) (repeat 5 (set! s (+ s _i))) s', '10'],
  ['(define k 0) (repeat 3 (repeat 4 (set! k (+ k 1)))) k', '12'],
  ['(define k nil) (repeat 2 (repeat 2 (set! k (cons _i k))) (set! k (cons _i k))) (reverse k)', '(0 1 0 0 1 1)'],
  ['(define k 7) (repeat 0 (set! k 0)) k', '7'],
  ['(repeat 3 (* _i 10))', '20'],
  ['(repeat 3 1 2 _i)', '2'],
  ['(repeat -1 1)', 'nil'],
  ['(repeat 2.5 _i)', '2'],
  ['(repeat "3" 1)', 'type'],
  ['(repeat 3 1) _i', 'unbound'],
  ['(map _ (list 1)) _', 'unbound'],
  ['(repeat 2 (map (+ _ _i) (list 10 20)))', '(11 21)'],
])('L5.2 %s', (source, value) => expect(ran(source)).toBe(value));
