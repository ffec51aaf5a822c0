// What is inside an archive, as one text: its members with matches, one after the other. An archive has no lines, so that
// all of it stands in the first line of the file; the match's reason says which member it is in, and where.
import { BlobText } from '../detect/blob-text.ts';
import { decodeBlob } from '../detect/encoding.ts';
import { movedMatch } from '../detect/moved-match.ts';
import type { Region, Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';

const firstLine: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

export class ArchiveText extends BlobText {
  override get hasLines(): boolean {
    return false;
  }

  override region(_span: Span): Region {
    return firstLine;
  }
}

/** Gathers what was found in the members of one archive. */
export class ArchiveFindings {
  private readonly parts: Uint8Array[] = [];
  private readonly matches: Match[] = [];
  private length = 0;

  /** Adds matches of the archive itself, which have no secret. */
  addOwn(matches: readonly Match[]): void {
    for (const match of matches) this.matches.push({ ...match, secret: nothing, whole: nothing });
  }

  /** Adds the matches of one member. `shownName` goes into the report and is free of secrets. */
  addMember(member: BlobText, matches: readonly Match[], shownName: string): void {
    if (matches.length === 0) return;
    for (const match of matches) {
      const place =
        match.secret.end > match.secret.start
          ? `${shownName}, line ${member.lineNumber(match.secret.start)}`
          : shownName;
      this.matches.push({
        ...movedMatch(match, this.length),
        reason: `${match.reason}, in the archive at ${place}`,
      });
    }
    this.parts.push(member.bytes, newline);
    this.length += member.length + newline.length;
  }

  /** All of it under the archive's path. */
  text(path: string): ArchiveText {
    return new ArchiveText(Buffer.concat(this.parts), path);
  }

  all(): readonly Match[] {
    return this.matches;
  }
}

const nothing: Span = { start: 0, end: 0 };
const newline = Buffer.from('\n');

/** Bytes under a path as the detectors see them. */
export function textUnder(bytes: Uint8Array, path: string): BlobText {
  const { bytes: decoded, encoding } = decodeBlob(bytes);
  return new BlobText(decoded, path, encoding === 'binary');
}
