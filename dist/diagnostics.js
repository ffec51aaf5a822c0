const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");

// build/src/cli/diagnostics.js
function diagnostics(form, stream) {
	const started = require_scan.milliseconds();
	const log = (level, logger, message) => {
		if (form === "text") return;
		const elapsedSeconds = (require_scan.milliseconds() - started) / 1e3;
		stream.write(`${require_suppressions.logLine({
			at: /* @__PURE__ */ new Date(),
			level,
			logger,
			message,
			elapsedSeconds
		})}\n`);
	};
	return {
		log,
		ending(signal) {
			const message = `ended by ${signal}: the report of what was found so far follows`;
			if (form === "json") log("warning", "leakline.cli", message);
			else stream.write(`leakline: ${message}; once more ends without it\n`);
		},
		failure(error) {
			const message = require_scan.redactMessage(require_suppressions.failureMessage(error), require_scan.defaultSettings.detect);
			if (form === "json") log("error", "leakline.cli", message);
			else stream.write(`leakline: ${message}\n`);
		}
	};
}

Object.defineProperty(exports, "diagnostics", {
  enumerable: true,
  get: function () {
    return diagnostics;
  }
});