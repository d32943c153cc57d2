import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import type { DetailPanel } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import type { Details } from '../../../core/talk/details.ts';
import { orderText } from '../sentencesPanels.ts';
import { PANEL } from '../textPanels.ts';
import { PLACE } from '../textShell.ts';

type Content = ComponentType<{ readonly details: Details }>;

/** A panel of its own chunk: what is not opened is not loaded. */
function fetched(load: () => Promise<Content>) {
  return lazy(() => load().then((content) => ({ default: content }), missing));
}

const BODIES: Readonly<Record<DetailPanel, Content>> = {
  tasks: fetched(async () => (await import('./Tasks.tsx')).Tasks),
  governor: fetched(async () => (await import('../editor/Desk.tsx')).Desk),
  nerves: fetched(async () => (await import('../mind/Nerves.tsx')).Nerves),
  base: fetched(async () => (await import('./Base.tsx')).Base),
  research: fetched(async () => (await import('./Research.tsx')).Research),
  crew: fetched(async () => (await import('./People.tsx')).People),
  greenhouse: fetched(async () => (await import('./Greenhouse.tsx')).Greenhouse),
  supply: fetched(async () => (await import('./Supply.tsx')).Supply),
  orders: fetched(async () => (await import('./Orders.tsx')).Orders),
  books: fetched(async () => (await import('./Books.tsx')).Books),
};

/** The panel that is open, in place of reserves and controls. */
export function PanelView({ panel }: { readonly panel: DetailPanel }) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the page scrolls and not the panel, another panel begins at its top.
    if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
    // Whoever opened it goes on here. A ring round all of it helps those alone who came by keyboard.
    const keyed = document.activeElement?.matches(':is(a, button, input, select, textarea):focus-visible') === true;
    if (root.current !== null && !keyed) root.current.dataset['arrived'] = '';
    root.current?.focus({ preventScroll: true });
  }, [panel]);
  return (
    <section
      className="panel"
      aria-labelledby="panel"
      tabIndex={0}
      ref={root}
      onBlur={() => delete root.current?.dataset['arrived']}
    >
      <div className="panel-head">
        <h2 id="panel">{PLACE.names[panel]}</h2>
        <p className="pending" role="status">
          <Pending />
        </p>
      </div>
      <Body panel={panel} />
    </section>
  );
}

function Body({ panel }: { readonly panel: DetailPanel }) {
  const details = useApp((state) => state.details);
  const crashed = useApp((state) => state.phase === 'crashed');
  if (details === null) return <p className="muted">{crashed ? PANEL.crashed : PANEL.loading}</p>;
  const Shown = BODIES[panel];
  return (
    <Suspense fallback={<p className="muted">{PANEL.loading}</p>}>
      <Shown details={details} />
    </Suspense>
  );
}

/** In place of a panel whose chunk can't be had: offline, or after the site was renewed. */
function missing() {
  return { default: () => <p className="refusal">{PANEL.missing}</p> };
}

/** What was ordered and has not entered yet: while the clock stands nothing else shows that it was heard. */
function Pending() {
  const details = useApp((state) => state.details);
  if (details === null || details.pending.length === 0) return null;
  return `${PANEL.pending} ${details.pending.map((command) => orderText(command, details)).join('; ')}.`;
}
