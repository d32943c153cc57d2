import { useApp } from '../../app/store.ts';
import { Stripe } from '../parts/Wordmark.tsx';
import { dropKeeps } from '../sentences.ts';
import { DROP } from '../text.ts';

/** What the window shows while a file hangs over it. The file's name is not known before it is let go. */
export function DropOverlay() {
  const dragging = useApp((state) => state.dragging);
  const mission = useApp((state) => state.card?.mission ?? null);
  return (
    <div role="status">
      {dragging && (
        <div className="drop">
          <p className="drop-title">{DROP.title}</p>
          <i className="drop-guides" aria-hidden="true" />
          <div className="drop-lip">
            <p>{dropKeeps(mission)}</p>
            <i className="drop-mouth" aria-hidden="true" />
            <p className="drop-cancel">{DROP.cancel}</p>
            <Stripe className="stripe" />
          </div>
        </div>
      )}
    </div>
  );
}
