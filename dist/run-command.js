const require_scan = require("./scan.js");

// build/src/cli/run-command.js
async function runCommand(words, surroundings) {
	switch (words.command) {
		case "audit": {
			const { runAudit } = await Promise.resolve().then(() => require("./audit.js"));
			return runAudit(words, surroundings);
		}
		case "baseline": {
			const { runBaseline } = await Promise.resolve().then(() => require("./baseline.js"));
			return runBaseline(words, surroundings);
		}
		case "doctor": {
			const { runDoctor } = await Promise.resolve().then(() => require("./doctor.js"));
			return runDoctor(words, surroundings);
		}
		case "hook": {
			const { runHook } = await Promise.resolve().then(() => require("./hook.js"));
			return runHook(words, surroundings);
		}
		case "import": {
			const { runImport } = await Promise.resolve().then(() => require("./import.js"));
			return runImport(words, surroundings);
		}
		case "redact": {
			const { runRedact } = await Promise.resolve().then(() => require("./redact.js"));
			return runRedact(words, surroundings);
		}
		default: throw new require_scan.Fault("bad-argument", `"${words.command}" is not there yet`, "Run \"leakline help\".");
	}
}

exports.runCommand = runCommand;