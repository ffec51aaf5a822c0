import { C as patternsById, P as textUnder, R as Redactor, S as deepDetector, in as compareText, t as scan, vn as Fault, w as plainDetector } from "./scan.js";
import { readFile } from "node:fs/promises";
import path from "node:path";

// build/src/scan/explain.js
function explain({ bytes, path, line }, settings) {
	const plain = plainDetector(settings);
	const blob = textUnder(bytes, path);
	const heard = new Outcomes(blob);
	const matches = deepDetector(plain).detect(blob, heard);
	for (const match of matches) heard.found(match);
	const outcomes = heard.sorted().filter((outcome) => line === null || outcome.line === line);
	return {
		path: new Redactor(plain, patternsById).path(path),
		line,
		outcomes
	};
}
const idsOfRecognizer = /* @__PURE__ */ new Map();
for (const pattern of patternsById.values()) {
	if (pattern.kind !== "recognizer") continue;
	idsOfRecognizer.set(pattern.recognizer, [...idsOfRecognizer.get(pattern.recognizer) ?? [], pattern.id]);
}
var Outcomes = class {
	blob;
	kept = /* @__PURE__ */ new Map();
	told = /* @__PURE__ */ new Set();
	mentions = [];
	constructor(blob) {
		this.blob = blob;
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
			const ids = patternsById.has(patternId) ? [patternId] : idsOfRecognizer.get(patternId) ?? [];
			const [first] = ids;
			if (first === void 0 || ids.some((id) => this.told.has(`${id} ${place.line}`))) continue;
			this.keep({
				kind: "no-form",
				patternId: first,
				...place,
				column: 1
			});
		}
		return [...this.kept.values()].sort((a, b) => a.line - b.line || order.indexOf(a.kind) - order.indexOf(b.kind) || a.column - b.column || compareText(a.patternId, b.patternId));
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
const fingerprint = /^[ck]1:[0-9a-f]{6,32}$/;
async function explainAsked({ operand, directory, name }, settings, readInput) {
	if (operand === null) return explain({
		bytes: await readInput(),
		path: name,
		line: null
	}, settings.detect);
	if (fingerprint.test(operand)) return explainFinding(operand, directory, settings);
	const { file, line } = placeOf(operand);
	return explain({
		bytes: await read(path.resolve(directory, file)),
		path: file,
		line
	}, settings.detect);
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
		return await readFile(file);
	} catch (error) {
		const reason = error.code ?? "unknown reason";
		throw new Fault("unreadable-file", `the file to explain cannot be read (${reason})`, "Give a path from the current folder or from --directory, with \":\" and a line where one is meant.");
	}
}
async function explainFinding(wanted, directory, settings) {
	const silent = {
		progress: { step() {} },
		log() {}
	};
	const finding = (await scan({
		kind: "tree",
		directory
	}, {
		...settings,
		notes: true
	}, silent)).findings.find((one) => one.fingerprint.startsWith(wanted));
	if (finding === void 0) throw new Fault("bad-argument", "no finding in the files of this folder has that fingerprint", "Take it from the JSON report of a scan, and run the command in the folder that was scanned.");
	const question = {
		bytes: await read(path.resolve(directory, finding.path)),
		path: finding.path,
		line: finding.region.startLine
	};
	return explain(question, settings.detect);
}

export { explainAsked };