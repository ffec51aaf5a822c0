const require_suppressions = require("./suppressions.js");
const require_scan = require("./scan.js");

// build/src/report/explanation.js
function explanationText({ path, line, outcomes, suppressed }) {
	const asked = line === null ? require_scan.visibleText(path) : `${require_scan.visibleText(path)}:${line}`;
	if (outcomes.length === 0) return `${asked}: no pattern has a candidate there: none of their keywords stands in it.\n`;
	const lines = [];
	let last = -1;
	for (const outcome of outcomes) {
		if (outcome.line !== last) lines.push(`${require_scan.visibleText(path)}:${outcome.line}`);
		last = outcome.line;
		lines.push(`  ${sentence(outcome)}`);
		const known = suppressed.find((one) => outcome.kind === "found" && isSame(one, outcome));
		if (known !== void 0) lines.push(`             suppressed: ${require_suppressions.suppressionWords(known.suppression)}`);
	}
	return `${lines.join("\n")}\n`;
}
function explanationJson(explanation) {
	return `${require_suppressions.jsonText(explanation, 2)}\n`;
}
function isSame(one, { patternId, line, column }) {
	return one.patternId === patternId && one.line === line && one.column === column;
}
function sentence(outcome) {
	const id = require_scan.visibleText(outcome.patternId);
	switch (outcome.kind) {
		case "found": return `${outcome.severity === "note" ? "noted" : "found"}      ${id} at column ${outcome.column} (${outcome.severity}, ${outcome.confidence} confidence): ${require_scan.visibleText(outcome.reason)}`;
		case "refused": return `refused    ${id} at column ${outcome.column}: ${require_scan.visibleText(outcome.reason)}`;
		case "gave-way": return `gave way   ${id} at column ${outcome.column} to ${require_scan.visibleText(outcome.to)}`;
		case "no-form": return `candidate  ${id}: one of its words is there, its form is not`;
	}
}

exports.explanationJson = explanationJson;
exports.explanationText = explanationText;