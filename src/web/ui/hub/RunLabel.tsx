import { useHub } from '../../app/hub/state.ts';
import { LabelPicture } from '../missions/LabelPicture.tsx';
import { useLabels } from '../missions/useLabels.ts';

/** The label of a mission's ranked colonies, on a cartridge. */
export function RunLabel({ mission }: { readonly mission: string }) {
  const seeds = useHub((state) => state.ledgers?.ledgers[0]?.missions);
  const [label] = useLabels([{ mission, seed: seeds?.find((one) => one.mission === mission)?.seed ?? 1 }]);
  return (
    <span className="run-label" aria-hidden="true">
      <LabelPicture svg={label ?? null} />
    </span>
  );
}
