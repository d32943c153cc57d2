import type { HubBoards } from '../../../core/talk/hub.ts';
import { useHub } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Blank } from '../parts/Blank.tsx';
import { Icon } from '../parts/Icon.tsx';
import { CUSTOM, HUB } from '../textHub.ts';
import { whoOf } from './BoardTable.tsx';
import { useVerbs } from './hubContext.ts';
import { Pages } from './Pages.tsx';

/** The boards of custom missions: each begins with settings of its own, which anyone may begin with. */
export function CustomBoards({ of: { boards, page, pages, total } }: { readonly of: HubBoards }) {
  if (boards.length === 0 && page === 1) return <Blank title={HUB.empty} line={CUSTOM.emptyLine} drawing="steps" />;
  return (
    <>
      <ul className="own-runs" aria-label={CUSTOM.name}>
        {boards.map((one) => (
          <OneBoard key={one.board} of={one} />
        ))}
      </ul>
      <Pages page={page} pages={pages} says={CUSTOM.total(total)} />
    </>
  );
}

function OneBoard({ of: { board, settings, players, first } }: { readonly of: HubBoards['boards'][number] }) {
  const hub = useVerbs();
  const deck = useDeck();
  const own = useHub((state) => state.identity?.key);
  const sites = useApp((state) => state.catalogue?.sites);
  const site = sites?.find(({ key }) => key === settings?.site)?.name ?? settings?.site ?? '';
  return (
    <li className="own-run">
      <div>
        <h2>
          <button type="button" className="board-name" onClick={() => void hub.seek({ board })}>
            {CUSTOM.title(board.slice('custom-'.length, 'custom-'.length + 6))}
          </button>
        </h2>
        <p>
          {settings === null
            ? CUSTOM.unknown
            : CUSTOM.settings(settings.people, settings.robots, site, settings.startSol)}
        </p>
        <p className="muted">
          {CUSTOM.players(players)}{' '}
          {CUSTOM.first(first.name, whoOf(first.player, first.player.key === own), fixed(first.score, 0))}
        </p>
      </div>
      {settings !== null && (
        <div className="data-keys">
          <button
            type="button"
            className="key key--slim"
            onClick={() => {
              const { seed, ...custom } = settings;
              void deck.newColony({ mission: 'custom', seed, custom });
            }}
          >
            <Icon name="plus" size="s" />
            {CUSTOM.begin}
          </button>
        </div>
      )}
    </li>
  );
}
