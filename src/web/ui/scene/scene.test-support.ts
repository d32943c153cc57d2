/** Views of bases, made of lists of modules. */
import { MODULE_KEYS, type ModuleKey } from '../../../core/colony/moduleKeys.ts';
import { GAUGE, type Gauge, type View } from '../../../core/talk/view.ts';
import { cardAt } from '../../storage/slots.contract.ts';
import { viewOf } from '../../app/views.test-support.ts';

/** A View of a base on which these modules stand; gauges and anything else as they are given. */
export function viewOfBase(
  keys: readonly ModuleKey[],
  {
    gauges = {},
    base = {},
    ...changes
  }: { gauges?: Partial<Record<Gauge, number>>; base?: Partial<View['base']> } & Partial<
    Omit<View, 'gauges' | 'base'>
  > = {},
): View {
  const plain = viewOf(cardAt(0), changes);
  for (const [name, value] of Object.entries({
    lightShare: 0.9,
    sunElevationDeg: 40,
    sunAzimuthDeg: 160,
    tau: 0.5,
    ...gauges,
  }))
    plain.gauges[GAUGE[name as Gauge]] = value;
  const domes = keys.filter((key) => key === 'greenhouse_dome').length;
  return {
    ...plain,
    base: {
      ids: Uint32Array.from(keys, (_, i) => i + 1),
      kinds: Uint8Array.from(keys, (key) => MODULE_KEYS.indexOf(key)),
      wear: new Uint8Array(keys.length).fill(20),
      offline: new Uint8Array(keys.length),
      works: new Uint8Array(0),
      canopy: new Uint8Array(domes).fill(200),
      ripeness: new Uint8Array(domes).fill(80),
      tanks: Uint8Array.of(150, 200, 90),
      active: [],
      ...base,
    },
  };
}
