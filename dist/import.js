const require_scan = require("./scan.js");
const require_salted_baseline = require("./salted-baseline.js");
const require_configure_scan = require("./configure-scan.js");
const require_diagnostics = require("./diagnostics.js");
const require_run_scan = require("./run-scan.js");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");

// build/src/import/json-value.js
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textIn(table, key) {
	const value = table[key];
	return typeof value === "string" && value.trim() !== "" ? value : null;
}
function numberIn(table, key) {
	const value = table[key];
	if (typeof value === "bigint") return Number(value);
	return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function textsIn(table, key) {
	const value = table[key];
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function tablesIn(table, key) {
	const value = table[key];
	if (isTable(value)) return [value];
	return Array.isArray(value) ? value.filter(isTable) : [];
}

// build/src/import/path-globs.js
const special = /[*?{}[\]()!+@|\\,$^]/;
function globsOf(expression) {
	let rest = expression.replace(/^(\^?)\((?:\?:)?\.\*\\?\/\)\?/, (_, anchor) => anchor === "" ? "" : "(^|/)");
	let head = "**/*";
	const start = /^(?:\^|\(\?:\^\|\\?\/\)|\(\^\|\\?\/\)|\^?\(?\.\*\??\)?(?:\\?\/)?)/.exec(rest)?.[0] ?? "";
	rest = rest.slice(start.length);
	if (start === "^") head = "";
	else if (/\*\??\)?\\?\/$/.test(start)) head = "**/*/";
	else if (start.endsWith("/") || start.endsWith("/)")) head = "**/";
	let tails = ["*", "*/**"];
	const end = /(?:\(?\.\*\??\)?\$?|\$)$/.exec(rest)?.[0] ?? "";
	if (/^\$$/.test(end) && !/(?:^|[^\\])(?:\\\\)*\\\$$/.test(rest)) tails = [""];
	rest = rest.slice(0, rest.length - end.length);
	const bodies = bodiesOf(rest, head);
	if (bodies === null || bodies.includes("")) return null;
	const globs = bodies.flatMap((body) => {
		return (body.endsWith("/") && tails.length > 1 ? ["**"] : tails).map((tail) => `${head}${body}${tail}`.replace(/\*{3,}/g, "**"));
	});
	return [...new Set(globs)].map((glob) => glob.replace(/\/$/, "").includes("/") ? glob : `/${glob}`);
}
const bodiesMax = 8;
function bodiesOf(expression, head) {
	let bodies = [""];
	const add = (text) => {
		bodies = bodies.map((body) => `${body}${text}`);
	};
	for (let at = 0; at < expression.length;) {
		if (bodies.length > bodiesMax) return null;
		const rest = expression.slice(at);
		const many = /^(?:\.[*+]\??|\[\^\\?\/\][*+])/.exec(rest)?.[0];
		if (many !== void 0) {
			if (many.startsWith("[")) add("*");
			else bodies = bodies.flatMap((body) => withAnything(body, head, many.startsWith(".+") ? "?*" : "*"));
			at += many.length;
			continue;
		}
		const one = oneOf(rest);
		if (one === null || /^(?:[*+{]|\?\?)/.test(rest.slice(one.length))) return null;
		const isOptional = rest[one.length] === "?";
		if (isOptional && one.isGroup) return null;
		bodies = bodies.flatMap((body) => [`${body}${one.glob}`, ...isOptional ? [body] : []]);
		at += one.length + (isOptional ? 1 : 0);
	}
	return bodies.length > bodiesMax ? null : bodies;
}
function withAnything(body, head, some) {
	if (body === "" && head.endsWith("*")) return [some === "*" ? "" : "?"];
	const before = `${head}${body}`;
	if (before === "" || before.endsWith("/")) return [`${body}**/${some}`];
	return [`${body}${some}`, `${body}*/**/*`];
}
function oneOf(rest) {
	const group = /^\((?:\?:)?([\w./\\|-]{1,500})\)/.exec(rest);
	if (group !== null) {
		const names = (group[1] ?? "").split("|").map(literalOf);
		if (names.some((name) => name === null || name === "")) return null;
		return {
			glob: names.length === 1 ? `${names[0]}` : `{${names.join(",")}}`,
			length: group[0].length,
			isGroup: true
		};
	}
	const characters = /^\[\w[\w-]{0,60}\]/.exec(rest)?.[0] ?? null;
	if (characters !== null) return {
		glob: characters,
		length: characters.length,
		isGroup: false
	};
	if (rest.startsWith("\\d")) return {
		glob: "[0-9]",
		length: 2,
		isGroup: false
	};
	const one = /^(?:\\[^A-Za-z0-9]|[\w./ ~%&=:;'"<>#@-])/.exec(rest)?.[0];
	const literal = one?.replace("\\", "");
	if (one === void 0 || literal === void 0 || special.test(literal)) return null;
	return {
		glob: literal,
		length: one.length,
		isGroup: false
	};
}
function literalOf(text) {
	const literal = text.replace(/\\([./-])/g, "$1");
	return special.test(literal) ? null : literal;
}

// build/src/import/outcome-text.js
function outcomeText(outcome) {
	const { file, isDryRun, added, knownCount, left, newCount, notices } = outcome;
	const would = isDryRun ? "would be " : "";
	const lines = [`${counted(added.length, "finding")} ${would}taken into ${file}${added.length === 0 ? "" : ":"}`, ...added.map((one) => `  ${one}`)];
	if (knownCount > 0) lines.push(`${counted(knownCount, "record")} named what was in it before.`);
	lines.push(...leftLines(left));
	if (newCount > 0) lines.push(`${counted(newCount, "finding")} ${newCount === 1 ? "is" : "are"} named by no record: "leakline history" shows what is new.`);
	lines.push(...notices);
	if (isDryRun) lines.push("Nothing was written (--dry-run).");
	return `${lines.join("\n")}\n`;
}
function leftLines(left) {
	if (left.length === 0) return [];
	const items = left.map(({ what, why }) => `  ${what}: ${why}`);
	return [`${counted(left.length, "item")} could not be carried over as ${left.length === 1 ? "it is" : "they are"}:`, ...items];
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let HAS_WELLFORMED = !!"".isWellFormed;

// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/

// build/src/import/imported-record.js
function pathFromRoot(path) {
	return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

// build/src/import/gitleaks-ignore.js
const fingerprint = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<file>.+):(?<rule>[^:]+):(?<line>\d{1,9})$/;
function readGitleaksIgnore(text) {
	const records = [];
	const left = [];
	for (const [index, written] of text.split("\n").entries()) {
		const line = written.replace(/\s+#.*$/, "").trim();
		if (line === "" || line.startsWith("#")) continue;
		const { commit, file, rule, line: number } = fingerprint.exec(line)?.groups ?? {};
		if (file === void 0 || rule === void 0 || number === void 0) {
			left.push({
				what: `line ${index + 1}`,
				why: "it is no fingerprint (COMMIT:FILE:RULE:LINE)"
			});
			continue;
		}
		const path = pathFromRoot(file);
		records.push({
			path,
			line: Number(number),
			commit: commit ?? null,
			secretSha1: null,
			state: "accepted-risk",
			label: `${path}:${number} (${rule})`
		});
	}
	return {
		records,
		left
	};
}
function isGitleaksIgnore(text) {
	const told = text.split("\n").map((line) => line.replace(/\s+#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("#"));
	return told.length > 0 && told.filter((line) => fingerprint.test(line)).length * 2 > told.length;
}

// build/src/import/foreign-kind.js
const foreignKinds = [
	"gitleaks-config",
	"gitleaks-baseline",
	"gitleaksignore",
	"detect-secrets"
];
function foreignFile(written, forced, path = "") {
	const text = written.replace(/^\ufeff/, "");
	const kind = forced ?? kindOf(text) ?? kindNamed(path);
	if (kind === null) throw new require_scan.Fault("bad-argument", "What is to be imported is no file that Leakline knows", `Say what it is with --from: ${foreignKinds.join(", ")}.`);
	if (kind === "gitleaksignore") return {
		kind,
		text
	};
	if (kind === "gitleaks-config") return {
		kind,
		table: tomlOf(text)
	};
	const value = jsonOf(text);
	if (kind === "gitleaks-baseline" ? Array.isArray(value) : isTable(value) && isTable(value["results"])) return {
		kind,
		value
	};
	throw wrongFile(kind, kind === "gitleaks-baseline" ? "it is no list of findings" : "it has no \"results\"");
}
function kindOf(text) {
	if (/^\s*[[{]/.test(text)) try {
		const value = JSON.parse(text);
		if (Array.isArray(value)) return "gitleaks-baseline";
		if (isTable(value) && isTable(value["results"])) return "detect-secrets";
		return null;
	} catch {}
	if (isGitleaksIgnore(text)) return "gitleaksignore";
	try {
		const table = parse(text);
		return [
			"rules",
			"allowlist",
			"allowlists",
			"whitelist",
			"extend"
		].some((key) => key in table) ? "gitleaks-config" : null;
	} catch {
		return /^\s*\[\[rules\]\]/m.test(text) ? "gitleaks-config" : null;
	}
}
function kindNamed(path) {
	const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
	if (name === ".gitleaksignore") return "gitleaksignore";
	if (/gitleaks.*\.toml$/.test(name)) return "gitleaks-config";
	return name === ".secrets.baseline" ? "detect-secrets" : null;
}
function tomlOf(text) {
	try {
		return parse(text);
	} catch (error) {
		const { line, column } = error;
		throw wrongFile("gitleaks-config", `it is no TOML${line === void 0 ? "" : ` (line ${line}, column ${column ?? 1})`}`);
	}
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function wrongFile(kind, why) {
	return new require_scan.Fault("bad-argument", `What is to be imported cannot be read as ${kind}: ${why}`, `Give another file, or say what it is with --from: ${foreignKinds.join(", ")}.`);
}

// build/src/import/detect-secrets-baseline.js
function readDetectSecretsBaseline(value) {
	const results = isTable(value) && isTable(value["results"]) ? value["results"] : {};
	const records = [];
	const left = [];
	for (const file of Object.keys(results)) for (const one of tablesIn(results, file)) {
		const record = recordOf$1(one, pathFromRoot(file));
		if (one["is_secret"] === true) left.push({
			what: record.label,
			why: "an audit said that it is a secret: it is to be found"
		});
		else records.push(record);
	}
	return {
		records,
		left: [...left, ...exclusionsOf(isTable(value) ? value : {})]
	};
}
function exclusionsOf(value) {
	const exclude = isTable(value["exclude"]) ? value["exclude"] : {};
	const filters = tablesIn(value, "filters_used");
	const ofFilters = (name) => filters.filter((one) => textIn(one, "path")?.endsWith(name)).flatMap((one) => oneOrMore(one, "pattern"));
	const files = [...oneOrMore(exclude, "files"), ...ofFilters("should_exclude_file")];
	const lines = [...oneOrMore(exclude, "lines"), ...ofFilters("should_exclude_line")];
	return [
		...files.filter((one) => !/^\^?\\?\.secrets\\?\.baseline\$?$/.test(one)).map((expression) => {
			const globs = globsOf(expression);
			const key = globs === null ? "" : `: ${globs.map((glob) => `'${glob}'`).join(", ")}`;
			return {
				what: `excluded files "${shortened(expression)}"`,
				why: `name such files under "exclude" of the configuration${key}`
			};
		}),
		...unshown("lines", lines, "nothing in the configuration can say it of lines"),
		...unshown("secrets", ofFilters("should_exclude_secret"), "an entry of \"allow\" in the configuration can say it: its \"values\"")
	];
}
function unshown(kind, expressions, why) {
	return expressions.map((_, index) => ({
		what: `excluded ${kind}, expression ${index + 1}`,
		why
	}));
}
function oneOrMore(table, key) {
	const text = textIn(table, key);
	return text === null ? textsIn(table, key) : [text];
}
function shortened(expression) {
	return expression.length > 60 ? `${expression.slice(0, 57)}...` : expression;
}
function recordOf$1(one, path) {
	const kind = textIn(one, "type") ?? "no type";
	const hash = textIn(one, "hashed_secret");
	const line = numberIn(one, "line_number");
	return {
		path,
		line,
		commit: null,
		secretSha1: hash !== null && /^[0-9a-f]{40}$/.test(hash) && !/private key/i.test(kind) ? hash : null,
		state: one["is_secret"] === false ? "false-positive" : "accepted-risk",
		label: `${path}:${line ?? 0} (${kind})`
	};
}

// build/src/import/gitleaks-report.js
function readGitleaksReport(value) {
	const records = [];
	const left = [];
	for (const [index, one] of (Array.isArray(value) ? value : []).entries()) {
		const record = isTable(one) ? recordOf(one) : null;
		if (record !== null) records.push(record);
		else left.push({
			what: `item ${index + 1}`,
			why: "it names neither a file and a line nor a secret"
		});
	}
	return {
		records,
		left
	};
}
function recordOf(one) {
	const file = textIn(one, "File");
	const line = numberIn(one, "StartLine");
	const secretSha1 = sha1Of(textIn(one, "Secret"));
	if ((file === null || line === null) && secretSha1 === null) return null;
	const path = file === null ? null : pathFromRoot(file);
	const rule = textIn(one, "RuleID") ?? "no rule";
	const label = `${path ?? "no file"}:${line ?? 0} (${rule})`;
	return {
		path,
		line,
		commit: textIn(one, "Commit"),
		secretSha1,
		state: "accepted-risk",
		label
	};
}
function sha1Of(secret) {
	if (secret === null || secret.includes("REDACTED") || secret.endsWith("...")) return null;
	return (0, node_crypto.createHash)("sha1").update(secret, "utf8").digest("hex");
}

// build/src/cli/import-baseline.js
const importedReason = "imported from an old baseline";
const unmatched = "no finding has its secret or stands in its place";
async function importBaseline(file, words, surroundings) {
	const imported = recordsOf(file);
	const settings = await require_configure_scan.settingsInForce({
		...words,
		nameOf: require_run_scan.flagName
	});
	const place = await require_salted_baseline.baselinePlace(words.directory, settings);
	const given = require_salted_baseline.decisionOf(words.values, settings);
	const before = baselineBefore(place, settings.fingerprintKey);
	const isDryRun = words.values["dry-run"] === true;
	const suppression = {
		...settings.suppression,
		baseline: before
	};
	const configured = {
		request: {
			kind: words.values.tree === true ? "tree" : "history",
			directory: place.root
		},
		settings: {
			...settings,
			notes: true,
			suppression
		},
		notices: [],
		recognise: imported.records
	};
	const wish = {
		quiet: words.values.quiet ?? false,
		log: "text"
	};
	const told = require_diagnostics.diagnostics("text", surroundings.stderr);
	return require_run_scan.scanThen(configured, wish, {
		stderr: surroundings.stderr,
		told
	}, async (report) => {
		const grown = withRecognised(before, imported.records, {
			report,
			given
		});
		const notices = [...report.notices];
		if (grown.added.length > 0 && !isDryRun) {
			await require_salted_baseline.writeWhole(place.root, place.path, require_scan.formatBaseline(require_salted_baseline.quietBaseline(grown.baseline, settings)));
			notices.push(...await nextSteps(place));
		}
		if (!report.complete) notices.push("The scan is incomplete: records may be left that name something. Fetch, and import again.");
		const outcome = outcomeOf(grown, {
			imported,
			report,
			file: place.path,
			isDryRun,
			notices
		});
		await require_run_scan.write(surroundings.stdout, outcomeText(outcome));
		return report.complete ? 0 : 2;
	});
}
function recordsOf(file) {
	if (file.kind === "gitleaksignore") return readGitleaksIgnore(file.text);
	return file.kind === "gitleaks-baseline" ? readGitleaksReport(file.value) : readDetectSecretsBaseline(file.value);
}
function baselineBefore({ text, path }, fingerprintKey) {
	const { baseline } = text === null ? { baseline: {
		file: path,
		salts: [],
		entries: []
	} } : require_scan.parseThroughConflicts(text, path);
	return require_salted_baseline.saltedBaseline(baseline, fingerprintKey);
}
async function nextSteps({ root, path, isRepository }) {
	if (!isRepository) return [];
	const attributes = await require_salted_baseline.addMergeAttribute(root, path);
	const files = [path, ...attributes.isWritten ? [".gitattributes"] : []];
	return [attributes.sentence, `Commit ${files.length === 1 ? "it" : "both"}: git add ${files.join(" ")}`];
}
function withRecognised(before, records, { report, given }) {
	const all = [...report.findings, ...report.suppressed];
	const known = new Set(before.entries.map(({ fingerprint }) => fingerprint));
	let baseline = before;
	const added = [];
	const order = ["false-positive", ...require_scan.suppressionStates.filter((one) => one !== "false-positive")];
	for (const state of order) {
		const meant = /* @__PURE__ */ new Set();
		for (const [index, fingerprints] of report.recognised ?? []) if (records[index]?.state === state) for (const one of fingerprints) meant.add(one);
		const findings = all.filter(({ fingerprint }) => meant.has(fingerprint));
		const decision = {
			state,
			reason: importedReason,
			who: "",
			until: null,
			...given
		};
		const grown = require_salted_baseline.addFindings(baseline, findings, decision);
		const fresh = new Set(grown.added.map(({ fingerprint }) => fingerprint));
		added.push(...findings.filter(({ fingerprint }) => fresh.has(fingerprint)));
		baseline = grown.baseline;
	}
	const knownCount = [...report.recognised ?? /* @__PURE__ */ new Map()].filter(([, fingerprints]) => [...fingerprints].every((one) => known.has(one))).length;
	return {
		baseline,
		added,
		knownCount
	};
}
function outcomeOf({ baseline, added, knownCount }, told) {
	const { imported, report } = told;
	const decided = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
	const isNew = ({ severity, fingerprint }) => severity !== "note" && !decided.has(fingerprint);
	const missed = imported.records.filter((_, index) => report.recognised?.has(index) !== true).map(({ label }) => ({
		what: label,
		why: unmatched
	}));
	const shown = (text) => require_scan.visibleText(require_scan.redactCredentials(text));
	return {
		file: told.file,
		isDryRun: told.isDryRun,
		added: added.map(({ path, region, patternId }) => `${require_scan.visibleText(path)}:${region.startLine} (${patternId})`),
		knownCount,
		left: [...imported.left, ...missed].map(({ what, why }) => ({
			what: shown(what),
			why
		})),
		newCount: new Set(report.findings.filter(isNew).map(({ fingerprint }) => fingerprint)).size,
		notices: told.notices.filter((one) => one !== "")
	};
}

// build/src/cli/import.js
async function runImport(words, surroundings) {
	const forced = checkedWords(words);
	const [path = ""] = words.operands;
	const file = foreignFile(await readText(path), forced, path);
	if (file.kind !== "gitleaks-config") return importBaseline(file, words, surroundings);
	const { importConfiguration } = await Promise.resolve().then(() => require("./import-configuration.js"));
	const { text, told } = await importConfiguration(file.table);
	const { output, force } = words.values;
	if (output === void 0) await require_run_scan.write(surroundings.stdout, text);
	else await writeNew(output, text, force === true);
	if (told.length > 0) {
		const shown = told.map((line) => `${require_scan.visibleText(require_scan.redactCredentials(line))}\n`).join("");
		await require_run_scan.write(surroundings.stderr, shown);
	}
	return 0;
}
function checkedWords({ operands, values }) {
	if (operands.length !== 1) throw new require_scan.Fault("bad-argument", "\"import\" takes one file", "Run \"leakline help import\" for its use.");
	if (values.from === void 0) return null;
	const kind = foreignKinds.find((one) => one === values.from);
	if (kind !== void 0) return kind;
	throw new require_scan.Fault("bad-argument", "--from does not know that value", `Give one of ${foreignKinds.join(", ")}.`);
}
async function readText(file) {
	try {
		return require_scan.textOf(await (0, node_fs_promises.readFile)(file));
	} catch (error) {
		throw new require_scan.Fault("unreadable-file", `what is to be imported cannot be read (${codeOf(error)})`, "Give a file that exists and may be read.");
	}
}
async function writeNew(file, text, force) {
	try {
		await (0, node_fs_promises.writeFile)(file, text, { flag: force ? "w" : "wx" });
	} catch (error) {
		const code = codeOf(error);
		throw new require_scan.Fault("unwritable-file", code === "EEXIST" ? "the file of --output is there already" : `the file of --output cannot be written (${code})`, code === "EEXIST" ? "Give another, or --force to write over it." : "Give a path in a folder that may be written to.");
	}
}
function codeOf(error) {
	return error.code ?? "unknown reason";
}

exports.globsOf = globsOf;
exports.isTable = isTable;
exports.leftLines = leftLines;
exports.numberIn = numberIn;
exports.runImport = runImport;
exports.tablesIn = tablesIn;
exports.textIn = textIn;
exports.textsIn = textsIn;