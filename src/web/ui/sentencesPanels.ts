/** What the data of panels says in words. What stands on the panels is in `textPanels.ts`. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { Details, Store } from '../../core/talk/details.ts';
import type { MissionOffer } from '../../core/talk/catalogue.ts';
import { figures, fixed, percent, percentage } from './format.ts';
import { ORDERED, SAYS, STAGES, STORES } from './textSays.ts';
import { printedOn, told } from './told.ts';

const TICKS_PER_SOL = 24;

/** A stretch of ticks, as sols and hours; at most two words. */
export function stretchText(ticks: number): string {
  const whole = Math.max(0, ticks);
  const sols = Math.floor(whole / TICKS_PER_SOL);
  const hours = whole % TICKS_PER_SOL;
  if (sols === 0) return SAYS.hours(hours);
  const solText = SAYS.partSols(String(sols));
  return hours === 0 ? solText : `${solText} ${SAYS.hours(hours)}`;
}

/** A sentence of the colony with its amounts as the page writes numbers: it knows no language, groups nothing, and lets a sign part from its figure. */
export function groupedText(text: string): string {
  return text
    .replaceAll(/(?<=\d) %/g, '\u00A0%')
    .replaceAll(/\d{4,}(?= (?:kg|kWh|kcal|Mcal)\b)/g, (digits) => fixed(Number(digits), 0));
}

/** Sols that need not be whole. */
export function solsText(sols: number): string {
  return SAYS.partSols(fixed(sols, Number.isInteger(sols) ? 0 : 1));
}

/** A key of the data as one reads it: `dust_storm` is `dust storm`. */
export function plainText(key: string): string {
  return key.replaceAll('_', ' ');
}

/** The same, at the head of a line. */
export function headText(key: string): string {
  const text = told(plainText(key));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A store by its name. */
export function storeText(store: Store): string {
  return STORES[store];
}

/** What plants are at. */
export function stageText(stage: string): string {
  return Object.hasOwn(STAGES, stage) ? (STAGES[stage] ?? stage) : headText(stage);
}

/** A number of people and robots. */
export function crewText({ people, robots }: Pick<MissionOffer, 'people' | 'robots'>): string {
  const parts = [];
  if (people > 0) parts.push(SAYS.people(people));
  if (robots > 0) parts.push(SAYS.robots(robots));
  return parts.join(', ');
}

/** An order that has been given, by the names that the panels use. */
export function orderText(command: Command, details: Details): string {
  switch (command.kind) {
    case 'set-allocation':
      return ORDERED.allocation;
    case 'set-ration':
      return ORDERED.ration(fixed(command.ration, 2));
    case 'set-labour':
      return ORDERED.labour;
    case 'set-fuse':
      return ORDERED.fuse;
    case 'set-module': {
      const module = details.built.find(({ id }) => id === command.id);
      return ORDERED.module(told(module?.title ?? ORDERED.someModule), command.id, command.on);
    }
    case 'build':
      return ORDERED.build(titleIn(details.buildable, command.module));
    case 'cancel-build':
      return ORDERED.giveUp(told(details.works[command.place]?.title ?? ORDERED.aModule));
    case 'research':
      return ORDERED.research(titleIn(details.techs, command.tech));
    case 'protocol':
      return titleIn(details.protocols, command.name);
    case 'end-protocol':
      return ORDERED.endProtocol;
    case 'override':
      return ORDERED.override(solsText(command.sols));
    case 'order-supply':
      return ORDERED.supply(titleIn(details.supply.cargoes, command.cargo));
    case 'answer-task':
    case 'take-step':
      return answerText(command, details);
    case 'set-governor':
      return governorText(command);
    case 'set-autopilot':
      return autopilotText(command);
    case 'set-reflex': {
      const reflex = details.mind.reflexes.find(({ id }) => id === command.id);
      return ORDERED.reflex(told(reflex?.title ?? plainText(command.id)), command.on);
    }
    case 'seat-agent':
      return ORDERED.seatAgent(command.agent.name);
    case 'unseat-agent':
      return ORDERED.unseatAgent;
    case 'seat-module':
      return ORDERED.seatModule(command.module.name);
    case 'remove-module':
      return ORDERED.removeModule;
    case 'accept-contract':
      return ORDERED.accept(printedOn(command.contract.title));
    case 'start-phase':
      return ORDERED.phase(command.phase + 1);
    case 'suspend-contract':
      return ORDERED.suspend;
    case 'resume-contract':
      return ORDERED.resume;
    case 'abandon-contract':
      return ORDERED.abandon;
    default:
      return command satisfies never;
  }
}

function governorText({ source, name, enabled = true }: Extract<Command, { kind: 'set-governor' }>): string {
  if (source !== undefined) return ORDERED.seat(told(name ?? null), !enabled);
  return enabled ? ORDERED.takesOver : ORDERED.governorOff;
}

function autopilotText({ decision, override, enabled }: Extract<Command, { kind: 'set-autopilot' }>): string {
  const parts = [];
  if (enabled !== undefined) parts.push(ORDERED.autopilot(enabled));
  if (decision !== undefined) parts.push(ORDERED.decisions(decision === null));
  if (override !== undefined) parts.push(ORDERED.overrides(override === null));
  return parts.join(', ') || ORDERED.autopilotAsIs;
}

function titleIn(list: readonly { readonly key: string; readonly title: string }[], key: string): string {
  return told(list.find((one) => one.key === key)?.title ?? plainText(key));
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
  return `${told(task?.title ?? ORDERED.task)}: ${told(answer ?? ORDERED.answer)}`;
}

/** Wear, dust and the like: a share of 1 with one decimal below 10 %. */
export function wearText(share: number): string {
  return share < 0.0995 ? percentage(share * 100, 1) : percent(share);
}

/** The three windows of a dose, in mSv. */
export function doseText(monthMsv: number, yearMsv: number, careerMsv: number): string {
  return `${figures(monthMsv)} / ${figures(yearMsv)} / ${figures(careerMsv)} mSv`;
}
