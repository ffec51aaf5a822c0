// The account in the id of an AWS access key. Behind the prefix stand base 32 digits; the first six bytes of what they
// say hold the number of the account, shifted by seven bits. Ids of the time before 2019 (`AKIAI`, `AKIAJ`) hold none.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html,
// https://awsteele.com/blog/2020/09/26/aws-access-key-format.html
import { pass, type Verdict } from './verdict.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const prefixCharacters = 4;
/** Ten digits of base 32 are 50 bits; six bytes are 48 of them. */
const accountDigits = 10;
const accountMax = 999_999_999_999;

/** The account's number, twelve digits, or null where the id names none. */
export function accountOf(keyId: string): string | null {
  if (/^.{4}[IJ]/.test(keyId)) return null;
  let value = 0;
  for (const digit of keyId.slice(prefixCharacters, prefixCharacters + accountDigits)) {
    const at = alphabet.indexOf(digit);
    if (at === -1) return null;
    value = value * 32 + at;
  }
  const account = Math.floor(value / 2 ** (2 + 7)) % 2 ** 40;
  return account > accountMax ? null : String(account).padStart(12, '0');
}

/** Never refuses; tells the account where the id names one. */
export function checkAwsKeyId(keyId: string): Verdict {
  const account = accountOf(keyId);
  return account === null ? pass : { kind: 'pass', reason: `it names the account ${account}` };
}
