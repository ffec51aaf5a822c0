import { a as keyNames, n as configurationKeys, o as typedOf, r as configurationPaths, t as configurationBytesMax } from "./configuration-keys.js";
import { t as resolveSettings } from "./resolve-settings.js";
import { K as resolveTypedRange, Q as allPatterns, U as isUnborn, X as namesOf, bt as readSmallFile, pt as isObjectFault, rt as openRepository, vn as Fault, vt as locateRepository, xt as absolutePath } from "./scan.js";
import { lstat } from "node:fs/promises";
import { basename, isAbsolute, join, resolve } from "node:path";

// build/src/config/layered-options.js
function layeredOptions(typed, typedName, configuration) {
	const origins = /* @__PURE__ */ new Map();
	const given = Object.entries(typed).filter(([, value]) => isGiven(value));
	const merged = {
		...configuration === null ? {} : typedOf(configuration.values),
		...Object.fromEntries(given)
	};
	for (const key of keyNames) {
		const { typed: field, option } = configurationKeys[key];
		const position = configuration?.positions.get(key);
		if (isGiven(typed[field])) origins.set(field, option === null ? key : typedName(option));
		else if (position !== void 0) origins.set(field, `${configuration?.file}:${position.line}`);
	}
	const nameOf = (option) => {
		const key = keyNames.find((one) => configurationKeys[one].option === option);
		const field = key === void 0 ? void 0 : configurationKeys[key].typed;
		return field === void 0 || isGiven(typed[field]) || !origins.has(field) ? typedName(option) : `"${key}" (${origins.get(field)})`;
	};
	return {
		typed: merged,
		origins,
		nameOf
	};
}
function isGiven(value) {
	return value !== void 0 && value !== "" && !(Array.isArray(value) && value.length === 0);
}

// build/src/git/blob-at.js
async function entryAt(store, commit, path) {
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
		const entry = await entryAt(store, commit, path);
		return entry === null || entry.kind === "tree" ? null : await store.readBlob(entry.oid);
	} catch (error) {
		if (isObjectFault(error)) return null;
		throw error;
	}
}

// build/src/scan/configuration-files.js
async function configurationIn(folder, paths = configurationPaths) {
	const found = [];
	for (const path of paths) {
		const text = await textOfFile(join(folder, path), path);
		if (text !== null) found.push({
			path,
			text
		});
	}
	return onlyOne(found);
}
async function configurationNamed(file, shown) {
	const text = await textOfFile(file, shown);
	return text === null ? null : {
		path: shown,
		text
	};
}
async function configurationAt(store, commit, paths = configurationPaths) {
	const found = [];
	for (const path of paths) {
		const entry = await entryAt(store, commit, path);
		if (entry === null) continue;
		if (entry.kind !== "blob") throw unreadable(path);
		const bytes = await store.readBlob(entry.oid);
		if (bytes.length > 262144) throw unreadable(path);
		found.push({
			path,
			text: textOf(bytes)
		});
	}
	return onlyOne(found);
}
async function textOfFile(file, shown) {
	try {
		if (!(await lstat(file)).isFile()) throw unreadable(shown);
	} catch (error) {
		if (error instanceof Fault) throw error;
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw unreadable(shown);
	}
	const bytes = await readSmallFile(file, configurationBytesMax);
	if (bytes === null) throw unreadable(shown);
	return textOf(bytes);
}
function textOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
function onlyOne([first, second]) {
	if (first === void 0 || second === void 0) return first ?? null;
	throw new Fault("bad-configuration", `There are two configurations, ${first.path} and ${second.path}`, `Keep one of them: ${basename(second.path)} would be passed over.`);
}
function unreadable(path) {
	return new Fault("bad-configuration", `${path} cannot be read as a configuration: it is no plain file, may not be read, or is larger than ${configurationBytesMax / 1024} KiB`, "Make it a file of its own that may be read, or take it away.");
}

// build/src/config/compare-configurations.js
function changesOf(before, after) {
	return keyNames.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => {
		if (before[key] === void 0) return {
			key,
			change: "set"
		};
		return {
			key,
			change: after[key] === void 0 ? "taken out" : "changed"
		};
	});
}

