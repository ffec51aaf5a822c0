// Which lines of a secret a runner can be told to mask in the logs of a job (docs.github.com, "Workflow commands for GitHub
// Actions", add-mask). It masks each occurrence, in every log line and output of the job: a value that is short, or that
// anyone may write, would ruin them and hide nothing.
import { isCommonPassword, isFamousPassword, isLeetPassword } from '../detect/value/common-password.ts';

const charactersMin = 8;
/** Letters alone are a word somewhere, until they are many. */
const lettersMin = 16;
/** The first and last line of a key: the same for everyone (RFC 7468). */
const boundary = /^-----(?:BEGIN|END) /;

/** The lines to mask, without blanks about them; none where masking does more harm than good. */
export function maskableLines(secret: string): string[] {
  return secret
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => isMaskable(line));
}

function isMaskable(line: string): boolean {
  if (line.length < charactersMin || boundary.test(line)) return false;
  if (/^[\p{L}\s._-]+$/u.test(line) && line.length < lettersMin) return false;
  // A number is a date, a size, an id of something else.
  if (/^[\d.,:/-]+$/.test(line) && line.length < lettersMin && !isAddress(line)) return false;
  if (isLoopback(line)) return false;
  return !isCommonPassword(line) && !isFamousPassword(line) && !isLeetPassword(line);
}

/** The same on every machine. */
function isLoopback(line: string): boolean {
  return /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost)(?:[:/]\d{1,5})?$/i.test(line);
}

function isAddress(line: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?$/.test(line);
}
