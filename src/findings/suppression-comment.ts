// Comments that say of a finding beside them that it is known: `leakline:allow PATTERN -- reason`, in whatever syntax a file
// has for comments (docs/suppressions.md), and the markers of other programs for those who bring some along. Pure.
import type { BlobText } from '../detect/blob-text.ts';
import type { CommentKind } from '../model/suppression.ts';

export interface SuppressionComment {
  readonly kind: CommentKind;
  /** 1-based. */
  readonly line: number;
  /** The line below that it speaks for too, where it stands on a line of its own; else its own line again. */
  readonly target: number;
  /** Ids of patterns, providers, families, tags; lower case. Null for a marker that speaks for all. */
  readonly names: readonly string[] | null;
  /** As it stands there; it may hold anything. Empty for none. */
  readonly reason: string;
  /** It stands in quotes, or names no more than "PATTERN": somebody tells of such comments, which need be of no use. */
  readonly isMention: boolean;
}

interface Marker {
  readonly kind: CommentKind;
  readonly text: string;
  /** Names patterns and a reason behind it. */
  readonly names: boolean;
  /** The line that it speaks for. */
  readonly place: 'own-or-next' | 'own' | 'next';
}

/**
 * What other programs' documentation says of their markers: their README files, "gitleaks:allow" and "trufflehog:ignore",
 * and that of detect-secrets, "Inline allowlisting".
 */
const markers: readonly Marker[] = [
  { kind: 'leakline', text: 'leakline:allow', names: true, place: 'own-or-next' },
  // As people write it who remember the words.
  { kind: 'leakline', text: 'leakline: allow', names: true, place: 'own-or-next' },
  { kind: 'leakline', text: 'Leakline:allow', names: true, place: 'own-or-next' },
  { kind: 'leakline', text: 'Leakline: allow', names: true, place: 'own-or-next' },
  { kind: 'leakline', text: 'LEAKLINE:ALLOW', names: true, place: 'own-or-next' },
  { kind: 'gitleaks', text: 'gitleaks:allow', names: false, place: 'own' },
  { kind: 'trufflehog', text: 'trufflehog:ignore', names: false, place: 'own' },
  { kind: 'detect-secrets', text: 'pragma: allowlist secret', names: false, place: 'own' },
  { kind: 'detect-secrets', text: 'pragma: whitelist secret', names: false, place: 'own' },
  { kind: 'detect-secrets', text: 'pragma: allowlist nextline secret', names: false, place: 'next' },
  { kind: 'detect-secrets', text: 'pragma: whitelist nextline secret', names: false, place: 'next' },
];

/**
 * What stands in each marker of a kind. Every byte of a folder is looked at for it: a short text that begins with a rare letter
 * is found in half the time of a marker (Node 20 and 24, 40 MB of program text), and does for several of them.
 */
const stems: Readonly<Record<CommentKind, readonly string[]>> = {
  leakline: ['kline:', 'KLINE:'],
  gitleaks: ['ks:allow'],
  trufflehog: ['hog:ignore'],
  'detect-secrets': ['list secret', 'list nextline secret'],
};

