import { Cap } from '../parts/Cap.tsx';
import { BEGIN } from '../text.ts';
import { MissionForm } from './MissionForm.tsx';

/** The plate on which a mission is chosen. One press begins the first. */
export function MissionPlate() {
  return (
    <section className="plate mission" aria-labelledby="mission">
      <Cap id="mission" title={BEGIN.name} />
      <MissionForm />
    </section>
  );
}
