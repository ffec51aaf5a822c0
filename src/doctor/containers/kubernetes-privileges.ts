// Rights that pods take: kubernetes.io/docs/concepts/security/pod-security-standards/ (the restricted and the
// baseline policy), kubernetes.io/docs/tasks/configure-pod-container/security-context/. Helm's templates are
// no YAML, and not read.

import type { AdviceLevel } from '../../model/advice.ts';
import type { Check, Remark } from '../site/check.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { isComposeFile } from '../texts/compose-name.ts';
import { scalarText, type YamlValue, yamlAt, yamlDocuments, yamlItems } from '../texts/yaml-document.ts';
import { rootClaim } from './root-claims.ts';

export const kubernetesPrivileges: Check = {
  id: 'kubernetes-privileges',
  title: 'Pods have no more rights than they need',
  about:
    'Privileged containers, the network of the node, its container runtime, and the user 0 lead from a pod to its node.',
  run: (site: Site) =>
    site.files
      .filter(
        (path) =>
          /\.ya?ml$/i.test(path) && !isComposeFile(path) && !isVendored(path) && !otherYaml.test(path),
      )
      .slice(0, filesMax)
      .flatMap((path) =>
        manifestRemarks(path, site.read(path) ?? '', () => rootClaim(site, path)?.path ?? null),
      ),
};

const filesMax = 5000;
const otherYaml = /(?:^|\/)\.github\/|(?:^|\/)(?:locales?|i18n)\//;
const kinds =
  /^\s*["']?kind["']?\s*:\s*["']?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|PodTemplate|List)["']?\s*(?:#.*)?$/m;

/** `claim`: the path of what says that its pods do not run as root. */
export function manifestRemarks(path: string, text: string, claim: () => string | null): Remark[] {
  if (!kinds.test(text) || !/^\s*["']?apiVersion/m.test(text) || text.includes('{{')) return [];
  return yamlDocuments(text).flatMap((document) =>
    podsOf(document).flatMap((pod) => podRemarks(path, pod, claim)),
  );
}

interface Pod {
  readonly name: string;
  readonly spec: YamlValue;
}

function podsOf(document: YamlValue): Pod[] {
  if (scalarText(yamlAt(document, 'kind')) === 'List') {
    return yamlItems(yamlAt(document, 'items')).flatMap((item) =>
      scalarText(yamlAt(item, 'kind')) === 'List' ? [] : podsOf(item),
    );
  }
  if (yamlAt(document, 'apiVersion') === null) return [];
  const name = scalarText(yamlAt(document, 'metadata', 'name'));
  const spec =
    yamlAt(document, 'spec', 'jobTemplate', 'spec', 'template', 'spec') ??
    yamlAt(document, 'spec', 'template', 'spec') ??
    yamlAt(document, 'template', 'spec') ??
    yamlAt(document, 'spec');
  return spec === null || yamlAt(spec, 'containers') === null ? [] : [{ name, spec }];
}

function podRemarks(path: string, pod: Pod, claim: () => string | null): Remark[] {
  const told = (level: AdviceLevel, line: number, what: string, mend: string): Remark => ({
    level: levelAt(path, level),
    path,
    line,
    message: `${pod.name === '' ? 'A pod' : `The pod of "${pod.name}"`} ${what}.`,
    mend,
  });
  return [
    ...namespaceRemarks(pod, told),
    ...volumeRemarks(pod, told),
    ...['containers', 'initContainers'].flatMap((key) =>
      yamlItems(yamlAt(pod.spec, key)).flatMap((container) => containerRemarks(container, told)),
    ),
    ...userRemarks(pod, told, claim),
  ];
}

type Tell = (level: AdviceLevel, line: number, what: string, mend: string) => Remark;

const namespaces: Readonly<Record<string, string>> = {
  hostNetwork: "is on its node's network, and sees what is meant for the node alone",
  hostPID: 'sees the processes of its node',
  hostIPC: 'shares memory with the processes of its node',
};

function namespaceRemarks({ spec }: Pod, told: Tell): Remark[] {
  return Object.entries(namespaces).flatMap(([key, what]) => {
    const value = yamlAt(spec, key);
    return isTrue(value) ? [told('warning', value?.line ?? 1, what, `Take \`${key}\` away.`)] : [];
  });
}

function volumeRemarks({ spec }: Pod, told: Tell): Remark[] {
  return yamlItems(yamlAt(spec, 'volumes')).flatMap((volume) => {
    const path = yamlAt(volume, 'hostPath', 'path');
    const text = scalarText(path);
    const line = path?.line ?? 1;
    if (/\/(?:docker|containerd|crio|cri-dockerd)\.sock$|^\/(?:var\/)?run\/?$/.test(text)) {
      const what = "has the container runtime's socket of its node, which makes it root there";
      return [
        told('error', line, what, 'Take the volume away: what needs it asks the API of Kubernetes instead.'),
      ];
    }
    if (!/^\/(?:etc|root|var\/lib\/kubelet)?\/?$/.test(text)) return [];
    return [
      told(
        'warning',
        line,
        `has ${text} of its node mounted`,
        'Mount the one folder that it needs, read-only.',
      ),
    ];
  });
}

function containerRemarks(container: YamlValue, told: Tell): Remark[] {
  const context = yamlAt(container, 'securityContext');
  const privileged = yamlAt(context, 'privileged');
  const remarks: Remark[] = [];
  if (isTrue(privileged)) {
    const what = 'has a privileged container, which may do what root on its node may';
    remarks.push(
      told(
        'warning',
        privileged?.line ?? 1,
        what,
        'Take `privileged` away, and add the one capability that it needs.',
      ),
    );
  }
  for (const item of yamlItems(yamlAt(context, 'capabilities', 'add'))) {
    const name = scalarText(item).replace(/^CAP_/, '');
    if (!/^(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|BPF)$/.test(name)) continue;
    const what = `has a container with the capability ${name}, which leads out of it`;
    remarks.push(
      told(
        'warning',
        item.line,
        what,
        `Take ${name} away: \`drop: [ALL]\`, and add the narrowest that it needs.`,
      ),
    );
  }
  return remarks;
}

function userRemarks({ spec }: Pod, told: Tell, claim: () => string | null): Remark[] {
  const contexts = [
    yamlAt(spec, 'securityContext'),
    ...yamlItems(yamlAt(spec, 'containers')).map((container) => yamlAt(container, 'securityContext')),
  ];
  const users = contexts.map((context) => yamlAt(context, 'runAsUser')).filter((value) => value !== null);
  const zero = users.find((value) => scalarText(value) === '0');
  if (zero !== undefined) {
    const refused = contexts.some((context) => isTrue(yamlAt(context, 'runAsNonRoot')));
    const what = refused
      ? 'says runAsNonRoot and runAsUser: 0, so that it does not start'
      : 'is run as root by runAsUser: 0';
    return [
      told(
        'warning',
        zero.line,
        what,
        'Name the user of its image: `runAsUser: 1000`, and `runAsNonRoot: true`.',
      ),
    ];
  }
  const guarded = users.length > 0 || contexts.some((context) => isTrue(yamlAt(context, 'runAsNonRoot')));
  const says = guarded ? null : claim();
  if (says === null) return [];
  const what = `may run as root, though ${says} says that it does not: it has no runAsNonRoot`;
  return [told('warning', spec.line, what, 'Add `securityContext: { runAsNonRoot: true }` to its `spec`.')];
}

function isTrue(value: YamlValue | null): boolean {
  return scalarText(value) === 'true';
}
