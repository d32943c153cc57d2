/** Every screen, each in a chunk of its own. */
import { lazy, type ComponentType } from 'react';
import type { ScreenPanel } from '../../app/places.ts';
import { MissingScreen } from './MissingScreen.tsx';

/** A screen that is fetched when it is first opened; without it, a plate says so. */
function fetched(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: MissingScreen };
    }
  });
}

/** What fills the room beside the rail. */
export const SCREENS: Readonly<Record<ScreenPanel, ComponentType>> = {
  begin: fetched(async () => (await import('../missions/Missions.tsx')).Missions),
  terminal: fetched(async () => (await import('../terminal/Terminal.tsx')).Terminal),
  agents: fetched(async () => (await import('../agents/AgentBay.tsx')).AgentBay),
  shelf: fetched(async () => (await import('../shelf/ShelfScreen.tsx')).ShelfScreen),
  postMortem: fetched(async () => (await import('../timeline/PostMortem.tsx')).PostMortem),
  timeline: fetched(async () => (await import('../timeline/Timeline.tsx')).Timeline),
  contracts: fetched(async () => (await import('../deck/Contracts.tsx')).Contracts),
  inspect: fetched(async () => (await import('../inspect/Inspect.tsx')).Inspect),
  hub: fetched(async () => (await import('../hub/HubScreen.tsx')).HubScreen),
  settings: fetched(async () => (await import('../settings/SettingsScreen.tsx')).SettingsScreen),
  classroom: fetched(async () => (await import('../classroom/Classroom.tsx')).Classroom),
  help: fetched(async () => (await import('../help/Help.tsx')).Help),
};
