/** Asks a hub: the one at the address that the page came from. Never rejects; what is no hub's answer is none. */
import type { HubBoard, HubBoards, HubClass, HubLedgers, HubPerson, HubSubmission } from '../../../core/talk/hub.ts';
import { sha256Hex } from '../../../core/kernel/hash.ts';
import { authorizationOf, signedBytes } from '../../../core/kernel/signedRequest.ts';
import type { Player } from './player.ts';

/** Why there is no answer. `offline`: nothing was reached; `no-hub`: what was reached is none; else the hub's own refusal. */
export type HubFault = {
  readonly kind: 'offline' | 'no-hub' | 'refused';
  /** Of a refusal: the hub's kind. */
  readonly code: string;
  readonly message: string;
  /** Whether the same may be taken later. */
  readonly again: boolean;
};
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: HubFault };

/** Which page of which board. */
export type Sought = {
  readonly ledger: string | null;
  readonly board: string;
  readonly class: HubClass;
  readonly page: number;
};

export type HubClient = {
  ledgers(): Promise<Told<HubLedgers>>;
  board(sought: Sought): Promise<Told<HubBoard>>;
  /** Custom boards of a class. */
  boards(sought: Omit<Sought, 'board'>): Promise<Told<HubBoards>>;
  run(id: string): Promise<Told<HubSubmission>>;
  cartridge(id: string): Promise<Told<Uint8Array<ArrayBuffer>>>;
  person(key: string): Promise<Told<HubPerson>>;
  submit(
    kind: 'run' | 'gauntlet',
    bytes: Uint8Array<ArrayBuffer>,
    open: boolean,
    /** Told how many bytes have gone. */
    gone: (bytes: number) => void,
  ): Promise<Told<{ readonly id: string }>>;
  change(id: string, change: { readonly name?: string; readonly open?: boolean }): Promise<Told<unknown>>;
  remove(id: string): Promise<Told<unknown>>;
  /** Removes the player: handle, runs and files. */
  leave(key: string): Promise<Told<unknown>>;
  handle(key: string, handle: string | null): Promise<Told<{ readonly handle: string | null }>>;
};

/** What of the browser is used. */
export type Wire = {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly upload: (
    path: string,
    sent: { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array<ArrayBuffer> },
    patienceMs: number,
    gone: (bytes: number) => void,
  ) => Promise<Response>;
  readonly host: string;
  readonly online: () => boolean;
  readonly now: () => number;
};

const PATIENCE_MS = 60_000;
const OFFLINE: HubFault = { kind: 'offline', code: '', message: '', again: true };
const NO_HUB: HubFault = { kind: 'no-hub', code: '', message: '', again: true };
/** Kinds that say nothing against what was sent. */
const LATER: ReadonlySet<string> = new Set([
  'too-often',
  'busy',
  'away',
  'disk-full',
  'fault',
  'clock',
  'replayed',
  'broken-off',
]);

type Asked = {
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signed?: boolean;
  readonly gone?: (bytes: number) => void;
};

/** A client of the hub at `wire.host`. */
export function hubClient(wire: Wire, player: Pick<Player, 'identity' | 'sign'>): HubClient {
  async function answer(method: string, path: string, { body, signed = false, gone }: Asked): Promise<Told<Response>> {
    if (!wire.online()) return { ok: false, fault: OFFLINE };
    const headers: Record<string, string> = {};
    if (signed) headers['Authorization'] = await credentials(method, path, body ?? new Uint8Array());
    if (body !== undefined) headers['Content-Type'] = 'application/octet-stream';
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const init: RequestInit = { method, headers, signal, credentials: 'omit', cache: 'no-store' };
      const got =
        body !== undefined && gone !== undefined
          ? await wire.upload(path, { headers, body }, PATIENCE_MS, gone)
          : await wire.fetch(path, body === undefined ? init : { ...init, body });
      // A host of plain files answers with a page, or with its own word for nothing.
      if (got.headers.get('content-type')?.includes('application/json') !== true) return { ok: false, fault: NO_HUB };
      return got.ok ? { ok: true, value: got } : { ok: false, fault: refusalIn(await got.json()) };
    } catch {
      return { ok: false, fault: OFFLINE };
    }
  }

  async function ask<T>(method: string, path: string, asked: Asked = {}): Promise<Told<T>> {
    const got = await answer(method, path, asked);
    if (!got.ok) return got;
    try {
      return { ok: true, value: (await got.value.json()) as T };
    } catch {
      return { ok: false, fault: OFFLINE };
    }
  }

  async function credentials(method: string, path: string, body: Uint8Array): Promise<string> {
    const identity = await player.identity();
    if (identity === null) throw new Error('there is no key to sign with');
    const { key } = identity;
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const timeMs = wire.now();
    const request = { method, host: wire.host, path, bodyHash: sha256Hex(body), timeMs, nonce };
    return authorizationOf({ key, timeMs, nonce, signature: await player.sign(signedBytes(request)) });
  }

  return {
    ledgers: () => ask('GET', '/api/ledgers'),
    board({ ledger, board, class: of, page }) {
      const query = new URLSearchParams({ mission: board, class: of, page: String(page) });
      if (ledger !== null) query.set('ledger', ledger);
      return ask('GET', `/api/board?${query}`);
    },
    boards({ ledger, class: of, page }) {
      const query = new URLSearchParams({ class: of, page: String(page) });
      if (ledger !== null) query.set('ledger', ledger);
      return ask('GET', `/api/boards?${query}`);
    },
    run: (id) => ask('GET', `/api/runs/${id}`),
    async cartridge(id) {
      const got = await answer('GET', `/api/runs/${id}/cartridge`, {});
      if (!got.ok) return got;
      try {
        return { ok: true, value: new Uint8Array(await got.value.arrayBuffer()) };
      } catch {
        return { ok: false, fault: OFFLINE };
      }
    },
    person: (key) => ask('GET', `/api/players/${key}`),
    submit(kind, body, open, gone) {
      const path = kind === 'run' ? '/api/runs' : '/api/gauntlets';
      return ask('POST', `${path}?leave=${open ? 1 : 0}`, { body, signed: true, gone });
    },
    change: (id, change) => ask('PATCH', `/api/runs/${id}`, { body: jsonOf(change), signed: true }),
    remove: (id) => ask('DELETE', `/api/runs/${id}`, { signed: true }),
    leave: (key) => ask('DELETE', `/api/players/${key}`, { signed: true }),
    handle: (key, handle) => ask('PUT', `/api/players/${key}`, { body: jsonOf({ handle }), signed: true }),
  };
}

function jsonOf(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function refusalIn(body: unknown): HubFault {
  const { error } = Object(body) as { readonly error?: unknown };
  const { kind, message } = Object(error) as { readonly kind?: unknown; readonly message?: unknown };
  if (typeof kind !== 'string' || typeof message !== 'string') return NO_HUB;
  return { kind: 'refused', code: kind, message, again: LATER.has(kind) };
}
