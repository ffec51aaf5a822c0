const require_scan = require("./scan.js");
const require_configure_scan = require("./configure-scan.js");
const require_run_scan = require("./run-scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// build/src/scan/log-held-bytes.js
const roomLeast = 65536;
var HeldBytes = class {
	length = 0;
	room = Buffer.alloc(0);
	taken = Buffer.alloc(0);
	add(bytes) {
		const length = this.length + bytes.length;
		if (length > this.room.length) {
			const larger = Buffer.allocUnsafeSlow(Math.max(length, this.room.length * 2, roomLeast));
			larger.set(this.held);
			this.room = larger;
		}
		this.room.set(bytes, this.length);
		this.length = length;
	}
	get held() {
		return this.room.subarray(0, this.length);
	}
	drop(count) {
		this.room.copyWithin(0, count, this.length);
		this.length -= count;
	}
	take() {
		const bytes = this.held;
		[this.room, this.taken] = [this.taken, this.room];
		this.length = 0;
		return bytes;
	}
	leave() {
		this.taken = Buffer.alloc(0);
	}
};

// build/src/findings/log/stand-in.js
const standIns = [
	/^(?:null|nil|none|undefined|true|false|nan)$/i,
	/^[xX]{3,}$|^\.{2,}$|^[-_#?]+$|^\u2026|^\u00e2\u0080\u00a6|^\u2022+$/,
	/^[<[({]?(?:redacted|filtered|masked|hidden|removed|suppressed|sanitized|scrubbed|omitted|secret|empty)[>\])}]?$/i,
	/^<[^<>]*>?$|^\[[A-Za-z_ -]*\]?$|^\([A-Za-z_ -]*\)?$|^\{[A-Za-z_][\w.:-]*\}?$/,
	/^\$\{|^\$\(|^\$[A-Z_][A-Z0-9_]*$|^\$[A-Za-z_]*(?:token|pass|secret|key)\w*$|^\$env:/i,
	/^\{\{|^\{%|^<%|^#\{|^%[A-Za-z_]\w*%$|^%[-+#]?[a-zA-Z]$|^%\(\w+\)s$|^@[A-Z_]+@$|^__\w+__$/
];
function isStandIn(value) {
	if (value === "" || value.includes("***")) return true;
	return standIns.some((one) => one.test(value));
}

// build/src/findings/log/key-block.js
const begin = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const end = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const linesMax = 1e3;
const lineBytesMax$2 = 4096;
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
		const start = line.length > lineBytesMax$2 ? -1 : this.bodyStart(line);
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
const begins$1 = new RegExp(begin.source, "g");
function keysInLine(line, take) {
	for (const found of line.matchAll(begins$1)) {
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
const valueBytesMax$1 = 4096;
const boundedBytesMax = 16;
const gramBytes = 4;
const stride = 5;
const factor = 16777619;
const filterBits = 18;
const gramFactor = 2654435761;
const distinctive = /^(?=.*[0-9])(?=.*[A-Za-z])|^(?=.*[a-z][A-Z])|^.{32}/s;
var KnownValues = class {
	values = /* @__PURE__ */ new Map();
	byHash = /* @__PURE__ */ new Map();
	filter = /* @__PURE__ */ new Uint8Array(0);
	grams = /* @__PURE__ */ new Uint8Array(0);
	textBytes = 0;
	add(value) {
		if (value.length < hashedBytes || value.length > valueBytesMax$1 || !distinctive.test(value)) return;
		const known = this.values.get(value);
		this.values.delete(value);
		const texts = known ?? formsOf(value);
		this.values.set(value, texts);
		if (known !== void 0) return;
		for (const text of texts) this.index(text);
		while (this.values.size > valuesMax || this.textBytes > textBytesMax) this.dropOldest();
	}
	find(bytes, start, end) {
		const found = [];
		this.visit(bytes, start, end, found);
		return found;
	}
	isIn(bytes, start, end) {
		return this.visit(bytes, start, end, null);
	}
	visit(bytes, start, end, found) {
		if (this.values.size === 0 || end - start < hashedBytes) return false;
		const { grams } = this;
		const last = end - gramBytes;
		const ends = found === null ? noEnds : /* @__PURE__ */ new Map();
		for (let at = start; at <= last; at += stride) {
			const gram = gramAt(bytes, at);
			if ((grams[gram >>> 3] & 1 << (gram & 7)) === 0) continue;
			const highest = Math.min(end, at + hashedBytes);
			for (let stop = Math.max(at + gramBytes, start + hashedBytes); stop <= highest; stop += 1) if (this.visitEnd(bytes, start, stop, ends, found) && found === null) return true;
		}
		return found !== null && found.length > 0;
	}
	visitEnd(bytes, start, stop, ends, found) {
		const hash = hashBefore(bytes, stop);
		if (this.filter[slotOf(hash)] === 0) return false;
		let any = false;
		for (const text of this.byHash.get(hash) ?? []) {
			const first = stop - text.length;
			if (first < Math.max(start, ends.get(text) ?? 0) || !isAt(bytes, first, text)) continue;
			if (text.length < boundedBytesMax && !isWord(bytes, first, stop)) continue;
			if (found === null) return true;
			ends.set(text, stop);
			found.push({
				start: first,
				end: stop
			});
			any = true;
		}
		return any;
	}
	index(text) {
		if (this.filter.length === 0) {
			this.filter = new Uint8Array(1 << filterBits);
			this.grams = new Uint8Array(1 << 17);
		}
		const hash = hashBefore(text, text.length);
		const held = this.byHash.get(hash);
		if (held === void 0) this.byHash.set(hash, [text]);
		else held.push(text);
		this.filter[slotOf(hash)] = 1;
		for (let at = text.length - hashedBytes; at <= text.length - gramBytes; at += 1) {
			const gram = gramAt(text, at);
			this.grams[gram >>> 3] = this.grams[gram >>> 3] | 1 << (gram & 7);
		}
		this.textBytes += text.length;
	}
	dropOldest() {
		const oldest = this.values.entries().next().value;
		if (oldest === void 0) return;
		this.values.delete(oldest[0]);
		for (const text of oldest[1]) {
			const hash = hashBefore(text, text.length);
			const rest = (this.byHash.get(hash) ?? []).filter((one) => one !== text);
			if (rest.length === 0) this.byHash.delete(hash);
			else this.byHash.set(hash, rest);
			this.textBytes -= text.length;
		}
	}
};
const noEnds = /* @__PURE__ */ new Map();
function hashBefore(bytes, stop) {
	let hash = 0;
	for (let at = stop - hashedBytes; at < stop; at += 1) hash = Math.imul(hash, factor) + bytes[at] | 0;
	return hash;
}
function gramAt(bytes, at) {
	const four = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
	return Math.imul(four, gramFactor) >>> 12;
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

// build/src/findings/log/likely-value.js
const nameParts = /^(?:[A-Za-z]*\d{0,4}|\d{1,6})$/;
const separators = /[_./:@~-]/;
const algorithm = /^(?:base\d|sha-?\d|md[45]|utf-?\d|aes|des|rsa|ed25519|[ehpr]s\d{3}|bcrypt|scrypt|argon2|pbkdf2|crc|oauth|http|ipv|x509|\$\d)/i;
const plainNumber$1 = /^[\d.,:+/TZ%-]+$/;
const version = /^\d{1,4}(?:[:.]\d{1,6})+[+~-]/;
const parameter$2 = /^[\w.-]{1,40}=[^=]/;
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
	if (isStandIn(value) || plainNumber$1.test(value) || version.test(value) || parameter$2.test(value)) return false;
	return !value.includes("://") && !/[()<>]/.test(value) && require_scan.referenceReason(value) === null;
}
function hasRandomCase(value) {
	if (value.length < 16) return false;
	return (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) * 3 > value.length + 4;
}
function isNamePart(part) {
	return part.length <= 40 && nameParts.test(part);
}

// build/src/findings/log/read-value.js
const quoteHere = /\\{0,7}["'`]/y;
const bareRun = /[^\t-\r "'`<>&\\]+/y;
const listEnd = /[,;](?=$|[\w.-]{1,40}[=:]|["'])|[,;)\]}[]+$|\\+[nrt]/;
const opening = /^[([](?=[^()[\]{}])/;
function quoteAt(text, at) {
	quoteHere.lastIndex = at;
	return quoteHere.exec(text)?.[0] ?? "";
}
function closingOf(text, quote, from) {
	for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + quote.length)) {
		let backslashes = 0;
		while (text[at - 1 - backslashes] === "\\") backslashes += 1;
		if (quote === "'" && at > from && text[at + 1] === quote) at += 1;
		else if (backslashes % 2 === 0) return at;
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
	const whole = cut === null ? run : run.slice(0, cut.index);
	if (isSigns(whole)) return null;
	return {
		start: at + (isStandIn(whole) ? 0 : opening.exec(whole)?.[0].length ?? 0),
		end: at + whole.length,
		quoted: false
	};
}
function isSigns(value) {
	return /^[=:*#>~|(){}[\],;.-]{0,3}$/.test(value) || /^[[(]?\{\w*[:=]?$/.test(value);
}

// build/src/findings/log/next-line.js
const lineBytesMax$1 = 4096;
const word$1 = "(?<word>password|passwd|passphrase|pwd|secret|token|(?:api|access|secret|private|signing|encryption|auth|master)[_-]?key|credentials?)";
const field$1 = new RegExp(`(?<![\\w.-])["']?[\\w.-]{0,60}?${word$1}["']?[ \\t]{0,4}(?::[ \\t]{0,4}(?<block>[|>][-+]?\\d?)?|=>?)[ \\t]{0,4}$`, "i");
const header$2 = /(?<![\w-])["']?(?:(?:proxy-)?authorization|x-[\w-]{0,40}(?:key|token|secret|auth))["']?[ \t]{0,4}[:=][ \t]{0,4}\[?[ \t]{0,4}(?:(?:basic|bearer|token|digest|apikey)[ \t]{0,4})?$/i;
const pair$1 = new RegExp(`(?<![\\w.-])(?:- )?["']?(?:name|key)["']?[ \\t]{0,4}[:=][ \\t]{0,4}["']?[\\w.-]{0,60}?${word$1}["']?,?[ \\t]{0,4}$`, "i");
const form = new RegExp(`form-data;[^\\n]{0,200}name="[\\w.-]{0,60}?${word$1}"[ \\t]{0,4}$`, "i");
const alone = /^[ \t]*(?<quote>["'`]?)(?<value>[^\s"'`]+)\k<quote>,?[ \t]*$/;
const folded = /^[ \t]+["']?(?:[A-Za-z][\w-]{0,20}[ \t]{1,4})?(?<value>[^\s"',]+)["']?,?[ \t]*$/;
const valueKey = /^[ \t]*["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/i;
var NextLine = class {
	waiting = null;
	get isOpen() {
		return this.waiting !== null;
	}
	clear() {
		this.waiting = null;
	}
	take(line) {
		const { waiting } = this;
		this.waiting = line.length > lineBytesMax$1 ? null : waitingFor$1(line);
		if (waiting === null || line.length > lineBytesMax$1) return null;
		const from = waiting.prefix.length;
		if (shapeOf(line.slice(0, from)) !== waiting.prefix) return null;
		const found = valueIn(line.slice(from), waiting, from);
		return found === null ? null : {
			start: from + found.start,
			end: from + found.end,
			id: waiting.id
		};
	}
};
function waitingFor$1(line) {
	for (const [kind, regex] of forms$1) {
		const found = regex.exec(line);
		if (found === null) continue;
		const { word: name = "", block } = found.groups ?? {};
		const before = kind === "form" ? "" : line.slice(0, found.index).replace(/[ \t-]+$/, "");
		return {
			kind: block === void 0 ? kind : "block",
			id: kind === "header" ? "http.authorization-token" : idOf$2(name),
			prefix: shapeOf(before),
			column: found.index
		};
	}
	return null;
}
const forms$1 = [
	["header", header$2],
	["form", form],
	["pair", pair$1],
	["field", field$1]
];
function valueIn(rest, { kind, column }, from) {
	if (kind === "pair") {
		const key = valueKey.exec(rest);
		const span = key === null ? null : valueAt(rest, key[0].length);
		return span === null || isStandIn(rest.slice(span.start, span.end)) ? null : span;
	}
	const indent = from + (/^[ \t]*/.exec(rest)?.[0].length ?? 0);
	if (kind === "form" || kind === "block") {
		const value = rest.trim();
		if (value === "" || isStandIn(value) || /^-{2}/.test(value)) return null;
		return kind === "form" || indent > column ? spanOf(rest, value) : null;
	}
	const value = (kind === "header" ? folded : alone).exec(rest)?.groups?.["value"] ?? "";
	if (value === "" || isStandIn(value) || /[:=]$|^[\w.-]+=[^=]/.test(value)) return null;
	return (kind === "header" ? /\d/.test(value) && value.length >= 8 : isLikelyPassword(value)) ? spanOf(rest, value) : null;
}
function spanOf(rest, value) {
	const start = rest.indexOf(value);
	return {
		start,
		end: start + value.length
	};
}
function shapeOf(prefix) {
	return prefix.replace(/(?<![A-Za-z][-_]?\d{0,9})\d/g, "0");
}
function idOf$2(name) {
	return /^p/i.test(name) ? "generic.password" : "generic.secret";
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
function ofWholeCharacters(line, span) {
	const start = beginOfCharacter(line, span.start);
	const last = beginOfCharacter(line, span.end);
	const end = last === span.end ? span.end : last + lengthFrom(line[last]);
	return start === span.start && end === span.end ? span : {
		...span,
		start,
		end
	};
}
function beginOfCharacter(line, at) {
	for (let back = 0; back < 4 && at - back >= 0 && at < line.length; back += 1) {
		const byte = line[at - back];
		if (byte >= 192) {
			const length = lengthFrom(byte);
			return back > 0 && back < length && isCharacter(line, at - back, length) ? at - back : at;
		}
		if (byte < 128) return at;
	}
	return at;
}
function isCharacter(line, start, length) {
	for (let at = start + 1; at < start + length; at += 1) if (((line[at] ?? 0) & 192) !== 128) return false;
	return true;
}
function lengthFrom(lead) {
	if (lead >= 240) return 4;
	return lead >= 224 ? 3 : 2;
}

// build/src/findings/log/rule-words.js
const names$1 = [
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
	"signature",
	"samlresponse",
	"saml_response",
	"device_code",
	"user_code"
];
const parameters = [
	"sig",
	"sid",
	"hmac",
	"ticket",
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
	"private key",
	"requirepass",
	"\"auth\" \"",
	"\"-p",
	"'-p"
];
const commands = [
	"auth ",
	"auth	",
	"pass ",
	"pass	"
];
const address = "://";
const ruleWords = [
	...names$1,
	...parameters,
	...forms,
	...commands,
	address
];
const named$1 = new Set(names$1);
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
	40,
	124
]);
const arrows = /* @__PURE__ */ new Set([45, 126]);
const greater = 62;
const follows = /* @__PURE__ */ new Map([
	[46, 46],
	[59, 115],
	[239, 188]
]);
const colon = 58;
const colonWithin = 80;
const whose = [...Buffer.from("for ")];
const verbs = ["is", "was"].map((one) => [...Buffer.from(one)]);
const parameterStarts = new Set([..."?&;-_."].map((one) => one.charCodeAt(0)));
const at = 64;
const slash = 47;
const slashWithin = 600;
const ends = /* @__PURE__ */ new Set([
	space,
	tab,
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
	if (!named$1.has(word)) return true;
	let place = end;
	while (place < lineEnd && closing.has(bytes[place])) place += 1;
	const limit = Math.min(lineEnd, place + blanks);
	const closed = place;
	while (place < limit && isBlank(bytes[place])) place += 1;
	if (place >= lineEnd) return true;
	if (isSign(bytes, place) || verbs.some((verb) => isThere(verb, bytes, place))) return true;
	if (!word.startsWith("pass")) return false;
	return place - closed > 1 || bytes[closed] === tab || isThere(whose, bytes, place) && hasColon(bytes, place, lineEnd);
}
function isSign(bytes, place) {
	const byte = bytes[place];
	if (signs.has(byte)) return true;
	const next = bytes[place + 1];
	return arrows.has(byte) ? next === greater : next === follows.get(byte);
}
function hasColon(bytes, from, lineEnd) {
	const end = Math.min(lineEnd, from + colonWithin) - 1;
	for (let place = from; place < end; place += 1) if (bytes[place] === colon && bytes[place + 1] === space) return true;
	return false;
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
	let isNamed = false;
	for (let place = from; place < lineEnd; place += 1) {
		const byte = bytes[place];
		if (byte === at) return true;
		if (byte === colon) isNamed = true;
		if (ends.has(byte) || byte === slash && (!isNamed || place - from > slashWithin)) return false;
	}
	return false;
}

// build/src/findings/log/spoken-name.js
const nameBytesMax = 80;
const beforeBytes = 600;
const behindBytes = 300;
const documentBytes = 82;
const sentence = /^[ \t]{1,8}(?!(?:as|to\w*|fill|type|typetext|send|sendkeys|send_keys|setvalue|entertext|replacetext|val|set|input|with|if|else|is|not|none|in|new|string|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|mkdefault|mkforce|pure|otherwise|just|frommaybe|maybe|end|begin|yield|lib|os|env|securestring|orelse)\b)[A-Za-z]{1,40}(?:[ \t]{1,8}(?!(?:as|if|else|is|not|none|in|new|string|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|to|mkdefault|mkforce|pure|otherwise|just|frommaybe|maybe|end|begin|yield|lib|os|env)\b)[A-Za-z]|[ \t]*$|,|\\?["'][,:}\]]|(?<=http)\/[12])/i;
const option = /[\s"']-[\w-]/;
const begins = /[\s"'/]$/;
const comment = /(?:#|\/\/|\/\*+|--)\s|^\s*\*\s/;
const piping = /echo|print|Write-|["']\s*\|/;
const command$1 = /(?:setx|setenv|env|arg|label|define|param|set|let|environment|write|put|add|variable|item|content|def|defvar|defconst|defparameter|setq|setf|val|string|create|update|store|assoc|getenv)\s+(?:\S+\s+)?[("'$:]*$/i;
const key = /(?:name|key|parameter|variable|env|envvars?|env_var|alias|envconfig|var|secret|param|id|field|property|prop|option|setting|title)\\*["']?\s*[:=]>?\s*(?:\[\]string\{|\[)?\\*["'`]?[\w./-]*$/i;
const keyInPath = /:[\w./-]*$/;
function isSpokenOf(bytes, at, start, end) {
	const nameEnd = endOfName(bytes, at, end);
	const next = bytes[nameEnd];
	if (nameEnd - at >= nameBytesMax || nameEnd < end && next !== 32 && next !== 9) return false;
	const right = bytes.toString("latin1", nameEnd, Math.min(end, nameEnd + behindBytes));
	if (!sentence.test(right) || option.test(right)) return false;
	if (right.lastIndexOf("<", documentBytes) !== -1) return false;
	const nameStart = startOfName(bytes, at, start);
	if (at - nameStart >= nameBytesMax || isJoint(bytes[nameStart])) return false;
	const left = bytes.toString("latin1", Math.max(start, nameStart - beforeBytes), nameStart);
	return left === "" || isPlain(left);
}
function isPlain(left) {
	if (!begins.test(left) || left.includes("<") || left.includes("|") && piping.test(left)) return false;
	const near = left.slice(-120);
	return !option.test(near) && !command$1.test(near) && !comment.test(left.slice(-240)) && !isPaired(near);
}
function isPaired(near) {
	return key.test(near) || keyInPath.test(near);
}
function endOfName(bytes, at, end) {
	let to = at;
	while (to < end && (isNameByte(bytes[to]) || isJoint(bytes[to]) && isAlphanumeric(bytes[to + 1]))) to += 1;
	return to;
}
function startOfName(bytes, at, start) {
	let from = at;
	while (from > start && (isNameByte(bytes[from - 1]) || isJoint(bytes[from - 1]))) from -= 1;
	return from;
}
function isJoint(byte) {
	return byte === 46 || byte === 45;
}
function isNameByte(byte) {
	return byte === 95 || isAlphanumeric(byte);
}
function isAlphanumeric(byte) {
	if (byte === void 0 || byte > 122) return false;
	return byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 122;
}

// build/src/scan/log-probe-steps.js
function probeSteps(probe) {
	const found = [];
	addSteps(require_scan.parseRegex(probe), found);
	const last = found.findIndex((step, index) => !isDecided(step, found[index + 1]));
	if (last === -1) return found;
	return [...found.slice(0, last), ...found.slice(last, last + 1).map(({ set, min }) => ({
		set,
		min,
		max: min
	}))];
}
function addSteps(node, into) {
	switch (node.kind) {
		case "set":
			into.push({
				set: node.set,
				min: 1,
				max: 1
			});
			return true;
		case "sequence": return node.parts.every((part) => addSteps(part, into));
		case "group": return addSteps(node.body, into);
		case "repeat":
			if (node.body.kind !== "set") return false;
			into.push({
				set: node.body.set,
				min: node.min,
				max: node.max
			});
			return true;
		default: return false;
	}
}
function isDecided({ set, min, max }, next) {
	if (min === max) return true;
	return next !== void 0 && next.min > 0 && set.every((has, byte) => has === 0 || next.set[byte] === 0);
}
function beginsWithSteps(steps, bytes, at, end) {
	let place = at;
	for (const { set, min, max } of steps) {
		const from = place;
		while (place < end && place - from < max && set[bytes[place]] === 1) place += 1;
		if (place - from < min) return false;
	}
	return true;
}

// build/src/scan/log-hit-filter.js
const nothing$1 = { kind: "nothing" };
const assignment = "assignment";
var HitFilter = class {
	listeners;
	needs;
	constructor(listeners) {
		this.listeners = listeners;
		this.needs = listeners.map(() => void 0);
	}
	lets(listener, bytes, at, start, end) {
		const need = this.needs[listener] ?? this.needOf(listener);
		switch (need.kind) {
			case "head": return at - need.before >= start && fits(need.head, bytes, at - need.before, end);
			case "probe": return fits(need.head, bytes, at, end) && beginsWithSteps(need.steps, bytes, at, end);
			case "name": return !isSpokenOf(bytes, at, start, end);
			default: return true;
		}
	}
	needOf(listener) {
		const need = needOf(this.listeners[listener]);
		this.needs[listener] = need;
		return need;
	}
};
function needOf(listener) {
	if (listener.kind === "hit") return listener.name === assignment ? { kind: "name" } : nothing$1;
	const compiled = listener.compiled();
	if (compiled.kind === "own") return nothing$1;
	const { sight, pattern } = compiled;
	if (pattern.probe !== void 0) return {
		kind: "probe",
		head: sight.probeHead,
		steps: probeSteps(pattern.probe)
	};
	return sight.start < 0 ? nothing$1 : {
		kind: "head",
		before: sight.start,
		head: sight.head
	};
}
function fits({ places, length }, bytes, from, end) {
	if (from + length > end) return false;
	for (let place = 0; place < length; place += 1) if ((places[bytes[from + place]] >>> place & 1) === 0) return false;
	return true;
}

// build/src/findings/log/challenge.js
const header$1 = /(?:(?:www|proxy)[-_]authenticate(?:\\{0,7}["'`])?\]?[ \t]{0,4}(?:=>|[:=,])[ \t]{0,4}\[?(?:\\{0,7}["'`])?|(?<![A-Za-z])(?=(?:bearer|basic|digest|dpop)[ \t]{1,3}realm=))/gi;
const scheme$1 = /[A-Za-z][\w-]{0,30}[ \t]{1,3}(?=[\w-]{1,40}[ \t]{0,2}=)/y;
const parameter$1 = /[\w-]{1,40}[ \t]{0,2}=[ \t]{0,2}(?:\\{0,7}"[^"\\]{0,1000}\\{0,7}"|[^\s,"'\\]{1,400})[ \t]{0,2}(?:,[ \t]{0,3}|(?=$|[\\"'\]}<;\s]))/y;
function challengesIn(line) {
	const found = [];
	if (!/authenticate|realm=/i.test(line)) return found;
	for (const { index, 0: head } of line.matchAll(header$1)) {
		const start = index + head.length;
		const end = endOfChallenges(line, start);
		if (end > start) found.push({
			start,
			end
		});
	}
	return found;
}
function endOfChallenges(line, start) {
	let end = start;
	for (let at = start;;) {
		scheme$1.lastIndex = at;
		const named = scheme$1.exec(line);
		if (named !== null) at += named[0].length;
		else if (at === start) return start;
		parameter$1.lastIndex = at;
		const one = parameter$1.exec(line);
		if (one === null) return end;
		at += one[0].length;
		end = at;
	}
}

// build/src/findings/log/field-value.js
const isPasswordName = /^pass|^pwd/i;
const plainNumber = /^\d{1,6}$/;
const call = /^[\w.$]{1,80}\(/;
const printedObject = /^[A-Z][A-Za-z]*\{[0-9a-f]{4,}\b|^(?:[a-z_]\w*\.)+[A-Z]\w*@[0-9a-f]{1,16}$/;
const addressBefore = /:\/\/[\w.%-]{0,60}$/;
const word = /^(?:[A-Z]?[a-z]+|[A-Z]+)[.,:;!?]?$/;
const joinedWords = /^[a-z]{2,20}(?:[-/][a-z]{2,20}){1,4}$/;
const otherField = /^[\w.-]{1,60}=$/;
const kindOfValue = /^(?:[Ss]tring|KEY|TOKEN|PASSWORD|SECRET|VALUE|STRING|IDENT)$/;
const codeWord = /^(?:await|new|yield|function|async|return)$/;
const handle = /^0x[0-9a-f]+$/i;
function isFieldValue(line, span, { name, sign }) {
	const value = line.slice(span.start, span.end);
	if (isStandIn(value) || kindOfValue.test(value)) return false;
	if (/==|[-~]>|[:=]\s*[:=](?!>)/.test(sign)) return isLikelyPassword(value);
	if (isSpoken(line, span, name)) return false;
	if (span.quoted) return require_scan.referenceReason(value) === null;
	if (call.test(value) || printedObject.test(value) || otherField.test(value)) return false;
	if (require_scan.referenceReason(value) !== null) return false;
	if (!/:\s/.test(sign)) return true;
	return !word.test(value) && (isPasswordName.test(name) || !joinedWords.test(value));
}
function isSpoken(line, { start, end }, name) {
	const value = line.slice(start, end);
	if (plainNumber.test(value)) return !isPasswordName.test(name) || /^ bytes\b/.test(line.slice(end, end + 7));
	if (/^sess/i.test(name) && handle.test(value)) return true;
	if (value.toLowerCase() === name.toLowerCase()) return /\s$|\(/.test(line.slice(Math.max(0, start - 80), start));
	return codeWord.test(value) && line[end] === " ";
}

// build/src/findings/log/field-rule.js
const field = /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|(?:api|access|secret|private|signing|encryption|account|shared|auth|subscription|license|master)[_-]?key|credentials?|session[_-]?id|sessid|connect\.sid|client[_-]?assertion|saml_?response|(?:device|user)_code)(?:\\{0,7}["'`])?\]?(?<sign>(?:[^\S\n]{0,3}(?:[:=]{1,3}>?|[-~]>|\xef\xbc\x9a)){1,2}(?:\xc2\xa0|[^\S\n]){0,3}(?:\xc2\xa0)?|\.{4,80}(?=["'])|;s:\d{1,5}:(?=["'])|(?<=--[\w-]{1,40}["']),[ \t]?(?=["']))/gi;
const type = /(?:\(\*?[\w.]{1,40}\) ?(?:\((?:len=\d+|0x[0-9a-f]+)\) ?)?|string\(\d{1,6}\) |[bu])(?=["'])/y;
const bullet = /(?:[-*#]|->|\*\*)[ \t]{1,3}(?=\S)/y;
const openName = /(?:page|next|continuation|continue|cursor|sync|cancellation|resume)[-_]?$/i;
const wholeName = /[\w.-]{0,60}$/;
const query = /(?<=[?&;])(?:amp;)?(?:[\w.-]{0,40}[-_.])?(?<word>sig|signature|key|auth|sid|hmac|ticket|saml(?:response|request)|assertion|code_verifier|pass|otp|jwt|code)=(?<value>[^\s&"'`<>#\\]+)/gi;
const openKey = /(?:sort|cache|partition|row|object|file|public|site|idempotency|primary|foreign)[-_.]key=/i;
const oauth = /state=|callback|oauth|signin|login|grant_type|redirect_uri|openid/i;
const userInfo = /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>\\]{0,200}:(?<secret>[^\s/"'`<>]{1,1000})@(?=[\w.[-])/gi;
const userInfoWithSlash = /(?<![A-Za-z0-9+.-])(?:rediss?|amqps?|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|mqtts?|smtps?|ftps?|https?):\/\/[^\s:@/"'`<>\\]{0,200}:(?!\d{1,5}\/)(?<secret>[^\s@"'`<>?#]{1,300})@(?!sha\d)(?=[\w-]+(?:\.[\w-]+)*(?::\d{1,5}|[/\s"']|$))/gi;
const webToken = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*/g;
const bearer$1 = /(?<![A-Za-z])bearer[ \t]{1,4}(?=[A-Za-z._~+/-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{8,4000}={0,2})/gi;
const fieldRule = (line, take) => {
	for (const found of line.matchAll(field)) {
		const { word: name = "", sign = "" } = found.groups ?? {};
		const before = line.slice(Math.max(0, found.index - 80), found.index);
		if (openName.test(before) || addressBefore.test(before)) continue;
		const id = isPasswordName.test(name) ? "generic.password" : "generic.secret";
		const at = found.index + found[0].length;
		const from = skip(type, line, at);
		const listed = skip(bullet, line, from);
		const near = valueAt(line, listed);
		if (near === null || !isFieldValue(line, near, {
			name,
			sign
		})) continue;
		if (listed > from && !isLikelyPassword(line.slice(near.start, near.end))) continue;
		const span = near.quoted || sign !== "=" ? near : upToQuote(line, near, before);
		take(span.start, span.end, id);
		takeChanged(line, span, (start, end) => take(start, end, id));
	}
};
function skip(what, line, at) {
	what.lastIndex = at;
	return at + (what.exec(line)?.[0].length ?? 0);
}
function upToQuote(line, span, before) {
	const quote = before.slice(0, before.length - (wholeName.exec(before)?.[0].length ?? 0)).at(-1) ?? "";
	if (!/^["']$/.test(quote) || line[span.end] !== " ") return span;
	const end = closingOf(line, quote, span.start);
	return end < line.length && !/[\w.-]=/.test(line.slice(span.end, end)) ? {
		...span,
		end
	} : span;
}
function takeChanged(line, { end, quoted }, take) {
	const arrow = quoted ? /^["'] {1,3}-> {1,3}(?=["'])/.exec(line.slice(end, end + 12)) : null;
	const span = arrow === null ? null : valueAt(line, end + arrow[0].length);
	if (span !== null && !isStandIn(line.slice(span.start, span.end))) take(span.start, span.end);
}
const parameterRule = (line, take) => {
	for (const found of line.matchAll(query)) {
		const { word: name = "", value = "" } = found.groups ?? {};
		const kind = name.toLowerCase();
		if (isStandIn(value) || kind === "key" && openKey.test(found[0])) continue;
		if (kind === "code" && !(oauth.test(line) && /^(?=.*[A-Za-z])\S{8,}$/.test(value))) continue;
		if (kind === "key" && !/^(?=.*\d)\S{8,}$/.test(value)) continue;
		if (kind !== "pass" && plainNumber.test(value)) continue;
		const end = found.index + found[0].length;
		take(end - value.length, end, kind === "pass" ? "url.password-parameter" : "url.secret-parameter");
	}
};
const addressRule = (line, take) => {
	for (const form of [userInfo, userInfoWithSlash]) for (const found of line.matchAll(form)) {
		const secret = found.groups?.["secret"] ?? "";
		const end = found.index + found[0].length - 1;
		if (form === userInfoWithSlash && !secret.includes("/")) continue;
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
const header = /(?<![A-Za-z0-9])(?<name>(?:proxy[-_])?authorization|(?:set[-_])?cookie2?|(?:x[-_](?:[a-z0-9]{1,20}[-_]){0,3}(?:api-?key|key|token|secret|auth|authorization|signature|session|password|credentials?)|(?:private|job|deploy|access|auth|csrf|xsrf)-token|api-key|apikey|ocp-apim-subscription-key))(?<close>\\{0,7}["'`])?\]?[^\S\n]{0,4}(?<sign>=>|[:=,](?:[^\S\n]{0,4}\\{0,7}["']?(?:value|val)\\{0,7}["']?[^\S\n]{0,4}[:=])?)[^\S\n]{0,4}(?:[bu](?=["']))?/gi;
const publicKey = /(?:idempotency|cache|partition|sort|request|correlation|trace|forwarded|surrogate|object|public|client|amz-cf|tfs)[-_](?:key|session)$/i;
const scheme = /(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-(?:1|256)|vapid|ntlm|token|api-?key|aws4-hmac-sha256|aws|sharedkey(?:lite)?|sharedaccesssignature|hawk|ssws|geniekey|bot|signature|mac|jwt|splunk|[a-z-]{1,20}-(?:oauthtoken|api-key)|sapisidhash|user|key|client-id)(?:[ \t]{1,4}|=)/iy;
const parameter = /(?<name>[\w-]{1,40})=(?<value>\\{0,7}"[^"]*"?|[^\s,;"']+)/g;
const openParameter = /^(?:username|realm|algorithm|qop|uri|nc|signedheaders|charset|domain|stale|headers|created|expires|version|oauth_(?:version|timestamp|signature_method)|ts|id)$/i;
const pair = /[^\s=;,"'<>()]{1,100}=(?<value>"?[^\s;,"'<>\\]*)/y;
const headerRule = (line, take) => {
	for (const found of line.matchAll(header)) {
		const { name = "", close, sign } = found.groups ?? {};
		const at = found.index + found[0].length;
		if (addressBefore.test(line.slice(Math.max(0, found.index - 80), found.index))) continue;
		if (publicKey.test(name) || sign === "," && isOfList(line, at)) continue;
		const around = enclosingQuote(line, found.index, close);
		const limit = around === "" ? line.length : closingOf(line, around, at);
		if (/cookie/i.test(name)) takeCookies(line, at, limit, {
			take,
			one: /^set/i.test(name)
		});
		else if (/authorization/i.test(name)) takeAuthorization(line, at, limit, take);
		else takeValue(line, at, limit, take);
	}
};
function isOfList(line, at) {
	const span = valueAt(line, at);
	if (span === null || !span.quoted) return span === null;
	return /^\\{0,7}["'`]\s{0,4}:/.test(line.slice(span.end, span.end + 16)) || /^[A-Za-z-]{1,40}$/.test(line.slice(span.start, span.end));
}
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
	const parameters = [...rest.matchAll(parameter)];
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

// build/src/findings/log/pair-rule.js
const named = /["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?[\w.-]{0,60}?(?<word>password|passwd|passphrase|secret|token|(?:api|access|secret|private|encryption)[_-]?key|credentials?|session_?id)["']?[ \t]{0,4},[ \t]{0,4}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/gi;
const cell = /(?<word>password|passwd|passphrase|secret|token|api[ _-]?key)(?:[ \t]{0,40}\|[ \t]{0,4}|\t[ \t]{0,40}| {2,60})(?=\S)/gi;
const asked = /(?<word>password)(?: [\w-]{1,20}){0,3} for [^\s:]{1,60}(?: [^\s:]{1,40}){0,4} ?: {1,4}(?=\S)/gi;
const argument = /(?:mysql|maria)[\w-]{0,20}["' ].{0,400}?["']-p(?<own>[^"'\s]{4,200})["']|login\b.{0,400}?["']-p["'],?\s{0,2}["'](?<next>[^"'\s]{4,200})["']/gi;
const redis = /"AUTH"(?: "[^"]{1,100}")? "(?<secret>[^"]{1,400})"|requirepass"? "?(?<set>[^\s"'\\]{1,400})/gi;
const valueBytesMax = 300;
const pairRule = (line, take) => {
	for (const found of line.matchAll(named)) {
		const span = valueAt(line, found.index + found[0].length);
		const value = span === null ? "" : line.slice(span.start, span.end);
		if (span !== null && !isStandIn(value)) take(span.start, span.end, idOf$1(found.groups?.["word"]));
	}
	for (const form of [cell, asked]) for (const found of line.matchAll(form)) {
		const at = found.index + found[0].length;
		const near = line.slice(at, at + valueBytesMax);
		const span = valueAt(near, 0);
		if (span === null || !isLikelyPassword(near.slice(span.start, span.end))) continue;
		take(at + span.start, at + span.end, idOf$1(found.groups?.["word"]));
	}
};
const argumentRule = (line, take) => {
	for (const form of [argument, redis]) for (const found of line.matchAll(form)) {
		const { own, next, secret, set } = found.groups ?? {};
		const value = own ?? next ?? secret ?? set ?? "";
		const end = found.index + found[0].length - (set === void 0 ? 1 : 0);
		if (value !== "" && !isStandIn(value)) take(end - value.length, end, "generic.password");
	}
};
function idOf$1(word = "") {
	return /^pass/i.test(word) ? "generic.password" : "generic.secret";
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

// build/src/findings/log/unlikely-match.js
const general = /^generic\./;
const inner = /^[\w.-]{0,40}(?:password|passwd|pwd|secret|token|key)=./i;
const nothing = /^(?:null|none|nil|true|false|undefined)(?:[,;}\])]|$)/i;
const names = /(?:secrets|tokens|secret[-_ ]?name)$/i;
const ofHandshake = /^sec-websocket-key$/i;
const nameOfOne = /^[a-z0-9]+(?:[-./][a-z0-9]+)+$/;
function isUnlikely({ patternId, subject, secret }, line) {
	if (!general.test(patternId)) return false;
	const value = line.slice(secret.start, secret.end);
	if (/^[A-Z][a-z]+$/.test(value) && /^ [a-z]/.test(line.slice(secret.end, secret.end + 2))) return true;
	if (patternId === "generic.secret" && joinedWords.test(value)) return true;
	if (ofHandshake.test(subject ?? "")) return true;
	if (inner.test(value) || nothing.test(value) || printedObject.test(value)) return true;
	return names.test(subject ?? "") && nameOfOne.test(value);
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
	pairRule,
	argumentRule,
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
	counts(id) {
		return this.options.patterns.has(id);
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
		return joinSpans(spans.filter(({ start, end }) => !masked.some((one) => one.start < end && one.end > start)).map((span) => ofWholeCharacters(line, span)), this.plainMark);
	}
	findIn(line) {
		const { detector, patterns, known } = this.options;
		const text = line.toString("latin1");
		const asked = challengesIn(text);
		const spans = [];
		const learn = ({ start, end, name }) => {
			const value = text.slice(start, end);
			if (name !== cookieId || value.length >= distinctiveBytes || require_scan.looksRandom(value)) known.add(value);
		};
		for (const match of detector.detect(new require_scan.BlobText(line, logPath, false, logTraits))) {
			const pattern = patterns.get(match.patternId);
			if (pattern === void 0) continue;
			if (isUnlikely(match, text)) continue;
			if (ofHeaders.test(pattern.id) && isWithin(asked, match.secret.start, match.secret.end)) continue;
			for (const span of this.spansOf(match, pattern, text)) spans.push(span);
			if (match.decoded !== void 0) known.add(Buffer.from(match.decoded, "utf8").toString("latin1"));
		}
		for (const rule of rules) rule(text, (start, end, id) => {
			if (patterns.has(id) && !isWithin(asked, start, end)) spans.push(this.span(start, end, id));
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
const distinctiveBytes = 16;
const cookieId = "http.session-cookie";
const ofHeaders = /^(?:http|generic)\./;
function isWithin(spans, start, end) {
	return spans.some((one) => one.start <= start && one.end >= end);
}
const threeStars = Buffer.from("***");
const seenBefore = "seen before";

// build/src/scan/log-lines.js
const lineFeed$1 = 10;
const carriageReturn$1 = 13;
var LogLines = class {
	count = 0;
	starts = /* @__PURE__ */ new Int32Array(1024);
	ends = /* @__PURE__ */ new Int32Array(1024);
	clear() {
		this.count = 0;
	}
	add(start, end) {
		if (this.count === this.starts.length) {
			this.starts = longer(this.starts);
			this.ends = longer(this.ends);
		}
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.count += 1;
	}
	read(bytes, from) {
		this.clear();
		let feed = bytes.indexOf(lineFeed$1, from);
		let back = bytes.indexOf(carriageReturn$1, from);
		for (let start = from; start < bytes.length;) {
			const isFeed = back === -1 || feed !== -1 && feed < back;
			const end = isFeed ? feed : back;
			this.add(start, end);
			start = end + 1;
			if (isFeed) feed = bytes.indexOf(lineFeed$1, start);
			else back = bytes.indexOf(carriageReturn$1, start);
		}
		return this;
	}
	one(start, end) {
		this.clear();
		this.add(start, end);
		return this;
	}
};
function longer(list) {
	const grown = new Int32Array(list.length * 2);
	grown.set(list);
	return grown;
}

// build/src/scan/log-line-gate.js
const escapeByte = 27;
var LineGate = class {
	index;
	firstWord;
	filter;
	sweep;
	heard;
	hits = new require_scan.Hits();
	keys = new require_scan.Keys();
	judged = new require_scan.JudgedText();
	format = require_scan.textFormat(logPath);
	room = /* @__PURE__ */ new Uint8Array(1024);
	constructor(patterns, settings) {
		const listeners = require_scan.listenersOf(patterns, require_scan.allRecognizers, settings);
		this.index = require_scan.indexKeywords([...listeners, ...ruleWords.map(waitingFor)]);
		this.firstWord = listeners.length;
		this.filter = new HitFilter(listeners);
		this.sweep = new require_scan.Sweep(listeners, () => {});
		this.heard = new require_scan.Hearing(listeners).of(new require_scan.BlobText(/* @__PURE__ */ new Uint8Array(0), logPath, false, logTraits));
	}
	flags(bytes, lines) {
		if (this.room.length < lines.count) this.room = new Uint8Array(lines.starts.length);
		const flags = this.room.fill(0, 0, lines.count);
		this.flag(bytes, lines, flags);
		if (bytes.includes(escapeByte)) this.flagUncoded(bytes, lines, flags);
		return flags;
	}
	flagUncoded(bytes, lines, flags) {
		const parts = [];
		const moved = new LogLines();
		const which = [];
		let length = 0;
		for (let index = 0; index < lines.count; index += 1) {
			if (flags[index] === 1) continue;
			const uncoded = withoutCodes(bytes.subarray(lines.starts[index], lines.ends[index]));
			if (uncoded === null) continue;
			parts.push(uncoded.bytes, lineBreak);
			moved.add(length, length + uncoded.bytes.length);
			which.push(index);
			length += uncoded.bytes.length + 1;
		}
		const own = new Uint8Array(moved.count);
		this.flag(Buffer.concat(parts), moved, own);
		for (const [index, flag] of own.entries()) if (flag === 1) flags[which[index]] = 1;
	}
	flag(bytes, lines, flags) {
		this.flagEncoded(bytes, lines, flags);
		const { hits, keys } = this;
		const { starts, ends, count } = lines;
		hits.clear();
		require_scan.search(this.index.automaton, bytes, hits);
		let hit = 0;
		for (let index = 0; index < count && hit < hits.count; index += 1) {
			const start = starts[index];
			const end = ends[index];
			const first = hit;
			while (hit < hits.count && hits.ends[hit] <= end) hit += 1;
			if (hit === first || flags[index] === 1) continue;
			if (this.takeKeys(bytes, start, end, first, hit)) flags[index] = 1;
			else if (keys.count > 0 && this.mayHold(bytes.subarray(start, end))) flags[index] = 1;
		}
	}
	takeKeys(bytes, start, end, first, last) {
		const { hits, keys, heard, filter, firstWord } = this;
		const { automaton, waits } = this.index;
		const { classCount, outputs, lengths } = automaton;
		keys.count = 0;
		for (let hit = first; hit < last; hit += 1) {
			const keywords = outputs[hits.states[hit] / classCount];
			if (!keywords) continue;
			const stop = hits.ends[hit];
			for (const keyword of keywords) {
				const length = lengths[keyword];
				for (let at = keyword; at >= 0; at = waits.following[at]) {
					const listener = waits.listeners[at];
					if (listener >= firstWord) {
						if (isRuleWord(ruleWords[listener - firstWord], bytes, stop, end)) return true;
					} else if (heard[listener] === 1 && filter.lets(listener, bytes, stop - length, start, end)) keys.add(require_scan.keyOf(stop - length - start, listener, length));
				}
			}
		}
		return false;
	}
	mayHold(line) {
		const { keys, judged } = this;
		keys.sort();
		judged.take(keys, this.heard);
		return this.sweep.run(new require_scan.BlobText(line, logPath, false, logTraits), judged).length > 0;
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
		if (budget.exceeded || finds.gzip) flags.fill(1, 0, lines.count);
		else for (const span of stretchesOf(finds)) flagLines(lines, span, flags);
	}
};
const lineBreak = Buffer.from("\n");
function waitingFor(word) {
	return {
		kind: "hit",
		keywords: [word],
		numbered: null,
		name: word,
		binary: false,
		listens: () => false,
		judgeAt: () => null,
		combine: require_scan.lastOfEach
	};
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
function flagLines({ starts, ends, count }, { start, end }, flags) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if (ends[middle] < start) low = middle + 1;
		else high = middle;
	}
	for (let index = low; index < count && starts[index] < end; index += 1) flags[index] = 1;
}

// build/src/scan/log-long-line.js
const coreBytes = 524288;
const reachBytes = 65536;
const lineBytesMax = 589824;
const valueEnds = new Set([..." 	\"'`&;,<>"].map((one) => one.charCodeAt(0)));
var LongLine = class {
	find;
	told;
	held = new HeldBytes();
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
		this.held.add(bytes);
		this.length += bytes.length;
		const out = [];
		while (this.length > this.coreStart + coreBytes + reachBytes) out.push(this.window(false));
		return out;
	}
	end() {
		return this.window(true);
	}
	window(last) {
		const coreEnd = last ? this.length : this.coreStart + coreBytes;
		const end = last ? this.length : coreEnd + reachBytes;
		const window = this.held.held.subarray(0, end - this.heldFrom);
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
		this.held.drop(kept - this.heldFrom);
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
	below = new NextLine();
	lines = new LogLines();
	pending = new HeldBytes();
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
			if (at > 0) this.pending.leave();
			this.take(Buffer.from(bytes.buffer, bytes.byteOffset + at, length), out);
		}
		return out;
	}
	end() {
		const out = [];
		const rest = this.pending.take();
		if (this.long !== null) out.push(...this.closeLong(rest));
		else if (rest.length > 0) this.takeLines(rest, this.lines.one(0, rest.length), out);
		this.below.clear();
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
			this.takeLines(whole, this.lines.read(whole, 1), out, 1);
		} else {
			if (this.pending.length > 0) {
				this.pending.add(whole);
				whole = this.pending.take();
			}
			this.takeLines(whole, this.lines.read(whole, 0), out);
		}
		if (lastEnd + 1 < bytes.length) this.keep(bytes.subarray(lastEnd + 1), out);
	}
	keep(bytes, out) {
		if (this.long !== null) {
			out.push(...this.long.push(bytes));
			return;
		}
		this.pending.add(bytes);
		if (this.pending.length <= 589824) return;
		this.long = this.openLong();
		out.push(...this.long.push(this.pending.take()));
	}
	openLong() {
		const alone = new LogLines();
		return new LongLine((window) => {
			const [flag] = this.gate.flags(window, alone.one(0, window.length));
			if (flag === 0 && !this.everyLine && !this.known.isIn(window, 0, window.length)) return [];
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
		this.below.clear();
		return [...long.push(rest), long.end()];
	}
	takeLines(bytes, lines, out, from = 0) {
		const { starts, ends, count } = lines;
		const flags = this.gate.flags(bytes, lines).slice(0, lines.count);
		let written = from;
		for (let index = 0; index < count; index += 1) {
			const start = starts[index];
			const end = ends[index];
			if (end === start) {
				if (this.dropsFeed && bytes[start] === lineFeed) {
					if (start > written) out.push(bytes.subarray(written, start));
					written = start + 1;
				}
				this.dropsFeed = false;
				continue;
			}
			this.dropsFeed = false;
			if (!(this.everyLine || flags[index] === 1 || this.isExpecting) && !this.known.isIn(bytes, start, end)) continue;
			const line = bytes.subarray(start, end);
			const judged = this.judgeLine(line);
			if (judged === line) continue;
			if (start > written) out.push(bytes.subarray(written, start));
			if (judged !== null) out.push(judged);
			written = judged === null ? this.behindDropped(bytes, end) : end;
		}
		if (written < bytes.length) out.push(bytes.subarray(written));
	}
	get isExpecting() {
		return this.block.isOpen || this.below.isOpen;
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
		const text = line.length > 589824 ? "" : line.toString("latin1");
		const inBlock = text === "" ? "other" : this.block.take(text);
		const value = this.below.take(text);
		if (inBlock === "dropped") return null;
		if (text === "") {
			const long = this.openLong();
			return Buffer.concat([...long.push(line), long.end()]);
		}
		let rest = line;
		if (inBlock !== "other") rest = this.without(line, inBlock, line.length, "private-key.pem");
		else if (value !== null && this.judge.counts(value.id)) {
			this.known.add(text.slice(value.start, value.end));
			rest = this.without(line, value.start, value.end, value.id);
		}
		const { bytes, replaced } = this.judge.judge(rest);
		for (const span of replaced) this.count(span);
		return bytes;
	}
	without(line, start, end, id) {
		const span = this.judge.span(start, end, id);
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

// build/src/scan/log-wide-text.js
var WideText = class {
	isBig;
	odd = null;
	high = 0;
	part = Buffer.alloc(0);
	constructor(isBig) {
		this.isBig = isBig;
	}
	read(bytes) {
		const out = Buffer.allocUnsafe(bytes.length * 2 + 8);
		let length = 0;
		const put = (code) => {
			length = putCode(out, length, code);
		};
		for (const byte of bytes) {
			if (this.odd === null) {
				this.odd = byte;
				continue;
			}
			const unit = this.isBig ? this.odd << 8 | byte : byte << 8 | this.odd;
			this.odd = null;
			const isLow = unit >= 56320 && unit <= 57343;
			if (this.high !== 0 && isLow) put(65536 + (this.high - 55296 << 10) + (unit - 56320));
			else if (this.high !== 0) put(this.high);
			const joined = this.high !== 0 && isLow;
			this.high = unit >= 55296 && unit <= 56319 ? unit : 0;
			if (this.high === 0 && !joined) put(unit);
		}
		return out.subarray(0, length);
	}
	readEnd() {
		const out = Buffer.alloc(4);
		const length = this.high === 0 ? 0 : putCode(out, 0, this.high);
		this.high = 0;
		return out.subarray(0, length);
	}
	write(bytes) {
		const all = this.part.length === 0 ? bytes : Buffer.concat([this.part, bytes]);
		const out = Buffer.allocUnsafe(all.length * 2);
		let length = 0;
		let at = 0;
		while (at < all.length) {
			const size = sizeOf(all[at]);
			if (at + size > all.length) break;
			length = this.putUnits(out, length, codeAt(all, at, size));
			at += size;
		}
		this.part = Buffer.from(all.subarray(at));
		return out.subarray(0, length);
	}
	writeEnd() {
		const last = this.odd === null ? [] : [this.odd];
		this.odd = null;
		return Buffer.from(last);
	}
	putUnits(out, at, code) {
		if (code < 65536) return this.putUnit(out, at, code);
		const high = this.putUnit(out, at, 55296 + (code - 65536 >> 10));
		return this.putUnit(out, high, 56320 + (code - 65536 & 1023));
	}
	putUnit(out, at, unit) {
		if (this.isBig) return out.writeUInt16BE(unit, at);
		return out.writeUInt16LE(unit, at);
	}
};
function putCode(out, at, code) {
	if (code < 128) return out.writeUInt8(code, at);
	if (code < 2048) return putLater(out, out.writeUInt8(192 | code >> 6, at), code, 1);
	if (code < 65536) return putLater(out, out.writeUInt8(224 | code >> 12, at), code, 2);
	return putLater(out, out.writeUInt8(240 | code >> 18, at), code, 3);
}
function putLater(out, at, code, count) {
	for (let left = count - 1; left >= 0; left -= 1) out[at + count - 1 - left] = 128 | code >> 6 * left & 63;
	return at + count;
}
function sizeOf(lead) {
	if (lead < 192) return 1;
	if (lead < 224) return 2;
	return lead < 240 ? 3 : 4;
}
function codeAt(bytes, at, size) {
	const lead = bytes[at];
	let code = size === 1 ? lead : lead & 127 >> size;
	for (let later = 1; later < size; later += 1) code = code << 6 | bytes[at + later] & 63;
	return code;
}

// build/src/scan/log-stream.js
var LogStream = class {
	redactor;
	first = Buffer.alloc(0);
	wide = null;
	constructor(redactor) {
		this.redactor = redactor;
	}
	push(bytes) {
		if (this.first === null) return this.pass(bytes);
		const first = Buffer.concat([this.first, bytes]);
		if (first.length === 0 || first.length === 1 && (first[0] === 255 || first[0] === 254)) {
			this.first = first;
			return [];
		}
		this.first = null;
		const isLittle = first[0] === 255 && first[1] === 254;
		const isBig = first[0] === 254 && first[1] === 255;
		if (isLittle || isBig) this.wide = new WideText(isBig);
		return this.pass(first);
	}
	end() {
		const out = [];
		if (this.first !== null && this.first.length > 0) out.push(...this.redactor.push(this.first));
		const { wide } = this;
		if (wide === null) out.push(...this.redactor.end());
		else {
			for (const part of this.redactor.push(wide.readEnd())) out.push(wide.write(part));
			for (const part of this.redactor.end()) out.push(wide.write(part));
			out.push(wide.writeEnd());
		}
		this.first = Buffer.alloc(0);
		this.wide = null;
		return out;
	}
	pass(bytes) {
		const { wide } = this;
		if (wide === null) return this.redactor.push(bytes);
		return this.redactor.push(wide.read(bytes)).map((part) => wide.write(part));
	}
};

// build/src/cli/last-lines.js
const numbers = {
	SIGINT: 2,
	SIGTERM: 15,
	SIGHUP: 1
};
const graceMilliseconds = 3e3;
var LastLines = class {
	status = null;
	wake = null;
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
		const chunks = stream[Symbol.asyncIterator]();
		try {
			while (this.status === null) {
				const next = await this.orStopped(chunks.next());
				if (next === null || next.done === true) return;
				const { value } = next;
				yield Buffer.isBuffer(value) ? value : Buffer.from(value);
			}
		} finally {
			stream.destroy?.();
		}
	}
	async orStopped(coming) {
		try {
			return await new Promise((resolve, reject) => {
				this.wake = () => resolve(null);
				coming.then(resolve, reject);
			});
		} finally {
			this.wake = null;
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
		this.wake?.();
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
	const log = new LogStream(redactor);
	const lastLines = new LastLines(surroundings);
	const outlet = new Outlet(surroundings.stdout);
	try {
		const sources = words.operands.length === 0 ? [null] : words.operands;
		for (const source of sources) {
			if (!await pass(source === null ? surroundings.stdin : (0, node_fs.createReadStream)(source, { highWaterMark: readBytes }), log, outlet, lastLines)) return lastLines.status ?? 0;
			if (!await outlet.write(log.end())) return 0;
		}
	} finally {
		lastLines.close();
		if (words.values.stats === true) surroundings.stderr.write(statsText(redactor.counts));
	}
	if (redactor.failures === 0) return lastLines.status ?? 0;
	throw new require_scan.Fault("bad-argument", `${redactor.failures} ${redactor.failures === 1 ? "line" : "lines"} could not be judged and went out masked as a whole`, "This is a fault of Leakline: please tell us what kind of text it was.");
}
async function pass(stream, log, outlet, lastLines) {
	try {
		for await (const chunk of lastLines.until(stream)) if (!await outlet.write(log.push(chunk))) return false;
		return true;
	} catch (error) {
		if (error instanceof require_scan.Fault) throw error;
		throw unreadable(error);
	}
}
var Outlet = class {
	stream;
	joined = new HeldBytes();
	constructor(stream) {
		this.stream = stream;
	}
	async write(parts) {
		if (parts.length === 0) return true;
		const error = await new Promise((resolve) => {
			this.stream.write(this.join(parts), (failed) => resolve(failed ?? null));
		});
		if (error === null) return true;
		if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return false;
		throw new require_scan.Fault("unwritable-file", `standard output cannot be written to (${error.code ?? "unknown reason"})`, "Make room, or write to somewhere else.");
	}
	join(parts) {
		const [only] = parts;
		if (parts.length === 1 && only !== void 0) return only;
		for (const part of parts) this.joined.add(part);
		return this.joined.take();
	}
};
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