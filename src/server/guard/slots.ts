/** How many may do something at once: all together, and each of them. */

export type Slots = {
  /** Takes a place for somebody. @returns what gives it back, or null when there is none. */
  readonly take: (who: string) => (() => void) | null;
};

/** Places for so many, of which one may have so many. */
export function slots(most: number, mostOfOne: number): Slots {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(who) {
      const own = taken.get(who) ?? 0;
      if (all >= most || own >= mostOfOne) return null;
      all++;
      taken.set(who, own + 1);
      let isBack = false;
      return () => {
        if (isBack) return;
        isBack = true;
        all--;
        const left = (taken.get(who) ?? 1) - 1;
        if (left === 0) taken.delete(who);
        else taken.set(who, left);
      };
    },
  };
}
