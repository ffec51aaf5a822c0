// Databases and remote desktops that a cluster opens to the outside: kubernetes.io/docs/concepts/services-networking/service/
// ("Publishing Services"), kubernetes.io/docs/concepts/security/pod-security-standards/ ("Host Ports").

import type { AdviceLevel } from '../../model/advice.ts';
import { databaseOfPort, isVncNumber } from '../compose/service-kinds.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type ChartValue, chartValues } from '../texts/chart-values.ts';
import { filledIn } from '../texts/helm-template.ts';
import { type KubernetesDocument, kubernetesDocuments } from '../texts/kubernetes-documents.ts';
import { podOf } from '../texts/kubernetes-pod.ts';
import { scalarText, type YamlMap, type YamlValue, yamlAt, yamlItems } from '../texts/yaml-document.ts';

export const kubernetesExposure: Check = {
  id: 'kubernetes-exposure',
  title: 'Clusters open no databases and no VNC to the outside',
  about:
    'A service of type LoadBalancer or NodePort, and a port of the node that a container takes, are reached from outside of ' +
    'the cluster, past its network policies.',
  run: (site: Site) =>
    onePerLine([
      ...kubernetesDocuments(site).flatMap((document) => [
        ...serviceRemarks(document),
        ...podRemarks(document),
      ]),
      ...chartValues(site).flatMap(valueRemarks),
    ]),
};

interface Behind {
  readonly name: string;
  readonly level: AdviceLevel;
}

/** Null for what may well be meant to be reached. */
function behind(port: string): Behind | null {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (isVncNumber(number)) return { name: 'VNC', level: 'error' };
  if (number === 2375) return { name: "Docker's API", level: 'error' };
  const database = databaseOfPort(number);
  return database === null ? null : { name: database, level: 'warning' };
}

const inside = 'Make it `ClusterIP`, and reach it from outside by `kubectl port-forward`.';
/** Balancers of the own network, by the annotations that ask for one. */
const internal = /internal|lbipam\.cilium\.io|io\.cilium\/|metallb\./i;

function serviceRemarks({ path, kind, name, value }: KubernetesDocument): Remark[] {
  if (kind !== 'Service') return [];
  const spec = yamlAt(value, 'spec');
  const type = yamlAt(spec, 'type');
  const text = scalarText(type);
  if (type === null || !/^(?:LoadBalancer|NodePort)$/.test(text)) return [];
  if (text === 'LoadBalancer' && isInternal(yamlAt(value, 'spec'), yamlAt(value, 'metadata', 'annotations')))
    return [];
  const found = yamlItems(yamlAt(spec, 'ports'))
    .flatMap((port) => ['port', 'targetPort'].map((key) => behind(scalarText(yamlAt(port, key)))))
    .find((one) => one !== null);
  if (!found) return [];
  const where = text === 'NodePort' ? 'on every node' : 'to whoever reaches its load balancer';
  const message = `${shownAs('Service', name)} opens ${found.name} ${where}.`;
  return [{ level: levelAt(path, found.level), path, line: type.line, message, mend: inside }];
}

function shownAs(kind: string, name: string): string {
  return name === '' || name.includes(filledIn) ? `A ${kind}` : `The ${kind} of "${name}"`;
}

type YamlPart = ReturnType<typeof yamlAt>;

function isInternal(spec: YamlPart, annotations: YamlPart): boolean {
  const entries = annotations?.kind === 'map' ? annotations.entries : [];
  return (
    yamlItems(yamlAt(spec, 'loadBalancerSourceRanges')).length > 0 ||
    isPrivateAddress(scalarText(yamlAt(spec, 'loadBalancerIP'))) ||
    entries.some(({ key, value }) => internal.test(`${key} ${scalarText(value)}`))
  );
}

/** RFC 1918. */
function isPrivateAddress(text: string): boolean {
  return /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(text);
}

function podRemarks({ path, kind, name, value }: KubernetesDocument): Remark[] {
  const spec = podOf(value);
  if (spec === null || scalarText(yamlAt(spec, 'hostNetwork')) === 'true') return [];
  return yamlItems(yamlAt(spec, 'containers')).flatMap((container) =>
    yamlItems(yamlAt(container, 'ports')).flatMap((port): Remark[] => {
      const host = yamlAt(port, 'hostPort');
      const number = scalarText(host);
      if (host === null || !/^[1-9]\d*$/.test(number)) return [];
      if (/^(?:127\.|::1)/.test(scalarText(yamlAt(port, 'hostIP')))) return [];
      const found = behind(scalarText(yamlAt(port, 'containerPort'))) ?? behind(number);
      // What runs on every node is there to be reached on it: proxies, exporters of metrics.
      if (found === null && kind === 'DaemonSet') return [];
      const what = found === null ? `port ${number}` : `port ${number} (${found.name})`;
      const message = `${shownAs('pod', name)} takes ${what} of its node, past the network policies of the cluster.`;
      const mend = 'Take `hostPort` away, and have a Service lead to it.';
      return [{ level: levelAt(path, found?.level ?? 'info'), path, line: host.line, message, mend }];
    }),
  );
}

const databaseWord =
  /(?:^|[-_./])(postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|elasticsearch|opensearch|rabbitmq|kafka|etcd|memcached|clickhouse|cassandra)(?:$|[-_./])/i;
/** Of a database, and none. */
const otherPart = /export|metric|ui$|admin|proxy|console|dashboard|operator/i;
const vncWord = /(?:^|[-_./])(?:no|x11|tiger)?vnc(?:$|[-_./])/i;

/** `service: { type: LoadBalancer }` of a chart, by its ports and by what it stands below. */
function valueRemarks({ path, way, key, value }: ChartValue): Remark[] {
  const type = yamlAt(value, 'type');
  if (value.kind !== 'map' || !/service$/i.test(key)) return [];
  if (
    type === null ||
    !/^(?:LoadBalancer|NodePort)$/.test(scalarText(type)) ||
    isInternal(value, yamlAt(value, 'annotations'))
  )
    return [];
  const found = behindPorts(value) ?? behindWords(path, way);
  if (found === null) return [];
  const shown = [...way, key, 'type'].join('.');
  const message = `\`${shown}: ${scalarText(type)}\` opens ${found.name} outside of the cluster.`;
  return [{ level: levelAt(path, found.level), path, line: type.line, message, mend: inside }];
}

/** Numbers anywhere below the key `port` or `ports`. */
function behindPorts(service: YamlMap): Behind | null {
  const numbers = service.entries
    .filter(({ key }) => /ports?$/i.test(key))
    .flatMap(({ value }) => scalarsBelow(value, 0));
  return numbers.map(behind).find((one) => one !== null) ?? null;
}

function scalarsBelow(value: YamlValue, depth: number): string[] {
  if (value.kind === 'scalar') return [value.text];
  if (depth > 3) return [];
  const below = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
  return below.flatMap((one) => scalarsBelow(one, depth + 1));
}

/** What it is a service of: the part of the chart whose values these are, or the chart, which its folder names. */
function behindWords(path: string, way: readonly string[]): Behind | null {
  const folder = path.split('/').at(-2) ?? '';
  const words = way.length > 0 ? way.join('/') : folder;
  if (otherPart.test(words)) return null;
  if (vncWord.test(words)) return { name: 'VNC', level: 'error' };
  const database = databaseWord.exec(words)?.[1];
  return database === undefined ? null : { name: database, level: 'warning' };
}
