// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells and makefiles.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containerCommands } from '../../../src/doctor/compose/container-commands.ts';
import { publishedPorts } from '../../../src/doctor/compose/published-ports.ts';
import { containerPrivileges } from '../../../src/doctor/containers/container-privileges.ts';
import { bindAddress } from '../../../src/doctor/services/bind-address.ts';
import { portExposure } from '../../../src/doctor/services/port-exposure.ts';
import { serviceAuthentication } from '../../../src/doctor/services/service-authentication.ts';
import { vncPassword } from '../../../src/doctor/services/vnc-password.ts';
import { givenSite, places, remarks } from '../../support/given-site.ts';

const ports = (text: string, path = 'start.sh') => places(portExposure, { [path]: text });

describe('ports that commands publish', () => {
  test.each([
    ['docker run -d -p 8080:80 nginx', 'warning'],
    ['docker run -p 8080:80 nginx', 'warning'],
    ['sudo docker run -d --publish 8080:80 nginx', 'warning'],
    ['docker run -d --publish=8080:80 nginx', 'warning'],
    ['docker container run -d -p8080:80 nginx', 'warning'],
    ['podman create -p 8080:80 nginx', 'warning'],
    ['docker run -d -p 0.0.0.0:8080:80 nginx', 'warning'],
    ['docker run -dit --rm -p 8080:80 nginx', 'warning'],
    ['docker run --restart always -it -p 8080:80 nginx', 'warning'],
    ['docker run -d -p 5900:5900 desktop', 'error'],
    ['docker run -p 5901:5901 desktop', 'error'],
    ['docker run -d -p 5432:5432 postgres:16', 'warning'],
    ['docker run -d -p 2375:2375 docker:dind', 'error'],
    ['docker run -d -p ${BIND:-0.0.0.0}:8080:80 nginx', 'warning'],
    ['docker run -d -p $PORT:3000 app', 'warning'],
    ['docker run -d $OPTIONS -p 8080:80 $IMAGE', 'warning'],
    ['ssh web.example.org "docker run -d -p 8080:80 nginx"', 'warning'],
    ['docker rm -f web; docker run -d -p 8080:80 nginx', 'warning'],
    ['CMD="docker run -d -p 8080:80 nginx"', 'warning'],
    ['if true; then docker run -d -p 8080:80 nginx; fi', 'warning'],
    ['docker run -d -p 80:80 nginx', null],
    ['docker run -d -p 80:80 app', 'info'],
    // By hand, and gone with the terminal.
    ['docker run --rm -p 8080:80 nginx', 'info'],
    ['docker run -it -p 8080:80 nginx', 'info'],
    ['docker run --rm -it -p 5900:5900 desktop', 'warning'],
    ['docker run --rm -p 80:80 app', null],
  ])('%s: %s', async (command, level) => {
    expect(await ports(`#!/bin/sh\n${command}\n`)).toEqual(level === null ? [] : [`${level} start.sh:2`]);
  });

  test.each([
    'docker run -d -p 127.0.0.1:8080:80 nginx',
    'docker run -d -p "127.0.0.1:8080:80" nginx',
    'docker run -d -p [::1]:8080:80 nginx',
    'docker run -d -p $BIND:8080:80 nginx',
    'docker run -d nginx -p 8080:80',
    'docker run -d -e PORTS=8080:80 nginx',
    'docker run -d --network host -p 8080:80 nginx',
    'docker run -d $PORTS nginx',
    'docker build -p 8080:80 .',
    '# docker run -d -p 8080:80 nginx',
    'echo "docker run -d -p 8080:80 nginx"',
    'echo Try: docker run -d -p 8080:80 nginx',
    'log_info "Start it by docker run -d -p 8080:80 nginx"',
    'my-docker run -d -p 8080:80 nginx',
  ])('%s is right', async (command) => {
    expect(await ports(`#!/bin/sh\n${command}\n`)).toEqual([]);
  });

  test('what a script shows is not run, what it writes for a server is', async () => {
    const usage = 'cat <<EOF\nUsage:\n  docker run -d -p 8080:80 nginx\nEOF\n';
    expect(await ports(usage)).toEqual([]);
    const unit =
      'cat > /etc/systemd/system/web.service <<EOF\nExecStart=/usr/bin/docker run -p 8080:80 nginx\nEOF\n';
    expect(await ports(unit)).toEqual(['warning start.sh:2']);
    expect(await ports('cat <<EOF\nhello\nEOF\ndocker run -d -p 8080:80 nginx\n')).toEqual([
      'warning start.sh:4',
    ]);
  });

  test('each option of a command over several lines has its own', async () => {
    const text =
      'docker run -d \\\n  --name web \\\n  # the page\n  -p 8080:80 \\\n  -p 5900:5900 \\\n  app\n';
    expect(await ports(text)).toEqual(['warning start.sh:4', 'error start.sh:5']);
    const [first] = await remarks(portExposure, { 'start.sh': text });
    expect(first?.message).toContain('The container "web" publishes port 8080');
    expect(first?.mend).toContain('`-p 127.0.0.1:8080:80`');
  });

  test('an address that the script sets is told there, once', async () => {
    const text = 'BIND=0.0.0.0\ndocker run -d -p $BIND:8080:80 app\n';
    expect(await ports(text)).toEqual(['warning start.sh:1']);
    expect(await places(bindAddress, { 'start.sh': text })).toEqual([]);
    expect(await ports(text.replace('0.0.0.0', '127.0.0.1'))).toEqual([]);
    // Set twice, it may be either.
    expect(await ports(`BIND=127.0.0.1\n${text}`)).toEqual([]);
  });

  test.each([
    ['Makefile', 'PORT ?= 8080\nrun:\n\tdocker run -d -p $(PORT):80 app\n', ['warning Makefile:3']],
    ['Makefile', 'BIND := 127.0.0.1\nrun:\n\t@docker run -d -p $(BIND):8080:80 app\n', []],
    ['Makefile', 'run:\n\t@echo "docker run -d -p 8080:80 app"\n', []],
    [
      'Makefile',
      'run:\n\t$(DOCKER) run -p 8080:80 app\n\t$(sudo docker) run -p 8080:80 app\n',
      ['warning Makefile:3'],
    ],
    [
      'web.service',
      '[Service]\nExecStart=/usr/bin/docker run --rm -p 8080:80 app\n',
      ['warning web.service:2'],
    ],
    [
      'package.json',
      '{\n  "scripts": { "db": "docker run -d -p 5432:5432 postgres" }\n}\n',
      ['warning package.json:2'],
    ],
    ['scripts/run', 'docker run -d -p 8080:80 app\n', ['warning scripts/run:1']],
    ['test/start.sh', 'docker run -d -p 8080:80 app\n', ['info test/start.sh:1']],
    ['vendor/a/start.sh', 'docker run -d -p 8080:80 app\n', []],
    ['README.md', 'docker run -d -p 8080:80 app\n', []],
  ])('%s: %j', async (path, text, expected) => {
    expect(await ports(text, path)).toEqual(expected);
  });
});

