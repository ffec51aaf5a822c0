// An expression for paths as globs, where it is a simple one: names, folders and endings, as nearly all are. What an
// expression takes and the globs do not, or the other way round, is told of, not guessed.

const special = /[*?{}[\]()!+@|\\,$^]/;

/** The globs; null where the expression says what no glob can. */
export function globsOf(expression: string): string[] | null {
  // Folders that need not be there: all of a path where it is held to the beginning, and nothing where it is not.
  let rest = expression.replace(/^(\^?)\((?:\?:)?\.\*\\?\/\)\?/, (_, anchor) =>
    anchor === '' ? '' : '(^|/)',
  );
  let head = '**/*';
  const start = /^(?:\^|\(\?:\^\|\\?\/\)|\(\^\|\\?\/\)|\^?\(?\.\*\??\)?(?:\\?\/)?)/.exec(rest)?.[0] ?? '';
  rest = rest.slice(start.length);
  if (start === '^') head = '';
  else if (/\*\??\)?\\?\/$/.test(start)) head = '**/*/';
  else if (start.endsWith('/') || start.endsWith('/)')) head = '**/';
  let tails = ['*', '*/**'];
  const end = /(?:\(?\.\*\??\)?\$?|\$)$/.exec(rest)?.[0] ?? '';
  if (/^\$$/.test(end) && !/(?:^|[^\\])(?:\\\\)*\\\$$/.test(rest)) tails = [''];
  rest = rest.slice(0, rest.length - end.length);
  const bodies = bodiesOf(rest, head);
  if (bodies === null || bodies.includes('')) return null;
  const globs = bodies.flatMap((body) => {
    const ends = body.endsWith('/') && tails.length > 1 ? ['**'] : tails;
    return ends.map((tail) => `${head}${body}${tail}`.replace(/\*{3,}/g, '**'));
  });
  // A glob without a slash is taken at any depth, and one that begins with a slash at the root alone.
  return [...new Set(globs)].map((glob) => (glob.replace(/\/$/, '').includes('/') ? glob : `/${glob}`));
}

/** More than these of one expression are nothing that somebody would read. */
const bodiesMax = 8;

/** What stands between the ends, one for each way in which it can be read; null for more than globs can say. */
function bodiesOf(expression: string, head: string): string[] | null {
  let bodies = [''];
  const add = (text: string) => {
    bodies = bodies.map((body) => `${body}${text}`);
  };
  for (let at = 0; at < expression.length; ) {
    if (bodies.length > bodiesMax) return null;
    const rest = expression.slice(at);
    const many = /^(?:\.[*+]\??|\[\^\\?\/\][*+])/.exec(rest)?.[0];
    if (many !== undefined) {
      if (many.startsWith('[')) add('*');
      else bodies = bodies.flatMap((body) => withAnything(body, head, many.startsWith('.+') ? '?*' : '*'));
      at += many.length;
      continue;
    }
    const one = oneOf(rest);
    if (one === null || /^(?:[*+{]|\?\?)/.test(rest.slice(one.length))) return null;
    const isOptional = rest[one.length] === '?';
    if (isOptional && one.isGroup) return null;
    bodies = bodies.flatMap((body) => [`${body}${one.glob}`, ...(isOptional ? [body] : [])]);
    at += one.length + (isOptional ? 1 : 0);
  }
  return bodies.length > bodiesMax ? null : bodies;
}

/** `.*` goes over slashes, and a star of a glob does not. */
function withAnything(body: string, head: string, some: string): string[] {
  // Whatever stands before the name is taken already.
  if (body === '' && head.endsWith('*')) return [some === '*' ? '' : '?'];
  const before = `${head}${body}`;
  if (before === '' || before.endsWith('/')) return [`${body}**/${some}`];
  return [`${body}${some}`, `${body}*/**/*`];
}

interface ReadPart {
  readonly glob: string;
  /** Characters of the expression. */
  readonly length: number;
  readonly isGroup: boolean;
}

/** A group of names, a class of characters, a character. */
function oneOf(rest: string): ReadPart | null {
  const group = /^\((?:\?:)?([\w./\\|-]{1,500})\)/.exec(rest);
  if (group !== null) {
    const names = (group[1] ?? '').split('|').map(literalOf);
    if (names.some((name) => name === null || name === '')) return null;
    const glob = names.length === 1 ? `${names[0]}` : `{${names.join(',')}}`;
    return { glob, length: group[0].length, isGroup: true };
  }
  const characters = /^\[\w[\w-]{0,60}\]/.exec(rest)?.[0] ?? null;
  if (characters !== null) return { glob: characters, length: characters.length, isGroup: false };
  if (rest.startsWith('\\d')) return { glob: '[0-9]', length: 2, isGroup: false };
  const one = /^(?:\\[^A-Za-z0-9]|[\w./ ~%&=:;'"<>#@-])/.exec(rest)?.[0];
  const literal = one?.replace('\\', '');
  if (one === undefined || literal === undefined || special.test(literal)) return null;
  return { glob: literal, length: one.length, isGroup: false };
}

/** `a\.b` as a text; null for more than that. An unescaped point is one that somebody forgot to escape. */
function literalOf(text: string): string | null {
  const literal = text.replace(/\\([./-])/g, '$1');
  return special.test(literal) ? null : literal;
}
