const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// build/src/config/layered-options.js
function layeredOptions(typed, typedName, configuration) {
	const origins = /* @__PURE__ */ new Map();
	const given = Object.entries(typed).filter(([, value]) => isGiven(value));
	const merged = {
		...configuration === null ? {} : require_scan.typedOf(configuration.values),
		...Object.fromEntries(given)
	};
	for (const key of require_scan.keyNames) {
		const { typed: field, option } = require_scan.configurationKeys[key];
		const places = configuration?.places.get(key) ?? [];
		if (isGiven(typed[field])) origins.set(field, option === null ? key : asTyped(typedName(option), typed[field]));
		else if (places.length > 0) origins.set(field, places.map(({ file, line }) => `${file}:${line}`).join(", "));
	}
	const nameOf = (option) => {
		const key = require_scan.keyNames.find((one) => require_scan.configurationKeys[one].option === option);
		const field = key === void 0 ? void 0 : require_scan.configurationKeys[key].typed;
		return field === void 0 || isGiven(typed[field]) || !origins.has(field) ? typedName(option) : `"${key}" (${origins.get(field)})`;
	};
	return {
		typed: merged,
		origins,
		nameOf
	};
}
function asTyped(name, value) {
	return value === false ? name.replace(/^--/, "--no-") : name;
}
function isGiven(value) {
	return value !== void 0 && value !== "" && !(Array.isArray(value) && value.length === 0);
}

// build/src/scan/configuration-files.js
const kind = {
	noun: "configuration",
	bytesMax: require_scan.configurationBytesMax
};
function configurationIn(folder, paths = require_scan.configurationPaths) {
	return require_scan.textIn(folder, paths, kind);
}
function configurationNamed(file, shown) {
	return require_scan.textNamed(file, shown, kind);
}
function configurationAt(store, commit, paths = require_scan.configurationPaths) {
	return require_scan.textAt(store, commit, paths, kind);
}

// build/src/config/compare-configurations.js
function changesOf(before, after) {
	return require_scan.keyNames.flatMap((key) => {
		const change = changeOf(before[key], after[key]);
		return change === null ? [] : [{
			key,
			change,
			entries: entryChanges(key, before, after)
		}];
	});
}
function changeOf(before, after) {
	if (JSON.stringify(before) === JSON.stringify(after)) return null;
	if (before === void 0) return "set";
	return after === void 0 ? "taken out" : "changed";
}
function entryChanges(key, before, after) {
	const { naming } = require_scan.definitionOf(key);
	if (naming === void 0) return [];
	const [was, becomes] = [entriesByName(before[key], naming), entriesByName(after[key], naming)];
	return [.../* @__PURE__ */ new Set([...was.keys(), ...becomes.keys()])].flatMap((name) => {
		const change = changeOf(was.get(name), becomes.get(name));
		return change === null ? [] : [`${require_scan.shownTitle(name) ?? "one"} ${change}`];
	});
}
function entriesByName(entries, naming) {
	return new Map((entries ?? []).map((entry) => [String(entry[naming]), entry]));
}

// build/src/scan/configuration-sources.js
function folderSource(root) {
	return { read: async (target) => (await readInside(root, target))?.file ?? null };
}
function commitSource(store, commit, packages) {
	return { async read(target) {
		const file = await configurationAt(store, commit, [target.path]);
		return file === null && target.kind === "package" && packages !== null ? packages.read(target) : file;
	} };
}
function installedPackages(workTree, store, head, { used, brought }) {
	return { async read(target) {
		const found = await readInside(workTree, target);
		const paths = found === null ? [target.path] : [target.path, found.realPath];
		for (const path of paths) {
			if (!await isTracked(store, head, path)) continue;
			brought.add(target.path);
			throw ownPreset(target);
		}
		if (found !== null) used.add(target.path);
		return found?.file ?? null;
	} };
}
async function isTracked(store, commit, path) {
	const parts = path.split("/");
	for (const index of parts.keys()) {
		const entry = await require_scan.entryAt(store, commit, parts.slice(0, index + 1).join("/"));
		if (entry === null) return false;
		if (entry.kind !== "tree") return true;
	}
	return true;
}
async function readInside(root, target) {
	const name = (0, node_path.join)(root, target.path);
	const [realRoot, real] = [await realOf(root), await realOf(name)];
	if (realRoot === null || real === null) return null;
	const realPath = (0, node_path.relative)(realRoot, real).replaceAll("\\", "/");
	if (!(!(0, node_path.isAbsolute)(realPath) && realPath !== ".." && !realPath.startsWith("../")) || target.kind === "package" && !realPath.startsWith("node_modules/")) throw leadsOut(target);
	const file = await configurationNamed(name, target.path);
	return file === null ? null : {
		file,
		realPath
	};
}
async function realOf(name) {
	try {
		return await (0, node_fs_promises.realpath)(name);
	} catch {
		return null;
	}
}
function leadsOut({ path, kind }) {
	const place = kind === "file" ? "the repository" : "node_modules";
	const mend = kind === "file" ? "Make it a file of the repository." : "Install it as a copy, or extend the file where it is: ./NAME.yml.";
	return new require_scan.Fault("bad-configuration", `${path} is behind a link that leads out of ${place}`, mend);
}
function ownPreset({ path }) {
	return new require_scan.Fault("bad-configuration", `${path} is in the head of this range and not in the commit to compare with, and a change cannot bring its own preset`, "Merge the preset first, and extend it after that.");
}

