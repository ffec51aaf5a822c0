import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindAddress } from '../../../src/doctor/services/bind-address.ts';
import {
  listeningCommand,
  listeningKey,
  listeningVariable,
} from '../../../src/doctor/services/listen-words.ts';
import { places, remarks } from '../../support/given-site.ts';

describe('a line that listens on all addresses', () => {
  test.each([
    ['start.sh', 'exec gateway --bind 0.0.0.0', 'warning'],
    ['start.sh', 'exec gateway run --bind lan --port 18789', 'warning'],
    ['start.sh', 'uvicorn app:app --host=0.0.0.0 --port 8000', 'warning'],
    ['start.sh', 'gunicorn -b 0.0.0.0:8000 app', 'warning'],
    ['start.sh', 'python manage.py runserver 0.0.0.0:8000', 'warning'],
    ['start.sh', 'server \\\n  --listen-address "[::]:9090"', 'warning'],
    ['start.sh', 'export VNC_BIND=0.0.0.0', 'error'],
    ['start.sh', `VNC_BIND="\${VNC_BIND:-0.0.0.0}"`, 'error'],
    ['start.sh', `: "\${NOVNC_LISTEN:=0.0.0.0}"`, 'error'],
    ['start.sh', 'websockify --listen 0.0.0.0:6080', 'error'],
    ['.env', 'VNC_BIND=0.0.0.0', 'error'],
    ['start.sh', 'websockify --web /srv/novnc 0.0.0.0:6080 localhost:5900', 'error'],
    ['start.sh', 'vncserver :1 -localhost no', 'error'],
    ['start.sh', 'ttyd -i 0.0.0.0 bash', 'warning'],
    ['start.sh', `gateway --bind "\${GATEWAY_BIND:-lan}"`, 'warning'],
    ['app.service', 'Environment=GW_BIND=0.0.0.0', 'warning'],
    ['app.socket', 'ListenStream=0.0.0.0:8080', 'warning'],
    ['supervisord.conf', 'port = *:9001', 'warning'],
    ['config.yml', 'listen_addr: ":8080"', 'warning'],
    ['config.yml', 'address: "0.0.0.0:8080"', 'warning'],
    ['.env', 'LISTEN=:8080', 'warning'],
    ['.env', 'OLLAMA_HOST=0.0.0.0', 'warning'],
    ['mosquitto.conf', 'listener 1883 0.0.0.0', 'warning'],
    ['gunicorn.conf.py', 'bind = "0.0.0.0:8000"', 'warning'],
    ['ecosystem.config.js', "  env: { HOST: '0.0.0.0' },", 'warning'],
    ['vite.config.ts', "export default { server: { host: '0.0.0.0' } }", 'warning'],
    ['vite.config.js', 'export default { server: { host: true } }', 'warning'],
    ['config/puma.rb', 'bind "tcp://0.0.0.0:9292"', 'warning'],
    ['config/puma.rb', `bind "tcp://0.0.0.0:#{ENV['PORT']}"`, 'info'],
    ['src/app.py', 'app.run(host="0.0.0.0")', 'info'],
    ['srv.py', 'HOST = os.environ.get("HOST", "0.0.0.0")', 'info'],
    ['server.js', 'app.listen(3000, "0.0.0.0")', 'info'],
    ['config.ts', "export const host = process.env.HOST ?? '0.0.0.0'", 'info'],
    ['main.go', 'http.ListenAndServe("0.0.0.0:8080", nil)', 'info'],
    ['main.rs', 'TcpListener::bind("0.0.0.0:8080").await?;', 'info'],
    ['.env.example', 'INFRA_VNC_BIND="0.0.0.0"', 'error'],
    ['.env', 'GATEWAY_BIND=lan', 'warning'],
    ['.env', 'HOST=0.0.0.0', 'warning'],
    ['.env', 'LISTEN_ADDR=0.0.0.0:8080', 'warning'],
    ['app.service', 'ExecStart=/usr/bin/app --host 0.0.0.0', 'warning'],
    ['app.service', 'Environment="HOST=0.0.0.0"', 'warning'],
    ['Procfile', 'web: app --host 0.0.0.0 --port 8080', 'warning'],
    ['Procfile', 'web: app --host 0.0.0.0 --port $PORT', 'info'],
    ['package.json', '  "dev": "vite --host 0.0.0.0",', 'warning'],
    ['config.yml', '  host: 0.0.0.0', 'warning'],
    ['config.toml', 'bind = "0.0.0.0:8080"', 'warning'],
    ['config.json', '  "host": "0.0.0.0",', 'warning'],
    ['config/gateway.json', '{ "gateway": { "bind": "lan" } }', 'warning'],
    ['postgresql.conf', `listen_addresses = '*'`, 'warning'],
    ['my.cnf', 'bind-address = 0.0.0.0', 'warning'],
    ['redis.conf', 'bind 0.0.0.0', 'warning'],
    ['redis.conf', 'bind 127.0.0.1 0.0.0.0', 'warning'],
    ['mongod.conf', '  bindIp: 0.0.0.0', 'warning'],
    ['elasticsearch.yml', 'network.host: 0.0.0.0', 'warning'],
    ['application.properties', 'server.address=0.0.0.0', 'warning'],
    ['Dockerfile', 'FROM x\nCMD ["app", "--host", "0.0.0.0"]', 'info'],
    ['Dockerfile', 'FROM x\nENV VNC_BIND=0.0.0.0', 'warning'],
    ['test/config.yml', 'host: 0.0.0.0', 'info'],
  ])('%s: %s', async (path, text, level) => {
    const [told, ...more] = await remarks(bindAddress, { [path]: `${text}\n` });
    expect([told?.level, told?.path, more.length]).toEqual([level, path, 0]);
  });

  test.each([
    ['start.sh', 'gateway --bind 127.0.0.1'],
    ['start.sh', 'gateway --bind loopback'],
    ['start.sh', '# gateway --bind 0.0.0.0'],
    ['start.sh', 'docker run -p 127.0.0.1:80:80 -e HOST=0.0.0.0 app --bind 0.0.0.0'],
    ['start.sh', 'iptables -A INPUT -s 0.0.0.0/0 -j DROP'],
    ['start.sh', 'ip route add 0.0.0.0/0 via 192.0.2.1'],
    ['start.sh', 'curl --interface 0.0.0.0 http://localhost'],
    ['start.sh', `VNC_BIND="\${VNC_BIND:-127.0.0.1}"`],
    ['start.sh', 'ALLOWED_HOSTS=0.0.0.0'],
    ['.env', 'VNC_BIND=127.0.0.1'],
    ['.env', 'ALLOWED_NETWORKS=0.0.0.0/0'],
    ['.env', 'DB_HOST=0.0.0.0'],
    ['.env', 'BIND=192.0.2.7'],
    ['.env', '# HOST=0.0.0.0'],
    ['config.yml', 'host: localhost'],
    ['config.yml', '# host: 0.0.0.0'],
    ['config.yml', 'hosts: 0.0.0.0/0'],
    ['config.yml', 'allowed: 0.0.0.0'],
    ['config.yml', 'host: "*.example.com"'],
    ['config.yml', 'apiVersion: v1\nhost: 0.0.0.0'],
    ['config.yml', 'language: lang\nbind: language'],
    ['openapi.yaml', 'openapi: 3.0.0\nhost: 0.0.0.0'],
    ['README.md', '--bind 0.0.0.0'],
    ['src/app.py', 'app.run(host="127.0.0.1")'],
    ['src/app.py', 'if host == "0.0.0.0":'],
    ['src/app.py', '# app.run(host="0.0.0.0")'],
    ['tests/app.py', 'app.run(host="0.0.0.0")'],
    ['src/names.py', 'HOST = "0.0.0.0"'],
    ['start.sh', 'docker compose run web serve --host 0.0.0.0'],
    ['start.sh', '$dc exec web serve --host 0.0.0.0'],
    ['start.sh', 'OPTIONS="-e HTTP_HOST=0.0.0.0"'],
    ['start.sh', 'vncserver :1 -localhost yes'],
    ['start.sh', 'websockify 127.0.0.1:6080 localhost:5900'],
    ['app.socket', 'ListenStream=127.0.0.1:8080'],
    ['supervisord.conf', 'port = 127.0.0.1:9001'],
    ['config.yml', 'listen_addr: "127.0.0.1:8080"'],
    ['config.yml', 'address: 0.0.0.0/0'],
    ['.env', 'LISTEN=127.0.0.1:8080'],
    ['vite.config.ts', "export default { server: { host: 'localhost' } }"],
  ])('is none in %s: %s', async (path, text) => {
    expect(await places(bindAddress, { [path]: `${text}\n` })).toEqual([]);
  });
});

