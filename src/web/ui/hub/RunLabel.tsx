import { LabelPicture } from '../missions/LabelPicture.tsx';
import { useLabels } from '../missions/useLabels.ts';
import { useSeeds } from './useSeeds.ts';

/** The label of a mission's ranked colonies, on a cartridge. */
export function RunLabel({ mission }: { readonly mission: string }) {
  const seedOf = useSeeds();
  const [label] = useLabels([{ mission, seed: seedOf(mission) ?? 1 }]);
  return (
    <span className="run-label" aria-hidden="true">
      <LabelPicture svg={label ?? null} />
    </span>
  );
}
