const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_rename_over = require("./rename-over.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");

// build/src/baseline/change-baseline.js
function addFindings(baseline, findings, decision) {
	const known = new Set(baseline.entries.map((entry) => entry.fingerprint));
	const added = /* @__PURE__ */ new Map();
	for (const { fingerprint, patternId, path } of findings) {
		if (known.has(fingerprint)) continue;
		const other = added.get(fingerprint);
		if (other !== void 0 && require_scan.compareText(other.path, path) <= 0) continue;
		const { state, reason, who, until } = decision;
		added.set(fingerprint, {
			fingerprint,
			patternId,
			path: cutPath(path),
			state,
			reason,
			who,
			until
		});
	}
	const entries = [...baseline.entries, ...added.values()];
	return {
		baseline: require_scan.orderedBaseline(baseline.file, baseline.salts, entries).baseline,
		added: [...added.values()]
	};
}
function changeDecisions(baseline, isNamed, decision) {
	const changed = [];
	const entries = baseline.entries.map((before) => {
		if (!isNamed(before)) return before;
		const after = {
			...before,
			...decision
		};
		if (after.state === before.state && after.reason === before.reason && after.who === before.who && after.until === before.until) return before;
		changed.push({
			before,
			after
		});
		return after;
	});
	return {
		baseline: {
			...baseline,
			entries
		},
		changed
	};
}
function pruneBaseline(baseline, gone) {
	const removed = baseline.entries.filter((entry) => gone.has(entry.fingerprint));
	const entries = baseline.entries.filter((entry) => !gone.has(entry.fingerprint));
	return {
		baseline: {
			...baseline,
			entries
		},
		removed
	};
}
const pathCharactersMax = 1e3;
function cutPath(path) {
	return path.length <= pathCharactersMax ? path : `${path.slice(0, 997)}...`;
}

// build/src/scan/baseline-place.js
async function baselinePlace(directory, { baselineFile }) {
	const repository = await require_scan.locateRepository(directory);
	const root = repository === null ? require_scan.absolutePath(directory) : repository.workTree;
	const isRepository = repository !== null;
	if (root === null) throw new require_scan.Fault("not-a-repository", "This repository is bare: it has no files, so none for a baseline", "Run the command in a clone that has a work tree, and commit the baseline there.");
	if (baselineFile === false) throw new require_scan.Fault("bad-configuration", "No baseline is wanted: the configuration or --baseline says \"none\"", "Take \"baseline: none\" out of the configuration, or give --baseline FILE.");
	const named = baselineFile === null ? null : pathWithin(root, baselineFile);
	if (named !== null && !await isThere((0, node_path.join)(root, named))) return {
		root,
		isRepository,
		path: named,
		text: null
	};
	const { path, text } = await require_scan.baselineIn(root, { baselineFile: named }) ?? {
		path: require_scan.baselinePaths[0],
		text: null
	};
	return {
		root,
		isRepository,
		path,
		text
	};
}
function pathWithin(root, named) {
	const path = require_suppressions.pathInside(root, (0, node_path.resolve)(root, named));
	if (path !== null) return path;
	throw new require_scan.Fault("bad-configuration", "The baseline that is named lies outside of the repository", `Name a file in it, such as ${require_scan.baselinePaths[0]}: the path counts from its root.`);
}
async function isThere(file) {
	return (0, node_fs_promises.lstat)(file).then(() => true, () => false);
}

// build/src/scan/quiet-baseline.js
const silent = {
	progress: { step() {} },
	log() {}
};
function quietBaseline(baseline, settings) {
	const findingLines = lineFinder(baseline.file, settings);
	const lines = findingLines(baseline);
	if (lines.size === 0) return baseline;
	const redactor = new require_scan.Redactor(require_scan.plainDetector(settings.detect), require_scan.patternsById);
	const masked = withPaths(baseline, lines, ({ path }) => redactor.text(path));
	return withPaths(masked, findingLines(masked), () => "");
}
function withPaths(baseline, lines, pathFor) {
	if (lines.size === 0) return baseline;
	const entries = baseline.entries.map((entry, index) => lines.has(baseline.salts.length + index + 1) ? {
		...entry,
		path: pathFor(entry)
	} : entry);
	return {
		...baseline,
		entries
	};
}
function lineFinder(file, settings) {
	const everything = {
		...settings,
		selection: {
			only: [],
			except: []
		},
		include: [],
		exclude: []
	};
	const context = require_scan.makeContext(everything, silent);
	return (baseline) => {
		const judged = context.judge(Buffer.from(require_scan.formatBaseline(baseline)), file);
		return new Set(judged?.matches.map(({ secret }) => judged.blob.region(secret).startLine));
	};
}

