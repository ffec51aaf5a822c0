import { t as jsonText } from "./json-text.js";
import { Xt as visibleText } from "./scan.js";

// build/src/report/explanation.js
function explanationText({ path, line, outcomes }) {
	const asked = line === null ? visibleText(path) : `${visibleText(path)}:${line}`;
	if (outcomes.length === 0) return `${asked}: no pattern has a candidate there: none of their keywords stands in it.\n`;
	const lines = [];
	let last = -1;
	for (const outcome of outcomes) {
		if (outcome.line !== last) lines.push(`${visibleText(path)}:${outcome.line}`);
		last = outcome.line;
		lines.push(`  ${sentence(outcome)}`);
	}
	return `${lines.join("\n")}\n`;
}
function explanationJson(explanation) {
	return `${jsonText(explanation, 2)}\n`;
}
function sentence(outcome) {
	const id = visibleText(outcome.patternId);
	switch (outcome.kind) {
		case "found": return `${outcome.severity === "note" ? "noted" : "found"}      ${id} at column ${outcome.column} (${outcome.severity}, ${outcome.confidence} confidence): ${visibleText(outcome.reason)}`;
		case "refused": return `refused    ${id} at column ${outcome.column}: ${visibleText(outcome.reason)}`;
		case "gave-way": return `gave way   ${id} at column ${outcome.column} to ${visibleText(outcome.to)}`;
		case "no-form": return `candidate  ${id}: one of its words is there, its form is not`;
	}
}

export { explanationJson, explanationText };