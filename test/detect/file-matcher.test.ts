import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { makeFileMatcher, matchFile } from '../../src/detect/file-matcher.ts';
import type { FilePattern } from '../../src/model/pattern.ts';
import { expand } from '../support/samples.ts';
import { plainFiles } from './plain-files.ts';
import { secretFiles } from './secret-files.ts';

const files = makeFileMatcher(
  allPatterns.filter((pattern): pattern is FilePattern => pattern.kind === 'file'),
);
const blobOf = (path: string, template: string) => new BlobText(Buffer.from(expand(template)), path);

describe('files that must not be committed', () => {
  it.each(secretFiles)('%s: %s', (path, template) => {
    expect(matchFile(files, blobOf(path, template))).not.toBeNull();
  });

  it('are matched as a whole: no secret, and the first line to look at', () => {
    const match = matchFile(files, blobOf('.env', 'A_TOKEN=abcd1234\r\nB=c\r\n'));
    expect(match).toMatchObject({
      patternId: 'file.dotenv',
      secret: { start: 0, end: 0 },
      whole: { start: 0, end: 16 },
      severity: 'high',
    });
  });

  it('count little among tests and examples', () => {
    const match = matchFile(files, blobOf('test/fixtures/server.key', '{pem:RSA PRIVATE KEY}'));
    expect(match).toMatchObject({ severity: 'low', confidence: 'low' });
  });

  it.each(['.env.test', '.env.ci', 'svc/.env.test.local'])('count in full: %s', (path) => {
    expect(matchFile(files, blobOf(path, 'NODE_ENV=test\n'))).toMatchObject({ severity: 'low' });
    expect(matchFile(files, blobOf(path, 'A_TOKEN=abcd1234\n'))).toMatchObject({
      patternId: 'file.dotenv',
      severity: 'high',
    });
  });

  it('are reported once, under the most severe pattern that takes them', () => {
    const match = matchFile(files, blobOf('.aws/credentials', 'aws_secret_access_key = {base64*40}'));
    expect(match?.patternId).toBe('file.aws-credentials');
  });
});

describe('files that may be committed', () => {
  it.each(plainFiles)('%s: %s', (path, template) => {
    expect(matchFile(files, blobOf(path, template))).toBeNull();
  });
});
