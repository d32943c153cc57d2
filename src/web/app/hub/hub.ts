/** The hub's screen at work: boards, runs, submissions, the player's own. Loaded when the screen is first opened. */
import type { Library } from '../../storage/library.ts';
import type { Deck } from '../face.ts';
import { newId } from '../ids.ts';
import { say } from '../notice.ts';
import type { Pool } from '../pool.ts';
import type { Sim } from '../sim.ts';
import type { HubClient, Sought, Told } from './client.ts';
import { createHandIn, type HandInVerbs } from './handIn.ts';
import { createGauntlet, type GauntletVerbs } from './gauntlet.ts';
import { createLocalBoard } from './localBoard.ts';
import type { HubPlace } from './place.ts';
import { createOwn, type OwnVerbs } from './own.ts';
import type { Player } from './player.ts';
import type { Queue } from './queue.ts';
import { useHub, type BoardLine, type HubState, type HubTab, type OpenRun } from './state.ts';
import { useApp } from '../store.ts';
import { HUB_SAYS, NOTICES } from '../words.ts';

export type HubVerbs = OwnVerbs &
  HandInVerbs & {
    show(tab: HubTab): void;
    /** Goes where an address leads. */
    enter(place: HubPlace): Promise<void>;
    seek(change: Partial<Sought>): Promise<void>;
    refreshLocal(): Promise<void>;
    refreshMine(): Promise<void>;
    /** Opens a run's page; null closes it. */
    open(line: BoardLine | null, from: 'hub' | 'device'): Promise<void>;
    /** Opens a run's page by the hub's id. */
    openById(id: string): Promise<void>;
    /** Opens a player's page. */
    openPerson(key: string): Promise<void>;
    /** Closes it. */
    closePerson(): void;
    /** Seats the open run: as it is, or as a fork. */
    plugIn(how: 'watch' | 'fork'): Promise<void>;
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
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly pickFile: () => Promise<File | null>;
};

/** The mission that has a board for each of its settings. */
const CUSTOM = 'custom';
/** No page lies over the tabs. */
const AWAY = { run: null, person: null } as const;

/** The verbs over their tools. */
export function createHub(tools: HubTools): HubVerbs {
  const { client, player, queue, library, pool } = tools;
  const local = createLocalBoard(library, pool);
  const set = useHub.setState;
  const get = useHub.getState;

  async function readKey(): Promise<void> {
    set({ identity: await player.identity() });
  }

  async function refreshBoard(): Promise<void> {
    const { sought } = get();
    if (sought.board === CUSTOM) return refreshBoards();
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

  async function refreshBoards(): Promise<void> {
    const { sought } = get();
    set({ boards: { state: 'asking' } });
    const told = await client.boards(sought);
    if (get().sought !== sought) return;
    set({ boards: told.ok ? { state: 'here', value: told.value } : { state: 'failed', fault: told.fault } });
  }

  async function openPerson(key: string): Promise<void> {
    set({ run: null, person: { key, shown: { state: 'asking' } } });
    const told = await client.person(key);
    if (get().person?.key !== key) return;
    set({
      person: {
        key,
        shown: told.ok ? { state: 'here', value: told.value } : { state: 'failed', fault: told.fault },
      },
    });
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
    if (get().run?.line === null) {
      await local.refresh();
      change(id, { line: get().local?.lines.find((line) => line.id === id) ?? null });
    }
    const taken = await library.take(id);
    if (!taken.ok) {
      const { kind: code, message } = taken.error;
      change(id, { submission: { state: 'failed', fault: { kind: 'refused', code, message, again: false } } });
      return;
    }
    const found = await pool.run('standing', { bytes: taken.value.bytes, player: null });
    if (found.ok) change(id, { found: found.result });
    await tell(id, taken.value.bytes);
  }

  async function seek(changed: Partial<Sought>, besides: Partial<HubState> = {}): Promise<void> {
    set(({ sought }) => ({ ...besides, sought: { ...sought, page: 1, ...changed } }));
    await refreshBoard();
  }

  const blank = { line: null, submission: null, found: null, bytes: null, story: null } as const;

  return {
    gauntlet: createGauntlet(tools.gauntletPool),
    show(tab) {
      set({ tab, ...AWAY });
      // What has been handed in meanwhile, here or elsewhere, stands on it.
      if (tab === 'board') void refreshBoard();
    },
    seek,
    async enter(place) {
      switch (place.kind) {
        case 'board': {
          const { board, class: of } = place;
          const { sought } = get();
          const isThere = sought.board === board && sought.class === of;
          if (isThere) set({ tab: 'board', ...AWAY });
          else await seek({ board, class: of }, { tab: 'board', ...AWAY });
          return;
        }
        case 'tab':
          set({ tab: place.tab, ...AWAY });
          return;
        case 'run':
          set({ run: { ...blank, id: place.id, from: 'hub' } });
          await openHub(place.id);
          return;
        case 'device':
          set({ run: { ...blank, id: place.id, from: 'device' } });
          await openLocal(place.id);
          return;
        case 'player':
          await openPerson(place.key);
      }
    },
    openPerson,
    closePerson: () => set({ person: null }),
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
      const name = run.line?.name ?? run.id;
      const seated = await tools.insert(bytes, name);
      if (how === 'watch' || !seated.ok) return;
      const forked = NOTICES.forkedFrom(name);
      useApp.setState(({ swap }) => ({ swap: swap && { ...swap, forked } }));
    },
    async drop(key) {
      await queue.drop(key);
    },
    retry: () => queue.push(),
    ...createHandIn(tools, readKey),
    ...createOwn({ ...tools, done, readKey, refreshMine }),
  };
}
