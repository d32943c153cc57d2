import { openCartridge } from '../../app/open.ts';
import { GROUPS, groupOf, hrefOf, placesOf } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { NAV, PLACE } from '../textShell.ts';
import { GROUP_ICONS } from './Rail.tsx';
import { Sheet } from './Sheet.tsx';

const LINKS = [
  ['begin', 'plus'],
  ['settings', 'settings'],
  ['help', 'info'],
  ['classroom', 'research'],
  ['title', 'cartridge'],
] as const satisfies readonly (readonly [string, IconName])[];

/** What the bar of a small screen has no room for. */
export function More() {
  const deck = useDeck();
  const panel = useApp((state) => state.panel);
  const sound = useApp((state) => state.settings.sound);
  const close = (): void => deck.sheet(null);
  return (
    <Sheet name={NAV.more}>
      <nav className="more" aria-label={NAV.more}>
        {GROUPS.map((group) => (
          <a
            key={group}
            className="navkey"
            href={hrefOf(placesOf(group)[0] ?? null)}
            aria-current={groupOf(panel) === group ? 'page' : undefined}
            onClick={close}
          >
            <i className="nav-lamp" aria-hidden="true" />
            <Icon name={GROUP_ICONS[group]} size="l" />
            {NAV.groups[group]}
          </a>
        ))}
        {LINKS.map(([name, icon]) => (
          <a
            key={name}
            className="navkey"
            href={hrefOf(name)}
            aria-current={panel === name ? 'page' : undefined}
            onClick={close}
          >
            <i className="nav-lamp" aria-hidden="true" />
            <Icon name={icon} size="l" />
            {name === 'title' ? NAV.titleKey : PLACE.names[name]}
          </a>
        ))}
        <button
          type="button"
          className="navkey"
          onClick={() => {
            close();
            void openCartridge(deck);
          }}
        >
          <Icon name="insert" size="l" />
          {NAV.open}
        </button>
        <button type="button" className="navkey" aria-pressed={sound} onClick={() => deck.set({ sound: !sound })}>
          <Icon name="sound" size="l" />
          {NAV.sound}
        </button>
        <button type="button" className="navkey" onClick={() => deck.sheet('palette')}>
          <Icon name="search" size="l" />
          {NAV.palette}
        </button>
      </nav>
    </Sheet>
  );
}
