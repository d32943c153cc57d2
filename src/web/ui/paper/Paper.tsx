import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

type Props = {
  readonly legend: string;
  readonly title: string;
  readonly stamp?: string;
  /** It answers what a person has just done: eye and focus are taken there. */
  readonly called?: boolean;
  readonly children: ReactNode;
};

/**
 * A card as it comes out of the printer: what it is about, its headline, perhaps a stamp. Put away by one of its keys it
 * leaves the focus to the screen, and the eye where it lay.
 */
export function Paper({ legend, title, stamp, called = false, children }: Props) {
  const id = useId();
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = article;
    if (called) current?.focus();
    return () => {
      if (current?.contains(document.activeElement) !== true) return;
      if (current.getBoundingClientRect().top < 0) current.scrollIntoView();
      document.querySelector('main')?.focus({ preventScroll: true });
    };
  }, [called]);
  return (
    <div className="paper-wrap">
      <article className="paper card perf" aria-labelledby={id} tabIndex={-1} ref={article}>
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
