import { describe, expect, test } from 'vitest';
import { decode, encode } from '../core/cartridge/codec.ts';
import type { Birth } from '../core/cartridge/fork.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FromWorker, Since } from '../core/talk/protocol.ts';
import { goFor } from './errand.ts';
import { ampleFile, bench } from './host.test-support.ts';

type Of<Kind> = Extract<FromWorker, { kind: Kind }>;
const ration = (value: number) => ({ kind: 'set-ration', ration: value }) as const;

/** A colony played with three commands: its save of sol 1, what a journal holds since then, and what it came to. */
function played() {
  const desk = bench();
  desk.insert(ampleFile());
  desk.ask({ kind: 'command', command: ration(0.9) });
  desk.ask({ kind: 'step', ticks: 24 });
  const save = (desk.ask({ kind: 'encode', purpose: 'autosave' }) as Of<'encoded'>).bytes;
  const commands: Since['commands'][number][] = [[0, 0, ration(0.9)]];
  const order = (value: number): void => {
    const { index, tick, command } = desk.ask({ kind: 'command', command: ration(value) }) as Of<'accepted'>;
    commands.push([index, tick, command]);
  };
  desk.ask({ kind: 'step', ticks: 5 });
  order(0.7);
  order(0.8);
  desk.ask({ kind: 'step', ticks: 30 });
  order(0.6);
  const { view } = desk.ask({ kind: 'step', ticks: 2 }) as Of<'done'>;
  return { save, since: { commands, tick: view.card.tick }, stateHash: view.stateHash };
}

function resume(bytes: Uint8Array, since: Since): Of<'seated'> {
  const desk = bench();
  const checked = desk.ask({ kind: 'check', bytes, since }) as Of<'checked'>;
  return desk.ask({ kind: 'swap', ticket: checked.ticket }) as Of<'seated'>;
}

describe('what a journal holds beyond a save', () => {
  test('is taken up on it: the same commands at the same ticks, to the same state', () => {
    const { save, since, stateHash } = played();
    const { view, missed } = resume(save, since);
    expect(view.card.tick).toBe(since.tick);
    expect(view.stateHash).toBe(stateHash);
    expect(view.running).toBe(false);
    expect(missed).toBe(0);
  });

  test('a command that was accepted and not yet computed waits for its tick', () => {
    const desk = bench();
    desk.insert(ampleFile());
    const save = (desk.ask({ kind: 'encode', purpose: 'autosave' }) as Of<'encoded'>).bytes;
    const again = bench();
    const since = { commands: [[0, 0, ration(0.7)]] as const, tick: 0 };
    const checked = again.ask({ kind: 'check', bytes: save, since }) as Of<'checked'>;
    again.ask({ kind: 'swap', ticket: checked.ticket });
    const { bytes } = again.ask({ kind: 'encode', purpose: 'file' }) as Of<'encoded'>;
    const file = decode(bytes);
    expect(file.ok && file.value.cartridge.commands).toEqual([[0, ration(0.7)]]);
  });

  test('a gap in the log ends it there: nothing is made up for what is missing', () => {
    const { save, since } = played();
    const [a, b, , d] = since.commands as [
      Since['commands'][number],
      Since['commands'][number],
      never,
      Since['commands'][number],
    ];
    const { view, missed } = resume(save, { ...since, commands: [a, b, d] });
    expect(view.card.tick).toBe(29);
    expect(missed).toBe(1);
  });

  test('what is no command, or lies before the save, is not taken up', () => {
    const { save, since } = played();
    const odd = resume(save, { commands: [[1, 30, { kind: 'explode' }]], tick: 40 });
    expect(odd).toMatchObject({ missed: 1, card: { tick: 24 } });
    const early = resume(save, { commands: [[1, 3, ration(0.5)]], tick: 40 });
    expect(early).toMatchObject({ missed: 1, card: { tick: 24 } });
    const old = resume(save, { commands: since.commands.slice(0, 1), tick: 7 });
    expect(old).toMatchObject({ missed: 0, card: { tick: 24 } });
  });

  test('a run that was resumed so is one whose file replays', () => {
    const { save, since } = played();
    const desk = bench();
    const checked = desk.ask({ kind: 'check', bytes: save, since }) as Of<'checked'>;
    desk.ask({ kind: 'swap', ticket: checked.ticket });
    const { bytes } = desk.ask({ kind: 'encode', purpose: 'file' }) as Of<'encoded'>;
    const file = decode(bytes);
    if (!file.ok) throw new Error(file.error.message);
    expect(file.value.cartridge.commands.map(([tick]) => tick)).toEqual([0, 29, 29, 59]);
    expect(encode(file.value.cartridge)).toEqual(bytes);
  });
});

describe('a file of a newer version', () => {
  const newer = (): Uint8Array => {
    const document: object = { ...JSON.parse(new TextDecoder().decode(ampleFile())), version: 3, tides: 1 };
    return new TextEncoder().encode(JSON.stringify(document));
  };

  test('is a copy under another id, said to be newer, and swapped in only by its ticket', () => {
    const desk = bench();
    const checked = desk.ask({ kind: 'check', bytes: newer(), copyId: 'MDK-COPY' });
    expect(checked).toMatchObject({
      kind: 'checked',
      newer: { version: 3, notKnown: ['/tides'] },
      card: { id: 'MDK-COPY', unranked: true },
    });
    expect(desk.ask({ kind: 'encode', purpose: 'file' })).toMatchObject({ error: { kind: 'no-colony' } });
    expect(desk.ask({ kind: 'swap', ticket: (checked as Of<'checked'>).ticket })).toMatchObject({ kind: 'seated' });
  });

  test('is refused where no copy may be made, as an autosave is', () => {
    expect(bench().ask({ kind: 'check', bytes: newer() })).toMatchObject({ error: { kind: 'version-too-new' } });
  });
});

describe('names', () => {
  test('the seated colony is renamed, and its file says so', () => {
    const desk = bench();
    desk.begin();
    expect(desk.ask({ kind: 'rename', name: '  Utopia  ' })).toMatchObject({ view: { card: { name: 'Utopia' } } });
    for (const name of ['', '   ', 'x'.repeat(121), 'half \ud800'])
      expect(desk.ask({ kind: 'rename', name })).toMatchObject({ error: { kind: 'invalid-argument', path: '/name' } });
  });

  test('a file is relabelled; a copy is a fork with its own id', async () => {
    const frames = { ledger: referenceLedger(), bring: () => Promise.resolve(null), ahead() {} };
    const relabel = (name: string, copy: Birth | null) =>
      goFor({ kind: 'relabel', requestId: 1, bytes: ampleFile(), name, copy }, frames) as Promise<Of<'relabelled'>>;
    const named = await relabel('Utopia', null);
    expect(named.card).toMatchObject({ name: 'Utopia', id: 'MDK-FILE' });
    const made = await relabel('Twin', { id: 'MDK-TWIN', created: '2026-02-02T00:00:00Z' });
    expect(made.card).toMatchObject({ name: 'Twin', id: 'MDK-TWIN', unranked: false });
    const file = decode(made.bytes);
    expect(file.ok && file.value.cartridge.provenance?.parent.id).toBe('MDK-FILE');
  });
});
