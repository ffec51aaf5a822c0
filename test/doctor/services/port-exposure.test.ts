import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeServices } from '../../../src/doctor/compose/compose-files.ts';
import { publishedPorts, reachOf } from '../../../src/doctor/compose/published-ports.ts';
import { portExposure } from '../../../src/doctor/services/port-exposure.ts';
import { givenSite, places, remarks } from '../../support/given-site.ts';

/** The reach of one entry of `ports`. */
function reach(entry: string, files: Readonly<Record<string, string>> = {}): string | undefined {
  const site = givenSite({ ...files, 'compose.yml': `services:\n  a:\n    ports:\n      - ${entry}\n` });
  const [service] = composeServices(site);
  return service === undefined ? undefined : publishedPorts(service)[0]?.reach;
}

describe('where a port is published', () => {
  test.each([
    ['"8080:80"', 'all'],
    ['8080:80', 'all'],
    ['22:22', 'all'],
    ['3000', 'all'],
    ['"3000-3005"', 'all'],
    ['"0.0.0.0:80:80"', 'all'],
    ['"[::]:80:80"', 'all'],
    ['":::80:80"', 'all'],
    ['"53:53/udp"', 'all'],
    ['"127.0.0.1:8080:80"', 'loopback'],
    ['"127.0.0.1::80"', 'loopback'],
    ['"localhost:8080:80"', 'loopback'],
    ['"[::1]:8080:80"', 'loopback'],
    ['"192.0.2.7:8080:80"', 'one'],
    [`"\${VNC_BIND:-0.0.0.0}:5900:5900"`, 'all'],
    [`"\${VNC_BIND:-127.0.0.1}:5900:5900"`, 'loopback'],
    [`"\${VNC_BIND-127.0.0.1}:5900:5900"`, 'loopback'],
    [`"\${A:-\${B:-127.0.0.1}}:5900:5900"`, 'loopback'],
    [`"\${VNC_BIND}:5900:5900"`, 'unknown'],
    [`"\${VNC_BIND:?say}:5900:5900"`, 'unknown'],
    [`"$VNC_BIND:5900:5900"`, 'unknown'],
    [`"\${HTTP_BIND:-}:80:80"`, 'all'],
    [`"\${PORT:-8080}:80"`, 'all'],
    [`"\${PORT}:80"`, 'all'],
    [`"\${BIND_ADDRESS_AND_PORT}:80"`, 'unknown'],
    ['{ target: 80, published: 8080 }', 'all'],
    ['{ target: 80, published: "8080", host_ip: 127.0.0.1 }', 'loopback'],
    ['{ target: 80, published: 8080, host_ip: 0.0.0.0 }', 'all'],
    ['{ target: 80, published: 8080, host_ip: "::" }', 'all'],
  ])('%s: %s', (entry, expected) => {
    expect(reach(entry)).toBe(expected);
  });

  test('a variable of .env counts more than its default, and one of a sample where there is no default', () => {
    expect(reach(`"\${BIND:-127.0.0.1}:80:8080"`, { '.env': 'BIND=0.0.0.0\n' })).toBe('all');
    expect(reach(`"\${BIND:-0.0.0.0}:80:8080"`, { '.env': 'BIND=127.0.0.1\n' })).toBe('loopback');
    expect(reach(`"\${BIND}:80:8080"`, { '.env.example': 'BIND="127.0.0.1" # or more\n' })).toBe('loopback');
    expect(reach(`"\${BIND:-0.0.0.0}:80:8080"`, { '.env.example': 'BIND=127.0.0.1\n' })).toBe('all');
    expect(reach(`"\${BIND}:80:8080"`, { '.env.example': 'BIND=\n' })).toBe('unknown');
  });

  test('any text is an address, or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['all', 'loopback', 'one', 'unknown']).toContain(reachOf(text));
      }),
    );
  });
});

