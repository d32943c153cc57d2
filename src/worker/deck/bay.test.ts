import { expect, test } from 'vitest';
import { advanceTick } from '../../core/cartridge/run.ts';
import { decodeDeck } from '../../core/deck/record/codec.ts';
import { accepted, colony, pageOf } from './page.test-support.ts';

test('a contract of one phase: seat, accept and start are commands of the colony, and its end is paid once', () => {
  const page = pageOf(colony());
  expect(accepted(page, 'OPEN GRID SURVEY', 'prospector')).toMatchObject({
    error: null,
    view: { prompt: { ask: 'choice' }, held: true },
  });
  const begun = page.ask({ kind: 'choose', option: 'slow' });
  expect(begun.view.contract?.phase).toBe('RUNNING');
  expect(page.run?.commands.map(([, { kind }]) => kind)).toEqual(['seat-module', 'accept-contract', 'start-phase']);
  const { view } = page.sols(8);
  expect(view).toMatchObject({
    contract: null,
    reputation: 3,
    debrief: { how: 'complete', title: 'OPEN GRID SURVEY' },
  });
  expect(view.credits).toBe(view.debrief?.credits);
  expect(page.run?.colony.bay.done).toHaveLength(1);
  const record = decodeDeck(page.stored.record ?? new Uint8Array());
  expect(record.ok && record.value).toMatchObject({ credits: view.credits, current: null });
  // Nothing is ordered that the colony has already.
  expect(page.run?.commands).toHaveLength(3);
});

test('a worker that starts again takes up the contract where the record and the colony have it', () => {
  const first = pageOf(colony());
  accepted(first, 'OPEN GRID SURVEY', 'prospector');
  first.ask({ kind: 'choose', option: 'slow' });
  first.sols(2);
  const again = pageOf(null);
  again.ask({ kind: 'boot', record: first.stored.record, journal: first.stored.journal, seed: 1, crashedIn: null });
  expect(again.ask({ kind: 'look', said: [] }).view.contract).toMatchObject({ phase: 'RESUMABLE', unclean: true });
  again.run = first.run;
  again.ask({ kind: 'look', said: [] });
  again.ask({ kind: 'resume' });
  const waiting = again.ask({ kind: 'seat', module: 'prospector' });
  expect(waiting.view.contract?.phase).toBe('RUNNING');
  const { view } = again.sols(6);
  expect(view).toMatchObject({ contract: null, debrief: { how: 'complete' } });
});

test('a phase in which the worker crashed counts as failed, durably; after three it is not begun again', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  let { view } = page.ask({ kind: 'choose', option: 'slow' });
  for (const faults of [1, 2, 3]) {
    expect(view.contract?.phase).toBe('RUNNING');
    const { record, journal } = page.stored;
    page.ask({ kind: 'boot', record, journal, seed: 1, crashedIn: view.contract?.id ?? '' });
    ({ view } = page.ask({ kind: 'look', said: [] }));
    expect(view.contract).toMatchObject({ phase: 'RESUMABLE', unclean: true, faults });
    // The page is loaded again before anything else is done.
    page.ask({ kind: 'boot', record: page.stored.record, journal: page.stored.journal, seed: 1, crashedIn: null });
    ({ view } = page.ask({ kind: 'look', said: [] }));
    expect(view.contract).toMatchObject({ phase: 'RESUMABLE', unclean: true, faults });
    if (faults === 3) continue;
    page.ask({ kind: 'resume' });
    ({ view } = page.ask({ kind: 'seat', module: 'prospector' }));
  }
  expect(page.ask({ kind: 'resume' }).error).toMatchObject({ kind: 'too-many-faults' });
});

test('a phase that ended in the colony while the deck was away is counted when it comes back', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'choose', option: 'slow' });
  const { record, journal } = page.stored;
  const { run } = page;
  for (let tick = 0; tick < 24 * 8 && run !== null; tick++) advanceTick(run);
  const again = pageOf(null);
  again.ask({ kind: 'boot', record, journal, seed: 1, crashedIn: null });
  again.run = run;
  again.ask({ kind: 'look', said: [] });
  again.ask({ kind: 'seat', module: 'prospector' });
  again.ask({ kind: 'resume' });
  expect(again.ask({ kind: 'look', said: [] }).view).toMatchObject({ contract: null, debrief: { how: 'complete' } });
});

