// Reads an object of JSON (RFC 8259) whose values are texts, on one line, and knows where each of its keys and values stands:
// a fault in a file that people edit and Git merges is to say so. Pure.

/** Columns are counted from 1, in UTF-16 code units. */
export interface Member {
  readonly key: string;
  readonly keyColumn: number;
  readonly value: string;
  readonly valueColumn: number;
}

/** What is wrong, and where. */
export class LineError extends Error {
  readonly column: number;

  constructor(column: number, message: string) {
    super(message);
    this.column = column;
  }
}

/** In their order, a key that is there twice too. Throws a `LineError`. */
export function readFlatObject(line: string): Member[] {
  const cursor = new Cursor(line);
  const members: Member[] = [];
  cursor.take('{', 'an object is expected here, and begins with "{"');
  if (cursor.isAt('}')) cursor.take('}', '');
  else {
    for (;;) {
      const key = cursor.text('a key in double quotes is expected here');
      cursor.take(':', '":" is expected here, between a key and its value');
      const value = cursor.text('a text in double quotes is expected here');
      members.push({ key: key.text, keyColumn: key.column, value: value.text, valueColumn: value.column });
      if (!cursor.isAt(',')) break;
      cursor.take(',', '');
    }
    cursor.take('}', '"," or "}" is expected here');
  }
  cursor.end();
  return members;
}

class Cursor {
  private readonly line: string;
  private at = 0;

  constructor(line: string) {
    this.line = line;
  }

  isAt(character: string): boolean {
    this.passBlanks();
    return this.line[this.at] === character;
  }

  take(character: string, otherwise: string): void {
    if (!this.isAt(character)) throw this.error(otherwise);
    this.at += 1;
  }

  text(otherwise: string): { readonly text: string; readonly column: number } {
    if (!this.isAt('"')) throw this.error(otherwise);
    const start = this.at;
    let end = start + 1;
    while (end < this.line.length && this.line[end] !== '"') end += this.line[end] === '\\' ? 2 : 1;
    if (end >= this.line.length) throw this.error('this text has no end');
    this.at = end + 1;
    return { text: this.decoded(start, end + 1), column: start + 1 };
  }

  end(): void {
    this.passBlanks();
    if (this.at < this.line.length) throw this.error('the line is to end here');
  }

  private decoded(start: number, end: number): string {
    try {
      return JSON.parse(this.line.slice(start, end)) as string;
    } catch {
      this.at = start;
      throw this.error('this is no text of JSON: a character in it has to be escaped, or an escape is none');
    }
  }

  private passBlanks(): void {
    while (/^[ \t\r]$/.test(this.line[this.at] ?? '')) this.at += 1;
  }

  private error(message: string): LineError {
    return new LineError(this.at + 1, message);
  }
}
