/** Opens the hub of a page: the player, the queue and the verbs, over what the browser has. */
import { KEY_DATABASE, openBox } from '../../storage/boxes.ts';
import { openPool, poolSize, type PoolConnect } from '../pool.ts';
import { say } from '../notice.ts';
import { hubClient, type HubClient } from './client.ts';
import { createHub, type HubTools, type HubVerbs } from './hub.ts';
import { followPlaces } from './place.ts';
import { openPlayer, type KeptKey, type Player } from './player.ts';
import { openQueue, type KeptParcel } from './queue.ts';
import { useHub } from './state.ts';
import { upload } from './upload.ts';
import { noteWaiting } from './waiting.ts';

/** What the deck gives. */
export type HubPorts = Pick<HubTools, 'library' | 'sim' | 'insert' | 'download' | 'pickFile'> & {
  readonly connect: PoolConnect;
};

/** The hub at the address that the page came from. Asks nothing of it yet, but for what is to be sent. */
export async function openHub({ connect, ...ports }: HubPorts): Promise<HubVerbs> {
  const [keys, parcels] = await Promise.all([openBox<KeptKey>(KEY_DATABASE), openBox<KeptParcel>('marsdeck-hub')]);
  const player = openPlayer(keys);
  const client = hubClient(
    {
      fetch: (path, init) => fetch(path, init),
      upload,
      host: location.host,
      online: () => navigator.onLine,
      now: () => Date.now(),
    },
    player,
  );
  const queue = await openQueue({
    box: parcels,
    client,
    changed(list) {
      // A hub that has taken something in can be reached, and knows the key from then on.
      if (list.some(({ run }) => run !== null)) void met(player, client);
      useHub.setState({ parcels: list });
      noteWaiting(list.filter(({ state }) => state !== 'ranked' && state !== 'refused').length);
    },
    later: (ms, push) => void setTimeout(push, ms),
  });
  addEventListener('online', () => void queue.push());
  const size = poolSize(navigator.hardwareConcurrency);
  const hub = createHub({
    ...ports,
    client,
    player,
    queue,
    pool: openPool(connect, 2),
    gauntletPool: openPool(connect, size),
  });
  useHub.setState({ identity: await player.identity() });
  followPlaces((place) => void hub.enter(place));
  void queue.push();
  return hub;
}

/** The hub has heard of the key: the handle that waits for it is asked for, once. */
async function met(player: Player, client: HubClient): Promise<void> {
  const identity = await player.identity();
  if (identity === null || (identity.known && identity.claim === null)) return;
  const { key, claim } = identity;
  await player.note({ known: true, claim: null });
  if (claim === null) return;
  const told = await client.handle(key, claim);
  if (told.ok) await player.note({ handle: told.value.handle });
  else if (told.fault.kind === 'refused') say('alarm', told.fault.message);
  else await player.note({ claim });
  useHub.setState({ identity: await player.identity() });
}
