/** The page's address and the place that is shown follow each other, so that links, Back and Forward work. */
import { isDetailPanel, panelAt, pathOf, type Panel } from './places.ts';
import { useApp, type AppState } from './store.ts';

/** The parts of a window that are used. */
export type Bar = {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
};

/** The place that is shown: without a colony, the title stands in for the colony at a glance. */
export function shownOf({ panel, card }: Pick<AppState, 'panel' | 'card'>): Panel | null {
  return panel === null && card === null ? 'title' : panel;
}

/** The path in an address; null where it is not ours, like the fragment of a link that holds a cartridge. */
export function pathIn(hash: string): string | null {
  if (hash === '' || hash === '#') return '';
  return hash.startsWith('#/') ? hash.slice(2) : null;
}

/** The path of what is shown; the hub's screen has places of its own. */
function pathNow(state: AppState): string {
  const place = shownOf(state);
  return pathOf(place) + (place === 'hub' && state.within !== '' ? `/${state.within}` : '');
}

/** The place in a path: the help screen’s has a word after it, `help/echo`, which that screen reads itself. */
function placeIn(path: string): string {
  return path.replace(/^help\/.*/, 'help');
}

/** Opens what the address names, when there is such a place. */
function enter(bar: Bar): void {
  const path = pathIn(bar.location.hash);
  if (path === null) return;
  const [first = '', ...rest] = path.split('/');
  const wanted = panelAt(first);
  const { panel, card, within } = useApp.getState();
  const inside = wanted === 'hub' ? rest.join('/') : within;
  // The title needs no name of its own while it is all there is.
  const next = wanted === 'title' && card === null ? null : wanted;
  if (next !== undefined && (next !== panel || inside !== within)) useApp.setState({ panel: next, within: inside });
  follow(bar, 'replaceState');
}

/** Writes what is shown into the address. */
function follow(bar: Bar, how: 'pushState' | 'replaceState'): void {
  const path = pathNow(useApp.getState());
  const now = pathIn(bar.location.hash);
  if (now !== null && placeIn(now) === path) return;
  const { pathname, search } = bar.location;
  bar.history[how](null, '', path === '' ? pathname + search : `${pathname}${search}#/${path}`);
}

/** Keeps both in step for the life of the page, beginning with the address it was opened at. */
export function watchAddress(bar: Bar = window, listen: (changed: () => void) => void = onHash): void {
  enter(bar);
  listen(() => enter(bar));
  useApp.subscribe((state, before) => {
    if (pathNow(state) !== pathNow(before)) follow(bar, 'pushState');
    // A link that held a cartridge leaves the address empty: where it led is written there.
    else if (state.card?.id !== before.card?.id) follow(bar, 'replaceState');
  });
}

function onHash(changed: () => void): void {
  addEventListener('hashchange', changed);
}

/** Where a person is once another colony is seated: at the colony, or at the panel that was linked to and waited for one. */
export function placeAfterSeating({ panel, card }: Pick<AppState, 'panel' | 'card'>): Panel | null {
  return card === null && isDetailPanel(panel) ? panel : null;
}
