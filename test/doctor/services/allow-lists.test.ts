import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowLists } from '../../../src/doctor/services/allow-lists.ts';
import { listedValues } from '../../../src/doctor/texts/listed-values.ts';
import { places, remarks } from '../../support/given-site.ts';

describe('a list that lets everybody in', () => {
  test.each([
    ['config.yml', 'channels:\n  telegram:\n    allow_from: ["*"]', 'warning', 3],
    ['config.yml', 'channels:\n  telegram:\n    allow_from:\n      - "*"', 'warning', 3],
    ['config.yml', 'allow_from:\n- "@alice"\n- "*" # all', 'warning', 1],
    ['config.yml', 'allow_from: []', 'warning', 1],
    ['config.toml', 'allow_from = [\n  "*",\n]', 'warning', 1],
    ['config.json', '{ "telegram": { "allowFrom": ["*"] } }', 'warning', 1],
    ['config.yml', 'allowed_users: ["*"]', 'warning', 1],
    ['config.yml', 'allowedOrigins: "*"', 'warning', 1],
    ['config.yml', 'cors_origins: ["*"]', 'warning', 1],
    ['config.yml', 'cors:\n  allowed_origins: ["*"]\n  allow_credentials: true', 'error', 2],
    ['config.json', '"cors": {\n "allowedOrigins": ["*"],\n "credentials": true }', 'error', 2],
    ['config.yml', "trustedProxies: '*'", 'warning', 1],
    ['config.yml', 'trusted_proxies: [0.0.0.0/0]', 'warning', 1],
    ['.env', 'FORWARDED_ALLOW_IPS=*', 'warning', 1],
    ['.env.example', 'DJANGO_ALLOWED_HOSTS=*', 'warning', 1],
    ['.env', 'CORS_ALLOWED_ORIGINS="*"\nCORS_ALLOW_CREDENTIALS=true', 'error', 1],
    ['app/settings.py', "ALLOWED_HOSTS = ['*']", 'warning', 1],
    ['app/settings/base.py', 'ALLOWED_HOSTS = [\n    "*",\n]', 'warning', 1],
    ['app/settings/local.py', 'ALLOWED_HOSTS = ["*"]', 'info', 1],
    ['app/settings.py', 'CORS_ALLOW_ALL_ORIGINS = True', 'warning', 1],
    ['config.yml', 'tools:\n  sandbox: none', 'warning', 2],
    ['config.toml', 'sandbox = "off"', 'warning', 1],
    ['config.yml', 'tools:\n  restrict_to_workspace: false', 'warning', 2],
    ['config.yml', 'workspace_restrictions: disabled', 'warning', 1],
    ['config.yml', 'allow_from:\nother: ["*"]', 'warning', 1],
    ['config.yml', 'telegram:\n  allow_from: # who\n    # - "@alice"\n', 'warning', 2],
    ['config.yml', 'allow_from: ""', 'warning', 1],
    ['config.json', '{\n "groupAllowFrom": ["*"] }', 'warning', 2],
    ['config.json', '{ "elevated": { "allowFrom": {\n "telegram": ["*"] } } }', 'warning', 2],
    ['config.json', '{\n "groupPolicy": "open" }', 'warning', 2],
    ['config.toml', '[channels.telegram]\nallowed_users = []', 'warning', 2],
    ['config.yml', 'discord:\n  allowed_user_ids: ["*"]', 'warning', 2],
    ['config.yml', 'telegram:\n  allowed_chat_ids: []', 'warning', 2],
    ['config.yml', 'bot:\n  allowlist: []', 'warning', 2],
    ['config.yml', 'whitelist: ["*"]', 'warning', 1],
    ['config.yml', 'admin:\n  ip_whitelist: ["0.0.0.0/0"]', 'warning', 2],
    ['config.yml', 'security:\n  allowed_ips:\n    - 0.0.0.0/0', 'warning', 2],
    ['.env', 'TELEGRAM_ALLOWED_USERS=', 'warning', 1],
    ['.env.example', 'TELEGRAM_ALLOWED_USERS= # ids', 'info', 1],
    ['config.js', "module.exports = { allowFrom: ['*'] }", 'warning', 1],
    [
      'main.py',
      'app.add_middleware(\n    CORSMiddleware,\n    allow_origins=["*"],\n    allow_credentials=True)',
      'warning',
      3,
    ],
    ['server.js', 'app.use(cors({ origin: true, credentials: true }))', 'warning', 1],
    [
      'main.ts',
      'if (production) {\n} else\n  app.enableCors({ origin: true, credentials: true })',
      'info',
      3,
    ],
    ['tests/app.ts', "app.enableCors({ origin: '*', credentials: true })", 'info', 1],
    ['config.yml', 'tools:\n  sandbox: false', 'warning', 2],
    [
      'config.json',
      '{\n  "agents": {\n    "defaults": {\n      "sandbox": {\n        "mode": "off"\n',
      'warning',
      5,
    ],
    ['config.toml', '[tools.exec]\nsandbox = false', 'warning', 2],
    ['config.yml', 'agents:\n  defaults:\n    workspace: ~', 'warning', 3],
    ['config.yml', 'agents:\n  defaults:\n    workspace: "$HOME"', 'warning', 3],
    ['config.yml', 'agent:\n  workspace: /root', 'warning', 2],
    ['config.yml', 'channels:\n  telegram:\n    enabled: true\n    token: "$T"', 'warning', 2],
    ['config.json', '{ "channels": {\n "slack": { "enabled": true, "token": "$T" } } }', 'warning', 2],
    [
      'nginx.conf',
      "add_header 'Access-Control-Allow-Origin' '*';\nadd_header 'Access-Control-Allow-Credentials' 'true';",
      'error',
      1,
    ],
  ])('%s: %j', async (path, text, level, line) => {
    expect(await places(allowLists, { [path]: `${text}\n` })).toEqual([`${level} ${path}:${line}`]);
  });

  test.each([
    ['config.yml', 'allow_from: ["@alice", "123456789"]'],
    ['config.yml', '# allow_from: ["*"]'],
    ['config.yml', 'allowed_users: []'],
    ['config.yml', 'channels:\n  telegram:\n    enabled: false\n    allow_from: []'],
    ['config.json', '{ "a": {\n  "allow_from": [],\n  "enabled": false\n} }'],
    ['config.yml', 'allowedOrigins: "https://*.example.org"'],
    ['config.yml', 'allowed_hosts: ["app.example.org"] # not "*"'],
    ['config.yml', 'trusted_proxies: [10.0.0.0/8]'],
    ['config.yml', 'sandbox: auto'],
    ['config.yml', 'paypal:\n  sandbox: false'],
    ['config.yml', 'restrict_to_workspace: true'],
    ['config.yml', 'allowed_methods: ["*"]'],
    ['app/settings.py', 'ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["app.example.org"])'],
    ['app/settings.py', 'ALLOWED_HOSTS = []'],
    ['nginx.conf', "add_header 'Access-Control-Allow-Origin' '*';"],
    ['src/main.ts', 'allowedOrigins: "*"'],
    ['tests/bot.json', '{ "bot": {\n "allow_from": [] } }'],
    ['config.json', '{ "allowFrom": { "telegram": ["alice"] } }'],
    ['wg.yml', 'peers:\n  - public_key: x\n    allowed_ips: 0.0.0.0/0'],
    ['.env', '# TELEGRAM_ALLOWED_USERS=\nALLOWED_USERS=7'],
    ['main.py', 'app.add_middleware(CORSMiddleware, allow_origins=["*"])\nx(allow_credentials=True)'],
    ['main.py', 'app.add_middleware(CORSMiddleware, allow_origins=["*"], # allow_credentials=True\n)'],
    ['server.js', "app.use(cors({ origin: 'https://a.example', credentials: true }))"],
    ['config.yml', 'agents:\n  defaults:\n    workspace: ./workspace'],
    ['config.yml', 'ci:\n  workspace: ~'],
    ['config.json', '{ "sandbox": {\n "mode": "off" } }'],
    ['config.yml', 'channels:\n  telegram:\n    enabled: false\n    token: "$T"'],
    ['config.yml', 'channels:\n  telegram:\n    enabled: true\n    token: "$T"\n    chat_id: 7'],
    ['config.yml', 'channels:\n  telegram:\n    enabled: true\n    dm_policy: pairing'],
    ['config.yml', 'channels:\n  news:\n    enabled: true'],
    ['openclaw.json', '{ "channels": { "telegram": { "enabled": true, "botToken": "$T" } } }'],
  ])('is none in %s: %j', async (path, text) => {
    expect(await places(allowLists, { [path]: `${text}\n` })).toEqual([]);
  });

  test('in the environment of a service is told there, or where its value stands', async () => {
    const compose = 'services:\n  a:\n    image: x\n    environment:\n      - ALLOWED_HOSTS=';
    expect(await places(allowLists, { 'compose.yml': `${compose}*\n` })).toEqual(['warning compose.yml:5']);
    expect(await places(allowLists, { 'compose.yml': `${compose}\${HOSTS:-*}\n` })).toEqual([
      'warning compose.yml:5',
    ]);
    expect(await places(allowLists, { 'compose.yml': `${compose}\${HOSTS}\n`, '.env': 'HOSTS=*\n' })).toEqual(
      ['warning .env:1'],
    );
  });

  test('says what it means and how to mend it', async () => {
    const told = await remarks(allowLists, { 'config.yml': 'allow_from: []\n' });
    expect(told).toEqual([
      {
        level: 'warning',
        path: 'config.yml',
        line: 1,
        message:
          'allow_from is empty: who may talk to it is not configured, and some programs then let in everybody.',
        mend: 'Name who may: `allow_from: ["@alice", "123456789"]`.',
      },
    ]);
  });
});

test('any text has values, or none', () => {
  const word = fc.constantFrom('a', ':', '=', ' ', '\n', '[', ']', '(', '"', '*', '- ', '#', ',', '{');
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (one) => {
      for (const { line, items } of listedValues(one, 'a')) {
        expect(line).toBeGreaterThan(0);
        expect(items.every((item) => !item.includes('\n'))).toBe(true);
      }
    }),
  );
});
