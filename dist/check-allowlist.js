const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");

// build/src/scan/allowlist-reach.js
function reachOf(entry, today, path = null) {
	const { when, paths, values, commits, authoredSince, authoredUntil } = entry;
	const known = [];
	if (paths !== null) known.push(takesIn(paths, path));
	if (commits !== null) known.push(false);
	if (authoredSince !== null || authoredUntil !== null) known.push((authoredSince ?? today) <= today && today <= (authoredUntil ?? today));
	if (when === "all" ? known.includes(false) : known.includes(true)) return when === "all" ? "some are left" : "all";
	if (values !== null) return "by value";
	return when === "all" ? "all" : "some are left";
}
const probes = [
	"README.md",
	"src/app/deep/main.ts",
	".env",
	"config/app.txt",
	"q7/x-zzz/.w/unheard-of.qqq",
	"Makefile"
];
function takesIn(globs, path) {
	const takes = require_scan.excludeFilter(globs);
	return (path === null ? probes : [
		path,
		`q7/${path}`,
		`x-zzz/.w/${path}`
	]).every(takes);
}

// build/src/scan/check-allowlist.js
async function checkAllowlist({ values, entryPlaces }) {
	const own = (values.patterns ?? []).map(require_suppressions.ownPatternOf);
	const except = (values.except ?? []).map((name) => name.toLowerCase());
	const all = [...require_scan.allPatterns, ...own];
	const patterns = except.length === 0 ? all : all.filter((pattern) => !require_scan.isNamed(pattern, except));
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	for (const entry of require_suppressions.allowEntriesOf(values.allow ?? [], all)) {
		const id = await disarmedBy(entry, patterns, today);
		const place = entryPlaces.get(`allow ${entry.name}`);
		if (id !== null && place !== void 0) throw disarms(entry, id, place);
	}
}
function disarms({ name }, id, { file, line, column }) {
	const message = `the entry "${name}" of "allow" disarms ${id}: all that it is known to find would be allowed, wherever it is`;
	return new require_scan.Fault("bad-configuration", `${file}:${line}:${column}: ${message}`, "Make the entry narrower; to turn a pattern off on purpose name it in \"except\".");
}
async function disarmedBy(entry, patterns, today) {
	if (entry.until !== null && entry.until < today) return null;
	const isFor = entry.patterns === null ? null : new Set(entry.patterns);
	const asked = patterns.filter(({ id }) => isFor?.has(id) !== false);
	const reach = reachOf(entry, today);
	if (reach === "all") return asked[0]?.id ?? null;
	const byPath = entry.paths === null ? [] : asked.filter(({ kind }) => kind === "file");
	if (reach === "some are left" && byPath.length === 0) return null;
	const { firstDisarmed } = await Promise.resolve().then(() => require("./disarmed-pattern.js"));
	return firstDisarmed(entry, reach === "by value" ? asked : byPath, today);
}

exports.checkAllowlist = checkAllowlist;
exports.reachOf = reachOf;