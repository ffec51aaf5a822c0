import { describe, expect, test } from 'vitest';
import { dockerDaemon } from '../../../src/doctor/services/docker-daemon.ts';
import { serviceAuthentication } from '../../../src/doctor/services/service-authentication.ts';
import { places, remarks } from '../../support/given-site.ts';

const service = (image: string, text: string): Record<string, string> => ({
  'compose.yml': `services:\n  db:\n    image: ${image}\n    ${text}\n`,
});
const known = 'ad' + 'min';

describe('a service without a password', () => {
  test.each([
    ['postgres', 'environment: { POSTGRES_HOST_AUTH_METHOD: trust }', 'warning compose.yml:4'],
    ['mysql', 'environment: ["MYSQL_ALLOW_EMPTY_PASSWORD=yes"]', 'warning compose.yml:4'],
    ['mariadb', 'environment: { MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: 1 }', 'warning compose.yml:4'],
    ['redis', 'command: redis-server --protected-mode no', 'warning compose.yml:4'],
    ['redis', 'ports: ["6379:6379"]', 'warning compose.yml:2'],
    ['mongo', 'ports: ["27017:27017"]', 'warning compose.yml:2'],
    ['mongo', 'command: ["mongod", "--noauth"]', 'warning compose.yml:4'],
    [
      'elasticsearch',
      'ports: ["9200:9200"]\n    environment: ["xpack.security.enabled=false"]',
      'warning compose.yml:5',
    ],
    ['elasticsearch', 'environment: ["xpack.security.enabled=false"]', 'info compose.yml:4'],
    ['grafana/grafana', `environment: { GF_SECURITY_ADMIN_PASSWORD: ${known} }`, 'warning compose.yml:4'],
    [
      'grafana/grafana',
      `environment: ["GF_SECURITY_ADMIN_PASSWORD=\${PASS:-${known}}"]`,
      'warning compose.yml:4',
    ],
    ['postgres', 'environment: { POSTGRES_PASSWORD: postgres }', 'info compose.yml:4'],
    [
      'postgres',
      'environment: { POSTGRES_PASSWORD: postgres }\n    ports: ["5432:5432"]',
      'warning compose.yml:4',
    ],
  ])('%s with %s', async (image, text, expected) => {
    expect(await places(serviceAuthentication, service(image, text))).toEqual([expected]);
  });

  test.each([
    ['postgres', 'environment: { POSTGRES_HOST_AUTH_METHOD: scram-sha-256 }'],
    ['mysql', 'environment: { MYSQL_ALLOW_EMPTY_PASSWORD: "no" }'],
    ['redis', 'ports: ["127.0.0.1:6379:6379"]'],
    ['redis', `ports: ["6379:6379"]\n    command: redis-server --requirepass \${REDIS_PASSWORD}`],
    ['redis', 'ports: ["6379:6379"]\n    volumes: ["./redis.conf:/etc/redis.conf"]'],
    [
      'mongo',
      'ports: ["27017:27017"]\n    environment: ["MONGO_INITDB_ROOT_USERNAME=a", "MONGO_INITDB_ROOT_PASSWORD"]',
    ],
    ['example/app', 'ports: ["6379:6379"]'],
    ['grafana/grafana', `environment: ["GF_SECURITY_ADMIN_PASSWORD=\${PASS:?set it}"]`],
    ['grafana/grafana', 'environment: { GF_SECURITY_ADMIN_USER: admin }'],
    ['elasticsearch', 'environment: ["xpack.security.enabled=true"]'],
  ])('is not %s with %s', async (image, text) => {
    expect(await places(serviceAuthentication, service(image, text))).toEqual([]);
  });

  test('a value of the sample is there to be replaced, one of .env is told there', async () => {
    const files = service('grafana/grafana', `environment: ["GF_SECURITY_ADMIN_PASSWORD=\${PASS}"]`);
    expect(await places(serviceAuthentication, { ...files, '.env.example': `PASS=${known}\n` })).toEqual([]);
    expect(await places(serviceAuthentication, { ...files, '.env': `PASS=${known}\n` }, ['.env'])).toEqual([
      'warning .env:1',
    ]);
  });

  test.each([
    ['redis.conf', 'protected-mode no'],
    ['config/mongod.conf', 'security:\n  authorization: disabled'],
    ['config/elasticsearch.yml', 'xpack.security.enabled: false'],
    ['config/mosquitto.conf', 'allow_anonymous true'],
    ['pg_hba.conf', 'host all all 0.0.0.0/0 trust'],
    ['start.sh', 'redis-server --protected-mode no'],
  ])('%s: %s', async (path, text) => {
    expect((await places(serviceAuthentication, { [path]: `${text}\n` })).length).toBe(1);
  });

  test.each([
    ['redis.conf', 'protected-mode yes'],
    ['redis.conf', '# protected-mode no'],
    ['config/other.conf', 'allow_anonymous true'],
    ['pg_hba.conf', 'local all all trust'],
    ['pg_hba.conf', 'host all all 127.0.0.1/32 trust'],
    ['pg_hba.conf', 'host all all 0.0.0.0/0 scram-sha-256'],
  ])('is right in %s: %s', async (path, text) => {
    expect(await places(serviceAuthentication, { [path]: `${text}\n` })).toEqual([]);
  });

  test('does not say the password', async () => {
    const [told] = await remarks(
      serviceAuthentication,
      service('x', `environment: ["APP_ADMIN_PASSWORD=qwer${'ty'}"]`),
    );
    expect(told?.message).toBe('APP_ADMIN_PASSWORD of the service "db" is a password that everybody knows.');
    expect(JSON.stringify(told)).not.toContain(`qwer${'ty'}`);
  });
});

