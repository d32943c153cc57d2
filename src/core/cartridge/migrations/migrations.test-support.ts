/** Version-1 files, changed and converted. */
import { readFileSync } from 'node:fs';
import { cartridgeIn, textOf, utf8, type Loose } from '../cartridge.test-support.ts';
import type { Cartridge } from '../schema.ts';

/** The document of a golden file. */
export const golden = (name: string): Loose =>
  JSON.parse(textOf(new Uint8Array(readFileSync(new URL(`../golden/${name}.json`, import.meta.url)))));

/** A golden of the ancestor's, of its HEAD dialect when none is named, changed and converted. */
export function converted(change: (document: Loose) => void = () => {}, name = 'v1-head-ares'): Cartridge {
  const document = golden(name);
  change(document);
  return cartridgeIn(utf8(JSON.stringify(document)));
}

/** What its conversion lists as lost. */
export function lossesOf(change: (document: Loose) => void, name?: string): readonly string[] {
  const { genesis } = converted(change, name);
  return 'from' in genesis ? genesis.from.losses : [];
}

/** Makes a document's crew of robots alone, by these names. */
export const robotsAlone =
  (...names: readonly string[]) =>
  (document: Loose): void => {
    document.state.crew = names.map((name) => ({ name, role: 'ENGR', hp: 80, mor: 60, rad: 4, alive: true, st: '' }));
  };
