const require_suppressions = require("./suppressions.js");
const require_scan = require("./scan.js");
const require_progress_lines = require("./progress-lines.js");
const require_configure_scan = require("./configure-scan.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_zlib = require("node:zlib");

// build/src/cli/terminal-progress.js
const silentMs = 1e3;
const intervalMs = 100;
function terminalProgress(stream, now) {
	const started = now();
	const meter = new require_progress_lines.ProgressMeter();
	let shownAt = started + silentMs - intervalMs;
	let shown = false;
	const width = (stream.columns || 80) - 1;
	return {
		step(state) {
			const time = now();
			if (time - shownAt < intervalMs) return;
			const seconds = (time - started) / 1e3;
			const line = require_progress_lines.progressLine(state, seconds, meter.observe(state, seconds));
			shownAt = time;
			shown = true;
			stream.write(`\r\u001b[K${line.slice(0, width)}`);
		},
		clear() {
			if (shown) stream.write("\r\x1B[K");
			shown = false;
		}
	};
}

// build/src/cli/shown-progress.js
const entryTimes = {
	firstMs: 0,
	everyMs: 1e3,
	eachPhase: true
};
function shownProgress(stream, wish, now, log) {
	const clear = () => {};
	if (wish.quiet) return {
		step: () => {},
		clear
	};
	if (wish.log === "json") return {
		...require_progress_lines.progressLines((line) => log("debug", "leakline.progress", line), now, entryTimes),
		clear
	};
	if (stream.isTTY) return terminalProgress(stream, now);
	return {
		...require_progress_lines.progressLines((line) => stream.write(`leakline: ${line}\n`), now, require_progress_lines.logTimes),
		clear
	};
}

// build/src/cli/run-scan.js
async function runScan(parsed, requestOf, streams) {
	try {
		return await scanAndReport(parsed, requestOf, streams);
	} catch (error) {
		if (parsed.hook === null || !(error instanceof require_scan.Fault)) throw error;
		const { refusalWords } = await Promise.resolve().then(() => require("./hook-message.js"));
		throw new require_scan.Fault(error.code, error.message, `${error.mend} ${refusalWords(parsed.hook)}`);
	}
}
async function scanAndReport(parsed, requestOf, { stdout, stderr, told }) {
	require_suppressions.resolveSettings(parsed.typed, flagName);
	if (parsed.output !== null) await checkWritable(parsed.output);
	const asked = await requestOf();
	const directory = "directory" in asked ? asked.directory : parsed.directory;
	const configured = await require_configure_scan.configureScan(asked, {
		...parsed,
		directory,
		nameOf: flagName
	});
	const tellHowToProceed = async (report, hook, status) => {
		const { hookMessage } = await Promise.resolve().then(() => require("./hook-message.js"));
		await write(parsed.format === "text" ? stdout : stderr, hookMessage(report, hook, status));
	};
	return scanThen(configured, parsed, {
		stderr,
		told
	}, async (report) => {
		const text = render(report, parsed, {
			stdout,
			shown: configured.settings.showSuppressed
		});
		if (parsed.output === null) await write(stdout, text);
		else await writeReport(parsed.output, text);
		const status = require_scan.exitStatus(report, configured.settings.failOn);
		if (parsed.hook !== null && status !== 0) await tellHowToProceed(report, parsed.hook, status);
		return status;
	});
}
async function scanThen({ request, settings, notices, excerptLines, recognise }, wish, { stderr, told }, tell) {
	const progress = shownProgress(stderr, wish, require_scan.milliseconds, told.log);
	let isScanned = false;
	const ending = require_progress_lines.listenForEnd(process, (name) => {
		if (isScanned) return;
		progress.clear();
		told.ending(name);
	});
	try {
		const { signal } = ending;
		const excerpts = excerptLines === void 0 ? {} : { excerptLines };
		const records = recognise === void 0 ? {} : { recognise };
		const lent = {
			progress,
			log: told.log,
			signal,
			notices,
			...excerpts,
			...records
		};
		const report = await require_scan.scan(request, settings, lent).finally(() => progress.clear());
		isScanned = true;
		const status = await tell(report);
		return report.interruption === null ? status : require_progress_lines.statusOfSignal(report.interruption.by);
	} finally {
		ending.close();
	}
}
const flagName = (option) => `--${singular[option] ?? option}`;
const singular = {
	"internal-domains": "internal-domain",
	"internal-suffixes": "internal-suffix",
	addresses: "address"
};
function render(report, parsed, { stdout, shown }) {
	return {
		json: () => require_progress_lines.jsonReport(report),
		sarif: () => require_progress_lines.sarifText(report, {
			gzipBytes: (text) => (0, node_zlib.gzipSync)(text).length,
			suppressed: shown ?? true
		}),
		text: () => require_progress_lines.textReport(report, {
			colour: parsed.colour ?? (stdout.isTTY === true && parsed.output === null),
			suppressed: shown ?? false,
			...stdout.isTTY && parsed.output === null ? { width: stdout.columns } : {}
		})
	}[parsed.format]();
}
async function write(stream, text) {
	const error = await new Promise((resolve) => {
		stream.once("error", resolve);
		stream.write(text, (failed) => {
			if (!failed) stream.off("error", resolve);
			resolve(failed ?? null);
		});
	});
	if (error === null || error.code === "EPIPE") return;
	throw new require_scan.Fault("unwritable-file", `the report cannot be written to standard output (${error.code ?? "unknown reason"})`, "Make room, or give --output FILE.");
}
async function checkWritable(file) {
	const existing = await (0, node_fs_promises.stat)(file).catch(() => null);
	const target = existing === null ? (0, node_path.dirname)((0, node_path.resolve)(file)) : file;
	try {
		if (existing?.isDirectory() === true) throw Object.assign(/* @__PURE__ */ new Error(), { code: "EISDIR" });
		await (0, node_fs_promises.access)(target, node_fs_promises.constants.W_OK);
	} catch (error) {
		throw unwritable(error);
	}
}
function unwritable(error) {
	const reason = error.code ?? "unknown reason";
	return new require_scan.Fault("unwritable-file", `the report cannot be written to the file of --output (${reason})`, "Give a path in a folder that exists and may be written to.");
}
async function writeReport(file, text) {
	try {
		await (0, node_fs_promises.writeFile)(file, text);
	} catch (error) {
		throw unwritable(error);
	}
}

Object.defineProperty(exports, "flagName", {
  enumerable: true,
  get: function () {
    return flagName;
  }
});
Object.defineProperty(exports, "runScan", {
  enumerable: true,
  get: function () {
    return runScan;
  }
});
Object.defineProperty(exports, "scanThen", {
  enumerable: true,
  get: function () {
    return scanThen;
  }
});
Object.defineProperty(exports, "write", {
  enumerable: true,
  get: function () {
    return write;
  }
});