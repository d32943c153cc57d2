/** What a player does with what is theirs: runs that were handed in, the handle, the key. */
import { say } from '../notice.ts';
import { HUB_SAYS } from '../words.ts';
import type { Told } from './client.ts';
import type { HubTools } from './hub.ts';
import { useHub } from './state.ts';

/** Each says itself why it could not be done. */
export type OwnVerbs = {
  rename(id: string, name: string): Promise<boolean>;
  setOpen(id: string, open: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  setHandle(handle: string): Promise<boolean>;
  makeKey(portable: boolean): Promise<void>;
  bringKey(): Promise<void>;
  saveKey(): Promise<void>;
  forgetKey(): Promise<void>;
  /** Removes all that was handed in with the key, and its name; what still waits here is cancelled. */
  leave(): Promise<void>;
};

type OwnTools = Pick<HubTools, 'client' | 'player' | 'queue' | 'download' | 'pickFile'> & {
  /** Whether it was done; if not, why is said. */
  readonly done: (work: Promise<Told<unknown>>) => Promise<boolean>;
  readonly readKey: () => Promise<void>;
  readonly refreshMine: () => Promise<void>;
};

/** The verbs over their tools. */
export function createOwn({
  client,
  player,
  queue,
  download,
  pickFile,
  done,
  readKey,
  refreshMine,
}: OwnTools): OwnVerbs {
  return {
    async rename(id, name) {
      const renamed = await done(client.change(id, { name }));
      if (renamed) await refreshMine();
      return renamed;
    },
    async setOpen(id, open) {
      if (await done(client.change(id, { open }))) await refreshMine();
    },
    async remove(id) {
      if (await done(client.remove(id))) await refreshMine();
    },
    async setHandle(handle) {
      const identity = await player.identity();
      if (identity === null) return false;
      const told = await client.handle(identity.key, handle.trim() === '' ? null : handle.trim());
      if (told.ok) await player.note({ handle: told.value.handle, claim: null, known: true });
      await readKey();
      return done(Promise.resolve(told));
    },
    async makeKey(portable) {
      await player.make(portable);
      await readKey();
    },
    async bringKey() {
      const file = await pickFile();
      if (file === null) return;
      const brought = await player.bring(await file.text());
      if (!brought.ok) return say('alarm', HUB_SAYS.keyFaults[brought.error]);
      await readKey();
      await refreshMine();
    },
    async saveKey() {
      const text = await player.keyFile();
      if (text !== null) download(new TextEncoder().encode(text), 'marsdeck-key.pem', 'application/x-pem-file');
    },
    async leave() {
      const identity = await player.identity();
      if (identity === null) return;
      // First, or what waits here would bring the player back.
      for (const { key } of queue.list()) await queue.drop(key);
      const told = await client.leave(identity.key);
      const gone = told.ok || told.fault.code === 'not-found';
      if (gone) await player.note({ handle: null, claim: null, known: false });
      else await done(Promise.resolve(told));
      await readKey();
      await refreshMine();
    },
    async forgetKey() {
      await player.forget();
      await readKey();
      useHub.setState({ mine: { state: 'here', value: [] } });
    },
  };
}