// build/src/scan/load-configuration.js
const filesMax = 50;
async function loadConfiguration(file, source, shown = (path) => path) {
	let files = 0;
	async function load(one, chain) {
		files += 1;
		const items = await itemsOf(one, shown);
		const extended = [];
		for (const item of items) {
			const target = require_suppressions.extendsTarget(item.text, one.path);
			if (target === null) throw item.fault("an item of \"extends\" leads out of the repository", "Give a file inside of it, or a package.");
			if (chain.includes(target.path)) throw cycle(item, [...chain, target.path]);
			if (chain.length > 8 || files >= filesMax) throw tooMany(item, chain.length);
			const next = await readTarget(item, source, target);
			extended.push(await load({
				path: target.path,
				text: next.text
			}, [...chain, target.path]));
		}
		return {
			...one,
			extended
		};
	}
	return load(file, [file.path]);
}
async function itemsOf({ path, text }, shown) {
	if (!/extends|\\/.test(text)) return [];
	const { extendsOf } = await Promise.resolve().then(() => require("./parse-configuration.js"));
	return extendsOf(text, shown(path));
}
async function readTarget(item, source, target) {
	let file;
	try {
		file = await source.read(target);
	} catch (error) {
		if (!(error instanceof require_scan.Fault) || error.code !== "bad-configuration") throw error;
		throw item.fault(error.message, error.mend);
	}
	if (file !== null) return file;
	const mend = target.kind === "file" ? "Give the path of a file, from the folder of the one that extends it." : "Install the package before the scan, or take it out.";
	throw item.fault(`"extends" names ${target.path}, which is not there`, mend);
}
function cycle(item, chain) {
	const told = chain.join(" -> ");
	return item.fault(`"extends" goes round in a circle: ${told}`, "Take one of these out.");
}
function tooMany(item, depth) {
	return depth > 8 ? item.fault(`"extends" goes through more than ${8} files in a row`, "Put some of them together.") : item.fault(`more than ${filesMax} files extend one another`, "Put some of them together.");
}
function filesOf(loaded) {
	return [loaded, ...loaded.extended.flatMap(filesOf)];
}

