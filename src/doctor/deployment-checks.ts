// The checks of how a repository's services are run: containers, ports, allow lists, workflows.

import { allowLists } from './allow-lists.ts';
import { apiToken } from './api-token.ts';
import { bindAddress } from './bind-address.ts';
import type { Check } from './check.ts';
import { containerPrivileges } from './container-privileges.ts';
import { containerUser } from './container-user.ts';
import { dockerDaemon } from './docker-daemon.ts';
import { dockerSocket } from './docker-socket.ts';
import { kubernetesPrivileges } from './kubernetes-privileges.ts';
import { portExposure } from './port-exposure.ts';
import { serviceAuthentication } from './service-authentication.ts';
import { vncPassword } from './vnc-password.ts';
import { workflowDownloads } from './workflow-downloads.ts';
import { workflowFetchDepth } from './workflow-fetch-depth.ts';
import { workflowInjection } from './workflow-injection.ts';
import { workflowPermissions } from './workflow-permissions.ts';
import { workflowPins } from './workflow-pins.ts';
import { workflowUntrustedCode } from './workflow-untrusted-code.ts';

export const deploymentChecks: readonly Check[] = [
  portExposure,
  bindAddress,
  vncPassword,
  apiToken,
  serviceAuthentication,
  allowLists,
  dockerDaemon,
  dockerSocket,
  containerPrivileges,
  containerUser,
  kubernetesPrivileges,
  workflowInjection,
  workflowUntrustedCode,
  workflowPermissions,
  workflowPins,
  workflowFetchDepth,
  workflowDownloads,
];
