/** The hub's screen at work: boards, runs, submissions, the player's own. Loaded when the screen is first opened. */
import type { Library } from '../../storage/library.ts';
import type { Program } from '../benches.ts';
import type { Deck } from '../face.ts';
import { newId } from '../ids.ts';
import { say } from '../notice.ts';
import type { Pool } from '../pool.ts';
import type { Sim } from '../sim.ts';
import type { HubClient, Sought, Told } from './client.ts';
import { createGauntlet, type GauntletVerbs } from './gauntlet.ts';
import { createLocalBoard } from './localBoard.ts';
import { createOwn, type OwnVerbs } from './own.ts';
import type { Player } from './player.ts';
import type { Queue } from './queue.ts';
import { useHub, type BoardLine, type Draft, type HubTab, type OpenRun } from './state.ts';
import { HUB_SAYS } from '../words.ts';

/** What a person says of a run that is handed in. */
export type Handing = { readonly name: string; readonly handle: string; readonly open: boolean };

export type HubVerbs = OwnVerbs & {
  show(tab: HubTab): void;
  seek(change: Partial<Sought>): Promise<void>;
  refreshLocal(): Promise<void>;
  refreshMine(): Promise<void>;
  /** Opens a run's page; null closes it. */
  open(line: BoardLine | null, from: 'hub' | 'device'): Promise<void>;
  /** Opens a run's page by the hub's id. */
  openById(id: string): Promise<void>;
  /** Seats the open run: as it is, or as a fork. */
  plugIn(how: 'watch' | 'fork'): Promise<void>;
  /** Lays a run before the player that is to be handed in: the seated one, or one of the shelf. */
  draft(from: string | null): Promise<void>;
  close(): void;
  submit(handing: Handing): Promise<void>;
  enterGauntlet(mission: string, governor: Program | null, handing: Handing): Promise<void>;
  drop(key: string): Promise<void>;
  retry(): Promise<void>;
  readonly gauntlet: GauntletVerbs;
};

export type HubTools = {
  readonly client: HubClient;
  readonly player: Player;
  readonly queue: Queue;
  readonly library: Library;
  readonly pool: Pool;
  readonly gauntletPool: Pool;
  readonly sim: Pick<Sim, 'encode'>;
  readonly insert: Deck['insert'];
  readonly show: Deck['show'];
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly pickFile: () => Promise<File | null>;
};

/** Most letters of a colony's name on a board. */
export const MOST_NAME = 40;

