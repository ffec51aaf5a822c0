import { describe, expect, test } from 'vitest';
import { containerUser, finalUser } from '../../../src/doctor/containers/container-user.ts';
import { places, remarks } from '../../support/given-site.ts';

const claimed = { 'SECURITY.md': '1. **Non-root execution**: Runs as user specified by PUID/PGID\n' };

describe('a Dockerfile', () => {
  test.each([
    ['FROM alpine\nUSER app\nRUN x\nUSER root\n', 4],
    ['FROM alpine\nUSER 0:0\n', 2],
    ['FROM alpine\nRUN x\n', 1],
    ['FROM node AS build\nUSER node\nFROM alpine\nCOPY --from=build /x /x\n', 3],
    ['FROM alpine AS base\nUSER root\nFROM base\nRUN x\n', 2],
    [`FROM alpine\nARG USERNAME=root\nUSER \${USERNAME}\n`, 3],
  ])('that ends as root though the documents say otherwise: %j', async (text, line) => {
    expect(await places(containerUser, { ...claimed, Dockerfile: text })).toEqual([
      `warning Dockerfile:${line}`,
    ]);
  });

  test.each([
    'FROM alpine\nUSER app\n',
    'FROM alpine\nUSER 1000:1000\n',
    'FROM alpine AS base\nUSER app\nFROM base AS final\nRUN x\n',
    'FROM alpine\nUSER root\nRUN apk add x\nUSER $APP_USER\n',
    'FROM alpine\nRUN apk add su-exec\nENTRYPOINT ["/entry.sh"]\n',
    'FROM gcr.io/distroless/static:nonroot\nCOPY x /x\n',
    'FROM nginxinc/nginx-unprivileged\nCOPY x /x\n',
    `ARG BASE\nFROM \${BASE}\nRUN x\n`,
    'no Dockerfile at all\n',
  ])('is right: %j', async (text) => {
    expect(await places(containerUser, { ...claimed, Dockerfile: text })).toEqual([]);
  });

  test('whose script, or whose service, says who it runs as is right', async () => {
    const root = 'FROM alpine\nCOPY start.sh /\nCMD ["/start.sh"]\n';
    const files = { ...claimed, Dockerfile: root };
    expect(await places(containerUser, { ...files, 'start.sh': 'exec su-exec "$PUID:$PGID" app\n' })).toEqual(
      [],
    );
    const service = 'services:\n  a:\n    build: .\n    user: "1000:1000"\n';
    expect(await places(containerUser, { ...files, 'compose.yml': service })).toEqual([]);
  });

  test('that names no user is information, once for all, and in tests nothing', async () => {
    const text = 'FROM alpine\nRUN x\n';
    const told = await remarks(containerUser, {
      Dockerfile: text,
      'b/Dockerfile': text,
      'test/Dockerfile': text,
    });
    expect(told.map(({ level, path, line }) => [level, path, line])).toEqual([['info', 'Dockerfile', 1]]);
    expect(told[0]?.message).toContain('nor does 1 other');
    expect(await places(containerUser, { Dockerfile: 'FROM alpine\nUSER root\n' })).toEqual([
      'info Dockerfile:2',
    ]);
  });

  test('is held to its own comment, and to documents that speak of its containers alone', async () => {
    expect(await places(containerUser, { Dockerfile: 'FROM x\n# Runs as a non-root user\nCMD y\n' })).toEqual(
      ['warning Dockerfile:1'],
    );
    for (const line of [
      '# Add a non-root user to own the files',
      'If you run it as a non-root user add it to the docker group',
      'Run `sudo adduser` for a non-root user',
      'Containers cannot run as non-root',
    ]) {
      expect(
        await places(containerUser, { 'README.md': `${line}\n`, Dockerfile: 'FROM x\nCMD y\n' }),
      ).toEqual(['info Dockerfile:1']);
    }
  });

  test.each([
    ['# Runs as the winebot user, never as root.', 'warning'],
    ['# do not run as root', 'warning'],
    ['# rootless', 'warning'],
    ['# Needs root: see below', 'info'],
    ['# Non-root user', 'warning'],
    ['# Non-root user: its PATH', 'info'],
    ['# Do not run this build as a daemon', 'info'],
  ])('is held to its comment "%s"', async (comment, level) => {
    expect(await places(containerUser, { Dockerfile: `FROM x\n${comment}\nCMD y\n` })).toEqual([
      `${level} Dockerfile:1`,
    ]);
  });

  test('is not held to what is said of another stage', async () => {
    const stages = 'FROM x AS rootless\n# rootless\nUSER a\nFROM x AS release\nCMD y\n';
    expect(await places(containerUser, { Dockerfile: stages })).toEqual(['info Dockerfile:4']);
    const above = 'FROM x AS build\nRUN make\n\n# rootless\nFROM x\nCMD y\n';
    expect(await places(containerUser, { Dockerfile: above })).toEqual(['warning Dockerfile:5']);
  });

  test('of an image that asks for its user by PUID', async () => {
    const at = (line: string) =>
      places(containerUser, {
        'compose.yml': `services:\n  a:\n    image: x\n    environment:\n      ${line}\n`,
      });
    expect(await at('PUID: 0')).toEqual(['warning compose.yml:5']);
    expect(await at('- PUID=0')).toEqual(['warning compose.yml:5']);
    expect(await at('PUID: 1000')).toEqual([]);
    expect(await at(`PUID: \${PUID:-1000}`)).toEqual([]);
  });

  test('of a command', async () => {
    const at = (command: string) => places(containerUser, { 'start.sh': `${command}\n` });
    expect(await at('docker run -d --user root app')).toEqual(['warning start.sh:1']);
    expect(await at('docker run -d -u 0:0 app')).toEqual(['warning start.sh:1']);
    expect(await at('docker run --rm -u 0 app')).toEqual(['info start.sh:1']);
    expect(await at('docker run -d -u 1000 app')).toEqual([]);
    expect(await at('docker run -d -u "$(id -u)" app')).toEqual([]);
  });

  test('of many is not held to what a document above says', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/Dockerfile`, 'FROM x\nCMD y\n']),
    );
    expect(await places(containerUser, { ...claimed, ...files })).toEqual(['info a/Dockerfile:1']);
  });
});

describe('the user of a compose service', () => {
  test.each([
    ['root', 1],
    ['"0"', 1],
    ['0:0', 1],
    ['"root:root"', 1],
    [`"\${UID:-0}:0"`, 1],
    ['1000:0', 0],
    ['"1000:1000"', 0],
    ['nobody', 0],
    [`"\${UID}:\${GID}"`, 0],
    [`"\${UID:-1000}"`, 0],
  ])('%s', async (user, number) => {
    const files = { 'compose.yml': `services:\n  a:\n    image: x\n    user: ${user}\n` };
    expect(await places(containerUser, files)).toEqual(number === 0 ? [] : ['warning compose.yml:4']);
  });
});

test('any text has a final user, or is no Dockerfile', () => {
  expect(finalUser('')).toBeNull();
  expect(finalUser('FROM a AS a\nFROM a AS a\nFROM a')).toMatchObject({ isRoot: true });
  expect(finalUser('FROM')).toBeNull();
});
