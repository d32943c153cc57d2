import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { useApp, type Panel } from '../../app/store.ts';
import type { Details } from '../../../core/details.ts';
import { orderText } from '../sentencesPanels.ts';
import { PANEL, TABS } from '../textPanels.ts';
import { LazyShelf } from '../shelf/LazyShelf.tsx';
import { MissionForm } from '../title/MissionForm.tsx';
import { Base } from './Base.tsx';
import { Books } from './Books.tsx';
import { Greenhouse } from './Greenhouse.tsx';
import { Orders } from './Orders.tsx';
import { People } from './People.tsx';
import { PostMortem } from './PostMortem.tsx';
import { Research } from './Research.tsx';
import { Supply } from './Supply.tsx';
import { Tasks } from './Tasks.tsx';

/** A panel of its own chunk: what most visits never open is not loaded with the page. */
const Governor = lazy(() => import('../editor/Desk.tsx').then(({ Desk: Content }) => ({ default: Content }), missing));
const Nerves = lazy(() => import('../mind/Nerves.tsx').then(({ Nerves: Content }) => ({ default: Content }), missing));

type DetailPanel = Exclude<Panel, 'begin' | 'shelf'>;

const BODIES: Readonly<Record<DetailPanel, ComponentType<{ readonly details: Details }>>> = {
  tasks: Tasks,
  governor: Governor,
  nerves: Nerves,
  base: Base,
  research: Research,
  crew: People,
  greenhouse: Greenhouse,
  supply: Supply,
  orders: Orders,
  books: Books,
  postMortem: PostMortem,
};

/** The panel that is open, in place of reserves and controls. */
export function PanelView({ panel }: { readonly panel: Panel }) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the page scrolls and not the panel, another panel begins at its top.
    if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
    // Whoever comes from a key that is gone now, or wants another colony, goes on here.
    if (panel === 'begin' || document.activeElement === document.body) root.current?.focus();
  }, [panel]);
  return (
    <section className="panel" aria-labelledby="panel" tabIndex={0} ref={root}>
      <div className="panel-head">
        <h2 id="panel">{TABS.panels[panel]}</h2>
        <p className="pending" role="status">
          {panel !== 'begin' && panel !== 'shelf' && <Pending />}
        </p>
      </div>
      {panel === 'begin' ? <MissionForm again /> : panel === 'shelf' ? <LazyShelf /> : <Body panel={panel} />}
    </section>
  );
}

function Body({ panel }: { readonly panel: DetailPanel }) {
  const details = useApp((state) => state.details);
  const crashed = useApp((state) => state.phase === 'crashed');
  if (details === null) return <p className="muted">{crashed ? PANEL.crashed : PANEL.loading}</p>;
  const Content = BODIES[panel];
  return (
    <Suspense fallback={<p className="muted">{PANEL.loading}</p>}>
      <Content details={details} />
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