describe('published ports', () => {
  test('are told with the service, the database and the mend, once for each kind', async () => {
    const told = await remarks(portExposure, {
      'compose.yml': `services:
  db:
    image: postgres:16
    ports:
      - "5432:5432"
  app:
    build: .
    ports:
      - 8080:80
      - 8081:81
`,
    });
    expect(told).toEqual([
      {
        level: 'warning',
        path: 'compose.yml',
        line: 5,
        message: 'The service "db" publishes port 5432 (PostgreSQL) on every address of the host.',
        mend: 'Write `"127.0.0.1:5432:5432"`, or leave it out: services of the same network reach it without.',
      },
      {
        level: 'warning',
        path: 'compose.yml',
        line: 9,
        message: 'The service "app" publishes ports 8080 and 8081 on every address of the host.',
        mend: 'Put `127.0.0.1:` before each port, and let a proxy with TLS serve it to others.',
      },
    ]);
  });

  test('are a database by the image, or by a port that hardly means anything else', async () => {
    const name = async (image: string, port: string): Promise<string> => {
      const text = `services:\n  a:\n    image: ${image}\n    ports: ["${port}"]\n`;
      const [told] = await remarks(portExposure, { 'compose.yml': text });
      return /\((.*)\)/.exec(told?.message ?? '')?.[1] ?? '';
    };
    expect(await name('registry.example.org:5000/library/mariadb:11', '4306:3306')).toBe('MariaDB');
    expect(await name('opensearchproject/opensearch', '9200:9200')).toBe('OpenSearch');
    expect(await name('example/auth', '9200:9200')).toBe('');
    expect(await name('example/db', '15432:5432')).toBe('PostgreSQL');
  });

  test('of VNC are an error, by port or by name', async () => {
    const files = {
      'compose/docker-compose.yml': `services:
  winebot:
    image: example/winebot
    ports: ["\${VNC_BIND:-0.0.0.0}:5900:5900"]
  viewer:
    image: example/novnc
    ports: ["6080:6080"]
  docs:
    image: example/docs
    ports: ["6080:6080"]
`,
    };
    expect(await places(portExposure, files)).toEqual([
      'error compose/docker-compose.yml:4',
      'error compose/docker-compose.yml:7',
      'warning compose/docker-compose.yml:10',
    ]);
    const [first] = await remarks(portExposure, files);
    expect(first?.mend).toContain(`\${VNC_BIND:-127.0.0.1}`);
  });

  test('are told where the address stands: in the environment file, or in what an alias leads to', async () => {
    expect(
      await places(portExposure, {
        'compose.yml': `services:\n  a:\n    image: x/y\n    ports: ["\${BIND}:8080:80"]\n`,
        '.env.example': '# addresses\nBIND=0.0.0.0\n',
      }),
    ).toEqual(['warning .env.example:2']);
    expect(
      await places(portExposure, {
        'compose.yaml': `x-base: &base
  image: x/y
  ports:
    - 8080:80
services:
  a:
    <<: *base
`,
      }),
    ).toEqual(['warning compose.yaml:4']);
  });

  test('that are meant to be open are information, and those of a proxy nothing', async () => {
    const compose = (service: string): Record<string, string> => ({ 'compose.yml': `services:\n${service}` });
    expect(
      await places(portExposure, compose('  web:\n    image: example/app\n    ports: ["80:3000"]\n')),
    ).toEqual(['info compose.yml:4']);
    expect(
      await places(portExposure, compose('  t:\n    image: traefik:v3\n    ports: ["80:80", "443:443"]\n')),
    ).toEqual([]);
    expect(
      await places(portExposure, compose('  t:\n    image: traefik:v3\n    ports: ["80:80", "8080:8080"]\n')),
    ).toEqual(['warning compose.yml:4']);
  });

  test('are not what is only exposed, loopback, on the host network, or no compose file', async () => {
    expect(
      await places(portExposure, {
        'compose.yml': `services:
  a:
    expose: ["5432"]
  b:
    ports: ["127.0.0.1:5432:5432"]
  c:
    network_mode: host
    ports: ["5432:5432"]
  d:
    ports: !reset []
x-unused:
  ports: ["1:1"]
`,
        'values.yml': 'services:\n  a:\n    ports: ["8080:80"]\n',
        'node_modules/x/compose.yml': 'services:\n  a:\n    ports: ["8080:80"]\n',
      }),
    ).toEqual([]);
  });

  test('of tests and examples are milder', async () => {
    const text = 'services:\n  vnc:\n    ports: ["5900:5900", "8080:80"]\n';
    expect(await places(portExposure, { 'tests/compose.yml': text })).toEqual([
      'warning tests/compose.yml:3',
      'info tests/compose.yml:3',
    ]);
  });

  test('of files of the first version, of overrides and of stacks are read too', async () => {
    expect(
      await places(portExposure, {
        'docker-compose.override.yml': 'services:\n  a:\n    ports: ["8080:80"]\n',
        'docker-stack.yml': 'services:\n  a:\n    ports: ["8080:80"]\n',
        'fig/docker-compose.yml': 'a:\n  image: x\n  ports: ["8080:80"]\n',
      }),
    ).toEqual([
      'warning docker-compose.override.yml:3',
      'warning docker-stack.yml:3',
      'warning fig/docker-compose.yml:3',
    ]);
  });
});
