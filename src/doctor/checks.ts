// All checks of `leakline doctor`, in the order in which their advice is told within a level.
import type { Check } from './check.ts';

export const checks: readonly Check[] = [];
