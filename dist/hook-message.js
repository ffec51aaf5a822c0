const require_scan = require("./scan.js");

// build/src/report/hook-message.js
function hookMessage(report, { stage, passBy }, status) {
	return `\n${[...status === 1 ? leakLines(report, stage) : incompleteLines(stage), `To pass this check by for once: ${passBy}`].join("\n")}\n`;
}
function refusalWords({ stage, passBy }) {
	return `Nothing was scanned, so the ${stage === "pre-commit" ? "commit" : "push"} is refused; to pass this check by for once: ${passBy}`;
}
function leakLines(report, stage) {
	const isFile = ({ patternId }) => report.patterns.get(patternId)?.family === "secret-file";
	const value = report.findings.find((finding) => !isFile(finding));
	const file = report.findings.find(isFile);
	const steps = stage === "pre-commit" ? commitSteps(value, file) : pushSteps;
	const comment = value === void 0 ? "Put it into" : `Say so in a comment on its line, leakline:allow ${require_scan.visibleText(value.patternId)} -- REASON, or in`;
	const named = pathWord(value ?? file);
	const baseline = stage === "pre-commit" ? `the baseline: leakline baseline update --tree ${named}, and stage that too.` : `the baseline: leakline baseline update ${named}, which counts once the remote has it.`;
	return [
		...steps,
		`- Is it no leak? ${comment}`,
		`  ${baseline}`
	];
}
function pathWord(finding) {
	const path = finding?.path ?? "";
	return /^[\w/][\w./-]{0,80}$/.test(path) ? path : "FILE";
}
function commitSteps(value, file) {
	const steps = ["The commit was refused, and nothing is lost. To go on:"];
	if (value !== void 0) steps.push("- Take the value out of the file, or read it from an environment variable, and stage the file again.");
	if (file !== void 0) steps.push("- A file that is no text to share stays out: git rm --cached FILE, and name it in .gitignore.");
	return steps;
}
const pushSteps = [
	"The push was refused, and the commits are still here alone. To go on:",
	"- Take it out of the commit that brought it: git commit --amend for the last one, git rebase -i for one before it.",
	"  A further commit that removes it would push it all the same.",
	"- A value that went anywhere else before is known: have it revoked, and use a new one."
];
function incompleteLines(stage) {
	return [`The ${stage === "pre-commit" ? "commit" : "push"} was refused since not all of it could be scanned: see "Not scanned" above.`];
}

exports.hookMessage = hookMessage;
exports.refusalWords = refusalWords;