import { useRef } from 'react';
import type { View } from '../../../core/talk/view.ts';
import { useView } from '../live.ts';

/** A span whose text follows the Views without rendering. `calm` text changes at most twice a second. */
export function Live({
  read,
  className,
  calm = false,
}: {
  readonly read: (view: View) => string;
  readonly className?: string;
  readonly calm?: boolean;
}) {
  const at = useRef<HTMLSpanElement>(null);
  const shown = useRef('');
  useView(
    (view) => {
      const text = read(view);
      if (at.current === null || text === shown.current) return;
      shown.current = text;
      at.current.textContent = text;
    },
    calm ? 'calm' : 'brisk',
  );
  return <span ref={at} className={className} />;
}
