const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_text_forms = require("./text-forms.js");
const require_dist$1 = require("./dist.js");

// build/src/config/entry-problems.js
function allowProblem(entry) {
	if (require_scan.allowConditions.every((name) => entry[name] === void 0)) return noCondition(entry);
	const { "authored-since": since, "authored-until": until, paths } = entry;
	if (since !== void 0 && until !== void 0 && since > until) return {
		field: "authored-since",
		message: "is later than \"authored-until\"",
		mend: "Give the earlier day as \"authored-since\"."
	};
	if (paths?.every((glob) => glob.startsWith("!")) === true) return {
		field: "paths",
		message: "takes paths out and none in",
		mend: "Give a glob without \"!\" before it, such as \"**\"."
	};
	return null;
}
function noCondition({ patterns }) {
	const known = require_scan.allowConditions.join(", ");
	if (patterns === void 0) return {
		field: null,
		message: "has no condition",
		mend: `Give one or more of ${known}.`
	};
	return {
		field: "patterns",
		message: "stands without a condition, and would turn these patterns off",
		mend: `Give one or more of ${known}; to turn patterns off use the key "except".`
	};
}
function patternProblem(entry) {
	if (entry.keywords.findIndex((one, index) => entry.keywords.indexOf(one) !== index) !== -1) return {
		field: "keywords",
		message: "has one of them twice",
		mend: "Keep one of the two."
	};
	return null;
}

// build/src/config/key-words.js
function keysBelow(section) {
	return new Set(require_scan.keyNames.filter((key) => key.startsWith(section)).map((key) => key.slice(section.length).replace(/\..*$/, "")));
}
const elsewhere = {
	"fingerprint-key": "It is a secret: give it as LEAKLINE_FINGERPRINT_KEY or the input \"fingerprint-key\".",
	token: "It is a secret: give it as the input \"token\".",
	cache: "It names a file to write to: give it as --cache or the input \"cache\".",
	format: "Each run says that of itself: give it as --format.",
	output: "It names a file to write to: give it as --output.",
	version: "A configuration has no version: take it out."
};
function unknownKeyMend(name, section) {
	const names = keysBelow(section);
	if (name !== null && /^[\w.-]+:\S/.test(name)) return "Put a blank behind the colon.";
	return (name === null ? null : belonging(name, section) ?? nearWords(name, section)) ?? `Its keys are ${[...names].join(", ")}.`;
}
function belonging(name, section) {
	if (Object.hasOwn(elsewhere, name)) return elsewhere[name] ?? null;
	const written = name.toLowerCase().replaceAll("_", "-");
	if (section !== "") return require_scan.keyNames.some((key) => key === written) ? `"${written}" stands outside of "${section.slice(0, -1)}", at the beginning of a line.` : null;
	const inSections = require_scan.keyNames.filter((key) => key.includes("."));
	const near = inSections.find((key) => key === written || key.endsWith(`.${written}`) || require_scan.definitionOf(key).also?.includes(written)) ?? (name.includes(".") ? require_scan.nearestName(name, inSections) : null);
	if (near === null || near === void 0) return null;
	const [above = "", below = ""] = near.split(".");
	return `Perhaps "${below}" below "${above}:" was meant, indented.`;
}
function nearWords(name, section) {
	const here = [...keysBelow(section)];
	const fields = Object.fromEntries(here.map((one) => {
		const key = require_scan.keyNames.find((full) => full === section + one);
		return [one, key === void 0 ? {} : require_scan.definitionOf(key)];
	}));
	const words = require_scan.meantField(name, fields);
	return words === "" ? null : words.trim();
}
function shapeWords({ shape, words, single }) {
	switch (shape) {
		case "list": return single === true ? "a text or a list" : "a list";
		case "words": return `a list of ${(words ?? []).join(", ")}, or none`;
		case "flag": return "true or false";
		case "count": return "a whole number";
		case "word": return `one of ${(words ?? []).join(", ")}`;
		case "severities": return "a map of names to severities";
		case "entries": return "a list of entries, each a map";
		case "text": return "a text";
	}
}
function exampleWords(key, { shape, example, fields }) {
	if (shape === "entries") return `Begin each entry with a hyphen, and give its keys below one another: ${Object.keys(fields ?? {}).join(", ")}.`;
	return `Write it as in "${key.replace(/^.*\./, "")}: ${JSON.stringify(example).replaceAll(/(?<=[,:])/g, " ").replaceAll("\"", "'")}".`;
}

