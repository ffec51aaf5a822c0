// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of other programs.
import { describe, expect, test } from 'vitest';
import { doctor } from '../../support/doctor.ts';
import { type Files, makeRepository } from '../../support/repository.ts';
import { expand } from '../../support/samples.ts';

const token = expand('{base62*32}');

function repositoryOf(files: Files) {
  const repo = makeRepository();
  repo.commit('Files', { '.gitignore': '.env\nconfig.local.yml\n', ...files });
  return repo.path;
}

describe('values of examples', () => {
  test.each([
    '.env.example',
    'deploy/.env.sample',
    '.env.template',
    '.env.tpl',
    '.env.sample.entra-id',
    'deploy/bot-credentials.template',
  ])('a real one in %s is an error with its line', async (path) => {
    const folder = repositoryOf({ [path]: `# The bot's\nA=1\nBOT_API_TOKEN=${token}\n` });
    const { advice, stdout, status } = await doctor(folder, 'example-values');
    expect(advice).toMatchObject([{ level: 'error', path, line: 3 }]);
    expect(advice[0]?.message).toContain('BOT_API_TOKEN');
    expect(stdout).not.toContain(token);
    expect(status).toBe(1);
  });

  test('a password that everybody knows is a warning', async () => {
    const folder = repositoryOf({ '.env.example': expand('DB_PASSWORD=hun{~}ter2\n') });
    expect((await doctor(folder, 'example-values')).advice).toMatchObject([{ level: 'warning', line: 1 }]);
  });

  test.each([
    ['config.example.yml', `api:\n  token: "${token}"\n`, 2, 'warning'],
    ['deploy/terraform.tfvars.sample', `api_token = "${token}"\n`, 1, 'warning'],
    ['bot.json.dist', `{\n  "apiToken": "${token}"\n}\n`, 2, 'warning'],
    ['config.sample.yml', expand('key: sk-{~}ant-api03-{base62*93}AA\n'), 1, 'error'],
  ])('a real one in %s, which is configuration', async (path, text, line, level) => {
    const { advice } = await doctor(repositoryOf({ [path]: text }), 'example-values');
    expect(advice).toMatchObject([{ level, path, line }]);
    const placeholder = text.replace(/[\w-]{32,}/, 'changeme');
    expect((await doctor(repositoryOf({ [path]: placeholder }), 'example-values')).advice).toEqual([]);
  });

  test.each([
    'POSTGRES_PASSWORD=postgres',
    'ADMIN_PASSWORD=admin123',
    'DB_PASSWORD=password',
    'MYSQL_PWD="root"',
  ])('%s works', async (text) => {
    const folder = repositoryOf({ '.env.example': `A=1\n${text}\n` });
    const { advice, status } = await doctor(folder, 'example-values');
    expect(advice).toMatchObject([{ level: 'warning', line: 2 }]);
    expect(status).toBe(0);
  });

  test('a password that is the name of its user works as well', async () => {
    const text = 'APP_DB_USER=app1\nAPP_DB_PASSWORD=app1\nMAIL_USER=null\nMAIL_PASSWORD=null\n';
    const { advice } = await doctor(repositoryOf({ '.env.example': text }), 'example-values');
    expect(advice).toMatchObject([{ level: 'warning', line: 2 }]);
  });

  test('placeholders, references and what is no secret are right', async () => {
    const text = [
      'BOT_API_TOKEN=',
      'BOT_PASSWORD=changeme',
      'API_KEY=<your key>',
      'OTHER_TOKEN=${BOT_API_TOKEN}',
      'PORT=8080',
      'LOG_LEVEL=debug',
      'URL=https://example.com/a',
      expand('AWS_ACCESS_KEY_ID=AKIA{~}IOSFODNN7EXAMPLE'),
      'DATABASE_URL=postgres://user:password@localhost:5432/db',
      'PASSWORD_POLICY=secret',
    ];
    const folder = repositoryOf({ '.env.example': `${text.join('\n')}\n` });
    expect((await doctor(folder, 'example-values')).advice).toEqual([]);
  });
});

