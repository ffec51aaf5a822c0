const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs_promises = require("node:fs/promises");

// build/src/scan/explain.js
function explain({ bytes, path, line }, settings) {
	const catalogue = require_scan.catalogueOf(settings);
	const { patterns, byId } = catalogue;
	const plain = require_scan.plainDetector(settings.detect, patterns);
	const blob = require_scan.textUnder(bytes, path);
	const heard = new Outcomes(blob, catalogue);
	const matches = require_scan.deepDetector(plain, void 0, patterns).detect(blob, heard);
	for (const match of matches) heard.found(match);
	const outcomes = heard.sorted().filter((outcome) => line === null || outcome.line === line);
	return {
		path: new require_scan.Redactor(plain, byId).path(path),
		line,
		outcomes
	};
}
var Outcomes = class {
	blob;
	catalogue;
	kept = /* @__PURE__ */ new Map();
	told = /* @__PURE__ */ new Set();
	mentions = [];
	constructor(blob, catalogue) {
		this.blob = blob;
		this.catalogue = catalogue;
	}
	candidate(patternId, offsets) {
		for (const offset of offsets) this.mentions.push({
			patternId,
			offset
		});
	}
	refused(patternId, span, reason) {
		this.keep({
			kind: "refused",
			patternId,
			...this.place(span.start),
			reason
		});
	}
	gaveWay(match, to) {
		this.keep({
			kind: "gave-way",
			patternId: match.patternId,
			...this.place(match.secret.start),
			to: to.patternId
		});
	}
	found({ patternId, secret, severity, confidence, reason }) {
		this.keep({
			kind: "found",
			patternId,
			...this.place(secret.start),
			severity,
			confidence,
			reason
		});
	}
	sorted() {
		for (const { patternId, offset } of this.mentions) {
			const place = this.place(offset);
			const ids = this.catalogue.byId.has(patternId) ? [patternId] : this.idsOfRecognizer(patternId);
			const [first] = ids;
			if (first === void 0 || ids.some((id) => this.told.has(`${id} ${place.line}`))) continue;
			this.keep({
				kind: "no-form",
				patternId: first,
				...place,
				column: 1
			});
		}
		return [...this.kept.values()].sort((a, b) => a.line - b.line || order.indexOf(a.kind) - order.indexOf(b.kind) || a.column - b.column || require_scan.compareText(a.patternId, b.patternId));
	}
	idsOfRecognizer(name) {
		return this.catalogue.patterns.filter((pattern) => pattern.kind === "recognizer" && pattern.recognizer === name).map(({ id }) => id);
	}
	place(offset) {
		const { startLine, startColumn } = this.blob.region({
			start: offset,
			end: offset + 1
		});
		return {
			line: startLine,
			column: startColumn
		};
	}
	keep(outcome) {
		this.told.add(`${outcome.patternId} ${outcome.line}`);
		this.kept.set(JSON.stringify(outcome), outcome);
	}
};
const order = [
	"found",
	"gave-way",
	"refused",
	"no-form"
];

// build/src/cli/explain.js
const fingerprint = /^[cks]1:[0-9a-f]{6,32}$/;
async function explainAsked({ operand, directory, name }, settings, readInput) {
	if (operand === null) return explained({
		bytes: await readInput(),
		path: name,
		line: null
	}, directory, settings);
	if (fingerprint.test(operand)) return explainFinding(operand, directory, settings);
	const { file, line } = placeOf(operand);
	return explained({
		bytes: await read(node_path.default.resolve(directory, file)),
		path: require_scan.withSlashes(file),
		line
	}, directory, settings);
}
const silent = {
	progress: { step() {} },
	log() {}
};
async function explained(question, directory, settings) {
	const { bytes, path: name, line } = question;
	const explanation = explain(question, settings);
	const suppressed = (await require_scan.scan({
		kind: "stdin",
		bytes,
		name,
		directory
	}, {
		...settings,
		notes: true
	}, silent)).suppressed.map(({ patternId, region, suppression }) => ({
		patternId,
		line: region.startLine,
		column: region.startColumn,
		suppression
	}));
	return {
		...explanation,
		suppressed: suppressed.filter((one) => line === null || one.line === line)
	};
}
function placeOf(operand) {
	const found = /^(.+?):([1-9]\d{0,8})(?::\d+)?$/s.exec(operand);
	return found === null ? {
		file: operand,
		line: null
	} : {
		file: found[1] ?? operand,
		line: Number(found[2])
	};
}
async function read(file) {
	try {
		return await (0, node_fs_promises.readFile)(file);
	} catch (error) {
		const reason = error.code ?? "unknown reason";
		throw new require_scan.Fault("unreadable-file", `the file to explain cannot be read (${reason})`, "Give a path from the current folder or from --directory, with \":\" and a line where one is meant.");
	}
}
async function explainFinding(wanted, directory, settings) {
	const report = await require_scan.scan({
		kind: "tree",
		directory
	}, {
		...settings,
		notes: true
	}, silent);
	const finding = [...report.findings, ...report.suppressed].find((one) => one.fingerprint.startsWith(wanted));
	if (finding === void 0) throw new require_scan.Fault("bad-argument", "no finding in the files of this folder has that fingerprint", "Take it from the JSON report of a scan, and run the command in the folder that was scanned.");
	return explained({
		bytes: await read(node_path.default.resolve(directory, finding.path)),
		path: finding.path,
		line: finding.region.startLine
	}, directory, settings);
}

exports.explainAsked = explainAsked;