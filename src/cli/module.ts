/** `marsdeck module lint FILE`: what is wrong with a module, beyond what any reader would refuse. Runs nothing of it. */
import { parseArgs } from 'node:util';
import {
  type CapabilityModule,
  checkIntegrity,
  moduleFindings,
  readModule,
} from '../core/cartridge/formats/capability.ts';
import { lintModule, voiceFindings } from '../core/cartridge/formats/capability/lint.ts';
import { readDocument } from '../core/cartridge/formats/registry.ts';
import type { Document } from '../core/cartridge/formats/shape.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { instead, onlyFile, orUsage, print, printJson, refuse, Usage } from './output.ts';

export const MODULE_HELP: Help = {
  use: ['module lint FILE [--with FILE]… [--json]'],
  about:
    'Checks a module: every value that a phase reads is handed on by an earlier one, everything it asks for has a limit that the host allows, every line of its voice can be said. Exit 1 when something is found.',
  options: [
    FILE_ARGUMENT,
    ['--with FILE', 'another module: phases that need it are checked as well; may be given often'],
    JSON_OPTION,
  ],
  example: 'module lint public/modules/prospector.cartridge.json --with public/modules/ranger.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function moduleVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { json: { type: 'boolean' }, with: { type: 'string', multiple: true } },
      allowPositionals: true,
    }),
  );
  const [what, ...files] = positionals;
  if (what !== 'lint') throw new Usage(`marsdeck module takes one verb, lint${instead(what, ', and was given none')}.`);
  const file = onlyFile(files, 'module lint');
  const json = values.json === true;
  const read = moduleIn(file);
  if (!read.ok) return refuse(file, read.error, json);
  const library: CapabilityModule[] = [];
  for (const other of values.with ?? []) {
    const one = moduleIn(other);
    if (!one.ok) return refuse(other, one.error, json);
    library.push(one.value.module);
  }
  const { module, document } = read.value;
  const integrity = checkIntegrity(document, module);
  const findings = [...moduleFindings(module), ...lintModule(module, library), ...voiceFindings(module)];
  const isFine = findings.length === 0 && integrity.status === 'pass';
  if (json) printJson({ file, ok: isFine, id: module.id, integrity, findings });
  else {
    print(`${file}: ${module.name}, ${module.contracts.length} contracts`);
    print(`  integrity: ${integrity.status}. ${integrity.reason}`);
    for (const { path, message } of findings) print(`  ${path}: ${message}`);
    if (findings.length === 0) print('  nothing found');
  }
  return isFine ? 0 : 1;
}

function moduleIn(file: string): Result<{ module: CapabilityModule; document: Document }, Refusal> {
  const bytes = readFile(file);
  if (!bytes.ok) return bytes;
  const document = readDocument(bytes.value);
  if (!document.ok) return document;
  if (document.value['_format'] !== 'mars-capability-cartridge')
    return err(refusal('not-a-cartridge', 'This file is no module.', '/_format'));
  const read = readModule(document.value);
  return read.ok ? ok({ module: read.value, document: document.value }) : read;
}
