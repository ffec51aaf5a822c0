const require_scan = require("./scan.js");
const require_samples = require("./samples.js");

// build/src/check/regex-program.js
const statesMax = 4e5;
const anything = require_scan.complement(require_scan.setOf([]));
const referenceBytesMax = 32;
function compileProgram(node, { roundsMax = 1e6 } = {}) {
	return compile(node, {
		roundsMax,
		backwards: false
	});
}
function compile(node, mode) {
	const states = [{ kind: "accept" }];
	return {
		states,
		start: add(node, 0, states, mode)
	};
}
function push(states, state) {
	if (states.length >= statesMax) throw new Error("the expression repeats too much to be looked into");
	return states.push(state) - 1;
}
function add(node, next, states, mode) {
	switch (node.kind) {
		case "set": return push(states, {
			kind: "set",
			set: node.set,
			next
		});
		case "sequence": return (mode.backwards ? node.parts : [...node.parts].reverse()).reduce((at, part) => add(part, at, states, mode), next);
		case "choice": return push(states, {
			kind: "split",
			nexts: node.options.map((option) => add(option, next, states, mode))
		});
		case "group": return add(node.body, next, states, mode);
		case "repeat": return addRepeat(node, next, states, mode);
		case "look": {
			const body = compile(node.body, {
				...mode,
				backwards: !node.ahead
			});
			return push(states, {
				kind: "look",
				ahead: node.ahead,
				negative: node.negative,
				body,
				next
			});
		}
		case "edge": return next;
		case "reference": return addRepeat({
			body: {
				kind: "set",
				set: anything
			},
			min: 0,
			max: referenceBytesMax,
			lazy: false
		}, next, states, mode);
	}
}
function addRepeat(node, next, states, mode) {
	if (node.max === Number.POSITIVE_INFINITY) throw new Error("a repetition has no upper bound");
	const max = Math.min(node.max, mode.roundsMax);
	const min = Math.min(node.min, max);
	let at = next;
	for (let round = min; round < max; round += 1) {
		const body = add(node.body, at, states, mode);
		at = push(states, {
			kind: "split",
			nexts: node.lazy ? [next, body] : [body, next]
		});
	}
	for (let round = 0; round < min; round += 1) at = add(node.body, at, states, mode);
	return at;
}
function lettersOf(program) {
	const sets = /* @__PURE__ */ new Set();
	collectSets(program, sets);
	const of = /* @__PURE__ */ new Uint8Array(256);
	let count = 1;
	for (const set of sets) {
		const split = /* @__PURE__ */ new Map();
		const next = /* @__PURE__ */ new Uint8Array(256);
		let fresh = 0;
		for (let byte = 0; byte < 256; byte += 1) {
			const key = of[byte] * 2 + set[byte];
			let letter = split.get(key);
			if (letter === void 0) {
				letter = fresh;
				fresh += 1;
				split.set(key, letter);
			}
			next[byte] = letter;
		}
		of.set(next);
		count = fresh;
	}
	const sample = [];
	for (let byte = 255; byte >= 0; byte -= 1) {
		const letter = of[byte];
		const printable = byte >= 33 && byte <= 126;
		if (sample[letter] === void 0 || printable || sample[letter] > 126) sample[letter] = byte;
	}
	return {
		of,
		count,
		sample
	};
}
function collectSets(program, out) {
	for (const state of program.states) {
		if (state.kind === "set") out.add(state.set);
		if (state.kind === "look") collectSets(state.body, out);
	}
}

