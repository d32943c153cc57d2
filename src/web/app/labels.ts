/** Printed labels. What draws them is fetched when the first is wanted. */
import type { Card } from '../../core/protocol.ts';

/** A colony's label as SVG; null where its card does not say enough, or the drawing could not be fetched. Never rejects. */
export async function drawnLabel(card: Card): Promise<string | null> {
  try {
    const { labelOfCard } = await import('../../core/cartridge/label/cardLabel.ts');
    return labelOfCard(card);
  } catch {
    // Offline, and never fetched: the plain label stands.
    return null;
  }
}
