/** The formats that have a loader of their own: their names, and where each of them goes. */

/** Each `_format` that has a loader. */
export const FORMATS = [
  'mars-barn-cartridge',
  'lispy-os-cartridge',
  'mars-barn-autopilot',
  'mars-capability-cartridge',
  'lispy-cartridge',
] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a file of each is, and what takes it: both stand in sentences of refusals. */
const HOME: Readonly<Record<FormatName, string>> = {
  'mars-barn-cartridge': 'It is a colony: it goes into the colony bay.',
  'lispy-os-cartridge': 'It is an operating system in LisPy: it boots in the terminal.',
  'mars-barn-autopilot': 'It holds autopilot programs: they go to the autopilot.',
  'mars-capability-cartridge': 'It is a module: it goes into the module bay.',
  'lispy-cartridge': 'It is an agent: it goes into the agent bay.',
};

/** The format that agents name in `_meta.type`; the others name theirs in `_format`. */
const AGENT: FormatName = 'lispy-cartridge';

export type Named = { readonly format: string; readonly path: '/_format' | '/_meta/type' };

/** What a document calls itself, and where; null when it does not say. Its name has no say in it. */
export function nameOf(document: Readonly<Record<string, unknown>>): Named | null {
  const { _format: format, _meta: meta } = document;
  if (typeof format === 'string') return { format, path: '/_format' };
  if (format !== undefined || typeof meta !== 'object' || meta === null) return null;
  return (meta as Record<string, unknown>)['type'] === AGENT ? { format: AGENT, path: '/_meta/type' } : null;
}

/** The loader's name for a format; null when no loader here is its own. */
export function knownFormat(format: string): FormatName | null {
  return FORMATS.find((known) => known === format) ?? null;
}

/** A sentence that says where a file of a format belongs. */
export function homeOf(format: string): string {
  const known = knownFormat(format);
  return known === null ? 'Nothing here runs it: it can be inspected.' : HOME[known];
}