// build/src/config/yaml-error.js
var import_dist = require_dist$1.require_dist();
const sentences = {
	BAD_ALIAS: ["an alias stands for nothing", "Write the value out."],
	BAD_DQ_ESCAPE: ["that escape is none of a double-quoted text", "Put the text into single quotes, where a backslash is a backslash."],
	BAD_INDENT: ["the line is indented wrongly", "Indent the keys of one map alike."],
	BAD_SCALAR_START: ["a text cannot begin with this character", "Put the text into quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["a key or a list begins where none can", "Put each key on a line of its own, and a text with a colon and a blank in it into quotes."],
	DUPLICATE_KEY: ["the key is there twice", "Keep one of the two."],
	MISSING_CHAR: ["a closing quote, a bracket, a colon or a comma is missing", "Close what was opened before it."],
	MULTILINE_IMPLICIT_KEY: ["a key goes over several lines", "Put each key on one line, with a colon behind it."],
	MULTIPLE_DOCS: ["a second document begins", "Keep one: take out the line with three hyphens."],
	TAB_AS_INDENT: ["the line is indented with a tab", "Indent with spaces."],
	TAG_RESOLVE_FAILED: ["the tag has no meaning here", "Take out what begins with \"!\", or put it into quotes."],
	UNEXPECTED_TOKEN: ["this cannot stand here", "See whether a quote or a bracket before it is closed; a text that begins with either needs quotes."],
	UNCLOSED: ["a bracket is not closed, or what stands in it is not indented", "Close what was opened before it, and indent its lines more than its key."]
};
function yamlErrorWords(code, told = "") {
	const isUnclosed = code === "BAD_INDENT" && told.includes(" and end with a ");
	return sentences[isUnclosed ? "UNCLOSED" : code] ?? ["this is not YAML", "See docs/configuration.md for a file that is."];
}

// build/src/config/yaml-nodes.js
const aliasWords = "is an alias, which has no meaning here";
const aliasMend = "Write the value out; a text that begins with \"*\" needs quotes.";
const depthMax = 40;
var YamlFile = class {
	file;
	root;
	text;
	lines = new import_dist.LineCounter();
	constructor(text, file) {
		this.text = text.replace(/^\uFEFF/, "");
		this.file = file;
		this.refuseOtherEncodings();
		const contents = this.document();
		const root = contents === null ? null : nodeOf(contents, 0);
		this.root = root === null || isEmpty(root) ? null : root;
	}
	fault(offset, message, mend) {
		const { line, column } = this.position(offset);
		return new require_scan.Fault("bad-configuration", `${this.file}:${line}:${column}: ${message}`, mend);
	}
	insideOf(at, text) {
		return [at, at + 1].find((begin) => this.text.startsWith(text, begin)) ?? null;
	}
	position(offset) {
		const { line, col } = this.lines.linePos(offset);
		return line === 0 ? {
			line: 1,
			column: offset + 1
		} : {
			line,
			column: col
		};
	}
	refuseOtherEncodings() {
		const at = this.text.search(/[\uFFFD\0]/);
		if (at === -1) return;
		const before = this.text.slice(0, at).split("\n");
		const place = `${this.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
		throw new require_scan.Fault("bad-configuration", `${place}: this is no text in UTF-8`, "Save the file as UTF-8.");
	}
	document() {
		const composer = new import_dist.Composer({
			uniqueKeys: false,
			logLevel: "silent"
		});
		const [first, second] = this.unlessItFails(() => [...composer.compose(this.tokens(), true, this.text.length)]);
		const wrong = first?.errors[0] ?? first?.warnings[0];
		if (wrong !== void 0) throw this.fault(wrong.pos[0], ...yamlErrorWords(wrong.code, wrong.message));
		if (second !== void 0) throw this.fault(second.range[0], ...yamlErrorWords("MULTIPLE_DOCS"));
		return first?.contents ?? null;
	}
	unlessItFails(parse) {
		try {
			return parse();
		} catch (error) {
			if (error instanceof require_scan.Fault) throw error;
			throw this.fault(0, ...yamlErrorWords("IMPOSSIBLE"));
		}
	}
	tokens() {
		const compact = /(?:[-?:][ \t]+){64}/.exec(this.text);
		if (compact !== null) throw this.tooDeep(compact.index);
		const parser = new import_dist.Parser(this.lines.addNewLine);
		this.lines.addNewLine(0);
		const tokens = [];
		for (const lexeme of new import_dist.Lexer().lex(this.text)) {
			tokens.push(...parser.next(lexeme));
			if (parser.stack.length > depthMax) throw this.tooDeep(parser.offset);
		}
		tokens.push(...parser.end());
		return tokens;
	}
	tooDeep(offset) {
		return this.fault(offset, "this is nested too deeply", "Give no more levels than the examples have.");
	}
};
function isEmpty(node) {
	return node.kind === "scalar" && node.value === null;
}
function nodeOf(node, otherwise) {
	const at = offsetOf(node) ?? otherwise;
	if ((0, import_dist.isAlias)(node)) return {
		kind: "alias",
		at
	};
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		at,
		items: node.items.map((item) => nodeOf(item, at))
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		at,
		pairs: node.items.map(({ key, value }) => {
			const keyAt = offsetOf(key) ?? at;
			return {
				at: keyAt,
				name: (0, import_dist.isScalar)(key) && typeof key.value === "string" ? key.value : null,
				value: nodeOf(value, keyAt)
			};
		})
	};
	const value = (0, import_dist.isScalar)(node) ? node.value : null;
	const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
	const source = (0, import_dist.isScalar)(node) ? node.source ?? String(value) : "";
	return {
		kind: "scalar",
		at,
		value: isPlain ? value : null,
		source
	};
}
function offsetOf(node) {
	return node?.range?.[0] ?? null;
}

// build/src/config/read-entry.js
function readEntry(reading, fields, node, whose) {
	return readFields(reading, fields, node, whose, (field) => `"${field}" of ${whose}`);
}
function entryWords(key, naming, node, index) {
	const pair = node.kind === "map" ? node.pairs.find(({ name }) => name === naming) : void 0;
	const value = pair?.value.kind === "scalar" ? pair.value.value : null;
	const title = typeof value === "string" ? require_scan.shownTitle(value) : null;
	return title === null ? `entry ${index + 1} of "${key}"` : `the entry ${title} of "${key}"`;
}
function readFields(reading, fields, node, whose, nameOf) {
	const { yaml } = reading;
	const names = Object.keys(fields);
	if (node.kind !== "map") throw yaml.fault(node.at, `${whose} is not a map`, `Give it keys: ${names.join(", ")}.`);
	const found = /* @__PURE__ */ new Map();
	for (const pair of node.pairs) {
		const field = pair.name !== null && Object.hasOwn(fields, pair.name) ? fields[pair.name] : void 0;
		if (pair.name === null || field === void 0) throw unknownField(yaml, pair, fields, whose);
		if (found.has(pair.name)) throw yaml.fault(pair.at, `${nameOf(pair.name)} is there twice`, "Keep one of the two.");
		found.set(pair.name, readField(reading, field, pair, nameOf(pair.name)));
	}
	checkRequired(yaml, fields, node, found, whose);
	return Object.fromEntries(found);
}
function checkRequired(yaml, fields, node, found, whose) {
	const lacking = Object.keys(fields).find((name) => fields[name]?.required === true && !found.has(name));
	if (lacking === void 0) return;
	throw yaml.fault(node.at, `${whose} has no "${lacking}"`, `Give it one. ${fields[lacking]?.about ?? ""}`);
}
function unknownField(yaml, { name, at }, fields, whose) {
	const near = name === null ? "" : require_scan.meantField(name, fields);
	const mend = near === "" ? `Its keys are ${Object.keys(fields).join(", ")}.` : near.trim();
	return yaml.fault(at, `${name === null ? "this" : require_scan.shown(name)} is no key of ${whose}`, mend);
}
function readField(reading, field, { at, value }, name) {
	const { yaml } = reading;
	if (isEmpty(value)) throw yaml.fault(at, `${name} has no value`, `Give ${fieldWords(field)}${orNone(field)}.`);
	if (value.kind === "alias") throw yaml.fault(value.at, `${name} ${aliasWords}`, aliasMend);
	switch (field.shape) {
		case "texts": return items(reading, field, value, name).map((item) => readText(reading, {
			...field,
			required: void 0
		}, item, anItemOf(name)));
		case "map": return readFields(reading, field.fields, value, name, (inner) => `"${inner}" of ${name}`);
		case "maps": return items(reading, field, value, name).map((item) => readMapOrText(reading, field, item, name));
		case "choices": return items(reading, field, value, name).map((item) => readChoice(reading, field, item, name));
		case "text": return readText(reading, field, value, name);
		default: return readScalar(yaml, field, value, name);
	}
}
function items({ yaml }, field, node, name) {
	if (node.kind !== "list") throw yaml.fault(node.at, `${name} is not a list`, `Give ${fieldWords(field)}: in brackets, or one a line.`);
	if (node.items.length === 0) throw yaml.fault(node.at, `${name} is empty`, `Give ${fieldWords(field)}${orNone(field)}.`);
	return node.items;
}
function orNone({ required }) {
	return required === true ? "" : ", or take it out";
}
function readText({ yaml, known, deferred }, { form, required }, node, name) {
	if (node.kind === "alias") throw yaml.fault(node.at, `${name} ${aliasWords}`, aliasMend);
	const text = textOf(node, form);
	if (text === null) {
		const mend = node.kind === "scalar" && node.value !== null || form === "expression" ? "Put it into single quotes." : "Give a text, and no list or map.";
		throw yaml.fault(node.at, `${name} is no text`, mend);
	}
	if (text.trim() === "") throw yaml.fault(node.at, `${name} is empty`, required === true ? "Give it one." : "Take it out.");
	const problem = form === void 0 ? null : require_text_forms.problemOf(form, text, known);
	if (problem !== null) throw yaml.fault(node.at, `${name} ${problem[0]}`, problem[1]);
	if (form === "expression" || form === "template") {
		const inside = yaml.insideOf(node.at, text);
		deferred.push({
			form,
			text,
			fault(message, mend, offset) {
				const at = inside === null || offset === null ? node.at : inside + offset;
				return yaml.fault(at, `${name} ${message}`, mend);
			}
		});
	}
	return form === "selector" || form === "commit" ? text.toLowerCase() : text;
}
function textOf(node, form) {
	if (node.kind !== "scalar") return null;
	if (typeof node.value === "string") return node.value;
	const takesDigits = form === void 0 || form === "commit" || form === "day";
	return typeof node.value === "number" && takesDigits ? node.source : null;
}
function readScalar(yaml, field, node, name) {
	const value = node.kind === "scalar" ? node.value : null;
	if (field.shape === "word" && typeof value === "string") {
		const lower = value.trim().toLowerCase();
		if (field.words.includes(lower)) return lower;
		const mend = `Give ${fieldWords(field)}.${require_scan.meant(lower, field.words)}`;
		throw yaml.fault(node.at, `${name} does not know that value`, mend);
	}
	if (field.shape === "flag" && typeof value === "boolean") return value;
	if (field.shape === "number" && typeof value === "number") {
		if (value >= field.least && value <= field.most && (!field.whole || Number.isInteger(value))) return value;
	}
	throw yaml.fault(node.at, `${name} is not ${fieldWords(field)}`, "Give that, or take it out.");
}
function readMapOrText(reading, field, node, name) {
	const item = anItemOf(name);
	const inner = (one) => `"${one}" of ${item}`;
	if (node.kind === "map") return readFields(reading, field.fields, node, item, inner);
	const short = field.fields[field.short];
	const text = readText(reading, short?.shape === "text" ? short : {}, node, item);
	return { [field.short]: text };
}
function readChoice(reading, field, node, name) {
	const { yaml } = reading;
	const item = anItemOf(name);
	const names = [...field.words, ...Object.keys(field.named)];
	const mend = `Give ${require_scan.listed(field.words)}, or a map of ${require_scan.listed(Object.keys(field.named))} to its value.`;
	if (node.kind === "scalar" && typeof node.value === "string") {
		const word = node.value.trim().toLowerCase();
		if (field.words.includes(word)) return word;
		if (Object.hasOwn(field.named, word)) throw yaml.fault(node.at, `${item} has no value beside "${word}"`, `Write it as a map: {${word}: ...}.`);
		throw yaml.fault(node.at, `${item} is ${require_scan.shown(word)}, which there is not`, `${mend}${require_scan.meant(word, names)}`);
	}
	if (node.kind !== "map" || node.pairs.length !== 1) throw yaml.fault(node.at, `${item} is neither a word nor a map of one name`, mend);
	return readFields(reading, field.named, node, item, (one) => `"${one}" of ${item}`);
}
function anItemOf(name) {
	return `an item of ${name}`;
}
function fieldWords(field) {
	switch (field.shape) {
		case "text": return field.form === void 0 ? "a text" : require_text_forms.formWords[field.form];
		case "texts": return "a list of texts, one or more";
		case "word": return `one of ${field.words.join(", ")}`;
		case "flag": return "true or false";
		case "number": return `a ${field.whole ? "whole " : ""}number from ${field.least} to ${field.most}`;
		case "map": return `a map of ${Object.keys(field.fields).join(" and ")}`;
		case "maps": return "a list of texts or maps, one or more";
		case "choices": return "a list of words or maps, one or more";
	}
}

// build/src/config/parse-configuration.js
function parseConfiguration(text, file, names) {
	return new Parsing(new YamlFile(text, file), names).parse();
}
function extendsOf(text, file) {
	const yaml = new YamlFile(text, file);
	if (yaml.root?.kind !== "map") return [];
	const pair = yaml.root.pairs.find(({ name }) => name === "extends");
	if (pair === void 0) return [];
	return new Parsing(yaml, {
		catalogue: new require_suppressions.PatternNames([]),
		extended: /* @__PURE__ */ new Set()
	}).readList("extends", require_scan.configurationKeys.extends, pair.value).map((one, index) => {
		const item = pair.value.kind === "list" ? pair.value.items[index] : pair.value;
		return {
			text: one,
			fault: (message, mend) => yaml.fault(item?.at ?? pair.at, message, mend)
		};
	});
}
var Parsing = class {
	yaml;
	catalogue;
	own;
	values = /* @__PURE__ */ new Map();
	places = /* @__PURE__ */ new Map();
	entryPlaces = /* @__PURE__ */ new Map();
	unchecked = [];
	constructor(yaml, { catalogue, extended }) {
		this.yaml = yaml;
		this.catalogue = catalogue;
		this.own = new Set(extended);
	}
	parse() {
		const { root, file } = this.yaml;
		if (root !== null) {
			if (root.kind !== "map") throw this.yaml.fault(root.at, "a configuration is a map of keys", mendOfRoot(root));
			this.readMap(root, "");
			this.checkDates(root);
		}
		const values = Object.fromEntries(this.values);
		const { places, entryPlaces, unchecked } = this;
		return {
			file,
			values,
			places,
			entryPlaces,
			unchecked
		};
	}
	readMap(map, section) {
		const names = keysBelow(section);
		const seen = /* @__PURE__ */ new Set();
		for (const { name, at } of map.pairs) {
			if (name === null || !names.has(name)) throw this.unknownKey(at, name, section);
			if (seen.has(name)) throw this.yaml.fault(at, `"${section}${name}" is there twice`, "Keep one of the two.");
			seen.add(name);
		}
		for (const pair of patternsFirst(map.pairs)) {
			const full = `${section}${pair.name}`;
			if (Object.hasOwn(require_scan.configurationKeys, full)) this.readKey(full, pair);
			else this.readSection(full, pair.value);
		}
	}
	readSection(name, value) {
		if (isEmpty(value)) return;
		if (value.kind !== "map") {
			const mend = `Give its keys on lines of their own, indented: ${[...keysBelow(`${name}.`)].join(", ")}.`;
			throw this.yaml.fault(value.at, `"${name}" is a map of keys`, mend);
		}
		this.readMap(value, `${name}.`);
	}
	readKey(key, { at, value }) {
		const definition = require_scan.definitionOf(key);
		if (isEmpty(value)) {
			const mend = `Give ${shapeWords(definition)}, or take it out.`;
			throw this.yaml.fault(at, `"${key}" has no value`, mend);
		}
		if (value.kind === "alias") throw this.yaml.fault(value.at, `"${key}" ${aliasWords}`, aliasMend);
		this.values.set(key, this.valueOf(key, definition, value));
		this.places.set(key, [this.placeAt(at)]);
	}
	valueOf(key, definition, node) {
		switch (definition.shape) {
			case "list": return this.readList(key, definition, node);
			case "words": return this.readWords(key, definition, node);
			case "severities": return this.readSeverities(key, definition, node);
			case "entries": return this.readEntries(key, definition, node);
			case "word":
				if (node.kind !== "scalar" || typeof node.value !== "string") break;
				return this.word(key, node.value, definition.words ?? [], node.at);
			default: {
				const value = scalarOf(definition, node);
				if (value === null) break;
				this.check(key, definition, typeof value === "number" ? String(value) : value, node.at);
				if (key === "baseline") this.refuse(key, node.at, require_text_forms.pathProblem(String(value)));
				return value;
			}
		}
		throw this.wrongShape(key, definition, node.at);
	}
	readList(key, definition, node) {
		const isSingle = definition.single === true && node.kind === "scalar";
		if (node.kind !== "list" && !isSingle) throw this.wrongShape(key, definition, node.at);
		const isWhole = definition.takesIn === true;
		const texts = (node.kind === "list" ? node.items : [node]).map((item) => {
			const text = item.kind === "scalar" ? item.value : null;
			if (item.kind === "alias") throw this.yaml.fault(item.at, `an item of "${key}" ${aliasWords}`, aliasMend);
			if (typeof text !== "string") {
				const mend = item.kind === "scalar" ? "Put it into quotes." : "Give a list of texts, one level deep.";
				throw this.yaml.fault(item.at, `an item of "${key}" is no text`, mend);
			}
			if (/^!?\s*$/.test(text)) throw this.yaml.fault(item.at, `an item of "${key}" is empty`, "Take it out.");
			this.refuse(key, item.at, this.itemProblem(key, text));
			if (!isWhole) this.check(key, definition, [text], item.at);
			return text;
		});
		if (isWhole) this.check(key, definition, texts, node.at);
		return texts;
	}
	itemProblem(key, text) {
		if (key === "only" || key === "except") return require_suppressions.splitList(text).map((name) => require_text_forms.selectorProblem(name.toLowerCase(), this.known())).find((problem) => problem !== null) ?? null;
		if (key === "extends") return require_suppressions.extendsProblem(text);
		return key === "exclude" || key === "include" ? require_text_forms.globProblem(text) : null;
	}
	refuse(key, at, problem) {
		if (problem === null) return;
		const subject = require_scan.definitionOf(key).shape === "list" && !problem[0].startsWith("names ") ? `an item of "${key}"` : `"${key}"`;
		throw this.yaml.fault(at, `${subject} ${problem[0]}`, problem[1]);
	}
	readWords(key, definition, node) {
		const isWord = node.kind === "scalar" && typeof node.value === "string";
		if (node.kind !== "list" && !isWord) throw this.wrongShape(key, definition, node.at);
		const words = (node.kind === "list" ? node.items : [node]).map((item) => {
			const value = item.kind === "scalar" ? String(item.value) : "";
			return this.word(key, value, [...definition.words ?? [], "none"], item.at);
		});
		if (words.includes("none") && words.length > 1) throw this.yaml.fault(node.at, `"${key}" says none and some`, "Keep either.");
		return words.length === 0 ? ["none"] : words;
	}
	readSeverities(key, definition, node) {
		if (node.kind !== "map") throw this.wrongShape(key, definition, node.at);
		const found = /* @__PURE__ */ new Map();
		for (const { name, at, value } of node.pairs) {
			const lower = (name ?? "").toLowerCase();
			this.refuse(key, at, require_text_forms.selectorProblem(lower, this.known()));
			if (found.has(lower)) throw this.yaml.fault(at, `"${key}.${lower}" is there twice`, "Keep one of the two.");
			const severity = value.kind === "scalar" ? String(value.value) : "";
			found.set(lower, this.word(`${key}.${lower}`, severity, require_scan.severities, value.at));
		}
		return Object.fromEntries(found);
	}
	readEntries(key, definition, node) {
		if (node.kind !== "list") throw this.wrongShape(key, definition, node.at);
		const { yaml } = this;
		const naming = definition.naming ?? "name";
		return node.items.map((item, index) => {
			const whose = entryWords(key, naming, item, index);
			const reading = {
				yaml,
				known: this.known(),
				deferred: []
			};
			const entry = readEntry(reading, definition.fields ?? {}, item, whose);
			const place = `${key} ${entry[naming]}`;
			if (this.entryPlaces.has(place)) throw yaml.fault(item.at, `${whose} has a name that another has`, "Give each a name of its own.");
			this.entryPlaces.set(place, this.placeAt(item.at));
			const problem = entryProblem(key, entry);
			if (problem !== null) throw this.entryFault(problem, item, whose);
			const flags = entry["ignore-case"] === true ? "i" : "";
			this.unchecked.push(...reading.deferred.map((text) => ({
				...text,
				flags
			})));
			if (key === "patterns") for (const name of namesOfOwn(entry)) this.own.add(name);
			return entry;
		});
	}
	entryFault({ field, message, mend }, item, whose) {
		const pair = item.kind === "map" ? item.pairs.find(({ name }) => name === field) : void 0;
		const subject = field === null ? whose : `"${field}" of ${whose}`;
		return this.yaml.fault(pair?.at ?? item.at, `${subject} ${message}`, mend);
	}
	checkDates(root) {
		const { since, until } = require_scan.typedOf(Object.fromEntries(this.values));
		const history = root.pairs.find(({ name }) => name === "history")?.value;
		const pair = history?.kind === "map" ? history.pairs.find(({ name }) => name === "since") : void 0;
		if (pair === void 0 || until === void 0) return;
		this.checked({
			since,
			until
		}, (option) => `"history.${option}"`, pair.value.at);
	}
	word(name, value, words, at) {
		const lower = value.trim().toLowerCase();
		if (words.includes(lower)) return lower;
		const mend = `Give one of ${words.join(", ")}.${require_scan.meant(lower, words)}`;
		throw this.yaml.fault(at, `"${name}" does not know that value`, mend);
	}
	check(key, definition, value, at) {
		this.checked({ [definition.typed]: value }, () => `"${key}"`, at);
	}
	checked(typed, nameOf, at) {
		try {
			require_suppressions.resolveSettings(typed, nameOf);
		} catch (error) {
			if (!(error instanceof require_scan.Fault)) throw error;
			throw this.yaml.fault(at, error.message, error.mend);
		}
	}
	unknownKey(at, name, section) {
		const where = section === "" ? "a configuration" : `"${section.slice(0, -1)}"`;
		const said = name === null ? "this" : require_scan.shown(name);
		return this.yaml.fault(at, `${said} is no key of ${where}`, unknownKeyMend(name, section));
	}
	wrongShape(key, definition, at) {
		return this.yaml.fault(at, `"${key}" is not ${shapeWords(definition)}`, exampleWords(key, definition));
	}
	known() {
		return {
			catalogue: this.catalogue,
			own: this.own
		};
	}
	placeAt(at) {
		return {
			file: this.yaml.file,
			...this.yaml.position(at)
		};
	}
};
function mendOfRoot(root) {
	return root.kind === "scalar" && /^[\w.-]+:\S/.test(String(root.value)) ? "Put a blank behind the colon: \"fail-on: high\"." : "Begin with a key: \"exclude: [vendor/]\".";
}
function patternsFirst(pairs) {
	return [...pairs.filter(({ name }) => name === "patterns"), ...pairs.filter(({ name }) => name !== "patterns")];
}
function entryProblem(key, entry) {
	return key === "allow" ? allowProblem(entry) : patternProblem(entry);
}
function namesOfOwn(entry) {
	return require_scan.namesOf([require_suppressions.ownPatternOf(entry)]);
}
function scalarOf({ shape, least }, node) {
	if (node.kind !== "scalar") return null;
	const { value, source } = node;
	if (shape === "flag") return typeof value === "boolean" ? value : null;
	if (shape === "count") return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
	if (typeof value === "string" && value.trim() !== "") return value;
	return shape === "text" && least !== void 0 && typeof value === "number" ? source : null;
}

exports.extendsOf = extendsOf;
exports.parseConfiguration = parseConfiguration;