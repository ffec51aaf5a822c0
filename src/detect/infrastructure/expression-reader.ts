// A literal inside the expression that reads the name: a fallback (`?? "v"`, `or "v"`, `.orElse("v")`), the second
// argument of a call (`getenv("X", "v")`), a default (`default: "v"`), the other branch (`? x : "v"`).
import type { Reader, Reading, Sighting } from './sighting.ts';
import { type Token, Tokens } from './tokens.ts';

/** Characters of a statement that are looked at. */
const charactersMax = 500;

const fallbackSign = new Set(['??', '??=', '||', '||=', '?:', '//', '//=', '<>']);
const fallbackWord = new Set([
  'or',
  'else',
  'unless',
  'default',
  'SecureString',
  'return',
  'mkDefault',
  'mkForce',
  'orelse',
]);
const defaultKey =
  /^(?:default|defaults|defaultValue|default_value|defaultsTo|default_factory|fallback|fall_back|initial|initialValue|value|devDefault|testDefault|or|example|alt|otherwise|if_unset|unset|val)\??$/i;
const defaultCalls: ReadonlySet<string> = new Set(
  `unwrap_or unwrap_or_else unwrapOr or_else orElse orElseGet or default defaultTo defaultValue
  default_value withDefault with_default get_or getOrElse get_or_else getOrDefault value_or fallback
  otherwise ifEmpty ifBlank if_empty ifNull isNull fromMaybe coalesce setDefault set_default or_insert
  or_insert_with presence_or catch orDefault defaulting unwrapOrElse optional`.split(/\s+/),
);
/** Calls that give back their argument, or a thing that holds it. */
const wrappers: ReadonlySet<string> = new Set(
  `from String str string Some Just to_string Secret SecretStr SecretString SecretBytes SecureString
  SensitiveString Sensitive new strdup of ofNullable just Value NewSecret TrimSpace trim atob btoa
  stringify dumps quote b64decode b64encode decode64 base64decode DecodeString bytes encode Buffer pure
  pack raw GString NSString qs q Field lazy concat StringValue ptr pointer aws sensitive nonsensitive
  tostring mkDefault mkForce mkOverride Cow Borrowed OsString freeze`.split(/\s+/),
);
const stopWords: ReadonlySet<string> = new Set(
  `throw raise panic die fail exit abort error errors Error Exception console log logger logging print println printf
  echo puts warn fatal assert expect describe Fatal Fatalf Fatalln Printf Println Errorf bail anyhow ensure expect_err
  todo unimplemented raise_error message msg help description orElseThrow required title label`.split(/\s+/),
);
const failure = /^\w+(?:Error|Exception)$/;

/** Ruby's and Swift's words may end in a mark. */
function withoutMark(text: string): string {
  return text.endsWith('?') || text.endsWith('!') ? text.slice(0, -1) : text;
}

function isDefaultCall(text: string): boolean {
  return defaultCalls.has(withoutMark(text));
}

/** A word with which something else begins: a failure, a message. */
function isStopWord(text: string): boolean {
  const word = withoutMark(text);
  return stopWords.has(word) || ((word.endsWith('r') || word.endsWith('n')) && failure.test(word));
}

/** A function whose second text is what it says, and not a value. */
const speakingCall =
  /^(?:\w*(?:log|print|warn|error|info|debug|trace|assert|missing|deprecat|fail|validate|replace)\w*|require\w*|must\w*|expect|describe|it|test|throw\w*|check\w*|ensure\w*|t|i18n|translate|startsWith|endsWith|includes|indexOf|split|join|regex\w*|match\w*|label|help|doc|usage|description|title|cite|contains|has|with_prefix|echo|say|panic|die|raise|exception\w*|ValueError|KeyError|skip\w*|mask\w*|redact\w*|rename\w*|alias\w*|Equal\w*|emit|track|notify)$/i;
/** A function that reads or sets a variable by its name. */
const settingCall =
  /^(?:get|fetch|put|set|add|of|pair|append|insert|store|write|const|export|string|str|key|entry|lookup|define)$|(?:env|environ|variable|property|prop|config|setting|secret|default|param|field|option|OrElse|credential|password|token)\w*$|Or$/i;

/** Fallbacks and defaults in the expression that the name stands in. */
export const readExpression: Reader = (sighting) => {
  if (sighting.dialect === 'lines' && !sighting.enclosing) return [];
  return expressionAfter(sighting, sighting.end, 'name');
};

interface State {
  /** Tokens so far, line breaks left out. */
  readonly seen: Token[];
  depth: number;
  asked: boolean;
  /** Blocks that were opened and not closed: defaults stand in them. */
  open: number;
  /** What the name is compared to, blanks left out, or empty. */
  readonly compared: () => string;
  /** A block of statements was opened after the name's own: only its arms and its first literal count. */
  block: boolean;
}

