/** The modules that come with Marsdeck, as files; and the digests by which a colony knows them. */
import { type CapabilityModule, readModule } from '../../core/cartridge/formats/capability.ts';
import { DECK_ID, contractTermsOf, seatTermsOf } from '../../core/cartridge/formats/capability/terms.ts';
import { JOBS } from '../../core/colony/bay/jobs/jobs.ts';
import { canonicalText } from '../../core/kernel/canonical.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import { Contract } from '../../core/cartridge/formats/capability/contract.ts';
import { absolute } from '../sources/files.ts';
import { ARCHIVIST } from './archivist.ts';
import { FORGE } from './forge.ts';
import { MEDBAY } from './medbay.ts';
import { PROSPECTOR } from './prospector.ts';
import { RANGER } from './ranger.ts';
import { SKYHOOK } from './skyhook.ts';
import type { ModuleSource } from './source.ts';
import { STORMWATCH } from './stormwatch.ts';
import { VERDANT } from './verdant.ts';

/** In the order of their bits. */
const SOURCES: readonly ModuleSource[] = [PROSPECTOR, FORGE, MEDBAY, SKYHOOK, STORMWATCH, VERDANT, ARCHIVIST, RANGER];

/** Where they are, and where the digests are kept. */
export const MODULE_FOLDER = absolute('public/modules');
/** Where the digests are written. */
export const DIGEST_FILE = absolute('src/core/colony/bay/shipped.generated.ts');
const REV = '1.0.0';
const MADE = '2026-11-21T00:00:00Z';
const KEPT_BYTES = 16_384;

function documentOf(source: ModuleSource): Record<string, unknown> {
  const content = {
    _format: 'mars-capability-cartridge',
    version: 1,
    rev: REV,
    author: 'Marsdeck',
    created: MADE,
    abi: { host: 1, lispy: '1' },
    saveSchema: { version: 1, maxBytes: KEPT_BYTES },
    ...source,
  };
  return { ...content, integrity: { alg: 'sha256-c14n', digest: sha256Hex(canonicalText(content)) } };
}

/** The modules, read as any file is. Throws when one of ours is refused, which is a bug. */
function shippedModules(): readonly CapabilityModule[] {
  return SOURCES.map((source) => {
    const read = readModule(documentOf(source));
    if (!read.ok) throw new Error(`${source.id}: ${read.error.message} ${read.error.path}`);
    return read.value;
  });
}

const named = (id: string): string => `${id}.cartridge.json`;

/** Files by name, as they should be: the modules, and a list of them for the shelf. */
export function moduleFiles(): Readonly<Record<string, string>> {
  const files = SOURCES.map((source) => [named(source.id), text(documentOf(source))] as const);
  const index = {
    modules: SOURCES.map(({ id, name, description, label }) => ({ file: named(id), id, name, description, label })),
  };
  return Object.fromEntries([...files, ['index.json', text(index)]]);
}

const text = (value: object): string => `${JSON.stringify(sorted(value), null, 2)}\n`;

/** Keys in order, as every cartridge has them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** The digests of seats and jobs, as TypeScript. */
export function digestText(): string {
  const modules = shippedModules();
  const seats = modules.map((module) => [module.name, seatTermsOf(module).digest] as const);
  const ids = 'any';
  const jobs = [
    ...modules.flatMap(({ id, contracts }) =>
      contracts.map((job) => [`${id}/${job.id}`, contractTermsOf(id, job, ids).digest] as const),
    ),
    ...JOBS.map(
      ({ terms }) => [`${DECK_ID}/${terms.id}`, contractTermsOf(DECK_ID, Contract.parse(terms), ids).digest] as const,
    ),
  ];
  const set = (entries: readonly (readonly [string, string])[]): string =>
    entries.map(([name, digest]) => `  // ${name}\n  '${digest}',\n`).join('');
  return `/** Written by \`npm run -s modules\`: digests of the modules and jobs that are shipped. Not edited by hand. */

/** Of what \`seat-module\` carries. */
export const SHIPPED_SEATS: ReadonlySet<string> = new Set([
${set(seats)}]);

/** Of what \`accept-contract\` carries. */
export const SHIPPED_JOBS: ReadonlySet<string> = new Set([
${set(jobs)}]);
`;
}
