// Discord's bot tokens: the bot's id in base64url, the time in base64url, and a signature, joined by dots.
// https://discord.com/developers/docs/reference#authentication
import { pass, type Verdict } from './verdict.ts';

/** Snowflakes hold the milliseconds since 2015 in their upper bits. */
const epochMilliseconds = 1_420_070_400_000;

/** Checks that the first part of a bot's token is an id; tells it, and when the bot was made. */
export function checkDiscordToken(token: string): Verdict {
  if (token.startsWith('mfa.')) return pass;
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('latin1');
  if (!/^\d{15,20}$/.test(id)) {
    return { kind: 'doubt', reason: 'its first part is no id, so it was hardly ever issued like this' };
  }
  const made = new Date(epochMilliseconds + Number(BigInt(id) >> 22n));
  return { kind: 'pass', reason: `it is that of the application ${id}, made in ${made.getUTCFullYear()}` };
}
