/**
 * The words that governors of the ancestor call besides the language's own, as far as they make sense without a colony:
 * setters set the variable they are about, and there are no prompts and no network.
 */
import { embedding, type HostBuiltin } from '../core/lispy/embedding.ts';
import { Sym, type Value, EMPTY } from '../core/lispy/values.ts';

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

const wordOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value : value instanceof Sym ? value.symbol : '';

const MODULES = [
  'solar_farm',
  'repair_bay',
  'isru_plant',
  'greenhouse_dome',
  'water_extractor',
  'radiation_shelter',
  'worker_bot',
];

/** What `marsdeck lispy` runs programs in. */
export const GOVERNOR_WORDS = embedding({
  constants: Object.fromEntries(MODULES.map((name) => [name, name])),
  builtins: [
    setter('set-heating', 'heating_alloc'),
    setter('set-isru', 'isru_alloc'),
    setter('set-greenhouse', 'greenhouse_alloc'),
    setter('set-food-ration', 'food_ration'),
    setter('set-repair', 'repair_alloc'),
    {
      name: 'build-module',
      takes: 'module',
      cost: 1,
      about: 'Sets build_item.',
      run: ([module], call) => {
        call.set('build_item', wordOf(module));
        return true;
      },
    },
    { name: 'http-get', takes: 'text', cost: 1, about: 'Nil: there is no network.', run: () => null },
    {
      name: 'prompt',
      takes: 'text value…',
      cost: 1,
      about: 'Says that there is no such prompt.',
      run: ([name]) => `[prompt not found: ${wordOf(name).slice(0, 80)}]`,
    },
    { name: 'prompt-list', takes: '', cost: 1, about: 'No prompts.', run: () => EMPTY },
    { name: 'prompt-tags', takes: 'text', cost: 1, about: 'No prompts.', run: () => EMPTY },
  ],
});
