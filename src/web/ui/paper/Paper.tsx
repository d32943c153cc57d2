import { useId, type ReactNode } from 'react';

type Props = {
  readonly legend: string;
  readonly title: string;
  readonly stamp?: string;
  readonly children: ReactNode;
};

/** A card as it comes out of the printer: what it is about, its headline, perhaps a stamp. */
export function Paper({ legend, title, stamp, children }: Props) {
  const id = useId();
  return (
    <div className="paper-wrap">
      <article className="paper card perf" aria-labelledby={id}>
        <div className="card-head">
          <p className="legend">{legend}</p>
          {stamp !== undefined && <span className="stamp">{stamp}</span>}
        </div>
        <h2 id={id}>{title}</h2>
        {children}
      </article>
    </div>
  );
}
