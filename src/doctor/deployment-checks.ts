// The checks of how a repository's services are run: containers, ports, allow lists, workflows.

import { excludeFilter } from '../config/path-filter.ts';
import { containerPrivileges } from './containers/container-privileges.ts';
import { containerUser } from './containers/container-user.ts';
import { dockerSocket } from './containers/docker-socket.ts';
import { kubernetesPrivileges } from './containers/kubernetes-privileges.ts';
import { allowLists } from './services/allow-lists.ts';
import { apiToken } from './services/api-token.ts';
import { bindAddress } from './services/bind-address.ts';
import { dockerDaemon } from './services/docker-daemon.ts';
import { kubernetesExposure } from './services/kubernetes-exposure.ts';
import { portExposure } from './services/port-exposure.ts';
import { serviceAuthentication } from './services/service-authentication.ts';
import { vncPassword } from './services/vnc-password.ts';
import type { Check } from './site/check.ts';
import type { Site } from './site/site.ts';
import { workflowDownloads } from './workflows/workflow-downloads.ts';
import { workflowFetchDepth } from './workflows/workflow-fetch-depth.ts';
import { workflowInjection } from './workflows/workflow-injection.ts';
import { workflowPermissions } from './workflows/workflow-permissions.ts';
import { workflowPins } from './workflows/workflow-pins.ts';
import { workflowUntrustedCode } from './workflows/workflow-untrusted-code.ts';

const all: readonly Check[] = [
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
  kubernetesExposure,
  workflowInjection,
  workflowUntrustedCode,
  workflowPermissions,
  workflowPins,
  workflowFetchDepth,
  workflowDownloads,
];

/** `exclude` of the configuration takes files out of sight of all of them. */
export const deploymentChecks: readonly Check[] = all.map((check) => ({
  ...check,
  run: (site) => check.run(withoutExcluded(site)),
}));

/** One for each site, since what was read of one is remembered by it. */
const seen = new WeakMap<Site, Site>();

function withoutExcluded(site: Site): Site {
  const { exclude } = site.configuration.settings;
  if (exclude.length === 0) return site;
  const before = seen.get(site);
  if (before !== undefined) return before;
  const excluded = excludeFilter(exclude);
  const isIn = (path: string): boolean => !excluded(path);
  const rest = { ...site, files: site.files.filter(isIn), ignoredFiles: site.ignoredFiles.filter(isIn) };
  seen.set(site, rest);
  return rest;
}
