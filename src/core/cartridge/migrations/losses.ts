/** What a version-1 cartridge holds that version 2 has no place for, in sentences for the player. */
import { fieldsOf, type Version1 } from './version1.ts';

/** Battery that a stock base has, kWh. */
export const STOCK_BATTERY_KWH = 250;

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
  say(old.robots.length, `Robots could not be carried over (#): ${old.robots.slice(0, 8).join(', ')}.`.slice(0, 300));
  losses.push('Version 1 had no cabin air: the cabin begins with a standard atmosphere of 101 kPa.');
  losses.push('Version 1 had no bodies: everyone begins fed and rested, at a reference mass of 82 kg.');
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
  say(countOf(state['events']), 'Running events (#) were ended.');
  if (fieldsOf(state['building']) !== null) losses.push('The module under construction was left behind.');
  say(countOf(document['marsWallets']) + countOf(document['marsLedger']), 'Tokens and wallets (#) were left behind.');
  say(countOf(state['log']), 'Lines of the log (#) were left behind.');
  return losses;
}
