import { seedOf } from '../../app/hub/seeds.ts';
import { LabelPicture } from '../missions/LabelPicture.tsx';
import { useLabels } from '../missions/useLabels.ts';

/** The label of a mission's ranked colonies, on a cartridge. */
export function RunLabel({ mission }: { readonly mission: string }) {
  const [label] = useLabels([{ mission, seed: seedOf(mission) ?? 1 }]);
  return (
    <span className="run-label" aria-hidden="true">
      <LabelPicture svg={label ?? null} />
    </span>
  );
}
