// A fallback in the statements after the one that reads the name: Go's `if v == "" { v = "v" }`, Python's
// `if not v: v = "v"`, Rust's `Err(_) => "v"`, or `return "v"` at the end of the function.
import { joinedAt } from './literal-text.ts';
import type { Reader, Reading, Sighting } from './sighting.ts';

const linesMax = 9;
/** A byte beyond ASCII before the variable is a mark that somebody's editor left there, or a letter of its name. */
const target =
  /(?:^|[\s;{(\x80-\xff])(?:(?:let|const|var|my|local|auto|final|String|string|char|std::string|val|if|mut|def)\s+)*[*&]?\$?([A-Za-z_][\w.]*)(?:\s*,\s*(\w+))?(?:\s*:\s*[\w<>& ]+)?\s*(?::=|=)\s*[^=].*$/;
const reading = /(?:env|config|lookup|get|property|\$|fetch|read)/i;

/** A literal that the following statements give to what was read. */
export const readLater: Reader = (sighting) => {
  const { left, dialect, text, end } = sighting;
  if (dialect !== 'quoted' && dialect !== 'mixed') return [];
  const tail = text.slice(end, end + 200).split('\n', 1)[0] ?? '';
  if (!reading.test(left) || /(?:throw|panic|raise|fatal|exit)/i.test(tail)) return [];
  const [, variable, second] = target.exec(left.slice(-200)) ?? [];
  const from = text.indexOf('\n', end);
  const following =
    from === -1
      ? ''
      : text
          .slice(from, from + 700)
          .split('\n', linesMax)
          .join('\n');
  const sameLine = tail.includes('{') || tail.includes(';') ? tail : '';
  if (variable === undefined) return assignedWhereMissing(sighting, `${tail}${following}`);
  return (
    assignedLater(
      sighting,
      [variable, second ?? variable],
      `${sameLine}${following}`,
      from - sameLine.length,
    ) ??
    fallbackLater(sighting, variable, following, from) ??
    []
  );
};

const missing =
  /^["'`\])]*\s*(?:===?\s*(?:null|nil|undefined|None|""|'')|is\s+None|\.(?:isEmpty|isBlank|empty\?|nil\?|is_err|is_none)\b)/;

/** `if (getenv("X") == null) { y = "v"; }`: what it is given to need not be what was read. */
function assignedWhereMissing({ left, text, end }: Sighting, region: string): Reading[] {
  const negated = /^\s*(?:\}?\s*else\s+)?(?:if|unless)\b.*(?:!|not\s+)\s*[\w.$("'[]*$/.test(left);
  const checked = /^\s*(?:\}?\s*else\s+)?if\b/.test(left) && missing.test(region);
  if (!negated && !checked) return [];
  const given = /^[^=\n]*(?:==[^=\n]*)?(?:\r?\n[^\n]*){0,2}?[\w\])]\s*=\s*(?=["'`])/.exec(region);
  const literal = given === null ? null : joinedAt(text, end + given[0].length, false);
  if (literal === null) return [];
  const { start, end: stop, value } = literal;
  return [{ start, end: stop, value, quoted: true, form: 'loose', how: 'the fallback in a later statement' }];
}

function assignedLater(
  sighting: Sighting,
  variables: readonly [string, string],
  region: string,
  from: number,
): Reading[] | null {
  const [name, second] = variables.map((variable) => variable.replace(/[.$]/g, '\\$&'));
  const cut = /\n\}?\s*(?:func|function|def|class|export|const|let|var|public|private|fn|type|import)\b/.exec(
    region,
  );
  const body = cut === null ? region : region.slice(0, cut.index);
  const guard = new RegExp(
    `(?:if|unless|when|case)\\b[^\\n]{0,80}\\b(?:${name}|${second})\\b|\\b(?:except|catch|rescue)\\b|\\b${name}\\b[^\\n]{0,60}(?:\\?|==|!=|\\.is_?empty|\\.isBlank|\\|\\|)|\\[ -[zn] `,
  ).exec(body);
  if (guard === null && !/\bif\b/.test(sighting.left)) return null;
  const begin = guard?.index ?? 0;
  const given = new RegExp(
    `(?:\\$?\\b${name}\\s*(?::=|=|\\|\\|=|\\?\\?=)|\\breturn)\\s*\\(?(?:String::from\\(|std::string\\()?(?=["'\`])`,
  ).exec(body.slice(begin));
  if (given === null) return null;
  const literal = joinedAt(sighting.text, from + begin + given.index + given[0].length, false);
  if (literal === null) return null;
  const { start, end, value } = literal;
  return [{ start, end, value, quoted: true, form: 'plain', how: 'the fallback in a later statement' }];
}

/** `y = p || "v"`, `p ? p : "v"`, `p if p else "v"`, in a statement of its own. */
function fallbackLater(sighting: Sighting, variable: string, region: string, from: number): Reading[] | null {
  const name = variable.replace(/[.$]/g, '\\$&');
  const found = new RegExp(
    `(?<![\\w.])${name}\\s*(?:(?:\\?\\?|\\|\\||\\?:)\\s*|or\\s+|(?:[!=]=\\s*\\w+\\s*)?\\?\\s*(?:std::string\\()?\\$?${name}\\)?\\s*:\\s*|if\\s+${name}\\b[^\\n"']{0,30}\\belse\\s+)(?=["'\`])`,
  ).exec(region);
  const literal =
    found === null ? null : joinedAt(sighting.text, from + found.index + found[0].length, false);
  if (literal === null) return null;
  const { start, end, value } = literal;
  return [{ start, end, value, quoted: true, form: 'plain', how: 'the fallback in a later statement' }];
}

const defaultBefore =
  /(?:\b(?:fromMaybe|from_maybe|maybe|withDefault|with_default|orElse|or_default|default|coalesce|unwrap_or)\s*\(?\s*)(["'])([^"'\n]{1,300})\1[^"'\n]{0,60}["']?$/;
/** The first argument of pydantic's `Field("v", env="X")`, of Typer's `Option`; Click's holds the flags. */
const givenFirst =
  /(?:Field|Option|Argument|Env|Setting|Var)\(\s*(["'])(?!-)([^"'\n]{1,300})\1\s*,\s*[^()\n]{0,80}\b(?:env|alias|validation_alias|envvar|env_var|name)\s*=\s*["']?$/;
const givenUnless = /(["'])([^"'\n]{1,300})\1\s+(?:if|unless|when)\s+[^"'\n]{0,60}["']?$/;

/** A literal that stands before the name: Haskell's `fromMaybe "v" <$> lookupEnv "X"`, Python's `"v" if x is None`. */
export const readEarlier: Reader = ({ left, start, text }) => {
  if (!/env|alias/i.test(left)) return [];
  const near = left.slice(-400);
  const value = (defaultBefore.exec(near) ?? givenUnless.exec(near) ?? givenFirst.exec(near))?.[2];
  const at = value === undefined ? -1 : text.lastIndexOf(value, start - 1);
  if (value === undefined || at === -1) return [];
  return [{ start: at, end: at + value.length, value, quoted: true, form: 'plain', how: 'the fallback' }];
};
