// All checks of `leakline doctor`, in the order in which their advice is told within a level.
import type { Check } from './check.ts';
import { deploymentChecks } from './deployment-checks.ts';
import { environmentFileMissing } from './environment-file-missing.ts';
import { exampleValues } from './example-values.ts';
import { plaintextSecrets } from './plaintext-secrets.ts';
import { secretFileExposed } from './secret-file-exposed.ts';
import { secretFileInGit } from './secret-file-in-git.ts';
import { secretFileMode } from './secret-file-mode.ts';
import { variableDocumentation } from './variable-documentation.ts';

export const checks: readonly Check[] = [
  secretFileInGit,
  secretFileMode,
  secretFileExposed,
  environmentFileMissing,
  exampleValues,
  variableDocumentation,
  plaintextSecrets,
  ...deploymentChecks,
];
