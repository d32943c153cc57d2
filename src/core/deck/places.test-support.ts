/** Ways to each situation of the table, from a deck at rest. */
import type { LawfulHost } from './laws.test-support.ts';
import { BAD_FILES, FILES, offerOf } from './modules.test-support.ts';
import type { ContractCell, SlotCell } from './slot/table.ts';

const [prospector, forge] = FILES;

/** An empty slot, no contract, a visible page, a colony. */
export function atRest(host: LawfulHost): void {
  host.drain();
  host.send({ kind: 'show' });
  host.send({ kind: 'colony', id: 'colony-a' });
  for (let i = 0; i < 20 && host.state.contract.phase !== 'NONE'; i++) {
    host.send({ kind: 'abandon' });
    host.send({ kind: 'resume' });
    host.drain();
  }
  host.send({ kind: 'pull' });
  host.send({ kind: 'retry' });
  host.drain();
}

function seat(host: LawfulHost, file = prospector): void {
  if (file !== undefined) host.send({ kind: 'insert', file: file.file });
}

function offered(host: LawfulHost, needs: readonly string[]): void {
  const id = `place/${host.log.length}.${host.state.deck.rev}.${host.state.ticket}`;
  host.send({ kind: 'accept', offer: offerOf({ needs }, id, 'colony-a') });
}

/** Ends what is waited for until an effect of this kind is next. */
function until(host: LawfulHost, kind: (typeof host.pending)[number]['kind']): void {
  for (let i = 0; i < 20 && host.pending.length > 0 && host.pending[0]?.kind !== kind; i++) host.complete(0, 9);
}

function working(host: LawfulHost): void {
  seat(host);
  host.drain();
  offered(host, ['PROSPECTOR', 'FORGE']);
  host.drain();
}

export const SLOT_PLACES: Readonly<Record<SlotCell, (host: LawfulHost) => void>> = {
  ABSENT: () => {},
  CHECKING: (host) => seat(host),
  REFUSED: (host) => {
    seat(host, BAD_FILES[1]);
    host.drain();
  },
  REGISTERED: (host) => {
    seat(host);
    host.drain();
  },
  OPENING: (host) => {
    seat(host);
    host.drain();
    offered(host, ['PROSPECTOR']);
    until(host, 'open-save');
  },
  ACTIVE: (host) => {
    working(host);
    host.finish('full', 1, { 'k-grade': 3 });
    host.drain();
  },
  WORKING: working,
  FLASHING: (host) => {
    seat(host);
    host.drain();
    host.send({ kind: 'eject' });
  },
  FLUSHING: (host) => {
    working(host);
    host.send({ kind: 'pull' });
    until(host, 'flush-save');
  },
  BLOCKED: (host) => {
    working(host);
    host.send({ kind: 'pull' });
    until(host, 'flush-save');
    host.complete(0, 0);
  },
  HELD: (host) => offered(host, ['FORGE']),
};

export const CONTRACT_PLACES: Readonly<Record<ContractCell, (host: LawfulHost) => void>> = {
  NONE: () => {},
  COMMIT: SLOT_PLACES.HELD,
  AWAIT: (host) => {
    offered(host, ['FORGE', 'PROSPECTOR']);
    host.drain();
  },
  RUNNING: SLOT_PLACES.WORKING,
  OFFER: (host) => {
    offered(host, ['FORGE']);
    host.drain();
    host.send({ kind: 'visible-ms', ms: 300_000 });
  },
  RESUMABLE: (host) => {
    working(host);
    host.finish('failed');
  },
  BUSY: (host) => seat(host, forge),
};
