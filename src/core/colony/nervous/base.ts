/** What reflexes change for a sol comes back: allocation and ration as governor or hand had set them are the base. */
import type { Allocation, Colony } from '../schema.ts';

/** Keeps what is set, once, before a reflex changes it. */
export function keepBase(colony: Colony): void {
  colony.mind.base ??= { allocation: { ...colony.allocation }, ration: colony.ration };
}

/** Gives back what was set before reflexes changed it. */
export function restoreBase(colony: Colony): void {
  const { base } = colony.mind;
  if (base === null) return;
  colony.allocation = base.allocation;
  colony.ration = base.ration;
  colony.mind.base = null;
}

/** Sets allocation, ration or both as what stands: a reflex that had changed them for the sol gives way. */
export function setStanding(colony: Colony, what: { allocation?: Allocation; ration?: number }): void {
  const { allocation, ration } = what;
  const { base } = colony.mind;
  if (allocation !== undefined) {
    colony.allocation = { ...allocation };
    if (base !== null) base.allocation = { ...allocation };
  }
  if (ration !== undefined) {
    colony.ration = ration;
    if (base !== null) base.ration = ration;
  }
}
