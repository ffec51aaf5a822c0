import { _n as severities, hn as confidences } from "./scan.js";

// build/src/config/date-words.js
const dateForms = "YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS] with Z, +HH:MM or nothing behind it, @SECONDS since 1970, \"2 weeks ago\" (second, minute, hour, day, week, month, year; 2.weeks.ago too), now, today or yesterday";
const unitSeconds = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800
};
function secondsOfDate(text, dayEnd, now) {
	const words = text.trim().toLowerCase();
	const since1970 = /^@(\d{1,11})$/.exec(words);
	if (since1970 !== null) return Number(since1970[1]);
	if (words === "now") return wholeSeconds(now);
	if (words === "today") return dayOf(now, 0, dayEnd);
	if (words === "yesterday") return dayOf(now, -1, dayEnd);
	return calendarDate(words, dayEnd) ?? relativeDate(words, now);
}
function wholeSeconds(date) {
	return Math.floor(date.getTime() / 1e3);
}
function dayOf(date, days, dayEnd) {
	const [year, month, day] = [
		date.getFullYear(),
		date.getMonth(),
		date.getDate() + days
	];
	if (dayEnd === "first") return wholeSeconds(new Date(year, month, day));
	return wholeSeconds(new Date(year, month, day + 1)) - 1;
}
function calendarDate(words, dayEnd) {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?$/.exec(words);
	if (found === null) return null;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (year === void 0 || month === void 0 || day === void 0) return null;
	const utc = new Date(Date.UTC(year, month - 1, day));
	if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || utc.getUTCFullYear() !== year) return null;
	if (found[4] === void 0) return dayOf(new Date(year, month - 1, day, 12), 0, dayEnd);
	const [h, m, s] = [
		hour ?? 0,
		minute ?? 0,
		second ?? 0
	];
	if (h > 23 || m > 59 || s > 60) return null;
	const zone = found[7];
	if (zone === void 0) return wholeSeconds(new Date(year, month - 1, day, h, m, s));
	const offset = zone === "z" ? 0 : zoneMinutes(zone);
	return offset === null ? null : Date.UTC(year, month - 1, day, h, m, s) / 1e3 - offset * 60;
}
function zoneMinutes(zone) {
	const digits = zone.replace(/\D/g, "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	if (minutes > 840 || Number(digits.slice(2)) > 59) return null;
	return zone.startsWith("-") ? -minutes : minutes;
}
function relativeDate(words, now) {
	const parts = words.split(/[\s.,_-]+/).filter((part) => part !== "" && part !== "and");
	if (parts.at(-1) === "ago") parts.pop();
	if (parts.length === 0 || parts.length % 2 !== 0) return null;
	let seconds = 0;
	let months = 0;
	for (let at = 0; at < parts.length; at += 2) {
		const count = countOf(parts[at] ?? "");
		const unit = (parts[at + 1] ?? "").replace(/s$/, "");
		if (count === null) return null;
		if (unit === "month") months += count;
		else if (unit === "year") months += 12 * count;
		else if (unitSeconds[unit] === void 0) return null;
		else seconds += count * unitSeconds[unit];
	}
	return Math.max(0, wholeSeconds(monthsBefore(now, months)) - seconds);
}
function countOf(word) {
	if (word === "a" || word === "an" || word === "one") return 1;
	return /^\d{1,6}$/.test(word) ? Number(word) : null;
}
function monthsBefore(date, months) {
	if (months === 0) return date;
	const moved = new Date(date.getTime());
	moved.setDate(1);
	moved.setMonth(moved.getMonth() - months);
	const daysOfMonth = new Date(moved.getFullYear(), moved.getMonth() + 1, 0).getDate();
	moved.setDate(Math.min(date.getDate(), daysOfMonth));
	return moved;
}

// build/src/config/size-words.js
const sizeForms = "a number of bytes, or one with KB, MB, GB (thousands) or KiB, MiB, GiB (1024s)";
const unitBytes = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e3 ** 2,
	gb: 1e3 ** 3,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3,
	k: 1024,
	m: 1024 ** 2,
	g: 1024 ** 3
};
function bytesOfSize(text) {
	const found = /^(\d{1,15}(?:\.\d{1,3})?)\s?([kmg]?i?b|[kmg])?$/.exec(text.trim().toLowerCase());
	const unit = unitBytes[found?.[2] ?? ""];
	return found === null || unit === void 0 ? null : Math.round(Number(found[1]) * unit);
}

