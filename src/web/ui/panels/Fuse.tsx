import type { Details } from '../../../core/talk/details.ts';
import { Cap } from '../parts/Cap.tsx';
import { ORDERS } from '../textPanels.ts';
import { useOrder } from './useOrder.ts';

const FUSES = [1, 3, 0] as const;

/** How long decisions wait. */
export function Fuse({ fuse, pending }: Pick<Details, 'fuse' | 'pending'>) {
  const { order, over } = useOrder();
  const asked = pending.findLast((one) => one.kind === 'set-fuse');
  const shown = asked?.kind === 'set-fuse' ? asked.fuse : fuse;
  return (
    <section aria-labelledby="fuse">
      <Cap id="fuse" title={ORDERS.fuse} />
      <div className="keyset" role="group" aria-labelledby="fuse">
        {FUSES.map((one) => (
          <button
            key={one}
            type="button"
            className="key"
            aria-pressed={shown === one}
            disabled={over}
            onClick={() => order({ kind: 'set-fuse', fuse: one })}
          >
            {ORDERS.fuses[one]}
          </button>
        ))}
      </div>
    </section>
  );
}
