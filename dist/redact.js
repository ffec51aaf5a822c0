const require_scan = require("./scan.js");
const require_configure_scan = require("./configure-scan.js");
const require_run_scan = require("./run-scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// build/src/findings/log/stand-in.js
const standIns = [
	/^(?:null|nil|none|undefined|true|false|nan)$/i,
	/^[xX]{3,}$|^\.{2,}$|^[-_#?]+$|^\u2026|^\u00e2\u0080\u00a6|^\u2022+$/,
	/^[<[({]?(?:redacted|filtered|masked|hidden|removed|suppressed|sanitized|scrubbed|omitted|secret|empty)[>\])}]?$/i,
	/^<[^<>]*>?$|^\[[A-Za-z_ -]*\]?$|^\{[A-Za-z_][\w.:-]*\}?$/,
	/^\$\{|^\$\(|^\$[A-Z_][A-Z0-9_]*$|^\$[A-Za-z_]*(?:token|pass|secret|key)\w*$|^\$env:/i,
	/^\{\{|^\{%|^<%|^#\{|^%[A-Za-z_]\w*%$|^%[sdvr]$|^%\(\w+\)s$|^@[A-Z_]+@$|^__\w+__$/
];
function isStandIn(value) {
	if (value === "" || value.includes("***")) return true;
	return standIns.some((one) => one.test(value));
}

// build/src/findings/log/key-block.js
const begin = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const end = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const linesMax = 1e3;
const lineBytesMax$1 = 4096;
const wholeBody = /^[\s>|#*"'+,\\]{0,40}[A-Za-z0-9+/=]{1,4000}(?:\\[nr]|[\s"',;+\\]){0,8}$/;
const bodyEnd = /(?:^|[\s"'|:>\]])(?<body>=?[A-Za-z0-9+/]{32,4000}={0,2})["',;\s\\nr+]{0,8}$/;
const bodyHere = /^=?[A-Za-z0-9+/]{1,4000}={0,2}["',;\s]{0,8}$/;
var KeyBlock = class {
	lines = -1;
	column = 0;
	marked = false;
	get isOpen() {
		return this.lines >= 0;
	}
	take(line) {
		if (this.lines < 0) {
			this.openAt(line);
			return "other";
		}
		this.lines += 1;
		if (this.lines > linesMax || end.test(line)) {
			this.lines = -1;
			this.openAt(line);
			return "other";
		}
		const start = line.length > lineBytesMax$1 ? -1 : this.bodyStart(line);
		if (start === -1) {
			if (!/^\s*$/.test(line)) this.marked = line.includes("***");
			return "other";
		}
		if (start > 0) return start;
		const dropped = this.marked;
		this.marked = true;
		return dropped ? "dropped" : 0;
	}
	openAt(line) {
		const opened = begin.exec(line);
		if (opened === null || end.test(line.slice(opened.index))) return;
		if (/[A-Za-z0-9+/]{16}/.test(line.slice(opened.index + opened[0].length))) return;
		this.lines = 0;
		this.column = opened.index;
		this.marked = false;
	}
	bodyStart(line) {
		if (wholeBody.test(line)) return 0;
		if (this.column > 0 && bodyHere.test(line.slice(this.column))) return this.column;
		const found = bodyEnd.exec(line);
		return found === null ? -1 : found.index + found[0].indexOf(found.groups?.["body"] ?? "");
	}
};
const gapHere = /(?:\\{1,4}[nrt]|%0[AaDd]|[\s"'+,]){0,40}/y;
const gapAtEnd = /(?:\\{1,4}[nrt]|%0[AaDd]|[\s"'+,]){1,40}$/;
const bodyRun = /(?:[A-Za-z0-9+/=%\\ \t:,-]|["']\s{0,4}[+,.]\s{0,4}["'])*/y;
const begins = new RegExp(begin.source, "g");
function keysInLine(line, take) {
	for (const found of line.matchAll(begins)) {
		gapHere.lastIndex = found.index + found[0].length;
		const start = gapHere.lastIndex + (gapHere.exec(line)?.[0].length ?? 0);
		const rest = line.slice(start);
		const stop = end.exec(rest);
		if (stop === null && !/^[A-Za-z0-9+/]{16}/.test(rest)) continue;
		const body = stop === null ? runAt(line, start) : rest.slice(0, stop.index);
		const kept = body.slice(-48).replace(gapAtEnd, "").length;
		const length = body.length - Math.min(48, body.length) + kept;
		if (!isStandIn(line.slice(start, start + length))) take(start, start + length);
	}
}
function runAt(line, start) {
	bodyRun.lastIndex = start;
	return bodyRun.exec(line)?.[0] ?? "";
}

// build/src/findings/log/known-values.js
const hashedBytes = 8;
const valuesMax = 1e4;
const textBytesMax = 4194304;
const valueBytesMax = 4096;
const boundedBytesMax = 16;
const factor = 16777619;
const filterBits = 18;
const distinctive = /^(?=.*[0-9])(?=.*[A-Za-z])|^(?=.*[a-z][A-Z])|^.{32}/s;
var KnownValues = class {
	values = /* @__PURE__ */ new Map();
	byHash = /* @__PURE__ */ new Map();
	filter = new Uint8Array(1 << filterBits);
	textBytes = 0;
	add(value) {
		if (value.length < hashedBytes || value.length > valueBytesMax || !distinctive.test(value)) return;
		const known = this.values.get(value);
		this.values.delete(value);
		const texts = known ?? formsOf(value);
		this.values.set(value, texts);
		if (known !== void 0) return;
		for (const text of texts) this.index(text);
		while (this.values.size > valuesMax || this.textBytes > textBytesMax) this.dropOldest();
	}
	find(bytes, start, end) {
		if (this.values.size === 0 || end - start < hashedBytes) return [];
		const found = [];
		const ends = /* @__PURE__ */ new Map();
		let hash = 0;
		for (let at = start; at < end; at += 1) {
			hash = Math.imul(hash, factor) + bytes[at] | 0;
			if (at - start >= hashedBytes) hash = hash - Math.imul(bytes[at - hashedBytes], dropped) | 0;
			if (at - start < 7 || this.filter[slotOf(hash)] === 0) continue;
			for (const text of this.byHash.get(hash) ?? []) {
				const first = at + 1 - text.length;
				if (first < Math.max(start, ends.get(text) ?? 0) || !isAt(bytes, first, text)) continue;
				if (text.length < boundedBytesMax && !isWord(bytes, first, at + 1)) continue;
				ends.set(text, at + 1);
				found.push({
					start: first,
					end: at + 1
				});
			}
		}
		return found;
	}
	index(text) {
		const hash = hashOfEnd(text);
		const held = this.byHash.get(hash);
		if (held === void 0) this.byHash.set(hash, [text]);
		else held.push(text);
		this.filter[slotOf(hash)] = 1;
		this.textBytes += text.length;
	}
	dropOldest() {
		const oldest = this.values.entries().next().value;
		if (oldest === void 0) return;
		this.values.delete(oldest[0]);
		for (const text of oldest[1]) {
			const hash = hashOfEnd(text);
			const rest = (this.byHash.get(hash) ?? []).filter((one) => one !== text);
			if (rest.length === 0) this.byHash.delete(hash);
			else this.byHash.set(hash, rest);
			this.textBytes -= text.length;
		}
	}
};
const dropped = Array.from({ length: hashedBytes }).reduce((power) => Math.imul(power, factor), 1);
function hashOfEnd(text) {
	let hash = 0;
	for (let at = text.length - hashedBytes; at < text.length; at += 1) hash = Math.imul(hash, factor) + text[at] | 0;
	return hash;
}
function slotOf(hash) {
	return (hash ^ hash >>> 15) & (1 << filterBits) - 1;
}
function isAt(bytes, first, text) {
	for (let at = 0; at < text.length; at += 1) if (bytes[first + at] !== text[at]) return false;
	return true;
}
function isWord(bytes, start, end) {
	return !isWordByte(bytes[start - 1]) && !isWordByte(bytes[end]);
}
function isWordByte(byte) {
	if (byte === void 0) return false;
	return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function formsOf(value) {
	const bytes = Buffer.from(value, "latin1");
	const forms = /* @__PURE__ */ new Set([
		value,
		value.replace(/[^\w.~-]/g, percent),
		value.replace(/["\\/]/g, "\\$&")
	]);
	for (let before = 0; before < 3; before += 1) {
		const base64 = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
		const whole = Math.floor((before + bytes.length) * 8 / 6);
		const own = base64.slice(Math.ceil(before * 8 / 6), whole);
		forms.add(own);
		forms.add(own.replaceAll("+", "-").replaceAll("/", "_"));
	}
	return [...forms].filter((one) => one.length >= hashedBytes).map((one) => Buffer.from(one, "latin1"));
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// build/src/findings/log/terminal-codes.js
const code = /\x1b(?:\[[0-?]{0,60}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|[ -/]{0,4}[0-Z\\^-~])/g;
const escapeByte$1 = 27;
function withoutCodes(line) {
	if (!line.includes(escapeByte$1)) return null;
	const offsets = new Uint32Array(line.length + 1);
	const bytes = Buffer.allocUnsafe(line.length);
	let length = 0;
	let at = 0;
	const copyTo = (end) => {
		for (; at < end; at += 1) {
			bytes[length] = line[at];
			offsets[length] = at;
			length += 1;
		}
	};
	for (const { index, 0: one } of line.toString("latin1").matchAll(code)) {
		copyTo(index);
		at = index + one.length;
	}
	copyTo(line.length);
	offsets[length] = line.length;
	return {
		bytes: bytes.subarray(0, length),
		offsets: offsets.subarray(0, length + 1)
	};
}
function codesIn(line, start, end) {
	const stretch = line.subarray(start, end);
	if (!stretch.includes(escapeByte$1)) return Buffer.alloc(0);
	return Buffer.from([...stretch.toString("latin1").matchAll(code)].map(([one]) => one).join(""), "latin1");
}

// build/src/findings/log/replace-spans.js
function joinSpans(spans, plainMark) {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || b.mark.length - a.mark.length);
	const joined = [];
	for (const span of sorted) {
		const last = joined.at(-1);
		if (last === void 0 || span.start >= last.end) joined.push(span);
		else if (span.end > last.end) joined[joined.length - 1] = {
			...last,
			end: span.end,
			mark: plainMark
		};
	}
	return joined;
}
function replaceSpans(line, spans) {
	const parts = [];
	let at = 0;
	for (const { start, end, mark } of spans) {
		parts.push(line.subarray(at, start), Buffer.from(mark, "utf8"), codesIn(line, start, end));
		at = end;
	}
	parts.push(line.subarray(at));
	return Buffer.concat(parts);
}

// build/src/findings/log/rule-words.js
const names = [
	"authorization",
	"cookie",
	"cookie2",
	"password",
	"passwd",
	"passphrase",
	"passcode",
	"pwd",
	"secret",
	"token",
	"key",
	"credential",
	"credentials",
	"session",
	"sessionid",
	"session-id",
	"session_id",
	"sessid",
	"connect.sid",
	"assertion",
	"auth",
	"signature"
];
const parameters = [
	"sig",
	"sid",
	"hmac",
	"ticket",
	"samlresponse",
	"samlrequest",
	"code_verifier",
	"code",
	"pass",
	"otp",
	"jwt"
];
const forms = [
	"bearer ",
	"bearer	",
	"bearer%",
	"bearer+",
	"bearer:",
	"bearer,",
	"bearer=",
	"apikey ",
	"apikey	",
	"api-key ",
	"api-key	",
	"api_key ",
	"api_key	",
	"eyj",
	"private key"
];
const commands = [
	"auth ",
	"auth	",
	"pass ",
	"pass	"
];
const address = "://";
const ruleWords = [
	...names,
	...parameters,
	...forms,
	...commands,
	address
];
const named = new Set(names);
const given = new Set(parameters);
const ordered = new Set(commands);
const equals = 61;
const blanks = 4;
const closing = /* @__PURE__ */ new Set([
	92,
	34,
	39,
	96,
	93
]);
const space = 32;
const tab = 9;
const signs = /* @__PURE__ */ new Set([
	61,
	58,
	44,
	40
]);
const verbs = ["is", "was"].map((one) => [...Buffer.from(one)]);
const parameterStarts = new Set([..."?&;-_."].map((one) => one.charCodeAt(0)));
const at = 64;
const ends = /* @__PURE__ */ new Set([
	space,
	tab,
	47,
	34,
	39,
	96,
	60,
	62
]);
function isRuleWord(word, bytes, end, lineEnd) {
	if (word === address) return hasUserInfo(bytes, end, lineEnd);
	if (given.has(word)) return bytes[end] === equals && end < lineEnd && isGiven(bytes[end - word.length - 1]);
	if (ordered.has(word)) return isCapital(bytes[end - word.length]) && isCapital(bytes[end - 2]);
	if (!named.has(word)) return true;
	let place = end;
	while (place < lineEnd && closing.has(bytes[place])) place += 1;
	const limit = Math.min(lineEnd, place + blanks);
	while (place < limit && isBlank(bytes[place])) place += 1;
	if (place >= lineEnd) return false;
	return signs.has(bytes[place]) || verbs.some((verb) => isThere(verb, bytes, place));
}
function isThere(verb, bytes, place) {
	return verb.every((byte, index) => ((bytes[place + index] ?? 0) | 32) === byte);
}
function isCapital(byte) {
	return byte !== void 0 && byte >= 65 && byte <= 90;
}
function isGiven(before) {
	return before !== void 0 && parameterStarts.has(before);
}
function isBlank(byte) {
	return byte === space || byte >= tab && byte <= 13 || byte === 160;
}
function hasUserInfo(bytes, from, lineEnd) {
	for (let place = from; place < lineEnd; place += 1) {
		const byte = bytes[place];
		if (byte === at) return true;
		if (ends.has(byte)) return false;
	}
	return false;
}

// build/src/findings/log/read-value.js
const quoteHere = /\\{0,7}["'`]/y;
const bareRun = /[^\s"'`<>&\\]+/y;
const listEnd = /[,;](?=$|[\w.-]{1,40}[=:]|["'])|[,;)\]}]+$|\\+[nrt]/;
function quoteAt(text, at) {
	quoteHere.lastIndex = at;
	return quoteHere.exec(text)?.[0] ?? "";
}
function closingOf(text, quote, from) {
	for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + quote.length)) {
		let backslashes = 0;
		while (text[at - 1 - backslashes] === "\\") backslashes += 1;
		if (backslashes % 2 === 0) return at;
	}
	return text.length;
}
function valueAt(text, at) {
	const quote = quoteAt(text, at);
	if (quote !== "") {
		const start = at + quote.length;
		const end = closingOf(text, quote, start);
		return end > start ? {
			start,
			end,
			quoted: true
		} : null;
	}
	bareRun.lastIndex = at;
	const run = bareRun.exec(text)?.[0] ?? "";
	const cut = listEnd.exec(run);
	const length = cut === null ? run.length : cut.index;
	return length === 0 ? null : {
		start: at,
		end: at + length,
		quoted: false
	};
}

// build/src/findings/log/field-rule.js
const field = /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|(?:api|access|secret|private|signing|encryption|account|shared|auth|subscription|license|master)[_-]?key|credentials?|session[_-]?id|sessid|connect\.sid|client[_-]?assertion)(?:\\{0,7}["'`])?\]?(?<sign>[^\S\n]{0,3}(?:=>|:=|[:=])[^\S\n]{0,3})/gi;
const isPassword = /^pass|^pwd/i;
const query = /(?<=[?&;])(?:amp;)?(?:[\w.-]{0,40}[-_.])?(?<word>sig|signature|key|auth|sid|hmac|ticket|saml(?:response|request)|assertion|code_verifier|pass|otp|jwt|code)=(?<value>[^\s&"'`<>#\\]+)/gi;
const openKey = /(?:sort|cache|partition|row|object|file|public|site|idempotency|primary|foreign)[-_.]key=/i;
const oauth = /state=|callback|oauth|signin|login|grant_type|redirect_uri|openid/i;
const userInfo = /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>\\]{0,200}:(?<secret>[^\s/"'`<>]{1,1000})@(?=[\w.[-])/gi;
const webToken = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*/g;
const bearer$1 = /(?<![A-Za-z])bearer[ \t]{1,4}(?=[A-Za-z._~+/-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{8,4000}={0,2})/gi;
const call = /^[\w.$]{1,80}\(/;
const number = /^\d{1,6}$/;
const word = /^(?:[A-Z]?[a-z]+|[A-Z]+)[.,:;!?]?$/;
const fieldRule = (line, take) => {
	for (const found of line.matchAll(field)) {
		const { word: name = "", sign = "" } = found.groups ?? {};
		const span = valueAt(line, found.index + found[0].length);
		if (span === null || !isFieldValue(line, span, {
			name,
			sign
		})) continue;
		take(span.start, span.end, isPassword.test(name) ? "generic.password" : "generic.secret");
	}
};
function isFieldValue(line, span, { name, sign }) {
	const value = line.slice(span.start, span.end);
	if (isStandIn(value)) return false;
	if (!isPassword.test(name) && number.test(value)) return false;
	if (span.quoted) return require_scan.referenceReason(value) === null;
	if (call.test(value) || require_scan.referenceReason(value) !== null) return false;
	return !(/:\s/.test(sign) && word.test(value));
}
const parameterRule = (line, take) => {
	for (const found of line.matchAll(query)) {
		const { word: name = "", value = "" } = found.groups ?? {};
		const kind = name.toLowerCase();
		if (isStandIn(value) || kind === "key" && openKey.test(found[0])) continue;
		if (kind === "code" && !(oauth.test(line) && /^(?=.*[A-Za-z])\S{8,}$/.test(value))) continue;
		if (kind === "key" && !/^(?=.*\d)\S{8,}$/.test(value)) continue;
		if (kind !== "pass" && number.test(value)) continue;
		const end = found.index + found[0].length;
		take(end - value.length, end, kind === "pass" ? "url.password-parameter" : "url.secret-parameter");
	}
};
const addressRule = (line, take) => {
	for (const found of line.matchAll(userInfo)) {
		const secret = found.groups?.["secret"] ?? "";
		const end = found.index + found[0].length - 1;
		if (!isStandIn(secret)) take(end - secret.length, end, "url.password");
	}
};
const tokenRule = (line, take) => {
	for (const found of line.matchAll(webToken)) take(found.index, found.index + found[0].length, "jwt.token");
	for (const found of line.matchAll(bearer$1)) {
		const secret = found.groups?.["secret"] ?? "";
		const end = found.index + found[0].length;
		if (!isStandIn(secret)) take(end - secret.length, end, "http.bearer-token");
	}
};

// build/src/findings/log/header-rule.js
const header = /(?<![A-Za-z0-9])(?<name>(?:proxy[-_])?authorization|(?:set[-_])?cookie2?|(?:x[-_](?:[a-z0-9]{1,20}[-_]){0,3}(?:api-?key|key|token|secret|auth|authorization|signature|session|password|credentials?)|(?:private|job|deploy|access|auth|csrf|xsrf)-token|api-key|apikey|ocp-apim-subscription-key))(?<close>\\{0,7}["'`])?\]?[^\S\n]{0,4}(?:=>|[:=,])[^\S\n]{0,4}/gi;
const publicKey = /(?:idempotency|cache|partition|sort|request|correlation|trace|forwarded|surrogate|object|public|client|amz-cf)[-_](?:key|session)$/i;
const scheme = /(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-(?:1|256)|vapid|ntlm|token|api-?key|aws4-hmac-sha256|aws|sharedkey(?:lite)?|sharedaccesssignature|hawk|ssws|geniekey|bot|signature|mac|jwt|splunk|[a-z-]{1,20}-(?:oauthtoken|api-key)|sapisidhash|user|key|client-id)(?:[ \t]{1,4}|=)/iy;
const parameter$1 = /(?<name>[\w-]{1,40})=(?<value>\\{0,7}"[^"]*"?|[^\s,;"']+)/g;
const openParameter = /^(?:username|realm|algorithm|qop|uri|nc|signedheaders|charset|domain|stale|headers|created|expires|version|oauth_(?:version|timestamp|signature_method)|ts|id)$/i;
const pair = /[^\s=;,"'<>()]{1,100}=(?<value>"?[^\s;,"'<>\\]*)/y;
const headerRule = (line, take) => {
	for (const found of line.matchAll(header)) {
		const { name = "", close } = found.groups ?? {};
		if (publicKey.test(name)) continue;
		const around = enclosingQuote(line, found.index, close);
		const at = found.index + found[0].length;
		const limit = around === "" ? line.length : closingOf(line, around, at);
		if (/cookie/i.test(name)) takeCookies(line, at, limit, {
			take,
			one: /^set/i.test(name)
		});
		else if (/authorization/i.test(name)) takeAuthorization(line, at, limit, take);
		else takeValue(line, at, limit, take);
	}
};
function enclosingQuote(line, start, close) {
	if (close !== void 0) return "";
	return /\\{0,7}["'`]$/.exec(line.slice(Math.max(0, start - 8), start))?.[0] ?? "";
}
function takeAuthorization(line, at, limit, take) {
	const quote = quoteAt(line, at);
	const start = at + quote.length;
	const end = quote === "" ? limit : closingOf(line, quote, start);
	scheme.lastIndex = start;
	const named = scheme.exec(line);
	const from = start + (named?.[0].length ?? 0);
	const rest = line.slice(from, end);
	const parameters = [...rest.matchAll(parameter$1)];
	if (parameters.length > 0 && named !== null && parameters[0]?.index === 0 && !isPadded(rest)) {
		for (const { index, 0: whole, groups } of parameters) {
			const value = groups?.["value"] ?? "";
			if (openParameter.test(groups?.["name"] ?? "")) continue;
			const inner = value.replace(/^\\{0,7}"|\\{0,7}"$/g, "");
			const first = from + index + whole.length - value.length + value.indexOf(inner);
			if (inner !== "") takeUnlessBlank(line, first, first + inner.length, "http.authorization-token", take);
		}
		return;
	}
	const span = valueAt(line, from);
	if (span === null) return;
	const stop = Math.min(span.end, end);
	const value = line.slice(span.start, stop);
	if (named === null && quote === "" && !/\d/.test(value) && value.length < 16) return;
	const id = /^basic/i.test(named?.[0] ?? "") ? "http.basic-auth" : "http.bearer-token";
	takeUnlessBlank(line, span.start, stop, id, take);
}
function isPadded(rest) {
	return /^[A-Za-z0-9+/_-]*={1,2}(?:$|[^\w"\\])/.test(rest);
}
function takeValue(line, at, limit, take) {
	const span = valueAt(line, at);
	if (span === null) return;
	const end = Math.min(span.end, limit);
	const value = line.slice(span.start, end);
	if (!span.quoted && !/[\d]/.test(value) && value.length < 16) return;
	takeUnlessBlank(line, span.start, end, "http.api-key-header", take);
}
function takeCookies(line, at, limit, cookies) {
	let start = at;
	if (line[start] === "[") start += 1;
	for (let quote = quoteAt(line, start);; quote = quoteAt(line, start)) {
		start += quote.length;
		const end = quote === "" ? limit : Math.min(closingOf(line, quote, start), line.length);
		takePairs(line, start, end, cookies);
		if (quote === "" || line[at] !== "[") return;
		const next = /^[\s,]{1,4}(?=\\{0,7}["'`])/.exec(line.slice(end + quote.length, end + quote.length + 16));
		if (next === null) return;
		start = end + quote.length + next[0].length;
	}
}
function takePairs(line, start, end, { take, one }) {
	for (let at = start; at < end;) {
		pair.lastIndex = at;
		const found = pair.exec(line);
		if (found === null) return;
		const value = found.groups?.["value"] ?? "";
		const stop = Math.min(end, at + found[0].length);
		takeUnlessBlank(line, at + found[0].length - value.length, stop, "http.session-cookie", take);
		if (one) return;
		const between = /^"?[;,]\s{0,4}/.exec(line.slice(stop, stop + 8));
		if (between === null) return;
		at = stop + between[0].length;
	}
}
function takeUnlessBlank(line, start, end, id, take) {
	if (end > start && !isStandIn(line.slice(start, end))) take(start, end, id);
}

// build/src/findings/log/likely-value.js
const nameParts = /^(?:[A-Za-z]*\d{0,4}|\d{1,6})$/;
const separators = /[_./:@~-]/;
const algorithm = /^(?:base\d|sha-?\d|md[45]|utf-?\d|aes|des|rsa|ed25519|[ehpr]s\d{3}|bcrypt|scrypt|argon2|pbkdf2|crc|oauth|http|ipv|x509|\$\d)/i;
const plainNumber = /^[\d.,:+/TZ%-]+$/;
const parameter = /^[\w.-]{1,40}=[^=]/;
function isLikelyValue(value) {
	if (value.length < 8 || !isOpaque(value)) return false;
	if (hasRandomCase(value)) return true;
	return /\d/.test(value) && /[A-Za-z]/.test(value) && !value.split(separators).every(isNamePart);
}
function isLikelyPassword(value) {
	if (isLikelyValue(value)) return true;
	return /\d/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6 && isOpaque(value) && !separators.test(value) && !algorithm.test(value);
}
function isOpaque(value) {
	if (isStandIn(value) || plainNumber.test(value) || parameter.test(value)) return false;
	return !value.includes("://") && !/[()<>]/.test(value) && require_scan.referenceReason(value) === null;
}
function hasRandomCase(value) {
	if (value.length < 16) return false;
	return (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) * 3 > value.length + 4;
}
function isNamePart(part) {
	return part.length <= 40 && nameParts.test(part);
}

// build/src/findings/log/phrase-rule.js
const bearer = /(?:(?<![A-Za-z])|(?<=%[0-9A-F]{2}))bearer(?:%(?:25){0,3}20|\+|[ \t]{0,4}[:=,][ \t]{0,4}|[ \t]{1,4})(?:\\{0,7}["'`])?(?<secret>[A-Za-z0-9._~+/%-]{8,4000}={0,2})/gi;
const apiKey = /(?<![\w-])api[-_]?key[ \t]{1,4}(?<secret>[A-Za-z0-9._~+/:-]{8,4000}={0,2})/gi;
const phrase = /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|api[ _-]?key)[ \t]{1,4}(?:(?:is|was)(?:[ \t]{0,4}[:=])?[ \t]{1,4}|(?<open>\())/gi;
const tag = /(?:password|passwd|passphrase|passcode|pwd|secret|token|key)["']?[ \t]{0,4}[:=][ \t]{1,4}![\w/.-]{1,40}[ \t]{1,4}(?=(?<first>\S))/gi;
const command = /(?<lead>^[ \t]*|(?:<-{1,4}|[>|\])])[ \t]{0,4}|(?:^|[\s\d])[A-Z]: |[<:][ \t]{0,4}|\d(?:Z|[+-]\d\d:?\d\d)?[ \t]{1,4}|["'`])(?<name>AUTH|PASS)[ \t]{1,4}(?<words>\S[^\r\n]{0,4000})/g;
const mechanism = /^(?:PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|EXTERNAL|SCRAM-SHA-\d+(?:-PLUS)?|TLS|SSL)$/i;
const schemeRule = (line, take) => {
	for (const form of [bearer, apiKey]) for (const found of line.matchAll(form)) {
		const secret = found.groups?.["secret"] ?? "";
		const start = found.index + found[0].length - secret.length;
		const value = withoutStop(secret);
		if (isLikelyValue(value)) take(start, start + value.length, "http.bearer-token");
	}
};
const phraseRule = (line, take) => {
	for (const found of line.matchAll(phrase)) {
		const { word = "", open } = found.groups ?? {};
		const span = valueAt(line, found.index + found[0].length);
		if (span === null) continue;
		const whole = line.slice(span.start, span.end);
		const value = span.quoted ? whole : withoutStop(open === void 0 ? whole : cutAt(whole, ")"));
		const isPassword = /^p/i.test(word);
		if (isPassword && open === void 0 ? isLikelyPassword(value) : isLikelyValue(value)) take(span.start, span.start + value.length, idOf(isPassword));
	}
	for (const found of line.matchAll(tag)) {
		const span = valueAt(line, found.index + found[0].length);
		const value = span === null ? "" : line.slice(span.start, span.end);
		if (span !== null && isLikelyValue(value)) take(span.start, span.end, idOf(/^p/i.test(found[0])));
	}
};
const commandRule = (line, take) => {
	for (const found of line.matchAll(command)) {
		const { lead = "", name, words = "" } = found.groups ?? {};
		const start = found.index + found[0].length - words.length;
		const { at, value, rest } = lastWord(words);
		if (rest !== "" || value === "") continue;
		const isSent = /[>|]/.test(lead) || /[A-Z]: $/.test(lead);
		if (name === "PASS" ? at > 0 : mechanism.test(value)) continue;
		if (isLikelyValue(value) || isSent && !isStandIn(value) && (name === "PASS" || isLikelyPassword(value))) take(start + at, start + at + value.length, "generic.password");
	}
};
function lastWord(words) {
	const at = /^(?<user>[\w.@-]{1,100})[ \t]{1,4}(?=\S)/.exec(words)?.[0].length ?? 0;
	const quote = quoteAt(words, at);
	const span = valueAt(words, at);
	if (span === null) return {
		at,
		value: "",
		rest: ""
	};
	const end = span.end + (span.quoted ? quote.length : 0);
	return {
		at: span.start,
		value: words.slice(span.start, span.end),
		rest: words.slice(end).replace(/^(?:\\[rn]|["'`\s,;)\]}])+/, "")
	};
}
function idOf(isPassword) {
	return isPassword ? "generic.password" : "generic.secret";
}
function withoutStop(value) {
	return value.replace(/[.!?,;:]+$/, "");
}
function cutAt(value, end) {
	const at = value.indexOf(end);
	return at === -1 ? value : value.slice(0, at);
}

// build/src/scan/log-line-judge.js
const logPath = "standard-input.log";
const logTraits = require_scan.pathTraits(logPath);
const stars = "****";
const usualFamilies = /* @__PURE__ */ new Set(["credential", "infrastructure-secret"]);
const secretHalf = /\b(?:key|token|secret)\b(?!.*\bname\b)/;
const publicHalf = /\bpublic\b/;
const roundsMax = 6;
const rules = [
	headerRule,
	fieldRule,
	parameterRule,
	addressRule,
	tokenRule,
	schemeRule,
	phraseRule,
	commandRule,
	(line, take) => keysInLine(line, (start, end) => take(start, end, "private-key.pem"))
];
function logPatterns(all, selection) {
	const chosen = require_scan.selectPatterns(all, selection).filter(({ family }) => family !== "secret-file");
	const usual = selection.only.length > 0 ? chosen : chosen.filter(({ family }) => usualFamilies.has(family));
	return new Map(usual.map((pattern) => [pattern.id, pattern]));
}
var LineJudge = class {
	options;
	plainMark;
	markBytes;
	constructor(options) {
		this.options = options;
		this.plainMark = options.mark ?? stars;
		this.markBytes = Buffer.from(this.plainMark, "utf8");
	}
	span(start, end, name) {
		return {
			start,
			end,
			mark: this.plainMark,
			name
		};
	}
	judge(line) {
		let bytes = line;
		const replaced = [];
		for (let round = 0; round < roundsMax; round += 1) {
			const spans = this.find(bytes);
			if (spans.length === 0) break;
			replaced.push(...spans);
			bytes = replaceSpans(bytes, spans);
		}
		return {
			bytes,
			replaced
		};
	}
	find(line) {
		const spans = this.findIn(line);
		const uncoded = withoutCodes(line);
		if (uncoded !== null) {
			const { bytes, offsets } = uncoded;
			for (const span of this.findIn(bytes)) {
				const start = offsets[span.start];
				spans.push({
					...span,
					start,
					end: offsets[span.end - 1] + 1
				});
			}
		}
		if (spans.length === 0) return spans;
		const masked = this.maskedIn(line);
		return joinSpans(spans.filter(({ start, end }) => !masked.some((one) => one.start < end && one.end > start)), this.plainMark);
	}
	findIn(line) {
		const { detector, patterns, known } = this.options;
		const spans = [];
		const text = line.toString("latin1");
		const learn = ({ start, end }) => known.add(text.slice(start, end));
		for (const match of detector.detect(new require_scan.BlobText(line, logPath, false, logTraits))) {
			const pattern = patterns.get(match.patternId);
			if (pattern === void 0) continue;
			for (const span of this.spansOf(match, pattern, text)) spans.push(span);
			if (match.decoded !== void 0) known.add(Buffer.from(match.decoded, "utf8").toString("latin1"));
		}
		for (const rule of rules) rule(text, (start, end, id) => {
			if (patterns.has(id)) spans.push(this.span(start, end, id));
		});
		if (!(text.includes("***") || line.includes(this.markBytes))) spans.forEach(learn);
		else for (const span of spans) if (!this.isMasked(text.slice(span.start, span.end))) learn(span);
		for (const span of known.find(line, 0, line.length)) spans.push(this.span(span.start, span.end, seenBefore));
		return spans;
	}
	spansOf(match, pattern, text) {
		const { start, end } = match.secret;
		if (end <= start) return [];
		const secret = text.slice(start, end);
		const spans = [{
			start,
			end,
			mark: this.options.mark ?? (match.decoded === void 0 ? require_scan.mask(secret, pattern) : stars),
			name: pattern.id
		}];
		const { companion } = match;
		if (companion !== void 0 && secretHalf.test(companion.title) && !publicHalf.test(companion.title)) spans.push({ ...this.span(companion.span.start, companion.span.end, pattern.id) });
		return spans;
	}
	isMasked(text) {
		return text.includes("***") || Buffer.from(text, "latin1").includes(this.markBytes);
	}
	maskedIn(line) {
		const spans = [];
		for (const mark of this.plainMark === stars ? [threeStars] : [threeStars, this.markBytes]) for (let at = line.indexOf(mark); at !== -1; at = line.indexOf(mark, at + mark.length)) spans.push({
			start: at,
			end: at + mark.length
		});
		return spans;
	}
};
const threeStars = Buffer.from("***");
const seenBefore = "seen before";

// build/src/scan/log-line-gate.js
const escapeByte = 27;
var LineGate = class {
	automaton;
	waiting;
	words;
	sweep;
	heard;
	hits = new require_scan.Hits();
	keys = new require_scan.Keys();
	judged = new require_scan.JudgedText();
	format = require_scan.textFormat(logPath);
	constructor(patterns, settings) {
		const listeners = require_scan.listenersOf(patterns, require_scan.allRecognizers, settings);
		const waiting = waitingOf(listeners);
		for (const word of ruleWords) if (!waiting.has(word)) waiting.set(word, []);
		const keywords = [...waiting.keys()];
		const words = new Set(ruleWords);
		this.automaton = require_scan.buildAutomaton(keywords);
		this.waiting = [...waiting.values()];
		this.words = keywords.map((one) => words.has(one) ? one : "");
		this.sweep = new require_scan.Sweep(listeners, () => {});
		this.heard = new require_scan.Hearing(listeners).of(new require_scan.BlobText(/* @__PURE__ */ new Uint8Array(0), logPath, false, logTraits));
	}
	flags(bytes, lines) {
		const flags = new Uint8Array(lines.length);
		this.flag(bytes, lines, flags);
		if (bytes.includes(escapeByte)) this.flagUncoded(bytes, lines, flags);
		return flags;
	}
	flagUncoded(bytes, lines, flags) {
		const parts = [];
		const moved = [];
		const which = [];
		let length = 0;
		for (const [index, { start, end }] of lines.entries()) {
			if (flags[index] === 1) continue;
			const uncoded = withoutCodes(bytes.subarray(start, end));
			if (uncoded === null) continue;
			parts.push(uncoded.bytes, lineBreak);
			moved.push({
				start: length,
				end: length + uncoded.bytes.length
			});
			which.push(index);
			length += uncoded.bytes.length + 1;
		}
		const own = new Uint8Array(moved.length);
		this.flag(Buffer.concat(parts), moved, own);
		for (const [index, flag] of own.entries()) if (flag === 1) flags[which[index]] = 1;
	}
	flag(bytes, lines, flags) {
		this.flagEncoded(bytes, lines, flags);
		const { hits, automaton } = this;
		hits.clear();
		require_scan.search(automaton, bytes, hits);
		let hit = 0;
		for (const [index, line] of lines.entries()) {
			const first = hit;
			while (hit < hits.count && hits.ends[hit] <= line.end) hit += 1;
			if (hit > first && flags[index] === 0 && this.mayHold(bytes, line, first, hit)) flags[index] = 1;
		}
	}
	mayHold(bytes, line, first, last) {
		const { hits, keys, automaton, judged } = this;
		keys.count = 0;
		for (let hit = first; hit < last; hit += 1) {
			const end = hits.ends[hit];
			const keywords = automaton.outputs[hits.states[hit] / automaton.classCount];
			if (!keywords) continue;
			for (const keyword of keywords) {
				const word = this.words[keyword];
				if (word !== "" && isRuleWord(word, bytes, end, line.end)) return true;
				this.addKeys(keyword, end - line.start);
			}
		}
		if (keys.count === 0) return false;
		keys.sort();
		judged.clear();
		judged.reserve(keys.count);
		for (let at = 0; at < keys.count; at += 1) {
			const key = keys.list[at];
			const start = require_scan.startOf(key);
			judged.add(start, require_scan.whoOf(key, start));
		}
		judged.hearing = this.heard;
		const blob = new require_scan.BlobText(bytes.subarray(line.start, line.end), logPath, false, logTraits);
		return this.sweep.run(blob, judged).length > 0;
	}
	addKeys(keyword, end) {
		const length = this.automaton.lengths[keyword];
		for (const listener of this.waiting[keyword] ?? []) if (this.heard[listener] === 1) this.keys.add(require_scan.keyOf(end - length, listener, length));
	}
	flagEncoded(bytes, lines, flags) {
		const blob = new require_scan.BlobText(bytes, logPath, false, logTraits);
		const budget = new require_scan.DecodeBudget(require_scan.decodeLimits);
		const taken = new require_scan.TakenSpans([], /* @__PURE__ */ new Set());
		const finds = require_scan.findInAll({
			blob,
			format: this.format,
			gunzip: null,
			taken
		}, budget);
		if (budget.exceeded || finds.gzip) flags.fill(1);
		else for (const span of stretchesOf(finds)) flagLines(lines, span, flags);
	}
};
const lineBreak = Buffer.from("\n");
function waitingOf(listeners) {
	const waiting = /* @__PURE__ */ new Map();
	for (const [index, listener] of listeners.entries()) for (const written of listener.keywords) {
		const keyword = written.toLowerCase().slice(0, 32);
		const list = waiting.get(keyword);
		if (list === void 0) waiting.set(keyword, [index]);
		else if (list.at(-1) !== index) list.push(index);
	}
	return waiting;
}
function stretchesOf({ strings, escapes, runs, secrets, across }) {
	return [
		...strings,
		...escapes.flat(),
		...runs,
		...secrets,
		...across
	];
}
function flagLines(lines, { start, end }, flags) {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (lines[middle].end < start) low = middle + 1;
		else high = middle;
	}
	for (let index = low; index < lines.length && lines[index].start < end; index += 1) flags[index] = 1;
}

// build/src/scan/log-long-line.js
const coreBytes = 524288;
const reachBytes = 65536;
const lineBytesMax = 589824;
const valueEnds = new Set([..." 	\"'`&;,<>"].map((one) => one.charCodeAt(0)));
var LongLine = class {
	find;
	told;
	parts = [];
	heldFrom = 0;
	length = 0;
	coreStart = 0;
	written = 0;
	isOpen = false;
	constructor(find, told) {
		this.find = find;
		this.told = told;
	}
	push(bytes) {
		this.parts.push(bytes);
		this.length += bytes.length;
		const out = [];
		while (this.length > this.coreStart + coreBytes + reachBytes) out.push(this.window(false));
		return out;
	}
	end() {
		return this.window(true);
	}
	window(last) {
		const held = this.parts.length === 1 ? this.parts[0] : Buffer.concat(this.parts);
		const coreEnd = last ? this.length : this.coreStart + coreBytes;
		const end = last ? this.length : coreEnd + reachBytes;
		const window = held.subarray(0, end - this.heldFrom);
		this.closeValue(window);
		const from = this.written;
		const spans = this.ownSpans(window, coreEnd);
		const stop = Math.max(coreEnd, this.written, spans.at(-1)?.end ?? 0);
		const stretch = window.subarray(from - this.heldFrom, Math.max(from, stop) - this.heldFrom);
		const out = replaceSpans(stretch, spans.map((span) => ({
			...span,
			start: span.start - from,
			end: span.end - from
		})));
		this.written = Math.max(from, stop);
		this.coreStart = coreEnd;
		const kept = Math.max(this.heldFrom, coreEnd - reachBytes);
		this.parts = [Buffer.from(held.subarray(kept - this.heldFrom))];
		this.heldFrom = kept;
		return out;
	}
	closeValue(window) {
		if (!this.isOpen) return;
		const end = this.heldFrom + window.length;
		while (this.written < end && !valueEnds.has(window[this.written - this.heldFrom])) this.written += 1;
		this.isOpen = this.written === end;
	}
	ownSpans(window, coreEnd) {
		const own = [];
		for (const found of this.find(window)) {
			const span = {
				...found,
				start: found.start + this.heldFrom,
				end: found.end + this.heldFrom
			};
			if (span.start >= coreEnd || span.end <= this.written) continue;
			if (span.start < this.coreStart && span.start < this.written) continue;
			const start = Math.max(span.start, this.written);
			own.push({
				...span,
				start
			});
			this.told(span);
			if (span.end === this.heldFrom + window.length) this.isOpen = true;
		}
		return own;
	}
};

// build/src/scan/log-redactor.js
const batchBytesMax = 262144;
const lineFeed = 10;
const carriageReturn = 13;
var LogRedactor = class {
	counts = /* @__PURE__ */ new Map();
	failures = 0;
	everyLine;
	gate;
	judge;
	known = new KnownValues();
	block = new KeyBlock();
	pending = [];
	pendingBytes = 0;
	long = null;
	dropsFeed = false;
	constructor({ settings, mark, everyLine = false }) {
		this.everyLine = everyLine;
		const { patterns: all } = require_scan.catalogueOf(settings);
		const patterns = logPatterns(all, settings.selection);
		const run = patternsToRun(all, patterns);
		const plain = require_scan.createDetector(run, require_scan.allRecognizers, settings.detect);
		const detector = require_scan.createDecodingDetector(plain, run, { gunzip: require_scan.gunzipOrNull });
		this.gate = new LineGate(run, settings.detect);
		this.judge = new LineJudge({
			detector,
			patterns,
			known: this.known,
			mark
		});
	}
	push(bytes) {
		const out = [];
		for (let at = 0; at < bytes.length; at += batchBytesMax) {
			const length = Math.min(batchBytesMax, bytes.length - at);
			this.take(Buffer.from(bytes.buffer, bytes.byteOffset + at, length), out);
		}
		return out;
	}
	end() {
		const out = [];
		const rest = Buffer.concat(this.pending);
		this.pending = [];
		this.pendingBytes = 0;
		if (this.long !== null) out.push(...this.closeLong(rest));
		else if (rest.length > 0) this.takeLines(rest, [{
			start: 0,
			end: rest.length
		}], out);
		return out;
	}
	take(bytes, out) {
		const lastEnd = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
		if (lastEnd === -1) {
			this.keep(bytes, out);
			return;
		}
		let whole = bytes.subarray(0, lastEnd + 1);
		if (this.long !== null) {
			const first = endOfLine(whole, 0);
			out.push(...this.closeLong(whole.subarray(0, first)));
			whole = whole.subarray(first);
			out.push(whole.subarray(0, 1));
			this.takeLines(whole, linesOf(whole, 1), out, 1);
		} else {
			if (this.pending.length > 0) whole = Buffer.concat([...this.pending, whole]);
			this.pending = [];
			this.pendingBytes = 0;
			this.takeLines(whole, linesOf(whole, 0), out);
		}
		if (lastEnd + 1 < bytes.length) this.keep(bytes.subarray(lastEnd + 1), out);
	}
	keep(bytes, out) {
		if (this.long !== null) {
			out.push(...this.long.push(Buffer.from(bytes)));
			return;
		}
		this.pending.push(Buffer.from(bytes));
		this.pendingBytes += bytes.length;
		if (this.pendingBytes <= 589824) return;
		this.long = this.openLong();
		const held = this.pending;
		this.pending = [];
		this.pendingBytes = 0;
		for (const one of held) out.push(...this.long.push(one));
	}
	openLong() {
		return new LongLine((window) => {
			const [flag] = this.gate.flags(window, [{
				start: 0,
				end: window.length
			}]);
			if (flag === 0 && !this.everyLine && this.known.find(window, 0, window.length).length === 0) return [];
			try {
				return this.judge.find(window);
			} catch {
				this.failures += 1;
				return [this.judge.span(0, window.length, "")];
			}
		}, (span) => this.count(span));
	}
	closeLong(rest) {
		const { long } = this;
		if (long === null) return [];
		this.long = null;
		return [...long.push(Buffer.from(rest)), long.end()];
	}
	takeLines(bytes, lines, out, from = 0) {
		const flags = this.gate.flags(bytes, lines);
		let written = from;
		for (const [index, { start, end }] of lines.entries()) {
			if (end === start) {
				if (this.dropsFeed && bytes[start] === lineFeed) {
					if (start > written) out.push(bytes.subarray(written, start));
					written = start + 1;
				}
				this.dropsFeed = false;
				continue;
			}
			this.dropsFeed = false;
			const line = bytes.subarray(start, end);
			if (!(this.everyLine || flags[index] === 1 || this.block.isOpen) && this.known.find(bytes, start, end).length === 0) continue;
			const judged = this.judgeLine(line);
			if (judged === line) continue;
			if (start > written) out.push(bytes.subarray(written, start));
			if (judged !== null) out.push(judged);
			written = judged === null ? this.behindDropped(bytes, end) : end;
		}
		if (written < bytes.length) out.push(bytes.subarray(written));
	}
	judgeLine(line) {
		try {
			return this.judgeOrThrow(line);
		} catch {
			this.failures += 1;
			return replaceSpans(line, [this.judge.span(0, line.length, "")]);
		}
	}
	judgeOrThrow(line) {
		const inBlock = line.length > 589824 ? "other" : this.block.take(line.toString("latin1"));
		if (inBlock === "dropped") return null;
		if (line.length > 589824) {
			const long = this.openLong();
			return Buffer.concat([...long.push(line), long.end()]);
		}
		const keyless = inBlock === "other" ? line : this.withoutKey(line, inBlock);
		const { bytes, replaced } = this.judge.judge(keyless);
		for (const span of replaced) this.count(span);
		return bytes;
	}
	withoutKey(line, start) {
		const span = this.judge.span(start, line.length, "private-key.pem");
		this.count(span);
		return replaceSpans(line, [span]);
	}
	behindDropped(bytes, end) {
		if (end >= bytes.length) return end;
		this.dropsFeed = bytes[end] === carriageReturn;
		return end + 1;
	}
	count({ name }) {
		this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
	}
};
function patternsToRun(all, chosen) {
	const families = new Set([...chosen.values()].map(({ family }) => family));
	return all.filter(({ family }) => family === "credential" || family === "infrastructure-secret" || families.has(family));
}
function endOfLine(bytes, from) {
	let at = from;
	while (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
	return at;
}
function linesOf(bytes, from) {
	const lines = [];
	for (let start = from; start < bytes.length;) {
		const end = endOfLine(bytes, start);
		lines.push({
			start,
			end
		});
		start = end + 1;
	}
	return lines;
}

// build/src/cli/last-lines.js
const numbers = {
	SIGINT: 2,
	SIGTERM: 15,
	SIGHUP: 1
};
const graceMilliseconds = 3e3;
var LastLines = class {
	status = null;
	stops = [];
	listeners = [];
	isTyped;
	signals = 0;
	timer = null;
	constructor({ stdin }) {
		this.isTyped = "isTTY" in stdin && stdin.isTTY === true;
		for (const name of Object.keys(numbers)) {
			const listener = () => this.hear(name);
			process.on(name, listener);
			this.listeners.push([name, listener]);
		}
	}
	async *until(stream) {
		if (this.status !== null) return;
		const stopped = new Promise((resolve) => this.stops.push(() => resolve(null)));
		const chunks = stream[Symbol.asyncIterator]();
		try {
			for (;;) {
				const next = await Promise.race([chunks.next(), stopped]);
				if (next === null || next.done === true) return;
				yield Buffer.from(next.value);
			}
		} finally {
			stream.destroy?.();
		}
	}
	close() {
		if (this.timer !== null) clearTimeout(this.timer);
		for (const [name, listener] of this.listeners) process.off(name, listener);
	}
	hear(name) {
		this.signals += 1;
		if (this.signals > 1 || this.isTyped) this.stop(name);
		else if (name !== "SIGINT") this.timer = setTimeout(() => this.stop(name), graceMilliseconds);
	}
	stop(name) {
		this.status = 128 + numbers[name];
		for (const stop of this.stops) stop();
	}
};

// build/src/cli/redact.js
const markCharactersMax = 100;
const readBytes = 262144;
async function runRedact(words, surroundings) {
	const mark = checkedMark(words.values);
	const settings = await require_configure_scan.settingsInForce({
		...words,
		nameOf: require_run_scan.flagName
	});
	for (const file of words.operands) await checkReadable(file);
	const redactor = new LogRedactor({
		settings,
		mark
	});
	const lastLines = new LastLines(surroundings);
	try {
		const sources = words.operands.length === 0 ? [null] : words.operands;
		for (const source of sources) {
			if (!await pass(source === null ? surroundings.stdin : (0, node_fs.createReadStream)(source, { highWaterMark: readBytes }), redactor, surroundings, lastLines)) return lastLines.status ?? 0;
			if (!await write(surroundings.stdout, redactor.end())) return 0;
		}
	} finally {
		lastLines.close();
		if (words.values.stats === true) surroundings.stderr.write(statsText(redactor.counts));
	}
	if (redactor.failures === 0) return lastLines.status ?? 0;
	throw new require_scan.Fault("bad-argument", `${redactor.failures} ${redactor.failures === 1 ? "line" : "lines"} could not be judged and went out masked as a whole`, "This is a fault of Leakline: please tell us what kind of text it was.");
}
async function pass(stream, redactor, { stdout }, lastLines) {
	try {
		for await (const chunk of lastLines.until(stream)) if (!await write(stdout, redactor.push(chunk))) return false;
		return true;
	} catch (error) {
		if (error instanceof require_scan.Fault) throw error;
		throw unreadable(error);
	}
}
async function write(stream, parts) {
	if (parts.length === 0) return true;
	const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
	const error = await new Promise((resolve) => {
		stream.write(bytes, (failed) => resolve(failed ?? null));
	});
	if (error === null) return true;
	if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return false;
	throw new require_scan.Fault("unwritable-file", `standard output cannot be written to (${error.code ?? "unknown reason"})`, "Make room, or write to somewhere else.");
}
function checkedMark(values) {
	const { mark } = values;
	if (mark === void 0) return null;
	if (mark !== "" && mark.length <= markCharactersMax && !/\p{C}/u.test(mark)) return mark;
	throw new require_scan.Fault("bad-argument", "--mark takes a text on one line, without control characters", `Give 1 to ${markCharactersMax} characters: [REDACTED].`);
}
async function checkReadable(file) {
	if (!(await (0, node_fs_promises.stat)((0, node_path.resolve)(file)).catch((error) => {
		throw unreadable(error);
	})).isDirectory()) return;
	throw new require_scan.Fault("bad-argument", "an operand of \"redact\" is a folder", "Give files, or nothing for standard input.");
}
function unreadable(error) {
	const reason = error.code ?? "unknown reason";
	return new require_scan.Fault("unreadable-file", `what is to be redacted cannot be read (${reason})`, "Give files that exist and may be read, or nothing for standard input.");
}
function statsText(counts) {
	const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const total = rows.reduce((sum, [, count]) => sum + count, 0);
	const width = String(total).length;
	const lines = rows.map(([name, count]) => `  ${String(count).padStart(width)} ${name}\n`);
	return `leakline: ${total} ${total === 1 ? "secret" : "secrets"} replaced\n${lines.join("")}`;
}

exports.runRedact = runRedact;