let node_zlib = require("node:zlib");

// build/src/check/samples.js
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const alphabets = {
	base62: digits + upper + lower,
	base64: `${upper + lower + digits}+/`,
	base64url: `${upper + lower + digits}-_`,
	base32: `${upper}234567`,
	bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
	hex: `${digits}abcdef`,
	HEX: `${digits}ABCDEF`,
	digits,
	lower,
	upper,
	letters: lower + upper,
	lowerdigits: lower + digits,
	upperdigits: upper + digits,
	print: `${lower + upper + digits}!@#%^&*-_=+?`
};
const directive = /^\{(?:([A-Za-z0-9]+)\*(\d+)\}|~\}|(b64url|b64|crc32|jwt|pem1|pem):)/;
function randomOf(seed) {
	let state = (0, node_zlib.crc32)(seed);
	return () => {
		state = state + 1831565813 | 0;
		let t = Math.imul(state ^ state >>> 15, 1 | state);
		t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
function expand(template, seed = "") {
	return expandWith(template, randomOf(seed + template));
}
function expandWith(template, random) {
	let out = "";
	let at = 0;
	while (at < template.length) {
		const found = template[at] === "{" ? directive.exec(template.slice(at)) : null;
		if (found === null) {
			out += template[at];
			at += 1;
			continue;
		}
		const [head, alphabet, count, name] = found;
		at += head.length;
		if (alphabet !== void 0) out += characters(alphabet, Number(count), random);
		else if (name !== void 0) {
			const close = closingBrace(template, at);
			out += apply(name, expandWith(template.slice(at, close), random), random);
			at = close + 1;
		}
	}
	return out;
}
function closingBrace(template, from) {
	let depth = 1;
	for (let at = from; at < template.length; at += 1) {
		if (template[at] === "{") depth += 1;
		if (template[at] === "}") depth -= 1;
		if (depth === 0) return at;
	}
	throw new Error(`unclosed brace in template: ${template}`);
}
function characters(alphabet, count, random) {
	const letters = alphabets[alphabet];
	if (letters === void 0) throw new Error(`unknown alphabet in template: ${alphabet}`);
	let out = "";
	for (let i = 0; i < count; i += 1) out += letters[Math.floor(random() * letters.length)];
	return out;
}
function apply(name, text, random) {
	switch (name) {
		case "b64": return Buffer.from(text, "latin1").toString("base64");
		case "b64url": return Buffer.from(text, "latin1").toString("base64url");
		case "crc32": return text + base62Checksum(text);
		case "jwt": return `${Buffer.from("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toString("base64url")}.${Buffer.from(text).toString("base64url")}.${characters("base64url", 43, random)}`;
		default: {
			const lineBreak = name === "pem1" ? "\\n" : "\n";
			const body = Array.from({ length: 25 }, () => characters("base64", 64, random)).join(lineBreak);
			return [
				`-----BEGIN ${text}-----`,
				body,
				`-----END ${text}-----`
			].join(lineBreak);
		}
	}
}
function base62Checksum(text) {
	const letters = digits + upper + lower;
	let value = (0, node_zlib.crc32)(text);
	let out = "";
	for (let i = 0; i < 6; i += 1) {
		out = letters[value % 62] + out;
		value = Math.floor(value / 62);
	}
	return out;
}

Object.defineProperty(exports, "expand", {
  enumerable: true,
  get: function () {
    return expand;
  }
});