// Tells an archive by its first bytes, whatever its name is.
import { isTar } from './tar.ts';
import { isZip } from './zip.ts';

/** What the bytes are, by their first ones; null for no archive. */
export function archiveKind(bytes: Uint8Array): 'zip' | 'gzip' | 'tar' | null {
  if (isZip(bytes)) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'gzip';
  return isTar(bytes) ? 'tar' : null;
}
