const require_scan = require("./scan.js");
const require_rename_over = require("./rename-over.js");
const require_work_through = require("./work-through.js");
const require_worker_pool = require("./worker-pool.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");

// build/src/scan/history-basis.js
function basisOf(settings, patterns = [...require_scan.allPatterns, ...settings.ownPatterns]) {
	const { detect, selection, confidenceMin, severities, notes, exclude, include, wholeBytesMax, history } = settings;
	const { since, until, branches, includeUnreachable } = history;
	const chosen = {
		detect,
		selection,
		confidenceMin,
		severities,
		notes,
		exclude,
		include,
		wholeBytesMax,
		asked: {
			since,
			until,
			branches,
			includeUnreachable
		}
	};
	const digest = (0, node_crypto.createHash)("sha256").update(JSON.stringify([require_scan.version, chosen]));
	for (const pattern of patterns) {
		const fields = judgingFields.map((field) => pattern[field] ?? null);
		digest.update(JSON.stringify(fields, expressionText));
	}
	return digest.digest("hex");
}
const judgingFields = [
	"id",
	"kind",
	"family",
	"severity",
	"confidence",
	"rank",
	"tags",
	"keywords",
	"names",
	"words",
	"regex",
	"flags",
	"probe",
	"value",
	"path",
	"notPath",
	"content",
	"recognizer",
	"checks",
	"companion",
	"allow",
	"matchBytesMax"
];
function expressionText(_, value) {
	return value instanceof RegExp ? String(value) : value;
}

