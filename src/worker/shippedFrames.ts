/** The frames of the shipped ledger as a worker has them: from this device, else from where the page came from. */
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { fetchFile } from './fetchFile.ts';
import { createFrames, type FrameSource } from './frames.ts';
import { keep, kept } from './kept.ts';

const ours: ReadonlySet<string> = new Set(SHIPPED_CHUNKS.map(({ sha256 }) => sha256));

/** A source with nothing at hand. */
export function shippedFrames(): FrameSource {
  return createFrames(SHIPPED_PIN, SHIPPED_CHUNKS, {
    fetchFile,
    kept,
    keep: (sha256, bytes) => keep(sha256, bytes, ours),
    fetchForecast: async () => (await import('./forecast.ts')).forecastAt,
  });
}
