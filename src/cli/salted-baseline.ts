// A baseline that new findings can be put into.
import { randomBytes } from 'node:crypto';
import type { Baseline } from '../model/suppression.ts';

/** The same where it has a salt, or needs none: under the user's key. Else with a fresh one. */
export function saltedBaseline(baseline: Baseline, fingerprintKey: string | null): Baseline {
  if (fingerprintKey !== null || baseline.salts.length > 0) return baseline;
  return { ...baseline, salts: [randomBytes(16).toString('hex')] };
}
