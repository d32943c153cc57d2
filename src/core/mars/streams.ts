import { streamOf } from '../kernel/random.ts';

/** Streams of chance behind a generated ledger, one for each purpose, so that none shifts another. */
export const FRAME_STREAMS = {
  slowDust: streamOf('frame.dust.slow'),
  middleDust: streamOf('frame.dust.middle'),
  fastDust: streamOf('frame.dust.fast'),
  stormSeasons: streamOf('frame.dust.year'),
  dustSpell: streamOf('frame.dust.spell'),
  temperature: streamOf('frame.temp'),
  pressure: streamOf('frame.pressure'),
  wind: streamOf('frame.wind'),
  hardness: streamOf('frame.hardness'),
  ice: streamOf('frame.ice'),
} as const;
