import { useApp } from '../../app/store.ts';
import { Cartridge } from '../parts/Cartridge.tsx';
import { SLOT } from '../textDeck.ts';
import { useShown } from './useBay.ts';

/** The colony bay beside the slot: it stays locked while modules are swapped. */
export function ColonyBay() {
  const card = useApp((state) => state.card);
  const held = useShown((view) => view.held, false);
  if (card === null) return null;
  return (
    <section className="dp-bay dp-colony" aria-labelledby="dp-colony">
      <h2 className="legend" id="dp-colony">
        {SLOT.colony}
      </h2>
      <div className="dp-slotbox">
        <div className="dp-clip">
          <Cartridge card={card} />
        </div>
        <i className="mouth" aria-hidden="true" />
      </div>
      <p className="dp-state">
        <b>
          {!card.alive ? SLOT.colonyLost(card.name) : held ? SLOT.colonyHeld(card.name) : SLOT.colonyAwake(card.name)}
        </b>
      </p>
    </section>
  );
}
