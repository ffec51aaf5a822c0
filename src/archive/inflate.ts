// Inflating with a bound: gzip (RFC 1952) and raw deflate (RFC 1951), by Node's zlib.
import { constants, gunzipSync, inflateRawSync } from 'node:zlib';

/** Why there is nothing: it would be more than the bound, or it is not what it says. */
export type InflateFailure = 'too-large' | 'damaged';

/** Inflates gzip of one or several members to at most `bytesMax` bytes; what is cut off at the end is as far as it goes. */
export function inflateGzip(bytes: Uint8Array, bytesMax: number): Uint8Array | InflateFailure {
  return bounded(bytesMax, (maxOutputLength) =>
    gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }),
  );
}

/** The same for raw deflate, as ZIP has it. */
export function inflateRaw(bytes: Uint8Array, bytesMax: number): Uint8Array | InflateFailure {
  return bounded(bytesMax, (maxOutputLength) =>
    inflateRawSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }),
  );
}

/** Inflated gzip, or null for whatever reason there is none. */
export function gunzipOrNull(bytes: Uint8Array, bytesMax: number): Uint8Array | null {
  const inflated = inflateGzip(bytes, bytesMax);
  return typeof inflated === 'string' ? null : inflated;
}

function bounded(bytesMax: number, inflate: (bytesMax: number) => Uint8Array): Uint8Array | InflateFailure {
  if (bytesMax < 1) return 'too-large';
  try {
    return inflate(bytesMax);
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged';
  }
}

/** `maxOutputLength` was reached (https://nodejs.org/api/errors.html#err_buffer_too_large). */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