describe("Docker's API over the network", () => {
  test('of daemon.json over several lines', async () => {
    const hosts = (...texts: string[]) => JSON.stringify({ hosts: texts }, null, 2);
    const open = { 'daemon.json': hosts('unix:///var/run/docker.sock', 'tcp://0.0.0.0:2375') };
    expect(await places(dockerDaemon, open)).toEqual(['error daemon.json:4']);
    expect(await places(dockerDaemon, { 'daemon.json': hosts('tcp://0.0.0.0:2376', 'fd://') })).toEqual([]);
  });

  test.each([
    ['etc/docker/daemon.json', '{ "hosts": ["unix:///var/run/docker.sock", "tcp://0.0.0.0:2375"] }', 'error'],
    ['docker.service', 'ExecStart=/usr/bin/dockerd -H fd:// -H tcp://0.0.0.0:2375', 'error'],
    ['docker.service', 'ExecStart=/usr/bin/dockerd -H tcp://127.0.0.1:2375', 'warning'],
    ['start.sh', 'dockerd --host=tcp://0.0.0.0:2375 &', 'error'],
    ['start.sh', 'export DOCKER_HOST=tcp://192.0.2.10:2375', 'error'],
    ['.env', 'DOCKER_HOST=tcp://build.example.org:2375', 'error'],
  ])('%s: %s', async (path, text, level) => {
    expect(await places(dockerDaemon, { [path]: `${text}\n` })).toEqual([`${level} ${path}:1`]);
  });

  test.each([
    ['docker.service', 'ExecStart=/usr/bin/dockerd --tlsverify -H tcp://0.0.0.0:2376'],
    ['docker.service', 'ExecStart=/usr/bin/dockerd -H fd://'],
    ['start.sh', 'export DOCKER_TLS_VERIFY=1\nexport DOCKER_HOST=tcp://192.0.2.10:2376'],
    ['start.sh', 'export DOCKER_HOST=ssh://me@build.example.org'],
    ['start.sh', 'export DOCKER_HOST=tcp://127.0.0.1:2375'],
    ['start.sh', 'export DOCKER_HOST=tcp://docker:2375'],
    ['start.sh', 'export DOCKER_HOST=tcp://$HOST:2375'],
    ['start.sh', 'server --bind tcp://0.0.0.0:8080'],
  ])('is right in %s: %s', async (path, text) => {
    expect(await places(dockerDaemon, { [path]: `${text}\n` })).toEqual([]);
  });

  test('of a service beside it is right', async () => {
    const text = (host: string): string =>
      `services:\n  proxy:\n    image: x\n  a:\n    image: y\n    environment: ["DOCKER_HOST=tcp://${host}:2375"]\n`;
    expect(await places(dockerDaemon, { 'compose.yml': text('proxy') })).toEqual([]);
    expect(await places(dockerDaemon, { 'compose.yml': text('192.0.2.1') })).toEqual(['error compose.yml:6']);
  });
});
