// Reads the shape of a regular expression off its source: which quantifiers have no upper bound, and which of
// those repeat something that has one itself (`(a+)+`), which is what makes a backtracking engine take for
// ever.

export interface RegexShape {
  /** Quantifiers without an upper bound: `*`, `+`, `{2,}`. */
  readonly unbounded: number;
  /** Groups with such a quantifier inside and another one on them. */
  readonly nested: number;
}

const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

export function regexShape(source: string): RegexShape {
  const shape = { unbounded: 0, nested: 0 };
  /** For each open group: has it an unbounded quantifier inside? */
  const groups: boolean[] = [false];
  let closed = false;
  for (let at = 0; at < source.length; ) {
    quantifier.lastIndex = at;
    const found = quantifier.exec(source);
    if (found !== null && source[at - 1] !== '(') {
      if (/^[*+]/.test(found[0]) || (found[2] === ',' && found[3] === '')) {
        shape.unbounded += 1;
        if (closed) shape.nested += 1;
        groups[groups.length - 1] = true;
      }
      at += found[0].length;
      closed = false;
      continue;
    }
    closed = false;
    if (source[at] === '\\') at += 2;
    else if (source[at] === '[') at = classEnd(source, at);
    else {
      if (source[at] === '(') groups.push(false);
      if (source[at] === ')') {
        closed = groups.pop() ?? false;
        if (closed) groups[groups.length - 1] = true;
      }
      at += 1;
    }
  }
  return shape;
}

function classEnd(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at + 1;
  }
  return source.length;
}
