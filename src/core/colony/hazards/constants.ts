/** What events and hazards do to a colony, one line each. The ledger's own ranges are in `../../mars`. */
import { constant, constantSeries as series } from '../../mars/constant.ts';

const CHOICE = 'design choice';

// Bounds of the state
export const ACTIVE_MOST = constant('ACTIVE_MOST', 32, '-', 'schema.ts', 'C');
export const LOST_HOURS_MOST = constant('LOST_HOURS_MOST', 1000, 'h', 'schema.ts', 'C');
export const COLDER_MOST_K = constant('COLDER_MOST_K', 100, 'K', 'schema.ts', 'C');
// News: how grave what a player is told of is, where the hazard itself does not say
export const NEWS_MILD = constant('NEWS_MILD', 0.2, '-', CHOICE, 'C');
export const NEWS_GRAVE = constant('NEWS_GRAVE', 0.5, '-', CHOICE, 'C');
// Wear of a colony's parts for the ledger's: the one dial for all hazards that wear
export const LEDGER_WEAR = constant('LEDGER_WEAR', 0.6, '-', CHOICE, 'C');
// Where a hazard of another ledger leaves out what it does
export const UNSAID_WEAR = constant('UNSAID_WEAR', 0.005, '1/sol', 'middle of Mars Barn v1, ledger frames', 'D');
// Capacity that hazards can take from the batteries in all
export const FADE_MOST = constant('FADE_MOST', 0.5, '-', CHOICE, 'C');
export const FADE_PER_WEAR = constant('FADE_PER_WEAR', 0.3, '-', 'design choice: capacity lost per wear of cells', 'C');

// Events
export const STORM_EVA_SEVERITY = constant('STORM_EVA_SEVERITY', 0.5, '-', 'design choice: tau 1.6', 'C');
// By the fourth power of the severity: 0.4 gives 0.8 mSv, 0.9 gives 20
export const FLARE_MSV = constant('FLARE_MSV', 30, 'mSv/sol at severity 1', 'surface dose mostly small because of the air (habitat facts 5.7); estimate of the worst', 'C');
export const FLARE_LEFT = constant('FLARE_LEFT', 0.4, '1/sol', 'events last hours to days (habitat facts 5.7)', 'C');
export const SNAP_K = constant('SNAP_K', 25, 'K at severity 1', CHOICE, 'C');
export const OVERLOAD_H = constant('OVERLOAD_H', 8, 'h/sol at severity 1', CHOICE, 'C');
export const EVA_UNDONE_MORALE = constant('EVA_UNDONE_MORALE', 12, 'points at severity 1', CHOICE, 'C');
export const EVA_UNDONE_WEAR = constant('EVA_UNDONE_WEAR', 0.04, 'at severity 1', CHOICE, 'C');
export const CYCLE_WEAR = constant('CYCLE_WEAR', 0.004, 'at severity 1', CHOICE, 'C');
export const CYCLE_WEAR_K = constant('CYCLE_WEAR_K', 0.00015, '1/K', CHOICE, 'C');
export const CHECK_H = constant('CHECK_H', 1.5, 'h/person', CHOICE, 'C');
export const CHECK_MENDS = constant('CHECK_MENDS', 0.02, '-', CHOICE, 'C');
export const CHECK_FINDS = constant('CHECK_FINDS', 0.03, 'at severity 1', CHOICE, 'C');
export const DEVIL_CLEAN_CHANCE = constant('DEVIL_CLEAN_CHANCE', 0.35, '-', CHOICE, 'C');
export const DEVIL_CLEANS = constant('DEVIL_CLEANS', 0.8, 'share at severity 1', CHOICE, 'C');
export const DEVIL_DIRTS = constant('DEVIL_DIRTS', 0.01, 'share at severity 1', CHOICE, 'C');
export const DEVIL_ROBOT_DUST = constant('DEVIL_ROBOT_DUST', 0.03, 'at severity 1', CHOICE, 'C');

