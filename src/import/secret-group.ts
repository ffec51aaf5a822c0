// An expression of Go (RE2's syntax) that says by a number which of its groups is the secret, as one that says it by name.

/** The same with that group named `secret`; null when there is no such group. `group`: 0 for the whole match. */
export function withSecretGroup(expression: string, group: number): string | null {
  if (group === 0) return expression;
  const start = groupStart(expression, group);
  if (start === null) return null;
  const named = /^\((?:\?P?<[^>]*>)?/.exec(expression.slice(start))?.[0] ?? '(';
  return `${expression.slice(0, start)}(?<secret>${expression.slice(start + named.length)}`;
}

/** Where the n-th group that captures opens. */
function groupStart(expression: string, group: number): number | null {
  let seen = 0;
  let inClass = false;
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression[at];
    if (character === '\\') {
      const quoted = expression[at + 1] === 'Q' ? expression.indexOf('\\E', at) : -1;
      at = quoted === -1 ? at + 1 : quoted + 1;
    } else if (inClass) {
      inClass = character !== ']';
    } else if (character === '[') {
      inClass = true;
      // A bracket that comes first is one of the class.
      if (/^\[\^?\]/.test(expression.slice(at))) at += expression[at + 1] === '^' ? 2 : 1;
    } else if (character === '(' && /^\((?!\?)|^\(\?P?<[^=!]/.test(expression.slice(at))) {
      seen += 1;
      if (seen === group) return at;
    }
  }
  return null;
}