describe('in a container', () => {
  const service = (text: string): string => `services:\n  app:\n    build: .\n    ${text}\n`;
  const dockerfile = 'FROM x\nCOPY . /app\nCMD ["/app/start.sh", "--host", "0.0.0.0"]\n';

  test('what is published decides, and is told as a port', async () => {
    const files = (ports: string): Record<string, string> => ({
      'compose.yml': service(`environment: { HOST: 0.0.0.0, VNC_BIND: 0.0.0.0 }\n    ports: [${ports}]`),
      Dockerfile: dockerfile,
      'start.sh': 'exec app --bind lan\n',
      'config.yml': 'host: 0.0.0.0\n',
    });
    expect(await places(bindAddress, files('"127.0.0.1:5900:5900"'))).toEqual([]);
    expect(await places(bindAddress, files('"5900:5900"'))).toEqual([]);
  });

  test('VNC and gateways that nothing publishes are told, other services are not', async () => {
    const text = service(
      'environment:\n      HOST: 0.0.0.0\n      VNC_BIND: 0.0.0.0\n    command: gateway --bind lan',
    );
    expect(await places(bindAddress, { 'compose.yml': text })).toEqual([
      'error compose.yml:6',
      'warning compose.yml:7',
    ]);
  });

  test("on the host's network all of it counts", async () => {
    const text = service(
      'network_mode: host\n    command: ["app", "--host", "0.0.0.0"]\n    environment: [HOST=0.0.0.0]',
    );
    expect(await places(bindAddress, { 'compose.yml': text, Dockerfile: dockerfile })).toEqual([
      'warning compose.yml:6',
      'warning compose.yml:5',
      'warning Dockerfile:3',
    ]);
  });

  test('files that are mounted, or given as the environment, are in it', async () => {
    const files = {
      'compose.yml': service(
        'volumes: ["./conf:/etc/redis:ro"]\n    env_file: app.env\n    ports: ["127.0.0.1:1:1"]',
      ),
      'conf/redis.conf': 'bind 0.0.0.0\n',
      'app.env': 'HOST=0.0.0.0\n',
      'other/redis.conf': 'bind 0.0.0.0\n',
      'other.env': 'HOST=0.0.0.0\n',
    };
    expect(await places(bindAddress, files)).toEqual(['warning other.env:1', 'warning other/redis.conf:1']);
  });

  test('a variable of .env that ports are made of is told once, by the ports', async () => {
    const files = {
      'compose.yml': service(`ports: ["\${VNC_BIND}:5900:5900"]`),
      '.env.example': 'VNC_BIND=0.0.0.0\n',
    };
    expect(await places(bindAddress, files)).toEqual([]);
    const safe = { ...files, 'compose.yml': service(`ports: ["\${VNC_BIND:-127.0.0.1}:5900:5900"]`) };
    expect(await places(bindAddress, safe)).toEqual(['error .env.example:1']);
  });

  test('says how to publish what an image listens on', async () => {
    const [told] = await remarks(bindAddress, { Dockerfile: 'FROM x\nCMD app --host 0.0.0.0\n' });
    expect(told?.mend).toBe(
      'In a container that is needed: publish it on loopback, `docker run -p 127.0.0.1:PORT:PORT`.',
    );
  });
});

