// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of other programs.
import { describe, expect, test } from 'vitest';
import { doctor } from '../../support/doctor.ts';
import { type Files, makeRepository } from '../../support/repository.ts';

/** `INFRA_` in pieces, so that this file reads no such variable. */
const infra = ['INFRA', ''].join('_');
const token = `${infra}BOT_TOKEN`;
const password = `${infra}VNC_PASSWORD`;

async function adviceOn(files: Files, check = 'variable-documentation') {
  const repo = makeRepository();
  repo.commit('Files', { '.gitignore': '.env\n', ...files });
  return (await doctor(repo.path, check)).advice;
}

describe('variables that the code reads', () => {
  test('without any example: one warning that names them', async () => {
    const advice = await adviceOn({
      'src/bot.py': `import os\ntoken = os.environ["${token}"]\n`,
      'deploy.sh': `vncpasswd "$${password}"\n`,
    });
    expect(advice).toMatchObject([{ level: 'warning', path: 'deploy.sh', line: 1 }]);
    expect(advice[0]?.message).toContain(`${password} and ${token}`);
  });

  test('with one: each that is missing, where it is read', async () => {
    const advice = await adviceOn({
      '.env.example': `# The bot's token\n${token}=\n`,
      'src/bot.py': `import os\ntoken = os.environ["${token}"]\nvnc = os.getenv("${password}")\n`,
    });
    expect(advice).toEqual([
      expect.objectContaining({
        level: 'warning',
        path: 'src/bot.py',
        line: 3,
        message: `${password} is read here and stands in no example.`,
        mend: `Add a line \`${password}=\` with a comment to .env.example.`,
      }),
    ]);
  });

  test('in the example, in use and explained by a comment or a document: right', async () => {
    const advice = await adviceOn({
      '.env.example': `# The bot's token\n${token}=\n\n${password}=\n`,
      'README.md': `| Variable | Purpose |\n|---|---|\n| \`${password}\` | VNC access |\n`,
      'src/bot.py': `token = os.environ["${token}"]\nvnc = os.getenv("${password}")\n`,
    });
    expect(advice).toEqual([]);
  });

  test('a template of a credentials file is an example as well', async () => {
    const advice = await adviceOn({
      'deploy/bot-credentials.template': `# The bot's token\n${token}=\n`,
      'src/bot.py': `token = os.environ["${token}"]\n`,
    });
    expect(advice).toEqual([]);
  });

  test.each([
    ['a comment', 'src/a.ts', `// as in ${token}\nrun(); // ${token}\n`],
    ['a sentence', 'src/a.ts', `const about = 'a value beside ${token} is a finding';\n`],
    ['a part of a name', 'src/a.ts', `const MY_${token} = 1; const ${token}s = 2;\n`],
    ['a pattern of names', 'src/a.ts', `match("${infra}", "${infra}*_TOKEN", "${infra}<X>_TOKEN");\n`],
    ['a document', 'docs/a.md', `Set ${token}.\n`],
    ['a test', 'test/a.test.ts', `env.${token} = 'x';\n`],
    ['somebody else’s', 'vendor/a.go', `os.Getenv("${token}")\n`],
  ])('%s is no use of one', async (_name, path, text) => {
    expect(await adviceOn({ [path]: text })).toEqual([]);
  });

  test('a prefix of the configuration’s own', async () => {
    const advice = await adviceOn({
      '.leakline.yml': 'prefixes: [ACME_OPS]\n',
      'src/a.ts': 'process.env.ACME_OPS_MAIL_KEY;\n',
    });
    expect(advice[0]?.message).toContain('ACME_OPS_MAIL_KEY');
  });
});