// build/src/scan/write-whole.js
async function writeWhole(root, path, text) {
	const file = (0, node_path.join)(root, ...path.split("/"));
	const beside = `${file}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	try {
		await refuseLinkedFolder(root, path, (0, node_path.dirname)(file));
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
		const handle = await (0, node_fs_promises.open)(beside, "wx");
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await require_rename_over.renameOver(beside, file);
	} catch (error) {
		await (0, node_fs_promises.rm)(beside, { force: true }).catch(() => {});
		if (error instanceof require_scan.Fault) throw error;
		const { code = "unknown reason" } = error;
		throw new require_scan.Fault("unwritable-file", `${path} cannot be written (${code})`, "Make room for it, and its folder writable; what was there before is there still.");
	}
}
async function refuseLinkedFolder(root, path, folder) {
	const inside = (0, node_path.relative)(await (0, node_fs_promises.realpath)(root), await nearestFolder(folder));
	if (inside.split(/[\\/]/)[0] !== ".." && !(0, node_path.isAbsolute)(inside)) return;
	throw new require_scan.Fault("unwritable-file", `The folder of ${path} is a link that leads out of the repository`, "Name a file in a folder of the repository itself.");
}
async function nearestFolder(folder) {
	try {
		return await (0, node_fs_promises.realpath)(folder);
	} catch (error) {
		if ((0, node_path.dirname)(folder) === folder) throw error;
		return nearestFolder((0, node_path.dirname)(folder));
	}
}

// build/src/git/user-name.js
const configBytesMax = 4194304;
async function userName(directory, environment) {
	const place = await require_scan.locateRepository(directory);
	const own = place === null ? void 0 : (await require_scan.readRepositoryConfig(place.commonDir)).get("user.name");
	return (environment["GIT_AUTHOR_NAME"] || own || await globalName(environment)).replace(/[<>\r\n\0]/g, "").trim();
}
async function globalName(environment) {
	const home = environment["HOME"] ?? environment["USERPROFILE"] ?? null;
	const named = environment["GIT_CONFIG_GLOBAL"];
	const folder = environment["XDG_CONFIG_HOME"] || (home === null ? null : (0, node_path.join)(home, ".config"));
	const usual = [...home === null ? [] : [(0, node_path.join)(home, ".gitconfig")], ...folder === null ? [] : [(0, node_path.join)(folder, "git", "config")]];
	for (const file of named === void 0 ? usual : [named]) {
		const bytes = await require_scan.readSmallFile(file, configBytesMax);
		const name = require_scan.parseGitConfig(bytes?.toString("utf8") ?? "").get("user.name");
		if (name !== void 0 && name !== "") return name;
	}
	return "";
}

// build/src/cli/decision-words.js
const wordsMax = 1e3;
function decisionOf(values, settings) {
	const { state, reason, who, expires } = values;
	return {
		...state === void 0 ? {} : { state: stateNamed(state) },
		...reason === void 0 ? {} : { reason: harmless("--reason", reason, settings) },
		...who === void 0 ? {} : { who: harmless("--who", who, settings) },
		...expires === void 0 ? {} : { until: lastDay(expires, settings.suppression.today) }
	};
}
async function nameOfDecider(given, directory, environment, { detect }) {
	const name = given ?? await userName(directory, environment);
	return require_scan.redactMessage(name, detect) === name ? name : "";
}
function stateNamed(word) {
	const known = require_scan.suppressionStates.find((state) => state === word.toLowerCase());
	if (known !== void 0) return known;
	const near = require_scan.nearestName(word, require_scan.suppressionStates);
	const meant = near === null ? "" : ` Perhaps "${near}" was meant.`;
	throw new require_scan.Fault("bad-argument", "--state does not know that value", `Give one of ${require_scan.suppressionStates.join(", ")}.${meant}`);
}
function harmless(option, words, { detect }) {
	const line = words.trim().replace(/\s+/g, " ");
	if (line.length > wordsMax) throw new require_scan.Fault("bad-argument", `${option} is longer than ${wordsMax} characters`, "Give a sentence, with the number of an issue that says more.");
	if (require_scan.redactMessage(line, detect) === line) return line;
	throw new require_scan.Fault("bad-argument", `${option} holds what is a finding itself: a credential, an address or the name of a host`, "Say it without: the baseline is a file that is committed.");
}
function lastDay(word, today) {
	if (word === "never") return null;
	if (!require_scan.isCalendarDay(word)) throw new require_scan.Fault("bad-argument", "--expires is no day that there is", "Give the last day on which it holds as YYYY-MM-DD, or \"never\".");
	if (word >= today) return word;
	throw new require_scan.Fault("bad-argument", `--expires is a day that has passed (today is ${today}, in UTC)`, "Give the last day on which it is to hold, or \"never\".");
}

// build/src/baseline/merge-attribute.js
function withMergeAttribute(text, path) {
	const last = (text ?? "").split(/\r?\n/).filter((line) => speaksOf(line, path)).at(-1);
	if (last !== void 0) return /\smerge=union(?:\s|$)/.test(last) ? { kind: "there" } : {
		kind: "other",
		line: last.trim()
	};
	const end = text?.includes("\r\n") ? "\r\n" : "\n";
	const start = text === null || text === "" || text.endsWith("\n") ? text ?? "" : `${text}${end}`;
	const line = `${attributePattern(path)} merge=union`;
	return {
		kind: "added",
		text: `${start}${line}${end}`,
		line
	};
}
function speaksOf(line, path) {
	const [, quoted, plain, attributes = ""] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))(\s.*)$/.exec(line) ?? [];
	const name = path.slice(path.lastIndexOf("/") + 1);
	const patterns = [
		path,
		`/${path}`,
		name,
		`**/${name}`,
		attributePattern(path),
		"*.jsonl",
		"*"
	];
	const pattern = quoted ?? plain;
	const says = /\s(?:[-!]?merge(?:=\S*)?|binary)(?=\s|$)/.test(attributes);
	return pattern !== void 0 && says && patterns.includes(pattern);
}
function attributePattern(path) {
	const literal = path.replace(/[\\*?[\]!#]/g, "\\$&");
	return /[\s"]/.test(literal) ? `"${literal.replace(/[\\"]/g, "\\$&")}"` : literal;
}

