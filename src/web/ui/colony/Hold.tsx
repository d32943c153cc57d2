import { useApp } from '../../app/store.ts';
import { OrderKey } from '../panels/OrderKey.tsx';
import { HOLD } from '../text.ts';
import { told } from '../told.ts';

/** Who sets what is below: the governor, a hand, what is in force, or a reflex. */
export function Hold({ what }: { readonly what: 'allocation' | 'ration' }) {
  const name = useApp((state) => state.governor?.name ?? '');
  const enabled = useApp((state) => state.governor?.enabled ?? false);
  const troubled = useApp((state) => state.governor?.troubled ?? false);
  const holder = useApp((state) => state.governor?.[what] ?? 'hand');
  const pinned = holder === 'hand' && enabled;
  return (
    <div className="hold">
      <p>
        <i className={holder === 'governor' ? 'lamp lamp--on' : 'lamp'} aria-hidden="true" />
        <span>
          {holder === 'governor' ? HOLD.governor(told(name)) : holder === 'hand' && !enabled ? HOLD.idle : HOLD[holder]}
          {holder === 'governor' && troubled && <b> {HOLD.troubled}</b>}
        </span>
      </p>
      {pinned && <OrderKey command={{ kind: 'set-governor', enabled: true }} label={HOLD.giveBack} of={HOLD.to} />}
    </div>
  );
}
