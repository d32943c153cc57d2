/** What an agent that governs has before it besides the colony; nil and empty in any other program. */
import { listIn, tableIn } from '../../agents/data.ts';
import { soulOf } from '../../agents/hearing.ts';
import type { ListReading } from './lists.ts';

/** Texts and data of the agent that governs. */
export const AGENT_LISTS: readonly ListReading[] = [
  {
    name: 'agent_id',
    unit: 'text',
    about: 'Id of the agent; empty in a program that is no agent’s.',
    of: ({ agent }) => agent?.seated.image.id ?? '',
  },
  {
    name: 'profile',
    unit: 'dictionary',
    about: 'Who it is: name, archetype and whatever else its file says.',
    of: ({ agent }) => (agent === null ? null : tableIn(agent.seated.image.profile)),
  },
  {
    name: 'soul',
    unit: 'text',
    about: 'Its memory, in Markdown, with what it has remembered here.',
    of: ({ agent }) => (agent === null ? '' : soulOf(agent.seated)),
  },
  {
    name: 'agent_echoes',
    unit: 'list',
    about: 'Echoes that it brought from the worlds before this one, the oldest first.',
    of: ({ agent }) => (agent === null ? [] : (listIn(agent.seated.image.echoes) ?? [])),
  },
];
