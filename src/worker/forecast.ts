/** What makes the frames beyond the head: the planet's model, which the page loads only when a run comes near there. */
import { forecastsOf } from '../core/mars/ledger.ts';
import { REFERENCE_PIN, REFERENCE_PLAN } from '../core/mars/referencePlan.ts';

/** The forecast of a sol after the head, the same everywhere. */
export const forecastAt = forecastsOf(REFERENCE_PLAN, REFERENCE_PIN.headHash);