// build/src/cli/merge-attribute-file.js
const name = ".gitattributes";
async function addMergeAttribute(root, path) {
	const present = await presentText((0, node_path.join)(root, name));
	const made = withMergeAttribute(present === false ? null : present, path);
	if (made.kind === "there") return {
		isWritten: false,
		sentence: ""
	};
	if (made.kind === "other") return {
		isWritten: false,
		sentence: `${name} says "${made.line}" of it, and stays as it is: with merge=union Git would join both sides of a merge.`
	};
	if (present === false) return {
		isWritten: false,
		sentence: `${name} is no plain file and stays as it is: add "${made.line}" where Git reads attributes, so that it joins both sides of a merge.`
	};
	await writeWhole(root, name, made.text);
	return {
		isWritten: true,
		sentence: `${name} ${present === null ? "was written" : "was added to"}, so that Git joins both sides when it merges two baselines: ${made.line}`
	};
}
async function presentText(file) {
	try {
		return (await (0, node_fs_promises.lstat)(file)).isFile() ? await (0, node_fs_promises.readFile)(file, "utf8") : false;
	} catch (error) {
		const { code } = error;
		return code === "ENOENT" ? null : false;
	}
}

// build/src/cli/salted-baseline.js
function saltedBaseline(baseline, fingerprintKey) {
	if (fingerprintKey !== null || baseline.salts.length > 0) return baseline;
	return {
		...baseline,
		salts: [(0, node_crypto.randomBytes)(16).toString("hex")]
	};
}

Object.defineProperty(exports, "addFindings", {
  enumerable: true,
  get: function () {
    return addFindings;
  }
});
Object.defineProperty(exports, "addMergeAttribute", {
  enumerable: true,
  get: function () {
    return addMergeAttribute;
  }
});
Object.defineProperty(exports, "baselinePlace", {
  enumerable: true,
  get: function () {
    return baselinePlace;
  }
});
Object.defineProperty(exports, "changeDecisions", {
  enumerable: true,
  get: function () {
    return changeDecisions;
  }
});
Object.defineProperty(exports, "decisionOf", {
  enumerable: true,
  get: function () {
    return decisionOf;
  }
});
Object.defineProperty(exports, "nameOfDecider", {
  enumerable: true,
  get: function () {
    return nameOfDecider;
  }
});
Object.defineProperty(exports, "pruneBaseline", {
  enumerable: true,
  get: function () {
    return pruneBaseline;
  }
});
Object.defineProperty(exports, "quietBaseline", {
  enumerable: true,
  get: function () {
    return quietBaseline;
  }
});
Object.defineProperty(exports, "saltedBaseline", {
  enumerable: true,
  get: function () {
    return saltedBaseline;
  }
});
Object.defineProperty(exports, "stateNamed", {
  enumerable: true,
  get: function () {
    return stateNamed;
  }
});
Object.defineProperty(exports, "writeWhole", {
  enumerable: true,
  get: function () {
    return writeWhole;
  }
});