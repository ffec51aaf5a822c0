// All checks of `leakline doctor`, in the order in which their advice is told within a level.
import type { Check } from './check.ts';
import { deploymentChecks } from './deployment-checks.ts';
import { environmentFileMissing } from './environment-file-missing.ts';
import { exampleValues } from './example-values.ts';
import { gitCredentials } from './git-credentials.ts';
import { gitRemotes } from './git-remotes.ts';
import { hookInPlace, workflowInPlace } from './in-place.ts';
import { plaintextSecrets } from './plaintext-secrets.ts';
import { secretFileExposed } from './secret-file-exposed.ts';
import { secretFileInGit } from './secret-file-in-git.ts';
import { secretFileMode } from './secret-file-mode.ts';
import { staleBaseline } from './stale-baseline.ts';
import { staleConfiguration } from './stale-configuration.ts';
import { systemCredentials } from './system-credentials.ts';
import { variableDocumentation } from './variable-documentation.ts';

export const checks: readonly Check[] = [
  secretFileInGit,
  secretFileMode,
  secretFileExposed,
  environmentFileMissing,
  exampleValues,
  variableDocumentation,
  plaintextSecrets,
  systemCredentials,
  gitRemotes,
  gitCredentials,
  ...deploymentChecks,
  hookInPlace,
  workflowInPlace,
  staleConfiguration,
  staleBaseline,
];