/** Walks the statement from `at`: past the name, or at the beginning of a value. */
export function expressionAfter(sighting: Sighting, at: number, from: 'name' | 'value'): Reading[] {
  const { text, blob } = sighting;
  const start = from === 'name' ? at + closingQuoteLength(sighting) : at;
  const tokens = new Tokens(text, start, { charactersMax, adjacent: blob.traits.source });
  const reading = walk(sighting, tokens, from);
  sighting.reach(tokens.lookedTo);
  return reading === null ? [] : [reading];
}

function walk(sighting: Sighting, tokens: Tokens, from: 'name' | 'value'): Reading | null {
  const state: State = {
    seen: [],
    depth: 0,
    asked: false,
    open: 0,
    block: false,
    compared: () => comparedTo(sighting),
  };
  // Most statements end before anybody asks.
  let known: Call | null = null;
  const call = () => {
    if (from === 'name') known ??= callBefore(sighting);
    return known;
  };
  let broken = false;
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (token.kind === 'break') {
      broken = true;
      continue;
    }
    if ((broken && endsStatement(state, token)) || leavesName(state, token, from)) return null;
    broken = false;
    if (token.kind === 'literal') {
      const accepted = accepts(state.seen, state, { from, call });
      if (accepted !== null) {
        const { start, end, value } = token.literal;
        return { start, end, value, quoted: true, form: accepted, how: 'the fallback' };
      }
    } else if (!step(state, token) || (token.text === ',' && endsArgument(state, from, call))) {
      return null;
    }
    // Past people's language a literal is none of the name's.
    if (from === 'name' && areProse(state.seen.at(-1), token)) return null;
    state.seen.push(token);
    if (state.seen.length > 60) return null;
  }
  return null;
}

