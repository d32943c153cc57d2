import { expect, test, vi } from 'vitest';
import { cardAt } from '../storage/slots.contract.ts';
import type { Slots } from '../storage/slots.ts';
import { openDesk } from './desk.test-support.ts';
import { fileOf } from './views.test-support.ts';

const FULL: Pick<Slots, 'backup'> = {
  backup: async () => ({ ok: false, error: { kind: 'full', message: 'No room.' } }),
};

async function playing(changed?: (slots: Slots) => Partial<Slots>) {
  const desk = await openDesk(changed);
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  await desk.deck.advance({ sols: 5 });
  desk.worker.asked.length = 0;
  return desk;
}

test('an insert checks, then keeps what ran, then swaps', async () => {
  const order: string[] = [];
  const desk = await playing((slots) => ({
    backup: (run) => {
      order.push(...desk.worker.asked.splice(0), 'backup');
      return slots.backup(run);
    },
  }));
  const ran = desk.state().card;
  expect(await desk.deck.insert(fileOf('MDK-B', 9), 'b.json')).toMatchObject({ ok: true, card: { id: 'MDK-B' } });
  order.push(...desk.worker.asked);
  expect(order).toEqual(['check', 'encode', 'backup', 'swap']);
  expect(desk.state().swap).toMatchObject({ now: { id: 'MDK-B' }, before: { id: ran?.id, sol: 5 }, canUndo: true });
  expect(desk.state()).toMatchObject({ phase: 'playing', running: false, card: { sol: 9 } });
  expect(await desk.slots.latestBackup()).toMatchObject({ ok: true, value: { card: { id: ran?.id, sol: 5 } } });
});

test('a refused file is shown, and nothing else is touched', async () => {
  const desk = await playing();
  await desk.deck.play();
  const before = desk.state();
  desk.worker.asked.length = 0;
  expect(await desk.deck.insert(new Uint8Array([1, 2]), 'bad.json')).toMatchObject({ error: { kind: 'not-json' } });
  expect(desk.worker.asked).toEqual(['check']);
  expect(desk.state()).toEqual({ ...before, refused: { fileName: 'bad.json', error: expect.anything() } });
  expect(await desk.slots.latestBackup()).toEqual({ ok: true, value: null });
});

test('a running clock is held before the run is taken out, so that undo loses nothing', async () => {
  const desk = await playing();
  await desk.deck.play();
  desk.worker.asked.length = 0;
  await desk.deck.insert(fileOf('MDK-B', 9), 'b.json');
  expect(desk.worker.asked).toEqual(['check', 'clock', 'encode', 'swap']);
});

test('undo puts back what ran, and keeps what it replaced for the next undo', async () => {
  const desk = await playing();
  const ran = desk.state().card;
  await desk.deck.insert(fileOf('MDK-B', 9), 'b.json');
  expect(await desk.deck.undoInsert()).toMatchObject({ ok: true, card: { id: ran?.id, sol: 5 } });
  expect(await desk.slots.latestBackup()).toMatchObject({ value: { card: { id: 'MDK-B' } } });
  expect(await desk.deck.undoInsert()).toMatchObject({ ok: true, card: { id: 'MDK-B', sol: 9 } });
});

test('where no backup can be stored, undo works from memory and the player is told', async () => {
  const desk = await playing(() => FULL);
  const ran = desk.state().card;
  expect((await desk.deck.insert(fileOf('MDK-B', 9), 'b.json')).ok).toBe(true);
  expect(desk.state().notice?.text).toMatch(/No room\..*until this page closes/);
  expect(desk.state().swap?.canUndo).toBe(true);
  expect(await desk.deck.undoInsert()).toMatchObject({ ok: true, card: { id: ran?.id } });
});

test('an insert into an empty bay backs up nothing and has nothing to undo', async () => {
  const desk = await openDesk();
  await desk.deck.insert(fileOf('MDK-B', 9), 'b.json');
  expect(desk.worker.asked).toEqual(['check', 'swap']);
  expect(desk.state().swap).toMatchObject({ before: null, canUndo: false });
  expect(await desk.deck.undoInsert()).toMatchObject({ ok: false });
});

test('inserts at the same time do not interleave, and the last one stays', async () => {
  const desk = await playing();
  await Promise.all([desk.deck.insert(fileOf('MDK-B', 1), 'b.json'), desk.deck.insert(fileOf('MDK-C', 2), 'c.json')]);
  expect(desk.worker.asked).toEqual(['check', 'encode', 'swap', 'check', 'encode', 'swap']);
  expect(desk.state().swap).toMatchObject({ now: { id: 'MDK-C' }, before: { id: 'MDK-B' } });
});