// build/src/scan/history-cache-file.js
const noCache = "it is no cache of a history";
const word = "leakline-history-cache";
const formatVersion = 1;
const cacheBytesMax = 268435456;
const idLists = [
	"roots",
	"commits",
	"older",
	"tags",
	"loose"
];
function packMemory(memory) {
	const { basis, seen } = memory;
	const lists = idLists.map((name) => [name, packIds(memory[name])]);
	const body = `${JSON.stringify({
		basis,
		seen,
		...Object.fromEntries(lists)
	})}\n`;
	return `${word} ${formatVersion} ${digestOf(body)}\n${body}`;
}
function unpackMemory(text) {
	const end = text.indexOf("\n") + 1;
	const [first, version, sum] = text.slice(0, end === 0 ? 200 : end).trimEnd().split(" ");
	if (first !== word) return word.startsWith(text) ? "it is damaged" : noCache;
	if (version !== String(formatVersion)) return "another version of Leakline wrote it";
	const body = text.slice(end);
	return (text.startsWith(`${word} ${formatVersion} ${digestOf(body)}\n`) && sum !== void 0 ? parseBody(body) : null) ?? "it is damaged";
}
function parseBody(body) {
	try {
		const { basis, seen, ...lists } = JSON.parse(body);
		if (typeof basis !== "string" || typeof seen !== "number") return null;
		const [roots, commits, older, tags, loose] = idLists.map((name) => unpackIds(lists[name]));
		if (!roots || !commits || !older || !tags || !loose) return null;
		return {
			basis,
			seen,
			roots,
			commits,
			older,
			tags,
			loose
		};
	} catch {
		return null;
	}
}
function packIds(ids) {
	return [40, 64].map((digits) => {
		const some = ids.filter((id) => id.length === digits);
		return Buffer.from(some.join(""), "hex").toString("base64");
	});
}
function unpackIds(packed) {
	if (!Array.isArray(packed) || packed.length !== 2) return null;
	const ids = [];
	for (const [at, digits] of [40, 64].entries()) {
		const text = packed[at];
		if (typeof text !== "string") return null;
		const all = Buffer.from(text, "base64").toString("hex");
		for (let start = 0; start < all.length; start += digits) {
			const id = all.slice(start, start + digits);
			if (id.length !== digits || !require_scan.isOid(id)) return null;
			ids.push(id);
		}
	}
	return ids;
}
function digestOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
async function readMemory(file) {
	const bytes = await require_scan.readSmallFile(file, cacheBytesMax);
	if (bytes !== null) return unpackMemory(bytes.toString("latin1"));
	return await (0, node_fs_promises.stat)(file).catch(() => null) === null ? null : noCache;
}
async function checkCacheWritable(file) {
	try {
		const existing = await (0, node_fs_promises.stat)(file).catch(() => null);
		if (existing?.isDirectory() === true) throw Object.assign(/* @__PURE__ */ new Error(), { code: "EISDIR" });
		if (existing !== null && !existing.isFile()) throw Object.assign(/* @__PURE__ */ new Error(), { code: "not a file" });
		if (existing !== null) await (0, node_fs_promises.access)(file, node_fs_promises.constants.R_OK | node_fs_promises.constants.W_OK);
		await (0, node_fs_promises.access)((0, node_path.dirname)(await targetOf(file)), node_fs_promises.constants.W_OK);
	} catch (error) {
		throw new require_scan.Fault("unwritable-file", `the cache of the history cannot be written (${codeOf(error)})`, "Give a path in a folder that exists and may be written to.");
	}
}
async function writeMemory(file, memory) {
	const target = await targetOf(file);
	const made = `${target}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	try {
		const handle = await (0, node_fs_promises.open)(made, "wx", 420);
		try {
			await handle.writeFile(packMemory(memory), "latin1");
			await handle.sync();
		} finally {
			await handle.close();
		}
		await require_rename_over.renameOver(made, target);
	} catch (error) {
		await (0, node_fs_promises.rm)(made, { force: true });
		throw error;
	}
}
async function targetOf(file) {
	return (0, node_fs_promises.realpath)(file).catch(() => (0, node_path.resolve)(file));
}
function codeOf(error) {
	return error.code ?? "unknown reason";
}

// build/src/scan/history-cache.js
const rootsMax = 64;
async function openHistoryCache({ settings, notices }, readTable) {
	const file = settings.history.cache;
	if (file === null) return null;
	await checkCacheWritable(file);
	const basis = basisOf(settings);
	const found = await readMemory(file);
	if (found === null) return new HistoryCache(file, emptyMemory(basis));
	const refusal = typeof found === "string" ? found : refusalOf(found, basis, await readTable());
	if (typeof found === "string" || refusal !== null) {
		notices.push(`The cache was not used, and everything was scanned: ${refusal}`);
		return new HistoryCache(refusal === "it is no cache of a history" ? null : file, emptyMemory(basis));
	}
	return new HistoryCache(file, found);
}
function emptyMemory(basis) {
	return {
		basis,
		seen: 0,
		roots: [],
		commits: [],
		tags: [],
		older: [],
		loose: []
	};
}
function refusalOf({ basis, roots }, wanted, table) {
	if (basis !== wanted) return "it was made with other patterns or other settings";
	return roots.length === 0 || roots.some((oid) => require_scan.indexOfOid(table, oid) >= 0) ? null : "it is of another repository";
}
var HistoryCache = class {
	file;
	old;
	oldTags;
	oldLoose;
	loose = /* @__PURE__ */ new Set();
	history = null;
	tags = [];
	constructor(file, old) {
		this.file = file;
		this.old = old;
		this.oldTags = new Set(old.tags);
		this.oldLoose = new Set(old.loose);
	}
	get scanned() {
		return {
			tips: this.old.commits,
			older: this.old.older
		};
	}
	news(history) {
		this.history = history;
		this.tags = history.tags.map(({ oid }) => oid);
		return {
			...history,
			tags: history.tags.filter(({ oid }) => !this.oldTags.has(oid))
		};
	}
	isNew({ oid, path, commit }) {
		if (commit !== null) return true;
		const name = (0, node_crypto.createHash)("sha1").update(`${oid} ${path}`).digest("hex");
		this.loose.add(name);
		return !this.oldLoose.has(name);
	}
	async save({ coverage, turns, notices, log }) {
		const leftOut = this.leftOut();
		if (leftOut !== "") notices.push(leftOut);
		const memory = this.memory();
		if (this.file === null) {
			notices.push("The file of the cache was left as it is: delete it, or name another one");
			return;
		}
		if (memory === null || !coverage.complete || turns.interruption !== null) {
			notices.push("The cache was not written, since the scan is not complete");
			return;
		}
		try {
			await writeMemory(this.file, memory);
			log("info", "leakline.scan", `cache written: ${memory.commits.length} tips`);
		} catch (error) {
			notices.push(`The cache could not be written (${codeOf(error)}): the next scan begins where this one did`);
		}
	}
	leftOut() {
		const { seen } = this.old;
		if (seen === 0 || this.history === null) return "";
		if (!this.isOfUse) return "The cache was of no use: none of the commits that it names is here";
		const were = seen === 1 ? "was" : "were";
		return `${`${require_scan.amount(seen, "commit")} ${were} scanned before (cache) and left out`}: what was found there is not told again`;
	}
	get isOfUse() {
		const { tips = [], older = [] } = this.history?.scanned ?? {};
		return tips.length + older.length > 0;
	}
	memory() {
		if (this.history === null) return null;
		const { commits, scanned, starts } = this.history;
		const parents = new Set(commits.flatMap((commit) => commit.parents));
		const fresh = commits.map(({ oid }) => oid);
		const ends = [...scanned.tips, ...fresh].filter((oid) => !parents.has(oid));
		const roots = commits.filter((commit) => commit.parents.length === 0).map(({ oid }) => oid);
		return {
			basis: this.old.basis,
			seen: (this.isOfUse ? this.old.seen : 0) + commits.length,
			roots: [.../* @__PURE__ */ new Set([...this.old.roots, ...roots])].sort().slice(0, rootsMax),
			commits: [.../* @__PURE__ */ new Set([...starts, ...ends])],
			older: thinned([...scanned.older, ...landmarks(fresh)]),
			tags: this.tags,
			loose: [...this.loose]
		};
	}
};
const olderMax = 64;
function landmarks(commits) {
	const chosen = [];
	for (let back = 2; back <= commits.length; back *= 2) chosen.push(commits[commits.length - back]);
	return chosen.reverse();
}
function thinned(commits) {
	if (commits.length <= olderMax) return commits;
	const old = commits.length - olderMax / 2;
	return thinned(commits.filter((_, at) => at >= old || at % 2 === 0));
}

// build/src/scan/history-words.js
function historyWords({ branches, since, until, includeUnreachable }) {
	return [
		branches.length === 0 ? "" : `what ${listed(branches)} ${branches.length === 1 ? "reaches" : "reach"}`,
		since === null ? "" : `from ${isoTime(since)}`,
		until === null ? "" : `until ${isoTime(until)}`,
		includeUnreachable ? "with what no ref reaches" : ""
	].filter((part) => part !== "").join(", ");
}
const namesMax = 5;
function listed(names) {
	const more = names.length - namesMax;
	const shown = names.slice(0, namesMax);
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function isoTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? `@${seconds}` : date.toISOString().replace(".000Z", "Z");
}

// build/src/git/blob-arrivals.js
const arrivalsMax = 1e3;
const foldersOfCommitMax = 1e6;
function findArrivals(holding, commits, roots) {
	const found = /* @__PURE__ */ new Map();
	for (const [order, commit] of commits.entries()) {
		const root = roots.get(commit.oid) ?? -1;
		const parents = commit.parents.flatMap((parent) => roots.get(parent) ?? []);
		if (parents.includes(root)) continue;
		new Comparison(holding, (blob, path) => {
			const held = found.get(blob) ?? {
				count: 0,
				list: []
			};
			held.count += 1;
			if (held.list.length < arrivalsMax) held.list.push({
				commit,
				order,
				path
			});
			found.set(blob, held);
		}).compare(root, parents, "", 0);
	}
	return found;
}
var Comparison = class {
	holding;
	onArrival;
	folders = 0;
	constructor(holding, onArrival) {
		this.holding = holding;
		this.onArrival = onArrival;
	}
	compare(tree, parents, prefix, depth) {
		if (parents.includes(tree) || depth > 2048) return;
		const entries = this.holding.of(tree);
		if (entries.length === 0) return;
		this.folders += 1;
		if (this.folders > foldersOfCommitMax) return;
		const { trees } = this.holding;
		const before = parents.map((parent) => new Namesakes(this.holding.of(parent)));
		const [first] = before;
		for (let at = 0; at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			if (first?.isNext(item, child) === true) continue;
			if (before.some((parent) => parent.has(item, child))) continue;
			if (trees.kindOf(item) === "blob") this.onArrival(child, prefix + trees.nameOf(item));
			else {
				const olds = before.flatMap((parent) => parent.children(item));
				this.compare(child, olds, `${prefix}${trees.nameOf(item)}/`, depth + 1);
			}
		}
	}
};
var Namesakes = class {
	entries;
	next = 0;
	constructor(entries) {
		this.entries = entries;
	}
	isNext(item, child) {
		if (this.entries[this.next] !== item || this.entries[this.next + 1] !== child) return false;
		this.next += 2;
		return true;
	}
	has(item, child) {
		const { entries, next } = this;
		for (let at = next; at < entries.length; at += 2) {
			if (entries[at] !== item) continue;
			this.next = at + 2;
			if (entries[at + 1] === child) return true;
		}
		for (let at = 0; at < next; at += 2) if (entries[at] === item && entries[at + 1] === child) return true;
		return false;
	}
	children(item) {
		const { entries } = this;
		const children = [];
		for (let at = 0; at < entries.length; at += 2) if (entries[at] === item) children.push(entries[at + 1]);
		return children;
	}
};

// build/src/git/blob-places.js
const placesMax$1 = 1e3;
const pathsOfTreeMax = 64;
function findPlaces(holding, commits, roots) {
	const finder = new PlaceFinder(holding);
	if (holding.asked > 0) for (const [order, first] of commits.entries()) finder.enterCommit(first, order, roots.get(first.oid) ?? -1);
	return finder;
}
var PlaceFinder = class {
	holding;
	places = /* @__PURE__ */ new Map();
	prefixes;
	firstPrefix;
	morePrefixes = /* @__PURE__ */ new Map();
	arrived = null;
	constructor(holding) {
		this.holding = holding;
		this.prefixes = new Prefixes(holding.trees);
		this.firstPrefix = new Int32Array(holding.trees.count);
	}
	of(blob) {
		return [...this.places.get(this.holding.trees.numberOf(blob))?.values() ?? []];
	}
	enterCommit(first, order, root) {
		this.arrived = {
			first,
			order
		};
		this.enter(root, Prefixes.root, 0);
	}
	enter(tree, prefix, depth) {
		const { trees } = this.holding;
		if (tree < 0 || this.firstPrefix[tree] === prefix + 1 || depth > 2048) return;
		const entries = this.holding.of(tree);
		if (entries.length === 0 || !this.isNewPath(tree, prefix)) return;
		for (let at = 0; at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			if (trees.kindOf(item) === "blob") this.place(child, prefix, item);
			else this.enter(child, this.prefixes.below(prefix, item), depth + 1);
		}
	}
	isNewPath(tree, prefix) {
		if (this.firstPrefix[tree] === 0) {
			this.firstPrefix[tree] = prefix + 1;
			return true;
		}
		const more = this.morePrefixes.get(tree) ?? /* @__PURE__ */ new Set();
		if (more.has(prefix) || more.size >= pathsOfTreeMax) return false;
		this.morePrefixes.set(tree, more.add(prefix));
		return true;
	}
	place(blob, prefix, item) {
		if (this.arrived === null) return;
		const held = this.places.get(blob);
		const key = this.prefixes.keyOf(prefix, item);
		if (held !== void 0 && (held.has(key) || held.size >= placesMax$1)) return;
		const place = {
			path: this.prefixes.textOf(prefix) + this.holding.trees.nameOf(item),
			...this.arrived
		};
		if (held === void 0) this.places.set(blob, /* @__PURE__ */ new Map([[key, place]]));
		else held.set(key, place);
	}
};
var Prefixes = class {
	static root = 0;
	trees;
	texts = [""];
	known = /* @__PURE__ */ new Map();
	constructor(trees) {
		this.trees = trees;
	}
	textOf(prefix) {
		return this.texts[prefix] ?? "";
	}
	keyOf(prefix, item) {
		return prefix * 2 ** 26 + this.trees.nameNumber(item);
	}
	below(prefix, item) {
		const key = this.keyOf(prefix, item);
		const held = this.known.get(key);
		if (held !== void 0) return held;
		this.texts.push(`${this.textOf(prefix)}${this.trees.nameOf(item)}/`);
		this.known.set(key, this.texts.length - 1);
		return this.texts.length - 1;
	}
};

// build/src/git/holding-trees.js
const keptEntriesMax = 8e6;
const wanted = 1;
const clean = 2;
const holding = 3;
var HoldingTrees = class {
	trees;
	asked;
	states;
	kept = /* @__PURE__ */ new Map();
	room = keptEntriesMax * 2;
	open = /* @__PURE__ */ new Int32Array(1024);
	openEnd = 0;
	constructor(trees, blobs) {
		this.trees = trees;
		this.states = new Uint8Array(trees.count);
		let asked = 0;
		for (const oid of blobs) {
			const number = trees.numberOf(oid);
			if (number < 0) continue;
			this.states[number] = wanted;
			asked += 1;
		}
		this.asked = asked;
	}
	isAsked(blob) {
		return blob >= 0 && this.states[blob] === wanted;
	}
	of(tree) {
		return this.below(tree, 0);
	}
	below(tree, depth) {
		const state = this.states[tree];
		if (tree < 0 || state === clean || state === wanted) return noEntries;
		return this.kept.get(tree) ?? this.lookAt(tree, depth);
	}
	lookAt(tree, depth) {
		const { trees, states } = this;
		const first = this.openEnd;
		if (depth <= 2048) {
			this.leansOnClean = false;
			const news = trees.news(tree, this.isClean);
			const isPart = this.leansOnClean;
			this.gather(news, depth);
			if (isPart && this.openEnd > first) {
				this.openEnd = first;
				this.gather(trees.of(tree), depth);
			}
		}
		const found = this.openEnd === first ? noEntries : this.open.slice(first, this.openEnd);
		this.openEnd = first;
		states[tree] = found.length === 0 ? clean : holding;
		if (found.length > 0 && found.length <= this.room) {
			this.room -= found.length;
			this.kept.set(tree, found);
		}
		return found;
	}
	leansOnClean = false;
	isClean = (tree) => {
		this.leansOnClean = this.states[tree] === clean;
		return this.leansOnClean;
	};
	gather(entries, depth) {
		const { trees, states } = this;
		for (let at = 0; entries !== null && at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			if (child < 0) continue;
			const state = states[child];
			if (state === clean) continue;
			const kind = trees.kindOf(item);
			if (state === wanted) {
				if (kind === "blob") this.push(item, child);
			} else if (kind === "tree" && (state === holding || this.below(child, depth + 1).length > 0)) this.push(item, child);
		}
	}
	push(item, child) {
		if (this.openEnd + 2 > this.open.length) {
			const longer = new Int32Array(this.open.length * 2);
			longer.set(this.open);
			this.open = longer;
		}
		this.open[this.openEnd] = item;
		this.open[this.openEnd + 1] = child;
		this.openEnd += 2;
	}
};
const noEntries = /* @__PURE__ */ new Int32Array(0);

// build/src/git/refs-containing.js
const blockSize = 32;
function refsContaining(commits, tips, wanted) {
	const positions = new Map(commits.map((commit, index) => [commit.oid, index]));
	const tipAt = tips.map((tip) => positions.get(tip.oid) ?? -1);
	const asked = [...new Set(wanted)].flatMap((oid) => positions.get(oid) ?? []).sort((a, b) => a - b);
	const links = linksOf(commits, positions);
	const bits = new Uint32Array(commits.length);
	const sets = /* @__PURE__ */ new Map();
	for (let from = 0; from < asked.length; from += blockSize) {
		const block = asked.slice(from, from + blockSize);
		paint(bits, block, links);
		const found = block.map((position) => {
			const set = require_scan.emptyTipSet(tips);
			sets.set(commits[position].oid, set);
			return set;
		});
		tipAt.forEach((at, index) => {
			for (let left = at < 0 ? 0 : bits[at] ?? 0; left !== 0; left &= left - 1) {
				const set = found[31 - Math.clz32(left & -left)];
				if (set !== void 0) require_scan.addTip(set, index);
			}
		});
	}
	return sets;
}
function linksOf(commits, positions) {
	const starts = new Uint32Array(commits.length + 1);
	const parents = [];
	commits.forEach((commit, index) => {
		for (const parent of commit.parents) {
			const position = positions.get(parent);
			if (position !== void 0) parents.push(position);
		}
		starts[index + 1] = parents.length;
	});
	return {
		starts,
		parents: Uint32Array.from(parents)
	};
}
function paint(bits, block, { starts, parents }) {
	bits.fill(0);
	block.forEach((position, bit) => {
		bits[position] = (bits[position] ?? 0) | 1 << bit;
	});
	for (let index = block[0] ?? 0; index < bits.length; index += 1) {
		let own = bits[index] ?? 0;
		const end = starts[index + 1] ?? 0;
		for (let at = starts[index] ?? 0; at < end; at += 1) own |= bits[parents[at] ?? 0] ?? 0;
		bits[index] = own;
	}
}

// build/src/git/refs-holding.js
function refsHolding(holding, { tips, roots }) {
	const held = new HeldBlobs(holding);
	const sets = /* @__PURE__ */ new Map();
	const add = (blob, index) => {
		const known = sets.get(blob);
		const set = known ?? require_scan.emptyTipSet(tips);
		if (known === void 0) sets.set(blob, set);
		require_scan.addTip(set, index);
	};
	for (const [index, { kind, oid }] of tips.entries()) {
		const number = kind === "commit" ? roots.get(oid) : holding.trees.numberOf(oid);
		if (number === void 0) continue;
		if (kind !== "blob") for (const blobs of held.lists(number)) for (const blob of blobs) add(blob, index);
		else if (holding.isAsked(number)) add(number, index);
	}
	return sets;
}
var HeldBlobs = class {
	holding;
	known = /* @__PURE__ */ new Map();
	listed;
	unions = 0;
	constructor(holding) {
		this.holding = holding;
		this.listed = new Uint32Array(holding.trees.count);
	}
	lists(tree, depth = 0) {
		const { trees } = this.holding;
		const own = [];
		const lists = [own];
		const entries = this.holding.of(tree);
		for (let at = 0; at < entries.length; at += 2) {
			const child = entries[at + 1];
			if (trees.kindOf(entries[at]) === "blob") own.push(child);
			else lists.push(this.below(child, depth + 1));
		}
		return own.length === 0 ? lists.slice(1) : lists;
	}
	below(tree, depth) {
		if (depth > 2048) return [];
		const known = this.known.get(tree);
		if (known !== void 0) return known;
		const list = this.union(this.lists(tree, depth));
		this.known.set(tree, list);
		return list;
	}
	union(lists) {
		const [only] = lists;
		if (only !== void 0 && lists.length === 1) return only;
		this.unions += 1;
		const all = [];
		for (const list of lists) for (const blob of list) {
			if (this.listed[blob] === this.unions) continue;
			this.listed[blob] = this.unions;
			all.push(blob);
		}
		return Int32Array.from(all);
	}
};

// build/src/git/attribution.js
function attribute(trees, { commits, tips }, blobs) {
	const roots = new Map(commits.map((commit) => [commit.oid, trees.numberOf(commit.tree)]));
	const holds = new HoldingTrees(trees, blobs);
	const places = findPlaces(holds, commits, roots);
	const held = refsHolding(holds, {
		tips,
		roots
	});
	const arrivals = findArrivals(holds, commits, roots);
	const none = require_scan.emptyTipSet(tips);
	return {
		tips,
		places: remembered((blob) => places.of(blob)),
		holding: remembered((blob) => held.get(trees.numberOf(blob)) ?? none),
		containing(asked) {
			const sets = refsContaining(commits, tips, asked);
			return (commit) => sets.get(commit) ?? none;
		},
		arrivals: remembered((blob) => arrivals.get(trees.numberOf(blob)) ?? null)
	};
}
function remembered(find) {
	const known = /* @__PURE__ */ new Map();
	return (blob) => {
		const held = known.get(blob);
		if (held !== void 0) return held;
		const answer = find(blob);
		known.set(blob, answer);
		return answer;
	};
}

// build/src/git/path-numbers.js
var PathNumbers = class {
	names;
	parents = /* @__PURE__ */ new Int32Array(1024);
	nameOf = /* @__PURE__ */ new Int32Array(1024);
	texts = [];
	prefixes = [];
	byText = /* @__PURE__ */ new Map();
	slots = /* @__PURE__ */ new Int32Array(4096);
	made = 0;
	constructor(names) {
		this.names = names;
	}
	get count() {
		return this.made;
	}
	within(folder, name) {
		const mask = this.slots.length - 1;
		let slot = slotOf(folder, name) & mask;
		for (; this.slots[slot] !== 0; slot = slot + 1 & mask) {
			const known = this.slots[slot] - 1;
			if (this.parents[known] === folder && this.nameOf[known] === name) return known;
		}
		const path = this.add(folder, name);
		this.slots[slot] = path + 1;
		if (this.made * 2 > this.slots.length) this.rehash();
		return path;
	}
	ofText(text) {
		const known = this.byText.get(text);
		if (known !== void 0) return known;
		const path = this.add(given, 0);
		this.texts[path] = text;
		this.prefixes[path] = text;
		this.byText.set(text, path);
		return path;
	}
	textOf(path) {
		const known = this.texts[path];
		if (known !== void 0) return known;
		const text = this.prefixOf(this.parents[path]) + this.names.textOf(this.nameOf[path]);
		this.texts[path] = text;
		return text;
	}
	prefixOf(folder) {
		if (folder === -1) return "";
		const known = this.prefixes[folder];
		if (known !== void 0) return known;
		const prefix = `${this.textOf(folder)}/`;
		this.prefixes[folder] = prefix;
		return prefix;
	}
	add(parent, name) {
		if (this.made === this.parents.length) {
			this.parents = longer(this.parents);
			this.nameOf = longer(this.nameOf);
		}
		const path = this.made;
		this.made += 1;
		this.parents[path] = parent;
		this.nameOf[path] = name;
		return path;
	}
	rehash() {
		this.slots = new Int32Array(this.slots.length * 2);
		const mask = this.slots.length - 1;
		for (let path = 0; path < this.made; path += 1) {
			const parent = this.parents[path];
			if (parent === given) continue;
			let slot = slotOf(parent, this.nameOf[path]) & mask;
			while (this.slots[slot] !== 0) slot = slot + 1 & mask;
			this.slots[slot] = path + 1;
		}
	}
};
const top = -1;
const given = -2;
function longer(items) {
	const grown = new Int32Array(items.length * 2);
	grown.set(items);
	return grown;
}
function slotOf(folder, name) {
	const mixed = Math.imul(folder, 2654435761) ^ Math.imul(name, 2246822507);
	return mixed ^ mixed >>> 15;
}

// build/src/git/head-blobs.js
async function headBlobs(repository) {
	const paths = /* @__PURE__ */ new Map();
	const head = await repository.head();
	if (head.kind === "broken" || head.oid === null) return paths;
	try {
		const { tree } = await repository.store.readCommit(head.oid);
		for (const file of await require_scan.listTree(repository.store, tree, () => {})) {
			if (file.kind !== "blob") continue;
			paths.set(file.path, file.oid);
		}
	} catch (error) {
		if (!require_scan.isObjectFault(error)) throw error;
	}
	return paths;
}
async function headPlaces(repository, walk) {
	const blobs = /* @__PURE__ */ new Map();
	const head = await repository.head();
	if (head.kind === "broken" || head.oid === null) return {
		blobs,
		isWhole: true
	};
	try {
		const { tree } = await repository.store.readCommit(head.oid);
		return {
			blobs,
			isWhole: takePlaces(walk, {
				tree: walk.trees.numberOf(tree),
				folder: -1,
				depth: 0
			}, blobs)
		};
	} catch (error) {
		if (!require_scan.isObjectFault(error)) throw error;
		return {
			blobs,
			isWhole: false
		};
	}
}
function headBlobsAmong({ blobs }, { trees, paths }, wanted) {
	const oids = new Map([...wanted].map((oid) => [trees.numberOf(oid), oid]));
	return [...blobs].flatMap(([path, blob]) => {
		const oid = oids.get(blob);
		return oid === void 0 ? [] : [[paths.textOf(path), oid]];
	});
}
function takePlaces(walk, { tree, folder, depth }, places) {
	const { trees, paths } = walk;
	const entries = tree < 0 || depth > 2048 || places.size > placesMax ? null : trees.of(tree);
	if (entries === null) return false;
	let isWhole = true;
	for (let at = 0; at < entries.length; at += 2) {
		const item = entries[at];
		const child = entries[at + 1];
		const kind = trees.kindOf(item);
		const path = paths.within(folder, trees.nameNumber(item));
		if (kind === "blob") places.set(path, child);
		else if (kind === "tree") isWhole = takePlaces(walk, {
			tree: child,
			folder: path,
			depth: depth + 1
		}, places) && isWhole;
	}
	return isWhole;
}
const placesMax = 2e6;

// build/src/git/pack/tree-entries.js
const heldBytesMax = 25165824;
var TreeEntries = class extends require_work_through.EntryNumbers {
	work;
	scripts;
	held = /* @__PURE__ */ new Map();
	heldBytes = 0;
	constructor(table, work = require_work_through.makeTreeWork(table), parts = [readAll(work)]) {
		super(table);
		this.work = work;
		const blocks = new Map(parts.flatMap((part) => [...part.blocks]));
		for (const part of parts) this.takeNumbers(part);
		this.scripts = new require_work_through.Scripts(blocks);
	}
	of(tree) {
		const known = this.held.get(tree);
		if (known !== void 0) return known;
		const { scriptAt } = this.work;
		if (tree >= 0 && this.table.base[tree] === -1) {
			const place = scriptAt[tree];
			return place < 0 ? null : this.scripts.added(place);
		}
		const chain = [];
		let entries = null;
		for (let at = tree; entries === null; at = this.table.base[at]) {
			if (at < 0 || scriptAt[at] < 0) return null;
			entries = this.held.get(at) ?? null;
			if (entries === null) chain.push(at);
			if (this.table.base[at] < 0) break;
		}
		for (let next = chain.pop(); next !== void 0; next = chain.pop()) {
			const place = scriptAt[next];
			const isWhole = this.table.base[next] < 0;
			entries = isWhole ? this.scripts.added(place) : this.scripts.run(place, entries);
			if (!isWhole) this.hold(next, entries);
		}
		return entries;
	}
	news(tree, isDone) {
		const { scriptAt, odd, families } = this.work;
		if (tree < 0 || odd[tree] === 1 || scriptAt[tree] < 0) return this.of(tree);
		const base = this.table.base[tree];
		if (base >= 0 && isDone(base)) return this.scripts.added(scriptAt[tree]);
		const heavy = families.heavyChild[tree];
		if (heavy !== -1 && this.isDelta(heavy) && isDone(heavy)) return this.removedFor(heavy);
		let child = families.firstChild[tree];
		for (; child !== -1; child = families.nextSibling[child]) if (this.isDelta(child) && isDone(child)) return this.removedFor(child);
		return this.of(tree);
	}
	isDelta(tree) {
		return this.work.scriptAt[tree] >= 0;
	}
	removedFor(child) {
		return this.scripts.removed(this.work.scriptAt[child]);
	}
	takeNumbers({ blocks, names, lost }) {
		const nameOf = this.names.addAll(names);
		const lostOf = lost.map((oid) => this.lostNumber(oid));
		if (nameOf.every((name, at) => name === at) && lostOf.every((number, at) => number === -at - 1)) return;
		const { scriptAt } = this.work;
		const newItem = (item) => require_work_through.itemOf(nameOf[Math.floor(item / require_work_through.kindsCount)], item % require_work_through.kindsCount);
		const newChild = (child) => child < 0 ? lostOf[-child - 1] : child;
		for (const place of scriptAt) if (place >= 0 && blocks.has(require_work_through.blockNumber(place))) require_work_through.renumberScript(blocks, place, newItem, newChild);
	}
	hold(tree, entries) {
		if (this.heldBytes > heldBytesMax) {
			this.held = /* @__PURE__ */ new Map();
			this.heldBytes = 0;
		}
		this.held.set(tree, entries);
		this.heldBytes += entries.byteLength + 100;
	}
};
function readAll(work) {
	const steps = require_work_through.readTrees(work);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

// build/src/scan/attribute-findings.js
async function attributeFindings(context, repository, { history }, tools = {}) {
	const judge = tools.judge ?? ((blob) => require_scan.judgeBlob(context, repository, blob));
	const { collector, coverage, settings } = context;
	for (const skip of history.skips) coverage.addSkip(skip);
	const matched = collector.blobs();
	const commented = tools.commented ?? /* @__PURE__ */ new Set();
	const wanted = /* @__PURE__ */ new Set([...matched, ...commented]);
	const head = wanted.size === 0 ? [] : tools.headAmong?.(wanted) ?? await headBlobs(repository);
	for (const [path, oid] of head) {
		if (!wanted.has(oid)) continue;
		const judged = await judge({
			oid,
			path
		});
		if (judged === null) continue;
		collector.heedComments(judged.blob, path, judged.matches);
		collector.markInHead(judged.blob, path, judged.matches, oid);
	}
	collector.settleHead();
	if (context.turns.interruption !== null || collector.isEmpty) return;
	const { allProvenance } = settings.history;
	const trees = tools.trees ?? await readTrees(repository);
	const { known: commits, tips } = history;
	collector.attribute(attribute(trees, {
		commits,
		tips
	}, matched), allProvenance);
}
async function readTrees(repository) {
	const { table } = await repository.objectTable();
	return new TreeEntries(table);
}

// build/src/git/history-texts.js
function textsOf(commit, content, known) {
	const { oid, reach } = commit;
	const base = {
		oid,
		commit,
		reach
	};
	return [{
		...base,
		kind: "commit-message",
		label: `commit message of ${require_scan.shortOid(oid)}`,
		text: content.message
	}, ...freshPeople(content.people, known).map((text) => ({
		...base,
		kind: "signature",
		label: `author or committer of ${require_scan.shortOid(oid)}`,
		text
	}))];
}
async function* commitTexts(history, commits, known) {
	for (const commit of commits) yield* textsOf(commit, await history.contentOf(commit.oid), known);
	history.close();
}
async function* otherTexts(repository, history, { dates, selected }, known) {
	const commits = new Map(history.commits.map((commit) => [commit.oid, commit]));
	for (const { oid, refs, reach } of history.tags) {
		const tag = await readTag(repository, oid);
		if (tag === null || !isWithin(tag.taggerSeconds, dates)) continue;
		const base = {
			oid,
			commit: await commitOf(repository, tag, commits),
			reach
		};
		yield {
			...base,
			kind: "tag-message",
			label: `message of tag ${tag.name}`,
			text: tag.message,
			refs
		};
		for (const text of freshPeople([tag.tagger], known)) yield {
			...base,
			kind: "signature",
			label: `tagger of ${tag.name}`,
			text
		};
	}
	if (selected !== null) return;
	for (const { ref, messages } of history.reflogs) yield {
		kind: "reflog",
		label: `reflog of ${ref}`,
		text: messages,
		oid: null,
		commit: null,
		reach: "reflog"
	};
}
function isWithin(seconds, { since, until }) {
	return (since === null || seconds >= since) && (until === null || seconds <= until);
}
async function readTag(repository, oid) {
	try {
		const found = await repository.store.readAny(oid);
		return found.kind === "tag" ? found.tag : null;
	} catch (error) {
		if (!require_scan.isObjectFault(error)) throw error;
		return null;
	}
}
async function commitOf(repository, tag, commits) {
	let at = tag;
	for (let depth = 0; at !== null && depth < 16; depth += 1) {
		if (at.targetKind !== "tag") return commits.get(at.target) ?? null;
		at = await readTag(repository, at.target);
	}
	return null;
}
function freshPeople(people, known) {
	const fresh = people.filter((person) => person !== "" && !known.has(person));
	for (const person of fresh) known.add(person);
	return fresh;
}

// build/src/scan/scan-texts.js
function commitsOf({ history, selected }) {
	return selected === null ? history.commits : history.commits.filter(({ oid }) => selected.has(oid));
}
function textsToLookAt(plan, table) {
	const oids = commitsOf(plan).map(({ oid }) => oid);
	const kept = plan.history.keptTexts(oids);
	const indexes = new Int32Array(new SharedArrayBuffer(oids.length * 4)).fill(-1);
	for (const [place, oid] of oids.entries()) if (kept.places[place * 3] < 0) indexes[place] = require_scan.indexOfOid(table, oid);
	return {
		kept,
		indexes
	};
}
async function scanTexts(context, repository, plan, leaky = null) {
	const { history, selected } = plan;
	const judge = new require_scan.TextJudge(context);
	const known = /* @__PURE__ */ new Set();
	const all = commitsOf(plan);
	const commits = leaky === null ? all : placesInOrder(leaky).flatMap((place) => all[place] ?? []);
	const { turns } = context;
	const turn = () => leaky === null ? turns.take() : require_scan.untilInterrupted(() => turns.take());
	let done = 0;
	for await (const text of commitTexts(history, commits, known)) {
		await turn();
		tell(context, judge, text);
		if (text.kind !== "commit-message") continue;
		done += 1;
		const { bytesRead: bytes } = context.coverage;
		context.progress.step({
			phase: "scanning messages",
			done,
			total: commits.length,
			bytes
		});
	}
	if (turns.interruption !== null) return;
	const { history: dates } = context.settings;
	for await (const text of otherTexts(repository, history, {
		dates,
		selected
	}, known)) {
		await turns.take();
		tell(context, judge, text);
	}
}
function placesInOrder(places) {
	return places.toSorted((a, b) => a - b);
}
function tell({ collector }, judge, text) {
	const judged = judge.judge(text);
	if (judged === null) return;
	const { kind, label, oid, commit, reach, refs = [] } = text;
	const origin = {
		path: label,
		first: commit,
		kind,
		oid,
		treePath: null,
		reach,
		refs
	};
	collector.add(judged.blob, judged.matches, origin, "whole");
}

// build/src/scan/scan-history.js
async function scanHistory(context, repository, cache = null) {
	const { coverage, log } = context;
	const plan = await require_scan.planHistory(context, repository, cache);
	const commits = plan.selected?.size ?? plan.history.commits.length;
	coverage.addCommits(commits);
	log("info", "leakline.scan", `history has ${commits} commits`);
	const commented = /* @__PURE__ */ new Set();
	await require_scan.untilInterrupted(async () => {
		let done = 0;
		for await (const batch of plan.batches()) for (const blob of batch) {
			const place = plan.placeOf(blob);
			const judged = await require_scan.judgeBlob(context, repository, {
				oid: blob.oid,
				path: place.judgedAs
			});
			if (judged === null) continue;
			if (context.collector.mayHoldComments(judged.blob.unwatched)) commented.add(blob.oid);
			if (!blob.again) coverage.addBlob(judged.size, judged.blob.binary);
			if (judged.matches.length > 0) await plan.tellEarlier(blob);
			require_scan.takeBlob(context, blob, place, judged);
			done += 1;
			context.progress.step({
				phase: "scanning blobs",
				done,
				total: null,
				bytes: coverage.bytesRead
			});
		}
		await scanTexts(context, repository, plan);
	});
	await attributeFindings(context, repository, plan, { commented });
}

// build/src/git/pack/trees-on-demand.js
const heldItemsMax = 6291456;
var TreesOnDemand = class extends require_work_through.EntryNumbers {
	reader;
	held = /* @__PURE__ */ new Map();
	heldItems = 0;
	constructor(table) {
		super(table);
		this.reader = new require_scan.ObjectReader(table);
	}
	of(tree) {
		const known = this.held.get(tree);
		if (known !== void 0) return known;
		const entries = this.read(tree);
		if (this.heldItems > heldItemsMax) {
			this.held = /* @__PURE__ */ new Map();
			this.heldItems = 0;
		}
		this.held.set(tree, entries);
		this.heldItems += entries?.length ?? 0;
		return entries;
	}
	close() {
		this.reader.close();
	}
	read(tree) {
		if (tree < 0 || this.table.kind[tree] !== 2) return null;
		try {
			return this.parse(this.reader.read(tree).bytes);
		} catch (error) {
			if (!require_scan.isObjectFault(error)) throw error;
			return null;
		}
	}
	parse(bytes) {
		const entries = [];
		for (let at = 0; at < bytes.length;) {
			const space = bytes.indexOf(32, at);
			const end = bytes.indexOf(0, space + 1);
			const next = end + 1 + 20;
			if (space === -1 || end === -1 || next > bytes.length) return null;
			const mode = Buffer.from(bytes.subarray(at, Math.min(space, at + 10))).toString("latin1");
			if (!/^[0-7]{1,8}$/.test(mode)) return null;
			entries.push(this.itemOf(Number.parseInt(mode, 8), bytes, space + 1, end), this.childAt(bytes, end + 1));
			at = next;
		}
		return Int32Array.from(entries);
	}
};

// build/src/git/table-walk.js
var NumberedBlob = class {
	number;
	pathNumber;
	commit;
	reach;
	again;
	walk;
	constructor(walk, number, pathNumber, origin, again) {
		this.walk = walk;
		this.number = number;
		this.pathNumber = pathNumber;
		this.commit = origin.commit;
		this.reach = origin.reach;
		this.again = again;
	}
	get oid() {
		return this.walk.trees.oidOf(this.number);
	}
	get path() {
		return this.walk.paths.textOf(this.pathNumber);
	}
};
var TableWalk = class {
	trees;
	paths;
	source;
	skips;
	metTrees;
	metLinks;
	names;
	lostNames = /* @__PURE__ */ new Map();
	moreNames = /* @__PURE__ */ new Map();
	roots = 0;
	constructor(source, skips) {
		const { trees } = source;
		this.source = source;
		this.trees = trees;
		this.skips = skips;
		this.paths = new PathNumbers({ textOf: (name) => trees.textOfName(name) });
		this.metTrees = new MetTrees(trees.count);
		this.metLinks = new NumberSet(trees.count);
		this.names = new Int32Array(trees.count);
	}
	metTree(oid) {
		return this.metTrees.rootOf(this.trees.numberOf(oid)) > 0;
	}
	metBlob(oid) {
		const number = this.trees.numberOf(oid);
		return this.metLinks.has(number) || this.nameOf(number) !== 0;
	}
	meetLink(oid) {
		this.metLinks.add(this.trees.numberOf(oid));
	}
	tree(root, rootPrefix, origin) {
		this.roots += 1;
		const folder = rootPrefix === "" ? -1 : this.paths.ofText(rootPrefix);
		const descent = {
			origin,
			open: [this.trees.numberOf(root), folder],
			found: []
		};
		const odd = this.descend(descent);
		return odd === null ? descent.found : this.descendOddly(descent, odd);
	}
	blob(oid, path, reach) {
		const name = this.trees.numberOfName(path.slice(path.lastIndexOf("/") + 1));
		const number = this.trees.numberOf(oid);
		const again = this.meet(number, name);
		if (again === null) return [];
		return [new NumberedBlob(this, number, this.paths.ofText(path), {
			commit: null,
			reach
		}, again)];
	}
	isDone = (tree) => {
		const root = this.metTrees.rootOf(tree);
		return root > 0 && root < this.roots;
	};
	descend(descent) {
		const { open } = descent;
		while (open.length > 0) {
			const folder = open.pop();
			const tree = open.pop();
			if (this.metTrees.rootOf(tree) > 0) continue;
			this.metTrees.add(tree, this.roots);
			const entries = tree < 0 ? null : this.trees.news(tree, this.isDone);
			if (entries === null) return {
				tree,
				folder
			};
			this.folder(entries, folder, descent);
		}
		return null;
	}
	async *descendOddly(descent, first) {
		for (let odd = first; odd !== null; odd = this.descend(descent)) await this.oddFolder(odd.tree, odd.folder, descent);
		if (descent.found.length > 0) yield descent.found;
	}
	folder(entries, folder, { origin, open, found }) {
		const { trees, paths } = this;
		const first = open.length;
		for (let at = 0; at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			const name = trees.nameNumber(item);
			const kind = trees.kindOf(item);
			if (kind === "blob") {
				const again = this.names[child] === name + 1 ? null : this.meet(child, name);
				if (again === null) continue;
				found.push(new NumberedBlob(this, child, paths.within(folder, name), origin, again));
			} else if (kind === "tree") {
				if (this.metTrees.rootOf(child) === 0) open.push(child, paths.within(folder, name));
			} else {
				this.skips.add({
					reason: kind,
					what: paths.prefixOf(folder) + trees.nameOf(item)
				});
				this.metLinks.add(child);
			}
		}
		reversePairs(open, first);
	}
	async oddFolder(tree, folder, { origin, open, found }) {
		const { trees, paths, skips } = this;
		const prefix = paths.prefixOf(folder);
		const first = open.length;
		const { reach } = origin;
		for (const { kind, oid, name } of await require_scan.readTreeOrSkip(this.source.store, skips, trees.oidOf(tree), {
			prefix,
			reach
		})) {
			const child = trees.numberOf(oid);
			const nameNumber = trees.numberOfName(name);
			if (kind === "tree") open.push(child, paths.within(folder, nameNumber));
			else if (kind !== "blob") {
				skips.add({
					reason: kind,
					what: prefix + name
				});
				this.metLinks.add(child);
			} else {
				const again = this.meet(child, nameNumber);
				if (again === null) continue;
				found.push(new NumberedBlob(this, child, paths.within(folder, nameNumber), origin, again));
			}
		}
		reversePairs(open, first);
	}
	meet(blob, name) {
		const known = this.nameOf(blob);
		if (known === name + 1) return null;
		if (known === 0) {
			if (blob >= 0) this.names[blob] = name + 1;
			else this.lostNames.set(blob, name + 1);
			return false;
		}
		const more = this.moreNames.get(blob);
		if (more === void 0) this.moreNames.set(blob, /* @__PURE__ */ new Set([name]));
		else if (more.has(name)) return null;
		else more.add(name);
		return true;
	}
	nameOf(blob) {
		return blob >= 0 ? this.names[blob] : this.lostNames.get(blob) ?? 0;
	}
};
var NumberSet = class {
	flags;
	others = /* @__PURE__ */ new Set();
	constructor(count) {
		this.flags = new Uint8Array(count);
	}
	has(number) {
		return number >= 0 ? this.flags[number] === 1 : this.others.has(number);
	}
	add(number) {
		if (number >= 0) this.flags[number] = 1;
		else this.others.add(number);
	}
};
var MetTrees = class {
	roots;
	others = /* @__PURE__ */ new Map();
	constructor(count) {
		this.roots = new Int32Array(count);
	}
	rootOf(tree) {
		return tree >= 0 ? this.roots[tree] : this.others.get(tree) ?? 0;
	}
	add(tree, root) {
		if (tree >= 0) this.roots[tree] = root;
		else this.others.set(tree, root);
	}
};
function reversePairs(items, first) {
	for (let low = first, high = items.length - 2; low < high; low += 2, high -= 2) for (let i = 0; i < 2; i += 1) {
		const one = items[low + i];
		items[low + i] = items[high + i];
		items[high + i] = one;
	}
}

// build/src/scan/divide-blobs.js
async function divideBlobs(context, repository, { table, planned, walk, threads, isFile }) {
	const head = planned.length === 0 ? null : await headPlaces(repository, walk);
	const ofHead = new Set(head?.blobs.values());
	const isExcluded = onceEach(walk.paths.count, (path) => context.excluded(walk.paths.textOf(path)));
	const paths = new UsedPaths(walk);
	const left = [];
	const wanted = [];
	const otherNames = [];
	for (let order = 0; order < planned.length; order += 1) {
		const blob = planned[order];
		if (!(blob instanceof NumberedBlob && blob.number >= 0 && isFile(blob)) || isExcluded(blob.pathNumber)) left.push(order);
		else if (blob.again) otherNames.push({
			order,
			index: blob.number,
			path: blob.path
		});
		else {
			const { number: index, pathNumber } = blob;
			wanted.push({
				order,
				index,
				path: paths.numberOf(pathNumber),
				inHead: ofHead.has(index)
			});
		}
	}
	const { texts } = paths;
	return {
		work: require_work_through.makeBlobWork(context.settings, table, {
			wanted,
			otherNames,
			paths: texts
		}, threads),
		left,
		head
	};
}
function onceEach(count, ask) {
	const answers = new Uint8Array(count);
	return (number) => {
		if (answers[number] === 0) answers[number] = ask(number) ? 2 : 1;
		return answers[number] === 2;
	};
}
var UsedPaths = class {
	texts = [];
	walk;
	numbers;
	constructor(walk) {
		this.walk = walk;
		this.numbers = new Int32Array(walk.paths.count).fill(-1);
	}
	numberOf(path) {
		if (this.numbers[path] === -1) {
			this.numbers[path] = this.texts.length;
			this.texts.push(this.walk.paths.textOf(path));
		}
		return this.numbers[path];
	}
};

// build/src/scan/read-trees.js
function readTreesOnThreads(pool, { turns }, table) {
	const work = require_work_through.makeTreeWork(table);
	const others = Promise.all(pool.beginTrees(work));
	others.catch(() => {});
	return async () => {
		const own = await readOwn(turns, work);
		return new TreeEntries(table, work, [own, ...await others]);
	};
}
async function readOwn(turns, work) {
	const steps = require_work_through.readTrees(work);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (turns.isDue) await turns.take();
	}
}

// build/src/scan/threads-worth.js
const blobBytesMin = 12582912;
const blobKind = 3;
function threadsWorth(settings, { count, kind, packedLength }) {
	if (settings.history.threads !== null) return settings.history.threads;
	let bytes = 0;
	for (let index = 0; index < count; index += 1) if (kind[index] === blobKind) bytes += packedLength[index];
	return bytes < blobBytesMin ? 1 : require_worker_pool.threadsFor(settings);
}

// build/src/scan/scan-history-by-deltas.js
async function scanHistoryByDeltas(context, repository, cache = null) {
	const { table } = await repository.objectTable();
	const pool = new require_worker_pool.WorkerPool(context.settings, threadsWorth(context.settings, table));
	try {
		await scanWith(pool, context, repository, cache);
	} finally {
		pool.close();
	}
}
async function scanWith(pool, context, repository, cache) {
	const { coverage, log } = context;
	const { table } = await repository.objectTable();
	const readTrees = asksForFew(context, cache) ? () => new TreesOnDemand(table) : readTreesOnThreads(pool, context, table);
	const made = [];
	const plan = await require_scan.planHistory(context, repository, cache, async (skips) => {
		const walk = new TableWalk({
			trees: await readTrees(),
			store: repository.store
		}, skips);
		made.push(walk);
		return walk;
	});
	const [walk] = made;
	if (walk === void 0) throw new Error("a history is read without a walk");
	const commits = plan.selected?.size ?? plan.history.commits.length;
	coverage.addCommits(commits);
	log("info", "leakline.scan", `history has ${commits} commits`);
	const planned = await listBlobs(context, plan);
	const { work, left, head } = await divideBlobs(context, repository, {
		...plan,
		table,
		planned,
		walk,
		threads: pool.threads
	});
	const results = await judgeAll(pool, context, {
		...work,
		texts: textsToLookAt(plan, table)
	});
	const found = new Map(results.flatMap(({ blobs }) => blobs.map((blob) => [blob.order, blob])));
	tellHolders(context, planned, results);
	await tellInOrder(context, repository, {
		...plan,
		planned,
		found,
		left: [...left, ...results.flatMap(({ deferred }) => deferred)]
	});
	const leaky = results.flatMap(({ leakyCommits }) => leakyCommits);
	await require_scan.untilInterrupted(() => scanTexts(context, repository, plan, leaky));
	await attributeFindings(context, repository, plan, {
		judge: judgeKnown(context, repository, {
			planned,
			found,
			placeOf: plan.placeOf
		}),
		headAmong: (blobs) => head?.isWhole === true ? headBlobsAmong(head, walk, blobs) : null,
		commented: new Set(results.flatMap((one) => one.commented.map((order) => oidAt(planned, order)))),
		...isEnded(context) ? {} : { trees: walk.trees }
	});
}
function oidAt(planned, order) {
	return planned[order].oid;
}
function asksForFew({ settings }, cache) {
	const { branches, includeUnreachable } = settings.history;
	return cache !== null && cache.scanned.tips.length > 0 && branches.length === 0 && !includeUnreachable;
}
async function listBlobs({ progress, turns }, plan) {
	const planned = [];
	for await (const batch of plan.batches()) {
		for (const blob of batch) planned.push(blob);
		progress.step({
			phase: "listing blobs",
			done: planned.length,
			total: null,
			bytes: 0
		});
		if (turns.isDue) await turns.take();
	}
	return planned;
}
function isEnded({ turns }) {
	return turns.interruption !== null;
}
const objectsBetweenTurns = 8;
async function judgeAll(pool, context, work) {
	const total = work.order.reduce((sum, order) => order < 0 ? sum : sum + 1, 0);
	const others = Promise.all(pool.begin(work));
	others.catch(() => {});
	const coverage = new require_scan.CoverageCounter(context.settings.wholeBytesMax);
	const own = require_work_through.workThrough(work, {
		...context,
		coverage
	}, 0);
	let step = own.next();
	try {
		await require_scan.untilInterrupted(async () => {
			for (let count = 0; step.done !== true; step = own.next(), count += 1) {
				if (count % objectsBetweenTurns !== 0) continue;
				tellProgress(context, work, total);
				await context.turns.take();
			}
			const rest = others.then(() => true);
			while (!await Promise.race([rest, require_worker_pool.later(100)])) {
				tellProgress(context, work, total);
				await context.turns.take();
			}
			tellProgress(context, work, total);
		});
		if (isEnded(context)) Atomics.store(work.control, 2, 1);
		while (step.done !== true) step = own.next();
		return [step.value, ...await others].map((result) => counted(context, result));
	} catch (error) {
		Atomics.store(work.control, 2, 1);
		throw error;
	}
}
function tellProgress(context, { done }, total) {
	const { count, bytes } = require_worker_pool.sumDone(done);
	context.progress.step({
		phase: "scanning blobs",
		done: count,
		total,
		bytes
	});
}
function counted({ coverage }, result) {
	coverage.addCounted(result.coverage);
	for (const skip of result.skips) coverage.addSkip(skip);
	return result;
}
function tellHolders({ collector }, planned, results) {
	const orders = /* @__PURE__ */ new Map();
	for (const { holders } of results) for (const [identity, some] of holders) {
		const known = orders.get(identity);
		if (known === void 0) orders.set(identity, [...some]);
		else for (const order of some) known.push(order);
	}
	for (const [identity, all] of orders) {
		all.sort((a, b) => a - b);
		collector.holdAll(identity, all.map((order) => oidAt(planned, order)));
	}
}
async function tellInOrder(context, repository, { planned, placeOf, tellEarlier, found, left }) {
	for (const order of [.../* @__PURE__ */ new Set([...found.keys(), ...left])].sort((a, b) => a - b)) {
		await require_scan.untilInterrupted(() => context.turns.take());
		const blob = planned[order];
		const place = placeOf(blob);
		const known = found.get(order);
		if (known !== void 0 && !known.odd) {
			await require_scan.untilInterrupted(() => tellEarlier(blob));
			require_scan.takeBlob(context, blob, place, await judgedBefore(repository, blob, place, known));
		} else if (known !== void 0 || !isEnded(context)) await require_scan.untilInterrupted(() => judgeAnew(context, repository, blob, {
			place,
			tellEarlier,
			isNew: known === void 0
		}));
	}
}
async function judgeAnew(context, repository, blob, { place, tellEarlier, isNew }) {
	const judged = await require_scan.judgeBlob(context, repository, {
		oid: blob.oid,
		path: place.judgedAs
	});
	if (judged === null) return;
	if (isNew && !blob.again) context.coverage.addBlob(judged.size, judged.blob.binary);
	if (judged.matches.length > 0) await tellEarlier(blob);
	require_scan.takeBlob(context, blob, place, judged);
}
async function judgedBefore(repository, { oid }, { judgedAs }, { matches }) {
	return {
		blob: require_scan.textUnder(await repository.store.readBlob(oid), judgedAs),
		matches
	};
}
function judgeKnown(context, repository, { planned, placeOf, found }) {
	const orders = /* @__PURE__ */ new Map();
	for (const { order, odd } of found.values()) {
		const blob = planned[order];
		if (!odd) orders.set(`${blob.oid} ${placeOf(blob).judgedAs}`, order);
	}
	return async ({ oid, path }) => {
		const order = orders.get(`${oid} ${path}`);
		if (order === void 0) return require_scan.judgeBlob(context, repository, {
			oid,
			path
		});
		const blob = planned[order];
		return judgedBefore(repository, blob, placeOf(blob), found.get(order));
	};
}

// build/src/scan/history-scan.js
async function scanHistoryIn(context, { directory, place }) {
	const repository = await require_scan.openRepository(directory, place);
	const { history } = context.settings;
	const scanAll = history.wholeBlobs ? scanHistory : scanHistoryByDeltas;
	const cache = await openHistoryCache(context, async () => (await repository.objectTable()).table);
	await require_scan.untilInterrupted(() => scanAll(context, repository, cache));
	await cache?.save(context);
	context.notices.push(...await require_scan.lackNotices(context, repository));
	if ((history.since !== null || history.until !== null) && context.coverage.commitsRead === 0) context.notices.push("No commit of that time is in this history, so there was nothing to scan.");
	const { workTree, gitDir } = repository.place;
	return {
		folder: workTree ?? gitDir,
		part: historyWords(history)
	};
}

exports.scanHistoryIn = scanHistoryIn;