const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_rename_over = require("./rename-over.js");
const require_hook_site = require("./hook-site.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// build/src/setup/install-hooks.js
async function installHook(site, name, options) {
	const hook = require_hook_site.standingHook(site, name);
	const text = require_hook_site.hookFile(name, options.program);
	const outcome = (done, advice = []) => {
		return {
			name,
			path: hook.path,
			text,
			done,
			advice
		};
	};
	if (hook.text === text && hook.isExecutable && !site.hooks.isOff) return outcome("unchanged");
	if (!hook.isOwn && !options.force && !site.hooks.isOff && await require_hook_site.runsLeakline(site, name, hook)) return outcome("unchanged", [`It is not Leakline's, and runs Leakline already.`]);
	const refusal = refusalOf(site, name, hook, options);
	if (refusal !== null) return outcome(hook.text === null ? "not written" : "kept", refusal);
	const isBeside = hook.text !== null && !hook.isOwn;
	const beside = (0, node_path.basename)(hook.before.file);
	const told = isBeside ? [`What was there is kept as ${beside}, and is run first.`] : [];
	if (options.dryRun) return outcome(hook.text === null ? "would write" : "would replace", told);
	await writeHook(hook, text, isBeside);
	return outcome(hook.text === null ? "written" : "replaced", told);
}
function refusalOf(site, name, hook, { program, force }) {
	const { named, isOff, folder } = site.hooks;
	const where = named === null ? "" : `core.hooksPath of ${named.file}`;
	if (isOff) {
		const own = require_hook_site.shownPath(site, require_hook_site.ownHooksFolder(site.place));
		return [`Git runs no hooks here: ${where} is ${named?.value === "" ? "empty" : named?.value}. To have it run this`, `repository's own: git config core.hooksPath ${own}`];
	}
	if (hook.manager === "husky") return require_hook_site.managerAdvice("husky", name, require_scan.version);
	if (named !== null && isInWorkTree(site, folder)) return [`${where} has Git look there, in the work tree. Put this line into ${hook.path}, and commit it for all who work here:`, `  ${require_hook_site.sharedCommand(name)} || exit $?`];
	if (named !== null && !force && !hook.isOwn) return [
		`${where} has Git look there, and not for this repository alone. --force writes the hook there all the same`,
		"(and keeps what is there, and runs it first). Or have what is there run this line:",
		`  ${require_hook_site.hookCommand(name, program)}`
	];
	if (hook.text === null || hook.isOwn) return null;
	if (!force) {
		if (hook.manager !== null) return require_hook_site.managerAdvice(hook.manager, name, require_scan.version);
		return [`It is not Leakline's. --force keeps it as ${name}${require_hook_site.beforeSuffix} and runs it first. Or have it run this line${name === "pre-push" ? ", which reads standard input" : ""}:`, `  ${require_hook_site.hookCommand(name, program)}`];
	}
	if (!hook.before.isThere) return null;
	return [`There is a ${name}${require_hook_site.beforeSuffix} already, from an earlier time. Take one of the two away.`];
}
function isInWorkTree({ place, root }, folder) {
	const inside = (top) => folder === top || require_suppressions.pathInside(top, folder) !== null;
	return place.workTree !== null && inside(root) && !inside(place.commonDir) && !inside(place.gitDir);
}
async function writeHook(hook, text, isBeside) {
	const { file } = hook;
	const draft = `${file}.leakline-${process.pid}`;
	try {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
		await (0, node_fs_promises.writeFile)(draft, text, { mode: 493 });
		await (0, node_fs_promises.chmod)(draft, 493);
		if (isBeside) await require_rename_over.renameOver(file, hook.before.file);
		await require_rename_over.renameOver(draft, file);
	} catch {
		await (0, node_fs_promises.rm)(draft, { force: true }).catch(() => {});
		throw new require_scan.Fault("unwritable-file", `${hook.path} cannot be written.`, "Make its folder writable, or write it yourself from what `leakline hook install --dry-run` shows.");
	}
}
async function uninstallHook(site, name, dryRun) {
	const standing = require_hook_site.hookFolders(site).map((folder) => require_hook_site.standingHook(site, name, folder));
	const own = standing.find((hook) => hook.isOwn);
	const other = standing.find((hook) => hook.text !== null);
	const hook = own ?? other ?? require_hook_site.standingHook(site, name);
	const outcome = (done, advice = []) => {
		return {
			name,
			path: hook.path,
			text: "",
			done,
			advice
		};
	};
	if (own === void 0) return other === void 0 ? outcome("not there") : outcome("kept", ["It is not Leakline's."]);
	const back = own.before.isThere ? ["The hook that was there before is there again."] : [];
	if (dryRun) return outcome("would remove", back);
	try {
		if (own.before.isThere) await require_rename_over.renameOver(own.before.file, own.file);
		else await (0, node_fs_promises.rm)(own.file);
	} catch {
		throw new require_scan.Fault("unwritable-file", `${own.path} cannot be removed.`, "Make its folder writable.");
	}
	return outcome("removed", back);
}

// build/src/cli/own-program.js
function ownProgram() {
	const started = process.argv[1] ?? "";
	try {
		return {
			node: process.execPath,
			program: (0, node_fs.realpathSync)(started)
		};
	} catch {
		return {
			node: process.execPath,
			program: (0, node_path.resolve)(started)
		};
	}
}

Object.defineProperty(exports, "installHook", {
  enumerable: true,
  get: function () {
    return installHook;
  }
});
Object.defineProperty(exports, "ownProgram", {
  enumerable: true,
  get: function () {
    return ownProgram;
  }
});
Object.defineProperty(exports, "uninstallHook", {
  enumerable: true,
  get: function () {
    return uninstallHook;
  }
});