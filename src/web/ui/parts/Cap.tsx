import type { ReactNode } from 'react';

/** The printed heading of a plate: a legend, and the line that holds what belongs to it. */
export function Cap({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="cap">
      <h2 className="legend" id={id}>
        {title}
      </h2>
      {children !== undefined && <span className="cap-right">{children}</span>}
    </div>
  );
}
