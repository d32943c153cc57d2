/** What a colony's file is called. */
import type { Card } from '../../core/talk/card.ts';

/**
 * `{mission}-sol{N}-{id}.cartridge.json`. Mission and id may come from a stranger's file, so what is not a plain letter
 * or digit becomes a dash.
 */
export function fileNameOf({ mission, sol, id }: Pick<Card, 'mission' | 'sol' | 'id'>): string {
  const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return `${plain(mission)}-sol${sol}-${plain(id)}.cartridge.json`;
}