/** The verbs over their tools. */
export function createHub(tools: HubTools): HubVerbs {
  const { client, player, queue, library, pool, sim } = tools;
  const local = createLocalBoard(library, pool);
  const set = useHub.setState;
  const get = useHub.getState;

  async function readKey(): Promise<void> {
    set({ identity: await player.identity() });
  }

  async function refreshBoard(): Promise<void> {
    const { sought } = get();
    set({ board: { state: 'asking' } });
    const told = await client.board(sought);
    // Another board was asked for meanwhile.
    if (get().sought !== sought) return;
    set({ board: told.ok ? { state: 'here', value: told.value } : { state: 'failed', fault: told.fault } });
    if (told.ok && get().ledgers === null) {
      const ledgers = await client.ledgers();
      if (ledgers.ok) set({ ledgers: ledgers.value });
    }
  }

  async function refreshMine(): Promise<void> {
    const identity = await player.identity();
    // A hub that has never heard of the key has nothing of it.
    if (identity?.known !== true) return set({ mine: { state: 'here', value: [] } });
    const told = await client.person(identity.key);
    if (told.ok) {
      await player.note({ handle: told.value.handle });
      await readKey();
      set({ mine: { state: 'here', value: told.value.runs } });
    } else if (told.fault.code === 'not-found') set({ mine: { state: 'here', value: [] } });
    else set({ mine: { state: 'failed', fault: told.fault } });
  }

  /** Whether it was done; if not, why is said. */
  async function done(work: Promise<Told<unknown>>): Promise<boolean> {
    const told = await work;
    if (!told.ok) say('alarm', told.fault.kind === 'refused' ? told.fault.message : HUB_SAYS.faults[told.fault.kind]);
    return told.ok;
  }

  function change(id: string, changed: Partial<OpenRun>): boolean {
    const { run } = get();
    if (run?.id !== id) return false;
    set({ run: { ...run, ...changed } });
    return true;
  }

  async function tell(id: string, bytes: Uint8Array): Promise<void> {
    if (!change(id, { bytes, story: { state: 'asking' } })) return;
    const told = await pool.run('story', { bytes });
    if (told.ok) change(id, { story: { state: 'here', value: told.result } });
    else
      change(id, {
        story: {
          state: 'failed',
          fault: { kind: 'refused', code: told.error.kind, message: told.error.message, again: false },
        },
      });
  }

  async function openHub(id: string): Promise<void> {
    const told = await client.run(id);
    const shown = told.ok
      ? ({ state: 'here', value: told.value } as const)
      : ({ state: 'failed', fault: told.fault } as const);
    if (!change(id, { submission: shown }) || !told.ok) return;
    if (told.value.kind !== 'run' || told.value.run?.open !== true) return;
    const file = await client.cartridge(id);
    if (file.ok) await tell(id, file.value);
    else change(id, { story: { state: 'failed', fault: file.fault } });
  }

  async function openLocal(id: string): Promise<void> {
    const taken = await library.take(id);
    if (!taken.ok) return say('alarm', taken.error.message);
    const found = await pool.run('standing', { bytes: taken.value.bytes, player: null });
    if (found.ok) change(id, { found: found.result });
    await tell(id, taken.value.bytes);
  }

  const blank = { line: null, submission: null, found: null, bytes: null, story: null } as const;

  function draw(draft: Partial<Draft>): void {
    const before = get().draft;
    if (before !== null) set({ draft: { ...before, ...draft } });
  }

  /** The player's key and handle, as they are wanted for what is handed in; null, or why not. */
  async function ready({ handle }: Handing): Promise<string | null> {
    if ((await player.identity()) === null) await player.make(false);
    await readKey();
    const { identity } = get();
    const wanted = handle.trim();
    if (identity === null || identity === undefined || wanted === (identity.handle ?? '')) return null;
    const told = await client.handle(identity.key, wanted === '' ? null : wanted);
    if (told.ok) await player.note({ handle: told.value.handle, claim: null, known: true });
    else if (told.fault.kind === 'refused' && !told.fault.again) return told.fault.message;
    // It waits, as the run does, until the hub is reached.
    else await player.note({ claim: wanted === '' ? null : wanted });
    await readKey();
    return null;
  }

  return {
    gauntlet: createGauntlet(tools.gauntletPool),
    show(tab) {
      set({ tab, run: null });
      // What has been handed in meanwhile, here or elsewhere, stands on it.
      if (tab === 'board') void refreshBoard();
    },
    async seek(changed) {
      set(({ sought }) => ({ sought: { ...sought, page: 1, ...changed } }));
      await refreshBoard();
    },
    refreshLocal: () => local.refresh(),
    async refreshMine() {
      await readKey();
      await refreshMine();
    },
    async open(line, from) {
      if (line === null) return set({ run: null });
      set({ run: { ...blank, id: line.id, from, line } });
      await (from === 'hub' ? openHub(line.id) : openLocal(line.id));
    },
    async openById(id) {
      set({ run: { ...blank, id, from: 'hub' } });
      await openHub(id);
    },
    async plugIn(how) {
      const { run } = get();
      if (run?.bytes === null || run === null) return;
      let bytes: Uint8Array = run.bytes;
      if (how === 'fork') {
        const birth = { id: newId(), created: new Date().toISOString() };
        const made = await pool.run('fork', { bytes, birth });
        if (!made.ok) return say('alarm', made.error.message);
        bytes = made.result.bytes;
      }
      const seated = await tools.insert(bytes, run.line?.name ?? run.id);
      if (seated.ok) tools.show(null);
    },
    async draft(from) {
      await readKey();
      const taken = from === null ? await sim.encode('file') : await shelved(from);
      if (!taken.ok) return say('alarm', taken.error.message);
      const { bytes, card } = taken;
      const key = `${card.id} ${card.tick}`;
      const { name, mission, sol, alive } = card;
      set({
        draft: {
          key,
          bytes,
          name: name.slice(0, MOST_NAME),
          mission,
          sol,
          alive,
          found: null,
          busy: false,
          problem: null,
        },
      });
      const found = await pool.run('standing', { bytes, player: null });
      if (get().draft?.key !== key) return;
      draw(found.ok ? { found: found.result } : { problem: found.error.message });
    },
    close: () => set({ draft: null }),
    async submit(handing) {
      const { draft } = get();
      const place = draft?.found?.place;
      if (draft === null || place === null || place === undefined || draft.busy) return;
      draw({ busy: true, problem: null });
      const problem = await ready(handing);
      const identity = await player.identity();
      if (problem !== null || identity === null) return draw({ busy: false, problem });
      const asked = { bytes: draft.bytes, name: handing.name, key: identity.key };
      const message = await pool.run('unsealed', asked);
      if (!message.ok) return draw({ busy: false, problem: message.error.message });
      const signature = await player.sign(message.result.message);
      const packed = await pool.run('sealed', { ...asked, signature });
      if (!packed.ok) return draw({ busy: false, problem: packed.error.message });
      // The board that it comes to stand on is the one that is shown next.
      const sought = { ...get().sought, board: place.board, class: place.class, page: 1 };
      set({ draft: null, tab: 'mine', run: null, sought });
      await queue.add({
        key: draft.key,
        kind: 'run',
        name: handing.name,
        mission: draft.mission,
        sol: place.sol,
        score: place.score,
        open: handing.open,
        addedAt: Date.now(),
        bytes: packed.result.bytes,
      });
    },
    async enterGauntlet(mission, governor, handing) {
      const problem = await ready(handing);
      if (problem !== null) return say('alarm', problem);
      const { gauntlet } = get();
      const programs = governor === null ? null : { source: governor.source, profile: governor.profile };
      const entry = { mission, name: handing.name, governor: programs, autopilot: null };
      set({ tab: 'mine', run: null });
      await queue.add({
        key: `gauntlet ${mission} ${Date.now()}`,
        kind: 'gauntlet',
        name: handing.name,
        mission,
        sol: gauntlet?.result?.lived.median ?? 0,
        score: gauntlet?.result?.score.total ?? 0,
        open: handing.open,
        addedAt: Date.now(),
        bytes: new TextEncoder().encode(JSON.stringify(entry)),
      });
    },
    async drop(key) {
      await queue.drop(key);
    },
    retry: () => queue.push(),
    ...createOwn({ ...tools, done, readKey, refreshMine }),
  };

  async function shelved(key: string) {
    const taken = await library.take(key);
    if (!taken.ok) return taken;
    const { bytes, save } = taken.value;
    if (save === null) return { ok: false as const, error: { message: HUB_SAYS.noColony } };
    return { ok: true as const, bytes, card: save.card };
  }
}
