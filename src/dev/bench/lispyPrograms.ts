/** Eight classic programs, each in LisPy, in JavaScript by hand, as JavaScript source, and in Scheme. */

/** One program. All four have to give the same. */
export type Classic = {
  readonly name: string;
  readonly lispy: string;
  readonly byHand: () => number;
  /** Source of a function `run`, for a JavaScript engine in WebAssembly. */
  readonly javascript: string;
  /** Definitions, the last of a procedure `run`. */
  readonly scheme: string;
};

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function tak(x: number, y: number, z: number): number {
  return y < x ? tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) : z;
}

function depth(n: number): number {
  return n === 0 ? 0 : 1 + depth(n - 1);
}

/** In the order in which they are reported. */
export const CLASSICS: readonly Classic[] = [
  {
    name: 'fib22',
    lispy: '(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 22)',
    byHand: () => fib(22),
    javascript: 'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } function run() { return fib(22); }',
    scheme: '(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (define (run) (fib 22))',
  },
  {
    name: 'tak',
    lispy:
      '(define (tak x y z) (if (< y x) (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y)) z)) (tak 14 8 3)',
    byHand: () => tak(14, 8, 3),
    javascript:
      'function tak(x, y, z) { return y < x ? tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) : z; } function run() { return tak(14, 8, 3); }',
    scheme:
      '(define (tak x y z) (if (< y x) (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y)) z)) (define (run) (tak 14 8 3))',
  },
  {
    name: 'loop1e5',
    lispy: '(let loop ((i 1) (sum 0)) (if (> i 100000) sum (loop (+ i 1) (+ sum i))))',
    byHand: () => {
      let sum = 0;
      for (let i = 1; i <= 100_000; i++) sum += i;
      return sum;
    },
    javascript: 'function run() { let sum = 0; for (let i = 1; i <= 100000; i++) sum += i; return sum; }',
    scheme: '(define (run) (let loop ((i 1) (sum 0)) (if (> i 100000) sum (loop (+ i 1) (+ sum i)))))',
  },
  {
    name: 'lists1e4',
    lispy: '(reduce + (filter (lambda (x) (= (% x 3) 0)) (map (lambda (x) (* x 2)) (range 0 10000))) 0)',
    byHand: () => {
      const list: number[] = [];
      for (let i = 0; i < 10_000; i++) list.push(i);
      return list
        .map((x) => x * 2)
        .filter((x) => x % 3 === 0)
        .reduce((a, b) => a + b, 0);
    },
    javascript:
      'function run() { const list = []; for (let i = 0; i < 10000; i++) list.push(i); return list.map((x) => x * 2).filter((x) => x % 3 === 0).reduce((a, b) => a + b, 0); }',
    scheme:
      '(define (run) (fold-left + 0 (filter (lambda (x) (= (modulo x 3) 0)) (map (lambda (x) (* x 2)) (iota 10000)))))',
  },
  {
    name: 'strings3e3',
    lispy: '(define s "") (repeat 3000 (set! s (concat s "ab"))) (string-length s)',
    byHand: () => {
      let s = '';
      for (let i = 0; i < 3000; i++) s += 'ab';
      return s.length;
    },
    javascript: "function run() { let s = ''; for (let i = 0; i < 3000; i++) s += 'ab'; return s.length; }",
    scheme:
      '(define (run) (let loop ((i 0) (s "")) (if (< i 3000) (loop (+ i 1) (string-append s "ab")) (string-length s))))',
  },
  {
    name: 'deep400',
    lispy:
      '(define (deep n) (if (= n 0) 0 (+ 1 (deep (- n 1))))) (let loop ((i 0) (sum 0)) (if (< i 50) (loop (+ i 1) (+ sum (deep 400))) sum))',
    byHand: () => {
      let sum = 0;
      for (let i = 0; i < 50; i++) sum += depth(400);
      return sum;
    },
    javascript:
      'function deep(n) { return n === 0 ? 0 : 1 + deep(n - 1); } function run() { let sum = 0; for (let i = 0; i < 50; i++) sum += deep(400); return sum; }',
    scheme:
      '(define (deep n) (if (= n 0) 0 (+ 1 (deep (- n 1))))) (define (run) (let loop ((i 0) (sum 0)) (if (< i 50) (loop (+ i 1) (+ sum (deep 400))) sum)))',
  },
  {
    name: 'counter2e4',
    lispy: '(define (make n) (lambda () (set! n (+ n 1)))) (define next (make 0)) (repeat 20000 (next)) (next)',
    byHand: () => {
      const make = (n: number) => () => {
        n = n + 1;
        return n;
      };
      const next = make(0);
      for (let i = 0; i < 20_000; i++) next();
      return next();
    },
    javascript:
      'function make(n) { return () => { n = n + 1; return n; }; } function run() { const next = make(0); for (let i = 0; i < 20000; i++) next(); return next(); }',
    scheme:
      '(define (make n) (lambda () (set! n (+ n 1)) n)) (define (run) (let ((next (make 0))) (let loop ((i 0)) (if (< i 20000) (begin (next) (loop (+ i 1))) (next)))))',
  },
  {
    name: 'nested200',
    lispy:
      '(define pairs 0) (let rows ((i 0)) (if (< i 200) (let columns ((j 0)) (if (< j 200) (begin (if (< i j) (set! pairs (+ pairs 1))) (columns (+ j 1))) (rows (+ i 1)))) pairs))',
    byHand: () => {
      let pairs = 0;
      for (let i = 0; i < 200; i++) for (let j = 0; j < 200; j++) if (i < j) pairs++;
      return pairs;
    },
    javascript:
      'function run() { let pairs = 0; for (let i = 0; i < 200; i++) for (let j = 0; j < 200; j++) if (i < j) pairs++; return pairs; }',
    scheme:
      '(define (run) (let ((pairs 0)) (let rows ((i 0)) (if (< i 200) (let columns ((j 0)) (if (< j 200) (begin (if (< i j) (set! pairs (+ pairs 1))) (columns (+ j 1))) (rows (+ i 1)))) pairs))))',
  },
];