test('a pull cuts the phase off in the colony too, and a suspended contract lies on both shelves', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'choose', option: 'slow' });
  page.sols(1);
  expect(page.run?.colony.bay.contract?.state).toBe('running');
  page.ask({ kind: 'pull' });
  page.sols(1);
  expect(page.run?.colony.bay).toMatchObject({ seat: null, contract: { state: 'held' } });
  page.ask({ kind: 'suspend' });
  const { view } = page.sols(1);
  expect(view.suspended).toHaveLength(1);
  expect(page.run?.colony.bay).toMatchObject({ contract: null, suspended: [{ state: 'held' }] });
  page.ask({ kind: 'unshelve', contract: view.suspended[0]?.id ?? '' });
  page.ask({ kind: 'abandon' });
  page.sols(1);
  expect(page.run?.colony.bay).toMatchObject({ contract: null, suspended: [], done: [{ outcome: 'abandoned' }] });
});

test('a colony that is taken back to an earlier tick is brought to where the deck is', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'choose', option: 'slow' });
  page.sols(1);
  page.run = colony();
  const { view } = page.sols(6);
  expect(view).toMatchObject({ contract: null, debrief: { how: 'complete' } });
});

test('what can’t be written is not shown as accepted or paid', () => {
  const page = pageOf(colony());
  page.ask({ kind: 'seat', module: 'prospector' });
  page.storageWorks = false;
  const { view } = accepted(page, 'OPEN GRID SURVEY', 'prospector');
  expect(view.contract?.phase).toBe('RESUMABLE');
  expect(page.stored.notices).toContain('chain-held-in-memory');
  page.storageWorks = true;
  expect(page.ask({ kind: 'resume' }).view.prompt).toMatchObject({ ask: 'choice' });
});

test('a damaged save is set aside before a fresh one is written', () => {
  const page = pageOf(colony());
  page.saveText = '{"version":1,"phases":2,"full":3}';
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'choose', option: 'slow' });
  expect(page.stored.notices).toEqual(expect.arrayContaining(['set-save-aside', 'save-set-aside']));
  page.sols(8);
  page.ask({ kind: 'eject' });
  expect(page.stored.saves.get('prospector')).toBe('{"version":1,"phases":1,"full":1}');
});

test('a module’s save travels in its file, whose digest stays the same, and another deck goes on from it', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'choose', option: 'slow' });
  page.sols(8);
  page.ask({ kind: 'export', module: 'prospector', save: null });
  const file = page.stored.file ?? new Uint8Array();
  const other = pageOf(colony('MDK-OTHER'));
  const { view } = other.ask({ kind: 'insert', bytes: file, name: 'prospector.cartridge.json' });
  expect(view.bay.module).toMatchObject({ id: 'prospector', edited: false });
  expect(view.rack.filter(({ id }) => id === 'prospector')).toHaveLength(1);
  expect(new Set(view.board.map(({ id }) => id)).size).toBe(view.board.length);
  const offer = view.board.find(({ title }) => title === 'OPEN GRID SURVEY');
  other.ask({ kind: 'accept', offer: offer?.id ?? '' });
  other.ask({ kind: 'choose', option: 'slow' });
  other.sols(8);
  other.ask({ kind: 'eject' });
  expect(other.stored.saves.get('prospector')).toBe('{"version":1,"phases":2,"full":2}');
});

