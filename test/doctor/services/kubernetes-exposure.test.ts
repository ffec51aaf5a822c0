import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kubernetesExposure } from '../../../src/doctor/services/kubernetes-exposure.ts';
import { manifestOf } from '../../../src/doctor/texts/helm-template.ts';
import { places, remarks } from '../../support/given-site.ts';
import { expand } from '../../support/samples.ts';

const service = (spec: string, metadata = 'name: db'): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { ${metadata} }\nspec:\n  type: ${spec}\n`;
const told = (text: string, path = 'deploy/db.yaml') => places(kubernetesExposure, { [path]: text });

describe('a Service', () => {
  test.each([
    ['LoadBalancer\n  ports: [{ port: 5432 }]', 'warning'],
    ['NodePort\n  ports: [{ port: 80, targetPort: 6379 }]', 'warning'],
    ['LoadBalancer\n  ports: [{ name: http, port: 80 }, { port: 5900 }]', 'error'],
    ['NodePort\n  ports: [{ port: 2375 }]', 'error'],
  ])('%j: %s', async (spec, level) => {
    expect(await told(service(spec))).toEqual([`${level} deploy/db.yaml:5`]);
  });

  test.each([
    ['ClusterIP\n  ports: [{ port: 5432 }]', 'name: db'],
    ['LoadBalancer\n  ports: [{ port: 443 }, { port: 8080 }]', 'name: web'],
    ['LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  ports: [{ port: 5432 }]', 'name: db'],
    [expand('LoadBalancer\n  loadBalancerIP: 10{~}.1.2.3\n  ports: [{ port: 5432 }]'), 'name: db'],
    [
      'LoadBalancer\n  ports: [{ port: 5432 }]',
      'annotations: { service.beta.kubernetes.io/aws-load-balancer-internal: "true" }',
    ],
    ['LoadBalancer\n  ports: [{ port: 5432 }]', 'annotations: { metallb.universe.tf/address-pool: lan }'],
  ])('%j, %s is right', async (spec, metadata) => {
    expect(await told(service(spec, metadata))).toEqual([]);
  });

  test('says what it opens', async () => {
    const [first] = await remarks(kubernetesExposure, {
      'db.yml': service('NodePort\n  ports: [{ port: 5432 }]'),
    });
    expect(first?.message).toBe('The Service of "db" opens PostgreSQL on every node.');
  });
});

describe('a port of the node', () => {
  const pod = (kind: string, port: string, spec = ''): string =>
    `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: app }\nspec:\n  template:\n    spec:\n      ${spec}\n      containers:\n        - ports: [{ ${port} }]\n`;

  test.each([
    ['Deployment', 'containerPort: 5900, hostPort: 5900', 'error'],
    ['Deployment', 'containerPort: 5432, hostPort: 15432', 'warning'],
    ['DaemonSet', 'containerPort: 5900, hostPort: 5900', 'error'],
    ['Deployment', 'containerPort: 8080, hostPort: 8080', 'info'],
  ])('%s %s: %s', async (kind, port, level) => {
    expect(await told(pod(kind, port))).toEqual([`${level} deploy/db.yaml:9`]);
  });

  test.each([
    ['Deployment', 'containerPort: 5900', ''],
    ['Deployment', 'containerPort: 5900, hostPort: 5900, hostIP: 127.0.0.1', ''],
    ['DaemonSet', 'containerPort: 9100, hostPort: 9100', ''],
    ['Deployment', 'containerPort: 8080, hostPort: 8080', 'hostNetwork: true'],
  ])('%s %s %s is right', async (kind, port, spec) => {
    expect(await told(pod(kind, port, spec))).toEqual([]);
  });
});

describe("a chart's values", () => {
  test.each([
    [
      'charts/postgresql/values.yaml',
      'service:\n  type: LoadBalancer\n',
      'warning charts/postgresql/values.yaml:2',
    ],
    [
      'charts/app/values.yaml',
      'service:\n  type: NodePort\n  port: 5432\n',
      'warning charts/app/values.yaml:2',
    ],
    [
      'charts/app/values.yaml',
      'postgresql:\n  primary:\n    service: { type: LoadBalancer }\n',
      'warning charts/app/values.yaml:3',
    ],
    [
      'values-prod.yaml',
      'desktop:\n  service:\n    type: LoadBalancer\n    ports: { vnc: 5900 }\n',
      'error values-prod.yaml:3',
    ],
    ['novnc/values.yaml', 'service: { type: NodePort }\n', 'error novnc/values.yaml:1'],
  ])('%s: %j', async (path, text, expected) => {
    expect(await told(text, path)).toEqual([expected]);
  });

  test.each([
    ['charts/postgresql/values.yaml', 'service:\n  type: ClusterIP\n'],
    ['charts/app/values.yaml', 'service:\n  type: LoadBalancer\n  port: 80\n'],
    ['charts/app/values.yaml', 'redis:\n  metrics:\n    service: { type: NodePort }\n'],
    ['charts/redis-operator/values.yaml', 'service: { type: NodePort }\n'],
    [
      'charts/mysql/values.yaml',
      'service:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n',
    ],
    ['config.yaml', 'service: { type: LoadBalancer, port: 5432 }\n'],
  ])('%s: %j is right', async (path, text) => {
    expect(await told(text, path)).toEqual([]);
  });
});

describe('a template of Helm', () => {
  test('is what it certainly makes', () => {
    const template = [
      '{{- if .Values.enabled }}',
      'apiVersion: v1',
      'spec:',
      '  {{- if .Values.host }}',
      '  hostNetwork: true',
      '  {{- else }}',
      '  hostNetwork: false',
      '  {{- end }}',
      '  {{- with .Values.labels }}',
      '  labels:',
      '    {{- toYaml . | nindent 4 }}',
      '  {{- end }}',
      '  image: "{{ .Values.image }}:{{ .Values.tag }}"',
      '  a: {{ include "x" (dict',
      '      "a" 1) }}',
      '  b: 1',
      '{{- end }}',
    ].join('\n');
    expect(manifestOf(template).split('\n')).toEqual([
      '',
      'apiVersion: v1',
      'spec:',
      '',
      '',
      '',
      '',
      '',
      '',
      '  labels:',
      '',
      '',
      '  image: "filled-in:filled-in"',
      '  a: filled-in',
      '',
      '  b: 1',
      '',
    ]);
  });

  test('has as many lines as its manifest, whatever it holds', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{- if x }}',
      '{{ end }}',
      '{{ else }}',
      '\n',
      ' a: 1',
      '---',
      '"',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(manifestOf(text).split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });

  test('is judged by what is certain', async () => {
    const chart = (type: string): string =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: {{ .Release.Name }} }\nspec:\n  type: ${type}\n  ports: [{ port: 5432 }]\n`;
    const path = 'charts/a/templates/service.yaml';
    expect(await told(chart('LoadBalancer'), path)).toEqual([`warning ${path}:5`]);
    expect(await told(chart('{{ .Values.service.type }}'), path)).toEqual([]);
    const chosen = chart('LoadBalancer').replace(
      '  type: LoadBalancer',
      '  {{- if .Values.lb }}\n  type: LoadBalancer\n  {{- end }}',
    );
    expect(await told(chosen, path)).toEqual([]);
    // Brackets of another program.
    expect(await told(chart('LoadBalancer'), 'roles/a/files/service.yaml')).toEqual([]);
    const [first] = await remarks(kubernetesExposure, { [path]: chart('LoadBalancer') });
    expect(first?.message).toContain('A Service opens PostgreSQL');
  });
});
