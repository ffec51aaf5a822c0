// The checks of how a repository's services are run: containers, ports, allow lists, workflows.

import { excludeFilter } from '../config/path-filter.ts';
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
import type { Site } from './site.ts';
import { vncPassword } from './vnc-password.ts';
import { workflowDownloads } from './workflow-downloads.ts';
import { workflowFetchDepth } from './workflow-fetch-depth.ts';
import { workflowInjection } from './workflow-injection.ts';
import { workflowPermissions } from './workflow-permissions.ts';
import { workflowPins } from './workflow-pins.ts';
import { workflowUntrustedCode } from './workflow-untrusted-code.ts';

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
