// Walks through an archive and the archives inside it, one member at a time, within bounds: what is inflated is handed
// over and let go. What cannot be opened, or is more than the bounds allow, is told with the reason.
import { archiveKind } from './archive-kind.ts';
import { inflateGzip } from './inflate.ts';
import { type ArchiveLimits, archiveLimits } from './limits.ts';
import type { Member, MemberFailure } from './member.ts';
import { isTar, tarMembers } from './tar.ts';
import { zipMembers } from './zip.ts';

export interface MemberVisitor {
  /** A file in the archive. `name` leads through the archives that it is in: `lib/inner.jar/app.properties`. */
  file(name: string, bytes: Uint8Array): void;
  /** Something that was not opened; an empty name is the archive itself. */
  skip(name: string, reason: MemberSkip): void;
}

export type MemberSkip = MemberFailure | 'too-many' | 'too-deep';

/**
 * Visits the files in an archive. `fileName` is its own name, from which that of a file in gzip is made
 * (`dump.sql.gz`). Throws nothing of its own; false when nothing of it could be opened because it is no archive.
 */
export function walkMembers(
  bytes: Uint8Array,
  fileName: string,
  visitor: MemberVisitor,
  limits: ArchiveLimits = archiveLimits,
): boolean {
  const allowed = Math.max(limits.bytesMin, bytes.length * limits.ratioMax);
  const walk = new Walk(visitor, limits, Math.min(limits.bytesMax, allowed));
  return walk.archive(bytes, '', fileName, 1);
}

class Walk {
  private readonly visitor: MemberVisitor;
  private readonly limits: ArchiveLimits;
  private bytesLeft: number;
  private membersLeft: number;

  constructor(visitor: MemberVisitor, limits: ArchiveLimits, bytesMax: number) {
    this.visitor = visitor;
    this.limits = limits;
    this.bytesLeft = bytesMax;
    this.membersLeft = limits.membersMax;
  }

  /** `prefix` is the name that leads to the archive; a tar in gzip is one archive. False when it is none. */
  archive(bytes: Uint8Array, prefix: string, fileName: string, depth: number): boolean {
    switch (archiveKind(bytes)) {
      case 'zip': {
        const members = zipMembers(bytes);
        if (members === null) return this.unopened(prefix, 'damaged');
        this.members(members, prefix, depth);
        return true;
      }
      case 'tar':
        this.members(tarMembers(bytes), prefix, depth);
        return true;
      case 'gzip':
        return this.gzip(bytes, prefix, fileName, depth);
      default:
        return false;
    }
  }

  private gzip(bytes: Uint8Array, prefix: string, fileName: string, depth: number): boolean {
    const inflated = inflateGzip(bytes, this.bytesLeft);
    if (typeof inflated === 'string') return this.unopened(prefix, inflated);
    this.bytesLeft -= inflated.length;
    if (isTar(inflated)) this.members(tarMembers(inflated), prefix, depth);
    else this.member(joined(prefix, insideName(fileName)), inflated, depth);
    return true;
  }

  private members(members: Iterable<Member>, prefix: string, depth: number): void {
    for (const { name, open } of members) {
      if (this.membersLeft <= 0) {
        this.visitor.skip(prefix, 'too-many');
        return;
      }
      this.membersLeft -= 1;
      const path = joined(prefix, name);
      const bytes = open(this.bytesLeft);
      if (typeof bytes === 'string') {
        this.visitor.skip(path, bytes);
        continue;
      }
      this.bytesLeft -= bytes.length;
      this.member(path, bytes, depth);
    }
  }

  private member(path: string, bytes: Uint8Array, depth: number): void {
    if (archiveKind(bytes) === null) this.visitor.file(path, bytes);
    else if (depth >= this.limits.depthMax) this.visitor.skip(path, 'too-deep');
    else if (!this.archive(bytes, path, path.slice(path.lastIndexOf('/') + 1), depth + 1))
      this.visitor.file(path, bytes);
  }

  private unopened(name: string, reason: MemberSkip): false {
    this.visitor.skip(name, reason);
    return false;
  }
}

function joined(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `dump.sql` for `dump.sql.gz`, `x.tar` for `x.tgz`. */
function insideName(fileName: string): string {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1);
  const cut = name.replace(/\.(?:gz|gzip|z)$/i, '').replace(/\.svgz$/i, '.svg');
  return cut === '' || cut === name ? `${name}.content` : cut;
}