test('any text listens, or does not', () => {
  const word = fc.constantFrom(
    '--bind',
    '0.0.0.0',
    'HOST=',
    ' ',
    '\t',
    '${',
    '}',
    ':',
    '*',
    '[',
    '"',
    ',',
    'lan',
    'a.',
    '-',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, text, (one, two) => {
      for (const found of [listeningCommand(one), listeningKey(one), listeningVariable(one, two)]) {
        if (found !== null) expect(found.address).toMatch(/^(?:0\.0\.0\.0|\[::\]|::|\*|lan)$/i);
      }
    }),
  );
});

test('a long line takes no long time', () => {
  for (const part of ['-a', '--a.', 'HOST=', ' bind ', '{,', '${A:-', 'a.b-']) {
    const text = part.repeat(Math.ceil(4000 / part.length));
    const start = process.cpuUsage().user;
    listeningCommand(text);
    listeningKey(text);
    expect(process.cpuUsage().user - start).toBeLessThan(500_000);
  }
});

describe('what is told of code and of sections', () => {
  test('code is told once for all of it, and not where images are built', async () => {
    const files = { 'app.py': 'app.run(host="0.0.0.0")\n', 'api/server.js': 'app.listen(1, "0.0.0.0")\n' };
    const told = await remarks(bindAddress, files);
    expect(told.map(({ path }) => path)).toEqual(['api/server.js']);
    expect(told[0]?.message).toContain('and so does 1 other file');
    expect(await places(bindAddress, { ...files, Dockerfile: 'FROM x\nCOPY . .\n' })).toEqual([]);
  });

  test('an environment file that an image is given is in a container', async () => {
    const files = { 'app.env': 'HTTP_HOST=0.0.0.0\n', Dockerfile: 'FROM x\nCOPY app.env .\n' };
    expect(await places(bindAddress, files)).toEqual(['info app.env:1']);
    expect(await places(bindAddress, { ...files, Dockerfile: 'FROM x\n' })).toEqual(['warning app.env:1']);
  });

  test('a section of VNC is VNC', async () => {
    expect(await places(bindAddress, { 'config.yml': 'vnc:\n  bind: 0.0.0.0\n' })).toEqual([
      'error config.yml:2',
    ]);
    expect(await places(bindAddress, { 'config.toml': '[vnc]\nbind = "0.0.0.0"\n' })).toEqual([
      'error config.toml:2',
    ]);
  });
});
