// Where a repository says that its containers do not run as root: its documents, comments of a Dockerfile,
// PUID and PGID.

import { isRehearsal, isVendored } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { folderOf } from '../site/site-path.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';

export interface RootClaim {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

const documentsMax = 200;
const dockerfilesMax = 4;
const documentName =
  /(?:^|\/)(?:readme|security|install(?:ation)?|hardening|deployment|docker)[^/]*\.(?:md|rst|txt|adoc)$|^docs?\/[^/]+\.md$/i;

const runsAs =
  /\b(?:runs?|running|executes?|started|starts|switch(?:es)?|drops?)\b.{0,40}\b(?:as|under|with|to)\b.{0,20}\b(?:non-?root|unprivileged|PUID)/i;
const claim =
  /\b(?:non-?root|unprivileged)\s+(?:execution|containers?|images?)\b|\b(?:containers?|images?)\b.{0,60}\b(?:non-?root|unprivileged)\b|\bPUID\s*(?:\/|and|,)\s*PGID\b/i;
/** In a comment of a Dockerfile, which is about it; `# Non-root user: PATH` is about what follows. */
const neverRoot =
  /\b(?:never|not|don'?t|no longer)\b.{0,20}\bas root\b|\bas .{0,30}\bnot root\b|^\s*#\s*(?:rootless|non-?root|unprivileged)\b(?!\s+user\s*:)/i;
const from = /^\s*FROM\s/i;
/** How a user's own Docker is set up, or what is only said to be possible. */
const otherMatter =
  /\bsudo\b|docker group|post-?install|rootless docker|\bnot (?:yet )?supported\b|\bcan(?:not)?\b|\bif you\b|\bshould\b/i;

const remembered = new WeakMap<Site, readonly RootClaim[]>();

/** The claim that holds for a file; null when there is none. */
export function rootClaim(site: Site, path: string): RootClaim | null {
  const claims = claimsOf(site);
  const own = claims.find((one) => folderOf(one.path) === folderOf(path));
  if (own !== undefined) return own;
  // In a repository of many images the documents above speak of some of them.
  const dockerfiles = deploymentPaths(site, 'dockerfile').filter((one) => !isRehearsal(one));
  if (dockerfiles.length > dockerfilesMax) return null;
  return claims.find((one) => path.startsWith(folderOf(one.path).replace(/^docs?\/$/i, ''))) ?? null;
}

function claimsOf(site: Site): readonly RootClaim[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const claims = site.files
    .filter((path) => documentName.test(path) && !isVendored(path))
    .slice(0, documentsMax)
    .flatMap((path) => {
      const at = firstClaim(site.read(path) ?? '', (line) => runsAs.test(line) || claim.test(line));
      return at === null ? [] : [{ path, line: at }];
    });
  remembered.set(site, claims);
  return claims;
}

/** The line of the first comment of a Dockerfile that says so, of all of it or of its last stage. */
export function claimInComments(text: string): number | null {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => from.test(line));
  const last = lines.findLastIndex((line) => from.test(line));
  // A comment right above the last FROM is about what begins there.
  const above = lines.slice(0, last).findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  const own = lines.map((line, index) => (index < first || index > above ? line : '')).join('\n');
  return firstClaim(own, (line) => /^\s*#/.test(line) && (runsAs.test(line) || neverRoot.test(line)));
}

function firstClaim(text: string, isMeant: (line: string) => boolean): number | null {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.length <= 1000 && isMeant(line) && !otherMatter.test(line)) return index + 1;
  }
  return null;
}
