const require_scan = require("./scan.js");
const require_hook_site = require("./hook-site.js");
let node_fs = require("node:fs");

// build/src/setup/show-hooks.js
async function showHook(site, name, program) {
	const hook = require_hook_site.standingHook(site, name);
	const { named, isOff } = site.hooks;
	const state = isOff ? "off" : await stateOf(site, name, hook, program);
	const off = `Git runs no hooks here: core.hooksPath of ${named?.file ?? ""} is ${named?.value || "empty"}`;
	const words = state === "off" ? off : wordsOf(state, hook);
	const unused = require_hook_site.hookFolders(site).filter((folder) => isOff || folder !== site.hooks.folder).map((folder) => require_hook_site.standingHook(site, name, folder)).filter((one) => one.isOwn).map((one) => `Git does not run the one that is at ${one.path}: core.hooksPath of ${named?.file ?? ""} says so.`);
	const advice = state === "absent" && named !== null && hook.manager === null ? [sharedAdvice(name)] : adviceOf(state, name, hook);
	return {
		name,
		path: hook.path,
		state,
		words,
		advice: [...advice, ...unused]
	};
}
async function stateOf(site, name, hook, program) {
	if (!hook.isOwn) {
		if ((hook.text !== null || hook.manager !== null) && await require_hook_site.runsLeakline(site, name, hook)) return "called";
		return hook.text === null ? "absent" : "foreign";
	}
	if (!hook.isExecutable) return "not-executable";
	const started = require_hook_site.programOf(hook.text ?? "");
	if (started !== null && !(0, node_fs.existsSync)(started)) return "broken";
	return hook.text === require_hook_site.hookFile(name, program) ? "current" : "other";
}
function wordsOf(state, hook) {
	const started = require_hook_site.programOf(hook.text ?? "") ?? "another program";
	const whose = hook.manager === null ? "a hook of your own" : `a hook of ${hook.manager}`;
	const chain = hook.before.isThere ? ", which runs first what was there before" : "";
	switch (state) {
		case "current": return `Leakline's${chain}`;
		case "other": return `Leakline's${chain}, and starts ${started} or is of another version`;
		case "broken": return `Leakline's, and refuses everything: ${started} is not there any more`;
		case "not-executable": return "Leakline's, and not executable: Git passes over it";
		case "called": return `${whose}, which runs Leakline`;
		case "foreign": return `${whose}, which does not run Leakline`;
		case "absent":
		case "off": return "none";
	}
}
function sharedAdvice(name) {
	return `leakline hook install ${name} says what to do, for the folder is not this repository's alone.`;
}
function adviceOf(state, name, hook) {
	const renew = `leakline hook install ${name} makes it anew.`;
	switch (state) {
		case "current":
		case "called":
		case "off": return [];
		case "other":
		case "broken":
		case "not-executable": return [renew];
		case "foreign":
		case "absent":
			if (hook.manager !== null) return require_hook_site.managerAdvice(hook.manager, name, require_scan.version);
			return [`leakline hook install ${name} ${state === "absent" ? "writes one" : "says what to add to it"}.`];
	}
}

Object.defineProperty(exports, "showHook", {
  enumerable: true,
  get: function () {
    return showHook;
  }
});