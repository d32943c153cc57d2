import { hrefOf, type Panel } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { NAV, PLACE } from '../textShell.ts';

const LINKS = [
  ['inspect', 'inspect'],
  ['hub', 'simhub'],
  ['settings', 'settings'],
  ['help', 'info'],
] as const satisfies readonly (readonly [Panel, IconName])[];

/** What can be opened from the title, and the way back to a colony that is seated. */
export function TitleLinks() {
  const seated = useApp((state) => state.card !== null);
  return (
    <nav className="title-links" aria-label={NAV.deck}>
      {seated && (
        <a className="key key--dark" href={hrefOf(null)}>
          <Icon name="colony" size="s" />
          {NAV.back}
        </a>
      )}
      {LINKS.map(([name, icon]) => (
        <a key={name} className="key" href={hrefOf(name)}>
          <Icon name={icon} size="s" />
          {PLACE.names[name]}
        </a>
      ))}
    </nav>
  );
}
