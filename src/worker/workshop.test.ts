import { expect, test } from 'vitest';
import { bytesOf, runFor } from '../core/cartridge/cartridge.test-support.ts';
import { fileOf } from '../core/cartridge/formats/formats.test-support.ts';
import type { WorkshopAnswers, WorkshopAsk } from '../core/talk/workshop.ts';
import { bench } from './host.test-support.ts';
import { createWorkshop } from './workshop.ts';

const SYSTEM = {
  _format: 'lispy-os-cartridge',
  version: 1,
  name: 'Small OS',
  boot: { motd: ['SMALL'], init: ['(define ran 1)', '(log "up")', '(car 5)'] },
  filesystem: {
    '/bin/hi': { type: 'program', code: '(log "hi")' },
    '/etc/steer.lispy': { type: 'file', content: '(set-heating 0.4)' },
    '/tmp': { type: 'dir', children: [] },
  },
};

function shop() {
  const workshop = createWorkshop();
  return async <Ask extends WorkshopAsk>(asked: Ask): Promise<WorkshopAnswers[Ask['ask']]> => {
    const answer = await workshop(asked);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value as WorkshopAnswers[Ask['ask']];
  };
}

test('words are readings, dials, functions and the language, each once, aliases told by their first name', async () => {
  const { words } = await shop()({ ask: 'words' });
  const of = (name: string) => words.find((word) => word.name === name);
  expect(of('o2_days')).toMatchObject({ kind: 'reading', takes: 'sols', first: 'o2_days' });
  expect(of('water_days')).toMatchObject({ kind: 'reading', first: 'h2o_days' });
  expect(of('heating_alloc')).toMatchObject({ kind: 'dial' });
  expect(of('set-heating')).toMatchObject({ kind: 'verb' });
  expect(of('cond')).toMatchObject({ kind: 'form' });
  expect(of('min')).toMatchObject({ kind: 'builtin' });
  expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
  expect(words.filter(({ about }) => about === '')).toEqual([]);
});

test('a source is laid out', async () => {
  expect(await shop()({ ask: 'format', source: '( log   1 )' })).toEqual({ source: '(log 1)\n' });
});

test('opening a system runs nothing; booting does, in order; lines keep what they define', async () => {
  const ask = shop();
  const { system } = await ask({ ask: 'open', bytes: fileOf(SYSTEM) });
  expect(system).toMatchObject({ name: 'Small OS', init: SYSTEM.boot.init });
  expect(system.files.map(({ path, kind }) => [path, kind])).toEqual([
    ['/bin/hi', 'program'],
    ['/etc/steer.lispy', 'file'],
    ['/tmp', 'dir'],
  ]);
  expect(system.governors[0]).toMatchObject({ name: '/etc/steer.lispy', steers: true });
  expect(await ask({ ask: 'read', path: '/bin/hi' })).toEqual({ text: '(log "hi")' });
  const { up } = await ask({ ask: 'boot' });
  expect(up.motd).toEqual(['SMALL']);
  expect(up.steps.map(({ error }) => error === null)).toEqual([true, true, false]);
  expect(up.words).toContain('hi');
  expect(up.words).toContain('ran');
  expect((await ask({ ask: 'type', line: '(define mine (+ ran 4))', shelf: null })).step).toMatchObject({
    error: null,
  });
  expect((await ask({ ask: 'type', line: 'mine', shelf: null })).step).toMatchObject({ value: '5' });
  expect((await ask({ ask: 'type', line: '(let loop () (loop))', shelf: null })).step.error).toMatch(/gas is used up/);
  expect((await ask({ ask: 'type', line: 'mine', shelf: null })).step).toMatchObject({ value: '5' });
});

test('what is no system is refused, and the one that is open stays', async () => {
  const workshop = createWorkshop();
  await workshop({ ask: 'open', bytes: fileOf(SYSTEM) });
  expect(await workshop({ ask: 'open', bytes: bytesOf(runFor(1)) })).toMatchObject({
    ok: false,
    error: { kind: 'wrong-format' },
  });
  expect(await workshop({ ask: 'open', bytes: new Uint8Array([0xff]) })).toMatchObject({ ok: false });
  expect(await workshop({ ask: 'read', path: '/tmp' })).toMatchObject({ ok: false });
  expect(await workshop({ ask: 'read', path: '__proto__' })).toMatchObject({ ok: false });
  expect(await workshop({ ask: 'type', line: '1', shelf: null })).toMatchObject({ ok: false });
  expect(await workshop({ ask: 'boot' })).toMatchObject({ ok: true });
  expect(await workshop({ ask: 'type', line: ' '.repeat(20_000), shelf: null })).toMatchObject({ ok: false });
});

test('a watched run tells every form, all readings and what a dry run tells, and touches nothing', () => {
  const host = bench();
  host.begin(7);
  const hash = () => host.ask({ kind: 'clock' });
  const before = hash();
  const program = { name: 'Trial', source: '(define low (min o2_days 3))\n(set! heating_alloc 0.5)' };
  const answer = host.ask({ kind: 'watch', profile: 'strict', ...program });
  if (answer.kind !== 'watched') throw new Error(answer.kind);
  const { tried, steps, readings } = answer.watched;
  expect(steps.map(({ line, value }) => [line, value])).toContainEqual([1, '3']);
  expect(readings['o2_days']).toBeGreaterThan(0);
  expect(tried.sets[0]).toMatchObject({ of: 'heating' });
  const broken = host.ask({ kind: 'watch', name: 'Trial', source: '(oops', profile: 'strict' });
  expect(broken).toMatchObject({ kind: 'watched', watched: { steps: [], tried: { error: { line: 1 } } } });
  const [a, b] = [before, hash()] as { view?: { stateHash: string } }[];
  expect(b?.view?.stateHash).toBe(a?.view?.stateHash);
});

test('a line that was given the shelf lists, boots and exports agents; a system that boots, or another line, reaches nothing', async () => {
  const system = { ...SYSTEM, boot: { motd: [], init: ['(define n (length (list-cartridges)))'] } };
  const ask = shop();
  await ask({ ask: 'open', bytes: fileOf(system) });
  expect((await ask({ ask: 'boot' })).up.steps.at(-1)).toMatchObject({ error: null });
  const agent = {
    _meta: { type: 'lispy-cartridge', agent_id: 'ada' },
    tools: { half: { code: '(define (half x) (/ x 2))' } },
  };
  const shelf = [{ file: 'ada.lispy.json', bytes: new TextEncoder().encode(JSON.stringify(agent)) }];
  const said = async (line: string, given: typeof shelf | null) => {
    const { step, written } = await ask({ ask: 'type', line, shelf: given });
    return [step.error ?? step.value, written.length];
  };
  expect(await said('n', null)).toEqual(['0', 0]);
  expect(await said('(length (list-cartridges))', shelf)).toEqual(['1', 0]);
  expect((await said('(import-cartridge "ada.lispy.json")', shelf))[0]).toContain('1 tool restored');
  expect(await said('(half 10)', null)).toEqual(['5', 0]);
  expect(await said('(begin (define out export-cartridge) (remember "a day"))', null)).toEqual(['true', 0]);
  expect((await said('(out "ada")', null))[0]).toContain('The shelf is open to a line that names it');
  expect((await said('(export-cartridge "ada")', shelf))[1]).toBe(1);
  expect((await said('(repeat 20 (export-cartridge "ada"))', shelf))[0]).toContain('8 files on the shelf at most');
  expect((await said('(import-cartridge "ada.lispy.json")', null))[0]).toContain('There is no ada.lispy.json');
});
