/** `marsdeck boot FILE`: boots a system in the LisPy VM, and answers lines. Nothing leaves the VM. */
import { parseArgs } from 'node:util';
import { answer, boot, type Booted, type Step } from '../core/cartridge/formats/lispyOs/boot.ts';
import { homeOf } from '../core/cartridge/formats/names.ts';
import { openCartridge } from '../core/cartridge/formats/registry.ts';
import { refusal } from '../core/cartridge/refusal.ts';
import { DEFAULT_LIMITS, limitsWith, MOST_LIMIT } from '../core/lispy/limits.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { harmless, onlyFile, orUsage, print, printJson, refuse, wholeNumber } from './output.ts';

export const BOOT_HELP: Help = {
  use: ['boot FILE [-e EXPR]… [--gas N] [--json]'],
  about:
    'Boots a lispy-os-cartridge: its environment, its filesystem, then its expressions in order. What fails is named, the rest boots. Then it answers each -e; exit 1 when one of them fails.',
  options: [
    FILE_ARGUMENT,
    ['-e EXPR', 'a line to answer once it is up, such as (ls) or (cat "/etc/motd"); may be given again'],
    ['--gas N', `budget of the whole boot, and of each line (${DEFAULT_LIMITS.gas})`],
    JSON_OPTION,
  ],
  example: `boot lispy-os-base.cartridge.json -e '(ls "/bin")'`,
};

/** Runs the verb. @returns the exit status. */
export function bootVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        e: { type: 'string', short: 'e', multiple: true },
        gas: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const file = onlyFile(positionals, 'boot');
  const json = values.json === true;
  const gas = values.gas === undefined ? DEFAULT_LIMITS.gas : wholeNumber(values.gas, 'gas', 1, MOST_LIMIT);
  const limits = limitsWith({ gas });
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const opened = openCartridge(bytes.value);
  if (!opened.ok) return refuse(file, opened.error, json);
  if (opened.value.format !== 'lispy-os-cartridge') {
    const { format } = opened.value;
    const called = format === 'universal' ? opened.value.name : format;
    const sentence = `This is a "${called}". What boots is a "lispy-os-cartridge". ${homeOf(called)}`;
    return refuse(file, refusal('wrong-format', sentence, '/_format'), json);
  }
  const { cartridge } = opened.value;
  const booted = boot(cartridge, limits);
  const answers = (values.e ?? []).map((line, index) => answer(booted, line, index, limits));
  if (json) {
    const { motd, steps, message } = booted;
    printJson({ file, ok: true, name: cartridge.name ?? null, motd, steps, message, answers });
  } else say(booted, answers);
  return answers.every((one) => one.ok) ? 0 : 1;
}

function say({ motd, steps }: Booted, answers: readonly Step[]): void {
  for (const line of motd) print(line);
  for (const step of steps) sayStep(step, false);
  for (const step of answers) sayStep(step, true);
}

/** What an expression wrote, its value where a person asked for it, and why it failed. */
function sayStep(step: Step, showsValue: boolean): void {
  for (const line of step.out) print(line);
  if (!step.ok)
    process.stderr.write(
      `${harmless(`${step.expression.slice(0, 80)}: ${step.error.message} [${step.error.kind}]`)}\n`,
    );
  else if (showsValue && step.out.length === 0) print(step.value);
}