// build/src/scan/read-configuration.js
async function readConfiguration(file, shown = file.path) {
	if (holdsCommentsAlone(file.text)) return {
		file: shown,
		values: {},
		positions: /* @__PURE__ */ new Map()
	};
	const { parseConfiguration } = await import("./parse-configuration.js");
	return parseConfiguration(file.text, shown, namesOf(allPatterns));
}
async function readConfigurationOrFault(file, shown) {
	try {
		return await readConfiguration(file, shown);
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
}
function holdsCommentsAlone(text) {
	return text.split(/\r?\n/).every((line) => /^[ \t]*(?:#|$)/.test(line));
}

// build/src/scan/configuration-of-range.js
function configuredBy({ base, netBase }) {
	return base ?? netBase;
}
async function touchConfiguration(store, range, paths) {
	const base = configuredBy(range);
	try {
		if (base !== null) await configurationAt(store, base, paths);
	} catch (error) {
		if (!(error instanceof Fault) || error.code !== "bad-configuration") throw error;
	}
}
async function configurationOfRange(store, range, paths) {
	const base = configuredBy(range);
	const after = await fileOrFault(store, range.head, paths);
	const before = base === null ? null : await configurationAt(store, base, paths);
	const isKnown = before !== null || after !== null;
	if (isSame(before, after)) return {
		configuration: before && await readConfiguration(before),
		notices: [],
		isKnown
	};
	const place = base === null ? "nothing" : base.slice(0, 12);
	if (await isUntouched(store, range, after, paths)) return {
		configuration: before && await readConfiguration(before, `${place}:${before.path}`),
		notices: [],
		isKnown
	};
	const was = before && await readConfigurationOrFault(before, `${place}:${before.path}`);
	const becomes = after instanceof Fault || after === null ? after : await readConfigurationOrFault(after, after.path);
	if (was instanceof Fault && (becomes === null || becomes instanceof Fault)) throw was;
	return {
		configuration: was instanceof Fault ? null : was,
		notices: [noticeOf({
			before,
			place,
			was,
			after,
			becomes
		})],
		isKnown
	};
}
async function isUntouched(store, { base, netBase }, after, paths) {
	if (netBase === null || netBase === base || after instanceof Fault) return false;
	const began = await fileOrFault(store, netBase, paths);
	return !(began instanceof Fault) && isSame(began, after);
}
async function fileOrFault(store, commit, paths) {
	try {
		return await configurationAt(store, commit, paths);
	} catch (error) {
		if (error instanceof Fault && (error.code === "bad-configuration" || isObjectFault(error))) return error;
		throw error;
	}
}
function isSame(before, after) {
	if (before === null || after === null) return before === after;
	return !(after instanceof Fault) && before.path === after.path && before.text === after.text;
}
function noticeOf({ before, place, was, after, becomes }) {
	const path = (after instanceof Fault ? null : after?.path) ?? before?.path ?? "The configuration";
	const inForce = inForceWords(was, before, place);
	if (becomes === null) return `${path} is taken away by this range. ${inForce}`;
	if (becomes instanceof Fault) return `${path} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
	const known = was instanceof Fault || was === null ? {} : was.values;
	const changes = changesOf(known, becomes.values).map(({ key, change }) => `${key} ${change}`);
	const what = changes.length === 0 ? "without another meaning" : changes.join(", ");
	return `${path} ${before === null ? "comes with" : "is changed by"} this range (${what}). ${inForce}`;
}
function inForceWords(was, before, place) {
	if (was instanceof Fault) return `The one of ${place} is at fault (${was.message}), so the defaults are in force.`;
	if (before === null) return "It counts once it is in the commit to compare with; until then the defaults do.";
	return `The one of ${place}, the commit to compare with, is in force.`;
}

// build/src/scan/configure-scan.js
async function configureScan(request, asked) {
	const plain = resolveSettings(asked.typed, asked.nameOf);
	if (asked.configuration === false || request.kind === "nothing") return {
		request,
		settings: plain,
		notices: []
	};
	if (request.kind === "diff") return configureDiff(request, asked, plain);
	return {
		request,
		settings: await settingsInForce(asked),
		notices: []
	};
}
async function settingsInForce(asked) {
	return settingsOf(await optionsInForce(asked));
}
async function optionsInForce(asked) {
	const { typed, nameOf, configuration } = asked;
	if (configuration === false) return layeredOptions(typed, nameOf, null);
	const file = configuration === null ? await usualFile(asked.directory) : await namedFile(configuration, asked.directory);
	return layeredOptions(typed, nameOf, file === null ? null : await readConfiguration(file));
}
function settingsOf({ typed, nameOf }) {
	return resolveSettings(typed, nameOf);
}
async function usualFile(directory) {
	const place = await locateRepository(directory);
	if (place === null) return configurationIn(absolutePath(directory));
	if (place.workTree !== null) return configurationIn(place.workTree);
	const repository = await openRepository(directory);
	if (await isUnborn(repository)) return null;
	return configurationAt(repository.store, await repository.resolve("HEAD"));
}
async function namedFile(name, directory) {
	const root = isAbsolute(name) ? (await locateRepository(directory))?.workTree : null;
	const shown = root && pathInside(root, name) || name;
	const file = await configurationNamed(absolutePath(name), shown);
	if (file === null) throw noSuchFile(shown);
	return file;
}
async function configureDiff(request, asked, plain) {
	const { range } = request;
	const repository = await openRepository(request.directory);
	if (range === null && await isUnborn(repository)) return {
		request,
		settings: plain,
		notices: []
	};
	const notices = [];
	const ranged = typeof range === "function" ? await range(repository, notices) : await resolveTypedRange(repository, range);
	const found = {
		...ranged,
		repository: ranged.repository ?? repository
	};
	const paths = configurationPathsOf(found.repository, asked.configuration);
	const ofRange = await configurationOfRange(found.repository.store, found.range, paths);
	notices.push(...ofRange.notices);
	const { configuration } = asked;
	const inForce = typeof configuration === "string" && !ofRange.isKnown ? await readConfiguration(await namedFile(configuration, asked.directory)) : ofRange.configuration;
	return {
		request: {
			...request,
			range: async () => found
		},
		settings: settingsOf(layeredOptions(asked.typed, asked.nameOf, inForce)),
		notices
	};
}
function configurationPathsOf({ place: { workTree } }, configuration) {
	if (typeof configuration !== "string") return configuration === null ? configurationPaths : [];
	const inside = workTree === null ? null : pathInside(workTree, configuration);
	return inside === null ? [] : [inside];
}
function pathInside(workTree, name) {
	const root = `${resolve(workTree).replaceAll("\\", "/").replace(/\/$/, "")}/`;
	const file = absolutePath(name).replaceAll("\\", "/");
	return file.startsWith(root) ? file.slice(root.length) : null;
}
function noSuchFile(name) {
	return new Fault("bad-configuration", `There is no configuration ${name}`, `Give the path of a file, or none: ${configurationPaths[0]} and ${configurationPaths[2]} are looked for.`);
}

export { touchConfiguration as a, settingsInForce as i, configureScan as n, blobAt as o, optionsInForce as r, configurationPathsOf as t };