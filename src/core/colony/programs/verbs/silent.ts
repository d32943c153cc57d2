/** Words of the ancestor's that have nothing behind them here: there are no prompts and no network inside a tick. */
import type { HostBuiltin } from '../../../lispy/embedding.ts';
import { EMPTY } from '../../../lispy/values.ts';
import { wordOf } from './setters.ts';

const SHOWN = 80;

export const SILENT_VERBS: readonly HostBuiltin[] = [
  { name: 'http-get', takes: 'text', cost: 1, about: 'Nil: there is no network.', run: () => null },
  {
    name: 'prompt',
    takes: 'text value…',
    cost: 1,
    about: 'Says that there is no such prompt.',
    run: ([name]) => `[prompt not found: ${wordOf(name).slice(0, SHOWN)}]`,
  },
  { name: 'prompt-list', takes: '', cost: 1, about: 'No prompts.', run: () => EMPTY },
  { name: 'prompt-tags', takes: 'text', cost: 1, about: 'No prompts.', run: () => EMPTY },
];
