import { useEffect, useRef } from 'react';
import { shownOf } from '../../app/address.ts';
import { groupOf, hrefOf, placesOf } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { TABS } from '../textPanels.ts';
import { PLACE } from '../textShell.ts';

/** What lies behind the pressed key of the rail: its places, as tabs over the window. None where there is one place. */
export function Sections() {
  const panel = useApp(shownOf);
  const waiting = useApp((state) => state.tasks.length);
  const lost = useApp((state) => state.card?.alive === false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [panel]);
  const group = groupOf(panel);
  const places = group === null ? [] : placesOf(group).filter((one) => one !== 'postMortem' || lost);
  if (places.length < 2) return null;
  return (
    <nav className="tabs" aria-label={TABS.name} ref={root}>
      <ul>
        {places.map((one) => (
          <li key={one ?? 'colony'}>
            <a className="tab" href={hrefOf(one)} aria-current={panel === one ? 'page' : undefined}>
              {one === null ? PLACE.colony : PLACE.names[one]}
              {one === 'tasks' && waiting > 0 && !lost && (
                <span className="tab-count">
                  <span aria-hidden="true" className="num">
                    {waiting}
                  </span>
                  <span className="sr">, {TABS.waiting(waiting)}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
