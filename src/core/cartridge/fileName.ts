/** Names of files and runs. */

/** `{mission}-sol{N}-{id}.cartridge.json`: what an ejected file is called. */
export function fileNameOf(card: { readonly mission: string; readonly sol: number; readonly id: string }): string {
  return `${card.mission}-sol${card.sol}-${card.id}.cartridge.json`;
}
