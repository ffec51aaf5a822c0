// Why the API did not do what it was asked, in a clause for people. An answer may come from any server that a runner's
// variables name, and its text may quote what others wrote: it is shown without what acts, and cut.
import { visibleCut } from '../report/visible-text.ts';
import { failedAnswer } from './api-retry.ts';

const charactersMax = 160;

/** `GitHub answered 403: Resource not accessible by integration`, `GitHub did not answer in time`. */
export function apiFailure(error: unknown): string {
  const { status, message } = failedAnswer(error);
  if (status !== null) {
    const said = message.replace(/\s+/g, ' ').trim();
    return `GitHub answered ${status}${said === '' ? '' : `: ${visibleCut(said, charactersMax)}`}`;
  }
  if (isTimeout(error)) return 'GitHub did not answer in time';
  const code = codeOf(error);
  return code === null ? 'GitHub cannot be reached' : `GitHub cannot be reached (${code})`;
}

/** What the token may not do, or what is not there for it: nothing that another attempt would change. */
export function isRefusal(error: unknown): boolean {
  const { status } = failedAnswer(error);
  return status === 401 || status === 403 || status === 404;
}

function isTimeout(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at.name === 'TimeoutError') return true;
  return false;
}

/** A system's code: `ECONNREFUSED`. */
function codeOf(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[A-Z_0-9]{2,40}$/.test(at.code)) return at.code;
  }
  return null;
}
