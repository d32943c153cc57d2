import { lazy, Suspense } from 'react';
import { PANEL } from '../textPanels.ts';
import { AGENTS } from './textAgents.ts';

const Content = lazy(() => import('./AgentBay.tsx').then(({ AgentBay }) => ({ default: AgentBay }), missing));

/** The agent bay, in a chunk of its own. */
export function LazyAgentBay() {
  return (
    <Suspense fallback={<p className="muted">{AGENTS.opening}</p>}>
      <Content />
    </Suspense>
  );
}

function missing() {
  return { default: () => <p className="refusal">{PANEL.missing}</p> };
}
