/** Places inside the hub's screen and their addresses: `#/simhub/run/…` and the like, so that links and Back lead there. */
import type { HubClass } from '../../../core/talk/hub.ts';
import { useApp } from '../store.ts';
import { HUB_TABS, useHub, type HubState, type HubTab } from './state.ts';

export type HubPlace =
  | { readonly kind: 'board'; readonly board: string; readonly class: HubClass }
  | { readonly kind: 'tab'; readonly tab: Exclude<HubTab, 'board'> }
  /** `id`: a submission of the hub, or the key of a colony on this device's shelf. */
  | { readonly kind: 'run' | 'device'; readonly id: string }
  | { readonly kind: 'player'; readonly key: string };

/** The board that an empty path is. */
const FIRST = { kind: 'board', board: 'ares', class: 'stock' } as const;
const BOARD = /^board\/([a-z]+(?:-[0-9a-f]{16})?)\/(stock|governor|agent|modules|gauntlet)$/;
const RUN = /^run\/(R[0-9A-Z]{12})$/;
const PLAYER = /^player\/([0-9a-f]{64})$/;

/** The path of what is shown. */
export function pathOfHub({ tab, run, person, sought }: Pick<HubState, 'tab' | 'run' | 'person' | 'sought'>): string {
  if (run !== null) return run.from === 'hub' ? `run/${run.id}` : `device/${encodeURIComponent(run.id)}`;
  if (person !== null) return `player/${person.key}`;
  if (tab !== 'board') return tab;
  const { board, class: of } = sought;
  return board === FIRST.board && of === FIRST.class ? '' : `board/${board}/${of}`;
}

/** The place at a path; null where there is none. */
export function hubPlaceAt(path: string): HubPlace | null {
  if (path === '') return FIRST;
  const tab = HUB_TABS.find((one) => one === path);
  if (tab !== undefined) return tab === 'board' ? FIRST : { kind: 'tab', tab };
  const [, board, of] = BOARD.exec(path) ?? [];
  if (board !== undefined) return { kind: 'board', board, class: of as HubClass };
  const run = RUN.exec(path)?.[1];
  if (run !== undefined) return { kind: 'run', id: run };
  const key = PLAYER.exec(path)?.[1];
  if (key !== undefined) return { kind: 'player', key };
  return path.startsWith('device/') ? deviceAt(path.slice('device/'.length)) : null;
}

function deviceAt(coded: string): HubPlace | null {
  try {
    return { kind: 'device', id: decodeURIComponent(coded) };
  } catch {
    // A percent sign that begins nothing.
    return null;
  }
}

/** Keeps address and screen in step from now on, beginning with the address. An address of nothing is left alone. */
export function followPlaces(enter: (place: HubPlace) => void): void {
  const look = (): void => {
    const { panel, within } = useApp.getState();
    if (panel !== 'hub' || within === pathOfHub(useHub.getState())) return;
    const place = hubPlaceAt(within);
    if (place !== null) enter(place);
  };
  useApp.subscribe((state, before) => {
    if (state.within !== before.within) look();
  });
  useHub.subscribe((state, before) => {
    const within = pathOfHub(state);
    if (within !== pathOfHub(before)) useApp.setState({ within });
  });
  look();
}
