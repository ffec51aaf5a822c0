// An entry of the allowlist that disarms a pattern is a fault that names it; one that leaves something to find is none.
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { readConfiguration } from '../../src/scan/read-configuration.ts';

async function faultOf(text: string): Promise<string | null> {
  try {
    await readConfiguration({ path: 'f.yml', text, extended: [] });
    return null;
  } catch (error) {
    if (error instanceof Fault) return `${error.message}. ${error.mend}`;
    throw error;
  }
}

const entry = (more: string) => faultOf(`allow:\n  - { name: fixtures, ${more} }\n`);
const disarmed = 'f.yml:2:5: the entry "fixtures" of "allow" disarms ';

const own = `patterns:
  - id: initech.deploy-token
    title: Initech deploy token
    keywords: [initech_]
    regex: '\\binitech_(?<secret>[a-z]{4}-[0-9]{20})\\b'
    examples:
      match: ['token: initech_live-{digits*20}', 'token: initech_test-{digits*20}']
      skip: ['token: initech_{digits*12}']
`;

describe('an entry disarms a pattern', () => {
  test.each([
    ['patterns: [github.personal-access-token], values: ["."]', 'github.personal-access-token'],
    ['patterns: [github], values: ["^ghp_"]', 'github.personal-access-token'],
    [
      'patterns: [github.personal-access-token], values: ["[A-Za-z0-9_]{40}"]',
      'github.personal-access-token',
    ],
    ['patterns: [gitlab, github], paths: ["**"]', 'git'],
    ['paths: ["*"]', ''],
    ['paths: ["**/*", ".*"]', ''],
    ['patterns: [github], authored-since: 2015-01-01', 'github'],
    ['patterns: [github], when: any, commits: [0123abc], paths: ["*"]', 'github'],
    ['patterns: [github], paths: ["*"], values: ["."]', 'github'],
    ['patterns: [github], when: any, paths: [test/], values: ["."]', 'github'],
    ['values: ["^ghp_"]', 'github.personal-access-token'],
    ['values: ["^^*.+$"]', ''],
    ["values: ['\\Q\\E.']", ''],
    ['patterns: [file.dotenv], paths: ["*.env*"]', 'file.dotenv'],
    ['patterns: [private-address], values: ["[.:]", "-"]', 'network.'],
  ])('%s', async (more, id) => {
    expect(await entry(more)).toContain(`${disarmed}${id}`);
    expect(await entry(more)).toContain('name it in "except".');
  });

  test('of the user’s own too', async () => {
    const allow = (value: string) =>
      faultOf(`allow: [{ name: a, patterns: [initech], values: ['${value}'] }]\n${own}`);
    expect(await allow('-[0-9]+$')).toContain(
      'f.yml:1:9: the entry "a" of "allow" disarms initech.deploy-token',
    );
    expect(await allow('^test-')).toBeNull();
  });
});

describe('an entry leaves something to find', () => {
  test.each([
    ['patterns: [github.personal-access-token], values: ["^ghp_0000"]'],
    ['patterns: [github], paths: ["test/**", "src/", "*.md", "config/"]'],
    ['paths: ["**/*.txt", "**/.env"]'],
    ['patterns: [github], commits: [0123abc]'],
    ['patterns: [github], values: ["."], commits: [0123abc]'],
    ['patterns: [github], values: ["."], paths: [test/]'],
    ['patterns: [github], authored-until: 2020-12-31'],
    ['patterns: [github], values: ["."], authored-since: 2019-01-01, authored-until: 2020-12-31'],
    ['patterns: [github], values: ["."], until: 2020-01-01'],
    ['values: ["^made-up-", "EXAMPLE$", "x{6}"]'],
    ['patterns: [file], paths: ["test/**"]'],
    ['patterns: [file.dotenv], paths: [".env.production", ".env.local"]'],
    ['patterns: [private-address], values: ["^10[.]"]'],
  ])('%s', async (more) => {
    expect(await entry(more)).toBeNull();
  });

  test('what is turned off on purpose cannot be disarmed', async () => {
    const allow = 'allow: [{ name: a, patterns: [github], values: ["."] }]\n';
    expect(await faultOf(`${allow}except: [GitHub]\n`)).toBeNull();
    expect(await faultOf(`${allow}except: [gitlab]\n`)).not.toBeNull();
  });
});
