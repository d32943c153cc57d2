/** `marsdeck agent …`: agents as files, on a folder. */
import { parseArgs } from 'node:util';
import { agentBoot } from './agentBoot.ts';
import { agentExport, agentImport } from './agentCarry.ts';
import { agentMerge } from './agentMerge.ts';
import { agentInspect, agentList } from './agentTell.ts';
import { HERE } from './agentShelf.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { instead, orUsage, Usage } from './output.ts';

export const AGENT_HELP: Help = {
  use: [
    'agent list [--shelf DIR] [--json]',
    'agent inspect FILE [--json]',
    'agent boot FILE [-e EXPR]… [--json]',
    'agent export CARTRIDGE [--shelf DIR | --out FILE] [--json]',
    'agent import FILE [--shelf DIR] [--json]',
    'agent merge CARTRIDGE CARTRIDGE --out FILE [--json]',
  ],
  about:
    'Agents are .lispy.json files. list and inspect tell of them, boot runs one in LisPy, export takes the agent that governs a colony (or did last) out of its cartridge, import puts a file on the shelf, merge makes a world seed of two colonies. `run --agent FILE` seats one; `lispy --repl --shelf DIR` has the same operations as functions.',
  options: [
    FILE_ARGUMENT,
    ['--shelf DIR', 'the folder of agents (where the command is called)'],
    ['-e EXPR', 'said to the agent once it has booted; may be given often'],
    ['--out FILE', 'where the file goes'],
    JSON_OPTION,
  ],
  example: 'agent boot public/agents/engineer.lispy.json -e "(get profile \\"name\\")"',
};

/** What the parts of the verb are told. */
export type AgentCall = {
  readonly files: readonly string[];
  readonly shelf: string;
  readonly out: string | undefined;
  readonly said: readonly string[];
  readonly json: boolean;
};

const PARTS: Readonly<Record<string, readonly [files: number, part: (call: AgentCall) => number]>> = {
  list: [0, agentList],
  inspect: [1, agentInspect],
  boot: [1, agentBoot],
  export: [1, agentExport],
  import: [1, agentImport],
  merge: [2, agentMerge],
};

/** Runs the verb. @returns the exit status. */
export function agentVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        json: { type: 'boolean' },
        shelf: { type: 'string' },
        out: { type: 'string' },
        e: { type: 'string', short: 'e', multiple: true },
      },
      allowPositionals: true,
    }),
  );
  const [what = '', ...files] = positionals;
  const known = Object.hasOwn(PARTS, what) ? PARTS[what] : undefined;
  if (known === undefined)
    throw new Usage(
      `marsdeck agent takes one of ${Object.keys(PARTS).join(', ')}${instead(positionals[0], ', and was given none')}.`,
    );
  const [wanted, part] = known;
  if (files.length !== wanted) {
    const use = AGENT_HELP.use.find((one) => one.startsWith(`agent ${what}`)) ?? '';
    throw new Usage(
      `marsdeck agent ${what} takes ${wanted || 'no'} ${wanted === 1 ? 'file' : 'files'}, and was given ${files.length || 'none'}. marsdeck ${use}`,
    );
  }
  const { shelf = HERE, out, e: said = [] } = values;
  return part({ files, shelf, out, said, json: values.json === true });
}
