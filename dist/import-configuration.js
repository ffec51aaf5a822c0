const require_scan = require("./scan.js");
const require_check_patterns = require("./check-patterns.js");
const require_suppressions = require("./suppressions.js");
const require_import = require("./import.js");

// build/src/import/configuration-yaml.js
function configurationYaml({ patterns, allow, except }) {
	const lines = ["# Imported by \"leakline import\". docs/configuration.md tells of each key."];
	if (except.length > 0) lines.push("", "except:", ...except.map((id) => `  - ${id}`));
	const waiting = new Set(patterns.filter(({ waits }) => waits !== null).map(({ entry }) => entry.id));
	lines.push(...listOf("allow", allow, {
		nameOf: ({ name }) => name,
		linesOf: (one) => allowLines(one, waiting),
		todo: "Mend it"
	}));
	if (patterns.length > 0) lines.push("", "# Each pattern is proved by its own examples: texts that it must find (match) and near misses that it must leave", "# alone (skip), as templates, so that no secret stands here: {base62*36} is 36 random letters and digits.", "# \"leakline patterns check\" proves them.");
	lines.push(...listOf("patterns", patterns, {
		nameOf: ({ id }) => id,
		linesOf: patternLines,
		todo: "Fill in an example and a near miss"
	}).slice(1));
	return `${lines.join("\n")}\n`;
}
function listOf(key, entries, { nameOf, linesOf, todo }) {
	if (entries.length === 0) return [];
	const isInForce = entries.some(({ waits }) => waits === null);
	const head = isInForce ? [`${key}:`] : [`# ${key}:`];
	const body = entries.flatMap(({ entry, waits }) => {
		if (waits === null) return linesOf(entry);
		const away = `take the "# " away from the lines below${isInForce ? "" : ` and from "# ${key}:"`}`;
		return [`# ${text(nameOf(entry))}: ${oneLine(waits)}. ${todo} and ${away}.`, ...linesOf(entry).map((line) => `# ${line}`)];
	});
	return [
		"",
		...head,
		...body
	];
}
function allowLines(entry, waiting) {
	const { name, patterns, when, paths, values, commits } = entry;
	const asleep = (patterns ?? []).filter((id) => waiting.has(id));
	const awake = (patterns ?? []).filter((id) => !waiting.has(id));
	const isPart = awake.length > 0;
	return [
		`  - name: ${text(name)}`,
		...list("patterns", isPart ? awake : asleep),
		...isPart ? asleep.map((id) => `#       - ${text(id)}`) : [],
		...when === "any" ? ["    when: any"] : [],
		...list("paths", paths),
		...list("values", values),
		...list("commits", commits)
	];
}
function patternLines({ id, title, keywords, regex, entropy, tags, examples }) {
	const example = (key, template) => template === void 0 ? `      ${key}: [] # to be filled in` : `      ${key}: [${text(template)}]`;
	return [
		`  - id: ${id}`,
		`    title: ${text(title)}`,
		...list("keywords", keywords),
		`    regex: ${text(regex)}`,
		...entropy === null ? [] : [`    checks: [{ entropy: ${entropy} }]`],
		...list("tags", tags),
		"    examples:",
		example("match", examples?.match),
		example("skip", examples?.skip)
	];
}
function list(key, texts) {
	return texts.length === 0 ? [] : [`    ${key}:`, ...texts.map((one) => `      - ${text(one)}`)];
}
function text(value) {
	return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function oneLine(clause) {
	return clause.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]+/g, " ");
}

