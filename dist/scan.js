const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_module = require("node:module");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");
let node_zlib = require("node:zlib");
node_zlib = require_rolldown_runtime.__toESM(node_zlib, 1);
let node_os = require("node:os");

// build/src/model/fault.js
var Fault = class extends Error {
	code;
	mend;
	constructor(code, message, mend) {
		super(message);
		this.name = "Fault";
		this.code = code;
		this.mend = mend;
	}
};

// build/src/git/named-path.js
function absolutePath(path) {
	try {
		return (0, node_path.resolve)(path);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
		throw new Fault("bad-argument", "The current folder no longer exists.", "Change to a folder that does, or give an absolute path.");
	}
}
function withSlashes(path, platform = process.platform) {
	return platform === "win32" ? path.replaceAll("\\", "/") : path;
}

// build/src/model/version.js
const version = "0.1.0";

// build/src/detect/judged-text.js
const unjudged = 0;
const saidFrom = 3;
const lengthRange$1 = 64;
const listenerRange = 8192;
const unit = lengthRange$1 * listenerRange;
const listenersMax = listenerRange;
function keyOf$3(start, listener, keywordLength) {
	return start * unit + listener * lengthRange$1 + keywordLength;
}
function startOf(key) {
	return Math.floor(key / unit);
}
function whoOf(key, start) {
	return key - start * unit;
}
function listenerOf(who) {
	return who >> 6;
}
function lengthOf(who) {
	return who & 63;
}
var Keys = class {
	list = /* @__PURE__ */ new Float64Array(1024);
	count = 0;
	add(key) {
		if (this.count === this.list.length) {
			const longer = new Float64Array(this.count * 2);
			longer.set(this.list);
			this.list = longer;
		}
		this.list[this.count] = key;
		this.count += 1;
	}
	sort() {
		if (this.count > 1) this.list.subarray(0, this.count).sort();
	}
};
const roomLeast = 64;
var JudgedText = class {
	count = 0;
	start = new Int32Array(roomLeast);
	who = new Int32Array(roomLeast);
	from = new Int32Array(roomLeast);
	to = new Int32Array(roomLeast);
	state = new Int32Array(roomLeast);
	said = [];
	hearing = null;
	clear() {
		this.count = 0;
		this.said.length = 0;
		this.hearing = null;
	}
	reserve(more) {
		const needed = this.count + more;
		if (needed <= this.start.length) return;
		const room = Math.max(needed, this.start.length * 2);
		const longer = (list) => {
			const grown = new Int32Array(room);
			grown.set(list.subarray(0, this.count));
			return grown;
		};
		this.start = longer(this.start);
		this.who = longer(this.who);
		this.from = longer(this.from);
		this.to = longer(this.to);
		this.state = longer(this.state);
	}
	add(start, who) {
		if (this.endsWith(start, who)) return;
		const at = this.count;
		this.start[at] = start;
		this.who[at] = who;
		this.state[at] = 0;
		this.count = at + 1;
	}
	take(keys, heard) {
		this.clear();
		this.reserve(keys.count);
		for (let at = 0; at < keys.count; at += 1) {
			const key = keys.list[at];
			const start = startOf(key);
			this.add(start, whoOf(key, start));
		}
		this.hearing = heard;
	}
	endsWith(start, who) {
		const last = this.count - 1;
		return last >= 0 && this.start[last] === start && listenerOf(this.who[last]) === listenerOf(who);
	}
	saidOf(at) {
		const state = Math.abs(this.state[at]);
		return state < saidFrom ? null : this.said[state - saidFrom];
	}
	keep(said) {
		this.said.push(said);
		return this.said.length - 1 + saidFrom;
	}
};
function hasSaid(state) {
	return state >= saidFrom || state <= -3;
}

// build/src/detect/checks/verdict.js
const pass = { kind: "pass" };
function reject(reason) {
	return {
		kind: "reject",
		reason
	};
}

// build/src/model/severity.js
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"note"
];
const confidences = [
	"high",
	"medium",
	"low"
];
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
function isAtLeast(severity, bound) {
	return compareSeverity(severity, bound) <= 0;
}
function isAsSure(confidence, bound) {
	return confidences.indexOf(confidence) <= confidences.indexOf(bound);
}
function milder(severity, steps = 1) {
	const index = Math.min(severities.indexOf(severity) + steps, severities.length - 1);
	return severities[index] ?? "note";
}

// build/src/detect/value/published-samples.js
const beginnings$1 = [
	"wJalrXUtnFEMI",
	"je7MtGbClwBF",
	"Eby8vdM02xNO",
	"C2y6yDjf5/R+",
	"69418689F1E3",
	"2YotnFZFEjr1",
	"tGzv3JOkF0XG",
	"SplxlOBeZQQY",
	"SlAV32hkKG",
	"7Fjfp0ZBr1Kt",
	"czZCaGRSa3F0",
	"mF_9.B5f-4.1",
	"dGhlIHNhbXBs",
	"ASDJKHQKBZXO",
	"QWxhZGRpbjpv",
	"dGVzdDoxMjPC",
	"JBSWY3DPEHPK3"
];
function isPublishedSample(value) {
	return beginnings$1.some((beginning) => value.startsWith(beginning));
}

// build/src/detect/value/words.js
const list = (text) => text.trim().split(/\s+/);
const credentialWords = new Set(list(`password passwd passphrase passcode pass pwd pw token tokens secret secrets key keys api apikey credential
    credentials cred creds auth authentication authorization bearer jwt pat access private passkey pin cookie session
    webhook oauth client signing encryption refresh login basic`));
const placeholderWords = new Set(list(`changeme changeit change replace replaceme replacement your yours yourself placeholder placehold example examples
    dummy fake faked sample samples redacted redact todo tbd tba fixme insert fill filled enter foo bar baz qux foobar
    lorem ipsum mock mocked stub masked mask hidden removed omitted censored sanitized obfuscated scrubbed elided here
    goes test tests testing tester demo template bogus invalid provided provide injected inject supplied supply runtime
    stored populated populate overridden override overwrite required optional notset unset undefined missing dontcare
    whatever something anything somevalue asdf asdfgh asdfghjkl asdfasdf zxcv zxcvbn nothing none empty blank temp tmp
    fixture specify specified configure configured obtain paste customize modify edit update xxx xx yyy zzz confidential
    snip deadbeef cafebabe badc0ffee ellipsis notreal nope ignored ignore unused irrelevant above below needed
    default defaults value values generated generate autogenerated filtered random setme`));
const weakWords = new Set(list("my some not no test tests testing"));
const instructionWords = new Set(list("set use choose pick ask see from get do dont generate define defined need want add put commit never"));
const fillerWords = new Set(list(`me my the a an to with this that these in into of for from and or it is be as no not non real really actual own
    string text some any please choose pick ask define defined must should set use using used add put at on by
    before after prod production deploy deployment dev development local staging stage generate generated random strong secure safe long
    auto new valid personal admin user username name id service account host hostname domain url uri server com org net
    default later now only do don t dont commit committed never env environment variable var vault ci cd github gitlab
    actions manager keyvault store aws azure gcp google openai anthropic slack stripe twilio docker ghcr cloudflare
    huggingface uptimerobot vnc novnc winebot bob telegram discord heroku npm sk ant ghp gho ghs ghu pk hf glpat xoxb xoxp
    akia live rest number code characters chars char min minimum length goes we you i project app application bot db
    database root http https www config configuration file shared public super very top get see readme docs one two
    base base64 b64 hex encoded uuid guid hash enc sha256 md5 there want need very important most`));
const keyboardWords = new Set(list("qwerty qwertyuiop qwertz azerty qazwsx abc abcd abcdef"));
const passwordName = /(?:^|[_.\-\s])(?:password|passwd|passphrase|passcode|pass|pwd|pw|pin)s?\d*(?:_(?:prod|production|dev|staging|old|new|default|primary|backup|\d+))?$|(?:Password|Passwd|Passphrase|Pass|Pwd|Pin)$|^(?:\w*password|\w*passwd)$/i;
function isPasswordName(name) {
	return passwordName.test(name);
}
function wordsOf(text) {
	return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}
function segment(word, known) {
	if (known(word)) return [word];
	if (word.length > 48) return null;
	const best = [[]];
	for (let end = 1; end <= word.length; end += 1) {
		best[end] = null;
		for (let start = Math.max(0, end - 14); start < end; start += 1) {
			const before = best[start];
			const part = word.slice(start, end);
			if (!before || part.length < 3 && !/^(?:my|me|a|to|be|in)$/.test(part)) continue;
			if (!known(part)) continue;
			const current = best[end];
			if (!current || before.length + 1 < current.length) best[end] = [...before, part];
		}
	}
	return best[word.length] ?? null;
}

// build/src/detect/value/placeholder.js
const saysItself = /(?:^|[^A-Za-z])(?:dummy|fake|dont[-_+ ]?use|do[-_+ ]not[-_+ ]use|not[-_+ ]?(?:a[-_+ ]?)?real|placeholder|redacted|replace[-_+ ]?me)(?:[^A-Za-z]|$)/i;
const descriptionWord = /^(?:the|a|an|of|for|to|your|you|is|are|must|should|with|used|from|token|tokens|password|key|api|secret|url|credential|credentials|required|optional|see|this|when|if|by|and|or|not|only|set|variable|authentication|access|service|account|default)$/i;
function placeholderReason(value, name) {
	const password = isPasswordName(name);
	if (isPublishedSample(value)) return "an example of a published document";
	return maskReason(value) ?? shapeReason(value, password) ?? descriptionReason(value) ?? frameReason(value, password) ?? wordReason(value, name, password);
}
function maskReason(value) {
	if (!/[\p{L}\p{N}]/u.test(value)) return new Set(value.replace(/[*.\u2022\u00b7\u2026_#?\s-]/g, "")).size >= 4 ? null : "a mask";
	if (/^\*[A-Za-z* ]+\*$/.test(value)) return "masked or cut short";
	if (/\*{3,}|[\u2022\u25cf\u00b7\u2588\u2593]{2,}|\u2026|\.{3,}|\[\.\.\.?\]/.test(value)) return "masked or cut short";
	if (/x{6,}/i.test(value)) return "a mask";
	if (/x{4,}/i.test(value) && value.replace(/x{2,}/gi, "").length <= 16) return "a mask";
	if (/^(?:[xX]{2,}[-_.:/ ]?)+$/.test(value)) return "a mask";
	return null;
}
function shapeReason(value, password) {
	const bare = value.replace(/[^A-Za-z0-9]/g, "");
	if (value.length < 3) return "too short to be a secret";
	if (/^-----BEGIN [A-Z ]+-----/.test(value) && bare.length < 120) return "a key without its body";
	if (value.length >= 3 && new Set(bare.toLowerCase()).size <= 1) return "one character repeated";
	if (bare.length >= 8 && new Set(bare).size === 2 && /^[A-Za-z0-9_-]+$/.test(value)) return "two characters repeated";
	if (!password && saysItself.test(value)) return "says that it is no real one";
	if (/EXAMPLE(?:KEY|TOKEN|SECRET)?$/.test(value) && value.length >= 12) return "a vendor's documented dummy";
	if (/^\d+$/.test(value)) return numberReason(value, password);
	if (password) return null;
	return isRun(bare) || isInterleavedRun(bare) || /^(?:deadbeef|cafebabe)+$/i.test(bare) ? "a run of characters" : null;
}
function numberReason(value, password) {
	if (password) return value.length < 4 ? "too short to be a secret" : null;
	if (value.length < 6) return "a small number";
	return isRun(value) ? "a run of digits" : null;
}
function isRun(text) {
	if (text.length < 5) return false;
	const lower = text.toLowerCase();
	let following = 0;
	for (let i = 1; i < lower.length; i += 1) {
		const step = lower.charCodeAt(i) - lower.charCodeAt(i - 1);
		if (step === 1 || step === -1 || lower[i - 1] === "9" && lower[i] === "0") following += 1;
	}
	return following / (lower.length - 1) >= .7;
}
function isInterleavedRun(text) {
	if (!/^(?:[A-Za-z]\d){3,}[A-Za-z]?$/.test(text)) return false;
	const letters = text.replace(/\d/g, "");
	const digits = text.replace(/\D/g, "");
	return isAscending(letters.toLowerCase()) && isAscending(digits);
}
function isAscending(text) {
	for (let i = 1; i < text.length; i += 1) {
		const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
		if (step !== 1 && step !== -9) return false;
	}
	return true;
}
function descriptionReason(value) {
	if (/^(?:\([A-Za-z][A-Za-z ,.'/_-]*\)|\[[A-Za-z][A-Za-z ,.'/_-]*\])$/.test(value)) return "a remark";
	const words = value.trim().split(/\s+/);
	if (words.length < 2) return null;
	const telling = words.filter((word) => descriptionWord.test(word.replace(/[.,;:!?()]/g, "")));
	const odd = words.some((word) => /[A-Za-z]\d|\d[A-Za-z]/.test(word) && /[^A-Za-z0-9-]/.test(word));
	return telling.length > 0 && !odd ? "describes the value" : null;
}
const frameWord = /^(?:your|here|placeholder|example|dummy|fake|sample|redacted|changeme|replace|insert|todo|mock|change|enter|paste)$/;
function frameReason(value, password) {
	if (value.length < 8 || value.length > 80 || !/^[A-Za-z][A-Za-z._ -]*[A-Za-z]$/.test(value)) return null;
	const words = wordsOf(value);
	if (words.length < 2 || value.length / words.length < 3.2) return null;
	if (words.some((word) => frameWord.test(word))) return "a placeholder";
	return /^[a-z]+(?:[-_.][a-z]+)+$/.test(value) && credentialWords.has(words.at(-1) ?? "") && (!password || words.every((word) => credentialWords.has(word) || fillerWords.has(word))) ? "the name of a secret" : null;
}
function wordReason(value, name, password) {
	const nameWords = new Set(wordsOf(name));
	const known = (word) => placeholderWords.has(word) || credentialWords.has(word) || fillerWords.has(word) || nameWords.has(word) || keyboardWords.has(word);
	const words = [];
	let digits = false;
	for (const chunk of value.split(/[^A-Za-z0-9]+/)) {
		if (chunk === "") continue;
		if (chunk.length >= 6 && new Set(chunk.toLowerCase()).size === 1 || !password && (isRun(chunk) || isInterleavedRun(chunk))) {
			words.push("xxx");
			continue;
		}
		const parts = /^v\d{1,2}$/i.test(chunk) ? [] : wordsOfChunk(chunk, known);
		if (parts === null) return null;
		for (const part of parts) if (/^\d/.test(part)) digits = true;
		else words.push(part);
	}
	if (words.length === 0) return null;
	return verdict$1(words, {
		digits,
		password,
		nameWords
	});
}
function wordsOfChunk(chunk, known) {
	const whole = segment(chunk.toLowerCase(), known);
	if (whole !== null) return whole;
	const out = [];
	for (const word of wordsOf(chunk)) if (/^\d/.test(word)) {
		if (word.length > 4 && !isRun(word)) return null;
		out.push(word);
	} else if (word.length >= 3 && new Set(word).size === 1) out.push("xxx");
	else {
		const parts = segment(word, known);
		if (parts === null) return null;
		out.push(...parts);
	}
	return out;
}
function verdict$1(words, facts) {
	const credential = words.some((word) => credentialWords.has(word));
	const weak = facts.password && facts.digits;
	if (words.some((word) => placeholderWords.has(word) && !(weak && weakWords.has(word)))) return "a placeholder";
	if (credential && !weak && words.some((word) => weakWords.has(word))) return "a placeholder";
	if (words.length > 1 && !facts.digits && words.some((word) => instructionWords.has(word))) return "a placeholder";
	if (facts.password) {
		const repeats = words.every((word) => credentialWords.has(word) || facts.nameWords.has(word));
		return credential && repeats && !facts.digits ? "only names what should stand there" : null;
	}
	if (words.every((word) => keyboardWords.has(word))) return "a run of characters";
	return words.every((word) => credentialWords.has(word) || facts.nameWords.has(word) || fillerWords.has(word)) && (credential || words.every((word) => facts.nameWords.has(word))) ? "only names what should stand there" : null;
}

// build/src/detect/value/reference.js
const wholeForms = [
	{
		form: /^\$\(.*\)?$|^`.*`?$/s,
		reason: "the output of a command"
	},
	{
		form: /^(?:\\?["'])?\$\{[^}]*\}?$|^\$\$?[A-Za-z_]\w*$|^\$[0-9@*#?!]$/,
		reason: "refers to a variable"
	},
	{
		form: /^\$\$?\([\w.-]+\)$|^\$\{\{.*|^\$\[.*\]$/s,
		reason: "refers to a variable"
	},
	{
		form: /^\$(?:env|Env|ENV|script|global|using):\w+/,
		reason: "refers to a variable"
	},
	{
		form: /^\(\(.*\)\)$|^[\w-]+(?:\/[\w-]+)+#[\w.-]+$/,
		reason: "a slot of a template"
	},
	{
		form: /^\{\{.*|^\{%.*|^\[\[.*\]\]$/s,
		reason: "a slot of a template"
	},
	{
		form: /^<<?[^<>\n]*>?>?$|^\u00ab.*\u00bb$/,
		reason: "a slot to be filled in"
	},
	{
		form: /^\{[A-Za-z_][\w.: -]*\}$|^#\{.*\}?$|^\[%.*|^<%.*/s,
		reason: "a slot of a template"
	},
	{
		form: /^\{\d?(?:![rsa])?(?::[^{}]{1,12})?\}$/,
		reason: "a slot of a template"
	},
	{
		form: /\{(?:[A-Za-z][A-Za-z0-9]*\*\d+|~)\}|\{(?:b64(?:url)?|crc32|jwt|pem1?):/,
		reason: "a template of a sample"
	},
	{
		form: /^%[A-Za-z_][\w.]*(?:\([^)]*\))?%$|^%%[A-Za-z_]\w*%%$|^![A-Za-z_]\w*!$/,
		reason: "refers to a variable"
	},
	{
		form: /^@@?[A-Za-z_][\w.-]*@@?$|^__[A-Za-z][\w-]*?__$|^##?[A-Z_]+##?$/,
		reason: "a slot of a template"
	},
	{
		form: /^%\{[^{}]*\}$/,
		reason: "refers to a variable"
	},
	{
		form: /^%\([\w.-]+\)[sd]$|^%[sdv]$|^:[a-z_]{2,}$/,
		reason: "a slot of a template"
	},
	{
		form: /^(?:!vault|!ref|!sub|!getatt|!importvalue|!findinmap|!env|!secret|!env_var|!reference|!encrypted)\b/i,
		reason: "a tag that fetches the value"
	},
	{
		form: /^(?:vault|secretsmanager|ssm|bws|doppler|infisical|keyvault|kv|sops|secret|secrets|gsm|awssm|keyring|keychain|credstash|chamber|lastpass|bitwarden|1password|onepassword|conjur|parameterstore|ssm-secure|env|environment|credentials|credential|awssecret|gcpsecret|k8s|kubernetes|docker-secret|file|environ|gcp|aws|azure|hashivault):\/{0,3}[\w./#@{}$:?=-]+$/i,
		reason: "refers to a secret store"
	},
	{
		form: /^(?:op|azurekeyvault|akvs|gcp-sm|gcpsm|gcpsecretmanager|gcp-secretmanager|sm|aws-sm|awssm|aws-ssm|bw|pass|secretref|keyvaultref|valueFrom):\/\//i,
		reason: "refers to a secret store"
	},
	{
		form: /^ref\+[a-z0-9-]+:|^secretref:|^keyvaultref:|^@Microsoft\.KeyVault\(/i,
		reason: "refers to a secret store"
	},
	{
		form: /^\{\{?resolve:(?:ssm|ssm-secure|secretsmanager):/i,
		reason: "refers to a secret store"
	},
	{
		form: /^urn:[\w-]+:/i,
		reason: "names a resource"
	},
	{
		form: /^arn:aws[\w-]*:/i,
		reason: "refers to a secret store"
	},
	{
		form: /^(?:\/\/secretmanager\.googleapis\.com\/)?projects\/[^/\s]+\/secrets\//,
		reason: "refers to a secret store"
	},
	{
		form: /^https:\/\/[\w-]+\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\//i,
		reason: "refers to a secret store"
	},
	{
		form: /^ENC\[[^\]]*\]?$|^ENC\(.*\)?$|^\$ANSIBLE_VAULT;|^\{cipher\}|^age1[a-z0-9]{50,}$|^vault:v\d+:/s,
		reason: "encrypted"
	},
	{
		form: /^__encrypt(?:ed)?__/,
		reason: "encrypted"
	},
	{
		form: /^\{AQAAAB[A-Za-z0-9+/]+={0,2}\}$/,
		reason: "encrypted"
	},
	{
		form: /^Ag[A-D][A-Za-z0-9+/]{61,}={0,2}$/,
		reason: "encrypted"
	},
	{
		form: /^-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE)/,
		reason: "encrypted"
	},
	{
		form: /^%[bBCdDEfhHiIjJLmnNpPsStTuUvVY]\/[\w.@%/-]*$/,
		reason: "names a file"
	},
	{
		form: /^file:\/\/|^classpath:|^_?FILE:/i,
		reason: "names a file"
	},
	{
		form: /^(?:id=)?[A-Za-z][\w.-]*(?:,(?:type|target|uid|gid|mode|id|src|source|env)=[\w./-]+)+$/,
		reason: "names a secret"
	},
	{
		form: /^[A-Za-z][\w.@-]*:\/(?:run|etc|var|home|opt|usr|mnt|tmp|root|secrets?|data|srv|app)\/[\w./@-]+(?::\w+)?$/,
		reason: "names a file"
	},
	{
		form: /^(?:(?:os\.getenv|os\.environ\.get|getenv|System\.getenv|ENV\.fetch|env)\(|process\.env|import\.meta\.env|os\.environ|ENV\b|Deno\.env|Bun\.env)/,
		reason: "reads the environment"
	},
	{
		form: /^(?:secrets?|env|vars?|inputs?|locals?|data|module|config|settings|github|steps|needs|values|each|self|this|args?|opts|options|params?|ctx|cfg|conf|Values|props|state|context|parameters|variables|outputs|random_password|credentials|pipeline|matrix|runner|path|terraform|dependency)(?:\.[A-Za-z_][\w-]*|\[[^\]]*\])+$/,
		reason: "refers to a variable"
	}
];
const bracedForms = /\$\{\{[^}]*\}\}|\$\{[^}]*\}|%\{[^{}]*\}|\{\{[^}]*\}\}|\{%[^%]*%\}|\$\([^)]*\)|`[^`]*`|<[A-Za-z][^<>\n]{2,80}>|%\([\w.-]+\)[sd]|%[A-Za-z_]\w*%|#\{[^}]*\}|\{[A-Za-z_][\w.]*(?:\[[^\][{}]{1,40}\])*(?:\(\))?(?:![rsa])?(?::[^{}]{1,24})?\}/g;
const numberedForms = /\{\d?(?:![rsa])?(?::[^{}]{1,12})?\}/g;
const bareForms = /(?<![\w$])\$[A-Za-z_]\w*/g;
const knownRoot = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:run|etc|var|home|opt|usr|mnt|tmp|root|secrets?|vault|apps?|config|data|srv|dev|proc|workspace|keys?|certs?|users|private|credentials?|ssl|tls|docker|keystore|library)(?:[\\/]|$)/i;
const namedFile = /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w.@ -]+)*[\\/]?[\w@-]+\.(?:txt|pem|key|crt|cer|p12|pfx|jks|json|ya?ml|env|secret|token|password|conf|cfg|ini|asc|gpg|enc|toml|kdbx|keytab|pub)$/i;
const relativeFile = /^(?:~|\.{1,2})[\\/][\w.@/\\-]*$/;
function referenceReason(value) {
	for (const { form, reason } of wholeForms) if (form.test(value)) return reason;
	if (knownRoot.test(value) || relativeFile.test(value) || namedFile.test(value)) return "names a file";
	return isBuiltOfReferences(value) ? "put together from references" : null;
}
function isBuiltOfReferences(value) {
	const braced = leftOf(value, bracedForms);
	if (braced !== null) return /^[A-Za-z]*$/.test(braced) ? braced.length <= 24 : braced.length <= 8;
	const numbered = value.replace(numberedForms, "");
	if (numbered !== value && /^(?:[A-Z]?[a-z]*[-_:/@ ]){0,4}[a-z]*$/.test(numbered)) return true;
	const bare = leftOf(value, bareForms);
	return bare !== null && /^[\w$:/@. -]+$/.test(value) && (/^[A-Za-z]*$/.test(bare) || /^\d{1,5}$/.test(bare));
}
function leftOf(value, forms) {
	const rest = value.replace(forms, "\0");
	if (!rest.includes("\0")) return null;
	return rest.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[^A-Za-z0-9]/g, "");
}

// build/src/detect/value/judge-value.js
const searchPatternReason = "a pattern to search for";
const judgedCharactersMax = 4096;
const emptyValue = /^(?:null|nil|none|undefined|true|false|yes|no|on|off|n\/a|na|~|-|\[\s*\]|\{\s*\}|""|''|``|unset|empty|nullptr|void|nan|not set|not-set|not_set|\(none\)|\(empty\)|\(unset\)|\(not set\)|<unset>|<none>|<nil>|\\0|enabled|disabled|auto|set|present|loaded|defined|configured|found|missing)$/i;
const typeName = /^(?:string|str|String|char|bytes|number|int|integer|float|bool|boolean|any|object|unknown|text|SecretStr|std::string|required|optional|secret|Secret|type|varchar(?:\(\d+\))?)(?:\[\]|\?|!)?(?:\s*\|\s*\w+)*$/;
const searchPattern = /\[[^\]\s]{0,12}(?:A-Z|a-z|0-9|\\[wdsS])|\[\^[^\]\n]{1,40}\][*+]|\\[wdsSb][*+{]|\.\*|\(\?[:=!<]|^\(?\.\+/;
function judgeValue(value, context) {
	const text = tidy(value);
	if (text === "") return {
		kind: "empty",
		reason: "nothing stands there"
	};
	if (emptyValue.test(text)) return {
		kind: "empty",
		reason: "says that there is none"
	};
	const reference = referenceReason(text);
	if (reference !== null) return {
		kind: "reference",
		reason: reference
	};
	if (!context.quoted) {
		const code = codeReason(text);
		if (code !== null) return {
			kind: "code",
			reason: code
		};
	}
	if (searchPattern.test(text)) return {
		kind: "code",
		reason: searchPatternReason
	};
	if (typeName.test(text)) return {
		kind: context.quoted ? "placeholder" : "code",
		reason: "names a type"
	};
	const placeholder = placeholderReason(text, context.name ?? "");
	if (placeholder !== null) return {
		kind: "placeholder",
		reason: placeholder
	};
	return {
		kind: "literal",
		reason: "a literal value"
	};
}
function tidy(value) {
	let text = value.slice(0, judgedCharactersMax).trim();
	if (/[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text)) {
		const decoded = Buffer.from(text, "latin1").toString("utf8");
		if (!decoded.includes("�")) text = decoded.trim();
	}
	const inner = /^(?:\\?(["'])(.*)\\?\1|([\u201c\u2018])(.*)[\u201d\u2019])$/s.exec(text);
	const cut = inner?.[2] ?? inner?.[4];
	return cut === void 0 ? text : cut.replace(/\\$/, "").trim();
}
const call = /^(?:await\s+|new\s+|\*|&|!)?[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)*(?:<[^<>]*>)?!?\((?:.*\)[;,.?\w()]*|["'].*|(?:[\w$.]+\()*)$/s;
const access = /^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*)+(?:\[[^\]]*\])*[;,]?$/;
const index = /^[A-Za-z_$][\w$.]*\[(?:["'][^"']*["']|\w+)\][;,]?$/;
const constant = /^[A-Z][A-Z]*(?:_[A-Z0-9]+)+[;,]?$/;
const camelName = /^[a-z]+(?:[A-Z][a-z]+)+[;,]?$/;
const keyword = /^(?:await|new|typeof|function|return|lambda|async|throw|raise|if|not|fn|func|class|import|require|select)\b[\s(]/;
function codeReason(text) {
	if (call.test(text) || keyword.test(text)) return "a call";
	if (index.test(text) || access.test(text) && !/\d[a-z]|[a-z]\d/i.test(text)) return "a property";
	if (constant.test(text) || camelName.test(text)) return "an identifier";
	return null;
}

// build/src/detect/value/letter-triples.js
const common$1 = {
	a: `aabcder babcdeilorsuy cacehiklmoqrstuy dabcdefghijlmoprstuvy eabcdelmnorst fabefilort
    gaegilmnorsu haeiosu iacdefgklmnrst jaeo kaeios labcdefgiklmnoprstuvwy mabeilmnopstuy
    nacdefghiklnoqstuyz pacdehiloprstu qu rabcdefgiklmnopqrstuvwy sacehiklmnopqstuy
    tabcefhilmorstuwyz ubcdfglmnprstx vaeilos waeiklns xaeilopsv yabeilmos zaeiouz`,
	b: `abcdegiklmnprstuz babeilr cadelo daei eabcdefghilmnrstwx fi ge iabcdefglmnoprstz je
    laeikouy mai nae oabcdgilmnoprstuwxy par radeiou scdeiotu taer ubcdfgilmnrst ve yt`,
	c: `aabcdefgiklmnprstuv bacr cacehilou dadefio eabcdefilmnoprst fgl geiors habcdefgilmnoprstuwy
    iabcdeflmnoprstvz kabcefghilmnoprstwy laeiosu madop naet oabcdefghilmnoprstuvw paru qu
    raeiouy sceiprst taeilnorsuxy uabcdeilmnprst vat yacst`,
	d: `aabcdegilmnprstuy baceilou cachlo dabcdefilorsuy eabcdefghilmnoprstuvwx fadefilou gei heo
    iabcdefglmnoprstuvz ju lceiloy maeio naeos obcdegilmnoprstuw paor raeiosuy sacehilopty
    taehory uabceilmnprs vaei waio ylns`,
	e: `abcdfgiklmnprstuv babceilorsuy cacdehiklnorstuvy dabcdefgilmnorstu eabcdefiklmnprstvxz
    facefgilorstu gaegilmnorsu haeio iacdfglmnorstv jaeou kaeis labcdefilmnopstuvy
    mabceilmnopsu nabcdefghijlmnopqrstuvyz obcfglmnprstu pacehiloprstu qu
    rabcdefghijklmnoprstuvwy sabcdefghiklmnopqrstuvwy tabcdefghilmnoprstuvwxy ucdegilmnprst
    vaeio wadehilnoprst xacdehiopstu yeils zaceio`,
	f: `abcdiklmnrstuv ba cahno dacefis eabcdefilmnrstu fabcdefilorsu geh iabcdefglnprstx ladeiotuy
    maot naem ocfglnorsu pahrs raeiou seit taeiswy uglmnrstz yi`,
	g: `abcdgilmnprstuz ccdo dei eabdeflmnorstwx fi gaeilr habeilost iabcdefglmnorstvz laeiouy mae
    naeimosu oabcdefgilmnoprstuv pars raeiopu seilpt teh uaeilmnrst ynr`,
	h: `abcdefgiklmnprstuvwyz bao cao dr eabcdeilmnoprstuvwx fu iabcdefgjlmnoprstvz ke laeioy maeio
    naeio oabcdegiklmnoprstuvw raeiou sit tabehilmst ubcfglmnprst wao ydlmprst`,
	i: `abcdefgilmnprst babceilorsu cacehiklmorstuy dadegilnorstux ecdfglmnrstuvwz facefilmnoprstuy
    gaceghilmnoprstuw hi jaek kaei labcdefiklmostuvy mabdeimopsu nabcdefghijklmnopqrstuvwy
    ocdglmnprstuv pacefhiloprstuy qu racdefiklmnoprstuy sabcdefghijklmnopqrstuy
    tacefhilmnorstuyz ums vaeio xeit zaeioz`,
	j: `abcdilmnrs eacrst in kl obilnrsu so udgmnrs`,
	k: `abgilmnrst bo dai edefilmnrstwy fi gr hao idelmnprst laeio ma naeio onpu po raeio sehilpt
    teior upr wao`,
	l: `abcdeghiklmnprstuvwxyz baeou cadehikou dabcefilmnors eabcdefghilmnoprstuvwxyz faeilorsu
    gaeior ho iabcdefgklmnopqrstvz kaeis labcdefhimnoprstuvwy maeios naeo oabcdfgilmnopqrstuvwy
    paehio reo saefhilopt taehiorsuy uabcdegilmnoprstvx vaei wa yacgimnpstz`,
	m: `abcdgijklmnprstuxyz badeilorsu cao das eabcdefgilmnoprstvwxz fi ge iacdefglmnoprstxz leio
    maeiouy naeio obcdegiklmnoprstuvz padefhilorstuy reo saeghiptuy tipu ucdglmnrst ycorst`,
	n: `abcdegiklmnprstuv baeilopru cadehiloprstuy dabcefilmnoprstuwy eabcdefgilmnopqrstuvwxyz
    faeiloru gabehilnorstu haeio iabcdefgklmnopqrstuvxz jaeou kaeilns laeioy maeio naeiouy
    oabcdefgilmnoprstuvw pailoru qu raeio sacefhilmnopstuwy tabcdefghilmnoprstuwy
    uabcdeilmnprstx vaeio waeior yclm zaei`,
	o: `acdlmnprst babeijlorstu cabcdeghiklmorstuy dabcdegilorsuy ecdflnrstx faefilostu
    gaegilnorsuy haeio icdelnrst jae kaeis lacdefiklmostuvy mabeilmnopsuy
    nabcdefghijklmnoprstuvwyz obdfgklmnprstz pacehilmoprstuy qu rabcdefghiklmnopqrstuwy
    sacehilmopstuy tacdehilnoprstuy uabcdefgilnprstv vabdefhioqsuw wabdefilnprst xeiy yaes
    zaeio`,
	p: `abcdegilmnprstuvwy calor daeio eacdegilnoprstx filu ger haeilorstuy iacdefgklmnoprstvxz kg
    laeiotuy maeo naeo ocdegiklmnoprstuw paeiloprsy raeiou saehiloprstuy taehiorsuy
    ubcdglmnprst ycdglprt`,
	q: `rt uaeio`,
	r: `abcdefghijklmnpqrstuvwyz baeilorsu cacehilorstuv daegilorsu eabcdefghijlmnopqrstuvwxyz
    faeiloru gaeilorsu haeioy iabcdefgklmnopqrstuvxz kaeis ladeiosy maeiosu nadegiosu
    oabcdefghijklmnoprstuvwxyz pacehilorst qu raehiosuy sacehiloptuy tacdefhilmnoprsuy
    ubcdefgilmnprst vaeio waeior yailmnopst`,
	s: `abcdefgilmnprstuvwy baeioru caehilorstu daeiow eabcdefghilmnpqrstuvwxy faeiloru gaeirsu
    habeilmnortu iabcdefglmnoprstvxz kaeisy laceilostuy maeiostu nadeiou oabcdfgilmnoprstuw
    paehiloru qlru racelo sabcefhilmnoptuwy tabcdefghiklmnoprstuwxy uabcdefgilmnprst vae waeio
    yclmns`,
	t: `abcdfghiklmnprstuvxy baeiloru cahlops daeio eabcdefgilmnopqrstuvwx fadilorsu geor
    hacdefilmnorsuwy iabcdefgklmnopqrstvz laeiosy maeilopsu naeo oabcdefgiklmnoprstuvwx
    paeilorstu raceilnopstuy sacehioptuw taeiloprsuy uabcdefilmnoprst va waeio xat ylpr zei`,
	u: `abcdgilmnrst babcdefgijlmnoprstuvw cacehiklortu dadegios eabcdeilmnrstu faefls gaeghilmosu
    iacdelnprstvz ja ke lacdefgiklnopstuv mabefilmnopsu nabcdefghiklmnopqrstuvw ortu
    padeghilprst qu rabcdefgilmnoprstuvy sacehiklnprstu tabcdefghilmoprstuwy vaei zaz`,
	v: `abcdgilnprstu cv eacdegilmnrstxy fm iacdefglnorstvz lo maos ne ociklnrtu pacmrs re selsu ul
    vv`,
	w: `abdgiklnprstvy co eabdeilnrs haeio icdefglnrst lei neils omnor raeio seipt ww`,
	x: `acdmnt caehilo dei ecdmnrs ff ha iacdelmnost li ml onpr paeilor re se taeilprsu ua xx ylz`,
	y: `abcdlnrs baeo caehlo daeir eadlnrs fiu gor ho iens laeilos mabeilmnops naceiot ofnprtu
    paehinorst raeio sacehiopt tehio wo yy ze`,
	z: `abdmnrst ca edlnrst ielnp lei olnors ur ygm zeilz`
};
const letters = 26;
const codeOfA = 97;
let commonTriples;
function readTriples() {
	const table = new Uint8Array(letters ** 3);
	for (const [first, words] of Object.entries(common$1)) for (const word of words.split(/\s+/)) {
		const pair = letterAt(first, 0) * letters + letterAt(word, 0);
		for (let at = 1; at < word.length; at += 1) table[pair * letters + letterAt(word, at)] = 1;
	}
	return table;
}
function letterAt(text, at) {
	return text.charCodeAt(at) - codeOfA;
}
const triplesMin = 3;
function wordLikeness(text) {
	commonTriples ??= readTriples();
	let seen = 0;
	let known = 0;
	for (const [run] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) for (let at = 0; at + 3 <= run.length; at += 1) {
		const triple = (letterAt(run, at) * letters + letterAt(run, at + 1)) * letters + letterAt(run, at + 2);
		seen += 1;
		known += commonTriples[triple];
	}
	return seen < triplesMin ? null : known / seen;
}

// build/src/detect/value/randomness.js
function shannonEntropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) {
		const share = count / text.length;
		bits -= share * Math.log2(share);
	}
	return bits;
}
function characterClasses(text) {
	return [
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/,
		/[^a-zA-Z0-9]/
	].filter((one) => one.test(text)).length;
}
const randomCharactersMin = 10;
const wordyMin$4 = .7;
const changesMin = .13;
function looksRandom(text) {
	const bitsMin = text.length < 16 ? 2.5 : 2.9;
	if (text.length < randomCharactersMin || shannonEntropy(text) < bitsMin) return false;
	const digits = (text.match(/[0-9]/g) ?? []).length;
	const uppers = (text.match(/[A-Z]/g) ?? []).length;
	const lowers = (text.match(/[a-z]/g) ?? []).length;
	const characters = digits + uppers + lowers;
	if (characters === 0 || digits === characters) return false;
	if ((text.match(/[a-z](?=[A-Z](?![a-z]{2})|[0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g) ?? []).length / characters < changesMin) return digits === 0 && mixesCases(uppers, lowers, text);
	return digits > 0 || mixesCases(uppers, lowers, text);
}
function mixesCases(uppers, lowers, text) {
	const share = uppers / (uppers + lowers);
	const wordless = share >= .4 || !/[a-z]{6}/.test(text);
	if (uppers + lowers < 20 || share < .3 || share > .7 || !wordless) return false;
	return shannonEntropy(text) >= 3.8 && (wordLikeness(text) ?? 0) < wordyMin$4;
}

// build/src/detect/checks/aws-key-id.js
const alphabet$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const prefixCharacters = 4;
const accountMax = 999999999999;
function accountOf(keyId) {
	if (/^.{4}[IJ]/.test(keyId)) return null;
	let value = 0;
	for (const digit of keyId.slice(prefixCharacters, 14)) {
		const at = alphabet$1.indexOf(digit);
		if (at === -1) return null;
		value = value * 32 + at;
	}
	const account = Math.floor(value / 512) % 2 ** 40;
	return account > accountMax ? null : String(account).padStart(12, "0");
}
function checkAwsKeyId(keyId) {
	const account = accountOf(keyId);
	return account === null ? pass : {
		kind: "pass",
		reason: `it names the account ${account}`
	};
}

// build/src/detect/checks/crc32.js
const digits$1 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksumLength = 6;
const table$1 = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
function crc32$1(text) {
	let value = 4294967295;
	for (let at = 0; at < text.length; at += 1) value = value >>> 8 ^ table$1[(value ^ text.charCodeAt(at)) & 255];
	return (value ^ 4294967295) >>> 0;
}
function base62Checksum(text) {
	let value = crc32$1(text);
	let out = "";
	for (let i = 0; i < checksumLength; i += 1) {
		out = digits$1.charAt(value % 62) + out;
		value = Math.floor(value / 62);
	}
	return out;
}
function checkCrc32(token) {
	const body = token.slice(token.lastIndexOf("_") + 1);
	if (base62Checksum(body.slice(0, -6)) === body.slice(-6)) return {
		kind: "pass",
		reason: "its checksum is right"
	};
	return {
		kind: "doubt",
		reason: "its checksum is wrong, so it was hardly ever issued like this"
	};
}

// build/src/detect/checks/azure-devops-token.js
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const checksumPlaces = [
	2,
	7,
	8,
	22
];
const kinds$5 = [3770247469, 270137646];
function checkAzureDevopsToken(token) {
	const bytes = decodeBase32(token.toLowerCase());
	const found = checksumPlaces.reduce((sum, place) => (sum << 8 | (bytes[place] ?? 0)) >>> 0, 0);
	const rest = bytes.filter((_, index) => !checksumPlaces.includes(index));
	const sum = crc32$1(String.fromCharCode(...rest));
	return kinds$5.some((kind) => (sum ^ kind) >>> 0 === found) ? {
		kind: "pass",
		reason: "its checksum is right"
	} : {
		kind: "doubt",
		reason: "its checksum is wrong, so it was hardly ever issued like this"
	};
}
function decodeBase32(text) {
	const out = [];
	let bits = 0;
	let value = 0;
	for (const character of text) {
		value = (value << 5 | alphabet.indexOf(character)) & 4095;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		out.push(value >>> bits & 255);
	}
	return out;
}

// build/src/detect/checks/marvin.js
function marvin32(bytes, seed) {
	let low = wordOf(seed, 4);
	let high = wordOf(seed, 0);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const whole = bytes.length - bytes.length % 4;
	const stir = (word) => {
		low = low + word | 0;
		high ^= low;
		low = rotate(low, 20);
		low = low + high | 0;
		high = rotate(high, 9);
		high ^= low;
		low = rotate(low, 27);
		low = low + high | 0;
		high = rotate(high, 19);
	};
	for (let at = 0; at < whole; at += 4) stir(view.getUint32(at, true));
	stir(lastWord(bytes.subarray(whole)));
	stir(0);
	return (low ^ high) >>> 0;
}
function lastWord(rest) {
	let word = 128;
	for (let at = rest.length - 1; at >= 0; at -= 1) word = word << 8 | (rest[at] ?? 0);
	return word;
}
function rotate(word, bits) {
	return word << bits | word >>> 32 - bits;
}
function wordOf(text, at) {
	let word = 0;
	for (let i = at; i < at + 4; i += 1) word = word << 8 | text.charCodeAt(i);
	return word;
}

// build/src/detect/checks/azure-key.js
const right = {
	kind: "pass",
	reason: "its checksum is right"
};
const wrong = {
	kind: "doubt",
	reason: "its checksum is wrong, so it was hardly ever issued like this"
};
const digits62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksumBytes = 4;
function checkIdentifiableKey(key, seeds) {
	const bytes = Buffer.from(key, "base64");
	const body = bytes.subarray(0, -4);
	if (body.length === 0) return wrong;
	const found = bytes.readUInt32LE(body.length);
	return seeds.some((seed) => marvin32(body, seed) === found || isFolded(key, body, seed)) ? right : wrong;
}
function isFolded(key, body, seed) {
	const sum = Buffer.alloc(checksumBytes);
	sum.writeUInt32LE(marvin32(body, seed));
	return Buffer.concat([body, sum]).toString("base64").replaceAll("+", "P").replaceAll("/", "F") === key;
}
const annotatedSeed = "Default0";
const annotatedBodyCharacters = 80;
function checkAnnotatedKey(key) {
	const body = Buffer.from(key.slice(0, annotatedBodyCharacters), "base64");
	const found = key.slice(annotatedBodyCharacters).replace(/=+$/, "");
	const sum = Buffer.alloc(checksumBytes);
	sum.writeUInt32LE(marvin32(body, annotatedSeed));
	const in62 = base62(sum).slice(0, Math.min(found.length, 5));
	const matches = found.startsWith(in62) || sum.toString("base64").startsWith(found.slice(0, 4));
	if (!/^.{52}JQQJ/.test(key) || !matches) return wrong;
	return {
		kind: "pass",
		reason: `its checksum is right, and it was made in ${madeIn(key)}`
	};
}
function base62(bytes) {
	let value = bytes.readUInt32BE();
	let out = "";
	for (; value > 0; value = Math.floor(value / 62)) out = digits62.charAt(value % 62) + out;
	const zeros = /^(?:00)*/.exec(bytes.toString("hex"))?.[0].length ?? 0;
	return `${"0".repeat(Math.min(zeros / 2, 3))}${out}`.padEnd(6, "0");
}
function madeIn(key) {
	const year = 2024 + Math.max(0, key.charCodeAt(58) - 65);
	const month = key.charCodeAt(59) - 64;
	return `${year}-${String(month).padStart(2, "0")}`;
}
const digits66 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const entraSeed = "AadPwd00";
const entraChecksumCharacters = 3;
function checkEntraSecret(secret) {
	if (secret.slice(3, 6) !== "8Q~") return { kind: "pass" };
	let value = marvin32(Buffer.from(secret.slice(0, -3), "latin1"), entraSeed);
	let encoded = "";
	for (; value > 0; value = Math.floor(value / 66)) encoded = digits66.charAt(value % 66) + encoded;
	const sum = encoded.padStart(6, digits66.charAt(0)).slice(0, entraChecksumCharacters);
	return secret.endsWith(sum) ? right : wrong;
}

// build/src/detect/checks/cisco-password.js
const pad = "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87";
function checkCiscoPassword(text) {
	const start = Number(text.slice(0, 2));
	return Buffer.from(text.slice(2), "hex").map((byte, index) => byte ^ pad.charCodeAt((start + index) % 53)).every((byte) => byte >= 32 && byte < 127) ? {
		kind: "pass",
		reason: "anyone can read it back"
	} : {
		kind: "doubt",
		reason: "it does not decode to text"
	};
}

// build/src/detect/checks/der-private-key.js
const tag = {
	integer: 2,
	octets: 4,
	sequence: 48
};
function checkDerPrivateKey(text) {
	const bytes = Buffer.from(text, "base64");
	const outer = headerAt(bytes, 0);
	if (outer === null || outer.tag !== tag.sequence) return reject("it is no DER sequence");
	const [, length, version, next] = bytes.subarray(outer.body);
	if (bytes[outer.body] !== tag.integer || length !== 1 || version === void 0 || version > 1) return reject("it is a DER structure, and no private key");
	if (!(next === tag.sequence || next === tag.integer && version === 0 || next === tag.octets && version === 1)) return reject("it is a DER structure, and no private key");
	return bytes.length >= outer.body + outer.length * .9 ? {
		kind: "pass",
		reason: "its structure is that of a private key"
	} : {
		kind: "doubt",
		reason: "it is cut short"
	};
}
function headerAt(bytes, at) {
	const first = bytes[at + 1];
	const kind = bytes[at];
	if (kind === void 0 || first === void 0) return null;
	if (first < 128) return {
		tag: kind,
		body: at + 2,
		length: first
	};
	const size = first - 128;
	if (size < 1 || size > 3 || bytes.length < at + 2 + size) return null;
	return {
		tag: kind,
		body: at + 2 + size,
		length: bytes.readUIntBE(at + 2, size)
	};
}

// build/src/detect/checks/discord-token.js
const epochMilliseconds = 14200704e5;
function checkDiscordToken(token) {
	if (token.startsWith("mfa.")) return pass;
	const id = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("latin1");
	if (!/^\d{15,20}$/.test(id)) return {
		kind: "doubt",
		reason: "its first part is no id, so it was hardly ever issued like this"
	};
	return {
		kind: "pass",
		reason: `it is that of the application ${id}, made in ${new Date(epochMilliseconds + Number(BigInt(id) >> 22n)).getUTCFullYear()}`
	};
}

// build/src/detect/checks/gitlab-token.js
const checksumDigits = 7;
const routable = /^.{2,40}?-([A-Za-z0-9_-]+)(?:\.01)?\.([0-9a-z]{2})[0-9a-z]{7}$/;
function checkGitlabToken(token) {
	if (!token.includes(".")) return pass;
	const body = token.slice(0, -7);
	const sum = crc32$1(body).toString(36).padStart(checksumDigits, "0");
	const [, , length = ""] = routable.exec(token) ?? [];
	if (!token.endsWith(sum)) return {
		kind: "doubt",
		reason: "its checksum is wrong, so it was hardly ever issued like this"
	};
	const payload = payloadOf(body, Number.parseInt(length, 36));
	return {
		kind: "pass",
		reason: `its checksum is right${payload === "" ? "" : ` (${payload})`}`
	};
}
const routeNames = {
	g: "group",
	o: "organisation",
	p: "project",
	u: "user"
};
const randomBytes = 16;
function payloadOf(body, length) {
	const head = body.split(".")[0] ?? "";
	const bytes = Buffer.from(head.slice(-length), "base64url");
	const routing = bytes.subarray(randomBytes, -1);
	if (bytes.at(-1) !== routing.length) return "";
	return routing.toString("latin1").split("\n").flatMap((line) => {
		const [, key = "", value = ""] = /^([gopu]):([0-9a-z]{1,13})$/.exec(line) ?? [];
		const name = routeNames[key];
		return name === void 0 ? [] : [`${name} ${Number.parseInt(value, 36)}`];
	}).join(", ");
}

// build/src/detect/checks/grafana-token.js
function checkGrafanaToken(token) {
	if (!token.startsWith("glsa_")) return pass;
	const at = token.lastIndexOf("_");
	const sum = Buffer.alloc(4);
	sum.writeUInt32LE(crc32$1(token.slice(0, at)));
	return token.slice(at + 1).toLowerCase() === sum.toString("hex") ? {
		kind: "pass",
		reason: "its checksum is right"
	} : {
		kind: "doubt",
		reason: "its checksum is wrong, so it was hardly ever issued like this"
	};
}

// build/src/detect/checks/jwt.js
function checkJwt(token) {
	const [head, body, signature] = token.split(".");
	const header = decodePart(head);
	if (header === null || !("alg" in header || "typ" in header)) return reject("its header is no JSON");
	if ("enc" in header) return {
		kind: "pass",
		reason: "an encrypted token (JWE)",
		severity: "low"
	};
	const payload = decodePart(body);
	if (payload === null) return reject("its payload is no JSON");
	return judgePayload(header, payload, signature ?? "");
}
function judgePayload(header, payload, signature) {
	if (isDocumentationSample(payload)) return {
		kind: "note",
		reason: "the sample token of jwt.io"
	};
	if (header["alg"] === "none" || signature === "") return {
		kind: "note",
		reason: "an unsigned token, which a service must refuse"
	};
	const role = payload["role"];
	if (payload["iss"] === "supabase" || payload["iss"] === "supabase-demo") {
		if (payload["iss"] === "supabase-demo") return {
			kind: "note",
			reason: "Supabase’s published local key"
		};
		if (role === "anon") return {
			kind: "note",
			reason: "a Supabase anon key, which is made to be public"
		};
		if (role === "service_role") return {
			kind: "pass",
			reason: "a Supabase service_role key, which passes row security",
			severity: "critical"
		};
	}
	const maker = makers.find(({ issuer }) => issuer.test(String(payload["iss"] ?? "")));
	const what = maker === void 0 ? "a signed token that decodes" : `a token of ${maker.name}`;
	const expiry = expiryOf(payload);
	if (!("exp" in payload)) return {
		kind: "pass",
		reason: `${maker === void 0 ? "a signed token" : what}${maker === void 0 ? " that" : "; it"} never expires`,
		severity: maker?.lasting ?? "high"
	};
	return {
		kind: "pass",
		reason: expiry === null ? what : `${what}; it expires on ${expiry}`
	};
}
const makers = [
	{
		issuer: /^kubernetes\/serviceaccount$|^https:\/\/kubernetes\.default\.svc/,
		name: "a Kubernetes service account",
		lasting: "critical"
	},
	{
		issuer: /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.(?:com|us))\//,
		name: "Microsoft Entra ID"
	},
	{
		issuer: /^https:\/\/securetoken\.google\.com\//,
		name: "a Firebase user"
	},
	{
		issuer: /^(?:https:\/\/)?accounts\.google\.com$/,
		name: "a Google account"
	},
	{
		issuer: /^https:\/\/[\w.-]+\.auth0\.com\//,
		name: "Auth0"
	},
	{
		issuer: /^https:\/\/[\w.-]+\.okta(?:preview)?\.com/,
		name: "Okta"
	},
	{
		issuer: /^https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com\//,
		name: "Amazon Cognito"
	},
	{
		issuer: /\/(?:auth\/)?realms\/[\w-]+$/,
		name: "Keycloak"
	}
];
const secondsMax = 1e11;
function expiryOf(payload) {
	const exp = Number(payload["exp"]);
	const time = new Date(exp > secondsMax ? exp : exp * 1e3);
	return Number.isNaN(time.getTime()) || exp <= 0 ? null : time.toISOString().slice(0, 10);
}
function isDocumentationSample(payload) {
	return payload["sub"] === "1234567890" && (payload["iat"] === 1516239022 || payload["name"] === "John Doe");
}
function decodePart(part) {
	if (part === void 0 || part === "") return null;
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

// build/src/detect/checks/pem.js
const bodyCharactersMin = 64;
const bodyBitsMin = 3.5;
const entropySample = 4096;
function checkPemBody(block) {
	const body = block.replace(/^[\s\S]{0,40}?-----BEGIN[^-\n]{0,60}-----/, "").replace(/-----[\s\S]*$/, "").replace(/\\+[nrt]/g, "\n").replace(/^[\s"'+,;#*/>|]*[A-Za-z-]{1,30}: .*$/gm, "").replace(/[\s"'+,\\;#*>|]/g, "");
	const base64 = /^[A-Za-z0-9+/=_-]*/.exec(body)?.[0] ?? "";
	if (base64.length < bodyCharactersMin) return reject("too little base64 follows for a key");
	if (shannonEntropy(base64.slice(0, entropySample)) < bodyBitsMin) return reject("what follows is too even for a key");
	return {
		kind: "pass",
		reason: "a key’s worth of base64 follows"
	};
}

// build/src/detect/checks/run-check.js
function runCheck(check, secret) {
	switch (check.kind) {
		case "crc32-base62": return checkCrc32(secret);
		case "entropy": return checkEntropy(secret, check.bitsMin);
		case "real-value": return checkLiteral(secret);
		case "character-classes": return characterClasses(secret) >= check.classesMin ? pass : reject(`fewer than ${check.classesMin} of lower case, upper case, digits and marks`);
		case "random": return looksRandom(secret) ? pass : reject("it does not look random");
		case "jwt": return checkJwt(secret);
		case "pem-body": return checkPemBody(secret);
		case "base64-contains": return checkDecoded(secret, check.text);
		default: return runVendorCheck(check, secret);
	}
}
function runVendorCheck(check, secret) {
	switch (check.kind) {
		case "cisco-type-7": return checkCiscoPassword(secret);
		case "der-private-key": return checkDerPrivateKey(secret);
		case "azure-identifiable-key": return checkIdentifiableKey(secret, check.seeds);
		case "azure-annotated-key": return checkAnnotatedKey(secret);
		case "entra-secret": return checkEntraSecret(secret);
		case "azure-devops-token": return checkAzureDevopsToken(secret);
		case "aws-key-id": return checkAwsKeyId(secret);
		case "gitlab-token": return checkGitlabToken(secret);
		case "grafana-token": return checkGrafanaToken(secret);
		case "discord-token": return checkDiscordToken(secret);
	}
}
function checkEntropy(secret, bitsMin) {
	const bits = shannonEntropy(secret);
	return bits >= bitsMin ? pass : reject(`its entropy is ${bits.toFixed(1)} bits a character, below ${bitsMin}`);
}
function checkLiteral(value) {
	const judgement = judgeValue(value, { quoted: true });
	return judgement.kind === "literal" ? pass : reject(`${judgement.kind}: ${judgement.reason}`);
}
function runChecks(checks, secret) {
	let verdict = pass;
	for (const check of checks) {
		const next = runCheck(check, secret);
		if (next.kind === "reject" || next.kind === "note") return next;
		verdict = verdict.kind === "doubt" ? verdict : {
			...verdict,
			...next
		};
	}
	return verdict;
}
function checkDecoded(secret, wanted) {
	const text = Buffer.from(secret, "base64").toString("utf8");
	const at = text.indexOf(wanted);
	if (at === -1 || !/^[\x20-\x7e\u00a0-\uffef]+$/.test(text) || text.includes("�")) return reject("what it encodes is something else");
	if (wanted !== ":") return pass;
	const [user, password] = [text.slice(0, at), text.slice(at + 1)];
	if (user === password) return {
		kind: "note",
		reason: "user and password are alike, as in a default"
	};
	return checkLiteral(password === "" || password === "x-oauth-basic" || password === "X" ? user : password);
}

// build/src/model/location.js
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}

// build/src/detect/companion.js
const withinBytesDefault = 400;
function hasCompanionRule(pattern) {
	return "companion" in pattern && pattern.companion !== void 0;
}
function findCompanion(pattern, blob, form) {
	if (!hasCompanionRule(pattern)) return null;
	const { title, regex, withinBytes = withinBytesDefault } = pattern.companion;
	const start = Math.max(0, form.whole.start - withinBytes);
	const text = blob.slice(start, form.whole.end + withinBytes);
	let nearest = null;
	for (const found of text.matchAll(new RegExp(regex.source, `${regex.flags}gd`))) {
		const at = found.indices?.groups?.["companion"] ?? found.indices?.[0];
		if (at === void 0) continue;
		const span = {
			start: start + at[0],
			end: start + at[1]
		};
		if (overlaps(span, form.secret)) continue;
		if (nearest === null || distance(span, form.secret) < distance(nearest, form.secret)) nearest = span;
	}
	return nearest === null ? null : {
		title,
		span: nearest
	};
}
function distance(a, b) {
	return a.start < b.start ? b.start - a.end : a.start - b.end;
}
function absorbCompanions(matches) {
	const halves = matches.flatMap((match) => match.companion === void 0 ? [] : [match.companion.span]);
	if (halves.length === 0) return [...matches];
	return matches.filter((match) => match.companion !== void 0 || !halves.some((half) => overlaps(half, match.secret)));
}

// build/src/detect/invented.js
const testPlace = /(?:^|\/)(?:[a-z]+Tests?|testFixtures|[\w-]*[-_](?:tests?|testing)|tests?[-_][\w-]*|test(?:data|support|resources|suite|certs?|keys?))\/|(?:^|\/)application-test\.\w+$|[._-](?:snakeoil|dummy|demo|test|tests|example|sample)(?:[-_][\w-]*)?\.(?:key|pem|p8|p12|pfx|jks|crt|ppk|keystore|der)$|(?:^|\/)(?:test|dummy|example|sample|snakeoil)[-_][\w.-]*\.(?:key|pem|p8|p12|pfx|jks|ppk|keystore|der)$/;
function isInvented(blob) {
	const { test, example, vendored } = blob.traits;
	return test || example || vendored || testPlace.test(blob.path);
}

// build/src/model/compare-text.js
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// build/src/detect/overlap.js
const familyRank = {
	credential: 30,
	"infrastructure-secret": 25,
	"private-address": 5,
	"internal-host": 5,
	"secret-file": 0
};
const namedRank$1 = 22;
const assignmentRank = 10;
const assignments = /* @__PURE__ */ new Set(["assignment", "call-argument"]);
function rankOf(pattern) {
	if (pattern.kind === "file") return familyRank["secret-file"];
	if (pattern.rank !== void 0) return pattern.rank;
	if (pattern.kind === "named") return namedRank$1;
	if (pattern.kind === "recognizer" && assignments.has(pattern.recognizer)) return assignmentRank;
	return familyRank[pattern.family];
}
function resolveOverlaps(ranked, trace) {
	const byStart = [...ranked].sort((a, b) => a.match.secret.start - b.match.secret.start);
	const kept = [];
	let cluster = [];
	let clusterEnd = -1;
	for (const entry of byStart) {
		const { start, end } = entry.match.secret;
		if (cluster.length > 0 && start >= clusterEnd) {
			kept.push(...bestOf$1(cluster, trace));
			cluster = [];
		}
		cluster.push(entry);
		clusterEnd = cluster.length === 1 ? end : Math.max(clusterEnd, end);
	}
	kept.push(...bestOf$1(cluster, trace));
	return kept.sort(byPlace$3);
}
function bestOf$1(cluster, trace) {
	const kept = [];
	for (const { match } of [...cluster].sort(bySpecificity)) {
		const winner = kept.find((other) => overlaps(other.secret, match.secret));
		if (winner === void 0) kept.push(match);
		else trace?.gaveWay(match, winner);
	}
	return kept;
}
function bySpecificity(a, b) {
	return weightOf$1(b) - weightOf$1(a) || secretLength(b.match) - secretLength(a.match) || wholeLength(a.match) - wholeLength(b.match) || byPlace$3(a.match, b.match);
}
function weightOf$1({ match, rank }) {
	return match.severity === "note" ? Math.min(rank, familyRank["infrastructure-secret"] - 1) : rank;
}
function byPlace$3(a, b) {
	return a.secret.start - b.secret.start || a.secret.end - b.secret.end || compareText(a.patternId, b.patternId);
}
function wholeLength(match) {
	return match.whole.end - match.whole.start;
}
function secretLength(match) {
	return match.secret.end - match.secret.start;
}

// build/src/detect/value/common-password.js
const common = /^(?:postgres(?:ql)?|root|toor|(?:admin){1,2}|administrator|guest|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|kibana|grafana|sonar|tomcat|oracle|sa|user(?:name)?|test(?:er|ing)?|vagrant|ubuntu|pi|raspberry|docker|keycloak|neo4j|airflow|superset|django|wordpress|laravel|homestead|app|cassandra|nextcloud|some\w{3,12}|my\w{0,12}password|1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)\d{0,4}!?$/i;
const leet = /^(?:letmein|iloveyou|monkey|dragon|welcome|qwerty|abc123|p[a@4][s5$]{2}w[o0]rd|s[e3]cr[e3]t|p[a@4][s5$]{2})[\d!]{0,5}$/i;
const famous = /^(?:hunter\d{0,3}[a-z]?!?|(?:hunter2){2}|tr0ub4dor&3|correct[ -]?horse[ -]?battery[ -]?staple|swordfish|keyboard[ _-]?cat\d{0,3}|opensesame|trustno1|(?:spring|summer|autumn|fall|winter|fr(?:\u00fc|ue)hling|sommer|herbst|primavera|verano|invierno|printemps|hiver)[-_@]?(?:19|20)\d\d!?)$/i;
function isFamousPassword(value) {
	return famous.test(value);
}
function isCommonPassword(value) {
	return common.test(value);
}
function isLeetPassword(value) {
	return leet.test(value);
}
const replacements = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"@": "a",
	$: "s"
};
function isMadeUp(value) {
	const known = (word) => credentialWords.has(word) || placeholderWords.has(word) || fillerWords.has(word) || keyboardWords.has(word);
	const plain = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, "");
	return [plain, plain.replace(/[0134-57@$]/g, (mark) => replacements[mark] ?? mark)].some((text) => {
		const words = text.split(/[^a-z]+/).filter((word) => word !== "");
		return words.length > 0 && words.every((word) => segment(word, known) !== null);
	});
}

// build/src/detect/judge-match.js
const specificRank$1 = 30;
const wordyMin$3 = .75;
const inventedRank = 20;
const documentationHost = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|foo|bar|domain\.com|acme\.com|your-?\w+\.\w+|my-?\w+\.com)$|^(?:host(?:name)?|server|address|domain|h|x|a|b)$/;
const ownMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/;
function judgeForm(pattern, blob, form) {
	const verdict = judgeSecret(pattern, form);
	if (verdict.kind === "reject") return verdict;
	const companion = findCompanion(pattern, blob, form);
	if (companion === null && hasCompanionRule(pattern) && pattern.companion.need === "required") return reject(`there is no ${pattern.companion.title} near it`);
	const weighed = weigh$2(pattern, verdict, {
		secret: form.text,
		blob
	});
	return {
		patternId: pattern.id,
		secret: form.secret,
		whole: form.whole,
		...hasCompanionRule(pattern) ? withCompanion(pattern.companion, weighed, companion) : weighed
	};
}
function judgeSecret(pattern, { text, groups, isAllowed }) {
	if (isAllowed === true) return {
		kind: "note",
		reason: "it is a value that its pattern allows"
	};
	if (pattern.kind === "regex" && pattern.allow?.some((one) => one.test(text))) return {
		kind: "note",
		reason: "it is a value that its vendor publishes as a sample"
	};
	if (rankOf(pattern) >= specificRank$1 && !/\d/.test(text) && (wordLikeness(text) ?? 0) >= wordyMin$3) return reject("it is made of words");
	const verdict = runChecks(pattern.checks ?? [], text);
	if (verdict.kind !== "pass") return verdict;
	const { user, host } = groups;
	if (user !== void 0 && user.toLowerCase() === text.toLowerCase()) return {
		kind: "note",
		reason: "user and password are alike, as in a default"
	};
	return host === void 0 ? verdict : {
		...verdict,
		...judgeHost(host, text)
	};
}
function judgeHost(host, secret) {
	const name = host.toLowerCase();
	if (documentationHost.test(name) && !looksRandom(secret)) return isMarked(secret) ? {
		kind: "doubt",
		reason: "the host is one that is kept for examples"
	} : {
		kind: "note",
		reason: "the host is one that is kept for examples"
	};
	if (ownMachine.test(name)) return {
		kind: "pass",
		severity: "low",
		reason: "the server is the machine itself"
	};
	return pass;
}
function isMarked(secret) {
	return /[A-Za-z]/.test(secret) && /\d/.test(secret) && !isMadeUp(secret);
}
function weigh$2(pattern, verdict, place) {
	const form = `the form of ${article(pattern.title)} ${pattern.title}`;
	if (verdict.kind === "note") return {
		severity: "note",
		confidence: "low",
		reason: `${form}, but ${verdict.reason}`
	};
	if (verdict.kind === "doubt") return {
		severity: "low",
		confidence: "low",
		reason: `${form}, but ${verdict.reason}`
	};
	const reason = verdict.reason === void 0 ? form : `${form}, and ${verdict.reason}`;
	const severity = verdict.severity ?? pattern.severity;
	const rank = rankOf(pattern);
	if (rank >= specificRank$1) return {
		severity,
		confidence: pattern.confidence,
		reason
	};
	if (isInvented(place.blob)) return weighInvented(rank, reason, place);
	const { document } = place.blob.traits;
	const wellKnown = isCommonPassword(place.secret) || document && isLeetPassword(place.secret);
	if (rank <= inventedRank && wellKnown) return {
		severity: "note",
		confidence: "low",
		reason: `${reason}, but a default that everyone knows`
	};
	if (rank > inventedRank || !document) return {
		severity,
		confidence: pattern.confidence,
		reason
	};
	return {
		severity: severity === "low" ? "low" : milder(severity),
		confidence: "low",
		reason: `${reason}, in a document`
	};
}
function weighInvented(rank, reason, place) {
	return {
		severity: rank > inventedRank || looksRandom(place.secret) ? "low" : "note",
		confidence: "low",
		reason: `${reason}, in a test, an example or somebody else’s code`
	};
}
function withCompanion({ title, need }, weight, found) {
	if (found !== null) return {
		...weight,
		reason: `${weight.reason}, together with its ${title}`,
		companion: found
	};
	if (need !== "preferred" || weight.confidence === "low") return weight;
	return {
		...weight,
		confidence: weight.confidence === "high" ? "medium" : "low",
		reason: `${weight.reason}, without ${article(title)} ${title} near it`
	};
}
function article(title) {
	return /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z]{2})/i.test(title) && !/^[FHLMNRSX][a-z]/.test(title) ? "an" : "a";
}

// build/src/detect/regex-ast.js
function parseRegex({ source, flags }) {
	const reader = {
		source,
		at: 0,
		fold: flags.includes("i"),
		dotAll: flags.includes("s")
	};
	const node = readChoice(reader);
	if (reader.at < source.length) throw unexpected(reader);
	return node;
}
function unexpected({ source, at }) {
	return /* @__PURE__ */ new Error(`cannot read the expression at ${at}: ${source.slice(at, at + 20)}`);
}
function readChoice(reader) {
	const options = [readSequence(reader)];
	while (reader.source[reader.at] === "|") {
		reader.at += 1;
		options.push(readSequence(reader));
	}
	const [only] = options;
	return options.length === 1 && only !== void 0 ? only : {
		kind: "choice",
		options
	};
}
function readSequence(reader) {
	const parts = [];
	while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? "")) parts.push(readRepeated(reader, readAtom(reader)));
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : {
		kind: "sequence",
		parts
	};
}
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
function readRepeated(reader, body) {
	quantifier.lastIndex = reader.at;
	const found = quantifier.exec(reader.source);
	if (found === null) return body;
	reader.at += found[0].length;
	const [, sign, least, comma, most, lazy] = found;
	let min = Number(least ?? (sign === "+" ? 1 : 0));
	let max = sign === "?" ? 1 : Number.POSITIVE_INFINITY;
	if (sign === void 0) {
		min = Number(least);
		max = comma === "" ? min : Number(most === "" ? Number.POSITIVE_INFINITY : most);
	}
	return {
		kind: "repeat",
		body,
		min,
		max,
		lazy: lazy === "?"
	};
}
function readAtom(reader) {
	const character = reader.source[reader.at] ?? "";
	if (character === "(") return readGroup(reader);
	if (character === "[") return {
		kind: "set",
		set: readClass(reader)
	};
	if (character === "\\") return readEscape(reader);
	reader.at += 1;
	switch (character) {
		case ".": return {
			kind: "set",
			set: reader.dotAll ? complement(setOf([])) : complement(setOf([10, 13]))
		};
		case "^":
		case "$": return {
			kind: "edge",
			edge: character
		};
		case "*":
		case "+":
		case "?":
			reader.at -= 1;
			throw unexpected(reader);
		default: return literal(reader, character.charCodeAt(0));
	}
}
const groupHead = /\((?:\?(?:(:)|(<?)([=!])|<([A-Za-z_$][\w$]*)>))?/y;
function readGroup(reader) {
	groupHead.lastIndex = reader.at;
	const [head, plain, behind, look, name] = groupHead.exec(reader.source) ?? ["("];
	if (head === "(" && reader.source[reader.at + 1] === "?") throw unexpected(reader);
	reader.at += head.length;
	const body = readChoice(reader);
	if (reader.source[reader.at] !== ")") throw unexpected(reader);
	reader.at += 1;
	if (look !== void 0) return {
		kind: "look",
		ahead: behind === "",
		negative: look === "!",
		body
	};
	return plain === void 0 ? {
		kind: "group",
		body,
		name: name ?? null
	} : body;
}
function readEscape(reader) {
	const next = reader.source[reader.at + 1] ?? "";
	if (next === "b" || next === "B") {
		reader.at += 2;
		return {
			kind: "edge",
			edge: next
		};
	}
	const reference = /^\\(?:k<([^>]+)>|([1-9]))/.exec(reader.source.slice(reader.at, reader.at + 40));
	if (reference !== null) {
		reader.at += reference[0].length;
		return {
			kind: "reference",
			to: reference[1] ?? reference[2] ?? ""
		};
	}
	const escaped = readClassEscape(reader);
	return typeof escaped === "number" ? literal(reader, escaped) : {
		kind: "set",
		set: escaped
	};
}
const controls = {
	n: 10,
	r: 13,
	t: 9,
	v: 11,
	f: 12,
	0: 0
};
function readClassEscape(reader) {
	const { source, at } = reader;
	const code = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(source.slice(at, at + 6));
	if (code !== null) {
		reader.at += code[0].length;
		return Number.parseInt(code[1] ?? code[2] ?? "", 16);
	}
	const next = source[at + 1] ?? "";
	reader.at += 2;
	const shorthand = shorthands[next.toLowerCase()];
	if (shorthand !== void 0) return next === next.toLowerCase() ? shorthand : complement(shorthand);
	const control = controls[next];
	if (control !== void 0) return control;
	if (next === "" || /[A-Za-z1-9]/.test(next)) {
		reader.at = at;
		throw unexpected(reader);
	}
	return next.charCodeAt(0);
}
function readClass(reader) {
	reader.at += 1;
	const negated = reader.source[reader.at] === "^";
	if (negated) reader.at += 1;
	const set = setOf([]);
	while (reader.source[reader.at] !== "]") {
		if (reader.at >= reader.source.length) throw unexpected(reader);
		const from = readClassAtom(reader);
		if (typeof from === "number" && /^-[^\]]/.test(reader.source.slice(reader.at, reader.at + 2))) {
			const dash = reader.at;
			reader.at += 1;
			const to = readClassAtom(reader);
			if (typeof to !== "number") {
				reader.at = dash;
				throw unexpected(reader);
			}
			for (let code = from; code <= Math.min(to, 255); code += 1) set[code] = 1;
		} else if (typeof from === "number") {
			if (from <= 255) set[from] = 1;
		} else for (let code = 0; code < 256; code += 1) if (from[code] === 1) set[code] = 1;
	}
	reader.at += 1;
	const folded = reader.fold ? foldCase$1(set) : set;
	return negated ? complement(folded) : folded;
}
function readClassAtom(reader) {
	const character = reader.source[reader.at] ?? "";
	if (character === "\\") {
		if (reader.source[reader.at + 1] !== "b") return readClassEscape(reader);
		reader.at += 2;
		return 8;
	}
	reader.at += 1;
	return character.charCodeAt(0);
}
function literal({ fold }, code) {
	const set = setOf(code <= 255 ? [code] : []);
	return {
		kind: "set",
		set: fold ? foldCase$1(set) : set
	};
}
function setOf(codes) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (const code of codes) set[code] = 1;
	return set;
}
function complement(set) {
	return set.map((one) => 1 - one);
}
function foldCase$1(set) {
	const out = set.slice();
	for (let code = 0; code < 256; code += 1) {
		if (set[code] !== 1) continue;
		const character = String.fromCharCode(code);
		for (const other of [character.toLowerCase(), character.toUpperCase()]) if (other.length === 1 && other.charCodeAt(0) <= 255) out[other.charCodeAt(0)] = 1;
	}
	return out;
}
function bytesThat(test) {
	return setOf([...Array(256).keys()].filter((code) => test.test(String.fromCharCode(code))));
}
const shorthands = {
	d: bytesThat(/\d/),
	w: bytesThat(/\w/),
	s: bytesThat(/\s/)
};

// build/src/detect/value-run.js
const newline$15 = 10;
const nothingKnown = {
	bytes: /* @__PURE__ */ new Uint8Array(256),
	length: 0
};
const anyByte = (/* @__PURE__ */ new Uint8Array(256)).fill(1);
function valueRun(value) {
	const run = runOf(parseRegex(value), null);
	return run.bytes[newline$15] === 1 ? nothingKnown : run;
}
const longRun = 8;
function neededRuns(regex, keywords = []) {
	const needed = [];
	runOf(parseRegex(regex), needed);
	const given = keywords.flatMap((one) => [Buffer.from(one.toLowerCase()), Buffer.from(one.toUpperCase())]);
	const best = [nothingKnown, nothingKnown];
	for (const run of needed) {
		const at = run.length < longRun ? 1 : 0;
		if (bitsOf$1(run) <= bitsOf$1(best[at])) continue;
		if (!given.some((one) => hasRun(one, 0, one.length, run))) best[at] = run;
	}
	return best.filter(({ length }) => length > 0).sort((a, b) => bitsOf$1(b) - bitsOf$1(a));
}
function bitsOf$1({ bytes, length }) {
	if (length === 0) return 0;
	let share = 0;
	for (let byte = 0; byte < 256; byte += 1) share += bytes[byte] * shares[byte];
	return length * -Math.log2(Math.min(1, share));
}
const shares = sharesOfText();
function sharesOfText() {
	const table = (/* @__PURE__ */ new Float64Array(256)).fill(2e-4);
	const add = (characters, share) => {
		[...characters].forEach((one, rank) => {
			table[one.charCodeAt(0)] = share(rank);
		});
	};
	add("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", () => .004);
	add("0123456789", () => .006);
	add("ABCDEFGHIJKLMNOPQRSTUVWXYZ", () => .003);
	add("etaoinsrhldcumfpgwybvkxjqz", (rank) => (26 - rank) * .0016);
	add(" \n	", (rank) => .13 / (rank + 1) ** 2);
	const sum = table.reduce((all, one) => all + one, 0);
	return table.map((share) => share / sum);
}
function runOf(node, needed) {
	const run = ofParts(node, needed);
	if (run.length > 0) needed?.push(run);
	return run;
}
function ofParts(node, needed) {
	switch (node.kind) {
		case "set": return {
			bytes: node.set,
			length: 1
		};
		case "sequence": return joined$2(node.parts.map((part) => runOf(part, needed)));
		case "choice": return either(node.options.map((option) => runOf(option, null)));
		case "repeat": {
			const body = runOf(node.body, node.min > 0 ? needed : null);
			return {
				bytes: body.bytes,
				length: body.length * node.min
			};
		}
		case "group": return ofParts(node.body, needed);
		case "look":
		case "edge": return nothingKnown;
		case "reference": return {
			bytes: anyByte,
			length: 0
		};
	}
}
function joined$2(runs) {
	const length = runs.reduce((sum, run) => sum + run.length, 0);
	return {
		bytes: union(runs),
		length
	};
}
function either(runs) {
	return {
		bytes: union(runs),
		length: Math.min(...runs.map(({ length }) => length))
	};
}
function union(runs) {
	const bytes = /* @__PURE__ */ new Uint8Array(256);
	for (const run of runs) for (let byte = 0; byte < 256; byte += 1) bytes[byte] = bytes[byte] | run.bytes[byte];
	return bytes;
}
function unpackRun([length = 0, ...stretches]) {
	const bytes = /* @__PURE__ */ new Uint8Array(256);
	let from = 0;
	stretches.forEach((stretch, index) => {
		bytes.fill(index % 2, from, from + stretch);
		from += stretch;
	});
	return {
		bytes,
		length
	};
}
function hasRun(bytes, from, to, run) {
	const { length } = run;
	let first = from;
	for (let last = first + length - 1; last < to; last = first + length - 1) {
		let at = last;
		while (at >= first && run.bytes[bytes[at]] === 1) at -= 1;
		if (at < first) return true;
		first = at + 1;
	}
	return false;
}
function findRun(bytes, stretch, run) {
	const end = Math.min(bytes.length, stretch.to + run.length - 1);
	let count = 0;
	let breaks = 0;
	for (let at = stretch.from; at < end; at += 1) {
		const byte = bytes[at];
		if (run.bytes[byte] === 1) {
			count += 1;
			if (count === run.length) return {
				start: at + 1 - count,
				read: at + 1
			};
			continue;
		}
		count = 0;
		if (byte === newline$15) {
			breaks += 1;
			if (breaks > stretch.lineBreaksMax) return {
				start: -1,
				read: at + 1
			};
		}
	}
	return {
		start: -1,
		read: end
	};
}

// build/src/detect/named-matcher.js
const betweenBytesMax = 160;
const lineBreaksMax = 3;
const valueBytesDefault = 300;
const wordBeforeBytes = 40;
const longName = 6;
const credentialWord = /key|token|secret|passw|passphrase|passcode|pwd|auth|bearer|cred|api|(?:^|[^a-z])(?:pat|pass|sid|dsn|sdk)(?:[^a-z]|$)|access|webhook|licen[cs]e|sign|private|[-_ ](?:id|sk|ak)\b/i;
const credentialStart = /key|token|secret|passw|passphrase|passcode|pwd|auth|bearer|cred|api|(?:^|[^a-z])(?:pat|pass|sid|dsn|sdk)|access|webhook|licen[cs]e|sign|private|[-_ ](?:id|sk|ak)/i;
const looksAhead = /\\b|\$|\(\?/;
const wordInName = /(?:^|[-_. ])(?:key|token|secret|password)(?:$|[-_. ])/i;
const digestWord = /sha-?(?:1|2|224|256|384|512)?\b|md5|digest|checksum|\bhash|commit|integrity|etag|fingerprint|revision|\bpublic[_-]?key/i;
const valueEdges = {
	before: "(?<!@|(?<!\\\\|%.)[A-Za-z0-9_+]|[A-Za-z0-9][-.]|[A-Za-z0-9]/)",
	after: "(?![A-Za-z0-9_+/]|[-.][A-Za-z0-9]|=[A-Za-z0-9])"
};
const encryptedWord = /ENC\[|\{cipher\}|!vault|\barn:aws|(?:trace|span|request|correlation|session|message|event|project|tenant|org|organi[sz]ation)[-_]?ids?["']?\s*[:=]\s*["']?$/i;
const idBefore = /(?:^|[^a-z])(?<!secret[_-]?|role[_-]?|key[_-]?|token[_-]?|api[_-]?|app[_-]?)ids?\\?["']?\s*[:=]\s*\\?["']?$/i;
const givenToCall = /^[\w.:]{0,60}(?:->|::)?[\w.]{0,40}\(\s{0,20}(?:(?:&?\w{1,30}[,{]\s?|["'`][\w.@:-]{1,60}["'`])\s{0,4},?\s{0,20})?["'`]$/;
const callOpens = /^[\w.:]{0,60}(?:->|::)?[\w.]{0,40}\(/;
const nameContinues = /^(?:api|key|token|secret|auth|pass|pwd|access|client|app|pat|id|user|account|service|sdk|bot|webhook|io|com|hq|url|base|prod|dev|test|live|cred|cfg|config|admin|private|master)/;
function compileNamed(pattern) {
	const { run, value, words } = pattern;
	return {
		pattern,
		keywords: namedKeywords(pattern).sort((a, b) => b.length - a.length),
		value: new RegExp(`${valueEdges.before}(?:${value.source})${valueEdges.after}`, `${value.flags}g`),
		run: run === void 0 ? valueRun(value) : unpackRun(run),
		...wordsFor(words),
		valueBytesMax: Math.max(valueBytesDefault, boundsOf(value.source))
	};
}
function wordsFor(words) {
	if (words === void 0) return {
		word: credentialWord,
		wordStart: credentialStart
	};
	const word = new RegExp(words.join("|"), "i");
	return {
		word,
		wordStart: looksAhead.test(word.source) ? null : word
	};
}
function boundsOf(source) {
	return [...source.matchAll(/\{(?:\d+,)?(\d+)\}/g)].reduce((sum, [, bound]) => sum + Number(bound), 16);
}
function namedKeywords(pattern) {
	return [...new Set(pattern.names.flatMap(spellings))];
}
const joints = [
	"_",
	"-",
	" ",
	".",
	""
];
function spellings(name) {
	return name.includes("_") ? joints.map((joint) => name.replaceAll("_", joint)) : [name];
}
function matchNamed(compiled, blob, hit, trace) {
	const end = nameEnd$1(compiled, blob, hit);
	if (end === null || !isNameItself(blob, hit, end)) return null;
	if (trace === void 0 && !(mayHoldValue(compiled, blob, end) && mayBeNamed(compiled, blob, hit, end))) return null;
	return matchAfter(compiled, blob, {
		start: hit,
		end
	}, trace);
}
function nameEnd$1({ keywords }, blob, hit) {
	blob.look(hit, hit + (keywords[0]?.length ?? 0));
	for (const name of keywords) if (standsAt(blob.unwatched, hit, name)) return hit + name.length;
	return null;
}
function mayHoldValue({ run }, blob, from) {
	if (run.length === 0) return true;
	const stretch = {
		from,
		to: from + betweenBytesMax,
		lineBreaksMax
	};
	const { start, read } = findRun(blob.unwatched, stretch, run);
	blob.look(from, read);
	return start !== -1;
}
function mayBeNamed({ wordStart }, blob, start, end) {
	if (wordStart === null) return true;
	const after = blob.slice(end, end + betweenBytesMax);
	return wordStart.test(after) || wordInName.test(blob.slice(start, end)) || callOpens.test(after) || wordStart.test(blob.slice(start - wordBeforeBytes, start));
}
function isNameItself(blob, hit, end) {
	const within = isLetter$1(blob.byteAt(hit - 1));
	if (end - hit >= longName) return !within || isWordStart(blob, hit);
	if (within) {
		const before = blob.slice(hit - 2, hit);
		const first = blob.slice(hit, hit + 1);
		if (/(?:^|[^\\])[A-Za-z]$/.test(before) && !(/[a-z]$/.test(before) && /[A-Z]/.test(first))) return false;
	}
	if (!isLetter$1(blob.byteAt(end))) return true;
	const after = blob.slice(end, end + 12);
	if (/^[a-z]/.test(after) && !nameContinues.test(after)) return false;
	if (/^[A-Z]{2}/.test(after) && /[A-Z]/.test(blob.slice(end - 1, end))) return nameContinues.test(after.toLowerCase());
	return true;
}
function isLetter$1(byte) {
	const folded = (byte ?? 0) | 32;
	return folded >= 97 && folded <= 122;
}
const prefixes = /(?:^|[^a-z])(?:my|our|the|app|api|prod|dev|test|vite|react|next|nuxt|expo|env|use|get|set|new|x|[nrt]|[0-9a-f])$/i;
function isWordStart(blob, hit) {
	const before = blob.slice(hit - 8, hit);
	return /[a-z]$/.test(before) && /[A-Z]/.test(blob.slice(hit, hit + 1)) || prefixes.test(before);
}
function standsAt(bytes, at, keyword) {
	for (let i = 0; i < keyword.length; i += 1) {
		const byte = bytes[at + i] ?? 0;
		if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== keyword.charCodeAt(i)) return false;
	}
	return true;
}
function matchAfter(compiled, blob, name, trace) {
	const { pattern, value } = compiled;
	const from = name.end - 1;
	const after = blob.slice(from, name.end + betweenBytesMax + compiled.valueBytesMax);
	value.lastIndex = 1;
	for (let found = value.exec(after); found !== null; found = value.exec(after)) {
		if (found[0] === "" || found.index > betweenBytesMax) return null;
		const span = {
			start: from + found.index,
			end: from + found.index + found[0].length
		};
		const judged = refusalOf$1(compiled, blob, {
			name,
			between: after.slice(1, found.index),
			text: found[0],
			end: span.end
		}) ?? judgeForm(pattern, blob, {
			secret: span,
			whole: {
				start: name.start,
				end: span.end
			},
			text: found[0],
			groups: {}
		});
		if ("patternId" in judged) return {
			...judged,
			subject: subjectOf(blob, name)
		};
		trace?.refused(pattern.id, span, judged.reason);
	}
	return null;
}
function refusalOf$1({ word, pattern }, blob, { name, between, text, end }) {
	if ((between.match(/\n/g) ?? []).length > lineBreaksMax) return reject("it stands too far from the name");
	const lineStart = Math.max(blob.lineStart(name.start), name.start - wordBeforeBytes);
	if (!(wordInName.test(blob.slice(name.start, name.end)) || isGivenToCall(between)) && !word.test(between) && !word.test(blob.slice(lineStart, name.start))) return reject("no word between the name and the value says that it is a credential");
	if (digestWord.test(between.slice(-40)) || encryptedWord.test(between)) return reject("it stands beside a word for a checksum, an id or a cipher text");
	if (/[A-Za-z0-9_+/=-]{16,}/.test(between) && hasEarlierValue(between, pattern)) return reject("another value stands nearer to the name");
	if ((uuid$1.test(text) || /^[0-9a-f]{24,}$/i.test(text)) && pattern.words === void 0 && idBefore.test(between)) return reject("it stands beside the word for an id");
	if (blob.slice(end, end + 2) === "](") return reject("it is the text of a link");
	const judgement = judgeValue(text, { quoted: true });
	if (judgement.kind !== "literal") return reject(`${judgement.kind}: ${judgement.reason}`);
	return isMachineMade(text) ? null : reject("it does not look random");
}
function isGivenToCall(between) {
	return givenToCall.test(between);
}
function hasEarlierValue(between, { companion }) {
	return (between.match(/[A-Za-z0-9_+/=-]{16,}/g) ?? []).some((one) => looksRandom(one) && /\d/.test(one) && !/\w\/\w/.test(one) && companion?.regex.test(one) !== true);
}
const uuid$1 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const shortBytes = 12;
const entropyMin = 2.4;
const wordyMin$2 = .65;
function isMachineMade(text) {
	if (uuid$1.test(text) || looksRandom(text)) return true;
	if (text.length < shortBytes) return /\d/.test(text);
	if (shannonEntropy(text) < entropyMin) return false;
	const words = wordLikeness(text);
	return words === null ? /\d/.test(text) : words < wordyMin$2;
}
function subjectOf(blob, name) {
	const head = /[A-Za-z0-9_-]*$/.exec(blob.slice(name.start - 40, name.start))?.[0] ?? "";
	const tail = /^[A-Za-z0-9_-]*/.exec(blob.slice(name.end, name.end + 40))?.[0] ?? "";
	return head + blob.slice(name.start, name.end) + tail;
}

// build/src/detect/keywords.js
function numberedPattern(pattern) {
	const { numbered } = pattern;
	return numbered ?? null;
}
function patternKeywords(pattern) {
	if (pattern.kind === "regex" || pattern.kind === "own") return pattern.keywords;
	if (pattern.kind !== "named") return [];
	const { keywords } = pattern;
	return keywords ?? namedKeywords(pattern);
}

// build/src/detect/regex-bytes.js
function bytesWithin$1(node) {
	const within = setOf([]);
	addBytes(node, within);
	return within;
}
function addBytes(node, within) {
	switch (node.kind) {
		case "set":
			addAll(within, node.set);
			return;
		case "sequence":
			for (const part of node.parts) addBytes(part, within);
			return;
		case "choice":
			for (const option of node.options) addBytes(option, within);
			return;
		case "repeat":
		case "group":
			addBytes(node.body, within);
			return;
		default: return;
	}
}
function addAll(into, set) {
	for (let byte = 0; byte < 256; byte += 1) if (set[byte] === 1) into[byte] = 1;
}
function headOf(node, lengthMax) {
	const places = /* @__PURE__ */ new Uint32Array(256);
	const ends = enter(node, 1, {
		places,
		all: 2 ** (lengthMax + 1) - 1
	});
	let length = 0;
	while (length < lengthMax && (ends & 1 << length) === 0) length += 1;
	const known = 2 ** length - 1;
	return {
		places: places.map((mask) => mask & known),
		length
	};
}
function enter(node, starts, walk) {
	switch (node.kind) {
		case "set":
			for (let byte = 0; byte < 256; byte += 1) if (node.set[byte] === 1) walk.places[byte] = walk.places[byte] | starts;
			return starts << 1 & walk.all;
		case "sequence": return node.parts.reduce((at, part) => enter(part, at, walk), starts);
		case "choice": return node.options.reduce((ends, option) => ends | enter(option, starts, walk), 0);
		case "group": return enter(node.body, starts, walk);
		case "repeat": return enterRepeat(node, starts, walk);
		case "reference": {
			const lowest = starts & -starts;
			const onwards = starts === 0 ? 0 : walk.all & ~(lowest - 1);
			for (let byte = 0; byte < 256; byte += 1) walk.places[byte] = walk.places[byte] | onwards;
			return onwards;
		}
		default: return starts;
	}
}
function enterRepeat({ body, min, max }, starts, walk) {
	let at = starts;
	let ends = min === 0 ? starts : 0;
	for (let round = 1; round <= max && at !== 0; round += 1) {
		const next = enter(body, at, walk);
		if (round >= min) ends |= next;
		if (next === at) return ends | next;
		at = next;
	}
	return ends;
}

// build/src/detect/regex-length.js
const none$3 = {
	min: 0,
	max: 0
};
function lengthRange(node) {
	return rangeOf$1(node, /* @__PURE__ */ new Map());
}
function rangeOf$1(node, groups) {
	switch (node.kind) {
		case "set": return {
			min: 1,
			max: 1
		};
		case "sequence": return node.parts.map((part) => rangeOf$1(part, groups)).reduce((a, b) => ({
			min: a.min + b.min,
			max: a.max + b.max
		}), none$3);
		case "choice": {
			const ranges = node.options.map((option) => rangeOf$1(option, groups));
			return {
				min: Math.min(...ranges.map(({ min }) => min)),
				max: Math.max(...ranges.map(({ max }) => max))
			};
		}
		case "repeat": {
			const { min, max } = rangeOf$1(node.body, groups);
			return {
				min: min * node.min,
				max: max === 0 ? 0 : max * node.max
			};
		}
		case "group": {
			const range = rangeOf$1(node.body, groups);
			if (node.name !== null) groups.set(node.name, range);
			return range;
		}
		case "reference": return {
			min: 0,
			max: groups.get(node.to)?.max ?? Number.POSITIVE_INFINITY
		};
		default: return none$3;
	}
}
function lookReach(node) {
	switch (node.kind) {
		case "look": return lengthRange(node.body).max + lookReach(node.body);
		case "sequence": return Math.max(0, ...node.parts.map(lookReach));
		case "choice": return Math.max(0, ...node.options.map(lookReach));
		case "repeat":
		case "group": return lookReach(node.body);
		default: return 0;
	}
}

// build/src/detect/regex-keyword-place.js
const waysMax = 400;
const kindsMax = 4;
const roundsMax = 2;
function keywordPlace(node, keywords) {
	const search = {
		keywords,
		min: Number.POSITIVE_INFINITY,
		max: -1,
		tooMany: false
	};
	return follow$1(node, [{
		min: 0,
		max: 0,
		tail: ""
	}], search).length === 0 && !search.tooMany && Number.isFinite(search.max) && search.max >= 0 ? {
		min: search.min,
		max: search.max
	} : null;
}
function follow$1(node, ways, search) {
	if (ways.length === 0 || search.tooMany) return [];
	switch (node.kind) {
		case "set": return followSet(node.set, ways, search);
		case "sequence": return node.parts.reduce((on, part) => follow$1(part, on, search), ways);
		case "choice": return bounded$1(node.options.flatMap((option) => follow$1(option, ways, search)), search);
		case "group": return follow$1(node.body, ways, search);
		case "repeat": return followRepeat(node, ways, search);
		case "reference": return ways.map((way) => past(way, lengthRange(node)));
		default: return ways;
	}
}
function followSet(set, ways, search) {
	const letters = lettersOf$2(set);
	if (letters === null) return ways.map((way) => past(way, {
		min: 1,
		max: 1
	}));
	const on = [];
	for (const way of ways) for (const letter of letters) {
		const tail = way.tail + letter;
		const keyword = search.keywords.find((one) => tail.endsWith(one));
		if (keyword === void 0) on.push({
			...way,
			tail
		});
		else {
			const before = tail.length - keyword.length;
			search.min = Math.min(search.min, way.min + before);
			search.max = Math.max(search.max, way.max + before);
		}
	}
	return bounded$1(on, search);
}
function lettersOf$2(set) {
	const letters = /* @__PURE__ */ new Set();
	for (let byte = 0; byte < 256; byte += 1) {
		if (set[byte] !== 1) continue;
		letters.add(String.fromCharCode(byte).toLowerCase());
		if (letters.size > kindsMax) return null;
	}
	return [...letters];
}
function followRepeat(node, ways, search) {
	const { body, min, max } = node;
	if (max > roundsMax) return ways.map((way) => past(way, lengthRange(node)));
	let at = ways;
	const on = min === 0 ? [...ways] : [];
	for (let round = 1; round <= max; round += 1) {
		at = follow$1(body, at, search);
		if (round >= min) on.push(...at);
	}
	return bounded$1(on, search);
}
function past({ min, max, tail }, range) {
	return {
		min: min + tail.length + range.min,
		max: max + tail.length + range.max,
		tail: ""
	};
}
function bounded$1(ways, search) {
	const unlike = new Map(ways.map((way) => [`${way.min} ${way.max} ${way.tail}`, way]));
	if (unlike.size <= waysMax) return [...unlike.values()];
	search.tooMany = true;
	return [];
}

// build/src/detect/match-reach.js
const matchBytesDefault = 512;
function matchBytesMaxOf(pattern) {
	return pattern.matchBytesMax ?? matchBytesDefault;
}
const probeBytesMax = 512;
const besideBytes$1 = 64;
const headPlaces = 16;
const probePlaces = 12;
const noHead = {
	places: /* @__PURE__ */ new Uint32Array(256),
	length: 0
};
function reachOfPattern(pattern) {
	const node = parseRegex(pattern.regex);
	const { max } = lengthRange(node);
	const stated = matchBytesMaxOf(pattern);
	const look = lookReach(node);
	const probe = pattern.probe === void 0 ? null : parseRegex(pattern.probe);
	const common = {
		runs: neededRuns(pattern.regex, pattern.keywords),
		probeHead: probe === null ? noHead : headOf(probe, probePlaces),
		probeBytes: probe === null ? 0 : Math.min(probeBytesMax, lengthRange(probe).max + lookReach(probe) + 1)
	};
	const place = keywordPlace(node, pattern.keywords.map((one) => one.toLowerCase()));
	const isFixed = place !== null && place.min === place.max;
	if (max > stated || place === null || probe !== null && !isFixed) {
		const beside = look * 2 + 1;
		const far = max <= stated ? max + beside : stated + Math.max(besideBytes$1, beside);
		const within = (/* @__PURE__ */ new Uint8Array(256)).fill(1);
		return {
			...common,
			before: far,
			after: far,
			start: -1,
			beside: 0,
			within,
			head: noHead
		};
	}
	return {
		...common,
		before: place.max,
		after: max - place.min,
		start: isFixed ? place.min : -1,
		beside: look + 1,
		within: bytesWithin$1(node),
		head: isFixed ? headOf(node, headPlaces) : noHead
	};
}
const runShift = 1;
const headShift = 3;
const probeShift = 19;
function unpackReach(packed) {
	const [before = 0, after = 0, start = -1, beside = 0, probeBytes = 0] = packed;
	const [firstLength = 0, secondLength = 0, headLength = 0, probeLength = 0] = packed.slice(5);
	const within = /* @__PURE__ */ new Uint8Array(256);
	const runs = [firstLength, secondLength].filter((length) => length > 0).map((length) => ({
		bytes: /* @__PURE__ */ new Uint8Array(256),
		length
	}));
	const head = {
		places: /* @__PURE__ */ new Uint32Array(256),
		length: headLength
	};
	const probeHead = {
		places: /* @__PURE__ */ new Uint32Array(256),
		length: probeLength
	};
	let byte = 0;
	for (let at = 9; at < packed.length; at += 2) {
		const end = byte + packed[at];
		const mask = packed[at + 1];
		for (; byte < end; byte += 1) {
			within[byte] = mask & 1;
			for (let run = 0; run < runs.length; run += 1) runs[run].bytes[byte] = mask >>> runShift + run & 1;
			head.places[byte] = mask >>> headShift & 2 ** headPlaces - 1;
			probeHead.places[byte] = mask >>> probeShift;
		}
	}
	return {
		before,
		after,
		start,
		beside,
		within,
		runs,
		head,
		probeHead,
		probeBytes
	};
}

// build/src/detect/needed-words.js
const nothing$3 = {
	all: null,
	needed: null
};
const empty = {
	all: [""],
	needed: null
};
const textsMax$1 = 48;
const lettersMax = 4;
const wordMin = 2;
function neededWords(regex) {
	const { all, needed } = knownOf(parseRegex(regex));
	return better(asWords(all), needed);
}
function knownOf(node) {
	switch (node.kind) {
		case "set": return {
			all: lettersOf$1(node.set),
			needed: null
		};
		case "sequence": return inSequence(node.parts.map(knownOf));
		case "choice": return oneOf(node.options.map(knownOf));
		case "group": return knownOf(node.body);
		case "repeat": return repeated(knownOf(node.body), node.min, node.max);
		case "look":
		case "edge": return empty;
		case "reference": return nothing$3;
	}
}
function lettersOf$1(set) {
	const letters = /* @__PURE__ */ new Set();
	set.forEach((has, byte) => {
		if (has === 1) letters.add(String.fromCharCode(byte).toLowerCase());
	});
	return letters.size > lettersMax ? null : [...letters];
}
function inSequence(parts) {
	let needed = null;
	let stretch = [""];
	let isAll = true;
	for (const part of parts) {
		const longer = part.all === null ? null : products(stretch, part.all);
		if (longer !== null) {
			stretch = longer;
			continue;
		}
		isAll = false;
		needed = better(better(asWords(stretch), part.needed), needed);
		stretch = part.all ?? [""];
	}
	return {
		all: isAll ? stretch : null,
		needed: better(asWords(stretch), needed)
	};
}
function products(firsts, seconds) {
	if (firsts.length * seconds.length > textsMax$1) return null;
	return [...new Set(firsts.flatMap((first) => seconds.map((second) => first + second)))];
}
function oneOf(options) {
	const texts = options.flatMap(({ all }) => all ?? []);
	const all = options.every((option) => option.all !== null) && texts.length <= textsMax$1 ? texts : null;
	const words = options.map((option) => better(asWords(option.all), option.needed));
	return {
		all,
		needed: words.every((one) => one !== null) ? shortest(words.flat()) : null
	};
}
function repeated(body, min, max) {
	if (max === 1) return min === 1 ? body : {
		all: body.all && [.../* @__PURE__ */ new Set(["", ...body.all])],
		needed: null
	};
	return {
		all: null,
		needed: min === 0 ? null : better(asWords(body.all), body.needed)
	};
}
function asWords(texts) {
	if (texts === null) return null;
	const words = shortest(texts);
	return words.every(({ length }) => length >= wordMin) ? words : null;
}
function shortest(texts) {
	const all = [...new Set(texts)];
	return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}
function better(one, other) {
	if (one === null || other === null) return one ?? other;
	const least = (words) => Math.min(...words.map(({ length }) => length));
	return (least(one) - least(other) || other.length - one.length) >= 0 ? one : other;
}

// build/src/scan/packed-catalogue.js
const laterFields = [
	"severity",
	"tags",
	"title",
	"description",
	"impact",
	"remedy",
	"rotation",
	"references",
	"regex",
	"probe",
	"matchBytesMax",
	"sight",
	"run",
	"checks",
	"companion",
	"allow",
	"names",
	"value",
	"words",
	"path",
	"notPath",
	"content"
];
function unpackCatalogue(heads, rest) {
	const source = new PackedSource(JSON.parse(heads), rest);
	const patterns = [];
	for (let position = 0; position < source.heads.count; position += 1) patterns.push(new PackedPattern(source, position));
	return patterns;
}
var PackedSource = class {
	heads;
	ids;
	keywords;
	rest;
	wholes;
	examples;
	constructor(heads, rest) {
		this.heads = heads;
		this.rest = rest;
		this.ids = heads.ids.split(" ");
		this.keywords = new UnpackedKeywords(heads.keywords);
	}
	wholeOf(position) {
		const { lineEnds } = this.heads;
		this.wholes ??= this.rest.readWholes();
		return JSON.parse(this.wholes.toString("utf8", lineEnds[position - 1] ?? 0, lineEnds[position]));
	}
	examplesOf(position) {
		this.examples ??= this.rest.readExamples();
		return this.examples[position];
	}
};
function unpackText(text, coded) {
	const starts = new Int32Array(coded.length);
	const lengths = new Uint32Array(coded.length);
	let start = 0;
	for (let keyword = 0; keyword < coded.length; keyword += 1) {
		const length = coded.charCodeAt(keyword) - noLength;
		starts[keyword] = start;
		lengths[keyword] = length > 32 ? 32 : length;
		start += length + joint$1.length;
	}
	return {
		bytes: Buffer.from(text.toLowerCase(), "latin1"),
		starts,
		lengths
	};
}
var UnpackedKeywords = class {
	text;
	firsts;
	packed;
	constructor(packed) {
		const { fresh, text } = packed;
		this.packed = packed;
		this.text = unpackText(text, packed.lengths);
		this.firsts = new Int32Array(fresh.length + 1);
		for (let position = 0; position < fresh.length; position += 1) this.firsts[position + 1] = this.firsts[position] + fresh[position];
	}
	mixed(position) {
		return this.packed.mixed[position];
	}
	of(position) {
		const from = this.firsts[position];
		const count = this.firsts[position + 1] - from;
		return (this.mixed(position) ?? Array.from({ length: count }, (_, index) => from + index)).map((number) => this.written(number));
	}
	written(number) {
		const start = this.text.starts[number];
		return this.packed.text.slice(start, start + this.packed.lengths.charCodeAt(number) - noLength);
	}
};
var PackedPattern = class {
	position;
	source;
	whole;
	asked;
	constructor(source, position) {
		this.source = source;
		this.position = position;
		this.whole = void 0;
		this.asked = void 0;
	}
	get kind() {
		return valueAt$3(this.source.heads.kinds, this.position);
	}
	get id() {
		return this.source.ids[this.position];
	}
	get family() {
		return valueAt$3(this.source.heads.families, this.position);
	}
	get confidence() {
		return valueAt$3(this.source.heads.confidences, this.position);
	}
	get rank() {
		return this.source.heads.ranks[this.position];
	}
	get recognizer() {
		return this.source.heads.recognizers[this.position];
	}
	get pathWords() {
		return this.source.heads.pathWords[this.position];
	}
	get keywords() {
		const { kind } = this;
		return kind === "regex" || kind === "named" ? this.source.keywords.of(this.position) : void 0;
	}
	get numbered() {
		return {
			keywords: this.source.keywords,
			position: this.position
		};
	}
	get examples() {
		return this.source.examplesOf(this.position);
	}
	later(field) {
		this.whole ??= this.source.wholeOf(this.position);
		const packed = this.whole[field];
		if (typeof packed !== "object") return packed;
		this.asked ??= /* @__PURE__ */ new Map();
		const known = this.asked.get(field);
		if (known !== void 0) return known;
		const value = withRegex(packed);
		this.asked.set(field, value);
		return value;
	}
	toJSON() {
		const { sight: _, run: __, ...whole } = this.source.wholeOf(this.position);
		return {
			...withRegex(whole),
			examples: this.examples
		};
	}
};
for (const field of laterFields) Object.defineProperty(PackedPattern.prototype, field, { get() {
	return this.later(field);
} });
const firstLetter = "a".charCodeAt(0);
const joint$1 = ", ";
const noLength = "#".charCodeAt(0);
function valueAt$3({ values, letters }, position) {
	return values[letters.charCodeAt(position) - firstLetter];
}
function withRegex(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(withRegex);
	if ("$regex" in value) {
		const [source, flags] = value.$regex;
		return new RegExp(source, flags);
	}
	return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withRegex(one)]));
}

// build/patterns/index.js
const file = (name) => (0, node_path.join)(__dirname, name);
const allPatterns = unpackCatalogue((0, node_fs.readFileSync)(file("catalogue-heads.json"), "latin1"), {
	readWholes: () => (0, node_fs.readFileSync)(file("catalogue-wholes.jsonl")),
	readExamples: () => (0, node_module.createRequire)(__filename)("./catalogue-examples.cjs")
});

// build/src/model/limits.js
const blobBytesMax = 1073741824;
const wholeBytesDefault = 16777216;
const windowBytes$1 = 4194304;
const wholeBytesMin = 65536;
const comparedBytesMax$1 = 268435456;
const binaryProbeBytes = 8e3;
const annotationCharactersMax = 4096;
const checkAnnotationsMax = 1e3;
const commentCharactersMax = 65536;
const sarifResultsMax = 25e3;
const sarifGzipBytesMax = 10485760;
const summaryBytesMax = 1048576;
const arrivalsListedMax = 1e3;

// build/src/model/suppression.js
const suppressionStates = [
	"accepted-risk",
	"false-positive",
	"rotated",
	"test-data"
];
const commentKinds = [
	"leakline",
	"gitleaks",
	"trufflehog",
	"detect-secrets"
];

// build/src/config/allow-fields.js
const allowFields = {
	name: {
		shape: "text",
		required: true,
		also: ["id", "title"],
		about: "What the entry is called in reports and messages. Each name is there once."
	},
	reason: {
		shape: "text",
		also: [
			"description",
			"comment",
			"note",
			"why"
		],
		about: "Why this is in order, for who reads the report."
	},
	state: {
		shape: "word",
		words: suppressionStates,
		about: "What was decided of these findings."
	},
	until: {
		shape: "text",
		form: "day",
		also: [
			"expires",
			"expiry",
			"expire",
			"expires-on",
			"ends"
		],
		about: "The last day (UTC) on which the entry holds. After it the findings are back."
	},
	patterns: {
		shape: "texts",
		form: "selector",
		also: [
			"rules",
			"rule",
			"rule-ids",
			"ids",
			"only",
			"target-rules",
			"detectors",
			"providers",
			"tags"
		],
		about: "What the entry is for: ids of patterns, providers, families or tags; all patterns without it."
	},
	when: {
		shape: "word",
		words: ["all", "any"],
		also: [
			"condition",
			"operator",
			"match",
			"mode"
		],
		about: "Whether all of the conditions below that are given must hold (as without it), or any one of them."
	},
	paths: {
		shape: "texts",
		form: "glob",
		takesIn: true,
		also: [
			"files",
			"file",
			"globs",
			"glob",
			"include",
			"folders"
		],
		about: "Condition: the finding is in a file under one of these globs, which are as those of \"exclude\"."
	},
	values: {
		shape: "texts",
		form: "expression",
		also: [
			"regex",
			"regexes",
			"regexps",
			"expressions",
			"secrets",
			"matches",
			"stopwords"
		],
		about: "Condition: one of these expressions (RE2's syntax) is found in the secret."
	},
	commits: {
		shape: "texts",
		form: "commit",
		also: [
			"shas",
			"sha",
			"hashes",
			"revisions"
		],
		about: "Condition: the finding came in with one of these commits: ids, or their first seven digits or more."
	},
	"authored-since": {
		shape: "text",
		form: "day",
		also: [
			"since",
			"author-date",
			"after",
			"from"
		],
		about: "Condition: the commit that it came in with was written on this day (UTC) or later."
	},
	"authored-until": {
		shape: "text",
		form: "day",
		also: ["before", "to"],
		about: "Condition: that commit was written on this day (UTC) or earlier."
	}
};
const allowConditions = [
	"paths",
	"values",
	"commits",
	"authored-since",
	"authored-until"
];

// build/src/config/date-words.js
const dateForms = "YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS] with Z, +HH:MM or nothing behind it, @SECONDS since 1970, \"2 weeks ago\" (second, minute, hour, day, week, month, year; 2.weeks.ago too), now, today or yesterday";
const unitSeconds = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800
};
function secondsOfDate(text, dayEnd, now) {
	const words = text.trim().toLowerCase();
	const since1970 = /^@(\d{1,11})$/.exec(words);
	if (since1970 !== null) return Number(since1970[1]);
	if (words === "now") return wholeSeconds(now);
	if (words === "today") return dayOf$1(now, 0, dayEnd);
	if (words === "yesterday") return dayOf$1(now, -1, dayEnd);
	return calendarDate(words, dayEnd) ?? relativeDate(words, now);
}
function wholeSeconds(date) {
	return Math.floor(date.getTime() / 1e3);
}
function dayOf$1(date, days, dayEnd) {
	const [year, month, day] = [
		date.getFullYear(),
		date.getMonth(),
		date.getDate() + days
	];
	if (dayEnd === "first") return wholeSeconds(new Date(year, month, day));
	return wholeSeconds(new Date(year, month, day + 1)) - 1;
}
function calendarDate(words, dayEnd) {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?$/.exec(words);
	if (found === null) return null;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (year === void 0 || month === void 0 || day === void 0) return null;
	const utc = new Date(Date.UTC(year, month - 1, day));
	if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || utc.getUTCFullYear() !== year) return null;
	if (found[4] === void 0) return dayOf$1(new Date(year, month - 1, day, 12), 0, dayEnd);
	const [h, m, s] = [
		hour ?? 0,
		minute ?? 0,
		second ?? 0
	];
	if (h > 23 || m > 59 || s > 60) return null;
	const zone = found[7];
	if (zone === void 0) return wholeSeconds(new Date(year, month - 1, day, h, m, s));
	const offset = zone === "z" ? 0 : zoneMinutes(zone);
	return offset === null ? null : Date.UTC(year, month - 1, day, h, m, s) / 1e3 - offset * 60;
}
function zoneMinutes(zone) {
	const digits = zone.replace(/\D/g, "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	if (minutes > 840 || Number(digits.slice(2)) > 59) return null;
	return zone.startsWith("-") ? -minutes : minutes;
}
function relativeDate(words, now) {
	const parts = words.split(/[\s.,_-]+/).filter((part) => part !== "" && part !== "and");
	if (parts.at(-1) === "ago") parts.pop();
	if (parts.length === 0 || parts.length % 2 !== 0) return null;
	let seconds = 0;
	let months = 0;
	for (let at = 0; at < parts.length; at += 2) {
		const count = countOf$1(parts[at] ?? "");
		const unit = (parts[at + 1] ?? "").replace(/s$/, "");
		if (count === null) return null;
		if (unit === "month") months += count;
		else if (unit === "year") months += 12 * count;
		else if (unitSeconds[unit] === void 0) return null;
		else seconds += count * unitSeconds[unit];
	}
	return Math.max(0, wholeSeconds(monthsBefore(now, months)) - seconds);
}
function countOf$1(word) {
	if (word === "a" || word === "an" || word === "one") return 1;
	return /^\d{1,6}$/.test(word) ? Number(word) : null;
}
function monthsBefore(date, months) {
	if (months === 0) return date;
	const moved = new Date(date.getTime());
	moved.setDate(1);
	moved.setMonth(moved.getMonth() - months);
	const daysOfMonth = new Date(moved.getFullYear(), moved.getMonth() + 1, 0).getDate();
	moved.setDate(Math.min(date.getDate(), daysOfMonth));
	return moved;
}

// build/src/config/pattern-fields.js
const exampleFields = {
	text: {
		shape: "text",
		form: "template",
		required: true,
		about: "A text with the value in it, as a template: {base62*36} is 36 characters of that alphabet."
	},
	path: {
		shape: "text",
		about: "The file that it stands in; config/app.txt without it."
	}
};
const patternFields = {
	id: {
		shape: "text",
		form: "pattern-id",
		required: true,
		about: "provider.kind, in lower case: initech.deploy-token. None of the catalogue's."
	},
	title: {
		shape: "text",
		required: true,
		also: ["name"],
		about: "What it is, as a noun: \"Initech deploy token\"."
	},
	description: {
		shape: "text",
		about: "What it is, in a sentence or two."
	},
	family: {
		shape: "word",
		words: [
			"credential",
			"infrastructure-secret",
			"private-address",
			"internal-host"
		],
		about: "What kind of leak it is; credential without it."
	},
	severity: {
		shape: "word",
		words: severities,
		about: "How bad it is; high without it."
	},
	confidence: {
		shape: "word",
		words: confidences,
		about: "How sure a match is; medium without it."
	},
	keywords: {
		shape: "texts",
		form: "keyword",
		required: true,
		once: true,
		about: "Texts of three or more ASCII characters, of which one stands in every match, in any letter case. The expression is tried where one of them is."
	},
	regex: {
		shape: "text",
		form: "expression",
		required: true,
		also: [
			"pattern",
			"expression",
			"regexp",
			"secret-group",
			"group"
		],
		about: "An expression in RE2's syntax. Its group (?<secret>...) is the secret; the whole match without one."
	},
	"ignore-case": {
		shape: "flag",
		also: [
			"case-insensitive",
			"insensitive",
			"flags"
		],
		about: "Letters of the expression stand for both cases."
	},
	"match-bytes-max": {
		shape: "number",
		least: 8,
		most: 4096,
		whole: true,
		also: [
			"max-length",
			"length-max",
			"max-bytes"
		],
		about: "The longest match in bytes; 512 without it. What is longer does not count."
	},
	checks: {
		shape: "choices",
		also: [
			"entropy",
			"min-entropy",
			"character-classes",
			"base64-contains",
			"validate",
			"check"
		],
		words: [
			"real-value",
			"random",
			"jwt",
			"pem-body",
			"crc32-base62"
		],
		named: {
			entropy: {
				shape: "number",
				least: .1,
				most: 8,
				whole: false,
				about: "Shannon entropy, in bits a character, at least."
			},
			"character-classes": {
				shape: "number",
				least: 1,
				most: 4,
				whole: true,
				about: "At least so many of lower case, upper case, digits and others."
			},
			"base64-contains": {
				shape: "text",
				about: "Base64 of a text that has this in it."
			}
		},
		about: "Tests of the secret, all of which must hold: real-value (no placeholder, reference or code), random (made by a machine), jwt, pem-body, crc32-base62, or a map of entropy, character-classes or base64-contains."
	},
	allow: {
		shape: "texts",
		form: "expression",
		also: [
			"allowlist",
			"allowlists",
			"whitelist",
			"stopwords",
			"exclude",
			"ignore"
		],
		about: "Expressions; a secret in which one is found is harmless and never reported."
	},
	impact: {
		shape: "text",
		about: "What someone who has it can do with it."
	},
	remedy: {
		shape: "text",
		also: [
			"fix",
			"mend",
			"remediation",
			"help"
		],
		about: "How to make it harmless."
	},
	references: {
		shape: "texts",
		also: [
			"links",
			"urls",
			"url",
			"docs"
		],
		about: "Addresses of pages that tell of it."
	},
	tags: {
		shape: "texts",
		form: "tag",
		about: "Names to select it by, in lower case."
	},
	rank: {
		shape: "number",
		least: 1,
		most: 100,
		whole: true,
		also: ["priority", "weight"],
		about: "Of two matches that overlap the one of the higher rank stays; 30 without it, as of most of the catalogue."
	},
	examples: {
		shape: "map",
		required: true,
		also: ["tests", "samples"],
		fields: {
			match: {
				shape: "maps",
				fields: exampleFields,
				short: "text",
				required: true,
				also: [
					"positive",
					"valid",
					"true",
					"matches",
					"hits"
				],
				about: "Texts that it must find."
			},
			skip: {
				shape: "maps",
				fields: exampleFields,
				short: "text",
				required: true,
				also: [
					"negative",
					"invalid",
					"false",
					"near-misses",
					"no-match",
					"misses",
					"ignore"
				],
				about: "Near misses, which it must leave alone."
			}
		},
		about: "What proves it: \"leakline patterns check\"."
	}
};

// build/src/config/settings.js
const addressClasses = [
	"private",
	"shared",
	"link-local",
	"unique-local",
	"site-local",
	"loopback"
];
const defaultSettings = {
	detect: {
		prefixes: ["INFRA"],
		internalDomains: [],
		internalSuffixes: [],
		addresses: addressClasses.filter((one) => one !== "loopback"),
		loopback: false
	},
	selection: {
		only: [],
		except: []
	},
	confidenceMin: "low",
	severities: {},
	failOn: "low",
	notes: false,
	exclude: [],
	include: [],
	wholeBytesMax: wholeBytesDefault,
	includeIgnored: false,
	fingerprintKey: null,
	history: {
		since: null,
		until: null,
		branches: [],
		includeUnreachable: false,
		allProvenance: false,
		wholeBlobs: false,
		threads: null,
		cache: null
	},
	suppression: {
		comments: ["leakline"],
		allow: [],
		baseline: null,
		today: "1970-01-01"
	},
	baselineFile: null,
	showSuppressed: null,
	ownPatterns: []
};

// build/src/config/size-words.js
const sizeForms = "a number of bytes, or one with KB, MB, GB (thousands) or KiB, MiB, GiB (1024s)";
const unitBytes = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e3 ** 2,
	gb: 1e3 ** 3,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3,
	k: 1024,
	m: 1024 ** 2,
	g: 1024 ** 3
};
function bytesOfSize(text) {
	const found = /^(\d{1,15}(?:\.\d{1,3})?)\s?([kmg]?i?b|[kmg])?$/.exec(text.trim().toLowerCase());
	const unit = unitBytes[found?.[2] ?? ""];
	return found === null || unit === void 0 ? null : Math.round(Number(found[1]) * unit);
}

// build/src/config/configuration-keys.js
const allowExample = [{
	name: "made-up keys of the fixtures",
	reason: "they were never live",
	state: "test-data",
	patterns: ["github", "aws"],
	paths: ["test/fixtures/**"]
}];
const patternExample = [{
	id: "initech.deploy-token",
	title: "Initech deploy token",
	keywords: ["initech_"],
	regex: "\\binitech_(?<secret>[a-z0-9]{32})\\b",
	checks: ["real-value", { entropy: 3 }],
	examples: {
		match: [{ text: "token: initech_{lowerdigits*32}" }],
		skip: [{ text: "token: initech_{lowerdigits*12}" }]
	}
}];
const failOnWords = [...severities.filter((severity) => severity !== "note"), "never"];
const configurationKeys = {
	extends: {
		shape: "list",
		single: true,
		typed: "extends",
		option: null,
		about: "What this file adds to: files of this repository (\"./team.yml\", from the folder of this file) or of packages in node_modules (\"package:@initech/leakline/strict\"). What this file says counts more, and of two the later.",
		otherwise: "nothing",
		also: [
			"import",
			"imports",
			"preset",
			"presets",
			"inherit",
			"use-default"
		],
		example: ["./leakline-team.yml"]
	},
	prefixes: {
		shape: "list",
		typed: "prefixes",
		option: "prefix",
		about: "Prefixes of infrastructure names: a real value beside INFRA_WINEBOT_API_TOKEN is a finding.",
		otherwise: "INFRA",
		also: [
			"infra-prefix",
			"infra-prefixes",
			"infrastructure-prefixes"
		],
		example: ["INFRA", "ACME_OPS"]
	},
	"internal-domains": {
		shape: "list",
		typed: "internalDomains",
		option: "internal-domains",
		about: "Domains of your own whose hosts must not be told.",
		otherwise: "none",
		also: [
			"domain",
			"domains",
			"hosts",
			"internal-hosts"
		],
		example: ["corp.example.com"]
	},
	"internal-suffixes": {
		shape: "list",
		typed: "internalSuffixes",
		option: "internal-suffixes",
		about: "Endings of internal hosts beside .internal, .local, .corp, .lan and their like.",
		otherwise: "none",
		also: [
			"suffix",
			"suffixes",
			"tlds"
		],
		example: [".initech-hq"]
	},
	addresses: {
		shape: "words",
		typed: "addresses",
		option: "addresses",
		about: "Which addresses to look for: private (RFC 1918), shared (100.64.0.0/10), link-local, unique-local (IPv6), site-local, loopback.",
		otherwise: "all but loopback",
		also: [
			"address-classes",
			"private-addresses",
			"ips",
			"networks"
		],
		example: ["private", "unique-local"],
		words: addressClasses
	},
	loopback: {
		shape: "flag",
		typed: "loopback",
		option: "loopback",
		about: "Report loopback addresses too, as loopback among \"addresses\" does.",
		otherwise: "false",
		example: true
	},
	only: {
		shape: "list",
		typed: "only",
		option: "only",
		about: "Look for these alone: ids of patterns, providers, families or tags (see \"leakline patterns list\").",
		otherwise: "everything",
		also: [
			"enable",
			"enabled",
			"enabled-patterns",
			"enable-patterns",
			"enabled-rules",
			"enable-rules"
		],
		example: ["infrastructure-secret", "cloud"]
	},
	except: {
		shape: "list",
		typed: "except",
		option: "except",
		about: "Do not look for these: ids of patterns, providers, families or tags.",
		otherwise: "nothing",
		also: [
			"disable",
			"disabled",
			"disabled-patterns",
			"disable-patterns",
			"disabled-rules",
			"disable-rules"
		],
		example: ["internal-host"]
	},
	severities: {
		shape: "severities",
		typed: "severities",
		option: null,
		about: "Severities in place of the patterns' own, by id, provider, family or tag; of several that name a pattern the first kind in this order counts. What its context makes milder, such as a test, stays milder by as many steps.",
		otherwise: "the patterns' own",
		also: [
			"severity",
			"severity-overrides",
			"overrides"
		],
		example: {
			"private-address": "medium",
			github: "critical"
		},
		words: severities
	},
	confidence: {
		shape: "word",
		typed: "confidence",
		option: "confidence",
		about: "The least confidence of a finding; what is less sure is a note.",
		otherwise: "low",
		also: ["min-confidence", "confidence-min"],
		example: "medium",
		words: confidences
	},
	"fail-on": {
		shape: "word",
		typed: "failOn",
		option: "fail-on",
		about: "The mildest severity that fails a run.",
		otherwise: "low",
		also: [
			"fail",
			"min-severity",
			"severity-min",
			"threshold",
			"exit-code",
			"level"
		],
		example: "high",
		words: failOnWords
	},
	notes: {
		shape: "flag",
		typed: "notes",
		option: "notes",
		about: "Report notes too, which never fail a run.",
		otherwise: "false",
		example: true
	},
	patterns: {
		shape: "entries",
		fields: patternFields,
		naming: "id",
		typed: "patterns",
		option: null,
		about: "Patterns of your own, which are looked for as those of the catalogue are.",
		otherwise: "none",
		also: [
			"rules",
			"rule",
			"detectors",
			"custom-patterns",
			"own-patterns",
			"regexes"
		],
		example: patternExample
	},
	exclude: {
		shape: "list",
		typed: "exclude",
		option: "exclude",
		about: "Globs of paths to leave out; they are counted in the report. One that begins with \"!\" takes back in.",
		otherwise: "none",
		also: [
			"ignore",
			"ignored",
			"ignore-paths",
			"ignored-paths",
			"exclude-paths",
			"skip",
			"skip-paths"
		],
		example: ["vendor/", "*.snap"]
	},
	include: {
		shape: "list",
		typed: "include",
		option: "include",
		about: "Globs of the only paths to scan.",
		otherwise: "all",
		also: [
			"paths",
			"files",
			"include-paths",
			"scan"
		],
		example: ["src/", "deploy/**/*.yml"],
		takesIn: true
	},
	"include-ignored": {
		shape: "flag",
		typed: "includeIgnored",
		option: "include-ignored",
		about: "Scan the files of a work tree that Git ignores too (\"leakline tree\").",
		otherwise: "false",
		example: true
	},
	allow: {
		shape: "entries",
		fields: allowFields,
		naming: "name",
		needsOne: allowConditions,
		typed: "allow",
		option: null,
		about: "What is found and in order: each entry has a name and a condition (paths, values, commits, authored-since, authored-until). What it allows is counted in the report and fails no run.",
		otherwise: "nothing",
		also: [
			"allowlist",
			"allowlists",
			"allow-list",
			"whitelist",
			"allowed",
			"suppressions",
			"suppress"
		],
		example: allowExample
	},
	comments: {
		shape: "words",
		typed: "comments",
		option: "comments",
		about: "Whose comments beside a finding suppress it: \"leakline:allow\" of ours, and the marks of other programs.",
		otherwise: "leakline",
		also: [
			"markers",
			"inline",
			"inline-comments",
			"suppression-comments"
		],
		example: ["leakline", "gitleaks"],
		words: commentKinds
	},
	baseline: {
		shape: "text",
		typed: "baseline",
		option: "baseline",
		about: "The file of findings that were decided of, from the root of the repository; \"none\" heeds none.",
		otherwise: ".github/leakline-baseline.jsonl or .leakline-baseline.jsonl",
		example: "security/leakline-baseline.jsonl"
	},
	suppressed: {
		shape: "flag",
		typed: "suppressed",
		option: "suppressed",
		about: "Show what is suppressed in reports too; its number is always told.",
		otherwise: "as each report does",
		also: ["show-suppressed"],
		example: true
	},
	"max-blob-size": {
		shape: "text",
		typed: "maxBlobSize",
		option: "max-blob-size",
		about: `What is larger is scanned in windows, and archives of more are not opened: ${sizeForms}.`,
		otherwise: "16MiB",
		also: [
			"max-size",
			"max-file-size",
			"size-limit",
			"limits"
		],
		example: "32MiB",
		least: wholeBytesMin,
		most: blobBytesMax
	},
	threads: {
		shape: "count",
		typed: "threads",
		option: "threads",
		about: "Threads that scan a history or a folder.",
		otherwise: "the machine's cores, 8 at most",
		also: [
			"jobs",
			"workers",
			"parallel",
			"concurrency"
		],
		example: 4,
		least: 1,
		most: 64
	},
	"history.since": {
		shape: "text",
		typed: "since",
		option: "since",
		about: `Only what came in with commits of this date or later: ${dateForms}.`,
		otherwise: "no bound",
		example: "2020-01-31"
	},
	"history.until": {
		shape: "text",
		typed: "until",
		option: "until",
		about: "Only what came in with commits of this date or earlier.",
		otherwise: "no bound",
		example: "1 week ago"
	},
	"history.branches": {
		shape: "list",
		typed: "branches",
		option: "branch",
		about: "Only what these branches, tags or other revisions reach.",
		otherwise: "every ref",
		also: ["branch", "refs"],
		example: ["main"]
	},
	"history.include-unreachable": {
		shape: "flag",
		typed: "includeUnreachable",
		option: "include-unreachable",
		about: "Objects that no ref reaches as well, and the reflog.",
		otherwise: "false",
		example: true
	},
	"history.all-provenance": {
		shape: "flag",
		typed: "allProvenance",
		option: "all-provenance",
		about: "Tell every commit that content came in with, not the first one alone.",
		otherwise: "false",
		example: true
	}
};
const keyNames = Object.keys(configurationKeys);
function definitionOf(key) {
	return configurationKeys[key];
}
const configurationPaths = [
	".github/leakline.yml",
	".github/leakline.yaml",
	".leakline.yml",
	".leakline.yaml"
];
const baselinePaths = [".github/leakline-baseline.jsonl", ".leakline-baseline.jsonl"];
const configurationBytesMax = 262144;
function typedOf(configuration) {
	const fields = keyNames.flatMap((key) => {
		const value = configuration[key];
		if (value === void 0) return [];
		return [[definitionOf(key).typed, typeof value === "number" ? String(value) : value]];
	});
	return Object.fromEntries(fields);
}

// build/src/config/nearest-name.js
function nearestName(word, names) {
	const lower = word.toLowerCase().replaceAll("_", "-");
	if (lower.length > 64) return null;
	let nearest = null;
	let least = Math.max(2, Math.floor(lower.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - lower.length) >= least) continue;
		const distance = editDistance(lower, name);
		if (distance >= least || distance >= name.length) continue;
		[nearest, least] = [name, distance];
	}
	return nearest;
}
function editDistance(a, b) {
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		[before, last] = [last, current];
	}
	return last[b.length] ?? 0;
}

// build/src/config/name-words.js
function meant(word, names) {
	const near = [...names].find((name) => name.endsWith(`.${word}`)) ?? nearestName(word, names);
	return near === null ? "" : ` Perhaps "${near}" was meant.`;
}
function meantField(word, fields) {
	if (word === "<<") return " Maps are not merged here: write the keys out.";
	const written = word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase().replaceAll(/[_\s]/g, "-");
	const otherwise = Object.keys(fields).find((name) => fields[name]?.also?.includes(written) === true);
	return otherwise === void 0 ? meant(word, Object.keys(fields)) : ` Perhaps "${otherwise}" was meant.`;
}
function shown$1(name) {
	return /^[a-z][a-z0-9_.-]{0,40}$/i.test(name) && !/\d{3}/.test(name) ? `"${name}"` : "what is given";
}
function shownTitle(title) {
	if (!(title.length <= 80 && /^[\p{L}\d][\p{L}\p{M}\d ,.:;'()/&+_-]*$/u.test(title)) || /\S{33}/.test(title)) return null;
	return /(?=\S*\d\S*\d\S*\d)[^\s-]{12}/.test(title) ? null : `"${title}"`;
}
function listed(names) {
	return names.map((name) => `"${name}"`).join(", ");
}

// build/src/config/select-patterns.js
function selectPatterns(patterns, { only, except }) {
	if (only.length + except.length === 0) return [...patterns];
	const names = namesOf(patterns);
	for (const selector of [...only, ...except]) if (!names.has(selector)) throw unknownSelector(selector, names);
	const chosen = patterns.filter((pattern) => (only.length === 0 || isNamed(pattern, only)) && !isNamed(pattern, except));
	if (chosen.length > 0) return chosen;
	throw new Fault("bad-argument", "\"only\" and \"except\" together leave no pattern to look for", "Give fewer exceptions, or run \"leakline patterns list\" for what there is.");
}
function providerOf(pattern) {
	return pattern.id.slice(0, pattern.id.indexOf("."));
}
function isNamed(pattern, selectors) {
	return selectorsOf(pattern).some((name) => selectors.includes(name));
}
function selectorsOf(pattern) {
	return [
		pattern.id,
		providerOf(pattern),
		pattern.family,
		...pattern.tags ?? []
	];
}
function namesOf(patterns) {
	return new Set(patterns.flatMap(selectorsOf));
}
function unknownSelector(selector, names) {
	const shown = /^[a-z][a-z.-]{1,40}$/.test(selector) ? `"${selector}"` : "what was given";
	const begun = [...names].find((name) => name.startsWith(selector.slice(0, 4)));
	const near = meant(selector, names) || (begun === void 0 ? "" : ` Perhaps "${begun}" was meant.`);
	return new Fault("bad-argument", `${shown} is no pattern, provider, family or tag of the catalogue`, `Run "leakline patterns list" for the ids.${near}`);
}

// build/src/git/git-config.js
function parseGitConfig(text) {
	const values = /* @__PURE__ */ new Map();
	let section = null;
	for (const raw of text.split(/\r?\n/)) {
		const line = raw.trim();
		const head = /^\[\s*([A-Za-z0-9.-]+)\s*(".*")?\s*\](.*)$/.exec(line);
		const rest = head === null ? line : (head[3] ?? "").trim();
		if (head !== null) section = head[2] === void 0 ? (head[1] ?? "").toLowerCase() : null;
		const entry = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest);
		if (entry === null || section === null) continue;
		values.set(`${section}.${(entry[1] ?? "").toLowerCase()}`, plainValue(entry[2]));
	}
	return values;
}
function configBoolean(config, key) {
	const value = config.get(key)?.toLowerCase();
	if (value === void 0) return null;
	if ([
		"true",
		"yes",
		"on",
		"1"
	].includes(value)) return true;
	if ([
		"false",
		"no",
		"off",
		"0",
		""
	].includes(value)) return false;
	return null;
}
function plainValue(value) {
	if (value === void 0) return "true";
	const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value);
	if (quoted !== null) return (quoted[1] ?? "").replace(/\\(.)/g, "$1");
	return value.replace(/\s*[#;].*$/, "").trim();
}

// build/src/git/small-file.js
async function readSmallFile(path, bytesMax) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	} catch {
		return null;
	}
	try {
		const stat = (0, node_fs.fstatSync)(file);
		return stat.isFile() && stat.size <= bytesMax ? (0, node_fs.readFileSync)(file) : null;
	} catch {
		return null;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}

// build/src/git/locate-repository.js
const pointerBytesMax = 16384;
const configBytesMax = 4194304;
async function locateRepository(path) {
	let folder = absolutePath(path);
	const kind = kindOf$2(folder);
	if (kind === null) return null;
	if (kind === "file") folder = (0, node_path.dirname)(folder);
	for (;;) {
		const place = await placeBelow(folder) ?? await placeAt(folder);
		if (place !== null) return place;
		const parent = (0, node_path.dirname)(folder);
		if (parent === folder) return null;
		folder = parent;
	}
}
async function readRepositoryConfig(commonDir) {
	const bytes = await readSmallFile((0, node_path.join)(commonDir, "config"), configBytesMax);
	return parseGitConfig(bytes?.toString("utf8") ?? "");
}
async function placeBelow(folder) {
	const dotGit = (0, node_path.join)(folder, ".git");
	const kind = kindOf$2(dotGit);
	if (kind === null) return null;
	if (kind === "folder") {
		const commonDir = await commonDirOf(dotGit);
		return commonDir === null ? null : {
			gitDir: dotGit,
			commonDir,
			workTree: folder
		};
	}
	const bytes = await readSmallFile(dotGit, pointerBytesMax);
	const target = bytes === null ? null : /^gitdir: ([^\0\r\n]+)\r?\n*$/.exec(bytes.toString("utf8"))?.[1];
	const gitDir = target === null || target === void 0 ? null : (0, node_path.resolve)(folder, target.trimEnd());
	const commonDir = gitDir === null ? null : await commonDirOf(gitDir);
	if (gitDir === null || commonDir === null) throw new Fault("not-a-repository", `The file ${dotGit} does not lead to a git directory.`, "Clone the repository anew, or run git worktree repair or git submodule update in its main work tree.");
	return {
		gitDir,
		commonDir,
		workTree: folder
	};
}
async function placeAt(folder) {
	const commonDir = await commonDirOf(folder);
	if (commonDir === null) return null;
	const bare = configBoolean(await readRepositoryConfig(commonDir), "core.bare");
	return {
		gitDir: folder,
		commonDir,
		workTree: (0, node_path.basename)(folder) === ".git" && bare !== true && commonDir === folder ? (0, node_path.dirname)(folder) : null
	};
}
async function commonDirOf(gitDir) {
	if (kindOf$2((0, node_path.join)(gitDir, "HEAD"), true) === null) return null;
	const pointer = await readSmallFile((0, node_path.join)(gitDir, "commondir"), pointerBytesMax);
	const commonDir = pointer === null ? gitDir : (0, node_path.resolve)(gitDir, pointer.toString("utf8").trim());
	for (const name of ["objects", "refs"]) if (kindOf$2((0, node_path.join)(commonDir, name)) !== "folder") return null;
	return commonDir;
}
function kindOf$2(path, orDangling = false) {
	try {
		return (0, node_fs.statSync)(path).isDirectory() ? "folder" : "file";
	} catch {
		return orDangling && isListed(path) ? "file" : null;
	}
}
function isListed(path) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.dirname)(path)).includes((0, node_path.basename)(path));
	} catch {
		return false;
	}
}

// build/src/model/oid.js
const zeroOid = "0".repeat(40);
function isOid(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
function isZeroOid(text) {
	return /^0+$/.test(text);
}
function shortOid(oid) {
	return oid.slice(0, 12);
}

// build/src/git/alternates.js
const depthMax = 5;
const foldersMax = 64;
const alternatesBytesMax = 1048576;
async function objectFolders(ownFolder) {
	const found = [ownFolder];
	await addAlternates(ownFolder, 0, found);
	return found;
}
async function addAlternates(folder, depth, found) {
	if (depth >= depthMax) return;
	const bytes = await readSmallFile((0, node_path.join)(folder, "info", "alternates"), alternatesBytesMax);
	if (bytes === null) return;
	for (const line of bytes.toString("utf8").split("\n")) {
		const named = unquoted(line.replace(/\r$/, ""));
		if (named === "" || named.startsWith("#") || named.includes("\0")) continue;
		const alternate = (0, node_path.resolve)(folder, named);
		if (found.includes(alternate) || found.length >= foldersMax || !await isFolder(alternate)) continue;
		found.push(alternate);
		await addAlternates(alternate, depth + 1, found);
	}
}
function unquoted(line) {
	const quoted = /^"(.*)"$/.exec(line);
	return quoted === null ? line : (quoted[1] ?? "").replace(/\\(["\\])/g, "$1");
}
async function isFolder(path) {
	return (0, node_fs_promises.stat)(path).then((found) => found.isDirectory(), () => false);
}

// build/src/git/byte-cache.js
var ByteCache = class {
	entries = /* @__PURE__ */ new Map();
	bytesMax;
	bytesHeld = 0;
	constructor(bytesMax) {
		this.bytesMax = bytesMax;
	}
	get(key) {
		const entry = this.entries.get(key);
		if (entry === void 0) return void 0;
		this.entries.delete(key);
		this.entries.set(key, entry);
		return entry.value;
	}
	set(key, value, bytes) {
		if (bytes * 4 > this.bytesMax || this.entries.has(key)) return;
		this.entries.set(key, {
			value,
			bytes
		});
		this.bytesHeld += bytes;
		for (const [oldest, entry] of this.entries) {
			if (this.bytesHeld <= this.bytesMax) break;
			this.entries.delete(oldest);
			this.bytesHeld -= entry.bytes;
		}
	}
};

// build/src/git/path-text.js
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const replacement = "�";
function pathText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString("utf8");
	if (!text.includes(replacement)) return text;
	try {
		return strict.decode(buffer);
	} catch {
		return buffer.toString("latin1").replace(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
	}
}

// build/src/git/parse-object.js
const space$1 = 32;
const newline$14 = 10;
const oidBytes$1 = 20;
const objectKinds = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function entryKind(mode) {
	switch (mode & 61440) {
		case 16384: return "tree";
		case 40960: return "symbolic-link";
		case 57344: return "submodule";
		default: return "blob";
	}
}
function parseTree(bytes, oid) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = [];
	let at = 0;
	while (at < buffer.length) {
		const modeEnd = buffer.indexOf(space$1, at);
		const nameEnd = modeEnd === -1 ? -1 : buffer.indexOf(0, modeEnd + 1);
		const end = nameEnd + 1 + oidBytes$1;
		const mode = modeEnd === -1 ? NaN : Number.parseInt(buffer.toString("latin1", at, modeEnd), 8);
		if (nameEnd === -1 || end > buffer.length || Number.isNaN(mode)) throw corrupt("tree", oid);
		entries.push({
			kind: entryKind(mode),
			mode,
			name: pathText(buffer.subarray(modeEnd + 1, nameEnd)),
			oid: buffer.toString("hex", nameEnd + 1, end)
		});
		at = end;
	}
	return entries;
}
function parseCommit(bytes, oid) {
	const { headers, body } = splitHeaders(bytes);
	let tree = null;
	const parents = [];
	let author = "";
	let committer = "";
	let encoding = "utf-8";
	for (const { key, value } of headers) if (key === "tree") tree ??= oidOf(value);
	else if (key === "parent") {
		const parent = oidOf(value);
		if (parent === null) throw corrupt("commit", oid);
		parents.push(parent);
	} else if (key === "author" && author === "") author = value;
	else if (key === "committer" && committer === "") committer = value;
	else if (key === "encoding") encoding = value;
	if (tree === null) throw corrupt("commit", oid);
	const time = signatureTime(author);
	return {
		oid,
		tree,
		parents,
		author: headerText(signatureName(author), encoding),
		date: isoDate(time.seconds, time.offsetMinutes),
		authorSeconds: time.seconds,
		authorOffset: time.offsetMinutes,
		committerSeconds: signatureTime(committer).seconds,
		...contentOf$1(author, committer, body, encoding)
	};
}
function parseCommitContent(bytes) {
	const { headers, body } = splitHeaders(bytes);
	const [author, committer] = headers;
	return contentOf$1(author?.value ?? "", committer?.value ?? "", body, "utf-8");
}
function contentOf$1(author, committer, body, encoding) {
	const people = [author, committer].map((line) => headerText(signaturePerson(line), encoding));
	return {
		people: [...new Set(people)],
		message: textOf$1(body, encoding)
	};
}
function parseTag(bytes, oid) {
	const { headers, body } = splitHeaders(bytes);
	const [object, type] = headers;
	const target = object?.key === "object" ? oidOf(object.value) : null;
	const targetKind = type?.key === "type" ? objectKinds.find((kind) => kind === type.value) : void 0;
	if (target === null || targetKind === void 0) throw corrupt("tag", oid);
	const header = (key) => headers.find((line) => line.key === key)?.value ?? "";
	return {
		target,
		targetKind,
		name: headerText(header("tag"), "utf-8"),
		tagger: headerText(signaturePerson(header("tagger")), "utf-8"),
		taggerSeconds: signatureTime(header("tagger")).seconds,
		message: textOf$1(withoutSignature(body), "utf-8")
	};
}
function isoDate(seconds, offsetMinutes) {
	const local = (/* @__PURE__ */ new Date((seconds + offsetMinutes * 60) * 1e3)).toISOString().slice(0, 19);
	const sign = offsetMinutes < 0 ? "-" : "+";
	const minutes = Math.abs(offsetMinutes);
	const two = (value) => String(value).padStart(2, "0");
	return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function corrupt(kind, oid) {
	return new Fault("corrupt-object", `The ${kind} ${oid} is not in Git's format.`, "Run git fsck, or clone the repository anew.");
}
function splitHeaders(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const headers = [];
	let at = 0;
	while (at < buffer.length) {
		const found = buffer.indexOf(newline$14, at);
		const end = found === -1 ? buffer.length : found;
		if (end === at) return {
			headers,
			body: buffer.subarray(end + 1)
		};
		if (buffer[at] !== space$1) {
			const blank = buffer.indexOf(space$1, at);
			const gap = blank === -1 || blank > end ? end : blank;
			headers.push({
				key: buffer.toString("latin1", at, gap),
				value: buffer.toString("latin1", Math.min(gap + 1, end), end)
			});
		}
		at = end + 1;
	}
	return {
		headers,
		body: buffer.subarray(buffer.length)
	};
}
function oidOf(value) {
	return value.length === 40 && /^[0-9a-f]+$/.test(value) ? value : null;
}
function signatureName(line) {
	const end = line.indexOf("<");
	return end === -1 ? line : line.slice(0, end);
}
function signaturePerson(line) {
	const end = line.lastIndexOf(">");
	return end === -1 ? line : line.slice(0, end + 1);
}
function withoutSignature(body) {
	const text = body.toString("latin1");
	const found = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m.exec(text);
	return found === null ? body : body.subarray(0, found.index);
}
function signatureTime(line) {
	const text = line.slice(line.lastIndexOf(">") + 1);
	const found = /^\s*(-?\d{1,15})(?:\s+([+-]\d{4})(?!\d))?/.exec(text);
	if (found === null) return {
		seconds: 0,
		offsetMinutes: 0
	};
	const seconds = Number(found[1]);
	if (seconds < -62167132800 || seconds > 253402214400) return {
		seconds: 0,
		offsetMinutes: 0
	};
	const zone = found[2] ?? "+0000";
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
	if (Number(zone.slice(3)) > 59 || minutes >= 1440) return {
		seconds,
		offsetMinutes: 0
	};
	return {
		seconds,
		offsetMinutes: zone.startsWith("-") ? -minutes : minutes
	};
}
function headerText(value, declared) {
	return /[^\0-\x7f]/.test(value) ? textOf$1(Buffer.from(value, "latin1"), declared) : value.trim();
}
function textOf$1(bytes, declared) {
	const text = bytes.toString("utf8");
	if (!text.includes("�")) return text.trim();
	for (const encoding of ["utf-8", declared]) try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
	} catch {}
	return bytes.toString("latin1").trim();
}

// build/src/git/object-store.js
const blobCacheBytes = 67108864;
const treeCacheBytes = 33554432;
const commitCacheBytes = 16777216;
function makeObjectStore(sources) {
	return new LayeredObjectStore(sources);
}
function isMissingObject(error) {
	return error instanceof Fault && error.code === "missing-object";
}
const objectFaults = /* @__PURE__ */ new Set([
	"missing-object",
	"corrupt-object",
	"object-too-large"
]);
function isObjectFault(error) {
	return error instanceof Fault && objectFaults.has(error.code);
}
var LayeredObjectStore = class {
	sources;
	blobs = new ByteCache(blobCacheBytes);
	trees = new ByteCache(treeCacheBytes);
	commits = new ByteCache(commitCacheBytes);
	constructor(sources) {
		this.sources = sources;
	}
	async readBlob(oid) {
		const held = this.blobs.get(oid);
		if (held !== void 0) return held;
		const bytes = await this.readKind(oid, "blob");
		this.blobs.set(oid, bytes, bytes.length);
		return bytes;
	}
	async readTree(oid) {
		const held = this.trees.get(oid);
		if (held !== void 0) return held;
		const bytes = await this.readKind(oid, "tree");
		const entries = parseTree(bytes, oid);
		this.trees.set(oid, entries, bytes.length * 4);
		return entries;
	}
	async readCommit(oid) {
		const held = this.commits.get(oid);
		if (held !== void 0) return held;
		return this.keepCommit(oid, await this.readKind(oid, "commit"));
	}
	async readAny(oid) {
		const held = this.commits.get(oid);
		if (held !== void 0) return {
			kind: "commit",
			commit: held
		};
		const { kind, bytes } = await this.read(oid);
		if (kind === "commit") return {
			kind,
			commit: this.keepCommit(oid, bytes)
		};
		if (kind === "tag") return {
			kind,
			tag: parseTag(bytes, oid)
		};
		return { kind };
	}
	async oidsWithPrefix(prefix) {
		const found = /* @__PURE__ */ new Set();
		for (const source of this.sources) for (const oid of await source.oidsWithPrefix(prefix)) found.add(oid);
		return [...found].sort();
	}
	keepCommit(oid, bytes) {
		const commit = parseCommit(bytes, oid);
		this.commits.set(oid, commit, bytes.length * 2 + 200);
		return commit;
	}
	async readKind(oid, wanted) {
		const { kind, bytes } = await this.read(oid);
		if (kind === wanted) return bytes;
		throw new Fault("corrupt-object", `The object ${oid} is a ${kind} where a ${wanted} belongs.`, "Run git fsck, or clone the repository anew.");
	}
	async read(oid) {
		let damage = null;
		for (const source of this.sources) try {
			const object = await source.read(oid);
			if (object !== null) return object;
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			damage ??= error;
		}
		if (damage !== null) throw damage;
		throw new Fault("missing-object", `The object ${oid} is not in this repository.`, "Fetch the whole history (fetch-depth: 0 on actions/checkout, or git fetch --unshallow).");
	}
};

// build/src/git/pack/corrupt-object.js
var Unreadable = class extends Error {};
var TooLarge = class extends Unreadable {
	bytes;
	constructor(bytes) {
		super("it is too large");
		this.bytes = bytes;
	}
};
function refuseTooLarge(bytes) {
	if (bytes > 1073741824) throw new TooLarge(bytes);
}
function corruptObject(oid, error, files) {
	if (error instanceof TooLarge) return new Fault("object-too-large", `The object ${oid} has ${error.bytes} bytes, which is more than is read.`, "Look at it yourself: git cat-file gives its content.");
	const [first] = files;
	const others = files.length > 1 ? ` and ${files.length - 1} more` : "";
	const where = first === void 0 ? "" : ` (damaged here: ${first}${others})`;
	return new Fault("corrupt-object", `The object ${oid} cannot be read: ${reasonOf(error)}${where}.`, "Run git fsck to see what is damaged, or clone the repository anew.");
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error && "code" in error;
}
function isNoFile(error) {
	return isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function reasonOf(error) {
	if (isSystemError(error)) return error.code;
	return error instanceof Error ? error.message : String(error);
}
function expected(error) {
	if (error instanceof Unreadable || isSystemError(error)) return error;
	throw error;
}

// build/src/git/pack/delta.js
const contentBytesMax = 2147483647;
var DeltaOps = class {
	count = 0;
	sourceLength = 0;
	targetLength = 0;
	targetAt = /* @__PURE__ */ new Int32Array(256);
	length = /* @__PURE__ */ new Int32Array(256);
	sourceAt = /* @__PURE__ */ new Int32Array(256);
	insertAt = /* @__PURE__ */ new Int32Array(256);
	grow() {
		const longer = (items) => {
			const grown = new Int32Array(items.length * 2);
			grown.set(items);
			return grown;
		};
		this.targetAt = longer(this.targetAt);
		this.length = longer(this.length);
		this.sourceAt = longer(this.sourceAt);
		this.insertAt = longer(this.insertAt);
	}
};
function readDelta(bytes, from, to, into) {
	let at = readLengths(bytes, from, to, into);
	if (at < 0) return false;
	const { sourceLength, targetLength } = into;
	let count = 0;
	let target = 0;
	let copiedTo = -1;
	while (at < to) {
		const code = bytes[at++];
		if (count === into.length.length) into.grow();
		if ((code & 128) === 0) {
			if (code === 0 || at + code > to) return false;
			into.targetAt[count] = target;
			into.length[count] = code;
			into.sourceAt[count] = -1;
			into.insertAt[count] = at;
			count += 1;
			target += code;
			at += code;
			copiedTo = -1;
		} else {
			let source = 0;
			let length = 0;
			if ((code & 1) !== 0) source = bytes[at++];
			if ((code & 2) !== 0) source |= bytes[at++] << 8;
			if ((code & 4) !== 0) source |= bytes[at++] << 16;
			if ((code & 8) !== 0) source += bytes[at++] * 16777216;
			if ((code & 16) !== 0) length = bytes[at++];
			if ((code & 32) !== 0) length |= bytes[at++] << 8;
			if ((code & 64) !== 0) length |= bytes[at++] << 16;
			if (length === 0) length = 65536;
			if (at > to || !(source + length <= sourceLength)) return false;
			if (source === copiedTo) into.length[count - 1] = into.length[count - 1] + length;
			else {
				into.targetAt[count] = target;
				into.length[count] = length;
				into.sourceAt[count] = source;
				into.insertAt[count] = -1;
				count += 1;
			}
			target += length;
			copiedTo = source + length;
		}
		if (target > targetLength) return false;
	}
	into.count = count;
	return target === targetLength;
}
function readLengths(bytes, from, to, into) {
	let at = from;
	for (const which of ["sourceLength", "targetLength"]) {
		let length = 0;
		let scale = 1;
		for (;;) {
			if (at >= to || scale > contentBytesMax) return -1;
			const byte = bytes[at++];
			length += (byte & 127) * scale;
			scale *= 128;
			if ((byte & 128) === 0) break;
		}
		if (length > contentBytesMax) return -1;
		into[which] = length;
	}
	return at;
}
const loopBytesMax$1 = 48;
function applyDelta(ops, base, delta, target, at) {
	if (base.length < ops.sourceLength || at + ops.targetLength > target.length) throw new RangeError("applyDelta: outside of the bytes given");
	const { count, targetAt, length, sourceAt, insertAt } = ops;
	for (let i = 0; i < count; i += 1) {
		const bytes = length[i];
		const copied = sourceAt[i];
		const source = copied < 0 ? delta : base;
		let from = copied < 0 ? insertAt[i] : copied;
		let to = at + targetAt[i];
		if (bytes > loopBytesMax$1) {
			target.set(source.subarray(from, from + bytes), to);
			continue;
		}
		for (const end = to + bytes; to < end; to += 1, from += 1) target[to] = source[from];
	}
}

// build/src/git/pack/entry-header.js
const kindOffsetDelta = 6;
const kindReferenceDelta = 7;
function makeEntryHeader() {
	return {
		kind: 0,
		length: 0,
		baseDistance: 0,
		baseOidAt: -1,
		dataAt: 0
	};
}
function readEntryHeader(bytes, at, end, into) {
	let from = at;
	if (from >= end) return false;
	let byte = bytes[from++];
	const kind = byte >> 4 & 7;
	let length = byte & 15;
	let scale = 16;
	while ((byte & 128) !== 0) {
		if (from >= end || scale > Number.MAX_SAFE_INTEGER / 256) return false;
		byte = bytes[from++];
		length += (byte & 127) * scale;
		scale *= 128;
	}
	into.kind = kind;
	into.length = length;
	into.baseDistance = 0;
	into.baseOidAt = -1;
	if (kind === 6) {
		from = readDistance(bytes, from, end, into);
		if (from < 0) return false;
	} else if (kind === 7) {
		into.baseOidAt = from;
		from += 20;
		if (from > end) return false;
	} else if (kind === 0 || kind === 5) return false;
	into.dataAt = from;
	return true;
}
function readDistance(bytes, at, end, into) {
	let from = at;
	if (from >= end) return -1;
	let byte = bytes[from++];
	let distance = byte & 127;
	while ((byte & 128) !== 0) {
		if (from >= end || distance > Number.MAX_SAFE_INTEGER / 256) return -1;
		byte = bytes[from++];
		distance = (distance + 1) * 128 + (byte & 127);
	}
	into.baseDistance = distance;
	return distance === 0 ? -1 : from;
}

// build/src/git/pack/adler32.js
const modulus = 65521;
const stretch = 5552;
function adler32(bytes, from, to) {
	let low = 1;
	let high = 0;
	for (let at = from; at < to;) {
		const end = Math.min(at + stretch, to);
		for (; at < end; at += 1) {
			low += bytes[at];
			high += low;
		}
		low %= modulus;
		high %= modulus;
	}
	return high << 16 | low;
}

// build/src/git/pack/huffman-table.js
const extraShift = 8;
const valueShift = 16;
const literalFlag = -2147483648;
const endFlag = 16384;
const secondFlag = 32768;
const invalidFlag = 8192;
const specialFlags = 57344;
const codeBitsMax = 15;
function makeTableSpace() {
	return {
		counts: /* @__PURE__ */ new Uint16Array(16),
		starts: /* @__PURE__ */ new Uint16Array(17),
		sorted: /* @__PURE__ */ new Uint16Array(320)
	};
}
function writeTable(table, rootBits, codes, space) {
	const longest = sortSymbols(codes, space);
	if (longest < 0) return 0;
	const bits = Math.max(1, Math.min(rootBits, longest));
	const { counts, sorted } = space;
	const { entries } = codes;
	if (longest <= 1) table.fill(8193, 0, 2);
	let reversed = 0;
	let rank = 0;
	let secondStart = 0;
	let secondEnd = 1 << bits;
	let secondBits = 0;
	let prefix = -1;
	const mask = (1 << bits) - 1;
	for (let length = 1; length <= longest; length += 1) for (let left = counts[length]; left > 0; left -= 1) {
		const entry = entries[sorted[rank++]];
		if (length <= bits) {
			const step = 1 << length;
			for (let at = reversed; at <= mask; at += step) table[at] = entry | length;
		} else {
			if ((reversed & mask) !== prefix) {
				prefix = reversed & mask;
				secondStart = secondEnd;
				secondBits = secondBitsFor(counts, length, bits, left);
				secondEnd = secondStart + (1 << secondBits);
				if (secondEnd > table.length) return 0;
				table[prefix] = secondStart << 16 | secondFlag | secondBits << 8 | bits;
			}
			const step = 1 << length - bits;
			for (let at = reversed >>> bits; at < 1 << secondBits; at += step) table[secondStart + at] = entry | length - bits;
		}
		reversed = nextReversed(reversed, length);
	}
	return bits;
}
function sortSymbols({ lengths, from, count, mayBeOne }, space) {
	const { counts, starts, sorted } = space;
	counts.fill(0);
	for (let i = 0; i < count; i += 1) {
		const length = lengths[from + i];
		counts[length] = counts[length] + 1;
	}
	let longest = codeBitsMax;
	while (longest > 0 && counts[longest] === 0) longest -= 1;
	let left = 1;
	for (let length = 1; length <= codeBitsMax; length += 1) {
		left = left * 2 - counts[length];
		if (left < 0) return -1;
	}
	if (left > 0 && longest > 0 && !(mayBeOne && longest === 1)) return -1;
	if (longest === 0 && !mayBeOne) return -1;
	starts[1] = 0;
	for (let length = 1; length < codeBitsMax; length += 1) starts[length + 1] = starts[length] + counts[length];
	for (let i = 0; i < count; i += 1) {
		const length = lengths[from + i];
		if (length === 0) continue;
		const at = starts[length];
		starts[length] = at + 1;
		sorted[at] = i;
	}
	return longest;
}
function secondBitsFor(counts, length, rootBits, left) {
	let bits = length - rootBits;
	let room = (1 << bits) - left;
	while (room > 0 && bits + rootBits < codeBitsMax) {
		bits += 1;
		room = room * 2 - counts[bits + rootBits];
	}
	return bits;
}
function nextReversed(code, length) {
	let bit = 1 << length - 1;
	while ((code & bit) !== 0) bit >>= 1;
	return bit === 0 ? 0 : (code & bit - 1) + bit;
}

// build/src/git/pack/bit-reader.js
const overrunMax = 4;
var BitReader = class {
	view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	at = 0;
	hold = 0;
	held = 0;
	to = 0;
	start(input, from, to) {
		const { view } = this;
		if (!(view.byteOffset === input.byteOffset && view.byteLength === input.byteLength) || view.buffer !== input.buffer) this.view = new DataView(input.buffer, input.byteOffset, input.byteLength);
		this.to = to;
		this.jump(from);
	}
	jump(at) {
		this.at = at;
		this.hold = 0;
		this.held = 0;
	}
	get position() {
		return this.at - (this.held >> 3);
	}
	get isOver() {
		return this.position > this.to;
	}
	bits(count) {
		if (this.held < count) this.fill();
		const value = this.hold & (1 << count) - 1;
		this.hold >>>= count;
		this.held -= count;
		return value;
	}
	entry(table, rootBits) {
		if (this.held < 15) {
			if (this.at > this.to + overrunMax) return invalidFlag;
			this.fill();
		}
		let { hold, held } = this;
		let entry = table[hold & (1 << rootBits) - 1];
		if (entry >= 0 && (entry & 32768) !== 0) {
			hold >>>= entry & 15;
			held -= entry & 15;
			const second = hold & (1 << (entry >> 8 & 15)) - 1;
			entry = table[(entry >>> 16) + second];
		}
		this.hold = hold >>> (entry & 15);
		this.held = held - (entry & 15);
		return entry;
	}
	valueOf(entry) {
		return (entry >>> 16) + this.bits(entry >> 8 & 15);
	}
	fill() {
		this.hold |= this.view.getInt32(this.at, true) << this.held;
		this.at += 31 - this.held >> 3;
		this.held |= 24;
	}
};

// build/src/git/pack/inflate.js
const literalRootBits = 9;
const distanceRootBits = 7;
const lengthBases = [
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258
];
const lengthExtras = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
];
const distanceBases = [
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577
];
const codeLengthOrder = [
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
];
const repeatsLeast = [
	3,
	3,
	11
];
const repeatsBits = [
	2,
	3,
	7
];
const damaged = "its compressed data is damaged";
function literalEntries() {
	const entries = (/* @__PURE__ */ new Int32Array(288)).fill(invalidFlag);
	for (let literal = 0; literal < 256; literal += 1) entries[literal] = literalFlag | literal << 16;
	entries[256] = endFlag;
	lengthBases.forEach((base, i) => {
		entries[257 + i] = base << 16 | lengthExtras[i] << 8;
	});
	return entries;
}
function distanceEntries() {
	const entries = (/* @__PURE__ */ new Int32Array(32)).fill(invalidFlag);
	distanceBases.forEach((base, i) => {
		entries[i] = base << 16 | Math.max(0, (i >> 1) - 1) << 8;
	});
	return entries;
}
var Inflater = class {
	end = 0;
	reader = new BitReader();
	padded = /* @__PURE__ */ new Uint8Array(0);
	space = makeTableSpace();
	lengths = /* @__PURE__ */ new Uint8Array(320);
	literals = literalEntries();
	distances = distanceEntries();
	codeLengths = (/* @__PURE__ */ new Int32Array(19)).map((_, i) => i << 16);
	codeLengthTable = /* @__PURE__ */ new Int32Array(128);
	fixed;
	own;
	input = this.padded;
	to = 0;
	output = this.padded;
	out = 0;
	outFrom = 0;
	outEnd = 0;
	constructor() {
		const { lengths } = this;
		const distances = /* @__PURE__ */ new Int32Array(32);
		this.own = {
			literals: /* @__PURE__ */ new Int32Array(2048),
			distances: /* @__PURE__ */ new Int32Array(1024),
			literalBits: 0,
			distanceBits: 0
		};
		this.fixed = {
			literals: /* @__PURE__ */ new Int32Array(512),
			distances,
			literalBits: 9,
			distanceBits: 5
		};
		lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
		this.table(this.fixed.literals, 9, 0, 288, this.literals, false);
		lengths.fill(5, 0, 32);
		this.table(distances, 5, 0, 32, this.distances, false);
	}
	inflate(input, from, to, output, at, length) {
		if (from < 0 || to > input.length || from > to || at < 0 || length < 0 || at + length > output.length) throw new RangeError("inflate: outside of the bytes given");
		if (to + 16 > input.length) {
			const failure = this.inflate(this.withSlack(input, from, to), 0, to - from, output, at, length);
			this.end += from;
			return failure;
		}
		if (to - from < 6) return "it ends too early";
		const head = input[from] << 8 | input[from + 1];
		if ((head & 3840) !== 2048 || head >> 12 > 7 || head % 31 !== 0 || (head & 32) !== 0) return "it is no zlib stream";
		const { reader } = this;
		reader.start(input, from + 2, to);
		this.input = input;
		this.to = to;
		this.output = output;
		this.out = at;
		this.outFrom = at;
		this.outEnd = at + length;
		const failure = this.blocks();
		if (failure !== null) return failure;
		const end = reader.position;
		if (end + 4 > to) return "it ends too early";
		if (this.out !== this.outEnd) return "it is shorter than it says";
		this.end = end + 4;
		return reader.view.getInt32(end) === adler32(output, at, this.out) ? null : "its checksum is wrong";
	}
	withSlack(input, from, to) {
		const needed = to - from + 16;
		if (this.padded.length < needed) this.padded = new Uint8Array(needed * 2);
		this.padded.set(input.subarray(from, to));
		return this.padded;
	}
	blocks() {
		const { reader } = this;
		for (;;) {
			const head = reader.bits(3);
			const failure = this.block(head >> 1);
			if (reader.isOver) return "it ends too early";
			if (failure !== null) return failure;
			if ((head & 1) === 1) return null;
		}
	}
	block(kind) {
		if (kind === 0) return this.stored();
		if (kind === 1) return this.coded(this.fixed);
		return kind === 2 && this.readTables() ? this.coded(this.own) : damaged;
	}
	stored() {
		const { reader, to } = this;
		const from = reader.position + 4;
		if (from > to) return "it ends too early";
		const length = reader.view.getUint16(from - 4, true);
		if ((length ^ 65535) !== reader.view.getUint16(from - 2, true)) return damaged;
		if (from + length > to) return "it ends too early";
		if (this.out + length > this.outEnd) return "it is longer than it says";
		this.output.set(this.input.subarray(from, from + length), this.out);
		this.out += length;
		reader.jump(from + length);
		return null;
	}
	table(table, rootBits, from, count, entries, mayBeOne) {
		return writeTable(table, rootBits, {
			lengths: this.lengths,
			from,
			count,
			entries,
			mayBeOne
		}, this.space);
	}
	readTables() {
		const { reader, lengths, own } = this;
		const literals = reader.bits(5) + 257;
		const distances = reader.bits(5) + 1;
		const codeLengths = reader.bits(4) + 4;
		if (literals > 286 || distances > 30) return false;
		lengths.fill(0, 0, 19);
		for (let i = 0; i < codeLengths; i += 1) lengths[codeLengthOrder[i]] = reader.bits(3);
		const rootBits = this.table(this.codeLengthTable, 7, 0, 19, this.codeLengths, false);
		if (rootBits === 0 || !this.readLengths(literals + distances, rootBits) || lengths[256] === 0) return false;
		own.literalBits = this.table(own.literals, literalRootBits, 0, literals, this.literals, true);
		own.distanceBits = this.table(own.distances, distanceRootBits, literals, distances, this.distances, true);
		return own.literalBits !== 0 && own.distanceBits !== 0;
	}
	readLengths(count, rootBits) {
		const { lengths, reader, codeLengthTable } = this;
		for (let i = 0; i < count;) {
			if (reader.isOver) return false;
			const symbol = reader.entry(codeLengthTable, rootBits) >>> 16;
			if (symbol < 16) {
				lengths[i++] = symbol;
				continue;
			}
			if (symbol === 16 && i === 0) return false;
			const value = symbol === 16 ? lengths[i - 1] : 0;
			const repeats = repeatsLeast[symbol - 16];
			const end = i + repeats + reader.bits(repeatsBits[symbol - 16]);
			if (end > count) return false;
			lengths.fill(value, i, end);
			i = end;
		}
		return true;
	}
	coded({ literals, distances, literalBits, distanceBits }) {
		const { reader, output, outFrom, outEnd } = this;
		let { out } = this;
		for (;;) {
			const entry = reader.entry(literals, literalBits);
			if (entry < 0) {
				if (out >= outEnd) return "it is longer than it says";
				output[out++] = entry >> 16;
				continue;
			}
			if ((entry & 57344) !== 0) {
				this.out = out;
				return (entry & 16384) === 0 ? damaged : null;
			}
			const end = out + reader.valueOf(entry);
			const behind = reader.entry(distances, distanceBits);
			if ((behind & 57344) !== 0) return damaged;
			let source = out - reader.valueOf(behind);
			if (source < outFrom) return damaged;
			if (end > outEnd) return "it is longer than it says";
			while (out < end) output[out++] = output[source++];
		}
	}
};

// build/src/git/pack/kept-stream.js
var KeptStream = class {
	consumed = 0;
	produced = 0;
	handle;
	left;
	failure = "";
	constructor(handle, left) {
		this.handle = handle;
		this.left = left;
		handle.onerror = (message) => {
			this.failure = message;
		};
	}
	inflate(input, from, to, output, at, room) {
		this.handle.reset();
		return this.write(node_zlib.constants.Z_FINISH, input, from, to, output, at, room);
	}
	inflatePart(input, from, to, output, first) {
		if (first) this.handle.reset();
		return this.write(node_zlib.constants.Z_SYNC_FLUSH, input, from, to, output, 0, output.length);
	}
	write(flush, input, from, to, output, at, room) {
		if (!(from >= 0 && from <= to && to <= input.length && at >= 0 && room >= 0) || at + room > output.length) throw new RangeError("inflate: outside of the bytes given");
		this.failure = "";
		this.handle.writeSync(flush, input, from, to - from, output, at, room);
		this.produced = room - this.left[0];
		this.consumed = to - from - this.left[1];
		return this.failure;
	}
};
function openKeptStream() {
	try {
		const { _handle: handle, _writeState: left } = (0, node_zlib.createInflate)();
		if (handle === void 0 || !(left instanceof Uint32Array) || left.length !== 2) return null;
		const stream = new KeptStream(handle, left);
		return doesAsExpected(stream) ? stream : null;
	} catch {
		return null;
	}
}
function doesAsExpected(stream) {
	const content = (/* @__PURE__ */ new Uint8Array(300)).map((_, i) => i * i >> 5);
	const whole = (0, node_zlib.deflateSync)(content);
	const wrong = Uint8Array.from(whole);
	wrong[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
	const output = new Uint8Array(content.length + 2);
	const inflates = (input, to) => stream.inflate(input, 0, to, output, 1, content.length + 1) === "";
	if (inflates(whole, whole.length - 3) || inflates(wrong, wrong.length)) return false;
	if (!inflates(whole, whole.length)) return false;
	if (stream.produced !== content.length || stream.consumed !== whole.length) return false;
	return content.every((byte, i) => output[i + 1] === byte);
}

// build/src/git/pack/entry-inflater.js
const ratioMax = 1032;
function canInflateTo(length, packed) {
	return length <= packed * ratioMax;
}
const spareBytes = 320;
var EntryInflater = class {
	end = 0;
	stream;
	own;
	scratch = /* @__PURE__ */ new Uint8Array(0);
	constructor(stream = openKeptStream()) {
		this.stream = stream;
		this.own = stream === null ? new Inflater() : null;
	}
	inflate(input, from, to, output, at, length) {
		if (this.own !== null) {
			const failure = this.own.inflate(input, from, to, output, at, length);
			this.end = this.own.end;
			return failure;
		}
		if (at + length < output.length) return this.byStream(input, from, to, output, at, length);
		if (this.scratch.length <= length) this.scratch = new Uint8Array(Math.max(4096, length + 320));
		const failure = this.byStream(input, from, to, this.scratch, 0, length);
		if (failure === null) output.set(this.scratch.subarray(0, length), at);
		if (this.scratch.length > scratchKeptMax) this.scratch = /* @__PURE__ */ new Uint8Array(0);
		return failure;
	}
	byStream(input, from, to, output, at, length) {
		const stream = this.stream;
		const room = Math.min(length + 320, output.length - at);
		const failure = stream.inflate(input, from, to, output, at, room);
		if (failure !== "") return failure;
		this.end = from + stream.consumed;
		if (stream.produced === length) return null;
		return stream.produced > length ? "it is longer than it says" : "it is shorter than it says";
	}
};
const scratchKeptMax = 16777216;

// build/src/git/pack/pack-file.js
const packSumBytes = 20;
const stretchBytes = 16384;
const stretchCount = 512;
const largeKeptBytes = 4194304;
var PackWindows = class {
	stretches = new Array(stretchCount);
	packs = 0;
	addPack() {
		this.packs += 1;
		return this.packs * 61 % stretchCount;
	}
	stretch(slot, owner) {
		const known = this.stretches[slot % stretchCount];
		if (known !== void 0) return known;
		const made = {
			owner,
			number: -1,
			length: 0,
			bytes: /* @__PURE__ */ new Uint8Array(20480)
		};
		this.stretches[slot % stretchCount] = made;
		return made;
	}
};
function openPlainFile(path) {
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		const stat = (0, node_fs.fstatSync)(file);
		if (!stat.isFile()) throw new Unreadable("it is in no plain file");
		return {
			file,
			size: stat.size
		};
	} catch (error) {
		(0, node_fs.closeSync)(file);
		throw error;
	}
}
function readFully(file, into, length, offset) {
	let read = 0;
	while (read < length) {
		const step = (0, node_fs.readSync)(file, into, read, length - read, offset + read);
		if (step === 0) break;
		read += step;
	}
	return read;
}
var PackFile = class {
	path;
	size;
	bytes = nothing$2;
	end = 0;
	file;
	windows;
	firstSlot;
	large = nothing$2;
	constructor(path, windows = new PackWindows()) {
		const { file, size } = openPlainFile(path);
		this.windows = windows;
		this.firstSlot = windows.addPack();
		this.path = path;
		this.file = file;
		this.size = size;
	}
	get entriesEnd() {
		return this.size - 20;
	}
	seek(offset, length) {
		const number = Math.floor(offset / stretchBytes);
		const at = offset - number * stretchBytes;
		if (at + length > 20480) return this.seekLarge(offset, length);
		const stretch = this.windows.stretch(this.firstSlot + number, this);
		if (stretch.number !== number || stretch.owner !== this) this.fill(stretch, number);
		this.bytes = stretch.bytes;
		this.end = stretch.length;
		return at;
	}
	readInto(into, offset) {
		return readFully(this.file, into, into.length, offset);
	}
	close() {
		this.large = nothing$2;
		this.bytes = nothing$2;
		(0, node_fs.closeSync)(this.file);
	}
	fill(stretch, number) {
		stretch.number = -1;
		stretch.length = readFully(this.file, stretch.bytes, stretch.bytes.length, number * stretchBytes);
		stretch.number = number;
		stretch.owner = this;
	}
	seekLarge(offset, length) {
		const wanted = Math.min(length, Math.max(0, this.size - offset));
		const bytes = this.large.length >= wanted ? this.large : new Uint8Array(wanted + wanted / 4);
		this.large = bytes.length <= largeKeptBytes ? bytes : nothing$2;
		this.bytes = bytes;
		this.end = readFully(this.file, bytes, wanted, offset);
		return 0;
	}
};
const nothing$2 = /* @__PURE__ */ new Uint8Array(0);

// build/src/git/pack/loose-objects.js
const headBytesMax = 32;
const probeBytes$1 = 512;
const kinds$4 = {
	commit: 1,
	tree: 2,
	blob: 3,
	tag: 4
};
function listLooseOids(folder, only = null) {
	const oids = [];
	for (const start of only === null ? namesIn(folder) : [only]) {
		if (!/^[0-9a-f]{2}$/.test(start)) continue;
		for (const name of namesIn((0, node_path.join)(folder, start))) if (/^[0-9a-f]{38}$/.test(name)) oids.push(start + name);
	}
	return oids.sort();
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
function loosePath(folder, oid) {
	return (0, node_path.join)(folder, oid.slice(0, 2), oid.slice(2));
}
var LooseReader = class {
	stream;
	probe = new Uint8Array(probeBytes$1);
	head = new Uint8Array(headBytesMax);
	readHead(path) {
		const { file, size } = openPlainFile(path);
		try {
			const read = readFully(file, this.probe, Math.min(size, probeBytes$1), 0);
			return parseHead(this.inflateHead(this.probe.subarray(0, read)), size);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}
	read(path) {
		const { file, size } = openPlainFile(path);
		try {
			const probed = readFully(file, this.probe, Math.min(size, probeBytes$1), 0);
			const head = parseHead(this.inflateHead(this.probe.subarray(0, probed)), size);
			const length = head.headLength + head.length;
			if (!canInflateTo(length, size)) throw new Unreadable("it is shorter than it says");
			refuseTooLarge(head.length);
			const packed = new Uint8Array(size);
			readFully(file, packed, size, 0);
			return {
				head,
				bytes: inflateWhole(packed, length).subarray(head.headLength)
			};
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}
	inflateHead(packed) {
		this.stream ??= openKeptStream();
		const { stream, head } = this;
		if (stream === null) try {
			return (0, node_zlib.inflateSync)(packed, { finishFlush: node_zlib.constants.Z_SYNC_FLUSH });
		} catch (error) {
			throw new Unreadable(error instanceof Error ? error.message : String(error));
		}
		const failure = stream.inflatePart(packed, 0, packed.length, head, true);
		if (failure !== "" && stream.produced === 0) throw new Unreadable(failure);
		return head.subarray(0, stream.produced);
	}
};
function inflateWhole(packed, length) {
	let inflated;
	try {
		inflated = (0, node_zlib.inflateSync)(packed, { maxOutputLength: length });
	} catch (error) {
		throw new Unreadable(error instanceof Error ? error.message : String(error));
	}
	if (inflated.length !== length) throw new Unreadable("it is shorter than it says");
	return inflated;
}
function parseHead(bytes, fileLength) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytesMax)).toString("latin1");
	const found = /^([a-z]+) (0|[1-9][0-9]{0,14})\0/.exec(text);
	const kind = kinds$4[found?.[1] ?? ""];
	if (found === null || kind === void 0) throw new Unreadable("it does not start as an object does");
	return {
		kind,
		length: Number(found[2]),
		headLength: found[0].length,
		fileLength
	};
}

// build/src/git/pack/pack-index.js
const oidBytes = 20;
const fanoutBytes = 1024;
const version2 = 4285812579;
const indexHeadBytesMax = 1032;
function readIndexShape(head, size) {
	if (head.length < fanoutBytes) return null;
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const isNew = view.getUint32(0) === version2;
	if (isNew && (head.length < 1032 || view.getUint32(4) !== 2)) return null;
	const fanout = /* @__PURE__ */ new Uint32Array(256);
	let before = 0;
	for (let i = 0; i < 256; i += 1) {
		const count = view.getUint32((isNew ? 8 : 0) + i * 4);
		if (count < before) return null;
		fanout[i] = count;
		before = count;
	}
	const shape = {
		version: isNew ? 2 : 1,
		count: before,
		fanout
	};
	return size >= largeOffsetsAt(shape) + 2 * 20 ? shape : null;
}
function oidsAt({ version }) {
	return version === 2 ? indexHeadBytesMax : fanoutBytes;
}
function sumsAt(shape) {
	return oidsAt(shape) + shape.count * 20;
}
function offsetsAt(shape) {
	return sumsAt(shape) + shape.count * 4;
}
function largeOffsetsAt(shape) {
	return shape.version === 2 ? offsetsAt(shape) + shape.count * 4 : fanoutBytes + shape.count * 24;
}
function readPackIndex(path) {
	const { file, size } = openPlainFile(path);
	try {
		const shape = readIndexShape(readPart(file, 0, Math.min(size, indexHeadBytesMax)), size);
		if (shape === null) return null;
		return shape.version === 2 ? readNew(file, size, shape) : readOld$1(file, size, shape);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function readPart(file, offset, length) {
	const bytes = new Uint8Array(length);
	readFully(file, bytes, length, offset);
	return bytes;
}
function readOld$1(file, size, { count }) {
	const bytes = readPart(file, 0, size);
	const view = new DataView(bytes.buffer);
	const oids = new Uint8Array(count * 20);
	const offsets = new Float64Array(count);
	for (let i = 0; i < count; i += 1) {
		const at = fanoutBytes + i * 24;
		offsets[i] = view.getUint32(at);
		oids.set(bytes.subarray(at + 4, at + 4 + 20), i * 20);
	}
	return fileOf$1({
		count,
		oids,
		offsets,
		offsetMax: 2 ** 32 - 1,
		sums: null
	}, (0, node_crypto.createHash)("sha1"), bytes);
}
function readNew(file, size, shape) {
	const { count } = shape;
	const hash = (0, node_crypto.createHash)("sha1").update(readPart(file, 0, oidsAt(shape)));
	const oids = new Uint8Array(new SharedArrayBuffer(count * 20));
	readFully(file, oids, oids.length, oidsAt(shape));
	hash.update(oids);
	const sums = readWords(file, sumsAt(shape), count, hash);
	const short = readWords(file, offsetsAt(shape), count, hash);
	const rest = readPart(file, largeOffsetsAt(shape), size - largeOffsetsAt(shape));
	const large = new DataView(rest.buffer, 0, rest.length - 2 * 20);
	const offsets = new Float64Array(short);
	const offsetMax = large.byteLength === 0 ? 2 ** 32 - 1 : 2 ** 48 - 1;
	for (let i = 0; large.byteLength > 0 && i < count; i += 1) {
		const at = (short[i] - 2147483648) * 8;
		if (at < 0) continue;
		if (at + 8 > large.byteLength) return null;
		offsets[i] = Math.min(large.getUint32(at) * 2 ** 32 + large.getUint32(at + 4), offsetMax);
	}
	return fileOf$1({
		count,
		oids,
		offsets,
		offsetMax,
		sums
	}, hash, rest);
}
function readWords(file, offset, count, hash) {
	const bytes = Buffer.from(/* @__PURE__ */ new ArrayBuffer(count * 4));
	readFully(file, bytes, bytes.length, offset);
	hash.update(bytes);
	if ((0, node_os.endianness)() === "LE") bytes.swap32();
	return new Uint32Array(bytes.buffer);
}
function fileOf$1(index, hash, rest) {
	return {
		index,
		isSound: hash.update(rest.subarray(0, -20)).digest().equals(rest.subarray(-20)),
		packSum: rest.slice(-2 * 20, -20)
	};
}
function compareOids(left, a, right, b) {
	for (let i = 0; i < 20; i += 1) {
		const difference = left[a + i] - right[b + i];
		if (difference !== 0) return difference;
	}
	return 0;
}

// build/src/git/pack/crc32.js
const tables = makeTables();
const native = node_zlib.crc32;
const nativeBytesMin = 256;
function crc32(bytes, from, to) {
	if (native !== void 0 && to - from >= nativeBytesMin) return native(bytes.subarray(from, to));
	return ownCrc32(bytes, from, to);
}
function ownCrc32(bytes, from, to) {
	const [first, second, third, fourth] = tables;
	let sum = -1;
	let at = from;
	for (; at + 4 <= to; at += 4) {
		const low = (sum ^ bytes[at]) & 255;
		const next = (sum >>> 8 ^ bytes[at + 1]) & 255;
		const middle = (sum >>> 16 ^ bytes[at + 2]) & 255;
		const high = sum >>> 24 ^ bytes[at + 3];
		sum = fourth[low] ^ third[next] ^ second[middle] ^ first[high];
	}
	for (; at < to; at += 1) sum = first[(sum ^ bytes[at]) & 255] ^ sum >>> 8;
	return ~sum >>> 0;
}
function makeTables() {
	const first = /* @__PURE__ */ new Int32Array(256);
	for (let byte = 0; byte < 256; byte += 1) {
		let sum = byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
		first[byte] = sum;
	}
	const behind = (table) => table.map((sum) => sum >>> 8 ^ first[sum & 255]);
	const second = behind(first);
	const third = behind(second);
	return [
		first,
		second,
		third,
		behind(third)
	];
}

// build/src/git/pack/packed-entry.js
var PackedEntry = class {
	kind = 0;
	length = 0;
	baseOffset = -1;
	baseOid = /* @__PURE__ */ new Uint8Array(20);
	end = 0;
	inflater = new EntryInflater();
	header = makeEntryHeader();
	pack = null;
	offset = 0;
	open(pack, offset) {
		const { header } = this;
		const room = pack.entriesEnd - offset;
		if (offset < 12 || room <= 0) throw new Unreadable("it lies outside of its pack");
		const at = pack.seek(offset, Math.min(32, room));
		if (!readEntryHeader(pack.bytes, at, Math.min(pack.end, at + room), header)) throw new Unreadable("its header is damaged");
		this.pack = pack;
		this.offset = offset;
		this.kind = header.kind;
		this.length = header.length;
		this.baseOffset = header.baseDistance > 0 ? offset - header.baseDistance : -1;
		if (header.baseOidAt >= 0) this.baseOid.set(pack.bytes.subarray(header.baseOidAt, header.baseOidAt + 20));
		if (!canInflateTo(header.length, room)) throw new Unreadable("it is shorter than it says");
	}
	inflate(target, at, packed = 0, sum = null) {
		const room = Math.min((this.pack?.entriesEnd ?? 0) - this.offset, packed || Number.POSITIVE_INFINITY);
		const likely = 32 + storedBytes(this.length);
		let failure = this.tryInflate(target, at, Math.min(likely, room), packed <= likely ? sum : null);
		if (failure !== null && likely < room) failure = this.tryInflate(target, at, Math.min(likely * 4 + 65536, room), null);
		if (failure !== null) throw new Unreadable(failure);
	}
	tryInflate(target, at, packed, sum) {
		const { pack, offset, header, inflater } = this;
		if (pack === null) throw new Error("no entry is open");
		const from = pack.seek(offset, packed + 16);
		const to = Math.min(from + packed, pack.end);
		if (sum !== null && crc32(pack.bytes, from, to) !== sum) return "its bytes are not those that were packed";
		if (!readEntryHeader(pack.bytes, from, to, header)) return "its header is damaged";
		const failure = inflater.inflate(pack.bytes, header.dataAt, to, target, at, this.length);
		if (failure === null) this.end = offset + inflater.end - from;
		return failure;
	}
};
function storedBytes(length) {
	return length + Math.floor(length / 1e3) + 64;
}

// build/src/git/pack/index-pack.js
const cacheBytes$2 = 67108864;
const kindNames$1 = [
	"",
	"commit",
	"tree",
	"blob",
	"tag"
];
function indexPack(pack) {
	const indexer = new PackIndexer(pack);
	const isWhole = indexer.scan();
	indexer.nameDeltas();
	return indexer.result(isWhole);
}
var PackIndexer = class {
	pack;
	entry = new PackedEntry();
	ops = new DeltaOps();
	entries = [];
	byOffset = /* @__PURE__ */ new Map();
	byOid = /* @__PURE__ */ new Map();
	contents = new ByteCache(cacheBytes$2);
	scratch = /* @__PURE__ */ new Uint8Array(65536);
	constructor(pack) {
		this.pack = pack;
	}
	scan() {
		const { pack, entry } = this;
		const count = countOf(pack);
		let offset = 12;
		for (let i = 0; i < count; i += 1) try {
			entry.open(pack, offset);
			const isDelta = entry.kind > 4;
			const known = {
				offset,
				baseOffset: entry.baseOffset,
				baseOid: isDelta && entry.baseOffset < 0 ? hex(entry.baseOid) : null,
				kind: isDelta ? 0 : entry.kind,
				oid: null
			};
			const bytes = this.inflated();
			if (!isDelta) this.name(known, known.kind, bytes);
			this.entries.push(known);
			this.byOffset.set(offset, known);
			offset = entry.end;
		} catch (error) {
			expected(error);
			return false;
		}
		return offset === pack.entriesEnd;
	}
	nameDeltas() {
		for (let named = true; named;) {
			named = false;
			for (const entry of this.entries) {
				if (entry.oid !== null) continue;
				const base = this.baseOf(entry);
				if (base === void 0 || base.oid === null) continue;
				try {
					this.name(entry, base.kind, this.content(entry));
					named = true;
				} catch (error) {
					expected(error);
				}
			}
		}
	}
	result(isWhole) {
		const named = [...this.byOid].sort(([a], [b]) => a < b ? -1 : 1);
		const oids = new Uint8Array(named.length * 20);
		const offsets = new Float64Array(named.length);
		named.forEach(([oid, entry], i) => {
			oids.set(Buffer.from(oid, "hex"), i * 20);
			offsets[i] = entry.offset;
		});
		const offsetMax = Math.min(this.pack.size, 2 ** 48 - 1);
		return {
			index: {
				count: named.length,
				oids,
				offsets,
				offsetMax,
				sums: null
			},
			isWhole: isWhole && this.entries.every((entry) => entry.oid !== null)
		};
	}
	name(entry, kind, bytes) {
		const head = `${kindNames$1[kind]} ${bytes.length}\0`;
		entry.kind = kind;
		entry.oid = (0, node_crypto.createHash)("sha1").update(head).update(bytes).digest("hex");
		if (!this.byOid.has(entry.oid)) this.byOid.set(entry.oid, entry);
	}
	baseOf(entry) {
		return entry.baseOid === null ? this.byOffset.get(entry.baseOffset) : this.byOid.get(entry.baseOid);
	}
	content(entry) {
		const deltas = [];
		let at = entry;
		let bytes = this.contents.get(at.offset);
		while (bytes === void 0) {
			const base = at.baseOffset < 0 && at.baseOid === null ? void 0 : this.baseOf(at);
			if (base === void 0) {
				this.entry.open(this.pack, at.offset);
				bytes = this.inflated().slice();
				this.contents.set(at.offset, bytes, bytes.length);
				break;
			}
			deltas.push(at);
			at = base;
			bytes = this.contents.get(at.offset);
		}
		for (let delta = deltas.pop(); delta !== void 0; delta = deltas.pop()) {
			this.entry.open(this.pack, delta.offset);
			bytes = this.onBase(bytes);
			this.contents.set(delta.offset, bytes, bytes.length);
		}
		return bytes;
	}
	onBase(base) {
		const { ops } = this;
		const delta = this.inflated();
		if (!readDelta(delta, 0, delta.length, ops)) throw new Unreadable("its delta is malformed");
		if (ops.sourceLength !== base.length) throw new Unreadable("its delta is of another base");
		const bytes = new Uint8Array(ops.targetLength);
		applyDelta(ops, base, delta, bytes, 0);
		return bytes;
	}
	inflated() {
		const { length } = this.entry;
		if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
		this.entry.inflate(this.scratch, 0);
		return this.scratch.subarray(0, length);
	}
};
function countOf(pack) {
	const at = pack.seek(0, 12);
	const view = new DataView(pack.bytes.buffer, pack.bytes.byteOffset, pack.end);
	if (at + 12 > pack.end || view.getUint32(at) !== 1346454347) throw new Unreadable("it is no pack");
	const version = view.getUint32(at + 4);
	if (version !== 2 && version !== 3) throw new Unreadable(`its pack is of version ${version}`);
	return view.getUint32(at + 8);
}
function hex(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

// build/src/git/pack/oid-search.js
function placeOfOid(oids, oid) {
	const place = placeOfFirst(oids, oid);
	return place * 20 < oids.length && compareOids(oids, place * 20, oid, 0) === 0 ? place : -1;
}
function oidsStarting(oids, prefix) {
	const matches = [];
	const least = Buffer.from(prefix.padEnd(20 * 2, "0"), "hex");
	for (let at = placeOfFirst(oids, least) * 20; at < oids.length; at += 20) {
		const oid = Buffer.from(oids.buffer, oids.byteOffset + at, 20).toString("hex");
		if (!oid.startsWith(prefix)) break;
		matches.push(oid);
	}
	return matches;
}
function placeOfFirst(oids, oid) {
	let low = 0;
	let high = oids.length / 20;
	while (low < high) {
		const middle = low + high >>> 1;
		if (compareOids(oids, middle * 20, oid, 0) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/git/pack/multi-pack-index.js
const headBytes = 12;
const chunkEntryBytes = 12;
const signature = 1296647256;
const versionAndHash = 257;
const largeFlag = 2147483648;
const nameBytesMax$4 = 16777216;
const chunkIds = {
	names: 1347305805,
	fanout: 1330201670,
	oids: 1330201676,
	offsets: 1330595398
};
const largeOffsetsId = 1280263750;
function openMultiPackIndex(path) {
	const { file, size } = openPlainFile(path);
	let index = null;
	try {
		index = makeIndex(file, size);
		return index;
	} finally {
		if (index === null) (0, node_fs.closeSync)(file);
	}
}
function makeIndex(file, size) {
	const head = viewOf(file, 0, headBytes);
	const chunks = head.getUint32(0) === signature && head.getUint16(4) === versionAndHash && head.getUint8(7) === 0 ? readChunks(file, size, head.getUint8(6)) : /* @__PURE__ */ new Map();
	const [names, fanoutChunk] = [chunks.get(chunkIds.names), chunks.get(chunkIds.fanout)];
	const [oids, offsets] = [chunks.get(chunkIds.oids), chunks.get(chunkIds.offsets)];
	if (names === void 0 || fanoutChunk === void 0 || oids === void 0 || offsets === void 0) return null;
	if (names.length > nameBytesMax$4 || fanoutChunk.length < 1024) return null;
	const view = viewOf(file, fanoutChunk.offset, 1024);
	const fanout = Array.from({ length: 256 }, (_, i) => view.getUint32(i * 4));
	const count = fanout[255];
	if (fanout.some((until, i) => i > 0 && until < fanout[i - 1])) return null;
	if (oids.length < count * 20 || offsets.length < count * 8) return null;
	const packNames = Buffer.from(viewOf(file, names.offset, names.length).buffer).toString("utf8").split("\0").filter((name) => name !== "");
	if (packNames.length !== head.getUint32(8)) return null;
	return new MultiPackIndex(file, packNames, {
		fanout,
		oids,
		offsets,
		large: chunks.get(largeOffsetsId) ?? null
	});
}
function readChunks(file, size, count) {
	const chunks = /* @__PURE__ */ new Map();
	const table = viewOf(file, headBytes, (count + 1) * chunkEntryBytes);
	const start = (i) => table.getUint32(i * chunkEntryBytes + 4) * 2 ** 32 + table.getUint32(i * chunkEntryBytes + 8);
	for (let i = 0; i < count; i += 1) {
		const length = start(i + 1) - start(i);
		if (length < 0 || start(i + 1) > size) return /* @__PURE__ */ new Map();
		chunks.set(table.getUint32(i * chunkEntryBytes), {
			offset: start(i),
			length
		});
	}
	return chunks;
}
function viewOf(file, offset, length) {
	const bytes = new Uint8Array(length);
	readFully(file, bytes, length, offset);
	return new DataView(bytes.buffer);
}
var MultiPackIndex = class {
	packNames;
	file;
	parts;
	buckets = new Array(256);
	constructor(file, packNames, parts) {
		this.file = file;
		this.packNames = packNames;
		this.parts = parts;
	}
	find(oid) {
		const { oids, places } = this.bucket(oid[0]);
		const place = placeOfOid(oids, oid);
		if (place < 0) return null;
		const offset = places.getUint32(place * 8 + 4);
		const { large } = this.parts;
		const isLarge = offset >= largeFlag && large !== null;
		return {
			pack: places.getUint32(place * 8),
			offset: isLarge ? this.largeOffset(large, offset) : offset
		};
	}
	withPrefix(prefix) {
		return oidsStarting(this.bucket(Number.parseInt(prefix.slice(0, 2), 16)).oids, prefix);
	}
	close() {
		(0, node_fs.closeSync)(this.file);
	}
	largeOffset(large, offset) {
		const at = (offset - largeFlag) * 8;
		if (at + 8 > large.length) return Number.MAX_SAFE_INTEGER;
		const view = viewOf(this.file, large.offset + at, 8);
		return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
	}
	bucket(first) {
		const known = this.buckets[first];
		if (known !== void 0) return known;
		const { fanout, oids, offsets } = this.parts;
		const from = first === 0 ? 0 : fanout[first - 1];
		const count = fanout[first] - from;
		const bucket = {
			oids: new Uint8Array(viewOf(this.file, oids.offset + from * 20, count * 20).buffer),
			places: viewOf(this.file, offsets.offset + from * 8, count * 8)
		};
		this.buckets[first] = bucket;
		return bucket;
	}
};

// build/src/git/pack/pack-lookup.js
function lookupIn(index) {
	const bucket = {
		oids: index.oids.subarray(0, index.count * 20),
		offsets: index.offsets
	};
	return {
		find: (oid) => findIn(bucket, oid),
		withPrefix: (prefix) => oidsStarting(bucket.oids, prefix),
		close: () => {}
	};
}
function openLookup(path) {
	const { file, size } = openPlainFile(path);
	let keep = false;
	try {
		const head = new Uint8Array(Math.min(size, indexHeadBytesMax));
		const read = readFully(file, head, head.length, 0);
		const shape = readIndexShape(head.subarray(0, read), size);
		if (shape === null) return null;
		if (shape.version === 2) {
			keep = true;
			return new FileLookup(file, size, shape);
		}
		const whole = readPackIndex(path);
		return whole === null ? null : lookupIn(whole.index);
	} finally {
		if (!keep) (0, node_fs.closeSync)(file);
	}
}
var FileLookup = class {
	file;
	size;
	shape;
	buckets = new Array(256);
	constructor(file, size, shape) {
		this.file = file;
		this.size = size;
		this.shape = shape;
	}
	find(oid) {
		return findIn(this.bucket(oid[0]), oid);
	}
	withPrefix(prefix) {
		return oidsStarting(this.bucket(Number.parseInt(prefix.slice(0, 2), 16)).oids, prefix);
	}
	close() {
		(0, node_fs.closeSync)(this.file);
	}
	bucket(first) {
		const known = this.buckets[first];
		if (known !== void 0) return known;
		const { shape } = this;
		const from = first === 0 ? 0 : shape.fanout[first - 1];
		const count = shape.fanout[first] - from;
		const oids = this.readPart(oidsAt(shape) + from * 20, count * 20);
		const short = this.readPart(offsetsAt(shape) + from * 4, count * 4);
		const bucket = {
			oids,
			offsets: this.offsetsOf(short, count)
		};
		this.buckets[first] = bucket;
		return bucket;
	}
	offsetsOf(short, count) {
		const view = new DataView(short.buffer, short.byteOffset, short.byteLength);
		const offsets = new Float64Array(count);
		for (let i = 0; i < count; i += 1) {
			const offset = view.getUint32(i * 4);
			offsets[i] = offset < 2147483648 ? offset : this.largeOffset(offset - 2147483648);
		}
		return offsets;
	}
	largeOffset(place) {
		const at = largeOffsetsAt(this.shape) + place * 8;
		if (at + 8 > this.size - 2 * 20) return Number.MAX_SAFE_INTEGER;
		const bytes = this.readPart(at, 8);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
	}
	readPart(offset, length) {
		const bytes = new Uint8Array(length);
		readFully(this.file, bytes, length, offset);
		return bytes;
	}
};
function findIn({ oids, offsets }, oid) {
	const place = placeOfOid(oids, oid);
	return place < 0 ? -1 : offsets[place];
}

// build/src/git/pack/pack-set.js
var SeenPack = class {
	number;
	path;
	hasIndex;
	isDamaged = false;
	isIndexDamaged = false;
	windows;
	isIndexChecked = false;
	isIndexUnusable = false;
	open = null;
	found = null;
	constructor(number, path, hasIndex, windows) {
		this.windows = windows;
		this.number = number;
		this.path = path;
		this.hasIndex = hasIndex;
	}
	get name() {
		return (0, node_path.basename)(this.path);
	}
	file() {
		this.open ??= new PackFile(this.path, this.windows);
		return this.open;
	}
	ask(question) {
		try {
			const lookup = this.lookup();
			return lookup === null ? null : question(lookup);
		} catch (error) {
			expected(error);
			this.isIndexDamaged = true;
			return null;
		}
	}
	lookup() {
		if (this.found !== null || this.isIndexUnusable) return this.found;
		try {
			this.found = this.hasIndex ? openLookup(indexPathOf(this.path)) : lookupIn(indexPack(this.file()).index);
			this.isIndexUnusable = this.found === null;
		} catch (error) {
			this.isIndexUnusable = !isNoFile(expected(error));
		}
		if (this.isIndexUnusable) this.isIndexDamaged = true;
		return this.found;
	}
	offsetOf(oid) {
		return this.ask((lookup) => lookup.find(oid)) ?? -1;
	}
	withPrefix(prefix) {
		return this.ask((lookup) => lookup.withPrefix(prefix)) ?? [];
	}
	checkIndex() {
		if (!this.hasIndex || this.isIndexChecked) return;
		this.isIndexChecked = true;
		try {
			if (!hasOwnSum(indexPathOf(this.path))) this.isIndexDamaged = true;
		} catch (error) {
			this.isIndexDamaged = !isNoFile(expected(error));
		}
	}
	close() {
		this.open?.close();
		this.open = null;
		this.found?.close();
		this.found = null;
	}
};
var PackSet = class {
	folders;
	windows = new PackWindows();
	packs = [];
	shared = [];
	covered = /* @__PURE__ */ new Set();
	indexed = [];
	unindexed = [];
	distrusted = /* @__PURE__ */ new Set();
	made = 0;
	constructor(folders) {
		this.folders = folders;
		this.refresh();
	}
	get all() {
		return this.packs;
	}
	get damagedIndexes() {
		return this.packs.filter((pack) => pack.isIndexDamaged).map((pack) => pack.hasIndex ? (0, node_path.basename)(indexPathOf(pack.path)) : pack.name);
	}
	*placesOf(oid) {
		for (const { index, packs } of this.shared) {
			const place = orNull(() => index.find(oid));
			const pack = place === null ? void 0 : packs[place.pack];
			if (place !== null && pack !== void 0) yield {
				pack,
				offset: place.offset
			};
		}
		yield* placesIn(this.indexed, oid);
	}
	*otherPlacesOf(oid) {
		yield* placesIn([...this.covered], oid);
	}
	*unindexedPlacesOf(oid) {
		yield* placesIn(this.unindexed, oid);
	}
	withPrefix(prefix) {
		const own = this.packs.filter((pack) => !this.covered.has(pack));
		return [...this.shared.flatMap(({ index }) => orNull(() => index.withPrefix(prefix)) ?? []), ...own.flatMap((pack) => pack.withPrefix(prefix))];
	}
	checkIndexes() {
		const { shared } = this;
		for (const { path } of shared) if (orNull(() => hasOwnSum(path)) !== true) this.distrusted.add(path);
		for (const pack of this.packs) if (!this.covered.has(pack)) pack.checkIndex();
		if (this.distrusted.size > 0) this.openShared();
		return this.shared.length < shared.length;
	}
	refresh() {
		const before = new Map(this.packs.map((pack) => [pack.path, pack]));
		let changed = false;
		this.packs = this.folders.flatMap((folder) => packsIn((0, node_path.join)(folder, "pack")).map(({ path, hasIndex }) => {
			const known = before.get(path);
			if (known !== void 0 && known.hasIndex === hasIndex) {
				before.delete(path);
				return known;
			}
			changed = true;
			this.made += 1;
			return new SeenPack(this.made, path, hasIndex, this.windows);
		}));
		for (const gone of before.values()) gone.close();
		const states = this.shared.map(({ state }) => state).join();
		this.openShared();
		return changed || before.size > 0 || states !== this.shared.map(({ state }) => state).join();
	}
	openShared() {
		const before = new Map(this.shared.map((shared) => [shared.state, shared]));
		this.shared = this.folders.flatMap((folder) => {
			const path = (0, node_path.join)(folder, "pack", "multi-pack-index");
			const state = this.distrusted.has(path) ? null : stateOf$2(path);
			if (state === null) return [];
			const index = before.get(state)?.index ?? orNull(() => openMultiPackIndex(path));
			before.delete(state);
			const packs = index?.packNames.flatMap((name) => this.packOf((0, node_path.join)(folder, "pack", name)) ?? []);
			if (index === null || packs?.length !== index.packNames.length) {
				index?.close();
				return [];
			}
			return [{
				path,
				state,
				index,
				packs
			}];
		});
		for (const { index } of before.values()) index.close();
		this.covered = new Set(this.shared.flatMap(({ packs }) => packs));
		const others = this.packs.filter((pack) => !this.covered.has(pack));
		this.indexed = others.filter((pack) => pack.hasIndex);
		this.unindexed = others.filter((pack) => !pack.hasIndex);
	}
	packOf(indexPath) {
		return this.packs.find((pack) => indexPathOf(pack.path) === indexPath);
	}
};
function* placesIn(packs, oid) {
	for (const pack of packs) {
		const offset = pack.offsetOf(oid);
		if (offset >= 0) yield {
			pack,
			offset
		};
	}
}
function stateOf$2(path) {
	const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	return stat?.isFile() === true ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeMs}` : null;
}
function orNull(read) {
	try {
		return read();
	} catch (error) {
		expected(error);
		return null;
	}
}
function packsIn(folder) {
	const names = new Set(namesIn(folder));
	return [...names].filter((name) => name.endsWith(".pack")).sort().map((name) => ({
		path: (0, node_path.join)(folder, name),
		hasIndex: names.has(indexPathOf(name))
	}));
}
function indexPathOf(pack) {
	return `${pack.slice(0, -5)}.idx`;
}
function hasOwnSum(path) {
	const { file, size } = openPlainFile(path);
	try {
		const hash = (0, node_crypto.createHash)("sha1");
		const end = size - 20;
		const bytes = /* @__PURE__ */ new Uint8Array(1048576);
		for (let at = 0; at < end; at += bytes.length) {
			const read = readFully(file, bytes, Math.min(bytes.length, end - at), at);
			hash.update(bytes.subarray(0, read));
		}
		const read = readFully(file, bytes, 20, Math.max(0, end));
		return read === 20 && hash.digest().equals(bytes.subarray(0, read));
	} finally {
		(0, node_fs.closeSync)(file);
	}
}

// build/src/git/pack/pack-source.js
const kindNames = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
const cacheBytes$1 = 50331648;
function packSource(folders) {
	const reader = new SourceReader(folders);
	return {
		read: async (oid) => reader.read(oid),
		oidsWithPrefix: async (prefix) => reader.oidsWithPrefix(prefix)
	};
}
var SourceReader = class {
	folders;
	packs;
	loose = new LooseReader();
	entry = new PackedEntry();
	ops = new DeltaOps();
	cache = new ByteCache(cacheBytes$1);
	scratch = /* @__PURE__ */ new Uint8Array(16384);
	constructor(folders) {
		this.folders = folders;
		this.packs = new PackSet(folders);
	}
	read(oid) {
		if (oid.length !== 40 || !isOid(oid)) return null;
		const found = this.readNow(oid);
		if (found !== null) return found;
		const later = this.packs.refresh() ? this.readNow(oid) : null;
		if (later !== null) return later;
		const last = this.packs.checkIndexes() ? this.readNow(oid) : null;
		if (last !== null) return last;
		const indexes = this.packs.damagedIndexes;
		if (indexes.length === 0) return null;
		throw corruptObject(oid, new Unreadable("no index that can be read names it"), indexes);
	}
	oidsWithPrefix(prefix) {
		this.packs.refresh();
		const found = /* @__PURE__ */ new Set();
		for (const oid of this.packs.withPrefix(prefix)) found.add(oid);
		for (const folder of this.folders) for (const oid of listLooseOids(folder, prefix.slice(0, 2))) if (oid.startsWith(prefix)) found.add(oid);
		return [...found].sort();
	}
	readNow(oid) {
		const bytes = Buffer.from(oid, "hex");
		const damage = [];
		const found = this.fromPacks(oid, this.packs.placesOf(bytes), damage) ?? this.fromFiles(oid, damage) ?? this.fromPacks(oid, this.packs.unindexedPlacesOf(bytes), damage) ?? (damage.length > 0 ? this.fromPacks(oid, this.packs.otherPlacesOf(bytes), damage) : null);
		if (found !== null) return found;
		const [first] = damage;
		if (first === void 0) return null;
		const files = this.packs.all.filter((pack) => pack.isDamaged).map((pack) => pack.name);
		throw corruptObject(oid, first, [...files, ...this.packs.damagedIndexes]);
	}
	fromPacks(oid, places, damage) {
		for (const place of places) try {
			return checked(oid, this.content(place));
		} catch (error) {
			if (isNoFile(expected(error))) continue;
			damage.push(expected(error));
			if (!(error instanceof TooLarge)) place.pack.isDamaged = true;
		}
		return null;
	}
	fromFiles(oid, damage) {
		for (const folder of this.folders) try {
			const content = this.inFile(folder, oid);
			if (content !== null) return checked(oid, content);
		} catch (error) {
			if (!isNoFile(expected(error))) damage.push(expected(error));
		}
		return null;
	}
	inFile(folder, oid) {
		const path = loosePath(folder, oid);
		if (!(0, node_fs.existsSync)(path)) return null;
		const { head, bytes } = this.loose.read(path);
		return {
			kind: head.kind,
			bytes
		};
	}
	content(start) {
		const deltas = [];
		let circle = null;
		let place = start;
		let content = null;
		while (content === null) {
			const key = keyOf$2(place);
			content = this.cache.get(key) ?? null;
			if (content !== null) break;
			this.entry.open(place.pack.file(), place.offset);
			const { kind, length } = this.entry;
			if (kind === 6 || kind === 7) {
				deltas.push(place);
				if (kind === 7) {
					circle ??= /* @__PURE__ */ new Set();
					if (circle.has(key)) throw new Unreadable("its delta stands on itself");
					circle.add(key);
				}
				const base = this.baseOf(place);
				if ("kind" in base) content = base;
				else place = base;
			} else {
				refuseTooLarge(length);
				const bytes = pooledBytes(length);
				this.entry.inflate(bytes, 0);
				content = this.keep(place, {
					kind,
					bytes
				});
			}
		}
		for (let delta = deltas.pop(); delta !== void 0; delta = deltas.pop()) content = this.keep(delta, this.onBase(delta, content));
		return content;
	}
	baseOf({ pack }) {
		const { baseOffset, baseOid } = this.entry;
		if (baseOffset >= 0) return {
			pack,
			offset: baseOffset
		};
		const own = pack.offsetOf(baseOid);
		if (own >= 0) return {
			pack,
			offset: own
		};
		for (const place of this.packs.placesOf(baseOid)) return place;
		const oid = Buffer.from(baseOid).toString("hex");
		for (const folder of this.folders) try {
			const content = this.inFile(folder, oid);
			if (content !== null) return content;
		} catch (error) {
			if (!isNoFile(expected(error))) throw error;
		}
		throw new Unreadable("the base of its delta is not here");
	}
	onBase({ pack, offset }, base) {
		const { entry, ops } = this;
		entry.open(pack.file(), offset);
		const { length } = entry;
		if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
		entry.inflate(this.scratch, 0);
		if (!readDelta(this.scratch, 0, length, ops)) throw new Unreadable("its delta is malformed");
		if (ops.sourceLength !== base.bytes.length) throw new Unreadable("its delta is of another base");
		refuseTooLarge(ops.targetLength);
		const bytes = pooledBytes(ops.targetLength);
		applyDelta(ops, base.bytes, this.scratch, bytes, 0);
		return {
			kind: base.kind,
			bytes
		};
	}
	keep(place, content) {
		this.cache.set(keyOf$2(place), content, content.bytes.length + 100);
		return content;
	}
};
function pooledBytes(length) {
	const { buffer, byteOffset } = Buffer.allocUnsafe(length);
	return new Uint8Array(buffer, byteOffset, length);
}
function keyOf$2({ pack, offset }) {
	return pack.number * 2 ** 40 + offset;
}
function checked(oid, { kind, bytes }) {
	const name = kindNames[kind];
	if (name === void 0) throw new Unreadable("it is of no kind that there is");
	if ((0, node_crypto.createHash)("sha1").update(`${name} ${bytes.length}\0`).update(bytes).digest("hex") !== oid) throw new Unreadable("its content is not what its id was made of");
	return {
		kind: name,
		bytes
	};
}

// build/src/git/refs.js
const refBytesMax = 65536;
const packedRefsBytesMax = 536870912;
const symbolicDepthMax = 5;
const tagDepthMax = 16;
const folderDepthMax$2 = 64;
async function readRef(place, name) {
	const found = await follow(place, await readPackedRefs(place.commonDir), name);
	return found === "dangling" ? null : found;
}
async function readHead(place) {
	const content = await readLoose(place, "HEAD");
	const value = content === null ? null : parseRefContent(content);
	if (value === null) return { kind: "broken" };
	if (value.kind === "oid") return {
		kind: "detached",
		oid: value.oid
	};
	return {
		kind: "branch",
		ref: value.ref,
		oid: await readRef(place, value.ref)
	};
}
async function readRefTable(place) {
	const packed = await readPackedRefs(place.commonDir);
	const loose = /* @__PURE__ */ new Set();
	await addLooseNames(place.commonDir, "refs", 0, loose);
	if (place.gitDir !== place.commonDir) await addLooseNames(place.gitDir, "refs", 0, loose);
	for (const worktree of await folderNames((0, node_path.join)(place.commonDir, "worktrees"))) loose.add(`worktrees/${worktree}/HEAD`);
	const table = /* @__PURE__ */ new Map();
	for (const name of ["HEAD", ...[.../* @__PURE__ */ new Set([...packed.keys(), ...loose])].sort()]) {
		const oid = (name === "HEAD" || loose.has(name) ? void 0 : packed.get(name)) ?? await follow(place, packed, name);
		if (oid !== "dangling") table.set(name, oid);
	}
	return table;
}
async function readTips(place, store, kindOf = () => null) {
	const tips = [];
	const tags = /* @__PURE__ */ new Map();
	const skips = [];
	for (const [ref, oid] of await readRefTable(place)) {
		if (oid === null) {
			skips.push({
				reason: "unreadable",
				what: ref,
				detail: "the ref is broken"
			});
			continue;
		}
		const kind = kindOf(oid);
		if (kind !== null && kind !== "tag") {
			tips.push({
				ref,
				kind,
				oid
			});
			continue;
		}
		try {
			const peeled = await peel(store, oid, (tag) => {
				const refs = tags.get(tag);
				if (refs === void 0) tags.set(tag, [ref]);
				else refs.push(ref);
			});
			tips.push({
				ref,
				...peeled
			});
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			const reason = error.code === "missing-object" ? "missing" : "unreadable";
			skips.push({
				reason,
				what: ref,
				detail: error.message
			});
		}
	}
	return {
		tips,
		tags: [...tags].map(([oid, refs]) => ({
			oid,
			refs
		})),
		skips
	};
}
function commitOids(tips) {
	return tips.filter((tip) => tip.kind === "commit").map((tip) => tip.oid);
}
async function peel(store, oid, onTag = () => {}) {
	let at = oid;
	for (let depth = 0; depth < tagDepthMax; depth += 1) {
		const found = await store.readAny(at);
		if (found.kind !== "tag") return {
			kind: found.kind,
			oid: at
		};
		onTag(at);
		at = found.tag.target;
	}
	throw new Fault("corrupt-object", `The tag ${oid} stands on a chain of more than ${tagDepthMax} tags.`, "Delete the tag.");
}
function parseRefContent(content) {
	const symbolic = /^ref:\s*(\S+)\s*$/.exec(content);
	if (symbolic?.[1] !== void 0) return isSafeRefName(symbolic[1]) ? {
		kind: "symbolic",
		ref: symbolic[1]
	} : null;
	const [word = ""] = content.split(/\s/, 1);
	return isOid(word) && !isZeroOid(word) ? {
		kind: "oid",
		oid: word.toLowerCase()
	} : null;
}
function isSafeRefName(name) {
	if (/[\0\\:]|(?:^|\/)\.|\/\/|\/$/.test(name)) return false;
	return name.startsWith("refs/") || /^[A-Z][A-Z0-9_]*$/.test(name) || /^worktrees\/[^/]+\/HEAD$/.test(name);
}
async function follow(place, packed, name) {
	let at = name;
	for (let depth = 0; depth <= symbolicDepthMax; depth += 1) {
		const content = await readLoose(place, at);
		if (content === null) return packed.get(at) ?? (depth === 0 ? null : "dangling");
		const value = parseRefContent(content);
		if (value === null) return null;
		if (value.kind === "oid") return value.oid;
		at = value.ref;
	}
	return null;
}
async function readLoose(place, name) {
	if (!isSafeRefName(name)) return null;
	const folder = (!name.startsWith("refs/") || /^refs\/(?:bisect|worktree|rewritten)\//.test(name)) && !name.startsWith("worktrees/") ? place.gitDir : place.commonDir;
	const bytes = await readSmallFile((0, node_path.join)(folder, name), refBytesMax);
	return bytes === null ? null : bytes.toString("utf8");
}
async function readPackedRefs(commonDir) {
	const refs = /* @__PURE__ */ new Map();
	const bytes = await readSmallFile((0, node_path.join)(commonDir, "packed-refs"), packedRefsBytesMax);
	for (const line of bytes === null ? [] : pathText(bytes).split("\n")) {
		const found = /^([0-9a-f]{40}) (\S.*)$/.exec(line);
		if (found !== null) refs.set((found[2] ?? "").trimEnd(), found[1]);
	}
	return refs;
}
async function addLooseNames(root, folder, depth, names) {
	const entries = await (0, node_fs_promises.readdir)((0, node_path.join)(root, folder), { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory() && depth < folderDepthMax$2) await addLooseNames(root, name, depth + 1, names);
		else if (!entry.name.endsWith(".lock")) names.add(name);
	}
}
async function folderNames(folder) {
	return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

// build/src/git/repository-format.js
const versionMax = 1;
const harmlessExtensions = /* @__PURE__ */ new Set([
	"compatobjectformat",
	"noop",
	"noop-v1",
	"partialclone",
	"preciousobjects",
	"relativeworktrees",
	"worktreeconfig"
]);
async function refuseUnsupported(place) {
	const refused = refusal(await readRepositoryConfig(place.commonDir), place.commonDir);
	if (refused !== null) throw new Fault("unsupported-repository", refused.sentence, refused.mend);
}
function refusal(config, folder) {
	const version = config.get("core.repositoryformatversion") ?? "0";
	if (!/^-?\d+$/.test(version) || Number(version) > versionMax) return {
		sentence: `Leakline reads repositories of version ${versionMax} at the most, and ${folder} has ${shown(version)}.`,
		mend: "Use a newer Leakline, or scan its files with `tree` instead."
	};
	const storage = config.get("extensions.refstorage")?.toLowerCase() ?? "files";
	if (storage !== "files") return refStorageRefusal(storage, folder);
	const objects = config.get("extensions.objectformat")?.toLowerCase() ?? "sha1";
	if (objects !== "sha1") return {
		sentence: `Leakline cannot read objects named by ${shown(objects)}, as those in ${folder} are.`,
		mend: "Scan its files with `tree` instead."
	};
	const unknown = Number(version) < 1 ? void 0 : unknownExtension(config);
	if (unknown === void 0) return null;
	return {
		sentence: `Leakline does not know the extension ${shown(unknown)} of the repository format, which ${folder} uses.`,
		mend: "Use a newer Leakline, or scan its files with `tree` instead."
	};
}
function refStorageRefusal(storage, folder) {
	const format = /^[a-z]+(?=:|$)/.exec(storage)?.[0] ?? "of an unknown name";
	return {
		sentence: `Leakline cannot read ${format === "files" ? "refs that are kept elsewhere" : `refs in the format ${format}`}, which ${folder} uses.`,
		mend: "Convert it with git refs migrate --ref-format=files, or scan a clone that keeps refs as files."
	};
}
function unknownExtension(config) {
	const read = /* @__PURE__ */ new Set(["objectformat", "refstorage"]);
	return [...config.keys()].filter((key) => key.startsWith("extensions.")).map((key) => key.slice(11)).find((name) => !read.has(name) && !harmlessExtensions.has(name));
}
function shown(word) {
	return /^-?[a-z0-9-]{1,40}$/i.test(word) ? `"${word}"` : "something else";
}

// build/src/git/resolve-revision.js
function parseRange(text) {
	const found = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(text);
	if (found === null) return null;
	const [, base, dots, head] = found;
	return {
		base: base || "HEAD",
		head: head || "HEAD",
		fromMergeBase: dots === "..."
	};
}
async function resolveRevision(source, revision) {
	refuseUnread(revision);
	const [, base = "", steps = ""] = /^(.*?)((?:[~^]\d*|\^\{[a-z]*\})*)$/s.exec(revision) ?? [];
	let at = await commitOf$1(source, await resolveBase(source, base, revision), revision);
	for (const [step] of steps.matchAll(/[~^]\d*(?:\{[a-z]*\})?/g)) at = await takeStep(source, at, step, revision);
	return at;
}
async function takeStep(source, from, step, revision) {
	if (step.endsWith("}")) {
		if (step === "^{}" || step === "^{commit}") return from;
		throw unknown(revision, "Leakline reads revisions that name commits", mends.nameCommit);
	}
	const count = step.length === 1 ? 1 : Number(step.slice(1));
	if (step.startsWith("^")) return count === 0 ? from : parentOf(source, from, count, revision);
	let at = from;
	for (let i = 0; i < count; i += 1) at = await parentOf(source, at, 1, revision);
	return at;
}
async function parentOf(source, oid, nth, revision) {
	const { parents } = await source.store.readCommit(oid);
	const parent = parents[nth - 1];
	if (parent === void 0) throw unknown(revision, parentCount(oid, parents.length), mends.goLessFar);
	if (source.shallow.has(oid)) throw cutOff(`The revision ${revision} lies beyond the end of this shallow clone.`);
	return parent;
}
async function commitOf$1(source, oid, revision) {
	try {
		const peeled = await peel(source.store, oid);
		if (peeled.kind === "commit") return peeled.oid;
		throw unknown(revision, `it is a ${peeled.kind} and no commit`, mends.nameCommit);
	} catch (error) {
		if (!isMissingObject(error)) throw error;
		if (source.shallow.size > 0) throw cutOff(`The commit ${oid} is not in this shallow clone.`);
		throw unknown(revision, `the object ${oid} is not in this repository`);
	}
}
async function resolveBase(source, base, revision) {
	if (isOid(base) && base.length === 40) return base.toLowerCase();
	const name = base === "@" ? "HEAD" : base;
	const names = [
		"",
		"refs/",
		"refs/tags/",
		"refs/heads/",
		"refs/remotes/"
	].map((prefix) => prefix + name);
	for (const candidate of [...names, `refs/remotes/${name}/HEAD`]) {
		if (name === "" || !isSafeRefName(candidate)) continue;
		const oid = await readRef(source.place, candidate);
		if (oid !== null) return oid;
	}
	const short = /^(?:.*-g)?([0-9a-f]{4,39})$/is.exec(name)?.[1]?.toLowerCase();
	if (short !== void 0) return resolveShort(source, short, revision);
	throw unknown(revision, "no branch, tag or commit has this name");
}
async function resolveShort(source, short, revision) {
	const commits = [];
	for (const oid of await source.store.oidsWithPrefix(short)) {
		const { kind } = await source.store.readAny(oid);
		if (kind === "commit" || kind === "tag") commits.push(oid);
	}
	const [only] = commits;
	if (only === void 0) throw unknown(revision, "no branch, tag or commit has this name");
	if (commits.length === 1) return only;
	throw new Fault("unknown-revision", `The short id ${revision} is ambiguous: ${commits.length} commits start with it.`, "Give more digits of the id.");
}
const mends = {
	look: "Check its spelling, and that it was fetched (fetch-depth: 0 on actions/checkout fetches all).",
	nameCommit: "Name a commit: by a branch, a tag, or its id.",
	goLessFar: "Go back less far, or by another parent.",
	giveId: "Give the id that git rev-parse prints for it."
};
function refuseUnread(revision) {
	if (revision === "") throw new Fault("unknown-revision", "The revision is empty.", "Give a branch, a tag, a commit id or HEAD.");
	const range = /^(.*?)\^([!@]|-\d*)$/s.exec(revision);
	if (range !== null) {
		const [, commit = "", sign = ""] = range;
		const parent = `${commit}^${sign.slice(1)}`;
		throw unknown(revision, "it stands for several commits", sign === "@" ? `Name one parent: ${parent}.` : `Write the range as ${parent}..${commit}.`);
	}
	if (revision.startsWith("^")) throw unknown(revision, "it leaves commits out", `Write a range: ${revision.slice(1)}..HEAD.`);
	if (/^:\/|\^\{\//.test(revision)) throw unknown(revision, "Leakline does not search messages for commits", mends.giveId);
	if (/@\{[^}]*\}/.test(revision)) throw unknown(revision, "Leakline reads neither reflogs nor what a branch follows", mends.giveId);
	if (revision.includes(":")) throw unknown(revision, "it names a file or a folder", mends.nameCommit);
}
function parentCount(oid, count) {
	if (count === 0) return `commit ${oid} has no parent`;
	return `commit ${oid} has ${count} ${count === 1 ? "parent" : "parents"}`;
}
function unknown(revision, why, mend = mends.look) {
	return new Fault("unknown-revision", `The revision ${revision} is not known here: ${why}.`, mend);
}
function cutOff(message) {
	return new Fault("shallow-clone", message, "Set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow.");
}

// build/src/git/open-repository.js
const shallowBytesMax = 67108864;
async function openRepository(path, known) {
	const place = known ?? await locateRepository(path);
	if (place === null) throw new Fault("not-a-repository", `There is no Git repository at ${absolutePath(path)} or above it.`, "Give the path of a clone (in a workflow, run actions/checkout first), or scan files with `tree`.");
	await refuseUnsupported(place);
	return assemble(place, nothingMore, await readShallow(place.commonDir));
}
async function reopenRepository({ place, shallow }, further) {
	return assemble(place, further, shallow);
}
function withShallow(repository, shallow) {
	const { place, store } = repository;
	return {
		...repository,
		shallow,
		resolve: (revision) => resolveRevision({
			place,
			store,
			shallow
		}, revision)
	};
}
const nothingMore = {
	folders: [],
	sources: []
};
async function assemble(place, further, shallow) {
	const folders = [...await objectFolders((0, node_path.join)(place.commonDir, "objects")), ...further.folders];
	const store = makeObjectStore([packSource(folders), ...further.sources]);
	let table = null;
	return {
		place,
		store,
		shallow,
		objectTable: () => {
			table ??= Promise.resolve().then(() => object_table_exports).then(({ readObjectTable }) => readObjectTable(folders));
			return table;
		},
		head: () => readHead(place),
		tips: () => readTips(place, store),
		resolve: (revision) => resolveRevision({
			place,
			store,
			shallow
		}, revision)
	};
}
async function readShallow(commonDir) {
	const lines = ((await readSmallFile((0, node_path.join)(commonDir, "shallow"), shallowBytesMax))?.toString("latin1") ?? "").split(/\s+/);
	return new Set(lines.filter((line) => isOid(line)));
}

// build/src/detect/encoding.js
const asciiShareMin = .7;
const strayShareMax = .01;
const utf32PartCharacters = 65536;
function decodeBlob(bytes) {
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return judged(bytes.subarray(3), "utf-8");
	const marked = markedUtf32(bytes);
	if (marked !== null) return marked;
	if (bytes[0] === 255 && bytes[1] === 254) return utf16(bytes, bytes.subarray(2), "utf-16le");
	if (bytes[0] === 254 && bytes[1] === 255) return utf16(bytes, bytes.subarray(2), "utf-16be");
	if (!hasNul(bytes)) return {
		bytes,
		encoding: "utf-8"
	};
	const wide = unmarkedUtf32(bytes);
	if (wide !== null) return wide;
	const order = unmarkedUtf16(bytes);
	if (order !== null) return utf16(bytes, bytes, order);
	return {
		bytes,
		encoding: isMostlyText(bytes) ? "utf-8" : "binary"
	};
}
function judged(bytes, encoding) {
	return {
		bytes,
		encoding: hasNul(bytes) ? "binary" : encoding
	};
}
function utf16(whole, body, encoding) {
	const units = Buffer.from(body.subarray(0, body.length - body.length % 2));
	if (encoding === "utf-16be") units.swap16();
	const bytes = Buffer.from(units.toString("utf16le"), "utf8");
	return hasNul(bytes) ? {
		bytes: whole,
		encoding: "binary"
	} : {
		bytes,
		encoding
	};
}
function markedUtf32(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254 && c === 0 && d === 0) return utf32(bytes.subarray(4), "utf-32le");
	return a === 0 && b === 0 && c === 254 && d === 255 ? utf32(bytes.subarray(4), "utf-32be") : null;
}
function unmarkedUtf32(bytes) {
	const units = Math.floor(Math.min(bytes.length, binaryProbeBytes) / 4);
	if (units < 2 || bytes[0] !== 0 && bytes[3] !== 0) return null;
	let little = 0;
	let big = 0;
	for (let at = 0; at < units * 4; at += 4) if (bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) little += isTextAt(bytes, at);
	else if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0) big += isTextAt(bytes, at + 3);
	if (little / units >= asciiShareMin) return utf32(bytes, "utf-32le");
	return big / units >= asciiShareMin ? utf32(bytes, "utf-32be") : null;
}
function isTextAt(bytes, at) {
	return isTextByte(bytes[at]) ? 1 : 0;
}
function utf32(body, encoding) {
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	const little = encoding === "utf-32le";
	const parts = [];
	let part = "";
	for (let at = 0; at + 4 <= body.length; at += 4) {
		const code = view.getUint32(at, little);
		if (code === 0 || code > 1114111) return null;
		part += String.fromCodePoint(code);
		if (part.length >= utf32PartCharacters) {
			parts.push(part);
			part = "";
		}
	}
	parts.push(part);
	return {
		bytes: Buffer.concat(parts.map((one) => Buffer.from(one, "utf8"))),
		encoding
	};
}
function hasNul(bytes) {
	return bytes.subarray(0, binaryProbeBytes).includes(0);
}
function isMostlyText(bytes) {
	const probe = bytes.subarray(0, binaryProbeBytes);
	let others = 0;
	for (const byte of probe) if (byte < 32 && !isTextByte(byte)) others += 1;
	return others <= Math.max(1, probe.length * strayShareMax);
}
function unmarkedUtf16(bytes) {
	const units = Math.floor(Math.min(bytes.length, binaryProbeBytes) / 2);
	let little = 0;
	let big = 0;
	for (let unit = 0; unit < units; unit += 1) {
		const first = bytes[unit * 2];
		const second = bytes[unit * 2 + 1];
		if (second === 0 && isTextByte(first)) little += 1;
		else if (first === 0 && isTextByte(second)) big += 1;
	}
	if (units < 2) return null;
	if (little / units >= asciiShareMin) return "utf-16le";
	return big / units >= asciiShareMin ? "utf-16be" : null;
}
function isTextByte(byte) {
	return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
}

// build/src/git/blob-at.js
async function entryAt$1(store, commit, path) {
	let tree = (await store.readCommit(commit)).tree;
	const names = path.split("/");
	for (const [index, name] of names.entries()) {
		const entry = (await store.readTree(tree)).find((one) => one.name === name) ?? null;
		if (entry === null || index === names.length - 1) return entry;
		if (entry.kind !== "tree") return null;
		tree = entry.oid;
	}
	return null;
}
async function blobAt(store, commit, path) {
	try {
		const entry = await entryAt$1(store, commit, path);
		return entry === null || entry.kind === "tree" ? null : await store.readBlob(entry.oid);
	} catch (error) {
		if (isObjectFault(error)) return null;
		throw error;
	}
}

// build/src/scan/repository-texts.js
async function textIn(folder, paths, kind) {
	const found = [];
	for (const path of paths) {
		const text = await textNamed((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(folder, path), path, kind);
		if (text !== null) found.push(text);
	}
	return onlyOne(found, kind);
}
async function textNamed(file, shown, kind) {
	try {
		if (!(await (0, node_fs_promises.lstat)(file)).isFile()) throw unreadable(shown, kind);
	} catch (error) {
		if (error instanceof Fault) throw error;
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw unreadable(shown, kind);
	}
	const bytes = await readSmallFile(file, kind.bytesMax);
	if (bytes === null) throw unreadable(shown, kind);
	return {
		path: shown,
		text: textOf(bytes)
	};
}
async function textAt(store, commit, paths, kind) {
	const found = [];
	for (const path of paths) {
		const entry = (0, node_path.isAbsolute)(path) ? null : await entryAt$1(store, commit, path);
		if (entry === null) continue;
		if (entry.kind !== "blob") throw unreadable(path, kind);
		const bytes = await store.readBlob(entry.oid);
		if (bytes.length > kind.bytesMax) throw unreadable(path, kind);
		found.push({
			path,
			text: textOf(bytes)
		});
	}
	return onlyOne(found, kind);
}
function textOf(written) {
	const { bytes } = decodeBlob(written);
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
function onlyOne([first, second], { noun }) {
	if (first === void 0 || second === void 0) return first ?? null;
	throw new Fault("bad-configuration", `There are two ${noun}s, ${first.path} and ${second.path}`, `Keep one of them: ${(0, node_path.basename)(second.path)} would be passed over.`);
}
function unreadable(path, { noun, bytesMax }) {
	const size = bytesMax >= 1048576 ? `${bytesMax / 1024 / 1024} MiB` : `${bytesMax / 1024} KiB`;
	return new Fault("bad-configuration", `${path} cannot be read as a ${noun}: it is no plain file, may not be read, or is larger than ${size}`, "Make it a file of its own that may be read, or take it away.");
}

// build/src/git/commit-heap.js
var Heap = class {
	items = [];
	isBefore;
	constructor(isBefore) {
		this.isBefore = isBefore;
	}
	get size() {
		return this.items.length;
	}
	push(item) {
		const { items } = this;
		let at = items.length;
		items.push(item);
		while (at > 0) {
			const parent = at - 1 >> 1;
			const above = items[parent];
			if (!this.isBefore(item, above)) break;
			items[at] = above;
			at = parent;
		}
		items[at] = item;
	}
	pop() {
		const { items } = this;
		const first = items[0];
		const last = items.pop();
		if (items.length === 0 || last === void 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= items.length) break;
			if (child + 1 < items.length && this.isBefore(items[child + 1], items[child])) child += 1;
			if (!this.isBefore(items[child], last)) break;
			items[at] = items[child];
			at = child;
		}
		items[at] = last;
		return first;
	}
};

// build/src/git/coloured-walk.js
var ColouredWalk = class {
	reached = /* @__PURE__ */ new Map();
	colouring;
	final;
	open = new Heap((a, b) => isLater(a.commit, b.commit));
	undecided = 0;
	constructor(colouring) {
		this.colouring = colouring;
		this.final = colouring.final ?? 0;
	}
	get isDecided() {
		return this.undecided === 0;
	}
	async reach(oid, colours) {
		const known = this.reached.get(oid);
		if (known !== void 0 && this.hasAll(known.colours, colours)) return true;
		const commit = known?.commit ?? await this.colouring.read(oid, colours);
		if (commit === null) return false;
		const item = known ?? {
			commit,
			colours: 0,
			isOpen: false
		};
		if (known === void 0) this.reached.set(oid, item);
		if (item.isOpen) this.count(item, -1);
		item.colours |= colours;
		if (!item.isOpen) this.open.push(item);
		item.isOpen = true;
		this.count(item, 1);
		return true;
	}
	next() {
		const item = this.open.pop();
		if (item === void 0) return null;
		item.isOpen = false;
		this.count(item, -1);
		return item;
	}
	hasAll(colours, more) {
		return (colours & this.final) !== 0 || (colours | more) === colours;
	}
	count({ colours }, by) {
		if (this.colouring.isUndecided(colours)) this.undecided += by;
	}
};
function isLater(a, b) {
	if (a.committerSeconds !== b.committerSeconds) return a.committerSeconds > b.committerSeconds;
	return a.oid < b.oid;
}

// build/src/git/topological-order.js
function oldestFirst(commits) {
	const waitsFor = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	const ready = new Heap(isEarlier);
	for (const commit of commits.values()) {
		let waits = 0;
		for (let at = 0; at < commit.parents.length; at += 1) {
			const parent = commit.parents[at];
			if (!commits.has(parent) || commit.parents.indexOf(parent) < at) continue;
			waits += 1;
			const held = children.get(parent);
			if (held === void 0) children.set(parent, [commit]);
			else held.push(commit);
		}
		if (waits === 0) ready.push(commit);
		else if (waits > 1) waitsFor.set(commit.oid, waits);
	}
	const ordered = [];
	for (let commit = ready.pop(); commit !== void 0; commit = ready.pop()) {
		ordered.push(commit);
		for (const child of children.get(commit.oid) ?? []) {
			const left = (waitsFor.get(child.oid) ?? 1) - 1;
			if (left === 0) ready.push(child);
			else waitsFor.set(child.oid, left);
		}
	}
	return ordered;
}
function isEarlier(a, b) {
	if (a.authorSeconds !== b.authorSeconds) return a.authorSeconds < b.authorSeconds;
	return a.oid < b.oid;
}

// build/src/git/commit-range.js
const fromHead = 1;
const fromBase = 2;
const stale = 4;
const both = 3;
const slop = 64;
async function commitsInRange(repository, ends) {
	const bases = [...ends.base === null ? [] : [ends.base], ...ends.exclude ?? []];
	const painted = await paint(repository, ends.head, bases);
	const inRange = /* @__PURE__ */ new Map();
	let meets = false;
	for (const { commit, colours } of painted.values()) {
		if ((colours & both) === fromHead) inRange.set(commit.oid, commit);
		if ((colours & both) === both) meets = true;
	}
	if (inRange.size === 0) return [];
	refuseCutOff(repository, inRange, ends.base !== null && !meets ? painted : /* @__PURE__ */ new Map());
	return oldestFirst(inRange);
}
async function mergeBases(repository, one, other) {
	const painted = await paint(repository, one, [other]);
	const best = [];
	for (const { commit, colours } of painted.values()) if ((colours & both) === both && (colours & stale) === 0) best.push(commit);
	if (best.length === 0) refuseCutOff(repository, /* @__PURE__ */ new Map(), painted);
	best.sort((a, b) => isLater(a, b) ? -1 : 1);
	return best.map((commit) => commit.oid);
}
async function paint(repository, head, bases) {
	const walk = new ColouredWalk({
		read: (oid, colours) => readNeeded(repository, oid, colours),
		isUndecided: (colours) => (colours & stale) === 0
	});
	await walk.reach(head, fromHead);
	for (const base of bases) await walk.reach(base, fromBase);
	let left = slop;
	for (let item = walk.next(); item !== null; item = walk.next()) {
		const { commit } = item;
		const colours = (item.colours & both) === both ? 7 : item.colours;
		if (!repository.shallow.has(commit.oid)) for (const parent of commit.parents) await walk.reach(parent, colours);
		if (walk.isDecided) left -= 1;
		if (left === 0) break;
	}
	return walk.reached;
}
async function readNeeded(repository, oid, colours) {
	try {
		return await repository.store.readCommit(oid);
	} catch (error) {
		if (isObjectFault(error) && (colours & stale) !== 0) return null;
		if (isMissingObject(error) && repository.shallow.size > 0) throw cutOff(`The commit ${oid} is needed and is not in this shallow clone.`);
		throw error;
	}
}
function refuseCutOff(repository, commits, others) {
	for (const oid of [...commits.keys(), ...others.keys()]) if (repository.shallow.has(oid)) throw cutOff(`The range needs the parents of commit ${oid}, at which this shallow clone ends.`);
}

// build/src/scan/resolve-range.js
const defaultBranches = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function resolveTypedRange(repository, text) {
	if (text === null) return againstDefaultBranch(repository);
	const typed = parseRange(text) ?? {
		base: text,
		head: "HEAD",
		fromMergeBase: false
	};
	return {
		range: await rangeOf(repository, await repository.resolve(typed.base), await repository.resolve(typed.head)),
		target: `${typed.base}..${typed.head}`,
		chosenBy: "the range that was given"
	};
}
async function rangeOf(repository, base, head) {
	return {
		head,
		base,
		exclude: [],
		netBase: base === null ? null : (await mergeBases(repository, base, head))[0] ?? null
	};
}
async function againstDefaultBranch(repository) {
	const head = await repository.resolve("HEAD");
	for (const branch of defaultBranches) {
		const base = await resolveOrNull(repository, branch);
		if (base === null) continue;
		return {
			range: await rangeOf(repository, base, head),
			target: `${branch}..HEAD`,
			chosenBy: `no range was given: HEAD against ${branch}`
		};
	}
	throw new Fault("unknown-revision", "No range was given, and there is no default branch to compare HEAD with", "Give one, such as leakline diff HEAD~3..HEAD.");
}
async function resolveOrNull(repository, revision) {
	try {
		return await repository.resolve(revision);
	} catch (error) {
		if (error instanceof Fault && error.code === "unknown-revision") return null;
		throw error;
	}
}
async function isUnborn(repository) {
	const head = await repository.head();
	return head.kind === "branch" && head.oid === null;
}

// build/src/scan/find-range.js
async function findRange({ directory, range }, notices) {
	if (range !== null && typeof range === "object") return range;
	const repository = await openRepository(directory);
	if (range === null && await isUnborn(repository)) return null;
	const named = typeof range === "function" ? await range(repository, notices) : await resolveTypedRange(repository, range);
	return {
		...named,
		repository: named.repository ?? repository
	};
}

// build/src/report/visible-text.js
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const commandStart = /(?<=^|\s):(?=:[a-z][a-z-]*(?:\s|::|$))/gi;
const plain$1 = /^[ -~]*$/;
const shortEscapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visibleText(text) {
	if (plain$1.test(text) && !text.includes("::") && !text.includes("##[")) return text;
	return text.replace(hidden, escapeOf).replace(commandStart, "\\x3a").replaceAll("##[", "#\\x23[");
}
function visibleCut(text, charactersMax) {
	return cut$1(visibleText(text), charactersMax);
}
function cut$1(text, charactersMax) {
	if (text.length <= charactersMax) return text;
	const end = charactersMax - 1;
	const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
	return `${text.slice(0, Math.max(0, splits ? end - 1 : end))}…`;
}
function escapeOf(character) {
	const short = shortEscapes[character];
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}

// build/src/scan/clock.js
function milliseconds() {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}

// \0globs
const matcher$1 = (glob, options) => (0, node_module.createRequire)(__filename)("./globs.cjs").matcher(glob, options);
var _globs_default = { matcher: matcher$1 };

// build/src/config/path-filter.js
function excludeFilter(globs) {
	const out = globs.filter((glob) => !glob.startsWith("!")).map(matcher);
	const back = globs.filter((glob) => glob.startsWith("!")).map((glob) => matcher(glob.slice(1)));
	return (path) => out.some((matches) => matches(path)) && !back.some((matches) => matches(path));
}
function pathFilter(include, exclude) {
	const isExcluded = excludeFilter(exclude);
	if (include.length === 0) return isExcluded;
	const isIncluded = excludeFilter(include);
	return (path) => isExcluded(path) || !isIncluded(path);
}
function matcher(glob) {
	const fromRoot = (glob.endsWith("/") ? `${glob}**` : glob).replace(/^\.?\//, "");
	const anywhere = !glob.replace(/\/$/, "").includes("/");
	return _globs_default.matcher(anywhere ? `**/${fromRoot}` : fromRoot, {
		dot: true,
		windows: false
	});
}

// build/src/findings/masked-line.js
const contextBytesMax = 200;
function maskedLine(blob, match, matches) {
	const start = Math.max(blob.lineStart(match.secret.start), match.secret.start - contextBytesMax);
	const end = Math.min(blob.lineEnd(match.secret.end), match.secret.end + contextBytesMax);
	let text = "";
	let at = start;
	const { spans, longest } = secretsOf(matches);
	for (let index = firstFrom$1(spans, start - longest); index < spans.length; index += 1) {
		const secret = spans[index];
		if (secret === void 0 || secret.start >= end) break;
		if (secret.end <= at) continue;
		text += `${blob.slice(at, Math.max(at, secret.start))}*`;
		at = Math.max(at, secret.end);
	}
	return text + blob.slice(at, Math.max(at, end));
}
const secretsOfBlob = /* @__PURE__ */ new WeakMap();
function secretsOf(matches) {
	const known = secretsOfBlob.get(matches);
	if (known !== void 0) return known;
	const spans = matches.flatMap(({ secret, companion }) => companion === void 0 ? [secret] : [secret, companion.span]).sort((a, b) => a.start - b.start);
	const secrets = {
		spans,
		longest: spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)
	};
	secretsOfBlob.set(matches, secrets);
	return secrets;
}
function firstFrom$1(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/findings/draft.js
function* identified(blob, matches, { path, kind = "file" }) {
	const occurrences = /* @__PURE__ */ new Map();
	const place = kind === "file" ? path : `\0${kind}`;
	for (const match of matches) {
		const bytes = blob.slice(match.secret.start, match.secret.end);
		const secret = Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\r\n", "\n");
		const identity = `${match.patternId}\0${secret === "" ? path : secret}`;
		const occurrence = (occurrences.get(identity) ?? 0) + 1;
		occurrences.set(identity, occurrence);
		yield {
			match,
			secret,
			identity,
			key: `${identity}\0${place}\0${occurrence}`
		};
	}
}
function draftOf(one, blob, matches, origin, shownBy) {
	const { path, first, kind = "file", treePath = kind === "file" ? path : null } = origin;
	return {
		key: one.key,
		identity: one.identity,
		kind,
		path,
		treePath,
		object: origin.oid ?? null,
		reach: origin.reach ?? "refs",
		secret: one.secret,
		companion: companionOf(blob, one.match),
		match: one.match,
		comment: null,
		excerpt: null,
		maskedLine: maskedLine(blob, one.match, matches),
		region: regionOf(blob, one.match),
		shownBy,
		first,
		firstPath: treePath ?? path,
		head: null,
		copies: /* @__PURE__ */ new Map(),
		refs: new Set(origin.refs),
		inHeadHistory: false
	};
}
function companionOf(blob, { companion }) {
	return companion === void 0 ? null : blob.slice(companion.span.start, companion.span.end);
}
function regionOf(blob, match) {
	return blob.region(match.secret.end > match.secret.start ? match.secret : match.whole);
}

// build/src/findings/excerpt.js
const linesMax$1 = 40;
const lineCharactersMax = 160;
const stars$2 = "****";
function excerptAbout(blob, match, matches, around) {
	if (!blob.hasLines) return null;
	const { startLine } = blob.region(match.secret.end > match.secret.start ? match.secret : match.whole);
	let start = blob.lineStart(match.secret.start);
	let firstLine = startLine;
	for (let line = 0; line < around && start > 0; line += 1) {
		start = blob.lineStart(start - 1);
		firstLine -= 1;
	}
	const hidden = matches.flatMap(({ secret, companion }) => companion === void 0 ? [secret] : [secret, companion.span]).sort((a, b) => a.start - b.start);
	const lines = [];
	const last = Math.min(linesMax$1, startLine - firstLine + around + 1);
	for (let at = start; lines.length < last && at < blob.length; at = blob.nextLineStart(at)) lines.push(maskedPart(blob, {
		start: at,
		end: blob.lineEnd(at)
	}, hidden, match.secret.start));
	return {
		startLine: firstLine,
		lines
	};
}
function redactedExcerpt({ startLine, lines }, redactor) {
	return {
		startLine,
		lines: lines.map((line) => redactor.text(line))
	};
}
function maskedPart(blob, { start, end }, hidden, offset) {
	const from = Math.max(start, Math.min(offset - lineCharactersMax / 2, end - lineCharactersMax));
	const to = Math.min(end, from + lineCharactersMax);
	let text = "";
	let at = from;
	for (const secret of hidden) {
		if (secret.end <= at || secret.start >= to) continue;
		text += blob.slice(at, Math.max(at, secret.start)) + stars$2;
		at = Math.min(to, secret.end);
	}
	text += blob.slice(at, Math.max(at, to));
	const shown = Buffer.from(text, "latin1").toString("utf8");
	return `${from > start ? "..." : ""}${shown}${to < end ? "..." : ""}`;
}

// build/src/findings/mask.js
const stars$1 = "****";
const prefixCharactersMin = 3;
function mask(secret, pattern) {
	return maskText(secret, pattern);
}
function maskText(secret, pattern) {
	switch (pattern.family) {
		case "private-address": return maskAddress(secret);
		case "internal-host": return maskHost(secret);
		case "secret-file": return "the whole file";
		default: return vendorPrefix(secret, pattern) + stars$1;
	}
}
function maskAddress(secret) {
	const block = /^(?:10|172|192|100|169|127)(?=\.)/.exec(secret);
	if (block !== null) return `${block[0]}.*.*.*`;
	const hextet = /^(?:f[cde][0-9a-f]{2})(?=:)/i.exec(secret);
	return hextet === null ? stars$1 : `${hextet[0]}:${stars$1}`;
}
function maskHost(secret) {
	const zone = /\.(?:internal|local|lan|corp|intranet|home|localdomain|private|home\.arpa|consul|svc\.cluster\.local|ts\.net)\.?$/i.exec(secret);
	return zone === null ? stars$1 : stars$1 + zone[0].toLowerCase();
}
function vendorPrefix(secret, pattern) {
	if (pattern.kind !== "regex" && pattern.kind !== "own" || pattern.family !== "credential") return "";
	let longest = "";
	for (const keyword of pattern.keywords) if (secret.toLowerCase().startsWith(keyword.toLowerCase()) && keyword.length > longest.length && keyword.length * 3 <= secret.length) longest = keyword;
	return longest.length >= prefixCharactersMin ? secret.slice(0, longest.length) : "";
}

// build/src/findings/provenance-of.js
function provenanceOf(draft, headAsked, redactor) {
	const { first, object, reach } = draft;
	if (first !== null) return {
		kind: "commit",
		first: redactedCommit(first, redactor),
		firstPath: redactor.path(draft.firstPath),
		inHead: draft.head !== null || draft.inHeadHistory || (headAsked ? false : null),
		reach
	};
	return object === null ? { kind: "uncommitted" } : {
		kind: "object",
		oid: object,
		reach
	};
}
function redactedCommit({ oid, author, date }, redactor) {
	return {
		oid,
		author: redactor.text(author),
		date
	};
}

// build/src/findings/finding-of.js
function findingOf(draft, pattern, redactor, { headAsked, ...facts }) {
	const { match, head, excerpt } = draft;
	return {
		kind: draft.kind,
		patternId: match.patternId,
		title: pattern.title,
		severity: match.severity,
		confidence: match.confidence,
		reason: redactor.reason(match.reason),
		subject: match.subject === void 0 ? null : redactor.text(match.subject),
		redacted: mask(draft.secret, pattern),
		path: redactor.path(draft.path),
		region: draft.region,
		...facts,
		provenance: provenanceOf(draft, headAsked, redactor),
		object: draft.object,
		shownBy: draft.shownBy,
		headRegion: head?.region ?? null,
		headPath: head === null ? null : redactor.path(head.path),
		...excerpt === null ? {} : { excerpt: redactedExcerpt(excerpt, redactor) }
	};
}

// build/src/findings/fingerprint.js
const hexDigits$1 = 32;
const guessableBitsMax = 64;
function contextFingerprint(patternId, maskedLine) {
	return `c1:${sha256(`leakline/c1\0${patternId}\0${normalised(maskedLine)}`).slice(0, hexDigits$1)}`;
}
function keyedFingerprint(patternId, secret, key) {
	return fingerprintUnder({
		version: "k1",
		key,
		cost: 16384
	}, patternId, secret);
}
function saltedFingerprint(patternId, secret, salt) {
	return fingerprintUnder({
		version: "s1",
		key: salt,
		cost: 2048
	}, patternId, secret);
}
function fingerprintUnder({ version, key, cost }, patternId, secret) {
	const material = estimatedBits(secret) < guessableBitsMax ? (0, node_crypto.scryptSync)(secret, `leakline/${version}\0${key}`, 32, {
		N: cost,
		r: 8,
		p: 1
	}) : Buffer.from(secret, "utf8");
	return `${version}:${(0, node_crypto.createHmac)("sha256", key).update(`leakline/${version}\0${patternId}\0`).update(material).digest("hex").slice(0, hexDigits$1)}`;
}
function lineHash(fingerprint, ordinal) {
	return `${sha256(`leakline/line\0${fingerprint}`).slice(0, 16)}:${ordinal}`;
}
function normalised(line) {
	return line.trim().replace(/\s+/g, " ");
}
function estimatedBits(secret) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of secret) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count * Math.log2(count / secret.length);
	return bits;
}
function sha256(text) {
	return (0, node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
}

// build/src/baseline/order-entries.js
const stateOrder = [
	"rotated",
	"test-data",
	"false-positive",
	"accepted-risk"
];
function compareDecisions(a, b) {
	return compareText(a.until ?? "never", b.until ?? "never") || Number(a.reason === "") - Number(b.reason === "") || stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || compareText(a.reason, b.reason) || compareText(a.who, b.who) || compareText(a.path, b.path) || compareText(a.patternId, b.patternId);
}
function orderedBaseline(file, salts, entries) {
	const sortedSalts = [...new Set(salts)].sort(compareText);
	if (isOrdered(entries)) return {
		baseline: {
			file,
			salts: sortedSalts,
			entries: [...entries]
		},
		joined: []
	};
	const byFingerprint = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const kin = byFingerprint.get(entry.fingerprint);
		if (kin === void 0) byFingerprint.set(entry.fingerprint, [entry]);
		else kin.push(entry);
	}
	const joined = [];
	const ordered = [];
	for (const [, kin] of [...byFingerprint].sort(([a], [b]) => compareText(a, b))) {
		const [kept, ...others] = kin.sort(compareDecisions);
		if (kept === void 0) continue;
		ordered.push(kept);
		const dropped = others.filter((other) => compareDecisions(kept, other) !== 0);
		if (dropped.length > 0) joined.push({
			kept,
			dropped
		});
	}
	return {
		baseline: {
			file,
			salts: sortedSalts,
			entries: ordered
		},
		joined
	};
}
function isOrdered(entries) {
	let last = "";
	for (const { fingerprint } of entries) {
		if (fingerprint <= last) return false;
		last = fingerprint;
	}
	return true;
}

// build/src/detect/once.js
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}

// build/src/findings/fingerprints.js
function entryThatCounts(fingerprints, entries) {
	return fingerprints.flatMap((fingerprint) => entries.get(fingerprint) ?? []).sort(compareDecisions)[0] ?? null;
}
var Fingerprints = class {
	makers;
	made = /* @__PURE__ */ new Map();
	entries;
	constructor(key, baseline) {
		const salts = baseline?.salts ?? [];
		this.entries = once(() => new Map(baseline?.entries.map((entry) => [entry.fingerprint, entry])));
		const keyed = key === null ? [] : [(id, secret) => keyedFingerprint(id, secret, key)];
		const salted = salts.map((salt) => (id, secret) => saltedFingerprint(id, secret, salt));
		this.makers = [...keyed, ...salted];
	}
	told(identity) {
		if (this.makers.length === 0) return null;
		if (this.makers.length === 1) return this.make(identity, 0);
		const all = this.all(identity);
		return entryThatCounts(all, this.entries())?.fingerprint ?? all[0] ?? null;
	}
	all(identity) {
		return this.makers.map((_, index) => this.make(identity, index));
	}
	make({ identity, secret, path, match }, index) {
		const key = `${index}\0${identity}`;
		const fingerprint = this.made.get(key) ?? this.makers[index](match.patternId, secret || path);
		this.made.set(key, fingerprint);
		return fingerprint;
	}
};

// build/src/findings/suppression-comment.js
const markers = [
	{
		kind: "leakline",
		text: "leakline:allow",
		names: true,
		place: "own-or-next"
	},
	{
		kind: "leakline",
		text: "leakline: allow",
		names: true,
		place: "own-or-next"
	},
	{
		kind: "leakline",
		text: "Leakline:allow",
		names: true,
		place: "own-or-next"
	},
	{
		kind: "leakline",
		text: "Leakline: allow",
		names: true,
		place: "own-or-next"
	},
	{
		kind: "leakline",
		text: "LEAKLINE:ALLOW",
		names: true,
		place: "own-or-next"
	},
	{
		kind: "gitleaks",
		text: "gitleaks:allow",
		names: false,
		place: "own"
	},
	{
		kind: "trufflehog",
		text: "trufflehog:ignore",
		names: false,
		place: "own"
	},
	{
		kind: "detect-secrets",
		text: "pragma: allowlist secret",
		names: false,
		place: "own"
	},
	{
		kind: "detect-secrets",
		text: "pragma: whitelist secret",
		names: false,
		place: "own"
	},
	{
		kind: "detect-secrets",
		text: "pragma: allowlist nextline secret",
		names: false,
		place: "next"
	},
	{
		kind: "detect-secrets",
		text: "pragma: whitelist nextline secret",
		names: false,
		place: "next"
	}
];
const stems = {
	leakline: ["kline:", "KLINE:"],
	gitleaks: ["ks:allow"],
	trufflehog: ["hog:ignore"],
	"detect-secrets": ["list secret", "list nextline secret"]
};
function mayHoldComments(bytes, kinds) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return kinds.some((kind) => stems[kind].some((stem) => buffer.includes(stem, 0, "latin1")));
}
function suppressionComments(blob, kinds) {
	const bytes = blob.unwatched;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const comments = [];
	for (const marker of markers) {
		if (!kinds.includes(marker.kind)) continue;
		for (let at = buffer.indexOf(marker.text); at !== -1; at = buffer.indexOf(marker.text, at + 1)) {
			if (comments.length >= commentsMax) break;
			const comment = commentAt(blob, marker, at);
			if (comment !== null) comments.push(comment);
		}
	}
	return comments.sort((a, b) => a.line - b.line);
}
const commentsMax = 1e4;
const sideBytesMax$1 = 2e3;
function commentAt(blob, marker, at) {
	const end = at + marker.text.length;
	const start = blob.lineStart(at);
	const before = blob.slice(Math.max(start, at - sideBytesMax$1), at);
	const behind = blob.slice(end, Math.min(blob.lineEnd(at), end + sideBytesMax$1));
	if (/[\w-]$/.test(before) || /^[\w-]/.test(behind)) return null;
	const line = blob.lineNumber(at);
	const isOwnLine = at - start <= sideBytesMax$1 && isEmptyComment(before);
	const target = marker.place === "next" || marker.place === "own-or-next" && isOwnLine ? targetBelow(blob, at, line) : line;
	const { kind } = marker;
	const isQuoted = /[`'"]$/.test(before) && !/[:=]\s*["'`]$/.test(before);
	if (!marker.names) return {
		kind,
		line,
		target,
		names: null,
		reason: "",
		isMention: isQuoted
	};
	const said = parsed$2(Buffer.from(behind, "latin1").toString("utf8"));
	return {
		kind,
		line,
		target,
		...said,
		isMention: isQuoted || said.names?.[0] === "pattern"
	};
}
const commentWord = /^\s*(?:@?rem\b|dnl\b|\{%-?\s*comment\s*-?%\}|[{,\s]*"(?:[_$/#-]*comments?|\/\/|#)"\s*:)/i;
const commentRest = /^\s*(?:[^\w\s][^\w]*|=end\s*|\{%-?\s*endcomment\s*-?%\}\s*)$/;
const linesBetweenMax = 16;
const proseComment = /^\s*(?:<!--|\.\.\s|\[(?:\/\/|comment)\]:)/;
const fence = /^\s*(?:`{3,}|~{3,})[^`\r]*\r?$/;
function isBeforeCode(text, following) {
	if (fence.test(text)) return true;
	return /^\s*$/.test(text) && (/^(?: {4}|\t| {1,3}\t)\s*\S/.test(following) || fence.test(following));
}
function targetBelow(blob, at, line) {
	const isInProse = proseComment.test(blob.slice(blob.lineStart(at), at));
	const textAt = (start) => start >= blob.length ? "" : blob.slice(start, Math.min(blob.lineEnd(start), start + sideBytesMax$1));
	let next = blob.nextLineStart(at);
	for (let below = 1; below <= linesBetweenMax && next < blob.length; below += 1) {
		const text = textAt(next);
		const following = blob.nextLineStart(next);
		if (!(commentRest.test(text) || markers.some((one) => isAlone(text, one.text)) || isInProse && isBeforeCode(text, textAt(following)))) return line + below;
		next = following;
	}
	return line;
}
function isAlone(text, marker) {
	const at = text.indexOf(marker);
	return at !== -1 && isEmptyComment(text.slice(0, at));
}
function isEmptyComment(text) {
	return !/[^\W_]/.test(text.replace(commentWord, ""));
}
function withoutSigns(text) {
	const named = /^\s*(?:\(([^()]*)\)|\[([^[\]]*)\])/.exec(text);
	if (named !== null) return `${named[1] ?? named[2] ?? ""} ${text.slice(named[0].length)}`;
	return text.replace(/^(?:["']?\s*:\s*["']?|\s*=\s*)/, " ");
}
function parsed$2(text) {
	const said = withoutSigns(withoutEnd(text));
	const listed = /^\s*((?:[a-z0-9][\w.-]*(?:\s*,\s*(?=[a-z0-9]))?)*)\s*/i.exec(said);
	return {
		names: (listed?.[1] ?? "").split(",").map((name) => name.trim().toLowerCase().replace(/[.-]+$/, "")).filter((name) => name !== ""),
		reason: said.slice(listed?.[0].length ?? 0).replace(/^(?:-+|[—–:])\s*/, "").trim()
	};
}
function withoutEnd(text) {
	return text.replace(/\s*(?:\*+\/|--+>|\{%-?\s*endcomment\s*-?%\}|-?[#%]\}|-*\}\}|(?:--)?%>|\*\)|-\}|\]\]|"""|'''|["'`]\s*[,;)\]}]*)\s*$/, "");
}

// build/src/findings/heeded-comments.js
var HeededComments = class {
	kinds;
	patterns;
	ofBlob = /* @__PURE__ */ new WeakMap();
	selectors = /* @__PURE__ */ new Map();
	selection;
	without = /* @__PURE__ */ new Map();
	constructor(kinds, patterns, selection) {
		this.kinds = kinds;
		this.patterns = patterns;
		this.selection = selection;
	}
	mayBeIn(bytes) {
		return mayHoldComments(bytes, this.kinds);
	}
	speakingFor(blob, match) {
		for (const comment of this.beside(blob, match)) return comment;
		return null;
	}
	heed(blob, path, matches) {
		const byLine = this.of(blob);
		if (byLine.size === 0) return;
		const ofUse = /* @__PURE__ */ new Set();
		for (const match of matches) for (const comment of this.beside(blob, match)) ofUse.add(comment);
		for (const comment of new Set([...byLine.values()].flat())) {
			const why = ofUse.has(comment) || comment.isMention ? null : this.whyNot(comment);
			const place = `${path}:${comment.line}`;
			if (why !== null) this.without.set(place, {
				place,
				why
			});
		}
	}
	unused(redactor) {
		return [...this.without.values()].map(({ place, why }) => ({
			by: "comment",
			where: redactor.path(place),
			why
		}));
	}
	*beside(blob, match) {
		const byLine = this.of(blob);
		if (byLine.size === 0) return;
		const { startLine, endLine } = blob.region(match.whole);
		for (let line = startLine; line <= endLine; line += 1) for (const comment of byLine.get(line) ?? []) {
			const selectors = this.selectorsFor(match.patternId);
			if (comment.names === null || comment.names.some((name) => selectors.has(name))) yield comment;
		}
	}
	of(blob) {
		const known = this.ofBlob.get(blob);
		if (known !== void 0) return known;
		const byLine = /* @__PURE__ */ new Map();
		const isToSearch = blob.hasLines && this.mayBeIn(blob.unwatched);
		for (const comment of isToSearch ? suppressionComments(blob, this.kinds) : []) for (const line of /* @__PURE__ */ new Set([comment.line, comment.target])) {
			const list = byLine.get(line);
			if (list === void 0) byLine.set(line, [comment]);
			else list.push(comment);
		}
		this.ofBlob.set(blob, byLine);
		return byLine;
	}
	selectorsFor = (patternId) => {
		const known = this.selectors.get(patternId);
		if (known !== void 0) return known;
		const pattern = this.patterns.get(patternId);
		const made = new Set(pattern === void 0 ? [patternId] : selectorsOf(pattern));
		this.selectors.set(patternId, made);
		return made;
	};
	whyNot({ names }) {
		if (names === null) return "nothing was found there";
		if (names.length === 0) return "it names no pattern: write \"leakline:allow PATTERN -- reason\"";
		const { all, chosen } = this.known();
		if (names.some((name) => !all.has(name))) return "it names what is no pattern of Leakline";
		return names.some((name) => chosen.has(name)) ? "nothing of what it names was found there" : null;
	}
	known = once(() => {
		const patterns = [...this.patterns.values()];
		return {
			all: new Set(patterns.flatMap(selectorsOf)),
			chosen: new Set(selectPatterns(patterns, this.selection).flatMap(selectorsOf))
		};
	});
};

// build/src/detect/path-traits.js
const documentName = /\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|org|tex|wiki|textile|pod|rdoc|mediawiki|creole)$|(?:^|\/)(?:docs?|documentation|wiki)\/.*\.html?$|(?:^|\/)(?:readme|install|notes|todo|runbook)$/;
const buildList = /(?:^|\/)(?:cmakelists|requirements[^/]*|constraints[^/]*|robots|conanfile)\.txt$/;
const testPath = /(?:^|\/)(?:tests?|__tests__|testing|testdata|test-data|test_data|specs?|e2e|fixtures?|__fixtures__|mocks?|__mocks__|__snapshots__|cypress|testutils?|molecule|[^/]*[._-]tests?|[^/]*[._-]specs?)\/|\.snap$|[._-](?:test|tests|spec|specs|mock|fixture|e2e|stories|cy)\.[a-z0-9]+$|(?:^|\/)(?:conftest|tests?\d*|test[_-][^/]*)\.(?:py|js|ts|rb|go|sh|php|rs|c|cc|cpp|lua|pl|r|jl|bats)$|_test\.[a-z]+$|(?:^|\/)[^/]*tests?\.(?:java|cs|kt|swift|scala|php)$/;
const examplePath = /\.(?:example|examples|sample|template|tmpl|dist|default|defaults|skel|in)$|[._-](?:example|sample|template|dist|skel)\.[a-z0-9]+$|(?:^|\/)\.?env[._-](?:example|sample|template|dist|defaults?)(?:[._-][a-z]+)?$/;
const exampleFolderPath = /(?:^|\/)(?:examples?|samples?|demos?)\//;
const vendoredPath = /(?:^|\/)(?:vendor|vendors|node_modules|bower_components|third[_-]?party|thirdparty|3rdparty|external|deps|site-packages|\.yarn|pods|carthage)\/|\.min\.(?:js|css|mjs)$|\.(?:map|bundle\.js)$/;
const lockName = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|packages\.lock\.json|package\.resolved|gradle\.lockfile|conan\.lock|deno\.lock|installed\.(?:json|php)|\.terraform\.lock\.hcl)$|\.lock$|(?:^|\/)(?:sha(?:1|256|512)sums?|checksums?)(?:\.txt)?$/;
const manifestName = /(?:^|\/)(?:package\.json|bower\.json|cargo\.toml|go\.mod|go\.work|gemfile|composer\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.(?:txt|in)|pipfile|environment\.ya?ml|mix\.exs|rebar\.config|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|directory\.packages\.props|packages\.config|pubspec\.yaml|podfile|package\.swift|vcpkg\.json|conanfile\.[a-z]+|changelog[^/]*|changes[^/]*|history\.(?:md|txt|rst)|news[^/]*|release[-_]?notes[^/]*|releases?\.md|versions?(?:\.[a-z]+)?|\.tool-versions|assemblyinfo\.cs|cmakelists\.txt|constraints[^/]*\.txt|configure\.(?:ac|in)|pkgbuild|apkbuild|\.srcinfo|meson\.build|build\.sbt|project\.clj|deps\.edn|module\.bazel|workspace(?:\.bazel)?|portfile|chart\.ya?ml|global\.json|conanfile\.txt)$|(?:^|\/)debian\/(?:changelog|control)$|(?:^|[./])deps\.json$|\.(?:cmake|ebuild|spec|cabal|rockspec|wxs|nsi|iss|csproj|fsproj|vbproj|nuspec|gemspec|podspec|props|targets|resx|spdx|cdx\.json|rc|plist)$/;
const environmentName = /(?:^|\/)(?:[^/]*\.env(?:\.[^/]+)?|env(?:\.(?:prod|production|dev|development|local|staging|test|live)[^/]*)?|environment|envrc)$|\.envrc$/;
const inventoryName = /(?:^|\/)(?:hosts(?:\.(?:ini|ya?ml|yml|txt|toml|cfg))?|inventor(?:y|ies)(?:[._-][^/]*)?|known_hosts|ssh_config|dnsmasq[^/]*\.conf|dhcpd\.conf)$|(?:^|\/)(?:inventor(?:y|ies)|host_vars|group_vars|\.ssh)\/|(?:^|\/)db\.[^/]+$|\.zone$/;
const configurationName = /\.(?:ya?ml|toml|ini|cfg|conf|config|cnf|properties|tf|tfvars|hcl|nomad|json|json5|jsonc|xml|plist|service|network|netdev|socket|mount|timer|container|env|envrc|reg|ovpn|rules|nix|cue|libsonnet|jsonnet|desktop|htaccess|j2|jinja2?|tpl|kubeconfig|repo|sources|link|zone|hosts)$|(?:^|\/)(?:dockerfile|containerfile|caddyfile|vagrantfile|jenkinsfile|procfile|makefile|haproxy[^/]*|nginx[^/]*|fstab|exports|resolv\.conf|crontab|docker-compose[^/]*|compose[^/]*)(?:\.[a-z0-9]+)?$/;
const sourceName = /\.(?:c|cc|cpp|cxx|h|hh|hpp|m|mm|cs|fs|vb|java|kt|kts|scala|groovy|clj|cljs|go|rs|py|pyi|rb|php|pl|pm|lua|js|mjs|cjs|jsx|ts|mts|cts|tsx|vue|svelte|swift|dart|ex|exs|erl|hs|ml|mli|r|jl|zig|nim|d|pas|sql|proto|graphql|css|scss|sass|less|asm|s|sol|v|sv|vhd)$/;
const tableName = /\.(?:csv|tsv|psv|tab)$/;
const questions = {
	document: (lower) => documentName.test(lower) && !buildList.test(lower),
	test: (lower) => testPath.test(isEnvironment(lower) ? folderOf(lower) : lower),
	example: (lower) => examplePath.test(lower),
	exampleFolder: (lower) => exampleFolderPath.test(lower),
	vendored: (lower) => vendoredPath.test(lower),
	lock: (lower) => lockName.test(lower),
	manifest: (lower) => manifestName.test(lower),
	environment: (lower, { exampleFolder }) => !exampleFolder && isEnvironment(lower),
	configuration: (lower) => configurationName.test(lower),
	inventory: (lower, { source }) => inventoryName.test(lower) && !source,
	table: (lower) => tableName.test(lower),
	source: (lower) => sourceName.test(lower)
};
const traitNames = Object.keys(questions);
function isEnvironment(lower) {
	return environmentName.test(lower) && !examplePath.test(lower) && !sourceName.test(lower);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
var AskedTraits = class {
	lower;
	answers = traitNames.map(() => void 0);
	constructor(path) {
		this.lower = path.toLowerCase();
	}
	ask(index, question) {
		const known = this.answers[index];
		if (known !== void 0) return known;
		const answer = question(this.lower, this);
		this.answers[index] = answer;
		return answer;
	}
};
traitNames.forEach((name, index) => {
	const question = questions[name];
	Object.defineProperty(AskedTraits.prototype, name, { get() {
		return this.ask(index, question);
	} });
});
function pathTraits(path) {
	return new AskedTraits(path);
}
function haveSameTraits(one, other) {
	return traitNames.every((name) => one[name] === other[name]);
}

// build/src/detect/blob-text.js
const newline$13 = 10;
var BlobText = class {
	traits;
	binary;
	content;
	ownPath;
	pathLooked = false;
	buffer;
	lineStarts = null;
	lookedFrom = 0;
	lookedTo = 0;
	constructor(bytes, path, binary = false, traits = pathTraits(path)) {
		this.content = bytes;
		this.ownPath = path;
		this.binary = binary;
		this.traits = traits;
		this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	get path() {
		this.pathLooked = true;
		return this.ownPath;
	}
	get bytes() {
		this.look(0, this.content.length);
		return this.content;
	}
	get unwatched() {
		return this.content;
	}
	get length() {
		return this.content.length;
	}
	startLooking() {
		this.lookedFrom = this.content.length;
		this.lookedTo = 0;
		this.pathLooked = false;
	}
	get lookedAtPath() {
		return this.pathLooked;
	}
	look(start, end) {
		if (start < this.lookedFrom) this.lookedFrom = start;
		if (end > this.lookedTo) this.lookedTo = end;
	}
	get lookedStart() {
		return this.lookedFrom <= 0 && this.lookedTo >= this.lookedFrom ? -1 : this.lookedFrom;
	}
	get lookedEnd() {
		if (this.lookedTo < this.lookedFrom) return this.lookedFrom;
		return this.lookedTo >= this.content.length ? this.content.length + 1 : this.lookedTo;
	}
	isEnd(offset) {
		this.look(offset, offset + 1);
		return offset >= this.content.length;
	}
	get hasLines() {
		return true;
	}
	byteAt(offset) {
		this.look(offset, offset + 1);
		return this.content[offset];
	}
	slice(start, end) {
		this.look(start, end);
		return this.buffer.toString("latin1", Math.max(0, start), Math.min(this.content.length, end));
	}
	lineStart(offset) {
		const start = offset <= 0 ? 0 : this.buffer.lastIndexOf(newline$13, offset - 1) + 1;
		this.look(start - 1, offset);
		return start;
	}
	lineEnd(offset) {
		const at = this.buffer.indexOf(newline$13, offset);
		const end = at === -1 ? this.content.length : at;
		this.look(offset, end + 1);
		return end > 0 && this.content[end - 1] === 13 && end > offset ? end - 1 : end;
	}
	nextLineStart(offset) {
		const at = this.buffer.indexOf(newline$13, offset);
		const next = at === -1 ? this.content.length : at + 1;
		this.look(offset, next);
		return next;
	}
	lineNumber(offset) {
		const starts = this.lines();
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}
	region(span) {
		const startLine = this.lineNumber(span.start);
		const endLine = this.lineNumber(Math.max(span.start, span.end - 1));
		return {
			startLine,
			startColumn: this.column(span.start),
			endLine,
			endColumn: Math.max(this.column(span.end, endLine), startLine === endLine ? this.column(span.start) + 1 : 1)
		};
	}
	column(offset, line = this.lineNumber(offset)) {
		const start = this.lines()[line - 1] ?? 0;
		return this.buffer.toString("utf8", start, offset).length + 1;
	}
	lines() {
		if (this.lineStarts !== null) return this.lineStarts;
		const starts = [0];
		for (let at = this.buffer.indexOf(newline$13); at !== -1; at = this.buffer.indexOf(newline$13, at + 1)) starts.push(at + 1);
		this.lineStarts = starts;
		return starts;
	}
};

// build/src/findings/known-texts.js
const knownCharactersMin = 4;
const slots = 65536;
var KnownTexts = class {
	texts;
	byStart = /* @__PURE__ */ new Map();
	starts = new Uint8Array(slots);
	masked;
	constructor(texts) {
		const all = [...new Set(texts)].filter((text) => text.length >= knownCharactersMin);
		this.texts = all.sort((a, b) => b.length - a.length);
		for (const [place, text] of this.texts.entries()) {
			const start = text.slice(0, knownCharactersMin);
			const held = this.byStart.get(start);
			if (held === void 0) this.byStart.set(start, [place]);
			else held.push(place);
			this.starts[slotAt(text, 0)] = 1;
		}
		this.masked = [...this.texts.keys()].filter((place) => this.texts[place]?.includes("*"));
	}
	without(text, stars) {
		const held = this.heldBy(text);
		if (held.length === 0) return text;
		return [.../* @__PURE__ */ new Set([...held, ...this.masked])].sort((a, b) => a - b).reduce((out, place) => out.replaceAll(this.texts[place], stars), text);
	}
	heldBy(text) {
		const held = [];
		for (let at = 0; at + knownCharactersMin <= text.length; at += 1) {
			if (this.starts[slotAt(text, at)] === 0) continue;
			for (const place of this.byStart.get(text.slice(at, at + knownCharactersMin)) ?? []) if (text.startsWith(this.texts[place], at)) held.push(place);
		}
		return held;
	}
};
function slotAt(text, at) {
	return (text.charCodeAt(at) ^ text.charCodeAt(at + 1) << 5 ^ text.charCodeAt(at + 2) << 10 ^ text.charCodeAt(at + 3) * 2533) & 65535;
}

// build/src/findings/redactor.js
const stars = "****";
const distinctive = /^(?=.{6})(?=.*[0-9])(?=.*[A-Za-z])|^(?=.{8})(?=.*[a-z][A-Z])|^.{32}/s;
var Redactor = class {
	detector;
	patterns;
	paths = /* @__PURE__ */ new Map();
	texts = /* @__PURE__ */ new Map();
	reasons = /* @__PURE__ */ new Map();
	inText;
	inPaths;
	constructor(detector, patterns, known = []) {
		this.detector = detector;
		this.patterns = patterns;
		const all = [...known];
		const inPaths = all.filter(({ text, family }) => isCredential(family) && distinctive.test(text));
		this.inText = new KnownTexts(all.map((secret) => secret.text));
		this.inPaths = new KnownTexts(inPaths.map((secret) => secret.text));
	}
	text(text) {
		return remembered(this.texts, text, () => this.redact(text, this.inText, () => true));
	}
	reason(reason) {
		return remembered(this.reasons, reason, () => this.inPaths.without(reason, stars));
	}
	path(path) {
		return remembered(this.paths, path, () => this.redact(path, this.inPaths, (match) => isCredential(this.patterns.get(match.patternId)?.family)));
	}
	redact(text, known, taken) {
		let out = known.without(text, stars);
		const bytes = Buffer.from(out, "utf8");
		const secrets = this.detector.detect(new BlobText(bytes, "")).filter(taken).map((match) => match.secret).sort((a, b) => a.start - b.start);
		if (secrets.length === 0) return out;
		out = "";
		let at = 0;
		for (const { start, end } of secrets) {
			if (start >= at) out += bytes.toString("utf8", at, start) + stars;
			at = Math.max(at, end);
		}
		return out + bytes.toString("utf8", at);
	}
};
function remembered(known, text, redact) {
	const held = known.get(text);
	if (held !== void 0) return held;
	const redacted = redact();
	known.set(text, redacted);
	return redacted;
}
function isCredential(family) {
	return family === "credential" || family === "infrastructure-secret";
}

// \0expressions
const compile$1 = (source) => (0, node_module.createRequire)(__filename)("./regex.cjs").RE2JS.compile(source);
const RE2JS = { compile: compile$1 };

// build/src/config/linear-regex.js
const sourceCharactersMax = 8192;
const instructionsMax = 1e4;
var LinearRegexError = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.name = "LinearRegexError";
		this.offset = offset;
	}
};
function linearRegex(source, flags) {
	const key = `${flags}/${source}`;
	const known = made.get(key);
	if (known !== void 0) return known;
	const regex = makeRegex(source, flags);
	if (made.size >= madeMax) made.clear();
	made.set(key, regex);
	return regex;
}
const made = /* @__PURE__ */ new Map();
const madeMax = 256;
function makeRegex(source, flags) {
	const compiled = compile(source, flags);
	const groupNames = Object.keys(compiled.namedGroups());
	return {
		groupNames,
		has: (utf8) => compiled.test(utf8),
		test: (text) => compiled.test(isOfBytes(text) ? Buffer.from(text, "latin1") : text),
		exec(utf8, from) {
			const matcher = compiled.matcher(utf8);
			if (!matcher.find(from)) return null;
			const groups = {};
			for (const name of groupNames) {
				const start = matcher.start(name);
				if (start >= 0) groups[name] = {
					start,
					end: matcher.end(name)
				};
			}
			return {
				start: matcher.start(),
				end: matcher.end(),
				groups
			};
		},
		program: () => programOf(compiled.re2().prog)
	};
}
const [alternative, alternativeMatch, fail, match$1] = [
	1,
	2,
	5,
	6
];
const [rune, anyRuneNotNewline] = [8, 11];
const foldCase = 1;
function programOf({ start, inst }) {
	return {
		start,
		states: inst.map(stateOf$1)
	};
}
function stateOf$1({ op, out, arg, runes }) {
	if (op === match$1) return { kind: "match" };
	if (op === fail) return {
		kind: "pass",
		next: []
	};
	if (op === alternative || op === alternativeMatch) return {
		kind: "pass",
		next: [out, arg]
	};
	if (op < rune || op > anyRuneNotNewline) return {
		kind: "pass",
		next: [out]
	};
	const single = runes.length === 1 ? runes[0] : null;
	if (single === null) return {
		kind: "take",
		ranges: runes,
		next: out
	};
	return {
		kind: "take",
		ranges: ((arg & foldCase) === 0 ? [single] : foldedRunes(single)).flatMap((one) => [one, one]),
		next: out
	};
}
function foldedRunes(code) {
	const letter = String.fromCodePoint(code);
	const more = {
		s: "ſ",
		k: "K"
	}[letter.toLowerCase()] ?? "";
	const all = [
		letter,
		letter.toLowerCase(),
		letter.toUpperCase(),
		more
	].join("");
	return [...new Set(all)].map((one) => one.codePointAt(0));
}
function isOfBytes(text) {
	return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
}
function compile(source, flags) {
	if ([...flags].find((flag) => flag !== "i" && flag !== "s") !== void 0) throw new LinearRegexError("there are no flags but i and s", null);
	if (source.length > sourceCharactersMax) throw new LinearRegexError(`it has more than ${sourceCharactersMax} characters`, null);
	let compiled;
	try {
		compiled = RE2JS.compile(flags === "" ? source : `(?${[...new Set(flags)].join("")})${source}`);
	} catch (error) {
		throw toldAnew(error, source);
	}
	if (compiled.programSize() > instructionsMax) throw tooLarge();
	return compiled;
}
function tooLarge() {
	return new LinearRegexError("it is too large once its repetitions are written out", null);
}
const messages = {
	"invalid character class range": "there is no such class or range of characters",
	"invalid escape sequence": "there is no such escape; references back to a group are none either",
	"invalid named capture": "a name of a group is not closed, is no name, or this is a look behind, which there is not",
	"invalid or unsupported Perl syntax": "there is no such group; looking ahead or behind is not possible in linear time",
	"invalid nested repetition operator": "a repetition stands behind a repetition",
	"invalid repeat count": "a repetition counts backwards or beyond 1000, also with what is repeated in it",
	"missing closing ]": "a class in brackets is not closed",
	"missing closing )": "a group is not closed",
	"missing argument to repetition operator": "there is nothing that is to be repeated",
	"trailing backslash at end of expression": "there is nothing behind the last backslash",
	"duplicate capture group name": "two groups have the same name, or it is one that cannot be given",
	"unexpected )": "a group is closed that is not open",
	"expression nests too deeply": "its groups are nested too deeply"
};
function syntaxErrorOf(error) {
	return error instanceof Error && "error" in error && typeof error.error === "string" ? {
		error: error.error,
		input: "input" in error && typeof error.input === "string" ? error.input : null
	} : null;
}
function toldAnew(error, source) {
	const syntax = syntaxErrorOf(error);
	if (syntax === null) return new LinearRegexError("nothing can be made of it", null);
	const message = messages[syntax.error];
	return message === void 0 ? tooLarge() : new LinearRegexError(message, offsetOf(syntax, source));
}
function offsetOf({ error, input }, source) {
	if (error.startsWith("trailing backslash")) return source.length - 1;
	if (error === "missing closing )") return openGroup(source);
	if (error === "expression nests too deeply") return null;
	let end = source.length;
	let shorter = 0;
	while (end - shorter > 1) {
		const middle = end + shorter >>> 1;
		if (hasError(source.slice(0, middle), error, input)) end = middle;
		else shorter = middle;
	}
	if (error === "unexpected )") return end - 1;
	const from = end - (input?.length ?? 0) - (error.startsWith("duplicate") ? 1 : 0);
	return Math.max(0, from);
}
function hasError(source, error, input) {
	try {
		RE2JS.compile(source);
		return false;
	} catch (caught) {
		const syntax = syntaxErrorOf(caught);
		return syntax?.error === error && (syntax.input === input || error === "unexpected )");
	}
}
function openGroup(source) {
	const open = [];
	for (const found of source.matchAll(/\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]|[()]/gs)) {
		if (found[0] === "(") open.push(found.index);
		if (found[0] === ")") open.pop();
	}
	return open.at(-1) ?? null;
}

// build/src/findings/suppress.js
var Suppressor = class {
	settings;
	allow;
	byFingerprint = null;
	usedAllow = /* @__PURE__ */ new Set();
	matched = /* @__PURE__ */ new Set();
	constructor(settings) {
		this.settings = settings;
		this.allow = settings.allow.map(compiled);
	}
	get entries() {
		return this.settings.baseline?.entries ?? [];
	}
	get matchedEntries() {
		return this.matched;
	}
	suppress(finding, suspect, redactor) {
		const entry = this.entryOf(suspect);
		if (entry !== null) this.matched.add(entry.fingerprint);
		const allowed = this.allow.filter(({ allows }) => allows(finding, suspect));
		for (const { entry: used } of allowed) this.usedAllow.add(used);
		const isHeld = ({ until }) => until === null || until >= this.settings.today;
		const { comment } = suspect;
		if (comment !== null) return {
			by: "comment",
			state: null,
			reason: comment.reason === "" ? null : redactor.text(comment.reason),
			who: null,
			until: null,
			where: redactor.path(`${suspect.path}:${comment.line}`)
		};
		const held = allowed.find((one) => isHeld(one.entry))?.entry;
		if (held !== void 0) return suppressionBy("allowlist", held.name, {
			...held,
			who: ""
		}, redactor);
		if (entry === null || !isHeld(entry)) return null;
		return suppressionBy("baseline", this.settings.baseline?.file ?? "", entry, redactor);
	}
	gone(couldMeet) {
		const gone = this.entries.filter((entry) => !this.matched.has(entry.fingerprint) && couldMeet(entry));
		return new Set(gone.map(({ fingerprint }) => fingerprint));
	}
	unused(isWhole, gone, redactor) {
		const { allow, baseline } = this.settings;
		const told = [];
		for (const entry of allow) {
			const isUsed = this.usedAllow.has(entry);
			const why = this.whyUnused(entry.until, isUsed, isWhole && !isUsed);
			if (why !== null) told.push({
				by: "allowlist",
				where: redactor.text(entry.name),
				why
			});
		}
		const isKeyUnknown = [...gone].filter(isKeyed).length > 0 && ![...this.matched].some(isKeyed);
		if (isKeyUnknown && baseline !== null) told.push({
			by: "baseline",
			where: redactor.path(baseline.file),
			why: whyKeyed
		});
		const met = gone.size + this.matched.size === 0 ? [] : this.entries;
		for (const { fingerprint, patternId, path, until } of met) {
			if (isKeyUnknown && isKeyed(fingerprint)) continue;
			const why = this.whyUnused(until, this.matched.has(fingerprint), gone.has(fingerprint));
			if (why === null) continue;
			told.push({
				by: "baseline",
				where: redactor.path(`${fingerprint} ${patternId} ${path}`),
				why
			});
		}
		return told;
	}
	whyUnused(until, isUsed, isGone) {
		if (isGone) return "nothing that was found needs it any more";
		return isUsed && until !== null && until < this.settings.today ? `its last day was ${until}, and what it was for is there` : null;
	}
	entryOf({ fingerprints }) {
		if (this.entries.length === 0) return null;
		this.byFingerprint ??= new Map(this.entries.map((entry) => [entry.fingerprint, entry]));
		return entryThatCounts(fingerprints(), this.byFingerprint);
	}
};
function isKeyed(fingerprint) {
	return fingerprint.startsWith("k1:");
}
const whyKeyed = "no entry that begins with \"k1:\" matches: LEAKLINE_FINGERPRINT_KEY is not set, or is another";
function suppressionBy(by, where, { state, reason, who, until }, redactor) {
	return {
		by,
		state,
		reason: reason === "" ? null : redactor.text(reason),
		who: who === "" ? null : redactor.text(who),
		until,
		where: redactor.path(where)
	};
}
function compiled(entry) {
	const { patterns, when, paths, values, commits, authoredSince, authoredUntil } = entry;
	const isFor = patterns === null ? null : new Set(patterns);
	const takes = paths === null ? null : excludeFilter(paths);
	const expressions = values?.map((value) => linearRegex(value, "")) ?? null;
	const isDated = authoredSince !== null || authoredUntil !== null;
	const conditions = [];
	if (takes !== null) conditions.push((_, { path }) => takes(path));
	if (expressions !== null) conditions.push((_, { secret }) => {
		const bytes = Buffer.from(secret, "utf8").toString("latin1");
		return expressions.some((expression) => expression.test(bytes));
	});
	if (commits !== null) conditions.push((finding) => commits.some((start) => commitOf(finding)?.oid.startsWith(start) === true));
	if (isDated) conditions.push((finding) => isWithin(dayOf(finding), authoredSince, authoredUntil));
	return {
		entry,
		allows: (finding, suspect) => {
			if (isFor?.has(finding.patternId) === false || conditions.length === 0) return false;
			const holds = (condition) => condition(finding, suspect);
			return when === "all" ? conditions.every(holds) : conditions.some(holds);
		}
	};
}
function commitOf({ provenance }) {
	return provenance.kind === "commit" ? provenance.first : null;
}
function dayOf(finding) {
	const date = commitOf(finding)?.date;
	const at = date === void 0 ? NaN : Date.parse(date);
	return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}
function isWithin(day, since, until) {
	return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

// build/src/git/tip-set.js
function emptyTipSet(tips) {
	return new Uint32Array(Math.ceil(tips.length / 32));
}
function addTip(set, index) {
	set[index >>> 5] = (set[index >>> 5] ?? 0) | 1 << (index & 31);
}
function addTips(set, more) {
	for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (more[word] ?? 0);
}
function positionsIn(set) {
	const positions = [];
	for (let word = 0; word < set.length; word += 1) for (let left = set[word]; left !== 0; left &= left - 1) positions.push(word * 32 + 31 - Math.clz32(left & -left));
	return positions;
}

// build/src/findings/ref-groups.js
var Group = class {
	count = 0;
	names = [];
	add(name) {
		this.count += 1;
		if (this.count <= 20) this.names.push(name);
	}
};
const folders = [
	"refs/heads/",
	"refs/remotes/",
	"refs/tags/"
];
function groupOf(ref) {
	const folder = folders.findIndex((start) => ref.startsWith(start));
	return folder < 0 ? folders.length : folder;
}
var Groups = class {
	branches = new Group();
	remoteBranches = new Group();
	tags = new Group();
	others = new Group();
	all = [
		this.branches,
		this.remoteBranches,
		this.tags,
		this.others
	];
	add(ref, group) {
		this.all[group]?.add(ref);
	}
};
function groupsOf(refs) {
	const groups = new Groups();
	for (const ref of refs) groups.add(ref, groupOf(ref));
	return groups;
}
var RefNames = class {
	tips;
	groups;
	head;
	known = /* @__PURE__ */ new Map();
	constructor(tips) {
		this.tips = tips;
		this.head = tips.findIndex((tip) => tip.ref === "HEAD");
		this.groups = Int8Array.from(tips, ({ ref }) => ref.startsWith("refs/") && !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref) ? groupOf(ref) : -1);
	}
	hasHead(set) {
		return this.head >= 0 && ((set[this.head >>> 5] ?? 0) >>> (this.head & 31) & 1) === 1;
	}
	in(set) {
		const key = Buffer.from(set.buffer, set.byteOffset, set.byteLength).toString("latin1");
		const held = this.known.get(key);
		if (held !== void 0) return held;
		const groups = new Groups();
		for (const position of positionsIn(set)) {
			const group = this.groups[position];
			if (group >= 0) groups.add(this.tips[position].ref, group);
		}
		this.known.set(key, groups);
		return groups;
	}
};

// build/src/findings/whereabouts.js
function gatherWhereabouts(drafts, contents, attribution, all) {
	const asked = /* @__PURE__ */ new Set();
	const byPath = new ContentsByPath(contents, attribution);
	const gathered = [...drafts].map((draft) => {
		const blobs = contentOf(draft, byPath);
		placeFirst(draft, blobs, attribution);
		const arrivals = arrivalsOf(draft, blobs, attribution);
		if (draft.first !== null) asked.add(draft.first.oid);
		for (const { commit } of arrivals.list) asked.add(commit.oid);
		return {
			draft,
			blobs,
			arrivals
		};
	});
	const containing = attribution.containing(asked);
	const names = new RefNames(attribution.tips);
	return new Map(gathered.map(({ draft, blobs, arrivals }) => {
		if (draft.kind === "tag-message") return [draft, taggedIn([...draft.refs])];
		const none = emptyTipSet(attribution.tips);
		const had = emptyTipSet(attribution.tips);
		for (const { commit } of arrivals.list) addTips(had, containing(commit.oid));
		const held = isMessage(draft) ? had : emptyTipSet(attribution.tips);
		for (const blob of blobs) addTips(held, attribution.holding(blob));
		addTips(had, held);
		draft.inHeadHistory = isMessage(draft) && names.hasHead(had);
		return [draft, {
			paths: pathsOf(blobs, attribution),
			containedIn: names.in(draft.first === null ? none : containing(draft.first.oid)),
			inHistoryOf: names.in(had),
			heldBy: names.in(held),
			arrivals: all || isMessage(draft) ? arrivals : null
		}];
	}));
}
function taggedIn(names) {
	const refs = groupsOf(names);
	return {
		paths: [],
		containedIn: refs,
		inHistoryOf: refs,
		heldBy: refs,
		arrivals: null
	};
}
function isMessage({ kind }) {
	return kind === "commit-message" || kind === "signature";
}
function contentOf(draft, contents) {
	if (isMessage(draft) || draft.kind === "tag-message" || draft.kind === "reflog") return [];
	const own = new Set(contents.at(draft.identity, draft.treePath));
	for (const blob of contents.at(draft.identity, draft.head?.path ?? null)) own.add(blob);
	return own.size > 0 || draft.object === null ? [...own] : [draft.object];
}
var ContentsByPath = class {
	contents;
	attribution;
	known = /* @__PURE__ */ new Map();
	constructor(contents, attribution) {
		this.contents = contents;
		this.attribution = attribution;
	}
	at(identity, path) {
		if (path === null) return [];
		return (this.known.get(identity) ?? this.index(identity)).get(path) ?? [];
	}
	index(identity) {
		const paths = /* @__PURE__ */ new Map();
		for (const blob of this.contents.get(identity) ?? []) for (const { path } of this.attribution.places(blob)) {
			const held = paths.get(path);
			if (held === void 0) paths.set(path, [blob]);
			else held.push(blob);
		}
		this.known.set(identity, paths);
		return paths;
	}
};
function placeFirst(draft, blobs, { places }) {
	let earliest = null;
	for (const blob of blobs) for (const place of places(blob)) {
		if (place.path !== draft.treePath) continue;
		if (earliest === null || place.order < earliest.order) earliest = place;
	}
	if (earliest === null) return;
	draft.first = earliest.first;
	draft.firstPath = earliest.path;
}
function pathsOf(blobs, { places }) {
	const orders = /* @__PURE__ */ new Map();
	for (const blob of blobs) for (const { path, order } of places(blob)) {
		const known = orders.get(path);
		if (known === void 0 || order < known) orders.set(path, order);
	}
	return [...orders].sort((a, b) => a[1] - b[1] || compareText(a[0], b[0])).map(([path]) => path);
}
function arrivalsOf(draft, blobs, { arrivals }) {
	if (isMessage(draft)) {
		const list = [...draft.copies.values()].map((commit) => ({
			commit,
			path: draft.path
		}));
		return {
			count: list.length,
			list
		};
	}
	const all = blobs.flatMap((blob) => arrivals(blob) ?? []);
	const list = all.flatMap((one) => one.list).sort((a, b) => a.order - b.order || compareText(a.path, b.path));
	return {
		count: all.reduce((sum, one) => sum + one.count, 0),
		list
	};
}
function tellWhereabouts(known, redactor) {
	const { arrivals } = known;
	return {
		paths: nameList({
			count: known.paths.length,
			names: known.paths
		}, redactor),
		containedIn: refLists(known.containedIn, redactor),
		inHistoryOf: refLists(known.inHistoryOf, redactor),
		heldBy: refLists(known.heldBy, redactor),
		arrivals: arrivals === null ? null : {
			count: arrivals.count,
			list: arrivals.list.slice(0, arrivalsListedMax).map(({ commit, path }) => ({
				commit: redactedCommit(commit, redactor),
				path: redactor.path(path)
			}))
		}
	};
}
const toldLists = /* @__PURE__ */ new WeakMap();
function refLists(refs, redactor) {
	const told = toldLists.get(redactor) ?? /* @__PURE__ */ new WeakMap();
	toldLists.set(redactor, told);
	const lists = told.get(refs) ?? {
		branches: nameList(refs.branches, redactor),
		remoteBranches: nameList(refs.remoteBranches, redactor),
		tags: nameList(refs.tags, redactor),
		others: nameList(refs.others, redactor)
	};
	told.set(refs, lists);
	return lists;
}
function nameList({ count, names }, redactor) {
	return {
		count,
		names: names.slice(0, 20).map((name) => redactor.path(name))
	};
}

// build/src/findings/collector.js
var FindingCollector = class {
	detector;
	patterns;
	identity;
	comments;
	suppressor;
	excerptLines;
	recogniser;
	drafts = /* @__PURE__ */ new Map();
	bySecret = /* @__PURE__ */ new Map();
	contents = /* @__PURE__ */ new Map();
	copies = /* @__PURE__ */ new Map();
	headAsked = false;
	whereabouts = /* @__PURE__ */ new Map();
	strangers = [];
	known = {
		keys: /* @__PURE__ */ new Set(),
		blobs: /* @__PURE__ */ new Set()
	};
	constructor(detector, patterns, { fingerprintKey, suppression, selection }, excerptLines = null, recogniser = null) {
		this.detector = detector;
		this.patterns = patterns;
		this.identity = new Fingerprints(fingerprintKey, suppression.baseline);
		this.comments = new HeededComments(suppression.comments, patterns, selection);
		this.suppressor = new Suppressor(suppression);
		this.excerptLines = excerptLines;
		this.recogniser = recogniser;
	}
	add(blob, matches, origin, shownBy) {
		const echo = origin.kind === "reflog" || origin.kind === "blob" && origin.reach === "unreachable";
		for (const one of identified(blob, matches, origin)) {
			const known = this.drafts.get(one.key);
			if (known === void 0 && echo && this.contents.has(one.identity)) continue;
			this.holds(one, origin);
			const draft = known ?? this.insert(this.draft(one, blob, matches, origin, shownBy));
			for (const ref of origin.refs ?? []) draft.refs.add(ref);
			if (draft.kind !== "file" && origin.first !== null) draft.copies.set(origin.first.oid, origin.first);
		}
	}
	addAgain(blob, matches, origin) {
		for (const one of identified(blob, matches, origin)) {
			this.holds(one, origin);
			if (this.drafts.has(one.key)) continue;
			if ((this.bySecret.get(one.identity) ?? []).some((draft) => isAtLeast(draft.match.severity, one.match.severity))) this.copies.set(one.key, this.copies.get(one.key) ?? origin.first);
			else this.insert(this.draft(one, blob, matches, origin, "whole"));
		}
	}
	addKnown(blob, matches, origin) {
		this.known.blobs.add(origin.oid);
		for (const one of identified(blob, matches, origin)) {
			this.holds(one, origin);
			if (this.drafts.has(one.key)) continue;
			this.known.keys.add(one.key);
			this.insert(draftOf(one, blob, matches, origin, "whole"));
		}
	}
	addNet(blob, matches, origin) {
		for (const one of identified(blob, matches, origin)) {
			const draft = this.drafts.get(one.key) ?? this.insertNet(this.draft(one, blob, matches, origin, "net"));
			draft.match = one.match;
			this.lookAbout(draft, blob, matches);
			draft.maskedLine = maskedLine(blob, one.match, matches);
			draft.region = regionOf(blob, one.match);
			draft.shownBy = "net";
			draft.head = {
				path: origin.path,
				region: draft.region
			};
		}
	}
	dropSuperseded() {
		this.headAsked = true;
		const net = /* @__PURE__ */ new Set();
		for (const [identity, kin] of this.bySecret) if (kin.some((draft) => draft.shownBy === "net")) net.add(identity);
		for (const [key, draft] of this.drafts) if (draft.shownBy === "commit" && net.has(draft.identity)) this.drafts.delete(key);
	}
	markInHead(blob, path, matches, oid = null) {
		for (const one of identified(blob, matches, { path })) {
			const kin = this.bySecret.get(one.identity)?.[0];
			if (kin === void 0) continue;
			const own = this.drafts.get(one.key);
			this.holds(one, { oid });
			if (own !== void 0) {
				own.head = {
					path,
					region: regionOf(blob, one.match)
				};
				this.lookAbout(own, blob, matches, one.match);
			} else {
				const first = this.copies.get(one.key) ?? kin.first;
				if (oid !== null && this.known.blobs.has(oid)) this.known.keys.add(one.key);
				this.strangers.push(this.draft(one, blob, matches, {
					path,
					first,
					oid
				}, "whole"));
			}
		}
	}
	settleHead() {
		this.headAsked = true;
		for (const kin of this.bySecret.values()) {
			const gone = [];
			for (const draft of kin) {
				const moved = draft.head === null ? void 0 : gone.shift();
				if (draft.head === null) gone.push(draft);
				if (moved === void 0) continue;
				moved.head = draft.head;
				takeSurroundings(moved, draft);
				this.drafts.delete(draft.key);
			}
		}
		for (const draft of this.strangers) {
			const head = {
				path: draft.path,
				region: draft.region
			};
			const told = this.bySecret.get(draft.identity)?.find((one) => one.head === null && one.reach === "refs") ?? this.insert(draft);
			told.head = head;
			takeSurroundings(told, draft);
		}
	}
	holdAll(identity, oids) {
		for (const oid of oids) this.holds({ identity }, { oid });
	}
	get isEmpty() {
		return this.drafts.size === 0;
	}
	blobs() {
		const blobs = /* @__PURE__ */ new Set();
		for (const oids of this.contents.values()) for (const oid of oids) blobs.add(oid);
		return blobs;
	}
	attribute(attribution, all) {
		this.whereabouts = gatherWhereabouts(this.ownDrafts(), this.contents, attribution, all);
	}
	*secrets() {
		for (const draft of this.drafts.values()) {
			const family = this.familyOf(draft);
			if ((family === "private-address" || family === "internal-host") && draft.match.severity === "note") continue;
			for (const { text } of this.secretsOf(draft)) yield text;
		}
	}
	redactor() {
		const known = [...this.drafts.values()].flatMap((draft) => [...this.secretsOf(draft)]);
		return new Redactor(this.detector, this.patterns, known);
	}
	mayHoldComments(bytes) {
		return this.comments.mayBeIn(bytes);
	}
	heedComments(blob, path, matches) {
		this.comments.heed(blob, path, matches);
	}
	unusedSuppressions(isWhole, gone, redactor) {
		return [...this.comments.unused(redactor), ...this.suppressor.unused(isWhole, gone, redactor)];
	}
	get suppressions() {
		return this.suppressor;
	}
	finish(redactor) {
		const findings = [];
		const suppressed = [];
		for (const { finding, draft } of this.told(redactor)) {
			const { secret, comment } = draft;
			const path = draft.head?.path ?? draft.path;
			const fingerprints = () => this.identity.all(draft);
			this.recogniser?.take(draft, finding.fingerprint);
			const suppression = this.suppressor.suppress(finding, {
				secret,
				path,
				comment,
				fingerprints
			}, redactor);
			if (suppression === null) findings.push(finding);
			else suppressed.push({
				...finding,
				suppression
			});
		}
		return {
			findings,
			suppressed
		};
	}
	told(redactor) {
		const ordinals = /* @__PURE__ */ new Map();
		return [...this.drafts.values()].sort(compareDrafts).flatMap((draft) => {
			const context = contextFingerprint(draft.match.patternId, draft.maskedLine);
			const place = `${draft.path}\0${context}`;
			const ordinal = (ordinals.get(place) ?? 0) + 1;
			ordinals.set(place, ordinal);
			if (this.known.keys.has(draft.key)) return [];
			return [{
				finding: this.finding(draft, context, ordinal, redactor),
				draft
			}];
		});
	}
	draft(...parts) {
		const draft = draftOf(...parts);
		this.lookAbout(draft, parts[1], parts[2]);
		return draft;
	}
	lookAbout(draft, blob, matches, match = draft.match) {
		draft.comment = this.comments.speakingFor(blob, match);
		if (this.excerptLines !== null) draft.excerpt = excerptAbout(blob, match, matches, this.excerptLines);
	}
	familyOf({ match }) {
		return this.patterns.get(match.patternId)?.family ?? "credential";
	}
	*secretsOf(draft) {
		const { secret, companion, match } = draft;
		const family = this.familyOf(draft);
		if (family !== "secret-file") yield {
			text: secret,
			family
		};
		if (companion !== null) yield {
			text: companion,
			family
		};
		if (match.decoded !== void 0) yield {
			text: match.decoded,
			family
		};
	}
	ownDrafts() {
		return [...this.drafts.values()].filter(({ key }) => !this.known.keys.has(key));
	}
	holds({ identity }, { oid = null }) {
		const held = this.contents.get(identity) ?? /* @__PURE__ */ new Set();
		if (oid !== null) held.add(oid);
		this.contents.set(identity, held);
	}
	insertNet(draft) {
		const kin = this.bySecret.get(draft.identity)?.[0];
		if (kin !== void 0) {
			draft.first = kin.first;
			draft.firstPath = kin.firstPath;
		}
		return this.insert(draft);
	}
	insert(draft) {
		this.drafts.set(draft.key, draft);
		if (draft.kind !== "file") return draft;
		const kin = this.bySecret.get(draft.identity);
		if (kin === void 0) this.bySecret.set(draft.identity, [draft]);
		else kin.push(draft);
		return draft;
	}
	finding(draft, context, ordinal, redactor) {
		const pattern = this.patterns.get(draft.match.patternId);
		if (pattern === void 0) throw new Error(`a match names an unknown pattern: ${draft.match.patternId}`);
		const whereabouts = this.whereabouts.get(draft);
		return findingOf(draft, pattern, redactor, {
			fingerprint: this.identity.told(draft) ?? context,
			lineHash: lineHash(context, ordinal),
			headAsked: draft.kind === "file" ? this.headAsked : whereabouts !== void 0,
			whereabouts: whereabouts === void 0 ? null : tellWhereabouts(whereabouts, redactor)
		});
	}
};
function takeSurroundings(draft, { comment, excerpt }) {
	draft.comment = comment;
	draft.excerpt = excerpt;
}
function compareDrafts(a, b) {
	return compareText(a.path, b.path) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compareText(a.match.patternId, b.match.patternId);
}

// build/src/findings/recognise.js
var Recogniser = class {
	recognised = /* @__PURE__ */ new Map();
	records;
	bySecret = /* @__PURE__ */ new Map();
	byPlace = /* @__PURE__ */ new Map();
	constructor(records) {
		this.records = records;
		for (const [index, { path, line, commit, secretSha1 }] of records.entries()) {
			if (secretSha1 !== null) push(this.bySecret, secretSha1, index);
			if (path !== null && line !== null && (commit !== null || secretSha1 === null)) push(this.byPlace, `${line}\0${path}`, index);
		}
	}
	take(draft, fingerprint) {
		const { secret } = draft;
		if (secret !== "") {
			const hash = (0, node_crypto.createHash)("sha1").update(secret, "utf8").digest("hex");
			for (const index of this.bySecret.get(hash) ?? []) this.recognise(index, fingerprint);
		}
		const { head, region, path, firstPath } = draft;
		const places = [
			{
				path,
				region
			},
			{
				path: firstPath,
				region
			},
			...head === null ? [] : [head]
		];
		for (const place of places) for (let line = place.region.startLine; line <= place.region.endLine; line += 1) for (const index of this.byPlace.get(`${line}\0${place.path}`) ?? []) if (isOfCommit(draft, this.records[index]?.commit ?? null)) this.recognise(index, fingerprint);
	}
	recognise(index, fingerprint) {
		const held = this.recognised.get(index);
		if (held === void 0) this.recognised.set(index, /* @__PURE__ */ new Set([fingerprint]));
		else held.add(fingerprint);
	}
};
function isOfCommit({ first, copies }, commit) {
	return commit === null || first?.oid === commit || [...copies.keys()].some((oid) => oid === commit);
}
function push(map, key, index) {
	const held = map.get(key);
	if (held === void 0) map.set(key, [index]);
	else held.push(index);
}

// build/src/detect/moved-match.js
function movedMatch(match, by) {
	if (by === 0) return match;
	const { companion } = match;
	return {
		...match,
		secret: movedSpan(match.secret, by),
		whole: movedSpan(match.whole, by),
		...companion === void 0 ? {} : { companion: {
			...companion,
			span: movedSpan(companion.span, by)
		} }
	};
}
function movedSpan({ start, end }, by) {
	return {
		start: start + by,
		end: end + by
	};
}

// build/src/scan/archive-text.js
const firstLine = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 2
};
var ArchiveText = class extends BlobText {
	get hasLines() {
		return false;
	}
	region(_span) {
		return firstLine;
	}
};
var ArchiveFindings = class {
	parts = [];
	matches = [];
	length = 0;
	addOwn(matches) {
		for (const match of matches) this.matches.push({
			...match,
			secret: nothing$1,
			whole: nothing$1
		});
	}
	addMember(member, matches, shownName) {
		if (matches.length === 0) return;
		for (const match of matches) {
			const place = match.secret.end > match.secret.start ? `${shownName}, line ${member.lineNumber(match.secret.start)}` : shownName;
			this.matches.push({
				...movedMatch(match, this.length),
				reason: `${match.reason}, in the archive at ${place}`
			});
		}
		this.parts.push(member.bytes, newline$12);
		this.length += member.length + newline$12.length;
	}
	text(path) {
		return new ArchiveText(Buffer.concat(this.parts), path);
	}
	all() {
		return this.matches;
	}
};
const nothing$1 = {
	start: 0,
	end: 0
};
const newline$12 = Buffer.from("\n");
function textUnder(bytes, path) {
	const { bytes: decoded, encoding } = decodeBlob(bytes);
	return new BlobText(decoded, path, encoding === "binary");
}

// build/src/model/report.js
const incompleteReasons = /* @__PURE__ */ new Set(["missing", "unreadable"]);

// build/src/scan/coverage-counter.js
var CoverageCounter = class {
	commits = 0;
	blobs = 0;
	bytes = 0;
	binaries = 0;
	windowed = 0;
	wholeBytesMax;
	skips = /* @__PURE__ */ new Map();
	constructor(wholeBytesMax) {
		this.wholeBytesMax = wholeBytesMax;
	}
	addCommits(count) {
		this.commits += count;
	}
	addBlob(bytes, binary) {
		this.blobs += 1;
		this.bytes += bytes;
		if (binary) this.binaries += 1;
		if (bytes > this.wholeBytesMax) this.windowed += 1;
	}
	counted() {
		const { blobs, bytes, binaries, windowed } = this;
		return {
			coverage: {
				blobs,
				bytes,
				binaries,
				windowed
			},
			skips: [...this.skips.values()]
		};
	}
	addCounted({ blobs, bytes, binaries, windowed }) {
		this.blobs += blobs;
		this.bytes += bytes;
		this.binaries += binaries;
		this.windowed += windowed;
	}
	addSkip(skip) {
		const key = `${skip.reason}\0${skip.what}`;
		if (!this.skips.has(key)) this.skips.set(key, skip);
	}
	addShortfall(path, patternId) {
		if (path === "") return;
		this.addSkip({
			reason: "too-large",
			what: `${path} for ${patternId}`,
			detail: "not all of it was looked at for that pattern"
		});
	}
	get commitsRead() {
		return this.commits;
	}
	get windowedBlobs() {
		return this.windowed;
	}
	get bytesRead() {
		return this.bytes;
	}
	get complete() {
		for (const skip of this.skips.values()) if (incompleteReasons.has(skip.reason)) return false;
		return true;
	}
	finish(redactor) {
		const skips = [...this.skips.values()].map((skip) => ({
			...skip,
			what: redactor.path(skip.what)
		})).sort((a, b) => compareText(a.reason, b.reason) || compareText(a.what, b.what));
		const { commits, blobs, bytes, binaries, windowed } = this;
		return {
			commits,
			blobs,
			bytes,
			binaries,
			windowed,
			skips
		};
	}
};

// build/src/archive/member.js
function memberName(raw) {
	return raw.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

// build/src/archive/tar.js
const recordBytes = 512;
const magicAt = 257;
function isTar(bytes) {
	return bytes.length >= recordBytes && text(bytes, magicAt, 5) === "ustar" && isHeader$1(bytes, 0);
}
function* tarMembers(bytes) {
	let longName = null;
	for (let at = 0; at + recordBytes <= bytes.length && isHeader$1(bytes, at);) {
		const size = number(bytes, at + 124, 12);
		const start = at + recordBytes;
		const data = bytes.subarray(start, Math.min(bytes.length, start + size));
		const type = String.fromCharCode(bytes[at + 156]);
		at = start + Math.ceil(size / recordBytes) * recordBytes;
		if (type === "x") longName = paxPath(data) ?? longName;
		else if (type === "L") longName = text(data, 0, data.length);
		else if (type !== "g" && type !== "K") {
			const name = memberName(longName ?? headerName(bytes, start - recordBytes));
			longName = null;
			if ((type === "0" || type === "\0" || type === "7" || type === "S") && name !== "") yield {
				name,
				open: (bytesMax) => data.length > bytesMax ? "too-large" : data
			};
		}
	}
}
function headerName(bytes, at) {
	const name = text(bytes, at, 100);
	const prefix = text(bytes, at + magicAt, 6) === "ustar" ? text(bytes, at + 345, 155) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function isHeader$1(bytes, at) {
	let sum = 256;
	for (let i = 0; i < recordBytes; i += 1) if (i < 148 || i >= 156) sum += bytes[at + i];
	return sum === number(bytes, at + 148, 8);
}
function number(bytes, at, length) {
	if ((bytes[at] & 128) !== 0) {
		let value = 0;
		for (let i = at + 1; i < at + length; i += 1) value = value * 256 + bytes[i];
		return Number.isSafeInteger(value) ? value : 0;
	}
	const digits = /^ *([0-7]+)/.exec(text(bytes, at, length));
	return digits === null ? 0 : Number.parseInt(digits[1] ?? "0", 8);
}
function text(bytes, at, length) {
	const field = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(length, bytes.length - at));
	const end = field.indexOf(0);
	return field.toString("utf8", 0, end === -1 ? field.length : end);
}
function paxPath(data) {
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(data).toString("utf8"))?.[1] ?? null;
}

// build/src/archive/inflate.js
function inflateGzip(bytes, bytesMax) {
	return bounded(bytesMax, (maxOutputLength) => (0, node_zlib.gunzipSync)(bytes, {
		maxOutputLength,
		finishFlush: node_zlib.constants.Z_SYNC_FLUSH
	}));
}
function inflateRaw(bytes, bytesMax) {
	return bounded(bytesMax, (maxOutputLength) => (0, node_zlib.inflateRawSync)(bytes, {
		maxOutputLength,
		finishFlush: node_zlib.constants.Z_SYNC_FLUSH
	}));
}
function gunzipOrNull(bytes, bytesMax) {
	const inflated = inflateGzip(bytes, bytesMax);
	return typeof inflated === "string" ? null : inflated;
}
function bounded(bytesMax, inflate) {
	if (bytesMax < 1) return "too-large";
	try {
		return inflate(bytesMax);
	} catch (error) {
		return isTooLarge(error) ? "too-large" : "damaged";
	}
}
function isTooLarge(error) {
	return error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

// build/src/archive/zip.js
const endSignature = 101010256;
const entrySignature = 33639248;
const localSignature = 67324752;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const commentBytesMax = 65535;
const encryptedFlag = 1;
const utf8Flag = 2048;
const stored = 0;
const deflated = 8;
const zip64Id = 1;
const unknown32 = 4294967295;
function isZip(bytes) {
	return bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}
function zipMembers(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endRecord(view);
	return end === -1 ? null : entries(bytes, view, end);
}
function endRecord(view) {
	const lowest = Math.max(0, view.byteLength - endBytes - commentBytesMax);
	for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
	return -1;
}
function* entries(bytes, view, end) {
	const size = view.getUint32(end + 12, true);
	const start = end - size >= 0 && isEntry(view, end - size) ? end - size : view.getUint32(end + 16, true);
	const shift = Math.max(0, start - view.getUint32(end + 16, true));
	const seen = /* @__PURE__ */ new Set();
	let at = start;
	while (isEntry(view, at)) {
		const [nameLength, extraLength, commentLength] = [
			28,
			30,
			32
		].map((offset) => view.getUint16(at + offset, true));
		const nameEnd = at + entryBytes + nameLength;
		const next = nameEnd + extraLength + commentLength;
		if (next > view.byteLength) return;
		const name = nameText(bytes.subarray(at + entryBytes, nameEnd), view.getUint16(at + 8, true));
		const local = shift + localOffset(view, at, nameEnd, extraLength);
		if (!name.endsWith("/") && memberName(name) !== "" && !seen.has(local)) {
			seen.add(local);
			const place = {
				entry: at,
				local
			};
			yield {
				name: memberName(name),
				open: (bytesMax) => open(bytes, view, place, bytesMax)
			};
		}
		at = next;
	}
}
function isEntry(view, at) {
	return at + entryBytes <= view.byteLength && view.getUint32(at, true) === entrySignature;
}
function nameText(bytes, flags) {
	const text = Buffer.from(bytes).toString("utf8");
	return (flags & utf8Flag) !== 0 || !text.includes("�") ? text : Buffer.from(bytes).toString("latin1");
}
function localOffset(view, entry, extra, extraLength) {
	const offset = view.getUint32(entry + 42, true);
	if (offset !== unknown32) return offset;
	return zip64Field(view, extra, extraLength, [24, 20].filter((field) => view.getUint32(entry + field, true) === unknown32).length * 8);
}
function zip64Field(view, extra, extraLength, skip) {
	for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== zip64Id) continue;
		const field = at + 4 + skip;
		return field + 8 <= view.byteLength ? Number(view.getBigUint64(field, true)) : -1;
	}
	return -1;
}
function open(bytes, view, { entry, local }, bytesMax) {
	if ((view.getUint16(entry + 8, true) & encryptedFlag) !== 0) return "encrypted";
	const method = view.getUint16(entry + 10, true);
	if (method !== stored && method !== deflated) return "method";
	if (local < 0 || local + localBytes > view.byteLength) return "damaged";
	if (view.getUint32(local, true) !== localSignature) return "damaged";
	const start = local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const packed = packedSize(view, entry);
	const data = bytes.subarray(start, packed < 0 ? bytes.length : start + packed);
	if (method === stored) return data.length > bytesMax ? "too-large" : data;
	return inflateRaw(data, bytesMax);
}
function packedSize(view, entry) {
	const size = view.getUint32(entry + 20, true);
	if (size !== unknown32) return size;
	const before = view.getUint32(entry + 24, true) === unknown32 ? 8 : 0;
	return zip64Field(view, entry + entryBytes + view.getUint16(entry + 28, true), view.getUint16(entry + 30, true), before);
}

// build/src/archive/archive-kind.js
function archiveKind(bytes) {
	if (isZip(bytes)) return "zip";
	if (bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8) return "gzip";
	return isTar(bytes) ? "tar" : null;
}

// build/src/archive/limits.js
const archiveLimits = {
	depthMax: 3,
	membersMax: 5e4,
	bytesMax: 536870912,
	ratioMax: 64,
	bytesMin: 33554432
};

// build/src/archive/walk-members.js
function walkMembers(bytes, fileName, visitor, limits = archiveLimits) {
	const allowed = Math.max(limits.bytesMin, bytes.length * limits.ratioMax);
	return new Walk(visitor, limits, Math.min(limits.bytesMax, allowed)).archive(bytes, "", fileName, 1);
}
var Walk = class {
	visitor;
	limits;
	bytesLeft;
	membersLeft;
	constructor(visitor, limits, bytesMax) {
		this.visitor = visitor;
		this.limits = limits;
		this.bytesLeft = bytesMax;
		this.membersLeft = limits.membersMax;
	}
	archive(bytes, prefix, fileName, depth) {
		switch (archiveKind(bytes)) {
			case "zip": {
				const members = zipMembers(bytes);
				if (members === null) return this.unopened(prefix, "damaged");
				this.members(members, prefix, depth);
				return true;
			}
			case "tar":
				this.members(tarMembers(bytes), prefix, depth);
				return true;
			case "gzip": return this.gzip(bytes, prefix, fileName, depth);
			default: return false;
		}
	}
	gzip(bytes, prefix, fileName, depth) {
		const inflated = inflateGzip(bytes, this.bytesLeft);
		if (typeof inflated === "string") return this.unopened(prefix, inflated);
		this.bytesLeft -= inflated.length;
		if (isTar(inflated)) this.members(tarMembers(inflated), prefix, depth);
		else this.member(joined$1(prefix, insideName(fileName)), inflated, depth);
		return true;
	}
	members(members, prefix, depth) {
		for (const { name, open } of members) {
			if (this.membersLeft <= 0) {
				this.visitor.skip(prefix, "too-many");
				return;
			}
			this.membersLeft -= 1;
			const path = joined$1(prefix, name);
			const bytes = open(this.bytesLeft);
			if (typeof bytes === "string") {
				this.visitor.skip(path, bytes);
				continue;
			}
			this.bytesLeft -= bytes.length;
			this.member(path, bytes, depth);
		}
	}
	member(path, bytes, depth) {
		if (archiveKind(bytes) === null) this.visitor.file(path, bytes);
		else if (depth >= this.limits.depthMax) this.visitor.skip(path, "too-deep");
		else if (!this.archive(bytes, path, path.slice(path.lastIndexOf("/") + 1), depth + 1)) this.visitor.file(path, bytes);
	}
	unopened(name, reason) {
		this.visitor.skip(name, reason);
		return false;
	}
};
function joined$1(prefix, name) {
	return prefix === "" ? name : `${prefix}/${name}`;
}
function insideName(fileName) {
	const name = fileName.slice(fileName.lastIndexOf("/") + 1);
	const cut = name.replace(/\.(?:gz|gzip|z)$/i, "").replace(/\.svgz$/i, ".svg");
	return cut === "" || cut === name ? `${name}.content` : cut;
}

// build/src/detect/file-matcher.js
const contentProbeBytes = 65536;
function makeFileMatcher(patterns) {
	return {
		patterns,
		words: patterns.map((one) => one.pathWords === void 0 ? neededWords(one.path) : one.pathWords),
		last: {
			path: null,
			taken: []
		}
	};
}
function matchFile(matcher, blob) {
	const { last } = matcher;
	if (last.path !== blob.path) {
		last.taken = takenBy(matcher, blob.path);
		last.path = blob.path;
	}
	let best = null;
	let head = null;
	for (const pattern of last.taken) {
		if (pattern.content !== void 0) {
			head ??= blob.slice(0, contentProbeBytes);
			if (!pattern.content.test(head)) continue;
		}
		if (best === null || precedes(pattern, best)) best = pattern;
	}
	if (best === null) return null;
	const inside = best.content === void 0 ? "" : ", and its content agrees";
	const invented = isInvented(blob);
	return {
		patternId: best.id,
		secret: {
			start: 0,
			end: 0
		},
		whole: {
			start: 0,
			end: blob.lineEnd(0)
		},
		severity: invented ? atMost("low", best.severity) : best.severity,
		confidence: invented ? "low" : best.confidence,
		reason: `the path is that of ${/^[aeiou]/i.test(best.title) ? "an" : "a"} ${best.title}${inside}`
	};
}
function takenBy({ patterns, words }, path) {
	const lower = path.toLowerCase();
	return patterns.filter((one, index) => words[index]?.some((word) => lower.includes(word)) !== false && one.path.test(path) && one.notPath?.test(path) !== true);
}
function atMost(bound, severity) {
	return isAtLeast(severity, bound) ? bound : severity;
}
function precedes(a, b) {
	const order = compareSeverity(a.severity, b.severity);
	return order < 0 || order === 0 && a.id < b.id;
}

// build/src/scan/judge-archive.js
const skipDetails = {
	"too-large": "inflates to more than is opened",
	"too-many": "has more members than are opened",
	"too-deep": "an archive in too many archives",
	encrypted: "encrypted",
	method: "packed in a way that is not opened",
	damaged: "damaged"
};
function judgeArchive(bytes, path, judge) {
	if (archiveKind(bytes) === null) return null;
	const findings = new ArchiveFindings();
	const skips = /* @__PURE__ */ new Map();
	const head = new BlobText(bytes.subarray(0, contentProbeBytes), path, true);
	findings.addOwn(judge.detector.detect(head).filter(({ secret }) => secret.end === secret.start));
	if (bytes.length > judge.bytesMax) {
		judge.addSkip({
			reason: "too-large",
			what: path,
			detail: `an archive of ${bytes.length} bytes`
		});
		return {
			blob: findings.text(path),
			matches: findings.all()
		};
	}
	const opened = walkMembers(bytes, path, {
		file(name, content) {
			const memberPath = `${path}/${name}`;
			if (judge.excluded(memberPath)) return;
			const member = textUnder(content, memberPath);
			const matches = judge.detector.detect(member).filter((match) => isTold(match, member, judge));
			if (matches.length > 0) findings.addMember(member, matches, judge.redactPath(name));
		},
		skip(name, reason) {
			const known = skips.get(reason);
			if (known === void 0) skips.set(reason, {
				name,
				count: 1
			});
			else known.count += 1;
		}
	});
	for (const [reason, { name, count }] of skips) judge.addSkip({
		reason: reason === "too-large" || reason === "too-many" || reason === "too-deep" ? "too-large" : "unsupported",
		what: name === "" ? path : `${path}/${name}`,
		detail: skipDetails[reason] + (count === 1 ? "" : `, and so are ${count - 1} more in it`)
	});
	return opened ? {
		blob: findings.text(path),
		matches: findings.all()
	} : null;
}
function isTold(match, member, judge) {
	const { configuration, environment, inventory } = member.traits;
	return configuration || environment || inventory || !judge.isPlace(match);
}

// build/src/detect/regex-matcher.js
function compilePattern(pattern) {
	const { probe, sight: packed } = pattern;
	const sight = packed === void 0 ? reachOfPattern(pattern) : unpackReach(packed);
	return {
		kind: "regex",
		pattern,
		matchBytesMax: matchBytesMaxOf(pattern),
		reach: Math.ceil((sight.before + sight.after) / 2),
		sight,
		regex: once(() => new RegExp(pattern.regex, [.../* @__PURE__ */ new Set([
			...pattern.regex.flags,
			"d",
			"g"
		])].join(""))),
		probe: probe === void 0 ? null : once(() => new RegExp(`^(?:${probe.source})`, probe.flags))
	};
}
function isPromising({ sight, probe }, blob, hit) {
	if (probe === null) return true;
	const { probeHead, probeBytes } = sight;
	const fitting = fittingBytes(blob.unwatched, hit, probeHead);
	blob.look(hit, hit + fitting + 1);
	return fitting === probeHead.length && probe().test(blob.slice(hit, hit + probeBytes));
}
function fittingBytes(bytes, from, { places, length }) {
	let count = 0;
	while (count < length && from + count < bytes.length) {
		if ((places[bytes[from + count]] >>> count & 1) === 0) break;
		count += 1;
	}
	return count;
}
function beginsMatch({ start, head }, blob, keyword) {
	if (start < 0) return true;
	const from = keyword - start;
	const fitting = from < 0 ? 0 : fittingBytes(blob.unwatched, from, head);
	blob.look(Math.min(from, keyword), Math.max(from + fitting, keyword) + 1);
	return fitting === head.length;
}
function earliest({ before, within }, bytes, keyword) {
	const lowest = Math.max(0, keyword - before);
	let start = keyword;
	while (start > lowest && within[bytes[start - 1]] === 1) start -= 1;
	return start;
}
function latest({ after, within }, bytes, keyword) {
	const highest = Math.min(bytes.length, keyword + after);
	let end = keyword;
	while (end < highest && within[bytes[end]] === 1) end += 1;
	return end;
}
function matchWindow(compiled, blob, hits, out, trace) {
	const { pattern, sight } = compiled;
	const bytes = blob.unwatched;
	if (hits.start === hits.end && !beginsMatch(sight, blob, hits.start)) return;
	const from = earliest(sight, bytes, hits.start);
	const to = latest(sight, bytes, hits.end);
	blob.look(from - 1, to + 1);
	for (const run of sight.runs) if (!hasRun(bytes, from, to, run)) return;
	const start = Math.max(0, from - sight.beside);
	const text = blob.slice(start, to + sight.beside);
	const regex = compiled.regex();
	regex.lastIndex = from - start;
	for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
		if (start + found.index > to) return;
		const span = found.indices?.groups?.["secret"] ?? found.indices?.[0];
		if (span === void 0 || found[0] === "") {
			regex.lastIndex += 1;
			continue;
		}
		const secret = {
			start: start + span[0],
			end: start + span[1]
		};
		const whole = {
			start: start + found.index,
			end: start + found.index + found[0].length
		};
		const judged = found[0].length > compiled.matchBytesMax ? reject("it is longer than such a thing can be") : judgeForm(pattern, blob, {
			secret,
			whole,
			text: text.slice(span[0], span[1]),
			groups: found.groups ?? {}
		});
		if ("patternId" in judged) {
			out.push(judged);
			continue;
		}
		trace?.refused(pattern.id, secret, judged.reason);
		regex.lastIndex = Math.max(found.index + 1, span[0]);
	}
}

// build/src/scan/window-plan.js
const surroundingsBytes = 32768;
const lookAroundBytes = 64;
const betweenBytes = 160;
const companionBytes = 400;
function reachOf(patterns) {
	return surroundingsBytes + Math.max(0, ...patterns.map(patternReach));
}
function patternReach(pattern) {
	const companion = "companion" in pattern ? pattern.companion : void 0;
	const other = companion === void 0 ? 0 : companion.withinBytes ?? companionBytes;
	if (pattern.kind === "regex") return compilePattern(pattern).matchBytesMax + lookAroundBytes + other;
	if (pattern.kind === "own") return matchBytesMaxOf(pattern) + lookAroundBytes;
	if (pattern.kind !== "named") return 0;
	return Math.max(...pattern.names.map((one) => one.length)) + betweenBytes + compileNamed(pattern).valueBytesMax + other;
}
function planWindows(bytes, storage, sizes) {
	const { from } = storage;
	const reach = sizes.reachBytes * storage.unit;
	const step = Math.max(sizes.coreBytes, 4 * reach);
	const cores = [from];
	for (let at = from + step; at < bytes.length; at += step) cores.push(boundary$1(bytes, at, storage));
	cores.push(bytes.length);
	const starts = cores.map((core) => core === from ? from : lineBefore(bytes, core - reach, reach, storage));
	const windows = [];
	for (let index = 0; index + 1 < cores.length; index += 1) {
		const coreEnd = cores[index + 1] ?? bytes.length;
		const last = index + 2 === cores.length;
		windows.push({
			start: starts[index] ?? from,
			coreStart: cores[index] ?? from,
			nextStart: last ? coreEnd : starts[index + 1] ?? coreEnd,
			coreEnd,
			end: last ? coreEnd : lineAfter(bytes, coreEnd + reach, reach, storage)
		});
	}
	return windows;
}
const newline$11 = 10;
function lineBefore(bytes, at, far, storage) {
	if (at <= storage.from) return storage.from;
	const low = Math.max(storage.from, at - far);
	const found = storage.unit === 1 ? bytes.subarray(low, at).lastIndexOf(newline$11) : -1;
	return found === -1 ? boundary$1(bytes, at, storage) : low + found + 1;
}
function lineAfter(bytes, at, far, storage) {
	if (at >= bytes.length) return bytes.length;
	const found = storage.unit === 1 ? bytes.subarray(at, at + far).indexOf(newline$11) : -1;
	return found === -1 ? boundary$1(bytes, at, storage) : at + found + 1;
}
function boundary$1(bytes, at, { unit, bigEndian, from }) {
	const aligned = at - (at - from) % unit;
	if (unit === 4) return aligned;
	if (unit === 2) return ((bytes[aligned + (bigEndian ? 0 : 1)] ?? 0) & 252) === 220 ? aligned - 2 : aligned;
	let start = aligned;
	while (start > aligned - 3 && ((bytes[start] ?? 0) & 192) === 128) start -= 1;
	return ((bytes[start] ?? 0) & 192) === 128 ? aligned : start;
}

// build/src/scan/windowed-text.js
function advance(from, bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let line = from.line;
	let lineStart = -1;
	for (let at = buffer.indexOf(newline$10); at !== -1; at = buffer.indexOf(newline$10, at + 1)) {
		line += 1;
		lineStart = at + 1;
	}
	const units = utf16Length(buffer.subarray(Math.max(0, lineStart)));
	return {
		line,
		column: lineStart === -1 ? from.column + units : 1 + units
	};
}
const newline$10 = 10;
function utf16Length(buffer) {
	let units = 0;
	for (let at = 0; at < buffer.length;) {
		let end = Math.min(buffer.length, at + partBytes);
		while (end < buffer.length && end > at + partBytes - 3 && ((buffer[end] ?? 0) & 192) === 128) end -= 1;
		units += buffer.toString("utf8", at, end).length;
		at = end;
	}
	return units;
}
const partBytes = 1048576;
var WindowedText = class extends BlobText {
	excerpts;
	text;
	constructor(excerpts, path, binary) {
		const text = Buffer.concat(excerpts.flatMap(({ bytes }) => [bytes, Uint8Array.of(newline$10)]));
		super(text, path, binary);
		this.text = text;
		this.excerpts = excerpts;
	}
	lineNumber(offset) {
		const { at, position } = this.excerptAt(offset);
		return position.line + super.lineNumber(offset) - super.lineNumber(at);
	}
	region(span) {
		const startLine = this.lineNumber(span.start);
		const startColumn = this.columnOf(span.start, span.start);
		const last = Math.max(span.start, span.end - 1);
		const endLine = this.lineNumber(last);
		const endColumn = this.columnOf(span.end, last);
		const endColumnMin = startLine === endLine ? startColumn + 1 : 1;
		return {
			startLine,
			startColumn,
			endLine,
			endColumn: Math.max(endColumn, endColumnMin)
		};
	}
	columnOf(offset, inLine) {
		const { at, position } = this.excerptAt(inLine);
		const from = Math.max(at, this.lineStart(inLine));
		const units = utf16Length(this.text.subarray(from, offset));
		return (from === at ? position.column : 1) + units;
	}
	excerptAt(offset) {
		const { excerpts } = this;
		let low = 0;
		let high = excerpts.length;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((excerpts[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return excerpts[low] ?? nothing;
	}
};
const nothing = {
	start: 0,
	at: 0,
	bytes: /* @__PURE__ */ new Uint8Array(0),
	position: {
		line: 1,
		column: 1
	}
};
function placeExcerpts(excerpts) {
	const joined = [];
	for (const { start, bytes, position } of [...excerpts].sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last === void 0 || start > last.end) joined.push({
			start,
			parts: [bytes],
			end: start + bytes.length,
			position
		});
		else if (start + bytes.length > last.end) {
			last.parts.push(bytes.subarray(last.end - start));
			last.end = start + bytes.length;
		}
	}
	let at = 0;
	return joined.map(({ start, parts, position }) => {
		const bytes = Buffer.concat(parts);
		const placed = {
			start,
			bytes,
			position,
			at
		};
		at += bytes.length + 1;
		return placed;
	});
}
function inExcerpts(matches, excerpts) {
	let index = 0;
	return [...matches].sort((a, b) => a.secret.start - b.secret.start).map((match) => {
		while (index + 1 < excerpts.length && (excerpts[index + 1]?.start ?? 0) <= match.secret.start) index += 1;
		const excerpt = excerpts[index];
		return excerpt === void 0 ? match : movedMatch(match, excerpt.at - excerpt.start);
	});
}

// build/src/scan/judge-windows.js
const probeBytes = 65536;
const keptBytes = 1024;
const firstLineBytes = 4096;
const tablePath = /\.(?:csv|tsv|psv|tab)$/i;
const headerBytesMax$1 = 2e3;
function* judgeWindows(bytes, path, detector, sizes) {
	const { encoding, storage } = storageOf(bytes);
	const opener = new WindowOpener(bytes, path, encoding, storage);
	const matches = [];
	const excerpts = [];
	let position = {
		line: 1,
		column: 1
	};
	let offset = 0;
	for (const window of planWindows(bytes, storage, sizes)) {
		const { text, headBytes, core, nextStart } = opener.open(window);
		const first = offset === 0;
		for (const match of detector.detect(text)) {
			const own = withoutHead(movedMatch(match, -headBytes));
			if (!belongs(own, core, first)) continue;
			const kept = keptSpan(own, text.length - headBytes);
			matches.push(movedMatch(first && isFile$1(own) ? {
				...own,
				whole: clipped(own.whole)
			} : own, offset));
			const start = characterStart(text, headBytes + kept.start) - headBytes;
			const body = text.bytes.subarray(headBytes);
			excerpts.push({
				start: offset + start,
				bytes: Uint8Array.from(body.subarray(start, kept.end)),
				position: advance(position, body.subarray(0, start))
			});
		}
		position = advance(position, text.bytes.subarray(headBytes, headBytes + nextStart));
		offset += nextStart;
		yield;
	}
	const placed = placeExcerpts(excerpts);
	return {
		blob: new WindowedText(placed, path, encoding === "binary"),
		matches: inExcerpts(matches, placed)
	};
}
function withoutHead(match) {
	const { secret, whole, companion, ...rest } = match;
	const half = companion === void 0 || companion.span.start < 0 ? {} : { companion };
	return {
		...rest,
		secret,
		whole: whole.start < 0 ? secret : whole,
		...half
	};
}
function belongs(match, core, first) {
	if (isFile$1(match)) return first;
	return match.secret.start >= core.start && match.secret.start < core.end;
}
function isFile$1({ secret }) {
	return secret.end === secret.start;
}
function clipped({ start, end }) {
	return {
		start,
		end: Math.min(end, start + firstLineBytes)
	};
}
function keptSpan(match, length) {
	const spans = [match.secret, isFile$1(match) ? clipped(match.whole) : match.whole];
	if (match.companion !== void 0) spans.push(match.companion.span);
	return {
		start: Math.max(0, Math.min(...spans.map(({ start }) => start)) - keptBytes),
		end: Math.min(length, Math.max(...spans.map(({ end }) => end)) + keptBytes)
	};
}
function characterStart(text, at) {
	let start = at;
	while (start > at - 3 && start > 0 && ((text.bytes[start] ?? 0) & 192) === 128) start -= 1;
	return start;
}
function storageOf(bytes) {
	const { encoding } = decodeBlob(bytes.subarray(0, probeBytes));
	const unit = unitOf(encoding);
	const from = marks$2[encoding].every((byte, index) => bytes[index] === byte) ? marks$2[encoding].length : 0;
	return {
		encoding,
		storage: {
			unit,
			bigEndian: /be$/.test(encoding),
			from
		}
	};
}
function unitOf(encoding) {
	if (encoding.startsWith("utf-32")) return 4;
	return encoding.startsWith("utf-16") ? 2 : 1;
}
const marks$2 = {
	"utf-8": [
		239,
		187,
		191
	],
	binary: [
		239,
		187,
		191
	],
	"utf-16le": [255, 254],
	"utf-16be": [254, 255],
	"utf-32le": [
		255,
		254,
		0,
		0
	],
	"utf-32be": [
		0,
		0,
		254,
		255
	]
};
var WindowOpener = class {
	bytes;
	path;
	encoding;
	storage;
	head;
	constructor(bytes, path, encoding, storage) {
		this.bytes = bytes;
		this.path = path;
		this.encoding = encoding;
		this.storage = storage;
		const { from, unit } = storage;
		const beginning = this.decoded(from, Math.min(bytes.length, from + headerBytesMax$1 * unit));
		this.head = tablePath.test(path) ? beginning.subarray(0, beginning.indexOf(10) + 1) : /* @__PURE__ */ new Uint8Array(0);
	}
	open(window) {
		const head = window.start === this.storage.from ? /* @__PURE__ */ new Uint8Array(0) : this.head;
		const { start, coreStart, nextStart, coreEnd, end } = window;
		const parts = [
			this.decoded(start, coreStart),
			this.decoded(coreStart, nextStart),
			this.decoded(nextStart, coreEnd),
			this.decoded(coreEnd, end)
		];
		const [before = 0, toNext = 0, toEnd = 0] = parts.map(({ length }) => length);
		const whole = this.storage.unit === 1 && head.length === 0 ? this.bytes.subarray(start, end) : Buffer.concat([head, ...parts]);
		return {
			text: new BlobText(whole, this.path, this.encoding === "binary"),
			headBytes: head.length,
			core: {
				start: before,
				end: before + toNext + toEnd
			},
			nextStart: before + toNext
		};
	}
	decoded(start, end) {
		const stored = this.bytes.subarray(start, end);
		if (this.storage.unit === 1 || stored.length === 0) return stored;
		const { bytes, encoding } = decodeBlob(Buffer.concat([Uint8Array.from(marks$2[this.encoding]), stored]));
		return encoding === this.encoding ? bytes : stored;
	}
};

// build/src/scan/turns.js
const turnMs = 50;
var Interrupted = class extends Error {};
var Turns = class {
	interruption = null;
	receiver;
	signal;
	state = null;
	turnAt = milliseconds();
	constructor(receiver, signal) {
		this.receiver = receiver;
		this.signal = signal;
	}
	step(state) {
		this.state = state;
		this.receiver.step(state);
	}
	get isDue() {
		if (this.signal?.aborted === true && this.interruption === null) return true;
		return milliseconds() - this.turnAt >= turnMs;
	}
	async take() {
		if (this.isDue) {
			await new Promise((resolve) => setImmediate(resolve));
			this.turnAt = milliseconds();
		}
		if (this.signal?.aborted !== true || this.interruption !== null) return;
		const { phase, done, total } = this.state ?? {
			phase: "",
			done: 0,
			total: null
		};
		this.interruption = {
			by: String(this.signal.reason),
			phase,
			done,
			total
		};
		throw new Interrupted(`ended by ${this.interruption.by}`);
	}
};
async function untilInterrupted(work) {
	try {
		await work();
		return true;
	} catch (error) {
		if (error instanceof Interrupted) return false;
		throw error;
	}
}

// build/src/detect/infrastructure/dialect.js
const linesName = /(?:^|\/)(?:[^/]*\.)?env(?:\.[^/]*)?$|\.envrc$|\.(?:ini|cfg|conf|cnf|properties|props|service|timer|mk|desktop|env|reg|container|prefs|secret|secrets|credentials|creds|http|rest)(?:\.(?:example|sample|template|dist|tmpl|in|j2))?$|(?:^|\/)(?:gnu)?makefile(?:\.[^/]*)?$|credentials(?:\.[a-z]+)?$|(?:^|\/)environment$/;
const yamlName = /\.ya?ml(?:\.[a-z0-9]+)?$/;
const wordsExtension = /\.(?:sh|bash|zsh|ksh|fish|csh|tcsh|bat|cmd|profile|bashrc|zshrc|command|cron|crontab|log|dockerfile)$/;
const wordsName = /(?:^|\/)(?:dockerfile|containerfile|crontab|procfile|\.?(?:bash|zsh)?(?:rc|profile|env)|\.bash_\w+|\.zsh\w+|entrypoint|start|deploy)(?:\.[^/]*)?$/;
const quotedExtension = /\.(?:tf|tfvars|hcl|nomad|json|json5|jsonc|toml|nix|groovy|gradle|kts|jsonnet|libsonnet|ps1|psm1|psd1|bicep|bzl|bazel|cue|sql|xml|plist|tfstate|ipynb|edn|clj|el|vim|tcl|cmake)$/;
const quotedName = /(?:^|\/)(?:jenkinsfile|vagrantfile|rakefile|gemfile|fastfile|podfile|tiltfile|caddyfile|build|workspace)$/;
let last = {
	path: "",
	dialect: "mixed"
};
function dialectOf(blob) {
	if (blob.traits.source && !blob.traits.document) return "quoted";
	const { path } = blob;
	if (last.path !== path) last = {
		path,
		dialect: dialectOfPath(path.toLowerCase())
	};
	return last.dialect;
}
function dialectOfPath(path) {
	if (yamlName.test(path)) return "yaml";
	if (quotedExtension.test(path)) return "quoted";
	if (wordsExtension.test(path)) return "words";
	if (linesName.test(path)) return "lines";
	if (wordsName.test(path)) return "words";
	return quotedName.test(path) ? "quoted" : "mixed";
}

// build/src/detect/infrastructure/sighting.js
const bytesBefore$2 = 600;
const bytesAfter = 3e3;
const nearBytes = 200;
const marks$1 = /^(?:\xef\xbb\xbf|\xff|\xc2\xa0|\xe2\x80[\x8b-\x8d])+/;
function sight(blob, name) {
	const sighting = sightNear(blob, name, { bytesAfter });
	sighting.reach();
	return sighting;
}
function sightNear(blob, name, window) {
	const base = Math.max(0, name.start - bytesBefore$2);
	const last = name.end + window.bytesAfter;
	const text = unwatchedText(blob, base, last);
	const start = name.start - base;
	const end = name.end - base;
	const lineStart = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
	const dialect = dialectOf(blob);
	blob.look(base + (dialect === "words" || lineStart === 0 ? 0 : lineStart - 1), base + nearEnd(text, end));
	const line = text.slice(lineStart, start);
	const left = line.charCodeAt(0) > 127 ? line.replace(marks$1, "") : line;
	return {
		blob,
		dialect: dialect === "words" && inDocumentOfShell(text.slice(0, start)) ? "lines" : dialect,
		name,
		text,
		base,
		start,
		end,
		left: window.leftMax === void 0 ? left : left.slice(-window.leftMax),
		enclosing: enclosingQuote(left),
		dollar: left.endsWith("$") || left.endsWith("${"),
		reach(to) {
			if (to === void 0) blob.look(base, last);
			else blob.look(base + start, Math.min(base + to, last));
		}
	};
}
function unwatchedText({ unwatched: bytes }, start, end) {
	const length = Math.min(bytes.length, end) - start;
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("latin1");
}
const stopping = /* @__PURE__ */ new Uint8Array(256);
for (const letter of "=;[+*/%&|!?@$<}~^") stopping[letter.charCodeAt(0)] = 1;
const steppedOver = /^(?:to|get|with|fill|type|send|set|val|input|enter|replace|clear|press|perform|then)/;
const newline$9 = 10;
function nearEnd(text, end) {
	const far = Math.min(text.length, end + 200);
	let stops = false;
	for (let at = end; at < far; at += 1) {
		const code = text.charCodeAt(at);
		if (code === newline$9) return stops ? at + 1 : end + 200;
		if (!stops) {
			if (mayHoldAnything(text, at, end)) return end + 200;
			stops = stopping[code] === 1 || code === 40 || isOtherWord(text, at);
		}
	}
	return end + 200;
}
function mayHoldAnything(text, at, end) {
	const letter = text[at];
	return letter === "#" || letter === "(" && (at > end || /^\(\s*$/m.test(text.slice(at, at + 80)));
}
function isOtherWord(text, at) {
	const before = text.charCodeAt(at - 1);
	if (before !== 32 && before !== 9) return false;
	return isAlphanumeric$1(text.charCodeAt(at)) && !steppedOver.test(text.slice(at, at + 8));
}
const hereDocument$1 = /^[^\n]*<<-?[ \t]*\\?(["']?)([A-Za-z_]\w*)\1[^\n]*$/gm;
function inDocumentOfShell(before) {
	let last = null;
	for (const found of before.matchAll(hereDocument$1)) last = found;
	if (last === null || !/\bcat\b|\btee\b|^\s*<<|>/.test(last[0].replace(/<<-?/, ""))) return false;
	if (/\b(?:bash|sh|zsh|ssh|su|psql|mysql|python3?|docker exec)\b[^|>]*<</.test(last[0])) return false;
	const after = before.slice(last.index + last[0].length);
	return !new RegExp(`^\\s*${last[2] ?? ""}\\s*$`, "m").test(after);
}
function enclosingQuote(left) {
	let open = 0;
	for (let i = 0; i < left.length; i += 1) {
		const letter = left.charCodeAt(i);
		if (letter === 92) i += 1;
		else if (open !== 0) {
			if (letter === open) open = 0;
		} else if (letter === 34 || letter === 96) open = letter;
		else if (letter === 39 && !isAlphanumeric$1(left.charCodeAt(i - 1))) open = letter;
	}
	return open === 0 ? "" : String.fromCharCode(open);
}
function isAlphanumeric$1(code) {
	const folded = code | 32;
	return code >= 48 && code <= 57 || folded >= 97 && folded <= 122;
}

// build/src/detect/recognizer.js
function lastOfEach(answers) {
	const bySecret = /* @__PURE__ */ new Map();
	for (const { matches } of answers) for (const match of matches) bySecret.set(match.secret.start, match);
	return [...bySecret.values()];
}

// build/src/detect/infrastructure/literal-text.js
const literalCharactersMax = 2800;
const opening = /(?:[rRbBuUfFLNq]{1,2}|@|\$|~s|:)?(?:"""|'''|\\+["']|["'`]|&quot;|&#0?3[49];|&apos;|\u00e2\u0080[\u009c\u0098])/y;
const joint = /[ \t]*(?:(?:\+|\.\.|\.|<>|&|\+\+|\|\|)[ \t]*\\?(?:\r?\n[ \t]*)?|\\?\r?\n[ \t]*(?:\+|\.\.?|<>|&)?[ \t]*)(?=["'`])/y;
const openingLetters = lettersOf("rRbBuUfFLNq@$~:\"'`\\&â");
const jointLetters = lettersOf(" 	+.<&|\\\r\n");
function lettersOf(letters) {
	const table = /* @__PURE__ */ new Uint8Array(256);
	for (const letter of letters) table[letter.charCodeAt(0)] = 1;
	return table;
}
function openingAt(text, at) {
	if (openingLetters[text.charCodeAt(at)] !== 1) return "";
	opening.lastIndex = at;
	return opening.exec(text)?.[0] ?? "";
}
function opensAt(text, at) {
	return openingAt(text, at) !== "";
}
function quotedAt(text, at) {
	const open = openingAt(text, at);
	if (open === "") return null;
	const quote = open.length === 1 ? open : open.replace(/^(?:[A-Za-z]{1,2}|@|\$|~s|:)(?=["'`])/, "");
	const start = at + open.length;
	const end = closingOf(text, start, quote);
	if (end === -1) return null;
	return {
		start,
		end,
		next: end + closer$1(quote).length,
		value: text.slice(start, end)
	};
}
function closer$1(quote) {
	if (quote === "â") return "â";
	if (quote === "â") return "â";
	return quote;
}
const newline$8 = 10;
const backslash$8 = 92;
const apostrophe$1 = 39;
function closingOf(text, start, quote) {
	const close = closer$1(quote);
	const limit = Math.min(text.length, start + literalCharactersMax);
	const isKey = text.startsWith("-----BEGIN", start);
	const many = quote.length === 3 || quote === "`" || isKey;
	const first = close.charCodeAt(0);
	const isOne = close.length === 1;
	for (let i = start; i < limit; i += 1) {
		const letter = text.charCodeAt(i);
		if (letter === first && (isOne || text.startsWith(close, i))) return i;
		if (letter === newline$8) {
			if (!many) return -1;
		} else if (letter === backslash$8 && isOne) {
			if (first !== apostrophe$1 || text[i + 1] === "'" && /\w/.test(text[i + 2] ?? "")) i += 1;
		}
	}
	return isKey && limit - start > 200 ? limit : -1;
}
function joinedAt(text, at, adjacent) {
	const first = quotedAt(text, at);
	if (first === null) return null;
	let whole = first;
	for (let count = 0; count < 16; count += 1) {
		if (jointLetters[text.charCodeAt(whole.next)] !== 1) break;
		joint.lastIndex = whole.next;
		const between = joint.exec(text)?.[0];
		if (between === void 0 || !adjacent && !/[+.<&|]/.test(between)) break;
		const more = quotedAt(text, whole.next + between.length);
		if (more === null) break;
		whole = {
			start: first.start,
			end: more.end,
			next: more.next,
			value: whole.value + more.value
		};
	}
	return whole;
}
function readTo(text, at, literal) {
	if (literal !== null) return lookedBehind(text, literal);
	const line = text.indexOf("\n", at);
	return line === -1 || text[line - 1] === "\\" || /`|"""|'''|-BEGIN/.test(text.slice(at, at + 24)) ? void 0 : line + 1;
}
const between = /[\s\\+.<>&|]*/y;
function lookedBehind(text, { next }) {
	between.lastIndex = next;
	const end = next + (between.exec(text)?.[0].length ?? 0);
	const letter = text[end];
	if (!(letter === "\"" || letter === "'" || letter === "`") || jointLetters[text.charCodeAt(next)] !== 1) return end + 3;
	joint.lastIndex = next;
	return joint.test(text) ? void 0 : end + 3;
}
const blankEnd = /(?:\\.|[^\s;&|)<>`\\])*/y;
const flowEnd = /[^,}\]\r\n]*/y;
const lineEnd$1 = /[^\r\n]*/y;
function bareAt(text, at, form) {
	let end;
	if (form.enclosing !== "") {
		const close = closingOf(text, at, form.enclosing);
		end = close === -1 ? matchEnd(lineEnd$1, text, at) : close;
	} else if (form.until === "blank") end = wordEnd$1(text, at);
	else end = matchEnd(form.until === "flow" ? flowEnd : lineEnd$1, text, at);
	const value = text.slice(at, Math.min(end, at + literalCharactersMax)).replace(/(?:^|\s)(?:#|;;|;\s|\/\/\s|<!--|--\s)[^\n]*$/, "").replace(/[\s\u00a0]+$/, "");
	return {
		start: at,
		end: at + value.length,
		next: at + value.length,
		value
	};
}
function wordEnd$1(text, at) {
	const nested = /^(?:\$\([^)\n]*\)|\$\{\{?[^}\n]*\}?\}|\{\{[^}\n]*\}\}|<[A-Za-z][^<>\n]{0,80}>|\([A-Za-z][^()\n]{0,80}\)|\[[A-Za-z][^[\]\n]{0,80}\]|`[^`\n]*`)/.exec(text.slice(at, at + 300));
	return nested === null ? matchEnd(blankEnd, text, at) : matchEnd(blankEnd, text, at + nested[0].length);
}
function matchEnd(regex, text, at) {
	regex.lastIndex = at;
	return at + (regex.exec(text)?.[0].length ?? 0);
}
function blockAt(text, at) {
	const head = /^[|>][+\-\d]*[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t]*\r?\n)*)([ \t]+)(?=\S)/.exec(text.slice(at, at + 200));
	const indent = head?.[2];
	if (head === null || indent === void 0) return null;
	const start = at + head[0].length;
	let end = start;
	for (let line = start; line < text.length;) {
		const stop = text.indexOf("\n", line);
		end = stop === -1 ? text.length : stop;
		line = end + 1;
		if (!text.startsWith(indent, line)) break;
	}
	const value = text.slice(start, end).trimEnd();
	return {
		start,
		end: start + value.length,
		next: start + value.length,
		value
	};
}

// build/src/detect/assignment/call-arguments.js
const argumentsMax = 10;
const charactersMax$3 = 700;
function argumentsAt(text, open) {
	const out = [];
	let depth = 0;
	let from = open + 1;
	let read = from;
	let literals = [];
	const take = (to) => {
		const [only, more] = literals;
		const argument = text.slice(from, to).trim();
		if (argument !== "") out.push({
			literal: only !== void 0 && more === void 0 ? only : null,
			text: argument
		});
		literals = [];
		from = to + 1;
	};
	const end = Math.min(text.length, open + charactersMax$3);
	for (let at = open + 1; at < end; at += 1) {
		const kind = kinds$3[text.charCodeAt(at)] ?? other;
		if (kind === other) continue;
		if (kind === quote$3) {
			const literal = quotedAt(text, at);
			read = Math.max(read, literal === null ? unclosedTo(text, at) : literal.next);
			if (literal === null) continue;
			literals.push({
				start: literal.start,
				end: literal.end,
				value: literal.value
			});
			at = literal.next - 1;
		} else if (kind === opens) depth += 1;
		else if (kind === closes) {
			depth -= 1;
			if (depth >= 0) continue;
			take(at);
			return {
				list: out,
				read: Math.max(read, at + 1)
			};
		} else if (depth === 0) {
			take(at);
			if (out.length >= argumentsMax) return {
				list: out,
				read: Math.max(read, at + 1)
			};
		}
	}
	return {
		list: null,
		read: Math.max(read, end + 1)
	};
}
const other = 0;
const quote$3 = 1;
const opens = 2;
const closes = 3;
const kinds$3 = Uint8Array.from({ length: 256 }, (_, byte) => {
	const letter = String.fromCharCode(byte);
	return [
		/["'`]/,
		/[([{]/,
		/[)\]}]/,
		/,/
	].findIndex((one) => one.test(letter)) + 1;
});
function unclosedTo(text, at) {
	const line = text.indexOf("\n", at);
	return line === -1 || /^(?:`|"""|'''|.-----BEGIN)/.test(text.slice(at, at + 12)) ? text.length + 1 : line + 1;
}

// build/src/detect/infrastructure/parent-key.js
function parentKey(before) {
	const lines = before.split("\n");
	const indent = /^[\s-]*/.exec(lines.at(-1) ?? "")?.[0].length ?? 0;
	for (let i = lines.length - 2; i >= 0; i -= 1) {
		const [, lead, key] = /^([\s-]*)["']?([\w.-]+)["']?\s*:/.exec(lines[i] ?? "") ?? [];
		if (lead !== void 0 && key !== void 0 && lead.length < indent) return key;
	}
	return "";
}

// build/src/detect/assignment/name.js
const nameBytesMax$3 = 80;
const set$1 = (text) => new Set(text.trim().split(/\s+/));
const passwordWords$1 = set$1(`password passwords passwd passphrase passcode pwd pword pswd passwrd pasword requirepass masterauth authpass passwort
  kennwort contrasena contrasenia clave senha wachtwoord passe motdepasse mdp haslo heslo parola salasana losenord
  adgangskode passord sifre jelszo sandi katasandi userpass dbpass psk presharedkey`);
const secretWords$1 = set$1("secret secrets secretkey geheim geheimnis");
const saltWords = set$1("salt seed cookie pepper");
const tokenWords = set$1("token apikey apitoken accesstoken authtoken accesskey privatekey authkey bearertoken bottoken jwt pat serverkey clientkey servicekey apisecret");
const vagueWords$1 = set$1("auth authorization credential credentials creds userpwd login basicauth httpauth");
const keyOwners = set$1(`api access secret private auth encryption encrypt signing sign master app application service account
  storage license deploy admin root hmac aes jwt session cookie crypt crypto shared subscription webhook consumer write
  ingest integration server client security cipher token data rest openai anthropic stripe sendgrid mailgun datadog
  newrelic algolia google gcp azure aws cloudflare github gitlab slack twilio sentry pagerduty uptimerobot heroku vercel
  bot user admin management live preshared pre shared validation decryption symmetric machine registration merchant
  verification vault unlock store keystore upload license licence mashape mapbox sas activation pay ssh`);
const openKeys = set$1(`public publishable pub primary foreign partition sort cache site map host object idempotency row index
  message registry hot shortcut group unique natural anon known sorting ordering lookup storage_name translation label i18n
  enum field column config setting option query param header attribute prop property state store context metadata label
  tag event name path file button menu arrow modifier accelerator recaptcha localstorage sessionstorage ref test id`);
const openTokens = set$1(`csrf xsrf cancellation cancel next page continuation sync end start stop eos bos pad unk mask
  special design color theme operator comment delimiter syntax first last current previous resume sequence range
  fencing concurrency antiforgery public lexer parser input output id max min num total count pagination scroll cursor
  change registration_name`);
const speakingWords = set$1(`forgot forget reset change confirm confirmation confirmed verify show hide has is no require
  required invalid incorrect wrong missing empty lost update check validate validates hash hashed compare generate
  generated random get fetch find read parse decode encode encrypt encrypted decrypt create make build mask redact
  sanitize strip hide toggle repeat retype without remember saved weak strong bad min max masked obfuscated delete
  remove clear revoke rotate refresh_name use uses should can need needs ask prompt enter input match matches mismatch
  expired test_name allow disable enable last_changed`);
const publicKeyOwners = set$1("gpg pgp apt rpm authorized known signature verify foreign primary");
const qualifiers = set$1(`prod production dev development staging stage local live old new current previous default value val base64
  b64 raw plain plaintext primary secondary backup ro rw readonly main base string str text root admin confirmation confirm
  again repeat config`);
const fusedPassword = /^(?:[a-z]{2,12})?(?:password|passwd|passphrase|passcode|userpass|dbpass|rootpass|adminpass|mypass|smtppass|ftppass|userpw|rootpw|dbpw|adminpw|userpwd|dbpwd|sapwd)$/;
const fusedToken = /^[a-z]{2,12}(?:token|apikey|accesskey|privatekey|authkey|appkey|masterkey)$/;
const fusedKey = /^[A-Z]{3,14}KEY$/;
const fusedSecret = /^[a-z]{2,12}(?:secret|secretkey)$/;
const fieldWords = set$1("input field box textbox textfield edittext txt editor entry");
const sessionDescription = /^(?:a=)?ice-pwd$/i;
function secretNameAt(blob, hit) {
	const start = nameStart(blob, hit);
	const end = nameEnd(blob, hit);
	const found = judgedName(blob.unwatched, start, end);
	return found.judged === null ? null : {
		start,
		end,
		text: found.text,
		...found.judged
	};
}
const nameBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
	const character = String.fromCharCode(byte);
	if (/[A-Za-z0-9_]/.test(character)) return 1;
	return /[.-]/.test(character) ? 2 : 0;
});
function nameStart(blob, hit) {
	const bytes = blob.unwatched;
	const first = Math.max(0, hit - nameBytesMax$3);
	let start = hit;
	while (start > first && nameBytes[bytes[start - 1]] !== 0) start -= 1;
	blob.look(start - 1, hit);
	while (start < hit && nameBytes[bytes[start]] === 2) start += 1;
	return start === hit - 1 && bytes[start] === 68 && bytes[start - 1] === 45 ? hit : start;
}
function nameEnd(blob, hit) {
	const bytes = blob.unwatched;
	const last = Math.min(bytes.length, hit + nameBytesMax$3);
	let end = hit;
	while (end < last) {
		const kind = nameBytes[bytes[end]];
		const joins = kind === 2 && end > hit && end + 1 < last && isAlphanumeric(bytes[end + 1]);
		if (kind !== 1 && !joins) break;
		end += 1;
	}
	blob.look(hit, end + 2);
	return end;
}
function isAlphanumeric(byte) {
	return nameBytes[byte] === 1 && byte !== 95;
}
const notSecret = /public[_.-]?key|^data-|(?:^|\.)(?:dir|process|os|path|fileutils|shell|session)\.(?:get)?pwd$/i;
const judgedNames = /* @__PURE__ */ new Map();
const judgedNamesMax = 2e4;
function judgedName(bytes, start, end) {
	let hash = end - start;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + bytes[at] | 0;
	const known = judgedNames.get(hash);
	if (known !== void 0 && isSame$1(known.text, bytes, start, end)) return known;
	const text = String.fromCharCode(...bytes.subarray(start, end));
	const found = {
		text,
		judged: nameClass(text)
	};
	if (judgedNames.size >= judgedNamesMax) judgedNames.clear();
	judgedNames.set(hash, found);
	return found;
}
function isSame$1(text, bytes, start, end) {
	if (text.length !== end - start) return false;
	for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== bytes[start + i]) return false;
	return true;
}
function nameClass(name) {
	if (sessionDescription.test(name) || notSecret.test(name)) return null;
	const words = wordsOf(joined(name)).filter((word, index) => index === 0 || !/^\d+$/.test(word));
	const field = words.length > 1 && fieldWords.has(words.at(-1) ?? "");
	if (field) words.pop();
	while (words.length > 1 && qualifiers.has(words.at(-1) ?? "")) words.pop();
	const owner = words.at(-2) ?? "";
	const found = classOf$1(words, owner, name);
	if (found === null) return null;
	return {
		class: found,
		sure: !field && !speakingWords.has(owner) && !speakingWords.has(words[0] ?? "")
	};
}
function joined(name) {
	return name.replace(/pass[_-]?(phrase|word|code|wd)/gi, (word) => `${word.charAt(0)}${word.slice(1).replace(/[_-]/, "").toLowerCase()}`).replace(/clear[_-]?text[_-]?(?=pass)/i, "");
}
function classOf$1(words, owner, name) {
	const last = words.at(-1);
	if (last === void 0) return null;
	if (passwordWords$1.has(last) || fusedPassword.test(last)) return "password";
	if ((last === "pass" || last === "pw") && !/^(?:by|first|second|render|multi|single|fastcgi|proxy|uwsgi|scgi|grpc|memcached|auth)$/.test(owner)) return "password";
	if (last === "key" || last === "keys") return keyClass(owner, words, name);
	if (secretWords$1.has(last) || fusedSecret.test(last)) return "secret";
	if (tokenWords.has(last) || fusedToken.test(last)) return openTokens.has(owner) ? null : "token";
	if (saltWords.has(last)) return "salt";
	if (fusedKey.test(name)) return "key";
	return vagueWords$1.has(last) ? "vague" : null;
}
function keyClass(owner, words, name) {
	if (openKeys.has(owner) || publicKeyOwners.has(owner) || words.includes("public")) return null;
	if (owner === "secret" || owner === "encryption" || owner === "signing" || owner === "jwt") return "secret";
	if (keyOwners.has(owner)) return "token";
	return words.length >= 2 && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ? "token" : "key";
}

// build/src/detect/assignment/place-readers.js
function reading$1(literal, how) {
	return {
		start: literal.start,
		end: literal.end,
		value: literal.value,
		quoted: true,
		form: "plain",
		how
	};
}
const assigned = /^\\?["'`\])]{0,2}[ \t]*(?:\[\d*\]|\{\s?get;[^{}\n]{0,40}\})?[ \t]*(?::[ \t]*[&A-Za-z[][\w<>[\]:, &'.]{0,40}[ \t]*)?(?::?=|:|=>|->|,)[ \t]*(?:\r?\n[ \t]*)?/;
const wrapper = /^(?:(?:new[ \t]+)?(?:\[\](?:byte|rune|uint8)|&?\[u8\]|bytes|bytearray|bytes\.fromhex|bytearray\.fromhex|Buffer\.from|Buffer|String|QString|QStringLiteral|QByteArray|QLatin1String|std::string|std::wstring|TEXT|_T|F|L|SecretStr|Secret|SecretString|SecureString|pydantic\.SecretStr|Some|Just|Ok|Arc::new|Box::new|String::from|str|unicode|NSString|Data|SymmetricKey|b64decode|base64\.b64decode|base64\.urlsafe_b64decode|base64\.decode|Base64\.decode|Base64\.decode64|Base64\.strict_decode64|base64_decode|binascii\.unhexlify|unhexlify|hex2bin|hex!|atob|hex\.DecodeString|ByteString\.(?:copyFromUtf8|fromString)|Encoding\.(?:UTF8|ASCII|Unicode|Default)\.GetBytes|System\.Text\.Encoding\.(?:UTF8|ASCII)\.GetBytes|Encoding\.UTF8\.GetBytes|(?:CryptoJS\.)?enc\.(?:Utf8|Hex|Base64)\.parse|to_bytes|toByteArray|SecretKeySpec|SymmetricSecurityKey|SigningKey|TextEncoder\(\)\.encode|env::var\("\w+"\)\.unwrap_or_else\(\|_\|)[ \t]*[([{][ \t]*(?:\r?\n[ \t]*)?(?:(?:data|base64Encoded|string|hex|utf8)[ \t]*:[ \t]*)?){1,4}/;
const wrapped = /(?:new[ \t]+)?[\w.:&[\]!]*[ \t]*/y;
const goesOn = /^(?:new[ \t]+)?(?:env:|TextE)|^new[ \t]{24}/;
const readWrapped = (sighting) => {
	const { text, end } = sighting;
	const operator = assigned.exec(text.slice(end, end + 120))?.[0];
	if (operator === void 0) return [];
	const at = end + operator.length;
	wrapped.lastIndex = at;
	const named = wrapped.exec(text)?.[0].length ?? 0;
	sighting.reach(goesOn.test(text.slice(at, at + 40)) ? void 0 : at + named + 2);
	const opened = named === 0 ? void 0 : wrapper.exec(text.slice(at, at + 160))?.[0];
	if (opened === void 0 && !/^\s?\{\s?get;/.test(text.slice(end, end + 12))) return [];
	sighting.reach();
	const literal = joinedAt(text, at + (opened ?? "").length, true);
	return literal === null ? [] : [reading$1(literal, "wrapped")];
};
const readBareCall = (sighting) => {
	const { text, end, left, dialect } = sighting;
	if (dialect === "mixed") return [];
	const gap = /^(?:[ \t]{1,20}|,[ \t]{0,20})(?=["'])/.exec(text.slice(end, end + 24))?.[0];
	if (gap === void 0 || !/^[ \t]*(?:[\w.]+[ \t]+)?:?$/.test(left)) return [];
	sighting.reach();
	const literal = quotedAt(text, end + gap.length);
	const after = literal === null ? "" : text.slice(literal.next, literal.next + 40);
	return literal !== null && /^[ \t]*(?:[,;)}]|\r?\n|$|#|\/\/|do\b|if\b|unless\b)/.test(after) ? [reading$1(literal, "given to a call")] : [];
};
const readNamedArgument = (sighting) => {
	const { text, end, left } = sighting;
	if (!left.includes("(")) return [];
	const gap = /^["'`]?\s{0,4}(?:,|->|to)\s{0,30}/.exec(text.slice(end, end + 44))?.[0];
	if (gap === void 0) return [];
	if (!/\(\s{0,20}[:"'`]?$/.test(left) && !/\((?:[^()[\]{}"'`]{0,80},)?\s{0,20}(?:[\w]+[.:]{1,2}){0,4}$/.test(left)) return [];
	const at = end + gap.length;
	if (!opensAt(text, at)) return [];
	const literal = quotedAt(text, at);
	sighting.reach(literal === null ? readTo(text, at, literal) : literal.next + 22);
	return literal !== null && /^\s{0,20}[),;]/.test(text.slice(literal.next, literal.next + 22)) ? [reading$1(literal, "given to a call")] : [];
};
const typedHow = "typed into the field";
const typedInto = /^[\w-]*\]?["'`]?(?:\s{0,2}\)){0,3}(?:\s{0,40}\.\w{1,20}\([^()"'`\n]{0,30}\)){0,2}(?:\s{0,40}\.(?:perform|then)\()?\s{0,40}(?:\.|,\s{0,2}|\n\s{0,40}\w{1,30}\.)?(?:fill|type|typeText|sendKeys|send_keys|setValue|set_value|fill_in|enterText|replaceText|clearAndType|pressSequentially|val|set|input|with|with:)\s{0,2}[(:]?\s{0,2}(?=["'`])/;
const mayBeTyped = /^\s*[\w\-\]"'`).,]/;
const readTyped = (sighting) => {
	const { text, end, left } = sighting;
	if (!/["'`([.#:\w]/.test(left.slice(-1)) || !mayBeTyped.test(text.slice(end, end + 90))) return [];
	const gap = typedInto.exec(text.slice(end, end + 200))?.[0] ?? followedByText(text, end, left);
	if (gap === void 0) return [];
	sighting.reach();
	const literal = quotedAt(text, end + gap.length);
	return literal === null ? [] : [reading$1(literal, typedHow)];
};
function followedByText(text, end, left) {
	const gap = /^[\w-]*\]?["'`]\s{0,2}\){0,3},\s{0,20}(?:with:\s{0,4})?(?=["'`])/.exec(text.slice(end, end + 60))?.[0];
	if (gap === void 0) return void 0;
	if (!/(?:by|find|get|wait|locator|element|key|type|fill|enter|input|select|query|within|\$)\w*\([^:=[\]{}]{0,80}["'`]#?[\w-]*$|\bfill_in\s+["']$/i.test(left)) return void 0;
	return gap;
}
const columnsBefore$1 = /\binsert\s+(?:ignore\s+)?into\s+[\w.`"[\]]{1,80}\s*\(([^()]{0,500})$/i;
const inColumns = /^["'`\]\\]{0,3}\s{0,40}[^\w\s"'`:[]/;
const columns = /[^();=]{0,500}/y;
const beforeColumns = /(?:^(?:n?t?o\s)?\s*|\binto\s+)[\w.`"[\]]{0,80}\s*\($/i;
const valuesAfter = /^[^()]{0,500}\)\s*values\s*\(/i;
const readColumn = (sighting) => {
	const { text, start, end, left } = sighting;
	if (!inColumns.test(text.slice(end, end + 44))) return [];
	const bracket = Math.max(left.lastIndexOf("("), left.lastIndexOf(")"));
	if (bracket !== -1 && !beforeColumns.test(left.slice(0, bracket + 1))) return [];
	columns.lastIndex = end;
	const close = end + (columns.exec(text)?.[0].length ?? 0);
	sighting.reach(close + 24);
	if (text[close] !== ")" || /^\s{0,20}[^\sv]/i.test(text.slice(close + 1, end + 600))) return [];
	sighting.reach();
	const after = valuesAfter.exec(text.slice(end, end + 600))?.[0];
	if (after === void 0) return [];
	const before = columnsBefore$1.exec(text.slice(Math.max(0, start - 600), start))?.[1];
	if (before === void 0) return [];
	const literal = cellAt(text, end + after.length, before.split(",").length - 1);
	return literal === null ? [] : [reading$1(literal, "in its column")];
};
function cellAt(text, at, column) {
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
const readInnerElement = (sighting) => {
	const { text, end, left } = sighting;
	if (!/[<:]/.test(left.slice(-1)) || !/<(?:\w+:)?$/.test(left)) return [];
	sighting.reach();
	const found = /^\s*>\s*<(?:\w+:)?value>([^<>\n]{4,200})<\//i.exec(text.slice(end, end + 300));
	const value = found?.[1];
	if (found === null || value === void 0) return [];
	const start = end + found[0].lastIndexOf(value);
	return [reading$1({
		start,
		end: start + value.length,
		value
	}, "the element of the name")];
};

// build/src/detect/assignment/strength.js
const strongCharactersMin = 16;
const oddCharactersMin = 8;
const longCharactersMin = 24;
const wordyMin$1 = .7;
const oddMax = .5;
function strengthOf(value) {
	if (isKeyMaterial(value)) return "strong";
	if (value.length >= 16 && looksRandom(value)) return "strong";
	const lettered = (value.length >= longCharactersMin ? /^[A-Za-z0-9]+$/ : /^[A-Za-z]+$/).test(value) && !/^[A-Z][a-z]+$/.test(value);
	if (value.length >= oddCharactersMin && lettered && (wordLikeness(value) ?? 1) < oddMax) return value.length >= 16 ? "strong" : "mixed";
	const letters = /[A-Za-z\u00c0-\u024f]/.test(value);
	const others = /[0-9]/.test(value) || /[!@#$%^&*+?~]/.test(value);
	if (letters && others) return "mixed";
	const uppers = value.replace(/[^A-Z]/g, "").length;
	return value.length >= 10 && uppers >= value.length * .3 && uppers <= value.length * .7 ? "mixed" : "plain";
}
function isKeyMaterial(value) {
	if (characterClasses(value) < 4) return false;
	const bitsMin = value.length >= 40 ? 4.6 : 4;
	return value.length >= (/\s/.test(value) ? 40 : 20) && shannonEntropy(value) >= bitsMin && !isWorded(value);
}
function isWorded(value) {
	return (wordLikeness(value) ?? 0) >= wordyMin$1;
}

// build/src/detect/assignment/fit.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const wordyMin = .75;
const numberedWord = /^[A-Za-z]+\d{0,4}$/;
const joinedWords = /^[A-Za-z]+\d{0,4}(?:[-_.:/](?:[A-Za-z]+\d{0,4}|\d{1,4}))+$/;
const androidStrings = /(?:^|\/)res\/values\/[\w-]+\.xml$/;
const locale = /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages|lproj|_locales|nls)(?:\/|[._-])|(?:^|\/)(?:messages|strings|labels|translation)[\w.-]*\.(?:json|properties|ya?ml|xml|php|js|ts|resx)$|\.(?:po|pot|arb|strings|stringsdict|xliff?|resx|ftl)$/i;
function isTooShort(name, value, { blob }) {
	const { length } = value;
	switch (name.class) {
		case "password": return length < 5;
		case "secret": return length < 8;
		case "token": return length < 16 && (length < 10 || blob.traits.document || !/\d/.test(value));
		case "vague": return length < 16 && !/[:/]/.test(value);
		case "key": return length < (isBareKey(name.text) ? 8 : 16);
		case "salt": return length < 16;
	}
}
function fits(given, candidate, sighting) {
	const name = {
		...given,
		class: classOf(given, sighting)
	};
	const { value, strength } = candidate;
	const { traits, path } = sighting.blob;
	if (traits.lock) return false;
	if (strength === "strong") return fitsStrong(name, value, sighting);
	if (!name.sure && candidate.reading.how !== "typed into the field") return false;
	const translated = name.class === "password" && androidStrings.test(path) && /\d/.test(value);
	if (locale.test(path) && !translated) return false;
	if (joinedWords.test(value) && !fitsJoined(name, candidate, sighting)) return false;
	switch (name.class) {
		case "password": return fitsPassword(name, candidate, sighting);
		case "secret": return strength === "mixed" ? value.length >= 8 : value.length >= 10 && (isConfiguration(sighting) || joinedWords.test(value));
		case "token":
			if (traits.document) return false;
			return strength === "mixed" && value.length >= 10 && /\d/.test(value) && !isIdentifier(value);
		case "vague": return isLogin(value);
		case "key": return isKeyLong(value) && strength === "mixed" && nearCryptography(sighting);
		case "salt": return false;
	}
}
function isIdentifier(value) {
	if (numberedWord.test(value)) return true;
	return value.replace(/\D/g, "").length <= 2 && /^\w+$/.test(value) && (wordLikeness(value) ?? 0) >= wordyMin;
}
function classOf(name, { text, start }) {
	if (name.class !== "key" || !isBareKey(name.text)) return name.class;
	return /jwt|secret|sign|encrypt|cookie|session/i.test(parentKey(text.slice(0, start))) ? "secret" : "key";
}
function fitsStrong(name, value, sighting) {
	if (name.class === "key") {
		if (isBareKey(name.text) && !nearCryptography(sighting) && !isAssignedKey(value, sighting)) return false;
		if (/^data-/.test(name.text) || isKeyId(value)) return false;
	}
	if (name.class === "vague" && isLogin(value)) return true;
	return name.sure && name.class !== "vague" && name.class !== "key" && name.class !== "salt" || value.length >= 20 && !uuid.test(value);
}
function isKeyId(value) {
	return /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/.test(value);
}
function isAssignedKey(value, { text, end, blob }) {
	if (value.length < 24 || uuid.test(value)) return false;
	if (/(?:^|[/._-])(?:services?|config|settings|secrets?|credentials?|keys?)(?:[/._-]|$)/i.test(blob.path)) return true;
	return /^\s{0,4}=(?![=>])/.test(text.slice(end, end + 8)) && !/[:{,]\s*$/.test(text.slice(Math.max(0, end - 60), end));
}
function isKeyLong(value) {
	return [
		16,
		24,
		32
	].includes(value.length) && /\d/.test(value) && !joinedWords.test(value);
}
function isBareKey(name) {
	return /^(?:.*\.)?(?:key|keys|Key|Keys)$/.test(name);
}
const cryptography = /aes|cipher|crypt|jwt|hmac|secret|api|token|auth|sign|private/i;
function nearCryptography({ text, start }) {
	return cryptography.test(text.slice(Math.max(0, start - 200), start));
}
function fitsPassword(name, { value, strength, reading }, sighting) {
	const { document, source } = sighting.blob.traits;
	const configuration = isConfiguration(sighting);
	if (/^(?:pass|pw)$/i.test(name.text)) {
		const marked = /\d/.test(value) || /[!#$%^&*+?~]/.test(value);
		const user = besideUser(sighting);
		if (!(configuration ? marked || user && strength === "mixed" : marked && (document || user))) return false;
	}
	if (strength === "mixed") return value.length >= 5;
	if (value.length < 6 || document || speaks(value) || nameClass(value) !== null) return false;
	if (configuration) return true;
	return source && reading.quoted && reading.form === "plain" && reading.how !== "compared";
}
const speakingWord = /^(?:pass(?:word|wd|phrase|code|port|wort)?s?|pwd?|kennwort|contrasena|clave|senha|wachtwoord|motdepasse|passe|haslo|heslo|parola|geheim|tokens?|keys?|secrets?|login|logon|users?|usernames?|names?|e?mails?|input|fields?|forms?|labels?|buttons?|btn|text|plaintext|plain|errors?|messages?|msg|confirm(?:ed|ation)?|current|new|old|reset|forgot(?:ten)?|change[ds]?|show|hide|hidden|visible|type|hash(?:ed|er|ing)?|encrypt(?:ed|ion)?|decrypt|required?|optional|invalid|valid|validat(?:e|or|ion)|match|id|ids|class|encod(?:er|ed|e)|salt|policy|strength|strong|length|min|max|manager|service|provider|store|vault|string|nullable|boolean|integer|object|array|null|none|basic|digest|bearer|bcrypt|scrypt|argon2?|sha|md5|hmac|auth|authn|authz|oauth|authentication|authorization|account|accounts|admin|system|credentials?|grant|prompt|placeholder|title|value|values|default|column|property|attribute|param|parameter|config|configuration|settings?|option|env|environment|variable|file|path|url|uri|mask(?:ed)?|generated?|random|sensitive|secure|security|toggle|eye|icon|modal|dialog|page|view|screen|component|container|wrapper|section|group|item|list|table|row|enter|please|must|should|is|are|was|not|no|the|your|my|be|for|with|of|to|at|in|on|and|or|test|testing|tests|dummy|mock|fake|sample|example|xxx|foo|bar|baz|secretname|existing|external|managed|enabled|disabled|expired|expire|expires|recovery|recover|update|updated|create|created|delete|remove|implicit|code|refresh|openid|scim|scope|verify|check|compare|equals|literal|text|word|words|letters|digits|success|failed|failure|wrong|incorrect|empty|blank|missing|unset|undefined|abc|any|some|one|two|first|second|third|last|next|prev|previous|end|start|begin|todo|fixme|server|client|host|database|db|sql|http|https|ftp|smtp|imap|ldap|api|app|application|web|site|admin|root|localhost|cancel|submit|save|close|open|ok|yes|true|false)$/;
function speaks(value) {
	return wordsOf(value).some((word) => speakingWord.test(word));
}
const phraseCharactersMin = 8;
const secretName = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*[-_](?:secrets?|tokens?|keys?|passwords?|credentials?|creds|certs?|tls|config)$/;
const snakeName = /^[a-z]+(?:_[a-z]+){2,}$/;
function fitsJoined(name, { value, reading }, sighting) {
	if (value.length < phraseCharactersMin || reading.form === "loose") return false;
	if (secretName.test(value) || snakeName.test(value)) return false;
	const { source, document } = sighting.blob.traits;
	const marked = /\d/.test(value) || /[A-Z]/.test(value);
	if (name.class === "password") {
		if (isConfiguration(sighting)) return !speaks(value) || isOfThreeClasses(value);
		if (document) return isOfThreeClasses(value);
		return (source || sighting.dialect === "quoted") && (isOfThreeClasses(value) || !speaks(value) && !/[.:/]/.test(value));
	}
	if (name.class !== "secret" || sighting.dialect === "yaml" || value.length < 12) return false;
	return !/[.:/]/.test(value) && (marked || value.split(/[-_]/).length >= 3) && !document;
}
function isOfThreeClasses(value) {
	return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}
function besideUser({ text, start }) {
	return /user|login|e-?mail/i.test(text.slice(Math.max(0, start - 120), start));
}
function isLogin(value) {
	const [user, password, more] = value.split(/[:/]/);
	if (user === void 0 || password === void 0 || more !== void 0 || user === password) return false;
	if (!/^[\w.@-]{2,60}$/.test(user) || !/\d/.test(password) || password.length < 6) return false;
	return judgeValue(password, {
		quoted: true,
		name: "password"
	}).kind === "literal";
}
function isLive(sighting) {
	return !isInvented(sighting.blob) && isConfiguration(sighting);
}
function isConfiguration({ blob, dialect }) {
	const { environment, configuration, inventory, document, source } = blob.traits;
	if (document) return false;
	if (environment || inventory) return true;
	return (configuration || dialect === "words" || dialect === "lines" || dialect === "yaml") && !source;
}

// build/src/detect/assignment/other-things.js
const knownThings = [
	/^[a-z][a-z0-9+.-]*:\/\//i,
	/^(?:hmac-)?(?:sha(?:1|224|256|384|512)|md5)[-:]|^\$(?:1|2[aby]|5|6|y|apr1|argon2\w*|scrypt|pbkdf2[\w-]*)\$|^\{S?SHA\d*\}|^pbkdf2:/i,
	/^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN )/,
	/<\/?[A-Za-z][^>]*>/,
	/^(?:[\w.-]+\/){2,}[\w.-]+\s/,
	/^[A-Z]{2,}(?:_[A-Z]{2,}){2,}$|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\.[a-z_]+)+$/,
	/^pk_(?:live|test)_|^sb_publishable_|^pk\.eyJ|^phc_|^NRJS-|^AC[0-9a-f]{32}$/,
	/\/[\w@.-]+\.(?:png|jpe?g|gif|webp|svg|ico|css|m?js|woff2?|mp[34])$/i,
	/^eyJ[\w-]*\.(?:eyJ)?[\w-]*(?:\.[\w-]*)*$/,
	/^eyJ(?:0eXAiOiJ|hbGciOi|raWQiOi)[\w-]*$|^\{\\*"/,
	/[A-Za-z0-9]\*[a-z]+_|^[A-Za-z]+@[A-Za-z]+$/,
	/^AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|GnNr)/,
	/^credentialsJSON:/,
	/\\u[0-9a-fA-F]{4}\\u[0-9a-fA-F]{4}|^\\u[0-9a-fA-F]{4}$/,
	/^[A-Z]\w+\{[0-9a-f]/
];
const otherThings = [
	/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)(?![A-Za-z0-9+/]{20,}={0,2}$)/,
	/^[\w./-]+\.(?:ya?ml|json|toml|txt|md|html?|css|js|ts|tsx|py|go|rb|java|php|sh|pem|key|crt|env|xml|svg|png|vue)$/i,
	/^[#.][A-Za-z][\w-]*$|^\[[\w-]+(?:[~|^$*]?=.*)?\]$/,
	/\\[dwsSWDbnrt]|\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?[:=!<]|\.\*|\{\d+,?\d*\}/,
	/%[sdvqfxr](?![A-Za-z0-9])|%\(\w+\)|\{[\w.]*\}|\$\{|\$\(|#\{|<%|\{\{|\$[A-Z_]{3,}|&&|\|\||=>|->|::/,
	/^[A-Za-z_$][\w$.]*(?:\(.*\)|\[.*\]|\(|\[)[;,.]?$|^\(|^!|^\*+$|[;{}]\s*$|^@[A-Za-z./_-]+$|^\*[:.]\w+$/,
	/^[A-Za-z_$][\w$.!]*[([]["'a-z]/,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]+(?:[-, ][A-Z]+\d{0,2})+$/,
	/(?:^|[_-])(?:set|enter|insert|put|add|your|change|replace)[_-].{0,20}(?:here|me|password|token|key|secret)(?:[_-]|$)/i,
	/^[a-zA-Z]+(?:[.:/ ][a-zA-Z]+)+$/,
	/^[A-Za-z_]\w*(?:\[\d*\])?(?:\.[A-Za-z_]\w*(?:\[\d*\])?)*\.[A-Za-z_]*[a-z_]{3}[A-Za-z_]*$/,
	/^v?\d+(?:\.\d+)+(?:[-+.]\w+)*$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[:/]\d{1,2}/,
	/^[a-z_]+(?::[\w,]+)?(?:\|[a-z_]+(?::[\w,]+)?)+$/,
	/^--?[a-z][\w-]*=?$/i,
	/^urn:|^[A-Za-z_][\w.-]*=(?!=*$)|([A-Za-z0-9])\1{5}/i,
	/^(?:ctrl|cmd|alt|shift|meta|super)[+-]/i,
	/^\d+(?:px|em|rem|ms|s|m|h|d|kb|mb|gb|%)$/i
];
const bareExpression = /^[A-Za-z_$][\w$.]*(?:\(|\[|\{)/;
function isKnownThing(value) {
	return knownThings.some((form) => form.test(value));
}
function isOtherThing(value, { quoted, lettered }) {
	if (/[^\x20-\x7e]/.test(value) && !(lettered && isLettered(value))) return true;
	if (/\s/.test(value)) return !isPassphrase(value);
	if (/^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return true;
	if (!quoted && bareExpression.test(value)) return true;
	return otherThings.some((form) => form.test(value));
}
function isLettered(value) {
	const decoded = Buffer.from(value, "latin1").toString("utf8");
	return /^[\x21-\x7e\u00c0-\u024f]+$/.test(decoded) && /\d/.test(decoded);
}
function isPassphrase(value) {
	return /^[a-z]{3,12}(?: [a-z]{3,12}){3,9}$/.test(value);
}

// build/src/detect/assignment/judge.js
const valueCharactersMax = 512;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const digested = /(?:hash|digest|md5|sha\d*|crypt)\w*\(\s*["']$/i;
const encryptedAbove = /(?:^|[\s"'{,])(?:encrypted\w*|sealed\w*|ciphertext)["']?\s*[:=]\s*[{[]?\s*["']?$/i;
const besideBytes = 8;
function judgeAssignment(name, reading, sighting, told) {
	const value = decodedText(reading.value) ?? reading.value;
	if (value.length < 4 || value.length > valueCharactersMax) return reject("it is too short or too long for a secret");
	if (!told && isTooShort(name, value, sighting)) return reject("it is too short for such a name");
	const refusal = refusalOf(name, value, reading.quoted);
	if (refusal !== null) return refusal;
	if (digest.test(value) && digested.test(sighting.left)) return reject("it is what a function makes of it");
	if (name.class === "password" && (uuid.test(value) || repeatsName(value, name.text, sighting))) return reject("it is an id, or says its own name");
	const { blob, base, start, end } = sighting;
	blob.look(base, base + end + besideBytes);
	if (encryptedAbove.test(sighting.text.slice(Math.max(0, start - 120), start))) return reject("what stands above it says that it is encrypted");
	const strength = strengthOf(value);
	if (!isPlainEnough(name, reading, strength)) return reject("in such a syntax only what looks random counts");
	if (!fits(name, {
		value,
		strength,
		reading
	}, sighting)) return reject("beside such a name, in such a place, it does not look enough like a secret");
	return weigh$1(name, value, strength, sighting);
}
const harmless = /* @__PURE__ */ new Map();
const harmlessMax = 2e4;
function refusalOf(name, value, quoted) {
	const key = `${quoted ? "\"" : " "}${name.text} ${value}`;
	const known = harmless.get(key);
	if (known !== void 0) return known;
	if (isKnownThing(value)) return reject("it is something else: an address, a hash, a public key, a name, markup");
	const refusal = judgedHarmless(name, value, quoted);
	if (refusal !== null) {
		if (harmless.size >= harmlessMax) harmless.clear();
		harmless.set(key, refusal);
	}
	return refusal;
}
function judgedHarmless(name, value, quoted) {
	const generated = isKeyMaterial(value);
	if (!generated && isOtherThing(value, {
		quoted,
		lettered: name.class === "password"
	})) return reject("it is something else: a text, a path, a version, a name, an expression");
	const judgement = judgeValue(value, {
		quoted,
		name: name.text
	});
	const overruled = generated && judgement.kind === "code" && judgement.reason !== "a pattern to search for";
	return judgement.kind === "literal" || overruled ? null : reject(`${judgement.kind}: ${judgement.reason}`);
}
function isPlainEnough(name, reading, strength) {
	if (strength === "strong") return true;
	if (reading.how === "compared") return name.class === "password" && strength === "mixed";
	return reading.form !== "loose";
}
const inventedName = /dummy|fake|mock|bogus|invalid|example|sample(?!r)|placeholder/i;
function isTextUnderTest({ enclosing, text, end, blob }) {
	return enclosing !== "" && text[end] !== enclosing && blob.traits.source && blob.traits.test;
}
function repeatsName(value, name, sighting) {
	const letters = value.replace(/[^A-Za-z]/g, "").toLowerCase();
	return !(/\d/.test(value) && isLive(sighting)) && letters.length >= 4 && name.toLowerCase().includes(letters);
}
function weigh$1(name, value, strength, sighting) {
	const { document } = sighting.blob.traits;
	const reason = reasons[strength];
	if (isInvented(sighting.blob)) return {
		severity: inventedName.test(name.text) || isCommonPassword(value) && !/\d{3}/.test(value) || isLeetPassword(value) || isFamousPassword(value) || isMadeUp(value) || strength !== "strong" && isTextUnderTest(sighting) ? "note" : "low",
		confidence: "low",
		reason: `${reason}, in a test, an example or somebody else’s code`
	};
	if (isCommonPassword(value) || strength === "plain" && sighting.blob.path.includes(value) || inventedName.test(name.text) || document && (isLeetPassword(value) || isMadeUp(value))) return {
		severity: !document && /\d{3}/.test(value) && !inventedName.test(name.text) ? "low" : "note",
		confidence: "low",
		reason: "a default that everyone knows"
	};
	const live = isLive(sighting);
	if (strength === "plain") return {
		severity: "low",
		confidence: "low",
		reason
	};
	if (strength === "mixed") return {
		severity: document || name.class === "token" ? "low" : "medium",
		confidence: live ? "medium" : "low",
		reason
	};
	const base = live ? "high" : "medium";
	return {
		severity: name.class === "vague" ? milder(base) : base,
		confidence: live ? "high" : "medium",
		reason
	};
}
const reasons = {
	strong: "a random-looking value beside the name of a secret",
	mixed: "a literal value beside the name of a secret",
	plain: "a word beside the name of a secret"
};
function decodedText(value) {
	if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
	const decoded = Buffer.from(value, "base64").toString("latin1").trim();
	return /^[\x20-\x7e\n]{3,}$/.test(decoded) ? decoded : null;
}

// build/src/detect/assignment/call-recognizer.js
const loginPatternId = "code.login-argument";
const keyPatternId = "code.key-argument";
const password = (name, place) => ({
	name,
	place,
	class: "password"
});
const key = (name, place) => ({
	name,
	place,
	class: "secret"
});
const callees = [
	password(/DriverManager\.getConnection$/, 2),
	password(/\bmysqli?_real_connect$/, 3),
	password(/\b(?:mysqli?_p?connect|mssql_p?connect|ifx_connect|odbc_p?connect|sqlanywhere_connect|sybase_connect)$/, 2),
	password(/\b(?:new\s+mysqli|new\s+\\?PDO|ftp_login|imap_open|ldap_bind|ssh2_auth_password|Sequel\.connect)$/, 2),
	password(/\boci_(?:new_|p)?connect$/, 1),
	password(/\b[Ww]i-?[Ff]i\w*\.(?:begin|addAP|softAP)$/, 1),
	password(/\bwlan\w*\.connect$/, 1),
	password(/\bPlainAuth$/, 2),
	password(/\b(?:CRAMMD5Auth|username_pw_set|(?:set_?)?[Bb]asic_?[Aa]uth\w*|addBasicAuth|HTTP(?:Basic|Digest)Auth|SetBasicAuth)$/, 1),
	password(/\b(?:set_?[Cc]redentials|(?:Username)?Password(?:Credentials?|AuthenticationToken|Authentication)|NetworkCredential|PlainCredentials|PSCredential)$/, 1),
	password(/\bCredentials$/, "last"),
	password(/\bauth\s?[=:]\s?$/, 1),
	password(/\bcurl_easy_setopt\(\s?\w+,\s?CURLOPT_(?:PROXY)?PASSWORD,\s?$/, 0),
	key(/\b(?:New)?Static(?:V[24]|Credentials(?:Provider)?)$|\bBasic(?:AWS|Session)?Credentials(?:\.create)?$/, 1),
	key(/\bAwsBasicCredentials\.create$/, 1),
	key(/(?:SharedKey|MediaServices|Storage|NamedKey)Credentials?$/, 1),
	key(/\b(?:AES|DES|TripleDES|Rabbit|RC4|RC4Drop|Blowfish|SM4|aes)\.(?:en|de)crypt$/, 1),
	key(/\b(?:createHmac|create(?:Ciph|Deciph)er(?:iv)?|mcrypt_(?:en|de)crypt)$/, 1),
	key(/\b(?:hash_hmac|openssl_(?:en|de)crypt)$/, 2),
	key(/\b(?:jwt|JWT|jsonwebtoken|jose)(?:\.|::)(?:sign|verify|encode|decode)$/, 1),
	key(/\bHMAC\.(?:hex)?digest$/, 1),
	key(/\b(?:hmac\.new|SecretKeySpec|Symmetric(?:Security)?Key|SecretKey|Fernet|NewCookieStore|CookieStore|cookieParser|hmacShaKeyFor|setSigningKey|Algorithm\.HMAC(?:256|384|512)|HMAC(?:SHA)?(?:1|256|384|512)|EncodingKey::from_secret|DecodingKey::from_secret|ChaCha20Poly1305|Rijndael\w*|AES\.new|DES3?\.new|ARC4\.new|Blowfish\.new)$/, "first"),
	password(/(?:^|[.>:\s!(])(?:log_?in|[Ll]og[Ii]n\w{0,12}|[Ss]ign_?[Ii]n\w{0,28}|authenticate\w{0,12}|create_?(?:[Uu]ser|[Aa]ccount|[Ss]uperuser|admin)\w{0,24}|add_?[Uu]ser|[Uu]serManager\.Create(?:Async)?|(?:re)?[Cc]onnect(?:Async|_async)?|getConnection|sshpass|setAuth|setAuthentication|authorization|as|withCredentials|withBasicAuth|credentials)$/, "chosen")
];
const clientCallee = {
	name: /(?:^|[\s.>:(=])(?:\w{0,40}(?:Client|Authenticator|OAuthHandler|OAuth2Handler)|\w{0,30}(?:API|Api|SDK)|[Nn]ew_?[Cc]lient|init(?:ialize|App|ialise)?|create_?[Cc]lient)$/,
	place: "made",
	class: "token"
};
const allCallees = [...callees, clientCallee];
const scriptPath = /\.(?:sbt|gradle|groovy|kts|ps1|psm1|rake|au3|bas|vbs|rmd|ipynb|jsp|erb|html?)$|(?:^|\/)jenkinsfile/i;
const nameBytesMax$2 = 120;
const argumentBytesMax = 800;
const callRecognizer = {
	name: "call-argument",
	keywords: () => [
		"connect",
		"mysqli",
		"pdo(",
		"login",
		"log_in",
		"signin",
		"sign_in",
		"auth",
		"credential",
		"createuser",
		"create_user",
		"createaccount",
		"create_account",
		"superuser",
		"adduser",
		"usermanager",
		"wifi.",
		"wifimulti.",
		"_pw_set",
		"curlopt_p",
		"ldap_bind",
		"imap_open",
		"ssh2_",
		"crypt",
		"hmac",
		"cipher",
		"jwt.",
		"jwt::",
		"secretkey",
		"securitykey",
		"symmetrickey",
		"fernet",
		"cookiestore",
		"cookieparser",
		"signingkey",
		"from_secret",
		"aes.new",
		"des.new",
		"des3.new",
		"arc4.new",
		"aes.encrypt",
		"aes.decrypt",
		".as(",
		"staticv",
		"client(",
		"authenticator(",
		"oauthhandler(",
		"api(",
		"sdk(",
		".init(",
		"initialize(",
		"initapp("
	],
	listens({ traits: { source, document, vendored }, path }) {
		return (source || scriptPath.test(path)) && !document && !vendored;
	},
	judgeAt(blob, hit, _settings, trace) {
		const call = callAt(blob, hit);
		if (call === null) return null;
		const match = matchOf$1(blob, call, trace);
		return {
			matches: match === null ? [] : [match],
			passed: call.open,
			place: null
		};
	},
	combine: lastOfEach
};
const wordBytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[\w.]/.test(String.fromCharCode(byte))));
const restBytesMax = 60;
const mayFollow = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[<!\s=:(,]/.test(String.fromCharCode(byte))));
function mayBeCalled(blob, hit) {
	const bytes = blob.unwatched;
	const last = Math.min(bytes.length, hit + restBytesMax);
	let at = hit;
	while (at < last && wordBytes[bytes[at]] === 1) at += 1;
	const byte = bytes[at] ?? 0;
	const next = bytes[at + 1] ?? 0;
	blob.look(hit, at + 2);
	if (mayFollow[byte] !== 1) return false;
	if (byte === comma$1) return isBlank$1(next) || next === 34 || next === 39;
	if (byte === equals || byte === colon$2) return isBlank$1(next) || next === bracket$1;
	return !isBlank$1(byte) || next === bracket$1 || next === equals || next === colon$2;
}
const bracket$1 = 40;
const comma$1 = 44;
const colon$2 = 58;
const equals = 61;
function isBlank$1(byte) {
	return byte === 32 || byte >= 9 && byte <= 13 || byte === 160;
}
const restForm = /^[\w.]{1,60}(?:<[\w<>, ]{0,40}>)?!?\s?(?:[=:]\s?)?(?=\()|^[\w]{1,40},\s?(?=["'])/;
function callAt(blob, hit) {
	if (!mayBeCalled(blob, hit)) return null;
	const rest = restForm.exec(blob.slice(hit, hit + nameBytesMax$2))?.[0];
	if (rest === void 0) return null;
	const lineStart = Math.max(blob.lineStart(hit), hit - nameBytesMax$2);
	const before = blob.slice(lineStart, hit);
	const whole = before + rest;
	const name = whole.replace(/(?:<[\w<>, ]{0,40}>)?!?\s?$/, "");
	const callee = allCallees.find((one) => one.name.test(name) || name !== whole && one.name.test(whole));
	if (callee === void 0) return null;
	return {
		start: hit - (/[\w.>:-]*$/.exec(before)?.[0] ?? "").length,
		open: hit + rest.length - (rest.endsWith(" ") || rest.endsWith(",") ? 1 : 0),
		callee
	};
}
function matchOf$1(blob, { start, open, callee }, trace) {
	const text = unwatchedText(blob, open, open + argumentBytesMax);
	const { list, read } = argumentsAt(text, 0);
	blob.look(open, open + read);
	if (list === null) return null;
	const literal = chosenArgument(list, callee.place)?.literal;
	if (literal === void 0 || literal === null || /\$\{|#\{|%s/.test(literal.value)) return null;
	const name = {
		start,
		end: open,
		text: callee.class === "password" ? "password" : "secret",
		class: callee.class,
		sure: true
	};
	const sighting = sight(blob, {
		start,
		end: open,
		text: name.text,
		kind: "secret"
	});
	const reading = {
		start: open - sighting.base + literal.start,
		end: open - sighting.base + literal.end,
		value: literal.value,
		quoted: true,
		form: "plain",
		how: "given to a call"
	};
	const patternId = callee.class === "password" ? loginPatternId : keyPatternId;
	const secret = {
		start: open + literal.start,
		end: open + literal.end
	};
	const verdict = judgeAssignment(name, reading, sighting, trace !== void 0);
	if ("kind" in verdict) {
		trace?.refused(patternId, secret, verdict.reason);
		return null;
	}
	const { severity, confidence, reason } = verdict;
	return {
		patternId,
		secret,
		whole: {
			start,
			end: secret.end
		},
		severity,
		confidence,
		reason
	};
}
function chosenArgument(list, place) {
	const found = placedArgument(list, place);
	const named = /^(\w+)\s?[=:](?!=)/.exec(found?.text ?? "")?.[1];
	if (named !== void 0 && nameClass(named) === null) return void 0;
	const value = found?.literal?.value;
	return list.some((one) => one !== found && one.literal?.value === value) ? void 0 : found;
}
function placedArgument(list, place) {
	if (typeof place === "number") return list[place];
	if (place === "first") return list[0];
	if (place === "made") return list.findLast(({ literal }) => literal !== null && isMade(literal.value));
	if (place === "last") return list.length < 2 ? void 0 : list.at(-1);
	const user = list.findIndex(({ literal, text }) => literal === null ? /user|login|e?mail|account|name$/i.test(text) : /^[\w.+-]{2,40}(?:@[\w.-]+)?$/.test(literal.value));
	const next = user === -1 ? void 0 : list[user + 1];
	return next?.literal !== void 0 && next.literal !== null && looksChosen$1(next.literal.value) ? next : void 0;
}
function isMade(value) {
	return value.length >= 20 && /^[A-Za-z0-9_+/=-]+$/.test(value) && /\d/.test(value) && looksRandom(value);
}
function looksChosen$1(value) {
	if (value.length < 6 || /[\s/\\@:]/.test(value) || /^[\w-]+(?:\.[\w-]+)+$/.test(value)) return false;
	if (/^[a-z]{2}(?:-[a-z]+)+-\d+[a-z]?$/.test(value)) return false;
	return /[A-Za-z]/.test(value) && (/\d/.test(value) || /[!#$%^&*+?~]/.test(value));
}

// build/src/detect/infrastructure/tokens.js
const blank$1 = /(?:[ \t]|\/\*[^*]*\*\/|\\\r?\n)+/y;
const comment$1 = /(?:(?<=\n[ \t]*)\/\/|\/\/(?!=|[ \t]*["'])|#(?![{"'])|--[ \t])[^\r\n]*/y;
const lineBreak = /(?:\r?\n[ \t]*)+/y;
const sign = /\?\?=?|\|\|=?|\/\/=?|\?:|=>|->|<>|&&|::|:=|[=!]==?|\?\.|[^\s]/y;
const literalStart = /(?:(?:[rRbBuUfFLNq]{1,2}|@|\$|~s)?["'`]|\\{1,5}["']|&quot;)/y;
const mayBlank = 1;
const mayComment = 2;
const mayBreak = 4;
const mayWord = 8;
const mayLiteral = 16;
const mayBeLong = 32;
const ofWord = 64;
const digit = 128;
const beginnings = Uint8Array.from({ length: 256 }, (_, byte) => {
	const letter = String.fromCharCode(byte);
	return [
		/[ \t/\\]/,
		/[/#-]/,
		/[\r\n]/,
		/[\w$@]/,
		/[rRbBuUfFLNq@$~"'`\\&]/,
		/[?|/=\-<&:!]/,
		/[\w$]/,
		/\d/
	].reduce((sum, kind, index) => sum + (kind.test(letter) ? 1 << index : 0), 0);
});
const aheadCharacters = 8;
var Tokens = class {
	lookedTo;
	text;
	limit;
	adjacent;
	here;
	constructor(text, at, { charactersMax, adjacent }) {
		this.text = text;
		this.limit = Math.min(text.length, at + charactersMax);
		this.adjacent = adjacent;
		this.here = at;
		this.lookedTo = at;
	}
	next() {
		const { text, limit } = this;
		while (this.here < limit) {
			const at = this.here;
			const may = beginnings[text.charCodeAt(at)] ?? 0;
			if ((may & mayLiteral) !== 0 && isLiteral(text, at, may)) {
				const literal = joinedAt(text, at, this.adjacent);
				this.look(readTo(text, at, literal));
				if (literal !== null) {
					this.here = literal.next;
					return {
						kind: "literal",
						text: literal.value,
						literal
					};
				}
			}
			const token = this.plain(at, may);
			this.look(this.here + aheadCharacters);
			if (token !== null) return token;
		}
		return null;
	}
	look(to) {
		if (to === void 0) this.lookedTo = void 0;
		else if (this.lookedTo !== void 0 && to > this.lookedTo) this.lookedTo = to;
	}
	plain(at, may) {
		const { text } = this;
		if ((may & mayComment) !== 0 && text.startsWith("/*", at)) this.look(void 0);
		const skipped = ((may & mayBlank) === 0 ? 0 : blankLength(text, at)) || ((may & mayComment) === 0 ? 0 : lengthAt(comment$1, text, at));
		if (skipped > 0) {
			this.here = at + skipped;
			return null;
		}
		const breaks = (may & mayBreak) === 0 ? 0 : lengthAt(lineBreak, text, at);
		if (breaks > 0) {
			this.here = at + breaks;
			return {
				kind: "break",
				text: ""
			};
		}
		if ((may & mayWord) !== 0) {
			this.here = wordEnd(text, at, may);
			return {
				kind: "word",
				text: text.slice(at, this.here)
			};
		}
		this.here = at + ((may & mayBeLong) === 0 ? 1 : Math.max(1, lengthAt(sign, text, at)));
		return {
			kind: "sign",
			text: this.here === at + 1 ? text.charAt(at) : text.slice(at, this.here)
		};
	}
};
function isLiteral(text, at, first) {
	if ((first & ofWord) !== 0 && ((beginnings[text.charCodeAt(at + 1)] ?? 0) & mayLiteral) === 0) return false;
	return lengthAt(literalStart, text, at) > 0;
}
function blankLength(text, at) {
	let end = at;
	let code = text.charCodeAt(end);
	while (code === 32 || code === 9) {
		end += 1;
		code = text.charCodeAt(end);
	}
	return code === 47 || code === 92 ? lengthAt(blank$1, text, at) : end - at;
}
function wordEnd(text, at, first) {
	let end = at + 1;
	if ((first & digit) !== 0) {
		for (let code = text.charCodeAt(end); isOfNumber(code); code = text.charCodeAt(end)) end += 1;
		return end;
	}
	while (((beginnings[text.charCodeAt(end)] ?? 0) & ofWord) !== 0) end += 1;
	const mark = text[end];
	return (mark === "?" || mark === "!") && !/[=:."'`]/.test(text[end + 1] ?? "") ? end + 1 : end;
}
function isOfNumber(code) {
	return code === 46 || code !== 36 && ((beginnings[code] ?? 0) & ofWord) !== 0;
}
function lengthAt(regex, text, at) {
	regex.lastIndex = at;
	return regex.test(text) ? regex.lastIndex - at : 0;
}

// build/src/detect/infrastructure/expression-reader.js
const charactersMax$2 = 500;
const fallbackSign = /* @__PURE__ */ new Set([
	"??",
	"??=",
	"||",
	"||=",
	"?:",
	"//",
	"//=",
	"<>"
]);
const fallbackWord = /* @__PURE__ */ new Set([
	"or",
	"else",
	"unless",
	"default",
	"SecureString",
	"return",
	"mkDefault",
	"mkForce",
	"orelse"
]);
const defaultKey = /^(?:default|defaults|defaultValue|default_value|defaultsTo|default_factory|fallback|fall_back|initial|initialValue|value|devDefault|testDefault|or|example|alt|otherwise|if_unset|unset|val)\??$/i;
const defaultCalls = new Set(`unwrap_or unwrap_or_else unwrapOr or_else orElse orElseGet or default defaultTo defaultValue
  default_value withDefault with_default get_or getOrElse get_or_else getOrDefault value_or fallback
  otherwise ifEmpty ifBlank if_empty ifNull isNull fromMaybe coalesce setDefault set_default or_insert
  or_insert_with presence_or catch orDefault defaulting unwrapOrElse optional`.split(/\s+/));
const wrappers = new Set(`from String str string Some Just to_string Secret SecretStr SecretString SecretBytes SecureString
  SensitiveString Sensitive new strdup of ofNullable just Value NewSecret TrimSpace trim atob btoa
  stringify dumps quote b64decode b64encode decode64 base64decode DecodeString bytes encode Buffer pure
  pack raw GString NSString qs q Field lazy concat StringValue ptr pointer aws sensitive nonsensitive
  tostring mkDefault mkForce mkOverride Cow Borrowed OsString freeze`.split(/\s+/));
const stopWords = new Set(`throw raise panic die fail exit abort error errors Error Exception console log logger logging print println printf
  echo puts warn fatal assert expect describe Fatal Fatalf Fatalln Printf Println Errorf bail anyhow ensure expect_err
  todo unimplemented raise_error message msg help description orElseThrow required title label`.split(/\s+/));
const failure = /^\w+(?:Error|Exception)$/;
function withoutMark(text) {
	return text.endsWith("?") || text.endsWith("!") ? text.slice(0, -1) : text;
}
function isDefaultCall(text) {
	return defaultCalls.has(withoutMark(text));
}
function isStopWord(text) {
	const word = withoutMark(text);
	return stopWords.has(word) || (word.endsWith("r") || word.endsWith("n")) && failure.test(word);
}
const speakingCall = /^(?:\w*(?:log|print|warn|error|info|debug|trace|assert|missing|deprecat|fail|validate|replace)\w*|require\w*|must\w*|expect|describe|it|test|throw\w*|check\w*|ensure\w*|t|i18n|translate|startsWith|endsWith|includes|indexOf|split|join|regex\w*|match\w*|label|help|doc|usage|description|title|cite|contains|has|with_prefix|echo|say|panic|die|raise|exception\w*|ValueError|KeyError|skip\w*|mask\w*|redact\w*|rename\w*|alias\w*|Equal\w*|emit|track|notify)$/i;
const settingCall = /^(?:get|fetch|put|set|add|of|pair|append|insert|store|write|const|export|string|str|key|entry|lookup|define)$|(?:env|environ|variable|property|prop|config|setting|secret|default|param|field|option|OrElse|credential|password|token)\w*$|Or$/i;
const readExpression = (sighting) => {
	if (sighting.dialect === "lines" && !sighting.enclosing) return [];
	return expressionAfter(sighting, sighting.end, "name");
};
function expressionAfter(sighting, at, from) {
	const { text, blob } = sighting;
	const start = from === "name" ? at + closingQuoteLength(sighting) : at;
	const tokens = new Tokens(text, start, {
		charactersMax: charactersMax$2,
		adjacent: blob.traits.source
	});
	const reading = walk(sighting, tokens, from);
	sighting.reach(tokens.lookedTo);
	return reading === null ? [] : [reading];
}
function walk(sighting, tokens, from) {
	const state = {
		seen: [],
		depth: 0,
		asked: false,
		open: 0,
		block: false,
		compared: () => comparedTo(sighting)
	};
	let known = null;
	const call = () => {
		if (from === "name") known ??= callBefore$1(sighting);
		return known;
	};
	let broken = false;
	for (let token = tokens.next(); token !== null; token = tokens.next()) {
		if (token.kind === "break") {
			broken = true;
			continue;
		}
		if (broken && endsStatement(state, token) || leavesName(state, token, from)) return null;
		broken = false;
		if (token.kind === "literal") {
			const accepted = accepts(state.seen, state, {
				from,
				call
			});
			if (accepted !== null) {
				const { start, end, value } = token.literal;
				return {
					start,
					end,
					value,
					quoted: true,
					form: accepted,
					how: "the fallback"
				};
			}
		} else if (!step(state, token) || token.text === "," && endsArgument(state, from, call)) return null;
		if (from === "name" && areProse(state.seen.at(-1), token)) return null;
		state.seen.push(token);
		if (state.seen.length > 60) return null;
	}
	return null;
}
function comparedTo({ left }) {
	return /([\w$.]+)\s*={2,3}\s*[\w$.]*[[(]?["']?$/.exec(left.slice(-160))?.[1] ?? "";
}
function closingQuoteLength({ text, end }) {
	if (!"\"'`\\&".includes(text.charAt(end))) return 0;
	return /^(?:\\*["'`]|&quot;)/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}
const formsOfList = [/([\w$!?]+)[( ]\s*["'][A-Za-z]{1,24}["']\s*,\s*$/, /([\w$!?]+)\((?:ENV|env|environ|os\.environ|process\.env|config|settings|\w*[cC]tx|\w*[cC]onfig|t|b|c|r|this|self)\s*,\s*$/];
const formsOfCall = [/([\w$!?]+)(?:<[^<>()]{0,40}>)?\s*\(\s*$/];
const formsOfWord = [/(?:^|[;{|])\s*(?:[\w$]+\.)*([\w$!?]+)\s+$/];
function formsFor(inner) {
	const last = inner.trimEnd().at(-1) ?? "";
	if (last === ",") return formsOfList;
	if (last === "(") return formsOfCall;
	return inner.endsWith(last) || !isStatementOfWord(inner) ? [] : formsOfWord;
}
function isStatementOfWord(inner) {
	let at = inner.trimEnd().length;
	while (at > 0 && /[\w$!?.]/.test(inner.charAt(at - 1))) at -= 1;
	const before = inner.slice(0, at).trimEnd().at(-1) ?? "";
	return before === "" || before === ";" || before === "{" || before === "|";
}
function callBefore$1({ left, text, end }) {
	const quotedName = /["'`]$/.test(left.slice(-1)) && /^\\*["'`]/.test(text.slice(end, end + 2));
	const inner = withoutOpening(left).slice(-160);
	for (const form of formsFor(inner)) {
		const callee = form.exec(inner)?.[1];
		if (callee !== void 0) return {
			quotedName,
			callee,
			first: true
		};
	}
	return {
		quotedName,
		callee: "",
		first: /[([{]\s*$/.test(inner) || inner.trim() === "" && quotedName
	};
}
function withoutOpening(left) {
	let end = left.length;
	while (end > 0 && "\"'`:@".includes(left.charAt(end - 1))) end -= left[end - 1] === "\"" && left[end - 2] === "\\" ? 2 : 1;
	return left.slice(0, end);
}
function leavesName(state, token, from) {
	if (from !== "name" || state.seen.length !== 2) return false;
	const [first, second] = state.seen;
	return /^\??\.$/.test(first?.text ?? "") && second?.kind === "word" && !/^[(!?.|]/.test(token.text) && token.text !== "or";
}
function endsArgument(state, from, callOf) {
	if (state.depth > 0) return false;
	if (from === "value") return true;
	const call = callOf();
	if (call?.first !== true && state.seen.some(({ text }) => text === "}")) return true;
	return !state.seen.every(({ text }) => /^[)\]}]$/.test(text)) && !(call !== null && call.callee !== "" && call.quotedName && state.depth === 0);
}
const goesOnBehind = new Set("= ? : | & + . , ( [ { ?? || ?: // => -> or else do".split(" "));
const goesOnWith = new Set(". ? : | ) ] } ?? || ?: ?. // <> -> => or else :: |>".split(" "));
function endsStatement(state, token) {
	if (state.depth > 0 || state.open > 0) return false;
	return !goesOnBehind.has(state.seen.at(-1)?.text ?? "") && !goesOnWith.has(token.text);
}
function step(state, token) {
	const { text } = token;
	if (token.kind === "word") return !isStopWord(text) || isLinked(state, text);
	if (text === "(" || text === "[" || text === "{") {
		state.depth += 1;
		if (text === "{") {
			state.open += 1;
			state.block ||= state.seen.at(-1)?.text === ")" && state.depth <= 1;
		}
	} else if (text === ")" || text === "]" || text === "}") {
		state.depth -= 1;
		if (text === "}") {
			state.open -= 1;
			if (state.open < 0 && state.seen.length > 0) return false;
		}
	} else if (text === "?") state.asked = true;
	else if (text === ";") return state.open > 0;
	return true;
}
function isLinked(state, text) {
	return state.seen.at(-1)?.text === "." && /^(?:required|describe|description|label|message)$/.test(text);
}
function accepts(seen, state, origin) {
	let index = seen.length - 1;
	for (let guard = 0; guard < 8; guard += 1) {
		const token = seen[index];
		const before = seen[index - 1];
		if (token?.text === "(" && before?.kind === "word" && wrappers.has(before.text)) index -= 2;
		else if (token?.text === "(" && before?.text === "!" && wrappers.has(seen[index - 2]?.text ?? "")) index -= 3;
		else if (token?.kind === "word" && /^(?:new|await|return)$/.test(token.text)) index -= 1;
		else if (token?.text === "::" || token?.text === "." || token?.text === "&") index -= 1;
		else if (token?.kind === "word" && /^(?:String|std|string|Optional|Buffer|base64|Base64|secrets|lib|types|JSON|json)$/.test(token.text) && index < seen.length - 1) index -= 1;
		else if (token?.text === "(" && (before === void 0 || before.kind !== "word")) index -= 1;
		else break;
	}
	const last = seen[index];
	if (last === void 0) return origin.from === "value" ? "plain" : null;
	if (isProse(seen)) return null;
	if (origin.call()?.quotedName === true && !seen.some(({ text }) => /^[)\]}]$/.test(text)) && (fallbackSign.has(last.text) || fallbackWord.has(last.text))) return null;
	return byToken(seen, index, last, state) ?? byPlace$2(seen, index, last, origin);
}
const joiningWord = /^(?:if|else|is|not|none|None|in|new|as|string|String|str|await|unless|or|and|do|return|match|case|when|of|null|nil|undefined|let|var|val|const|cast|default|lambda|then|with|try|instanceof|typeof|from|to|mkDefault|mkForce|pure|otherwise|Just|fromMaybe|maybe|end|begin|begin|yield|await|lib|os|ENV|env)$/;
function isProse(seen) {
	return seen.some((token, i) => areProse(token, seen[i + 1]));
}
function areProse(token, next) {
	if (token?.kind !== "word" || next?.kind !== "word") return false;
	return !joiningWord.test(token.text) && !joiningWord.test(next.text);
}
function byToken(seen, index, last, state) {
	const before = seen[index - 1];
	const { text } = last;
	if (text === "{" || text === "do") return blockGives(seen, index) ? "plain" : null;
	if (last.kind === "word") return fallbackWord.has(text) ? "plain" : null;
	if (text === "?") return asksForNothing(seen, index) ? "plain" : null;
	const compared = /^={2,3}$/.test(text) ? state.compared() : "";
	if (compared !== "") return comparesAgain(seen, index, compared) ? "loose" : null;
	if (state.block && text !== "=>" && text !== "->") return null;
	if (fallbackSign.has(text)) return "plain";
	if (text === "=>" || text === "->") return armGives(before) ? "plain" : null;
	if (text === "*" && before?.text === "|") return "plain";
	if (text === ":" && before?.kind === "word" && defaultKey.test(before.text)) return "plain";
	if (text === ":" && before?.kind === "literal" && defaultKey.test(before.text)) return "plain";
	if (text === ":" && state.asked) return "plain";
	if (text === ":" && before?.text === "lambda") return "plain";
	if (text === "=" && before?.kind === "word" && defaultKey.test(before.text)) return "plain";
	if (text === "(" && before?.kind === "word" && isDefaultCall(before.text)) return "plain";
	if (text === "|" && seen.some((token) => token.kind === "word" && isDefaultCall(token.text))) return "plain";
	return null;
}
function comparesAgain(seen, index, compared) {
	const from = seen.findLastIndex(({ text }) => text === "||" || text === "or");
	const again = seen.slice(from + 1, index);
	return from !== -1 && again.map(({ text }) => text).join("") === compared;
}
function armGives(before) {
	return before !== void 0 && /^(?:\)|_|null|None|nil|default|else|undefined|Nothing|Not_found)$/.test(before.text);
}
function asksForNothing(seen, index) {
	const nothing = seen[index - 1];
	const compared = seen[index - 2]?.text ?? "";
	return /^={2,3}$/.test(compared) && /^(?:undefined|null|nil|None|)$/.test(nothing?.text ?? "-");
}
function blockGives(seen, index) {
	const before = seen[index - 1];
	if (before?.text === ")") return true;
	return before?.kind === "word" && (/^(?:else|run|do)$/.test(before.text) || isDefaultCall(before.text));
}
function byPlace$2(seen, index, last, origin) {
	if (last.text !== ",") return null;
	const before = seen.slice(0, index);
	if (origin.from === "value" && isTypedPair(before)) return "plain";
	if (origin.from === "value") return before.filter((token) => token.text === ",").length === 0 && isReadCall(before) ? "plain" : null;
	const call = origin.call();
	if (call === null) return null;
	if (before.every((token) => token.text === ")" || token.text === "]" || token.text === "}")) {
		if (before.length > 0) return closedCall(before.length);
		if (!call.first || speakingCall.test(call.callee)) return null;
		if (!call.quotedName) return isDefaultCall(call.callee) || /default|fallback|OrElse/i.test(call.callee) ? "plain" : null;
		return settingCall.test(call.callee) ? "plain" : "loose";
	}
	return null;
}
function isTypedPair(before) {
	return before.length === 2 && before[0]?.text === "(" && /^(?:str|bytes|string)$/.test(before[1]?.text ?? "");
}
function closedCall(depth) {
	return depth <= 2 ? "loose" : null;
}
function isReadCall(before) {
	const open = before.findIndex((token) => token.text === "(");
	const callee = before[open - 1];
	return open > 0 && callee?.kind === "word" && /env|get|config|default|var|lookup|fetch|prop/i.test(callee.text);
}

// build/src/detect/infrastructure/assignment-reader.js
const closers = /(?:\\*["'`]|[\])}]|\[\d*\]|&quot;|&#0?3[49];|<\/\w+>|\*\*|(?<=[*_])[*_])*[?!]?/y;
const typed = /(?:[ \t]*:[ \t]*&?'?[A-Za-z*][\w.<>[\]|&'"? *:]{0,48}?|[ \t]+(?:As[ \t]+)?[*&]?[A-Za-z][\w.<>[\]*]{0,40}|[ \t]*\?)[ \t]*(?==(?:[ \t]+|(?=["'`]))(?![=>]))/y;
const several = /(?:[ \t]*,[ \t]*[A-Za-z_]\w*){1,4}[ \t]*(?==[ \t]*["'])/y;
const operator$1 = /[ \t]*(\?\?=|\|\|=|\/\/=|\?=|::?:?=|\+=|===?|!==?|=>|<-|\u00e2\u0086\u0090|=|:{2,3}(?=[ \t]*["'])|:(?!:))/y;
const gap = /[ \t]*(?:<\w+>[ \t]*)?(?:(?:&[\w-]+|!!\w+|!(?:reset|override|unsafe|str)(?=[ \t]))[ \t]+)?(?:\\\r?\n[ \t]*|\(?[ \t]*\r?\n[ \t]*(?=["'`])|\((?=["'`]))?/y;
function match(regex, text, at) {
	regex.lastIndex = at;
	return regex.exec(text);
}
function assignedAfter({ text, end }) {
	const closed = end + (match(closers, text, end)?.[0].length ?? 0);
	const type = (closed === end || text[end] === "[" ? match(typed, text, closed) ?? match(several, text, closed) : null)?.[0].length ?? 0;
	const found = match(operator$1, text, closed + type) ?? (type > 0 ? match(operator$1, text, closed) : null);
	const sign = found?.[1];
	if (found === null || sign === void 0) return null;
	const after = found.index + found[0].length;
	const space = match(gap, text, after)?.[0].length ?? 0;
	return {
		sign,
		spaced: found[0].length > sign.length || space > 0,
		valueAt: after + space
	};
}
function isLong({ text, end }) {
	return !endsGap.test(text.slice(end, end + 200 - 48));
}
const endsGap = /[^\w \t.<>[\]|&'"?!*:,`)}/;#\\]/;
const beforeValue = /[<&!]{1,2}[\w-]*|\\\r?|\(?[ \t]*(?:\r?\n[ \t]*)?/y;
function lookAtValue(sighting, { sign, valueAt }) {
	const { text, dialect, dollar, enclosing } = sighting;
	const letter = text.charAt(valueAt);
	const isBlock = (letter === "|" || letter === ">") && dialect !== "quoted";
	const isKey = enclosing !== "" && text.startsWith("-----", valueAt);
	if (dialect === "yaml" && sign === ":" || dollar || isBlock || isKey || letter === "\\") {
		sighting.reach();
		return;
	}
	sighting.reach(valueAt + (match(beforeValue, text, valueAt)?.[0].length ?? 0) + 8);
}
const readAssignment = (sighting) => {
	if (isLong(sighting)) sighting.reach();
	const assigned = assignedAfter(sighting);
	if (assigned === null) return [];
	lookAtValue(sighting, assigned);
	if (refersOnly(sighting, assigned)) return [];
	const { text, blob, dialect } = sighting;
	if (inText(sighting) && text.startsWith(sighting.enclosing, assigned.valueAt)) return [];
	const compared = /^[!=]==?$/.test(assigned.sign);
	const literal = joinedAt(text, assigned.valueAt, blob.traits.source);
	if (opensAt(text, assigned.valueAt)) sighting.reach(readTo(text, assigned.valueAt, literal));
	if (literal !== null && !runsCommand(sighting, assigned)) {
		const value = trimShellQuote(literal.value);
		const form = colonInProse(sighting, assigned) || compared ? "loose" : "plain";
		return [{
			start: literal.start,
			end: literal.end,
			value,
			quoted: true,
			form,
			how: compared ? "compared" : "assigned"
		}];
	}
	if (compared) return [];
	const block = dialect === "quoted" || assigned.sign !== ":" ? null : blockAt(text, assigned.valueAt);
	if (block !== null) return [{
		...block,
		quoted: true,
		form: "plain",
		how: "assigned"
	}];
	const readings = [];
	const bare = bareReading(sighting, assigned);
	if (bare !== null) readings.push(bare);
	if (dialect === "quoted" || dialect === "mixed") readings.push(...expressionAfter(sighting, assigned.valueAt, "value"));
	return readings;
};
function runsCommand({ text, dialect }, { valueAt }) {
	if (text[valueAt] !== "`") return false;
	return dialect === "words" || dialect === "lines" || dialect === "mixed" && /^`[^`\n]*\s/.test(text.slice(valueAt));
}
function refersOnly(sighting, assigned) {
	if (sighting.dialect === "yaml" && assigned.sign === ":") {
		if (parentKey(sighting.text.slice(0, sighting.start)) === "encryptedData") return true;
	}
	if (!sighting.dollar) return false;
	return assigned.sign === ":" || quotedAt(sighting.text, assigned.valueAt) === null;
}
function inText({ enclosing, text, end }) {
	return enclosing !== "" && !/^\\*["'`]/.test(text.slice(end, end + 2));
}
function colonInProse(sighting, assigned) {
	return assigned.sign === ":" && inText(sighting);
}
function trimShellQuote(value) {
	return value.replace(/\\$/, "");
}
const hyphenated = /(?:^|[\s"'`(])(?:-{1,2}[a-z-]+[= ]?|export |ENV |ARG |set |env |local |readonly )["'`]?$/i;
function bareReading(sighting, assigned) {
	const { text, dialect, left } = sighting;
	const inQuotes = inText(sighting);
	const tight = !assigned.spaced && assigned.sign === "=";
	if (dialect === "quoted" && !inQuotes && !(tight && /(?:^|[\s;&|(\-#*/]|env\.)$/.test(left))) return null;
	if (!/^[=:?|]*=$|^:$/.test(assigned.sign)) return null;
	if (/--(?:set-|update-)?secrets?[= ]\S*$/.test(left)) return null;
	if (/\b(?:LoadCredential|ImportCredential|LoadCredentialEncrypted|SetCredentialEncrypted)=\s*$/.test(left)) return null;
	const until = untilOf(sighting, assigned, tight);
	const stop = text.indexOf(inQuotes && sighting.enclosing === "`" ? "`" : "\n", assigned.valueAt);
	sighting.reach(stop === -1 || text[stop - 1] === "\\" ? void 0 : stop + 1);
	const bare = bareAt(text, assigned.valueAt, {
		until,
		enclosing: inQuotes ? closingQuote(sighting) : ""
	});
	const value = cutValue(sighting, bare.value, until, inQuotes);
	if (value === "" || /^["'`]/.test(value)) return null;
	const after = text.slice(bare.start + value.length, bare.start + value.length + 1);
	if (dialect === "quoted" && !inQuotes && /[),.;]/.test(after)) return null;
	const trusted = (dialect === "lines" || dialect === "words" || dialect === "yaml" || hyphenated.test(left)) && !inQuotes;
	const plain = trusted || tight && dialect !== "quoted" || tight && inQuotes;
	const reading = {
		start: bare.start,
		end: bare.start + value.length,
		value,
		how: "assigned"
	};
	if (/\s/.test(value) && !mayHoldBlanks(sighting, assigned)) return firstWord(reading, plain);
	return {
		...reading,
		quoted: trusted || tight || inQuotes && !assigned.spaced,
		form: plain ? "plain" : looseUnless(sighting)
	};
}
function cutValue({ left }, value, until, inQuotes) {
	if (/<\/\w+>/.test(value)) return value.replace(/<\/?\w.*$/s, "").trimEnd();
	if (/[?&]$/.test(left)) return value.replace(/[&#].*$/s, "");
	const replaced = /(?:^|[\s"'])s([/|#,@~!])[^\n]*\1[^\n]*$/.exec(left)?.[1];
	if (replaced !== void 0) return value.slice(0, `${value}${replaced}`.indexOf(replaced));
	if (/\{[\w=,.\s"'-]*$/.test(left)) return value.replace(/[,}].*$/s, "");
	const list = /,[A-Za-z_][\w.]*=/.exec(value);
	if (list !== null && until !== "line") return value.slice(0, list.index);
	if (inQuotes) return value.replace(/\\[nr].*$/s, "").replace(/[;,]+$/, "");
	return value.replace(until === "line" ? /[;,]$/ : /[;,.]+$/, "");
}
function closingQuote({ left, enclosing }) {
	return new RegExp(`\\\\${enclosing}[^\\\\"'\`]*$`).test(left) ? `\\${enclosing}` : enclosing;
}
function looseUnless(sighting) {
	return sighting.dialect === "mixed" && !sighting.blob.traits.document ? "plain" : "loose";
}
function untilOf(sighting, assigned, tight) {
	const { left, dialect, blob } = sighting;
	if (/[?&]$/.test(left)) return "blank";
	if (/\bset "?$/i.test(left)) return "line";
	if (assigned.sign === ":" && /\{[^}]*$/.test(left)) return "flow";
	const recipe = left.startsWith("	") && /(?:makefile[^/]*|\.mk)$/i.test(blob.path);
	const alone = /^[ \t]*(?:[#;]\s*)?(?:export\s+|override\s+|set\s+)?$/i.test(left);
	if (dialect === "lines" && alone && !recipe) return "line";
	if (dialect === "yaml" && /^\s*(?:-\s+)?$/.test(left)) return "line";
	return tight ? "blank" : "line";
}
function mayHoldBlanks({ dialect, blob }, assigned) {
	if (blob.traits.document) return false;
	return dialect === "lines" || dialect === "yaml" && assigned.sign === ":";
}
function firstWord(reading, plain) {
	const first = /^\S+/.exec(reading.value)?.[0] ?? "";
	if (first.endsWith(",")) return null;
	const word = first.replace(/[;.]+$/, "");
	if (word === "" || /^[$<{[(*%!`|>]/.test(word)) return null;
	return {
		...reading,
		end: reading.start + word.length,
		value: word,
		quoted: true,
		form: plain ? "plain" : "loose"
	};
}

// build/src/detect/infrastructure/command-reader.js
const positional = /(?:^|[\s;&|(`"'@])(?:setx|setenv|ENV|ARG|LABEL|SetEnv|#\s*define|%define|fastcgi_param|uwsgi_param|\\set|let|:set|launchctl\s+setenv|set-environment|(?:dotenv|pulumi|npm|git|snap|poetry|composer|wp|yarn|pnpm|conda|netlify|railway|doppler|modal|convex|eas|amplify|infisical|chamber|convox|dokku|s3cmd|flyctl|fly|supabase|kamal)\s[^\n|;]{0,60}?(?:set|write|put|add|env:set)|set(?:\s+-{1,2}[\w-]+)+|set\s+env\(|cf\s+set-env\s+\S+|Set\s+Environment\s+Variable|Set-(?:Variable|Item|Content)|New-(?:Variable|Item)|secret\s+set|write|put|defaults\s+write\s+\S+|env\s+set|config\s+set|variable\s+set|def|defvar|defconst|defparameter|setq|setf|define|val|string|EnvironmentVariable|csh\s+set)(?:\s+-{1,2}[\w:-]+(?:\s+\w+)?){0,3}\s+[("'$:]*(?:env:\\?|Env:\\?)?$/;
const lispCall = /\((?:setenv|setq|setf|def|defvar|defconst|define|assoc|getenv)\s+["':*]*$|[{\s,(]:$|set\s+(?:::)?env\($|\bset\((?:ENV\{)?$|\(or\s+\([\w/.]*getenv\s+"$/;
const anyTool = /(?:^|[\s;&|$>])[\w./-]+\s+(?:[\w./:=-]+\s+){0,4}(?:set|add|put|write|create|update|store|env:set|config:set|secret:set)(?:\s+-{1,2}[\w-]+){0,2}\s+["']?$/;
const optionValue = /[\s"'](?:--?(?:value|body|secret-string|secret-value|data|secret|plaintext|Value|string|val|string-value|password|b|v|text|default|from-literal|data-plain))(?:[ =]|\s*\\\r?\n\s*)[ \t]*/g;
const settingCommand = /\b(?:set|put|put-parameter|put-secret-value|create|create-secret|add|update|update-secret|Set-\w+|New-\w+|config|write|define|register)\b|-Name\b|--name\b/;
const hereString = /[^\n|;&<]{0,80}<<<[ \t]*/y;
const hereDocument = /[^\n|;&<]{0,40}<<-?[ \t]*(["']?)(\w+)\1[ \t]*\r?\n/y;
const piped = /(?:echo|printf|print|Write-Output|Write-Host)\s+(?:-\w+\s+)*(?:["']?%s(?:\\n)?["']?\s+)?((?:"[^"\n]*"|'[^'\n]*'|[^\s|"'<>]+))\s*\|[^|\n]{0,160}$/;
const pipedText = /(?:^|[;&|(]\s*)(?:"([^"\n]+)"|'([^'\n]+)')\s*\|[^|\n]{0,100}$/;
const beforeOutput = /^\s*(?:[$#>%]|\S+[$#>])\s+(?:echo|printenv|print|printf)\s+["']?\$?\{?$/;
const readCommand = (sighting) => {
	const out = [];
	for (const read of [
		readPositional,
		readDirective$1,
		readOption,
		readHere,
		readPiped,
		readOutput
	]) {
		const reading = read(sighting);
		if (reading !== null) out.push(reading);
	}
	return out;
};
function readPositional(sighting) {
	const { text, end, left, dialect } = sighting;
	const head = /^\\?["']?[)}]*[ \t]+(?:(?:-\w+|as)[ \t]+)*/.exec(text.slice(end, end + 40));
	if (head === null) return null;
	const at = end + head[0].length;
	if (/^[-=|<>+?*/\r\n]?$/.test(text.slice(at, at + 1))) return null;
	if (dialect === "quoted" && !opensAt(text, at)) return null;
	const lisp = lispCall.test(left);
	const known = lisp || positional.test(left);
	if (!known && !anyTool.test(left)) return null;
	sighting.reach();
	const reading = valueAt$2(text, at, /\b(?:ENV|fastcgi_param|SetEnv)\s+$/.test(left) ? "line" : "blank", "set by a command");
	if (reading === null || /^(?:[-=:|<>&+?*/\\]|AS\b|as\b)/.test(reading.value) || lisp && !reading.quoted) return null;
	if (!reading.quoted && (/\s/.test(reading.value) || dialect === "quoted")) return null;
	return {
		...reading,
		quoted: true,
		form: known ? "plain" : "loose"
	};
}
function readDirective$1(sighting) {
	const { text, end, left, dialect } = sighting;
	if (dialect !== "lines" || !/^\s*$/.test(left)) return null;
	const gap = /^[ \t]+(?=["'])/.exec(text.slice(end, end + 16))?.[0];
	if (gap === void 0) return null;
	sighting.reach();
	return valueAt$2(text, end + gap.length, "line", "set by a directive");
}
function readOutput(sighting) {
	const { text, end, left } = sighting;
	if (!/echo|print/.test(left) || !beforeOutput.test(left)) return null;
	sighting.reach();
	const found = /^\}?["']?[ \t]*\r?\n[ \t]*(\S{6,300})[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 330));
	const value = found?.[1];
	if (found === null || value === void 0) return null;
	return {
		...plain(text, end + found[0].lastIndexOf(value), value, "printed by a command"),
		form: "loose"
	};
}
function readOption(sighting) {
	const { text, end, left } = sighting;
	if (!settingCommand.test(left)) return null;
	const rest = statementAfter(text, end);
	sighting.reach(end + rest.length + 3);
	if (!rest.includes("-")) return null;
	const stop = rest.search(/[|;]|&&|<</);
	const own = stop === -1 ? rest : rest.slice(0, stop);
	sighting.reach();
	optionValue.lastIndex = 0;
	const found = optionValue.exec(own);
	if (found === null) return null;
	const reading = valueAt$2(text, end + found.index + found[0].length, "blank", "set by a command");
	return reading === null ? null : {
		...reading,
		quoted: true
	};
}
function statementAfter(text, end) {
	const following = text.slice(end, end + 300);
	const stop = following.indexOf("\n");
	if (!/\\\r?\n/.test(following)) return stop === -1 ? following : following.slice(0, stop);
	return /^(?:[^\n\\]|\\(?!\r?\n)|\\\r?\n){0,300}/.exec(following)?.[0] ?? "";
}
function readHere(sighting) {
	const { text, end, left } = sighting;
	const sign = text.slice(end, end + 82).search(/[<\n]/);
	if (sign === -1 || !text.startsWith("<<", end + sign)) return null;
	if (/\$\{?$/.test(left)) return null;
	sighting.reach();
	hereString.lastIndex = end;
	const single = hereString.exec(text);
	if (single !== null) return valueAt$2(text, end + single[0].length, "blank", "read from a here-string");
	hereDocument.lastIndex = end;
	const many = hereDocument.exec(text);
	if (many === null || !/\bread\b|secret|create|set\b|\/$|tee/.test(left)) return null;
	const at = end + many[0].length;
	const close = text.indexOf(`\n${many[2] ?? ""}`, at - 1);
	const value = close === -1 ? "" : text.slice(at, close).trim();
	return value === "" || /\n/.test(value) ? null : plain(text, at, value, "read from a here-document");
}
function readPiped(sighting) {
	const { left, text, start } = sighting;
	if (!left.includes("|")) return null;
	const line = left.slice(-300);
	const found = piped.exec(line) ?? pipedText.exec(line);
	if (found === null || !/secret|set|put|add|env|create|tee|write|read|put-parameter|Set-/i.test(line.slice(found.index + 4))) return null;
	sighting.reach();
	const raw = (found[1] ?? found[2] ?? "").replace(/^["']|["']$|\\n["']?$/g, "");
	const at = text.lastIndexOf(raw, start - 1);
	return raw === "" || at === -1 ? null : plain(text, at, raw, "piped in");
}
function plain(_text, start, value, how) {
	return {
		start,
		end: start + value.length,
		value,
		quoted: true,
		form: "plain",
		how
	};
}
function valueAt$2(text, at, until, how) {
	const literal = quotedAt(text, at);
	if (literal !== null) return {
		start: literal.start,
		end: literal.end,
		value: literal.value,
		quoted: true,
		form: "plain",
		how
	};
	const bare = bareAt(text, at, {
		until,
		enclosing: ""
	});
	if (bare.value === "") return null;
	return {
		start: bare.start,
		end: bare.end,
		value: bare.value,
		quoted: false,
		form: "plain",
		how
	};
}

// build/src/detect/infrastructure/expansion-reader.js
const expansion = /(?::[-=]|[-=]|:(?![?+\-=]))/y;
const openingCharactersMax = 9;
const readExpansion = (sighting) => {
	const { text, start, end, left } = sighting;
	const brace = left.lastIndexOf("{");
	if (brace === -1 || brace < left.length - openingCharactersMax) return [];
	const caddy = left.endsWith("{$");
	if (!caddy && !/(?:[$#@]\{|\{)(?:[!#]|(?:env|sys|ENV|oc\.env|param)[.:])?$/.test(left) || start === 0) return [];
	if (!caddy && !/[$#@]\{/.test(left.slice(-16))) return [];
	const hydra = /\{(?:oc\.)?\w+:$/.test(left) && /^\s*,/.test(text.slice(end, end + 4));
	expansion.lastIndex = end;
	const sign = hydra ? "," : expansion.exec(text)?.[0];
	if (sign === void 0) return [];
	if (sign === ":" && /^(?: ?-?\d{1,3}(?::-?\d+)?\}|\$|\()/.test(text.slice(end + 1, end + 16))) return [];
	sighting.reach();
	const inner = defaultOf(text, end + sign.length);
	return inner === null ? [] : [inner];
};
function defaultOf(text, at) {
	let depth = 0;
	const limit = Math.min(text.length, at + 600);
	for (let i = at; i < limit; i += 1) {
		const letter = text[i];
		if (letter === "\n") return null;
		if (letter === "\\") i += 1;
		else if (letter === "{") depth += 1;
		else if (letter === "}") {
			if (depth === 0) return cut(text, at, i);
			depth -= 1;
		}
	}
	return null;
}
function cut(text, start, end) {
	const inner = /^(\s*\\?["']?)(.*?)\\?["']?\s*$/s.exec(text.slice(start, end));
	const lead = inner?.[1]?.length ?? 0;
	const value = inner?.[2] ?? "";
	return {
		start: start + lead,
		end: start + lead + value.length,
		value,
		quoted: true,
		form: "plain",
		how: "the fallback"
	};
}
const innerFallbacks = [
	/^\$\{!?(?:(?:env|sys|ENV)[.:])?\w[\w.]*(?::[-=]|[-=](?=[^}])|(?<!^\$\{(?:env|sys|opt|self|file|ssm|cf|sls|param|aws|vault|ENV)):(?![?+\-=}]))/,
	/^\$\{[\w.]+:[\w./-]+\s*,\s*(?=["'])/,
	/^\{\{-?\s*(?=["'])/,
	/^\$\{\{[^}]*\|\|\s*(?=["'])/,
	/^\{\{[^}]*?(?:\||\bor\b|\bdefault\b)\s*(?:default|d)?\s*\(?\s*(?=["'])/,
	/^\$\{[^}]*(?:\?\?|\|\||\?:|\?[^:}]*:)\s*(?=["'`])/
];
function fallbackInside(reading) {
	const head = innerFallbackOf(reading.value.slice(0, 400));
	if (head === void 0 || reading.end - reading.start !== reading.value.length) return null;
	const literal = quotedAt(reading.value, head.length);
	if (literal !== null) return {
		...reading,
		start: reading.start + literal.start,
		end: reading.start + literal.end,
		value: literal.value,
		quoted: true,
		how: "the fallback"
	};
	if (!/^\$\{(?!\{)/.test(head) || /["'`]$/.test(head)) return null;
	const inner = defaultOf(reading.value, head.length);
	return inner === null ? null : {
		...inner,
		form: reading.form,
		start: reading.start + inner.start,
		end: reading.start + inner.end
	};
}
function innerFallbackOf(value) {
	for (const form of innerFallbacks) {
		const head = form.exec(value)?.[0];
		if (head !== void 0) return head;
	}
}

// build/src/detect/infrastructure/markup-reader.js
const element = /(?:\s[^<>\n]{0,200})?>\s*(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y;
const sibling = /(?:\s*<\/[\w:-]+>){1,3}\s*(?:<(?!\/)[\w:-]+[^<>\n]{0,120}>\s*){1,3}(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y;
const forms = [
	{
		left: /<(?:\w+:)?$/,
		tail: element,
		loose: false
	},
	{
		left: /<(?:key|name|Name|Key|param-name|env-entry-name|dt)>\s*$/,
		tail: sibling,
		loose: false
	},
	{
		left: /<(?:td|th|code|b|strong|dt|span|a|kbd|tt)(?:\s[^<>]{0,120})?>\s*$/,
		tail: sibling,
		loose: true
	},
	{
		left: /<string>\s*$/,
		tail: sibling,
		loose: true
	},
	{
		left: /<[\w:.-]+\s[^<>]{0,120}(?:key|name|id|property)=["']$/i,
		tail: /["'](?:\s[^<>\n]{0,120})?>\s*(?:<(?:value|string)>)?(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y,
		loose: false
	}
];
const mapEntry = /<entry>\s*<string>\s*$/;
function mayBeMarkup(left) {
	const before = left.trimEnd();
	const last = before.at(-1);
	if (last === "<" || last === ">" || last === ":") return true;
	return (last === "\"" || last === "'") && before.at(-2) === "=";
}
const readMarkup = (sighting) => {
	const { text, end, left, start: nameAt } = sighting;
	if (!mayBeMarkup(left)) return [];
	for (const { left: before, tail, loose } of forms) {
		if (!before.test(left)) continue;
		sighting.reach();
		tail.lastIndex = end;
		const found = tail.exec(text);
		const value = found?.[1];
		if (found === null || value === void 0) continue;
		const inner = found[0];
		const start = found.index + inner.lastIndexOf(value);
		return [{
			start,
			end: start + value.length,
			value: value.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"),
			quoted: true,
			form: loose && !mapEntry.test(text.slice(Math.max(0, nameAt - 80), nameAt)) ? "loose" : "plain",
			how: "the element of the name"
		}];
	}
	return [];
};

// build/src/detect/infrastructure/pair-reader.js
const reachCharacters = 900;
const reachLines$1 = 10;
const charactersAbove = 300;
const keyBefore = /(?:(?:^|[\s{,<([@"'`-])\\*["']?(?:\w*[_-]?(?:name|key|parameter|variable)|envvar|env_var|EnvVars?|alias|validation_alias|serialization_alias|envconfig|env|variable|variableName|var|varName|secretName|secret|parameter|param|paramName|id|field|property|prop|option|setting|title|displayName)\\*["']?\s*(?::|=>|=)\s*(?:\[\]string\{|\[)?\\*["'`]?(?:[\w./:-]*[./:])?)$/i;
const otherKey = /(?:^|[\s{,<([@-])\\*["']?(?:name|key|envName|variableName|varName|secretName|secret_name|parameter|paramName|ParameterKey)\\*["']?\s*(?::|=>|=)/i;
const valueKey = /(?:^|[\s{,<([@-])\\*["']?(?:\w*[_-]?value|val|values|default|defaultValue|default_value|content|secretString|secret_string|stringValue|stringData|plainValue|plaintext_value|plain_value|plaintext|password|data|text|current|initial|fallback|envDefault|env-default|envDefaultValue)\\*["']?\s*(?::(?!:)|=>|=(?!=))[ \t]*(?:\r?\n[ \t]*(?=["']))?/gi;
const neighbour = /(?:^|[\s{,<([@"'`])(?:name|key|envvar|env_var|EnvVars?|env|envconfig|alias|validation_alias|variable)\\*["']?\s*(?::|=>|=)\s*(?:\[\]string\{|\[)?\\*["'`]?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)|\n\s*@\w/g;
const fetched = /valueFrom|secretKeyRef|configMapKeyRef|value_from|fromSecret|from_secret/i;
const emptyElement = /^["']\s*>\s*<\//;
const pairedBy = /[\s"'`\\[{:=>./]/;
const declared = /\b(?:variable|resource|output|parameter|param|locals?|data)\s+(?:["'][\w-]+["']\s+)?["']?$/;
const readPair = (sighting) => {
	const { left, text, end } = sighting;
	const next = text[end];
	if ((next === "\"" || next === "'") && emptyElement.test(text.slice(end, end + 40))) return [];
	if (pairedBy.test(left.slice(-1)) && mayEndInKey(left) && keyBefore.test(left)) return readBeside(sighting);
	if (/[\s"']$/.test(left.slice(-1)) && declared.test(left)) {
		if (!/^["']?\s*\{/.test(text.slice(end, end + 8))) return [];
		sighting.reach();
		return blockValue(sighting) ?? [];
	}
	if (/^[\s-]*["']?$/.test(left) && /^["']?\s*:\s*(?:#[^\n]*)?(?:\{|\r?\n)/.test(text.slice(end, end + 120))) {
		sighting.reach();
		return valueNested(sighting) ?? [];
	}
	if (next !== "]" || !/^\s*\[+$/.test(left)) return [];
	sighting.reach();
	return valueBelow(sighting, end, /^\s*\[/m) ?? [];
};
const isValueKey = new RegExp(valueKey.source, "i");
function readBeside(sighting) {
	const { blob, base, text, start, end } = sighting;
	const first = itemFirst(text, start);
	const last = linesEnd(text, end);
	blob.look(base + first, base + last + 1);
	const isBelow = isValueKey.test(text.slice(end, last));
	const isAbove = isValueKey.test(text.slice(first, start));
	if (isBelow || isAbove) sighting.reach();
	return (isBelow ? valueBelow(sighting, end, otherKey) : null) ?? (isAbove ? valueAbove(sighting) : []);
}
function itemFirst(text, start) {
	const first = Math.max(0, start - charactersAbove);
	const empty = text.lastIndexOf("\n\n", start - 2);
	return empty > first && !/[\s-]/.test(text.charAt(empty - 1)) ? empty - 1 : first;
}
function linesEnd(text, from) {
	const last = from + reachCharacters;
	let at = from;
	for (let count = 0; count < reachLines$1; count += 1) {
		const stop = text.indexOf("\n", at);
		if (stop === -1 || stop >= last) return last;
		at = stop + 1;
	}
	return at - 1;
}
const keyEnds = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[\w./"'`\\[\]{\s-]/.test(String.fromCharCode(byte))));
function mayEndInKey(left) {
	let at = left.length - 1;
	while (at >= 0 && keyEnds[left.charCodeAt(at)] === 1) at -= 1;
	return at >= 0 && /[:=>]/.test(left.charAt(at));
}
function itemAfter(sighting, from, boundary) {
	const indent = /^[\s-]*/.exec(sighting.left)?.[0].length ?? 0;
	const raw = sighting.text.slice(from, from + reachCharacters);
	const stop = boundary.exec(raw);
	const lines = beforeNeighbour(stop === null ? raw : raw.slice(0, stop.index), sighting).split("\n", reachLines$1);
	let kept = lines[0] ?? "";
	for (const line of lines.slice(1)) {
		const depth = /^\s*/.exec(line)?.[0].length ?? 0;
		if (line.trim() !== "" && depth < indent - 2 && !/^\s*[}\])]?\s*[,<]/.test(line)) break;
		if (/^\s*-\s/.test(line) && depth < indent) break;
		kept += `\n${line}`;
	}
	return kept;
}
function beforeNeighbour(item, { left, enclosing, name }) {
	const ownQuote = /(["'`])[^"'`]*$/.exec(left)?.[1] ?? "";
	const close = enclosing === "" || enclosing === ownQuote ? -1 : item.indexOf(enclosing);
	const enclosed = close === -1 ? item : item.slice(0, close);
	for (const found of enclosed.matchAll(neighbour)) if (found[1] !== name.text) return enclosed.slice(0, found.index);
	return enclosed;
}
function valueBelow(sighting, from, boundary) {
	const item = closedAt(itemAfter(sighting, from, boundary));
	if (fetched.test(item)) return null;
	return valueIn(sighting, item, from, /[[{,]\s*$/.test(item) ? "flow" : "line");
}
function closedAt(item) {
	let depth = 0;
	let quote = "";
	for (let i = 0; i < item.length; i += 1) {
		const letter = item[i] ?? "";
		if (letter === "\\") i += 1;
		else if (quote !== "") quote = letter === quote || letter === "\n" ? "" : quote;
		else if (letter === "\"" && i > 1) quote = letter;
		else if (letter === "{" || letter === "(") depth += 1;
		else if (letter === "}" || letter === ")") {
			depth -= 1;
			if (depth < 0) return item.slice(0, i);
		}
	}
	return item;
}
function valueIn(sighting, item, from, _until) {
	valueKey.lastIndex = 0;
	for (let found = valueKey.exec(item); found !== null; found = valueKey.exec(item)) {
		const reading = valueAt$1(sighting, from + found.index + found[0].length);
		if (reading !== null) return [reading];
	}
	return null;
}
function valueAt$1(sighting, at) {
	const { text, dialect, blob } = sighting;
	const literal = joinedAt(text, at, blob.traits.source);
	if (literal !== null) return {
		start: literal.start,
		end: literal.end,
		value: literal.value,
		quoted: true,
		form: "plain",
		how: "paired"
	};
	const block = dialect === "quoted" ? null : blockAt(text, at);
	if (block !== null) return {
		...block,
		quoted: true,
		form: "plain",
		how: "paired"
	};
	const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	const bare = bareAt(text, at, {
		until: /[{,]/.test(line) ? "flow" : "line",
		enclosing: ""
	});
	if (bare.value === "" || /^["'`|>]/.test(bare.value)) return null;
	if (/\s/.test(bare.value) && dialect !== "yaml") return null;
	const isCode = dialect === "quoted";
	return {
		start: bare.start,
		end: bare.end,
		value: bare.value,
		quoted: !isCode,
		form: isCode ? "loose" : "plain",
		how: "paired"
	};
}
const itemStart = /(?:^|\n)\s*-\s|\{|<\w+|\n\s*\n/g;
function valueAbove(sighting) {
	const { text, start } = sighting;
	const from = Math.max(0, start - charactersAbove);
	const before = text.slice(from, start);
	let itemAt = 0;
	itemStart.lastIndex = 0;
	for (let found = itemStart.exec(before); found !== null; found = itemStart.exec(before)) itemAt = found.index;
	const item = before.slice(itemAt);
	if (fetched.test(item) || (item.match(/\n/g)?.length ?? 0) > 6) return [];
	return valueIn(sighting, item, from + itemAt, "line") ?? [];
}
function blockValue(sighting) {
	const { text, end } = sighting;
	const raw = text.slice(end, end + reachCharacters);
	const open = raw.indexOf("{") + 1;
	return valueIn(sighting, closedAt(raw.slice(open)), end + open, "line");
}
function valueNested(sighting) {
	const { text, end, left } = sighting;
	const indent = /^[\s-]*/.exec(left)?.[0].length ?? 0;
	const raw = text.slice(end, end + reachCharacters);
	const brace = /^["']?\s*:\s*\{/.exec(raw);
	if (brace !== null) return valueIn(sighting, closedAt(raw.slice(brace[0].length)), end + brace[0].length, "flow");
	const lines = raw.split("\n", reachLines$1);
	let item = lines[0] ?? "";
	for (const line of lines.slice(1)) {
		if (line.trim() !== "" && (/^\s*/.exec(line)?.[0].length ?? 0) <= indent) break;
		item += `\n${line}`;
	}
	return fetched.test(item) ? null : valueIn(sighting, item, end, "line");
}

// build/src/detect/assignment/beside-name.js
const lookBytes$1 = 90;
const blank = 1;
const word$1 = 2;
const operator = 4;
const closer = 8;
const quoteOrDigit = 16;
const quote$2 = 32;
const kinds$2 = Uint8Array.from({ length: 256 }, (_, byte) => {
	const letter = String.fromCharCode(byte);
	return [
		/\s/,
		/\w/,
		/[=:|>?&({<]/,
		/["'`\])}]/,
		/[0-9"'`]/,
		/["'`]/
	].reduce((sum, kind, index) => sum + (kind.test(letter) ? 1 << index : 0), 0);
});
const newline$7 = 10;
const carriageReturn = 13;
const backslash$7 = 92;
function byteAt(stretch, at) {
	if (at >= stretch.read) stretch.read = at + 1;
	return at < stretch.end ? stretch.bytes[at] : -1;
}
function isKind(byte, kind) {
	return byte !== -1 && (kinds$2[byte] & kind) !== 0;
}
function skip(stretch, at, kind, max) {
	let to = at;
	while (to - at < max && isKind(byteAt(stretch, to), kind)) to += 1;
	return to;
}
function isText$2(stretch, at, text) {
	for (let i = 0; i < text.length; i += 1) if (byteAt(stretch, at + i) !== text.charCodeAt(i)) return false;
	return true;
}
function mayBeGiven(blob, nameEnd, identifiersToo) {
	const bytes = blob.unwatched;
	const stretch = {
		bytes,
		end: Math.min(bytes.length, nameEnd + lookBytes$1),
		read: nameEnd
	};
	const given = isGiven(stretch, nameEnd) && (identifiersToo || !isGivenIdentifier(stretch, nameEnd));
	blob.look(nameEnd, stretch.read);
	return given;
}
function isGiven(stretch, nameEnd) {
	let at = nameEnd;
	while (byteAt(stretch, at) === backslash$7) at += 1;
	at = skip(stretch, at, closer, 3);
	for (let i = 0; i < 2 && (isText$2(stretch, at, "*") || isText$2(stretch, at, "_")); i += 1) at += 1;
	if (isText$2(stretch, at, "?")) return true;
	if (isText$2(stretch, at, "!")) at += 1;
	return isOperator$1(stretch, skip(stretch, at, blank, 8)) || isValueBehindBlank(stretch, at) || isLineEnd(stretch, at) || isFilled(stretch, nameEnd);
}
function isOperator$1(stretch, at) {
	const byte = byteAt(stretch, at);
	if (isKind(byte, operator)) return true;
	if (byte === 45) return isText$2(stretch, at, "->");
	if (byte === 111) return isText$2(stretch, at, "or") && !isKind(byteAt(stretch, at + 2), word$1);
	if (byte === 101) return isText$2(stretch, at, "else") && !isKind(byteAt(stretch, at + 4), word$1);
	if (byte !== 44) return false;
	let next = skip(stretch, at + 1, blank, 24);
	if (isText$2(stretch, next, "with:")) next = skip(stretch, next + 5, blank, 1);
	if (byteAt(stretch, next) === backslash$7) next += 1;
	return isKind(byteAt(stretch, next), quote$2);
}
function isValueBehindBlank(stretch, from) {
	let at = from;
	for (let byte = byteAt(stretch, at); at - from < 8 && (byte === 32 || byte === 9);) {
		at += 1;
		byte = byteAt(stretch, at);
	}
	if (at === from) return false;
	const first = byteAt(stretch, at);
	if (first === 36 || first === 47) return true;
	for (const last = at + 60; at <= last; at += 1) {
		const byte = byteAt(stretch, at);
		if (byte === newline$7 || byte === -1) return false;
		if (isKind(byte, quoteOrDigit)) return true;
	}
	return false;
}
function isLineEnd(stretch, from) {
	let at = skip(stretch, from, quote$2, 1);
	let byte = byteAt(stretch, at);
	while (byte === 32 || byte === 9) {
		at += 1;
		byte = byteAt(stretch, at);
	}
	return byte === -1 || byte === newline$7 || byte === carriageReturn && byteAt(stretch, at + 1) === newline$7;
}
const fillers = [
	"fill",
	"type",
	"send",
	"set",
	"val",
	"perform",
	"press",
	"input",
	"clear",
	"click"
];
function isFilled(stretch, nameEnd) {
	const open = skip(stretch, nameEnd, quote$2, 1);
	let at = open;
	while (byteAt(stretch, at) === 41) at += 1;
	if (at === open) return false;
	at = skip(stretch, at, blank, 40);
	return byteAt(stretch, at) === 46 && fillers.some((one) => isText$2(stretch, at + 1, one));
}
const identifierBytesMax = 81;
function isGivenIdentifier(stretch, nameEnd) {
	let at = nameEnd;
	const first = byteAt(stretch, at);
	if (isKind(first, quote$2) || first === 93) at += 1;
	at = skip(stretch, at, blank, 1);
	const sign = byteAt(stretch, at);
	if (sign !== 58 && sign !== 61) return false;
	at = skip(stretch, at + 1, blank, 1);
	const start = at;
	const letter = byteAt(stretch, at);
	if (!(isKind(letter, word$1) || letter === 36) || letter >= 48 && letter <= 57) return false;
	for (let byte = letter; at - start < identifierBytesMax; byte = byteAt(stretch, at)) {
		if (!(isKind(byte, word$1) || byte === 46 || byte === 36)) break;
		at += 1;
	}
	if (byteAt(stretch, at) === 40 && byteAt(stretch, at + 1) === 41) at += 2;
	at = skip(stretch, at, blank, 1);
	const last = byteAt(stretch, at);
	return last === 44 || last === 59 || last === 125 || last === 41 || last === 93;
}
function isColumn(blob, name) {
	const bytes = blob.unwatched;
	const stretch = {
		bytes,
		end: Math.min(bytes.length, name.end + lookBytes$1),
		read: name.end
	};
	const first = byteAt(stretch, name.end);
	const mark = byteAt(stretch, skip(stretch, first === 96 || first === 34 || first === 93 ? name.end + 1 : name.end, blank, 4));
	blob.look(name.end, stretch.read);
	return (mark === 44 || mark === 41) && areValuesBehind(blob, name.end) && isInserted(blob, name.start);
}
const listBytesMax = 500;
function areValuesBehind(blob, from) {
	const bytes = blob.unwatched;
	const stretch = {
		bytes,
		end: Math.min(bytes.length, from + listBytesMax + lookBytes$1),
		read: from
	};
	let at = from;
	let byte = byteAt(stretch, at);
	while (at - from < listBytesMax && byte !== -1 && byte !== 41) {
		if (byte === 40 || byte === 59 || byte === 61) break;
		at += 1;
		byte = byteAt(stretch, at);
	}
	const next = byte === 41 ? byteAt(stretch, skip(stretch, at + 1, blank, 40)) : -1;
	blob.look(from, stretch.read);
	return next === 118 || next === 86;
}
const insertBytes = 300;
const insertWord = /\binsert\b[^;]*\([^)]*$/i;
function isInserted(blob, to) {
	const bytes = blob.unwatched;
	const first = Math.max(0, to - insertBytes);
	let closed = false;
	let open = false;
	let at = to;
	while (at > first && !open && !closed) {
		at -= 1;
		const byte = bytes[at];
		if (byte === 41) closed = true;
		else if (byte === 40) open = true;
	}
	if (!open) {
		blob.look(at, to);
		return false;
	}
	return insertWord.test(blob.slice(to - insertBytes, to));
}

// build/src/detect/assignment/csv-column.js
const headerBytesMax = 2e3;
const rowsMax = 2e3;
const rowBytesMax = 4e3;
function cellsBelow(blob, name) {
	if (!blob.traits.document && !blob.traits.table) return null;
	const start = blob.lineStart(name.start);
	const header = blob.slice(start, Math.min(blob.lineEnd(start), start + headerBytesMax));
	const mark = markOf(blob, start, header);
	if (mark === null) return null;
	const columns = cellsOf(header, mark);
	const column = columns.findIndex((cell) => start + cell.start <= name.start && name.end <= start + cell.end);
	const out = [];
	let at = blob.nextLineStart(start);
	for (let count = 0; count < rowsMax && !blob.isEnd(at); count += 1) {
		const next = blob.nextLineStart(at);
		if (start > 0 && !/^\s*\|/.test(blob.slice(at, at + 40))) break;
		const row = cellsOf(blob.slice(at, Math.min(next, at + rowBytesMax)).replace(/\r?\n$/, ""), mark);
		if (row.length !== columns.length && row.length > 1) break;
		const cell = row[column];
		if (cell !== void 0 && cell.value !== "" && !/^:?-+:?$/.test(cell.value)) out.push({
			start: at + cell.start,
			end: at + cell.end,
			value: cell.value
		});
		at = next;
	}
	return column === -1 ? null : out;
}
function markOf(blob, start, header) {
	if (blob.traits.table) {
		const mark = start === 0 ? /[\t;|,]/.exec(header)?.[0] ?? null : null;
		return mark !== null && isHeader(cellsOf(header, mark)) ? mark : null;
	}
	if (!blob.traits.document || !/^\s*\|/.test(header)) return null;
	const below = blob.nextLineStart(start);
	return /^\s*\|[\s:|-]+\|?\s*$/.test(blob.slice(below, blob.lineEnd(below))) ? "|" : null;
}
const columnName = /(?:^|[^a-z])(?:user|name|login|e?mail|url|uri|host|id|role|site|account|service|domain|server|ip|port|date|created|updated|type|description|notes?|title|group|model|firmware)(?:[^a-z]|$)|(?:name|id|user|mail|date)$/i;
function isHeader(cells) {
	return cells.length >= 2 && cells.filter(({ value }) => columnName.test(value)).length >= 1 + Number(cells.length > 4);
}
function cellsOf(line, mark) {
	const out = [];
	for (let at = 0; at <= line.length;) {
		const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
		const stop = line.indexOf(mark, at + (quoted?.[0].length ?? 0));
		const end = stop === -1 ? line.length : stop;
		const raw = line.slice(at, end);
		const value = quoted?.[1] ?? raw.trim();
		const start = at + Math.max(0, raw.indexOf(value));
		out.push({
			start,
			end: start + value.length,
			value
		});
		at = end + 1;
	}
	return out;
}

// build/src/detect/assignment/own-readers.js
const flagBefore = /(?:^|[\s"'`[(,=;|&])\\?["']?--?$/;
const flagGap = /^(?:["'`],?\s{1,80}|[ \t]{1,8}|\s\\\r?\n\s{0,40})/;
const readFlag = (sighting) => {
	const { text, end, left, dialect, blob } = sighting;
	if (!left.endsWith("-") || !flagBefore.test(left)) return [];
	const gap = flagGap.exec(text.slice(end, end + 100))?.[0];
	if (gap === void 0) return [];
	sighting.reach();
	const at = end + gap.length;
	const literal = quotedAt(text, at);
	const inList = /^["'`]/.test(gap);
	if (literal !== null) return [{
		start: literal.start,
		end: literal.end,
		value: literal.value,
		...plainFlag
	}];
	if (inList || dialect === "quoted" || dialect === "mixed" && gap.length > 1) return [];
	const bare = bareAt(text, at, {
		until: "blank",
		enclosing: ""
	});
	if (bare.value === "" || /^[-|<>[\](){}$]/.test(bare.value)) return [];
	const value = bare.value.replace(/["'`,.;]+$/, "");
	const form = blob.traits.document || dialect === "mixed" ? "loose" : "plain";
	return [{
		...plainFlag,
		start: bare.start,
		end: bare.start + value.length,
		value,
		form
	}];
};
const plainFlag = {
	quoted: true,
	form: "plain",
	how: "the value of an option"
};
const readCall = (sighting) => {
	const { text, end, left } = sighting;
	const open = (left.endsWith("{") ? /^\s{0,4},\s{0,20}/ : /^[ \t]?\(\s{0,20}/).exec(text.slice(end, end + 24))?.[0];
	if (open === void 0 || !opensAt(text, end + open.length)) return [];
	const literal = quotedAt(text, end + open.length);
	sighting.reach(readTo(text, end + open.length, literal));
	if (literal !== null) sighting.reach(literal.next + 22);
	if (literal === null || !/^\s{0,20}[)}]/.test(text.slice(literal.next, literal.next + 22))) return [];
	const { start, value } = literal;
	return [{
		start,
		end: literal.end,
		value,
		quoted: true,
		form: "plain",
		how: "given to a call"
	}];
};
const directive = /^[ \t]{1,40}(?:[057] )?(?=[^\s=:{(&|<>;#])/;
const readDirective = (sighting) => {
	const { text, end, left, blob } = sighting;
	if (!blob.traits.configuration || blob.traits.source || blob.traits.document) return [];
	if (sighting.dialect === "yaml" || !/^\s*(?:[\w-]+ ){0,3}$/.test(left)) return [];
	const gap = directive.exec(text.slice(end, end + 48))?.[0];
	if (gap === void 0) return [];
	sighting.reach();
	const reading = valueAt(text, end + gap.length);
	return reading === null ? [] : [{
		...reading,
		form: left.trim() === "" ? "plain" : "loose"
	}];
};
function valueAt(text, at) {
	const literal = quotedAt(text, at);
	const how = "the value of a directive";
	if (literal !== null) return {
		start: literal.start,
		end: literal.end,
		value: literal.value,
		quoted: true,
		form: "plain",
		how
	};
	const bare = bareAt(text, at, {
		until: "line",
		enclosing: ""
	});
	const value = bare.value.replace(/;$/, "");
	if (value === "" || /\s/.test(value)) return null;
	return {
		start: bare.start,
		end: bare.start + value.length,
		value,
		quoted: true,
		form: "plain",
		how
	};
}
const toldGap = /^[*_`"]{0,3}(?:[ \t]{0,3}(?:\||is|was|:|=|->|\u00e2\u0086\u0092)[ \t]{0,3}|[ \t]- (?=["'`])|(?: [a-z]{2,10}){1,3}: |[ \t]{1,3})[*_]{0,2}(?=\S)/;
const comment = /(?:^|\s)(?:#|\/\/|\/\*+|--|<!--)\s[^"'`=(){}]{0,80}$|^\s*\*\s[^"'`=(){}]{0,80}$/;
const readTold = (sighting) => {
	const { text, end, left, blob } = sighting;
	if (!blob.traits.document && !(/[#/*]|--/.test(left) && comment.test(left))) return [];
	const gap = toldGap.exec(text.slice(end, end + 40))?.[0];
	if (gap === void 0) return [];
	const start = end + gap.length;
	const rest = text.slice(start, start + 160);
	const line = rest.indexOf("\n");
	sighting.reach(start + (line === -1 ? 160 : line + 1));
	const spanned = /^([`"'])([^`"'\n]{4,120})\1/.exec(rest)?.[2];
	const how = "told in a document";
	if (spanned !== void 0) return [{
		start: start + 1,
		end: start + 1 + spanned.length,
		value: spanned,
		quoted: true,
		form: "plain",
		how
	}];
	const word = /^[^\s`"'<>()[\]{}|*]{4,120}/.exec(rest)?.[0].replace(/[.,;:]$/, "") ?? "";
	const alone = /^[\s>*+-]*(?:[\w-]+ ){0,3}$/.test(left) && /^[ \t]*(?:\r?\n|$)/.test(rest.slice(word.length));
	const made = word.length >= 16 && looksRandom(word);
	if (word.endsWith(".") || !(made || looksChosen(word, alone)) || !/[:=|]|is|was|->/.test(gap)) return [];
	return [{
		start,
		end: start + word.length,
		value: word,
		quoted: true,
		form: "plain",
		how
	}];
};
function looksChosen(word, alone) {
	const classes = [
		/[a-z]/,
		/[A-Z]/,
		/\d/,
		/[!@#$%^&*+?~]/
	].filter((one) => one.test(word)).length;
	if (!/\d/.test(word) || word.length < 6) return false;
	return classes >= 3 || alone && classes >= 2;
}

// build/src/detect/assignment/recognizer.js
const passwordPatternId = "generic.password";
const secretPatternId$1 = "generic.secret";
const readers$1 = [
	readExpansion,
	readPair,
	readMarkup,
	readAssignment,
	readFlag,
	readCall,
	readDirective,
	readTold,
	readCommand,
	readExpression,
	readWrapped,
	readNamedArgument,
	readBareCall,
	readTyped,
	readColumn,
	readInnerElement
];
const window = {
	bytesAfter: 1200,
	leftMax: 160
};
const assignmentRecognizer = {
	name: "assignment",
	keywords: () => [
		"pass",
		"pw",
		"pswd",
		"secret",
		"token",
		"key",
		"psk",
		"auth",
		"cred",
		"userpwd",
		"kennwort",
		"contrasena",
		"senha",
		"wachtwoord",
		"haslo",
		"jwt",
		"login",
		"salt",
		"seed",
		"cookie",
		"clave",
		"mdp",
		"heslo",
		"parola",
		"salasana",
		"geheim",
		"sifre",
		"jelszo",
		"losenord",
		"adgangskode",
		"sandi"
	],
	listens: ({ traits }) => !traits.lock,
	judgeAt(blob, hit, _settings, trace) {
		const name = secretNameAt(blob, hit);
		if (name === null) return null;
		return {
			matches: matchesAt(blob, name, trace),
			passed: name.end,
			place: null
		};
	}
};
function matchesAt(blob, name, trace) {
	const cells = cellsBelow(blob, name);
	if (cells !== null) return cells.flatMap((cell) => cellMatch(blob, name, cell, trace));
	if (!mayBeGiven(blob, name.end, !blob.traits.source) && !isColumn(blob, name)) return [];
	if (!isReach(blob, name)) return [];
	const match = matchBeside(blob, name, trace);
	return match === null ? [] : [match];
}
function isReach(blob, { class: kind, end }) {
	return kind !== "key" && kind !== "salt" || hasLongRun(blob, end);
}
const longRunBytes = 16;
const longRunReach = 300;
function hasLongRun(blob, from) {
	const bytes = blob.unwatched;
	const until = Math.min(bytes.length, from + longRunReach);
	let count = 0;
	let digit = false;
	for (let at = from; at < until; at += 1) {
		const byte = bytes[at];
		if (isBlank(byte)) {
			count = 0;
			digit = false;
			continue;
		}
		count += 1;
		digit ||= byte >= 48 && byte <= 57;
		if (digit && count >= longRunBytes) {
			blob.look(from, at + 1);
			return true;
		}
	}
	blob.look(from, from + longRunReach);
	return false;
}
function isBlank(byte) {
	return byte === 32 || byte >= 9 && byte <= 13 || byte === 160;
}
function cellMatch(blob, name, cell, trace) {
	const sighting = sight(blob, {
		start: cell.start,
		end: cell.start,
		text: name.text,
		kind: "secret"
	});
	const reading = {
		start: cell.start - sighting.base,
		end: cell.end - sighting.base,
		value: cell.value,
		quoted: true,
		form: "plain",
		how: "in its column"
	};
	const match = matchOf({
		...name,
		start: cell.start,
		end: cell.start
	}, reading, sighting, trace);
	return match === null ? [] : [match];
}
function matchBeside(blob, name, trace) {
	const { start, end, text } = name;
	const sighting = sightNear(blob, {
		start,
		end,
		text,
		kind: "secret"
	}, window);
	if (sighting.left.includes("arn:") && /\barn:[\w-]+:[^\s"']*$/.test(sighting.left)) return null;
	for (const read of readers$1) for (const reading of read(sighting)) {
		if (startsAtClosingQuote(reading, sighting)) continue;
		const match = matchOf(name, trimmed(reading), sighting, trace);
		if (match !== null) return match;
	}
	return null;
}
function trimmed(reading) {
	if (reading.end - reading.start !== reading.value.length || !/[;,&"'`]/.test(reading.value)) return reading;
	const value = reading.value.replace(/&&(?:\s.*)?$/s, "").replace(/[;,&] ?[A-Za-z][\w ]{0,40}=.*$/s, "").replace(/(?:\\?["'`])+[,;)\]}]*$/, "");
	return value === reading.value ? reading : {
		...reading,
		end: reading.start + value.length,
		value
	};
}
function startsAtClosingQuote(reading, { text, end, enclosing }) {
	if (enclosing === "" || /["'`]/.test(text.slice(end, end + 2))) return false;
	return text[reading.start - 1] === enclosing && text[reading.start - 2] !== "\\";
}
const foreignVariable = /^\$\{(?:input|env|command|config|secrets?|vault|ssm|file|param|prop|sys|settings):/i;
function matchOf(name, reading, sighting, trace) {
	const verdict = judgeAssignment(name, reading, sighting, trace !== void 0);
	const { base, blob } = sighting;
	const secret = {
		start: base + reading.start,
		end: Math.min(base + reading.end, blob.length)
	};
	const patternId = name.class === "password" ? passwordPatternId : secretPatternId$1;
	if ("kind" in verdict) {
		trace?.refused(patternId, secret, verdict.reason);
		const inner = foreignVariable.test(reading.value) ? null : fallbackInside(reading);
		return inner === null ? null : matchOf(name, {
			...inner,
			form: reading.form
		}, sighting, trace);
	}
	return {
		patternId,
		secret,
		whole: {
			start: Math.min(name.start, secret.start),
			end: Math.max(name.end, secret.end)
		},
		severity: verdict.severity,
		confidence: verdict.confidence,
		reason: `${verdict.reason}, ${reading.how}`,
		subject: name.text
	};
}

// build/src/detect/infrastructure/secret-look.js
const knownTerm = /^(?:v?\d+(?:\.\d+)+[\w.+-]*|(?:[a-z]{2}-){1,2}(?:gov-)?(?:north|south|east|west|central)[a-z]*-\d[a-z]?|\d{4}-\d{2}-\d{2}.*|\d+[a-z]{1,3}|\d+(?:-[a-z]+)+|(?:utf|hs|rs|es|ps|sha|base|aes|md|oauth|http|python|node|ubuntu|debian|rsa|ed|ecdsa|argon|pbkdf|curve|chacha|ipv|x|s|k|win|linux|php|py|java|vs|log|i|web|oidc|tls|p|issue|pr|step|phase|version|room|port|line|page|section|chapter|figure|table|rfc|adr|cve|sprint|week|day|month|q|h|part|level|tier|layer|bip|eip|iso|pep)[-_ ]?\d{1,5}[a-z]{0,3}(?:[-_.]\w{1,8}){0,2})$/i;
const named$1 = /^[\w-]+\.(?:ya?ml|json|toml|ts|js|py|rb|go|rs|sh|md|txt|env|html?|cfg|ini|conf|tf|java|cs|php|xml|lock)$/i;
function looksSecret(value) {
	if (value.length < 6 || /\s/.test(value) || knownTerm.test(value) || named$1.test(value)) return false;
	if (/^[\w.@-]*\/[\w./-]*$/.test(value) && entropy(value) < 4.2) return false;
	if (/[()<>{}]|^[-.:/\\#&|]|=>|->|::|^\W+$/.test(value)) return false;
	const letters = /[A-Za-z]/.test(value);
	const digits = /\d/.test(value);
	const marks = /[!@#$%^&*+?~]/.test(value);
	if (letters && digits) return true;
	if (marks && value.length >= 7 && /[a-z]/.test(value) && /[A-Z]/.test(value)) return true;
	if (digits && !letters) return value.length >= 6 && /^\d+$/.test(value);
	const humps = value.match(/[A-Z]/g)?.length ?? 0;
	return value.length >= 20 && humps > 0 && value.length / humps < 3.5 && entropy(value) >= 3.8;
}
const issued = /^(?:gh[pousr]_|github_pat_|glpat-|gl\w{2,4}-|xox[abeprs]-|xapp-|sk-|sk_live_|rk_live_|pk_live_|AKIA|ASIA|hf_|npm_|pypi-|dckr_pat_|AIza|ya29\.|eyJ[A-Za-z0-9_-]{10,}\.|-----BEGIN |SG\.|dop_v1_|shp[a-z]{2}_|figd_|lin_api_|ntn_|tskey-|hvs\.|whsec_|sbp_|rnd_|pat-|u\d{6,}-|ur\d{4,}-)/;
function looksStrong(value) {
	if (issued.test(value)) return value.length >= 16;
	return value.length >= 20 && /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= 3.3 && !/\s/.test(value);
}
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}

// build/src/detect/infrastructure/earlier-cell-reader.js
const tableBytesMax$1 = 4e3;
const valueHeading = /^\W*(?:(?:current |actual |default |set )?values?|current|wert(?:e)?|valeurs?|valor(?:es)?|valore)\W*$/i;
const namelessHeading = /\b(?:commits?|sha\d*|digests?|hash(?:es)?|checksums?|fingerprints?|ids?|uuids?|guids?|images?|revisions?|refs?|links?|urls?|names?|keys?|variables?|vars?|services?|files?|paths?|versions?|used|where|owner|description|examples?)\b/i;
const rule = /^[ \t|:-]+$/;
const variableName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const readEarlierCell = (sighting) => {
	const { text, start, end, left, dollar } = sighting;
	if (dollar || !/\|[ \t`*_]*$/.test(left) || !/^[`*_ \t]*(?:\||\r?\n|$)/.test(text.slice(end, end + 24))) return [];
	const headings = headingsOf(sighting);
	if (headings === null) return [];
	const cells = left.split("|").slice(0, -1);
	const out = [];
	let at = start - left.length;
	for (const [column, cell] of cells.entries()) {
		const reading = readCell(cell, at, headings[column] ?? "");
		if (reading !== null) out.push(reading);
		at += cell.length + 1;
	}
	return out;
};
function readCell(cell, at, heading) {
	const [, mark, value] = /^([ \t`*_]*)([^\s`|]+?)[ \t`*_]*$/.exec(cell) ?? [];
	if (mark === void 0 || value === void 0 || variableName.test(value)) return null;
	const saysSo = valueHeading.test(heading);
	if (!saysSo && (!mark.includes("`") || namelessHeading.test(heading) || !looksStrong(value))) return null;
	const start = at + mark.length;
	const form = saysSo ? "plain" : "loose";
	return {
		start,
		end: start + value.length,
		value,
		quoted: true,
		form,
		how: "in its row"
	};
}
function headingsOf({ blob, base, start, left }) {
	const lineStart = base + start - left.length;
	const lines = blob.slice(lineStart - tableBytesMax$1, lineStart).split(/\r?\n/).slice(0, -1).reverse();
	for (const [index, line] of lines.entries()) {
		if (!line.includes("|")) return null;
		if (line.includes("-") && rule.test(line)) return (lines[index + 1] ?? "").split("|");
	}
	return null;
}

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// build/src/detect/network/address-class.js
var import_ipaddr = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_ipaddr(), 1);
const classNames = {
	private: "private",
	"carrier-grade NAT": "shared",
	"link-local": "link-local",
	"unique local": "unique-local",
	"site-local": "site-local"
};
function isAskedFor({ kind }, settings) {
	return kind === "loopback" ? settings.loopback : settings.addresses.includes(classNames[kind]);
}
function blocksOf(texts) {
	let blocks;
	return () => {
		blocks ??= texts.map((text) => import_ipaddr.default.parseCIDR(text));
		return blocks;
	};
}
const definitions = blocksOf([
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"100.64.0.0/10",
	"169.254.0.0/16",
	"127.0.0.0/8",
	"fc00::/7",
	"fc00::/8",
	"fd00::/8",
	"fe80::/10",
	"fec0::/10"
]);
const everyonesExactBlocks = /* @__PURE__ */ new Map([
	["10.96.0.0/12", "Kubernetes' default service block"],
	["10.96.0.0/16", "kind's default service block"],
	["10.244.0.0/16", "Flannel's and kind's default pod block"],
	["10.42.0.0/16", "k3s' default pod block"],
	["10.43.0.0/16", "k3s' default service block"],
	["10.152.183.0/24", "MicroK8s' default service block"],
	["10.233.0.0/18", "Kubespray's default service block"],
	["10.233.64.0/18", "Kubespray's default pod block"],
	["10.0.2.0/24", "the virtual machine's own NAT block"],
	["192.168.0.0/24", "the default block of home routers"],
	["192.168.1.0/24", "the default block of home routers"],
	["192.168.99.0/24", "docker-machine's default block"],
	["192.168.65.0/24", "Docker Desktop's own network"],
	["192.168.122.0/24", "libvirt's default network"],
	["192.168.49.0/24", "minikube's Docker network"],
	["192.168.39.0/24", "minikube's KVM network"],
	["10.88.0.0/16", "Podman's default bridge"],
	["fe80::/64", "the link-local block of every interface"],
	["fd7a:115c:a1e0::/48", "Tailscale's own block"]
]);
const everyonesBlocks = blocksOf(["172.17.0.0/16", "192.168.56.0/24"]);
const everyonesBlockReasons = ["Docker's default bridge", "VirtualBox's host-only network"];
const everyonesAddresses = /* @__PURE__ */ new Map([
	["169.254.169.254", "the cloud metadata address"],
	["169.254.169.253", "the cloud resolver address"],
	["169.254.169.123", "the cloud time service address"],
	["169.254.170.2", "ECS's task metadata address"],
	["169.254.170.23", "EKS's pod identity address"],
	["169.254.20.10", "Kubernetes' node-local resolver"],
	["169.254.25.10", "Kubespray's node-local resolver"],
	["100.100.100.100", "Tailscale's MagicDNS address"],
	["100.100.100.200", "Alibaba Cloud's metadata address"],
	["fd7a:115c:a1e0::53", "Tailscale's MagicDNS address"],
	["fd00:ec2::254", "the cloud metadata address"],
	["fd00:ec2::253", "the cloud resolver address"],
	["fd00:ec2::123", "the cloud time service address"],
	["fd00:ec2::23", "EKS's pod identity address"],
	["fd20:ce::254", "the cloud metadata address"],
	["fe80::1", "a link-local gateway as everyone has it"],
	["10.0.2.2", "the emulator's own gateway"],
	["10.0.2.3", "the emulator's own resolver"],
	["10.0.2.15", "the emulator's own address"],
	["192.168.0.1", "a router as it is sold"],
	["192.168.1.1", "a router as it is sold"],
	["192.168.99.100", "docker-machine's first address"],
	["192.168.65.2", "Docker Desktop's own address"],
	["192.168.65.254", "Docker Desktop's own address"],
	["192.168.122.1", "libvirt's own gateway"],
	["192.168.49.2", "minikube's first address"],
	["10.88.0.1", "Podman's own gateway"],
	["10.96.0.1", "Kubernetes' default API service address"],
	["10.96.0.10", "Kubernetes' default resolver address"],
	["10.43.0.1", "k3s' default API service address"],
	["10.43.0.10", "k3s' default resolver address"],
	["10.152.183.1", "MicroK8s' default API service address"],
	["10.152.183.10", "MicroK8s' default resolver address"],
	["10.233.0.1", "Kubespray's default API service address"],
	["10.233.0.3", "Kubespray's default resolver address"]
]);
const teachingOctets = /* @__PURE__ */ new Map([
	["10.0.0", [
		1,
		2,
		3,
		4,
		5,
		6,
		10,
		11,
		12,
		20,
		42,
		50,
		99,
		100,
		101,
		255
	]],
	["10.0.1", [
		1,
		2,
		10
	]],
	["10.1.0", [1]],
	["10.1.1", [
		1,
		2,
		3
	]],
	["10.1.2", [3, 4]],
	["10.2.2", [2]],
	["10.2.3", [4]],
	["10.3.3", [3]],
	["10.9.8", [7]],
	["10.10.0", [1]],
	["10.10.1", [1]],
	["10.10.10", [
		1,
		2,
		10
	]],
	["10.11.12", [13]],
	["10.20.30", [40]],
	["10.255.255", [254]],
	["192.168.0", [
		2,
		3,
		5,
		10,
		100,
		101,
		254,
		255
	]],
	["192.168.1", [
		2,
		3,
		4,
		5,
		10,
		11,
		20,
		42,
		50,
		100,
		101,
		102,
		123,
		200,
		254,
		255
	]],
	["192.168.2", [1, 2]],
	["192.168.10", [1, 10]],
	["192.168.33", [10]],
	["192.168.50", [4]],
	["192.168.100", [1]],
	["172.16.0", [
		1,
		2,
		10
	]],
	["172.16.1", [1]],
	["172.31.0", [1]],
	["100.64.0", [1]],
	["169.254.0", [1]],
	["169.254.1", [1]]
]);
const teachingIpv6 = new Set([
	"fd00",
	"fc00",
	"fe80"
].flatMap((first) => [
	"",
	"1",
	"2",
	"3",
	"1:1",
	"1234"
].map((last) => `${first}::${last}`)));
const commonBeginnings = [...[
	"10.0.",
	"10.1.1.",
	"10.1.2.",
	"10.10.10.",
	"192.168.0.",
	"192.168.1.",
	"192.168.10.",
	"192.168.33."
], ...[
	"192.168.100.",
	"172.16.0.",
	"172.16.1.",
	"fd00:",
	"fc00:",
	"fe80::"
]];
function classifyAddress(address, prefix) {
	const kind = kindOf$1(address);
	if (kind === null) return null;
	const text = withoutZone(address);
	return {
		kind,
		block: isBlock(address, prefix),
		definition: isDefinition(address, prefix),
		everyones: everyonesReason(address, text, prefix),
		teaching: isTeaching(text),
		common: commonBeginnings.some((beginning) => text.startsWith(beginning))
	};
}
function kindOf$1(address) {
	const range = address.range();
	switch (range) {
		case "private": return "private";
		case "carrierGradeNat": return "carrier-grade NAT";
		case "linkLocal": return "link-local";
		case "uniqueLocal": return "unique local";
		case "loopback": return "loopback";
		default: return range === "deprecatedSiteLocal" ? "site-local" : null;
	}
}
function bitsOf(address) {
	return address.kind() === "ipv4" ? 32 : 128;
}
function withoutZone(address) {
	return address.toString().replace(/%.*$/, "");
}
function isTeaching(text) {
	if (text.includes(":")) return teachingIpv6.has(text);
	const dot = text.lastIndexOf(".");
	return teachingOctets.get(text.slice(0, dot))?.includes(Number(text.slice(dot + 1))) ?? false;
}
function isBlock(address, prefix) {
	if (prefix === null || prefix >= bitsOf(address)) return false;
	return hostBits(address, prefix).every((bit) => bit === 0);
}
function hostBits(address, prefix) {
	const bytes = address.toByteArray();
	const bits = [];
	for (let at = prefix; at < bytes.length * 8; at += 1) bits.push((bytes[at >> 3] ?? 0) >> 7 - (at & 7) & 1);
	return bits;
}
function isDefinition(address, prefix) {
	return definitions().some(([network, bits]) => {
		if (network.kind() !== address.kind() || !address.match(network, bits)) return false;
		const rest = hostBits(address, bits);
		const first = rest.every((bit) => bit === 0);
		const last = rest.every((bit) => bit === 1);
		if (prefix === null || prefix === bitsOf(address)) return first || last;
		return first && prefix <= bits;
	});
}
function everyonesReason(address, text, prefix) {
	const alone = everyonesAddresses.get(text);
	if (alone !== void 0) return alone;
	for (const [index, [network, bits]] of everyonesBlocks().entries()) {
		if (network.kind() !== address.kind() || !address.match(network, bits)) continue;
		if (prefix === null || prefix >= bits) return everyonesBlockReasons[index] ?? null;
	}
	if (prefix === null) return null;
	return everyonesExactBlocks.get(`${text}/${prefix}`) ?? null;
}

// build/src/detect/network/address-notation.js
const plainQuad = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const paddedQuad = /^\d{3}(?:\.\d{3}){3}$/;
const oddQuad = /^(?:0x[0-9a-f]{1,8}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,2}|\d{1,4})){3}$/i;
const shortForm = /^(?:0x[0-9a-f]{1,2}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,8}|\d{1,10})){1,2}$/i;
const oneHexadecimal = /^0x[0-9a-f]{7,8}$/i;
const oneInteger = /^(?:[1-9]\d{7,9}|0\d{9,11})$/;
function parseAddress(text, host) {
	if (text.includes(":")) return parseIpv6(text);
	if (plainQuad.test(text)) return parsed$1(text, "plain");
	if (oddQuad.test(text)) return parseOddQuad(text);
	if (oneHexadecimal.test(text)) return parsed$1(text, "hexadecimal");
	if (!host) return null;
	if (oneInteger.test(text)) return parsed$1(text, "integer");
	return shortForm.test(text) ? parsed$1(text, "short") : null;
}
function parseOddQuad(text) {
	if (!/x/i.test(text) && !/(?:^|\.)0\d/.test(text)) return null;
	const read = parsed$1(text, /x/i.test(text) ? "hexadecimal" : "octal");
	if (!paddedQuad.test(text)) return read;
	const decimal = text.replace(/(^|\.)0+(?=\d)/g, "$1");
	if (!plainQuad.test(decimal)) return read;
	const plain = parsed$1(decimal, "plain");
	return plain !== null && plain.address.range() !== "unicast" ? plain : read;
}
function parsed$1(text, notation) {
	if (!import_ipaddr.default.IPv4.isValid(text)) return null;
	return {
		address: import_ipaddr.default.IPv4.parse(text),
		notation
	};
}
function parseIpv6(text) {
	if (!import_ipaddr.default.IPv6.isValid(text)) return null;
	const address = import_ipaddr.default.IPv6.parse(text);
	const embedded = embeddedIpv4(address);
	if (embedded === null) return {
		address,
		notation: "plain"
	};
	return {
		address: embedded,
		notation: "mapped"
	};
}
function embeddedIpv4(address) {
	const bytes = address.toByteArray();
	switch (address.range()) {
		case "ipv4Mapped":
		case "rfc6145":
		case "rfc6052": return new import_ipaddr.default.IPv4(bytes.slice(12));
		case "6to4": return new import_ipaddr.default.IPv4(bytes.slice(2, 6));
		default: return isIpv4Compatible(bytes) ? new import_ipaddr.default.IPv4(bytes.slice(12)) : null;
	}
}
function isIpv4Compatible(bytes) {
	return bytes.slice(0, 12).every((byte) => byte === 0) && bytes[12] !== 0;
}

// build/src/detect/network/no-ones-hosts.js
function words(lines) {
	return lines.flatMap((line) => line.split(" "));
}
const everyonesHosts = new Set(words([
	"metadata.google.internal instance-data.ec2.internal metadata.internal metadata.azure.internal",
	"kubernetes.default.svc kubernetes.default.svc.cluster.local kubernetes.svc.cluster.local",
	"kube-dns.kube-system.svc.cluster.local kube-dns.kube-system.svc default.svc.cluster.local",
	"kube-system.svc.cluster.local namespace.svc.cluster.local coredns.kube-system.svc.cluster.local",
	"consul.service.consul vault.service.consul active.vault.service.consul raspberrypi.local",
	"homeassistant.local octopi.local octoprint.local wled.local umbrel.local fritz.box openwrt.lan",
	"openwrt.local pi.hole hassio.local retropie.local ubuntu.local fritz.nas.fritz.box myfritz.box",
	"wpad.fritz.box www.fritz.box vsphere.local ko.local kind.local lb-apiserver.kubernetes.local",
	"ns.dns.cluster.local hostmaster.cluster.local"
]));
const everyonesZones = words([
	"docker.internal containers.internal lima.internal minikube.internal k3d.internal",
	"rancher-desktop.internal orb.internal orb.local podman.internal wsl.internal",
	"testcontainers.internal kube-system.svc kube-system.svc.cluster.local"
]);
const localNames = new Set(words(["localhost localhost4 localhost6 ip6-localhost ip6-loopback broadcasthost loopback"]));
const teachingLabel = /^(?:(?:an?-)?examples?(?:-?\d+)?|foo\d*|bar\d*|baz\d*|qux|foobar|quux|tests?|testing|sample|demo|dummy|fake|placeholder|hostname\d*|host-?name|servername|server-?name|domainname|domain-?name|domain|some|name|node-?name|machine-?name|computer-?name|whatever|something|anything|somewhere|nowhere|invalid|xxx+|abc|abcd?|my|your|our|their|(?:my|your|some|the)[-_]?(?:apps?|site|host|hosts|hostname|domain|server|service|svc|company|corp|org|organi[sz]ation|network|name|namespace|machine|pc|computer|box|cluster|project|instance|node|printer|mac|laptop|db|database|api|web|website|registry|tailnet|release|bucket|team|device|vm|pod|app-?\d*|lan|local|ns|cool[-_]?.*|example.*)|your[-_].+|my[-_].+|some[-_].+|company|mycorp|acmecorp-example|contoso|fabrikam|adatum|northwind(?:traders)?|tailspintoys|adventure-?works|wingtiptoys|proseware|lorem|ipsum|tailnet|tailnet-name|tail-?scale|yak-bebop|project-?id|project-?name|service-?name|svc-?name|namespace|ns|pod-?name|(?:svc|service)|region|zone|hello-?world|helloworld|unknown|nonexistent|non-existent|doesnotexist|does-not-exist|nosuchhost|not-?a-?host|bogus)$/;
const weakTeachingLabel = /^(?:tests?|testing|demo|svc|service|namespace|ns|region|zone|domain|name|sample|my|company)$/;
function isEveryonesHost(name) {
	return everyonesHosts.has(name) || everyonesZones.some((zone) => name === zone || name.endsWith(`.${zone}`));
}
function isTeachingName(labels) {
	if (labels.some((label) => teachingLabel.test(label) && !weakTeachingLabel.test(label))) return true;
	if (labels.some((label) => /(?:^|-)x{2,}(?:-|$)/.test(label) || isNoAddress(label))) return true;
	if (labels.length > 1 && namespaceWord.test(labels[1] ?? "")) return true;
	return labels.every((label) => teachingLabel.test(label));
}
const namespaceWord = /^(?:namespace|name-space|ns|(?:my|your|some|the|target|other|foo)-?(?:namespace|ns))$/;
function isNoAddress(label) {
	return (/^ip-(\d+)-(\d+)-(\d+)-(\d+)$/.exec(label)?.slice(1))?.some((octet) => Number(octet) > 255) ?? false;
}

// build/src/detect/network/host-class.js
function suffix(text, reason, specific) {
	return {
		text,
		reason,
		specific
	};
}
const suffixes = [
	suffix("svc.cluster.local", "a Kubernetes service", true),
	suffix("pod.cluster.local", "a Kubernetes pod", true),
	suffix("cluster.local", "a Kubernetes cluster domain", true),
	suffix("clusterset.local", "a Kubernetes multi-cluster domain", true),
	suffix("ec2.internal", "AWS' internal zone", true),
	suffix("compute.internal", "AWS' internal zone", true),
	suffix("internal.cloudapp.net", "Azure's internal zone", true),
	suffix("google.internal", "Google Cloud's internal zone", true),
	suffix("oraclevcn.com", "Oracle Cloud's internal zone", true),
	suffix("service.consul", "a Consul service", true),
	suffix("node.consul", "a Consul node", true),
	suffix("home.arpa", "a home network (RFC 8375)", true),
	suffix("ts.net", "a tailnet", true),
	suffix("fritz.box", "a home network", true),
	suffix("localdomain", "a private suffix", true),
	suffix("intranet", "a private suffix", false),
	suffix("internal", "a private suffix", false),
	suffix("private", "a private suffix", false),
	suffix("localnet", "a private suffix", true),
	suffix("consul", "a Consul domain", false),
	suffix("local", "a private suffix", false),
	suffix("intra", "a private suffix", false),
	suffix("corp", "a private suffix", false),
	suffix("home", "a private suffix", false),
	suffix("lan", "a private suffix", false),
	suffix("svc", "a Kubernetes service", false)
];
const innerLabels = /* @__PURE__ */ new Set([
	"internal",
	"corp",
	"intranet",
	"intra",
	"lan"
]);
const publicTopLevel = /* @__PURE__ */ new Set([
	...[
		"com",
		"net",
		"org",
		"io",
		"dev",
		"app",
		"cloud",
		"tech",
		"ai",
		"co",
		"biz",
		"info",
		"edu",
		"gov",
		"mil"
	],
	...[
		"de",
		"at",
		"ch",
		"uk",
		"fr",
		"it",
		"es",
		"nl",
		"be",
		"dk",
		"se",
		"no",
		"fi",
		"pl",
		"cz",
		"eu",
		"us",
		"ca"
	],
	...[
		"au",
		"nz",
		"jp",
		"cn",
		"kr",
		"in",
		"br",
		"mx",
		"ru",
		"ua",
		"tr",
		"za",
		"pt",
		"ie",
		"hu",
		"ro",
		"gr",
		"il"
	],
	...[
		"sg",
		"hk",
		"tw",
		"systems",
		"online",
		"site",
		"xyz",
		"me",
		"tv",
		"cc",
		"lu",
		"sk",
		"si",
		"lt",
		"lv",
		"ee"
	]
]);
function labelsOf(name) {
	const lower = name.toLowerCase().replace(/\.$/, "");
	if (lower.length < 4 || lower.length > 253) return null;
	const labels = lower.split(".");
	if (labels.length < 2) return null;
	return labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) ? labels : null;
}
function classifyHost(name, settings) {
	const labels = labelsOf(name);
	if (labels === null) return null;
	const lower = labels.join(".");
	const own = ownDomain(lower, settings);
	if (own !== null) return {
		kind: "internal",
		reason: "in a domain named in internal-domains",
		specific: true,
		own: true,
		inner: false,
		labels: before$1(labels, own),
		suffix: own
	};
	if (labels.some((label) => localNames.has(label)) || suffixes.some(({ text }) => text === lower)) return null;
	const found = suffixIn(lower, settings);
	if (found === void 0) return innerClass(labels);
	const rest = before$1(labels, found.text).filter((label) => !label.startsWith("_"));
	if (rest.length === 0 || isIncomplete(found.text, rest)) return null;
	return {
		...kindOf(lower, rest, found.reason),
		specific: found.specific,
		own: false,
		inner: false,
		labels: rest,
		suffix: found.text
	};
}
function suffixIn(lower, { internalSuffixes }) {
	const own = internalSuffixes.find((text) => lower.endsWith(`.${text}`));
	if (own !== void 0) return suffix(own, "a suffix named in internal-suffixes", false);
	return suffixes.find((entry) => lower.endsWith(`.${entry.text}`));
}
function before$1(labels, ending) {
	return labels.slice(0, labels.length - ending.split(".").length);
}
function ownDomain(lower, settings) {
	return settings.internalDomains.find((domain) => lower === domain || lower.endsWith(`.${domain}`)) ?? null;
}
function isIncomplete(suffixText, rest) {
	if (suffixText === "svc" || suffixText === "svc.cluster.local" || suffixText === "pod.cluster.local") return rest.length < 2;
	if (suffixText === "cluster.local") return rest.length === 1 && /^(?:svc|pod|default)$/.test(rest[0] ?? "");
	return suffixText === "ec2.internal" && rest.length === 1 && rest[0] === "compute";
}
function kindOf(lower, rest, reason) {
	if (isEveryonesHost(lower)) return {
		kind: "everyones",
		reason: "a name that everyone has"
	};
	if (isTeachingName(rest)) return {
		kind: "teaching",
		reason: "a name as examples have it"
	};
	return {
		kind: "internal",
		reason
	};
}
function innerClass(labels) {
	const last = labels[labels.length - 1] ?? "";
	if (!publicTopLevel.has(last)) return null;
	const at = labels.findIndex((label) => innerLabels.has(label));
	if (at === -1 || labels.length - at < 3) return null;
	if (labels.length - at === 3 && (labels[at + 1] ?? "").length <= 2) return null;
	const rest = labels.slice(0, -1);
	const teaching = isTeachingName(rest);
	return {
		kind: teaching ? "teaching" : "internal",
		reason: teaching ? "a name as examples have it" : "an internal zone of a public domain",
		specific: false,
		own: false,
		inner: true,
		labels: rest,
		suffix: labels.slice(at).join(".")
	};
}

// build/src/detect/network/internal-value.js
function internalValue(value, settings) {
	const part = hostPartOf(value.trim().replace(/^(["'`])(.*)\1$/s, "$2").trim());
	if (part === null) return null;
	const parsed = parseAddress(part.host, part.inUrl);
	if (parsed !== null) {
		const judged = classifyAddress(parsed.address, part.prefix);
		return judged === null ? null : addressValue(judged, settings);
	}
	const host = classifyHost(part.host, settings);
	if (host === null) return dashedValue(part.host, settings);
	return {
		kind: "internal-host",
		reason: host.reason,
		noOnes: host.kind !== "internal"
	};
}
function addressValue(judged, settings) {
	if (judged.definition && judged.kind !== "loopback") return null;
	if (!isAskedFor(judged, settings)) return null;
	const what = `a ${judged.kind} ${judged.block ? "block" : "address"}`;
	if (judged.everyones !== null) return {
		kind: "private-address",
		reason: judged.everyones,
		noOnes: true
	};
	return {
		kind: "private-address",
		reason: what,
		noOnes: false
	};
}
function dashedValue(host, settings) {
	const quad = /(?:^|[.-])(\d{1,3}(?:-\d{1,3}){3})(?![\d-])/.exec(host)?.[1];
	const parsed = quad === void 0 ? null : parseAddress(quad.replaceAll("-", "."), false);
	const judged = parsed === null ? null : classifyAddress(parsed.address, null);
	if (judged === null || judged.definition || judged.kind === "loopback") return null;
	if (!isAskedFor(judged, settings)) return null;
	return {
		kind: "private-address",
		reason: "a private address in a host name",
		noOnes: judged.everyones !== null
	};
}
function hostPartOf(value) {
	if (value === "" || value.length > 2048 || /\s/.test(value)) return null;
	const unc = /^\\{2,4}([^\\/]+)/.exec(value);
	const url = /^[a-z][a-z0-9+.:-]*:\/\/([^/?#\\]*)/i.exec(value) ?? /^\/\/([^/?#\\]+)/.exec(value);
	const authority = unc?.[1] ?? url?.[1] ?? value;
	const bare = authority.slice(authority.lastIndexOf("@") + 1);
	const bracketed = /^\[([^\]]*)\]/.exec(bare)?.[1];
	if (bracketed !== void 0) return {
		host: bracketed,
		prefix: null,
		inUrl: true
	};
	if (url !== null) return {
		host: bare.replace(/[:,].*$/, ""),
		prefix: null,
		inUrl: true
	};
	const prefixed = /^([0-9a-fx.:%]+)\/(\d{1,3})$/i.exec(bare);
	if (prefixed !== null) return {
		host: prefixed[1] ?? "",
		prefix: Number(prefixed[2]),
		inUrl: false
	};
	if (/^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%\w+)?$/i.test(bare)) return {
		host: bare,
		prefix: null,
		inUrl: false
	};
	return {
		host: bare.replace(/[:/].*$/s, ""),
		prefix: null,
		inUrl: false
	};
}

// build/src/detect/infrastructure/told-word.js
const describing = new Set(`mandatory deprecated sensitive plaintext encrypted alphanumeric interactive production development staging headless
  persistent disabled enabled required optional automatic generated randomised randomized random unchanged inherited
  untouched anonymous external internal protected unprotected readable writable writeonly readonly obsolete supported
  unsupported ephemeral temporary permanent forwarded rotated verified verbatim unlimited available unavailable
  uppercase lowercase immutable nullable bitwarden lastpass keychain kubernetes terraform onepassword vaultwarden
  environment parameter placeholder hardcoded everything whatever printable exported mounted variable`.split(/\s+/));
const settingVerb = /\b(?:sets?|setting|chang(?:e[ds]?|ing)|resets?|rotat(?:e[ds]?|ing)|updat(?:e[ds]?|ing))\b/i;
const foreignVerb = /\b(?:renam|map|pass|forward|copy|copi|point|bind|bound|send|sent|hand|mount|add|belong|refer|relat|specific|equivalent)\w*\b/i;
function isToldWord(sighting, reading) {
	const { text, end, left, name } = sighting;
	if (!isPasswordName(name.text) || reading.start < end || text[reading.start - 1] !== "`") return false;
	if (text[reading.end] !== "`") return false;
	const between = text.slice(end, reading.start - 1);
	return isTypedWord(reading.value, name.text) && (isCellBeside(between) || saysValue(left.slice(-160), between));
}
function isCellBeside(between) {
	return /^`?[ \t]*\|[ \t]*$/.test(between);
}
function saysValue(left, between) {
	const clause = left.replace(/^.*[.!?;]\s/s, "");
	const words = between.replace(/^[`"'*_)\]]+/, "").trim();
	if (/^(?:is|was|equals|=|:|should be|must be)(?: (?:now|currently|still|always|just|simply))?:?$/i.test(words)) return true;
	if (/^(?:is|was|has been|been|are|now|currently|\s)*\s*(?:set|changed|reset|rotated|defaults?) to(?: be)?:?$/i.test(words)) return true;
	return /^(?:back )?to:?$/i.test(words) && settingVerb.test(clause) && !foreignVerb.test(clause);
}
function isTypedWord(value, name) {
	if (/^[a-z]{2,12}(?:-[a-z]{2,12}){2,6}$/.test(value)) return !isNameOfThing(value.split("-"), name);
	if (!/^[A-Za-z]{8,40}$/.test(value)) return false;
	if (/^[a-z]+$/.test(value)) return value.length >= 10 && !describing.has(value);
	const uppers = value.replace(/[^A-Z]/g, "").length;
	return !/^(?:[A-Z]?[a-z]+)?[A-Z]{2,5}$|^[A-Z]{2,5}[a-z]+$|^(?:[A-Z][a-z]{2,}){1,3}(?:[A-Z]{2,4})?$/.test(value) && uppers >= value.length * .2 && uppers <= value.length * .8;
}
const thingWords = new Set("server service config file only text host name value script store manager container image cluster user".split(" "));
function isNameOfThing(words, name) {
	const nameWords = wordsOf(name);
	return words.some((word) => credentialWords.has(word) || thingWords.has(word) || nameWords.includes(word));
}

// build/src/detect/infrastructure/url-secret.js
const userInfo = /^[a-z][a-z0-9+.:-]*:\/\/([^\s/?#]*)@[^\s@/]/i;
const bareUserInfo = /^[\w.%+-]*:([^\s/@:]{3,})@[\w.-]+(?::\d+)?(?:\/|$)/;
const parameter = /[?&;#](?:\w*(?:token|password|passwd|pwd|secret|api_?key|apikey|access_?key|auth|sig|signature|key|credential))=([^&#\s]+)/gi;
const keyValue = /(?:^|[;\s])(?:password|pwd|passwd|accountkey|sharedaccesskey|secret|token|apikey)\s*=\s*["']?([^;"'\s]+)/i;
function secretInUrl(value, webhook) {
	const info = userInfo.exec(value)?.[1];
	if (info !== void 0) {
		const colon = info.indexOf(":");
		if (isRealSecret(colon === -1 ? "" : info.slice(colon + 1), "PASSWORD")) return true;
		if (colon === -1 && looksSecret(info) && info.length >= 16 && isRealSecret(info, "TOKEN")) return true;
	}
	const bare = bareUserInfo.exec(value)?.[1];
	if (bare !== void 0 && isRealSecret(bare, "PASSWORD")) return true;
	for (const found of value.slice(0, 2048).matchAll(parameter)) if (isRealSecret(found[1] ?? "", "TOKEN")) return true;
	const given = keyValue.exec(value)?.[1];
	if (given !== void 0 && isRealSecret(given, "PASSWORD")) return true;
	return webhook && hasSecretPath(value);
}
function isRealSecret(text, name) {
	return text !== "" && judgeValue(decode(text), {
		quoted: true,
		name
	}).kind === "literal";
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function hasSecretPath(value) {
	const path = /^https?:\/\/[^/?#]+\/([^\s?#]*)/i.exec(value)?.[1];
	if (path === void 0) return false;
	return path.split("/").some((part) => part.length >= 8 && looksSecret(part) && judgeValue(part, { quoted: true }).kind === "literal");
}
function isContainerAddress(value) {
	const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([a-z][a-z0-9-]*)(?::\d{2,5})(?:\/\S*)?$/i.exec(value)?.[1];
	return host !== void 0 && !/^(?:localhost|host|hostname|server|your.*|example|gateway|ip|domain)$/i.test(host);
}

// build/src/detect/infrastructure/weak-word.js
const passwordWords = /* @__PURE__ */ new Set([
	"password",
	"passwd",
	"passphrase",
	"passcode",
	"pass",
	"pwd",
	"secret",
	"admin",
	"user"
]);
function isWeakWord(value, reading, sighting) {
	if (!isPasswordName(sighting.name.text) || reading.form !== "plain" || !isUsed(reading, sighting)) return false;
	if (!/^[A-Z]?[a-z]{4,24}$/.test(value)) return false;
	const nameWords = new Set(wordsOf(sighting.name.text));
	return segment(value.toLowerCase(), (word) => passwordWords.has(word) || nameWords.has(word))?.some((word) => passwordWords.has(word)) === true;
}
function isUsed({ how }, { blob, dialect, left, text, start }) {
	const { document, test, example, vendored } = blob.traits;
	if (document || test || example || vendored || /^\s*(?:#|;|\/\/|--|REM\b)/i.test(left)) return false;
	if (how === "the fallback") return true;
	if (dialect === "words" || dialect === "lines") return how === "assigned" || how === "set by a command";
	return dialect === "yaml" && (how === "assigned" || how === "paired") && !isMapping(parentKey(text.slice(0, start)));
}
function isMapping(parent) {
	return /(?:ref|refs|keys?|keymap|mapping|map|secrets|types?|schema|properties|labels|inputs|outputs)$/i.test(parent);
}

// build/src/detect/infrastructure/judge-reading.js
const secretPatternId = "infrastructure.secret";
const topologyPatternId = "infrastructure.topology";
function unwrapped(reading) {
	const [, quote, value] = /^(\\?["'])(.+)\1$/s.exec(reading.value) ?? [];
	if (quote === void 0 || value === void 0) return reading;
	if (reading.end - reading.start !== reading.value.length) return reading;
	return {
		...reading,
		start: reading.start + quote.length,
		end: reading.end - quote.length,
		value
	};
}
function judgeReading(sighting, given, settings) {
	const reading = unwrapped(given);
	const verdict = verdictOn(sighting, reading, settings);
	if (verdict === null) {
		const inner = fallbackInside(reading);
		return inner === null ? null : judgeReading(sighting, {
			...inner,
			form: reading.form
		}, settings);
	}
	const { base, start, end, name, blob } = sighting;
	const { test, example, vendored } = blob.traits;
	const invented = test || example || vendored;
	const secret = {
		start: base + reading.start,
		end: base + reading.end
	};
	return {
		patternId: verdict.patternId,
		secret,
		whole: {
			start: Math.min(base + start, secret.start),
			end: Math.max(base + end, secret.end)
		},
		severity: invented ? milder(verdict.severity) : verdict.severity,
		confidence: invented && verdict.confidence === "high" ? "medium" : verdict.confidence,
		reason: `${verdict.reason}, ${reading.how}${invented ? ", in a test or an example" : ""}`,
		subject: name.text
	};
}
function verdictOn(sighting, reading, settings) {
	if (sighting.name.kind === "topology") return topologyVerdict(reading, settings);
	return secretVerdict(reading, sighting) ?? addressVerdict(reading, sighting, settings);
}
function addressVerdict(reading, sighting, settings) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(reading.value) || sighting.name.kind === "connection" ? topologyVerdict(reading, settings) : null;
}
function secretVerdict(reading, sighting) {
	const { name, blob } = sighting;
	const { value } = reading;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || name.kind === "connection") return secretInUrl(value, name.kind === "connection") ? found(reading, value, "a URL that holds a secret") : null;
	const hidden = hiddenText(value);
	const real = isReal(value, reading.quoted, name.text) && (hidden === null || isReal(hidden, true, name.text));
	if (!real && isWeakWord(hidden ?? value, reading, sighting)) return {
		patternId: secretPatternId,
		severity: "low",
		confidence: "low",
		reason: "a word that works as a password"
	};
	if (!real || isPublic(value)) return null;
	if (isText$1(value, name.text, blob.path)) return null;
	if ((isVague(sighting) || reading.form === "loose") && !looksSecret(value)) {
		if (!blob.traits.document || !isToldWord(sighting, reading)) return null;
		return {
			patternId: secretPatternId,
			severity: "medium",
			confidence: "low",
			reason: "a word that a sentence gives as the password"
		};
	}
	if (reading.form === "loose" && (blob.traits.lock || /^[A-Z][A-Z0-9_]+=/.test(value))) return null;
	return found(reading, value, "a literal value beside the name of a credential");
}
function isVague({ name, dialect }) {
	return name.kind === "vague-secret" || dialect === "quoted" && /^[a-z][a-zA-Z0-9]*$/.test(name.text);
}
const translated = /(?:^|\/)(?:lang|langs|languages?|locales?|i18n|l10n|translations?|messages)(?:\/|[._-])/i;
function isText$1(value, name, path) {
	if (/^-----BEGIN /.test(value)) return false;
	return (/\s/.test(value) || /[^\x00-\x7f]/.test(value)) && (!isPasswordName(name) || translated.test(path));
}
function found(reading, value, reason) {
	return {
		patternId: secretPatternId,
		severity: looksStrong(value) ? "critical" : "high",
		confidence: reading.form === "plain" ? "high" : "medium",
		reason
	};
}
function topologyVerdict(reading, settings) {
	const confidence = reading.form === "plain" ? "high" : "medium";
	const patternId = topologyPatternId;
	if (secretInUrl(reading.value, false)) return {
		patternId,
		severity: "high",
		confidence,
		reason: "a URL that holds a secret"
	};
	if (reading.quoted === false && judgeValue(reading.value, { quoted: false }).kind === "reference") return null;
	let mildest = null;
	for (const part of reading.value.split(/[\s,;]+/, 16)) {
		const judged = internalValue(part.replace(/^[("'[]+|[)"'\]]+$/g, ""), settings);
		if (judged !== null && !judged.noOnes) return {
			patternId,
			severity: "medium",
			confidence,
			reason: judged.reason
		};
		if (judged !== null) mildest = {
			patternId,
			severity: "note",
			confidence,
			reason: judged.reason
		};
		else if (reading.form === "plain" && isContainerAddress(part)) mildest ??= {
			patternId,
			severity: "note",
			confidence: "low",
			reason: "the name of a container"
		};
	}
	return mildest;
}
function isReal(value, quoted, name) {
	if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return false;
	if (/^[a-z]+(?:[A-Z][a-z]+){3,}$/.test(value)) return false;
	if (/^[a-z]+(?:\.[a-z]+)+$/.test(value) && /key$/i.test(name)) return false;
	return judgeValue(value, {
		quoted,
		name
	}).kind === "literal";
}
function isPublic(value) {
	return /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN (?:[A-Z0-9 ]+ )?(?:PUBLIC KEY|CERTIFICATE))/.test(value);
}
function hiddenText(value) {
	if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
	const decoded = Buffer.from(value, "base64").toString("latin1").trim();
	return /^[\x20-\x7e\n]{3,}$/.test(decoded) ? decoded : null;
}

// build/src/detect/infrastructure/later-reader.js
const linesMax = 9;
const target = /(?:^|[\s;{(\x80-\xff])(?:(?:let|const|var|my|local|auto|final|String|string|char|std::string|val|if|mut|def)\s+)*[*&]?\$?([A-Za-z_][\w.]*)(?:\s*,\s*(\w+))?(?:\s*:\s*[\w<>& ]+)?\s*(?::=|=)\s*[^=].*$/;
const reading = /(?:env|config|lookup|get|property|\$|fetch|read)/i;
const readLater = (sighting) => {
	const { left, dialect, text, end } = sighting;
	if (dialect !== "quoted" && dialect !== "mixed") return [];
	const tail = text.slice(end, end + 200).split("\n", 1)[0] ?? "";
	if (!reading.test(left) || /(?:throw|panic|raise|fatal|exit)/i.test(tail)) return [];
	const [, variable, second] = target.exec(left.slice(-200)) ?? [];
	const from = text.indexOf("\n", end);
	const following = from === -1 ? "" : text.slice(from, from + 700).split("\n", linesMax).join("\n");
	const sameLine = tail.includes("{") || tail.includes(";") ? tail : "";
	if (variable === void 0) return assignedWhereMissing(sighting, `${tail}${following}`);
	return assignedLater(sighting, [variable, second ?? variable], `${sameLine}${following}`, from - sameLine.length) ?? fallbackLater(sighting, variable, following, from) ?? [];
};
const missing = /^["'`\])]*\s*(?:===?\s*(?:null|nil|undefined|None|""|'')|is\s+None|\.(?:isEmpty|isBlank|empty\?|nil\?|is_err|is_none)\b)/;
function assignedWhereMissing({ left, text, end }, region) {
	const negated = /^\s*(?:\}?\s*else\s+)?(?:if|unless)\b.*(?:!|not\s+)\s*[\w.$("'[]*$/.test(left);
	const checked = /^\s*(?:\}?\s*else\s+)?if\b/.test(left) && missing.test(region);
	if (!negated && !checked) return [];
	const given = /^[^=\n]*(?:==[^=\n]*)?(?:\r?\n[^\n]*){0,2}?[\w\])]\s*=\s*(?=["'`])/.exec(region);
	const literal = given === null ? null : joinedAt(text, end + given[0].length, false);
	if (literal === null) return [];
	const { start, end: stop, value } = literal;
	return [{
		start,
		end: stop,
		value,
		quoted: true,
		form: "loose",
		how: "the fallback in a later statement"
	}];
}
function assignedLater(sighting, variables, region, from) {
	const [name, second] = variables.map((variable) => variable.replace(/[.$]/g, "\\$&"));
	const cut = /\n\}?\s*(?:func|function|def|class|export|const|let|var|public|private|fn|type|import)\b/.exec(region);
	const body = cut === null ? region : region.slice(0, cut.index);
	const guard = new RegExp(`(?:if|unless|when|case)\\b[^\\n]{0,80}\\b(?:${name}|${second})\\b|\\b(?:except|catch|rescue)\\b|\\b${name}\\b[^\\n]{0,60}(?:\\?|==|!=|\\.is_?empty|\\.isBlank|\\|\\|)|\\[ -[zn] `).exec(body);
	if (guard === null && !/\bif\b/.test(sighting.left)) return null;
	const begin = guard?.index ?? 0;
	const given = new RegExp(`(?:\\$?\\b${name}\\s*(?::=|=|\\|\\|=|\\?\\?=)|\\breturn)\\s*\\(?(?:String::from\\(|std::string\\()?(?=["'\`])`).exec(body.slice(begin));
	if (given === null) return null;
	const literal = joinedAt(sighting.text, from + begin + given.index + given[0].length, false);
	if (literal === null) return null;
	const { start, end, value } = literal;
	return [{
		start,
		end,
		value,
		quoted: true,
		form: "plain",
		how: "the fallback in a later statement"
	}];
}
function fallbackLater(sighting, variable, region, from) {
	const name = variable.replace(/[.$]/g, "\\$&");
	const found = new RegExp(`(?<![\\w.])${name}\\s*(?:(?:\\?\\?|\\|\\||\\?:)\\s*|or\\s+|(?:[!=]=\\s*\\w+\\s*)?\\?\\s*(?:std::string\\()?\\$?${name}\\)?\\s*:\\s*|if\\s+${name}\\b[^\\n"']{0,30}\\belse\\s+)(?=["'\`])`).exec(region);
	const literal = found === null ? null : joinedAt(sighting.text, from + found.index + found[0].length, false);
	if (literal === null) return null;
	const { start, end, value } = literal;
	return [{
		start,
		end,
		value,
		quoted: true,
		form: "plain",
		how: "the fallback in a later statement"
	}];
}
const defaultBefore = /(?:\b(?:fromMaybe|from_maybe|maybe|withDefault|with_default|orElse|or_default|default|coalesce|unwrap_or)\s*\(?\s*)(["'])([^"'\n]{1,300})\1[^"'\n]{0,60}["']?$/;
const givenFirst = /(?:Field|Option|Argument|Env|Setting|Var)\(\s*(["'])(?!-)([^"'\n]{1,300})\1\s*,\s*[^()\n]{0,80}\b(?:env|alias|validation_alias|envvar|env_var|name)\s*=\s*["']?$/;
const givenUnless = /(["'])([^"'\n]{1,300})\1\s+(?:if|unless|when)\s+[^"'\n]{0,60}["']?$/;
const readEarlier = ({ left, start, text }) => {
	if (!/env|alias/i.test(left)) return [];
	const near = left.slice(-400);
	const value = (defaultBefore.exec(near) ?? givenUnless.exec(near) ?? givenFirst.exec(near))?.[2];
	const at = value === void 0 ? -1 : text.lastIndexOf(value, start - 1);
	if (value === void 0 || at === -1) return [];
	return [{
		start: at,
		end: at + value.length,
		value,
		quoted: true,
		form: "plain",
		how: "the fallback"
	}];
};

// build/src/detect/infrastructure/credential-kind.js
const set = (text) => new Set(text.trim().split(/\s+/));
const secretWords = set(`token tokens password passwords passwd pass pwd pw passphrase passcode pin secret secrets apikey
  key keys credential credentials creds cred bearer jwt pat apitoken authtoken accesstoken accesskey secretkey privatekey
  clientsecret psk otp totp hmac passkey`);
const vagueWords = set("auth authorization session cookie cookies salt seed pepper nonce signature login sas");
const connectionWords = set("dsn webhook webhooks connection conn connstr connectionstring jdbc amqp");
const topologyWords = set(`url urls uri uris host hosts hostname hostnames gateway gateways gw addr addrs address
  addresses endpoint endpoints server servers ip ips ipv ipaddr domain domains proxy dns subnet subnets cidr cidrs network
  networks node nodes origin origins registry upstream upstreams broker brokers peer peers nameserver nameservers fqdn
  bastion router backend backends baseurl apiurl link vip location cluster target targets bind listen mirror relay
  master primary replica website api service socket database db`);
const metadataWords = set(`file files filename path paths dir directory folder name names id ids ttl length len size count
  number expiry expires expiration expire lifetime lifespan enabled enable disabled disable required type kind version
  algorithm alg algo header headers prefix suffix format timeout interval min max policy rotation rotate days hours minutes
  seconds ms age issuer audience scope scopes ref arn field param store provider method mode region user username users email
  label description desc hint help regex pattern template schema title limit retries attempts env var variable validation
  fingerprint thumbprint hash public algorithm encoding charset port ports realm role roles group owner status state check
  checks message error warning text url_path manager mount mountpath engine backend_type cert certificate location_type
  placeholder example`);
const qualifierWords = set(`prod production dev development staging stage test local live old new next current previous
  default value val b64 base base64 encoded v raw plain plaintext primary secondary backup ro rw readonly readwrite main v1 v2 a b
  one two temp tmp override fallback`);
const fused = /(?:token|password|passwd|passphrase|secret|apikey|api_key|accesskey|secretkey|privatekey|authkey|credentials?|passcode|userpass|dbpass|rootpw|rootpass|adminpass|webpass|vncpass)$/;
function credentialKind(rest) {
	const words = wordsOf(rest).filter((word, index) => index === 0 || !/^\d+$/.test(word));
	while (words.length > 1 && qualifierWords.has(words.at(-1) ?? "")) words.pop();
	const last = words.at(-1);
	if (last === void 0) return null;
	const before = words.at(-2) ?? "";
	if (isSecretWord(last)) return isPublicKey(last, before) ? null : "secret";
	if (connectionWords.has(last) || last === "string" && /^conn/.test(before)) return "connection";
	if (topologyWords.has(last)) return topologyKind(words, before);
	if (metadataWords.has(last)) return null;
	if (vagueWords.has(last)) return "vague-secret";
	return words.slice(0, -1).some((word) => secretWords.has(word) && word !== "key") ? "vague-secret" : null;
}
function isSecretWord(word) {
	return secretWords.has(word) || fused.test(word);
}
function isPublicKey(last, before) {
	return /^keys?$/.test(last) && /^(?:public|pub|publishable|site|primary|foreign|sort|partition|map|cache)$/.test(before);
}
function topologyKind(words, before) {
	return words.some((word) => connectionWords.has(word)) || /^(?:database|db|postgres|postgresql|mysql|redis|mongo|mongodb|amqp|sentry)$/.test(before) ? "connection" : "topology";
}

// build/src/detect/infrastructure/name.js
const nameBytesMax$1 = 96;
const wordBefore = /[A-Za-z0-9_]*$/;
const snake = /^_+[A-Za-z0-9][A-Za-z0-9_]*/;
const dotted = /^[.-][A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*/;
const camel = /^[A-Z][A-Za-z0-9]*/;
function nameAt(blob, hit, prefixLength) {
	const prefixEnd = hit + prefixLength;
	const prefix = blob.slice(hit, prefixEnd);
	const form = formOf(prefix, blob.slice(prefixEnd, prefixEnd + nameBytesMax$1));
	if (form === null) return null;
	const before = wordBefore.exec(blob.slice(hit - nameBytesMax$1 / 2, hit))?.[0] ?? "";
	if (!startsWord(before, prefix)) return null;
	const kind = credentialKind(form);
	if (kind === null) return null;
	return {
		start: hit - before.length,
		end: prefixEnd + form.length,
		text: before + prefix + form,
		kind
	};
}
function formOf(prefix, after) {
	const first = after[0];
	if (first === "_") return (snake.exec(after)?.[0] ?? "").replace(/_+$/, "") || null;
	if (first === "." || first === "-") return dotted.exec(after)?.[0] ?? null;
	return /[a-z]$/.test(prefix) ? camel.exec(after)?.[0] ?? null : null;
}
function startsWord(before, prefix) {
	if (before === "" || before.endsWith("_")) return true;
	return /[a-z0-9]$/.test(before) && /^[A-Z][a-z]/.test(prefix);
}

// build/src/detect/infrastructure/nested-name.js
const reachBytes$2 = 4e3;
const reachLines = 80;
const levelled = /\.(?:ya?ml|json|json5|jsonc)(?:\.[a-z0-9]+)?$/i;
const sectioned = /\.(?:toml|ini|cfg|conf|cnf)$/i;
const entry = /^(\s*)(["']?)([A-Za-z][\w-]*)\2\s*[:=]\s*(.*)$/;
function nestedNames(blob, hit, prefixLength) {
	const start = blob.lineStart(hit);
	const before = blob.slice(start, hit);
	const after = blob.slice(hit + prefixLength, hit + prefixLength + 80);
	if (levelled.test(blob.path) && /^\s*["']?$/.test(before) && /^["']?\s*:\s*(?:\{\s*)?(?:#[^\n]*)?\r?\n/.test(after)) return leavesBelow(blob, start, hit, prefixLength);
	const section = /^((?:\.[\w-]+)+)\]+\s*(?:[#;][^\n]*)?\r?\n/.exec(after)?.[1];
	if (section !== void 0 && sectioned.test(blob.path) && /^\s*\[+$/.test(before)) return entriesOf(blob, start, hit, {
		prefixLength,
		section
	});
	return [];
}
function linesAfter(blob, from, ends) {
	const out = [];
	const text = blob.slice(from, from + reachBytes$2);
	let at = from;
	for (const [index, line] of text.split("\n", reachLines).entries()) {
		if (index > 0 && line.trim() !== "" && !/^\s*(?:#|\/\/|;)/.test(line)) {
			if (ends(line)) break;
			const [, indent = "", quote = "", key, value = ""] = entry.exec(line) ?? [];
			if (key !== void 0) out.push({
				at,
				indent: indent.length,
				key,
				keyAt: at + indent.length + quote.length,
				value: value.trim()
			});
		}
		at += line.length + 1;
	}
	return out;
}
function leavesBelow(blob, start, hit, prefixLength) {
	const outer = /^\s*/.exec(blob.slice(start, hit))?.[0].length ?? 0;
	const prefix = blob.slice(hit, hit + prefixLength);
	const names = [];
	const open = [];
	for (const line of linesAfter(blob, start, (text) => (/^\s*/.exec(text)?.[0].length ?? 0) <= outer)) {
		while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
		if (/^(?:\{|&\w+|#.*)?$/.test(line.value)) open.push({
			indent: line.indent,
			key: line.key
		});
		else if (open.length > 0) names.push(...nameOf(prefix, [...open.map(({ key }) => key), line.key], line));
	}
	return names;
}
function entriesOf(blob, start, hit, { prefixLength, section }) {
	const prefix = blob.slice(hit, hit + prefixLength);
	return linesAfter(blob, start, (text) => /^\s*\[/.test(text)).flatMap((line) => nameOf(prefix, [...section.slice(1).split("."), line.key], line));
}
function nameOf(prefix, path, { key, keyAt }) {
	const kind = credentialKind(`_${path.join("_")}`);
	if (kind !== "secret" && kind !== "vague-secret") return [];
	const sure = kind === "secret" && isPasswordName(key);
	const text = [prefix, ...path].join(".");
	return [{
		start: keyAt,
		end: keyAt + key.length,
		text,
		kind: sure ? "secret" : "vague-secret"
	}];
}

// build/src/detect/infrastructure/prose-reader.js
const cellEnd = /[^|\r\n]*/y;
const valueHeader = /^\W*(?:value|default|default value|wert|valeur|valor|current|current value|setting|set to|password|token|secret)s?\W*$/i;
const otherHeader = /^\W*(?:used (?:by|in)|type|required|scopes?|permissions?|owner|services?|consumers?|component|jobs?|workflows?|since|version|location|files?|where|rotation|issue|ticket|environments?|stages?|length|format|containers?|images?|modules?|pods?|deployments?|charts?|apps?|applications?|(?:secret |key )?stores?|backends?|providers?|managers?|sources?|(?:read|consumed|set|managed|kept|stored|issued|checked|provided) (?:by|in)|(?:kubernetes |k8s |docker )?secrets? name|kubernetes secret|k8s secret|maps? to|alias(?:es)?)\W*$/i;
const readProse = (sighting) => {
	if (sighting.dialect === "quoted" && !/(?:^|\s)(?:#|\/\/|\*|--|;|<!--)/.test(sighting.left) && !sighting.enclosing) return [];
	return [
		...readRow(sighting),
		...readSeparated(sighting),
		...readSentence(sighting)
	];
};
function readRow(sighting) {
	const { text, end, start } = sighting;
	if (sighting.dollar) return [];
	const bar = /^[`*_\s"'\])]*\|(?!\|)/.exec(text.slice(end, end + 24));
	if (bar === null) return [];
	const out = [];
	let at = end + bar[0].length;
	let column = sighting.left.split("|").length;
	const headers = headersAbove(text, start);
	const blank = /^[ \t]*\r?\n/.exec(text.slice(at, at + 40));
	if (blank !== null) at += blank[0].length;
	for (let cells = 0; cells < 8; cells += 1) {
		cellEnd.lastIndex = at;
		const cell = cellEnd.exec(text)?.[0] ?? "";
		const inner = /^([\s`*_"']*)([^\s`|]+)[\s`*_"']*$/.exec(cell);
		const value = inner?.[2]?.replace(/[*_"']+$/, "");
		const header = headers[column] ?? "";
		if (inner !== null && value !== void 0 && value !== "" && !otherHeader.test(header)) {
			const from = at + (inner[1]?.length ?? 0);
			const form = valueHeader.test(header) ? "plain" : "loose";
			out.push({
				start: from,
				end: from + value.length,
				value,
				quoted: true,
				form,
				how: "in its row"
			});
		}
		const within = inner === null ? /`([^`\s]{6,200})`/.exec(cell) : null;
		const word = within?.[1];
		if (within !== null && word !== void 0 && !otherHeader.test(header)) out.push(loose(at + within.index + 1, word));
		at += cell.length;
		if (text[at] !== "|") break;
		at += 1;
		column += 1;
	}
	return out;
}
function headersAbove(text, at) {
	const lines = text.slice(0, at).split("\n").slice(0, -1);
	let header = "";
	for (let i = lines.length - 1; i >= 0; i -= 1) {
		const line = lines[i] ?? "";
		if (!line.includes("|")) break;
		header = line;
	}
	return header.split("|");
}
const describes = /^\W*(?:description|purpose|meaning|notes?|comments?|help|docs?)\W*$/i;
function columnsBefore(start) {
	const header = (start.split(/\r?\n/, 1)[0] ?? "").split(/[,;\t]/);
	const name = header.findIndex((cell) => /^\W*(?:\w*name|key|variable|var|env|setting)\W*$/i.test(cell));
	const value = header.findIndex((cell, index) => index > name && valueHeader.test(cell));
	if (name !== -1 && value !== -1) return value - name - 1;
	return otherHeader.test(header[1] ?? "") || describes.test(header[1] ?? "") ? null : 0;
}
function readSeparated({ blob, text, end, left }) {
	const separated = blob.traits.table && /\.(?:csv|tsv)$/i.test(blob.path);
	const tabbed = /^\s*$/.test(left) && /^(?:\t+| {3,})\S/.test(text.slice(end, end + 80));
	if (!separated && !tabbed) return [];
	const skipped = separated ? columnsBefore(blob.slice(0, 400)) : 0;
	if (skipped === null) return [];
	const cells = `(?:[,;\\t]["']?[^"',;\\t\\r\\n]*["']?){${skipped}}`;
	const found = new RegExp(`^["']?${cells}(?:[,;\\t]+| {3}) *["']?([^"',;\\t\\r\\n]+)`).exec(text.slice(end, end + 400));
	const value = found?.[1]?.trim();
	if (found === null || value === void 0) return [];
	const start = end + found[0].lastIndexOf(value);
	return [{
		start,
		end: start + value.length,
		value,
		quoted: true,
		form: separated ? "plain" : "loose",
		how: "in its row"
	}];
}
const verb = /[`"'*_)\]]{0,4}(?:\s+(?:env(?:ironment)?\s+)?(?:variable|var|secret|token|password|value|key|setting|credential)s?)?(?:\s*,)?\s+(?:currently\s+|now\s+|still\s+|already\s+)?(?:to|is|was|as|with|by default|equals|be|contains|holds|has|into|using|on|via|has been|had been|should be|must be|needs to be|will be|can be|may be|defaults? to|set to|is set to|was set to|value)(?:\s+(?:the|a|now|currently|set|still|always|hard-?coded|to|be|value|password|token|secret|default|defaults?|as|is|of|equal|changed|rotated|really|temporarily|literally|actually|just|simply|it)){0,6}\s*:?\s*/iy;
const quotedWord = /(?:\*\*)?(["'`]|\u00e2\u0080[\u009c\u0098])([^"'`\s\u0080-\u00ff]{3,300})(?:["'`]|\u00e2\u0080)/y;
const bareWord = /[^\s"'`<>|()[\]{},;]{5,300}/y;
const before = /[`"']([^`"'\s]{4,200})[`"']\s+(?:for|as|into|to|in|under|is)\s+(?:the\s+)?(?:value\s+(?:of|for)\s+)?(?:env(?:ironment)?\s+(?:variable|var)\s+)?[`"'*_$(]*$/i;
const after = /[`"'*_]{0,4}\s*(?:\(|->|\u00e2\u0086\u0092|=>|\u00e2\u0080[\u0093\u0094]|:)\s*(?:currently|value|default|e\.?g\.?|now)?:?\s*/iy;
function readSentence(sighting) {
	const { text, end, left, start } = sighting;
	const out = [];
	for (const connective of [verb, after]) {
		connective.lastIndex = end;
		const head = connective.exec(text)?.[0];
		if (head === void 0 || head === "" || /\n\s*\n/.test(head)) continue;
		const word = wordAt(text, end + head.length, connective === verb);
		if (word !== null) out.push(word);
	}
	const bracketed = inBrackets(text, end);
	if (bracketed !== null) out.push(bracketed);
	const value = before.exec(left.slice(-320))?.[1];
	if (value !== void 0) {
		const at = text.lastIndexOf(value, start - 1);
		if (at !== -1) out.push(loose(at, value));
	}
	return out;
}
const bracket = /[`"'*_]{0,4}[ \t]{0,3}\((?:((?:currently|presently|value|now|today|default(?:s to)?|set to|is|was|which is|it is|e\.?g\.?)(?::|[ \t]is)?[ \t]+|value[:=])[ \t]*)?([^\s"'`<>|()[\]{},;]{6,300})[ \t]*[),;]/iy;
function inBrackets(text, at) {
	bracket.lastIndex = at;
	const found = bracket.exec(text);
	const value = found?.[2];
	if (found === null || value === void 0) return null;
	if (found[1] === void 0 && !looksStrong(value)) return null;
	return loose(at + found[0].lastIndexOf(value), value);
}
function wordAt(text, at, bareToo) {
	quotedWord.lastIndex = at;
	const quoted = quotedWord.exec(text);
	const inner = quoted?.[2];
	if (quoted !== null && inner !== void 0) return loose(at + quoted[0].indexOf(inner), inner);
	if (!bareToo) return null;
	bareWord.lastIndex = at;
	const bare = bareWord.exec(text)?.[0].replace(/(?:[.,!?:]|\*\*)+$/, "");
	return bare === void 0 || bare === "" ? null : loose(at, bare);
}
function loose(start, value) {
	return {
		start,
		end: start + value.length,
		value,
		quoted: true,
		form: "loose",
		how: "told in words"
	};
}

// build/src/detect/infrastructure/recognizer.js
const readers = [
	readExpansion,
	readPair,
	readMarkup,
	readAssignment,
	readCommand,
	readExpression,
	readLater,
	readEarlier,
	readProse,
	readEarlierCell
];
const infrastructureNameRecognizer = {
	name: "infrastructure-name",
	keywords: (settings) => settings.prefixes,
	listens: () => true,
	judgeAt(blob, hit, settings, trace) {
		const length = prefixLengthAt(blob, hit, settings);
		if (length === 0) return null;
		const name = nameAt(blob, hit, length);
		return {
			matches: (name === null ? nestedNames(blob, hit, length) : [name]).flatMap((each) => matchesBeside(blob, each, settings, trace)),
			passed: name === null ? 0 : name.end,
			place: null
		};
	},
	combine: (answers) => distinct(answers.flatMap(({ matches }) => matches))
};
function matchesBeside(blob, name, settings, trace) {
	const matches = [];
	const sighting = sight(blob, name);
	for (const read of readers) for (const reading of read(sighting)) {
		const match = judgeReading(sighting, reading, settings);
		if (match !== null) matches.push(match);
		else if (trace !== void 0) tellRefusal(trace, sighting, reading);
	}
	return matches;
}
function tellRefusal(trace, { base, name }, reading) {
	const { kind, reason } = judgeValue(reading.value, {
		quoted: reading.quoted,
		name: name.text
	});
	trace.refused(name.kind === "topology" ? topologyPatternId : secretPatternId, {
		start: base + reading.start,
		end: base + reading.end
	}, kind === "literal" ? "it does not look like what such a name asks for" : `${kind}: ${reason}`);
}
function prefixLengthAt(blob, hit, settings) {
	let longest = 0;
	for (const prefix of settings.prefixes) {
		if (prefix.length <= longest) continue;
		if (blob.slice(hit, hit + prefix.length).toUpperCase() === prefix.toUpperCase()) longest = prefix.length;
	}
	return longest;
}
function distinct(matches) {
	const order = matches.map((match, index) => ({
		match,
		index
	}));
	order.sort((a, b) => a.match.secret.start - b.match.secret.start || a.index - b.index);
	const kept = [];
	for (const { match } of order) {
		const last = kept.at(-1);
		if (last === void 0 || match.secret.start >= last.secret.end) kept.push(match);
		else if (compareSeverity(match.severity, last.severity) < 0) kept[kept.length - 1] = match;
	}
	return kept;
}

// build/src/detect/network/address-candidate.js
const dot$2 = 46;
const dash$1 = 45;
const slash = 47;
const colon$1 = 58;
const percent$1 = 37;
const at = 64;
const backslash$6 = 92;
const underscore$1 = 95;
function isDigit(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isHexDigit(byte) {
	if (byte === void 0) return false;
	const lower = byte | 32;
	return isDigit(byte) || lower >= 97 && lower <= 102;
}
function isLetter(byte) {
	if (byte === void 0) return false;
	const lower = byte | 32;
	return lower >= 97 && lower <= 122;
}
function isWord$1(byte) {
	return isDigit(byte) || isLetter(byte) || byte === underscore$1;
}
function beginsToken(bytes, start) {
	const previous = bytes[start - 1];
	if (previous === dot$2) return bytes[start - 2] === dot$2;
	if (!isWord$1(previous)) return true;
	if (previous === underscore$1) return false;
	return isEscape(bytes, start) || isAttachedFlag(bytes, start);
}
function isEscape(bytes, start) {
	const previous = bytes[start - 1];
	if (bytes[start - 2] === backslash$6) return previous === 110 || previous === 116 || previous === 114;
	if (!isHexDigit(previous) || !isHexDigit(bytes[start - 2])) return false;
	if (bytes[start - 3] === percent$1) return true;
	return bytes[start - 6] === backslash$6 && (bytes[start - 5] ?? 0) === 117;
}
function isAttachedFlag(bytes, start) {
	const beforeDash = bytes[start - 3];
	return isLetter(bytes[start - 1]) && bytes[start - 2] === dash$1 && (beforeDash === void 0 || beforeDash <= 32 || beforeDash === 34 || beforeDash === 39);
}
function scanParts(bytes, start, separator) {
	let parts = 0;
	let end = start;
	let next = start;
	while (isDigit(bytes[next])) {
		const from = next;
		if (bytes[next] === 48 && ((bytes[next + 1] ?? 0) | 32) === 120) {
			next += 2;
			while (isHexDigit(bytes[next]) && next - from < 12) next += 1;
		} else while (isDigit(bytes[next]) && next - from < 12) next += 1;
		end = next;
		parts += 1;
		if (parts > 5 || bytes[next] !== separator) break;
		next += 1;
	}
	return {
		end,
		parts
	};
}
const bytesBefore$1 = 48;
const bytesBehind$1 = 96;
function addressCandidate(blob, hit) {
	const bytes = blob.unwatched;
	blob.look(hit - bytesBefore$1, hit + bytesBehind$1);
	const first = bytes[hit];
	if (first === colon$1 && bytes[hit + 1] === slash) return integerHost(blob, hit + 3);
	if (first === at) return integerHost(blob, hit + 1);
	if (first === dot$2) return resolverName(blob, hit);
	if (isLetter(first) && ((first ?? 0) | 32) === 105) return namedAddress(blob, hit);
	if (!isDigit(first)) return ipv6Candidate(blob, hit);
	if (bytes[hit - 1] === colon$1 && bytes[hit - 2] !== slash) {
		const embedded = ipv6Candidate(blob, hit);
		if (embedded !== null) return embedded;
	}
	return isDotted(blob, hit) ? dottedCandidate(blob, hit) : ipv6Candidate(blob, hit);
}
function isDotted(blob, hit) {
	const bytes = blob.unwatched;
	let next = hit;
	while (isHexDigit(bytes[next]) || bytes[next] === 120 || bytes[next] === 88) next += 1;
	blob.look(hit, next + 1);
	return bytes[next] !== colon$1 || next - hit > 4;
}
function dottedCandidate(blob, hit) {
	const bytes = blob.unwatched;
	if (!beginsToken(bytes, hit)) return null;
	const { end, parts } = scanParts(bytes, hit, dot$2);
	if (isWord$1(bytes[end])) return null;
	if (parts === 4) {
		const text = blob.slice(hit, end);
		return finish(blob, hit, end, text, /^[1-9]\d*(?:\.(?:0|[1-9]\d*)){3}$/.test(text) ? "quad" : "odd", false);
	}
	if (parts === 5) return portAsFifthPart(blob, hit, end);
	if (parts === 1 && isHexNumber(bytes, hit, end)) return finish(blob, hit, end, blob.slice(hit, end), "number", false);
	const inUrl = bytes[hit - 1] === slash && bytes[hit - 2] === slash || bytes[hit - 1] === at;
	return parts < 4 && inUrl ? integerHost(blob, hit) : null;
}
function isHexNumber(bytes, start, end) {
	return ((bytes[start + 1] ?? 0) | 32) === 120 && (end - start === 10 || end - start === 9);
}
function portAsFifthPart(blob, start, end) {
	const around = blob.slice(start - 40, start) + blob.slice(end, end + 60);
	if (!/\bIP6? | > |ESTABLISHED|LISTEN|_WAIT|SYN_/.test(around)) return null;
	let addressEnd = end;
	while (blob.byteAt(addressEnd) !== dot$2 || addressEnd === end) addressEnd -= 1;
	return finish(blob, start, addressEnd, blob.slice(start, addressEnd), "quad", false);
}
function integerHost(blob, start) {
	const bytes = blob.unwatched;
	if (!isDigit(bytes[start])) return null;
	const { end, parts } = scanParts(bytes, start, dot$2);
	if (parts > 3 || isWord$1(bytes[end]) || bytes[end] === dot$2 || bytes[end] === dash$1) return null;
	if (!/[a-z][a-z0-9+-]*:\/\/(?:[^\s/@"'<>]*@)?$/i.test(blob.slice(start - 100, start))) return null;
	return finish(blob, start, end, blob.slice(start, end), "url-host", true);
}
function ipv6Candidate(blob, hit) {
	const bytes = blob.unwatched;
	let start = hit;
	const low = Math.max(0, hit - 40);
	while (start > low && (isHexDigit(bytes[start - 1]) || bytes[start - 1] === colon$1)) start -= 1;
	if (isWord$1(bytes[start - 1]) && !isEscape(bytes, start)) return null;
	if (bytes[start - 1] === dot$2) return null;
	let end = hit;
	const high = Math.min(bytes.length, hit + 46);
	while (end < high && (isHexDigit(bytes[end]) || bytes[end] === colon$1 || bytes[end] === dot$2)) end += 1;
	if (isWord$1(bytes[end])) return null;
	if (bytes[end - 1] === dot$2) end -= 1;
	if (bytes[end - 1] === colon$1 && bytes[end - 2] !== colon$1) end -= 1;
	if (bytes[start] === colon$1 && bytes[start + 1] !== colon$1) start += 1;
	if (end - start < 4 && !(end - start === 3 && bytes[hit] === colon$1)) return null;
	const text = blob.slice(start, end);
	if (!/:[^:]*:/.test(text)) return null;
	return finish(blob, start, zoneEnd(bytes, end), text, "ipv6", false);
}
function zoneEnd(bytes, end) {
	if (bytes[end] !== percent$1 || !isWord$1(bytes[end + 1])) return end;
	let next = end + 1;
	while (isWord$1(bytes[next]) && next - end < 16) next += 1;
	return next;
}
function namedAddress(blob, hit) {
	const bytes = blob.unwatched;
	if (bytes[hit + 2] !== dash$1 || !isDigit(bytes[hit + 3])) return reverseName(blob, hit);
	if (isWord$1(bytes[hit - 1]) || bytes[hit - 1] === dash$1) return null;
	const start = hit + 3;
	const { end, parts } = scanParts(bytes, start, dash$1);
	if (parts !== 4 || isWord$1(bytes[end])) return null;
	return finish(blob, start, end, blob.slice(start, end).replaceAll("-", "."), "name", false);
}
function resolverName(blob, hit) {
	const before = blob.slice(hit - 40, hit);
	const found = /(?:^|[^0-9a-z])((?:\d{1,3}[.-]){3}\d{1,3})$/i.exec(before)?.[1];
	if (found === void 0) return null;
	return finish(blob, hit - found.length, hit, found.replaceAll("-", "."), "name", false);
}
function reverseName(blob, hit) {
	const before = blob.slice(hit - 80, hit);
	const nibbles = /(?:^|[^0-9a-z.-])((?:[0-9a-f]\.){4,32})$/i.exec(before)?.[1];
	if (nibbles !== void 0 && nibbles.length > 8) {
		const text = nibbles.replaceAll(".", "").split("").reverse().join("").padEnd(32, "0").replace(/(.{4})(?!$)/g, "$1:");
		const prefix = nibbles.length === 64 ? null : nibbles.length * 2;
		return finish(blob, hit - nibbles.length, hit - 1, text, "name", false, prefix);
	}
	const labels = /(?:^|[^0-9a-z.-])((?:\d{1,3}\.){2,4})$/i.exec(before)?.[1];
	if (labels === void 0) return null;
	const octets = labels.slice(0, -1).split(".").reverse();
	if (octets.length === 2 && octets[0] !== "10") return null;
	const prefix = octets.length === 4 ? null : octets.length * 8;
	while (octets.length < 4) octets.push("0");
	return finish(blob, hit - labels.length, hit - 1, octets.join("."), "name", false, prefix);
}
function finish(blob, start, end, text, form, inUrl, knownPrefix = null) {
	const parsed = parseAddress(text, inUrl);
	if (parsed === null) return null;
	const written = knownPrefix === null ? prefixLength(blob, end) : null;
	const prefix = knownPrefix ?? (written === null ? maskLength(blob, end) : written.bits);
	const judged = classifyAddress(parsed.address, prefix);
	if (judged === null) return null;
	return {
		start,
		end,
		wholeEnd: written === null ? end : written.end,
		text,
		judged,
		form,
		versionable: form === "quad" && text.startsWith("10.") && prefix === null
	};
}
function prefixLength(blob, end) {
	if (blob.byteAt(end) !== slash || !isDigit(blob.byteAt(end + 1))) return null;
	const found = /^\/(\d{1,3})(?![\w.]*\w)/.exec(blob.slice(end, end + 8));
	const bits = Number(found?.[1] ?? 999);
	return bits <= 128 && found !== null ? {
		bits,
		end: end + found[0].length
	} : null;
}
function maskLength(blob, end) {
	const next = blob.byteAt(end);
	if (next !== 32 && next !== slash && next !== 9 && next !== 34) return null;
	const after = blob.slice(end, end + 40);
	const mask = /^(?:[\s/"]+|"?\s+(?:net)?mask\s+)((?:255|0)\.\d{1,3}\.\d{1,3}\.\d{1,3})\b/.exec(after)?.[1];
	if (mask === void 0) return null;
	const bits = mask.split(".").map((octet) => Number(octet).toString(2).padStart(8, "0")).join("");
	if (/^1+0*$/.test(bits)) return bits.lastIndexOf("1") + 1;
	return /^0+1+$/.test(bits) ? bits.indexOf("1") : null;
}

// build/src/detect/network/comment-context.js
const commentLine = /^\s*(?:\/\/|#(?!!)|--\s|;|\*(?!\*)|\/\*|<!--|"""|'''|%|REM\b|dnl\b)/i;
const trailingComment = /\s(?:\/\/|#|--|;|\/\*|<!--)\s/;
const commentedSetting = /^\s*(?:\/\/|#+|;|--|<!--)\s*(?:-\s+)?["']?[\w.\-[\]/]+["']?(?:\s*[:=]|\s+["']?(?=$|[\d[("']))(?:[^.!?]|[.!?](?=\S))*$/;
const forInstance = /\b(?:e\.?\s?g\.?|i\.e\.|for example|for instance|examples?|such as|sample|like|say|imagine|suppose|something like|placeholder|defaults? (?:to|is|value))(?![a-z])[^.!?]{0,60}$/i;
function commentKind(traits, nearby) {
	if (traits.document || !nearby.fromLineStart) return null;
	const { before } = nearby;
	const isLine = commentLine.test(before);
	if (!traits.source && isLine && commentedSetting.test(before)) return "setting";
	return isLine || trailingComment.test(before.replace(/:\/\//g, "")) ? "prose" : null;
}
function isForInstance(before) {
	return forInstance.test(before.slice(-100));
}

// build/src/detect/network/package-notation.js
const notations = [
	/^\s*(?:-\s+)?["']?[\w@./+-]+(?::\w+)? \((?:[<>=~!]{1,2} ?)?$/,
	/(?:^[A-Z][\w-]+:|,|\|)\s*[\w./+-]+(?::\w+)? \((?:[<>=]{1,2} ?)?$/,
	/\{:\w+,(?:\s*:\w+,)?\s*"(?:[<>=~!]{1,2} ?)?$/,
	/^\s*-\s+["']?(?:[\w./-]+::)?[a-z][a-z0-9.-]*={1,2}$/,
	/(?:^|[\s.])(?:gem|pod|dependency|add_(?:\w+_)?dependency)[ (]+["'][\w./+-]+["']\s*,\s*["'](?:[<>=~!]{1,2} ?)?$/,
	/^\s*(?:Build|Pre|Post)?(?:Requires|Provides|Obsoletes|Conflicts|Recommends|Suggests)(?:\(\w+\))?:.*\s[<>=]{1,2}\s*$/
];
function isPackageNotation(traits, before) {
	if (traits.lock) return true;
	if (!traits.manifest || traits.document) return false;
	return notations.some((notation) => notation.test(before));
}

// build/src/detect/network/column-context.js
const tableBytesMax = 4e3;
const separated = /\.(?:csv|tsv)$/i;
function columnHeading(blob, offset, nearby) {
	if (!nearby.fromLineStart) return null;
	if (blob.traits.table && separated.test(blob.path)) return separatedHeading(blob, nearby.before);
	return nearby.before.includes("|") ? tableHeading(blob, offset, nearby.before) : null;
}
function separatedHeading(blob, before) {
	const head = blob.slice(0, 1e3).split(/\r?\n/)[0] ?? "";
	const separator = /[\t;]/.exec(head)?.[0] ?? ",";
	return head.split(separator)[before.split(separator).length - 1] ?? null;
}
function tableHeading(blob, offset, before) {
	const above = blob.slice(offset - tableBytesMax, offset).split(/\r?\n/).slice(0, -1);
	let head = null;
	for (const line of above.reverse()) {
		if (!line.includes("|")) break;
		head = line;
	}
	const column = before.trimStart().split("|").length - 1;
	return head?.trimStart().split("|")[column]?.trim() ?? null;
}

// build/src/detect/network/nearby-text.js
const sideBytesMax = 240;
const neighbourBytesMax = 600;
const newline$6 = 10;
function nearbyText(blob, start, end) {
	const { unwatched: bytes } = blob;
	const low = Math.max(0, start - sideBytesMax);
	let from = start;
	while (from > low && bytes[from - 1] !== newline$6) from -= 1;
	const high = Math.min(bytes.length, end + sideBytesMax);
	let to = end;
	while (to < high && bytes[to] !== newline$6 && bytes[to] !== 13) to += 1;
	blob.look(from - 1, to + 1);
	return {
		before: blob.slice(from, start),
		after: blob.slice(end, to),
		fromLineStart: from === 0 || bytes[from - 1] === newline$6
	};
}
function linesAbove(blob, offset) {
	return blob.slice(offset - neighbourBytesMax, offset).split(/\r?\n/).slice(0, -1).reverse();
}
function linesBelow(blob, offset) {
	return blob.slice(offset, offset + neighbourBytesMax).split(/\r?\n/).slice(1);
}

// build/src/detect/network/titled-number.js
const partMax = 20;
const numbered$1 = /^ {0,3}(\d{1,2}(?:\.\d{1,2}){3})\.? {1,2}(\S.*)$/;
const title = /^[A-Z][a-z]+(?:,? (?:[A-Z]?[a-z]+|[A-Z]{2,5})){0,8}\.?$/;
const placeWords = /\b(?:office|floor|room|rack|site|warehouse|building|basement|kitchen|attic|garage|bedroom|living|cellar|headquarters|branch|datacent(?:er|re)|data|plant|home|lab|computer|machine|box|phone|tablet|tv|pc|mac|hub|bridge|scanner|storage|backup|controller|monitoring|manager|main|standby|secondary|offline|online|timeout|timed|stopped|failed|refused|connected|connection|alive|dead|reserved|unused|free|used|spare|pool|broadcast|network|management|uplink)\b/i;
function isTitledNumber(blob, candidate, nearby) {
	if (!nearby.fromLineStart || !/^ {0,3}$/.test(nearby.before)) return false;
	const entry = titleOf(`${candidate.text}${nearby.after}`);
	if (entry === null || isInFence(blob, candidate.start)) return false;
	const { above, below } = entriesAbout(blob, candidate);
	if ([...above, ...below].some((line) => titleOf(line) === null)) return false;
	if ([...above.slice(0, 1), ...below.slice(0, 1)].some((line) => follows(line, entry.parts))) return true;
	return entry.words >= 2;
}
function titleOf(line) {
	const [, number, text] = numbered$1.exec(line.trimEnd()) ?? [];
	if (number === void 0 || text === void 0 || !title.test(text) || placeWords.test(text)) return null;
	const parts = number.split(".").map(Number);
	if (parts.some((part) => part < 1 || part > partMax)) return null;
	return {
		parts,
		words: text.split(" ").length
	};
}
function follows(line, parts) {
	const other = titleOf(line);
	if (other === null || other.parts.slice(0, 3).join(".") !== parts.slice(0, 3).join(".")) return false;
	return Math.abs((other.parts[3] ?? 0) - (parts[3] ?? 0)) === 1;
}
function entriesAbout(blob, candidate) {
	const entries = (lines) => lines.filter((line) => numbered$1.test(line));
	return {
		above: entries(linesAbove(blob, candidate.start)),
		below: entries(linesBelow(blob, candidate.end))
	};
}
function isInFence(blob, offset) {
	return (blob.slice(offset - 4e3, offset).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

// build/src/detect/network/section-number.js
const subjectBytesMax = 2e3;
const sectionBefore = /(?:§+\s*|\\S[\s~]*|\b(?:sections?|sect?\.|chapters?|ch\.|clauses?|tables?|figures?|fig\.|appendix|annex|articles?|art\.|items?|steps?|requirements?|req\.?|controls?|paragraphs?|para\.|pci(?: dss)?|cis|nist|iso|exercises?|problems?|lemma|theorem|definition|listing|algorithm|rules?|benchmark|scenario|test ?case|tc|issue|bug|spec|rfc ?\d+|part|page|see also|v)\s+)["'`([]*$/i;
const sectionNear = /§|#sec(?:tion)?-|\\S\b|\b(?:sections?|clauses?|chapters?|subsections?|sub-?clauses?|annex|appendix)\b/i;
const standard = /\b(?:EN|IEC|ISO|DIN|ETSI|ANSI|IEEE|ITU|3GPP|NIST(?: SP)?|UL|BS)[ /-](?:Std\.? |IEC |EN |ISO |TS |TR )?\d{3,}|\bECMA-\d{3}|\bPCI[ -]?DSS\b|\bCIS (?:[Bb]enchmarks?|[Cc]ontrols?|v\d)|\bHIPAA\b/;
const standardPath = /(?:^|[/._-])(?:compliance|pci|pci-?dss|cis|iso\d*|nist|iec\d*|hipaa|benchmarks?|controls|requirements|standards?|clauses?|audit|legal|law)(?:[/._-]|$)/i;
const sectionColumn = /^\W*(?:controls?|requirements?|req|clauses?|sections?|chapters?|articles?|rules?|§)\b/i;
const hostWords$1 = /\b(?:hosts?|servers?|routers?|gateways?|gw|switch(?:es)?|firewalls?|nas|printers?|nodes?|vms?|vip|proxy|dns|dhcp|vpn|vlan|subnet|ip|ips|interfaces?|laptops?|desktops?|workstations?|cameras?|clusters?|bastion|jump|proxmox|esxi?|synology|grafana|jenkins|gitlab|postgres\w*|mysql|redis|kafka|web|db|database|mail|primary|replica|master|workers?|raspberry|access point|ap|lan|wifi|eth\d|ssh|up|down|reachable|ping|[a-z]+-?\d+)\b/i;
const listMark = /^[\s>*|+#-]*(?:\[[ x]\]\s+)?\**`?$/i;
const titleAfter = /^`?\**[.:)]?(?:\s+[-–—|]|\s*\|)?\s+[A-Za-z"'`(]/;
function isSection(blob, candidate, nearby, doubtful) {
	const { before, after } = nearby;
	if (sectionBefore.test(before)) return true;
	if (!areSmall(candidate.text, 40)) return false;
	if (doubtful && (sectionNear.test(before) || sectionNear.test(after))) return true;
	if (/href=["']#[^"']*["']>$/i.test(before)) return true;
	const first = withoutSiblings(before);
	if (/\bsee\s+$/i.test(first) || sectionBefore.test(first)) return true;
	if (doubtful && (publicSibling.test(before) || shortSibling(before, after)) && !hostWords$1.test(before.slice(-60))) return true;
	if (/^\.?\s+\[[^\]]+\]\(#/.test(after) || /^\]\([^)\s]*#/.test(after)) return true;
	if (doubtful && standard.test(before) && /\d,?\s+$/.test(before) && !/[.:]\s+\S*$/.test(before.slice(-14))) return true;
	if (isHeading(blob, candidate, nearby)) return true;
	if (doubtful && areSmall(candidate.text, 20) && isOfNumberedText(blob, candidate, nearby)) return true;
	return nearby.fromLineStart && isNumberedLine(blob, candidate, nearby);
}
function withoutSiblings(before) {
	return before.replace(/(?:10(?:\.\d{1,2}){3}\W{1,3}(?:(?:and|or|to|through)\s+)?){1,8}$/, "");
}
function shortSibling(before, after) {
	return /(?<![\d.])\d{1,2}(?:\.[1-4]?\d){2}(?:,|\s+(?:and|or|to|through))\s+$/.test(before) || /^(?:,|\s+(?:and|or|to|through))\s+\d{1,2}(?:\.[1-4]?\d){2}(?![.\d]*\d)/.test(after);
}
const publicSibling = /(?<![\d.])(?!8\.8\.|9\.9\.9\.|1\.[01]\.[01]\.|4\.2\.2\.)[1-9](?:\.[1-4]?\d){3}(?:,|\s+(?:and|or|to))\s+$/;
function areSmall(text, most) {
	return text.split(".").every((part) => Number(part) <= most);
}
function isHeading(blob, candidate, nearby) {
	const { before, after } = nearby;
	if (/<h[1-6][^>]*>\s*$|\\(?:(?:sub)*section|(?:sub)?paragraph|chapter)\*?\{$/i.test(before)) return true;
	if (!nearby.fromLineStart || !/^\.?\)?\**\s+\w/.test(after)) return false;
	if (/^\s*(?:#{1,6}|={1,6})\s+\**$/.test(before)) return true;
	return /^\s*$/.test(before) && /^\s*([-=~^"'+*])\1{5,}\s*$/.test(linesBelow(blob, candidate.end)[0] ?? "");
}
function isNumberedLine(blob, candidate, nearby) {
	const { before, after } = nearby;
	if (/\[$/.test(before) && /^\.?\s+[^\]]+\]\(#/.test(after)) return true;
	if (!/^[\s>*|-]*$/.test(before) || !/^\.?\s+\S/.test(after)) return false;
	if (/^\.\s+[A-Z]/.test(after)) return true;
	if (/(?:\.\s?){4,}\s*\d+\s*$|\t\d+\s*$/.test(after)) return true;
	return neighbours(blob, candidate).some((line) => /^[\s>*|#-]*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+[A-Za-z]/.test(line) && !/^\s*\d+\.\d+\s*(?:ms|s|%)/.test(line));
}
function neighbours(blob, candidate) {
	return [...linesAbove(blob, candidate.start).slice(0, 6), ...linesBelow(blob, candidate.end).slice(0, 6)];
}
function isOfNumberedText(blob, candidate, nearby) {
	const { before, after } = nearby;
	if (/\b(?:at|on|via|onto)\s+[`"']?$/i.test(before)) return false;
	if (standard.test(before) || standard.test(after)) return !hostWords$1.test(before.slice(-30));
	if (sectionColumn.test(columnHeading(blob, candidate.start, nearby) ?? "")) return true;
	const about = blob.slice(candidate.start - subjectBytesMax, candidate.end + subjectBytesMax);
	if (!blob.traits.document) return isCommentTitle(nearby) && standard.test(about);
	if (numberedHeading.test(about)) return !hostWords$1.test(before.slice(-30));
	if (!nearby.fromLineStart || !listMark.test(before) || !titleAfter.test(after)) return false;
	if (hostWords$1.test(after.slice(0, 80))) return false;
	if (isTitledNumber(blob, candidate, nearby)) return true;
	if (standardPath.test(blob.path) || standard.test(about)) return true;
	return isOutline(blob, candidate);
}
function isCommentTitle(nearby) {
	const { before, after } = nearby;
	return nearby.fromLineStart && /^\s*(?:\/\/+|#+|\*|--)!?\s*$/.test(before) && /^(?:[.:]\s+\w|\s+[A-Z]\w)/.test(after);
}
const numberedHeading = /^(?:(?:#{1,6}|={1,6})\s+10(?:\.\d{1,2}){3}\.?\s+[A-Z]|10(?:\.\d{1,2}){3}\.?\s+[A-Z][^\n]*\n([-=~^"'])\1{5,}\s*$)/m;
function isOutline(blob, candidate) {
	const line = nearbyLine(blob, candidate);
	const entries = [
		...linesAbove(blob, candidate.start).slice(0, 12).reverse(),
		line,
		...linesBelow(blob, candidate.end).slice(0, 12)
	].flatMap((text) => {
		const found = /^[\s>*+-]*(\d{1,2}(?:\.\d{1,2}){3})\.?\s+(.*)$/.exec(text);
		return found === null ? [] : [{
			parts: (found[1] ?? "").split(".").map(Number),
			title: found[2] ?? ""
		}];
	});
	if (entries.length < 3 || entries.some(({ title }) => hostWords$1.test(title))) return false;
	const steps = entries.slice(1).map((entry, index) => stepOf(entries[index]?.parts ?? [], entry.parts));
	return steps.every((step) => step !== null) && steps.includes("chapter");
}
function nearbyLine(blob, candidate) {
	return blob.slice(blob.lineStart(candidate.start), Math.min(blob.lineEnd(candidate.end), candidate.end + 120));
}
function stepOf(from, to) {
	const at = to.findIndex((part, index) => part !== from[index]);
	if (at === -1 || to[at] !== (from[at] ?? 0) + 1) return null;
	if (at === to.length - 1) return "next";
	return to.slice(at + 1).every((part) => part === 1) ? "chapter" : null;
}

// build/src/detect/network/version-slot.js
const callBefore = /\b(?:find_package|find_dependency|CPMAddPackage|CPMFindPackage|cmake_minimum_required|cmake_policy)\s*\(\s*[^()]*$|\b(?:AC_INIT|AM_INIT_AUTOMAKE|PKG_CHECK_MODULES|AX_\w+|LT_INIT)\s*\([^()]*$/i;
const assignedBefore = /(?:^|[\s"'])(?:pkgver|_pkgver|epoch|pkgrel|PV|MY_PV|_ver|DISTVERSION|PORTVERSION|rev)\s*[?:+]?=\s*["']?$/;
const installing = /\b(?:apt|apt-get|aptitude|apk|dpkg|yum|dnf|zypper|conda|mamba|packages?|install(?:ed)?|pip)\b/i;
function isVersionSlot(blob, candidate, nearby) {
	const { before, after } = nearby;
	if (/\bDriverVer\s*=\s*[\d/]+\s*,\s*$/i.test(before)) return true;
	if (callBefore.test(before) || assignedBefore.test(before)) return true;
	return isOfMatrix(blob, candidate, nearby) || isPin(blob, candidate, nearby) || isDependency(blob, candidate, before) || isBesideVersion(before, after);
}
function isPin(blob, candidate, nearby) {
	const { before, after } = nearby;
	if (/^\s*-\s+\[\s*["']?[\w.+-]+["']?,\s*["']?$/.test(before) && /^-\d+["']?\s*\]/.test(after)) return true;
	const name = /(?:^|[\s"'`,[])([a-z0-9][\w.+-]*)(?::[a-z0-9]+)?=$/i.exec(before)?.[1];
	if (name === void 0) return false;
	const isInstalled = [before, ...linesAbove(blob, candidate.start).slice(0, 8)].some((line) => installing.test(line));
	if (/^-(\d+)(?![\w.])/.exec(after)?.[1] === void 0) return isInstalled && /^(?:lib|python|ruby|node)|-|\d/.test(name) && !/_/.test(name);
	return isInstalled || /^lib|-dev$/.test(name) || hasRevision(candidate.text, after);
}
function hasRevision(text, after) {
	const found = /^-(\d+)([+~a-z]\w)?(?![\w.])/i.exec(after);
	if (found === null) return false;
	return found[2] !== void 0 || Number(found[1]) <= Number(text.slice(text.lastIndexOf(".") + 1));
}
const dependenciesKey = /["'](?:\w*[dD]ependencies|resolutions|overrides|libraries|runtimes|msbuild-sdks)["']\s*:/;
function isDependency(blob, candidate, before) {
	if (!/["'][\w.@/-]+["']\s*:\s*["']$/.test(before)) return false;
	const own = before.slice(before.lastIndexOf("{") + 1);
	if (own !== before) return dependenciesKey.test(before.slice(-own.length - 60, -own.length));
	for (const line of linesAbove(blob, candidate.start)) {
		if (/[{[]\s*$/.test(line)) return dependenciesKey.test(line);
		if (/[}\]]/.test(line)) return false;
	}
	return false;
}
function isOfMatrix(blob, candidate, nearby) {
	const { before } = nearby;
	if (!/^\s*(?:-\s+)?["']?[\w.-]+["']?:\s*\[?[^:]*$|^\s*-\s*["']?$/.test(before)) return false;
	if (/host|server|ip\b|ips\b|addr|node|target|endpoint/i.test(before)) return false;
	const above = linesAbove(blob, candidate.start).slice(0, 8);
	const at = above.findIndex((line) => /^\s*(?:matrix|strategy):\s*$/.test(line));
	return at !== -1 && !above.slice(0, at).some((line) => /host|server|addr|target|endpoint/i.test(line));
}
function isBesideVersion(before, after) {
	const key = /(?:^|[\s{,])["']?([\w.-]+)["']?\s*:\s*["']$/.exec(before)?.[1];
	if (key === void 0) return false;
	if (/^(?:v8|chrome|chromium|electron|webkit|blink|cef|edge|opera|webview)$/i.test(key)) return true;
	if (!/["']\s*:\s*["']$/.test(before)) return false;
	const object = before.slice(before.lastIndexOf("{") + 1) + after.replace(/[{}].*$/s, "");
	return /["']version["']\s*:\s*["']v?\d+\.\d/.test(object) && !/(?:^|[._-])(?:ip|host|addr|private|public|internal|external|node|server)/i.test(key);
}

// build/src/detect/network/version-prose.js
const samePlaceBytesMax = 2e3;
const releaseWords = /\b(?:install(?:s|ed|ing|ation)?|upgrad\w+|updat(?:e|ed|es|ing)|downgrad\w+|roll(?:ed)? ?back|releas\w+|regress\w+|hotfix(?:es)?|patch(?:es|ed)?|tested (?:with|on|against)|built (?:with|on|for|against)|needs|work(?:s|ed) (?:in|with)|fail(?:s|ed) (?:in|with|since)|broken (?:in|since)|crash(?:es|ed)? in|present in|affect(?:s|ed|ing)?|vulnerable|compatible|certified|supports?|supported|requires?|build \d+|(?:fixed|added|new|removed|changed|introduced|deprecated) in|end of life|EOL|backport\w*)\b/i;
const hostWords = /\b(?:hosts?|hostnames?|servers?|ip|ips|addresses|address|ssh|ping|node|nodes|gateway|router|subnet|vlan|network|port|reboot\w*|machine|vm|box|proxy|dns|connect\w*|curl|log ?in|reach\w*|listen\w*|respond\w*|answers?|mirror)\b/i;
const placeBefore = /\b(?:on|at|onto|over|via|by|against|under|behind|to|into|host|hosts|server|ip|node|is|are|machine|address)\s+["'`(*]*$/i;
const releaseSeries = /(?<![\d.])(?!(?:10|172|192)\.x)\d{1,2}\.(?:\d{1,3}\.)?x\b(?!\.)/;
function isVersionInProse(blob, candidate, nearby) {
	const { traits } = blob;
	const { before, after } = nearby;
	if (isNamedAsPackage(blob, candidate)) return true;
	if (!traits.document && !traits.source) return false;
	if (/\bfrom\s+["'`*]*$/i.test(before) && /^["'`*]*\s+(?:on(?:wards?)?|upwards?)\b(?!\s+[\w`])/i.test(after)) return true;
	if (/(?:^|[\s>*_|])(?:product|software|app|application|program|package|plugin|release)\W{0,4}:[\s*_]+[A-Z][\w .-]*\s$/i.test(before)) return true;
	const line = `${before} ${after}`;
	if (hostWords.test(line)) return false;
	if (isDirection(before) ? !releaseSeries.test(line) : placeBefore.test(before)) return false;
	if (/["'=]\s*$|\w\(\s*$/.test(before)) return false;
	if (releaseSeries.test(line) || /\bdownload\s+v?$/i.test(before)) return true;
	const sentence = before.slice(before.lastIndexOf("|") + 1);
	return releaseWords.test(sentence) || traits.document && isReleaseLine(blob, candidate, nearby);
}
function isDirection(before) {
	return /\b(?:from|to)\s+["'`(*]*$/i.test(before);
}
function isReleaseLine(blob, candidate, nearby) {
	if (/^\W*\s*\(?build \d/i.test(nearby.after) || /^["'`*]*\s+(?:release|build|update|hotfix|series|branch)\b/i.test(nearby.after)) return true;
	if (!nearby.fromLineStart || /^\s*(?:[-*|#>]|\d+\.)/.test(nearby.before)) return false;
	const above = linesAbove(blob, candidate.start)[0] ?? "";
	return /\w\s*$/.test(above) && releaseWords.test(above.slice(-60)) && !hostWords.test(above);
}
function isNamedAsPackage(blob, candidate) {
	const { document } = blob.traits;
	const { text } = candidate;
	const about = blob.slice(candidate.start - samePlaceBytesMax, candidate.end + samePlaceBytesMax);
	for (let at = about.indexOf(text); at !== -1; at = about.indexOf(text, at + 1)) {
		const before = about.slice(Math.max(0, at - 40), at);
		const after = about.slice(at + text.length, at + text.length + 20);
		if (/^\d/.test(after)) continue;
		if (/[\w+-]=$/.test(before) && hasRevision(text, after)) return true;
		if (!document) continue;
		if (/[a-z][_-]v?$|\bv$/i.test(before) && !/\bip-$/i.test(before)) return true;
		if (/(?:--version\b[^\n]*|\bversions?\b["'`:=\s]{1,4})$/i.test(before)) return true;
	}
	return false;
}

// build/src/detect/network/version-context.js
const versionName = /(?:versions?|(?<![a-z])vers?\.?|releases?|(?<![a-z])rel|(?<![a-z])builds?|revisions?|firmware|(?<![a-z])fw|(?<![a-z])tags?|(?<![a-z])sdk|(?<![a-z])jdk|(?<![a-z])jre|toolset|(?<![a-z])since|assembly|upgrade|downgrade|rollback|compatib(?:le|ility)|culture|changelog|milestone|semver|min_?ver|max_?ver)\w{0,12}[^a-z]*$/i;
const productBefore = /\b(?:oracle|jdbc|ojdbc\d*|odbc|solaris|macos|os ?x|osx|ios|ipados|tvos|watchos|android|windows(?: nt)?|win|office|acrobat|reader|flash|java|db2|weblogic|websphere|chrom(?:e|ium|edriver)|edge|opera|safari|firefox|webkit|\.net|dotnet|node|electron|qt|cuda|driver|kernel|app|application|client|plugin|extension|module|package|library|lib|component|installer|setup|patch|update|hotfix|service pack|sp\d|engine|unity|photoshop|itunes|quicktime|powershell|sql server|coldfusion|netscaler|citrix|sap|xcode|derby|jboss|wildfly|matlab|directx|nvidia|intel|amd|ios xe|asa|junos|pan-os|fortios|drac|idrac|bios|uefi)\s+(?:database |server |client |version )?v?$/i;
const sentenceBefore$1 = /(?:\b(?:since|prior to|fixed in|introduced in|removed in|deprecated in|added in|available in|included in|shipped (?:in|with)|supported (?:in|by|since)|requires?|earlier than|older than|newer than|later than|greater than|less than|at least|up to|through)\s+|\b(?:bump|upgrad|updat|downgrad|rollback)\w*\b(?:(?!\b(?:dns|server|host|ip|gateway|address|node|upstream|endpoint|subnet)\b).)*\b(?:from|to)\s+["'`]?)$/i;
const operatorBefore = /(?:[\w\])"']\s?[=~!<>]=|[<>~]=\s*|~>\s*|[\^~]|===|["']\s%{1,2}\s)["']?$/;
const versionCall = /(?:(?:version|semver)\w*(?:(?:\.|::)\w+)?\s*\(\s*|\b(?:artifact|dependency|maven|gem|crate|nuget)\w*\([^()]*)["'`]$/i;
const installBefore = /\b(?:install|add|upgrade)\b[^|;&]*[\w.+-]=+$/;
const addressOperator = /(?:ip|addr|address|host|src|dst|source|destination)\W*(?:[=!]=)\s*$/i;
const packageFile = /^["'`]?[.-](?:jar|war|ear|aar|zip|tar|tgz|gz|bz2|xz|7z|exe|msi|msix|dll|so|deb|rpm|whl|egg|nupkg|snupkg|dmg|pkg|apk|gem|crate|vsix|appx|iso|img|bin|pdb|patch|diff|html?|md|sql|xml|json|ya?ml|txt|log|conf)\b/i;
function otherMeaning(blob, candidate, nearby, doubtful) {
	const { before, after } = nearby;
	if (isHostColumn(blob, candidate, nearby)) return null;
	if (isNamedVersion(before)) {
		if (candidate.versionable || /version\w{0,12}[^a-z]*$/i.test(before)) return "a version";
	}
	if (!candidate.versionable) return null;
	if (isAttachedVersion(before, after)) return "a version";
	if (productBefore.test(before) || sentenceBefore$1.test(before) || isOperator(before, after)) return "a version";
	if (isPackageAtVersion(before) || isImageTag(before) || isVersionAttribute(before, after)) return "a version";
	if (isSection(blob, candidate, nearby, doubtful)) return "a section number";
	if (blob.traits.manifest && isDependency(blob, candidate, before)) return "a version";
	if (doubtful && isVersionSlot(blob, candidate, nearby)) return "a version";
	if (doubtful && (isVersionInProse(blob, candidate, nearby) || hasVersionBeside(candidate, nearby))) return "a version";
	if (isDrawing(before, after)) return "drawing data";
	if (isRelease(blob, nearby) || isVersionColumn(blob, candidate, nearby)) return "a version";
	return isListedVersion(blob, candidate, nearby) ? "a version" : null;
}
function isNamedVersion(before) {
	const tail = before.slice(-80);
	return versionName.test(tail) && !/\/\/[^\s]*$|@$/.test(tail) && !/\bip\s?version\s?[46]?\W*$/i.test(tail);
}
function isAttachedVersion(before, after) {
	if (packageFile.test(after) || /^(?:[+~]\w|-[a-z]|_\w|\.[a-z])/i.test(after)) return true;
	if (/^["'`]?\s+(?:or|and)\s+(?:newer|later|higher|above|up|older|earlier|lower|below)\b/i.test(after)) return true;
	if (/^-\d/.test(after) && !/^-(?:\d{1,3}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.+~-])/.test(after)) return true;
	if (/[a-z0-9)\]}]-$/i.test(before) && !/\d\.\d{1,3}-$/.test(before)) return true;
	return isPathPart(before) && !/^:\d/.test(after);
}
function isPathPart(before) {
	if (!/[\w.)}\]-]\/$/.test(before) || /=\/[\w.-]+\/$/.test(before)) return false;
	return !/(?:\b(?:tcp|udp|ip|ipv4|ip4|host|hosts|addr|node|dns|dns4|peer)|\d\.\d{1,3})\/$/i.test(before);
}
function isCompared(before, after) {
	if (/(?:ip|addr\w*|inet\w*|network|host)\(["'`]$/i.test(before)) return false;
	if (!/\w\(["'`]$/.test(before)) return false;
	return /[<>]=?\s*[\w.]+\(["'`]$/.test(before) || /^["'`]\)\s*[<>]=?\s*[\w"'`]/.test(after);
}
function isOperator(before, after) {
	if (isCompared(before, after)) return true;
	if (versionCall.test(before) || installBefore.test(before)) return true;
	return operatorBefore.test(before) && !addressOperator.test(before);
}
function isImageTag(before) {
	if (/[a-z][\w-]*\.[\w.-]+:[\w.-]+:$/i.test(before)) return true;
	if (!/[\w.-]:$/.test(before)) return false;
	return /\b(?:image|from|docker|podman|pull|tag|repository|container|buildah|skopeo)\b/i.test(before) ? !/add-?host|extra_?hosts|--dns|--ip|-p\s/i.test(before) : false;
}
function isVersionAttribute(before, after) {
	if (/^["']?\s*,\s*(?:Culture|PublicKeyToken)\b/i.test(after)) return true;
	return /(?:PackageReference|bindingRedirect|oldVersion|newVersion|<version>|assemblyIdentity|HintPath|@version)\b/i.test(before);
}
function isPackageAtVersion(before) {
	if (!/[\w/.-]@(?:npm:)?[\^~v]?$/i.test(before)) return false;
	return /@[\w.-]+\/[\w.-]+@[\^~v]?$/.test(before) || /\b(?:npm|npx|yarn|pnpm|bun|bunx|install|add|uses|require|resolution|dependenc\w+|import|go get|brew|pip|nuget|pkg)\b[^|;&]*$/i.test(before);
}
function isDrawing(before, after) {
	if (/\b(?:d|points)=\\?["'][-+\d.,\sMLHVCSQTAZ]*$/i.test(before)) return true;
	const left = before.slice(-40).replace(/^.*["'`]/s, "");
	const right = after.slice(0, 40).replace(/["'`].*$/s, "");
	if (!/^[-+\d.,\sMLHVCSQTAZ]*$/i.test(left + right)) return false;
	return /(?:^|[\s,a-z])-?\.\d|\d[a-z]-?[.\d]|[\d.]-[.\d]+[\s,-]|\d[mlhvcsqtaz]/i.test(`${left} ${right}`);
}
function isRelease(blob, nearby) {
	const { before, after } = nearby;
	if (/\d\.\.\.$/.test(before) || /^\.\.\.\d/.test(after)) return true;
	if (/^\](?::|\()\s*\S*\/(?:compare|releases?|tags?|tree|download)\//.test(after)) return true;
	if (!nearby.fromLineStart || !/^[\s#*=-]*\[?$/.test(before)) return false;
	if (/^\s*(?:#+\s+\[|={2,}\s+)$/.test(before)) return true;
	return blob.traits.document && /^\]?\s*(?:\(|-|–|—|:|,|\/)?\s*(?:released|unreleased|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/i.test(after);
}
const hostHeading = /host|\bips?\b|\bipv?[46]\b|address|server|node|gateway|subnet|network|endpoint|url/i;
function isHostColumn(blob, candidate, nearby) {
	const heading = columnHeading(blob, candidate.start, nearby);
	return heading !== null && hostHeading.test(heading) && !/version/i.test(heading);
}
function hasVersionBeside(candidate, nearby) {
	const { before, after } = nearby;
	if (/^`\s*->\s*`10\.[\d.]+`\s*\|/.test(after) || /\|\s*`10\.[\d.]+`\s*->\s*`$/.test(before)) return true;
	const line = before + candidate.text + after;
	const series = candidate.text.split(".").slice(0, 2).join(".");
	return [...line.matchAll(/(?<![\d.])10(?:\.\d{1,5}){3}(?![\d.]*\d)/g)].some(({ 0: text, index }) => {
		if (text === candidate.text || !text.startsWith(`${series}.`)) return false;
		const lead = line.slice(0, index);
		return productBefore.test(lead) || sentenceBefore$1.test(lead) || isNamedVersion(lead);
	});
}
function isVersionColumn(blob, candidate, nearby) {
	const heading = columnHeading(blob, candidate.start, nearby);
	if (heading === null) return false;
	if (/version|release|build|firmware|revision|driver|supported|tested|minimum|required/i.test(heading)) return true;
	if (hostHeading.test(heading)) return false;
	const first = columnHeading(blob, candidate.start, {
		...nearby,
		before: "| "
	});
	return /^\W*(?:products?|software|packages?|library|libraries|dependency|dependencies)\b/i.test(first ?? "");
}
function isListedVersion(blob, candidate, nearby) {
	if (!nearby.fromLineStart || !/^[\s*-]*["'`]?$/.test(nearby.before) || !/^["'`]?,?\s*$/.test(nearby.after)) return false;
	for (const line of linesAbove(blob, candidate.start)) {
		if (/^[\s*-]*["'`]?v?[\d.]+[\w.+-]*["'`]?,?\s*$|^[\s=~-]*$/.test(line)) continue;
		return /versions?\b|releases?\b|\btags?\b/i.test(line) && !/\b(?:hosts?|servers?|ips?|address\w*)\b/i.test(line);
	}
	return false;
}

// build/src/detect/network/address-context.js
const urlBefore$1 = /(?:[a-z][a-z0-9+.-]*:|^|[\s"'`(=])\/\/(?:[^\s/"'<>]*@)?\[?$/i;
const uncBefore$1 = /\\{2,4}$/;
const userBefore$1 = /[\w.}\])-]@\[?$/;
const commandBefore$1 = /(?:^|[\s"'`$(|;&])(?:ssh|scp|sftp|rsync|ping6?|fping|curl|wget|nc|ncat|netcat|telnet|traceroute6?|tracert|nmap|masscan|mosh|dig|nslookup|arping|mysql|mysqldump|psql|redis-cli|mongo|ftp|showmount|ipmitool|snmpwalk|snmpget|ifconfig|xfreerdp|rdesktop|vncviewer|ssh-copy-id|ssh-keyscan|iperf3?|smbclient|net use|kubeadm join|docker swarm join|nomad|etcdctl|virsh|evil-winrm|hydra|Test-NetConnection|Enter-PSSession)\s+(?:[^\s|;]+\s+){0,6}[^\s|;]*$/;
const wordCommandBefore$1 = /(?:^\s*|[$#>`|;&(]\s*|\bsudo\s+)(?:ip|host|route|mount|arp|show|http|https)\s+[^|;\n]*$/;
const outputBefore = /(?:\b(?:inet6?(?: addr)?:?|addr:|reply from|bytes from|ping|scan report for|connected to|trying|pinging|nameserver|default via|via|src|dst|client|peer|bcast:|broadcast|listening on|connection from|IN\s+(?:A|AAAA|PTR))[\s:(]*)$/i;
const directionBefore = /\b(?:from|to)[\s:(]*$/i;
const sentenceBefore = /\b(?:servers?|hosts?|machine|box|gateway|router|(?:ip )?address|nas|proxy|resolver|node)\s+(?:is|are|was|were|became|moved)\s+(?:(?:now|at|on|to|still)\s+){0,2}[`"'(*]*$/i;
const direction = "behind a word of direction";
const hostName = /(?:hosts?|hostname|host_?ip|ips?|ip_?addr\w*|addr\w*|address\w*|servers?|upstream|ur[li]s?|endpoints?|gateway\w*|gw|dns\w*|name_?servers?|peers?|bind\w*|listen\w*|master|nodes?|proxy\w*|router|brokers?|targets?|remote\w*|via|src|dst|source|destination|subnet\w*|cidr\w*|network\w*|range\w*|ansible_host|ansible_ssh_host|dhcp\w*|ntp\w*|vip|ip4|ip6|ipv4\w*|ipv6\w*|mgmt|ipmi|bmc|ilo|idrac|nfs\w*|allowedips|allow_?from|whitelist|allowlist|trusted_?proxies|advertise\w*|join|loadbalancer\w*|lb|cluster\w*|interface|iface|routes?|db|database|redis|postgres|mysql|mongo|kafka|ldap\w*|smtp\w*|syslog\w*)["'`\])]*\s*(?:=>|:=|[:=,(]|\s)\s*["'`[({<]*(?:tcp|udp|https?)?["'`]?$/i;
const hardwareAddress = /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/i;
const networkColumn = /\bvlan\b|\bmac\b|\bsubnet\b|\bgateway\b|\bhostname\b/i;
function hostContext(traits, candidate, nearby) {
	const { before, after } = nearby;
	const versions = traits.lock || traits.manifest && !traits.document;
	if (urlBefore$1.test(before)) return "the host of a URL";
	if (uncBefore$1.test(before) && /^\\/.test(after)) return "the server of a UNC path";
	if (userBefore$1.test(before) && !isPackageAtVersion(before)) {
		if (!versions || commandBefore$1.test(before) || /^:[/~\w]/.test(after)) return "behind a user name";
	}
	if (candidate.form === "name") return "in a host name";
	if (candidate.wholeEnd > candidate.end) return "with a prefix length";
	if (/^:\d{2,5}(?![\w.])/.test(after)) return "with a port";
	if (/^:[/~][\w.-]/.test(after)) return "with a path behind it";
	if (candidate.versionable && isPackageNotation(traits, before)) return null;
	if (commandBefore$1.test(before) || wordCommandBefore$1.test(before)) return "an argument of a network command";
	if (hostName.test(before)) return "beside a name that says so";
	if (outputBefore.test(before)) return "in a network command's output";
	if (hardwareAddress.test(before) || hardwareAddress.test(after)) return "beside a hardware address";
	if (sentenceBefore.test(before)) return "named as a host";
	if (directionBefore.test(before)) return direction;
	return networkColumn.test(before) || networkColumn.test(after) ? "in a line about a network" : null;
}
function isWeakContext(host) {
	return host === null || host === direction;
}
function weighAddress(blob, candidate, nearby, host) {
	const { judged } = candidate;
	const what = `a ${judged.kind} ${judged.block ? "block" : "address"}`;
	if (judged.everyones !== null) return {
		severity: "note",
		confidence: "low",
		reason: judged.everyones
	};
	const place = placeOf$1(blob.traits, candidate, nearby, host);
	const severity = (judged.block || judged.kind === "link-local" || judged.kind === "loopback") && place.severity === "medium" ? "low" : place.severity;
	const because = [
		what,
		host,
		place.reason
	].filter((part) => part !== null && part !== "").join(", ");
	return {
		severity,
		confidence: place.confidence,
		reason: because
	};
}
function placeOf$1(traits, candidate, nearby, host) {
	const { judged } = candidate;
	const invented = judged.teaching || judged.common && judged.block;
	const comment = commentKind(traits, nearby);
	const isInstance = isForInstance(nearby.before);
	if (traits.vendored) return {
		severity: "note",
		confidence: "low",
		reason: "in someone else's code"
	};
	if (traits.example) return {
		severity: "note",
		confidence: "low",
		reason: "in a template or an example"
	};
	if (traits.exampleFolder) return {
		severity: invented ? "note" : "low",
		confidence: "low",
		reason: "in a folder of examples"
	};
	if (traits.test) return {
		severity: invented ? "note" : "low",
		confidence: "low",
		reason: "in a test"
	};
	if (isForInstance(nearby.before) && (invented || judged.common)) return {
		severity: "note",
		confidence: "low",
		reason: "given as an example"
	};
	if (traits.document && invented && isArgument(nearby)) return {
		severity: "low",
		confidence: "low",
		reason: "given to a function in a document"
	};
	if (comment === "setting" && (invented || judged.common)) return {
		severity: "note",
		confidence: "low",
		reason: "in a commented template"
	};
	if (traits.source) return inSource$1(invented, comment !== null, host);
	if (isInstance) return {
		severity: "low",
		confidence: "low",
		reason: "given as an example"
	};
	if (comment === "setting") return {
		severity: "low",
		confidence: "medium",
		reason: "commented out"
	};
	if (traits.document && invented && host === null) return {
		severity: "low",
		confidence: "low",
		reason: "a value as examples have it"
	};
	return {
		severity: "medium",
		confidence: host === null ? "medium" : "high",
		reason: placeName(traits)
	};
}
function isArgument(nearby) {
	const { before, after } = nearby;
	if (/(?:\/\/|#)\s*(?:=>|->|==>)\s*\W*$/.test(before)) return true;
	return /[\w$]\(\s*(?:[^()]*,\s*)?["'`]$/.test(before) && /^(?:\/\d{1,3})?["'`]\s*[,)]/.test(after);
}
function inSource$1(invented, comment, host) {
	if (invented && (comment || host === null)) return {
		severity: "note",
		confidence: "low",
		reason: "a value as examples have it, in code"
	};
	if (invented || comment || host === null) return {
		severity: "low",
		confidence: "low",
		reason: "in code"
	};
	return {
		severity: "low",
		confidence: "medium",
		reason: "in code"
	};
}
function placeName(traits) {
	if (traits.inventory) return "in an inventory";
	if (traits.environment) return "in an environment file";
	if (traits.document) return "in a document";
	return traits.configuration ? "in configuration" : "";
}

// build/src/detect/network/address-keywords.js
function numbers(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
function groups(first, last) {
	return numbers(first, last).map((group) => `${group.toString(16)}:`);
}
const decimal$1 = [
	"10.",
	...numbers(16, 31).map((octet) => `172.${octet}.`),
	"192.168.",
	...numbers(64, 127).map((octet) => `100.${octet}.`),
	"169.254."
];
const odd = [...[
	"010.",
	"012.",
	"0012.",
	"0254.",
	"0300.",
	"0144.",
	"0251.",
	"192.0250.",
	"192.0xa8.",
	"172.0x1",
	"172.02"
], ...[
	"0x0a",
	"0xa",
	"0xc0",
	"0x64"
]];
const ipv6 = [
	...groups(64512, 65023),
	...groups(65152, 65279),
	...[
		":ffff:",
		"64:ff9b:",
		"2002:a",
		"2002:0a",
		"2002:c0a8:",
		"2002:ac1"
	]
];
const integers = [
	"167",
	"168",
	"169",
	"17",
	"180",
	"181",
	"182",
	"183",
	"184",
	"285",
	"288",
	"3232",
	"012",
	"192.110",
	"100.4",
	"100.5",
	"100.6",
	"100.7",
	"100.8"
].flatMap((digits) => [`://${digits}`, `@${digits}`]);
const inNames = [...[
	"ip-10-",
	"ip-172-",
	"ip-192-168-",
	"ip-100-",
	".nip.io",
	".sslip.io",
	".xip.io"
], ...["in-addr.arpa", "ip6.arpa"]];
const loopback = [
	"127.",
	"0177.",
	"0x7f",
	"::1",
	":0:1",
	":0001",
	"://213",
	"://214",
	"@213",
	"@214"
];
const always = [
	...decimal$1,
	...odd,
	...ipv6,
	...integers,
	...inNames
];
function addressKeywords(settings) {
	return settings.loopback ? [...always, ...loopback] : always;
}

// build/src/detect/network/subject.js
const nameBefore = /(?:^|[\s{,(<;"'[])([A-Za-z_][\w.-]{1,60})["'`]?\s*(?:=>|:=|[:=])\s*["'`[]?(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\w.-]+@)?$/;
function subjectBefore(before) {
	return nameBefore.exec(before.slice(-120))?.[1] ?? null;
}

// build/src/detect/network/address-recognizer.js
const togetherBytesMax = 400;
const togetherMin = 3;
const privateAddressRecognizer = {
	name: "private-address",
	keywords: addressKeywords,
	listens: () => true,
	judgeAt(blob, hit, settings) {
		const candidate = addressCandidate(blob, hit);
		if (candidate === null) return null;
		const { judged, start, end, text } = candidate;
		if (!isAskedFor(judged, settings) || judged.definition && judged.kind !== "loopback") return null;
		const match = judge$1(blob, candidate);
		const groups = !judged.block && judged.everyones === null;
		return {
			matches: match === null ? [] : [match],
			passed: 0,
			place: {
				start,
				end,
				text,
				groups
			}
		};
	},
	combine(answers) {
		const found = places(answers);
		const grouped = together(found);
		return found.flatMap((answer) => grouped.has(answer) ? answer.matches.map(amongOthers) : answer.matches);
	}
};
function places(answers) {
	const byEnd = /* @__PURE__ */ new Map();
	for (const answer of answers) {
		if (!isPlaced(answer)) continue;
		const other = byEnd.get(answer.place.end);
		if (other === void 0 || answer.place.start < other.place.start) byEnd.set(answer.place.end, answer);
	}
	return [...byEnd.values()].sort((a, b) => a.place.start - b.place.start);
}
function isPlaced(answer) {
	return answer.place !== null;
}
function together(found) {
	const grouped = /* @__PURE__ */ new Set();
	let group = [];
	const close = () => {
		if (new Set(group.map(({ place }) => place.text)).size >= togetherMin) for (const member of group) grouped.add(member);
		group = [];
	};
	for (const answer of found) {
		if (!answer.place.groups) continue;
		const last = group[group.length - 1];
		if (last !== void 0 && answer.place.start - last.place.end > togetherBytesMax) close();
		group.push(answer);
	}
	close();
	return grouped;
}
function judge$1(blob, candidate) {
	const nearby = nearbyText(blob, candidate.start, candidate.wholeEnd);
	const atCandidate = {
		...nearby,
		after: blob.slice(candidate.end, candidate.wholeEnd) + nearby.after
	};
	const host = hostContext(blob.traits, candidate, atCandidate);
	if (candidate.form === "number" && !isHostNumber(host)) return null;
	if (isOther(blob, candidate, atCandidate, host)) return null;
	const weight = weighAddress(blob, candidate, atCandidate, host);
	const subject = subjectBefore(nearby.before);
	const { start, wholeEnd } = candidate;
	const end = candidate.judged.block ? wholeEnd : candidate.end;
	return {
		patternId: patternOf(candidate),
		secret: {
			start,
			end
		},
		whole: {
			start,
			end: wholeEnd
		},
		...weight,
		...subject === null ? {} : { subject }
	};
}
function isHostNumber(host) {
	const isVague = host === "in a line about a network" || host === "in a network command's output";
	return !isWeakContext(host) && !isVague;
}
function isOther(blob, candidate, nearby, host) {
	if (host === "the host of a URL" || host === "the server of a UNC path" || host === "behind a user name") return false;
	if (otherMeaning(blob, candidate, nearby, isWeakContext(host)) !== null) return true;
	return (blob.traits.lock || blob.traits.manifest) && candidate.versionable && (blob.traits.document ? host === null : isWeakContext(host));
}
function patternOf(candidate) {
	if (candidate.judged.kind === "loopback") return "network.loopback-address";
	return candidate.judged.block ? "network.private-block" : "network.private-address";
}
function amongOthers(match) {
	if (match.severity === "note") return match;
	return {
		...match,
		confidence: match.confidence === "low" ? "medium" : "high",
		reason: `${match.reason}, among other hosts`
	};
}

// build/src/detect/network/host-candidate.js
const nameBytesMax = 253;
const dot$1 = 46;
const dash = 45;
const underscore = 95;
const backslash$5 = 92;
function isLabelByte(byte) {
	if (byte === void 0) return false;
	const lower = byte | 32;
	return byte >= 48 && byte <= 57 || lower >= 97 && lower <= 122 || byte === dash || byte === underscore;
}
function hostCandidate(blob, hit) {
	const { unwatched: bytes } = blob;
	const low = Math.max(0, hit - nameBytesMax);
	let start = hit;
	while (start > low && (isLabelByte(bytes[start - 1]) || bytes[start - 1] === dot$1 && bytes[start] !== dot$1)) start -= 1;
	const high = Math.min(bytes.length, hit + nameBytesMax);
	let end = hit;
	while (end < high && (isLabelByte(bytes[end]) || bytes[end] === dot$1 && isLabelByte(bytes[end + 1]))) end += 1;
	blob.look(start - 1, end + 2);
	if (start === low && low > 0) return null;
	if (end === high && high < bytes.length) return null;
	start = afterEscape(bytes, start);
	const lead = leadOf(bytes, start);
	while (bytes[start] === dot$1) start += 1;
	while (bytes[start] === dash && start < end) start += 1;
	blob.look(start - 1, start + 1);
	const name = blob.slice(start, end);
	return name.includes(".") ? {
		start,
		end,
		name,
		lead
	} : null;
}
function afterEscape(bytes, start) {
	const first = bytes[start];
	if (bytes[start - 1] === backslash$5) {
		if (first === 117) return start + 5;
		return first === 110 || first === 116 || first === 114 ? start + 1 : start;
	}
	return bytes[start - 1] === 37 && isLabelByte(first) && isLabelByte(bytes[start + 1]) ? start + 2 : start;
}
function leadOf(bytes, start) {
	const previous = bytes[start - 1];
	if (previous === 36) return "template";
	const isTemplateEnd = previous === 125 || previous === 62 || previous === 37 || previous === 41 || previous === 93;
	if (bytes[start] !== dot$1 && bytes[start] !== dash) return isTemplateEnd && previous === 125 ? "template" : "none";
	if (isTemplateEnd) return "template";
	return bytes[start] === dot$1 ? "wildcard" : "none";
}

// build/src/detect/network/host-words.js
const codeLabels = new Set([
	"this self cls super module modules window document exports export props state data options opts",
	"process req res request response ctx context obj object item items value values val args kwargs",
	"params param input output result results var vars local locals global each type types meta class",
	"path paths dir dirs os sys user users nav menu page pages route routes router screen screens view",
	"views common key keys react angular vue java scala sun jdk javax kotlin groovy clojure akka rx",
	"reactor android google net http method methods field fields member function func fn event events",
	"node_modules github visibility access scope repo repository is not and or account accounts errors",
	"error i18n labels label title titles btn button icon icons tab tabs sidebar header footer",
	"breadcrumb translation lang core pkg package packages lib libs util utils impl src main std",
	"subnets subnet vpc aws_subnet aws_route53_zone azurerm_subnet tls_private_key network networks",
	"spec status metadata config cfg conf settings setting env storage cache session prefs preferences",
	"rsa ecdsa ed25519 id_rsa crypto ssl tls cert",
	"run builtin ansible topic topics checkpoints store remote logging logger loggers level log plugin",
	"plugins feature features permission permissions role roles namespace namespaces provider providers"
].flatMap((line) => line.split(" ")));
const stageLabels = new Set("dev prod production staging stage stg qa uat test ci build deploy preprod".split(" "));
const fileLabel = /^(?:config|configuration|settings|env|docker-compose|compose|application|appsettings|php|phpunit|rc|bashrc|zshrc|gitconfig|profile|makefile|hosts|jail|fail2ban|named|launch|package|tsconfig|values|secrets?|database|overrides?|common|aliases|vimrc|nvim|tmux|conf|json|ya?ml|xml|toml|properties|development|production|staging|credentials|parameters|params|local|user|dockerfile|gemfile|vagrantfile|tasks|workspace|cmakelists|bazelrc|npmrc|vars|inputs|shell|login|cshrc|kshrc|xinitrc|xresources|muttrc|mkshrc|spamassassin|smb|sshd|sshd_config|ntp|rsyslog|sysctl|iptables|logrotate|access|virtual|exim4|cron|crontab|modules|action|filter|paths|postinst|claude|agents|readme|todo|notes)$/;
const machineLabel = /^(?:(?:[a-z]{1,12}-?)?(?:db|sql|dc|ad|ns|dns|mx|pg|es|lb|gw|fw|vm|k8s|k3s|esx|esxi|pve|srv|svr|nas|web|app|api|node|host|master|worker|server|mail|smtp|imap|vpn|git|ldap|ntp|proxy|redis|mysql|postgres|kafka|mongo|mariadb|rabbitmq|etcd)[a-z]?-?\d*|(?:[a-z]+-)*(?:jenkins|gitlab|gitea|bitbucket|wiki|confluence|jira|grafana|prometheus|alertmanager|kibana|elastic|elasticsearch|vault|nexus|registry|harbor|artifactory|sonar|sonarqube|sso|keycloak|idp|adfs|mailserver|fileserver|printserver|bastion|jump|jumphost|printer|firewall|unifi|pihole|proxmox|truenas|synology|qnap|plex|jellyfin|homeassistant|hass|nextcloud|minio|ceph|zabbix|nagios|splunk|graylog|syslog|citrix|sharepoint|owa|rdp|vnc|sftp|ftp|nfs|smb|nvr|postgresql|cassandra|clickhouse|rancher|argocd|nomad|zookeeper|spark|hadoop|airflow|buildserver|mac-?mini|mac-?book(?:-?(?:pro|air))?|mbp|workstation|webserver|dbserver|appserver))$/;
const genericLabel = /^(?:app|web|api|node|host|master|worker|server|proxy|db|git|dns|mail|ad|es|pg|ns|vm|sql|redis|mysql|postgres|postgresql|kafka|mongo|vault|spark|registry|elastic|elasticsearch|firewall|printer|[a-z]+(?:app|api|web|node|host|server))$/;
const serviceLabel = /^(?:[a-z]+-)*(?:consul|monitor|monitoring|metrics|billing|payments?|orders|inventory|crm|erp|sap|hr|payroll|exchange|files?|share|storage|media|camera|database|devops|runner|backup|gateway|router|switch|portal|intranet|auth|iam|laptop|desktop|pc|logs|catalog|checkout|identity|search|queue|cache|frontend|backend|service|svc)$/;
const packageRoot = /^(?:com|org|net|io|de|fr|uk|co|edu|gov|cn|ru|jp|ch|nl|me|dev|ai|java|javax|sun|scala|kotlin|android|system|microsoft|golang|k8s)$/;

// build/src/detect/network/host-context.js
const urlBefore = /(?:[a-z][a-z0-9+.-]*:|^|[\s"'`(=,])\/\/(?:[^\s/"'<>]*@)?$/i;
const uncBefore = /(?:^|[\s"'`(=:,>])\\{2}(?:\\{2})?$/;
const userBefore = /[\w.}\])+-]@$/;
const principalBefore = /\b(?:host|http|https|ldap|cifs|dns|nfs|mssqlsvc|wsman|termsrv|krbtgt|imap|smtp|postgres|hdfs|yarn|hive|kafka|zookeeper|gc)\/$/i;
const commandBefore = /(?:^|[\s"'`$(|;&>])(?:ssh|scp|sftp|rsync|ping6?|fping|curl|wget|nc|ncat|netcat|telnet|traceroute6?|tracert|nmap|mosh|dig|nslookup|mysql|psql|redis-cli|mongo|ftp|ssh-copy-id|ssh-keyscan|hostnamectl set-hostname|smbclient|net use|Enter-PSSession|Test-NetConnection|kinit|realm join|openssl s_client -connect)\s+(?:[^\s|;]+\s+){0,5}[^\s|;]*$/;
const wordCommandBefore = /(?:^\s*|[$#>`|;&(]\s*|\bsudo\s+)(?:host|hostname|http|https)\s+(?:-\S+\s+)*$/;
const hostKey = /(?:^|[^a-z])[\w.-]*?(?:host(?:s|name|names)?|fqdn|data ?source|servers?|server_?names?|serveralias|upstream|ur[li]s?|endpoints?|gateway|dns|name_?servers?|peers?|master|nodes?|proxy|router|brokers?|bootstrap[._]servers|target|remote|domains?|search|realm|ansible_host|registry|origins?|issuer|authority|address|addr|common_?name|cn|san|subject_?alt\w*|alt_?names|listen|bind|cluster|ldap|smtp|relayhost|ntp|syslog|database_?url|no_proxy|connect|kdc|admin_server|base_?uri|link|href|mirror|machine|default_realm|site)["'`\])]*\s*(?:=>|:=|\+=|[:=,(]|\s)\s*["'`[({]*(?:-\s+)?["'`]?$/i;
const templateOpen = /(?:\$\{|\{\{|\{%|#\{|<%|\$\()(?:(?!\}|%>|\)).)*$/;
const dnsRecordAfter = /^\.?\s+(?:\d+\s+)?(?:IN\s+)?(?:A|AAAA|CNAME|PTR|MX|SRV|NS|SOA|TXT)\s/;
const dnsRecordBefore = /\b(?:IN\s+)?(?:CNAME|PTR|MX\s+\d+|SRV\s+\d+\s+\d+\s+\d+|NS|SOA)\s+$/;
const addressLine = /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+)\s+(?:[\w.-]+\s+)*$/i;
function certainHost(candidate, nearby) {
	const { before, after } = nearby;
	if (urlBefore.test(before)) return "the host of a URL";
	if (uncBefore.test(before) && /^\\/.test(after)) return "the server of a UNC path";
	if (userBefore.test(before)) return "behind a user name";
	if (principalBefore.test(before) && candidate.name.split(".").length > 2) return "in a service principal";
	if (/^:\d{2,5}(?![\w.])/.test(after)) return "with a port";
	if (addressLine.test(before)) return "in a line of a hosts file";
	if (dnsRecordAfter.test(after) || dnsRecordBefore.test(before)) return "in a DNS record";
	if (templateOpen.test(before)) return null;
	return commandBefore.test(before) || wordCommandBefore.test(before) ? "an argument of a network command" : null;
}
function hasHostKey(nearby) {
	return hostKey.test(nearby.before) && !templateOpen.test(nearby.before);
}
const numberedLabel = /^[a-z][a-z-]*\d{1,4}[a-z]?$|\d-|-\d/;
function machineLikeness(judged) {
	const { labels } = judged;
	let score = 0;
	if (labels.some((label) => numberedLabel.test(label))) score += 1;
	if (labels.some((label) => machineLabel.test(label) || serviceLabel.test(label))) score += 1;
	if (labels.length > 1) score += 1;
	if (labels.some((label) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(label))) score += 1;
	return Math.min(2, score);
}
function isNamedLikeCode(candidate, judged, nearby) {
	const { labels } = judged;
	const { before, after } = nearby;
	const last = labels[labels.length - 1] ?? "";
	const first = labels[0] ?? "";
	if (/[a-z][A-Z]/.test(candidate.name) && !/^[A-Z0-9.-]+$/.test(candidate.name)) return true;
	if (candidate.name.split(".").some((label) => /_/.test(label.replace(/^_/, "")))) return true;
	if (/^(?:\(|\[|\s*(?:=>|===?|!==?|\+=|&&|\|\||\?\.))/.test(after)) return true;
	if (/[\w)\]}]\/$/.test(before) || /(?:^|[\s"'`(=])(?:\.{1,2}|~|\$\w+)?\/$/.test(before) && !/\/\/$/.test(before)) return true;
	if (/[^\s"'`]\.$|[$)\]]$|(?:->|::|\?\.)$/.test(before)) return true;
	if (judged.suffix === "local" && fileLabel.test(last)) return true;
	if (/^[\d.-]+$/.test(first) && judged.suffix !== "pod.cluster.local") return true;
	if (rareSuffixes.has(judged.suffix) && labels.some((label) => codeLabels.has(label)) && !hasHostKey(nearby)) return true;
	if (!judged.specific && labels.length > 1 && codeLabels.has(last) && !hasHostKey(nearby)) return true;
	if (judged.suffix === "internal" && /topic/i.test(nearby.before)) return true;
	if (isCalledCode(judged, nearby)) return true;
	if (labels.length === 1 && stageLabels.has(first)) return true;
	if (codeLabels.has(first) && labels.length <= 2 && !/\d/.test(labels.join(""))) return true;
	return packageRoot.test(first) && labels.length > 1 && !machineLabel.test(last) && !hasHostKey(nearby);
}
const codeKey = /(?:^|[^a-z])(?:class|type|scope|id|key|permission|path|file|extends|bean|package|module|namespace|logger|group|kind|event|topic|action|role|title|label|layout|import|plugin|rule|branch|layer|selector|symbol|property)["'`]?\s*[:=]\s*["'`]?$/i;
const codeWord = "options?|flags?|propert(?:y|ies)|fields?|settings?|parameters?|variables?|keys?|namespaces?|packages?|class(?:es)?|methods?|attributes?|modules?|imports?";
const codeWordBefore = new RegExp(`\\b(?:set|${codeWord})\\s+[\`"']?$`, "i");
const codeWordAfter = new RegExp(`^[\`"']?\\s+(?:files?|folders?|branch|scope|keyword|${codeWord})\\b`, "i");
function isCalledCode(judged, nearby) {
	const { before, after } = nearby;
	if (/^\s*\[+$/.test(before) && /^\]+\s*$/.test(after)) return true;
	if (judged.specific || isDistinct(judged)) return false;
	return codeKey.test(before) || codeWordBefore.test(before) || codeWordAfter.test(after);
}
const commonWords = /* @__PURE__ */ new Set([
	"home",
	"private",
	"internal",
	"local",
	"svc",
	"intra",
	"consul"
]);
const rareSuffixes = /* @__PURE__ */ new Set([
	"home",
	"private",
	"svc",
	"consul"
]);
function isHostByShape(traits, candidate, judged, nearby) {
	if (templateOpen.test(nearby.before)) return judged.specific && judged.labels.length > 1;
	if (isNamedLikeCode(candidate, judged, nearby)) return judged.own;
	if (judged.specific) return true;
	if (judged.inner) return isInnerHost(judged, nearby);
	const quoted = /["'`]$/.test(nearby.before) && /^\.?["'`]/.test(nearby.after);
	if (isKeyOfItsLine(nearby) && !traits.document) return isHostAsKey(traits, judged);
	if (traits.inventory && /^\s*(?:-\s+)?$/.test(nearby.before)) return true;
	const isKey = hasHostKey(nearby);
	if (rareSuffixes.has(judged.suffix)) {
		if (!isKey && !quoted && traits.source) return false;
		return isKey || isDistinct(judged) || traits.document && isPlaceOf(judged, nearby);
	}
	if (traits.source) return isHostInSource(traits, judged, nearby, quoted);
	const likeness = machineLikeness(judged);
	if (!commonWords.has(judged.suffix) || isKey) return true;
	if (/"\s*:\s*"$/.test(nearby.before)) return isDistinct(judged) || isOfStage(judged) || hasMachineLabel(judged);
	return likeness >= 1 || isMentioned(judged, nearby);
}
function isHostInSource(traits, judged, nearby, quoted) {
	const likeness = machineLikeness(judged);
	const isMachine = likeness === 2 || !commonWords.has(judged.suffix) && likeness >= 1;
	if (commentKind(traits, nearby) !== null) return isMachine;
	const isKey = hasHostKey(nearby);
	if (quoted) return isKey || isDistinct(judged) || isMachine && isOfStage(judged) || !commonWords.has(judged.suffix) && isMachine;
	return isKey && likeness === 2 && isInText(nearby);
}
function isKeyOfItsLine(nearby) {
	return /^["']?\s*(?:=|:(?:\s|$))/.test(nearby.after);
}
function isHostAsKey(traits, judged) {
	if (traits.inventory) return true;
	if (traits.source || rareSuffixes.has(judged.suffix)) return false;
	if (judged.labels.some((label) => codeLabels.has(label) || packageRoot.test(label))) return false;
	return /\d/.test(judged.labels[0] ?? "") && machineLikeness(judged) === 2;
}
function isInnerHost(judged, nearby) {
	if (/\b(?:apiVersion|apiGroups?|group|kind|crd)\b/.test(nearby.before)) return false;
	return !judged.suffix.startsWith("internal.") && !judged.suffix.startsWith("lan.") || hasHostKey(nearby) || hasMachineLabel(judged);
}
function hasMachineLabel(judged) {
	return judged.labels.some((label) => machineLabel.test(label) && !codeLabels.has(label));
}
function isDistinct(judged) {
	return judged.labels.some((label) => numberedLabel.test(label) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(label) && (judged.labels.length > 1 || machineLabel.test(label)) || machineLabel.test(label) && !codeLabels.has(label) && !genericLabel.test(label));
}
function isOfStage(judged) {
	return judged.labels.length > 1 && judged.labels.some((label) => stageLabels.has(label));
}
function isMentioned(judged, nearby) {
	const first = judged.labels[0] ?? "";
	return first.length > 2 && !codeLabels.has(first) && !fileLabel.test(first) && !/^["'`]?\s*[=:]/.test(nearby.after);
}
function isPlaceOf(judged, nearby) {
	const { before, after } = nearby;
	const last = judged.labels[judged.labels.length - 1] ?? "";
	if (codeLabels.has(last) || /^["'`]?\s*(?:[=(]|:\s)/.test(after)) return false;
	if (/\b(?:is|are|runs?|running|lives?|hosted|reachable|available|located|listens?|moved|installed|log ?in|connect(?:ed)?)\s+(?:at|on|to|under|via)\s+[`"'*<]*$/i.test(before)) return true;
	if (/^(?:app|web|api|node|host|server|proxy|vm)$/.test(last)) return false;
	return machineLabel.test(last) && /\b(?:at|on|to|via|from)\s+[`"'*<]*$/i.test(before);
}
function isInText(nearby) {
	return (nearby.before.match(/["'`]/g) ?? []).length % 2 === 1;
}

// build/src/detect/network/key-name.js
const switched = /^\s*[:=]?\s+["'`]?(?:true|false|yes|no|on|off|enabled|disabled)["'`]?\s*;?\s*(?:#.*)?$/i;
const numbered = /^\s*[:=]?\s+["'`]?\d+(?:\.\d+)?(?:ms|s|m|h|d|k|mb?|gb?|%)?["'`]?\s*;?\s*(?:#.*)?$/i;
const cellOfSwitch = /^`?\s*\|\s*`?(?:true|false|yes|no|on|off|null|none|-?\d+(?:ms|s|m|mb|gb)?)`?\s*(?:\||$)/i;
const keyColumn = /^\W*(?:(?:config\w*|setting|property)\s+)?(?:keys?|settings?|options?|propert(?:y|ies)|parameters?|flags?|attributes?)\b/i;
const hostColumn = /host|server|machine|node|name|address|fqdn|dns|url|endpoint|system/i;
const labelWords = /\b(?:nodeSelector|node-?[lL]abels?|labels?|annotat(?:e|ions?)|finalizers?|taints?|tolerations?|matchLabels|matchExpressions|topologyKey|selector|label|gateway\.networking)\b/;
function isKeyName(blob, judged, candidate, nearby) {
	if (isLabelKey(blob, candidate, nearby)) return true;
	if (judged.labels.length < 2 || !nearby.fromLineStart) return false;
	const hasNumber = judged.labels.some((label) => numberedLabel.test(label));
	const { before, after } = nearby;
	if (/^\s*$/.test(before)) return !hasNumber && (switched.test(after) || numbered.test(after));
	if (!/^\s*\|(?:[^|]*\|)*\s*[`*]*$/.test(before)) return false;
	const heading = columnHeading(blob, candidate.start, nearby) ?? "";
	if (hasNumber) return false;
	return keyColumn.test(heading) || cellOfSwitch.test(after) && !hostColumn.test(heading);
}
function isLabelKey(blob, candidate, nearby) {
	const { before, after } = nearby;
	const rest = /^\/[\w.-]+(.*)$/.exec(after)?.[1];
	if (rest === void 0 || /\/$/.test(before)) return false;
	if (/^["']?:(?:\s|$)/.test(rest) && /^[\s-]*["']?$/.test(before)) return true;
	if (labelWords.test(before)) return /^["'`]?(?:[=:\s,)\]]|$)/.test(rest);
	if (!/^["']?\s*(?:=|:|$)/.test(rest) || !/^\s*(?:-\s+)?(?:key:\s*)?["']?$/.test(before)) return false;
	return linesAbove(blob, candidate.start).slice(0, 5).some((line) => /^\s*(?:-\s+)?\w+:\s*$/.test(line) && labelWords.test(line));
}

// build/src/detect/network/unc-candidate.js
const backslash$4 = 92;
const uncPath = /^([A-Za-z0-9][A-Za-z0-9-]{1,62})(\\{1,2})([A-Za-z0-9_][\w$ .-]{0,80}\$?)/;
const noServer = /^(?:localhost|wsl|pipe|tsclient|vboxsvr|vboxsrv|vmware-host|psf|mac|users?|windows|program|system32|device|unc|globalroot|harddiskvolume\d*|begin|end|hline|temp|tmp|registry|machine|hkey[\w-]*)$/i;
const teachingServer = /^(?:(?:my|your|some|the|a)?-?_?(?:servers?|server-?name|hosts?|host-?name|computer|computer-?name|machine|machine-?name|pc|domain|domain-?controller|remote|remote-?(?:host|server|pc|computer))\d?|example|foo|bar|baz|hello|world|test|unc|fileserver|file-server|contoso|fabrikam|share|network|path|ip|name|nas)$/i;
const machineServer = /\d|-|^(?:[a-z]*(?:srv|server|nas|share|files?|dc|backup|storage|print|sql|dfs|cluster|vault|data|media))$|^[A-Z][A-Z0-9-]{3,14}$/;
const knownShare = /^(?:[a-z]\$|admin\$|ipc\$|print\$|sysvol|netlogon|share[sd]?|public|data|users|home|homes|backup[s]?|media|files?|software|install(?:s|ers)?|deploy|builds?|projects?|docs?|documents|dept|departments?|finance|hr|it|common|transfer|scans?|profiles?|storage|archive|exports?|imports?|logs|releases?|temp|video|music|photos)\b/i;
function uncCandidate(blob, hit) {
	const { unwatched: bytes } = blob;
	blob.look(hit - 1, hit + 5);
	if (bytes[hit - 1] === backslash$4 || !isBoundary(bytes[hit - 1])) return null;
	const escaped = bytes[hit + 2] === backslash$4 && bytes[hit + 3] === backslash$4;
	const start = hit + (escaped ? 4 : 2);
	if (bytes[start] === backslash$4) return null;
	const found = uncPath.exec(blob.slice(start, start + 160));
	if (found === null) return null;
	const [, server = "", separator = "", share = ""] = found;
	if (separator.length !== (escaped ? 2 : 1) || noServer.test(server)) return null;
	if (!machineServer.test(server) && !knownShare.test(share) && !teachingServer.test(server)) return null;
	if (share.length < 2 || /^[a-z]\b(?!\$)/.test(share)) return null;
	return {
		start,
		end: start + server.length,
		server,
		teaching: teachingServer.test(server)
	};
}
const shareUrl = /^(?:file|smb|cifs|afp):\/\/(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9-]{1,62})\/[\w$]/i;
function shareUrlCandidate(blob, hit) {
	const found = shareUrl.exec(blob.slice(hit, hit + 160));
	if (found === null) return null;
	const server = found[1] ?? "";
	const isFile = /^file/i.test(found[0]);
	if (noServer.test(server) || isFile && !/\d$|^(?:fs|nas|srv|filer|fileserver)/i.test(server)) return null;
	const start = hit + found[0].length - 2 - server.length;
	return {
		start,
		end: start + server.length,
		server,
		teaching: teachingServer.test(server)
	};
}
function isBoundary(byte) {
	if (byte === void 0 || byte <= 32) return true;
	return "\"'`(=>,;[|".includes(String.fromCharCode(byte));
}

// build/src/detect/network/host-recognizer.js
const patternId = "network.internal-host";
const suffixKeywords = [...[
	".internal",
	".local",
	".lan",
	".corp",
	".intra",
	".home",
	".private",
	".consul",
	".svc",
	".ts.net"
], ...[
	".fritz.box",
	".oraclevcn.com",
	"internal.",
	"corp.",
	"intranet.",
	"intra.",
	"lan."
]];
const backslashes = "\\\\";
const shareSchemes = [
	"file://",
	"smb://",
	"cifs://",
	"afp://"
];
const internalHostRecognizer = {
	name: "internal-host",
	keywords: ({ internalDomains, internalSuffixes }) => [...[
		...suffixKeywords,
		...shareSchemes,
		backslashes,
		...internalDomains
	], ...internalSuffixes.map((suffix) => `.${suffix}`)],
	listens: () => true,
	judgeAt(blob, hit, settings) {
		const server = shareServer(blob, hit);
		if (server !== void 0) return server === null ? null : {
			matches: [uncMatch(blob, server)],
			passed: 0,
			place: null
		};
		const candidate = hostCandidate(blob, hit);
		if (candidate === null) return null;
		const match = judge(blob, candidate, settings);
		return {
			matches: match === null ? [] : [match],
			passed: candidate.end,
			place: null
		};
	}
};
function shareServer(blob, hit) {
	const bytes = blob.unwatched;
	blob.look(hit, hit + 7);
	if (bytes[hit] === 92) return uncCandidate(blob, hit);
	const colon = bytes[hit + 3] === 58 ? hit + 3 : hit + 4;
	return bytes[hit] !== 46 && bytes[colon] === 58 && bytes[colon + 1] === 47 && bytes[colon + 2] === 47 ? shareUrlCandidate(blob, hit) : void 0;
}
function judge(blob, candidate, settings) {
	const judged = classifyHost(candidate.name, settings);
	if (judged === null) return null;
	const nearby = withoutLead(nearbyText(blob, candidate.start, candidate.end), candidate);
	if (isCutShort(candidate, judged, nearby)) return null;
	const place = certainHost(candidate, nearby);
	if (place === null && !judged.own && isKeyName(blob, judged, candidate, nearby)) return null;
	if (place === null && !isHostByShape(blob.traits, candidate, judged, nearby)) return null;
	const { severity, confidence, reason } = weigh(blob, judged, nearby, place);
	const subject = subjectBefore(nearby.before);
	const span = {
		start: candidate.start,
		end: candidate.end
	};
	return {
		patternId,
		secret: span,
		whole: span,
		severity,
		confidence,
		reason,
		...subject === null ? {} : { subject }
	};
}
function withoutLead(nearby, candidate) {
	if (candidate.lead === "none") return nearby;
	const before = nearby.before.replace(/[.-]+$/, "").replace(/(?:\*|\$?\{+[^{}]*\}+|<[^<>]*>|%\(\w*\)s|%\w+%|\$\(\w*\)|\[[^\]]*\])$/, "");
	return {
		...nearby,
		before
	};
}
function isCutShort(candidate, judged, nearby) {
	if (/^\.?[{$]|^\.</.test(nearby.after)) return true;
	if (candidate.lead !== "template") return false;
	if (judged.own) return false;
	return judged.labels.length < 2 || judged.suffix === "svc.cluster.local" || judged.suffix === "svc";
}
function weigh(blob, judged, nearby, place) {
	const { traits } = blob;
	const context = place ?? (hasHostKey(nearby) ? "beside a name that says so" : null);
	const what = judged.kind === "internal" ? `a host of ${ofWhat(judged.reason)}` : judged.reason;
	const because = (rest) => [
		what,
		context,
		rest
	].filter((part) => part).join(", ");
	const note = (rest) => ({
		severity: "note",
		confidence: "low",
		reason: because(rest)
	});
	if (judged.kind !== "internal") return note("");
	if (isMailAddress(blob.path, judged, nearby)) return note("in a mail address");
	if (traits.vendored) return note("in someone else's code");
	if (traits.example) return note("in a template or an example");
	if (traits.exampleFolder) return {
		severity: "low",
		confidence: "low",
		reason: because("in a folder of examples")
	};
	if (traits.test) return {
		severity: "low",
		confidence: "low",
		reason: because("in a test")
	};
	if (commentKind(traits, nearby) === "setting" && !judged.own) return {
		severity: "low",
		confidence: "low",
		reason: because("commented out")
	};
	if (isForInstance(nearby.before) && !judged.own) return {
		severity: "low",
		confidence: "low",
		reason: because("given as an example")
	};
	if (traits.source && context === null && !judged.own) return {
		severity: "low",
		confidence: "low",
		reason: because("in code")
	};
	return {
		severity: "medium",
		confidence: judged.own || judged.specific || context !== null ? "high" : "medium",
		reason: because("")
	};
}
const peopleFile = /(?:^|\/)(?:\.mailmap|authors|contributors|maintainers|credits|thanks)(?:\.\w+)?$/i;
function isMailAddress(path, judged, nearby) {
	if (judged.own || !/[\w.+-]@$/.test(nearby.before) || /^:/.test(nearby.after)) return false;
	if (/\b(?:ssh|scp|sftp|rsync|git clone)\b|:\/\/\S*$/.test(nearby.before)) return false;
	return judged.inner || peopleFile.test(path);
}
function ofWhat(reason) {
	return reason.startsWith("in ") ? reason.slice(3) : reason;
}
function uncMatch(blob, unc) {
	const { traits } = blob;
	const isMild = traits.vendored || traits.example || unc.teaching;
	const severity = isMild ? "note" : severityOf(traits);
	const reason = unc.teaching ? "a server as examples have it, of a UNC path" : "the server of a UNC path";
	const span = {
		start: unc.start,
		end: unc.end
	};
	return {
		patternId,
		secret: span,
		whole: span,
		severity,
		confidence: isMild ? "low" : "medium",
		reason
	};
}
function severityOf(traits) {
	return traits.test || traits.exampleFolder ? "low" : "medium";
}

// build/src/detect/catalogue.js
const allRecognizers = [
	infrastructureNameRecognizer,
	privateAddressRecognizer,
	internalHostRecognizer,
	assignmentRecognizer,
	callRecognizer
];

// build/src/detect/decode/derived-text.js
const jointText = "\n\n\n";
const charactersMax$1 = 32;
var DerivedText = class {
	blob;
	kind;
	pieces;
	source;
	constructor(source, kind, pieces, blob) {
		this.source = source;
		this.kind = kind;
		this.pieces = pieces;
		this.blob = blob;
	}
	touches(span) {
		return this.wrappingOf(span) !== null;
	}
	wrappingOf(span) {
		return this.first(span, (piece) => piece.wrapping !== null)?.wrapping ?? null;
	}
	crosses(span) {
		return this.first(span, (piece) => piece.joint) !== void 0;
	}
	unitOf(span) {
		const first = this.indexAt(span.start);
		return first === this.indexAt(Math.max(span.start, span.end - 1)) ? this.pieces[first]?.unit ?? null : null;
	}
	toSource({ start, end }, fine) {
		const first = this.pieces[this.indexAt(start)];
		const last = this.pieces[this.indexAt(Math.max(start, end - 1))];
		if (first === void 0 || last === void 0) return {
			start: 0,
			end: 0
		};
		const from = first.unit === null ? first.start + start - first.at : this.inUnit(first, start, fine, "start");
		const to = last.unit === null ? last.start + end - last.at : this.inUnit(last, end, fine, "end");
		return {
			start: from,
			end: Math.max(from, end === start ? from : to)
		};
	}
	inUnit({ unit, at, start, end }, offset, fine, side) {
		const grain = fine ? unit?.grain : void 0;
		if (grain === void 0) return side === "start" ? start : end;
		const into = offset - at;
		if (grain === "hex") return Math.min(end, start + into * 2);
		const group = side === "start" ? Math.floor(into / 3) : Math.ceil(into / 3);
		return side === "start" ? this.skipBase64(start, end, group * 4, false) : this.skipBase64(start, end, group * 4, true);
	}
	skipBase64(start, end, count, behind) {
		const { unwatched: bytes } = this.source;
		let left = count;
		let at = start;
		while (at < end) {
			if (bytes[at] > 32) {
				if (left === 0) return at;
				left -= 1;
				if (left === 0 && behind) return at + 1;
			}
			at += 1;
		}
		return end;
	}
	first(span, wanted) {
		const begin = this.indexAt(span.start);
		for (let i = begin; i < this.pieces.length; i += 1) {
			const piece = this.pieces[i];
			if (i > begin && piece.at >= span.end) return void 0;
			if (wanted(piece)) return piece;
		}
	}
	indexAt(offset) {
		let low = 0;
		let high = this.pieces.length;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low;
	}
};
var DerivedTextBuilder = class {
	source;
	pieces = [];
	bytes = /* @__PURE__ */ new Uint8Array(4096);
	length = 0;
	sourceEnd = 0;
	constructor(source) {
		this.source = source;
	}
	get isEmpty() {
		return this.pieces.length === 0;
	}
	copy(start, end, wrapping = null) {
		if (end <= start) return;
		const at = this.room(end - start);
		this.bytes.set(this.source.unwatched.subarray(start, end), at);
		this.pieces.push({
			at,
			start,
			end,
			unit: null,
			wrapping,
			joint: false
		});
		this.sourceEnd = end;
	}
	replace({ start, end, units, wrapping }) {
		let from = start;
		for (const unit of units) {
			this.copy(from, unit.start, wrapping);
			if (unit.text !== "") {
				const at = this.append(unit.text);
				this.pieces.push({
					at,
					start: unit.start,
					end: unit.end,
					unit,
					wrapping,
					joint: false
				});
			}
			this.sourceEnd = unit.end;
			from = unit.end;
		}
		this.copy(from, end, wrapping);
	}
	joint() {
		const { sourceEnd: start } = this;
		const at = this.append(jointText);
		this.pieces.push({
			at,
			start,
			end: start,
			unit: null,
			wrapping: null,
			joint: true
		});
	}
	build(kind, path) {
		const blob = new BlobText(this.bytes.slice(0, this.length), path);
		return new DerivedText(this.source, kind, this.pieces, blob);
	}
	append(text) {
		const at = this.room(text.length);
		const { bytes } = this;
		if (text.length > charactersMax$1) Buffer.from(bytes.buffer).write(text, at, "latin1");
		else for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i);
		return at;
	}
	room(length) {
		const at = this.length;
		this.length += length;
		if (this.length > this.bytes.length) {
			const longer = new Uint8Array(this.length * 2);
			longer.set(this.bytes.subarray(0, at));
			this.bytes = longer;
		}
		return at;
	}
};

// build/src/detect/decode/kept-lines.js
const newline$5 = 10;
function keptLines$1(bytes, copies) {
	const kept = [];
	for (let copy = 0; copy < copies.count; copy += 1) {
		const from = copies.from[copy];
		const to = copies.to[copy];
		const copied = to + copies.length[copy];
		const start = beginsLine(bytes, copies, copy) ? to : firstLineAfter(bytes, to, copied);
		const by = to - from;
		const end = copied === copies.targetLength && copied - by === copies.sourceLength ? copied + 1 : lastLineBefore(bytes, start, copied);
		if (end > start) kept.push({
			start,
			end,
			by
		});
	}
	return kept;
}
function beginsLine(bytes, { from, to, sameBefore }, copy) {
	const start = to[copy];
	const isFirst = from[copy] === 0;
	if (start === 0) return isFirst;
	return bytes[start - 1] === newline$5 && (isFirst || sameBefore[copy] > 0);
}
function firstLineAfter(bytes, from, to) {
	for (let at = from; at < to; at += 1) if (bytes[at] === newline$5) return at + 1;
	return to;
}
function lastLineBefore(bytes, from, to) {
	for (let end = to; end > from; end -= 1) if (bytes[end - 1] === newline$5) return end;
	return from;
}
function wholePassages(bytes, kept, across, changed) {
	if (across.length === 0 && changed.length === 0) return kept;
	let left = [...kept];
	for (const span of changed) {
		const gap = {
			start: lineStart(bytes, span.start),
			end: lineEnd(bytes, span.end)
		};
		left = left.flatMap((lines) => lines.end <= gap.start || lines.start >= gap.end ? [lines] : [{
			...lines,
			end: gap.start
		}, {
			...lines,
			start: gap.end
		}]);
	}
	if (across.length > 0) left = left.map((lines) => withoutCut(lines, across));
	return left.filter(({ start, end }) => start < end);
}
function withoutCut({ start, end, by }, across) {
	const first = across[firstEndingBehind$1(across, start - by)];
	const last = across[firstEndingBehind$1(across, end - by)];
	return {
		start: first !== void 0 && first.start < start - by ? first.end + by : start,
		end: last !== void 0 && last.start < end - by ? last.start + by : end,
		by
	};
}
function firstEndingBehind$1(ascending, offset) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function lineStart(bytes, offset) {
	let start = Math.min(offset, bytes.length);
	while (start > 0 && bytes[start - 1] !== newline$5) start -= 1;
	return start;
}
function lineEnd(bytes, offset) {
	let at = offset;
	while (at < bytes.length && bytes[at] !== newline$5) at += 1;
	return at + 1;
}

// build/src/detect/decode/passage.js
function wholePassage(blob, budget) {
	return {
		blob,
		budget,
		start: 0,
		end: blob.length + 1,
		across: new AcrossLines()
	};
}
var AcrossLines = class {
	spans = [];
	end = 0;
	note(bytes, start, last) {
		this.add({
			start: lineStart(bytes, start),
			end: lineEnd(bytes, last)
		});
	}
	add(span) {
		this.spans.push(span);
		this.end = Math.max(this.end, span.end);
	}
	merged() {
		const merged = [];
		for (const span of this.spans.sort((a, b) => a.start - b.start)) {
			const last = merged.at(-1);
			if (last === void 0 || span.start >= last.end) merged.push(span);
			else merged[merged.length - 1] = {
				start: last.start,
				end: Math.max(last.end, span.end)
			};
		}
		return merged;
	}
};
const loopBytesMax = 256;
function nextByte({ blob, end }, byte, from) {
	const bytes = blob.unwatched;
	const last = Math.min(bytes.length, end);
	const near = Math.min(last, from + loopBytesMax);
	for (let at = from; at < near; at += 1) if (bytes[at] === byte) return at;
	if (near >= last) return -1;
	const found = Buffer.from(bytes.buffer, bytes.byteOffset + near, last - near).indexOf(byte);
	return found === -1 ? -1 : near + found;
}

// build/src/detect/decode/text-strings.js
const dataFormats = /\.(?:json[5cl]?|ndjson|jsonl|geojson|tfstate|har|ya?ml|webmanifest|avsc|template|code-workspace|postman_collection|backup|state|log)$|(?:^|\/)[^./]+$/i;
const sourceMap = /\.map$/i;
const quote$1 = 34;
const apostrophe = 39;
const backslash$3 = 92;
const newline$4 = 10;
const letterN = 110;
const stringBytesMin = 16;
const stringBytesMax = 1048576;
const stringEscape = /\\(?:["'\\/bfnrt]|u[0-9a-fA-F]{4})/g;
const simple = {
	b: " ",
	f: " ",
	n: "\n",
	r: "\r",
	t: "	"
};
const namedLine = /^\\n(?:[ \t]|\\t){0,40}(?:export |set |- )?\\?["']?[A-Za-z_][\w.-]{1,60}\\?["']?[ \t]{0,20}[=:]/;
const wordLine = /^\\n(?:[ \t]|\\t){0,40}(?:password|passwd|secret|token|login)[ \t]+\S/i;
const structured = /\\n.*[^\s\\]\s*[=:]|[=:].*\\n.*\w|\\".*[=:,]|[A-Za-z0-9+/]{40}\\n[A-Za-z0-9+/]{4}/;
const lookBytes = 120;
function stringFormat(path) {
	if (sourceMap.test(path)) return "none";
	return dataFormats.test(path) ? "data" : "program";
}
function textStrings(passage, format) {
	if (format === "none") return [];
	const { blob, budget, across } = passage;
	const isData = format === "data";
	const bytes = blob.unwatched;
	const found = [];
	let next = passage.start;
	let floor = passage.start;
	for (let at = nextByte(passage, backslash$3, next); at !== -1; at = nextByte(passage, backslash$3, next)) {
		next = at + 2;
		if (!opensText(blob, at, isData)) continue;
		const string = stringAbout(bytes, at, floor);
		if (string.goesOn) across.note(bytes, string.start, string.end);
		floor = Math.max(at, string.end);
		if (isData || !string.closed) next = Math.max(next, string.end + 1);
		if (!string.closed || string.end - string.start < stringBytesMin) continue;
		const content = blob.slice(string.start, string.end);
		if (isData && !structured.test(content)) continue;
		next = Math.max(next, string.end + 1);
		const cost = content.length;
		if (!budget.take(cost)) break;
		const units = stringUnits(blob, string.start, string.end);
		const { start, end } = string;
		found.push({
			start,
			end,
			wrapping: "an escaped string",
			units,
			document: true,
			cost
		});
	}
	return found;
}
function stringUnits(blob, start, end) {
	const units = [];
	for (const { 0: found, index } of blob.slice(start, end).matchAll(stringEscape)) units.push({
		start: start + index,
		end: start + index + found.length,
		text: unescaped(found)
	});
	return units;
}
function opensText(blob, at, isData) {
	const letter = blob.bytes[at + 1];
	if (isData) return letter === letterN || letter === quote$1;
	if (letter !== letterN) return false;
	const text = blob.slice(at, at + lookBytes);
	return namedLine.test(text) || wordLine.test(text);
}
function unescaped(found) {
	const letter = found[1] ?? "";
	if (letter !== "u") return simple[letter] ?? letter;
	const code = Number.parseInt(found.slice(2), 16);
	if (code < 32 && code !== 10 && code !== 13 && code !== 9) return " ";
	if (code >= 55296 && code < 57344) return "?";
	return Buffer.from(String.fromCharCode(code), "utf8").toString("latin1");
}
function stringAbout(bytes, at, floor) {
	const open = openingQuote(bytes, at, Math.max(floor, at - stringBytesMax));
	if (open === -1) return {
		start: at,
		end: at,
		closed: false,
		goesOn: false
	};
	const start = open + 1;
	const mark = bytes[open];
	const highest = Math.min(bytes.length, start + stringBytesMax);
	let goesOn = false;
	for (let end = start; end < highest; end += 1) {
		const byte = bytes[end];
		if (byte === backslash$3) {
			end += 1;
			if (bytes[end] === newline$4) goesOn = true;
		} else if (byte === mark) return {
			start,
			end,
			closed: end > at,
			goesOn
		};
		else if (byte === newline$4) return {
			start,
			end,
			closed: false,
			goesOn
		};
	}
	return {
		start,
		end: highest,
		closed: false,
		goesOn
	};
}
function openingQuote(bytes, at, lowest) {
	for (let open = at - 1; open >= lowest && bytes[open] !== newline$4; open -= 1) if (isQuote(bytes, open, lowest)) return open;
	return -1;
}
function isQuote(bytes, at, floor) {
	const byte = bytes[at];
	if (byte !== quote$1 && byte !== apostrophe) return false;
	if (byte === apostrophe && isWord(bytes[at - 1])) return false;
	let slashes = 0;
	while (at - slashes > floor && bytes[at - 1 - slashes] === backslash$3) slashes += 1;
	return slashes % 2 === 0;
}
function isWord(byte) {
	if (byte === void 0) return false;
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57;
}

// build/src/detect/decode/notebook.js
const quote = 34;
const backslash$2 = 92;
const colon = 58;
const comma = 44;
const textKeys = /^(?:source|text|input|text\/[\w.+-]+|traceback|evalue|application\/(?:json|javascript))$/;
function isNotebook(path) {
	return /\.ipynb$/i.test(path);
}
function notebookText(blob, budget) {
	const code = [];
	const text = [];
	if (!budget.take(blob.length)) return {
		code,
		text
	};
	let key = "";
	let cell = "";
	let joined = false;
	for (const string of strings(blob.bytes)) {
		const { start, end, isKey } = string;
		if (isKey) key = blob.slice(start, Math.min(end, start + 80));
		else if (key === "cell_type") cell = blob.slice(start, end);
		else if (textKeys.test(key)) {
			const line = {
				start,
				end,
				units: stringUnits(blob, start, end),
				first: !(joined && string.afterComma)
			};
			(cell === "code" && key === "source" ? code : text).push(line);
		}
		joined = !isKey;
	}
	return {
		code,
		text
	};
}
function* strings(bytes) {
	let commas = 0;
	let others = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === comma) commas += 1;
		else if (byte > 32 && byte !== quote) others += 1;
		if (byte !== quote) continue;
		const start = at + 1;
		at = start;
		while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash$2 ? 2 : 1;
		const end = Math.min(at, bytes.length);
		let next = end + 1;
		while (next < bytes.length && bytes[next] <= 32) next += 1;
		yield {
			start,
			end,
			isKey: bytes[next] === colon,
			afterComma: commas === 1 && others === 0
		};
		commas = 0;
		others = 0;
	}
}

// build/src/detect/decode/derive.js
const linesBefore = 4;
const linesBehind = 3;
const bytesBefore = 400;
const bytesBehind = 400;
const newline$3 = 10;
function derive(blob, finds, inside) {
	const { strings, escapes, secrets, runs } = finds;
	const claimed = withoutOverlaps([
		strings,
		escapes.flat(),
		secrets,
		runs
	]);
	const stretches = inside === null ? claimed : claimed.filter((stretch) => inside.touches(stretch));
	if (stretches.length === 0) return {
		texts: [],
		stretches
	};
	const values = stretches.filter((stretch) => !stretch.document);
	const documents = stretches.filter((stretch) => stretch.document);
	const texts = [];
	if (values.length > 0) texts.push(windows(blob, values));
	if (documents.length > 0) texts.push(alone(blob, documents));
	return {
		texts,
		stretches
	};
}
function withoutOverlaps(kinds) {
	const filled = kinds.filter((kind) => kind.length > 0);
	if (filled.length <= 1) return [...filled[0] ?? []].sort(byPlace$1).filter(notBehindLast());
	let kept = [];
	for (const kind of filled) {
		const before = kept;
		const free = [...kind].sort(byPlace$1).filter((stretch) => !overlapsAny(before, stretch));
		kept = [...before, ...free.filter(notBehindLast())].sort(byPlace$1);
	}
	return kept;
}
function byPlace$1(a, b) {
	return a.start - b.start || a.end - b.end;
}
function notBehindLast() {
	let end = -1;
	return (span) => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	};
}
function overlapsAny(ascending, { start, end }) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return (ascending[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
function windows(blob, values) {
	const builder = new DerivedTextBuilder(blob);
	const { unwatched: bytes } = blob;
	let at = -1;
	for (const [index, stretch] of values.entries()) {
		const start = windowStart(bytes, stretch.start, Math.max(0, at));
		if (at >= 0 && start > at) builder.joint();
		builder.copy(Math.max(start, at), stretch.start);
		builder.replace(stretch);
		at = windowEnd(bytes, stretch.end, values[index + 1]?.start ?? bytes.length);
		builder.copy(stretch.end, at);
	}
	return builder.build("values", blob.path);
}
function windowStart(bytes, start, floor) {
	const lowest = Math.max(0, start - bytesBefore);
	const last = Math.max(floor, lowest);
	let lines = 0;
	for (let at = start - 1; at >= last; at -= 1) {
		if (bytes[at] !== newline$3) continue;
		lines += 1;
		if (lines > linesBefore || at === lowest) return at + 1;
	}
	return lowest;
}
function windowEnd(bytes, end, next) {
	const highest = Math.max(end, Math.min(next, end + bytesBehind, bytes.length));
	let lines = 0;
	for (let at = end; at < highest; at += 1) {
		if (bytes[at] !== newline$3) continue;
		lines += 1;
		if (lines > linesBehind) return at;
	}
	return highest;
}
function alone(blob, documents) {
	const builder = new DerivedTextBuilder(blob);
	for (const document of documents) {
		if (!builder.isEmpty) builder.joint();
		builder.replace(document);
	}
	return builder.build("documents", neutralPath(blob.path));
}
const quotingFormats = /\.(?:toml|tf|tfvars|hcl|nix|jsonnet|xml|plist|html?)$/i;
function neutralPath(path) {
	const traits = pathTraits(path);
	if (!traits.source && !quotingFormats.test(path)) return path;
	const neutral = path.replace(/\.[^./]*$/, ".decoded");
	return traits.test && !pathTraits(neutral).test ? `test/${neutral}` : neutral;
}
function notebookTexts(blob, budget) {
	const { code, text } = notebookText(blob, budget);
	const path = blob.path.replace(/\.ipynb$/i, "");
	return [...code.length > 0 ? [cells(blob, code, "code", `${path}.py`)] : [], ...text.length > 0 ? [cells(blob, text, "text", `${path}.output`)] : []];
}
function cells(blob, lines, kind, path) {
	const builder = new DerivedTextBuilder(blob);
	for (const line of lines) {
		if (line.first && !builder.isEmpty) builder.joint();
		builder.replace({
			...line,
			wrapping: "a notebook"
		});
	}
	return builder.build(kind, path);
}

// build/src/detect/widen-copies.js
function widenCopies({ from, to, length }, count, source, target) {
	let kept = 0;
	for (let copy = 0; copy < count; copy += 1) {
		let start = to[copy];
		let end = start + length[copy];
		const by = start - from[copy];
		const lastEnd = kept === 0 ? 0 : to[kept - 1] + length[kept - 1];
		if (end <= lastEnd) continue;
		const own = end - start;
		if (start < lastEnd) start = lastEnd;
		for (; kept > 0 && length[kept - 1] < own; kept -= 1) {
			const lowest = to[kept - 1];
			start = sameFrom(source, target, start, by, lowest);
			if (start === lowest) continue;
			length[kept - 1] = Math.min(length[kept - 1], start - lowest);
			break;
		}
		const floor = kept === 0 ? 0 : to[kept - 1] + length[kept - 1];
		start = sameFrom(source, target, start, by, floor);
		while (end < target.length && end - by < source.length && source[end - by] === target[end]) end += 1;
		from[kept] = start - by;
		to[kept] = start;
		length[kept] = end - start;
		kept += 1;
	}
	return kept;
}
function sameFrom(source, target, start, by, lowest) {
	const stop = Math.max(lowest, by);
	let at = start;
	while (at > stop && source[at - 1 - by] === target[at - 1]) at -= 1;
	return at;
}

// build/src/detect/decode/derived-copies.js
const sameBytesMax = 1024;
const gapBytesMax = 16;
function derivedCopies(base, target, source) {
	const list = new CopyList(base.blob.unwatched, target.blob.unwatched);
	let next = 0;
	for (let copy = 0; copy < source.count; copy += 1) {
		const start = source.to[copy];
		const end = start + source.length[copy];
		const by = start - source.from[copy];
		next = firstEndingBehind(target.pieces, start, next);
		let known = firstEndingBehind(base.pieces, start - by, 0);
		for (let at = next; at < target.pieces.length; at += 1) {
			const piece = target.pieces[at];
			if (piece.start >= end) break;
			while ((base.pieces[known]?.end ?? Number.POSITIVE_INFINITY) <= piece.start - by) known += 1;
			addShared(list, base.pieces, known, {
				piece,
				start,
				end,
				by
			});
		}
	}
	return list.copies();
}
function addShared(list, pieces, from, wanted) {
	const { piece, by } = wanted;
	if (piece.joint) return;
	const start = Math.max(piece.start, wanted.start);
	const end = Math.min(piece.end, wanted.end);
	for (let at = from; at < pieces.length; at += 1) {
		const known = pieces[at];
		if (known.start + by >= end) return;
		if (known.joint || known.unit === null !== (piece.unit === null)) continue;
		if (piece.unit !== null) {
			if (known.start + by === piece.start && known.end + by === piece.end && start === piece.start && end === piece.end && known.unit?.text === piece.unit.text) list.add(known.at, piece.at, piece.unit.text.length);
			continue;
		}
		const first = Math.max(start, known.start + by);
		const last = Math.min(end, known.end + by);
		if (first < last) list.add(known.at + first - by - known.start, piece.at + first - piece.start, last - first);
	}
}
function firstEndingBehind(pieces, offset, from) {
	let low = from;
	let high = pieces.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (pieces[middle].end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function sameEnds(source, target) {
	const most = Math.min(source.length, target.length);
	let head = 0;
	while (head < most && source[head] === target[head]) head += 1;
	let tail = 0;
	const last = source.length - 1;
	const shift = target.length - source.length;
	while (tail < most - head && source[last - tail] === target[last - tail + shift]) tail += 1;
	const list = new CopyList(source, target);
	if (head > 0) list.add(0, 0, head);
	if (tail > 0) list.add(source.length - tail, target.length - tail, tail);
	return list.copies();
}
var CopyList = class {
	from = [];
	to = [];
	length = [];
	source;
	target;
	constructor(source, target) {
		this.source = source;
		this.target = target;
	}
	add(from, to, length) {
		const last = this.from.length - 1;
		const gap = to - (last < 0 ? 0 : this.to[last] + this.length[last]);
		if (last >= 0 && to - from === this.to[last] - this.from[last] && gap <= gapBytesMax && this.sameFrom(from - gap, to - gap, 1, gap) === gap) {
			this.length[last] = this.length[last] + gap + length;
			return;
		}
		this.from.push(from);
		this.to.push(to);
		this.length.push(length);
	}
	copies() {
		const { source, target, from, to, length } = this;
		const count = widenCopies(this, from.length, source, target);
		for (const list of [
			from,
			to,
			length
		]) list.length = count;
		return {
			count,
			from,
			to,
			length,
			sameBefore: from.map((start, copy) => this.sameFrom(start, to[copy], -1, sameBytesMax)),
			sameBehind: from.map((start, copy) => {
				const bytes = length[copy];
				return this.sameFrom(start + bytes, to[copy] + bytes, 1, sameBytesMax);
			}),
			sourceLength: source.length,
			targetLength: target.length
		};
	}
	sameFrom(from, to, step, most) {
		const shift = step === 1 ? 0 : -1;
		let same = 0;
		while (same < most) {
			const byte = this.source[from + same * step + shift];
			if (byte === void 0 || byte !== this.target[to + same * step + shift]) break;
			same += 1;
		}
		return same;
	}
};

// build/src/detect/decode/detection-memory.js
const textsMax = 32;
const heldBytesMax = 8388608;
var DetectionMemory = class {
	detector;
	held = /* @__PURE__ */ new Map();
	heldBytes = 0;
	constructor(detector) {
		this.detector = detector;
	}
	detect(blob, place) {
		const key = `${place} ${blob.path}`;
		const known = this.held.get(key);
		const last = known !== void 0 && known.binary === blob.binary ? known : null;
		const bytes = blob.unwatched;
		const judged = new JudgedText();
		const earlier = last === null ? null : {
			judged: last.judged,
			copies: sameEnds(last.bytes, bytes),
			samePath: true
		};
		const matches = this.detector.detectVersion(blob, judged, earlier);
		this.keep(key, {
			bytes,
			binary: blob.binary,
			judged
		}, known);
		return {
			matches,
			judged
		};
	}
	keep(key, held, before) {
		this.held.delete(key);
		this.heldBytes += sizeOf(held) - (before === void 0 ? 0 : sizeOf(before));
		if (this.held.size >= textsMax || this.heldBytes > heldBytesMax) {
			this.held = /* @__PURE__ */ new Map();
			this.heldBytes = sizeOf(held);
		}
		this.held.set(key, held);
	}
};
function sizeOf({ bytes, judged }) {
	return bytes.length + judged.count * 100;
}

// build/src/detect/decode/plain-text.js
const textClass = /* @__PURE__ */ new Uint8Array(256);
textClass.fill(1, 32, 127);
for (const byte of [
	9,
	10,
	13
]) textClass[byte] = 1;
textClass.fill(2, 194, 224);
textClass.fill(3, 224, 240);
textClass.fill(4, 240, 245);
function plainText(bytes) {
	if (isText(bytes)) return bytes;
	if (bytes[1] !== 0 && bytes[0] !== 255) return null;
	const { bytes: decoded, encoding } = decodeBlob(bytes);
	return encoding !== "binary" && encoding !== "utf-8" && isText(decoded) ? decoded : null;
}
function isText(bytes) {
	return textEnd(bytes) === bytes.length;
}
function textEnd(bytes) {
	let at = 0;
	while (at < bytes.length) {
		const length = textClass[bytes[at]];
		if (length === 0 || at + length > bytes.length) return at;
		for (let next = at + 1; next < at + length; next += 1) if ((bytes[next] & 192) !== 128) return at;
		at += length;
	}
	return at;
}

// build/src/detect/decode/encoded-runs.js
const runCharactersMin = 20;
const gateStride = 12;
const gateBytes = 8;
const probeCharacters = 64;
const wrappedLineMin = 40;
const indentMax = 64;
const headsMax = 6;
const pathCharactersMin = 32;
const kinds$1 = /* @__PURE__ */ new Uint8Array(256);
const runKind = 1;
const leadKind = 2;
const highKind = 4;
const hexKind = 8;
const separatorKind = 16;
mark(runKind, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
mark(leadKind, "ACDIJKLMNOPQRSTUVWXYZabcdef");
mark(highKind, "0234567");
mark(hexKind, "0123456789abcdefABCDEF");
mark(separatorKind, "/-_+");
const padding = 61;
const backslash$1 = 92;
const dot = 46;
const letterA = 65;
const mediaUri = /(?:data:(?:image|font|audio|video|application\/(?:x-)?font)|sourceMappingURL=data:)[\w.+;=/-]{0,60}base64,$/i;
const sourceMapStart = "eyJ2ZXJzaW9uIjoz";
const gzipStart = "H4sI";
const markStart = Buffer.from("77u/");
const failedGzipBytes = 1048576;
const structure = /^\s*(?:\{\s*["']|\[\s*[{["']|<[?!\w])/;
function encodedRuns({ passage, gunzip, taken }) {
	const { blob, budget, across } = passage;
	const { unwatched: bytes } = blob;
	let finder = null;
	const found = [];
	const last = Math.min(bytes.length, passage.end) - gateBytes;
	let floor = passage.start;
	for (let gate = passage.start; gate <= last; gate += gateStride) {
		if (!mayHoldText(bytes, gate)) continue;
		let start = gate;
		while (start > floor && kinds$1[bytes[start - 1]] !== 0) start -= 1;
		let end = gate + gateBytes;
		while (end < bytes.length && kinds$1[bytes[end]] !== 0) end += 1;
		if (end - start < runCharactersMin) continue;
		finder ??= {
			blob,
			bytes,
			budget,
			across,
			gunzip,
			taken,
			wrappedUntil: 0
		};
		const stretch = decodedRun(finder, start, end);
		if (stretch !== null) found.push(stretch);
		floor = Math.max(end, stretch?.end ?? 0);
		gate = floor - (floor - passage.start) % gateStride;
	}
	return found;
}
function mayHoldGzip({ blob, start, end }) {
	const bytes = blob.unwatched;
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, end)).indexOf(gzipStart, start, "latin1") !== -1;
}
function mayHoldText(bytes, at) {
	if (kinds$1[bytes[at + 2]] === 0 || kinds$1[bytes[at + 6]] === 0) return false;
	const k0 = kinds$1[bytes[at]];
	const k1 = kinds$1[bytes[at + 1]];
	const k2 = kinds$1[bytes[at + 2]];
	const k3 = kinds$1[bytes[at + 3]];
	const k4 = kinds$1[bytes[at + 4]];
	const k5 = kinds$1[bytes[at + 5]];
	const k6 = kinds$1[bytes[at + 6]];
	const k7 = kinds$1[bytes[at + 7]];
	if ((k0 & k1 & k2 & k3 & k4 & k5 & k6 & k7) === 0) return false;
	return ((k0 & k4 | k1 & k5 | k2 & k6 | k3 & k7) & leadKind | (k0 & k2 & k4 & k6 | k1 & k3 & k5 & k7) & highKind) !== 0;
}
function decodedRun(finder, runStart, end) {
	const { bytes } = finder;
	const start = runStart > 0 && bytes[runStart - 1] === backslash$1 ? runStart + 1 : runStart;
	const prefix = bytes[start] === 48 && (bytes[start + 1] === 120 || bytes[start + 1] === 88) ? 2 : 0;
	if (isHexText(bytes, start + prefix, end)) return hexStretch(finder, start, prefix);
	if (isBase64Text(bytes, start)) {
		const stretch = base64Stretch(finder, start, end);
		if (stretch !== null) return stretch;
	}
	return end - start < pathCharactersMin ? null : behindPath(finder, start, end);
}
function behindPath(finder, start, end) {
	const { bytes } = finder;
	let heads = 0;
	for (let at = start + 1; at <= end - runCharactersMin && heads < headsMax; at += 1) {
		if (!is(bytes[at - 1], separatorKind)) continue;
		heads += 1;
		const stretch = isBase64Text(bytes, at) ? base64Stretch(finder, at, end) : null;
		if (stretch !== null) return stretch;
	}
	return null;
}
function isHexText(bytes, start, end) {
	if (end - start < runCharactersMin) return false;
	for (let at = start; at < start + runCharactersMin; at += 2) if (!is(bytes[at], highKind) || !is(bytes[at + 1], hexKind)) return false;
	return true;
}
function isBase64Text(bytes, start) {
	if (startsGzip(bytes, start)) return true;
	for (let at = startsMarked(bytes, start) ? 4 : 0; at < runCharactersMin; at += 4) if (!is(bytes[start + at], leadKind)) return false;
	if (bytes[start] === letterA || bytes[start + 8] === letterA || bytes[start + 16] === letterA) return false;
	return bytes[start + 4] === letterA === (bytes[start + 12] === letterA);
}
function startsMarked(bytes, start) {
	if (bytes[start] !== markStart[0]) return false;
	return bytes[start + 1] === markStart[1] && bytes[start + 2] === markStart[2] && bytes[start + 3] === markStart[3];
}
function startsGzip(bytes, start) {
	return bytes[start] === 72 && bytes[start + 1] === 52 && bytes[start + 2] === 115;
}
function hexStretch(finder, prefixStart, prefix) {
	const { blob, bytes } = finder;
	const start = prefixStart + prefix;
	let end = start;
	while (end < bytes.length && is(bytes[end], hexKind)) end += 1;
	end -= (end - start) % 2;
	if (isTaken(finder, {
		start,
		end
	})) return null;
	const text = plainText(Buffer.from(blob.slice(start, end), "hex"));
	if (text === null || !finder.budget.take(text.length)) return null;
	const grain = prefix === 0 && text.length * 2 === end - start ? { grain: "hex" } : {};
	return stretchOf({
		start: prefixStart,
		end,
		text: latin1(text),
		...grain
	}, "hexadecimal digits");
}
function base64Stretch(finder, start, runEnd) {
	const { blob } = finder;
	const probe = blob.slice(start, Math.min(runEnd, start + probeCharacters));
	const gzip = probe.startsWith(gzipStart);
	if (!gzip && !isTextProbe(probe)) return null;
	if (isTaken(finder, {
		start,
		end: runEnd
	}) || isMedia(blob, start, probe)) return null;
	if (isTokenPart(blob, start, runEnd)) return null;
	const candidates = start < finder.wrappedUntil ? [padded(finder.bytes, runEnd)] : ends(finder, start, runEnd);
	for (const end of candidates) {
		if (!finder.budget.hasRoom((end - start) * 3 / 4)) return null;
		const unit = gzip ? gzipUnit(finder, start, end) : base64Unit(blob, start, end);
		if (unit === null) {
			finder.wrappedUntil = Math.max(finder.wrappedUntil, end);
			continue;
		}
		if (!finder.budget.take(unit.text.length)) return null;
		return stretchOf(unit, gzip ? "base64 of gzip" : "base64");
	}
	return null;
}
function isTextProbe(probe) {
	const bytes = Buffer.from(probe.slice(0, probe.length - probe.length % 4), "base64");
	return textEnd(bytes) > bytes.length - 4 || bytes[1] === 0 && plainText(bytes) !== null;
}
function base64Unit(blob, start, end) {
	const decoded = Buffer.from(blob.slice(start, end), "base64");
	const text = plainText(decoded);
	if (text === null) return null;
	return {
		start,
		end,
		text: latin1(text),
		...text === decoded ? { grain: "base64" } : {}
	};
}
function gzipUnit({ blob, gunzip, budget }, start, end) {
	if (gunzip === null) return null;
	const inflated = gunzip(Buffer.from(blob.slice(start, end), "base64"), budget.bytesLeft);
	const text = inflated === null ? null : plainText(inflated);
	if (text === null) budget.take(inflated?.length ?? failedGzipBytes);
	return text === null ? null : {
		start,
		end,
		text: latin1(text)
	};
}
function ends({ bytes, across }, start, runEnd) {
	const found = [padded(bytes, runEnd)];
	const width = runEnd - start;
	let end = runEnd;
	let last = width;
	while (last === width && width % 4 === 0 && width >= wrappedLineMin) {
		const behind = nextLine(bytes, end);
		if (behind === -1) break;
		across.note(bytes, start, behind);
		const next = runOnLine(bytes, behind, width);
		if (next === null) break;
		last = next.end - next.start;
		end = next.end;
		found.unshift(padded(bytes, end));
	}
	return [.../* @__PURE__ */ new Set([
		found[0],
		found[1],
		found.at(-1)
	])].filter((one) => one !== void 0);
}
function padded(bytes, end) {
	let at = end;
	while (at < end + 2 && bytes[at] === padding) at += 1;
	return at;
}
function nextLine(bytes, end) {
	const at = bytes[end] === 13 ? end + 1 : end;
	return bytes[at] === 10 ? at + 1 : -1;
}
function runOnLine(bytes, lineStart, width) {
	let start = lineStart;
	while (start - lineStart < indentMax && (bytes[start] === 32 || bytes[start] === 9)) start += 1;
	let end = start;
	while (end - start <= width && is(bytes[end], runKind)) end += 1;
	return end === start || end - start > width ? null : {
		start,
		end
	};
}
function isTaken({ taken }, span) {
	return taken.spans.some((one) => overlaps(one, span));
}
function isMedia(blob, start, probe) {
	return probe.startsWith(sourceMapStart) || mediaUri.test(blob.slice(start - 100, start));
}
function isTokenPart(blob, start, end) {
	const { unwatched: bytes } = blob;
	const before = bytes[start - 1] === dot && is(bytes[start - 2], runKind);
	const after = bytes[end] === dot && is(bytes[end + 1], runKind);
	return (before || after) && blob.slice(start, start + 3) === "eyJ";
}
function stretchOf(unit, wrapping) {
	const text = unit.text.trimEnd();
	const document = text.includes("\n") || structure.test(text);
	return {
		start: unit.start,
		end: unit.end,
		wrapping,
		units: [document ? unit : {
			...unit,
			text
		}],
		document,
		cost: unit.text.length
	};
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function mark(kind, characters) {
	for (const character of characters) {
		const byte = character.charCodeAt(0);
		kinds$1[byte] = kinds$1[byte] | kind;
	}
}
function is(byte, kind) {
	return byte !== void 0 && (kinds$1[byte] & kind) !== 0;
}

// build/src/detect/decode/escapes.js
const wordBytesMin = 12;
const reachBytes$1 = 4096;
const blanks = "\n\r	 ";
const percent = {
	wrapping: "percent escapes",
	first: 37,
	second: table("234567"),
	telling: /^%(?:2[1-9a-fA-F]|[3-6][0-9a-fA-F]|7[0-9a-eA-E])/,
	each: /%[0-9a-fA-F]{2}/g,
	decode: (written) => character(Number.parseInt(written.slice(1), 16), true),
	breaks: table(`${blanks}"'\`<>`)
};
const backslash = {
	wrapping: "backslash escapes",
	first: 92,
	second: table("ux/"),
	telling: /^(?:\\u00[2-7]|\\x[2-7][0-9a-fA-F]|\\\/\\\/)/,
	each: /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\/)/g,
	decode: (written) => written === "\\/" ? "/" : character(Number.parseInt(written.slice(2), 16), written[1] === "x"),
	breaks: table(`${blanks}"'\`<>`)
};
const named = {
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	apos: "'"
};
const html = {
	wrapping: "HTML entities",
	first: 38,
	second: table("#qal"),
	telling: /^&(?:#(?:[3-9][0-9]|1[01][0-9]|12[0-6]|[xX]0{0,4}[2-7][0-9a-fA-F]);|quot;|amp;|lt;)/,
	each: /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|quot|amp|lt|gt|apos);/g,
	decode: (written) => {
		const name = written.slice(1, -1);
		if (!name.startsWith("#")) return named[name] ?? null;
		return character(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10), false);
	},
	breaks: table("\n\r\"<>")
};
const escapeSyntaxes = [
	percent,
	backslash,
	html
];
function escapedWords(passage, syntax) {
	const { blob, budget, start } = passage;
	const { first, second, telling, wrapping } = syntax;
	const bytes = blob.unwatched;
	const found = [];
	for (let at = nextByte(passage, first, start), next; at !== -1; at = nextByte(passage, first, next)) {
		next = at + 1;
		if (second[bytes[next]] !== 1 || !telling.test(blob.slice(at, at + 12))) continue;
		const word = wordAbout(blob, at, syntax.breaks, found.at(-1)?.end ?? start);
		next = Math.max(next, word.end);
		const cost = word.end - word.start;
		if (cost < wordBytesMin) continue;
		if (!budget.take(cost)) break;
		found.push({
			...word,
			wrapping,
			units: unitsOf(blob, word, syntax),
			document: false,
			cost
		});
	}
	return found;
}
function wordAbout(blob, at, breaks, floor) {
	const { unwatched: bytes } = blob;
	const lowest = Math.max(floor, at - reachBytes$1);
	const highest = Math.min(bytes.length, at + reachBytes$1);
	let start = at;
	while (start > lowest && breaks[bytes[start - 1]] === 0) start -= 1;
	let end = at;
	while (end < highest && breaks[bytes[end]] === 0) end += 1;
	return {
		start,
		end
	};
}
function unitsOf(blob, word, syntax) {
	const units = [];
	for (const { 0: found, index } of blob.slice(word.start, word.end).matchAll(syntax.each)) {
		const text = syntax.decode(found);
		const start = word.start + index;
		if (text !== null) units.push({
			start,
			end: start + found.length,
			text
		});
	}
	return units;
}
function character(code, isByte) {
	if (code < 32 && code !== 10 && code !== 13 && code !== 9) return null;
	if (isByte || code < 128) return String.fromCharCode(code);
	if (code > 1114111 || code >= 55296 && code < 57344) return "?";
	return Buffer.from(String.fromCodePoint(code), "utf8").toString("latin1");
}
function table(characters) {
	const breaks = /* @__PURE__ */ new Uint8Array(256);
	for (const one of characters) breaks[one.charCodeAt(0)] = 1;
	return breaks;
}

// build/src/detect/decode/kubernetes-secret.js
const formats = /\.(?:ya?ml|json|tpl|j2|tmpl|template|txt|md|sh|log)$|(?:^|\/)[^./]+$/i;
const kindLine = /^[ \t]*(?:- )?["']?kind["']?[ \t]*:[ \t]*["']?Secret["']?[ \t]*,?[ \t]*(?:#.*)?$/;
const dataLine = /^["']?data["']?[ \t]*:[ \t]*\{?[ \t]*(?:#.*)?$/;
const entryLine$1 = /^["']?[\w.-]{1,253}["']?[ \t]*:[ \t]*["']?((?:[A-Za-z0-9+/]{4}){1,6}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4}))["']?,?[ \t]*(?:#.*)?$/;
const word = Buffer.from("Secret");
const reachBytes = 32768;
function mayHoldManifests(path) {
	return formats.test(path);
}
function secretData(blob, budget) {
	const bytes = blob.unwatched;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = [];
	let at = nextManifest(blob, buffer, 0);
	while (at !== -1) at = nextManifest(blob, buffer, addEntries(blob, manifestAbout(buffer, at, found.at(-1)?.end ?? 0), budget, found));
	return found;
}
function hasManifest({ blob, start, end }) {
	const bytes = blob.unwatched;
	return nextManifest(blob, Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, end)), start) !== -1;
}
function nextManifest(blob, buffer, from) {
	for (let at = buffer.indexOf(word, from); at !== -1; at = buffer.indexOf(word, at + word.length)) if (kindLine.test(blob.slice(blob.lineStart(at), blob.lineEnd(at)))) return at;
	return -1;
}
function manifestAbout(buffer, at, floor) {
	const lowest = Math.max(floor, at - reachBytes);
	const highest = Math.min(buffer.length, at + reachBytes);
	const before = buffer.lastIndexOf("\n---", at);
	const after = buffer.indexOf("\n---", at);
	return {
		start: before === -1 ? lowest : Math.max(lowest, before + 1),
		end: after === -1 ? highest : Math.min(highest, after)
	};
}
function addEntries(blob, manifest, budget, found) {
	let dataIndent = -1;
	for (let line = manifest.start; line < manifest.end; line = blob.nextLineStart(line)) {
		const raw = blob.slice(line, Math.min(blob.lineEnd(line), line + 512));
		const text = raw.trimStart();
		const indent = raw.length - text.length;
		if (text === "" || text.startsWith("#")) continue;
		if (dataLine.test(text)) dataIndent = indent;
		else if (indent <= dataIndent) dataIndent = -1;
		else if (dataIndent >= 0) addEntry(line + indent, text, budget, found);
	}
	return manifest.end;
}
function addEntry(start, text, budget, found) {
	const value = entryLine$1.exec(text)?.[1];
	if (value === void 0) return;
	const decoded = plainText(Buffer.from(value, "base64"));
	if (decoded === null || !budget.take(decoded.length)) return;
	const at = start + text.lastIndexOf(value);
	const unit = {
		start: at,
		end: at + value.length,
		text: Buffer.from(decoded).toString("latin1").trimEnd(),
		grain: "base64"
	};
	const { start: first, end } = unit;
	found.push({
		start: first,
		end,
		wrapping: "base64",
		units: [unit],
		document: false,
		cost: decoded.length
	});
}

// build/src/detect/decode/stretch.js
function movedStretch(stretch, by) {
	if (by === 0) return stretch;
	return {
		...stretch,
		start: stretch.start + by,
		end: stretch.end + by,
		units: stretch.units.map((unit) => ({
			...unit,
			start: unit.start + by,
			end: unit.end + by
		}))
	};
}
function isOpaque(wrapping) {
	return wrapping === "base64" || wrapping === "base64 of gzip" || wrapping === "hexadecimal digits";
}
function isMisread(wrapping) {
	return isOpaque(wrapping) || wrapping === "an escaped string" || wrapping === "a notebook";
}

// build/src/detect/decode/find-stretches.js
function isNothing({ strings, escapes, runs, secrets }) {
	if (strings.length + runs.length + secrets.length > 0) return false;
	return escapes.every((words) => words.length === 0);
}
function textFormat(path) {
	return {
		path,
		strings: stringFormat(path),
		manifests: mayHoldManifests(path),
		notebook: isNotebook(path)
	};
}
function findInAll({ blob, format, gunzip, taken }, budget) {
	const passage = wholePassage(blob, budget);
	const strings = textStrings(passage, format.strings);
	const escapes = escapeSyntaxes.map((syntax) => escapedWords(passage, syntax));
	const manifest = format.manifests && hasManifest(passage);
	const secrets = manifest ? secretData(blob, budget) : [];
	const runs = encodedRuns({
		passage,
		gunzip,
		taken
	});
	const across = passage.across.merged();
	const gzip = mayHoldGzip(passage);
	return {
		format,
		taken: taken.asked,
		strings,
		escapes,
		runs,
		secrets,
		manifest,
		across,
		gzip
	};
}
function findInVersion(text, budget, earlier) {
	const before = budget.state;
	const finds = findInNew(text, budget, earlier);
	if (finds !== null) return finds;
	budget.restore(before);
	return findInAll(text, budget);
}
function findInNew(text, budget, earlier) {
	const { blob, format, taken } = text;
	const { finds: base, copies } = earlier;
	if (base.gzip || !isSameFormat(base.format, format)) return null;
	const bytes = blob.unwatched;
	const candidates = keptLines$1(bytes, copies);
	const changed = base.taken === null ? [] : changedSpans(base.taken, taken.spans, candidates);
	const kept = wholePassages(bytes, candidates, base.across, changed);
	const lines = new LinesOfVersion(text, budget);
	let at = 0;
	for (const one of kept) {
		if (one.start > at && !lines.search(at, one.start)) return null;
		if (!lines.take(base, one)) return null;
		at = one.end;
	}
	if (at <= blob.length && !lines.search(at, blob.length + 1)) return null;
	const { strings, escapes, runs } = lines;
	const manifest = base.manifest || lines.manifest;
	const secrets = manifest ? secretData(blob, budget) : [];
	const across = lines.across.merged();
	return {
		format,
		taken: taken.asked,
		strings,
		escapes,
		runs,
		secrets,
		manifest,
		across,
		gzip: false
	};
}
function isSameFormat(one, other) {
	return one === other || one.strings === other.strings && one.manifests === other.manifests;
}
const hasBackslash = 1;
const hasPercent = 2;
const hasAmpersand = 4;
const hasCapitalH = 8;
const hasCapitalS = 16;
const hasAll = 31;
const hasEscapes = 7;
const marks = /* @__PURE__ */ new Uint8Array(256);
marks[92] = hasBackslash;
marks[37] = hasPercent;
marks[38] = hasAmpersand;
marks[72] = hasCapitalH;
marks[83] = hasCapitalS;
const syntaxMarks = [
	hasPercent,
	hasBackslash,
	hasAmpersand
];
const markedBytesMax = 2048;
var LinesOfVersion = class {
	strings = [];
	escapes = escapeSyntaxes.map(() => []);
	runs = [];
	across = new AcrossLines();
	manifest = false;
	text;
	budget;
	constructor(text, budget) {
		this.text = text;
		this.budget = budget;
	}
	search(start, end) {
		const { text, budget, across } = this;
		const { blob, format, gunzip, taken } = text;
		const passage = {
			blob,
			budget,
			across,
			start,
			end
		};
		const seen = end - start > markedBytesMax ? hasAll : marksIn(blob.unwatched, start, end);
		if ((seen & hasCapitalH) !== 0 && mayHoldGzip(passage)) return false;
		if ((seen & hasBackslash) !== 0) this.strings.push(...textStrings(passage, format.strings));
		if ((seen & hasEscapes) !== 0) this.searchEscapes(passage, seen);
		if ((seen & hasCapitalS) !== 0 && format.manifests && hasManifest(passage)) this.manifest = true;
		for (const run of encodedRuns({
			passage,
			gunzip,
			taken
		})) this.runs.push(run);
		return across.end <= end;
	}
	searchEscapes(passage, seen) {
		for (const [index, syntax] of escapeSyntaxes.entries()) {
			if ((seen & syntaxMarks[index]) === 0) continue;
			this.escapes[index]?.push(...escapedWords(passage, syntax));
		}
	}
	take(base, lines) {
		this.takeKind(base.strings, this.strings, lines);
		base.escapes.forEach((words, index) => {
			this.takeKind(words, this.escapes[index], lines);
		});
		this.takeKind(base.runs, this.runs, lines);
		for (const span of spansIn(base.across, lines)) this.across.add({
			start: span.start + lines.by,
			end: span.end + lines.by
		});
		return !this.budget.exceeded;
	}
	takeKind(from, into, lines) {
		if (from.length === 0) return;
		for (const stretch of spansIn(from, lines)) {
			this.budget.take(stretch.cost);
			into.push(movedStretch(stretch, lines.by));
		}
	}
};
function marksIn(bytes, start, end) {
	const last = Math.min(bytes.length, end);
	let seen = 0;
	for (let at = start; at < last; at += 1) seen |= marks[bytes[at]];
	return seen;
}
function spansIn(ascending, { start, end, by }) {
	if (ascending.length === 0) return ascending;
	const first = firstEndingBehind$1(ascending, start - by);
	let last = first;
	while (last < ascending.length && ascending[last].start < end - by) last += 1;
	return first === 0 && last === ascending.length ? ascending : ascending.slice(first, last);
}
function changedSpans(before, now, kept) {
	if (before.length === 0 && now.length === 0) return [];
	const were = /* @__PURE__ */ new Map();
	for (const { start, end, by } of kept) for (const span of before) {
		const moved = {
			start: span.start + by,
			end: span.end + by
		};
		if (moved.start < end && moved.end > start) were.set(spanKey(moved), moved);
	}
	const changed = [];
	for (const span of now) if (!were.delete(spanKey(span))) changed.push(span);
	for (const span of were.values()) changed.push(span);
	return changed;
}
function spanKey({ start, end }) {
	return start * 2 ** 22 + (end - start);
}

// build/src/detect/decode/layer.js
function earlierText({ texts }, { kind, blob }) {
	return texts.find(({ text }) => text.kind === kind && text.blob.path === blob.path) ?? null;
}
function isSame({ count, length, sourceLength, targetLength }) {
	return count === 1 && length[0] === sourceLength && sourceLength === targetLength;
}

// build/src/detect/decode/merge.js
const namedRank = 24;
function merge(plain, decoded, rankOf, trace) {
	if (decoded.length === 0) return [...plain];
	const ordered = [...plain, ...decoded].map((found, order) => ({
		found,
		order,
		weight: weightOf(found, rankOf)
	}));
	ordered.sort((a, b) => a.found.match.secret.start - b.found.match.secret.start);
	const kept = [];
	let cluster = [];
	let clusterEnd = -1;
	for (const one of ordered) {
		const { start, end } = one.found.match.secret;
		if (cluster.length > 0 && start >= clusterEnd) {
			kept.push(...bestOf(cluster, trace));
			cluster = [];
			clusterEnd = -1;
		}
		cluster.push(one);
		clusterEnd = Math.max(clusterEnd, end);
	}
	kept.push(...bestOf(cluster, trace));
	return kept.sort(byPlace);
}
function bestOf(cluster, trace) {
	const kept = [];
	for (const { found } of [...cluster].sort((a, b) => b.weight - a.weight || a.order - b.order)) {
		const winner = kept.find((other) => overlaps(other.match.secret, found.match.secret));
		if (winner === void 0) kept.push(found);
		else if (winner.match.patternId !== found.match.patternId) trace?.gaveWay(found.match, winner.match);
	}
	return kept;
}
function weightOf({ match, wrappings }, rankOf) {
	const rank = rankOf(match.patternId);
	if (rank <= namedRank && wrappings.some(isMisread)) return rank + .75;
	return rank + (match.severity === "note" ? 0 : .5);
}
function byPlace({ match: a }, { match: b }) {
	return a.secret.start - b.secret.start || a.secret.end - b.secret.end || compareText(a.patternId, b.patternId);
}
function quietEncoded(matches, stretches, rankOf) {
	if (stretches.filter((one) => isOpaque(one.wrapping) && !one.document).length === 0) return [...matches];
	return matches.map((match) => {
		if (match.severity === "note" || rankOf(match.patternId) > namedRank) return match;
		const stretch = stretches.find((one) => isOpaque(one.wrapping) && !one.document && covers(one, match.secret));
		if (stretch === void 0) return match;
		const value = stretch.units[0]?.text ?? "";
		const name = match.subject === void 0 ? {} : { name: match.subject };
		const { kind, reason } = judgeValue(value, {
			quoted: true,
			...name
		});
		if (kind === "literal") return match;
		return {
			...match,
			severity: "note",
			confidence: "low",
			reason: `${match.reason}, but decoded the value ${reason}`
		};
	});
}
function covers(stretch, secret) {
	return stretch.start <= secret.start + 2 && secret.end <= stretch.end + 2;
}

// build/src/detect/decode/source-trace.js
function sourceTrace(trace, text) {
	const place = (match) => matchInSource(match, text, false);
	return {
		candidate(patternId, offsets) {
			const places = offsets.filter((offset) => text.touches({
				start: offset,
				end: offset + 1
			})).map((offset) => text.toSource({
				start: offset,
				end: offset + 1
			}, false).start);
			if (places.length > 0) trace.candidate(patternId, [...new Set(places)]);
		},
		refused(patternId, span, reason) {
			if (text.touches(span)) trace.refused(patternId, text.toSource(span, false), reason);
		},
		gaveWay(match, to) {
			if (text.touches(match.secret)) trace.gaveWay(place(match), place(to));
		}
	};
}
function matchInSource(match, text, fine) {
	const secret = text.toSource(match.secret, fine);
	const whole = text.toSource(match.whole, fine);
	const { companion } = match;
	return {
		...match,
		secret,
		whole: {
			start: Math.min(whole.start, secret.start),
			end: Math.max(whole.end, secret.end)
		},
		...companion === void 0 ? {} : { companion: {
			...companion,
			span: text.toSource(companion.span, fine)
		} }
	};
}

// build/src/detect/decode/taken-spans.js
var TakenSpans = class {
	known;
	specific;
	made = null;
	constructor(known, specific) {
		this.known = known;
		this.specific = specific;
	}
	get spans() {
		this.made ??= this.known.filter((match) => this.specific.has(match.patternId)).map(({ secret }) => secret);
		return this.made;
	}
	get asked() {
		return this.made;
	}
};

// build/src/detect/decode/layer-detector.js
const specificRank = 20;
var LayerDetector = class {
	inner;
	options;
	byId;
	memory;
	constructor(inner, patterns, options) {
		this.inner = inner;
		this.options = options;
		this.byId = once(() => new Map(patterns.map((pattern) => [pattern.id, pattern])));
		this.memory = new DetectionMemory(inner);
	}
	rankOf = (id) => {
		const pattern = this.byId().get(id);
		return pattern === void 0 ? 0 : rankOf(pattern);
	};
	specific = { has: (id) => {
		const pattern = this.byId().get(id);
		if (pattern?.kind !== "regex" && pattern?.kind !== "own") return false;
		return rankOf(pattern) >= specificRank;
	} };
	detect(source, place, run) {
		const { texts, stretches, finds } = this.decode(source, run.budget);
		if (texts.length === 0) return {
			found: [],
			stretches,
			layer: {
				finds,
				texts: []
			}
		};
		const below = texts.map((text, index) => this.detectIn(text, `${place}${index}`, source.earlier, run));
		const layer = {
			finds,
			texts: below.map(({ kept }) => kept)
		};
		return {
			found: below.flatMap(({ found }) => found),
			stretches,
			layer
		};
	}
	decode(source, budget) {
		const { blob, known, inside, earlier } = source;
		const base = earlier?.layer.finds ?? null;
		const format = base?.format.path === blob.path ? base.format : textFormat(blob.path);
		if (inside === null && format.notebook) return {
			texts: notebookTexts(blob, budget),
			stretches: [],
			finds: null
		};
		const taken = new TakenSpans(known, this.specific);
		const text = {
			blob,
			format,
			gunzip: this.options.gunzip,
			taken
		};
		const finds = earlier === null || base === null ? findInAll(text, budget) : findInVersion(text, budget, {
			finds: base,
			copies: earlier.copies
		});
		if (isNothing(finds)) return {
			texts: [],
			stretches: [],
			finds
		};
		return {
			...derive(blob, finds, inside),
			finds
		};
	}
	detectIn(text, place, earlier, run) {
		const base = earlier === null ? null : earlierText(earlier.layer, text);
		const copies = earlier === null || base === null ? null : derivedCopies(base.text, text, earlier.copies);
		const trace = run.trace === void 0 ? void 0 : sourceTrace(run.trace, text);
		const { matches, judged } = trace === void 0 ? this.detectPlain(text, place, base, copies) : {
			matches: this.inner.detect(text.blob, trace),
			judged: new JudgedText()
		};
		const touched = matches.filter((match) => isWanted(match, text, this.byId().get(match.patternId))).map((match) => ({
			...match,
			decoded: text.blob.slice(match.secret.start, match.secret.end)
		}));
		const source = {
			blob: text.blob,
			known: matches,
			inside: text,
			earlier: copies === null || !base?.layer ? null : {
				layer: base.layer,
				copies
			}
		};
		const deeper = place.length >= this.options.depthMax ? null : this.detect(source, place, {
			...run,
			trace
		});
		return {
			found: inSource(merge(touched.map(asFound), deeper?.found ?? [], this.rankOf, trace), text),
			kept: {
				text,
				matches,
				judged,
				layer: deeper?.layer ?? null
			}
		};
	}
	detectPlain(text, place, base, copies) {
		if (base === null || copies === null) return this.memory.detect(text.blob, place);
		if (isSame(copies)) return base;
		const judged = new JudgedText();
		const earlier = {
			judged: base.judged,
			copies,
			samePath: true
		};
		return {
			matches: this.inner.detectVersion(text.blob, judged, earlier),
			judged
		};
	}
};
function asFound(match) {
	return {
		match,
		wrappings: []
	};
}
function isWanted(match, text, pattern) {
	if (pattern === void 0 || pattern.kind === "file") return false;
	if (match.secret.end <= match.secret.start || text.crosses(match.whole)) return false;
	const wrapping = text.wrappingOf(match.whole);
	if (wrapping === null) return false;
	if (!(pattern.family === "private-address" || pattern.family === "internal-host") || !isOpaque(wrapping)) return true;
	const { configuration, environment, test, lock, vendored, example } = text.blob.traits;
	return (configuration || environment) && !(test || lock || vendored || example);
}
function inSource(found, text) {
	const holders = /* @__PURE__ */ new Map();
	for (const { match } of found) {
		const unit = text.unitOf(match.secret);
		if (unit !== null) holders.set(unit, (holders.get(unit) ?? 0) + 1);
	}
	return found.map(({ match, wrappings }) => {
		const fine = (holders.get(text.unitOf(match.secret)) ?? 0) > 1;
		const wrapping = text.wrappingOf(match.secret) ?? text.wrappingOf(match.whole);
		return {
			match: matchInSource(match, text, fine),
			wrappings: wrapping === null ? wrappings : [...wrappings, wrapping]
		};
	});
}

// build/src/detect/decode/limits.js
const decodeLimits = {
	depthMax: 3,
	bytesMax: 16777216,
	stretchesMax: 2e4
};
var DecodeBudget = class {
	exceeded = false;
	asked;
	bytes;
	stretches;
	constructor(limits, asked = 0) {
		this.asked = asked;
		this.bytes = limits.bytesMax;
		this.stretches = limits.stretchesMax;
	}
	get bytesLeft() {
		return this.bytes;
	}
	get isEnough() {
		return !this.exceeded && this.asked <= this.bytes;
	}
	hasRoom(bytes) {
		this.asked = Math.max(this.asked, bytes);
		if (bytes > this.bytes) this.exceeded = true;
		return bytes <= this.bytes;
	}
	restore({ bytes, stretches, exceeded }) {
		this.bytes = bytes;
		this.stretches = stretches;
		this.exceeded = exceeded;
	}
	get state() {
		return {
			bytes: this.bytes,
			stretches: this.stretches,
			exceeded: this.exceeded
		};
	}
	take(bytes) {
		if (this.stretches <= 0 || bytes > this.bytes) {
			this.exceeded = true;
			return false;
		}
		this.stretches -= 1;
		this.bytes -= bytes;
		return true;
	}
};

// build/src/detect/decode/decoding-detector.js
function createDecodingDetector(inner, patterns, options = {}) {
	const limits = options.limits ?? decodeLimits;
	const { depthMax } = limits;
	const layers = new LayerDetector(inner, patterns, {
		depthMax,
		gunzip: options.gunzip ?? null
	});
	const deepenOnce = (source, run) => {
		const { known } = source;
		const { found, stretches, layer } = layers.detect(source, "", run);
		const decoding = run.budget.exceeded ? null : {
			layer,
			asked: run.budget.asked
		};
		if (layer.texts.length === 0) return {
			matches: known,
			decoding
		};
		const quieted = quietEncoded(known, stretches, layers.rankOf);
		const merged = merge(quieted.map(asFound), found, layers.rankOf, run.trace);
		return {
			matches: absorbCompanions(merged.map(told$1)),
			decoding
		};
	};
	const deepenWhole = (blob, known, trace) => {
		if (blob.binary) return {
			matches: known,
			decoding: null
		};
		const run = {
			budget: new DecodeBudget(limits),
			trace
		};
		const decoded = deepenOnce({
			blob,
			known,
			inside: null,
			earlier: null
		}, run);
		if (run.budget.exceeded) options.onLimit?.(blob);
		return decoded;
	};
	const deepenVersion = (blob, known, earlier) => {
		const decoding = earlier?.decoding ?? null;
		if (earlier === null || decoding === null || blob.binary) return deepenWhole(blob, known);
		const budget = new DecodeBudget(limits, decoding.asked);
		const base = {
			layer: decoding.layer,
			copies: earlier.copies
		};
		const decoded = deepenOnce({
			blob,
			known,
			inside: null,
			earlier: base
		}, {
			budget,
			trace: void 0
		});
		return budget.isEnough ? decoded : deepenWhole(blob, known);
	};
	const deepen = (blob, known, trace) => deepenWhole(blob, known, trace).matches;
	return {
		deepen,
		deepenVersion,
		detect: (blob, trace) => deepen(blob, inner.detect(blob, trace), trace)
	};
}
function told$1({ match, wrappings }) {
	const shown = wrappings.filter((one, index) => one !== wrappings[index - 1]);
	return shown.length === 0 ? match : {
		...match,
		reason: `${match.reason}, in ${shown.join(" inside ")}`
	};
}

// build/src/detect/keyword-table.js
const pendingBelow = -(2 ** 30);
const none$2 = -1;
var KeywordTable = class {
	classOf;
	classCount;
	lengths;
	longest;
	next;
	outputs = [null];
	keywords;
	suffixes;
	depths;
	nodeCount = 0;
	parents;
	symbols;
	firsts;
	rows;
	following;
	waiting;
	constructor(keywords) {
		const { bytes, lengths } = keywords;
		const statesMax = bytes.length + 1;
		const { classOf, classCount } = byteClasses(bytes);
		this.classOf = classOf;
		this.classCount = classCount;
		this.keywords = keywords;
		this.next = new Int32Array(statesMax * classCount);
		this.suffixes = new Int32Array(statesMax);
		this.depths = new Uint32Array(statesMax);
		this.parents = new Int32Array(statesMax);
		this.symbols = new Uint8Array(statesMax);
		this.firsts = new Int32Array(statesMax);
		this.rows = new Int32Array(statesMax);
		this.lengths = lengths;
		this.following = new Int32Array(lengths.length);
		this.longest = this.addRoot();
		this.waiting = new Int32Array(this.longest + 1);
	}
	addRoot() {
		const { classOf, firsts, following, lengths, next } = this;
		const { bytes, starts } = this.keywords;
		let longest = 0;
		for (let keyword = 0; keyword < lengths.length; keyword += 1) {
			const length = lengths[keyword];
			if (length > longest) longest = length;
			const symbol = classOf[bytes[starts[keyword]]];
			const entry = next[symbol];
			if (entry === 0) {
				following[keyword] = none$2;
				this.addNode(0, symbol, keyword);
			} else {
				const node = nodeOf(entry);
				following[keyword] = firsts[node];
				firsts[node] = keyword;
			}
		}
		return longest;
	}
	settle(entry) {
		const present = this.next[entry];
		if (present >= pendingBelow) return present;
		const node = nodeOf(present);
		if (this.rows[node] === 0) this.addRows(node);
		const row = this.rows[node];
		const value = this.outputs[row / this.classCount] === null ? row : ~row;
		this.next[entry] = value;
		return value;
	}
	addRows(wanted) {
		const { waiting, rows } = this;
		waiting[0] = wanted;
		for (let depth = 0; depth >= 0;) {
			const node = waiting[depth];
			const parent = this.parents[node];
			let suffix = 0;
			if (parent !== 0) {
				const ahead = this.suffixes[parent / this.classCount] + this.symbols[node];
				const value = this.next[ahead];
				suffix = value < pendingBelow ? rows[nodeOf(value)] : rowOf(value);
				if (value < pendingBelow && suffix === 0) {
					depth += 1;
					waiting[depth] = nodeOf(value);
					continue;
				}
			}
			this.addRow(node, parent, suffix);
			depth -= 1;
		}
	}
	addRow(node, parent, suffix) {
		const { classCount, outputs } = this;
		const index = outputs.length;
		const row = index * classCount;
		const depth = this.depths[parent / classCount] + 1;
		this.rows[node] = row;
		this.suffixes[index] = suffix;
		this.depths[index] = depth;
		this.next.copyWithin(row, suffix, suffix + classCount);
		const inherited = outputs[suffix / classCount] ?? null;
		const own = this.addNodes(row, depth, this.firsts[node]);
		outputs.push(own === null || inherited === null ? own ?? inherited : [...own, ...inherited]);
	}
	addNodes(row, depth, first) {
		const { classOf, following, firsts, lengths, next } = this;
		const { bytes, starts } = this.keywords;
		const ended = [];
		const oldest = this.nodeCount;
		for (let keyword = first; keyword !== none$2;) {
			const after = following[keyword];
			if (lengths[keyword] === depth) ended.push(keyword);
			else {
				const symbol = classOf[bytes[starts[keyword] + depth]];
				const node = nodeOf(next[row + symbol]);
				if (node >= oldest) {
					following[keyword] = firsts[node];
					firsts[node] = keyword;
				} else {
					following[keyword] = none$2;
					this.addNode(row, symbol, keyword);
				}
			}
			keyword = after;
		}
		return ended.length === 0 ? null : ended;
	}
	addNode(row, symbol, first) {
		const node = this.nodeCount;
		this.parents[node] = row;
		this.symbols[node] = symbol;
		this.firsts[node] = first;
		this.next[row + symbol] = pendingBelow - 1 - node;
		this.nodeCount = node + 1;
	}
};
function nodeOf(entry) {
	return pendingBelow - 1 - entry;
}
function rowOf(value) {
	return value < 0 ? ~value : value;
}
function byteClasses(lowerCase) {
	const classOf = /* @__PURE__ */ new Uint8Array(256);
	let classCount = 1;
	for (let byte = 0; byte < 128; byte += 1) {
		if (!lowerCase.includes(byte)) continue;
		classOf[byte] = classCount;
		if (byte >= 97 && byte <= 122) classOf[byte - 32] = classCount;
		classCount += 1;
	}
	return {
		classOf,
		classCount
	};
}

// build/src/detect/keyword-text.js
function keywordText(keywords) {
	const odd = keywords.find((one) => one === "" || /[^\0-\x7f]/.test(one));
	if (odd !== void 0) throw new Error(`a keyword must be ASCII and not empty: ${JSON.stringify(odd)}`);
	const lengths = Uint32Array.from(keywords, ({ length }) => length);
	return {
		bytes: Buffer.from(keywords.join("").toLowerCase(), "latin1"),
		starts: startsOf(lengths),
		lengths
	};
}
function startsOf(lengths) {
	const starts = new Int32Array(lengths.length);
	let start = 0;
	for (let keyword = 0; keyword < lengths.length; keyword += 1) {
		starts[keyword] = start;
		start += lengths[keyword];
	}
	return starts;
}
function joinKeywordTexts(first, second) {
	const count = first.lengths.length;
	const starts = new Int32Array(count + second.lengths.length);
	const lengths = new Uint32Array(starts.length);
	const bytes = Buffer.concat([first.bytes, second.bytes]);
	starts.set(first.starts);
	starts.set(second.starts.map((start) => start + first.bytes.length), count);
	lengths.set(first.lengths);
	lengths.set(second.lengths, count);
	return {
		bytes,
		starts,
		lengths
	};
}

// build/src/detect/automaton.js
var Hits = class {
	ends = /* @__PURE__ */ new Int32Array(1024);
	states = /* @__PURE__ */ new Int32Array(1024);
	count = 0;
	clear() {
		this.count = 0;
	}
	add(end, state) {
		if (this.count === this.ends.length) this.grow(this.count * 2);
		this.ends[this.count] = end;
		this.states[this.count] = state;
		this.count += 1;
	}
	append(other) {
		const count = this.count + other.count;
		if (count > this.ends.length) this.grow(count * 2);
		this.ends.set(other.ends.subarray(0, other.count), this.count);
		this.states.set(other.states.subarray(0, other.count), this.count);
		this.count = count;
	}
	grow(length) {
		const ends = new Int32Array(length);
		const states = new Int32Array(length);
		ends.set(this.ends);
		states.set(this.states);
		this.ends = ends;
		this.states = states;
	}
};
var Automaton = class extends KeywordTable {
	second = new Hits();
};
function buildAutomaton(keywords) {
	return new Automaton(keywordText(keywords));
}
const interleavedBytesMin = 512;
function search$1(automaton, bytes, hits) {
	searchFrom(automaton, bytes, hits, {
		state: 0,
		from: 0,
		to: bytes.length
	});
}
function searchStretch(automaton, bytes, from, to, hits) {
	if (!(from >= 0 && from <= to && to <= bytes.length)) throw new RangeError("no stretch of these bytes");
	searchFrom(automaton, bytes, hits, {
		state: 0,
		from,
		to
	});
}
function stateAfter(automaton, bytes, span) {
	const { classOf, longest } = automaton;
	const start = Math.max(span.from, span.to - longest + 1);
	let state = start === span.from ? span.state : 0;
	for (let at = start; at < span.to; at += 1) {
		const entry = state + classOf[bytes[at]];
		state = rowOf(automaton.settle(entry));
	}
	return state;
}
function searchFrom(automaton, bytes, hits, span) {
	const { from, to } = span;
	if (to - from < interleavedBytesMin) {
		searchOn(automaton, bytes, hits, span);
		return;
	}
	const { classOf, next, second: behind } = automaton;
	behind.clear();
	const half = from + (to - from >>> 1);
	const end = half * 2 - from;
	let first = span.state;
	let second = stateAfter(automaton, bytes, {
		...span,
		to: half
	});
	for (let at = from, ahead = half; ahead < end; at += 1, ahead += 1) {
		const firstEntry = first + classOf[bytes[at]];
		const secondEntry = second + classOf[bytes[ahead]];
		first = next[firstEntry];
		second = next[secondEntry];
		if (first < 0) {
			if (first < pendingBelow) first = automaton.settle(firstEntry);
			if (first < 0) {
				first = ~first;
				hits.add(at + 1, first);
			}
		}
		if (second < 0) {
			if (second < pendingBelow) second = automaton.settle(secondEntry);
			if (second < 0) {
				second = ~second;
				behind.add(ahead + 1, second);
			}
		}
	}
	searchOn(automaton, bytes, behind, {
		state: second,
		from: end,
		to
	});
	hits.append(behind);
}
function searchOn(automaton, bytes, hits, span) {
	const { classOf, next } = automaton;
	let { state } = span;
	for (let at = span.from; at < span.to; at += 1) {
		const entry = state + classOf[bytes[at]];
		state = next[entry];
		if (state >= 0) continue;
		if (state < pendingBelow) state = automaton.settle(entry);
		if (state < 0) {
			state = ~state;
			hits.add(at + 1, state);
		}
	}
}
function forEachHit(automaton, hits, visit) {
	for (let i = 0; i < hits.count; i += 1) {
		const state = hits.states[i] / automaton.classCount;
		for (const keyword of automaton.outputs[state] ?? []) visit(keyword, hits.ends[i] - automaton.lengths[keyword]);
	}
}

// build/src/detect/carry-over.js
function carryOver({ judged: base, copies, samePath }, fresh, into) {
	into.clear();
	const { sourceLength, targetLength } = copies;
	const merge = {
		fresh,
		next: 0
	};
	const stretch = {
		end: 0,
		shift: 0,
		lowest: 0,
		highest: 0,
		samePath
	};
	for (let copy = 0; copy < copies.count; copy += 1) {
		const from = copies.from[copy];
		const end = from + copies.length[copy];
		const at = firstFrom(base, from);
		if (at === base.count || base.start[at] >= end) continue;
		const to = copies.to[copy];
		const first = from - copies.sameBefore[copy];
		const last = end + copies.sameBehind[copy];
		const shift = to - from;
		stretch.end = end;
		stretch.shift = shift;
		stretch.lowest = first === 0 && shift === 0 ? -1 : first;
		stretch.highest = last === sourceLength && last + shift === targetLength ? last + 1 : last;
		addFresh(merge, to, into);
		addRest(base, addRun(base, at, stretch, merge, into), stretch, merge, into);
	}
	addFresh(merge, Number.POSITIVE_INFINITY, into);
}
function addFresh(merge, before, into) {
	const { list, count } = merge.fresh;
	into.reserve(count - merge.next);
	for (; merge.next < count; merge.next += 1) {
		const key = list[merge.next];
		const start = startOf(key);
		if (start >= before) return;
		into.add(start, whoOf(key, start));
	}
}
function addRun(base, from, { end, shift, lowest, highest, samePath }, { fresh, next }, into) {
	const meets = next < fresh.count ? startOf(fresh.list[next]) - shift : end;
	const bound = Math.min(meets, end - 32);
	if (base.start[from] >= bound) return from;
	const until = firstFrom(base, bound, from);
	into.reserve(until - from);
	let { count } = into;
	for (let at = from; at < until; at += 1, count += 1) {
		const start = base.start[at];
		const first = base.from[at];
		const last = base.to[at];
		const state = base.state[at];
		const holds = start + first >= lowest && start + last <= highest && (samePath || state > 0);
		into.start[count] = start + shift;
		into.who[count] = base.who[at];
		into.from[count] = first;
		into.to[count] = last;
		into.state[count] = holds ? keptState(base, at, into) : 0;
	}
	into.count = count;
	return until;
}
function addRest(base, from, stretch, merge, into) {
	const { end, shift, lowest, highest, samePath } = stretch;
	const { list, count } = merge.fresh;
	for (let at = from; at < base.count; at += 1) {
		const start = base.start[at];
		if (start >= end) return;
		const who = base.who[at];
		if (start + lengthOf(who) > end) continue;
		const moved = start + shift;
		into.reserve(count - merge.next + 1);
		for (; merge.next < count; merge.next += 1) {
			const key = list[merge.next];
			const other = startOf(key);
			if (other > moved || other === moved && whoOf(key, other) >= who) break;
			into.add(other, whoOf(key, other));
		}
		into.add(moved, who);
		const state = base.state[at];
		const first = base.from[at];
		const last = base.to[at];
		const holds = start + first >= lowest && start + last <= highest && (samePath || state > 0);
		const own = into.count - 1;
		if (!holds || into.state[own] !== 0) continue;
		into.from[own] = first;
		into.to[own] = last;
		into.state[own] = keptState(base, at, into);
	}
}
function keptState(base, at, into) {
	const state = base.state[at];
	const said = hasSaid(state) ? base.saidOf(at) : null;
	if (said === null) return state;
	const kept = into.keep(said);
	return state < 0 ? -kept : kept;
}
function firstFrom({ start, count }, offset, from = 0) {
	let low = from;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if (start[middle] < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/detect/hearing.js
const pathsMax = 4096;
var Hearing = class {
	listeners;
	questions;
	binary;
	byPath = /* @__PURE__ */ new Map();
	byAnswers = /* @__PURE__ */ new Map();
	constructor(listeners) {
		this.listeners = listeners;
		this.questions = [...new Set(listeners.flatMap((one) => one.kind === "hit" ? [one.listens] : []))];
		this.binary = Uint8Array.from(listeners, (one) => one.binary ? 1 : 0);
	}
	of(blob) {
		if (blob.binary) return this.binary;
		const { path } = blob;
		const known = this.byPath.get(path);
		if (known !== void 0) return known;
		const made = this.among(new Set(this.questions.filter((asks) => asks(blob))));
		if (this.byPath.size >= pathsMax) this.byPath.clear();
		this.byPath.set(path, made);
		return made;
	}
	among(agreed) {
		const key = this.questions.map((asks) => agreed.has(asks) ? "1" : "0").join("");
		const known = this.byAnswers.get(key);
		if (known !== void 0) return known;
		const made = Uint8Array.from(this.listeners, (one) => one.kind === "form" || agreed.has(one.listens) ? 1 : 0);
		this.byAnswers.set(key, made);
		return made;
	}
};

// build/src/detect/keyword-edges.js
var KeywordEdges = class {
	pairs = /* @__PURE__ */ new Uint8Array(65536);
	constructor({ bytes, starts, lengths }) {
		for (let keyword = 0; keyword < lengths.length; keyword += 1) {
			const start = starts[keyword];
			const end = start + lengths[keyword];
			for (let at = start + 1; at < end; at += 1) for (const first of casesOf(bytes[at - 1])) for (const second of casesOf(bytes[at])) this.pairs[first * 256 + second] = 1;
		}
	}
	before(bytes, at, floor) {
		const { pairs } = this;
		if (at >= bytes.length) return bytes.length;
		let place = at;
		while (place > floor && pairs[bytes[place - 1] * 256 + bytes[place]] === 1) place -= 1;
		return place;
	}
	behind(bytes, at, ceiling) {
		const { pairs } = this;
		if (at <= 0) return 0;
		let place = at;
		while (place < ceiling && pairs[bytes[place - 1] * 256 + bytes[place]] === 1) place += 1;
		return place;
	}
};
function casesOf(code) {
	const character = String.fromCharCode(code);
	return [.../* @__PURE__ */ new Set([character.toLowerCase(), character.toUpperCase()])].map((one) => one.charCodeAt(0));
}

// build/src/detect/keyword-index.js
const none$1 = -1;
function indexKeywords(listeners) {
	if (listeners.length > 8192) throw new Error("there are too many patterns");
	const numbered = listeners.find((one) => one.numbered !== null)?.numbered?.keywords ?? null;
	const others = new OtherKeywords();
	listeners.forEach((listener, index) => {
		if (!isNumbered(listener, numbered)) others.add(listener.keywords, index);
	});
	const own = keywordText(others.keywords);
	const keywords = numbered === null ? own : joinKeywordTexts(numbered.text, own);
	const waits = new Waits(keywords.lengths.length);
	if (numbered !== null) addNumbered(waits, listeners, numbered);
	const first = numbered === null ? 0 : numbered.text.lengths.length;
	for (const [keyword, listener] of others.waiting) waits.add(first + keyword, listener);
	return {
		keywords,
		automaton: new Automaton(keywords),
		waits
	};
}
function addKeys({ automaton, waits }, hits, heard, keys) {
	const { classCount, outputs, lengths } = automaton;
	const { listeners, following } = waits;
	for (let hit = 0; hit < hits.count; hit += 1) {
		const keywords = outputs[hits.states[hit] / classCount];
		if (!keywords) continue;
		const end = hits.ends[hit];
		for (const keyword of keywords) {
			const length = lengths[keyword];
			for (let at = keyword; at !== none$1; at = following[at]) {
				const listener = listeners[at];
				if (heard[listener] === 1) keys.add(keyOf$3(end - length, listener, length));
			}
		}
	}
}
var Waits = class {
	listeners;
	following;
	count;
	constructor(keywords) {
		this.listeners = new Int32Array(keywords * 2).fill(none$1);
		this.following = new Int32Array(keywords * 2).fill(none$1);
		this.count = keywords;
	}
	addRange(from, to, listener) {
		this.listeners.fill(listener, from, to);
	}
	add(keyword, listener) {
		if (this.listeners[keyword] === none$1) {
			this.listeners[keyword] = listener;
			return;
		}
		if (this.count === this.listeners.length) this.grow();
		this.listeners[this.count] = listener;
		this.following[this.count] = this.following[keyword];
		this.following[keyword] = this.count;
		this.count += 1;
	}
	grow() {
		const longer = (list) => {
			const grown = new Int32Array(list.length * 2).fill(none$1);
			grown.set(list);
			return grown;
		};
		this.listeners = longer(this.listeners);
		this.following = longer(this.following);
	}
};
var OtherKeywords = class {
	keywords = [];
	waiting = [];
	numbers = /* @__PURE__ */ new Map();
	add(keywords, listener) {
		const own = /* @__PURE__ */ new Set();
		for (const written of keywords) {
			const keyword = written.toLowerCase().slice(0, 32);
			const number = this.numbers.get(keyword) ?? this.keywords.length;
			if (number === this.keywords.length) {
				this.keywords.push(keyword);
				this.numbers.set(keyword, number);
			}
			if (!own.has(number)) this.waiting.push([number, listener]);
			own.add(number);
		}
	}
};
function isNumbered({ numbered }, known) {
	return numbered !== null && numbered.keywords === known;
}
function addNumbered(waits, listeners, known) {
	const { firsts } = known;
	const later = [];
	for (let index = 0; index < listeners.length; index += 1) {
		const numbered = listeners[index]?.numbered ?? null;
		if (numbered === null || numbered.keywords !== known) continue;
		const { position } = numbered;
		const from = firsts[position];
		const to = firsts[position + 1];
		waits.addRange(from, to, index);
		for (const keyword of known.mixed(position) ?? []) if (keyword < from || keyword >= to) later.push([keyword, index]);
	}
	for (const [keyword, index] of later) waits.add(keyword, index);
}

// build/src/detect/linear-program.js
function matchBytesOf({ start, states }) {
	const open = -1;
	const known = /* @__PURE__ */ new Map();
	const stack = [start];
	while (stack.length > 0) {
		const at = stack.at(-1);
		const state = states[at];
		const next = nextOf(state);
		if (!known.has(at)) {
			known.set(at, open);
			const missing = next.filter((one) => !known.has(one));
			if (next.some((one) => known.get(one) === open)) return Number.POSITIVE_INFINITY;
			stack.push(...missing);
			continue;
		}
		stack.pop();
		if (known.get(at) !== open) continue;
		if (next.some((one) => known.get(one) === open)) return Number.POSITIVE_INFINITY;
		const own = state.kind === "take" ? bytesOf(state.ranges) : 0;
		known.set(at, own + Math.max(0, ...next.map((one) => known.get(one))));
	}
	return known.get(start) ?? 0;
}
function nextOf(state) {
	if (state.kind === "match") return [];
	return state.kind === "take" ? [state.next] : state.next;
}
function bytesOf(ranges) {
	let last = 0;
	for (let at = 1; at < ranges.length; at += 2) last = Math.max(last, ranges[at]);
	if (last < 128) return 1;
	if (last < 2048) return 2;
	return last < 65536 ? 3 : 4;
}
function bytesWithin({ states }) {
	const within = /* @__PURE__ */ new Uint8Array(256);
	for (const state of states) {
		if (state.kind !== "take") continue;
		for (let at = 0; at < state.ranges.length; at += 2) {
			const [first, last] = [state.ranges[at], state.ranges[at + 1]];
			if (first < 128) within.fill(1, first, Math.min(last + 1, 128));
			if (last >= 128) within.fill(1, 128);
		}
	}
	return within;
}
const stepsMax$1 = 1e6;
function matchWithout(program, keywords) {
	const found = search(program, keywords, false);
	return typeof found === "string" ? found : null;
}
function isDeaf(program, keywords) {
	return search(program, keywords, true) === null;
}
function search({ start, states }, keywords, withKeyword) {
	const automaton = new KeywordAutomaton(keywords.map((one) => one.toLowerCase()));
	const width = automaton.count;
	const characters = /* @__PURE__ */ new Map();
	const reached = /* @__PURE__ */ new Map();
	const stack = [];
	let steps = 0;
	const reach = (key, from, taken) => {
		steps += 1;
		if (reached.has(key)) return;
		reached.set(key, {
			from,
			taken
		});
		stack.push(key);
	};
	reach(start * width, -1, "");
	while (stack.length > 0) {
		if (steps > stepsMax$1) return void 0;
		const key = stack.pop();
		const heard = key % width;
		const at = (key - heard) / width;
		const state = states[at];
		if (state.kind === "match") {
			if (heard === automaton.whole === withKeyword) return wayTo(key, reached);
		} else if (state.kind === "pass") for (const next of state.next.toReversed()) reach(next * width + heard, key, "");
		else {
			const all = characters.get(at) ?? automaton.charactersOf(state.ranges);
			characters.set(at, all);
			for (const taken of all) {
				const then = automaton.after(heard, taken);
				if (then !== automaton.whole || withKeyword) reach(state.next * width + then, key, taken);
			}
		}
	}
	return null;
}
function wayTo(key, reached) {
	const taken = [];
	for (let at = key; at >= 0;) {
		const step = reached.get(at);
		taken.push(step?.taken ?? "");
		at = step?.from ?? -1;
	}
	return taken.reverse().join("");
}
const oddCases = /* @__PURE__ */ new Set([383, 8490]);
var KeywordAutomaton = class {
	whole;
	count;
	beginnings;
	keywords;
	known = /* @__PURE__ */ new Map();
	alphabet;
	constructor(keywords) {
		this.keywords = keywords;
		const all = keywords.flatMap((one) => Array.from(one, (_, length) => one.slice(0, length)));
		this.beginnings = [.../* @__PURE__ */ new Set(["", ...all])];
		this.whole = this.beginnings.length;
		this.count = this.whole + 1;
		const letters = new Set(keywords.join("") + keywords.join("").toUpperCase());
		this.alphabet = [...letters].map((one) => one.charCodeAt(0));
	}
	after(state, character) {
		if (state === this.whole) return state;
		const key = `${state} ${character}`;
		const known = this.known.get(key);
		if (known !== void 0) return known;
		const text = this.beginnings[state] + character.toLowerCase();
		let next = this.whole;
		if (!this.keywords.some((one) => text.endsWith(one))) {
			next = 0;
			for (let at = 0; at < text.length && next === 0; at += 1) next = Math.max(0, this.beginnings.indexOf(text.slice(at)));
		}
		this.known.set(key, next);
		return next;
	}
	charactersOf(ranges) {
		const has = (code) => {
			for (let at = 0; at < ranges.length; at += 2) if (code >= ranges[at] && code <= ranges[at + 1]) return true;
			return false;
		};
		const told = this.alphabet.filter(has);
		const other = this.otherOf(ranges, has);
		return [...other === null ? [] : [other], ...told].map((code) => String.fromCodePoint(code));
	}
	otherOf(ranges, has) {
		const free = (code) => !this.alphabet.includes(code) && !oddCases.has(code);
		for (let code = 33; code < 127; code += 1) if (free(code) && has(code)) return code;
		for (let at = 0; at < ranges.length; at += 2) for (let code = ranges[at]; code <= ranges[at + 1]; code += 1) if (free(code)) return code;
		return null;
	}
};

// build/src/detect/own-matcher.js
function compileOwn(pattern) {
	const regex = linearRegex(pattern.regex, pattern.flags);
	const matchBytesMax = matchBytesMaxOf(pattern);
	const program = regex.program();
	return {
		kind: "own",
		pattern,
		regex,
		allow: pattern.allow.map((source) => linearRegex(source, pattern.flags)),
		keywords: pattern.keywords.map((one) => one.toLowerCase()),
		matchBytesMax,
		reach: Math.min(matchBytesMax, matchBytesOf(program)),
		within: bytesWithin(program),
		probe: null
	};
}
const stepBytes = 512;
const stepLooksMax = 32;
function matchOwn(compiled, blob, hits, out, trace) {
	const { from, to } = windowAbout(compiled, blob.unwatched, hits);
	blob.look(from - 1, to + 1);
	let isAll = true;
	let next = from;
	for (let step = from; step <= hits.end; step += stepBytes) {
		const last = Math.min(step + stepBytes - 1, hits.end);
		if (next > last) continue;
		const search = new StepSearch(compiled, blob, {
			start: Math.max(step, next),
			end: last
		}, to);
		next = search.run(out, trace);
		if (search.isStopped) isAll = false;
	}
	return isAll;
}
function windowAbout({ reach, within }, bytes, hits) {
	const lowest = Math.max(0, hits.start - reach);
	const highest = Math.min(bytes.length, hits.end + reach);
	let from = hits.start;
	while (from > lowest && within[bytes[from - 1]] === 1) from -= 1;
	let to = hits.end;
	while (to < highest && within[bytes[to]] === 1) to += 1;
	return {
		from,
		to
	};
}
var StepSearch = class {
	isStopped = false;
	compiled;
	blob;
	starts;
	origin;
	bytes;
	utf8;
	looksLeft;
	constructor(compiled, blob, starts, to) {
		this.compiled = compiled;
		this.blob = blob;
		this.starts = starts;
		this.origin = Math.max(0, starts.start - 1);
		const end = Math.min(starts.end + compiled.reach, to) + 1;
		this.bytes = blob.unwatched.subarray(this.origin, end);
		const text = blob.slice(this.origin, end);
		this.utf8 = isAscii(text) ? text : this.bytes;
		this.looksLeft = this.bytes.length * stepLooksMax;
	}
	run(out, trace) {
		const { starts, origin } = this;
		let next = starts.start;
		if (!this.compiled.regex.has(this.utf8)) return next;
		for (;;) {
			next = this.characterFrom(next);
			if (next > starts.end) return next;
			this.looksLeft -= origin + this.bytes.length - next;
			if (this.looksLeft < 0) {
				this.isStopped = true;
				return next;
			}
			const found = this.compiled.regex.exec(this.utf8, next - origin);
			if (found === null || origin + found.start > starts.end) return next;
			next = this.judge(found, out, trace);
		}
	}
	characterFrom(offset) {
		const { bytes, origin } = this;
		let at = offset;
		while (at < offset + 3 && ((bytes[at - origin] ?? 0) & 192) === 128) at += 1;
		return at;
	}
	judge(found, out, trace) {
		const { compiled, blob, origin } = this;
		const { pattern, matchBytesMax } = compiled;
		const whole = {
			start: origin + found.start,
			end: origin + found.end
		};
		const length = whole.end - whole.start;
		if (length === 0) return whole.end + 1;
		const group = found.groups["secret"];
		const secret = group === void 0 ? whole : {
			start: origin + group.start,
			end: origin + group.end
		};
		if (length > Math.min(matchBytesMax, compiled.reach)) {
			trace?.refused(pattern.id, secret, "it is longer than such a thing can be");
			return Math.max(whole.start + 1, whole.end - compiled.reach);
		}
		const text = blob.slice(secret.start, secret.end);
		const judged = this.hasKeyword(whole) ? judgeForm(pattern, blob, {
			secret,
			whole,
			text,
			groups: this.textsOf(found),
			isAllowed: this.isAllowed(text)
		}) : reject("it has none of its keywords in it");
		if ("patternId" in judged) {
			out.push(judged);
			return whole.end;
		}
		trace?.refused(pattern.id, secret, judged.reason);
		return Math.max(whole.start + 1, secret.start);
	}
	hasKeyword({ start, end }) {
		const text = this.blob.slice(start, end).toLowerCase();
		return this.compiled.keywords.some((one) => text.includes(one));
	}
	isAllowed(secret) {
		return this.compiled.allow.some((one) => one.test(secret));
	}
	textsOf({ groups }) {
		return Object.fromEntries(Object.entries(groups).map(([name, { start, end }]) => [name, this.blob.slice(this.origin + start, this.origin + end)]));
	}
};
function isAscii(text) {
	return !/[\x80-\xff]/.test(text);
}

// build/src/detect/listener.js
function listenersOf(patterns, recognizers, settings) {
	const asked = /* @__PURE__ */ new Set();
	const forms = [];
	const named = [];
	for (const pattern of patterns) {
		const { kind } = pattern;
		if (kind === "regex" || kind === "own") forms.push(new ExpressionListener(pattern));
		else if (kind === "named") named.push(new NamedListener(pattern));
		else if (kind === "recognizer") asked.add(pattern.recognizer);
	}
	const called = recognizers.filter((one) => asked.has(one.name));
	return [
		...forms,
		...named,
		...called.map((one) => recognizerListener(one, settings))
	];
}
var PatternListener = class {
	pattern;
	constructor(pattern) {
		this.pattern = pattern;
	}
	get name() {
		return this.pattern.id;
	}
	get keywords() {
		return patternKeywords(this.pattern);
	}
	get numbered() {
		return numberedPattern(this.pattern);
	}
};
var ExpressionListener = class extends PatternListener {
	made;
	get kind() {
		return "form";
	}
	get binary() {
		return this.pattern.confidence === "high";
	}
	compiled() {
		const { pattern } = this;
		this.made ??= pattern.kind === "own" ? compileOwn(pattern) : compilePattern(pattern);
		return this.made;
	}
};
var NamedListener = class extends PatternListener {
	made;
	get kind() {
		return "hit";
	}
	get binary() {
		return false;
	}
	get listens() {
		return outsideLocks;
	}
	get combine() {
		return lastOfEach;
	}
	judgeAt(blob, hit, trace) {
		this.made ??= compileNamed(this.pattern);
		const match = matchNamed(this.made, blob, hit, trace);
		return match === null ? null : {
			matches: [match],
			passed: 0,
			place: null
		};
	}
};
function outsideLocks({ traits }) {
	return !traits.lock;
}
function recognizerListener(recognizer, settings) {
	return {
		kind: "hit",
		keywords: recognizer.keywords(settings),
		numbered: null,
		name: recognizer.name,
		binary: false,
		listens: (blob) => recognizer.listens(blob),
		judgeAt: (blob, hit, trace) => recognizer.judgeAt(blob, hit, settings, trace),
		combine: (answers) => recognizer.combine === void 0 ? answers.flatMap(({ matches }) => matches) : recognizer.combine(answers)
	};
}

// build/src/detect/search-new.js
function searchNew(automaton, edges, bytes, copies, hits) {
	const { length } = bytes;
	const reach = automaton.longest - 1;
	let from = 0;
	let start = 0;
	let end = 0;
	for (let copy = 0; copy <= copies.count; copy += 1) {
		const isLast = copy === copies.count;
		const to = isLast ? length : copies.to[copy];
		const copyEnd = isLast ? length : to + copies.length[copy];
		const first = edges.before(bytes, from, Math.max(from - reach, 0));
		const last = edges.behind(bytes, to, Math.min(to + reach, copyEnd));
		if (last > first) {
			if (first > end) {
				if (end > start) searchStretch(automaton, bytes, start, end, hits);
				start = first;
			}
			end = last;
		}
		from = copyEnd;
	}
	if (end > start) searchStretch(automaton, bytes, start, end, hits);
}

// build/src/detect/sweep.js
const hitKind = 0;
const newKind = 1;
const plainKind = 2;
const probedKind = 3;
var Sweep = class {
	listeners;
	kinds;
	reaches;
	passed;
	windowFirst;
	windowLast;
	answers;
	touched = [];
	isTouched;
	onShortfall;
	constructor(listeners, onShortfall) {
		this.listeners = listeners;
		this.onShortfall = onShortfall;
		this.kinds = Uint8Array.from(listeners, ({ kind }) => kind === "hit" ? hitKind : newKind);
		this.reaches = new Float64Array(listeners.length);
		this.passed = new Float64Array(listeners.length);
		this.windowFirst = new Int32Array(listeners.length).fill(-1);
		this.windowLast = new Float64Array(listeners.length);
		this.answers = listeners.map(() => null);
		this.isTouched = new Uint8Array(listeners.length);
	}
	run(blob, judged, trace) {
		const text = {
			blob,
			judged,
			trace,
			out: []
		};
		if (trace !== void 0) this.tellCandidates(judged, trace);
		const { kinds, windowFirst, windowLast, reaches } = this;
		const { count, start: starts, who, state: states } = judged;
		for (let at = 0; at < count; at += 1) {
			const index = listenerOf(who[at]);
			const kind = kinds[index];
			const state = states[at];
			if (kind === hitKind) {
				if (state !== 1 && state !== -1) this.hit(index, at, text);
				continue;
			}
			if (kind !== plainKind && !this.isWindowed(index, at, text)) continue;
			const start = starts[at];
			if (windowFirst[index] >= 0) {
				const reach = reaches[index];
				if (start - reach > windowLast[index] + reach) this.closeWindow(index, text);
			}
			if (windowFirst[index] < 0) {
				windowFirst[index] = at;
				this.touch(index);
			}
			windowLast[index] = start;
		}
		for (const index of this.touched) {
			const listener = this.listeners[index];
			if (listener.kind === "form") this.closeWindow(index, text);
			const answers = this.answers[index];
			if (answers && listener.kind === "hit") text.out.push(...listener.combine(answers));
			this.passed[index] = 0;
			this.answers[index] = null;
			this.isTouched[index] = 0;
		}
		this.touched.length = 0;
		return text.out;
	}
	touch(index) {
		if (this.isTouched[index] === 1) return;
		this.isTouched[index] = 1;
		this.touched.push(index);
	}
	hit(index, at, { blob, judged, trace }) {
		const start = judged.start[at];
		if (start < this.passed[index]) return;
		if (judged.state[at] === 0) judgeHit(this.listeners[index], blob, judged, at, trace);
		const said = judged.saidOf(at);
		if (said === null) return;
		this.touch(index);
		if (said.passed !== 0) this.passed[index] = start + said.passed;
		if (said.answer === null) return;
		const answer = movedAnswer(said.answer, start - said.hit);
		const answers = this.answers[index];
		if (answers) answers.push(answer);
		else this.answers[index] = [answer];
	}
	isWindowed(index, at, { blob, judged }) {
		const compiled = this.listeners[index].compiled();
		this.reaches[index] = compiled.reach;
		this.kinds[index] = compiled.probe === null ? plainKind : probedKind;
		if (compiled.probe === null) return true;
		if (judged.state[at] === 0) {
			blob.startLooking();
			note(blob, judged, at, isPromising(compiled, blob, judged.start[at]) ? 2 : 1);
		}
		return Math.abs(judged.state[at]) !== 1;
	}
	closeWindow(index, text) {
		const at = this.windowFirst[index];
		if (at < 0) return;
		this.windowFirst[index] = -1;
		const { judged } = text;
		const first = judged.start[at];
		const length = this.windowLast[index] - first;
		if (Math.abs(judged.state[at]) === 1 && length === 0) return;
		const listener = this.listeners[index];
		const known = judged.saidOf(at);
		const isKnown = known?.window?.length === length;
		const window = isKnown ? known.window : judgeWindow(listener, text, at, length);
		const by = isKnown ? first - known.hit : 0;
		for (const match of window.matches) text.out.push(movedMatch(match, by));
		if (!window.isAll) this.onShortfall(text.blob, listener.name);
	}
	tellCandidates(judged, trace) {
		const offsets = /* @__PURE__ */ new Map();
		for (let at = 0; at < judged.count; at += 1) {
			const index = listenerOf(judged.who[at]);
			const start = judged.start[at];
			const list = offsets.get(index);
			if (list === void 0) offsets.set(index, [start]);
			else list.push(start);
		}
		for (const [index, list] of offsets) trace.candidate(this.listeners[index].name, list);
	}
};
function judgeHit(listener, blob, judged, at, trace) {
	const start = judged.start[at];
	blob.startLooking();
	const answer = listener.judgeAt(blob, start, trace);
	const isTold = answer !== null && (answer.matches.length > 0 || answer.place !== null);
	const passed = answer === null || answer.passed === 0 ? 0 : answer.passed - start;
	if (!isTold && passed === 0) note(blob, judged, at, 1);
	else tell(blob, judged, at, {
		hit: start,
		passed,
		answer: isTold ? answer : null,
		window: null
	});
}
function judgeWindow(listener, { blob, judged, trace }, at, length) {
	const compiled = listener.compiled();
	const first = judged.start[at];
	const matches = [];
	blob.startLooking();
	if (compiled.probe !== null) blob.look(first + judged.from[at], first + judged.to[at]);
	const hits = {
		start: first,
		end: first + length
	};
	let isAll = true;
	if (compiled.kind === "own") isAll = matchOwn(compiled, blob, hits, matches, trace);
	else matchWindow(compiled, blob, hits, matches, trace);
	const window = {
		length,
		matches,
		isAll
	};
	if (matches.length === 0 && length === 0 && compiled.probe === null && isAll) note(blob, judged, at, 1);
	else tell(blob, judged, at, {
		hit: first,
		passed: 0,
		answer: null,
		window
	});
	return window;
}
function note(blob, judged, at, state) {
	const start = judged.start[at];
	judged.from[at] = blob.lookedStart - start;
	judged.to[at] = blob.lookedEnd - start;
	judged.state[at] = blob.lookedAtPath ? -state : state;
}
function tell(blob, judged, at, said) {
	note(blob, judged, at, judged.keep(said));
}
function movedAnswer(answer, by) {
	if (by === 0) return answer;
	return {
		matches: answer.matches.map((match) => movedMatch(match, by)),
		passed: answer.passed + by,
		place: answer.place === null ? null : {
			...answer.place,
			...movedSpan(answer.place, by)
		}
	};
}

// build/src/detect/detector.js
function createDetector(patterns, recognizers, settings, onShortfall = () => {}) {
	const ranks = once(() => new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)])));
	const listeners = listenersOf(patterns, recognizers, settings);
	const files = makeFileMatcher(patterns.filter((pattern) => pattern.kind === "file"));
	const index = indexKeywords(listeners);
	const edges = once(() => new KeywordEdges(index.keywords));
	const hearing = new Hearing(listeners);
	const sweep = new Sweep(listeners, onShortfall);
	const own = new JudgedText();
	const hits = new Hits();
	const fresh = new Keys();
	const matchesOf = (blob, judged, trace) => {
		const ranked = [];
		const keep = (match) => {
			const rank = ranks().get(match.patternId);
			if (rank !== void 0) ranked.push({
				match,
				rank
			});
		};
		const file = matchFile(files, blob);
		if (file !== null) keep(file);
		for (const match of sweep.run(blob, judged, trace)) keep(match);
		return ranked.length === 0 ? [] : absorbCompanions(resolveOverlaps(ranked, trace));
	};
	const takeFresh = (heard) => {
		fresh.count = 0;
		addKeys(index, hits, heard, fresh);
		fresh.sort();
	};
	const findWhole = (blob, judged, heard) => {
		hits.clear();
		search$1(index.automaton, blob.unwatched, hits);
		takeFresh(heard);
		judged.take(fresh, heard);
	};
	const findNew = (blob, judged, heard, earlier) => {
		hits.clear();
		searchNew(index.automaton, edges(), blob.unwatched, earlier.copies, hits);
		takeFresh(heard);
		carryOver(earlier, fresh, judged);
		judged.hearing = heard;
	};
	return {
		detect(blob, trace) {
			findWhole(blob, own, hearing.of(blob));
			return matchesOf(blob, own, trace);
		},
		detectVersion(blob, judged, earlier) {
			const heard = hearing.of(blob);
			if (earlier === null || earlier.judged.hearing !== heard) findWhole(blob, judged, heard);
			else findNew(blob, judged, heard, earlier);
			return matchesOf(blob, judged);
		}
	};
}

// build/src/scan/unfit-pattern.js
function refuseUnfit(pattern) {
	const reason = unfitness(pattern);
	if (reason === null) return;
	throw new Fault("bad-configuration", `the pattern "${pattern.id}" of the configuration can find nothing: ${reason}`, "Mend it, or take it out; \"leakline patterns check\" tells whether it finds its examples.");
}
function unfitness({ regex, flags, allow, keywords }) {
	try {
		for (const source of allow) linearRegex(source, flags);
		if (!isDeaf(linearRegex(regex, flags).program(), keywords)) return null;
		return "none of its keywords can stand in a match of its expression";
	} catch (error) {
		if (!(error instanceof LinearRegexError)) throw error;
		return `an expression of it is none, ${error.message}`;
	}
}

// build/src/scan/whole-detector.js
const patternsById = new Map(allPatterns.map((pattern) => [pattern.id, pattern]));
function catalogueOf({ ownPatterns }) {
	if (ownPatterns.length === 0) return {
		patterns: allPatterns,
		byId: patternsById
	};
	ownPatterns.forEach(refuseUnfit);
	const patterns = [...allPatterns, ...ownPatterns];
	return {
		patterns,
		byId: new Map(patterns.map((pattern) => [pattern.id, pattern]))
	};
}
function plainDetector(settings, patterns = allPatterns, onShortfall) {
	return createDetector(patterns, allRecognizers, settings, onShortfall);
}
function deepDetector(plain, onLimit, patterns = allPatterns) {
	return createDecodingDetector(plain, patterns, {
		gunzip: gunzipOrNull,
		...onLimit === void 0 ? {} : { onLimit }
	});
}

// build/src/scan/context.js
function redactMessage(message, settings) {
	return new Redactor(plainDetector(settings), patternsById).text(message);
}
function redactCredentials(text) {
	return new Redactor(plainDetector(defaultSettings.detect), patternsById).path(text);
}
function chosenBy({ patterns }, selection) {
	const ids = new Set(selectPatterns(patterns, selection).map((pattern) => pattern.id));
	return (match) => ids.has(match.patternId);
}
const placeFamilies = /* @__PURE__ */ new Set(["private-address", "internal-host"]);
function makeContext(settings, surroundings) {
	const catalogue = catalogueOf(settings);
	const { patterns, byId } = catalogue;
	const isChosen = chosenBy(catalogue, settings.selection);
	const coverage = new CoverageCounter(settings.wholeBytesMax);
	const detector = plainDetector(settings.detect, patterns, ({ path }, id) => coverage.addShortfall(path, id));
	const names = new Redactor(detector, byId);
	const deep = deepDetector(detector, ({ path }) => coverage.addSkip({
		reason: "too-large",
		what: path,
		detail: "more encoded text than is decoded"
	}), patterns);
	const archives = {
		detector: deep,
		bytesMax: settings.wholeBytesMax,
		excluded: excludeFilter(settings.exclude),
		isPlace: ({ patternId }) => placeFamilies.has(byId.get(patternId)?.family ?? ""),
		redactPath: (path) => names.path(path),
		addSkip: (skip) => coverage.addSkip(skip)
	};
	const { wholeBytesMax, ownPatterns } = settings;
	const judging = {
		detector: deep,
		ownPatterns,
		archives,
		coverage,
		wholeBytesMax,
		isChosen
	};
	const turns = new Turns(surroundings.progress, surroundings.signal);
	const recogniser = surroundings.recognise === void 0 ? null : new Recogniser(surroundings.recognise);
	return {
		...surroundings,
		progress: turns,
		turns,
		settings,
		patterns: byId,
		collector: new FindingCollector(detector, byId, settings, surroundings.excerptLines ?? null, recogniser),
		recogniser,
		coverage,
		notices: [...surroundings.notices ?? []],
		excluded: pathFilter(settings.include, settings.exclude),
		parts: {
			plain: detector,
			deep,
			isChosen
		},
		judge(bytes, path) {
			const steps = judgeSteps(judging, bytes, path);
			for (let step = steps.next();; step = steps.next()) if (step.done === true) return step.value;
		},
		async judgeInTurns(bytes, path) {
			const steps = judgeSteps(judging, bytes, path);
			for (let step = steps.next();; step = steps.next()) {
				if (step.done === true) return step.value;
				await turns.take();
			}
		}
	};
}
function* judgeSteps(judging, bytes, path) {
	const { detector, ownPatterns, archives, coverage, wholeBytesMax, isChosen } = judging;
	if (bytes.length > 1073741824) {
		coverage.addSkip({
			reason: "too-large",
			what: path,
			detail: `${bytes.length} bytes`
		});
		return null;
	}
	const archive = judgeArchive(bytes, path, archives);
	if (archive !== null && bytes.length > wholeBytesMax && archive.matches.length === 0) return null;
	if (archive !== null) return {
		...archive,
		matches: archive.matches.filter(isChosen)
	};
	if (bytes.length > wholeBytesMax) {
		catalogueReach ??= reachOf(allPatterns);
		const reachBytes = Math.max(catalogueReach, reachOf(ownPatterns));
		const { blob, matches } = yield* judgeWindows(bytes, path, detector, {
			coreBytes: windowBytes$1,
			reachBytes
		});
		return {
			blob,
			matches: matches.filter(isChosen)
		};
	}
	const blob = textUnder(bytes, path);
	return {
		blob,
		matches: detector.detect(blob).filter(isChosen)
	};
}
let catalogueReach = null;

// build/src/report/counts.js
function countBySeverity(findings) {
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		note: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return counts;
}
function leakCount(report) {
	return report.findings.filter((finding) => finding.severity !== "note").length;
}
function hiddenNotes(report) {
	return Math.max(0, report.notes - countBySeverity(report.findings).note);
}
function worst(report) {
	const counts = countBySeverity(report.findings);
	return severities.find((severity) => counts[severity] > 0) ?? null;
}
function exitStatus(report, failOn) {
	const severity = worst(report);
	if (failOn !== "never" && severity !== null && severity !== "note" && isAtLeast(severity, failOn)) return 1;
	return report.complete ? 0 : 2;
}
const confidenceOrder = {
	high: 0,
	medium: 1,
	low: 2
};
function compareFindings(a, b) {
	return compareSeverity(a.severity, b.severity) || confidenceOrder[a.confidence] - confidenceOrder[b.confidence] || compareText(a.path, b.path) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compareText(a.patternId, b.patternId) || compareText(a.fingerprint, b.fingerprint) || compareText(a.lineHash, b.lineHash);
}

// build/src/report/sentences.js
function grouped$1(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function amount(count, noun) {
	return `${grouped$1(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function byteSize(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (unit < units.length - 1 && value >= (unit === 0 ? 1e3 : 999.95)) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 ? grouped$1(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
function duration(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${grouped$1(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function scanned(report) {
	const { commits, blobs, bytes, binaries } = report.coverage;
	const inCommits = report.scan.kind === "diff" || report.scan.kind === "history";
	const binary = binaries === 0 ? "" : ` (${grouped$1(binaries)} binary: token shapes only)`;
	const parts = [amount(blobs, inCommits ? "blob" : "file") + binary, byteSize(bytes)];
	return (inCommits ? [amount(commits, "commit"), ...parts] : parts).join(", ");
}
function severityList(counts) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => severity === "note" ? amount(counts.note, "note") : `${grouped$1(counts[severity])} ${severity}`).join(", ");
}
function verdict(report) {
	const leaks = leakCount(report);
	const counts = countBySeverity(report.findings);
	const found = leaks === 0 ? "No leaks found" : `${amount(leaks, "leak")}: ${severityList({
		...counts,
		note: 0
	})}`;
	const shown = counts.note === 0 ? "" : `; ${amount(counts.note, "note")}`;
	const hidden = `${hiddenNotes(report) === 0 ? "" : `; ${amount(hiddenNotes(report), "note")} not shown`}${report.suppressed.length === 0 ? "" : `; ${grouped$1(report.suppressed.length)} suppressed`}`;
	if (report.complete) return `${found}${shown}${hidden}.`;
	if (report.interruption !== null) return leaks === 0 ? `${found}${shown}${hidden} until the scan was interrupted.` : `${found}${shown}${hidden}. The scan was interrupted.`;
	return leaks === 0 ? `${found}${shown}${hidden}, but the scan is incomplete.` : `${found}${shown}${hidden}. The scan is incomplete.`;
}
function interruptionSentence({ by, phase, done, total }) {
	const how = `Ended by ${visibleText(by)}`;
	if (phase === "") return `${how} before anything was scanned.`;
	const left = total === null ? "and how many are left is not known" : `${grouped$1(Math.max(0, total - done))} left that were not scanned`;
	return `${how} while ${visibleText(phase)}: ${grouped$1(done)} done, ${left}.`;
}
const skipWords = {
	missing: "missing from this repository",
	unreadable: "unreadable",
	"too-large": "too large",
	unsupported: "not opened",
	submodule: "submodule",
	"symbolic-link": "symbolic link",
	excluded: "excluded",
	ignored: "git-ignored",
	"special-file": "special file"
};
function skipWord(reason) {
	return skipWords[reason];
}
function skipCounts(coverage) {
	const counts = /* @__PURE__ */ new Map();
	for (const skip of coverage.skips) counts.set(skip.reason, (counts.get(skip.reason) ?? 0) + 1);
	return Object.keys(skipWords).flatMap((reason) => {
		const count = counts.get(reason);
		return count === void 0 ? [] : [[reason, count]];
	});
}
function skipList(coverage) {
	return skipCounts(coverage).map(([reason, count]) => `${grouped$1(count)} ${skipWord(reason)}`).join(", ");
}
function leavesIncomplete(skip) {
	return incompleteReasons.has(skip.reason);
}
function skipsByWeight(coverage) {
	const rank = (skip) => leavesIncomplete(skip) ? 0 : 1;
	return coverage.skips.toSorted((a, b) => rank(a) - rank(b));
}
function whatWasFound(finding) {
	const title = visibleText(finding.title);
	const named = finding.subject === null ? title : `${title} in ${visibleCut(finding.subject, 200)}`;
	return finding.redacted === "" ? named : `${named}: ${visibleCut(finding.redacted, 200)}`;
}
function placeSentence({ kind, path }) {
	return kind === "file" ? "" : sentence(`it stands in the ${visibleCut(path, 300)}, which is no file`);
}
function whySentence(finding) {
	return sentence(visibleCut(finding.reason, 600));
}
function sentence(clause) {
	const text = clause.trim();
	if (text === "") return "";
	const capital = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
function commitWords(commit) {
	const author = visibleCut(commit.author, 100).trim();
	const by = author === "" ? "" : ` by ${author}`;
	return `${shortOid(commit.oid)}${by} on ${visibleText(commit.date.slice(0, 10))}`;
}
function isInHead({ kind, provenance }) {
	return kind === "file" && (provenance.kind === "uncommitted" || provenance.kind === "commit" && provenance.inHead === true);
}
const reachWords = {
	refs: "",
	reflog: "only the reflog leads to it",
	index: "staged, in no commit",
	unreachable: "no ref leads to it"
};
function originWords(finding) {
	const { provenance } = finding;
	if (provenance.kind === "uncommitted") return "";
	const reach = reachWords[provenance.reach];
	if (provenance.kind === "object") return [`object ${shortOid(provenance.oid)}`, reach].filter(isSaid).join(", ");
	const still = reach === "" ? headWords(finding, provenance.inHead) : reach;
	return [commitWords(provenance.first), still].filter(isSaid).join(", ");
}
function headWords({ kind }, inHead) {
	if (inHead === null) return "";
	if (kind === "file") return inHead ? "still in HEAD" : "no longer in HEAD";
	if (kind === "commit-message" || kind === "signature") return inHead ? "in the history of HEAD" : "not in the history of HEAD";
	return "in the history";
}
function provenanceSentence(finding) {
	const { provenance, kind } = finding;
	if (provenance.kind === "uncommitted") return "";
	if (provenance.kind === "object") return sentence(`no commit has it: ${originWords(finding)}`);
	const reach = reachWords[provenance.reach];
	const first = `First committed in ${commitWords(provenance.first)}.`;
	if (reach !== "") return `${first} ${sentence(`${reach}: it is there until Git prunes it`)}`;
	if (kind !== "file") return `${first} Everyone who has the history has it.`;
	if (provenance.inHead === null) return first;
	return `${first} ${provenance.inHead ? "It is still in HEAD." : "It is no longer in HEAD, but everyone who has the history has it."}`;
}
function isSaid(text) {
	return text !== "";
}

// build/src/findings/maskable.js
const charactersMin = 8;
const lettersMin = 16;
const boundary = /^-----(?:BEGIN|END) /;
function maskableLines(secret) {
	return secret.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => isMaskable(line));
}
function isMaskable(line) {
	if (line.length < charactersMin || boundary.test(line)) return false;
	if (/^[\p{L}\s._-]+$/u.test(line) && line.length < lettersMin) return false;
	if (/^[\d.,:/-]+$/.test(line) && line.length < lettersMin && !isAddress(line)) return false;
	if (isLoopback(line)) return false;
	return !isCommonPassword(line) && !isFamousPassword(line) && !isLeetPassword(line);
}
function isLoopback(line) {
	return /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost)(?:[:/]\d{1,5})?$/i.test(line);
}
function isAddress(line) {
	return /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?$/.test(line);
}

// build/src/config/override-severity.js
function overriddenSeverity(pattern, found, given) {
	const wanted = givenSeverity(pattern, given);
	if (wanted === null) return found;
	if (found === "note" && pattern.severity !== "note") return "note";
	const steps = severities.indexOf(found) - severities.indexOf(pattern.severity);
	if (steps <= 0) return isAtLeast(found, wanted) && steps < 0 ? found : wanted;
	const moved = milder(wanted, steps);
	return moved === "note" && wanted !== "note" ? "low" : moved;
}
function givenSeverity(pattern, given) {
	for (const name of [
		pattern.id,
		providerOf(pattern),
		pattern.family
	]) {
		const severity = Object.hasOwn(given, name) ? given[name] : void 0;
		if (severity !== void 0) return severity;
	}
	const ofTags = (pattern.tags ?? []).flatMap((tag) => Object.hasOwn(given, tag) ? [given[tag]] : []);
	return severities.find((severity) => ofTags.includes(severity)) ?? null;
}

// build/src/scan/assemble-report.js
function assembleReport(context, scan, elapsedSeconds, isPart) {
	const { collector, coverage, settings } = context;
	const redactor = collector.redactor();
	const complete = coverage.complete && context.turns.interruption === null;
	const isWhole = complete && !isPart && isOfAll(settings, scan.kind);
	const finished = collector.finish(redactor);
	const all = finished.findings.map((finding) => weighed(finding, context));
	const findings = settings.notes ? all : all.filter(isNoNote);
	const baselineUse = baselineUseOf(context, isWhole);
	const isOfHistory = isWhole && scan.kind === "history";
	const allSuppressed = finished.suppressed.map((finding) => weighed(finding, context));
	const suppressed = settings.notes ? allSuppressed : allSuppressed.filter(isNoNote);
	const named = new Set([...findings, ...suppressed].map((finding) => finding.patternId));
	return {
		tool: {
			name: "Leakline",
			version
		},
		scan: {
			...scan,
			target: redactor.text(scan.target),
			chosenBy: redactor.text(scan.chosenBy)
		},
		findings,
		suppressed,
		unusedSuppressions: collector.unusedSuppressions(isOfHistory && looksForAll(settings), isOfHistory ? baselineUse?.gone ?? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set(), redactor),
		baselineUse,
		...context.recogniser === null ? {} : { recognised: context.recogniser.recognised },
		notes: all.length - all.filter(isNoNote).length,
		complete,
		interruption: context.turns.interruption,
		coverage: coverage.finish(redactor),
		patterns: new Map([...context.patterns].filter(([id]) => named.has(id))),
		notices: context.notices.map((notice) => redactor.text(notice)),
		elapsedSeconds
	};
}
function weighed(finding, { patterns, settings }) {
	const pattern = patterns.get(finding.patternId);
	const severity = pattern && overriddenSeverity(pattern, finding.severity, settings.severities);
	if (!isAsSure(finding.confidence, settings.confidenceMin)) return {
		...finding,
		severity: "note"
	};
	return {
		...finding,
		severity: severity ?? finding.severity
	};
}
function isNoNote({ severity }) {
	return severity !== "note";
}
function isOfAll({ history }, kind) {
	const { since, until, branches, cache } = history;
	const isPart = since !== null || until !== null || branches.length > 0 || cache !== null;
	return (kind === "history" || kind === "tree") && !isPart;
}
function looksForAll({ selection, include, exclude }) {
	return [
		selection.only,
		selection.except,
		include,
		exclude
	].every((list) => list.length === 0);
}
function baselineUseOf(context, isWhole) {
	const { collector, settings, patterns, excluded } = context;
	if (settings.suppression.baseline === null) return null;
	const { suppressions } = collector;
	const matched = suppressions.matchedEntries;
	if (!isWhole) return {
		matched,
		isWhole,
		gone: /* @__PURE__ */ new Set()
	};
	const chosen = new Set(selectPatterns([...patterns.values()], settings.selection).map(({ id }) => id));
	return {
		matched,
		isWhole,
		gone: suppressions.gone(({ patternId, path }) => (chosen.has(patternId) || !patterns.has(patternId)) && !excluded(path))
	};
}

// build/src/git/partial-clone.js
async function isPartialClone({ commonDir }) {
	return (await (0, node_fs_promises.readdir)((0, node_path.join)(commonDir, "objects", "pack")).catch(() => [])).some((name) => name.endsWith(".promisor"));
}

// build/src/scan/lacking-objects.js
function refuseVacuous({ coverage, turns }) {
	if (!(coverage.commitsRead > 0 && coverage.counted().coverage.blobs === 0) || coverage.complete || turns.interruption !== null) return;
	throw new Fault("missing-object", `Of ${amount(coverage.commitsRead, "commit")} no file could be read: they are not in this clone, or damaged.`, "Set fetch-depth: 0 on actions/checkout, and no filter.");
}
async function lackNotices({ coverage }, repository) {
	if (repository.shallow.size > 0) return ["This clone is shallow: the history before its oldest commits is not here and was not scanned. Set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow."];
	if (coverage.complete || !await isPartialClone(repository.place)) return [];
	return ["This clone is partial: what it has not fetched was not scanned. Clone without --filter (no filter on actions/checkout)."];
}

// build/src/git/added-lines.js
const newline$2 = 10;
const editsMax = 2048;
const stepsMax = 4e7;
function addedLines(before, after, limits = {
	editsMax,
	stepsMax
}) {
	const old = Buffer.from(before.buffer, before.byteOffset, before.byteLength);
	const now = Buffer.from(after.buffer, after.byteOffset, after.byteLength);
	const { start, oldEnd, nowEnd } = trim(old, now);
	const firstLine = countLineBreaks(now, 0, start) + 1;
	const numbers = /* @__PURE__ */ new Map();
	const oldLines = numberLines(old, start, oldEnd, numbers);
	const distinctOld = numbers.size;
	const nowLines = numberLines(now, start, nowEnd, numbers);
	const kept = keptLines(oldLines, nowLines, distinctOld, limits);
	const added = [];
	for (let i = 0; i < nowLines.length; i += 1) if (kept[i] === 0) added.push(firstLine + i);
	return added;
}
function trim(old, now) {
	const shorter = Math.min(old.length, now.length);
	const same = sameBytes(shorter, (from, to) => now.compare(old, from, to, from, to) === 0);
	const start = same === 0 ? 0 : old.lastIndexOf(newline$2, same - 1) + 1;
	const [oldLength, nowLength] = [old.length, now.length];
	const tail = sameBytes(shorter - start, (from, to) => now.compare(old, oldLength - to, oldLength - from, nowLength - to, nowLength - from) === 0);
	const firstBreak = old.indexOf(newline$2, old.length - tail);
	let cut = firstBreak === -1 ? 0 : old.length - firstBreak - 1;
	if (tail > cut && startsLine(old, old.length - tail) && startsLine(now, now.length - tail)) cut = tail;
	return {
		start,
		oldEnd: old.length - cut,
		nowEnd: now.length - cut
	};
}
function sameBytes(length, isSame) {
	let same = 0;
	let step = 256;
	for (; same + step <= length && isSame(same, same + step); step *= 2) same += step;
	for (step = Math.min(step, length - same); step > 0;) if (same + step <= length && isSame(same, same + step)) same += step;
	else step >>>= 1;
	return same;
}
function startsLine(buffer, at) {
	return at === 0 || buffer[at - 1] === newline$2;
}
function countLineBreaks(buffer, from, to) {
	let count = 0;
	for (let at = buffer.indexOf(newline$2, from); at !== -1 && at < to; at = buffer.indexOf(newline$2, at + 1)) count += 1;
	return count;
}
function numberLines(buffer, start, end, numbers) {
	const lines = [];
	let at = start;
	while (at < end) {
		const found = buffer.indexOf(newline$2, at);
		const next = found === -1 || found >= end ? end : found + 1;
		const line = buffer.toString("latin1", at, next);
		let number = numbers.get(line);
		if (number === void 0) {
			number = numbers.size;
			numbers.set(line, number);
		}
		lines.push(number);
		at = next;
	}
	return Int32Array.from(lines);
}
function keptLines(old, now, distinctOld, limits) {
	const shared = new Uint8Array(distinctOld);
	for (const line of now) if (line < distinctOld) shared[line] = 1;
	const a = old.filter((line) => shared[line] === 1);
	const places = [];
	now.forEach((line, index) => {
		if (line < distinctOld) places.push(index);
	});
	const b = Int32Array.from(places, (place) => now[place] ?? 0);
	const keptOfB = myers(a, b, limits) ?? multiset(a, b, distinctOld);
	const kept = new Uint8Array(now.length);
	places.forEach((place, index) => {
		kept[place] = keptOfB[index] ?? 0;
	});
	return kept;
}
function multiset(a, b, distinct) {
	const counts = new Int32Array(distinct);
	for (const line of a) counts[line] = (counts[line] ?? 0) + 1;
	return Uint8Array.from(b, (line) => {
		const left = counts[line] ?? 0;
		counts[line] = left - 1;
		return left > 0 ? 1 : 0;
	});
}
function myers(a, b, limits) {
	const n = a.length;
	const m = b.length;
	if (n === 0 || m === 0) return new Uint8Array(m);
	const bound = Math.min(n + m, limits.editsMax);
	const middle = bound + 1;
	const furthest = new Int32Array(2 * bound + 3);
	const trace = [];
	let steps = 0;
	for (let d = 0; d <= bound; d += 1) {
		trace.push(furthest.slice(middle - d - 1, middle + d + 2));
		for (let k = -d; k <= d; k += 2) {
			const left = furthest[middle + k - 1] ?? 0;
			const right = furthest[middle + k + 1] ?? 0;
			let x = k === -d || k !== d && left < right ? right : left + 1;
			const from = x;
			while (x < n && x - k < m && a[x] === b[x - k]) x += 1;
			furthest[middle + k] = x;
			steps += x - from + 1;
			if (x >= n && x - k >= m) return walkBack(trace, n, m);
		}
		if (steps > limits.stepsMax) return null;
	}
	return null;
}
function walkBack(trace, n, m) {
	const kept = new Uint8Array(m);
	let x = n;
	let y = m;
	for (let d = trace.length - 1; d >= 0; d -= 1) {
		const row = trace[d] ?? /* @__PURE__ */ new Int32Array(0);
		const k = x - y;
		const left = row[k - 1 + d + 1] ?? 0;
		const right = row[k + 1 + d + 1] ?? 0;
		const down = k === -d || k !== d && left < right;
		const before = down ? right : left;
		const previousX = d === 0 ? 0 : before;
		const previousY = d === 0 ? 0 : before - (down ? k + 1 : k - 1);
		while (x > previousX && y > previousY) {
			x -= 1;
			y -= 1;
			kept[y] = 1;
		}
		x = previousX;
		y = previousY;
	}
	return kept;
}

// build/src/git/rename-detection.js
const pairsMax = 2500;
const comparedBytesMax = 1048576;
const similarityMin = .5;
async function pairRenames(store, changes) {
	const removed = [];
	const added = [];
	for (const { before, after } of changes) {
		if (before?.kind === "blob" && after === null) removed.push(before);
		if (after?.kind === "blob" && before === null) added.push(after);
	}
	if (removed.length === 0 || added.length === 0) return [...changes];
	const origins = pairEqual(removed, added);
	await pairAlike(store, removed, added, origins);
	const taken = new Set(origins.values());
	return changes.flatMap((change) => {
		if (change.after === null && change.before !== null && taken.has(change.before)) return [];
		const origin = change.before === null && change.after !== null ? origins.get(change.after) : void 0;
		return origin === void 0 ? [change] : [{
			before: origin,
			after: change.after
		}];
	});
}
function pairEqual(removed, added) {
	const byOid = /* @__PURE__ */ new Map();
	for (const file of removed) byOid.set(file.oid, [...byOid.get(file.oid) ?? [], file]);
	const origins = /* @__PURE__ */ new Map();
	for (const file of added) {
		const equal = byOid.get(file.oid);
		const origin = equal?.find((old) => baseName(old) === baseName(file)) ?? equal?.[0];
		if (origin !== void 0) origins.set(file, origin);
	}
	return origins;
}
async function pairAlike(store, removed, added, origins) {
	const taken = new Set(origins.values());
	const pairs = candidatePairs(removed.filter((file) => !taken.has(file)), added.filter((file) => !origins.has(file)));
	const lines = /* @__PURE__ */ new Map();
	const scored = [];
	for (const [old, now] of pairs) {
		const a = await lineBytes(store, old.oid, lines);
		const b = await lineBytes(store, now.oid, lines);
		const score = a === null || b === null ? 0 : similarity(a, b);
		if (score >= similarityMin) scored.push({
			old,
			now,
			score
		});
	}
	scored.sort((a, b) => b.score - a.score);
	for (const { old, now } of scored) {
		if (taken.has(old) || origins.has(now)) continue;
		taken.add(old);
		origins.set(now, old);
	}
}
function candidatePairs(olds, news) {
	const few = olds.length * news.length <= pairsMax;
	const byName = /* @__PURE__ */ new Map();
	for (const old of olds) {
		const name = baseName(old);
		const held = byName.get(name);
		if (held === void 0) byName.set(name, [old]);
		else held.push(old);
	}
	const pairs = [];
	for (const now of news) for (const old of few ? olds : byName.get(baseName(now)) ?? []) {
		if (pairs.length >= pairsMax) return pairs;
		pairs.push([old, now]);
	}
	return pairs;
}
function baseName(file) {
	return file.path.slice(file.path.lastIndexOf("/") + 1);
}
async function lineBytes(store, oid, held) {
	const known = held.get(oid);
	if (known !== void 0) return known;
	let result = null;
	try {
		const blob = await store.readBlob(oid);
		if (blob.length > 0 && blob.length <= comparedBytesMax) result = measure(blob);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
	}
	held.set(oid, result);
	return result;
}
function measure(blob) {
	const lines = /* @__PURE__ */ new Map();
	const text = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength).toString("latin1");
	for (const line of text.split("\n")) lines.set(line, (lines.get(line) ?? 0) + line.length + 1);
	return {
		bytes: blob.length + 1,
		lines
	};
}
function similarity(a, b) {
	const larger = Math.max(a.bytes, b.bytes);
	if (Math.min(a.bytes, b.bytes) < larger * similarityMin) return 0;
	let common = 0;
	for (const [line, bytes] of a.lines) common += Math.min(bytes, b.lines.get(line) ?? 0);
	return common / larger;
}

// build/src/git/tree-difference.js
const folderDepthMax$1 = 2048;
const changesMax = 2e6;
async function diffTrees(store, before, after, onSkip) {
	const changes = [];
	await diffFolder(store, {
		before,
		after,
		prefix: "",
		depth: 0
	}, onSkip, changes);
	return changes;
}
async function listTree(store, tree, onSkip, { prefix = "", isKnown } = {}) {
	const changes = [];
	const folder = {
		before: null,
		after: tree,
		prefix,
		depth: 0
	};
	await diffFolder(store, isKnown === void 0 ? folder : {
		...folder,
		isKnown
	}, onSkip, changes);
	return changes.flatMap((change) => change.after ?? []);
}
const skipReasons = {
	"missing-object": "missing",
	"object-too-large": "too-large"
};
function skipOf(fault, what) {
	return {
		reason: skipReasons[fault.code] ?? "unreadable",
		what,
		detail: fault.message
	};
}
async function diffFolder(store, pair, onSkip, changes) {
	if (pair.before === pair.after) return;
	if (pair.after !== null && pair.isKnown?.(pair.prefix, pair.after) === true) return;
	if (pair.depth > folderDepthMax$1 || changes.length >= changesMax) {
		const detail = pair.depth > folderDepthMax$1 ? "folders nested too deeply" : "too many files";
		onSkip({
			reason: "unreadable",
			what: firstFolder(pair.prefix),
			detail
		});
		return;
	}
	const before = keyed(await readEntries(store, pair.before, pair.prefix, onSkip));
	const after = keyed(await readEntries(store, pair.after, pair.prefix, onSkip));
	for (const [key, entry] of after) await diffEntry(store, pair, {
		before: before.get(key),
		after: entry
	}, onSkip, changes);
	for (const [key, entry] of before) if (!after.has(key)) await diffEntry(store, pair, {
		before: entry,
		after: void 0
	}, onSkip, changes);
}
async function diffEntry(store, pair, entries, onSkip, changes) {
	const { before, after } = entries;
	if (before?.oid === after?.oid && before?.mode === after?.mode) return;
	const oldTree = before?.kind === "tree" ? before.oid : null;
	const newTree = after?.kind === "tree" ? after.oid : null;
	const oldFile = fileOf(before, pair.prefix);
	const newFile = fileOf(after, pair.prefix);
	if (oldFile !== null || newFile !== null) changes.push({
		before: oldFile,
		after: newFile
	});
	if (oldTree === null && newTree === null) return;
	const prefix = `${pair.prefix}${after?.name ?? before?.name ?? ""}/`;
	await diffFolder(store, {
		...pair,
		before: oldTree,
		after: newTree,
		prefix,
		depth: pair.depth + 1
	}, onSkip, changes);
}
function firstFolder(prefix) {
	return prefix.slice(0, prefix.indexOf("/") + 1);
}
function fileOf(entry, prefix) {
	if (entry === void 0 || entry.kind === "tree") return null;
	return {
		path: prefix + entry.name,
		kind: entry.kind,
		mode: entry.mode,
		oid: entry.oid
	};
}
function keyed(entries) {
	const byName = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		let key = entry.name;
		while (byName.has(key)) key += "\0";
		byName.set(key, entry);
	}
	return byName;
}
async function readEntries(store, tree, prefix, onSkip) {
	if (tree === null) return [];
	try {
		return await store.readTree(tree);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, prefix === "" ? tree : prefix));
		return [];
	}
}

// build/src/git/commit-changes.js
async function commitChanges(source, commit, onSkip) {
	const parents = source.shallow.has(commit.oid) ? [] : commit.parents;
	const trees = [];
	for (const parent of parents) trees.push(await treeOf(source.store, parent, onSkip));
	return treeChanges(source.store, trees, commit.tree, onSkip);
}
async function netChanges(store, base, head, onSkip) {
	return treeChanges(store, [base === null ? null : (await store.readCommit(base)).tree], (await store.readCommit(head)).tree, onSkip);
}
async function treeChanges(store, before, after, onSkip) {
	const perParent = [];
	for (const tree of before.length === 0 ? [null] : before) perParent.push(await diffTrees(store, tree, after, onSkip));
	return joinChanges(store, perParent, onSkip);
}
async function joinChanges(store, perParent, onSkip) {
	const shared = keepShared(perParent);
	const origins = [];
	for (const changes of shared) {
		const paired = await pairRenames(store, changes);
		origins.push(new Map(paired.flatMap(({ before, after }) => after === null ? [] : [[keyOf$1(after), before]])));
	}
	const joined = [];
	for (const { after } of shared[0] ?? []) {
		if (after === null) continue;
		const change = await fileChange(store, after, origins.map((origin) => origin.get(keyOf$1(after)) ?? null), onSkip);
		if (change !== null) joined.push(change);
	}
	return joined;
}
function keepShared(perParent) {
	if (perParent.length < 2) return [...perParent];
	const counts = /* @__PURE__ */ new Map();
	for (const changes of perParent) for (const key of new Set(changes.flatMap(({ after }) => after === null ? [] : keyOf$1(after)))) counts.set(key, (counts.get(key) ?? 0) + 1);
	return perParent.map((changes) => changes.filter(({ after }) => after === null || counts.get(keyOf$1(after)) === perParent.length));
}
function keyOf$1(file) {
	return `${file.oid} ${file.path}`;
}
async function fileChange(store, after, olds, onSkip) {
	if (after.kind !== "blob") {
		onSkip({
			reason: after.kind,
			what: after.path
		});
		return null;
	}
	const newPath = olds.every((old) => old?.path !== after.path);
	const { path, oid, mode } = after;
	const blobs = olds.map((old) => old?.kind === "blob" ? old.oid : null);
	if (blobs.includes(oid)) return newPath ? {
		path,
		oid,
		mode,
		addedLines: [],
		newPath
	} : null;
	try {
		const lines = await linesInNone(store, oid, blobs);
		return lines.length === 0 && !newPath ? null : {
			path,
			oid,
			mode,
			addedLines: lines,
			newPath
		};
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, path));
		return null;
	}
}
async function linesInNone(store, oid, olds) {
	let added = null;
	for (const old of new Set(olds)) {
		if (old === null) continue;
		const before = await readOld(store, old);
		if (before === null) continue;
		const after = await store.readBlob(oid);
		if (after.length > 268435456) return "all";
		const lines = addedLines(before, after);
		const held = new Set(lines);
		added = added === null ? lines : added.filter((line) => held.has(line));
		if (added.length === 0) return added;
	}
	return added ?? "all";
}
async function readOld(store, oid) {
	try {
		const bytes = await store.readBlob(oid);
		return bytes.length > 268435456 ? null : bytes;
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		return null;
	}
}
async function treeOf(store, commit, onSkip) {
	try {
		return (await store.readCommit(commit)).tree;
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, commit));
		return null;
	}
}

// build/src/git/cache-tree.js
const newline$1 = 10;
function parseCacheTree(data, oidBytes) {
	const trees = /* @__PURE__ */ new Map();
	const open = [];
	let at = 0;
	do {
		const nameEnd = data.indexOf(0, at);
		const lineEnd = data.indexOf(newline$1, nameEnd);
		const counts = /^(-?\d+) (\d+)$/.exec(data.toString("latin1", nameEnd + 1, lineEnd));
		if (nameEnd === -1 || lineEnd === -1 || counts === null) return /* @__PURE__ */ new Map();
		const parent = open.at(-1);
		const path = parent === void 0 ? "" : `${parent.path}${pathText(data.subarray(at, nameEnd))}/`;
		at = lineEnd + 1;
		if (Number(counts[1]) >= 0) {
			const oid = data.toString("hex", at, at + oidBytes);
			if (!isOid(oid) || trees.has(path)) return /* @__PURE__ */ new Map();
			trees.set(path, oid);
			at += oidBytes;
		}
		if (parent !== void 0) parent.left -= 1;
		open.push({
			path,
			left: Number(counts[2])
		});
		while (open.at(-1)?.left === 0) open.pop();
	} while (open.length > 0);
	return trees;
}

// build/src/git/ewah-bitmap.js
const wordBits = 64;
const markerBitsOfRun = 32n;
function bitPositions(bytes, from) {
	const bits = bytes.readUInt32BE(from);
	const words = bytes.readUInt32BE(from + 4);
	const start = from + 8;
	const positions = [];
	let at = 0;
	let word = 0;
	while (word < words) {
		const marker = bytes.readBigUInt64BE(start + word * 8);
		const run = Number(marker >> 1n & (1n << markerBitsOfRun) - 1n);
		const literals = Number(marker >> 33n);
		const runEnd = Math.min(bits, at + run * wordBits);
		if ((marker & 1n) === 1n) for (let bit = at; bit < runEnd; bit += 1) positions.push(bit);
		at += run * wordBits;
		word += 1;
		for (let i = 0; i < literals; i += 1) {
			const literal = bytes.readBigUInt64BE(start + (word + i) * 8);
			for (let bit = 0; bit < wordBits; bit += 1) if ((literal >> BigInt(bit) & 1n) === 1n && at + bit < bits) positions.push(at + bit);
			at += wordBits;
		}
		word += literals;
	}
	return {
		positions,
		next: start + words * 8 + 4
	};
}

// build/src/git/index-file.js
const statBytes = 40;
const modeAt = 24;
async function openIndex(gitDir, oidBytes = 20, indexFile = (0, node_path.join)(gitDir, "index")) {
	const bytes = await readIfThere(indexFile);
	if (bytes === null) return {
		trees: /* @__PURE__ */ new Map(),
		entries: () => []
	};
	const index = parseIndex(bytes, oidBytes);
	if (index.shared === null) return index;
	const shared = await readIfThere((0, node_path.join)(gitDir, `sharedindex.${index.shared.oid}`));
	if (shared === null) throw broken("the shared part of a split index is not there");
	const joined = joinSplitIndex(parseIndex(shared, oidBytes).entries(), index.entries(), index.shared);
	return {
		trees: /* @__PURE__ */ new Map(),
		entries: () => joined
	};
}
async function readIndex(gitDir, oidBytes = 20, indexFile) {
	return (await openIndex(gitDir, oidBytes, indexFile)).entries();
}
async function readIfThere(path) {
	try {
		return await (0, node_fs_promises.readFile)(path);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw broken(error instanceof Error ? error.message : String(error));
	}
}
function broken(detail) {
	return new Fault("corrupt-object", `The repository's index cannot be read: ${detail}.`, "Run git status to see whether Git can read it; git reset makes it anew.");
}
function parseIndex(bytes, oidBytes) {
	if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") throw broken("it has no DIRC header");
	const version = bytes.readUInt32BE(4);
	if (version < 2 || version > 4) throw new Fault("unsupported-repository", `The repository's index is in version ${version}, which Leakline cannot read.`, "Convert it with git update-index --index-version 4.");
	const table = {
		bytes,
		version,
		oidBytes,
		count: bytes.readUInt32BE(8)
	};
	const extensions = untilEnd(() => parseExtensions(bytes, endOfEntries(table), oidBytes));
	const noFolders = /* @__PURE__ */ new Set();
	return {
		...extensions,
		entries: (without = noFolders) => untilEnd(() => parseEntries(table, without))
	};
}
function untilEnd(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof RangeError) throw broken("it ends too early");
		throw error;
	}
}
const entriesAt = 12;
function namePlace({ bytes, version, oidBytes }, start) {
	const flagsAt = start + statBytes + oidBytes;
	const flags = bytes.readUInt16BE(flagsAt);
	const at = flagsAt + ((flags & 16384) === 0 ? 2 : 4);
	const strip = version === 4 ? offsetVarint(bytes, at) : {
		value: 0,
		next: at
	};
	const from = strip.next;
	const known = flags & nameLengthMax;
	const to = version === 4 || known === nameLengthMax ? bytes.indexOf(0, from) : from + known;
	if (to === -1 || bytes[to] !== 0) throw broken("a name does not end");
	return {
		from,
		to,
		next: version === 4 ? to + 1 : start + Math.floor((to - start + 8) / 8) * 8,
		stripped: strip.value
	};
}
const nameLengthMax = 4095;
function endOfEntries(table) {
	let at = entriesAt;
	for (let entry = 0; entry < table.count; entry += 1) at = namePlace(table, at).next;
	return at;
}
function parseEntries(table, without) {
	const { bytes, version, oidBytes, count } = table;
	const entries = [];
	if (without.has("")) return entries;
	let name = Buffer.alloc(0);
	let left = null;
	for (let entry = 0, start = entriesAt; entry < count; entry += 1) {
		const place = namePlace(table, start);
		const own = bytes.subarray(place.from, place.to);
		name = version === 4 ? Buffer.concat([name.subarray(0, name.length - place.stripped), own]) : own;
		const at = start;
		start = place.next;
		if (left !== null && name.length > left.length && left.equals(name.subarray(0, left.length))) continue;
		const path = pathText(name);
		left = without.size === 0 ? null : folderWithin(name, path, without);
		if (left === null) entries.push(entryAt(bytes, at, oidBytes, path));
	}
	return entries;
}
function folderWithin(name, path, folders) {
	let end = 0;
	for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
		end = name.indexOf(slashByte, end) + 1;
		if (folders.has(path.slice(0, slash + 1))) return name.subarray(0, end);
	}
	return null;
}
const slashByte = 47;
function entryAt(bytes, start, oidBytes, path) {
	const flagsAt = start + statBytes + oidBytes;
	const flags = bytes.readUInt16BE(flagsAt);
	const extended = (flags & 16384) === 0 ? 0 : bytes.readUInt16BE(flagsAt + 2);
	return {
		path,
		mode: bytes.readUInt32BE(start + modeAt),
		oid: bytes.toString("hex", start + statBytes, flagsAt),
		stage: flags >> 12 & 3,
		intentToAdd: (extended & 8192) !== 0
	};
}
function parseExtensions(bytes, from, oidBytes) {
	let shared = null;
	let trees = /* @__PURE__ */ new Map();
	let at = from;
	while (at + 8 <= bytes.length - oidBytes) {
		const name = bytes.toString("latin1", at, at + 4);
		const size = bytes.readUInt32BE(at + 4);
		const data = bytes.subarray(at + 8, at + 8 + size);
		if (name === "link") shared = parseLink(data, oidBytes);
		else if (name === "TREE") trees = parseCacheTree(data, oidBytes);
		else if (name !== "sdir" && !/^[A-Z]/.test(name)) throw new Fault("unsupported-repository", `The repository's index needs the extension ${JSON.stringify(name)}, which Leakline cannot read.`, "Make the index anew with git reset, without that extension.");
		at += 8 + size;
	}
	return {
		shared,
		trees
	};
}
function parseLink(data, oidBytes) {
	const oid = data.toString("hex", 0, oidBytes);
	if (/^0*$/.test(oid)) return null;
	if (data.length === oidBytes) return {
		oid,
		deleted: [],
		replaced: []
	};
	const deleted = bitPositions(data, oidBytes);
	const replaced = bitPositions(data, deleted.next);
	return {
		oid,
		deleted: deleted.positions,
		replaced: replaced.positions
	};
}
function joinSplitIndex(base, own, shared) {
	const replacements = /* @__PURE__ */ new Map();
	shared.replaced.forEach((position, order) => {
		const entry = own[order];
		if (entry !== void 0) replacements.set(position, entry);
	});
	const deleted = new Set(shared.deleted);
	return [...base.flatMap((entry, position) => {
		const replacement = replacements.get(position);
		if (deleted.has(position)) return [];
		return replacement === void 0 ? [entry] : [{
			...replacement,
			path: entry.path
		}];
	}), ...own.slice(shared.replaced.length)];
}
function offsetVarint(bytes, from) {
	let at = from;
	let byte = bytes.readUInt8(at);
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		at += 1;
		byte = bytes.readUInt8(at);
		value = (value + 1) * 128 + (byte & 127);
	}
	return {
		value,
		next: at + 1
	};
}

// build/src/git/staged.js
const mergeHeadBytesMax = 65536;
async function stagedChanges(repository, indexFile) {
	const skips = [];
	const onSkip = (skip) => skips.push(skip);
	const index = await openIndex(repository.place.gitDir, 20, indexFile);
	const parents = await parentTrees(repository);
	const same = /* @__PURE__ */ new Set();
	const isKnown = (folder, tree) => {
		const isSame = parents.length === 1 && index.trees.get(folder) === tree;
		if (isSame) same.add(folder);
		return isSame;
	};
	const unread = [];
	const onUnread = (skip) => unread.push(skip);
	const before = [];
	for (const tree of parents) before.push(await listTree(repository.store, tree, onUnread, { isKnown }));
	const staged = await stagedFiles(repository, index.entries(same), onSkip);
	skips.push(...unread);
	const perParent = before.map((files) => compare(files, staged));
	return {
		changes: await joinChanges(repository.store, perParent, onSkip),
		skips
	};
}
async function stagedFiles(repository, entries, onSkip) {
	const files = [];
	const conflicts = /* @__PURE__ */ new Set();
	for (const entry of entries) if (entry.stage !== 0) conflicts.add(entry.path);
	else if (!entry.intentToAdd) files.push(...await filesOf(repository, entry, onSkip));
	for (const path of conflicts) onSkip({
		reason: "unreadable",
		what: path,
		detail: "its merge conflict is not resolved"
	});
	return files;
}
async function filesOf(repository, entry, onSkip) {
	const { path, mode, oid } = entry;
	const kind = entryKind(mode);
	if (kind !== "tree") return [{
		path,
		mode,
		oid,
		kind
	}];
	return listTree(repository.store, oid, onSkip, { prefix: path.endsWith("/") ? path : `${path}/` });
}
async function parentTrees(repository) {
	const head = await repository.head();
	if (head.kind === "broken" || head.oid === null) return [null];
	const others = ((await readSmallFile((0, node_path.join)(repository.place.gitDir, "MERGE_HEAD"), mergeHeadBytesMax))?.toString("latin1") ?? "").split(/\s+/).filter((word) => isOid(word));
	const trees = [];
	for (const oid of [head.oid, ...others]) trees.push((await repository.store.readCommit(oid)).tree);
	return trees;
}
function compare(before, after) {
	const olds = new Map(before.map((file) => [file.path, file]));
	const changes = [];
	const seen = /* @__PURE__ */ new Set();
	for (const file of after) {
		const old = olds.get(file.path) ?? null;
		seen.add(file.path);
		if (old?.oid !== file.oid || old.kind !== file.kind) changes.push({
			before: old,
			after: file
		});
	}
	for (const file of before) if (!seen.has(file.path)) changes.push({
		before: file,
		after: null
	});
	return changes;
}

// build/src/scan/judge-file.js
async function judgeBlob(context, repository, { oid, path }) {
	if (context.excluded(path)) {
		context.coverage.addSkip({
			reason: "excluded",
			what: path
		});
		return null;
	}
	await context.turns.take();
	const bytes = await readOrSkip(context, repository, oid, path);
	const judged = bytes === null ? null : await context.judgeInTurns(bytes, path);
	return bytes === null || judged === null ? null : {
		...judged,
		size: bytes.length
	};
}
async function readOrSkip(context, repository, oid, path) {
	try {
		return await repository.store.readBlob(oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		context.coverage.addSkip({
			...skipOf(error, path),
			detail: oid
		});
		return null;
	}
}

// build/src/scan/on-added-lines.js
function onAddedLines({ blob, matches }, { addedLines, newPath }) {
	if (addedLines === "all" || blob instanceof ArchiveText && addedLines.length > 0) return matches;
	return matches.filter((match) => {
		if (match.secret.start === match.secret.end) return newPath || addedLines.length > 0;
		const { startLine, endLine } = blob.region(match.whole);
		return holdsAny(addedLines, startLine, endLine);
	});
}
function holdsAny(ascending, first, last) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const next = ascending[low];
	return next !== void 0 && next <= last;
}

// build/src/scan/scan-files.js
async function scanStaged(context, repository, indexFile, paths = null) {
	const { coverage, collector } = context;
	const { changes, skips } = await stagedChanges(repository, indexFile === null ? void 0 : absolutePath(indexFile));
	for (const skip of skips) coverage.addSkip(skip);
	for (const change of changes) {
		if (paths?.has(change.path) === false) {
			coverage.addSkip({
				reason: "excluded",
				what: change.path,
				detail: "not among the files that were named"
			});
			continue;
		}
		const judged = await judgeBlob(context, repository, change);
		if (judged === null) continue;
		coverage.addBlob(judged.size, judged.blob.binary);
		const matches = onAddedLines(judged, change);
		collector.heedComments(judged.blob, change.path, judged.matches);
		collector.add(judged.blob, matches, {
			path: change.path,
			first: null
		}, "whole");
	}
}
async function scanContent(context, bytes, name) {
	const judged = await context.judgeInTurns(bytes, name);
	if (judged === null) return;
	context.coverage.addBlob(bytes.length, judged.blob.binary);
	context.collector.heedComments(judged.blob, name, judged.matches);
	context.collector.add(judged.blob, judged.matches, {
		path: name,
		first: null
	}, "whole");
}

// build/src/git/pack/merge-files.js
function mergeLists(lists) {
	const [only] = lists;
	return only !== void 0 && lists.length === 1 ? asItIs(only) : merged(lists);
}
function asItIs({ count, oids }) {
	const places = new Int32Array(count);
	for (let i = 0; i < count; i += 1) places[i] = i;
	return {
		count,
		oids: shared(oids),
		places: [places],
		owners: new Uint32Array(count),
		others: []
	};
}
function shared(oids) {
	if (oids.buffer instanceof SharedArrayBuffer) return oids;
	const copy = new Uint8Array(new SharedArrayBuffer(oids.length));
	copy.set(oids);
	return copy;
}
function merged(lists) {
	const total = lists.reduce((sum, { count }) => sum + count, 0);
	const oids = new Uint8Array(new SharedArrayBuffer(total * 20));
	const owners = new Uint32Array(total);
	const places = lists.map(({ count }) => new Int32Array(count));
	const others = [];
	const heap = new HeadHeap(lists);
	let count = 0;
	for (let list = heap.least; list >= 0; list = heap.least) {
		const from = lists[list];
		const place = heap.take();
		const at = place * 20;
		if (count > 0 && compareOids(oids, (count - 1) * 20, from.oids, at) === 0) others.push(count - 1, list, place);
		else {
			for (let i = 0, to = count * 20; i < 20; i += 1) oids[to + i] = from.oids[at + i];
			owners[count] = list;
			count += 1;
		}
		places[list][place] = count - 1;
	}
	return {
		count,
		oids: oids.subarray(0, count * 20),
		places,
		owners: owners.subarray(0, count),
		others
	};
}
var HeadHeap = class {
	lists;
	heap;
	heads;
	constructor(lists) {
		this.lists = lists;
		this.heads = lists.map(() => 0);
		this.heap = lists.flatMap(({ count }, list) => count > 0 ? [list] : []);
		for (let at = this.heap.length >> 1; at >= 0; at -= 1) this.sink(at);
	}
	get least() {
		return this.heap[0] ?? -1;
	}
	take() {
		const { heap, heads } = this;
		const list = heap[0];
		const place = heads[list];
		heads[list] = place + 1;
		if (place + 1 === this.lists[list]?.count) {
			const last = heap.pop();
			if (heap.length > 0) heap[0] = last;
		}
		this.sink(0);
		return place;
	}
	sink(start) {
		const { heap } = this;
		for (let at = start;;) {
			let child = at * 2 + 1;
			if (child >= heap.length) return;
			if (child + 1 < heap.length && this.isBefore(heap[child + 1], heap[child])) child += 1;
			const [upper, lower] = [heap[at], heap[child]];
			if (this.isBefore(upper, lower)) return;
			heap[at] = lower;
			heap[child] = upper;
			at = child;
		}
	}
	isBefore(a, b) {
		const { lists, heads } = this;
		const [left, right] = [lists[a], lists[b]];
		const order = compareOids(left.oids, heads[a] * 20, right.oids, heads[b] * 20);
		return order < 0 || order === 0 && a < b;
	}
};

// build/src/git/pack/sort-by-key.js
const digitBits = 11;
const digits = 2048;
const digitMask = 2047;
function orderOf(keys, greatest) {
	let order = new Uint32Array(keys.length);
	for (let i = 0; i < order.length; i += 1) order[i] = i;
	order = sortedBy$1(new Uint32Array(keys), Math.min(greatest, 4294967295), order);
	if (greatest < 2 ** 32) return order;
	const high = new Uint32Array(keys.length);
	for (let i = 0; i < high.length; i += 1) high[i] = keys[i] / 2 ** 32;
	return sortedBy$1(high, Math.floor(greatest / 2 ** 32), order);
}
function sortedBy$1(keys, greatest, start) {
	let from = start;
	let to = new Uint32Array(start.length);
	const starts = new Uint32Array(digits);
	for (let shift = 0; shift < 32 && greatest >>> shift !== 0; shift += digitBits) {
		starts.fill(0);
		for (let i = 0; i < keys.length; i += 1) {
			const digit = keys[i] >>> shift & digitMask;
			starts[digit] = starts[digit] + 1;
		}
		let sum = 0;
		for (let digit = 0; digit < digits; digit += 1) {
			const here = starts[digit];
			starts[digit] = sum;
			sum += here;
		}
		for (let i = 0; i < from.length; i += 1) {
			const item = from[i];
			const digit = keys[item] >>> shift & digitMask;
			const at = starts[digit];
			starts[digit] = at + 1;
			to[at] = item;
		}
		[from, to] = [to, from];
	}
	return from;
}

// build/src/git/pack/entry-scan.js
const windowBytes = 1048576;
const lengthMax = 4294967295;
function unreadEntries(count) {
	return {
		kinds: new Uint8Array(count),
		dataLengths: new Uint32Array(count),
		packedLengths: new Uint32Array(count),
		bases: new Int32Array(count).fill(-1),
		baseOids: /* @__PURE__ */ new Uint8Array(0)
	};
}
function scanEntries(pack, index) {
	const { count, offsets, offsetMax } = index;
	const order = orderOf(offsets, offsetMax);
	const { kinds, dataLengths, packedLengths, bases } = unreadEntries(count);
	const baseOids = new OidRun();
	const header = makeEntryHeader();
	const { entriesEnd } = pack;
	const window = new Uint8Array(Math.min(windowBytes, pack.size));
	let windowAt = 0;
	let windowEnd = 0;
	const starts = new Float64Array(count);
	let following = count > 0 ? offsets[order[0]] : 0;
	for (let rank = 0; rank < count; rank += 1) {
		const place = order[rank];
		const offset = following;
		starts[rank] = offset;
		following = rank + 1 < count ? offsets[order[rank + 1]] : entriesEnd;
		const next = Math.min(following, entriesEnd);
		if (offset < 12 || offset >= entriesEnd) continue;
		packedLengths[place] = Math.min(next - offset, lengthMax);
		if (offset + 32 > windowEnd && windowEnd < entriesEnd) {
			windowAt = offset;
			windowEnd = offset + pack.readInto(window, offset);
		}
		const end = Math.min(next, windowEnd) - windowAt;
		if (!readEntryHeader(window, offset - windowAt, end, header)) continue;
		kinds[place] = header.kind;
		dataLengths[place] = Math.min(header.length, lengthMax);
		if (header.baseDistance > 0) {
			const base = rankAt(offset - header.baseDistance, starts, rank);
			bases[place] = base < 0 ? -1 : order[base];
		} else if (header.baseOidAt >= 0) {
			bases[place] = baseOids.count;
			baseOids.add(window, header.baseOidAt);
		}
	}
	return {
		kinds,
		dataLengths,
		packedLengths,
		bases,
		baseOids: baseOids.all()
	};
}
var OidRun = class {
	count = 0;
	bytes = /* @__PURE__ */ new Uint8Array(0);
	add(source, at) {
		const end = this.count * 20;
		if (end === this.bytes.length) {
			const longer = new Uint8Array(Math.max(20480, end * 2));
			longer.set(this.bytes);
			this.bytes = longer;
		}
		for (let i = 0; i < 20; i += 1) this.bytes[end + i] = source[at + i];
		this.count += 1;
	}
	all() {
		return this.bytes.subarray(0, this.count * 20);
	}
};
function rankAt(offset, starts, rank) {
	let high = rank;
	let low = rank - 1;
	for (let step = 1; low > 0 && starts[low] > offset; step *= 2) {
		high = low;
		low -= step;
	}
	low = Math.max(low, 0);
	while (low < high) {
		const middle = low + high >>> 1;
		if (starts[middle] < offset) low = middle + 1;
		else high = middle;
	}
	return low < rank && starts[low] === offset ? low : -1;
}

// build/src/git/pack/object-files.js
const looseFile = 65535;
function readObjectFiles(folders) {
	const files = [];
	const packs = [];
	const damaged = /* @__PURE__ */ new Set();
	folders.forEach((path, folder) => {
		for (const { path: pack, hasIndex } of packsIn((0, node_path.join)(path, "pack"))) {
			if (packs.length >= 65535) {
				damaged.add((0, node_path.basename)(pack));
				continue;
			}
			const index = onPack(pack, damaged, (open) => {
				return (hasIndex ? indexOf(open, damaged) : null) ?? indexFrom(open, damaged);
			});
			if (index === null) continue;
			files.push({
				index,
				file: packs.length,
				folder,
				scan: () => scanPack(pack, index, damaged)
			});
			packs.push(pack);
		}
	});
	folders.forEach((path, folder) => {
		const names = listLooseOids(path);
		const oids = new Uint8Array(Buffer.from(names.join(""), "hex"));
		const index = {
			count: names.length,
			oids,
			offsets: /* @__PURE__ */ new Float64Array(0),
			offsetMax: 0,
			sums: null
		};
		files.push({
			index,
			file: looseFile,
			folder,
			scan: () => scanLoose(path, names)
		});
	});
	return {
		files: files.filter(({ index }) => index.count > 0),
		packs,
		damaged
	};
}
function onPack(path, damaged, read) {
	let pack = null;
	try {
		pack = new PackFile(path);
		return read(pack);
	} catch (error) {
		if (!isNoFile(expected(error))) damaged.add((0, node_path.basename)(path));
		return null;
	} finally {
		pack?.close();
	}
}
function scanPack(path, index, damaged) {
	const entries = onPack(path, damaged, (pack) => scanEntries(pack, index)) ?? unreadEntries(index.count);
	if (entries.kinds.includes(0)) damaged.add((0, node_path.basename)(path));
	return entries;
}
function indexFrom(pack, damaged) {
	const { index, isWhole } = indexPack(pack);
	if (!isWhole) damaged.add((0, node_path.basename)(pack.path));
	return index;
}
function indexOf(pack, damaged) {
	const path = indexPathOf(pack.path);
	try {
		const found = readPackIndex(path);
		const sum = new Uint8Array(20);
		const read = pack.readInto(sum, Math.max(0, pack.entriesEnd));
		if (found?.isSound === true) {
			if (read < 20 || !found.packSum.every((byte, i) => byte === sum[i])) damaged.add((0, node_path.basename)(pack.path));
			return found.index;
		}
		damaged.add((0, node_path.basename)(path));
	} catch (error) {
		if (!isNoFile(expected(error))) damaged.add((0, node_path.basename)(path));
	}
	return null;
}
function scanLoose(folder, names) {
	const entries = unreadEntries(names.length);
	const reader = new LooseReader();
	names.forEach((oid, place) => {
		try {
			const head = reader.readHead(loosePath(folder, oid));
			entries.kinds[place] = head.kind;
			entries.dataLengths[place] = Math.min(head.length, lengthMax);
			entries.packedLengths[place] = Math.min(head.fileLength, lengthMax);
		} catch (error) {
			expected(error);
		}
	});
	return entries;
}

// build/src/git/pack/object-table.js
var object_table_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readObjectTable: () => readObjectTable });
const noBase = -1;
const lostBase = -2;
async function readObjectTable(objectFolders) {
	const { files, packs, damaged } = readObjectFiles(objectFolders);
	const merged = mergeLists(files.map(({ index }) => index));
	const table = makeTable(merged, packs, objectFolders);
	const filler = new TableFiller(table, files, merged.places);
	if (files.length === 1) filler.takeAll();
	else files.forEach((_file, number) => {
		filler.take(number, (index) => merged.owners[index] === number);
	});
	resolveKinds(table);
	takeOtherCopies(table, filler, merged.others);
	return {
		table,
		damaged: [...damaged]
	};
}
function indexOfBytes({ starts, oids }, bytes, at) {
	const prefix = bytes[at] << 8 | bytes[at + 1];
	let low = starts[prefix];
	let high = starts[prefix + 1];
	const next = bytes[at + 2] << 8 | bytes[at + 3];
	let place = low + Math.floor(next * (high - low) / 65536);
	for (let step = 0; low < high; step += 1) {
		const order = compareOids(oids, place * 20, bytes, at);
		if (order === 0) return place;
		if (order < 0) low = place + 1;
		else high = place;
		if (step >= nearSteps) place = low + high >>> 1;
		else place += order < 0 ? 1 : -1;
	}
	return -1;
}
const nearSteps = 8;
function indexOfOid(table, oid) {
	return oid.length === 20 * 2 && askedOid.write(oid, "hex") === 20 ? indexOfBytes(table, askedOid, 0) : -1;
}
const askedOid = Buffer.alloc(20);
function oidAt(table, index) {
	const { buffer, byteOffset } = table.oids;
	return Buffer.from(buffer, byteOffset + index * 20, 20).toString("hex");
}
function inPackOrder(table, isWanted) {
	const { count, file, offset } = table;
	const wanted = new Uint32Array(count);
	let length = 0;
	for (let index = 0; index < count; index += 1) if (isWanted(index)) wanted[length++] = index;
	const byOffset = sortedBy(wanted.subarray(0, length), offset);
	return isAllOf(0, byOffset, file) ? byOffset : sortedBy(byOffset, file);
}
function isAllOf(number, indexes, file) {
	for (let i = 0; i < indexes.length; i += 1) if (file[indexes[i]] !== number) return false;
	return true;
}
function sortedBy(indexes, keyOf) {
	const keys = new Float64Array(indexes.length);
	let greatest = 0;
	for (let i = 0; i < keys.length; i += 1) {
		const key = keyOf[indexes[i]];
		keys[i] = key;
		if (key > greatest) greatest = key;
	}
	const order = orderOf(keys, greatest);
	for (let i = 0; i < order.length; i += 1) order[i] = indexes[order[i]];
	return order;
}
function makeTable(merged, packs, folders) {
	const { count, oids } = merged;
	const shared = (bytes) => new SharedArrayBuffer(count * bytes);
	const starts = new Uint32Array(new SharedArrayBuffer(262148));
	for (let i = 0, prefix = 0; prefix <= 65536; prefix += 1) {
		while (i < count && (oids[i * 20] << 8 | oids[i * 20 + 1]) < prefix) i += 1;
		starts[prefix] = i;
	}
	return {
		count,
		oids,
		starts,
		file: new Uint16Array(shared(2)),
		offset: new Float64Array(shared(8)),
		packedLength: new Uint32Array(shared(4)),
		kind: new Uint8Array(shared(1)),
		base: new Int32Array(shared(4)),
		dataLength: new Uint32Array(shared(4)),
		sum: new Uint32Array(shared(4)),
		hasSum: new Uint8Array(shared(1)),
		packs,
		folders
	};
}
var TableFiller = class {
	table;
	files;
	places;
	constructor(table, files, places) {
		this.table = table;
		this.files = files;
		this.places = places;
	}
	take(fileNumber, isWanted) {
		const { table } = this;
		const { index: list, file, folder, scan } = this.files[fileNumber];
		const places = this.places[fileNumber];
		const entries = scan();
		for (let place = 0; place < list.count; place += 1) {
			const index = places[place];
			if (!isWanted(index)) continue;
			const kind = entries.kinds[place];
			table.file[index] = file;
			table.offset[index] = file === 65535 ? folder : list.offsets[place];
			table.packedLength[index] = entries.packedLengths[place];
			table.dataLength[index] = entries.dataLengths[place];
			table.kind[index] = kind < 6 ? kind : 0;
			table.sum[index] = list.sums?.[place] ?? 0;
			table.hasSum[index] = list.sums === null ? 0 : 1;
			table.base[index] = this.baseOf(entries, place, places);
		}
	}
	takeAll() {
		const { table } = this;
		const [source] = this.files;
		const [places] = this.places;
		if (source === void 0 || places === void 0) return;
		const { index: list, file, folder } = source;
		const entries = source.scan();
		table.file.fill(file);
		if (file === 65535) table.offset.fill(folder);
		else table.offset.set(list.offsets);
		table.packedLength.set(entries.packedLengths);
		table.dataLength.set(entries.dataLengths);
		if (list.sums !== null) {
			table.sum.set(list.sums);
			table.hasSum.fill(1);
		}
		for (let index = 0; index < list.count; index += 1) {
			const kind = entries.kinds[index];
			if (kind < 6) table.kind[index] = kind;
			table.base[index] = this.baseOf(entries, index, places);
		}
	}
	baseOf({ kinds, bases, baseOids }, place, places) {
		const kind = kinds[place];
		const base = bases[place];
		if (kind === 0) return lostBase;
		if (kind < 6) return -1;
		if (base < 0) return lostBase;
		if (kind === 6) return places[base];
		const index = indexOfBytes(this.table, baseOids, base * 20);
		return index < 0 ? lostBase : index;
	}
};
function takeOtherCopies(table, filler, others) {
	const tried = /* @__PURE__ */ new Set();
	for (;;) {
		const next = /* @__PURE__ */ new Map();
		for (let at = 0; at < others.length; at += 3) {
			const index = others[at];
			if (table.kind[index] !== 0 || tried.has(at) || next.has(index)) continue;
			tried.add(at);
			next.set(index, others[at + 1]);
		}
		if (next.size === 0) return;
		for (const file of new Set(next.values())) filler.take(file, (index) => next.get(index) === file);
		resolveKinds(table);
	}
}
function resolveKinds({ count, kind, base }) {
	const seen = new Uint8Array(count);
	const chain = new Int32Array(count);
	for (let start = 0; start < count; start += 1) {
		if (kind[start] !== 0 || seen[start] !== 0) continue;
		let at = start;
		let length = 0;
		while (at >= 0 && kind[at] === 0 && seen[at] === 0) {
			seen[at] = 1;
			chain[length++] = at;
			at = base[at];
		}
		const found = at < 0 ? 0 : kind[at];
		for (let i = 0; i < length; i += 1) kind[chain[i]] = found;
	}
}

// build/src/git/all-objects.js
const kinds = [
	null,
	"commit",
	"tree",
	"blob",
	"tag"
];
function kindIn(table, oid) {
	const index = indexOfOid(table, oid);
	return index < 0 ? null : kindAt(table, index);
}
function kindAt(table, index) {
	return kinds[table.kind[index] ?? 0] ?? null;
}
async function listAllObjects(repository) {
	const { table } = await repository.objectTable();
	return {
		count: table.count,
		oidAt: (index) => oidAt(table, index),
		kindAt: (index) => kindAt(table, index)
	};
}

// build/src/git/blob-walk.js
async function* batchesOf(found) {
	if (!isAtHand(found)) yield* found;
	else if (found.length > 0) yield found;
}
function isAtHand(found) {
	return Array.isArray(found);
}
var BlobWalk = class {
	repository;
	skips;
	trees = /* @__PURE__ */ new Set();
	links = /* @__PURE__ */ new Set();
	names = /* @__PURE__ */ new Map();
	constructor(repository, skips) {
		this.repository = repository;
		this.skips = skips;
	}
	metTree(oid) {
		return this.trees.has(oid);
	}
	metBlob(oid) {
		return this.names.has(oid) || this.links.has(oid);
	}
	meetLink(oid) {
		this.links.add(oid);
	}
	async *tree(root, rootPrefix, origin) {
		const open = [{
			oid: root,
			prefix: rootPrefix
		}];
		for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
			if (this.trees.has(folder.oid)) continue;
			this.trees.add(folder.oid);
			const { prefix } = folder;
			const below = [];
			const found = [];
			for (const entry of await readTreeOrSkip(this.repository.store, this.skips, folder.oid, {
				prefix,
				reach: origin.reach
			})) {
				const path = prefix + entry.name;
				if (entry.kind === "tree") below.push({
					oid: entry.oid,
					prefix: `${path}/`
				});
				else if (entry.kind !== "blob") {
					this.skips.add({
						reason: entry.kind,
						what: path
					});
					this.meetLink(entry.oid);
				} else {
					const again = this.meet(entry.oid, entry.name);
					if (again !== null) found.push({
						oid: entry.oid,
						path,
						...origin,
						again
					});
				}
			}
			if (found.length > 0) yield found;
			open.push(...below.reverse());
		}
	}
	blob(oid, path, reach) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const again = this.meet(oid, name);
		return again === null ? [] : [{
			oid,
			path,
			commit: null,
			reach,
			again
		}];
	}
	meet(oid, name) {
		const known = this.names.get(oid);
		if (known === void 0) {
			this.names.set(oid, name);
			return false;
		}
		if (known === name) return null;
		if (typeof known === "string") {
			this.names.set(oid, /* @__PURE__ */ new Set([known, name]));
			return true;
		}
		if (known.has(name)) return null;
		known.add(name);
		return true;
	}
};
async function readTreeOrSkip(store, skips, oid, { prefix, reach }) {
	try {
		return await store.readTree(oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		if (reach === "refs" || error.code !== "missing-object") skips.add({
			...skipOf(error, oid),
			detail: `${error.message} Folder: ${prefix || "/"}`
		});
		return [];
	}
}

// build/src/git/byte-arena.js
const blockBytes = 1048576;
var ByteArena = class {
	places = /* @__PURE__ */ new Map();
	blocks = [];
	room;
	end = blockBytes;
	constructor(bytesMax) {
		this.room = bytesMax;
	}
	add(key, source, bounds) {
		let length = 0;
		for (let i = 0; i < bounds.length; i += 2) length += bounds[i + 1] - bounds[i];
		if (length > this.room) return;
		this.room -= length;
		if (this.end + length > blockBytes) {
			this.blocks.push(Buffer.from(new SharedArrayBuffer(Math.max(blockBytes, length))));
			this.end = 0;
		}
		const block = this.blocks.length - 1;
		const from = this.end;
		for (let i = 0; i < bounds.length; i += 2) {
			this.blocks[block].set(source.subarray(bounds[i], bounds[i + 1]), this.end);
			this.end += bounds[i + 1] - bounds[i];
		}
		this.places.set(key, {
			block,
			from,
			to: this.end
		});
	}
	share(keys) {
		const places = new Int32Array(new SharedArrayBuffer(keys.length * 12)).fill(-1);
		for (const [index, key] of keys.entries()) {
			const place = this.places.get(key);
			if (place !== void 0) places.set([
				place.block,
				place.from,
				place.to
			], index * 3);
		}
		return {
			blocks: this.blocks,
			places
		};
	}
	take(key) {
		const place = this.places.get(key);
		if (place === void 0) return null;
		this.places.delete(key);
		return this.blocks[place.block].subarray(place.from, place.to);
	}
};

// build/src/git/commit-head.js
function makeCommitParts() {
	return {
		treeAt: 0,
		parents: 0,
		authorAt: 0,
		nameEnd: 0,
		committerAt: 0,
		peopleEnd: 0,
		bodyAt: 0,
		authorSeconds: 0,
		authorOffset: 0,
		committerSeconds: 0
	};
}
const newline = 10;
const space = 32;
const oidDigits = 40;
const treeLineBytes = 46;
const parentLineBytes = 48;
const treeWord = Buffer.from("tree ");
const parentWord = Buffer.from("parent ");
const authorWord = Buffer.from("author ");
const committerWord = Buffer.from("committer ");
function readCommitParts(bytes, end, into) {
	if (!startsWith(bytes, 0, treeWord) || !isOidLine(bytes, 5, end)) return false;
	into.treeAt = 5;
	let at = treeLineBytes;
	let parents = 0;
	for (; startsWith(bytes, at, parentWord); at += parentLineBytes, parents += 1) if (!isOidLine(bytes, at + 7, end)) return false;
	into.parents = parents;
	if (!startsWith(bytes, at, authorWord)) return false;
	into.authorAt = at;
	at = readPerson(bytes, at + authorWord.length, end);
	if (at < 0) return false;
	into.nameEnd = person.nameEnd;
	into.authorSeconds = person.seconds;
	into.authorOffset = person.offset;
	if (!startsWith(bytes, at, committerWord)) return false;
	into.committerAt = at;
	at = readPerson(bytes, at + committerWord.length, end);
	if (at < 0) return false;
	into.committerSeconds = person.seconds;
	into.peopleEnd = at;
	into.bodyAt = skipOtherLines(bytes, at, end);
	return into.bodyAt >= 0;
}
function parentAt(parent) {
	return treeLineBytes + parent * parentLineBytes + 7;
}
function authorNameIn(bytes, { authorAt, nameEnd }) {
	const name = bytes.toString("utf8", authorAt + authorWord.length, nameEnd);
	return name.includes("�") ? null : name.trim();
}
function startsWith(bytes, at, word) {
	for (let i = 0; i < word.length; i += 1) if (bytes[at + i] !== word[i]) return false;
	return true;
}
function isOidLine(bytes, at, end) {
	if (at + oidDigits >= end || bytes[at + oidDigits] !== newline) return false;
	for (let i = at; i < at + oidDigits; i += 1) if (hexDigits[bytes[i]] === notHex) return false;
	return true;
}
const person = {
	nameEnd: 0,
	seconds: 0,
	offset: 0
};
function readPerson(bytes, from, end) {
	let at = from;
	let nameEnd = -1;
	let addressEnd = -1;
	for (; at < end && bytes[at] !== newline; at += 1) {
		const byte = bytes[at];
		if (byte === 60 && nameEnd < 0) nameEnd = at;
		else if (byte === 62) addressEnd = at;
	}
	const zoneAt = at - 5;
	if (at >= end || nameEnd < 0 || addressEnd < nameEnd || bytes[addressEnd + 1] !== space) return -1;
	if (zoneAt - 1 < addressEnd + 3 || zoneAt - 1 > addressEnd + 13 || bytes[zoneAt - 1] !== space) return -1;
	const seconds = decimal(bytes, addressEnd + 2, zoneAt - 1);
	const zone = decimal(bytes, zoneAt + 1, at);
	const sign = bytes[zoneAt];
	if (seconds < 0 || zone < 0 || sign !== 43 && sign !== 45) return -1;
	if (zone % 100 > 59 || zone >= 2400) return -1;
	const minutes = Math.floor(zone / 100) * 60 + zone % 100;
	person.nameEnd = nameEnd;
	person.seconds = seconds;
	person.offset = sign === 45 ? -minutes : minutes;
	return at + 1;
}
function decimal(bytes, from, to) {
	let value = 0;
	for (let at = from; at < to; at += 1) {
		const digit = bytes[at] - 48;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}
function skipOtherLines(bytes, from, end) {
	let at = from;
	while (at < end && bytes[at] !== newline) {
		const first = bytes[at];
		if (first !== space && first !== 103 && first !== 109 && first !== 72) return -1;
		const next = bytes.indexOf(newline, at);
		if (next < 0 || next >= end) return -1;
		at = next + 1;
	}
	return at < end ? at + 1 : -1;
}
const notHex = 255;
const hexDigits = (/* @__PURE__ */ new Uint8Array(256)).fill(notHex);
for (let digit = 0; digit < 16; digit += 1) hexDigits[digit.toString(16).charCodeAt(0)] = digit;
function oidBytesAt(bytes, at, into) {
	for (let i = 0; i < into.length; i += 1) {
		const high = hexDigits[bytes[at + i * 2]];
		into[i] = high << 4 | hexDigits[bytes[at + i * 2 + 1]];
	}
}
function oidTextAt(bytes, at) {
	return bytes.toString("latin1", at, at + oidDigits);
}

// build/src/git/pack/object-reader.js
const cacheBytesDefault = 33554432;
var ObjectReader = class {
	table;
	packs;
	windows = new PackWindows();
	isChecked;
	entry = new PackedEntry();
	ops = new DeltaOps();
	cache;
	loose = null;
	scratch = /* @__PURE__ */ new Uint8Array(65536);
	constructor(table, options = {}) {
		this.table = table;
		this.packs = table.packs.map(() => null);
		this.cache = new ByteCache(options.cacheBytes ?? cacheBytesDefault);
		this.isChecked = options.check ?? true;
	}
	readEntry(index, target, at) {
		try {
			return this.inflateEntry(index, target, at);
		} catch (error) {
			throw this.corrupt(index, error);
		}
	}
	read(index) {
		const { table } = this;
		const kind = table.kind[index];
		try {
			if (kind === 0) throw new Unreadable(this.whyNoKind(index));
			return {
				kind,
				bytes: this.content(index)
			};
		} catch (error) {
			throw this.corrupt(index, error);
		}
	}
	close() {
		this.packs.forEach((pack, i) => {
			pack?.close();
			this.packs[i] = null;
		});
	}
	content(index) {
		const { base } = this.table;
		const chain = [];
		let at = index;
		let bytes = this.cache.get(at);
		while (bytes === void 0 && base[at] !== -1) {
			chain.push(at);
			at = base[at];
			bytes = this.cache.get(at);
		}
		if (bytes === void 0) {
			bytes = this.whole(at);
			this.cache.set(at, bytes, bytes.length);
		}
		for (let next = chain.pop(); next !== void 0; next = chain.pop()) {
			bytes = this.onBase(next, bytes);
			this.cache.set(next, bytes, bytes.length);
		}
		return bytes;
	}
	whole(index) {
		const bytes = new Uint8Array(this.roomFor(index));
		this.inflateEntry(index, bytes, 0);
		return bytes;
	}
	onBase(index, base) {
		const length = this.roomFor(index);
		if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
		this.inflateEntry(index, this.scratch, 0);
		const { ops, scratch } = this;
		if (!readDelta(scratch, 0, length, ops)) throw new Unreadable("its delta is malformed");
		if (ops.sourceLength !== base.length) throw new Unreadable("its delta is of another base");
		refuseTooLarge(ops.targetLength);
		const bytes = new Uint8Array(ops.targetLength);
		applyDelta(ops, base, scratch, bytes, 0);
		return bytes;
	}
	roomFor(index) {
		const length = this.table.dataLength[index];
		const packed = this.table.packedLength[index];
		if (!canInflateTo(length, packed)) throw new Unreadable("it is shorter than it says");
		refuseTooLarge(length);
		return length;
	}
	inflateEntry(index, target, at) {
		const { table, entry } = this;
		const length = table.dataLength[index];
		if (at + length > target.length) throw new RangeError("readEntry: no room for the entry");
		if (table.file[index] === 65535) return this.inflateLoose(index, target, at);
		entry.open(this.packOf(table.file[index]), table.offset[index]);
		if (Math.min(entry.length, 4294967295) !== length) throw new Unreadable("its header is damaged");
		const sum = this.isChecked && table.hasSum[index] === 1 ? table.sum[index] : null;
		const packed = table.packedLength[index];
		entry.inflate(target, at, packed < 4294967295 ? packed : 0, sum);
		return length;
	}
	inflateLoose(index, target, at) {
		this.loose ??= new LooseReader();
		const folder = this.table.folders[this.table.offset[index]] ?? "";
		const { bytes } = this.loose.read(loosePath(folder, oidAt(this.table, index)));
		if (bytes.length !== this.table.dataLength[index]) throw new Unreadable("it is not what it was");
		target.set(bytes, at);
		return bytes.length;
	}
	packOf(number) {
		const open = this.packs[number];
		if (open) return open;
		const pack = new PackFile(this.table.packs[number] ?? "", this.windows);
		this.packs[number] = pack;
		return pack;
	}
	whyNoKind(index) {
		if (this.table.file[index] === 65535) return "it does not start as an object does";
		return this.table.base[index] === -1 ? "its header is damaged" : "a base of its delta is not here";
	}
	corrupt(index, error) {
		const pack = this.table.packs[this.table.file[index]];
		return corruptObject(oidAt(this.table, index), expected(error), pack === void 0 ? [] : [(0, node_path.basename)(pack)]);
	}
};

// build/src/git/commit-source.js
const keptBytesMax = 16777216;
const commitKind = 1;
const cacheBytes = 1048576;
const scratchBytes = 65536;
var CommitSource = class {
	repository;
	table;
	reader;
	ahead = /* @__PURE__ */ new Map();
	kept = new ByteArena(keptBytesMax);
	shared = /* @__PURE__ */ new Map();
	oids = /* @__PURE__ */ new Map();
	scratch = Buffer.alloc(scratchBytes);
	parts = makeCommitParts();
	idBytes = /* @__PURE__ */ new Uint8Array(20);
	constructor(repository, table) {
		this.repository = repository;
		this.table = table;
		this.reader = new ObjectReader(table, { cacheBytes });
	}
	readAhead() {
		const { kind } = this.table;
		for (const index of inPackOrder(this.table, (at) => kind[at] === commitKind)) {
			const head = this.fromTable(index, this.oidOf(index), true);
			if (head !== null) this.ahead.set(head.oid, head);
		}
	}
	readNow(oid, keeps) {
		const known = this.ahead.get(oid);
		if (known !== void 0) return known;
		const index = indexOfOid(this.table, oid);
		return index >= 0 && this.table.kind[index] === commitKind ? this.fromTable(index, oid, keeps) : null;
	}
	async read(oid, keeps) {
		return this.readNow(oid, keeps) ?? await this.repository.store.readCommit(oid);
	}
	async content(oid) {
		const kept = this.kept.take(oid);
		if (kept !== null) return parseCommitContent(kept);
		return this.wholeFromTable(oid) ?? await this.repository.store.readCommit(oid);
	}
	keptTexts(commits) {
		return this.kept.share(commits);
	}
	close() {
		this.reader.close();
		this.ahead.clear();
		this.oids.clear();
		this.shared.clear();
	}
	fromTable(index, oid, keeps) {
		const { table, scratch } = this;
		try {
			const length = table.dataLength[index];
			if (table.base[index] !== -1 || length > scratchBytes / 2) {
				const { bytes } = this.reader.read(index);
				return this.headOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.length, oid, keeps);
			}
			this.reader.readEntry(index, scratch, 0);
			return this.headOf(scratch, length, oid, keeps);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	}
	headOf(bytes, length, oid, keeps) {
		const { parts } = this;
		const author = readCommitParts(bytes, length, parts) ? authorNameIn(bytes, parts) : null;
		if (author === null) return this.mended(parseCommit(bytes.subarray(0, length), oid));
		if (keeps) this.kept.add(oid, bytes, [
			parts.authorAt,
			parts.peopleEnd,
			parts.bodyAt - 1,
			length
		]);
		const parents = [];
		for (let parent = 0; parent < parts.parents; parent += 1) parents.push(this.oidIn(bytes, parentAt(parent)));
		return {
			oid,
			author: this.share(author),
			tree: oidTextAt(bytes, parts.treeAt),
			parents,
			authorSeconds: parts.authorSeconds,
			authorOffset: parts.authorOffset,
			committerSeconds: parts.committerSeconds
		};
	}
	mended({ oid, author, tree, parents, ...rest }) {
		const { authorSeconds, authorOffset, committerSeconds } = rest;
		const times = {
			authorSeconds,
			authorOffset,
			committerSeconds
		};
		return {
			oid,
			author: this.share(author),
			tree,
			parents: parents.map((id) => this.share(id)),
			...times
		};
	}
	oidIn(bytes, at) {
		oidBytesAt(bytes, at, this.idBytes);
		const index = indexOfBytes(this.table, this.idBytes, 0);
		return index < 0 ? this.share(oidTextAt(bytes, at)) : this.oidOf(index);
	}
	oidOf(index) {
		const known = this.oids.get(index);
		if (known !== void 0) return known;
		const oid = oidAt(this.table, index);
		this.oids.set(index, oid);
		return oid;
	}
	share(text) {
		const held = this.shared.get(text);
		if (held !== void 0) return held;
		this.shared.set(text, text);
		return text;
	}
	wholeFromTable(oid) {
		const index = indexOfOid(this.table, oid);
		if (index < 0 || this.table.kind[index] !== commitKind) return null;
		try {
			return parseCommit(this.reader.read(index).bytes, oid);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	}
};

// build/src/git/history-commits.js
var HistoryCommit = class {
	oid;
	tree;
	parents;
	author;
	authorSeconds;
	committerSeconds;
	reach;
	authorOffset;
	constructor(commit, parents, reach) {
		this.oid = commit.oid;
		this.tree = commit.tree;
		this.parents = parents;
		this.author = commit.author;
		this.authorSeconds = commit.authorSeconds;
		this.authorOffset = commit.authorOffset;
		this.committerSeconds = commit.committerSeconds;
		this.reach = reach;
	}
	get date() {
		return isoDate(this.authorSeconds, this.authorOffset);
	}
};
const noParents = [];
var CommitReader = class {
	known = /* @__PURE__ */ new Map();
	repository;
	skips;
	source;
	seen = this.known;
	constructor(repository, source, skips) {
		this.repository = repository;
		this.source = source;
		this.skips = skips;
	}
	passOver(commits) {
		this.seen = { has: (oid) => this.known.has(oid) || commits.has(oid) };
	}
	async read(starts, reach, asked = true) {
		const fresh = /* @__PURE__ */ new Map();
		const met = new Set(starts.filter((oid) => !this.seen.has(oid)));
		const open = [...met];
		for (let oid = open.pop(); oid !== void 0; oid = open.pop()) {
			const head = this.source.readNow(oid, asked) ?? await this.readOdd(oid, reach, asked);
			if (head === null) continue;
			const commit = new HistoryCommit(head, this.parentsOf(head, asked), reach);
			fresh.set(commit.oid, commit);
			this.known.set(commit.oid, commit);
			for (const parent of commit.parents) {
				if (met.has(parent) || this.seen.has(parent)) continue;
				met.add(parent);
				open.push(parent);
			}
		}
		return oldestFirst(fresh);
	}
	parentsOf({ oid, parents }, asked) {
		const { shallow } = this.repository;
		if (shallow.size === 0 || !shallow.has(oid)) return parents;
		if (asked) this.skips.add({
			reason: "missing",
			what: oid,
			detail: "the parents of this commit: shallow clone"
		});
		return noParents;
	}
	async readOdd(oid, reach, asked) {
		try {
			return await this.source.read(oid, asked);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			if (asked && (reach === "refs" || error.code !== "missing-object")) this.skips.add(skipOf(error, oid));
			return null;
		}
	}
};

// build/src/git/known-commits.js
async function readScanned(reader, source, { scanned, starts, isDeep }) {
	const all = [...scanned.tips, ...scanned.older];
	if (isDeep) {
		const commits = await reader.read(all, "refs", false);
		const trees = new Map(commits.map(({ oid, tree }) => [oid, tree]));
		return {
			trees,
			scanned: hereOf(scanned, trees),
			isDeep,
			commits
		};
	}
	if (all.length === 0) return {
		trees: /* @__PURE__ */ new Map(),
		scanned,
		isDeep,
		commits: []
	};
	const seen = await findSeenCommits(all, starts, async (oid) => {
		try {
			return await source.read(oid, false);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	});
	reader.passOver(seen);
	const trees = new Map([...seen].map(([oid, { tree }]) => [oid, tree]));
	return {
		trees,
		scanned: hereOf(scanned, trees),
		isDeep,
		commits: []
	};
}
function hereOf({ tips, older }, trees) {
	return {
		tips: tips.filter((oid) => trees.has(oid)),
		older: older.filter((oid) => trees.has(oid))
	};
}
function treesBehind(commits, { trees, scanned }, starts) {
	if (commits.length === 0 || trees.size === 0) return [];
	const left = new Set(starts);
	const behind = [...commits.flatMap(({ parents }) => parents), ...scanned.tips.filter((oid) => !left.has(oid))];
	return [...new Set(behind.flatMap((oid) => trees.get(oid) ?? []))];
}
const fromStarts = 1;
const fromScanned = 2;
async function findSeenCommits(tips, starts, seek) {
	const isNew = (colours) => colours === fromStarts;
	const walk = new ColouredWalk({
		read: seek,
		isUndecided: isNew,
		final: fromScanned
	});
	for (const oid of tips) await walk.reach(oid, fromScanned);
	for (const oid of starts) await walk.reach(oid, fromStarts);
	let oldestNew = Number.POSITIVE_INFINITY;
	for (let item = walk.next(); item !== null; item = walk.next()) {
		const { commit, colours } = item;
		if (isNew(colours)) oldestNew = Math.min(oldestNew, commit.committerSeconds);
		else if (walk.isDecided && commit.committerSeconds < oldestNew) break;
		const own = isNew(colours) ? fromStarts : fromScanned;
		for (const parent of commit.parents) await walk.reach(parent, own);
	}
	const seen = /* @__PURE__ */ new Map();
	for (const [oid, { commit, colours }] of walk.reached) if (!isNew(colours)) seen.set(oid, commit);
	return seen;
}

// build/src/git/skip-list.js
var SkipList = class {
	all = [];
	seen = /* @__PURE__ */ new Set();
	add(skip) {
		const key = `${skip.reason} ${skip.what}`;
		if (this.seen.has(key)) return;
		this.seen.add(key);
		this.all.push(skip);
	}
};

// build/src/git/indexed-objects.js
async function readIndexes(place) {
	const worktrees = (0, node_path.join)(place.commonDir, "worktrees");
	const names = (await (0, node_fs_promises.readdir)(worktrees).catch(() => [])).sort();
	const entries = [];
	for (const gitDir of [place.commonDir, ...names.map((name) => (0, node_path.join)(worktrees, name))]) try {
		entries.push(...await readIndex(gitDir));
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
	}
	return entries;
}

// build/src/git/reflog.js
const logBytesMax = 268435456;
const folderDepthMax = 64;
const tab = 9;
async function readReflogs(place) {
	const logs = [];
	await addLogs((0, node_path.join)(place.commonDir, "logs"), "", 0, logs);
	const worktrees = (0, node_path.join)(place.commonDir, "worktrees");
	for (const name of (await (0, node_fs_promises.readdir)(worktrees).catch(() => [])).sort()) await addLogs((0, node_path.join)(worktrees, name, "logs"), `worktrees/${name}/`, 0, logs);
	return logs;
}
async function addLogs(folder, prefix, depth, logs) {
	const entries = await (0, node_fs_promises.readdir)(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth < folderDepthMax) await addLogs(path, `${prefix}${entry.name}/`, depth + 1, logs);
		} else if (entry.isFile() && !entry.name.endsWith(".lock")) {
			const bytes = await readSmallFile(path, logBytesMax).catch(() => null);
			if (bytes !== null) logs.push(parseReflog(prefix + entry.name, bytes));
		}
	}
}
function parseReflog(ref, bytes) {
	const oids = /* @__PURE__ */ new Set();
	const messages = [];
	for (let at = 0; at < bytes.length;) {
		const found = bytes.indexOf(10, at);
		const end = found === -1 ? bytes.length : found;
		const line = bytes.subarray(at, end);
		for (const word of line.toString("latin1", 0, 81).split(" ", 2)) if (isOid(word) && !isZeroOid(word)) oids.add(word.toLowerCase());
		const gap = line.indexOf(tab);
		messages.push(gap === -1 ? "" : line.toString("utf8", gap + 1));
		at = end + 1;
	}
	return {
		ref,
		oids: [...oids],
		messages: messages.join("\n")
	};
}

// build/src/git/unreachable.js
async function readUnreached(repository, reader, reached, listing) {
	const reflogs = await readReflogs(repository.place);
	const logged = await peelLogged(repository.store, reflogs);
	const byReflog = await reader.read(commitOids(logged.tips), "reflog");
	const rest = await reader.read(unreadCommits(listing, reader), "unreachable");
	const tags = /* @__PURE__ */ new Map();
	const known = new Set(reached.map((tag) => tag.oid));
	for (const oid of [...logged.tags, ...oidsOf(listing, "tag")]) {
		if (known.has(oid) || tags.has(oid)) continue;
		tags.set(oid, {
			oid,
			refs: [],
			reach: logged.tags.has(oid) ? "reflog" : "unreachable"
		});
	}
	return {
		commits: [...byReflog, ...rest],
		tags: [...tags.values()],
		reflogs,
		async *blobs(walk, reach) {
			if (reach === "reflog") yield* loggedBlobs(walk, logged.tips);
			if (reach === "index") yield* indexBlobs(walk, repository);
			if (reach === "unreachable") yield* restBlobs(walk, repository.store, listing);
		}
	};
}
async function peelLogged(store, reflogs) {
	const tips = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Set();
	for (const { ref, oids } of reflogs) for (const oid of oids) {
		if (tips.has(oid)) continue;
		try {
			const tip = await peel(store, oid, (tag) => tags.add(tag));
			tips.set(oid, {
				ref,
				...tip
			});
		} catch (error) {
			if (!isObjectFault(error)) throw error;
		}
	}
	return {
		tips: [...tips.values()],
		tags
	};
}
function unreadCommits(listing, reader) {
	return oidsOf(listing, "commit").filter((oid) => !reader.known.has(oid));
}
function oidsOf(listing, kind) {
	const oids = [];
	for (let index = 0; index < listing.count; index += 1) if (listing.kindAt(index) === kind) oids.push(listing.oidAt(index));
	return oids;
}
async function* loggedBlobs(walk, tips) {
	for (const { kind, oid, ref } of tips) {
		if (kind === "tree") yield* batchesOf(walk.tree(oid, "", {
			commit: null,
			reach: "reflog"
		}));
		if (kind === "blob") yield walk.blob(oid, ref, "reflog");
	}
}
async function* indexBlobs(walk, repository) {
	for (const { oid, path, mode } of await readIndexes(repository.place)) {
		const kind = entryKind(mode);
		if (kind === "blob" && !walk.metBlob(oid)) yield walk.blob(oid, path, "index");
		if (kind === "symbolic-link") walk.meetLink(oid);
	}
}
async function* restBlobs(walk, store, listing) {
	const trees = oidsOf(listing, "tree").filter((oid) => !walk.metTree(oid));
	const held = /* @__PURE__ */ new Set();
	for (const oid of trees) try {
		for (const entry of await store.readTree(oid)) if (entry.kind === "tree") held.add(entry.oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
	}
	for (const oid of trees) {
		const prefix = `unreachable tree ${shortOid(oid)}/`;
		if (!held.has(oid)) yield* batchesOf(walk.tree(oid, prefix, {
			commit: null,
			reach: "unreachable"
		}));
	}
	for (const oid of oidsOf(listing, "blob")) if (!walk.metBlob(oid)) yield walk.blob(oid, `unreachable blob ${shortOid(oid)}`, "unreachable");
}

// build/src/git/history.js
async function readHistory(repository, options = {}) {
	const skips = new SkipList();
	const { table } = await repository.objectTable();
	const found = await readTips(repository.place, repository.store, (oid) => kindIn(table, oid));
	const revisions = options.revisions ?? [];
	const isWhole = revisions.length === 0;
	if (isWhole) for (const skip of found.skips) skips.add(skip);
	const tags = found.tags.map((tag) => ({
		...tag,
		reach: "refs"
	}));
	const source = new CommitSource(repository, table);
	const reader = new CommitReader(repository, source, skips);
	const starts = isWhole ? commitOids(found.tips) : await resolveAll(repository, revisions);
	const { scanned = {
		tips: [],
		older: []
	}, allObjects = null } = options;
	if (isWhole && scanned.tips.length === 0) source.readAhead();
	const past = await readScanned(reader, source, {
		scanned,
		starts,
		isDeep: allObjects !== null
	});
	const chosen = await reader.read(starts, "refs");
	const others = isWhole ? [] : await reader.read(commitOids(found.tips), "refs", false);
	const unreached = allObjects === null ? null : await readUnreached(repository, reader, tags, await allObjects());
	source.close();
	const commits = [...chosen, ...unreached?.commits ?? []];
	const walk = await options.makeWalk?.(skips) ?? new BlobWalk(repository, skips);
	const scannedTrees = treesBehind(commits, past, starts);
	const parts = {
		commits,
		others,
		tips: found.tips,
		isWhole,
		unreached
	};
	const batches = () => walkAll(walk, {
		...parts,
		met: past.isDeep ? past.trees.values() : scannedTrees
	});
	return {
		commits,
		known: [
			...past.commits,
			...chosen,
			...others,
			...unreached?.commits ?? []
		],
		scannedTrees,
		scanned: past.scanned,
		starts,
		tips: found.tips,
		tags: [...isWhole ? tags : [], ...unreached?.tags ?? []],
		reflogs: unreached?.reflogs ?? [],
		skips: skips.all,
		contentOf: (commit) => source.content(commit),
		keptTexts: (oids) => source.keptTexts(oids),
		close: () => source.close(),
		batches,
		async *blobs() {
			for await (const batch of batches()) yield* batch;
		}
	};
}
const reaches = [
	"refs",
	"reflog",
	"index",
	"unreachable"
];
async function* walkAll(walk, whole) {
	const { commits, others, tips, isWhole, unreached, met } = whole;
	for (const tree of met) {
		await exhaust(walk.tree(tree, "", silent));
		yield [];
	}
	for (const reach of reaches) {
		yield* walkCommits(walk, commits.filter((commit) => commit.reach === reach));
		if (unreached !== null) yield* unreached.blobs(walk, reach);
		if (reach !== "refs") continue;
		const named = isWhole || unreached !== null ? walkNamed(walk, tips) : [];
		for await (const batch of named) if (isWhole) yield batch;
		if (unreached !== null) for (const commit of others) await exhaust(walk.tree(commit.tree, "", silent));
	}
}
const batchMin = 256;
async function* walkCommits(walk, commits) {
	let held = [];
	for (const commit of commits) {
		const found = walk.tree(commit.tree, "", {
			commit,
			reach: commit.reach
		});
		if (isAtHand(found)) for (const blob of found) held.push(blob);
		if (held.length >= batchMin || !isAtHand(found)) {
			yield held;
			held = [];
		}
		if (!isAtHand(found)) yield* found;
	}
	yield held;
}
const silent = {
	commit: null,
	reach: "reflog"
};
async function* walkNamed(walk, tips) {
	for (const { kind, oid, ref } of tips) {
		if (kind === "tree") yield* batchesOf(walk.tree(oid, "", {
			commit: null,
			reach: "refs"
		}));
		if (kind === "blob") yield walk.blob(oid, ref, "refs");
	}
}
async function exhaust(found) {
	if (!isAtHand(found)) for await (const _ of found);
}
async function resolveAll(repository, revisions) {
	const oids = [];
	for (const revision of revisions) oids.push(await repository.resolve(revision));
	return oids;
}

// build/src/git/note-name.js
function notesCommits(history) {
	const byId = /* @__PURE__ */ new Map();
	const open = history.tips.filter((tip) => tip.ref.startsWith("refs/notes/")).map((tip) => tip.oid);
	const seen = new Set(open);
	if (open.length === 0) return seen;
	for (const commit of history.commits) byId.set(commit.oid, commit);
	for (let oid = open.pop(); oid !== void 0; oid = open.pop()) for (const parent of byId.get(oid)?.parents ?? []) {
		if (seen.has(parent)) continue;
		seen.add(parent);
		open.push(parent);
	}
	return seen;
}
function notedOid(path) {
	const name = path.replaceAll("/", "");
	return isOid(name) && /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/.test(path) ? name : null;
}

// build/src/git/select-commits.js
function selectCommits(commits, dates) {
	const { since, until } = dates;
	if (since === null && until === null) return null;
	const selected = /* @__PURE__ */ new Set();
	for (const { oid, committerSeconds } of commits) {
		if (since !== null && committerSeconds < since) continue;
		if (until !== null && committerSeconds > until) continue;
		selected.add(oid);
	}
	return selected;
}
function blobSelector(selected) {
	if (selected === null) return () => true;
	const older = /* @__PURE__ */ new Set();
	return ({ oid, again, commit }) => {
		const counts = commit !== null && selected.has(commit.oid);
		if (!again && !counts) older.add(oid);
		return counts && !older.has(oid);
	};
}

// build/src/scan/earlier-findings.js
var EarlierFindings = class {
	context;
	repository;
	trees;
	told = /* @__PURE__ */ new Set();
	paths = null;
	constructor(context, repository, trees) {
		this.context = context;
		this.repository = repository;
		this.trees = trees;
	}
	async tellOf({ oid, path, again }, { origin }) {
		if (this.trees.length === 0 || origin.kind !== "file") return;
		if (!this.told.has(path)) {
			this.told.add(path);
			for (const version of await this.versionsOf(path)) await this.tell(version, path);
		}
		if (!again) return;
		this.paths ??= this.listPaths();
		const before = (await this.paths).get(oid);
		if (before !== void 0) await this.tell(oid, before);
	}
	async tell(oid, path) {
		const key = `${oid} ${path}`;
		if (this.told.has(key) || this.context.excluded(path)) return;
		this.told.add(key);
		const judged = await judgeBlob(this.context, this.repository, {
			oid,
			path
		});
		if (judged !== null) this.context.collector.addKnown(judged.blob, judged.matches, {
			path,
			first: null,
			oid
		});
	}
	async versionsOf(path) {
		const folders = path.split("/");
		const name = folders.pop();
		const versions = /* @__PURE__ */ new Set();
		let trees = new Set(this.trees);
		for (const folder of folders) trees = await this.entriesOf(trees, folder, "tree");
		for (const oid of await this.entriesOf(trees, name ?? "", "blob")) versions.add(oid);
		return versions;
	}
	async entriesOf(trees, name, kind) {
		const found = /* @__PURE__ */ new Set();
		for (const tree of trees) for (const entry of await this.read(tree)) if (entry.name === name && entry.kind === kind) found.add(entry.oid);
		return found;
	}
	async read(tree) {
		try {
			return await this.repository.store.readTree(tree);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return [];
		}
	}
	async listPaths() {
		const paths = /* @__PURE__ */ new Map();
		const walk = new BlobWalk(this.repository, new SkipList());
		for (const tree of this.trees) {
			for await (const batch of walk.tree(tree, "", {
				commit: null,
				reach: "reflog"
			})) for (const { oid, path, again } of batch) if (!again) paths.set(oid, path);
			await this.context.turns.take();
		}
		return paths;
	}
};

// build/src/scan/history-plan.js
const proseName = "message.txt";
async function planHistory(context, repository, cache = null, makeWalk) {
	const { branches, includeUnreachable, since, until } = context.settings.history;
	const all = await readHistory(repository, {
		revisions: branches,
		...makeWalk === void 0 ? {} : { makeWalk },
		allObjects: includeUnreachable ? () => listAllObjects(repository) : null,
		...cache === null ? {} : { scanned: cache.scanned }
	});
	const history = cache?.news(all) ?? all;
	const selected = selectCommits(history.commits, {
		since,
		until
	});
	const notes = notesCommits(history);
	const earlier = new EarlierFindings(context, repository, selected === null ? history.scannedTrees : []);
	return {
		history,
		selected,
		async *batches() {
			const counts = blobSelector(selected);
			for await (const batch of history.batches()) {
				const asked = batch.filter(counts);
				yield cache === null ? asked : asked.filter((blob) => cache.isNew(blob));
			}
		},
		placeOf: (blob) => placeOf(blob, notes),
		isFile: (blob) => noteOf(blob, notes) === null && isFile(blob),
		tellEarlier: (blob) => earlier.tellOf(blob, placeOf(blob, notes))
	};
}
function noteOf(blob, notes) {
	return blob.commit !== null && notes.has(blob.commit.oid) ? notedOid(blob.path) : null;
}
function isFile({ commit, reach }) {
	return commit !== null || reach === "index";
}
function placeOf(blob, notes) {
	const { oid, path, commit, reach } = blob;
	const noted = noteOf(blob, notes);
	const origin = {
		first: commit,
		oid,
		reach
	};
	if (noted !== null) {
		const label = `note of ${shortOid(noted)}`;
		return {
			judgedAs: proseName,
			origin: {
				...origin,
				path: label,
				kind: "note",
				treePath: path
			}
		};
	}
	const kind = isFile(blob) ? "file" : "blob";
	return {
		judgedAs: path,
		origin: {
			...origin,
			path,
			kind
		}
	};
}
function takeBlob({ collector }, { again }, { origin }, { blob, matches }) {
	if (matches.length === 0) return;
	if (again && origin.kind === "file") collector.addAgain(blob, matches, origin);
	else collector.add(blob, matches, origin, "whole");
}

// build/src/scan/judge-text.js
const personLine = /^[ \t]*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|Cc|Author|Committer|From)[ \t]*:[^<\n]*<[^>\n]*>/i;
var TextJudge = class {
	context;
	clean = new CleanTexts();
	constructor(context) {
		this.context = context;
	}
	judge({ kind, text }) {
		if (text === "") return null;
		const mayComeAgain = kind === "commit-message";
		if (mayComeAgain && this.clean.has(text)) return null;
		const judged = this.context.judge(Buffer.from(text, "utf8"), proseName);
		const matches = judged?.matches.filter((match) => isShape(this.context, match) || kind !== "signature" && !isOnPersonLine(this.context, judged.blob, match)) ?? [];
		if (judged !== null && matches.length > 0) return {
			blob: judged.blob,
			matches
		};
		if (mayComeAgain) this.clean.add(text);
		return null;
	}
};
var CleanTexts = class {
	texts = /* @__PURE__ */ new Set();
	room = cleanCharactersMax;
	has(text) {
		return this.texts.has(text);
	}
	add(text) {
		if (text.length > this.room) return;
		this.room -= text.length;
		this.texts.add(text);
	}
};
const cleanCharactersMax = 4194304;
function isOnPersonLine({ patterns }, blob, { patternId, secret }) {
	const family = patterns.get(patternId)?.family;
	if (family !== "private-address" && family !== "internal-host") return false;
	return personLine.test(blob.slice(blob.lineStart(secret.start), blob.lineEnd(secret.start)));
}
function isShape({ patterns }, { patternId }) {
	const pattern = patterns.get(patternId);
	return pattern?.family === "credential" && (pattern.kind === "regex" || pattern.kind === "own");
}

// build/src/scan/scan-given-texts.js
async function scanGivenTexts(context, give) {
	const judge = new TextJudge(context);
	for (const { label, text } of await give(context.notices)) {
		const kind = "pull-request";
		const judged = judge.judge({
			kind,
			text
		});
		const origin = {
			path: label,
			first: null,
			kind,
			oid: null,
			treePath: null
		};
		if (judged !== null) context.collector.add(judged.blob, judged.matches, origin, "whole");
	}
}
function scanMessages(context, commits) {
	const judge = new TextJudge(context);
	for (const commit of commits) {
		const { oid, message } = commit;
		const kind = "commit-message";
		const judged = judge.judge({
			kind,
			text: message
		});
		const origin = {
			path: `commit message of ${shortOid(oid)}`,
			first: commit,
			kind,
			oid,
			treePath: null,
			reach: "refs"
		};
		if (judged !== null) context.collector.add(judged.blob, judged.matches, origin, "whole");
	}
}

// build/src/scan/scan-range.js
async function scanRange(context, repository, range, texts = null) {
	const { coverage, collector, progress } = context;
	const commits = await commitsInRange(repository, range);
	coverage.addCommits(commits.length);
	context.log("info", "leakline.scan", `the range has ${commits.length} commits`);
	if (commits.length === 0) {
		context.notices.push("The range holds no commit, so there was nothing to scan.");
		return;
	}
	const reader = new ChangeReader(context, repository);
	await untilInterrupted(async () => {
		let done = 0;
		for (const commit of commits) {
			const changes = await commitChanges(repository, commit, (skip) => coverage.addSkip(skip));
			for (const change of changes) {
				const found = await reader.read(change);
				if (found !== null) collector.add(found.blob, found.matches, {
					path: change.path,
					first: commit
				}, "commit");
			}
			done += 1;
			progress.step({
				phase: "scanning commits",
				done,
				total: commits.length,
				bytes: coverage.bytesRead
			});
		}
	});
	if (texts !== null) {
		scanMessages(context, commits);
		await scanGivenTexts(context, texts);
	}
	await scanNet(context, repository, range, reader, commits.find((commit) => commit.oid === range.head) ?? null);
}
async function scanNet(context, repository, range, reader, head) {
	const { coverage, collector } = context;
	const changes = await netChanges(repository.store, range.netBase, range.head, (skip) => coverage.addSkip(skip));
	for (const change of changes) {
		if ((range.netPlaces === true || context.turns.interruption !== null) && !reader.hadMatches(change.oid)) continue;
		const found = await reader.read(change, true);
		if (found !== null) collector.addNet(found.blob, found.matches, {
			path: change.path,
			first: head
		});
	}
	collector.dropSuperseded();
}
var ChangeReader = class {
	context;
	repository;
	counted = /* @__PURE__ */ new Set();
	leaky = /* @__PURE__ */ new Set();
	clean = /* @__PURE__ */ new Set();
	constructor(context, repository) {
		this.context = context;
		this.repository = repository;
	}
	hadMatches(oid) {
		return this.leaky.has(oid);
	}
	async read(change, isHead = false) {
		const key = `${change.oid} ${change.path}`;
		if (this.clean.has(key)) return null;
		const judged = await judgeBlob(this.context, this.repository, change);
		if (judged === null) return null;
		if (!this.counted.has(change.oid)) {
			this.counted.add(change.oid);
			this.context.coverage.addBlob(judged.size, judged.blob.binary);
		}
		const { collector } = this.context;
		if (isHead) collector.heedComments(judged.blob, change.path, judged.matches);
		if (judged.matches.length === 0 && !collector.mayHoldComments(judged.blob.unwatched)) this.clean.add(key);
		if (judged.matches.length > 0) this.leaky.add(change.oid);
		const matches = onAddedLines(judged, change);
		return matches.length === 0 ? null : {
			blob: judged.blob,
			matches
		};
	}
};

// build/src/baseline/calendar-day.js
const dayCounts = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function isCalendarDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const year = Number(text.slice(0, 4));
	const month = Number(text.slice(5, 7));
	const day = Number(text.slice(8));
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = month === 2 && isLeap ? 29 : dayCounts[month - 1] ?? 0;
	return day >= 1 && day <= last;
}

// build/src/baseline/conflict-sides.js
function conflictMark(line) {
	const found = /^(<{7,}|\|{7,}|={7,}|>{7,})(?:\s|$)/.exec(line)?.[1];
	return found === void 0 ? null : {
		sign: found.charAt(0),
		length: found.length
	};
}
function sidesOf(lines) {
	const kept = [];
	let before = null;
	for (const [at, line] of lines.entries()) {
		const mark = conflictMark(line);
		kept.push(mark === null && before === null ? line : "");
		if (before !== null) {
			if (mark?.sign === "=" && mark.length === before.length) before = null;
		} else if (mark?.sign === "|") before = {
			at,
			length: mark.length
		};
	}
	return before === null ? { lines: kept } : { openAt: before.at };
}

// build/src/baseline/flat-object.js
var LineError = class extends Error {
	column;
	constructor(column, message) {
		super(message);
		this.column = column;
	}
};
function readFlatObject(line) {
	const cursor = new Cursor(line);
	const members = [];
	cursor.take("{", "an object is expected here, and begins with \"{\"");
	if (cursor.isAt("}")) cursor.take("}", "");
	else {
		for (;;) {
			const key = cursor.text("a key in double quotes is expected here");
			cursor.take(":", "\":\" is expected here, between a key and its value");
			const value = cursor.text("a text in double quotes is expected here");
			members.push({
				key: key.text,
				keyColumn: key.column,
				value: value.text,
				valueColumn: value.column
			});
			if (!cursor.isAt(",")) break;
			cursor.take(",", "");
		}
		cursor.take("}", "\",\" or \"}\" is expected here");
	}
	cursor.end();
	return members;
}
var Cursor = class {
	line;
	at = 0;
	constructor(line) {
		this.line = line;
	}
	isAt(character) {
		this.passBlanks();
		return this.line[this.at] === character;
	}
	take(character, otherwise) {
		if (!this.isAt(character)) throw this.error(otherwise);
		this.at += 1;
	}
	text(otherwise) {
		if (!this.isAt("\"")) throw this.error(otherwise);
		const start = this.at;
		let end = start + 1;
		while (end < this.line.length && this.line[end] !== "\"") end += this.line[end] === "\\" ? 2 : 1;
		if (end >= this.line.length) throw this.error("this text has no end");
		this.at = end + 1;
		return {
			text: this.decoded(start, end + 1),
			column: start + 1
		};
	}
	end() {
		this.passBlanks();
		if (this.at < this.line.length) throw this.error("the line is to end here");
	}
	decoded(start, end) {
		try {
			return JSON.parse(this.line.slice(start, end));
		} catch {
			this.at = start;
			throw this.error("this is no text of JSON: a character in it has to be escaped, or an escape is none");
		}
	}
	passBlanks() {
		while (/^[ \t\r]$/.test(this.line[this.at] ?? "")) this.at += 1;
	}
	error(message) {
		return new LineError(this.at + 1, message);
	}
};

// build/src/baseline/format-baseline.js
const saltKey = "salt-of-fingerprints";
function formatBaseline({ salts, entries }) {
	return [...salts.map((salt) => jsonLine({ [saltKey]: grouped(salt) })), ...entries.map(entryLine)].map((line) => `${line}\n`).join("");
}
function entryLine(entry) {
	const { fingerprint, patternId, path, state, reason, who, until } = entry;
	return jsonLine({
		fingerprint: `${fingerprint.slice(0, 3)}${grouped(fingerprint.slice(3))}`,
		pattern: patternId,
		...path === "" ? {} : { path },
		state,
		...reason === "" ? {} : { reason },
		...who === "" ? {} : { who },
		...until === null ? {} : { until }
	});
}
function grouped(digits) {
	return digits.replace(/(?<=.)(?=(?:.{4})+$)/g, "-");
}
function jsonLine(members) {
	return JSON.stringify(members).replace(/[\x7f-\uffff]/g, escaped);
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// build/src/baseline/plain-line.js
const inner = String.raw`[ !#-[\]-~]*(?:\\(?:["\\bfnrt]|u[0-9a-f]{4})[ !#-[\]-~]*)*`;
const form = new RegExp(`^\\{"fingerprint":"([sk]1:[0-9a-f]{4}(?:-[0-9a-f]{4}){7})","pattern":"([!#-[\\]-~][ !#-[\\]-~]*)"(?:,"path":"(${inner})")?,"state":"(accepted-risk|false-positive|rotated|test-data)"(?:,"reason":"(${inner})")?(?:,"who":"(${inner})")?(?:,"until":"([0-9-]{10})")?\\}$`);
const charactersMax = 1e4;
function isPlainLine(line) {
	if (line.length > charactersMax || !form.test(line)) return false;
	return !line.startsWith(",\"until\":\"", line.length - 22) || isCalendarDay(line.slice(-12, -2));
}
function plainFingerprint(line) {
	return line.slice(16, 58);
}
function readPlainLine(line) {
	const found = line.length > charactersMax ? null : form.exec(line);
	if (found === null) return null;
	const [, digits = "", patternId = "", path, state, reason, who, until = null] = found;
	if (until !== null && !isCalendarDay(until)) return null;
	return {
		fingerprint: digits.split("-").join(""),
		patternId,
		path: decoded(path),
		state,
		reason: decoded(reason),
		who: decoded(who),
		until
	};
}
function decoded(text = "") {
	return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
}

// build/src/baseline/parse-baseline.js
const baselineBytesMax = 67108864;
function parseBaseline(text, file) {
	const lines = linesOf(text);
	const at = lines.findIndex((line) => !line.startsWith("{") && conflictMark(line) !== null);
	if (at < 0) return parsed(lines, file);
	throw new Fault("bad-configuration", `${file}:${at + 1}:1: a merge left a conflict here`, "Run \"leakline baseline update\", which joins both sides.");
}
function parseThroughConflicts(text, file) {
	const lines = linesOf(text);
	const sides = sidesOf(lines);
	if ("openAt" in sides) throw new Fault("bad-configuration", `${file}:${sides.openAt + 1}:1: the conflict that begins here has no end`, `Take one of the two sides: "git checkout --ours ${file}" or "git checkout --theirs ${file}".`);
	return parsed(sides.lines, file);
}
function linesOf(text) {
	const unmarked = text.startsWith("﻿") ? text.slice(1) : text;
	return unmarked.split(unmarked.includes("\r\n") ? /\r?\n/ : "\n");
}
function untouched(lines, file) {
	const salts = /* @__PURE__ */ new Set();
	const plain = [];
	let last = "";
	for (const [index, line] of lines.entries()) if (isPlainLine(line)) {
		const fingerprint = plainFingerprint(line);
		if (fingerprint <= last) return null;
		last = fingerprint;
		plain.push(line);
	} else if (line !== "") {
		const said = last === "" && line.startsWith("{") ? readLine(line, `${file}:${index + 1}`) : null;
		if (typeof said !== "string") return null;
		salts.add(said);
	}
	if (last.startsWith("s1:") && salts.size === 0) return null;
	let entries = null;
	return {
		file,
		salts: [...salts].sort(compareText),
		get entries() {
			entries ??= plain.map(readPlainLine).filter((entry) => entry !== null);
			return entries;
		}
	};
}
function parsed(lines, file) {
	const baseline = untouched(lines, file);
	if (baseline !== null) return {
		baseline,
		joined: []
	};
	if (lines[0]?.includes("\0") === true) throw new Fault("bad-configuration", `${file}:1:1: this is no text in UTF-8: in UTF-16, as some shells of Windows write files, every other byte is zero`, "Save it in UTF-8, or take it back from Git.");
	const salts = [];
	const entries = [];
	let firstSalted = null;
	lines.forEach((line, index) => {
		const plain = readPlainLine(line);
		if (plain === null && /^\s*$/.test(line)) return;
		const said = plain ?? readLine(line, `${file}:${index + 1}`);
		if (typeof said === "string") salts.push(said);
		else {
			entries.push(said);
			if (said.fingerprint.startsWith("s1:")) firstSalted ??= index;
		}
	});
	if (firstSalted !== null && salts.length === 0) throw new Fault("bad-configuration", `${file}:${firstSalted + 1}:1: this fingerprint is of no use: the file has no salt`, `Take the line that begins with {"${saltKey}": back from an earlier version of the file, or make a new baseline.`);
	return orderedBaseline(file, salts, entries);
}
const keys = [
	saltKey,
	"fingerprint",
	"pattern",
	"path",
	"state",
	"reason",
	"who",
	"until"
];
function readLine(line, place) {
	const members = /* @__PURE__ */ new Map();
	try {
		for (const member of readFlatObject(line)) {
			const key = keyOf(member);
			if (members.has(key)) throw new LineError(member.keyColumn, `"${key}" is there twice`);
			members.set(key, member);
		}
	} catch (error) {
		if (error instanceof BaselineError) throw error.at(place);
		if (!(error instanceof LineError)) throw error;
		throw faultAt(place, error.column, error.message, lineMend);
	}
	try {
		return members.has("salt-of-fingerprints") ? saltOf(members) : entryOf(members);
	} catch (error) {
		throw error instanceof BaselineError ? error.at(place) : error;
	}
}
const lineMend = "Take the line out, or write it as {\"fingerprint\":\"...\",\"pattern\":\"...\",\"state\":\"...\"}: see docs/baseline.md.";
function faultAt(place, column, message, mend) {
	return new Fault("bad-configuration", `${place}:${column}: ${message}`, mend);
}
var BaselineError = class extends LineError {
	mend;
	constructor(column, message, mend) {
		super(column, message);
		this.mend = mend;
	}
	at(place) {
		return faultAt(place, this.column, this.message, this.mend);
	}
};
function keyOf({ key, keyColumn }) {
	const known = key === "salt" ? saltKey : keys.find((one) => one === key);
	if (known !== void 0) return known;
	const near = nearestName(key, keys);
	const shown = /^[a-z_-]{1,20}$/i.test(key) ? `"${key}"` : "this";
	throw new BaselineError(keyColumn, `${shown} is no key of a baseline`, near === null ? `Its keys are ${keys.join(", ")}.` : `Perhaps "${near}" was meant.`);
}
const digitsForm = "(?:[0-9a-f]{4}-){7}[0-9a-f]{4}|[0-9a-f]{32}";
const saltForm = new RegExp(`^(?:${digitsForm})$`);
const fingerprintForm = new RegExp(`^[sk]1:(?:${digitsForm})$`);
function saltOf(members) {
	for (const [key, { keyColumn }] of members) {
		if (key === "salt-of-fingerprints") continue;
		throw new BaselineError(keyColumn, `"${key}" stands beside a salt`, "Give a salt a line of its own.");
	}
	const { value = "", valueColumn = 1 } = members.get("salt-of-fingerprints") ?? {};
	if (saltForm.test(value)) return value.replaceAll("-", "");
	throw new BaselineError(valueColumn, "a salt is 32 hexadecimal digits (0 to 9 and a to f) in groups of four", "Take the line back from an earlier version of the file: a salt is nothing to be edited.");
}
function entryOf(members) {
	const until = members.get("until") ?? null;
	if (until !== null && !isCalendarDay(until.value)) throw new BaselineError(until.valueColumn, "\"until\" is no day that there is", "Give it as YYYY-MM-DD, as in \"2027-01-31\", or take \"until\" out for no end.");
	return {
		fingerprint: fingerprintOf(members),
		patternId: needed(members, "pattern"),
		path: members.get("path")?.value ?? "",
		state: stateOf(members.get("state")),
		reason: members.get("reason")?.value ?? "",
		who: members.get("who")?.value ?? "",
		until: until?.value ?? null
	};
}
function fingerprintOf(members) {
	const value = needed(members, "fingerprint");
	if (fingerprintForm.test(value)) return value.replaceAll("-", "");
	const { valueColumn = 1 } = members.get("fingerprint") ?? {};
	throw value.startsWith("c1:") ? new BaselineError(valueColumn, "a fingerprint that begins with \"c1:\" says nothing of the value, and cannot stand in a baseline", "Take the line out, and run \"leakline baseline update PATH\" with the path of the finding.") : new BaselineError(valueColumn, "a fingerprint is \"s1:\" or \"k1:\" and 32 hexadecimal digits (0 to 9 and a to f) in groups of four", "Take the line out: \"leakline baseline update\" writes it anew where the finding is there.");
}
function stateOf(member) {
	if (member === void 0) return "accepted-risk";
	const known = suppressionStates.find((state) => state === member.value);
	if (known !== void 0) return known;
	const near = nearestName(member.value, suppressionStates);
	const meant = near === null ? "" : ` Perhaps "${near}" was meant.`;
	throw new BaselineError(member.valueColumn, "\"state\" does not know that value", `Give one of ${suppressionStates.join(", ")}.${meant}`);
}
function needed(members, key) {
	const member = members.get(key);
	if (member === void 0) throw new BaselineError(1, `this entry has no "${key}"`, lineMend);
	if (member.value !== "") return member.value;
	throw new BaselineError(member.valueColumn, `"${key}" is empty`, lineMend);
}

// build/src/scan/baseline-files.js
const kind = {
	noun: "baseline",
	bytesMax: baselineBytesMax
};
function baselinePathsOf({ baselineFile }) {
	if (baselineFile === false) return [];
	return baselineFile === null ? baselinePaths : [baselineFile.replaceAll("\\", "/").replace(/^\.\//, "")];
}
async function baselineIn(folder, settings) {
	const file = await textIn(folder, baselinePathsOf(settings), kind);
	const { baselineFile } = settings;
	if (file !== null || typeof baselineFile !== "string") return file;
	throw new Fault("bad-configuration", `There is no baseline ${baselineFile}`, "Make it with \"leakline baseline create\", or take its name out of the configuration.");
}
function baselineAt(store, commit, settings) {
	return textAt(store, commit, baselinePathsOf(settings), kind);
}

// build/src/scan/baseline-in-force.js
const none = {
	baseline: null,
	notices: []
};
async function baselineOfFolder(directory, settings, known) {
	if (settings.baselineFile === false) return none;
	const place = known === void 0 ? await locateRepository(directory) : known;
	const folder = place === null ? absolutePath(directory) : place.workTree;
	if (folder !== null) return told(await baselineIn(folder, settings));
	const repository = await openRepository(directory, place);
	if (await isUnborn(repository)) return none;
	const head = await repository.resolve("HEAD");
	const file = await baselineHere(repository.store, head, settings);
	return file === "not here" ? lacking(head) : told(file);
}
async function baselineHere(store, commit, settings) {
	try {
		return await baselineAt(store, commit, settings);
	} catch (error) {
		if (isObjectFault(error)) return "not here";
		throw error;
	}
}
function lacking(commit) {
	return {
		baseline: null,
		notices: [`Whether ${commit.slice(0, 12)} has a baseline cannot be read in this clone: none is in force.`]
	};
}
async function baselineOfRange(store, range, settings) {
	if (settings.baselineFile === false) return none;
	const base = range.base ?? range.netBase;
	const before = base === null ? null : await baselineHere(store, base, settings);
	if (before === "not here") return base === null ? none : lacking(base);
	const after = await textOrFault(store, range, settings);
	const place = base === null ? "nothing" : base.slice(0, 12);
	const isSame = !(after instanceof Fault) && after?.text === before?.text;
	const was = before === null ? null : parseBaseline(before.text, isSame ? before.path : `${place}:${before.path}`);
	const inForce = was === null ? none : inForceBy(was);
	if (isSame || await isUntouched(store, range, after, settings)) return inForce;
	return {
		...inForce,
		notices: [...inForce.notices, noticeOf(before, was, after, place)]
	};
}
async function touchBaseline(store, { base, netBase }, settings) {
	const commit = base ?? netBase;
	try {
		if (commit !== null) await baselineAt(store, commit, settings);
	} catch (error) {
		if (!(error instanceof Fault) || error.code !== "bad-configuration") throw error;
	}
}
function told(file) {
	return file === null ? none : inForceBy(parseBaseline(file.text, file.path));
}
function inForceBy({ baseline, joined }) {
	if (joined.length === 0) return {
		baseline,
		notices: []
	};
	const what = amount(joined.length, "finding");
	return {
		baseline,
		notices: [`${baseline.file} says more than one thing of ${what}: what accepts the least counts. "leakline baseline update" joins them.`]
	};
}
async function textOrFault(store, { head }, settings) {
	try {
		return await baselineAt(store, head, settings);
	} catch (error) {
		if (error instanceof Fault && (error.code === "bad-configuration" || isObjectFault(error))) return error;
		throw error;
	}
}
async function isUntouched(store, { base, netBase }, after, settings) {
	if (netBase === null || netBase === base || after instanceof Fault) return false;
	try {
		return (await baselineAt(store, netBase, settings))?.text === after?.text;
	} catch (error) {
		if (error instanceof Fault) return false;
		throw error;
	}
}
function noticeOf(before, was, after, place) {
	const inForce = before === null ? "It counts once it is in the commit to compare with; until then no baseline does." : `The one of ${place}, the commit to compare with, is in force.`;
	const path = before?.path ?? (after instanceof Fault ? null : after?.path) ?? "The baseline";
	if (after === null) return `${path} is taken away by this range. ${inForce}`;
	const becomes = after instanceof Fault ? after : parsedOrFault(after);
	if (becomes instanceof Fault) return `${path} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
	const what = changesBetween(was?.baseline.entries ?? [], becomes.baseline.entries);
	return `${path} ${before === null ? "comes with" : "is changed by"} this range (${what}). ${inForce}`;
}
function parsedOrFault({ text, path }) {
	try {
		return parseBaseline(text, path);
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
}
function changesBetween(before, after) {
	const known = new Map(before.map((entry) => [entry.fingerprint, JSON.stringify(entry)]));
	const kept = after.filter((entry) => known.has(entry.fingerprint));
	const changed = kept.filter((entry) => known.get(entry.fingerprint) !== JSON.stringify(entry));
	const words = [
		[after.length - kept.length, "added"],
		[before.length - kept.length, "taken out"],
		[changed.length, "changed"]
	].flatMap(([count, what]) => count === 0 ? [] : [`${grouped$1(count)} ${count === 1 ? "entry" : "entries"} ${what}`]);
	return words.length === 0 ? "without another meaning" : words.join(", ");
}

// build/src/scan/with-baseline.js
async function withBaseline(request, settings) {
	if (request.kind === "nothing" || settings.suppression.baseline !== null) return {
		request,
		settings,
		notices: []
	};
	if (request.kind !== "diff") {
		const { directory = ".", place } = request;
		return {
			request,
			...takenInto(settings, await baselineOfFolder(directory, settings, place))
		};
	}
	const notices = [];
	const found = await findRange(request, notices);
	if (found === null) return {
		request,
		settings,
		notices
	};
	const taken = takenInto(settings, await baselineOfRange(found.repository.store, found.range, settings));
	return {
		request: {
			...request,
			range: found
		},
		settings: taken.settings,
		notices: [...notices, ...taken.notices]
	};
}
function takenInto(settings, { baseline, notices }) {
	return {
		settings: {
			...settings,
			suppression: {
				...settings.suppression,
				baseline
			}
		},
		notices
	};
}

// build/src/scan/scan.js
async function scan(request, settings, surroundings) {
	const started = milliseconds();
	const { request: found, settings: decided, notices } = await withBaseline(request, settings);
	const context = makeContext(decided, surroundings);
	context.notices.push(...notices);
	context.log("info", "leakline.scan", `scan of kind ${request.kind} begins`);
	const description = await perform(context, found);
	if (context.coverage.windowedBlobs > 0) context.notices.push(windowNotice(context, request));
	if (surroundings.mask !== void 0) tellSecrets(context, surroundings.mask);
	const isPart = "paths" in request && request.paths !== void 0;
	const report = assembleReport(context, description, (milliseconds() - started) / 1e3, isPart);
	const { commits, blobs, bytes, skips } = report.coverage;
	context.log("info", "leakline.scan", `scan ended: ${report.findings.length} findings, ${commits} commits, ${blobs} blobs, ${bytes} bytes, ${skips.length} skipped, ${report.complete ? "complete" : "incomplete"}`);
	return report;
}
const masksMax = 2e3;
function tellSecrets({ collector }, mask) {
	const told = /* @__PURE__ */ new Set();
	for (const secret of collector.secrets()) for (const line of maskableLines(secret)) {
		if (told.size >= masksMax) return;
		if (!told.has(line)) mask(line);
		told.add(line);
	}
}
async function perform(context, request) {
	switch (request.kind) {
		case "diff": {
			const found = await findRange(request, context.notices);
			if (found === null) {
				context.notices.push("The repository has no commit yet, so there was nothing to scan.");
				return {
					kind: "diff",
					target: "HEAD",
					chosenBy: ""
				};
			}
			const { repository, range, target, chosenBy } = found;
			await untilInterrupted(() => scanRange(context, repository, range, request.texts));
			refuseVacuous(context);
			return {
				kind: "diff",
				target,
				chosenBy
			};
		}
		case "history": {
			const { scanHistoryIn } = await Promise.resolve().then(() => require("./history-scan.js"));
			const { folder, part } = await scanHistoryIn(context, request);
			return described("history", folder, [request.chosenBy ?? "", part].filter((words) => words !== "").join(", "));
		}
		case "tree": {
			const { scanTree } = await Promise.resolve().then(() => require("./scan-tree.js"));
			await untilInterrupted(() => scanTree(context, request.directory, request.paths));
			return described("tree", request.directory, request.chosenBy);
		}
		case "staged": {
			const repository = await openRepository(request.directory, request.place);
			await untilInterrupted(() => scanStaged(context, repository, request.indexFile, request.paths));
			return {
				kind: "staged",
				target: "the index",
				chosenBy: ""
			};
		}
		case "stdin":
			await untilInterrupted(() => scanContent(context, request.bytes, request.name));
			return {
				kind: "stdin",
				target: "standard input",
				chosenBy: ""
			};
		case "nothing":
			context.notices.push(`Nothing was scanned: ${request.chosenBy}.`);
			return {
				kind: "diff",
				target: "nothing",
				chosenBy: request.chosenBy
			};
	}
}
function windowNotice({ coverage, settings }, { kind }) {
	const inCommits = kind === "diff" || kind === "history";
	const what = amount(coverage.windowedBlobs, inCommits ? "blob" : "file");
	const [were, size] = [coverage.windowedBlobs === 1 ? "was" : "were", byteSize(settings.wholeBytesMax)];
	return `${what} of more than ${size} ${were} scanned in windows and not whole: all of it counts`;
}
function described(kind, folder, chosenBy = "") {
	return {
		kind,
		target: (0, node_path.basename)(absolutePath(folder)) || ".",
		chosenBy
	};
}

Object.defineProperty(exports, "ArchiveText", {
  enumerable: true,
  get: function () {
    return ArchiveText;
  }
});
Object.defineProperty(exports, "BlobText", {
  enumerable: true,
  get: function () {
    return BlobText;
  }
});
Object.defineProperty(exports, "ColouredWalk", {
  enumerable: true,
  get: function () {
    return ColouredWalk;
  }
});
Object.defineProperty(exports, "CoverageCounter", {
  enumerable: true,
  get: function () {
    return CoverageCounter;
  }
});
Object.defineProperty(exports, "DecodeBudget", {
  enumerable: true,
  get: function () {
    return DecodeBudget;
  }
});
Object.defineProperty(exports, "DeltaOps", {
  enumerable: true,
  get: function () {
    return DeltaOps;
  }
});
Object.defineProperty(exports, "Fault", {
  enumerable: true,
  get: function () {
    return Fault;
  }
});
Object.defineProperty(exports, "Hearing", {
  enumerable: true,
  get: function () {
    return Hearing;
  }
});
Object.defineProperty(exports, "Hits", {
  enumerable: true,
  get: function () {
    return Hits;
  }
});
Object.defineProperty(exports, "JudgedText", {
  enumerable: true,
  get: function () {
    return JudgedText;
  }
});
Object.defineProperty(exports, "Keys", {
  enumerable: true,
  get: function () {
    return Keys;
  }
});
Object.defineProperty(exports, "LinearRegexError", {
  enumerable: true,
  get: function () {
    return LinearRegexError;
  }
});
Object.defineProperty(exports, "ObjectReader", {
  enumerable: true,
  get: function () {
    return ObjectReader;
  }
});
Object.defineProperty(exports, "Redactor", {
  enumerable: true,
  get: function () {
    return Redactor;
  }
});
Object.defineProperty(exports, "Sweep", {
  enumerable: true,
  get: function () {
    return Sweep;
  }
});
Object.defineProperty(exports, "TakenSpans", {
  enumerable: true,
  get: function () {
    return TakenSpans;
  }
});
Object.defineProperty(exports, "TextJudge", {
  enumerable: true,
  get: function () {
    return TextJudge;
  }
});
Object.defineProperty(exports, "WindowedText", {
  enumerable: true,
  get: function () {
    return WindowedText;
  }
});
Object.defineProperty(exports, "absolutePath", {
  enumerable: true,
  get: function () {
    return absolutePath;
  }
});
Object.defineProperty(exports, "addTip", {
  enumerable: true,
  get: function () {
    return addTip;
  }
});
Object.defineProperty(exports, "addressClasses", {
  enumerable: true,
  get: function () {
    return addressClasses;
  }
});
Object.defineProperty(exports, "allPatterns", {
  enumerable: true,
  get: function () {
    return allPatterns;
  }
});
Object.defineProperty(exports, "allRecognizers", {
  enumerable: true,
  get: function () {
    return allRecognizers;
  }
});
Object.defineProperty(exports, "allowConditions", {
  enumerable: true,
  get: function () {
    return allowConditions;
  }
});
Object.defineProperty(exports, "amount", {
  enumerable: true,
  get: function () {
    return amount;
  }
});
Object.defineProperty(exports, "annotationCharactersMax", {
  enumerable: true,
  get: function () {
    return annotationCharactersMax;
  }
});
Object.defineProperty(exports, "applyDelta", {
  enumerable: true,
  get: function () {
    return applyDelta;
  }
});
Object.defineProperty(exports, "archiveKind", {
  enumerable: true,
  get: function () {
    return archiveKind;
  }
});
Object.defineProperty(exports, "baselineIn", {
  enumerable: true,
  get: function () {
    return baselineIn;
  }
});
Object.defineProperty(exports, "baselinePaths", {
  enumerable: true,
  get: function () {
    return baselinePaths;
  }
});
Object.defineProperty(exports, "binaryProbeBytes", {
  enumerable: true,
  get: function () {
    return binaryProbeBytes;
  }
});
Object.defineProperty(exports, "blobAt", {
  enumerable: true,
  get: function () {
    return blobAt;
  }
});
Object.defineProperty(exports, "blobBytesMax", {
  enumerable: true,
  get: function () {
    return blobBytesMax;
  }
});
Object.defineProperty(exports, "buildAutomaton", {
  enumerable: true,
  get: function () {
    return buildAutomaton;
  }
});
Object.defineProperty(exports, "byteSize", {
  enumerable: true,
  get: function () {
    return byteSize;
  }
});
Object.defineProperty(exports, "bytesOfSize", {
  enumerable: true,
  get: function () {
    return bytesOfSize;
  }
});
Object.defineProperty(exports, "canInflateTo", {
  enumerable: true,
  get: function () {
    return canInflateTo;
  }
});
Object.defineProperty(exports, "catalogueOf", {
  enumerable: true,
  get: function () {
    return catalogueOf;
  }
});
Object.defineProperty(exports, "checkAnnotationsMax", {
  enumerable: true,
  get: function () {
    return checkAnnotationsMax;
  }
});
Object.defineProperty(exports, "commentCharactersMax", {
  enumerable: true,
  get: function () {
    return commentCharactersMax;
  }
});
Object.defineProperty(exports, "commentKinds", {
  enumerable: true,
  get: function () {
    return commentKinds;
  }
});
Object.defineProperty(exports, "commitChanges", {
  enumerable: true,
  get: function () {
    return commitChanges;
  }
});
Object.defineProperty(exports, "commitWords", {
  enumerable: true,
  get: function () {
    return commitWords;
  }
});
Object.defineProperty(exports, "commitsInRange", {
  enumerable: true,
  get: function () {
    return commitsInRange;
  }
});
Object.defineProperty(exports, "compareFindings", {
  enumerable: true,
  get: function () {
    return compareFindings;
  }
});
Object.defineProperty(exports, "compareSeverity", {
  enumerable: true,
  get: function () {
    return compareSeverity;
  }
});
Object.defineProperty(exports, "compareText", {
  enumerable: true,
  get: function () {
    return compareText;
  }
});
Object.defineProperty(exports, "complement", {
  enumerable: true,
  get: function () {
    return complement;
  }
});
Object.defineProperty(exports, "confidences", {
  enumerable: true,
  get: function () {
    return confidences;
  }
});
Object.defineProperty(exports, "configBoolean", {
  enumerable: true,
  get: function () {
    return configBoolean;
  }
});
Object.defineProperty(exports, "configurationBytesMax", {
  enumerable: true,
  get: function () {
    return configurationBytesMax;
  }
});
Object.defineProperty(exports, "configurationKeys", {
  enumerable: true,
  get: function () {
    return configurationKeys;
  }
});
Object.defineProperty(exports, "configurationPaths", {
  enumerable: true,
  get: function () {
    return configurationPaths;
  }
});
Object.defineProperty(exports, "countBySeverity", {
  enumerable: true,
  get: function () {
    return countBySeverity;
  }
});
Object.defineProperty(exports, "createDecodingDetector", {
  enumerable: true,
  get: function () {
    return createDecodingDetector;
  }
});
Object.defineProperty(exports, "createDetector", {
  enumerable: true,
  get: function () {
    return createDetector;
  }
});
Object.defineProperty(exports, "cut", {
  enumerable: true,
  get: function () {
    return cut$1;
  }
});
Object.defineProperty(exports, "cutOff", {
  enumerable: true,
  get: function () {
    return cutOff;
  }
});
Object.defineProperty(exports, "dateForms", {
  enumerable: true,
  get: function () {
    return dateForms;
  }
});
Object.defineProperty(exports, "decodeBlob", {
  enumerable: true,
  get: function () {
    return decodeBlob;
  }
});
Object.defineProperty(exports, "decodeLimits", {
  enumerable: true,
  get: function () {
    return decodeLimits;
  }
});
Object.defineProperty(exports, "deepDetector", {
  enumerable: true,
  get: function () {
    return deepDetector;
  }
});
Object.defineProperty(exports, "defaultSettings", {
  enumerable: true,
  get: function () {
    return defaultSettings;
  }
});
Object.defineProperty(exports, "definitionOf", {
  enumerable: true,
  get: function () {
    return definitionOf;
  }
});
Object.defineProperty(exports, "duration", {
  enumerable: true,
  get: function () {
    return duration;
  }
});
Object.defineProperty(exports, "emptyTipSet", {
  enumerable: true,
  get: function () {
    return emptyTipSet;
  }
});
Object.defineProperty(exports, "entryAt", {
  enumerable: true,
  get: function () {
    return entryAt$1;
  }
});
Object.defineProperty(exports, "entryKind", {
  enumerable: true,
  get: function () {
    return entryKind;
  }
});
Object.defineProperty(exports, "excludeFilter", {
  enumerable: true,
  get: function () {
    return excludeFilter;
  }
});
Object.defineProperty(exports, "exitStatus", {
  enumerable: true,
  get: function () {
    return exitStatus;
  }
});
Object.defineProperty(exports, "findInAll", {
  enumerable: true,
  get: function () {
    return findInAll;
  }
});
Object.defineProperty(exports, "findRange", {
  enumerable: true,
  get: function () {
    return findRange;
  }
});
Object.defineProperty(exports, "forEachHit", {
  enumerable: true,
  get: function () {
    return forEachHit;
  }
});
Object.defineProperty(exports, "formatBaseline", {
  enumerable: true,
  get: function () {
    return formatBaseline;
  }
});
Object.defineProperty(exports, "grouped", {
  enumerable: true,
  get: function () {
    return grouped$1;
  }
});
Object.defineProperty(exports, "gunzipOrNull", {
  enumerable: true,
  get: function () {
    return gunzipOrNull;
  }
});
Object.defineProperty(exports, "haveSameTraits", {
  enumerable: true,
  get: function () {
    return haveSameTraits;
  }
});
Object.defineProperty(exports, "hiddenNotes", {
  enumerable: true,
  get: function () {
    return hiddenNotes;
  }
});
Object.defineProperty(exports, "identified", {
  enumerable: true,
  get: function () {
    return identified;
  }
});
Object.defineProperty(exports, "inPackOrder", {
  enumerable: true,
  get: function () {
    return inPackOrder;
  }
});
Object.defineProperty(exports, "incompleteReasons", {
  enumerable: true,
  get: function () {
    return incompleteReasons;
  }
});
Object.defineProperty(exports, "indexKeywords", {
  enumerable: true,
  get: function () {
    return indexKeywords;
  }
});
Object.defineProperty(exports, "indexOfBytes", {
  enumerable: true,
  get: function () {
    return indexOfBytes;
  }
});
Object.defineProperty(exports, "indexOfOid", {
  enumerable: true,
  get: function () {
    return indexOfOid;
  }
});
Object.defineProperty(exports, "interruptionSentence", {
  enumerable: true,
  get: function () {
    return interruptionSentence;
  }
});
Object.defineProperty(exports, "isAtLeast", {
  enumerable: true,
  get: function () {
    return isAtLeast;
  }
});
Object.defineProperty(exports, "isCalendarDay", {
  enumerable: true,
  get: function () {
    return isCalendarDay;
  }
});
Object.defineProperty(exports, "isDeaf", {
  enumerable: true,
  get: function () {
    return isDeaf;
  }
});
Object.defineProperty(exports, "isInHead", {
  enumerable: true,
  get: function () {
    return isInHead;
  }
});
Object.defineProperty(exports, "isMissingObject", {
  enumerable: true,
  get: function () {
    return isMissingObject;
  }
});
Object.defineProperty(exports, "isNamed", {
  enumerable: true,
  get: function () {
    return isNamed;
  }
});
Object.defineProperty(exports, "isObjectFault", {
  enumerable: true,
  get: function () {
    return isObjectFault;
  }
});
Object.defineProperty(exports, "isOid", {
  enumerable: true,
  get: function () {
    return isOid;
  }
});
Object.defineProperty(exports, "isPartialClone", {
  enumerable: true,
  get: function () {
    return isPartialClone;
  }
});
Object.defineProperty(exports, "isUnborn", {
  enumerable: true,
  get: function () {
    return isUnborn;
  }
});
Object.defineProperty(exports, "isZeroOid", {
  enumerable: true,
  get: function () {
    return isZeroOid;
  }
});
Object.defineProperty(exports, "judgeBlob", {
  enumerable: true,
  get: function () {
    return judgeBlob;
  }
});
Object.defineProperty(exports, "keyNames", {
  enumerable: true,
  get: function () {
    return keyNames;
  }
});
Object.defineProperty(exports, "keyOf", {
  enumerable: true,
  get: function () {
    return keyOf$3;
  }
});
Object.defineProperty(exports, "lackNotices", {
  enumerable: true,
  get: function () {
    return lackNotices;
  }
});
Object.defineProperty(exports, "lastOfEach", {
  enumerable: true,
  get: function () {
    return lastOfEach;
  }
});
Object.defineProperty(exports, "leakCount", {
  enumerable: true,
  get: function () {
    return leakCount;
  }
});
Object.defineProperty(exports, "leavesIncomplete", {
  enumerable: true,
  get: function () {
    return leavesIncomplete;
  }
});
Object.defineProperty(exports, "lengthRange", {
  enumerable: true,
  get: function () {
    return lengthRange;
  }
});
Object.defineProperty(exports, "linearRegex", {
  enumerable: true,
  get: function () {
    return linearRegex;
  }
});
Object.defineProperty(exports, "listTree", {
  enumerable: true,
  get: function () {
    return listTree;
  }
});
Object.defineProperty(exports, "listed", {
  enumerable: true,
  get: function () {
    return listed;
  }
});
Object.defineProperty(exports, "listenersOf", {
  enumerable: true,
  get: function () {
    return listenersOf;
  }
});
Object.defineProperty(exports, "locateRepository", {
  enumerable: true,
  get: function () {
    return locateRepository;
  }
});
Object.defineProperty(exports, "looksRandom", {
  enumerable: true,
  get: function () {
    return looksRandom;
  }
});
Object.defineProperty(exports, "makeContext", {
  enumerable: true,
  get: function () {
    return makeContext;
  }
});
Object.defineProperty(exports, "makeFileMatcher", {
  enumerable: true,
  get: function () {
    return makeFileMatcher;
  }
});
Object.defineProperty(exports, "mask", {
  enumerable: true,
  get: function () {
    return mask;
  }
});
Object.defineProperty(exports, "matchFile", {
  enumerable: true,
  get: function () {
    return matchFile;
  }
});
Object.defineProperty(exports, "matchWithout", {
  enumerable: true,
  get: function () {
    return matchWithout;
  }
});
Object.defineProperty(exports, "meant", {
  enumerable: true,
  get: function () {
    return meant;
  }
});
Object.defineProperty(exports, "meantField", {
  enumerable: true,
  get: function () {
    return meantField;
  }
});
Object.defineProperty(exports, "mergeBases", {
  enumerable: true,
  get: function () {
    return mergeBases;
  }
});
Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});
Object.defineProperty(exports, "namesOf", {
  enumerable: true,
  get: function () {
    return namesOf;
  }
});
Object.defineProperty(exports, "nearestName", {
  enumerable: true,
  get: function () {
    return nearestName;
  }
});
Object.defineProperty(exports, "netChanges", {
  enumerable: true,
  get: function () {
    return netChanges;
  }
});
Object.defineProperty(exports, "oidAt", {
  enumerable: true,
  get: function () {
    return oidAt;
  }
});
Object.defineProperty(exports, "once", {
  enumerable: true,
  get: function () {
    return once;
  }
});
Object.defineProperty(exports, "openRepository", {
  enumerable: true,
  get: function () {
    return openRepository;
  }
});
Object.defineProperty(exports, "orderedBaseline", {
  enumerable: true,
  get: function () {
    return orderedBaseline;
  }
});
Object.defineProperty(exports, "originWords", {
  enumerable: true,
  get: function () {
    return originWords;
  }
});
Object.defineProperty(exports, "parseBaseline", {
  enumerable: true,
  get: function () {
    return parseBaseline;
  }
});
Object.defineProperty(exports, "parseCommit", {
  enumerable: true,
  get: function () {
    return parseCommit;
  }
});
Object.defineProperty(exports, "parseCommitContent", {
  enumerable: true,
  get: function () {
    return parseCommitContent;
  }
});
Object.defineProperty(exports, "parseGitConfig", {
  enumerable: true,
  get: function () {
    return parseGitConfig;
  }
});
Object.defineProperty(exports, "parseRegex", {
  enumerable: true,
  get: function () {
    return parseRegex;
  }
});
Object.defineProperty(exports, "parseThroughConflicts", {
  enumerable: true,
  get: function () {
    return parseThroughConflicts;
  }
});
Object.defineProperty(exports, "pathText", {
  enumerable: true,
  get: function () {
    return pathText;
  }
});
Object.defineProperty(exports, "pathTraits", {
  enumerable: true,
  get: function () {
    return pathTraits;
  }
});
Object.defineProperty(exports, "patternsById", {
  enumerable: true,
  get: function () {
    return patternsById;
  }
});
Object.defineProperty(exports, "peel", {
  enumerable: true,
  get: function () {
    return peel;
  }
});
Object.defineProperty(exports, "placeSentence", {
  enumerable: true,
  get: function () {
    return placeSentence;
  }
});
Object.defineProperty(exports, "plainDetector", {
  enumerable: true,
  get: function () {
    return plainDetector;
  }
});
Object.defineProperty(exports, "plainValue", {
  enumerable: true,
  get: function () {
    return plainValue;
  }
});
Object.defineProperty(exports, "planHistory", {
  enumerable: true,
  get: function () {
    return planHistory;
  }
});
Object.defineProperty(exports, "provenanceSentence", {
  enumerable: true,
  get: function () {
    return provenanceSentence;
  }
});
Object.defineProperty(exports, "providerOf", {
  enumerable: true,
  get: function () {
    return providerOf;
  }
});
Object.defineProperty(exports, "rangeOf", {
  enumerable: true,
  get: function () {
    return rangeOf;
  }
});
Object.defineProperty(exports, "readDelta", {
  enumerable: true,
  get: function () {
    return readDelta;
  }
});
Object.defineProperty(exports, "readHead", {
  enumerable: true,
  get: function () {
    return readHead;
  }
});
Object.defineProperty(exports, "readIndex", {
  enumerable: true,
  get: function () {
    return readIndex;
  }
});
Object.defineProperty(exports, "readRefTable", {
  enumerable: true,
  get: function () {
    return readRefTable;
  }
});
Object.defineProperty(exports, "readRepositoryConfig", {
  enumerable: true,
  get: function () {
    return readRepositoryConfig;
  }
});
Object.defineProperty(exports, "readSmallFile", {
  enumerable: true,
  get: function () {
    return readSmallFile;
  }
});
Object.defineProperty(exports, "readTreeOrSkip", {
  enumerable: true,
  get: function () {
    return readTreeOrSkip;
  }
});
Object.defineProperty(exports, "redactCredentials", {
  enumerable: true,
  get: function () {
    return redactCredentials;
  }
});
Object.defineProperty(exports, "redactMessage", {
  enumerable: true,
  get: function () {
    return redactMessage;
  }
});
Object.defineProperty(exports, "referenceReason", {
  enumerable: true,
  get: function () {
    return referenceReason;
  }
});
Object.defineProperty(exports, "refuseUnfit", {
  enumerable: true,
  get: function () {
    return refuseUnfit;
  }
});
Object.defineProperty(exports, "refuseUnsupported", {
  enumerable: true,
  get: function () {
    return refuseUnsupported;
  }
});
Object.defineProperty(exports, "reopenRepository", {
  enumerable: true,
  get: function () {
    return reopenRepository;
  }
});
Object.defineProperty(exports, "resolveOrNull", {
  enumerable: true,
  get: function () {
    return resolveOrNull;
  }
});
Object.defineProperty(exports, "sarifGzipBytesMax", {
  enumerable: true,
  get: function () {
    return sarifGzipBytesMax;
  }
});
Object.defineProperty(exports, "sarifResultsMax", {
  enumerable: true,
  get: function () {
    return sarifResultsMax;
  }
});
Object.defineProperty(exports, "scan", {
  enumerable: true,
  get: function () {
    return scan;
  }
});
Object.defineProperty(exports, "scanned", {
  enumerable: true,
  get: function () {
    return scanned;
  }
});
Object.defineProperty(exports, "search", {
  enumerable: true,
  get: function () {
    return search$1;
  }
});
Object.defineProperty(exports, "secondsOfDate", {
  enumerable: true,
  get: function () {
    return secondsOfDate;
  }
});
Object.defineProperty(exports, "selectPatterns", {
  enumerable: true,
  get: function () {
    return selectPatterns;
  }
});
Object.defineProperty(exports, "sentence", {
  enumerable: true,
  get: function () {
    return sentence;
  }
});
Object.defineProperty(exports, "setOf", {
  enumerable: true,
  get: function () {
    return setOf;
  }
});
Object.defineProperty(exports, "severities", {
  enumerable: true,
  get: function () {
    return severities;
  }
});
Object.defineProperty(exports, "severityList", {
  enumerable: true,
  get: function () {
    return severityList;
  }
});
Object.defineProperty(exports, "shortOid", {
  enumerable: true,
  get: function () {
    return shortOid;
  }
});
Object.defineProperty(exports, "shown", {
  enumerable: true,
  get: function () {
    return shown$1;
  }
});
Object.defineProperty(exports, "shownTitle", {
  enumerable: true,
  get: function () {
    return shownTitle;
  }
});
Object.defineProperty(exports, "sizeForms", {
  enumerable: true,
  get: function () {
    return sizeForms;
  }
});
Object.defineProperty(exports, "skipCounts", {
  enumerable: true,
  get: function () {
    return skipCounts;
  }
});
Object.defineProperty(exports, "skipList", {
  enumerable: true,
  get: function () {
    return skipList;
  }
});
Object.defineProperty(exports, "skipWord", {
  enumerable: true,
  get: function () {
    return skipWord;
  }
});
Object.defineProperty(exports, "skipsByWeight", {
  enumerable: true,
  get: function () {
    return skipsByWeight;
  }
});
Object.defineProperty(exports, "summaryBytesMax", {
  enumerable: true,
  get: function () {
    return summaryBytesMax;
  }
});
Object.defineProperty(exports, "suppressionStates", {
  enumerable: true,
  get: function () {
    return suppressionStates;
  }
});
Object.defineProperty(exports, "takeBlob", {
  enumerable: true,
  get: function () {
    return takeBlob;
  }
});
Object.defineProperty(exports, "textAt", {
  enumerable: true,
  get: function () {
    return textAt;
  }
});
Object.defineProperty(exports, "textFormat", {
  enumerable: true,
  get: function () {
    return textFormat;
  }
});
Object.defineProperty(exports, "textIn", {
  enumerable: true,
  get: function () {
    return textIn;
  }
});
Object.defineProperty(exports, "textNamed", {
  enumerable: true,
  get: function () {
    return textNamed;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "textUnder", {
  enumerable: true,
  get: function () {
    return textUnder;
  }
});
Object.defineProperty(exports, "touchBaseline", {
  enumerable: true,
  get: function () {
    return touchBaseline;
  }
});
Object.defineProperty(exports, "typedOf", {
  enumerable: true,
  get: function () {
    return typedOf;
  }
});
Object.defineProperty(exports, "untilInterrupted", {
  enumerable: true,
  get: function () {
    return untilInterrupted;
  }
});
Object.defineProperty(exports, "verdict", {
  enumerable: true,
  get: function () {
    return verdict;
  }
});
Object.defineProperty(exports, "version", {
  enumerable: true,
  get: function () {
    return version;
  }
});
Object.defineProperty(exports, "visibleCut", {
  enumerable: true,
  get: function () {
    return visibleCut;
  }
});
Object.defineProperty(exports, "visibleText", {
  enumerable: true,
  get: function () {
    return visibleText;
  }
});
Object.defineProperty(exports, "whatWasFound", {
  enumerable: true,
  get: function () {
    return whatWasFound;
  }
});
Object.defineProperty(exports, "wholeBytesMin", {
  enumerable: true,
  get: function () {
    return wholeBytesMin;
  }
});
Object.defineProperty(exports, "whySentence", {
  enumerable: true,
  get: function () {
    return whySentence;
  }
});
Object.defineProperty(exports, "widenCopies", {
  enumerable: true,
  get: function () {
    return widenCopies;
  }
});
Object.defineProperty(exports, "withShallow", {
  enumerable: true,
  get: function () {
    return withShallow;
  }
});
Object.defineProperty(exports, "withSlashes", {
  enumerable: true,
  get: function () {
    return withSlashes;
  }
});
Object.defineProperty(exports, "worst", {
  enumerable: true,
  get: function () {
    return worst;
  }
});