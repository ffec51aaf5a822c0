import { describe, expect, test } from 'vitest';
import { kubernetesPrivileges } from '../../../src/doctor/containers/kubernetes-privileges.ts';
import { places, remarks } from '../../support/given-site.ts';

const deployment = (spec: string, container = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: app }
spec:
  template:
    spec:
      ${spec}
      containers:
        - name: app
          image: x
          ${container}
`;

describe('a pod', () => {
  test.each([
    ['hostNetwork: true', '', 'warning deploy/app.yaml:7'],
    ['hostPID: true', '', 'warning deploy/app.yaml:7'],
    ['volumes: [{ hostPath: { path: /var/run/docker.sock } }]', '', 'error deploy/app.yaml:7'],
    ['volumes: [{ hostPath: { path: /run/containerd/containerd.sock } }]', '', 'error deploy/app.yaml:7'],
    ['volumes: [{ hostPath: { path: / } }]', '', 'warning deploy/app.yaml:7'],
    ['securityContext: { runAsUser: 0 }', '', 'warning deploy/app.yaml:7'],
    ['', 'securityContext: { privileged: true }', 'warning deploy/app.yaml:11'],
    ['', 'securityContext: { runAsUser: 0, runAsNonRoot: true }', 'warning deploy/app.yaml:11'],
    ['', 'securityContext: { capabilities: { add: [SYS_ADMIN] } }', 'warning deploy/app.yaml:11'],
  ])('with %s %s', async (spec, container, expected) => {
    expect(await places(kubernetesPrivileges, { 'deploy/app.yaml': deployment(spec, container) })).toEqual([
      expected,
    ]);
  });

  test.each([
    ['hostNetwork: false', 'securityContext: { privileged: false, runAsUser: 1000 }'],
    ['volumes: [{ hostPath: { path: /var/log/app } }, { emptyDir: {} }]', ''],
    ['', 'securityContext: { capabilities: { add: [NET_BIND_SERVICE], drop: [ALL] } }'],
  ])('is right with %s %s', async (spec, container) => {
    expect(await places(kubernetesPrivileges, { 'deploy/app.yaml': deployment(spec, container) })).toEqual(
      [],
    );
  });

  test('is found in cron jobs, lists and several documents, in templates, and not in other files', async () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec: { hostPID: true, containers: [{ name: a }] }\n';
    const files = {
      'a.yml': `apiVersion: v1\nkind: Service\n---\n${pod}`,
      'b.yml':
        'apiVersion: batch/v1\nkind: CronJob\nspec: { jobTemplate: { spec: { template: { spec: { hostIPC: true, containers: [] } } } } }\n',
      'c.yml':
        'apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: Pod, spec: { hostPID: true, containers: [] } }]\n',
      'chart/templates/d.yaml': `${pod}# {{ .Values.x }}\n`,
      'e.yml': 'kind: Pod\nspec: { hostPID: true, containers: [] }\n',
      'compose.yml': pod,
    };
    expect(await places(kubernetesPrivileges, files)).toEqual([
      'warning a.yml:6',
      'warning b.yml:3',
      'warning c.yml:3',
      'warning chart/templates/d.yaml:3',
    ]);
  });

  test('of a template is judged by what is certain', async () => {
    const template = (line: string): string => `${deployment('', line)}          tag: {{ .Values.tag }}\n`;
    const at = (text: string) => places(kubernetesPrivileges, { 'a/templates/b.yaml': text });
    expect(await at(template('securityContext: { privileged: true }'))).toEqual([
      'warning a/templates/b.yaml:11',
    ]);
    expect(await at(template('securityContext: { privileged: {{ .Values.privileged }} }'))).toEqual([]);
    const chosen =
      '{{- if .Values.dind }}\n          securityContext: { privileged: true }\n          {{- end }}';
    expect(await at(template(chosen))).toEqual([]);
    // What may come from the values is not said to be missing.
    const files = { 'README.md': 'All containers run as non-root.\n', 'a/templates/b.yaml': template('') };
    expect(await places(kubernetesPrivileges, files)).toEqual([]);
  });

  test.each([
    ['securityContext:\n  privileged: true\n', ['warning a/values.yaml:2']],
    ['web:\n  containerSecurityContext: { privileged: true }\n', ['warning a/values.yaml:2']],
    ['hostNetwork: true\n', ['warning a/values.yaml:1']],
    ['exporter: { hostPID: true }\n', ['warning a/values.yaml:1']],
    ['volumes:\n  - hostPath: { path: /var/run/docker.sock }\n', ['error a/values.yaml:2']],
    ['dind: { hostPath: /var/run/docker.sock }\n', ['error a/values.yaml:1']],
    ['securityContext: { privileged: false }\nhostNetwork: false\n', []],
    ['privileged: true\nhostPath: /data\n', []],
  ])('of a chart with the values %j', async (text, expected) => {
    expect(await places(kubernetesPrivileges, { 'a/values.yaml': text })).toEqual(expected);
  });

  test('that may run as root is told where the documents say that it does not', async () => {
    const files = { 'README.md': 'All containers run as non-root.\n', 'app.yaml': deployment('') };
    const [told] = await remarks(kubernetesPrivileges, files);
    expect(told?.message).toBe(
      'The pod of "app" may run as root, though README.md says that it does not: it has no runAsNonRoot.',
    );
    const right = { ...files, 'app.yaml': deployment('securityContext: { runAsNonRoot: true }') };
    expect(await places(kubernetesPrivileges, right)).toEqual([]);
    expect(await places(kubernetesPrivileges, { 'app.yaml': deployment('') })).toEqual([]);
  });
});
