// Rights that pods take: kubernetes.io/docs/concepts/security/pod-security-standards/ (the restricted and the
// baseline policy), kubernetes.io/docs/tasks/configure-pod-container/security-context/. Of Helm's charts too, as far as
// they are certain.

import type { AdviceLevel } from '../../model/advice.ts';
import type { Check, Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type ChartValue, chartValues } from '../texts/chart-values.ts';
import { filledIn } from '../texts/helm-template.ts';
import { type KubernetesDocument, kubernetesDocuments } from '../texts/kubernetes-documents.ts';
import { podOf } from '../texts/kubernetes-pod.ts';
import { scalarText, type YamlValue, yamlAt, yamlItems } from '../texts/yaml-document.ts';
import { rootClaim } from './root-claims.ts';

export const kubernetesPrivileges: Check = {
  id: 'kubernetes-privileges',
  title: 'Pods have no more rights than they need',
  about:
    'Privileged containers, the network of the node, its container runtime, and the user 0 lead from a pod to its node.',
  run: (site: Site) => [
    ...kubernetesDocuments(site).flatMap((document) =>
      podRemarks(document, () =>
        document.isTemplate ? null : (rootClaim(site, document.path)?.path ?? null),
      ),
    ),
    ...chartValues(site).flatMap(valueRemarks),
  ],
};

interface Pod {
  readonly name: string;
  readonly spec: YamlValue;
}

/** `claim`: the path of what says that its pods do not run as root. */
function podRemarks({ path, name, value }: KubernetesDocument, claim: () => string | null): Remark[] {
  const spec = podOf(value);
  if (spec === null) return [];
  const pod: Pod = { name, spec };
  const shown = name === '' || name.includes(filledIn) ? 'A pod' : `The pod of "${name}"`;
  const told: Tell = (level, line, what, mend) => ({
    level: levelAt(path, level),
    path,
    line,
    message: `${shown} ${what}.`,
    mend,
  });
  return [
    ...namespaceRemarks(pod, told),
    ...volumeRemarks(pod, told),
    ...['containers', 'initContainers'].flatMap((key) =>
      yamlItems(yamlAt(spec, key)).flatMap((container) => containerRemarks(container, told)),
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

const runtimeSocket = /\/(?:docker|containerd|crio|cri-dockerd)\.sock$|^\/(?:var\/)?run\/?$/;

function volumeRemarks({ spec }: Pod, told: Tell): Remark[] {
  return yamlItems(yamlAt(spec, 'volumes')).flatMap((volume) => {
    const path = yamlAt(volume, 'hostPath', 'path');
    const text = scalarText(path);
    const line = path?.line ?? 1;
    if (runtimeSocket.test(text)) {
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

/** What the templates of a chart put into pods, by the names that Kubernetes has for it. */
function valueRemarks({ path, way, key, line, value }: ChartValue): Remark[] {
  const shown = `\`${[...way, key].join('.')}\``;
  const told = (level: AdviceLevel, what: string, mend: string): Remark[] => [
    { level: levelAt(path, level), path, line, message: `${shown} ${what}.`, mend },
  ];
  if (key === 'hostNetwork' && isTrue(value)) {
    return told('warning', 'puts pods on the network of their node', 'Make it false.');
  }
  if (key === 'hostPID' && isTrue(value)) {
    return told('warning', 'has pods see the processes of their node', 'Make it false.');
  }
  if (key === 'privileged' && isTrue(value) && /securityContext$/i.test(way.at(-1) ?? '')) {
    const mend = 'Make it false, and add the one capability that they need.';
    return told('warning', 'makes containers that may do what root on their node may', mend);
  }
  const source = key === 'hostPath' ? scalarText(yamlAt(value, 'path')) || scalarText(value) : '';
  if (!runtimeSocket.test(source)) return [];
  const mend = 'Take it away: what needs it asks the API of Kubernetes instead.';
  return told('error', "mounts the container runtime's socket of a node, which makes a pod root there", mend);
}
