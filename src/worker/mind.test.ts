import { expect, test } from 'vitest';
import type { MindDetail, Tried } from '../core/talk/mindDetails.ts';
import type { View } from '../core/talk/view.ts';
import { catalogueOf } from './catalogue.ts';
import { bench } from './host.test-support.ts';

type Bench = ReturnType<typeof bench>;

function colony(sols = 0): Bench {
  const host = bench();
  host.begin(7);
  if (sols > 0) host.ask({ kind: 'advance', sols });
  return host;
}

function mindOf({ ask }: Bench): MindDetail {
  const answer = ask({ kind: 'details' });
  if (answer.kind !== 'details') throw new Error(`not details: ${answer.kind}`);
  return answer.details.mind;
}

function viewOf({ ask }: Bench): View {
  const answer = ask({ kind: 'clock' });
  if (answer.kind !== 'done') throw new Error(`no view: ${answer.kind}`);
  return answer.view;
}

function tried({ ask }: Bench, source: string, profile: 'strict' | 'lenient' = 'strict'): Tried {
  const answer = ask({ kind: 'dry-run', program: 'governor', name: 'trial', source, profile });
  if (answer.kind !== 'tried') throw new Error(`not tried: ${answer.kind}`);
  return answer.tried;
}

const order = (host: Bench, command: unknown): void => {
  host.ask({ kind: 'command', command });
  host.ask({ kind: 'step', ticks: 1 });
};

const SETS = '(set! heating_alloc 0.5)\n(set! isru_alloc 0.3)\n(set! greenhouse_alloc 0.2)\n(log "set")\n"done"';

test('a dry run tells value, output, gas and what it would set beside what stands, and changes nothing', () => {
  const host = colony(3);
  const before = viewOf(host);
  const result = tried(host, SETS);
  expect(result).toMatchObject({ ok: true, value: '"done"', out: ['set'], error: null, refusal: null, forgiven: [] });
  expect(result.gas).toBeGreaterThan(0);
  const dials = Object.fromEntries(result.sets.map(({ of, would }) => [of, would]));
  expect(dials).toMatchObject({ heating: 0.5, isru: 0.3, greenhouse: 0.2 });
  for (const { held } of result.sets) expect(held).toBe(false);
  expect(viewOf(host).stateHash).toBe(before.stateHash);
  expect(mindOf(host).governor.source).not.toBe(SETS);
});

test('a dry run that fails tells where; what does not compile would be refused, what fails at work would not', () => {
  const host = colony();
  const broken = tried(host, '(+ 1 2)\n(set! heating_alloc');
  expect(broken).toMatchObject({ ok: false, value: null, sets: [], error: { kind: 'parse', line: 2 } });
  expect(broken.refusal).toMatch(/^Line 2, column \d+: /);
  const failing = tried(host, '(+ 1 2)\n(/ 1 0)');
  expect(failing).toMatchObject({ ok: false, error: { kind: 'math', line: 2 }, refusal: null });
  expect(tried(host, '(define (f) (f)) (f)').error?.kind).toMatch(/^limit/);
});

test('an autopilot’s program is compiled, not run', () => {
  const { ask } = colony();
  const check = (source: string) =>
    ask({ kind: 'dry-run', program: 'autopilot', source, name: 'trial', profile: 'strict' });
  expect(check('(/ 1 0)')).toMatchObject({ kind: 'tried', tried: { ok: true, gas: 0, refusal: null } });
  expect(check('(if')).toMatchObject({ kind: 'tried', tried: { ok: false, error: { line: 1 } } });
});

test('without a colony there is nothing to try a program on', () => {
  const answer = bench().ask({ kind: 'dry-run', program: 'governor', name: 'trial', source: '1', profile: 'strict' });
  expect(answer).toMatchObject({ kind: 'refused', error: { kind: 'no-colony' } });
});

test('Views tell who sets the dials: the governor, a hand, an override, and nobody but the hand when it is off', () => {
  const host = colony();
  const holders = () => {
    const { allocation, ration } = viewOf(host).governor;
    return [allocation, ration];
  };
  expect(holders()).toEqual(['governor', 'governor']);
  order(host, { kind: 'set-ration', ration: 0.9 });
  expect(holders()).toEqual(['governor', 'hand']);
  expect(mindOf(host).governor.byHand).toEqual({ allocation: false, ration: true, labour: false });
  expect(tried(host, '(set! food_ration 0.7)').sets.find(({ of }) => of === 'ration')).toMatchObject({ held: true });
  order(host, { kind: 'set-governor', enabled: true });
  expect(holders()).toEqual(['governor', 'governor']);
  order(host, { kind: 'override', sols: 2, heating: 0.4, isru: 0.3, greenhouse: 0.3, ration: 1 });
  expect(holders()).toEqual(['protocol', 'protocol']);
  expect(mindOf(host).governor.heldBy).toBe('The override');
  order(host, { kind: 'end-protocol' });
  order(host, { kind: 'set-governor', enabled: false });
  expect(holders()).toEqual(['hand', 'hand']);
  expect(viewOf(host).governor.enabled).toBe(false);
});

