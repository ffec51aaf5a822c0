// Credentials of two parts, through the whole detector: one finding says both.
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../patterns/index.ts';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { allRecognizers } from '../../../src/detect/catalogue.ts';
import { createDetector } from '../../../src/detect/detector.ts';
import { expand } from '../../support/samples.ts';

const detector = createDetector(allPatterns, allRecognizers, defaultSettings.detect);
const uuid = '{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}';

function detect(template: string, path = 'config/app.conf') {
  const blob = new BlobText(Buffer.from(expand(template)), path);
  return detector.detect(blob).map((match) => ({
    id: match.patternId,
    half:
      match.companion === undefined ? null : blob.slice(match.companion.span.start, match.companion.span.end),
    reason: match.reason,
  }));
}

describe('the two parts of a credential are one finding', () => {
  it.each([
    [
      'aws.secret-access-key',
      'aws_access_key_id = AKIA{base32*16}\naws_secret_access_key = {base64*40}\n',
      /^AKIA/,
    ],
    [
      'aws.secret-access-key',
      '{"AccessKeyId": "ASIA{base32*16}", "SecretAccessKey": "{base64*40}"}',
      /^ASIA/,
    ],
    [
      'azure.client-secret',
      `AZURE_TENANT_ID=${uuid}\nAZURE_CLIENT_SECRET={base62*3}8Q~{base62*34}\n`,
      /^[0-9a-f-]{36}$/,
    ],
    [
      'google.oauth-client-secret',
      '"client_id": "{digits*12}-{lowerdigits*32}.apps.googleusercontent.com",\n"client_secret": "GOCSPX-{base64url*28}"',
      /\.apps\.googleusercontent\.com$/,
    ],
  ])('%s', (id, template, half) => {
    const matches = detect(template);
    expect(matches.map((match) => match.id)).toEqual([id]);
    expect(matches[0]?.half).toMatch(half);
    expect(matches[0]?.reason).toContain('together with its');
  });

  it('each alone is found as well', () => {
    expect(detect('aws_access_key_id = AKIA{base32*16}').map((match) => match.id)).toEqual([
      'aws.access-key-id',
    ]);
    expect(detect('aws_secret_access_key = {base64*40}').map((match) => match.id)).toEqual([
      'aws.secret-access-key',
    ]);
    expect(detect('GOOGLE_SECRET=GOCSPX-{base64url*28}').map((match) => match.id)).toEqual([
      'google.oauth-client-secret',
    ]);
  });

  it.each([
    ['BACKUP_SECRET_KEY={base64*40}', 'generic.secret'],
    ['BACKUP_SECRET_KEY={base64*40}\nBUCKET=s3://acme', 'aws.secret-access-key'],
    ['AWS_REGION=eu-west-1\nBACKUP_SECRET_KEY={base64*40}', 'aws.secret-access-key'],
    ['DJANGO_SECRET_KEY={base62*40}\nAWS_REGION=eu-west-1', 'generic.secret'],
    ['WASABI_SECRET_KEY={base62*40}', 'wasabi.secret-access-key'],
  ])('a secret key is Amazon’s where something about it is: %s', (template, id) => {
    expect(detect(template).map((match) => match.id)).toEqual([id]);
  });

  it('an id alone tells its account', () => {
    const [match] = detect('key: AKIA{base32*1}Q{base32*14}');
    expect(match?.reason).toMatch(/it names the account \d{12}/);
  });
});