// build/src/import/gitleaks-allowlist.js
function readAllowlist(list, leave) {
	const isAnd = /^(?:and|&&)$/i.test(require_import.textIn(list, "condition") ?? "");
	const lost = [];
	const paths = [...require_import.textsIn(list, "paths"), ...require_import.textsIn(list, "files")].flatMap((one) => {
		const globs = require_import.globsOf(one);
		if (globs === null) lost.push(`${quoted(one)} is no expression that globs can say`);
		return globs ?? [];
	});
	const target = require_import.textIn(list, "regexTarget") ?? "secret";
	const regexes = require_import.textsIn(list, "regexes");
	if (target !== "secret" && regexes.length > 0) lost.push(`its expressions are held against the ${target}, and values are held against the secret`);
	const values = (target === "secret" ? regexes : []).filter((one) => {
		const isRight = one.trim() !== "" && isExpression$1(one);
		if (one.trim() === "") lost.push("an empty expression takes everything");
		else if (!isRight) lost.push(`${quoted(one)} is none of RE2's syntax that Leakline reads`);
		return isRight;
	});
	const words = require_import.textsIn(list, "stopwords");
	if (words.includes("")) lost.push("an empty stopword takes everything");
	const stopwords = words.filter((word) => word !== "").map((word) => `(?i)${escaped(word)}`);
	const commits = require_import.textsIn(list, "commits").filter((one) => {
		const isRight = /^[0-9a-fA-F]{7,64}$/.test(one);
		if (!isRight) lost.push(`${quoted(one)} is no id of a commit`);
		return isRight;
	});
	if (isAnd && values.length > 0 && stopwords.length > 0) lost.push("expressions and stopwords had to hold together, and are one condition here");
	const isEmpty = paths.length + values.length + stopwords.length + commits.length === 0;
	if (lost.length > 0 && isAnd) {
		leave(`${lost.join("; ")}; since all conditions had to hold, the entry is left out`);
		return null;
	}
	for (const why of lost) leave(why);
	if (isEmpty && lost.length === 0) leave("it has no condition");
	if (isEmpty) return null;
	return {
		when: isAnd ? "all" : "any",
		paths,
		values: [...values, ...stopwords],
		commits
	};
}
function isExpression$1(source) {
	try {
		require_scan.linearRegex(source, "");
		return true;
	} catch {
		return false;
	}
}
function escaped(word) {
	return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function quoted(text) {
	return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

// build/src/import/secret-group.js
function withSecretGroup(expression, group) {
	if (group === 0) return expression;
	const start = groupStart(expression, group);
	if (start === null) return null;
	const named = /^\((?:\?P?<[^>]*>)?/.exec(expression.slice(start))?.[0] ?? "(";
	return `${expression.slice(0, start)}(?<secret>${expression.slice(start + named.length)}`;
}
function groupStart(expression, group) {
	let seen = 0;
	let inClass = false;
	for (let at = 0; at < expression.length; at += 1) {
		const character = expression[at];
		if (character === "\\") {
			const quoted = expression[at + 1] === "Q" ? expression.indexOf("\\E", at) : -1;
			at = quoted === -1 ? at + 1 : quoted + 1;
		} else if (inClass) inClass = character !== "]";
		else if (character === "[") {
			inClass = true;
			if (/^\[\^?\]/.test(expression.slice(at))) at += expression[at + 1] === "^" ? 2 : 1;
		} else if (character === "(" && /^\((?!\?)|^\(\?P?<[^=!]/.test(expression.slice(at))) {
			seen += 1;
			if (seen === group) return at;
		}
	}
	return null;
}

// build/src/import/gitleaks-config.js
function readGitleaksConfig(table, catalogue) {
	const left = [];
	const patterns = [];
	const allow = [];
	const ids = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const rule of require_import.tablesIn(table, "rules")) {
		const written = require_import.textIn(rule, "id") ?? "no id";
		const known = knownId(written, catalogue);
		const id = known ?? uniqueName(idOf(written), taken);
		const what = `rule "${written}"`;
		if (known !== null) left.push({
			what,
			why: `${known} of the catalogue is in its place`
		});
		else {
			const pattern = patternOf(rule, id, (why) => left.push({
				what,
				why
			}));
			if (pattern === null) continue;
			patterns.push(pattern);
		}
		ids.set(written, id);
		takeAllowlists(rule, {
			what,
			patterns: [id]
		}, {
			allow,
			left
		});
	}
	const scope = (list) => {
		const targets = require_import.textsIn(list, "targetRules");
		return targets.length === 0 ? null : targets.flatMap((one) => ids.get(one) ?? knownId(one, catalogue) ?? generalIds(one, catalogue));
	};
	for (const list of allowlistsOf(table)) {
		const targets = scope(list);
		const strange = targets?.filter((one) => !catalogue.has(one) && !patterns.some(({ id }) => id === one)) ?? [];
		const what = `allowlist "${require_import.textIn(list, "description") ?? "without a description"}"`;
		if (strange.length > 0) left.push({
			what,
			why: `its rule "${strange[0]}" has no counterpart`
		});
		else takeAllowlist(list, {
			what,
			patterns: targets
		}, {
			allow,
			left
		});
	}
	const names = /* @__PURE__ */ new Set();
	return {
		patterns,
		allow: allow.map((one) => ({
			...one,
			name: uniqueName(one.name, names)
		})),
		except: exceptOf(table, catalogue, left),
		left
	};
}
function takeAllowlists(rule, scope, taking) {
	for (const list of allowlistsOf(rule)) {
		const name = require_import.textIn(list, "description");
		takeAllowlist(list, {
			...scope,
			what: `allowlist ${name === null ? "" : `"${name}" `}of ${scope.what}`
		}, taking);
	}
}
function takeAllowlist(list, { what, patterns }, { allow, left }) {
	const entry = readAllowlist(list, (why) => left.push({
		what,
		why
	}));
	if (entry === null) return;
	allow.push({
		name: require_import.textIn(list, "description") ?? `imported ${what.replaceAll("\"", "")}`,
		patterns,
		...entry
	});
}
function allowlistsOf(table) {
	return [
		"allowlists",
		"allowlist",
		"whitelist"
	].flatMap((key) => require_import.tablesIn(table, key));
}
function patternOf(rule, id, leave) {
	const written = require_import.textIn(rule, "regex");
	if (written === null) {
		leave(require_import.textIn(rule, "path") !== null ? "it looks at paths alone, which patterns of your own do not" : "it has no expression");
		return null;
	}
	const group = require_import.numberIn(rule, "secretGroup") ?? 0;
	const regex = withSecretGroup(written, group);
	if (regex === null) {
		leave(`its expression has no group ${group}`);
		return null;
	}
	if (!isExpression(regex)) {
		leave("its expression is none of RE2's syntax that Leakline reads");
		return null;
	}
	const keywords = [...new Set(require_import.textsIn(rule, "keywords"))].filter(isKeyword);
	if (keywords.length === 0) {
		leave("it has no keyword of three ASCII characters or more, of which one stands in every match");
		return null;
	}
	if (!require_import.textsIn(rule, "keywords").every(isKeyword)) leave("its keywords of one or two characters are left out");
	if (require_import.textIn(rule, "path") !== null) leave("it was for some paths alone; the pattern looks everywhere");
	if (require_import.tablesIn(rule, "required").length > 0) leave("other rules had to match near it; the pattern does not ask for them");
	if (rule["skipReport"] === true) leave("it was not reported by itself; the pattern is");
	return {
		id,
		title: titleOf(require_import.textIn(rule, "description") ?? "", id),
		keywords,
		regex,
		entropy: entropyOf(require_import.numberIn(rule, "entropy")),
		tags: require_import.textsIn(rule, "tags").map(wordOf).filter((one) => /^[a-z].{0,59}$/.test(one))
	};
}
function isKeyword(text) {
	return /^[\x20-\x7e]{3,100}$/.test(text) && text.trim().length >= 3;
}
function titleOf(description, id) {
	const title = description.trim().slice(0, 200).replace(/[.!?:;\s]+$/, "");
	return title.length < 3 ? id : title;
}
function entropyOf(bits) {
	return bits === null || bits < .1 ? null : Math.min(8, bits);
}
function isExpression(regex) {
	try {
		require_scan.linearRegex(regex, "");
		return true;
	} catch {
		return false;
	}
}
function exceptOf(table, catalogue, left) {
	const extend = require_import.isTable(table["extend"]) ? table["extend"] : {};
	const path = require_import.textIn(extend, "path");
	if (path !== null) left.push({
		what: "extend.path",
		why: "the file that it names is to be imported by itself"
	});
	const hasRules = require_import.tablesIn(table, "rules").length > 0;
	if (extend["useDefault"] !== true && path === null && hasRules) left.push({
		what: "extend",
		why: "only its own rules ran; Leakline's catalogue runs too, and \"only\" restricts it"
	});
	return [...new Set(require_import.textsIn(extend, "disabledRules"))].flatMap((written) => {
		const id = knownId(written, catalogue);
		if (id === null) left.push({
			what: `disabled rule "${written}"`,
			why: "no pattern of the catalogue is called so"
		});
		return id === null ? [] : [id];
	});
}
function knownId(written, catalogue) {
	const word = wordOf(written);
	if (catalogue.has(written)) return written;
	for (let at = word.indexOf("-"); at !== -1; at = word.indexOf("-", at + 1)) {
		const id = `${word.slice(0, at)}.${word.slice(at + 1)}`;
		if (catalogue.has(id)) return id;
	}
	return null;
}
function generalIds(written, catalogue) {
	const general = [...catalogue].filter((id) => id.startsWith("generic."));
	return written === "generic-api-key" && general.length > 0 ? general : [written];
}
function idOf(written) {
	const word = wordOf(written);
	return `imported.${word === "" ? "rule" : word}`.slice(0, 90).replace(/-$/, "");
}
function wordOf(written) {
	return written.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
function uniqueName(name, taken) {
	let unique = name;
	for (let number = 2; taken.has(unique); number += 1) unique = `${name}-${number}`;
	taken.add(unique);
	return unique;
}

// build/src/import/pattern-example.js
const alphabets = [
	["base62", "A-Za-z0-9"],
	["lowerdigits", "a-z0-9"],
	["upperdigits", "A-Z0-9"],
	["letters", "A-Za-z"],
	["lower", "a-z"],
	["upper", "A-Z"],
	["base32", "A-Z2-7"],
	["hex", "0-9a-f"],
	["HEX", "0-9A-F"],
	["digits", "0-9"]
];
const [countMin, countMax] = [6, 512];
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
const simple = /^(?<flags>\(\?i\))?(?<literal>(?:[\w@:/=~-]|\\[^A-Za-z0-9\\{}])+?)(?<class>\[(?:\\.|[^\]\\[])+\]|\\[wd])\{(?<count>\d{1,3})(?<more>,\d{0,4})?\}$/;
function examplesOf(expression) {
	const { flags, literal, class: members, count } = simple.exec(withoutGroups(expression))?.groups ?? {};
	if (literal === void 0 || members === void 0 || count === void 0) return null;
	const characters = Number(count);
	if (characters < countMin || characters > countMax) return null;
	const alphabet = alphabetOf(members, flags === void 0 ? "" : "i");
	if (alphabet === null) return null;
	const start = literal.replaceAll("\\", "");
	return {
		match: `${start}{${alphabet}*${characters}}`,
		skip: `${start}{${alphabet}*${characters - 1}}`
	};
}
function withoutGroups(expression) {
	if (/\)[?*+{]|\|/.test(expression)) return expression;
	return expression.replace(/^\(\?i\)|\\b|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:|\?P?<\w+>|(?!\?))|\)/gs, (part) => /^(?:\\b|\((?!\?i\)).*|\))$/s.test(part) ? "" : part);
}
function alphabetOf(members, flags) {
	let takes;
	try {
		takes = new RegExp(`^${members}$`, flags);
	} catch {
		return null;
	}
	const fits = ([, own]) => {
		const isOwn = new RegExp(`^[${own}]$`);
		return printable.every((one) => !isOwn.test(one) || takes.test(one));
	};
	return alphabets.find(fits)?.[0] ?? null;
}

// build/src/cli/import-configuration.js
async function importConfiguration(table) {
	const imported = readGitleaksConfig(table, new Set(require_scan.allPatterns.map(({ id }) => id)));
	const patterns = await writtenPatterns(imported.patterns);
	const written = {
		patterns,
		allow: await writtenAllow(imported.allow, patterns),
		except: imported.except
	};
	return {
		text: configurationYaml(written),
		told: [...require_import.leftLines(imported.left), ...toldOf(written)]
	};
}
const noExample = "no example can be made from its expression";
async function writtenPatterns(imported) {
	const withExamples = imported.map((one) => ({
		...one,
		examples: examplesOf(one.regex)
	}));
	const problems = problemsOf(withExamples);
	const written = [];
	for (const one of withExamples) {
		const problem = problems.get(one.id);
		if (one.examples === null) written.push({
			entry: one,
			waits: noExample
		});
		else if (problem !== void 0) written.push({
			entry: {
				...one,
				examples: null
			},
			waits: `the example made for it proves nothing, ${problem}`
		});
		else {
			const fault = await faultOf({
				...nothing,
				patterns: [{
					entry: one,
					waits: null
				}]
			});
			written.push({
				entry: one,
				waits: fault
			});
		}
	}
	return written;
}
function problemsOf(patterns) {
	const own = patterns.flatMap(asOwn);
	if (own.length === 0) return /* @__PURE__ */ new Map();
	const checked = require_check_patterns.checkPatterns([...require_scan.allPatterns, ...own], own);
	return new Map(checked.flatMap(({ id, problems: [first] }) => first === void 0 ? [] : [[id, first]]));
}
function asOwn({ id, title, keywords, regex, entropy, examples }) {
	if (examples === null) return [];
	const { match, skip } = examples;
	const words = {
		id,
		title,
		keywords,
		regex,
		examples: {
			match: [{ text: match }],
			skip: [{ text: skip }]
		}
	};
	return [require_suppressions.ownPatternOf(entropy === null ? words : {
		...words,
		checks: [{ entropy }]
	})];
}
async function writtenAllow(imported, patterns) {
	const waiting = new Set(patterns.filter(({ waits }) => waits !== null).map(({ entry }) => entry.id));
	const inForce = patterns.filter(({ waits }) => waits === null);
	const all = imported.map((entry) => {
		return {
			entry,
			waits: entry.patterns?.every((id) => waiting.has(id)) === true ? "the patterns that it is for are comments" : null
		};
	});
	if (await faultOf({
		patterns,
		allow: all,
		except: []
	}) === null) return all;
	const written = [];
	for (const one of all) {
		const ownPatterns = one.entry.patterns === null ? [] : patternsNamed(one.entry.patterns, patterns);
		const alone = {
			patterns: one.entry.patterns === null ? inForce : ownPatterns,
			allow: [one],
			except: []
		};
		written.push({
			...one,
			waits: one.waits ?? await faultOf(alone)
		});
	}
	return written;
}
function patternsNamed(ids, patterns) {
	return patterns.filter(({ entry }) => ids.includes(entry.id));
}
const nothing = {
	patterns: [],
	allow: [],
	except: []
};
async function faultOf(written) {
	const loaded = {
		path: "leakline.yml",
		text: configurationYaml(written),
		extended: []
	};
	const read = await require_suppressions.readConfigurationOrFault(loaded, (path) => path);
	return read instanceof require_scan.Fault ? read.message.replace(/^leakline\.yml(?::\d+)*: /, "") : null;
}
function toldOf({ patterns, allow }) {
	const made = patterns.filter(({ waits }) => waits === null).length;
	const told = [];
	if (made > 0) told.push(`${patternsOf(made, patterns.length)} in force, proven by examples made for this.`);
	if (made < patterns.length) told.push(`${patternsOf(patterns.length - made, patterns.length)} written as comments, to be filled in:`, ...patterns.flatMap(({ entry, waits }) => waits === null ? [] : [`  ${entry.id}: ${waits}`]), "Fill in \"examples\", take the \"# \" away from the lines, and run \"leakline patterns check\".");
	const asleep = allow.flatMap(({ entry, waits }) => waits === null ? [] : [`  "${entry.name}": ${waits}`]);
	if (asleep.length > 0) told.push(`${asleep.length} of ${allow.length} entries of "allow" ${asleep.length === 1 ? "is" : "are"} written as comments:`, ...asleep);
	return told;
}
function patternsOf(count, all) {
	return `${count} of ${all} ${all === 1 ? "pattern" : "patterns"} ${count === 1 ? "is" : "are"}`;
}

exports.importConfiguration = importConfiguration;