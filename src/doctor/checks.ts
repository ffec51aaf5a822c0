// All checks of `leakline doctor`, in the order in which their advice is told within a level.

import { deploymentChecks } from './deployment-checks.ts';
import { gitCredentials } from './git/git-credentials.ts';
import { gitRemotes } from './git/git-remotes.ts';
import { hookInPlace, workflowInPlace } from './leakline/in-place.ts';
import { staleBaseline } from './leakline/stale-baseline.ts';
import { staleConfiguration } from './leakline/stale-configuration.ts';
import { environmentFileMissing } from './secrets/environment-file-missing.ts';
import { exampleValues } from './secrets/example-values.ts';
import { plaintextSecrets } from './secrets/plaintext-secrets.ts';
import { secretFileExposed } from './secrets/secret-file-exposed.ts';
import { secretFileInGit } from './secrets/secret-file-in-git.ts';
import { secretFileMode } from './secrets/secret-file-mode.ts';
import { systemCredentials } from './secrets/system-credentials.ts';
import { variableDocumentation } from './secrets/variable-documentation.ts';
import type { Check } from './site/check.ts';

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