// build/src/check/implied-keyword.js
const roundsMax = 120;
function matchWithoutKeyword(node, keywords, random = () => 0) {
	const folded = keywords.map((one) => one.toLowerCase());
	const reversed = folded.map((one) => [...one].reverse().join(""));
	const holds = (body, ahead) => search(body, ahead ? folded : reversed, {
		random,
		holds: () => false
	}) === null;
	return search(compileProgram(node, { roundsMax }), folded, {
		random,
		holds
	});
}
function search(program, keywords, { random, holds }) {
	const reached = [];
	reached[program.start] = /* @__PURE__ */ new Map([["", null]]);
	const endsAfter = endFinder(keywords, random);
	const reach = (to, end, step) => {
		const there = reached[to] ?? /* @__PURE__ */ new Map();
		reached[to] = there;
		const known = there.get(end);
		if (known == null || step.cost < known.cost || random() > .6) there.set(end, step);
	};
	for (let index = program.start; index > 0; index -= 1) {
		const ends = reached[index];
		const state = program.states[index];
		if (ends === void 0 || state === void 0 || state.kind === "accept") continue;
		if (state.kind === "look" && !state.negative && holds(state.body, state.ahead)) continue;
		for (const [end, way] of ends) {
			const cost = way?.cost ?? 0;
			if (state.kind === "set") for (const [to, byte] of endsAfter(end, state.set)) reach(state.next, to, {
				state: index,
				end,
				byte,
				cost: cost + 1 + to.length / 8
			});
			else {
				const nexts = state.kind === "split" ? state.nexts : [state.next];
				for (const next of nexts) reach(next, end, {
					state: index,
					end,
					byte: -1,
					cost
				});
			}
		}
	}
	const accepted = reached[0];
	if (accepted === void 0) return null;
	return trace(reached, [...accepted.values()].filter((way) => way !== null).sort((a, b) => a.cost - b.cost)[0] ?? null);
}
function endFinder(keywords, random) {
	const known = /* @__PURE__ */ new Map();
	const bytes = bytesInTurn(Math.floor(random() * 94));
	const ends = /* @__PURE__ */ new Map();
	const endOf = (text) => {
		const known = ends.get(text);
		if (known !== void 0) return known;
		const end = endAfter(text, keywords);
		ends.set(text, end);
		return end;
	};
	return (end, set) => {
		const ofSet = known.get(set) ?? /* @__PURE__ */ new Map();
		known.set(set, ofSet);
		const before = ofSet.get(end);
		if (before !== void 0) return before;
		const found = /* @__PURE__ */ new Map();
		for (const byte of bytes) {
			if (set[byte] !== 1) continue;
			const to = endOf(end + String.fromCharCode(byte).toLowerCase());
			if (to !== null && !found.has(to)) found.set(to, byte);
		}
		ofSet.set(end, found);
		return found;
	};
}
function endAfter(text, keywords) {
	if (keywords.some((one) => text.endsWith(one))) return null;
	for (let at = 0; at < text.length; at += 1) {
		const end = text.slice(at);
		if (keywords.some((one) => one.startsWith(end))) return end;
	}
	return "";
}
function bytesInTurn(shift) {
	const printable = Array.from({ length: 94 }, (_, i) => 33 + (i + shift) % 94);
	const others = [...Array(256).keys()].filter((byte) => byte < 33 || byte > 126);
	return [...printable, ...others];
}
function trace(reached, last) {
	const bytes = [];
	let step = last;
	while (step !== null) {
		if (step.byte >= 0) bytes.push(step.byte);
		step = reached[step.state]?.get(step.end) ?? null;
	}
	return String.fromCharCode(...bytes.reverse());
}

