import { useApp } from '../../app/store.ts';

/** What tells the seed of a mission's ranked runs: null of a custom mission, and until the worker has told it. */
export function useSeeds(): (mission: string) => number | null {
  const missions = useApp((state) => state.catalogue?.missions);
  return (mission) => missions?.find(({ key }) => key === mission)?.rankedSeed ?? null;
}
