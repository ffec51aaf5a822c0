// When a request is made again, and after how long (docs.github.com, "Rate limits for the REST API": wait for
// `retry-after` seconds; with none of the limit left until `x-ratelimit-reset`; after a secondary limit that says
// neither at least a minute).

export interface Retries {
  /** How often one request is made at most. */
  readonly attemptsMax: number;
  /** Milliseconds that all pauses of a run take together at most. */
  readonly waitMsMax: number;
  /** Milliseconds that an answer may take, its body too. */
  readonly answerMsMax: number;
  /** Milliseconds before the second attempt after a failure of the server; doubled for each one more. */
  readonly firstPauseMs: number;
}

export const usualRetries: Retries = {
  attemptsMax: 4,
  waitMsMax: 120_000,
  answerMsMax: 30_000,
  firstPauseMs: 1000,
};

interface Failure {
  readonly error: unknown;
  readonly method: string;
  /** How often the request was made. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Milliseconds to wait before the request is made again; null when it is not to be. */
export function pauseBefore({ error, method, attempt, now }: Failure, retries: Retries): number | null {
  if (attempt >= retries.attemptsMax) return null;
  const { status, headers, message } = failedAnswer(error);
  if (status === 429 || (status === 403 && isLimited(headers, message))) return limitPause(headers, now);
  // A request that creates something may have done it all the same.
  const isRepeatable = method !== 'POST';
  const isPassing = status === null || status === 500 || status === 502 || status === 503 || status === 504;
  return isRepeatable && isPassing ? retries.firstPauseMs * 2 ** (attempt - 1) : null;
}

interface FailedAnswer {
  /** Null when there was no answer, or not the whole of it. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What octokit throws: a RequestError, with `response` where the server answered. */
export function failedAnswer(error: unknown): FailedAnswer {
  const none = { status: null, headers: {}, message: '' };
  if (!(error instanceof Error) || !('response' in error)) return none;
  const { response } = error as { response?: { status?: unknown; headers?: unknown; data?: unknown } };
  if (typeof response !== 'object' || response === null || typeof response.status !== 'number') return none;
  const { data } = response;
  const isObject = typeof data === 'object' && data !== null;
  const message = isObject && 'message' in data && typeof data.message === 'string' ? data.message : '';
  return { status: response.status, headers: (response.headers ?? {}) as FailedAnswer['headers'], message };
}

function isLimited(headers: FailedAnswer['headers'], message: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

const minuteMs = 60_000;

function limitPause(headers: FailedAnswer['headers'], now: number): number {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
  // A second more: the server's clock and this one differ.
  if (isUsedUp && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000;
  return minuteMs;
}