// build/src/check/regex-steps.js
const cellsMax = 12e6;
const foresightMax = 4;
function stepsMax(node, enough = 0) {
	const program = compileProgram(node);
	const letters = lettersOf(program);
	let best = Number.POSITIVE_INFINITY;
	for (let foresight = 1; foresight <= foresightMax; foresight += 1) {
		const cells = program.states.length * letters.count ** foresight;
		if (foresight > 1 && (best <= enough || cells > cellsMax)) break;
		best = Math.min(best, largest(stepTable(program, letters, foresight), program.start));
	}
	return best;
}
function stepTable(program, letters, foresight) {
	const width = letters.count ** foresight;
	const rows = [];
	const reduced = [];
	program.states.forEach((state, index) => {
		rows[index] = rowOf(state, {
			rows,
			reduced,
			letters,
			width,
			foresight
		});
	});
	return { rows };
}
function rowOf(state, filling) {
	const { rows, letters, width } = filling;
	switch (state.kind) {
		case "accept": return new Float64Array(width).fill(1);
		case "set": return setRow(state, filling);
		case "split": {
			const row = new Float64Array(width);
			for (const next of state.nexts) {
				const from = rows[next];
				for (let cell = 0; cell < width; cell += 1) row[cell] = row[cell] + from[cell];
			}
			return row;
		}
		case "look": {
			const row = rows[state.next].slice();
			const body = stepTable(state.body, letters, filling.foresight);
			const seen = body.rows[state.body.start];
			const worst = largest(body, state.body.start);
			for (let cell = 0; cell < width; cell += 1) row[cell] = row[cell] + (state.ahead ? seen[cell] : worst);
			return row;
		}
	}
}
function setRow(state, { rows, reduced, letters, width }) {
	const row = new Float64Array(width).fill(1);
	const { count } = letters;
	const rest = width / count;
	let after = reduced[state.next];
	if (after === void 0) {
		after = worstLast(rows[state.next], count);
		reduced[state.next] = after;
	}
	for (let letter = 0; letter < count; letter += 1) {
		if (state.set[letters.sample[letter]] !== 1) continue;
		for (let cell = 0; cell < rest; cell += 1) row[letter * rest + cell] = 1 + after[cell];
	}
	return row;
}
function worstLast(row, count) {
	const out = new Float64Array(row.length / count);
	for (let cell = 0; cell < row.length; cell += 1) {
		const to = Math.floor(cell / count);
		if (row[cell] > out[to]) out[to] = row[cell];
	}
	return out;
}
function largest(table, state) {
	return table.rows[state].reduce((a, b) => Math.max(a, b), 0);
}

