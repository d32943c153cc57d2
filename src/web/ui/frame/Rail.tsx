import { openCartridge } from '../../app/open.ts';
import { shownOf } from '../../app/address.ts';
import { GROUPS, groupOf, hrefOf, placesOf, type Group } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Brand } from '../parts/Wordmark.tsx';
import { NAV } from '../textShell.ts';
import { Slot } from './Slot.tsx';

/** The picture of each key of the rail. */
export const GROUP_ICONS: Readonly<Record<Group, IconName>> = {
  colony: 'colony',
  governor: 'governor',
  timeline: 'timeline',
  research: 'research',
  contracts: 'contract',
  inspect: 'inspect',
  hub: 'simhub',
};
/** What a small screen's bar has room for; the others are behind its last key. */
const BARRED: readonly Group[] = ['colony', 'governor', 'timeline'];

/** The deck at hand on every screen: a rail at the left, a bar at the bottom of a small screen. */
export function Rail() {
  const deck = useDeck();
  const panel = useApp(shownOf);
  const sound = useApp((state) => state.settings.sound);
  const waiting = useApp((state) => (state.card?.alive === true ? state.tasks.length : 0));
  const group = groupOf(panel);
  const beyond = panel !== 'title' && (group === null || !BARRED.includes(group));
  return (
    <aside className="deckbar" aria-label={NAV.deck}>
      <a className="brand-link" href={hrefOf('title')} aria-label={NAV.home}>
        <Brand />
      </a>
      <nav className="rail-nav" aria-label={NAV.deck}>
        {GROUPS.map((one) => (
          <a
            key={one}
            className={BARRED.includes(one) ? 'navkey' : 'navkey navkey--wide'}
            href={hrefOf(placesOf(one)[0] ?? null)}
            aria-current={one === group ? 'page' : undefined}
          >
            <i className="nav-lamp" aria-hidden="true" />
            <Icon name={GROUP_ICONS[one]} size="l" />
            {NAV.groups[one]}
            {one === 'colony' && waiting > 0 && (
              <span className="nav-count num">
                <span aria-hidden="true">{waiting}</span>
                <span className="sr">, {NAV.waiting(waiting)}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      <div className="rail-small">
        <button
          type="button"
          className="key smallkey"
          aria-label={NAV.open}
          title={NAV.open}
          onClick={() => void openCartridge(deck)}
        >
          <Icon name="insert" />
        </button>
        <SmallLink name="begin" icon="plus" />
        <SmallLink name="settings" icon="settings" />
        <SmallLink name="help" icon="info" />
      </div>
      <button type="button" className="grille-key" aria-pressed={sound} onClick={() => deck.set({ sound: !sound })}>
        <i className="grille" aria-hidden="true" />
        <span className="row">
          <i className={sound ? 'lamp lamp--on' : 'lamp'} aria-hidden="true" />
          {NAV.sound}
        </span>
      </button>
      <Slot />
      <button
        type="button"
        className="navkey more-key"
        aria-current={beyond ? 'page' : undefined}
        aria-haspopup="dialog"
        onClick={() => deck.sheet('more')}
      >
        <i className="nav-lamp" aria-hidden="true" />
        <Icon name={beyond && group !== null ? GROUP_ICONS[group] : 'more'} size="l" />
        {NAV.more}
      </button>
    </aside>
  );
}

function SmallLink({ name, icon }: { readonly name: 'begin' | 'settings' | 'help'; readonly icon: IconName }) {
  const here = useApp((state) => state.panel === name);
  return (
    <a
      className="key smallkey"
      href={hrefOf(name)}
      aria-label={NAV[name]}
      title={NAV[name]}
      aria-current={here ? 'page' : undefined}
    >
      <Icon name={icon} />
    </a>
  );
}