/** Whether some bytes may hold such a comment: a quick look. */
export function mayHoldComments(bytes: Uint8Array, kinds: readonly CommentKind[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return kinds.some((kind) => stems[kind].some((stem) => buffer.includes(stem, 0, 'latin1')));
}

/** The comments of a text that are heeded, by line. */
export function suppressionComments(blob: BlobText, kinds: readonly CommentKind[]): SuppressionComment[] {
  const bytes = blob.unwatched;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const comments: SuppressionComment[] = [];
  for (const marker of markers) {
    if (!kinds.includes(marker.kind)) continue;
    for (let at = buffer.indexOf(marker.text); at !== -1; at = buffer.indexOf(marker.text, at + 1)) {
      if (comments.length >= commentsMax) break;
      const comment = commentAt(blob, marker, at);
      if (comment !== null) comments.push(comment);
    }
  }
  return comments.sort((a, b) => a.line - b.line);
}

/** Of one text, a hostile one: each costs a look at its line. */
const commentsMax = 10_000;

/** Bytes of a line that count, on each side of a marker. */
const sideBytesMax = 2000;

function commentAt(blob: BlobText, marker: Marker, at: number): SuppressionComment | null {
  const end = at + marker.text.length;
  const start = blob.lineStart(at);
  const before = blob.slice(Math.max(start, at - sideBytesMax), at);
  const behind = blob.slice(end, Math.min(blob.lineEnd(at), end + sideBytesMax));
  // Part of a longer word: the name of a variable, a path.
  if (/[\w-]$/.test(before) || /^[\w-]/.test(behind)) return null;
  const line = blob.lineNumber(at);
  const isOwnLine = at - start <= sideBytesMax && isEmptyComment(before);
  const isNext = marker.place === 'next' || (marker.place === 'own-or-next' && isOwnLine);
  const target = isNext ? targetBelow(blob, at, line) : line;
  const { kind } = marker;
  const isQuoted = /[`'"]$/.test(before) && !/[:=]\s*["'`]$/.test(before);
  if (!marker.names) return { kind, line, target, names: null, reason: '', isMention: isQuoted };
  const said = parsed(Buffer.from(behind, 'latin1').toString('utf8'));
  return { kind, line, target, ...said, isMention: isQuoted || said.names?.[0] === 'pattern' };
}

/**
 * Words that begin a comment where no sign does: those of batch files and m4, the tag of Django, Liquid and Twig, and the names
 * that JSON, which has no comments, has for a text that is one.
 */
const commentWord =
  /^\s*(?:@?rem\b|dnl\b|\{%-?\s*comment\s*-?%\}|[{,\s]*"(?:[_$/#-]*comments?|\/\/|#)"\s*:)/i;

/** A line of signs, which ends a comment or goes on with it, and the words that do the same. */
const commentRest = /^\s*(?:[^\w\s][^\w]*|=end\s*|\{%-?\s*endcomment\s*-?%\}\s*)$/;

/** Lines between a comment and what it is about: what ends the comment, and more comments like it. */
const linesBetweenMax = 16;

/** What a comment of Markdown and of reStructuredText begins with, where it stands on a line of its own. */
const proseComment = /^\s*(?:<!--|\.\.\s|\[(?:\/\/|comment)\]:)/;

/** The line that begins a block of code in Markdown, which can hold no comment of the text about it. */
const fence = /^\s*(?:`{3,}|~{3,})[^`\r]*\r?$/;

/** Between a comment and code in prose: the beginning of a block, or the blank line before an indented one. */
function isBeforeCode(text: string, following: string): boolean {
  if (fence.test(text)) return true;
  return /^\s*$/.test(text) && (/^(?: {4}|\t| {1,3}\t)\s*\S/.test(following) || fence.test(following));
}

function targetBelow(blob: BlobText, at: number, line: number): number {
  const isInProse = proseComment.test(blob.slice(blob.lineStart(at), at));
  const textAt = (start: number) =>
    start >= blob.length ? '' : blob.slice(start, Math.min(blob.lineEnd(start), start + sideBytesMax));
  let next = blob.nextLineStart(at);
  for (let below = 1; below <= linesBetweenMax && next < blob.length; below += 1) {
    const text = textAt(next);
    const following = blob.nextLineStart(next);
    const isOfComment = commentRest.test(text) || markers.some((one) => isAlone(text, one.text));
    const isPassedOver = isOfComment || (isInProse && isBeforeCode(text, textAt(following)));
    if (!isPassedOver) return line + below;
    next = following;
  }
  return line;
}

function isAlone(text: string, marker: string): boolean {
  const at = text.indexOf(marker);
  return at !== -1 && isEmptyComment(text.slice(0, at));
}

/** Signs alone, and the words that begin a comment. */
function isEmptyComment(text: string): boolean {
  return !/[^\W_]/.test(text.replace(commentWord, ''));
}

/** How other programs' comments have what they name: `: PATTERN`, `=PATTERN`, `(PATTERN)`, `[PATTERN]`; and a key of JSON. */
function withoutSigns(text: string): string {
  const named = /^\s*(?:\(([^()]*)\)|\[([^[\]]*)\])/.exec(text);
  if (named !== null) return `${named[1] ?? named[2] ?? ''} ${text.slice(named[0].length)}`;
  return text.replace(/^(?:["']?\s*:\s*["']?|\s*=\s*)/, ' ');
}

/** `PATTERN, PATTERN -- reason`, without what closes the comment. */
function parsed(text: string): Pick<SuppressionComment, 'names' | 'reason'> {
  const said = withoutSigns(withoutEnd(text));
  const listed = /^\s*((?:[a-z0-9][\w.-]*(?:\s*,\s*(?=[a-z0-9]))?)*)\s*/i.exec(said);
  const names = (listed?.[1] ?? '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/[.-]+$/, ''),
    )
    .filter((name) => name !== '');
  const reason = said.slice(listed?.[0].length ?? 0).replace(/^(?:-+|[—–:])\s*/, '');
  return { names, reason: reason.trim() };
}

/** Signs that end a comment, and quotes that end a string which holds one. */
function withoutEnd(text: string): string {
  return text.replace(
    /\s*(?:\*+\/|--+>|\{%-?\s*endcomment\s*-?%\}|-?[#%]\}|-*\}\}|(?:--)?%>|\*\)|-\}|\]\]|"""|'''|["'`]\s*[,;)\]}]*)\s*$/,
    '',
  );
}
