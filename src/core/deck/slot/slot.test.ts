import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModule } from '../../cartridge/formats/capability.ts';
import { CAPABILITIES, isGranted } from '../capabilities.ts';
import { LawfulHost } from '../laws.test-support.ts';
import { moduleOf } from '../module.ts';
import { BAD_FILES, FILES } from '../modules.test-support.ts';
import { SLOT_PLACES } from '../places.test-support.ts';
import { REFUSALS } from './refusals.ts';

const [prospector, forge] = FILES.map(({ file }) => file);

test('D1.3 no two capabilities share a bit or a tag, and a job is superseded once', () => {
  for (const field of ['bit', 'tag'] as const)
    expect(new Set(CAPABILITIES.map((one) => one[field])).size).toBe(CAPABILITIES.length);
  const superseded = CAPABILITIES.flatMap((one) => one.supersedes ?? []);
  expect(new Set(superseded).size).toBe(superseded.length);
  expect(superseded).toHaveLength(4);
});

test('D1.3 a module of a capability that the deck does not know is read, and not granted', () => {
  const golden = new URL('../../cartridge/formats/golden/module.json', import.meta.url);
  const read = readModule(JSON.parse(readFileSync(golden, 'utf8')));
  if (!read.ok) expect.fail(read.error.message);
  const { tag, bit, grants, rev } = moduleOf(read.value, 'a'.repeat(64), false);
  expect({ tag, rev }).toEqual({ tag: 'LANTERN', rev: read.value.rev ?? '1.0.0' });
  expect(isGranted(bit, tag, grants)).toBe(false);
  expect(isGranted(7, 'RANGER', [])).toBe(true);
  expect(isGranted(6, 'RANGER', [])).toBe(false);
  expect(isGranted(6, 'ARCHIVIST', ['read-echoes', 'read-save-cartridge'])).toBe(true);
  expect(isGranted(6, 'ARCHIVIST', ['pin-status-row'])).toBe(false);
  expect(isGranted(1, 'FORGE', ['read-echoes'])).toBe(false);
});

test('D1.2 D1.3 a file that is refused stays in the slot, says why, and registers nothing', () => {
  for (const { file, module } of BAD_FILES) {
    const host = new LawfulHost();
    host.send({ kind: 'insert', file });
    host.drain();
    expect(host.state.slot).toMatchObject({ phase: 'MOUNTED', fault: module === null ? 'format' : 'capability' });
    expect(host.state.deck.history).toBe(0);
    host.send({ kind: 'eject' });
    expect(host.state.slot.phase).toBe('ABSENT');
  }
});

test('D1.6 a write that fails blocks the slot: the same write again, or out by force, and the deck remembers', () => {
  for (const way of ['retry', 'force'] as const) {
    const host = new LawfulHost();
    SLOT_PLACES.BLOCKED(host);
    expect(host.state.slot).toMatchObject({ phase: 'UNMOUNTING', at: 'save', blocked: true });
    host.send({ kind: way });
    if (way === 'retry') expect(host.pending.map(({ kind }) => kind)).toEqual(['flush-save']);
    host.drain();
    expect(host.state.slot.phase).toBe('ABSENT');
    expect(host.state.deck.ring.some(({ kind }) => kind === 'anomalous:forced')).toBe(way === 'force');
  }
});

test('D1.6 a record that could not be written is written again, and the module leaves', () => {
  const host = new LawfulHost();
  SLOT_PLACES.FLASHING(host);
  host.complete(0, 0);
  expect(host.state.slot).toMatchObject({ at: 'flash', blocked: true });
  expect(host.send({ kind: 'eject' })).toBe(true);
  host.send({ kind: 'retry' });
  expect(host.pending.map(({ kind }) => kind)).toEqual(['write-flash']);
  host.drain();
  expect(host.state.slot.phase).toBe('ABSENT');
});

test('D1.7 a wish that is fulfilled is forgotten', () => {
  const host = new LawfulHost();
  SLOT_PLACES.CHECKING(host);
  if (prospector !== undefined) host.send({ kind: 'insert', file: prospector });
  host.drain();
  expect(host.state).toMatchObject({ slot: { phase: 'REGISTERED' }, want: null });
  host.send({ kind: 'eject' });
  host.drain();
  expect(host.state.slot.phase).toBe('ABSENT');
});

test('D1.7 the same module twice is refused; another takes its place', () => {
  const host = new LawfulHost();
  if (prospector === undefined || forge === undefined) expect.fail('no modules');
  host.send({ kind: 'insert', file: prospector });
  host.drain();
  expect(host.send({ kind: 'insert', file: prospector })).toBe(false);
  host.send({ kind: 'insert', file: forge });
  host.drain();
  expect(host.state.slot).toMatchObject({ phase: 'REGISTERED', module: { id: 'forge' } });
  expect(host.state.deck.history).toBe(0b11);
  expect(host.state.deck.lastModule?.name).toBe('FORGE');
});

test('D1.10 a corrupt save is set aside; without a store the contract waits to be resumed', () => {
  for (const [lot, phase] of [
    [1, 'RUNNING'],
    [0, 'RESUMABLE'],
  ] as const) {
    const host = new LawfulHost();
    SLOT_PLACES.OPENING(host);
    host.complete(0, lot);
    expect(host.state.contract.phase).toBe(phase);
    expect(host.quarantined).toEqual(lot === 1 ? ['prospector'] : []);
    expect(host.state.slot.phase).toBe(lot === 1 ? 'ACTIVE' : 'REGISTERED');
  }
});

test('D1.11 hiding the page writes, as often as it happens, and moves nothing', () => {
  for (const go of Object.values(SLOT_PLACES)) {
    const host = new LawfulHost();
    go(host);
    const { slot, contract, want } = host.state;
    host.send({ kind: 'hide' });
    host.send({ kind: 'hide' });
    expect(host.state).toMatchObject({ slot, contract, want });
    expect(host.journals.at(-1)?.rev).toBe(host.state.deck.rev);
  }
});

test('D1.12 a handle is a handle, an empty event is none, and the last five lines are kept', () => {
  const host = new LawfulHost();
  expect(host.send({ kind: 'rename', handle: 'Ada L.' })).toBe(true);
  for (const handle of ['', ' ada', 'x'.repeat(13), '<i>']) expect(host.send({ kind: 'rename', handle })).toBe(false);
  for (const line of ['a', 'b', 'c', 'd', 'e', 'f']) host.send({ kind: 'spoke', line });
  host.send({ kind: 'heard', what: '' });
  host.send({ kind: 'heard', what: 'x'.repeat(500) });
  expect(host.state.deck.lines).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(host.state.deck.ring.at(-1)?.kind).toHaveLength(80);
  expect(host.state.deck.handle).toBe('Ada L.');
});

test('every sentence of a refusal is one a person can read', () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z].{8,100}\.$/);
});
