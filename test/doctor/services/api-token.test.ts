import { describe, expect, test } from 'vitest';
import { apiToken, isOwnToken } from '../../../src/doctor/services/api-token.ts';
import { places, remarks } from '../../support/given-site.ts';

describe('whose token a variable is', () => {
  test.each([
    ['API_TOKEN', [], true],
    ['INFRA_API_TOKEN', [], true],
    ['INFRA_WINEBOT_API_TOKEN', [], true],
    ['WINEBOT_API_TOKEN', [], true],
    ['CLAWDBOT_GATEWAY_TOKEN', [], true],
    ['MOLTBOT_TOKEN', ['example/moltbot-unraid'], true],
    ['MOLTBOT_TOKEN', ['web'], false],
    ['INFRA_CLOUDFLARE_TOKEN', [], false],
    ['CLOUDFLARE_API_TOKEN', ['proxy'], false],
    ['CF_API_TOKEN', [], false],
    ['GITHUB_TOKEN', [], false],
    ['TELEGRAM_BOT_TOKEN', ['bot'], false],
    ['API_TOKEN_FILE', [], false],
    ['', [], false],
  ])('%s beside %s: %s', (name, names, expected) => {
    expect(isOwnToken(name, ['INFRA'], names)).toBe(expected);
  });
});

const service = (environment: string): Record<string, string> => ({
  'compose.yml': `services:\n  bot:\n    image: example/bot\n    environment:\n      ${environment}\n`,
});

