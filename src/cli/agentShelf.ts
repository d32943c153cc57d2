/** A folder of agents as a shelf. */
import { decodeAgent } from '../core/agent/document.ts';
import { openTerminal, type Shelf, type Terminal } from '../core/agent/shelf.ts';
import type { Agent } from '../core/cartridge/formats/agent.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import type { Result } from '../core/kernel/result.ts';
import type { Json } from '../core/lispy/json.ts';
import type { Profile } from '../core/lispy/world.ts';
import { listFolder, makeFolder, readFile, writeFile } from './files.ts';
import { Usage } from './output.ts';

/** Where agents lie when nothing else is said: where the command was called. */
export const HERE = '.';
/** A file's own name: a program may not name its way out of the folder. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** The shelf of a folder; it is made when something is written and it is not there. */
export function shelfAt(folder: string): Shelf {
  return {
    names: () => {
      const names = listFolder(folder);
      if (names === null) throw new Usage(`${folder} is not a folder.`);
      return names;
    },
    read: (file) => {
      if (!PLAIN.test(file) || !(listFolder(folder) ?? []).includes(file)) return null;
      const bytes = readFile(`${folder}/${file}`);
      return bytes.ok ? bytes.value : null;
    },
    write: (file, bytes) => {
      makeFolder(folder);
      writeFile(`${folder}/${file}`, bytes);
      return null;
    },
  };
}

/** This moment, ISO 8601. */
export const moment = (): string => new Date().toISOString();

/** A session that reaches a folder. */
export function terminalAt(
  folder: string,
  profile: Profile = 'strict',
  globals: Readonly<Record<string, Json>> = {},
): Terminal {
  return openTerminal(shelfAt(folder), moment, profile, globals);
}

/** The agent of a file anywhere. */
export function agentAt(file: string): Result<Agent, Refusal> {
  const bytes = readFile(file);
  return bytes.ok ? decodeAgent(bytes.value) : bytes;
}
