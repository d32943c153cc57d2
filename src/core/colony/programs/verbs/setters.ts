/** Functions that set what a governor sets: `(set-heating 0.4)` is `(set! heating_alloc 0.4)`. */
import type { HostBuiltin } from '../../../lispy/embedding.ts';
import { Sym, type Value } from '../../../lispy/values.ts';

function setter(name: string, variable: string): HostBuiltin {
  return {
    name,
    takes: 'value',
    cost: 1,
    about: `Sets ${variable}.`,
    run: ([value = null], call) => {
      call.set(variable, value);
      return value;
    },
  };
}

function namer(name: string, operand: string, variable: string): HostBuiltin {
  return {
    name,
    takes: operand,
    cost: 1,
    about: `Sets ${variable}.`,
    run: ([key], call) => {
      call.set(variable, wordOf(key));
      return true;
    },
  };
}

/** A text or a symbol as text; anything else is empty. */
export function wordOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : value instanceof Sym ? value.symbol : '';
}

/** The setters, under the ancestor's names. */
export const SETTER_VERBS: readonly HostBuiltin[] = [
  setter('set-heating', 'heating_alloc'),
  setter('set-isru', 'isru_alloc'),
  setter('set-greenhouse', 'greenhouse_alloc'),
  setter('set-food-ration', 'food_ration'),
  setter('set-repair', 'repair_alloc'),
  setter('set-building', 'building_alloc'),
  namer('build-module', 'module', 'build_item'),
  namer('switch-off', 'module', 'off_item'),
  namer('switch-on', 'module', 'on_item'),
  namer('start-research', 'technology', 'research_item'),
  namer('order-supply', 'cargo', 'supply_item'),
  namer('begin-protocol', 'protocol', 'protocol_item'),
];