describe('secrets in files of configuration', () => {
  test.each([
    ['config.yml', `providers:\n  anthropic:\n    api_key: "${token}"\n`, 3],
    ['deploy/config.yaml', `a: 1\ntoken: ${token}\n`, 2],
    ['src/main/resources/application-prod.yml', `spring:\n  datasource:\n    password: ${token}\n`, 3],
    ['appsettings.Production.json', `{\n  "ApiKey": "${token}"\n}\n`, 2],
    ['bot.toml', `[bot]\napi_token = "${token}"\n`, 2],
    ['config.local.yml', `token: ${token}\n`, 1],
    ['compose.yml', `services:\n  web:\n    environment:\n      API_TOKEN: ${token}\n`, 4],
    ['openclaw.json', `{ "gateway": { "auth": {\n  "token": "${token}" } } }\n`, 2],
    ['home/moltbot.json', `{ "gateway": { "auth": {\n  "token": "${token}" } } }\n`, 2],
    ['monitoring/alertmanager.yml', `global:\n  smtp_auth_password: ${token}\n`, 2],
    ['monitoring/grafana.ini', `[security]\nadmin_password = ${token}\n`, 2],
    ['.vscode/mcp.json', `{ "servers": { "a": { "env": {\n  "API_TOKEN": "${token}" } } } }\n`, 2],
    [
      'Web.config',
      `<connectionStrings>\n<add connectionString="Server=db;User Id=sa;Password=${token}"/>\n</connectionStrings>\n`,
      2,
    ],
  ])('%s', async (path, text, line) => {
    const { advice, stdout } = await doctor(repositoryOf({ [path]: text }), 'plaintext-secrets');
    expect(advice).toMatchObject([{ level: 'error', path, line }]);
    expect(advice[0]?.mend).toMatch(/\$\{[A-Z_]+\} in its place/);
    expect(advice[0]?.mend.includes('the history keeps it')).toBe(path !== 'config.local.yml');
    expect(stdout).not.toContain(token);
  });

  test.each([
    ['bot/settings.py', `DEBUG = False\nSECRET_KEY = "${token}"\n`, 'os.environ["SECRET_KEY"]'],
    ['settings/production.py', `\nSECRET_KEY = "${token}"\n`, 'os.environ["SECRET_KEY"]'],
    ['config.php', `<?php\ndefine('DB_PASSWORD', '${token}');\n`, "getenv('DB_PASSWORD')"],
    ['config.js', `module.exports = {\n  apiToken: '${token}',\n};\n`, 'process.env.API_TOKEN'],
  ])('%s, which is code', async (path, text, mend) => {
    const { advice } = await doctor(repositoryOf({ [path]: text }), 'plaintext-secrets');
    expect(advice).toMatchObject([{ level: 'error', path, line: 2 }]);
    expect(advice[0]?.mend).toContain(`\`${mend}\``);
  });

  test.each([
    ['bot/settings.py', 'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\n'],
    ['config.yml', 'providers:\n  anthropic:\n    api_key: "${ANTHROPIC_API_KEY}"\n'],
    ['config.yml', `token: ${token} # leakline:allow credential -- the test server\n`],
    ['test/fixtures/config.yml', `token: ${token}\n`],
    ['settings.toml', 'token = "changeme"\nname = "app"\n'],
    ['config.yml', expand('host: 10{~}.1.2.3\n')],
  ])('%s: %j is right', async (path, text) => {
    expect((await doctor(repositoryOf({ [path]: text }), 'plaintext-secrets')).advice).toEqual([]);
  });

  test.each([
    ['web.service', `[Service]\nEnvironment=API_TOKEN=${token}\n`, 2, 'error', '`EnvironmentFile=`'],
    ['web.container', `[Container]\nEnvironment="API_TOKEN=${token}"\n`, 2, 'error', '`EnvironmentFile=`'],
    [
      'supervisord.conf',
      `[program:web]\nenvironment=API_TOKEN="${token}"\n`,
      2,
      'error',
      '`%(ENV_API_TOKEN)s`',
    ],
    ['k8s/web.yaml', `env:\n  - name: API_TOKEN\n    value: "${token}"\n`, 3, 'error', '`secretKeyRef`'],
    ['group_vars/all.yml', `db_password: ${token}\n`, 1, 'error', '`ansible-vault encrypt_string`'],
    ['Dockerfile', `FROM node\nENV API_TOKEN=${token}\n`, 2, 'error', '`RUN --mount=type=secret`'],
    [
      '.github/workflows/ci.yml',
      `on: push\nenv:\n  API_TOKEN: ${token}\n`,
      3,
      'warning',
      '`${{ secrets.API_TOKEN }}`',
    ],
    ['run.sh', `docker run -d \\\n  -e API_TOKEN=${token} app\n`, 2, 'error', '`-e API_TOKEN` alone'],
    ['run.sh', `docker run --rm -e API_TOKEN=${token} app\n`, 1, 'warning', '`-e API_TOKEN` alone'],
    ['Makefile', `run:\n\tdocker run -d -e API_TOKEN="${token}" app\n`, 2, 'error', '`-e API_TOKEN` alone'],
  ])('given to what runs: %s', async (path, text, line, level, mend) => {
    const { advice, stdout } = await doctor(repositoryOf({ [path]: text }), 'plaintext-secrets');
    expect(advice).toMatchObject([{ level, path, line }]);
    expect(advice[0]?.mend).toContain(mend);
    expect(stdout).not.toContain(token);
  });

  test.each([
    ['run.sh', `API_TOKEN=${token}\ndocker run -d app\n`],
    ['run.sh', 'docker run -d -e API_TOKEN="$API_TOKEN" app\n'],
    ['web.service', '[Service]\nEnvironmentFile=/etc/web-credentials\nEnvironment=LOG_LEVEL=debug\n'],
    ['compose.yml', 'services:\n  web:\n    environment:\n      API_TOKEN: ${API_TOKEN:?}\n'],
    ['.github/workflows/ci.yml', 'env:\n  API_TOKEN: ${{ secrets.API_TOKEN }}\n'],
    [
      'k8s/web.yaml',
      'env:\n  - name: API_TOKEN\n    valueFrom: { secretKeyRef: { name: web, key: token } }\n',
    ],
    ['group_vars/all.yml', 'db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  3132333435\n'],
    ['Dockerfile', 'FROM node\nENV API_TOKEN=\nARG API_TOKEN\n'],
    ['tests/compose.yml', `services:\n  web:\n    environment:\n      API_TOKEN: ${token}\n`],
  ])('%s: %j gives no secret in plain text', async (path, text) => {
    expect((await doctor(repositoryOf({ [path]: text }), 'plaintext-secrets')).advice).toEqual([]);
  });

  test('what the configuration excludes and allows is nobody’s business', async () => {
    const files = { 'config.yml': `token: ${token}\n` };
    const excluded = { ...files, '.leakline.yml': 'exclude: [config.yml]\n' };
    expect((await doctor(repositoryOf(excluded), 'plaintext-secrets')).advice).toEqual([]);
  });
});