test('the swap waits five visible minutes; then it is suspend or abandon', () => {
  const page = pageOf(colony());
  accepted(page, 'OPEN GRID SURVEY', 'prospector');
  page.ask({ kind: 'seat', module: 'forge' });
  expect(page.ask({ kind: 'visible-ms', ms: 299_999 }).view).toMatchObject({
    prompt: { ask: 'insert', wrong: 'FORGE' },
    contract: { leftMs: 1 },
  });
  page.ask({ kind: 'hide' });
  expect(page.ask({ kind: 'visible-ms', ms: 1000 }).view.contract?.leftMs).toBe(1);
  page.ask({ kind: 'show' });
  expect(page.ask({ kind: 'visible-ms', ms: 1 }).view.prompt).toEqual({ ask: 'suspend-or-abandon' });
  expect(page.ask({ kind: 'suspend' }).view.suspended).toHaveLength(1);
});

test('a record that can’t be read is set aside, and the deck begins anew', () => {
  const page = pageOf(null);
  page.ask({ kind: 'boot', record: new Uint8Array([1, 2, 3]), journal: 'nothing', seed: 5, crashedIn: null });
  expect(page.stored.notices).toContain('set-record-aside');
  expect(page.ask({ kind: 'look', said: [] }).view).toMatchObject({ credits: 0, contract: null, history: [] });
});

test('files that are no module stay in the slot and are refused there', () => {
  const page = pageOf(colony());
  const text = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const { view } = page.ask({ kind: 'insert', bytes: text({ _format: 'holiday', version: 1 }), name: 'holiday.json' });
  expect(view.bay).toMatchObject({ phase: 'MOUNTED', fault: 'format', file: 'holiday.json' });
  expect(view.bay.reason).toContain('holiday');
  expect(page.ask({ kind: 'insert', bytes: new Uint8Array([0, 255]), name: 'x' }).view.bay.fault).toBe('format');
  expect(page.ask({ kind: 'seat', module: 'nobody' }).error).toMatchObject({ kind: 'invalid-argument' });
});

test('what was read of a dead colony is durable: the case can be taken after a reload, and knows it', () => {
  const page = pageOf(colony());
  page.ask({ kind: 'seat', module: 'medbay' });
  const { view } = page.ask({ kind: 'seat', module: 'archivist' });
  const offer = view.board.find(({ wantsEvidence }) => wantsEvidence);
  const found = { digest: 'd'.repeat(64), mission: 'ares', sols: 140, cause: 'starvation' };
  page.given({ kind: 'evidence', found: { ok: true, value: found } });
  page.ask({ kind: 'boot', record: page.stored.record, journal: null, seed: 1, crashedIn: null });
  page.ask({ kind: 'seat', module: 'archivist' });
  expect(page.ask({ kind: 'look', said: [] }).view.evidence).toMatchObject({ sols: 140, cause: 'starvation' });
  expect(page.ask({ kind: 'accept', offer: offer?.id ?? '' }).error).toBeNull();
  const accepted = page.run?.commands.map(([, command]) => command).find(({ kind }) => kind === 'accept-contract');
  expect(accepted).toMatchObject({ contract: { evidence: found } });
});

test('I3 what was registered is shown as such once it is durable, and not before', () => {
  const page = pageOf(colony());
  page.storageWorks = false;
  expect(page.ask({ kind: 'seat', module: 'forge' }).view).toMatchObject({ history: [], bay: { phase: 'REGISTERED' } });
  page.storageWorks = true;
  expect(page.ask({ kind: 'seat', module: 'ranger' }).view.history).toEqual(['FORGE', 'RANGER']);
  page.ask({ kind: 'boot', record: page.stored.record, journal: null, seed: 1, crashedIn: null });
  expect(page.ask({ kind: 'look', said: [] }).view.history).toEqual(['FORGE', 'RANGER']);
});

test('COLD CASE asks for evidence first', () => {
  const page = pageOf(colony());
  page.ask({ kind: 'seat', module: 'medbay' });
  const { view } = page.ask({ kind: 'seat', module: 'archivist' });
  const offer = view.board.find(({ wantsEvidence }) => wantsEvidence);
  expect(offer?.title).toBe('COLD CASE');
  expect(page.ask({ kind: 'accept', offer: offer?.id ?? '' }).error).toMatchObject({ kind: 'invalid-argument' });
});
