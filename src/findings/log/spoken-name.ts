// "token expired for user 7", "key rotated", "GET /login HTTP/1.1": sentences have the words that are names of secrets
// elsewhere, and most lines of a log that have such a word at all have it in one. The readers of assignments
// (detect/assignment) find nothing there, and take long to say so: this is told from what stands on both sides. Says no
// where it is not sure.

/** Bytes of a name on each side, and of the line before and behind it, as the readers look at them. */
const nameBytesMax = 80;
const beforeBytes = 600;
const behindBytes = 300;
/** From the end of the line's part before the name. */
const nearBytes = 120;
/** A here-document may begin within so many bytes. */
const documentBytes = 82;

/**
 * Two words of a sentence behind the name, or one that ends it: at the line's end, at a comma, at the end of a string. Not
 * words that join what a program says: those that a fallback follows, or a value that is typed.
 */
const sentence =
  /^[ \t]{1,8}(?!(?:as|to\w*|fill|type|typetext|send|sendkeys|send_keys|setvalue|entertext|replacetext|val|set|input|with|if|else|is|not|none|in|new|string|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|mkdefault|mkforce|pure|otherwise|just|frommaybe|maybe|end|begin|yield|lib|os|env|securestring|orelse)\b)[A-Za-z]{1,40}(?:[ \t]{1,8}(?!(?:as|if|else|is|not|none|in|new|string|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|to|mkdefault|mkforce|pure|otherwise|just|frommaybe|maybe|end|begin|yield|lib|os|env)\b)[A-Za-z]|[ \t]*$|,|\\?["'][,:}\]]|(?<=http)\/[12])/i;
/** An option of a command. */
const option = /[\s"']-[\w-]/;
/** What stands right before the name, or before its path: a blank, a quote, a slash. */
const begins = /[\s"'/]$/;
/** Where a comment begins, or a command's output goes on. */
const comment = /(?:#|\/\/|\/\*+|--)\s|^\s*\*\s/;
const piping = /echo|print|Write-|["']\s*\|/;
/** Commands that set what follows them, at once or behind another word. */
const command =
  /(?:setx|setenv|env|arg|label|define|param|set|let|environment|write|put|add|variable|item|content|def|defvar|defconst|defparameter|setq|setf|val|string|create|update|store|assoc|getenv)\s+(?:\S+\s+)?[("'$:]*$/i;
/** A key that names what another one has the value of, and its sign: `name: "`, `id=/a/`. */
const key =
  /(?:name|key|parameter|variable|env|envvars?|env_var|alias|envconfig|var|secret|param|id|field|property|prop|option|setting|title)\\*["']?\s*[:=]>?\s*(?:\[\]string\{|\[)?\\*["'`]?[\w./-]*$/i;
const keyInPath = /:[\w./-]*$/;

/** Whether a sentence speaks of the name that has a keyword at `at`, in a line from `start` to `end`. */
export function isSpokenOf(bytes: Buffer, at: number, start: number, end: number): boolean {
  const nameEnd = endOfName(bytes, at, end);
  const next = bytes[nameEnd];
  if (nameEnd - at >= nameBytesMax || (nameEnd < end && next !== 0x20 && next !== 0x09)) return false;
  const right = bytes.toString('latin1', nameEnd, Math.min(end, nameEnd + behindBytes));
  if (!sentence.test(right) || option.test(right)) return false;
  if (right.lastIndexOf('<', documentBytes) !== -1) return false;
  const nameStart = startOfName(bytes, at, start);
  if (at - nameStart >= nameBytesMax || isJoint(bytes[nameStart])) return false;
  const left = bytes.toString('latin1', Math.max(start, nameStart - beforeBytes), nameStart);
  return left === '' || isPlain(left);
}

function isPlain(left: string): boolean {
  if (!begins.test(left) || left.includes('<') || (left.includes('|') && piping.test(left))) return false;
  const near = left.slice(-nearBytes);
  return (
    !option.test(near) && !command.test(near) && !comment.test(left.slice(-2 * nearBytes)) && !isPaired(near)
  );
}

function isPaired(near: string): boolean {
  return key.test(near) || keyInPath.test(near);
}

function endOfName(bytes: Buffer, at: number, end: number): number {
  let to = at;
  while (to < end && (isNameByte(bytes[to]) || (isJoint(bytes[to]) && isAlphanumeric(bytes[to + 1]))))
    to += 1;
  return to;
}

function startOfName(bytes: Buffer, at: number, start: number): number {
  let from = at;
  while (from > start && (isNameByte(bytes[from - 1]) || isJoint(bytes[from - 1]))) from -= 1;
  return from;
}

function isJoint(byte: number | undefined): boolean {
  return byte === 0x2e || byte === 0x2d;
}

function isNameByte(byte: number | undefined): boolean {
  return byte === 0x5f || isAlphanumeric(byte);
}

function isAlphanumeric(byte: number | undefined): boolean {
  if (byte === undefined || byte > 0x7a) return false;
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
