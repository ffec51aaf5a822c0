// Rights that a compose service takes beyond what a container has. CIS Docker Benchmark 1.6.0: 5.4
// capabilities, 5.5 privileged, 5.6 folders of the host, 5.10 its network, 5.16 its processes, 5.17 its
// memory, 5.22 seccomp, 5.26 new privileges, 5.31 its user namespace.
// docs.docker.com/reference/compose-file/services/, docs.docker.com/engine/security/
import type { AdviceLevel } from '../../model/advice.ts';
import {
  type ComposeService,
  composeServices,
  entryAt,
  interpolated,
  textsAt,
} from '../compose/compose-files.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { hostMounts } from '../compose/service-mounts.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerAnchor } from '../site/one-per-line.ts';
import { isRehearsal, isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';

export const containerPrivileges: Check = {
  id: 'container-privileges',
  title: 'Containers have no more rights than they need',
  about:
    'Privileged containers, the network and the processes of the host, and capabilities such as SYS_ADMIN lead out of a ' +
    'container. no-new-privileges keeps a program in it from becoming root, and :ro the sources of the host from being changed.',
  run: (site: Site) => {
    const services = composeServices(site).filter(({ path }) => !isVendored(path));
    return [
      ...onePerAnchor([...services.flatMap(privilegeRemarks), ...commandRemarks(site, commandPrivileges)]),
      ...withoutNoNewPrivileges(services),
    ];
  },
};

export function privilegeRemarks(service: ComposeService): Remark[] {
  return [
    ...privileged(service),
    ...namespaces(service),
    ...capabilities(service),
    ...profiles(service),
    ...wholeHost(service),
    ...writableSources(service),
  ];
}

/** What teaches the kernel another machine's programs, and ends. */
const emulation = /(?:^|\/)(?:binfmt|qemu-user-static)(?:$|[:@])/;

function commandPrivileges(service: ComposeService): Remark[] {
  if (emulation.test(service.image)) return [];
  return privilegeRemarks(service).filter(({ level }) => level !== 'info');
}

function told(
  service: ComposeService,
  level: AdviceLevel,
  line: number,
  message: string,
  mend: string,
): Remark {
  return { level: levelAt(service.path, level), path: service.path, line, message, mend };
}

function privileged(service: ComposeService): Remark[] {
  const entry = entryAt(service, 'privileged');
  if (entry === null || interpolated(entry.value, service.known) !== 'true') return [];
  const message = `The ${service.shown} is privileged: it may do what root on the host may.`;
  return [
    told(
      service,
      'warning',
      entry.value.line,
      message,
      'Take `privileged` away, and add the one capability or device that it needs.',
    ),
  ];
}

/** Keys that share a namespace of the host, and what comes with it. */
const shared: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  network_mode: [
    "is on the host's network: each port that it opens is open on the host",
    'Use a network of its own, and publish ports on 127.0.0.1.',
  ],
  pid: ['sees and may end the processes of the host', 'Take `pid: host` away.'],
  ipc: ['shares memory with the processes of the host', 'Take `ipc: host` away, or give it a `shm_size`.'],
  userns_mode: ["runs in the host's user namespace", 'Take `userns_mode: host` away.'],
};

function namespaces(service: ComposeService): Remark[] {
  return Object.entries(shared).flatMap(([key, [what, mend]]) => {
    const entry = entryAt(service, key);
    if (entry === null || interpolated(entry.value, service.known) !== 'host') return [];
    return [told(service, 'warning', entry.value.line, `The ${service.shown} ${what}.`, mend)];
  });
}

const wideCapabilities = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|SYS_PTRACE|DAC_READ_SEARCH|BPF)$/i;

function capabilities(service: ComposeService): Remark[] {
  return textsAt(service, 'cap_add')
    .filter(({ text }) => wideCapabilities.test(text))
    .map(({ text, line }) => {
      const name = text.toUpperCase().replace(/^CAP_/, '');
      const message = `The ${service.shown} has the capability ${name}, which leads out of its container.`;
      return told(
        service,
        'warning',
        line,
        message,
        `Take ${name} away: \`cap_drop: [ALL]\`, and add the narrowest that it needs.`,
      );
    });
}

function profiles(service: ComposeService): Remark[] {
  return textsAt(service, 'security_opt')
    .filter(({ text }) => /^(?:seccomp|apparmor)[:=]unconfined$/i.test(text))
    .map(({ text, line }) => {
      const kind = text.toLowerCase().startsWith('seccomp') ? 'seccomp' : 'AppArmor';
      const message = `The ${service.shown} runs without the ${kind} profile that keeps containers from the kernel.`;
      return told(
        service,
        'warning',
        line,
        message,
        'Take the line away, or give it a profile that allows the one call it needs.',
      );
    });
}

function wholeHost(service: ComposeService): Remark[] {
  return hostMounts(service)
    .filter(({ source }) => /^\/(?:etc|root|boot|proc|sys|dev|var\/lib\/docker)?\/?$/.test(source))
    .filter(({ source, readOnly }) => !readOnly || source === '/')
    .map(({ source, readOnly, line }) => {
      const how = readOnly ? 'may read all files of the host' : `may write to ${source} of the host`;
      const message = `The ${service.shown} ${how}.`;
      return told(
        service,
        readOnly ? 'info' : 'warning',
        line,
        message,
        'Mount the one folder that it needs, with `:ro`.',
      );
    });
}

/** What a container only runs or reads; the first seed mounts its apps and automation so. */
const sourceFolder = /^(?:apps|automations?|installers|playbooks|scripts|plugins|workflows)$/;

function writableSources(service: ComposeService): Remark[] {
  return hostMounts(service)
    .filter(
      ({ path, readOnly }) => path !== null && !readOnly && sourceFolder.test(path.split('/').at(-1) ?? ''),
    )
    .map(({ source, target, line }) => {
      const message = `The ${service.shown} may change the files of ${source}, which it only runs.`;
      return told(service, 'info', line, message, `Mount it read-only: \`${source}:${target}:ro\`.`);
    });
}

/** One remark for all of them: it is advice for a deployment, and no fault of a line. */
function withoutNoNewPrivileges(services: readonly ComposeService[]): Remark[] {
  const lacking = services.filter(
    (service) =>
      !isRehearsal(service.path) &&
      !textsAt(service, 'security_opt').some(({ text }) => /^no-new-privileges(?:$|[:=]true$)/.test(text)),
  );
  const [first] = lacking;
  if (first === undefined) return [];
  const { path, name, line } = first;
  const more = lacking.length - 1;
  const others = more === 0 ? 'is' : `and ${more} more ${more === 1 ? 'service' : 'services'} are`;
  const message = `The service "${name}" ${others} run without no-new-privileges: a program in it may become root there.`;
  const mend =
    'Add `security_opt: [no-new-privileges:true]`, unless the image must start as root and change its user by sudo.';
  return [{ level: 'info', path, line, message, mend }];
}
