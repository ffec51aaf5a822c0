const require_scan = require("./scan.js");

// build/src/cli/decision-words.js
const wordsMax = 1e3;
function decisionOf(values, settings) {
	const { state, reason, who, expires } = values;
	return {
		...state === void 0 ? {} : { state: stateNamed(state) },
		...reason === void 0 ? {} : { reason: harmless("--reason", reason, settings) },
		...who === void 0 ? {} : { who: harmless("--who", who, settings) },
		...expires === void 0 ? {} : { until: lastDay(expires, settings.suppression.today) }
	};
}
function stateNamed(word) {
	const known = require_scan.suppressionStates.find((state) => state === word.toLowerCase());
	if (known !== void 0) return known;
	const near = require_scan.nearestName(word, require_scan.suppressionStates);
	const meant = near === null ? "" : ` Perhaps "${near}" was meant.`;
	throw new require_scan.Fault("bad-argument", "--state does not know that value", `Give one of ${require_scan.suppressionStates.join(", ")}.${meant}`);
}
function harmless(option, words, { detect }) {
	const line = words.trim().replace(/\s+/g, " ");
	if (line.length > wordsMax) throw new require_scan.Fault("bad-argument", `${option} is longer than ${wordsMax} characters`, "Give a sentence, with the number of an issue that says more.");
	if (require_scan.redactMessage(line, detect) === line) return line;
	throw new require_scan.Fault("bad-argument", `${option} holds what is a finding itself: a credential, an address or the name of a host`, "Say it without: the baseline is a file that is committed.");
}
function lastDay(word, today) {
	if (word === "never") return null;
	if (!require_scan.isCalendarDay(word)) throw new require_scan.Fault("bad-argument", "--expires is no day that there is", "Give the last day on which it holds as YYYY-MM-DD, or \"never\".");
	if (word >= today) return word;
	throw new require_scan.Fault("bad-argument", `--expires is a day that has passed (today is ${today}, in UTC)`, "Give the last day on which it is to hold, or \"never\".");
}

Object.defineProperty(exports, "decisionOf", {
  enumerable: true,
  get: function () {
    return decisionOf;
  }
});
Object.defineProperty(exports, "stateNamed", {
  enumerable: true,
  get: function () {
    return stateNamed;
  }
});