import type { Details } from '../../../core/talk/details.ts';
import { Autopilot } from './Autopilot.tsx';
import { Echoes } from './Echoes.tsx';
import { Inertia } from './Inertia.tsx';
import { Reflexes } from './Reflexes.tsx';
import '../css/mind.css';

/** What acts without being asked: reflexes, where things are going, what the last sols were like, and the autopilot. */
export function Nerves({ details: { mind } }: { readonly details: Details }) {
  return (
    <>
      <Reflexes reflexes={mind.reflexes} />
      <Inertia inertia={mind.inertia} />
      <Echoes echoes={mind.echoes} />
      <Autopilot autopilot={mind.autopilot} />
    </>
  );
}