test('a found autosave is offered and resumed, and is then this colony’s own', async () => {
  const desk = await openDesk();
  await desk.slots.put({ bytes: fileOf('MDK-A', 30), card: { ...cardOf('MDK-A'), sol: 30 } });
  await desk.seats.offer();
  expect(desk.state().recovery).toMatchObject({ card: { id: 'MDK-A', sol: 30 } });
  expect(await desk.deck.resume()).toMatchObject({ ok: true, card: { id: 'MDK-A', sol: 30 } });
  expect(desk.state()).toMatchObject({ phase: 'playing', recovery: null, saved: { deviceSol: 30 } });
});

test('an autosave that the worker refuses is set aside, and the older one is offered', async () => {
  const desk = await openDesk();
  await desk.slots.put({ bytes: fileOf('MDK-A', 30), card: cardOf('MDK-A') });
  await desk.slots.put({ bytes: new Uint8Array([1]), card: cardOf('MDK-X') });
  await desk.seats.offer();
  expect(await desk.deck.resume()).toMatchObject({ ok: false, error: { kind: 'not-json' } });
  expect(desk.state()).toMatchObject({ phase: 'title', recovery: { card: { id: 'MDK-A' } } });
  expect(desk.state().setAside).toHaveLength(1);
  await desk.deck.downloadSetAside(desk.state().setAside[0]?.key ?? '');
  expect(desk.download.mock.calls[0]?.[0]).toEqual(new Uint8Array([1]));
  expect(await desk.deck.resume()).toMatchObject({ ok: true, card: { id: 'MDK-A' } });
});

test('an autosave that a busy machine did not read in time stays where it is, and the player is told', async () => {
  const desk = await openDesk();
  await desk.slots.put({ bytes: fileOf('MDK-A', 30), card: cardOf('MDK-A') });
  await desk.seats.offer();
  desk.worker.busyOnce();
  expect(await desk.deck.resume()).toMatchObject({ ok: false, error: { kind: 'too-slow' } });
  expect(desk.state()).toMatchObject({ notice: { tone: 'alarm', text: 'Refused: too-slow.' }, setAside: [] });
  expect(await desk.deck.resume()).toMatchObject({ ok: true, card: { id: 'MDK-A' } });
});

test('after the worker has died, the autosave resumes in a new one', async () => {
  const desk = await playing();
  await desk.slots.put({ bytes: fileOf('MDK-A', 3), card: cardOf('MDK-A') });
  desk.worker.fail('Out of memory.');
  expect(desk.state()).toMatchObject({ phase: 'crashed', crash: { message: 'Out of memory.' } });
  expect(await desk.deck.play()).toMatchObject({ ok: false, error: { kind: 'crashed' } });
  await desk.seats.offer();
  expect(await desk.deck.resume()).toMatchObject({ ok: true, card: { id: 'MDK-A' } });
  expect(desk.state()).toMatchObject({ phase: 'playing', crash: null });
});

function cardOf(id: string) {
  return { ...cardAt(1), id };
}

test('a newer file asks first, and is swapped in as a copy when it is told to be', async () => {
  const desk = await playing();
  const ran = desk.state().card;
  expect(await desk.deck.insert(fileOf('MDK-B', 9, 3), 'new.json')).toMatchObject({
    ok: false,
    error: { kind: 'version-too-new' },
  });
  expect(desk.state().newer).toMatchObject({ fileName: 'new.json', version: 3, notKnown: ['/tides'] });
  expect(desk.state()).toMatchObject({ card: { id: ran?.id }, refused: null });
  expect(await desk.deck.insertNewer()).toMatchObject({ ok: true, card: { sol: 9 } });
  expect(desk.state().newer).toBeNull();
  expect(desk.state().card?.id).toMatch(/^MDK-/);
  expect(desk.state().card?.id).not.toBe('MDK-B');
  expect(await desk.deck.insertNewer()).toMatchObject({ ok: false });
});

test('a newer autosave is never asked about: it is set aside', async () => {
  const desk = await openDesk();
  await desk.slots.put({ bytes: fileOf('MDK-A', 30, 3), card: cardOf('MDK-A') });
  await desk.seats.offer();
  expect(await desk.deck.resume()).toMatchObject({ ok: false, error: { kind: 'version-too-new' } });
  expect(desk.state()).toMatchObject({ phase: 'title', newer: null, recovery: null });
  expect(desk.state().setAside).toHaveLength(1);
});

