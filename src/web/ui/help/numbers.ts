/** The table of constants, as `npm run sources` writes it from what the physics registers. */

/** Name, value, unit, source, and how sure it is. */
export type Constant = readonly [
  name: string,
  value: string,
  unit: string,
  source: string,
  sure: 'A' | 'B' | 'C' | 'D',
];

/** Lines that have every word that was typed, in any of their cells. */
export function matching(table: readonly Constant[], typed: string): readonly Constant[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return table.filter(([name, value, unit, source]) => {
    const line = `${shownName(name)} ${name} ${value} ${unit} ${source}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}

/** A constant's name as one reads it: `AIRLOCK_CYCLE_LOSS` is `Airlock cycle loss`. */
export function shownName(name: string): string {
  const text = name.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A unit as one prints it: `W/m2` is `W/m²`, `degC` is `°C`, `uSv` is `µSv`. */
export function shownUnit(unit: string): string {
  return unit
    .replaceAll(/\b([a-z]*m)([23])\b/g, (_, length: string, power: string) => length + (power === '2' ? '²' : '³'))
    .replaceAll(/\bdeg ?C\b/g, '°C')
    .replaceAll(/\bu(?=mol\b|Sv\b)/g, 'µ');
}
