// Syntaxes in which the value stands at a place that the name only points to: wrapped in a constructor, on the next line,
// typed into a field, in the column of a table.
import { joinedAt, opensAt, quotedAt, readTo } from '../infrastructure/literal-text.ts';
import type { Reader, Reading } from '../infrastructure/sighting.ts';

function reading(literal: { start: number; end: number; value: string }, how: string): Reading {
  return { start: literal.start, end: literal.end, value: literal.value, quoted: true, form: 'plain', how };
}

const assigned =
  /^\\?["'`\])]{0,2}[ \t]*(?:\[\d*\]|\{\s?get;[^{}\n]{0,40}\})?[ \t]*(?::[ \t]*[&A-Za-z[][\w<>[\]:, &'.]{0,40}[ \t]*)?(?::?=|:|=>|->|,)[ \t]*(?:\r?\n[ \t]*)?/;
/** What makes a value of a text and says nothing else about it: a type, a decoder of bytes, a container. */
const wrapper =
  /^(?:(?:new[ \t]+)?(?:\[\](?:byte|rune|uint8)|&?\[u8\]|bytes|bytearray|bytes\.fromhex|bytearray\.fromhex|Buffer\.from|Buffer|String|QString|QStringLiteral|QByteArray|QLatin1String|std::string|std::wstring|TEXT|_T|F|L|SecretStr|Secret|SecretString|SecureString|pydantic\.SecretStr|Some|Just|Ok|Arc::new|Box::new|String::from|str|unicode|NSString|Data|SymmetricKey|b64decode|base64\.b64decode|base64\.urlsafe_b64decode|base64\.decode|Base64\.decode|Base64\.decode64|Base64\.strict_decode64|base64_decode|binascii\.unhexlify|unhexlify|hex2bin|hex!|atob|hex\.DecodeString|ByteString\.(?:copyFromUtf8|fromString)|Encoding\.(?:UTF8|ASCII|Unicode|Default)\.GetBytes|System\.Text\.Encoding\.(?:UTF8|ASCII)\.GetBytes|Encoding\.UTF8\.GetBytes|(?:CryptoJS\.)?enc\.(?:Utf8|Hex|Base64)\.parse|to_bytes|toByteArray|SecretKeySpec|SymmetricSecurityKey|SigningKey|TextEncoder\(\)\.encode|env::var\("\w+"\)\.unwrap_or_else\(\|_\|)[ \t]*[([{][ \t]*(?:\r?\n[ \t]*)?(?:(?:data|base64Encoded|string|hex|utf8)[ \t]*:[ \t]*)?){1,4}/;

/** Whatever may be the name of one, up to its bracket. */
const wrapped = /(?:new[ \t]+)?[\w.:&[\]!]*[ \t]*/y;
/** One with a bracket in its name, and one that a name follows. */
const goesOn = /^(?:new[ \t]+)?(?:env:|TextE)|^new[ \t]{24}/;

/** `key = []byte("v")`, `SECRET: SecretStr = SecretStr("v")`, `val key = "v".toByteArray()`. */
export const readWrapped: Reader = (sighting) => {
  const { text, end } = sighting;
  const operator = assigned.exec(text.slice(end, end + 120))?.[0];
  if (operator === undefined) return [];
  const at = end + operator.length;
  wrapped.lastIndex = at;
  const named = wrapped.exec(text)?.[0].length ?? 0;
  sighting.reach(goesOn.test(text.slice(at, at + 40)) ? undefined : at + named + 2);
  const opened = named === 0 ? undefined : wrapper.exec(text.slice(at, at + 160))?.[0];
  // A property of C# has its value behind its accessors.
  if (opened === undefined && !/^\s?\{\s?get;/.test(text.slice(end, end + 12))) return [];
  sighting.reach();
  const literal = joinedAt(text, at + (opened ?? '').length, true);
  return literal === null ? [] : [reading(literal, 'wrapped')];
};

/** `storePassword "v"`: a call without brackets, as Groovy, Ruby and many configurations write one. */
export const readBareCall: Reader = (sighting) => {
  const { text, end, left, dialect } = sighting;
  if (dialect === 'mixed') return [];
  const gap = /^(?:[ \t]{1,20}|,[ \t]{0,20})(?=["'])/.exec(text.slice(end, end + 24))?.[0];
  if (gap === undefined || !/^[ \t]*(?:[\w.]+[ \t]+)?:?$/.test(left)) return [];
  sighting.reach();
  const literal = quotedAt(text, end + gap.length);
  const after = literal === null ? '' : text.slice(literal.next, literal.next + 40);
  return literal !== null && /^[ \t]*(?:[,;)}]|\r?\n|$|#|\/\/|do\b|if\b|unless\b)/.test(after)
    ? [reading(literal, 'given to a call')]
    : [];
};

/** `(Config.PASSWORD, "v")`: a constant or a literal that names the setting, and then its value. */
export const readNamedArgument: Reader = (sighting) => {
  const { text, end, left } = sighting;
  if (!left.includes('(')) return [];
  const gap = /^["'`]?\s{0,4}(?:,|->|to)\s{0,30}/.exec(text.slice(end, end + 44))?.[0];
  if (gap === undefined) return [];
  // In quotes it is a name only where it comes first: `put("password", "v")`, but not `Prompt("x", "password", "label")`.
  const first = /\(\s{0,20}[:"'`]?$/.test(left);
  if (!first && !/\((?:[^()[\]{}"'`]{0,80},)?\s{0,20}(?:[\w]+[.:]{1,2}){0,4}$/.test(left)) return [];
  const at = end + gap.length;
  if (!opensAt(text, at)) return [];
  const literal = quotedAt(text, at);
  sighting.reach(literal === null ? readTo(text, at, literal) : literal.next + 22);
  return literal !== null && /^\s{0,20}[),;]/.test(text.slice(literal.next, literal.next + 22))
    ? [reading(literal, 'given to a call')]
    : [];
};

/** How a value was read that a test or a script types. */
export const typedHow = 'typed into the field';

const typedInto =
  /^[\w-]*\]?["'`]?(?:\s{0,2}\)){0,3}(?:\s{0,40}\.\w{1,20}\([^()"'`\n]{0,30}\)){0,2}(?:\s{0,40}\.(?:perform|then)\()?\s{0,40}(?:\.|,\s{0,2}|\n\s{0,40}\w{1,30}\.)?(?:fill|type|typeText|sendKeys|send_keys|setValue|set_value|fill_in|enterText|replaceText|clearAndType|pressSequentially|val|set|input|with|with:)\s{0,2}[(:]?\s{0,2}(?=["'`])/;

/** How such a text begins behind the name: it takes long to say no to the others. */
const mayBeTyped = /^\s*[\w\-\]"'`).,]/;

/** What a test or a script types into the field of that name: `getByLabel('Password').fill('v')`. */
export const readTyped: Reader = (sighting) => {
  const { text, end, left } = sighting;
  if (!/["'`([.#:\w]/.test(left.slice(-1)) || !mayBeTyped.test(text.slice(end, end + 90))) return [];
  const gap = typedInto.exec(text.slice(end, end + 200))?.[0] ?? followedByText(text, end, left);
  if (gap === undefined) return [];
  sighting.reach();
  const literal = quotedAt(text, end + gap.length);
  return literal === null ? [] : [reading(literal, typedHow)];
};

/** `enterText(find.byKey(Key('password')), 'v')`, `waitForInput('#password', 'v')`, `fill_in 'Password', with: 'v'`. */
function followedByText(text: string, end: number, left: string): string | undefined {
  const gap = /^[\w-]*\]?["'`]\s{0,2}\){0,3},\s{0,20}(?:with:\s{0,4})?(?=["'`])/.exec(
    text.slice(end, end + 60),
  )?.[0];
  if (gap === undefined) return undefined;
  if (
    !/(?:by|find|get|wait|locator|element|key|type|fill|enter|input|select|query|within|\$)\w*\([^:=[\]{}]{0,80}["'`]#?[\w-]*$|\bfill_in\s+["']$/i.test(
      left,
    )
  )
    return undefined;
  return gap;
}

const columnsBefore = /\binsert\s+(?:ignore\s+)?into\s+[\w.`"[\]]{1,80}\s*\(([^()]{0,500})$/i;
/** Behind a column's name stands a mark, not a word. */
const inColumns = /^["'`\]\\]{0,3}\s{0,40}[^\w\s"'`:[]/;
/** No list of columns holds the end of a statement, or an operator. */
const columns = /[^();=]{0,500}/y;
/** What stands before the columns as far as the line is shown: the statement may begin further up. */
const beforeColumns = /(?:^(?:n?t?o\s)?\s*|\binto\s+)[\w.`"[\]]{0,80}\s*\($/i;
const valuesAfter = /^[^()]{0,500}\)\s*values\s*\(/i;

/** `INSERT INTO users (name, password) VALUES ('bob', 'v')`: the value of the name's column, in the first rows. */
export const readColumn: Reader = (sighting) => {
  const { text, start, end, left } = sighting;
  if (!inColumns.test(text.slice(end, end + 44))) return [];
  const bracket = Math.max(left.lastIndexOf('('), left.lastIndexOf(')'));
  if (bracket !== -1 && !beforeColumns.test(left.slice(0, bracket + 1))) return [];
  columns.lastIndex = end;
  const close = end + (columns.exec(text)?.[0].length ?? 0);
  sighting.reach(close + 24);
  if (text[close] !== ')' || /^\s{0,20}[^\sv]/i.test(text.slice(close + 1, end + 600))) return [];
  sighting.reach();
  const after = valuesAfter.exec(text.slice(end, end + 600))?.[0];
  if (after === undefined) return [];
  const before = columnsBefore.exec(text.slice(Math.max(0, start - 600), start))?.[1];
  if (before === undefined) return [];
  const literal = cellAt(text, end + after.length, before.split(',').length - 1);
  return literal === null ? [] : [reading(literal, 'in its column')];
};

/** The literal that is the `column`th value of the row that begins at `at`; null when that is no literal. */
function cellAt(text: string, at: number, column: number) {
  let position = at;
  for (let index = 0; index <= column; index += 1) {
    position += /^\s*/.exec(text.slice(position, position + 40))?.[0].length ?? 0;
    const literal = /^[nN]?['"]/.test(text.slice(position, position + 2)) ? quotedAt(text, position) : null;
    if (index === column) return literal;
    const rest = literal === null ? position : literal.next;
    const comma = /^[^,()'"]{0,80}(?:\([^()]{0,120}\)[^,()'"]{0,40})?,/.exec(text.slice(rest, rest + 260));
    if (comma === null) return null;
    position = rest + comma[0].length;
  }
  return null;
}

/** `<AdministratorPassword><Value>v</Value>`: a value in an element of its own. */
export const readInnerElement: Reader = (sighting) => {
  const { text, end, left } = sighting;
  if (!/[<:]/.test(left.slice(-1)) || !/<(?:\w+:)?$/.test(left)) return [];
  sighting.reach();
  const found = /^\s*>\s*<(?:\w+:)?value>([^<>\n]{4,200})<\//i.exec(text.slice(end, end + 300));
  const value = found?.[1];
  if (found === null || value === undefined) return [];
  const start = end + found[0].lastIndexOf(value);
  return [reading({ start, end: start + value.length, value }, 'the element of the name')];
};