describe('the token of a service', () => {
  test.each([
    ['API_TOKEN: ""', ['warning compose.yml:5']],
    ['- API_TOKEN=', ['warning compose.yml:5']],
    [`API_TOKEN: \${API_TOKEN:-}`, ['warning compose.yml:5']],
    [`API_TOKEN: \${INFRA_BOT_API_TOKEN}`, ['warning compose.yml:5']],
    ['BOT_TOKEN: ""', ['warning compose.yml:5']],
    [`API_TOKEN: \${API_TOKEN:?set it}`, []],
    ['- API_TOKEN', ['warning compose.yml:5']],
    ['API_TOKEN:', ['warning compose.yml:5']],
    ['API_TOKEN: changeme', ['warning compose.yml:5']],
    ['OTHER_TOKEN:', []],
    [`CLOUDFLARE_API_TOKEN: \${CLOUDFLARE_API_TOKEN:-}`, []],
    ['OTHER_TOKEN: ""', []],
  ])('with %s', async (environment, expected) => {
    expect(await places(apiToken, service(environment))).toEqual(expected);
  });

  test('is told in .env, where it is empty or missing though the sample lists it', async () => {
    const files = {
      '.env.example': 'API_TOKEN=\nBOT_URL=\nADMIN_TOKEN=\n',
      '.env': 'API_TOKEN=\nBOT_URL=\n',
    };
    expect(await places(apiToken, files, ['.env'])).toEqual(['warning .env:1', 'warning .env:null']);
    expect(await places(apiToken, { '.env.example': 'API_TOKEN=\n' })).toEqual([]);
    expect(await places(apiToken, { ...files, '.env': 'API_TOKEN=a\nADMIN_TOKEN=b\n' }, ['.env'])).toEqual(
      [],
    );
  });

  test('may be passed through where an environment file sets it', async () => {
    const files = service('- API_TOKEN');
    expect(await places(apiToken, { ...files, '.env': 'API_TOKEN=a\n' }, ['.env'])).toEqual([]);
  });

  test('is told where an example’s value was left in', async () => {
    const left = { '.env.example': 'API_TOKEN=changeme\n', '.env': 'API_TOKEN=changeme\n' };
    expect(await places(apiToken, left, ['.env'])).toEqual(['warning .env:1']);
    expect(await places(apiToken, { ...left, ...service(`API_TOKEN: \${API_TOKEN}`) }, ['.env'])).toEqual([
      'warning .env:1',
    ]);
  });

  test('left in where programs are tried is for information', async () => {
    expect(await places(apiToken, { '.env.test': 'API_TOKEN=test\n' }, ['.env.test'])).toEqual([
      'info .env.test:1',
    ]);
    expect(await places(apiToken, { 'dev.env': 'API_TOKEN=test\n' }, ['dev.env'])).toEqual([
      'info dev.env:1',
    ]);
    expect(await places(apiToken, { '.env.production': 'API_TOKEN=test\n' }, ['.env.production'])).toEqual([
      'warning .env.production:1',
    ]);
  });

  test('of a command is judged where it is given', async () => {
    const at = (command: string) => places(apiToken, { 'start.sh': `${command}\n` });
    expect(await at('docker run -d -e API_TOKEN= app')).toEqual(['warning start.sh:1']);
    expect(await at('docker run -d -e API_TOKEN app')).toEqual([]);
    expect(await at('docker run -d -e API_TOKEN="$API_TOKEN" app')).toEqual([]);
  });

  test.each([
    ['gateway.json', '{\n  "gateway": { "auth": { "token": "" } }\n}\n', ['warning gateway.json:2']],
    ['bot.json', '{\n  "gateway": { "auth": { "mode": "none" } }\n}\n', ['warning bot.json:2']],
    ['config.yml', 'gateway:\n  api_token: ""\n', ['warning config.yml:2']],
    ['config.yml', 'api_token: ""\n', ['warning config.yml:1']],
    ['config.yml', `api:\n  auth_token: "\${API_TOKEN:-}"\n`, ['warning config.yml:2']],
    ['config.toml', '[server]\napi_token = "" # none\n', ['warning config.toml:2']],
    ['config.yml', 'server: { auth: none }\n', ['warning config.yml:1']],
    ['config.yml', `api_token: "\${API_TOKEN}"\n`, []],
    ['config.yml', 'api_token:\n', []],
    ['config.yml', 'cloudflare:\n  api_token: ""\n', []],
    ['config.yml', 'gateway:\n  upstream:\n    token: ""\n', []],
    ['config.yml', 'token: ""\n', []],
    ['config.yml', 'theme: { mode: none }\ncache: { auth: none }\n', []],
    ['config.example.yml', 'api_token: ""\n', []],
    ['tsconfig.json', '{ "api_token": "" }', []],
  ])('in %s: %j', async (path, text, expected) => {
    expect(await places(apiToken, { [path]: text })).toEqual(expected);
  });

  test('is told with what makes Compose refuse to start', async () => {
    const [told] = await remarks(apiToken, service(`API_TOKEN: \${API_TOKEN}`));
    expect(told?.message).toBe(
      'The service "bot" asks for no token when API_TOKEN is not set, and nothing requires it.',
    );
    expect(told?.mend).toBe(`Have Compose refuse to start without it: \`\${API_TOKEN:?set a token}\`.`);
  });
});

describe('a channel of a bot', () => {
  test.each([
    ['config.yml', 'channels:\n  telegram:\n    enabled: true\n', ['warning config.yml:2']],
    ['config.yml', 'channels:\n  telegram:\n    enabled: true\n    token: ""\n', ['warning config.yml:4']],
    ['config.json', '{ "channels": { "discord": { "enabled": true } } }', ['warning config.json:1']],
    ['config.yml', `channels:\n  telegram:\n    enabled: true\n    token: "\${TELEGRAM_TOKEN}"\n`, []],
    ['config.yml', 'channels:\n  slack:\n    enabled: true\n    app_token: x\n    bot_token: ""\n', []],
    ['config.yml', 'channels:\n  telegram:\n    enabled: false\n', []],
    ['config.yml', 'channels:\n  whatsapp:\n    enabled: true\n', []],
    ['config.yml', 'channels: [telegram]\n', []],
    ['docs/config.md', 'channels:\n  telegram:\n    enabled: true\n', []],
  ])('%s: %j', async (path, text, expected) => {
    expect(await places(apiToken, { [path]: text })).toEqual(expected);
  });
});
