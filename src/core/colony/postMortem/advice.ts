/** What to do otherwise next time, by what the chain is about. */
import type { About, Link } from './archive.ts';

/** At most so many pieces of advice: the first links' count most. */
const MOST = 4;

const ADVICE: Readonly<Partial<Record<About, string>>> = {
  allocation:
    'After every change of the allocation, watch the trend of all four stocks for some sols: what is starved shows late.',
  ration: 'A ration below nine tenths eats people instead of food. Cut it only to bridge a gap whose end is in sight.',
  labour: 'Keep a tenth or more of the spare hours for repair, and more when dust or hazards wear the base.',
  module: 'Switch modules off for a reason and back on by plan: nothing reminds you of them.',
  storm: 'Before the dusty seasons store charge for some nights, and have power that needs no Sun.',
  season: 'Look at the light of the coming seasons at your site before you settle what it must carry.',
  dust: 'Keep robots or people free to clean the arrays when they take less than 85 % of the light.',
  load: 'Build the power before the modules that draw it.',
  wear: 'Mend early: what is worn makes less, and has to be made up by what wears next.',
  spares: 'Order spare parts a launch window ahead, and build nothing with the last of them.',
  flare: 'Build a radiation shelter before the flares, not after.',
  event: 'Keep two sols of everything in hand for the blow that you do not see coming.',
  plan: 'From the first sol compare what is made with what is used: a small gap kills as surely as a large one.',
  power: 'When power runs short, shed what people can do without before the batteries are dry.',
  warmth: 'Heating is a load like any other: the night needs its share before evening.',
  oxygen: 'Oxygen takes power and water long before the alarm: act when its trend turns.',
  water: 'Water is what oxygen and food are made of: an extractor comes before new consumers.',
  food: 'Crops take two to four months from sowing to harvest: add domes while the store still lasts.',
  air: 'Carbon dioxide rises in a sol when the beds stop: give life support the last of the power.',
  joints: 'Robots can mend each other only while there are parts and charge.',
};

/** Advice for a chain, the root's first. */
export function adviceFor(chain: readonly Link[]): readonly string[] {
  const told = new Set<string>();
  for (const { about } of chain) {
    const line = ADVICE[about];
    if (line !== undefined && told.size < MOST) told.add(line);
  }
  return [...told];
}
