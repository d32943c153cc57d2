import type { ReactNode } from 'react';

/** A plate that scrolls sideways by itself where what is in it is wider than the screen. */
export function Scroller({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="scroller" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
