// An expression for paths as globs, where it is a simple one: names, folders and endings, as nearly all are. What an
// expression takes and the globs do not, or the other way round, is told of, not guessed.

const special = /[*?{}[\]()!+@|\\,$^]/;

/** The globs; null where the expression says what no glob can. */
export function globsOf(expression: string): string[] | null {
  let rest = expression;
  let head = '**/*';
  const start = /^(?:\^|\(\?:\^\|\\?\/\)|\(\^\|\\?\/\)|\^?\(?\.\*\??\)?(?:\\?\/)?)/.exec(rest)?.[0] ?? '';
  rest = rest.slice(start.length);
  if (start === '^') head = '';
  else if (start.endsWith('/') || start.endsWith('/)')) head = '**/';
  let tails = ['*', '*/**'];
  const end = /(?:\(?\.\*\??\)?\$?|\$)$/.exec(rest)?.[0] ?? '';
  if (/^\$$/.test(end) && !/(?:^|[^\\])(?:\\\\)*\\\$$/.test(rest)) tails = [''];
  rest = rest.slice(0, rest.length - end.length);
  const body = bodyOf(rest);
  if (body === null || body === '') return null;
  if (body.endsWith('/') && tails.length > 1) tails = ['**'];
  return tails.map((tail) => `${head}${body}${tail}`.replace(/\*{3,}/g, '**'));
}

function bodyOf(expression: string): string | null {
  let glob = '';
  for (let at = 0; at < expression.length; ) {
    const rest = expression.slice(at);
    const found =
      /^\/\.\*\??\//.exec(rest) ?? /^\\\/\.\*\??\\\//.exec(rest) ?? /^\[\^\\?\/\][*+]/.exec(rest) ?? null;
    if (found !== null) {
      glob += found[0].startsWith('[') ? '*' : '/**/';
      at += found[0].length;
      continue;
    }
    const group = /^\((?:\?:)?([\w./\\|-]{1,500})\)/.exec(rest);
    if (group !== null) {
      const names = (group[1] ?? '').split('|').map(literalOf);
      if (names.some((name) => name === null || name === '') || /^[?*+{]/.test(rest.slice(group[0].length)))
        return null;
      glob += names.length === 1 ? names[0] : `{${names.join(',')}}`;
      at += group[0].length;
      continue;
    }
    const one = /^(?:\\[^A-Za-z0-9]|[\w./ ~%&=:;'"<>#@-])/.exec(rest)?.[0];
    if (one === undefined || /^[?*+{]/.test(rest.slice(one.length))) return null;
    const literal = one.replace('\\', '');
    if (special.test(literal)) return null;
    glob += literal;
    at += one.length;
  }
  return glob;
}

/** `a\.b` as a text; null for more than that. An unescaped point is one that somebody forgot to escape. */
function literalOf(text: string): string | null {
  const literal = text.replace(/\\([./-])/g, '$1');
  return special.test(literal) ? null : literal;
}
