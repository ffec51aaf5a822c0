import { describe, expect, test } from 'vitest';
import type { Advice, DoctorReport } from '../../src/model/advice.ts';
import { doctorJson, doctorText } from '../../src/report/doctor.ts';
import { doctorSarif } from '../../src/report/doctor-sarif.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { redacted } from '../support/reports.ts';

function adviceOf(parts: Partial<Record<keyof Advice, unknown>> = {}, number = 1): Advice {
  return {
    check: 'secret-file-mode',
    level: 'error',
    path: redacted('.env'),
    line: null,
    message: redacted('It can be read by everybody on this machine (mode 0644).'),
    mend: redacted('Run: chmod 600 .env'),
    fingerprint: String(number).padStart(16, '0'),
    ...parts,
  } as Advice;
}

const rules = [{ id: 'secret-file-mode', title: 'Modes of secret files', about: 'Who may read them.' }];
const hostile = redacted('a\u001b[31m\n::error::x [link](https://example.com) {0} \u202e');
const full: DoctorReport = {
  rules,
  advice: [
    adviceOf(),
    adviceOf({ level: 'warning', line: 12, path: redacted('compose.yml') }, 2),
    adviceOf({ level: 'info', path: redacted(''), check: 'of-no-rule' }, 3),
    adviceOf({ level: 'info', path: hostile, message: hostile, mend: hostile, line: 3 }, 4),
    adviceOf({ level: 'info', path: redacted('~/.git-credentials') }, 5),
    adviceOf({ level: 'info', path: redacted('/etc/bot-credentials') }, 6),
  ],
};

describe('as text', () => {
  test('a section for each level and the summary', () => {
    expect(doctorText({ ...full, advice: full.advice.slice(0, 3) }, { colour: false })).toBe(
      [
        'ERRORS (1):',
        '  • .env: It can be read by everybody on this machine (mode 0644).',
        '    Run: chmod 600 .env [secret-file-mode]',
        '',
        'WARNINGS (1):',
        '  • compose.yml:12: It can be read by everybody on this machine (mode 0644).',
        '    Run: chmod 600 .env [secret-file-mode]',
        '',
        'INFO (1):',
        '  • It can be read by everybody on this machine (mode 0644).',
        '    Run: chmod 600 .env [of-no-rule]',
        '',
        'Summary: 1 errors, 1 warnings, 1 info',
        '',
      ].join('\n'),
    );
  });

  test('nothing wrong is the summary alone', () => {
    expect(doctorText({ rules, advice: [] }, { colour: false })).toBe(
      'Summary: 0 errors, 0 warnings, 0 info\n',
    );
  });

  test('in a terminal: lines of its width, and what is told stays the same', () => {
    const plain = doctorText(full, { colour: false });
    const narrow = doctorText(full, { colour: true, width: 50 });
    const bare = narrow.replace(/\u001b\[[0-9;]*m/g, '');
    expect(bare.replace(/\s+/g, ' ')).toBe(plain.replace(/\s+/g, ' '));
    const long = bare.split('\n').filter((line) => line.length > 54);
    expect(long.every((line) => !line.trim().includes(' '))).toBe(true);
  });

  test('hides nothing and commands no runner', () => {
    const text = doctorText(full, { colour: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
  });
});

test('as JSON', () => {
  const value = JSON.parse(doctorJson(full));
  expect(value).toMatchObject({
    formatVersion: 1,
    tool: { name: 'Leakline' },
    summary: { errors: 1, warnings: 1, info: 4 },
    checks: rules,
  });
  expect(value.advice[2]).toEqual({ ...full.advice[2], path: null });
});

describe('as SARIF', () => {
  test('code scanning takes it', () => {
    expect(sarifProblems(doctorSarif(full))).toEqual([]);
    expect(sarifProblems(doctorSarif({ rules, advice: [] }))).toEqual([]);
  });

  test('a rule for each level, a category of its own, places that lead nowhere else', () => {
    const log = JSON.parse(doctorSarif(full));
    const [run] = log.runs;
    expect(run.automationDetails.id).toBe('leakline/doctor/');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'doctor/of-no-rule/info',
      'doctor/secret-file-mode/error',
      'doctor/secret-file-mode/info',
      'doctor/secret-file-mode/warning',
    ]);
    const places = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(places).toEqual(
      expect.arrayContaining(['.env', 'compose.yml', 'repository', '%2Fetc/bot-credentials']),
    );
    expect(run.results[3].message.text).not.toContain('[link]');
  });
});
