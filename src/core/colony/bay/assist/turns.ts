/** Where stocks turned: the sols of the remembered after which one fell and never came back (ARCHIVIST). */
import type { Remembered } from '../../mindSchema.ts';

const STOCKS = ['o2', 'h2o', 'food', 'power'] as const;

/** A stock, the last sol lived (its number) before it fell, and how far it has fallen since: kg, kcal or kWh. */
export type Turn = { readonly stock: (typeof STOCKS)[number]; readonly sol: number; readonly fallen: number };

/** The turns of what is remembered, the earliest first; of stocks that stand at their highest, none. */
export function turnsOf(echoes: readonly Remembered[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const stock of STOCKS) {
    let level = 0;
    let highest = 0;
    let sol = (echoes[0]?.sol ?? 1) - 1;
    for (const echo of echoes) {
      level += echo[stock];
      if (level < highest) continue;
      highest = level;
      sol = echo.sol;
    }
    if (level < highest) turns.push({ stock, sol, fallen: highest - level });
  }
  return turns.sort((a, b) => a.sol - b.sol);
}