// Hazards
export const DRIFT_SHARE = constant('DRIFT_SHARE', 0.1, '-', 'design choice: what the even fall of dust leaves out', 'C');
export const SEU_SOLS = constant('SEU_SOLS', 4, 'sol at severity 1', CHOICE, 'C');
export const SEU_H = constant('SEU_H', 6, 'h at severity 1', CHOICE, 'C');
export const SEU_LINK_WEAR = constant('SEU_LINK_WEAR', 0.02, 'at severity 1', CHOICE, 'C');
export const SOLO_HANDS = constant('SOLO_HANDS', 3, '-', 'design choice: one hurt, one to help, one to keep watch', 'C');
export const SOLO_H = constant('SOLO_H', 4, 'h at severity 1', CHOICE, 'C');
export const CASCADE_LEFT = constant('CASCADE_LEFT', 0.5, '1/module', CHOICE, 'C');
export const MAINTENANCE_H = constant('MAINTENANCE_H', 3, 'h', CHOICE, 'C');
export const BOTTLENECK_H = constant('BOTTLENECK_H', 100, 'h per penalty', CHOICE, 'C');
export const BOTTLENECK_STAFFED = constant('BOTTLENECK_STAFFED', 0.3, '-', CHOICE, 'C');
export const INFILTRATION_ROBOTS = constant('INFILTRATION_ROBOTS', 2, '-', 'design choice: dust in seals per wear', 'C');
export const GRID_MOST = constant('GRID_MOST', 0.5, 'share of the charge', 'design choice: then breakers cut in', 'C');
export const HEATING_SOLS = constant('HEATING_SOLS', 6, 'sol', 'design choice: to mend the heaters', 'C');
export const HEATING_LOSS_MOST = constant('HEATING_LOSS_MOST', 0.9, '-', CHOICE, 'C');
export const HEATING_WEAR = constant('HEATING_WEAR', 0.04, 'per loss', CHOICE, 'C');
export const INSULATION_SOLS = constant('INSULATION_SOLS', 20, 'sol', 'design choice: to find and patch it', 'C');
export const INSULATION_GROWTH = constant('INSULATION_GROWTH', 10, 'sol', 'design choice: half of those sols', 'C');

// Micrometeorites: what they can hit, m2 seen from above; the probability of a frame is that of a base of the first
export const STRIKE_BASE_M2 = constant('STRIKE_BASE_M2', 650, 'm2', 'the base of Ares I', 'D');
export const STRIKE_FARM_M2 = constant('STRIKE_FARM_M2', 150, 'm2', 'cells of a solar farm', 'D');
export const STRIKE_DOME_M2 = constant('STRIKE_DOME_M2', 100, 'm2', 'glass of a dome', 'D');
export const STRIKE_HABITAT_M2 = constant('STRIKE_HABITAT_M2', 60, 'm2', CHOICE, 'C');
export const STRIKE_MODULE_M2 = constant('STRIKE_MODULE_M2', 10, 'm2', CHOICE, 'C');
export const STRIKE_ROBOT_M2 = constant('STRIKE_ROBOT_M2', 2, 'm2', CHOICE, 'C');
export const STRIKE_PERSON_M2 = constant('STRIKE_PERSON_M2', 3, 'm2', 'design choice: a suit is soft', 'C');
// Least and most of a strike, against its mean effects below; small ones are the rule
export const STRIKE_SIZES = series('STRIKE_SIZES', [0.4, 2.2], '-', CHOICE, 'C');
export const STRIKE_WEAR = constant('STRIKE_WEAR', 0.06, '-', CHOICE, 'C');
export const STRIKE_DOME_AIR = constant('STRIKE_DOME_AIR', 0.1, 'share of a dome', CHOICE, 'C');
export const STRIKE_CABIN_AIR = constant('STRIKE_CABIN_AIR', 0.03, 'share of a habitat', CHOICE, 'C');
export const STRIKE_PLANTS = constant('STRIKE_PLANTS', 0.4, 'share of a stand', CHOICE, 'C');
export const STRIKE_ROBOT_HP = constant('STRIKE_ROBOT_HP', 25, 'points', CHOICE, 'C');
export const STRIKE_PERSON_HP = constant('STRIKE_PERSON_HP', 22, 'points', CHOICE, 'C');
export const SOLO_CHANCE = constant('SOLO_CHANCE', 0.3, '-', 'design choice: that somebody is near enough to be struck', 'C');