test('a governor that fails is in trouble in the View and the details, with its line', () => {
  const host = colony();
  order(host, { kind: 'set-governor', name: 'Faulty', source: '(+ 1 2)\n(car 7)' });
  host.ask({ kind: 'advance', sols: 1 });
  expect(viewOf(host).governor).toMatchObject({ name: 'Faulty', troubled: true });
  expect(mindOf(host).governor.trouble).toMatchObject({ line: 2 });
});

test('details tell every reflex with its words, echoes newest first, and inertia once there are two', () => {
  const host = colony(1);
  const first = mindOf(host);
  expect(first.inertia).toBeNull();
  expect(first.echoes.map(({ sol }) => sol)).toEqual([1]);
  expect(first.reflexes).toHaveLength(10);
  for (const { title, senses, does, on } of first.reflexes) {
    expect(on).toBe(true);
    for (const words of [title, senses, does]) expect(words.length).toBeGreaterThan(3);
  }
  host.ask({ kind: 'advance', sols: 40 });
  const { inertia, echoes, reflexes } = mindOf(host);
  expect(echoes.map(({ sol }) => sol)).toEqual(Array.from({ length: 30 }, (_, i) => 41 - i));
  const [now, before] = echoes;
  expect(inertia?.stocks.map(({ of }) => of)).toEqual(['oxygen', 'water', 'food', 'power']);
  expect(inertia?.stocks[0]).toMatchObject({
    velocity: now?.oxygenKg,
    acceleration: (now?.oxygenKg ?? 0) - (before?.oxygenKg ?? 0),
  });
  for (const { title, lastSol } of reflexes)
    expect(lastSol).toBe(echoes.find((echo) => echo.reflexes.includes(title))?.sol ?? null);
});

test('a reflex that acts says what set it off and what it did, and rests', () => {
  const host = colony();
  let acting: MindDetail['reflexes'] = [];
  for (let sol = 0; sol < 60 && acting.length === 0; sol++) {
    host.ask({ kind: 'advance', sols: 1 });
    acting = mindOf(host).reflexes.filter(({ fired }) => fired !== null);
  }
  expect(acting.length).toBeGreaterThan(0);
  for (const { fired, rests } of acting) {
    expect(fired?.condition).toMatch(/\.$/);
    expect(fired?.action).toMatch(/\.$/);
    expect(rests).toBeGreaterThan(0);
  }
});

test('the catalogue has the programs that come with Marsdeck, each of which can be seated, and their bounds', () => {
  const { governors, autopilot, mostSource, gas } = catalogueOf(1).programs;
  const host = colony();
  expect(governors.length).toBeGreaterThan(0);
  for (const { source, title } of governors) {
    expect(source.length).toBeLessThanOrEqual(mostSource);
    const result = tried(host, source);
    expect(result, title).toMatchObject({ ok: true, refusal: null });
    expect(result.gas).toBeLessThanOrEqual(gas);
  }
  for (const source of Object.values(autopilot))
    expect(host.ask({ kind: 'dry-run', program: 'autopilot', source, name: 'trial', profile: 'strict' })).toMatchObject(
      {
        tried: { refusal: null },
      },
    );
});

test('the last run of the seated governor is told form by form, of the sol that ended, and looking on changes nothing', () => {
  const source =
    '(define lived (+ sol 0))\n(set! heating_alloc 0.5)\n(set! isru_alloc 0.3)\n(set! greenhouse_alloc 0.2)';
  const lived = (looks: boolean): { readonly last: unknown; readonly stateHash: string } => {
    const host = colony();
    order(host, { kind: 'set-governor', name: 'trial', source, profile: 'strict', enabled: true });
    const watch = (text: string): unknown => {
      const answer = host.ask({ kind: 'watch', name: 'trial', source: text, profile: 'strict' });
      if (answer.kind !== 'watched') throw new Error(`not watched: ${answer.kind}`);
      return answer.watched.last;
    };
    // Nobody has looked on before the first question.
    if (looks) expect(watch(source)).toBeNull();
    host.ask({ kind: 'advance', sols: 3 });
    const last = looks ? watch(source) : null;
    // Another text has not run in earnest.
    if (looks) expect(watch(`${source} `)).toBeNull();
    return { last, stateHash: viewOf(host).stateHash };
  };
  const seen = lived(true);
  expect(seen.last).toMatchObject({
    sol: 2,
    steps: expect.arrayContaining([expect.objectContaining({ line: 1, value: '3', count: 1 })]),
  });
  expect(lived(false).stateHash).toBe(seen.stateHash);
});
