import { describe, expect, test } from 'vitest';
import { containerPrivileges } from '../../../src/doctor/containers/container-privileges.ts';
import { dockerSocket } from '../../../src/doctor/containers/docker-socket.ts';
import { places, remarks } from '../../support/given-site.ts';

const service = (text: string): Record<string, string> => ({
  'compose.yml': `services:\n  a:\n    image: example/a\n    security_opt: ["no-new-privileges:true"]\n    ${text}\n`,
});

describe("Docker's socket", () => {
  test.each([
    'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
    'volumes: ["/run/docker.sock:/tmp/docker.sock:ro"]',
    `volumes: ["\${SOCKET:-/var/run/docker.sock}:/var/run/docker.sock:ro,z"]`,
    'volumes: [{ type: bind, source: /var/run/docker.sock, target: /var/run/docker.sock, read_only: true }]',
    'volumes: ["/var/run:/var/run:ro"]',
    'volumes: ["/run/podman/podman.sock:/var/run/docker.sock"]',
  ])('is told: %s', async (text) => {
    expect(await places(dockerSocket, service(text))).toEqual(['error compose.yml:5']);
  });

  test.each([
    'volumes: ["socket:/var/run/docker.sock"]',
    'volumes: ["/var/run/app.sock:/var/run/app.sock"]',
    'volumes: ["/var/run/postgresql:/var/run/postgresql"]',
    'volumes: ["./docker.sock.md:/docs"]',
  ])('is not: %s', async (text) => {
    expect(await places(dockerSocket, service(text))).toEqual([]);
  });

  test('behind a proxy for it is information', async () => {
    expect(
      await places(dockerSocket, {
        'compose.yml': `services:
  docker-proxy:
    image: tecnativa/docker-socket-proxy
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
`,
      }),
    ).toEqual(['info compose.yml:4']);
  });

  test('in scripts, units and configuration is told, and not in comments', async () => {
    expect(
      await places(dockerSocket, {
        'run.sh':
          '# -v /var/run/docker.sock:/x\ndocker run \\\n  -v /var/run/docker.sock:/var/run/docker.sock x\n',
        'app.service': 'ExecStart=docker run --volume=/var/run/docker.sock:/var/run/docker.sock x\n',
        'config/runner-config.toml': 'volumes = ["/var/run/docker.sock:/var/run/docker.sock", "/cache"]\n',
        'check.sh': 'test -S /var/run/docker.sock\n',
      }),
    ).toEqual(['error run.sh:3', 'error app.service:1', 'error config/runner-config.toml:1']);
  });

  test.each([
    ['run.sh', 'SOCK=/var/run/docker.sock\ndocker run -v "$SOCK:$SOCK" x\n', ['error run.sh:2']],
    ['run.sh', 'docker run --mount type=bind,src=/var/run/docker.sock,dst=/s x\n', ['error run.sh:1']],
    ['a.container', '[Container]\nVolume=/run/podman/podman.sock:/s\n', ['error a.container:2']],
    ['compose.yml', 'services:\n  a:\n    use_api_socket: true\n', ['error compose.yml:3']],
    [
      'compose.yml',
      `services:\n  a:\n    volumes:\n      - \${XDG_RUNTIME_DIR}/docker.sock:/s\n`,
      ['error compose.yml:4'],
    ],
    [
      'compose.yml',
      'services: { a: { volumes: ["s:/s"] } }\nvolumes:\n  s:\n    driver_opts:\n      device: /var/run/docker.sock\n',
      ['error compose.yml:5'],
    ],
    [
      'roles/a/tasks/main.yml',
      '- docker_container:\n    volumes:\n      - /var/run/docker.sock:/s\n',
      ['warning roles/a/tasks/main.yml:3'],
    ],
    ['main.tf', 'volumes {\n  host_path = "/var/run/docker.sock"\n}\n', ['warning main.tf:2']],
    ['a.xml', '<Config Target="/s" Type="Path">/var/run/docker.sock</Config>\n', ['warning a.xml:1']],
    [
      '.devcontainer/devcontainer.json',
      '{ "mounts": ["source=/var/run/docker.sock,target=/s,type=bind"] }\n',
      ['info .devcontainer/devcontainer.json:1'],
    ],
    ['run.sh', 'docker run -v /data:/data x\nls /var/run/docker.sock\n', []],
    ['compose.yml', 'services: { a: { use_api_socket: false } }\n', []],
    ['main.tf', 'host = "unix:///var/run/docker.sock"\n', []],
    ['play.yml', '- wait_for:\n    path: /var/run/docker.sock\n', []],
  ])('in %s: %j', async (path, text, expected) => {
    expect(await places(dockerSocket, { [path]: text })).toEqual(expected);
  });

  test('says that read-only does not help', async () => {
    const [told] = await remarks(dockerSocket, service('volumes: ["/var/run/docker.sock:/s:ro"]'));
    expect(told?.message).toBe(
      `The service "a" has Docker's socket mounted, which makes it root on the host; read-only does not help against what is said through it.`,
    );
  });
});

describe('rights of a container', () => {
  test.each([
    ['privileged: true', 'warning'],
    ['network_mode: host', 'warning'],
    ['pid: host', 'warning'],
    ['ipc: host', 'warning'],
    ['userns_mode: host', 'warning'],
    ['cap_add: [ALL]', 'warning'],
    ['cap_add: [NET_BIND_SERVICE, CAP_SYS_ADMIN]', 'warning'],
    ['volumes: ["/:/host"]', 'warning'],
    ['volumes: ["/:/rootfs:ro"]', 'info'],
    ['volumes: ["/etc:/etc"]', 'warning'],
    ['volumes: ["./apps:/apps"]', 'info'],
    ['volumes: [{ type: bind, source: ../automation, target: /automation }]', 'info'],
  ])('are told: %s', async (text, level) => {
    const path = text.includes('..') ? 'deploy/compose.yml' : 'compose.yml';
    const files = { [path]: service(text)['compose.yml'] ?? '' };
    expect(await places(containerPrivileges, files)).toEqual([`${level} ${path}:5`]);
  });

  test.each([
    'privileged: false',
    'network_mode: bridge',
    'network_mode: service:vpn',
    'pid: service:a',
    'ipc: shareable',
    'cap_add: [NET_ADMIN, CHOWN]',
    'cap_drop: [ALL]',
    'volumes: ["/etc/localtime:/etc/localtime:ro", "/proc:/host/proc:ro"]',
    'volumes: ["./apps:/apps:ro", "apps:/apps", "./data:/data"]',
    'volumes: [{ type: bind, source: ./apps, target: /apps, read_only: true }]',
    'volumes: [{ type: volume, source: apps, target: /apps }]',
  ])('are right: %s', async (text) => {
    expect(await places(containerPrivileges, service(text))).toEqual([]);
  });

  test('without no-new-privileges is one line for all', async () => {
    const text = 'services:\n  a:\n    image: x\n  b:\n    image: y\n';
    const told = await remarks(containerPrivileges, { 'compose.yml': text, 'tests/compose.yml': text });
    expect(told.map(({ level, path, line }) => [level, path, line])).toEqual([['info', 'compose.yml', 2]]);
    expect(told[0]?.message).toContain(
      'The service "a" and 1 more service are run without no-new-privileges',
    );
    const seccomp = 'services:\n  a:\n    security_opt: ["seccomp:unconfined", "no-new-privileges=true"]\n';
    expect(await places(containerPrivileges, { 'compose.yml': seccomp })).toEqual(['warning compose.yml:3']);
  });
});
