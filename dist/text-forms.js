const require_scan = require("./scan.js");

// build/src/config/text-forms.js
const formPatterns = {
	commit: "^[0-9a-fA-F]{7,64}$",
	day: "^\\d{4}-\\d{2}-\\d{2}$",
	keyword: "^ *[!-~][ -~]+[!-~] *$",
	"pattern-id": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*$",
	tag: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"
};
const formWords = {
	commit: "the id of a commit",
	day: "a day",
	expression: "an expression",
	glob: "a glob",
	keyword: "a keyword",
	"pattern-id": "an id",
	selector: "a pattern, provider, family or tag",
	tag: "a tag",
	template: "a text"
};
const charactersMax = {
	commit: 64,
	day: 10,
	expression: 8192,
	glob: 4096,
	keyword: 100,
	"pattern-id": 100,
	selector: 200,
	tag: 60,
	template: 65536
};
function problemOf(form, text, known) {
	if (form !== "day" && text.length > charactersMax[form]) return ["is too long", `Give ${formWords[form]} of at most ${charactersMax[form]} characters.`];
	switch (form) {
		case "day": return isDay(text) ? null : ["is no day", "Write a day as YYYY-MM-DD."];
		case "commit": return fits(form, text) ? null : ["is no id of a commit", "Give its first seven hexadecimal digits or more; a branch has no place here."];
		case "glob": return globProblem(text);
		case "keyword": return fits(form, text) ? null : ["is no keyword", "Give three or more ASCII characters that stand in every match."];
		case "selector": return selectorProblem(text.toLowerCase(), known);
		case "pattern-id": return idProblem(text, known.catalogue.ids);
		case "tag": return fits(form, text) ? null : ["is no tag", "Give lower-case letters and digits, joined by hyphens."];
		case "template": return templateProblem(text);
		case "expression": return expressionProblem(text);
	}
}
function expressionProblem(text) {
	if (text.includes("\b")) return ["has a backspace in it, which is what double quotes make of \\b", "Put it into single quotes, where a backslash is a backslash."];
	return text.endsWith("\n") ? ["ends in a line break", "Put a hyphen behind the sign that begins it: |- or >-."] : null;
}
function selectorProblem(name, { catalogue, own }) {
	if (own.has(name) || catalogue.has(name)) return null;
	return [`names ${require_scan.shown(name)}, which is no pattern, provider, family or tag`, `Run "leakline patterns list" for the ids.${require_scan.meant(name, [...own, ...catalogue.all])}`];
}
function globProblem(glob) {
	if (/\\[A-Za-z0-9_]/.test(glob)) return ["is no glob: a backslash parts no folders", "Write slashes between folders, on Windows too: src/gen/**."];
	try {
		require_scan.excludeFilter([glob])("a");
		return null;
	} catch {
		return ["is no glob", "Give one such as vendor/ or **/*.snap."];
	}
}
function pathProblem(path) {
	return !/^(?:[/\\~]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes("..") ? null : ["leads out of the repository", "Give a path from its root."];
}
function fits(form, text) {
	return new RegExp(formPatterns[form] ?? "").test(text);
}
function isDay(text) {
	if (!fits("day", text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function idProblem(id, taken) {
	if (!fits("pattern-id", id)) return ["is no id", "Give the name of who issues it, a point and what it is: initech.deploy-token."];
	if (!taken.has(id)) return null;
	return ["is the id of a pattern of the catalogue", "Give it another; \"except\" turns one of the catalogue off."];
}
const repeatMax = 1e4;
const directivesMax = 100;
const nestingMax = 8;
function templateProblem(template) {
	const counts = [...template.matchAll(/\{\w+\*(\d+)\}/g)].map(([, count]) => Number(count));
	const directives = [...template.matchAll(/\{(?:~\}|\w+\*\d+\}|(\w+):)/g)];
	const nested = directives.filter(([, name]) => name !== void 0).length;
	if (!(counts.reduce((sum, count) => sum + count, 0) > repeatMax || directives.length > directivesMax) && nested <= nestingMax) return null;
	return ["expands to too much", `Give at most ${repeatMax} random characters and ${nestingMax} braces that hold others.`];
}

Object.defineProperty(exports, "charactersMax", {
  enumerable: true,
  get: function () {
    return charactersMax;
  }
});
Object.defineProperty(exports, "formPatterns", {
  enumerable: true,
  get: function () {
    return formPatterns;
  }
});
Object.defineProperty(exports, "formWords", {
  enumerable: true,
  get: function () {
    return formWords;
  }
});
Object.defineProperty(exports, "globProblem", {
  enumerable: true,
  get: function () {
    return globProblem;
  }
});
Object.defineProperty(exports, "pathProblem", {
  enumerable: true,
  get: function () {
    return pathProblem;
  }
});
Object.defineProperty(exports, "problemOf", {
  enumerable: true,
  get: function () {
    return problemOf;
  }
});
Object.defineProperty(exports, "selectorProblem", {
  enumerable: true,
  get: function () {
    return selectorProblem;
  }
});