// build/src/config/configuration-keys.js
const failOnWords = [...severities.filter((severity) => severity !== "note"), "never"];
const configurationKeys = {
	prefixes: {
		shape: "list",
		typed: "prefixes",
		option: "prefix",
		about: "Prefixes of infrastructure names: a real value beside INFRA_WINEBOT_API_TOKEN is a finding.",
		otherwise: "INFRA",
		example: ["INFRA", "ACME_OPS"]
	},
	"internal-domains": {
		shape: "list",
		typed: "internalDomains",
		option: "internal-domains",
		about: "Domains of your own whose hosts must not be told.",
		otherwise: "none",
		example: ["corp.example.com"]
	},
	loopback: {
		shape: "flag",
		typed: "loopback",
		option: "loopback",
		about: "Report loopback addresses too.",
		otherwise: "false",
		example: true
	},
	only: {
		shape: "list",
		typed: "only",
		option: "only",
		about: "Look for these alone: ids of patterns, providers, families or tags (see \"leakline patterns list\").",
		otherwise: "everything",
		example: ["infrastructure-secret", "cloud"]
	},
	except: {
		shape: "list",
		typed: "except",
		option: "except",
		about: "Do not look for these: ids of patterns, providers, families or tags.",
		otherwise: "nothing",
		example: ["internal-host"]
	},
	severities: {
		shape: "severities",
		typed: "severities",
		option: null,
		about: "Severities in place of the patterns' own, by id, provider, family or tag; of several that name a pattern the first kind in this order counts. What its context makes milder, such as a test, stays milder by as many steps.",
		otherwise: "the patterns' own",
		example: {
			"private-address": "medium",
			github: "critical"
		},
		words: severities
	},
	confidence: {
		shape: "word",
		typed: "confidence",
		option: "confidence",
		about: "The least confidence of a finding; what is less sure is a note.",
		otherwise: "low",
		example: "medium",
		words: confidences
	},
	"fail-on": {
		shape: "word",
		typed: "failOn",
		option: "fail-on",
		about: "The mildest severity that fails a run.",
		otherwise: "low",
		example: "high",
		words: failOnWords
	},
	notes: {
		shape: "flag",
		typed: "notes",
		option: "notes",
		about: "Report notes too, which never fail a run.",
		otherwise: "false",
		example: true
	},
	exclude: {
		shape: "list",
		typed: "exclude",
		option: "exclude",
		about: "Globs of paths to leave out; they are counted in the report. One that begins with \"!\" takes back in.",
		otherwise: "none",
		example: ["vendor/", "*.snap"]
	},
	include: {
		shape: "list",
		typed: "include",
		option: "include",
		about: "Globs of the only paths to scan.",
		otherwise: "all",
		example: ["src/", "deploy/**/*.yml"]
	},
	"include-ignored": {
		shape: "flag",
		typed: "includeIgnored",
		option: "include-ignored",
		about: "Scan the files of a work tree that Git ignores too (\"leakline tree\").",
		otherwise: "false",
		example: true
	},
	"max-blob-size": {
		shape: "text",
		typed: "maxBlobSize",
		option: "max-blob-size",
		about: `What is larger is scanned in windows, and archives of more are not opened: ${sizeForms}.`,
		otherwise: "16MiB",
		example: "32MiB"
	},
	threads: {
		shape: "count",
		typed: "threads",
		option: "threads",
		about: "Threads that scan a history or a folder.",
		otherwise: "the machine's cores, 8 at most",
		example: 4
	},
	"history.since": {
		shape: "text",
		typed: "since",
		option: "since",
		about: `Only what came in with commits of this date or later: ${dateForms}.`,
		otherwise: "no bound",
		example: "2020-01-31"
	},
	"history.until": {
		shape: "text",
		typed: "until",
		option: "until",
		about: "Only what came in with commits of this date or earlier.",
		otherwise: "no bound",
		example: "1 week ago"
	},
	"history.branches": {
		shape: "list",
		typed: "branches",
		option: "branch",
		about: "Only what these branches, tags or other revisions reach.",
		otherwise: "every ref",
		example: ["main"]
	},
	"history.include-unreachable": {
		shape: "flag",
		typed: "includeUnreachable",
		option: "include-unreachable",
		about: "Objects that no ref reaches as well, and the reflog.",
		otherwise: "false",
		example: true
	},
	"history.all-provenance": {
		shape: "flag",
		typed: "allProvenance",
		option: "all-provenance",
		about: "Tell every commit that content came in with, not the first one alone.",
		otherwise: "false",
		example: true
	}
};
const keyNames = Object.keys(configurationKeys);
function definitionOf(key) {
	return configurationKeys[key];
}
const configurationPaths = [
	".github/leakline.yml",
	".github/leakline.yaml",
	".leakline.yml",
	".leakline.yaml"
];
const configurationBytesMax = 262144;
function typedOf(configuration) {
	const fields = keyNames.flatMap((key) => {
		const value = configuration[key];
		if (value === void 0) return [];
		return [[definitionOf(key).typed, typeof value === "number" ? String(value) : value]];
	});
	return Object.fromEntries(fields);
}

export { keyNames as a, sizeForms as c, definitionOf as i, dateForms as l, configurationKeys as n, typedOf as o, configurationPaths as r, bytesOfSize as s, configurationBytesMax as t, secondsOfDate as u };