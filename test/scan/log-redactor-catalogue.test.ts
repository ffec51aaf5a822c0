// Every example of the catalogue that is a credential on one line is replaced in a log, but for what only a program has.
import { expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { deepDetector, plainDetector } from '../../src/scan/whole-detector.ts';
import { expand } from '../support/samples.ts';

/** Arguments of calls: they are read in programs alone, and a log has none of them as a program writes them. */
const ofPrograms: ReadonlySet<string> = new Set(['code.login-argument', 'code.key-argument']);

test('examples of credentials are replaced', () => {
  const redactor = new LogRedactor({ settings: defaultSettings, mark: null });
  const detector = deepDetector(plainDetector(defaultSettings.detect));
  const left: string[] = [];
  let judged = 0;
  for (const { id, family, examples } of allPatterns) {
    if (family !== 'credential' || ofPrograms.has(id)) continue;
    for (const example of examples.match) {
      const bytes = Buffer.from(expand(example.text));
      if (/[\r\n]/.test(bytes.toString('latin1'))) continue;
      judged += 1;
      const out = Buffer.concat([...redactor.push(Buffer.concat([bytes, Buffer.from('\n')]))]).toString(
        'latin1',
      );
      const own = detector
        .detect(new BlobText(bytes, example.path ?? 'config/app.txt'))
        .filter((match) => match.patternId === id && match.secret.end > match.secret.start);
      const secrets = own.map(({ secret }) => bytes.toString('latin1', secret.start, secret.end));
      if (secrets.some((secret) => out.includes(secret))) left.push(`${id}: ${example.text}`);
    }
  }
  expect(judged).toBeGreaterThan(3500);
  expect(left).toEqual([]);
}, 60_000);