describe('what else commands give to containers', () => {
  test.each([
    ['docker run -d --privileged app', ['warning start.sh:1']],
    ['docker run -d --privileged=false app', []],
    ['docker run --rm --privileged app', ['info start.sh:1']],
    ['docker run --privileged --rm tonistiigi/binfmt --install all', []],
    ['docker run -d --net=host app', ['warning start.sh:1']],
    ['docker run -d --network host app', ['warning start.sh:1']],
    ['docker run -d --network web app', []],
    ['docker run -d --pid host --ipc=host app', ['warning start.sh:1', 'warning start.sh:1']],
    ['docker run -d --cap-add SYS_ADMIN --cap-add=NET_ADMIN app', ['warning start.sh:1']],
    ['docker run -d --security-opt seccomp=unconfined app', ['warning start.sh:1']],
    ['docker run -d -v /:/host app', ['warning start.sh:1']],
    ['docker run -d --mount type=bind,source=/etc,target=/host app', ['warning start.sh:1']],
    ['docker run -d --mount type=bind,src=/etc,dst=/host,readonly app', []],
    ['docker run -d -v ./scripts:/scripts app', []],
  ])('%s: %j', async (command, expected) => {
    expect(await places(containerPrivileges, { 'start.sh': `${command}\n` })).toEqual(expected);
  });

  test('how to mend it is said in options', async () => {
    const told = await remarks(containerPrivileges, {
      'start.sh': 'docker run -d --pid host --privileged app\n',
    });
    expect(told.map(({ mend }) => mend)).toEqual([
      'Take `--privileged` away, and add the one capability or device that it needs.',
      'Take `--pid=host` away.',
    ]);
  });

  test.each([
    ['docker run -d -p 5900:5900 app', 1],
    ['docker run -d -p 5900:5900 -e VNC_PASSWORD= app', 1],
    ['docker run -d -p 5900:5900 -e VNC_NO_PASSWORD=1 app', 1],
    ['docker run -d -p 5900:5900 app x11vnc -nopw -forever', 1],
    ['docker run -d -p 5900:5900 -e VNC_PASSWORD app', 0],
    ['docker run -d -p 5900:5900 -e VNC_PASSWORD=$VNC_PASSWORD app', 0],
    ['docker run -d -p 5900:5900 --env-file desktop.env app', 0],
    ['docker run -d -p 5900:5900 $OPTIONS app', 0],
    ['docker run -d -p 5900:5900 -v ./vnc-passwd:/home/app/.vnc/passwd app', 0],
  ])('VNC: %s', async (command, expected) => {
    expect(await places(vncPassword, { 'start.sh': `${command}\n` })).toHaveLength(expected);
  });

  test('databases that ask nobody, or for what everybody knows', async () => {
    const told = async (command: string) => places(serviceAuthentication, { 'start.sh': `${command}\n` });
    expect(await told('docker run -d -p 6379:6379 redis')).toEqual(['warning start.sh:1']);
    expect(await told('docker run -d -p 127.0.0.1:6379:6379 redis')).toEqual([]);
    expect(await told('docker run -d -p 6379:6379 redis redis-server --requirepass "$P"')).toEqual([]);
    expect(await told('docker run -d -e POSTGRES_HOST_AUTH_METHOD=trust postgres')).toEqual([
      'warning start.sh:1',
    ]);
    expect(await told('docker run --rm -p 5432:5432 -e POSTGRES_PASSWORD=postgres postgres')).toEqual([
      'info start.sh:1',
    ]);
  });
});

