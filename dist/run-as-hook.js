const require_scan = require("./scan.js");
const require_hook_site = require("./hook-site.js");
const require_arguments = require("./arguments.js");
const require_diagnostics = require("./diagnostics.js");
const require_directory_of_hook = require("./directory-of-hook.js");
const require_run_scan = require("./run-scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// build/src/git/is-staged.js
async function areStaged(repository, paths, indexFile) {
	const { gitDir } = repository.place;
	if (await require_scan.readSmallFile((0, node_path.join)(gitDir, "MERGE_HEAD"), 65536) !== null) return true;
	const staged = new Map((await require_scan.readIndex(gitDir, 20, indexFile)).map((entry) => [entry.path, entry]));
	const head = await repository.head();
	for (const path of paths) {
		const entry = staged.get(path);
		if (entry === void 0) return false;
		const committed = head.kind === "broken" || head.oid === null ? null : await require_scan.entryAt(repository.store, head.oid, path);
		if (committed?.oid === entry.oid && committed.mode === entry.mode) return false;
	}
	return true;
}

// build/src/git/new-commits.js
const fromHead = 1;
const fromKnown = 2;
const slop = 64;
async function newCommits(repository, head, known) {
	const reached = await reach(repository, head, known);
	const isNew = (oid) => reached.get(oid)?.colours === fromHead;
	const edges = /* @__PURE__ */ new Set();
	let count = 0;
	for (const { commit, colours } of reached.values()) {
		if (colours !== fromHead) continue;
		count += 1;
		for (const parent of commit.parents) if (reached.has(parent) && !isNew(parent)) edges.add(parent);
	}
	let base = head;
	while (base !== null && isNew(base)) base = reached.get(base)?.commit.parents[0] ?? null;
	return {
		count,
		edges: [...edges],
		base
	};
}
async function reach(repository, head, known) {
	const walk = new require_scan.ColouredWalk({
		read: (oid, colours) => readCommit(repository, oid, colours === fromKnown),
		isUndecided: (colours) => colours === fromHead,
		final: fromKnown
	});
	for (const oid of known) await walk.reach(oid, fromKnown);
	await walk.reach(head, fromHead);
	let left = slop;
	for (let item = walk.next(); item !== null; item = walk.next()) {
		const { commit } = item;
		const colours = item.colours === fromHead ? fromHead : fromKnown;
		if (!repository.shallow.has(commit.oid)) for (const parent of commit.parents) await walk.reach(parent, colours);
		left = walk.isDecided ? left - 1 : slop;
		if (left === 0) break;
	}
	return walk.reached;
}
async function readCommit(repository, oid, isKnown) {
	try {
		return await repository.store.readCommit(oid);
	} catch (error) {
		if (isKnown && require_scan.isObjectFault(error)) return null;
		if (require_scan.isMissingObject(error) && repository.shallow.size > 0) throw require_scan.cutOff(`The commit ${oid} is needed and is not in this shallow clone.`);
		throw error;
	}
}

// build/src/scan/pushed-range.js
function parsePushedRefs(text) {
	return text.split("\n").filter((line) => line.trim() !== "").map((line) => {
		const [, localRef = "", local = "", remoteRef = "", remote = ""] = /^(.*) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/.exec(line.trimEnd()) ?? [];
		if (!require_scan.isOid(local) || !require_scan.isOid(remote)) throw new require_scan.Fault("bad-argument", "standard input is not what Git gives a pre-push hook", "Pass on to it what the hook is given: \"<local ref> <local id> <remote ref> <remote id>\", a line a ref.");
		return {
			localRef,
			localOid: oidOrNull(local),
			remoteRef,
			remoteOid: oidOrNull(remote)
		};
	});
}
function oidOrNull(text) {
	return require_scan.isZeroOid(text) ? null : text;
}
function remoteBranches(refs, remote) {
	const prefix = `refs/remotes/${remote}/`;
	const oids = /* @__PURE__ */ new Set();
	for (const [name, oid] of refs) if (name.startsWith(prefix) && oid !== null) oids.add(oid);
	return oids;
}
async function pushedRange(repository, { localRef, localOid, remoteOid }, known) {
	const head = localOid === null ? null : await commitOf(repository, localOid);
	if (head === null || known.has(head)) return null;
	const also = remoteOid === null ? null : await commitOf(repository, remoteOid).catch(nullIfNotHere);
	const ends = repository.shallow;
	const { count, edges, base } = await newCommits(repository, head, [
		...known,
		...ends,
		...also === null ? [] : [also]
	]);
	if (count === 0) return null;
	return {
		range: {
			head,
			base: null,
			exclude: edges,
			netBase: base,
			netPlaces: edges.length > 1
		},
		target: localRef.replace(/^refs\/(?:heads|tags)\//, ""),
		chosenBy: "what the remote does not have yet"
	};
}
async function commitOf(repository, oid) {
	const peeled = await require_scan.peel(repository.store, oid);
	return peeled.kind === "commit" ? peeled.oid : null;
}
function nullIfNotHere(error) {
	if (require_scan.isObjectFault(error)) return null;
	throw error;
}

// build/src/cli/run-as-hook.js
async function runAsHook([kind, ...operands], words, surroundings) {
	const directory = await require_directory_of_hook.directoryOfHook(words.directory, surroundings.environment);
	const run = {
		words: {
			...words,
			directory
		},
		surroundings
	};
	if (kind === "pre-push") {
		const [remote = ""] = operands;
		refuseNoPipe(surroundings.stdin);
		const told = parsePushedRefs(await readText(surroundings.stdin));
		return scanPushed(run, remote, told.length > 0 ? told : await perhapsPushed(directory, remote), require_hook_site.passedBy["pre-push"]);
	}
	const [stage, ...files] = operands;
	const name = require_hook_site.hookNames.find((one) => one === stage);
	if (kind === "framework" && name !== void 0) {
		if (files.length > 0 && !surroundings.words.includes("--")) throw noEndOfOptions();
		return scanForFramework(run, name, files);
	}
	throw new require_scan.Fault("bad-argument", "\"hook run\" takes \"pre-push\" with a remote and its address, as Git gives them to a hook", "Run \"leakline hook install\" to have the hook written.");
}
function noEndOfOptions() {
	return new require_scan.Fault("bad-argument", "the options of the hook \"leakline\" do not end in \"--\", after which the pre-commit framework puts names of files", "Write that into .pre-commit-config.yaml: \"args: [--fail-on, high, --]\".");
}
function refuseNoPipe(stream) {
	if (!("fd" in stream) || typeof stream.fd !== "number" || !isDevice(stream.fd)) return;
	throw new require_scan.Fault("bad-argument", "Git gives a hook for pushes on standard input what is pushed, and nothing is passed on here, so nothing was scanned", "Have what runs the hook pass it on (\"use_stdin: true\" for Lefthook). By hand \"leakline diff\" scans a range.");
}
function isDevice(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isCharacterDevice();
	} catch {
		return false;
	}
}
async function readText(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString("utf8");
}
async function perhapsPushed(directory, remote) {
	const { place } = await require_scan.openRepository(directory);
	const head = await require_scan.readHead(place);
	const localOid = head.kind === "broken" ? null : head.oid;
	const known = remoteBranches(await require_scan.readRefTable(place), remote);
	if (localOid === null || known.size === 0 || known.has(localOid)) return [];
	return [{
		localRef: "HEAD (nothing tells what is pushed)",
		localOid,
		remoteRef: "",
		remoteOid: null
	}];
}
async function scanPushed(run, remote, pushed, passBy) {
	const { directory } = run.words;
	const repository = await require_scan.openRepository(directory);
	const known = remoteBranches(await require_scan.readRefTable(repository.place), remote);
	const statuses = [];
	for (const ref of pushed) {
		const named = await pushedRange(repository, ref, known);
		if (named === null) continue;
		known.add(named.range.head);
		const asked = {
			...argumentsOf(run, "diff"),
			hook: {
				stage: "pre-push",
				passBy
			}
		};
		statuses.push(await scanOne(run, asked, {
			kind: "diff",
			directory,
			range: {
				...named,
				repository
			}
		}));
	}
	if (statuses.length === 0 && pushed.length > 0) await require_run_scan.write(run.surroundings.stdout, "Nothing to scan: the remote has all of these commits already.\n");
	return statuses.find((status) => status === 1) ?? statuses.find((status) => status !== 0) ?? 0;
}
async function scanForFramework(run, stage, files) {
	const { environment } = run.surroundings;
	const { directory } = run.words;
	const skip = (id) => `SKIP=${id} git ${id === "leakline" ? "commit" : "push"}`;
	const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_REMOTE_NAME: remote } = environment;
	if (remote !== void 0) return scanPushed(run, remote, [await pushedByFramework(await require_scan.openRepository(directory), environment)], skip("leakline-push"));
	if (from !== void 0 && to !== void 0) return scanOne(run, argumentsOf(run, "diff"), {
		kind: "diff",
		directory,
		range: `${from}..${to}`
	});
	if (stage === "pre-push") return scanOne(run, argumentsOf(run, "diff"), {
		kind: "diff",
		directory,
		range: null
	});
	const indexFile = environment["GIT_INDEX_FILE"] ?? null;
	const repository = await require_scan.openRepository(directory);
	const absolute = indexFile === null ? void 0 : require_scan.absolutePath(indexFile);
	if (files.length > 0 && !await areStaged(repository, files, absolute)) return scanOne(run, argumentsOf(run, "tree"), {
		kind: "tree",
		directory,
		chosenBy: "the files that the pre-commit framework gave",
		paths: files
	});
	return scanOne(run, {
		...argumentsOf(run, "staged"),
		hook: {
			stage,
			passBy: skip("leakline")
		}
	}, {
		kind: "staged",
		directory,
		indexFile,
		...files.length === 0 ? {} : { paths: new Set(files) }
	});
}
async function pushedByFramework(repository, environment) {
	const localRef = environment["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD";
	const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
	const resolved = async (revision) => repository.resolve(revision);
	return {
		localRef,
		localOid: await resolved(to ?? localRef),
		remoteRef: environment["PRE_COMMIT_REMOTE_BRANCH"] ?? "",
		remoteOid: from === void 0 ? null : await resolved(from)
	};
}
function argumentsOf({ words, surroundings }, command) {
	const { values, typed, directory } = words;
	return {
		...require_arguments.scanArguments(command, {
			operands: [],
			values,
			typed
		}, surroundings.environment),
		directory
	};
}
function scanOne({ surroundings }, asked, request) {
	const { stdout, stderr } = surroundings;
	const told = require_diagnostics.diagnostics(asked.log, stderr);
	return require_run_scan.runScan(asked, async () => request, {
		stdout,
		stderr,
		told
	});
}

exports.runAsHook = runAsHook;