/** What the data of panels says in words. What stands on the panels is in `textPanels.ts`. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { Details, Store } from '../../core/details.ts';
import type { MissionOffer } from '../../core/protocol.ts';
import { figures, fixed, percent } from './format.ts';

const TICKS_PER_SOL = 24;

/** A stretch of ticks, as sols and hours; at most two words. */
export function stretchText(ticks: number): string {
  const whole = Math.max(0, ticks);
  const sols = Math.floor(whole / TICKS_PER_SOL);
  const hours = whole % TICKS_PER_SOL;
  if (sols === 0) return `${hours} h`;
  const solText = sols === 1 ? '1 sol' : `${sols} sols`;
  return hours === 0 ? solText : `${solText} ${hours} h`;
}

/** Sols that need not be whole. */
export function solsText(sols: number): string {
  const text = fixed(sols, Number.isInteger(sols) ? 0 : 1);
  return text === '1' ? '1 sol' : `${text} sols`;
}

/** A key of the data as one reads it: `dust_storm` is `dust storm`. */
export function plainText(key: string): string {
  return key.replaceAll('_', ' ');
}

/** The same, at the head of a line. */
export function headText(key: string): string {
  const text = plainText(key);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const STORES: Readonly<Record<Store, string>> = {
  oxygen: 'Oxygen',
  nitrogen: 'Nitrogen',
  carbonDioxide: 'Carbon dioxide',
  hydrogen: 'Hydrogen',
  methane: 'Methane',
  water: 'Water',
  greyWater: 'Grey water',
  urine: 'Urine',
  brine: 'Brine',
  food: 'Food, dry',
  spares: 'Parts',
  waste: 'Solid waste',
};

/** A store by its name. */
export function storeText(store: Store): string {
  return STORES[store];
}

const STAGES: Readonly<Record<string, string>> = { bare: 'Not sown', closed: 'Closed canopy' };

/** What plants are at. */
export function stageText(stage: string): string {
  return Object.hasOwn(STAGES, stage) ? (STAGES[stage] ?? stage) : headText(stage);
}

/** A number of people and robots. */
export function crewText({ people, robots }: Pick<MissionOffer, 'people' | 'robots'>): string {
  const parts = [];
  if (people > 0) parts.push(people === 1 ? '1 person' : `${people} people`);
  if (robots > 0) parts.push(robots === 1 ? '1 robot' : `${robots} robots`);
  return parts.join(', ');
}

/** An order that has been given, by the names that the panels use. */
export function orderText(command: Command, details: Details): string {
  switch (command.kind) {
    case 'set-allocation':
      return 'shares of the spare power';
    case 'set-ration':
      return `ration ${fixed(command.ration, 2)}`;
    case 'set-labour':
      return 'shares of labour';
    case 'set-fuse':
      return 'time for decisions';
    case 'set-module': {
      const module = details.built.find(({ id }) => id === command.id);
      return `${module?.title ?? 'module'} ${command.id} ${command.on ? 'on' : 'off'}`;
    }
    case 'build':
      return `build ${titleIn(details.buildable, command.module)}`;
    case 'cancel-build':
      return `give up ${details.works[command.place]?.title ?? 'a module'}`;
    case 'research':
      return `research ${titleIn(details.techs, command.tech)}`;
    case 'protocol':
      return titleIn(details.protocols, command.name);
    case 'end-protocol':
      return 'end of the protocol';
    case 'override':
      return `override for ${solsText(command.sols)}`;
    case 'order-supply':
      return `order ${titleIn(details.supply.cargoes, command.cargo)}`;
    case 'answer-task':
    case 'take-step':
      return answerText(command, details);
    case 'set-governor':
      return governorText(command);
    case 'set-autopilot':
      return autopilotText(command);
    case 'set-reflex': {
      const reflex = details.mind.reflexes.find(({ id }) => id === command.id);
      return `reflex ${reflex?.title ?? plainText(command.id)} ${command.on ? 'on' : 'off'}`;
    }
    case 'seat-agent':
      return `seat the agent ${command.agent.name}`;
    case 'unseat-agent':
      return 'unseat the agent';
    case 'seat-module':
      return `seat ${command.module.name}`;
    case 'remove-module':
      return 'take the module out';
    case 'accept-contract':
      return `accept ${command.contract.title}`;
    case 'start-phase':
      return `begin phase ${command.phase + 1}`;
    case 'suspend-contract':
      return 'put the contract on the shelf';
    case 'resume-contract':
      return 'take the contract up again';
    case 'abandon-contract':
      return 'give the contract up';
    default:
      return command satisfies never;
  }
}

function governorText({ source, name, enabled = true }: Extract<Command, { kind: 'set-governor' }>): string {
  if (source !== undefined) return `seat ${name ?? 'a governor'}${enabled ? '' : ', switched off'}`;
  return enabled ? 'the governor takes over' : 'governor off';
}

function autopilotText({ decision, override, enabled }: Extract<Command, { kind: 'set-autopilot' }>): string {
  const parts = [];
  if (enabled !== undefined) parts.push(`autopilot ${enabled ? 'on' : 'off'}`);
  if (decision !== undefined) parts.push(`decisions ${decision === null ? 'left to you' : 'to a program'}`);
  if (override !== undefined) parts.push(`overrides ${override === null ? 'left to you' : 'to a program'}`);
  return parts.join(', ') || 'autopilot as it is';
}

function titleIn(list: readonly { readonly key: string; readonly title: string }[], key: string): string {
  return list.find((one) => one.key === key)?.title ?? plainText(key);
}

function answerText(
  command: Extract<Command, { kind: 'answer-task' | 'take-step' }>,
  { tasks }: Pick<Details, 'tasks'>,
): string {
  const task = tasks.open.find(({ id }) => id === command.task);
  const answer =
    command.kind === 'answer-task'
      ? task?.choices.find(({ key }) => key === command.choice)?.label
      : task?.steps?.[command.step];
  return `${task?.title ?? 'task'}: ${answer ?? 'an answer'}`;
}

/** Wear, dust and the like: a share of 1 with one decimal below ten per cent. */
export function wearText(share: number): string {
  return share < 0.0995 ? `${fixed(share * 100, 1)}%` : percent(share);
}

/** What a mission sets out with, for the line of its facts. */
export function storesText({
  supplies,
}: Pick<MissionOffer, 'supplies'>): readonly (readonly [icon: 'o2' | 'water' | 'food' | 'power', text: string])[] {
  const { oxygenKg, waterKg, foodKcal, batteryKwh } = supplies;
  return [
    ['o2', `${fixed(oxygenKg, 0)} kg oxygen`],
    ['water', `${fixed(waterKg, 0)} kg water`],
    ['food', `${fixed(foodKcal / 1000, 0)} Mcal food`],
    ['power', `${fixed(batteryKwh, 0)} kWh`],
  ];
}

/** The three windows of a dose, in mSv. */
export function doseText(monthMsv: number, yearMsv: number, careerMsv: number): string {
  return `${figures(monthMsv)} / ${figures(yearMsv)} / ${figures(careerMsv)} mSv`;
}