test('both are kept: what went is on the shelf for good, whatever is played after', async () => {
  const desk = await playing();
  const ran = desk.state().card?.id ?? '';
  await desk.deck.insert(fileOf('MDK-B', 9), 'b.json');
  expect(await desk.deck.keepBoth()).toMatchObject({ ok: true });
  expect(desk.state().swap).toBeNull();
  const listed = await desk.library.list();
  const keys = listed.ok ? listed.value.map(({ key }) => key) : [];
  expect(keys.toSorted()).toEqual([`colony/${ran}`, 'colony/MDK-B'].toSorted());
});

test('two turns of one colony are kept apart: the one that went gets an id of its own', async () => {
  const desk = await playing();
  const id = desk.state().card?.id ?? '';
  await desk.deck.insert(fileOf(id, 2), 'earlier.json');
  expect(await desk.deck.keepBoth()).toMatchObject({ ok: true });
  const listed = await desk.library.list();
  const colonies = listed.ok ? listed.value : [];
  expect(colonies).toHaveLength(2);
  expect(colonies.map(({ title }) => title)).toContain('Ares I, sol 5');
});

test('verdicts come to the compare card when the worker has them', async () => {
  const desk = await playing();
  await desk.deck.insert(fileOf('MDK-B', 9), 'b.json');
  await vi.waitFor(() => expect(desk.state().swap?.verdicts).toMatchObject({ now: { replay: { status: 'pass' } } }));
  await vi.waitFor(() => expect(desk.state().swap?.verdicts.before).not.toBeNull());
});

test('what came as a file is in one; what came otherwise is as far as it was last exported', async () => {
  const desk = await openDesk();
  await desk.deck.insertFile(new File([fileOf('MDK-B', 9)], 'b.json'));
  expect(desk.state().saved.fileSol).toBe(9);
  await desk.deck.insert(fileOf('MDK-C', 9), 'pasted text');
  expect(desk.state().saved.fileSol).toBeNull();
  await desk.library.markExported('colony/MDK-D', { at: 1, sol: 4 });
  await desk.deck.insert(fileOf('MDK-D', 9), 'pasted text');
  expect(desk.state().saved.fileSol).toBe(4);
});

test('what the journal holds beyond the autosave is taken up with it', async () => {
  const desk = await openDesk();
  desk.texts.set(
    'marsdeck/journal',
    JSON.stringify({ schema: 1, deck: null, run: { id: 'MDK-A', seat: 's1', base: null, tick: 100, commands: [] } }),
  );
  desk.autosave.own(false);
  desk.autosave.own(true);
  await desk.slots.put({ bytes: fileOf('MDK-A', 3), card: { ...cardAt(3), id: 'MDK-A' } }, 's1');
  await desk.seats.offer();
  expect(desk.state().recovery?.since).toEqual({ commands: [], tick: 100 });
  expect(await desk.deck.resume()).toMatchObject({ ok: true, card: { sol: 4 } });
  expect(desk.state().saved.deviceSol).toBe(3);
  const journal = JSON.parse(desk.texts.get('marsdeck/journal') ?? '{}') as { run: object };
  expect(journal.run).toMatchObject({ id: 'MDK-A', base: 1, commands: [] });
});

test('a colony that was begun and never played leaves the shelf when another takes its place; undo still has it', async () => {
  const desk = await openDesk();
  const shelved = async (): Promise<ReadonlySet<string>> => {
    const listed = await desk.library.list();
    return new Set(listed.ok ? listed.value.map(({ card }) => card?.id ?? '') : []);
  };
  const begun = async (seed: number): Promise<string> => {
    await desk.deck.newColony({ mission: 'ares', seed });
    return desk.state().card?.id ?? '';
  };
  const first = await begun(1);
  await begun(2);
  expect(await shelved()).toEqual(new Set());
  await desk.deck.undoInsert();
  expect(desk.state().card?.id).toBe(first);
  // Whoever has ordered something in it has played it.
  const ordered = await begun(3);
  await desk.deck.command({ kind: 'set-ration', ration: 0.8 });
  await begun(4);
  await begun(5);
  expect(await shelved()).toEqual(new Set([first, ordered]));
});
