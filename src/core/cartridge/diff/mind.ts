/** The mind of two runs: programs, reflexes, memory. Its records in the file are told only where they are not the state's. */
import { pointer, type Json } from '../json.ts';
import { recordsOf } from '../records.ts';
import type { Cartridge } from '../schema.ts';
import { labelOf } from './label.ts';
import { saying } from './line.ts';
import { sameJson, type JsonObject } from './same.ts';
import { walk, type Found } from './walk.ts';

const COPIES = ['taskHistory', 'reflexHistory', 'programs'] as const;

/** What programs and reflexes are, hold and did. */
export function mindLines(a: Cartridge, b: Cartridge): Found {
  const found: Found = { lines: [], unchanged: 0 };
  const { echoes: rememberedA, ...mindA } = a.state.mind;
  const { echoes: rememberedB, ...mindB } = b.state.mind;
  const [inA, inB]: readonly JsonObject[] = [mindA as unknown as JsonObject, mindB as unknown as JsonObject];
  for (const key of new Set([...Object.keys(mindA), ...Object.keys(mindB)]))
    walk(inA?.[key], inB?.[key], `/state/mind${pointer([key])}`, [labelOf(key).label], found);
  // The echoes tell what happened in them.
  if (sameJson(rememberedA, rememberedB)) found.unchanged += rememberedB.length;
  else
    found.lines.push(
      saying('/state/mind/echoes', 'Remembered sols', `What programs look back on: ${told(a)} in A, ${told(b)} in B.`),
    );
  const both = isOwn(a) && isOwn(b);
  for (const key of both ? [] : COPIES)
    walk(a[key] as unknown as Json, b[key] as unknown as Json, `/${key}`, [labelOf(key).label], found);
  return found;
}

function told({ state }: Cartridge): string {
  const [first, last] = [state.mind.echoes[0], state.mind.echoes.at(-1)];
  return first === undefined || last === undefined ? 'nothing' : `sols ${first.sol} to ${last.sol}`;
}

/** Whether the records of a file are those of its state and echoes: then they say nothing that is not told already. */
function isOwn(file: Cartridge): boolean {
  const records = recordsOf(file.state, file.echoHistory);
  return COPIES.every((key) => sameJson(records[key] as unknown as Json, file[key] as unknown as Json));
}
