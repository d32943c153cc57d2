import { use, useEffect, useRef } from 'react';
import { HUB_TABS, useHub, type HubTab } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { HUB } from '../textHub.ts';
import { Board } from './Board.tsx';
import { DraftPaper } from './DraftPaper.tsx';
import { GauntletTab } from './GauntletTab.tsx';
import { HubProvider } from './hubContext.ts';
import { LocalTab } from './LocalTab.tsx';
import { MineTab } from './MineTab.tsx';
import { PersonPage } from './PersonPage.tsx';
import { RunPage } from './RunPage.tsx';
import { StampKey } from './StampKey.tsx';
import '../css/inspect.css';
import '../css/hub.css';

const TABS: Readonly<Record<HubTab, () => React.JSX.Element>> = {
  board: Board,
  device: LocalTab,
  mine: MineTab,
  gauntlet: GauntletTab,
};

/** SimHub: boards that believe nothing but replay, a player's own runs, and the gauntlet. */
export function HubScreen() {
  const deck = useDeck();
  const hub = use(deck.hub());
  const tab = useHub((state) => state.tab);
  const isOpen = useHub((state) => state.run !== null);
  const isPerson = useHub((state) => state.person !== null);
  const drafting = useHub((state) => state.draft !== null);
  const waiting = useApp((state) => state.handedIn);
  const seated = useApp((state) => state.phase === 'playing');
  useEffect(() => {
    void hub.seek({ page: 1 });
    void hub.refreshMine();
  }, [hub]);
  const handIn = useRef<HTMLButtonElement>(null);
  const drafted = useRef(false);
  useEffect(() => {
    // The paper is gone, and the focus with it: it comes back to the key that laid the paper out.
    if (drafted.current && !drafting) handIn.current?.focus();
    drafted.current = drafting;
  }, [drafting]);
  const Tab = TABS[tab];
  const hasSide = drafting || (tab === 'board' && !isOpen && !isPerson);
  return (
    <HubProvider value={hub}>
      <div className={hasSide ? 'hub hub--two' : 'hub'}>
        <div className="hub-main">
          <div className="hub-head">
            <nav className="segments" aria-label={HUB.tabsName}>
              {HUB_TABS.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-current={one === tab ? 'page' : undefined}
                  onClick={() => hub.show(one)}
                >
                  {HUB.tabs[one]}
                  {one === 'mine' && waiting > 0 && <span className="tab-count">{waiting}</span>}
                </button>
              ))}
            </nav>
            {seated && (
              <button
                ref={handIn}
                type="button"
                className="key key--go"
                disabled={drafting}
                onClick={() => void hub.draft(null)}
              >
                <Icon name="stamp" size="s" />
                {HUB.handIn}
              </button>
            )}
          </div>
          {isOpen ? <RunPage /> : isPerson ? <PersonPage /> : <Tab />}
        </div>
        {hasSide && (
          <aside className="hub-side" aria-label={drafting ? HUB.handIn : undefined}>
            {drafting ? <DraftPaper /> : <StampKey />}
          </aside>
        )}
      </div>
    </HubProvider>
  );
}
