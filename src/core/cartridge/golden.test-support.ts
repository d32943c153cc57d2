/** The goldens of the present rules, as this build would write them. */
import { seatingOf } from '../colony/agents/agents.test-support.ts';
import { allocate, rationTo } from '../colony/colony.test-support.ts';
import { decode } from './codec.ts';
import { runOf } from './convert.ts';
import { bytesOf, ledger, lostRun, newRun, runFor, utf8 } from './cartridge.test-support.ts';
import { advanceSols, advanceTick, submitCommand, type Run } from './run.ts';

function withCommands(): Run {
  const run = runFor(12, 40, [rationTo(0.9)]);
  submitCommand(run, allocate(0.3, 0.3, 0.4));
  submitCommand(run, allocate(1, 1, 1));
  for (let i = 0; i < 30; i++) advanceTick(run);
  submitCommand(run, rationTo(0.8));
  advanceSols(run, 27);
  return run;
}

/** A version-1 file with the least that resumes, played on. */
function fromState(): Run {
  const crew = [
    { name: 'Chen W.', role: 'CMDR', hp: 91, alive: true },
    { name: 'Volkov D.', role: 'ENGR', hp: 0, alive: false },
  ];
  const state = { sol: 7, alive: true, o2: 80, h2o: 250, food: 240_000, power: 310, crew };
  const decoded = decode(utf8(JSON.stringify({ _format: 'mars-barn-cartridge', version: 1, id: 'MBC-OLD-1', state })));
  if (!decoded.ok) throw new Error(decoded.error.message);
  const run = runOf(decoded.value.cartridge, ledger);
  advanceSols(run, 3);
  return run;
}

/** A run under an agent, which has learned and remembered in it. */
function withAgent(): Run {
  const run = newRun(41);
  const source = '(set! mood (+ mood 1)) (set! heating_alloc (half 0.8)) (remember (string "mood " mood))';
  const tools = [{ name: 'halves', code: '(define (half x) (/ x 2))' }];
  submitCommand(run, seatingOf(source, { env: '{"mood":1}', soul: '# Before', tools }));
  advanceSols(run, 3);
  return run;
}

/** Bytes by file name. */
export const makeGoldens = (): Record<string, Uint8Array> => ({
  'v2-r2-fresh.json': bytesOf(newRun(1)),
  'v2-r2-sol40-commands.json': bytesOf(withCommands(), { echoes: 4, blocks: 6 }),
  'v2-r2-dead.json': bytesOf(lostRun(2), { echoes: 2, blocks: 2 }),
  'v2-r2-agent.json': bytesOf(withAgent(), { echoes: 2, blocks: 2 }),
  'v2-r2-from-state.json': bytesOf(fromState()),
});
