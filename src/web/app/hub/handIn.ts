/** Handing in: the paper that a run lies on first, its signature, and the gauntlet's entry. */
import { say } from '../notice.ts';
import { HUB_SAYS } from '../words.ts';
import type { Contender } from './gauntlet.ts';
import type { HubTools } from './hub.ts';
import { useHub, type Draft } from './state.ts';

/** What a person says of a run that is handed in. */
export type Handing = { readonly name: string; readonly handle: string; readonly open: boolean };

export type HandInVerbs = {
  /** Lays a run before the player that is to be handed in: the seated one, or one of the shelf. */
  draft(from: string | null): Promise<void>;
  close(): void;
  submit(handing: Handing): Promise<void>;
  enterGauntlet(mission: string, contender: Contender | null, handing: Handing): Promise<void>;
};

/** Most letters of a colony's name on a board. */
export const MOST_NAME = 40;

type HandInTools = Pick<HubTools, 'client' | 'player' | 'queue' | 'library' | 'pool' | 'sim'>;

/** The verbs over their tools. */
export function createHandIn(tools: HandInTools, readKey: () => Promise<void>): HandInVerbs {
  const { client, player, queue, library, pool, sim } = tools;
  const set = useHub.setState;
  const get = useHub.getState;

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
      set({ draft: null, tab: 'mine', run: null, person: null, sought });
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
    async enterGauntlet(mission, contender, handing) {
      const problem = await ready(handing);
      if (problem !== null) return say('alarm', problem);
      const { gauntlet } = get();
      const seat = contender?.command;
      const entry = {
        mission,
        name: handing.name,
        governor: seat?.kind === 'set-governor' ? { source: seat.source, profile: seat.profile } : null,
        autopilot: null,
        agent: seat?.kind === 'seat-agent' ? seat.agent : null,
      };
      set({ tab: 'mine', run: null, person: null });
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
  };

  async function shelved(key: string) {
    const taken = await library.take(key);
    if (!taken.ok) return taken;
    const { bytes, save } = taken.value;
    if (save === null) return { ok: false as const, error: { message: HUB_SAYS.noColony } };
    return { ok: true as const, bytes, card: save.card };
  }
}
