import { useRef } from 'react';
import type { View } from '../../../core/talk/view.ts';
import { useView } from '../live.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';

/** Below this share a bar turns to the ink of what is wrong. */
const LOW = 0.4;

/** A share of 1 that follows the Views. The words beside it say the same. */
export function Bar({ icon, read }: { readonly icon: IconName; readonly read: (view: View) => number }) {
  const root = useRef<HTMLSpanElement>(null);
  const fill = useRef<HTMLElement>(null);
  useView((view) => {
    const share = Math.min(1, Math.max(0, read(view)));
    if (fill.current !== null) fill.current.style.width = `${share * 100}%`;
    root.current?.classList.toggle('is-low', share < LOW);
  });
  return (
    <>
      <Icon name={icon} size="s" />
      <span className="bar" ref={root}>
        <i ref={fill} />
      </span>
    </>
  );
}
