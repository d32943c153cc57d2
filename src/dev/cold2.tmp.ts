import { compile, run } from '../core/lispy/lispy.ts';
import { embedding } from '../core/lispy/embedding.ts';
import { GOVERNOR, GOVERNOR_INPUTS, readingsOf } from './bench/governor.ts';
import { CLASSICS } from './bench/lispyPrograms.ts';
import { limitsWith } from '../core/lispy/limits.ts';
const E = embedding({ inputs: GOVERNOR_INPUTS });
const L = limitsWith({ gas: 1e9, mem: 1e9 });
const which = (process.argv[2] ?? '').split(',');
for (const c of CLASSICS)
  if (which.includes(c.name) || which.includes('all')) {
    const p = compile(c.lispy, { embedding: E });
    if (p.ok) for (let i = 0; i < 60; i++) run(p.value, { limits: L });
  }
const src = Array.from({ length: 1000 }, (_, i) => Buffer.from(GOVERNOR + ';' + i).toString('latin1'));
const R = Array.from({ length: 1000 }, (_, s) => readingsOf(s, new Float64Array(18)));
let best = 1e9;
for (let r = 0; r < 20; r++) {
  const t = performance.now();
  for (let i = 0; i < 1000; i++) {
    const p = compile(src[i]!, { embedding: E });
    if (p.ok) {
      run(p.value, { inputs: R[i]! });
    }
  }
  best = Math.min(best, performance.now() - t);
}
console.log(which.join(), best.toFixed(1), 'us');