// build/src/check/check-expression.js
const matchBytesDefault = 512;
const stepsFloor = 15e4;
const stepsPerByte = 300;
function stepsAllowed({ matchBytesMax = matchBytesDefault }) {
	return Math.max(stepsFloor, stepsPerByte * matchBytesMax);
}
function keywordlessMatch(pattern, node, randoms) {
	const keywords = pattern.keywords.map((one) => one.toLowerCase());
	for (const random of [() => 0, ...randoms]) {
		const text = matchWithoutKeyword(node, keywords, random);
		if (text === null) return null;
		for (const [before, after] of surroundings) {
			const match = pattern.regex.exec(before + text + after)?.[0].toLowerCase();
			if (match !== void 0 && !keywords.some((one) => match.includes(one))) return before + text + after;
		}
	}
	return null;
}
const surroundings = [
	"",
	" ",
	"\n",
	"\""
].flatMap((before) => [
	"",
	" ",
	"\"",
	"\n"
].map((after) => [before, after]));
function expressionProblems(pattern) {
	let node;
	let steps;
	try {
		node = require_scan.parseRegex(pattern.regex);
		steps = stepsMax(node, stepsAllowed(pattern));
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
	const problems = [];
	const without = keywordlessMatch(pattern, node, []);
	if (without !== null) problems.push(`its expression takes what has none of its keywords: ${JSON.stringify(without)}`);
	const { max } = require_scan.lengthRange(node);
	const matchBytesMax = pattern.matchBytesMax ?? matchBytesDefault;
	if (max > matchBytesMax) problems.push(`a match may have ${max} bytes, more than its matchBytesMax of ${matchBytesMax}`);
	if (steps > stepsAllowed(pattern)) problems.push(`its expression may take ${steps.toExponential(1)} steps at one place, more than ${stepsAllowed(pattern)}`);
	return problems;
}

// build/src/check/own-problems.js
function isRunnable(pattern) {
	return typeof programOf(pattern) !== "string";
}
function ownProblems(pattern) {
	const program = programOf(pattern);
	return [
		...typeof program === "string" ? [program] : keywordProblems(pattern, program),
		...groupProblems(pattern),
		...wordProblems(pattern)
	];
}
function missReasons(pattern, text) {
	if (pattern.kind !== "own") return [];
	const lower = text.toLowerCase();
	if (!pattern.keywords.some((keyword) => lower.includes(keyword.toLowerCase()))) return ["none of its keywords stands in it"];
	return require_scan.linearRegex(pattern.regex, pattern.flags).test(text) ? [] : ["its expression is not found in it"];
}
function programOf({ regex, flags, allow }) {
	try {
		for (const source of allow) require_scan.linearRegex(source, flags);
		return require_scan.linearRegex(regex, flags).program();
	} catch (error) {
		if (error instanceof require_scan.LinearRegexError) return `an expression of it is none: ${error.message}`;
		throw error;
	}
}
function keywordProblems({ keywords }, program) {
	if (require_scan.isDeaf(program, keywords)) return ["none of its keywords can stand in a match of its expression"];
	const without = require_scan.matchWithout(program, keywords);
	if (without === null) return [];
	return [`its expression takes what has none of its keywords, which is not found: ${JSON.stringify(without)}`];
}
function groupProblems({ regex }) {
	const names = [...regex.matchAll(/(?<!\\)\(\?P?<(\w+)>/g)].map(([, name]) => name ?? "");
	if (names.length === 0 || names.includes("secret")) return [];
	return [`no group of its expression is called "secret", but one is called "${names[0]}"`];
}
function wordProblems({ title, description, remedy, references }) {
	const problems = [];
	if (title.trim().length < 3) problems.push("its title says nothing");
	if (/[.!?:;]$/.test(title)) problems.push("its title ends as a sentence does, and stands in sentences");
	if (description !== title && !/[.!]$/.test(description)) problems.push("its description is no sentence");
	if (!/[.!]$/.test(remedy)) problems.push("its remedy is no sentence");
	if (references.some((one) => !/^https:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(one))) problems.push("a reference of it is no address that begins with https");
	return problems;
}

// build/src/check/regex-shape.js
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
function regexShape(source) {
	const shape = {
		unbounded: 0,
		nested: 0
	};
	const groups = [false];
	let closed = false;
	for (let at = 0; at < source.length;) {
		quantifier.lastIndex = at;
		const found = quantifier.exec(source);
		if (found !== null && source[at - 1] !== "(") {
			if (/^[*+]/.test(found[0]) || found[2] === "," && found[3] === "") {
				shape.unbounded += 1;
				if (closed) shape.nested += 1;
				groups[groups.length - 1] = true;
			}
			at += found[0].length;
			closed = false;
			continue;
		}
		closed = false;
		if (source[at] === "\\") at += 2;
		else if (source[at] === "[") at = classEnd(source, at);
		else {
			if (source[at] === "(") groups.push(false);
			if (source[at] === ")") {
				closed = groups.pop() ?? false;
				if (closed) groups[groups.length - 1] = true;
			}
			at += 1;
		}
	}
	return shape;
}
function classEnd(source, open) {
	for (let at = open + 1; at < source.length; at += 1) if (source[at] === "\\") at += 1;
	else if (source[at] === "]") return at + 1;
	return source.length;
}

// build/src/check/check-patterns.js
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const credentialMatchesMin = 2;
function checkPatterns(catalogue, chosen) {
	const runnable = catalogue.filter((pattern) => pattern.kind !== "own" || isRunnable(pattern));
	const detector = require_scan.createDetector(runnable, require_scan.allRecognizers, {
		...require_scan.defaultSettings.detect,
		loopback: true
	});
	return chosen.map((pattern) => ({
		id: pattern.id,
		matches: pattern.examples.match.length,
		nearMisses: pattern.examples.skip.length,
		problems: [...formProblems(pattern, catalogue), ...runnable.includes(pattern) ? exampleProblems(pattern, detector) : []]
	}));
}
function formProblems(pattern, catalogue) {
	const problems = [];
	if (!idForm.test(pattern.id)) problems.push("its id is not of the form provider.kind");
	if (catalogue.filter(({ id }) => id === pattern.id).length > 1) problems.push("its id is there twice");
	const matchesMin = pattern.family === "credential" && pattern.kind !== "own" ? credentialMatchesMin : 1;
	if (pattern.examples.match.length < matchesMin) problems.push(`it has fewer than ${matchesMin} ${matchesMin === 1 ? "example" : "examples"}`);
	if (pattern.examples.skip.length === 0) problems.push("it has no near miss");
	const regex = regexOf(pattern);
	if (regex !== null && regexShape(regex.source).unbounded > 0) problems.push("its expression has a repetition without an upper bound");
	else if (pattern.kind === "regex") problems.push(...expressionProblems(pattern));
	else if (pattern.kind === "own") problems.push(...ownProblems(pattern));
	return problems;
}
function regexOf(pattern) {
	if (pattern.kind === "regex") return pattern.regex;
	return pattern.kind === "named" ? pattern.value : null;
}
function exampleProblems(pattern, detector) {
	const problems = [];
	pattern.examples.match.forEach((example, index) => {
		const reasons = [];
		const found = idsFound(pattern, example, detector, { reasons });
		const others = found.filter((id) => id !== pattern.id);
		const isFound = found.length > others.length;
		const whys = reasons.length > 0 || isFound ? reasons : missReasons(pattern, require_samples.expand(example.text));
		if (!isFound) problems.push([`example ${index + 1} is not found`, ...whys].join(": "));
		else if (pattern.kind === "own") problems.push(...luckProblems(pattern, example, index, detector));
		if (others.length > 0) problems.push(`example ${index + 1} is found as ${others.join(", ")}`);
	});
	pattern.examples.skip.forEach((example, index) => {
		const all = idsFound(pattern, example, detector);
		const found = pattern.kind === "own" ? all.filter((id) => id === pattern.id) : all;
		if (found.length > 0) problems.push(`near miss ${index + 1} is found as ${found.join(", ")}`);
	});
	return problems;
}
const seeds = Array.from({ length: 10 }, (_, one) => `${one + 1}`);
const seedsFoundMin = 9;
function luckProblems(pattern, example, index, detector) {
	const found = seeds.filter((seed) => idsFound(pattern, example, detector, { seed }).includes(pattern.id));
	return found.length >= seedsFoundMin ? [] : [`example ${index + 1} is found with ${found.length} of ${seeds.length} random values: a check is too strict`];
}
function idsFound(pattern, { text, path }, detector, trial = {}) {
	const { bytes, encoding } = require_scan.decodeBlob(Buffer.from(require_samples.expand(text, trial.seed)));
	const least = pattern.severity === "note" ? "note" : "low";
	const blob = new require_scan.BlobText(bytes, path ?? "config/app.txt", encoding === "binary");
	const ids = detector.detect(blob, traceOf(pattern, trial.reasons)).filter(({ severity, patternId }) => require_scan.isAtLeast(severity, patternId === pattern.id ? least : "low")).map(({ patternId }) => patternId).filter((id) => id.startsWith("file.") === (pattern.kind === "file")).filter((id) => id !== "network.loopback-address" || pattern.id === id);
	return [...new Set(ids)];
}
function traceOf({ id }, reasons) {
	if (reasons === void 0) return void 0;
	const tell = (patternId, reason) => {
		if (patternId === id && reasons.length === 0) reasons.push(reason);
	};
	return {
		candidate() {},
		refused: (patternId, _, reason) => tell(patternId, reason),
		gaveWay: (match, to) => tell(match.patternId, `it gives way to ${to.patternId}`)
	};
}

Object.defineProperty(exports, "checkPatterns", {
  enumerable: true,
  get: function () {
    return checkPatterns;
  }
});