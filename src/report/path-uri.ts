// A path below the scanned root as a relative URI (RFC 3986, section 4.2), as SARIF's artifactLocation wants
// it (SARIF 2.1.0, section 3.4.3) and as links to GitHub's pages need it. Pure.
import { wellFormedText } from './json-text.ts';

/**
 * A relative-path reference that decodes to the path again. Never empty, never absolute, never with a scheme
 * or a dot segment, whatever the path: `a b/ü:%.txt` becomes `a%20b/%C3%BC%3A%25.txt`.
 * Segments `.` and `..`, which no sound tree has, become the names `%2E` and `%2E%2E`, so that nothing points
 * upward.
 */
export function pathToUri(path: string): string {
  if (path === '') return 'unnamed';
  if (path.startsWith('/')) return `%2F${segmentsToUri(path.slice(1))}`;
  return segmentsToUri(path);
}

function segmentsToUri(path: string): string {
  return path.split('/').map(segmentToUri).join('/');
}

function segmentToUri(segment: string): string {
  if (segment === '.') return '%252E';
  if (segment === '..') return '%252E%252E';
  return encodeURIComponent(wellFormedText(segment));
}
