const require_scan = require("./scan.js");
const require_hook_site = require("./hook-site.js");
const require_own_program = require("./own-program.js");
const require_show_hooks = require("./show-hooks.js");
const require_run_scan = require("./run-scan.js");

// build/src/report/hook-set-up.js
function hookOutcomeText(outcomes, isDryRun) {
	return `${outcomes.map(({ path, text, done, advice }) => {
		const shown = isDryRun && done.startsWith("would") ? text.replace(/^(?=.)/gm, "  | ") : "";
		return `${done}: ${require_scan.visibleCut(path, 400)}\n${told(advice)}${shown}`;
	}).join("")}${isDryRun ? "Nothing was changed.\n" : ""}`;
}
function hookStateText(states) {
	return states.map(({ name, path, words, advice }) => {
		return `${name}: ${require_scan.visibleText(words)} (${require_scan.visibleCut(path, 400)})\n${told(advice)}`;
	}).join("");
}
function told(advice) {
	return advice.map((line) => `  ${require_scan.visibleText(line)}\n`).join("");
}

// build/src/cli/hook.js
const verbs = [
	"install",
	"uninstall",
	"show",
	"run"
];
async function runHook(words, surroundings) {
	const [word = "show", ...operands] = words.operands;
	const verb = verbs.find((one) => one === word);
	if (verb === "run") {
		const { runAsHook } = await Promise.resolve().then(() => require("./run-as-hook.js"));
		return runAsHook(operands, words, surroundings);
	}
	if (verb === void 0) throw new require_scan.Fault("bad-argument", "\"hook\" takes \"install\", \"uninstall\" or \"show\"", "Run \"leakline help hook\" for its use.");
	const site = await require_hook_site.openHookSite(words.directory, surroundings.environment);
	const names = namesAsked(operands, site);
	if (verb === "install") await require_scan.refuseUnsupported(site.place);
	if (verb === "show") {
		const states = await Promise.all(names.map((name) => require_show_hooks.showHook(site, name, require_own_program.ownProgram())));
		await require_run_scan.write(surroundings.stdout, hookStateText(states));
		return 0;
	}
	const outcomes = [];
	for (const name of names) outcomes.push(await changed(verb, site, name, words));
	const { "dry-run": dryRun = false } = words.values;
	await require_run_scan.write(surroundings.stdout, hookOutcomeText(outcomes, dryRun));
	return verb === "install" && outcomes.some(isRefused) ? 2 : 0;
}
function isRefused({ done }) {
	return done === "kept" || done === "not written";
}
async function changed(verb, site, name, { values }) {
	const { force = false, "dry-run": dryRun = false } = values;
	return verb === "install" ? require_own_program.installHook(site, name, {
		program: require_own_program.ownProgram(),
		force,
		dryRun
	}) : require_own_program.uninstallHook(site, name, dryRun);
}
function namesAsked(operands, site) {
	const worth = require_hook_site.hooksWorthHaving(site);
	const asked = operands.map((operand) => require_hook_site.hookNames.find((name) => name === operand));
	if (asked.includes(void 0)) throw new require_scan.Fault("bad-argument", "that is no hook of Leakline", `Give ${require_hook_site.hookNames.join(", ")} or both.`);
	if (asked.some((name) => name !== void 0 && !worth.includes(name))) throw new require_scan.Fault("not-a-repository", "There is no work tree here, so nothing is committed", "Give pre-push, or a clone that has a work tree as --directory.");
	return asked.length === 0 ? worth : require_hook_site.hookNames.filter((name) => asked.includes(name));
}

exports.runHook = runHook;