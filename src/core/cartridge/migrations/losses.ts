/** What a version-1 cartridge holds that version 2 has no place for, and what version 2 had to make up, in sentences for the player. */
import { fieldsOf, peopleOf, robotsOf, type Fields } from './version1.ts';
import { baseOf, chargeOf, isModule } from './version1Base.ts';
import { isLeftToRobots } from './version1Crew.ts';
import { MOST, type Version1 } from './version1State.ts';
import { isTechnology } from './version1Works.ts';

/** Most names that a sentence lists. */
const MOST_NAMED = 4;

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const fields = fieldsOf(value);
  return fields === null ? 0 : Object.keys(fields).length;
}

function named(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' and others' : ''}`;
}

/** Adds a sentence with a number in the place of its first #, when there is something to count. */
function tally(losses: string[], count: number, sentence: string): void {
  if (count > 0) losses.push(sentence.replace('#', String(count)));
}

/** The list, most important first. */
export function lossesOf(document: Fields, old: Version1): string[] {
  const losses = ['Version 1 kept no command log: the run goes on from its state, and is unranked.'];
  tellOfCrew(losses, document, old);
  const claimed = fieldsOf(document['score'])?.['total'];
  if (typeof claimed === 'number')
    losses.push(
      `The old score of ${Math.round(claimed)} was left behind: the score here counts by the rules of this Marsdeck.`,
    );
  tellOfBase(losses, document, old);
  tellOfHistory(losses, document, old);
  return losses;
}

function tellOfCrew(losses: string[], document: Fields, old: Version1): void {
  const people = old.people.length;
  const robots = old.robots.length;
  tally(losses, peopleOf(document).length - people, 'People beyond the sixteenth (#) were left behind.');
  tally(losses, robotsOf(document).length - robots, 'Robots beyond the sixteenth (#) were left behind.');
  if (isLeftToRobots(old))
    tally(losses, people, 'The people (#) had died and are not listed here: their robots go on.');
  const [who, kind] = people > 0 ? [old.people, 'people'] : [old.robots, 'robots'];
  if (!old.alive)
    tally(
      losses,
      who.filter((one) => one.alive).length,
      `The old colony had ended: its ${kind} (#), still counted as alive there, are not alive here.`,
    );
  if (old.cause !== null)
    losses.push(
      people > 0
        ? `The old file gives "${old.cause}" as the end of the colony; who died of what is read from that and from what had run out.`
        : `The old file gives "${old.cause}" as the end of the colony; robots here stop of wear, or without charge of cold.`,
    );
  if (people > 0) {
    losses.push('Version 1 had no cabin air: cabin and domes begin with a standard atmosphere of 101 kPa.');
    losses.push('Version 1 had no bodies: everyone begins fed and in good shape, at a reference mass of 82 kg.');
  }
  tally(losses, robots, 'Robots (#) have no role, dose or morale here; they begin charged and their joints as new.');
}

