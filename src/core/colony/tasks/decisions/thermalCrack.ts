// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens, oneOf } from '../chance.ts';
import { loseHours, spendKwh, wearOne } from '../effects.ts';
import { moduleCalled, nameOf, runningSol } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

const KWH = 40;

export const thermalCrack: Decision = {
  id: 'thermal_crack',
  kind: 'decision',
  title: 'A crack in the frost',
  urgency: 'request',
  ticks: ticksOf(20),
  text: '{subject} creaks: a weld opens as it cools at night.',
  choices: [
    { key: 'approve', label: 'Keep it warm', says: '40 kWh above the night reserve, and 1 hour; then it holds.' },
    {
      key: 'deny',
      label: 'Let it creak',
      says: 'It wears by 4 %; three times in a hundred it breaks and is switched off.',
    },
  ],
  default: 'approve',
  when(colony, frame, chance) {
    if (runningSol(colony) <= 40) return null;
    if (!happens(chance, colony.conditions.colderK > 0 || frame.mars.temp_c < -65 ? 0.035 : 0.012)) return null;
    const module = oneOf(
      chance,
      colony.built.filter((one) => one.key !== 'habitat' && !one.offline),
      1,
    );
    return module === undefined ? null : { subject: nameOf(module), size: Math.round(module.wear * 100) };
  },
  apply(colony, _flows, task, choice, after) {
    const module = moduleCalled(colony, task.subject);
    if (choice === 'approve') {
      loseHours(colony, 1);
      const done = spendKwh(colony, KWH);
      if (module !== undefined && done < 1) wearOne(colony, module, 0.04 * (1 - done));
      if (done < 1) return `The battery gave ${Math.round(done * KWH)} of ${KWH} kWh: the weld opened a little.`;
      return `${task.subject} held.`;
    }
    if (module === undefined) return `${task.subject} creaks.`;
    if (!happens(after, 0.03)) {
      wearOne(colony, module, 0.04);
      return `${task.subject} wears by 4 %.`;
    }
    module.offline = true;
    wearOne(colony, module, Math.max(0, 0.9 - module.wear));
    return `${task.subject} broke and is switched off: mend it, then switch it on.`;
  },
};
