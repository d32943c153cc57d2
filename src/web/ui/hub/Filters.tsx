import type { HubClass } from '../../../core/talk/hub.ts';
import { useHub } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { missionTitle } from '../sentences.ts';
import { HUB } from '../textHub.ts';
import { useVerbs } from './hubContext.ts';
import { useSeeds } from './useSeeds.ts';

const CLASSES: readonly HubClass[] = ['stock', 'governor', 'agent', 'modules', 'gauntlet'];

/** Which board: mission, class and ledger. */
export function Filters({ here = false }: { readonly here?: boolean }) {
  const hub = useVerbs();
  const deck = useDeck();
  const sought = useHub((state) => state.sought);
  const ledgers = useHub((state) => state.ledgers);
  const missions = useApp((state) => state.catalogue?.missions);
  const keys = missions?.map(({ key }) => key) ?? ['ares'];
  const isCustom = sought.board.startsWith('custom-');
  const classes = here ? CLASSES.filter((one) => one !== 'gauntlet') : CLASSES;
  const seed = useSeeds()(sought.board);
  return (
    <div className="hub-filters">
      <label className="field">
        <span>{HUB.mission}</span>
        <select
          className="input"
          value={sought.board}
          onChange={({ target }) => void hub.seek({ board: target.value })}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {missionTitle(key)}
            </option>
          ))}
          {isCustom && (
            <option value={sought.board}>
              {missionTitle('custom')} {sought.board.slice('custom-'.length, 'custom-'.length + 6)}
            </option>
          )}
        </select>
      </label>
      <fieldset className="segments">
        <legend className="sr">{HUB.className}</legend>
        {classes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="hub-class"
              checked={one === sought.class}
              onChange={() => void hub.seek({ class: one })}
            />
            <span>{HUB.classes[one]}</span>
          </label>
        ))}
      </fieldset>
      {!here && ledgers !== null && ledgers.ledgers.length > 1 && (
        <label className="field">
          <span>{HUB.ledger}</span>
          <select
            className="input"
            value={sought.ledger ?? ledgers.ledgers[0]?.id}
            onChange={({ target }) => void hub.seek({ ledger: target.value })}
          >
            {ledgers.ledgers.map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
      )}
      {seed !== null && (
        <div className="hub-begin">
          <button type="button" className="key" onClick={() => void deck.newColony({ mission: sought.board, seed })}>
            <Icon name="plus" size="s" />
            {HUB.begin}
          </button>
          <span className="muted">{HUB.seed(seed)}</span>
        </div>
      )}
    </div>
  );
}