describe("Podman's units", () => {
  const unit = [
    '[Unit]',
    'Description=Desktop',
    '[Container]',
    'Image=docker.io/library/desktop',
    'PublishPort=5900:5900',
    'PublishPort=127.0.0.1:8080:80',
    'Environment=VNC_PASSWORD=%d TZ=UTC',
    'PodmanArgs=--privileged --cap-add SYS_ADMIN',
    '[Service]',
    'Environment=A=1',
    '',
  ].join('\n');

  test('say what they publish and what rights they take', async () => {
    expect(await places(portExposure, { 'desktop.container': unit })).toEqual(['error desktop.container:5']);
    expect(await places(containerPrivileges, { 'desktop.container': unit })).toEqual([
      'warning desktop.container:8',
      'warning desktop.container:8',
    ]);
    expect(await places(vncPassword, { 'desktop.container': unit })).toEqual([]);
    const [first] = await remarks(portExposure, { 'desktop.container': unit });
    expect(first?.mend).toContain('`PublishPort=127.0.0.1:5900:5900`');
  });

  test('a section of another kind is none', () => {
    expect(containerCommands(givenSite({ 'a.container': '[Service]\nPublishPort=5900:5900\n' }))).toEqual([]);
  });
});

test('whatever stands behind `docker run`, it is read without an exception', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '-p',
      '-e',
      '--mount',
      '-d',
      '$A',
      '"',
      "'",
      '\\',
      '$(',
      '${',
      '`',
      ';',
      '--',
      '-',
      'a=b',
      '<<EOF',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', ' \\\n', ''), (words, between) => {
      const site = givenSite({
        'start.sh': `docker run ${words.join(between)}\n`,
        Makefile: `a:\n\tdocker run ${words.join(' ')}`,
      });
      for (const { service } of containerCommands(site)) {
        expect(service.line).toBeGreaterThan(0);
        for (const { line } of publishedPorts(service)) expect(line).toBeGreaterThan(0);
      }
    }),
  );
});
