// Places in build files and package lists that hold a version though no word says so: CMake's find_package,
// autoconf's AC_INIT, a dependency's value in JSON, a pin of a Debian package with its revision.
// https://cmake.org/cmake/help/latest/command/find_package.html,
// https://www.gnu.org/software/autoconf/manual/autoconf.html#Initializing-configure,
// https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
import type { BlobText } from '../blob-text.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { linesAbove, type Nearby } from './nearby-text.ts';

const callBefore =
  /\b(?:find_package|find_dependency|CPMAddPackage|CPMFindPackage|cmake_minimum_required|cmake_policy)\s*\(\s*[^()]*$|\b(?:AC_INIT|AM_INIT_AUTOMAKE|PKG_CHECK_MODULES|AX_\w+|LT_INIT)\s*\([^()]*$/i;

const assignedBefore =
  /(?:^|[\s"'])(?:pkgver|_pkgver|epoch|pkgrel|PV|MY_PV|_ver|DISTVERSION|PORTVERSION|rev)\s*[?:+]?=\s*["']?$/;

const installing =
  /\b(?:apt|apt-get|aptitude|apk|dpkg|yum|dnf|zypper|conda|mamba|packages?|install(?:ed)?|pip)\b/i;

/** Whether the syntax about the value gives it a version's place. */
export function isVersionSlot(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/\bDriverVer\s*=\s*[\d/]+\s*,\s*$/i.test(before)) return true;
  if (callBefore.test(before) || assignedBefore.test(before)) return true;
  return (
    isOfMatrix(blob, candidate, nearby) ||
    isPin(blob, candidate, nearby) ||
    isDependency(blob, candidate, before) ||
    isBesideVersion(before, after)
  );
}

/**
 * `name=10.a.b.c-1`: a revision stands behind the upstream version. A range of addresses looks like it, but
 * its end is the greater number.
 */
function isPin(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/^\s*-\s+\[\s*["']?[\w.+-]+["']?,\s*["']?$/.test(before) && /^-\d+["']?\s*\]/.test(after)) return true;
  const name = /(?:^|[\s"'`,[])([a-z0-9][\w.+-]*)(?::[a-z0-9]+)?=$/i.exec(before)?.[1];
  if (name === undefined) return false;
  const isInstalled = [before, ...linesAbove(blob, candidate.start).slice(0, 8)].some((line) =>
    installing.test(line),
  );
  const revision = /^-(\d+)(?![\w.])/.exec(after)?.[1];
  if (revision === undefined)
    return isInstalled && /^(?:lib|python|ruby|node)|-|\d/.test(name) && !/_/.test(name);
  return isInstalled || /^lib|-dev$/.test(name) || hasRevision(candidate.text, after);
}

/** `-1`, `-1+deb12u1`, `-1ubuntu2` behind a version; the end of a range is greater than its beginning. */
export function hasRevision(text: string, after: string): boolean {
  const found = /^-(\d+)([+~a-z]\w)?(?![\w.])/i.exec(after);
  if (found === null) return false;
  return found[2] !== undefined || Number(found[1]) <= Number(text.slice(text.lastIndexOf('.') + 1));
}

const dependenciesKey =
  /["'](?:\w*[dD]ependencies|resolutions|overrides|libraries|runtimes|msbuild-sdks)["']\s*:/;

/** `"name": "10.`... inside an object of dependencies. */
export function isDependency(blob: BlobText, candidate: AddressCandidate, before: string): boolean {
  if (!/["'][\w.@/-]+["']\s*:\s*["']$/.test(before)) return false;
  const own = before.slice(before.lastIndexOf('{') + 1);
  if (own !== before) return dependenciesKey.test(before.slice(-own.length - 60, -own.length));
  for (const line of linesAbove(blob, candidate.start)) {
    if (/[{[]\s*$/.test(line)) return dependenciesKey.test(line);
    if (/[}\]]/.test(line)) return false;
  }
  return false;
}

/** What a build is run with, in a matrix: versions, unless the key says hosts. */
function isOfMatrix(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before } = nearby;
  if (!/^\s*(?:-\s+)?["']?[\w.-]+["']?:\s*\[?[^:]*$|^\s*-\s*["']?$/.test(before)) return false;
  if (/host|server|ip\b|ips\b|addr|node|target|endpoint/i.test(before)) return false;
  const above = linesAbove(blob, candidate.start).slice(0, 8);
  const at = above.findIndex((line) => /^\s*(?:matrix|strategy):\s*$/.test(line));
  return at !== -1 && !above.slice(0, at).some((line) => /host|server|addr|target|endpoint/i.test(line));
}

/** The value of a key in an object that says its version as well: engines of a release, in one object. */
function isBesideVersion(before: string, after: string): boolean {
  const key = /(?:^|[\s{,])["']?([\w.-]+)["']?\s*:\s*["']$/.exec(before)?.[1];
  if (key === undefined) return false;
  if (/^(?:v8|chrome|chromium|electron|webkit|blink|cef|edge|opera|webview)$/i.test(key)) return true;
  if (!/["']\s*:\s*["']$/.test(before)) return false;
  const object = before.slice(before.lastIndexOf('{') + 1) + after.replace(/[{}].*$/s, '');
  return (
    /["']version["']\s*:\s*["']v?\d+\.\d/.test(object) &&
    !/(?:^|[._-])(?:ip|host|addr|private|public|internal|external|node|server)/i.test(key)
  );
}
