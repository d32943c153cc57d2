/** Commands in a few words. */
import type { Command } from '../commands/command.ts';
import { MODULE } from '../modules.ts';
import { MODULE_KEYS } from '../moduleKeys.ts';
import { percent } from './archive.ts';

/** A command in a few words. */
export function wordsOf(command: Command): string {
  switch (command.kind) {
    case 'set-allocation':
    case 'override': {
      const { heating, isru, greenhouse } = command;
      const shares = `heating ${percent(heating)}, ISRU ${percent(isru)}, greenhouse ${percent(greenhouse)}`;
      return command.kind === 'override'
        ? `override for ${command.sols} sols: ${shares}, ration ${percent(command.ration)}`
        : `allocation: ${shares}`;
    }
    case 'set-ration':
      return `ration ${percent(command.ration)}`;
    case 'set-labour':
      return `labour: repair ${percent(command.repair)}, building ${percent(command.building)}`;
    case 'set-fuse':
      return `fuse ${command.fuse}`;
    case 'set-module':
      return `module ${command.id} switched ${command.on ? 'on' : 'off'}`;
    case 'build': {
      const key = MODULE_KEYS.find((one) => one === command.module);
      return `build ${key === undefined ? command.module : MODULE[key].title}`;
    }
    case 'cancel-build':
      return `give up the module at place ${command.place}`;
    case 'research':
      return `research ${command.tech}`;
    case 'protocol':
      return `protocol ${command.name}`;
    case 'end-protocol':
      return 'end of the protocol';
    case 'order-supply':
      return `order from Earth: ${command.cargo}`;
    case 'answer-task':
      return `task ${command.task}: ${command.choice}`;
    case 'take-step':
      return `task ${command.task}: step ${command.step}`;
    case 'set-governor':
      return command.source === undefined
        ? `governor switched ${command.enabled === false ? 'off' : 'on'}`
        : `governor ${command.name ?? 'unnamed'} seated`;
    case 'set-autopilot':
      return `autopilot ${command.enabled === false ? 'off' : 'on'}`;
    case 'set-reflex':
      return `reflex ${command.id} switched ${command.on ? 'on' : 'off'}`;
    case 'seat-agent':
      return `agent ${command.agent.name} seated`;
    case 'unseat-agent':
      return 'agent unseated';
    case 'seat-module':
      return `module ${command.module.name} seated`;
    case 'remove-module':
      return 'module removed';
    case 'accept-contract':
      return `contract ${command.contract.title} accepted`;
    case 'start-phase':
      return `phase ${command.phase + 1} of ${command.contract} begun`;
    case 'suspend-contract':
      return 'contract suspended';
    case 'resume-contract':
      return `contract ${command.contract} resumed`;
    case 'abandon-contract':
      return `contract ${command.contract} abandoned`;
  }
}
