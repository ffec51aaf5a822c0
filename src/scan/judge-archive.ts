// From an archive to what is found in its members. Their names are judged as paths below the archive's own.

import { archiveKind } from '../archive/archive-kind.ts';
import { type MemberSkip, walkMembers } from '../archive/walk-members.ts';
import type { PathFilter } from '../config/path-filter.ts';
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import { contentProbeBytes } from '../detect/file-matcher.ts';
import type { Match } from '../model/match.ts';
import type { Skip } from '../model/report.ts';
import { ArchiveFindings, textUnder } from './archive-text.ts';
import type { Judged } from './context.ts';

export interface ArchiveJudge {
  readonly detector: Detector;
  readonly excluded: PathFilter;
  /** An archive of more bytes is not opened. */
  readonly bytesMax: number;
  /** Whether a match is an address or a host. */
  isPlace(match: Match): boolean;
  /** Takes secrets out of a path. */
  redactPath(path: string): string;
  addSkip(skip: Skip): void;
}

const skipDetails: Readonly<Record<MemberSkip, string>> = {
  'too-large': 'inflates to more than is opened',
  'too-many': 'has more members than are opened',
  'too-deep': 'an archive in too many archives',
  encrypted: 'encrypted',
  method: 'packed in a way that is not opened',
  damaged: 'damaged',
};

/** What is found in an archive; null for what is none, or cannot be opened at all. */
export function judgeArchive(bytes: Uint8Array, path: string, judge: ArchiveJudge): Judged | null {
  if (archiveKind(bytes) === null) return null;
  const findings = new ArchiveFindings();
  const skips = new Map<MemberSkip, { readonly name: string; count: number }>();
  // By its name an archive may be a file that must not be committed.
  const head = new BlobText(bytes.subarray(0, contentProbeBytes), path, true);
  findings.addOwn(judge.detector.detect(head).filter(({ secret }) => secret.end === secret.start));
  if (bytes.length > judge.bytesMax) {
    judge.addSkip({ reason: 'too-large', what: path, detail: `an archive of ${bytes.length} bytes` });
    return { blob: findings.text(path), matches: findings.all() };
  }
  const opened = walkMembers(bytes, path, {
    file(name, content) {
      const memberPath = `${path}/${name}`;
      if (judge.excluded(memberPath)) return;
      const member = textUnder(content, memberPath);
      const matches = judge.detector.detect(member).filter((match) => isTold(match, member, judge));
      if (matches.length > 0) findings.addMember(member, matches, judge.redactPath(name));
    },
    skip(name, reason) {
      const known = skips.get(reason);
      if (known === undefined) skips.set(reason, { name, count: 1 });
      else known.count += 1;
    },
  });
  for (const [reason, { name, count }] of skips) {
    judge.addSkip({
      reason:
        reason === 'too-large' || reason === 'too-many' || reason === 'too-deep'
          ? 'too-large'
          : 'unsupported',
      what: name === '' ? path : `${path}/${name}`,
      detail: skipDetails[reason] + (count === 1 ? '' : `, and so are ${count - 1} more in it`),
    });
  }
  return opened ? { blob: findings.text(path), matches: findings.all() } : null;
}

/**
 * Packages of programs are full of names that look like hosts, and of addresses of their authors' tests: in an archive
 * these count where they configure something.
 */
function isTold(match: Match, member: BlobText, judge: ArchiveJudge): boolean {
  const { configuration, environment, inventory } = member.traits;
  return configuration || environment || inventory || !judge.isPlace(match);
}
