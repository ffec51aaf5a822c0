import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doctor } from '../../support/doctor.ts';
import { type Files, makeFolder, makeRepository, writeFiles } from '../../support/repository.ts';

const check = 'system-credentials';
const template = 'deploy/bot-credentials.template';
const right: Files = {
  '.gitignore': '*-credentials\n',
  [template]: '# Install as /etc/bot-credentials: chmod 600, chown root:root.\nBOT_TOKEN=\n',
};

function repositoryOf(files: Files) {
  const repo = makeRepository();
  repo.commit('Files', files);
  return repo.path;
}

describe('a template of a credentials file', () => {
  test('that says how it is kept, with the file itself ignored, is right', async () => {
    expect((await doctor(repositoryOf(right), check)).advice).toEqual([]);
  });

  test('that says nothing of its mode and owner', async () => {
    const { advice } = await doctor(repositoryOf({ ...right, [template]: 'BOT_TOKEN=\n' }), check);
    expect(advice).toMatchObject([{ level: 'warning', path: template }]);
    expect(advice[0]?.message).toContain('`chmod 600` and `chown root:root` are told nowhere');
  });

  test('of which a document says it', async () => {
    const files = {
      ...right,
      [template]: 'BOT_TOKEN=\n',
      'SECURITY.md': 'Copy to `/etc/bot-credentials` with `chmod 600` and `chown root:root`.\n',
    };
    expect((await doctor(repositoryOf(files), check)).advice).toEqual([]);
  });

  test('whose file is not ignored', async () => {
    const { advice } = await doctor(repositoryOf({ ...right, '.gitignore': '' }), check);
    expect(advice).toMatchObject([
      { level: 'warning', path: template, mend: 'Run: echo /deploy/bot-credentials >> .gitignore' },
    ]);
  });
});

describe('the file on the server', () => {
  const etc = () => {
    const etcFolder = makeFolder('etc');
    writeFiles(etcFolder, { 'bot-credentials': 'BOT_TOKEN=1\n' });
    return etcFolder;
  };

  test('that others can read', async () => {
    const etcFolder = etc();
    chmodSync(join(etcFolder, 'bot-credentials'), 0o640);
    const { advice } = await doctor(repositoryOf(right), check, { machine: { etcFolder } });
    expect(advice.filter(({ mend }) => mend.includes('chmod'))).toMatchObject([
      {
        level: 'error',
        path: '/etc/bot-credentials',
        message: 'It can be read by its group (mode 0640).',
        mend: 'Run: sudo chmod 600 /etc/bot-credentials',
      },
    ]);
  });

  test.runIf(process.getuid?.() === 0)(
    'that is somebody else’s, of a name that a document tells',
    async () => {
      const etcFolder = etc();
      chmodSync(join(etcFolder, 'bot-credentials'), 0o600);
      const folder = repositoryOf({ 'README.md': 'Reads `/etc/bot-credentials`.\n' });
      expect((await doctor(folder, check, { machine: { etcFolder } })).advice).toEqual([]);
      chownSync(join(etcFolder, 'bot-credentials'), 4711, 4711);
      expect((await doctor(folder, check, { machine: { etcFolder } })).advice).toMatchObject([
        { level: 'error', mend: 'Run: sudo chown root:root /etc/bot-credentials' },
      ]);
    },
  );
});
