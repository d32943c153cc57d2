import { useEffect, useRef } from 'react';
import { PANELS, useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { TABS } from '../textPanels.ts';

/** What can be looked into: the colony at a glance, and a panel for each part of it. */
export function Tabs() {
  const deck = useDeck();
  const panel = useApp((state) => state.panel);
  const waiting = useApp((state) => state.tasks.length);
  const lost = useApp((state) => state.card?.alive === false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [panel]);
  const shown = PANELS.filter((one) => (one === 'postMortem' ? lost : one === 'begin' ? panel === one : true));
  return (
    <nav className="tabs" aria-label={TABS.name} ref={root}>
      <ul>
        {[null, ...shown].map((one) => (
          <li key={one ?? 'colony'}>
            <button
              type="button"
              className="tab"
              aria-current={panel === one ? 'page' : undefined}
              onClick={() => deck.show(one)}
            >
              {one === null ? TABS.colony : TABS.panels[one]}
              {one === 'tasks' && waiting > 0 && !lost && (
                <span className="tab-count">
                  <span aria-hidden="true" className="num">
                    {waiting}
                  </span>
                  <span className="sr">, {TABS.waiting(waiting)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="tab" onClick={() => deck.bay.show(true)}>
            {TABS.contracts}
          </button>
        </li>
      </ul>
    </nav>
  );
}
