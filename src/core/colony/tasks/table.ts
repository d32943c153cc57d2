/** All tasks: the templates in the order in which a sol tries them, and the challenges of the ledger by type. */
import { streamOf } from '../../kernel/random.ts';
import type { ChallengeType } from '../../mars/frameEvents.ts';
import { isChallengeType } from '../../mars/frameParams.ts';
import { actuatorCalibration } from './challenges/actuatorCalibration.ts';
import { batteryReconditioning } from './challenges/batteryReconditioning.ts';
import { co2ScrubberSaturation } from './challenges/co2ScrubberSaturation.ts';
import { isruCatalystDegradation } from './challenges/isruCatalystDegradation.ts';
import { navSensorDegradation } from './challenges/navSensorDegradation.ts';
import { pressureAnomaly } from './challenges/pressureAnomaly.ts';
import { radiationDosimetry } from './challenges/radiationDosimetry.ts';
import { softwareWatchdogReset } from './challenges/softwareWatchdogReset.ts';
import { solarTrackingFault } from './challenges/solarTrackingFault.ts';
import { waterRecyclerFault } from './challenges/waterRecyclerFault.ts';
import { co2Scrubber } from './decisions/co2Scrubber.ts';
import { crewMedical } from './decisions/crewMedical.ts';
import { h2oCrisis } from './decisions/h2oCrisis.ts';
import { isruCatalyst } from './decisions/isruCatalyst.ts';
import { o2Reroute } from './decisions/o2Reroute.ts';
import { pipeBurst } from './decisions/pipeBurst.ts';
import { pressureLeak } from './decisions/pressureLeak.ts';
import { radDosimetry } from './decisions/radDosimetry.ts';
import { solarTracking } from './decisions/solarTracking.ts';
import { thermalCrack } from './decisions/thermalCrack.ts';
import { airlockSeal } from './overrides/airlockSeal.ts';
import { antennaAlign } from './overrides/antennaAlign.ts';
import { panelClean } from './overrides/panelClean.ts';
import { panelDeploy } from './overrides/panelDeploy.ts';
import { robotTipped } from './overrides/robotTipped.ts';
import { stuckBolt } from './overrides/stuckBolt.ts';
import { wheelJam } from './overrides/wheelJam.ts';
import type { Decision, Task } from './task.ts';

/** A task and its streams of chance: one for coming up, one for what an answer sets off. */
export type Entry = { readonly task: Task; readonly stream: number; readonly afterStream: number };

/** The ancestor's seventeen, in its order. */
export const TEMPLATES: readonly Entry[] = [
  o2Reroute,
  h2oCrisis,
  crewMedical,
  pressureLeak,
  pipeBurst,
  isruCatalyst,
  solarTracking,
  co2Scrubber,
  thermalCrack,
  radDosimetry,
  stuckBolt,
  panelClean,
  antennaAlign,
  airlockSeal,
  robotTipped,
  wheelJam,
  panelDeploy,
].map(entry);

/** One for each type of challenge. */
export const CHALLENGES: Readonly<Record<ChallengeType, Decision>> = {
  solar_tracking_fault: solarTrackingFault,
  pressure_anomaly: pressureAnomaly,
  water_recycler_fault: waterRecyclerFault,
  isru_catalyst_degradation: isruCatalystDegradation,
  co2_scrubber_saturation: co2ScrubberSaturation,
  radiation_dosimetry: radiationDosimetry,
  actuator_calibration: actuatorCalibration,
  nav_sensor_degradation: navSensorDegradation,
  battery_reconditioning: batteryReconditioning,
  software_watchdog_reset: softwareWatchdogReset,
};

function entry(task: Task): Entry {
  return { task, stream: streamOf(`tasks/${task.id}`), afterStream: streamOf(`tasks/${task.id}/after`) };
}

const CHALLENGE_ENTRIES: readonly Entry[] = Object.values(CHALLENGES).map(entry);
/** Every task with its streams. */
export const ENTRIES: readonly Entry[] = [...TEMPLATES, ...CHALLENGE_ENTRIES];

const BY_ID: ReadonlyMap<string, Entry> = new Map(ENTRIES.map((one) => [one.task.id, one]));

/** The entry of an id; undefined for one that this build does not know. */
export function entryOf(id: string): Entry | undefined {
  return BY_ID.get(id);
}

/** The task of a type of challenge; undefined for one that this build does not know. */
export function challengeOf(type: string): Entry | undefined {
  return isChallengeType(type) ? BY_ID.get(type) : undefined;
}
