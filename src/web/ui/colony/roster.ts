/** The crew as they are named: what changes only when somebody dies or another colony is seated. */
import type { CrewView, View } from '../../../core/talk/view.ts';
import type { AppState } from '../../app/store.ts';

/** A person, or a robot, whose role is `ROBOT`. */
export type Member = Pick<CrewView, 'name' | 'role' | 'alive' | 'cause'>;

let last: { readonly key: string; readonly members: readonly Member[] } = { key: '[]', members: [] };

/** The roster of a View, robots last: the same answer for as long as it says the same. For `useCalm`. */
export function rosterOf(view: View | null): readonly Member[] {
  const people = view?.crew.map(({ name, role, alive, cause }) => ({ name, role, alive, cause })) ?? [];
  const robots = view?.robots.map(({ name, alive, cause }) => ({ name, role: 'ROBOT', alive, cause })) ?? [];
  const members = [...people, ...robots];
  const key = JSON.stringify(members);
  if (key !== last.key) last = { key, members };
  return last.members;
}

/** The tick at which somebody was lost, when the tape still has it. */
export function tickOfDeath(log: AppState['log'], name: string): number | null {
  const died = log.find(({ event }) => (event.kind === 'died' || event.kind === 'robot-lost') && event.name === name);
  return died?.event.tick ?? null;
}
