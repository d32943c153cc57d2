/** The bay that a colony is founded with. */
import type { Bay } from '../baySchema.ts';

/** Nothing seated, nothing accepted. */
export function freshBay(): Bay {
  return {
    seat: null,
    contract: null,
    suspended: [],
    effects: [],
    done: [],
    modulesUsed: false,
    editedUsed: false,
  };
}
