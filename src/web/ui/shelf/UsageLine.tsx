import { useApp } from '../../app/store.ts';
import { SHELF } from '../textSaving.ts';
import { told } from '../told.ts';

/** How much room is used, of how much, and whether the browser keeps it. */
export function UsageLine() {
  const usage = useApp((state) => state.usage);
  const problem = useApp((state) => state.saved.problem);
  if (problem !== null) return <p className="refusal">{told(problem)}</p>;
  if (usage === null) return <p className="muted">{SHELF.unknownUsage}</p>;
  const { used, quota, persisted } = usage;
  return (
    <p className="muted">
      {SHELF.usage(SHELF.bytes(used), SHELF.bytes(quota))} {persisted ? SHELF.persisted : SHELF.notPersisted}
    </p>
  );
}