// build/src/scan/configuration-of-range.js
function configuredBy({ base, netBase }) {
	return base ?? netBase;
}
async function touchConfiguration(store, range, paths) {
	const base = configuredBy(range);
	const packages = { read: async ({ path }) => ({
		path,
		text: ""
	}) };
	try {
		const source = base === null ? null : commitSource(store, base, packages);
		const loaded = source && base && await loadedAt(source, store, base, paths);
		return loaded === null ? null : (await require_suppressions.readConfiguration(loaded)).values.baseline ?? null;
	} catch (error) {
		if (!(error instanceof require_scan.Fault) || error.code !== "bad-configuration") throw error;
		return null;
	}
}
async function configurationOfRange(store, range, paths, workTree) {
	const asked = {
		used: /* @__PURE__ */ new Set(),
		brought: /* @__PURE__ */ new Set()
	};
	const packagesOf = (presets) => workTree === null ? null : installedPackages(workTree, store, range.head, presets);
	const found = await foundInRange({
		store,
		range,
		paths,
		packages: packagesOf({
			used: /* @__PURE__ */ new Set(),
			brought: /* @__PURE__ */ new Set()
		}),
		basePackages: packagesOf(asked)
	}, asked.brought);
	const notice = await presetNotice(store, range, [...asked.used]);
	return notice === null ? found : {
		...found,
		notices: [...found.notices, notice]
	};
}
async function foundInRange(sources, brought) {
	const { store, range, paths, basePackages } = sources;
	const base = configuredBy(range);
	const place = base === null ? "nothing" : base.slice(0, 12);
	const atBase = (path) => `${place}:${path}`;
	const after = await loadedOrFault(sources, range.head);
	const source = base === null ? null : commitSource(store, base, basePackages);
	const file = base === null ? null : await configurationAt(store, base, paths);
	const before = source && file && await faultOr(() => loadConfiguration(file, source, atBase));
	const isKnown = file !== null || after !== null;
	if (before instanceof require_scan.Fault) {
		if (after === null || after instanceof require_scan.Fault || brought.size > 0) throw before;
	} else if (isSame(before, after)) return {
		configuration: before && await require_suppressions.readConfiguration(before),
		notices: [],
		isKnown
	};
	else if (await isUntouched(sources, after)) return {
		configuration: before && await require_suppressions.readConfiguration(before, atBase),
		notices: [],
		isKnown
	};
	const was = before instanceof require_scan.Fault ? before : before && await require_suppressions.readConfigurationOrFault(before, atBase);
	const becomes = after instanceof require_scan.Fault || after === null ? after : await require_suppressions.readConfigurationOrFault(after, (path) => path);
	if (was instanceof require_scan.Fault && (becomes === null || becomes instanceof require_scan.Fault)) throw was;
	return {
		configuration: was instanceof require_scan.Fault ? null : was,
		notices: [noticeOf({
			changed: changedPaths(before, after) ?? file?.path ?? "The configuration",
			isNew: file === null,
			place,
			was,
			becomes
		})],
		isKnown
	};
}
async function isUntouched(sources, after) {
	const { base, netBase } = sources.range;
	if (netBase === null || netBase === base || after instanceof require_scan.Fault) return false;
	const began = await loadedOrFault(sources, netBase);
	return !(began instanceof require_scan.Fault) && isSame(began, after);
}
async function loadedAt(source, store, commit, paths) {
	const file = await configurationAt(store, commit, paths);
	return file && loadConfiguration(file, source);
}
async function loadedOrFault({ store, paths, packages }, commit) {
	try {
		return await faultOr(() => loadedAt(commitSource(store, commit, packages), store, commit, paths));
	} catch (error) {
		if (require_scan.isObjectFault(error)) return error;
		throw error;
	}
}
async function faultOr(load) {
	try {
		return await load();
	} catch (error) {
		if (error instanceof require_scan.Fault && error.code === "bad-configuration") return error;
		throw error;
	}
}
function isSame(before, after) {
	if (before === null || after === null) return before === after;
	return !(after instanceof require_scan.Fault) && changedFiles(before, after).length === 0;
}
function changedFiles(before, after) {
	const [was, becomes] = [before, after].map((loaded) => {
		return new Map(filesOf(loaded).map(({ path, text }) => [path, text]));
	});
	return [.../* @__PURE__ */ new Set([...was?.keys() ?? [], ...becomes?.keys() ?? []])].filter((path) => was?.get(path) !== becomes?.get(path));
}
function changedPaths(before, after) {
	const path = after === null || after instanceof require_scan.Fault ? null : after.path;
	if (path === null || after === null || after instanceof require_scan.Fault || before === null || before instanceof require_scan.Fault) return path;
	const changed = changedFiles(before, after);
	return changed.includes(path) ? path : `${changed.join(" and ")}, which ${path} extends,`;
}
function noticeOf({ changed, isNew, place, was, becomes }) {
	const inForce = inForceWords(was, isNew, place);
	if (becomes === null) return `${changed} is taken away by this range. ${inForce}`;
	if (becomes instanceof require_scan.Fault) return `${changed} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
	const known = was instanceof require_scan.Fault || was === null ? {} : was.values;
	const changes = changesOf(known, becomes.values).map(({ key, change, entries }) => `${key} ${change}${entries.length === 0 ? "" : ` (${entries.join(", ")})`}`);
	const what = changes.length === 0 ? "without another meaning" : changes.join(", ");
	return `${changed} ${isNew ? "comes with" : "is changed by"} this range (${what}). ${inForce}`;
}
function inForceWords(was, isNew, place) {
	if (was instanceof require_scan.Fault) return `The one of ${place} is at fault (${was.message}), so the defaults are in force.`;
	if (isNew) return "It counts once it is in the commit to compare with; until then the defaults do.";
	return `The one of ${place}, the commit to compare with, is in force.`;
}
const packageFiles = [...[
	"package.json",
	"package-lock.json",
	"npm-shrinkwrap.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"bun.lock"
]];
async function presetNotice(store, { base, netBase, head }, presets) {
	const began = netBase ?? base;
	if (began === null || presets.length === 0) return null;
	const changed = [];
	for (const path of packageFiles) {
		const [before, after] = [await require_scan.entryAt(store, began, path), await require_scan.entryAt(store, head, path)];
		if (before?.oid !== after?.oid) changed.push(path);
	}
	if (changed.length === 0) return null;
	return `The configuration extends ${presets.join(" and ")} as installed, and this range changes ${changed.join(" and ")}: see that what is installed is what you trust.`;
}

// build/src/scan/configure-scan.js
async function configureScan(request, asked) {
	const plain = require_suppressions.resolveSettings(asked.typed, asked.nameOf);
	if (asked.configuration === false || request.kind === "nothing") return {
		request,
		settings: plain,
		notices: []
	};
	if (request.kind === "diff") return configureDiff(request, asked, plain);
	const place = await require_scan.locateRepository(asked.directory);
	const isThere = "directory" in request && request.directory === asked.directory;
	const settings = settingsOf(await optionsAt(asked, place));
	return {
		request: isThere ? {
			...request,
			place
		} : request,
		settings,
		notices: []
	};
}
async function settingsInForce(asked) {
	return settingsOf(await optionsInForce(asked));
}
async function optionsInForce(asked) {
	if (asked.configuration === false) return layeredOptions(asked.typed, asked.nameOf, null);
	return optionsAt(asked, await require_scan.locateRepository(asked.directory));
}
async function optionsAt({ typed, nameOf, configuration, directory }, place) {
	const read = typeof configuration === "string" ? namedConfiguration(configuration, place) : usualConfiguration(directory, place);
	return layeredOptions(typed, nameOf, await read);
}
function settingsOf({ typed, nameOf }) {
	const settings = require_suppressions.resolveSettings(typed, nameOf);
	if (typed.allow === void 0) return settings;
	const allow = require_suppressions.allowEntriesOf(typed.allow, [...require_scan.allPatterns, ...settings.ownPatterns]);
	return {
		...settings,
		suppression: {
			...settings.suppression,
			allow
		}
	};
}
async function usualConfiguration(directory, place) {
	if (place === null || place.workTree !== null) {
		const root = place?.workTree ?? require_scan.absolutePath(directory);
		return read(await configurationIn(root), folderSource(root));
	}
	const repository = await require_scan.openRepository(directory, place);
	if (await require_scan.isUnborn(repository)) return null;
	const { store } = repository;
	const head = await repository.resolve("HEAD");
	return read(await configurationAt(store, head), commitSource(store, head, null));
}
async function read(file, source, shown) {
	return file && require_suppressions.readConfiguration(await loadConfiguration(file, source, shown), shown);
}
async function namedConfiguration(name, place) {
	const file = require_scan.absolutePath(name);
	const workTree = place?.workTree ?? null;
	const inside = workTree && require_suppressions.pathInside(workTree, require_scan.absolutePath(name));
	const called = (0, node_path.isAbsolute)(name) && inside ? inside : name;
	const found = await configurationNamed(file, called);
	if (found === null) throw noSuchFile(called);
	const path = inside || (0, node_path.basename)(file);
	const source = folderSource(inside && workTree ? workTree : (0, node_path.dirname)(file));
	return read({
		path,
		text: found.text
	}, source, (one) => one === path ? called : one);
}
async function configureDiff(request, asked, plain) {
	const notices = [];
	const found = await require_scan.findRange(request, notices);
	if (found === null) return {
		request,
		settings: plain,
		notices
	};
	const paths = configurationPathsOf(found.repository, asked.configuration);
	const { store, place } = found.repository;
	const ofRange = await configurationOfRange(store, found.range, paths, place.workTree);
	notices.push(...ofRange.notices);
	const { configuration } = asked;
	const inForce = typeof configuration === "string" && !ofRange.isKnown ? await namedConfiguration(configuration, place) : ofRange.configuration;
	return {
		request: {
			...request,
			range: found
		},
		settings: settingsOf(layeredOptions(asked.typed, asked.nameOf, inForce)),
		notices
	};
}
function configurationPathsOf({ place: { workTree } }, configuration) {
	if (typeof configuration !== "string") return configuration === null ? require_scan.configurationPaths : [];
	const inside = workTree === null ? null : require_suppressions.pathInside(workTree, require_scan.absolutePath(configuration));
	return inside === null ? [] : [inside];
}
function noSuchFile(name) {
	return new require_scan.Fault("bad-configuration", `There is no configuration ${name}`, `Give the path of a file, or none: ${require_scan.configurationPaths[0]} and ${require_scan.configurationPaths[2]} are looked for.`);
}

Object.defineProperty(exports, "configurationPathsOf", {
  enumerable: true,
  get: function () {
    return configurationPathsOf;
  }
});
Object.defineProperty(exports, "configureScan", {
  enumerable: true,
  get: function () {
    return configureScan;
  }
});
Object.defineProperty(exports, "optionsInForce", {
  enumerable: true,
  get: function () {
    return optionsInForce;
  }
});
Object.defineProperty(exports, "settingsInForce", {
  enumerable: true,
  get: function () {
    return settingsInForce;
  }
});
Object.defineProperty(exports, "touchConfiguration", {
  enumerable: true,
  get: function () {
    return touchConfiguration;
  }
});