describe('variables of the example', () => {
  test('explained nowhere: a warning for infrastructure, for information else; and what nothing reads', async () => {
    const advice = await adviceOn({
      '.env.example': `${token}=\nMAIL_HOST=\nOLD_FLAG=\n`,
      'src/a.ts': `process.env.${token}; process.env.MAIL_HOST;\n`,
    });
    expect(advice.map(({ level, line, message }) => [level, line, message])).toEqual([
      ['warning', 1, `${token} is explained nowhere: no comment beside it, and no document names it.`],
      ['info', 2, 'MAIL_HOST and OLD_FLAG are explained nowhere.'],
      ['info', 3, 'OLD_FLAG is read nowhere in this repository.'],
    ]);
  });

  test('what is given to a container as a whole is read there', async () => {
    const advice = await adviceOn({
      '.env.example': '# For PostgreSQL\nPOSTGRES_PASSWORD=\n',
      'compose.yml': 'services:\n  db:\n    image: postgres\n    env_file: .env\n',
    });
    expect(advice).toEqual([]);
  });

  test('a row of a table that no example and no code knows is told, a sentence about one is not', async () => {
    const files = {
      '.env.example': `# For VNC\n${password}=\n`,
      'src/a.ts': `process.env.${password};\n`,
      'README.md': `As of 2.0 ${infra}OLD_TOKEN is gone.\n`,
      'SECURITY.md': `| Variable | Purpose |\n|---|---|\n| \`${password}\` | VNC |\n| \`${token}\` | the bot |\n`,
    };
    const advice = await adviceOn(files);
    expect(advice).toMatchObject([{ level: 'info', path: 'SECURITY.md', line: 4 }]);
    expect(advice[0]?.message).toContain(`${token} has a row here`);
    expect(await adviceOn({ ...files, 'src/b.ts': `process.env.${token};\n` })).toMatchObject([
      { level: 'warning', path: 'src/b.ts' },
    ]);
    expect(await adviceOn({ 'SECURITY.md': files['SECURITY.md'] })).toEqual([]);
  });

  test('secrets of workflows need a document, and no example', async () => {
    const workflow = `jobs:\n  a:\n    env:\n      T: \${{ secrets.${token} }}\n`;
    const advice = await adviceOn({ '.github/workflows/a.yml': workflow });
    expect(advice).toMatchObject([{ level: 'info', path: '.github/workflows/a.yml', line: 4 }]);
    const told = { '.github/workflows/a.yml': workflow, 'README.md': `\`${token}\` in the settings\n` };
    expect(await adviceOn(told)).toEqual([]);
  });
});

describe('the .env of an example', () => {
  test('missing: a warning, and for information in CI', async () => {
    const repo = makeRepository();
    repo.commit('Files', { '.gitignore': '.env\n', '.env.example': '# A\nA=\n' });
    const check = 'environment-file-missing';
    expect((await doctor(repo.path, check)).advice).toMatchObject([
      {
        level: 'warning',
        path: '.env.example',
        mend: expect.stringContaining('cp .env.example .env && chmod 600'),
      },
    ]);
    const inCi = await doctor(repo.path, check, { environment: { CI: 'true' } });
    expect(inCi.advice).toMatchObject([{ level: 'info' }]);
    repo.write({ '.env': 'A=1\n' });
    expect((await doctor(repo.path, check)).advice).toEqual([]);
  });

  test('a variable that configuration names and it lacks: where it is named', async () => {
    const repo = makeRepository();
    repo.commit('Files', {
      '.gitignore': '.env\n',
      '.env.example': '# A\nMODEL_KEY=\nTELEGRAM_BOT_TOKEN=\nOLD_TOKEN=\n# LATER_TOKEN=\n',
      'config.yml': [
        'model: {key: "${MODEL_KEY}"}',
        '# old: ${OLD_TOKEN}',
        'channels:',
        '  telegram: {enabled: true, token: "${TELEGRAM_BOT_TOKEN}"}',
        'more: ["${OLD_TOKEN:-none}", "${LATER_TOKEN}", "${OTHER}"]',
        '',
      ].join('\n'),
    });
    repo.write({ '.env': 'MODEL_KEY=\n' });
    const check = 'environment-file-missing';
    expect((await doctor(repo.path, check)).advice).toMatchObject([
      {
        level: 'warning',
        path: 'config.yml',
        line: 4,
        message: 'TELEGRAM_BOT_TOKEN stands in .env.example and not in .env: here it is empty.',
      },
    ]);
    const inCi = await doctor(repo.path, check, { environment: { CI: 'true' } });
    expect(inCi.advice).toMatchObject([{ level: 'info' }]);
    repo.write({ '.env': 'MODEL_KEY=\nexport TELEGRAM_BOT_TOKEN=\n' });
    expect((await doctor(repo.path, check)).advice).toEqual([]);
  });

  test('that of another machine is not missed here', async () => {
    expect(await adviceOn({ '.env.production.example': '# A\nA=\n' }, 'environment-file-missing')).toEqual(
      [],
    );
  });
});
