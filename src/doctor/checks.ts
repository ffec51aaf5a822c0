// All checks of `leakline doctor`, in the order in which their advice is told within a level.
import type { Check } from './check.ts';
import { secretFileInGit } from './secret-file-in-git.ts';
import { secretFileMode } from './secret-file-mode.ts';

export const checks: readonly Check[] = [secretFileInGit, secretFileMode];
