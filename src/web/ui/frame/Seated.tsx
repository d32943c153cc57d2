import { useRef, useState } from 'react';
import type { Card } from '../../../core/talk/card.ts';
import { paceOf } from '../../app/pace.ts';
import { useView } from '../live.ts';
import { Cartridge } from '../parts/Cartridge.tsx';

/** Each label is drawn, sent and decoded anew: a sol that nobody can read on it is not worth that twice a second. */
const OUTRUN_MS = 2000;

/** The seated colony's cartridge: its label ages with it, at the calm pace, above 8x slower. `card` is what it was seated with. */
export function Seated({ card }: { readonly card: Card }) {
  const [now, setNow] = useState(card);
  const labelledMs = useRef(0);
  useView((view) => {
    const { card: newest } = view;
    const same = newest.id === now.id && newest.alive === now.alive && newest.name === now.name;
    if (same && newest.sol === now.sol) return;
    const nowMs = performance.now();
    if (same && paceOf(view) === 'outrun' && nowMs - labelledMs.current < OUTRUN_MS) return;
    labelledMs.current = nowMs;
    setNow(newest);
  }, 'calm');
  return <Cartridge card={now.id === card.id ? now : card} />;
}
