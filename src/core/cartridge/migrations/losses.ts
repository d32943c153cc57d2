/** What a version-1 cartridge holds that version 2 has no place for, in sentences for the player. */
import { fieldsOf, type Version1 } from './version1.ts';

/** Battery that a stock base has, kWh. */
export const STOCK_BATTERY_KWH = 250;
/** Domes whose sunlight a stock base's radiators can carry off. */
export const MOST_DOMES = 3;

type Fields = Readonly<Record<string, unknown>>;

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const fields = fieldsOf(value);
  return fields === null ? 0 : Object.keys(fields).length;
}

/** The list, most important first. */
export function lossesOf(document: Fields, old: Version1): string[] {
  const state = fieldsOf(document['state']) ?? {};
  const config = fieldsOf(document['config']) ?? {};
  const losses = ['Version 1 kept no command log: the run goes on from its state, and is unranked.'];
  const say = (count: number, sentence: string): void => {
    if (count > 0) losses.push(sentence.replace('#', String(count)));
  };
  say(old.robots.length, robotsOf(old));
  say(countOf(state['crew']) - old.robots.length - old.people.length, 'People beyond the eighth (#) were left behind.');
  if (!old.alive)
    say(
      old.people.filter((person) => person.alive).length,
      'The old colony had ended: its people (#), still counted as alive there, are dead here.',
    );
  const claimed = fieldsOf(document['score'])?.['total'];
  if (typeof claimed === 'number')
    losses.push(
      `The old score of ${Math.round(claimed)} was left behind: the score here counts by the rules of this Marsdeck.`,
    );
  if (old.cause !== null)
    losses.push(
      `The old file gives "${old.cause}" as the end of the colony; who died of what is read from what had run out.`,
    );
  losses.push('Version 1 had no cabin air: the cabin begins with a standard atmosphere of 101 kPa.');
  losses.push('Version 1 had no bodies: everyone begins fed and rested, at a reference mass of 82 kg.');
  losses.push('Morale and fatigue were left behind: nothing here depends on them.');
  losses.push('Wear of the ISRU plant and of the heater was left behind: both begin as new.');
  say(
    old.modules.filter((module) => module.type === 'greenhouse_dome').length - MOST_DOMES,
    'Greenhouse domes beyond the third (#) add no area: their sunlight would overheat the cabin.',
  );
  say(offlineOf(state['modules']), 'Modules that were offline (#) work again.');
  if (old.powerKwh > STOCK_BATTERY_KWH)
    losses.push(`The battery was enlarged to hold its ${Math.round(old.powerKwh)} kWh.`);
  if (typeof config['lispyCode'] === 'string' || typeof config['lispy'] === 'string')
    losses.push('The governor program was not carried over; the allocations stay as it left them.');
  say(countOf(document['echoHistory']), 'Echoes of the old run (#) were left behind.');
  say(
    countOf(document['chainBlocks']),
    'Blocks of the old chain (#) were left behind; its head is kept as provenance.',
  );
  say(countOf(document['taskHistory']), 'Decisions (#) were left behind.');
  say(countOf(document['reflexHistory']), 'Reflex log entries (#) were left behind.');
  say(countOf(state['research']), 'Technologies (#) have no effect here and were left behind.');
  say(countOf(state['discoveries']), 'Discoveries (#) were left behind.');
  say(countOf(fieldsOf(document['supplyChain'])?.['inTransit']), 'Supply ships under way (#) were left behind.');
  say(countOf(state['events']), 'Running events (#) were ended.');
  say(countOf(document['dnaHistory']), 'Rows of the old graph (#) were left behind.');
  say(countOf(state['conversations']), 'Conversations (#) were left behind.');
  if (typeof state['economy'] === 'number')
    losses.push('The economy figure was left behind: nothing here depends on it.');
  if (fieldsOf(state['postMortem']) !== null) losses.push('The old post-mortem was left behind.');
  if (fieldsOf(document['marsWeatherSnapshot']) !== null)
    losses.push('The old weather was left behind: the weather here is that of the reference ledger.');
  say(countOf(config['autopilotPrograms']), 'Autopilot programs (#) were left behind.');
  if (fieldsOf(state['building']) !== null) losses.push('The module under construction was left behind.');
  say(countOf(document['marsWallets']) + countOf(document['marsLedger']), 'Tokens and wallets (#) were left behind.');
  say(countOf(state['log']), 'Lines of the log (#) were left behind.');
  return losses;
}

function robotsOf(old: Version1): string {
  const names = old.robots.slice(0, 4).join(', ');
  return `Robots could not be carried over (#): ${names}${old.robots.length > 4 ? ' and others' : ''}.`;
}

function offlineOf(modules: unknown): number {
  if (!Array.isArray(modules)) return 0;
  return modules.filter((module) => fieldsOf(module)?.['offline'] === true).length;
}
