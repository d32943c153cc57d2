import { useApp } from '../../app/store.ts';
import { Stripe } from '../parts/Wordmark.tsx';
import { dropKeeps } from '../sentences.ts';
import { DROP } from '../text.ts';
import { SAYS } from '../textSays.ts';

/** What the window shows while a file hangs over it. The file's name is not known before it is let go. */
export function DropOverlay() {
  const dragging = useApp((state) => state.dragging);
  const mission = useApp((state) => state.card?.mission ?? null);
  const inspects = useApp((state) => state.panel === 'inspect');
  return (
    <div role="status">
      {dragging && (
        <div className="drop">
          <p className="drop-title">{inspects ? DROP.inspect : DROP.title}</p>
          <i className="drop-guides" aria-hidden="true" />
          <div className="drop-lip">
            <p>{inspects ? SAYS.dropInspects : dropKeeps(mission)}</p>
            <i className="drop-mouth" aria-hidden="true" />
            <p className="drop-cancel">{DROP.cancel}</p>
            <Stripe className="stripe" />
          </div>
        </div>
      )}
    </div>
  );
}
