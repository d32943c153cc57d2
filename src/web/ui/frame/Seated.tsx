import { useState } from 'react';
import type { Card } from '../../../core/protocol.ts';
import { useView } from '../live.ts';
import { Cartridge } from '../parts/Cartridge.tsx';

/** The seated colony's cartridge: its label ages with it, at most twice a second. `card` is what it was seated with. */
export function Seated({ card }: { readonly card: Card }) {
  const [now, setNow] = useState(card);
  useView(({ card: newest }) => {
    if (newest.id !== now.id || newest.sol !== now.sol || newest.alive !== now.alive || newest.name !== now.name)
      setNow(newest);
  }, 'calm');
  return <Cartridge card={now.id === card.id ? now : card} />;
}