function tellOfBase(losses: string[], document: Fields, old: Version1): void {
  const state = fieldsOf(document['state']) ?? {};
  const { built, given, domesLeft } = baseOf(old);
  tally(
    losses,
    given,
    'Version 1 never named its panels, greenhouse and plant, nor where its crew lives: modules (#) stand for them here.',
  );
  losses.push('Version 1 had no spare parts: the base begins with 300 kg.');
  const chargeKwh = chargeOf(old, built);
  if (chargeKwh < old.powerKwh)
    losses.push(`Of the charge of ${Math.round(old.powerKwh)} kWh the batteries here took ${Math.round(chargeKwh)}.`);
  const strange = old.modules.map((module) => module.type).filter((type) => !isModule(type));
  tally(losses, strange.length, `Modules of unknown kinds (#) were left behind: ${named(strange)}.`);
  tally(losses, domesLeft, 'Greenhouse domes beyond the tenth (#) were left behind: there is no room for their trays.');
  tally(
    losses,
    countOf(state['modules']) - old.modules.length,
    `Modules beyond number ${MOST.modules} (#) were left behind.`,
  );
  const { building, research, researching } = old;
  if (building !== null && !isModule(building.key))
    losses.push(`The module under construction was left behind: ${building.key} is unknown here.`);
  const unknown = research.filter((slug) => !isTechnology(slug));
  tally(losses, unknown.length, `Technologies unknown here (#) were left behind: ${named(unknown)}.`);
  if (researching !== null && !isTechnology(researching.key))
    losses.push(`The running research was left behind: ${researching.key} is unknown here.`);
  if (typeof state['h_eff'] === 'number' && state['h_eff'] < 1)
    losses.push('Wear of the heater was left behind: here heat has none.');
  if (typeof state['rad'] === 'number' && state['rad'] > 0)
    losses.push(`The dose of the colony (${Math.round(state['rad'])} mSv) was left behind: here every person has one.`);
  const { events, ships } = old;
  tally(
    losses,
    countOf(state['events']) - events.length,
    `Running events beyond number ${MOST.events}, or without type or time left (#), were ended.`,
  );
  const flying = countOf(fieldsOf(document['supplyChain'])?.['inTransit']);
  tally(
    losses,
    flying - ships.length,
    `Supply ships beyond number ${MOST.ships}, or without cargo or date (#), were left behind.`,
  );
  const shippedKwh = ships.reduce((sum, ship) => sum + ship.powerKwh, 0);
  tally(
    losses,
    Math.round(shippedKwh),
    'Charge on board of supply ships (# kWh) was left behind: ships carry none here.',
  );
}

function tellOfPrograms(losses: string[], { programs }: Version1): void {
  const { governor, governs, name, lost } = programs;
  if (governor === null)
    losses.push(
      lost.includes('lispyCode')
        ? 'The governor program is no text of at most 32,768 characters: the mission’s own stands in its place, off.'
        : 'The old file had no governor program: the mission’s own stands in its place, off.',
    );
  else
    losses.push(
      `The governor ${name} came along, ${governs ? 'on' : 'off'}, in the lenient profile: its readings are those of this Marsdeck.`,
    );
  tally(
    losses,
    lost.filter((key) => key !== 'lispyCode').length,
    'Autopilot programs that are no text of at most 32,768 characters (#) were left behind.',
  );
}

function tellOfHistory(losses: string[], document: Fields, old: Version1): void {
  const state = fieldsOf(document['state']) ?? {};
  tellOfPrograms(losses, old);
  tally(losses, countOf(document['echoHistory']), 'Echoes of the old run (#) were left behind.');
  tally(
    losses,
    countOf(document['chainBlocks']),
    'Blocks of the old chain (#) were left behind; its head is kept as provenance.',
  );
  tally(
    losses,
    countOf(document['taskHistory']) - old.decisions.length,
    `Decisions before the last ${MOST.decisions}, or without task or choice (#), were left behind.`,
  );
  tally(losses, countOf(document['reflexHistory']), 'Reflex log entries (#) were left behind.');
  tally(losses, countOf(state['discoveries']), 'Discoveries (#) were left behind.');
  tally(losses, countOf(document['dnaHistory']), 'Rows of the old graph (#) were left behind.');
  tally(losses, countOf(state['conversations']), 'Conversations (#) were left behind.');
  if (typeof state['economy'] === 'number')
    losses.push('The economy figure was left behind: nothing here depends on it.');
  if (fieldsOf(state['postMortem']) !== null) losses.push('The old post-mortem was left behind.');
  if (fieldsOf(document['marsWeatherSnapshot']) !== null)
    losses.push('The old weather was left behind: the weather here is that of the reference ledger.');
  tally(
    losses,
    countOf(document['marsWallets']) + countOf(document['marsLedger']),
    'Tokens and wallets (#) were left behind.',
  );
  tally(losses, countOf(state['log']), 'Lines of the log (#) were left behind.');
}
