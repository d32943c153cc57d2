/** What an event of the colony says on the log tape. */
import type { ColonyEvent } from '../../core/colony/events.ts';
import { fixed, percent } from './format.ts';
import { causeText, roleText } from './sentences.ts';
import { groupedText } from './sentencesPanels.ts';
import { ALARM_CLEARED, ALARM_RAISED, LINES } from './textSays.ts';
import { told } from './told.ts';

function alarmText(alarm: string, raised: boolean): string {
  const told = raised
    ? Object.entries(ALARM_RAISED).find(([key]) => key === alarm)?.[1]()
    : Object.entries(ALARM_CLEARED).find(([key]) => key === alarm)?.[1];
  return told ?? LINES.alarm(alarm, raised);
}

/** What is said of a module under construction. */
function builtText(module: string, stage: 'begun' | 'done' | 'given-up'): string {
  const name = told(module.replaceAll('_', ' '));
  if (stage === 'begun') return LINES.begun(name);
  return stage === 'done' ? LINES.done(name) : LINES.givenUp(name);
}

/** A line of the log tape. `urgent` lines are printed in the ink of the fuse. */
type LogLine = { readonly text: string; readonly urgent: boolean };

/** What an event says on the tape. */
export function logLine(event: ColonyEvent): LogLine {
  switch (event.kind) {
    case 'refused':
      return { text: LINES.refused(told(event.reason)), urgent: false };
    case 'allocation-set': {
      const { heating, isru, greenhouse } = event.allocation;
      return {
        text: LINES.allocation(fixed(heating, 2), fixed(isru, 2), fixed(greenhouse, 2)),
        urgent: false,
      };
    }
    case 'ration-set':
      return { text: LINES.ration(fixed(event.ration, 2)), urgent: false };
    case 'died':
      return {
        text: LINES.died(event.name, roleText(event.role).toLowerCase(), causeText(event.cause)),
        urgent: true,
      };
    case 'critical':
      return { text: LINES.critical(event.name, causeText(event.cause)), urgent: true };
    case 'robot-lost':
      return { text: LINES.robotLost(event.name, causeText(event.cause)), urgent: true };
    case 'built':
      return { text: builtText(event.module, event.stage), urgent: false };
    case 'noted':
      return {
        text: groupedText(event.topic === 'task-ignored' ? LINES.unanswered(told(event.desc)) : told(event.desc)),
        urgent: event.severity >= 0.5,
      };
    case 'colony-lost':
      return { text: LINES.colonyLost(causeText(event.cause)), urgent: true };
    case 'alarm':
      return { text: alarmText(event.alarm, event.raised), urgent: event.raised };
    case 'array-cleaned':
      return { text: LINES.cleaned(percent(event.lightShare)), urgent: false };
    default:
      return event satisfies never;
  }
}
