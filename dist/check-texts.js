const require_samples = require("./samples.js");
const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");

// build/src/scan/check-texts.js
function checkTexts(texts) {
	for (const one of texts) if (one.form === "expression") checkExpression(one);
	else checkTemplate(one);
}
function checkFit({ values, entryPlaces }) {
	for (const pattern of (values.patterns ?? []).map(require_suppressions.ownPatternOf)) try {
		require_scan.refuseUnfit(pattern);
	} catch (error) {
		const place = entryPlaces.get(`patterns ${pattern.id}`);
		if (!(error instanceof require_scan.Fault) || place === void 0) throw error;
		const at = `${place.file}:${place.line}:${place.column}`;
		throw new require_scan.Fault(error.code, `${at}: ${error.message}`, error.mend);
	}
}
function checkExpression({ text, flags, fault }) {
	try {
		require_scan.linearRegex(text, flags);
	} catch (error) {
		if (!(error instanceof require_scan.LinearRegexError)) throw error;
		throw fault(`is no expression: ${error.message}`, "Expressions are in RE2's syntax: without look-around and back-references.", error.offset);
	}
}
function checkTemplate({ text, fault }) {
	try {
		require_samples.expand(text);
	} catch {
		throw fault("is no template", "Close each brace of a template, and give one of its alphabets: {base62*36}, {hex*32}.", null);
	}
}

exports.checkFit = checkFit;
exports.checkTexts = checkTexts;