/** `x` of `x === process.env.NAME`. */
function comparedTo({ left }: Sighting): string {
  return /([\w$.]+)\s*={2,3}\s*[\w$.]*[[(]?["']?$/.exec(left.slice(-160))?.[1] ?? '';
}

function closingQuoteLength({ text, end }: Sighting): number {
  if (!'"\'`\\&'.includes(text.charAt(end))) return 0;
  return /^(?:\\*["'`]|&quot;)/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}

interface Call {
  readonly quotedName: boolean;
  readonly callee: string;
  readonly first: boolean;
}

// What stands before the name ends in each of them in another way.
const formsOfList: readonly RegExp[] = [
  // Gradle's `buildConfigField("String", "X", "v")`: a type comes first.
  /([\w$!?]+)[( ]\s*["'][A-Za-z]{1,24}["']\s*,\s*$/,
  // Julia's `get(ENV, "X", "v")`: what is read from comes first.
  /([\w$!?]+)\((?:ENV|env|environ|os\.environ|process\.env|config|settings|\w*[cC]tx|\w*[cC]onfig|t|b|c|r|this|self)\s*,\s*$/,
];
const formsOfCall: readonly RegExp[] = [/([\w$!?]+)(?:<[^<>()]{0,40}>)?\s*\(\s*$/];
/** Without parentheses: Groovy, Ruby, Elixir. */
const formsOfWord: readonly RegExp[] = [/(?:^|[;{|])\s*(?:[\w$]+\.)*([\w$!?]+)\s+$/];

function formsFor(inner: string): readonly RegExp[] {
  const last = inner.trimEnd().at(-1) ?? '';
  if (last === ',') return formsOfList;
  if (last === '(') return formsOfCall;
  return inner.endsWith(last) || !isStatementOfWord(inner) ? [] : formsOfWord;
}

/** Whether the last word is the first of its statement. */
function isStatementOfWord(inner: string): boolean {
  let at = inner.trimEnd().length;
  while (at > 0 && /[\w$!?.]/.test(inner.charAt(at - 1))) at -= 1;
  const before = inner.slice(0, at).trimEnd().at(-1) ?? '';
  return before === '' || before === ';' || before === '{' || before === '|';
}

/** The call or the list that the name is the first argument of. */
function callBefore({ left, text, end }: Sighting): Call {
  const quotedName = /["'`]$/.test(left.slice(-1)) && /^\\*["'`]/.test(text.slice(end, end + 2));
  const inner = withoutOpening(left).slice(-160);
  for (const form of formsFor(inner)) {
    const callee = form.exec(inner)?.[1];
    if (callee !== undefined) return { quotedName, callee, first: true };
  }
  return { quotedName, callee: '', first: /[([{]\s*$/.test(inner) || (inner.trim() === '' && quotedName) };
}

/** What stands before a name, its own quotes and marks left out. */
function withoutOpening(left: string): string {
  let end = left.length;
  while (end > 0 && '"\'`:@'.includes(left.charAt(end - 1))) {
    end -= left[end - 1] === '"' && left[end - 2] === '\\' ? 2 : 1;
  }
  return left.slice(0, end);
}

/** `name.length`, `name.expiresAt`: what follows is about a part of it; `name.trim()` is not. */
function leavesName(state: State, token: Token, from: 'name' | 'value'): boolean {
  if (from !== 'name' || state.seen.length !== 2) return false;
  const [first, second] = state.seen;
  const isPart = /^\??\.$/.test(first?.text ?? '') && second?.kind === 'word';
  return isPart && !/^[(!?.|]/.test(token.text) && token.text !== 'or';
}

/** After a comma another entry begins, except among the arguments of a call that the name opens. */
function endsArgument(state: State, from: 'name' | 'value', callOf: () => Call | null): boolean {
  if (state.depth > 0) return false;
  if (from === 'value') return true;
  const call = callOf();
  // The object that holds the name is over: the next one is about something else.
  if (call?.first !== true && state.seen.some(({ text }) => text === '}')) return true;
  const closersOnly = state.seen.every(({ text }) => /^[)\]}]$/.test(text));
  return !closersOnly && !(call !== null && call.callee !== '' && call.quotedName && state.depth === 0);
}

/** What a statement goes on behind, and what it goes on with, on another line. */
const goesOnBehind: ReadonlySet<string> = new Set(
  '= ? : | & + . , ( [ { ?? || ?: // => -> or else do'.split(' '),
);
const goesOnWith: ReadonlySet<string> = new Set(
  '. ? : | ) ] } ?? || ?: ?. // <> -> => or else :: |>'.split(' '),
);

function endsStatement(state: State, token: Token): boolean {
  if (state.depth > 0 || state.open > 0) return false;
  return !goesOnBehind.has(state.seen.at(-1)?.text ?? '') && !goesOnWith.has(token.text);
}

/** Takes a token into the state; false when the statement ends with it. */
function step(state: State, token: Token): boolean {
  const { text } = token;
  if (token.kind === 'word') return !isStopWord(text) || isLinked(state, text);
  if (text === '(' || text === '[' || text === '{') {
    state.depth += 1;
    if (text === '{') {
      state.open += 1;
      state.block ||= state.seen.at(-1)?.text === ')' && state.depth <= 1;
    }
  } else if (text === ')' || text === ']' || text === '}') {
    state.depth -= 1;
    if (text === '}') {
      state.open -= 1;
      if (state.open < 0 && state.seen.length > 0) return false;
    }
  } else if (text === '?') state.asked = true;
  else if (text === ';') return state.open > 0;
  return true;
}

/** `.required()` is a link of a chain, `required "message"` is not. */
function isLinked(state: State, text: string): boolean {
  return state.seen.at(-1)?.text === '.' && /^(?:required|describe|description|label|message)$/.test(text);
}

interface Origin {
  readonly from: 'name' | 'value';
  readonly call: () => Call | null;
}

/** Tells whether a literal that follows `seen` gives the name a value. */
function accepts(seen: readonly Token[], state: State, origin: Origin): 'plain' | 'loose' | null {
  let index = seen.length - 1;
  // Past `String::from(`, `Some(`, `new Secret(`, `&`.
  for (let guard = 0; guard < 8; guard += 1) {
    const token = seen[index];
    const before = seen[index - 1];
    if (token?.text === '(' && before?.kind === 'word' && wrappers.has(before.text)) index -= 2;
    else if (token?.text === '(' && before?.text === '!' && wrappers.has(seen[index - 2]?.text ?? ''))
      index -= 3;
    else if (token?.kind === 'word' && /^(?:new|await|return)$/.test(token.text)) index -= 1;
    else if (token?.text === '::' || token?.text === '.' || token?.text === '&') index -= 1;
    else if (
      token?.kind === 'word' &&
      /^(?:String|std|string|Optional|Buffer|base64|Base64|secrets|lib|types|JSON|json)$/.test(token.text) &&
      index < seen.length - 1
    )
      index -= 1;
    else if (token?.text === '(' && (before === undefined || before.kind !== 'word')) index -= 1;
    else break;
  }
  const last = seen[index];
  if (last === undefined) return origin.from === 'value' ? 'plain' : null;
  if (isProse(seen)) return null;
  // A name in quotes is a text; it is an expression only once a call or an index has read it.
  const unread = origin.call()?.quotedName === true && !seen.some(({ text }) => /^[)\]}]$/.test(text));
  if (unread && (fallbackSign.has(last.text) || fallbackWord.has(last.text))) return null;
  return byToken(seen, index, last, state) ?? byPlace(seen, index, last, origin);
}

const joiningWord =
  /^(?:if|else|is|not|none|None|in|new|as|string|String|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|to|mkDefault|mkForce|pure|otherwise|Just|fromMaybe|maybe|end|begin|begin|yield|await|lib|os|ENV|env)$/;

/** Two words side by side are people's language. */
function isProse(seen: readonly Token[]): boolean {
  return seen.some((token, i) => areProse(token, seen[i + 1]));
}

function areProse(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || next?.kind !== 'word') return false;
  return !joiningWord.test(token.text) && !joiningWord.test(next.text);
}

function byToken(seen: readonly Token[], index: number, last: Token, state: State): 'plain' | 'loose' | null {
  const before = seen[index - 1];
  const { text } = last;
  if (text === '{' || text === 'do') return blockGives(seen, index) ? 'plain' : null;
  if (last.kind === 'word') return fallbackWord.has(text) ? 'plain' : null;
  if (text === '?') return asksForNothing(seen, index) ? 'plain' : null;
  const compared = /^={2,3}$/.test(text) ? state.compared() : '';
  if (compared !== '') return comparesAgain(seen, index, compared) ? 'loose' : null;
  if (state.block && text !== '=>' && text !== '->') return null;
  if (fallbackSign.has(text)) return 'plain';
  if (text === '=>' || text === '->') return armGives(before) ? 'plain' : null;
  if (text === '*' && before?.text === '|') return 'plain';
  if (text === ':' && before?.kind === 'word' && defaultKey.test(before.text)) return 'plain';
  if (text === ':' && before?.kind === 'literal' && defaultKey.test(before.text)) return 'plain';
  if (text === ':' && state.asked) return 'plain';
  if (text === ':' && before?.text === 'lambda') return 'plain';
  if (text === '=' && before?.kind === 'word' && defaultKey.test(before.text)) return 'plain';
  if (text === '(' && before?.kind === 'word' && isDefaultCall(before.text)) return 'plain';
  if (text === '|' && seen.some((token) => token.kind === 'word' && isDefaultCall(token.text)))
    return 'plain';
  return null;
}

/** `x === process.env.NAME || x === "v"`: a second value that opens the same door. */
function comparesAgain(seen: readonly Token[], index: number, compared: string): boolean {
  const from = seen.findLastIndex(({ text }) => text === '||' || text === 'or');
  const again = seen.slice(from + 1, index);
  return from !== -1 && again.map(({ text }) => text).join('') === compared;
}

/** `Err(_) => "v"`, `_ => "v"`, `() -> "v"`; the `=>` of a hash has a key before it. */
function armGives(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:\)|_|null|None|nil|default|else|undefined|Nothing|Not_found)$/.test(before.text)
  );
}

/** `x === undefined ? "v" : x`. */
function asksForNothing(seen: readonly Token[], index: number): boolean {
  const nothing = seen[index - 1];
  const compared = seen[index - 2]?.text ?? '';
  return /^={2,3}$/.test(compared) && /^(?:undefined|null|nil|None|)$/.test(nothing?.text ?? '-');
}

/** `ENV.fetch("X") { "v" }`, `} else { "v" }`. */
function blockGives(seen: readonly Token[], index: number): boolean {
  const before = seen[index - 1];
  if (before?.text === ')') return true;
  return before?.kind === 'word' && (/^(?:else|run|do)$/.test(before.text) || isDefaultCall(before.text));
}

/** The second argument of a call whose first is the name. */
function byPlace(
  seen: readonly Token[],
  index: number,
  last: Token,
  origin: Origin,
): 'plain' | 'loose' | null {
  if (last.text !== ',') return null;
  const before = seen.slice(0, index);
  if (origin.from === 'value' && isTypedPair(before)) return 'plain';
  if (origin.from === 'value')
    return before.filter((token) => token.text === ',').length === 0 && isReadCall(before) ? 'plain' : null;
  const call = origin.call();
  if (call === null) return null;
  if (before.every((token) => token.text === ')' || token.text === ']' || token.text === '}')) {
    if (before.length > 0) return closedCall(before.length);
    if (!call.first || speakingCall.test(call.callee)) return null;
    if (!call.quotedName)
      return isDefaultCall(call.callee) || /default|fallback|OrElse/i.test(call.callee) ? 'plain' : null;
    return settingCall.test(call.callee) ? 'plain' : 'loose';
  }
  return null;
}

/** django-environ's `X=(str, "v")`. */
function isTypedPair(before: readonly Token[]): boolean {
  return (
    before.length === 2 && before[0]?.text === '(' && /^(?:str|bytes|string)$/.test(before[1]?.text ?? '')
  );
}

function closedCall(depth: number): 'loose' | null {
  return depth <= 2 ? 'loose' : null;
}

/** `getenv("OTHER",`: a call that reads something else, with a fallback. */
function isReadCall(before: readonly Token[]): boolean {
  const open = before.findIndex((token) => token.text === '(');
  const callee = before[open - 1];
  return (
    open > 0 && callee?.kind === 'word' && /env|get|config|default|var|lookup|fetch|prop/i.test(callee.text)
  );
}
