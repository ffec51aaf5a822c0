const require_suppressions = require("./suppressions.js");
const require_scan = require("./scan.js");
const require_dist$1 = require("./dist.js");
const require_working_tree = require("./working-tree.js");
const require_hook_site = require("./hook-site.js");
const require_show_hooks = require("./show-hooks.js");
const require_progress_lines = require("./progress-lines.js");
const require_configure_scan = require("./configure-scan.js");
const require_arguments = require("./arguments.js");
const require_run_scan = require("./run-scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");

// build/src/model/advice.js
const adviceLevels = [
	"error",
	"warning",
	"info"
];

// build/src/doctor/site/site-path.js
function folderOf$1(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function pathFrom(folder, written) {
	if (written === "" || written.startsWith("/") || written.startsWith("~")) return null;
	const parts = folder === "" ? [] : folder.slice(0, -1).split("/");
	for (const part of written.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}

// build/src/doctor/texts/compose-name.js
const composeName = /(?:^|\/)(?:[^/]*[._-])?(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$|(?:^|\/)(?:docker-)?compose\/[^/]+\.ya?ml$|(?:^|\/)(?:docker-)?stack\.ya?ml$/i;
function isComposeFile(path) {
	return composeName.test(path);
}

// build/src/doctor/texts/yaml-document.js
var import_dist = require_dist$1.require_dist();
const textCharactersMax = 1048576;
const nodesMax = 5e4;
const depthMax$6 = 100;
function yamlDocuments(text) {
	if (text.length > textCharactersMax) return [];
	const lines = new import_dist.LineCounter();
	try {
		const parsed = (0, import_dist.parseAllDocuments)(text, {
			lineCounter: lines,
			uniqueKeys: false,
			logLevel: "silent"
		});
		return ("empty" in parsed ? [] : parsed).flatMap((document) => {
			if (document.contents === null) return [];
			const anchors = anchorsOf(document.contents);
			return [convert(document.contents, {
				lines,
				anchors,
				left: nodesMax,
				open: /* @__PURE__ */ new Set()
			}, 0)];
		});
	} catch {
		return [];
	}
}
function yamlAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (at?.kind !== "map") return null;
		at = at.entries.find((entry) => entry.key === key)?.value ?? null;
	}
	return at;
}
function scalarText(value) {
	return value?.kind === "scalar" ? value.text : "";
}
function yamlItems(value) {
	if (value === null) return [];
	return value.kind === "list" ? value.items : [value];
}
function convert(node, conversion, depth) {
	conversion.left -= 1;
	const line = lineOf$1(node, conversion.lines);
	if (node === null || conversion.left < 0 || depth > depthMax$6) return nothing(line);
	if ((0, import_dist.isAlias)(node)) {
		const { anchors, open } = conversion;
		const target = anchors.get(node.source);
		if (target === void 0 || open.has(node.source)) return nothing(line);
		open.add(node.source);
		const value = convert(target, conversion, depth + 1);
		open.delete(node.source);
		return value;
	}
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		line,
		items: node.items.map((item) => convert(item, conversion, depth + 1))
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		line,
		entries: entriesOf(node.items, conversion, depth)
	};
	return (0, import_dist.isScalar)(node) ? scalar$1(node, line) : nothing(line);
}
function entriesOf(pairs, conversion, depth) {
	const own = [];
	const merged = [];
	for (const pair of pairs) {
		if (conversion.left < 0) break;
		const key = pair.key;
		const value = convert(pair.value, conversion, depth + 1);
		const name = (0, import_dist.isScalar)(key) ? textOf(key) : "";
		if (name === "<<") {
			for (const map of yamlItems(value)) if (map.kind === "map") merged.push(...map.entries);
		} else own.push({
			key: name,
			line: lineOf$1(key, conversion.lines),
			value
		});
	}
	const names = new Set(own.map((entry) => entry.key));
	return [...own, ...merged.filter(({ key }) => !names.has(key) && names.add(key))];
}
function scalar$1(node, line) {
	const { value } = node;
	const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
	return {
		kind: "scalar",
		line,
		text: textOf(node),
		value: plain ? value : null,
		quoted: node.type !== void 0 && node.type !== import_dist.Scalar.PLAIN
	};
}
function textOf({ value, source }) {
	if (typeof value === "string") return value;
	if (value === null || value === void 0) return "";
	return source ?? String(value);
}
function nothing(line) {
	return {
		kind: "scalar",
		line,
		text: "",
		value: null,
		quoted: false
	};
}
function lineOf$1(node, lines) {
	const at = node?.range?.[0];
	return at === void 0 ? 1 : Math.max(1, lines.linePos(at).line);
}
function anchorsOf(top) {
	const anchors = /* @__PURE__ */ new Map();
	const open = [top];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (node === null || (0, import_dist.isAlias)(node)) continue;
		if ((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) {
			if (node.anchor !== void 0 && !anchors.has(node.anchor)) anchors.set(node.anchor, node);
		}
		if ((0, import_dist.isSeq)(node)) for (const item of node.items) open.push(item);
		if ((0, import_dist.isMap)(node)) for (const { key, value } of node.items) open.push(key, value);
	}
	return anchors;
}

// build/src/doctor/texts/environment-variables.js
const variablesMax = 5e3;
const assignment$1 = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]{0,199})[ \t]*=[ \t]*(.{0,2000})/;
function environmentVariables(text) {
	const variables = [];
	const lines = text.split(/\r?\n/);
	for (const [index, line] of lines.entries()) {
		const found = assignment$1.exec(line);
		if (found === null) continue;
		variables.push({
			name: found[1] ?? "",
			value: plainValue$2(found[2] ?? ""),
			line: index + 1
		});
		if (variables.length === variablesMax) break;
	}
	return variables;
}
function plainValue$2(written) {
	const quote = written[0];
	if (quote === "\"" || quote === "'") {
		const end = written.indexOf(quote, 1);
		return end === -1 ? written.slice(1) : written.slice(1, end);
	}
	return written.replace(/(?:^|[ \t]+)#.*$/, "").trimEnd();
}
function isEnvironmentFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return /^(?:[a-z0-9_.-]*\.)?env(?:[._-][a-z0-9_.-]+)?$/.test(name) && !/\.(?:[cm]?[jt]sx?|py|rb|go|sh)$/.test(name);
}
function isSampleEnvironment(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return isEnvironmentFile(path) && /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|defaults?)(?:[._-]|$)/.test(name);
}

// build/src/doctor/compose/compose-variables.js
const unknownMark = "";
const nothingKnown = {
	real: /* @__PURE__ */ new Map(),
	sample: /* @__PURE__ */ new Map()
};
const depthMax$5 = 8;
const textMax = 4e3;
function interpolate(text, known) {
	const variables = [];
	return {
		text: replaced(text.length > textMax ? text.slice(0, textMax) : text, known, variables, 0),
		variables
	};
}
const plainName = /[A-Za-z_][A-Za-z0-9_]*/y;
function replaced(text, known, variables, depth) {
	let out = "";
	let at = 0;
	while (at < text.length) {
		const dollar = text.indexOf("$", at);
		if (dollar === -1) break;
		out += text.slice(at, dollar);
		at = dollar + 1;
		if (text[at] === "$") {
			out += "$";
			at += 1;
		} else if (text[at] === "{") {
			const end = closing(text, at);
			if (end === -1) return out + "";
			out += braced(text.slice(at + 1, end), known, variables, depth);
			at = end + 1;
		} else {
			plainName.lastIndex = at;
			const name = plainName.exec(text)?.[0];
			if (name === void 0) out += "$";
			else {
				out += variableValue(name, null, known, variables);
				at += name.length;
			}
		}
	}
	return out + text.slice(at);
}
function closing(text, from) {
	let open = 0;
	for (let at = from; at < text.length; at += 1) if (text[at] === "{") open += 1;
	else if (text[at] === "}") {
		open -= 1;
		if (open === 0) return at;
	}
	return -1;
}
const bracedForm = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([\s\S]*))?$/;
function braced(inside, known, variables, depth) {
	const [, name, operator = "", rest = ""] = bracedForm.exec(inside) ?? [];
	if (name === void 0 || depth >= depthMax$5) return "";
	if (operator.endsWith("+")) return "";
	if (operator.endsWith("?")) {
		const real = known.real.get(name) ?? null;
		variables.push({
			name,
			origin: "required",
			emptyDefault: false,
			known: real
		});
		return real === null || real.value === "" ? "" : real.value;
	}
	if (operator === "") return variableValue(name, null, known, variables);
	const fallback = () => replaced(rest, known, variables, depth + 1);
	return variableValue(name, fallback, known, variables, rest === "");
}
function variableValue(name, fallback, known, variables, isEmpty = false) {
	const real = known.real.get(name);
	if (real !== void 0 && !(real.value === "" && fallback !== null)) {
		variables.push({
			name,
			origin: "real",
			emptyDefault: isEmpty,
			known: real
		});
		return real.value;
	}
	if (fallback !== null) {
		const value = fallback();
		const origin = value === "" ? "empty" : "default";
		variables.push({
			name,
			origin,
			emptyDefault: value === "",
			known: null
		});
		return value;
	}
	const sample = known.sample.get(name);
	if (sample !== void 0 && sample.value !== "") {
		variables.push({
			name,
			origin: "sample",
			emptyDefault: false,
			known: sample
		});
		return sample.value;
	}
	variables.push({
		name,
		origin: "unset",
		emptyDefault: false,
		known: null
	});
	return "";
}

// build/src/doctor/compose/compose-environment.js
const environmentFilesMax = 20;
function environmentOf(site, path, service, known) {
	const own = ownVariables(path, yamlAt(service, "environment"), known);
	const names = new Set(own.map(({ name }) => name));
	const files = yamlItems(yamlAt(service, "env_file")).slice(0, environmentFilesMax).flatMap((item) => {
		const file = item.kind === "map" ? yamlAt(item, "path") : item;
		const text = file?.kind === "scalar" ? interpolate(file.text, known).text : "";
		const found = pathFrom(path.slice(0, path.lastIndexOf("/") + 1), text);
		return found !== null && site.read(found) !== null ? [found] : [];
	});
	const theirs = files.flatMap((file) => environmentVariables(site.read(file) ?? "").filter(({ name }) => !names.has(name)).map(({ name, value, line }) => ({
		name,
		value: {
			text: value,
			variables: []
		},
		path: file,
		line
	})));
	return {
		variables: [...own, ...theirs],
		files
	};
}
function ownVariables(path, environment, known) {
	if (environment?.kind === "map") return environment.entries.map(({ key, line, value }) => {
		const text = value.kind === "scalar" ? value : null;
		return {
			name: key,
			value: text === null || text.value === null && !text.quoted ? null : interpolate(text.text, known),
			path,
			line
		};
	});
	return yamlItems(environment).flatMap((item) => {
		if (item.kind !== "scalar") return [];
		const equals = item.text.indexOf("=");
		if (equals === -1) return [{
			name: item.text.trim(),
			value: null,
			path,
			line: item.line
		}];
		const value = interpolate(item.text.slice(equals + 1), known);
		return [{
			name: item.text.slice(0, equals).trim(),
			value,
			path,
			line: item.line
		}];
	});
}
const sampleNames = [
	".env.example",
	".env.sample",
	".env.template",
	".env.dist",
	".env.default",
	".env.defaults",
	"env.example",
	"env.sample",
	"env.template",
	"example.env",
	"sample.env",
	"template.env"
];
const remembered$13 = /* @__PURE__ */ new WeakMap();
function knownVariables(site, folder) {
	const ofSite = remembered$13.get(site) ?? /* @__PURE__ */ new Map();
	remembered$13.set(site, ofSite);
	const before = ofSite.get(folder);
	if (before !== void 0) return before;
	const real = /* @__PURE__ */ new Map();
	const sample = /* @__PURE__ */ new Map();
	for (const place of folder === "" ? [""] : [folder, ""]) for (const name of [".env", ...sampleNames]) {
		const path = place + name;
		const into = isSampleEnvironment(path) ? sample : real;
		for (const { name: key, value, line } of environmentVariables(site.read(path) ?? "")) if (!into.has(key)) into.set(key, {
			value,
			path,
			line
		});
	}
	const known = {
		real,
		sample
	};
	ofSite.set(folder, known);
	return known;
}

// build/src/doctor/compose/compose-files.js
const filesMax$12 = 2e3;
const servicesMax = 500;
const remembered$12 = /* @__PURE__ */ new WeakMap();
function composeServices(site) {
	const before = remembered$12.get(site);
	if (before !== void 0) return before;
	const services = withImages(site.files.filter(isComposeFile).slice(0, filesMax$12).flatMap((path) => servicesOfFile(site, path)));
	remembered$12.set(site, services);
	return services;
}
function servicesOfFile(site, path) {
	const text = site.read(path);
	if (text === null) return [];
	const known = knownVariables(site, folderOf$1(path));
	return yamlDocuments(text).flatMap((document) => namedServices(document)).slice(0, servicesMax).map(({ name, line, value }) => {
		const image = interpolated(yamlAt(value, "image"), known);
		const hostNetwork = interpolated(yamlAt(value, "network_mode"), known) === "host" || networkNames(value).includes("host");
		const { variables, files } = environmentOf(site, path, value, known);
		return {
			path,
			name,
			shown: `service "${name}"`,
			line,
			value,
			known,
			image,
			environment: variables,
			environmentFiles: files,
			hostNetwork
		};
	});
}
function namedServices(document) {
	const services = yamlAt(document, "services");
	const isFirstVersion = services === null && document.kind === "map" && yamlAt(document, "version") === null;
	const map = isFirstVersion ? document : services;
	if (map?.kind !== "map") return [];
	return map.entries.flatMap(({ key, line, value }) => {
		if (value.kind !== "map" || key.startsWith("x-")) return [];
		if (isFirstVersion && yamlAt(value, "image") === null && yamlAt(value, "build") === null) return [];
		return [{
			name: key,
			line,
			value
		}];
	});
}
function networkNames(service) {
	const networks = yamlAt(service, "networks");
	if (networks?.kind === "map") return networks.entries.map(({ key }) => key);
	return yamlItems(networks).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}
function withImages(services) {
	const images = /* @__PURE__ */ new Map();
	for (const { path, name, image } of services) {
		const key = `${folderOf$1(path)} ${name}`;
		if (image !== "" && !images.has(key)) images.set(key, image);
	}
	return services.map((service) => {
		if (service.image !== "" || yamlAt(service.value, "build") !== null) return service;
		const base = yamlAt(service.value, "extends");
		const extended = scalarText(base) || scalarText(yamlAt(base, "service")) || service.name;
		const folder = folderOf$1(service.path);
		return {
			...service,
			image: images.get(`${folder} ${service.name}`) ?? images.get(`${folder} ${extended}`) ?? ""
		};
	});
}
function interpolated(value, known) {
	const text = scalarText(value);
	return text.includes("$") ? interpolate(text, known).text : text;
}
function textsAt({ value, known }, ...keys) {
	return yamlItems(yamlAt(value, ...keys)).filter((item) => item.kind === "scalar").map((item) => ({
		text: interpolated(item, known),
		line: item.line
	}));
}
function entryAt$1({ value }, key) {
	return value.entries.find((entry) => entry.key === key) ?? null;
}

// build/src/doctor/site/rehearsal.js
function levelAt(path, level) {
	if (!isRehearsal(path)) return level;
	return level === "error" ? "warning" : "info";
}
function isRehearsal(path) {
	const { test, exampleFolder } = require_scan.pathTraits(path);
	return test || exampleFolder || /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.ci|ci|bench(?:marks?)?|integration|playwright|test-[^/]*|[^/]*[-_]examples?)\//i.test(path);
}
function isVendored(path) {
	return require_scan.pathTraits(path).vendored;
}

// build/src/doctor/texts/deployment-texts.js
const filesMax$11 = 3e3;
const lineMax$2 = 4e3;
const kindNames = [
	["dockerfile", /^(?:[^/]*\.)?(?:dockerfile|containerfile)(?:[.-](?![^/]*\.(?:[a-z]*json[l5]?|ya?ml|toml|md|txt|[cm]?[jt]sx?|py|go|rs|rb|html?|snap|lock)$)[^/]*)?$/],
	["procfile", /^procfile(?:\..*)?$/],
	["unit", /\.(?:service|socket|container)(?:\.(?:j2|tmpl|template|in))?$|^supervisord?(?:[._-].*)?\.(?:conf|ini)$/],
	["script", /\.(?:sh|bash|zsh|ksh)$|^(?:docker-)?(?:entrypoint|cmd|start|run)$|^(?:gnu)?makefile$|^justfile$/],
	["configuration", /^package\.json$/],
	["configuration", /\.(?:ya?ml|toml|json|json5|jsonc|ini|cfg|cnf|conf|config|properties)$/]
];
const otherSuffix = /\.(?:json[l5]?|ya?ml|toml|md|txt|[cm]?[jt]sx?|py|go|rs|rb|html?|snap|lock)$/;
const supervisorFolder = /(?:^|\/)supervisord?(?:\.d|\/conf\.d)?\/[^/]+\.(?:conf|ini)$/;
const configurationName = /(?:^|[._-])(?:config|configuration|conf|settings?|gateway|server|daemon|app|application|bot|agent|service|redis|valkey|keydb|sentinel|postgres(?:ql)?|pg_hba|mysqld?|my|mariadb|mongod?|mongos|elasticsearch|opensearch|kibana|grafana|rabbitmq|influxdb|etcd|vnc|novnc|xvnc|tigervnc|channels?|cors|security|development|production|staging|prod|dev|local|default|base|main)(?:[._-]|$)/;
const configurationFolder = /(?:^|\/)(?:\.?config|conf|conf\.d|etc|settings|deploy(?:ment)?|\.[a-z]+bot)\//;
const otherUse$1 = /(?:^|\/)(?:\.github|\.vscode|\.idea|locales?|i18n|translations?|schemas?|charts?|templates|k8s|kubernetes|manifests|helm|openapi|swagger|roles|group_vars|host_vars|defaults)\/|(?:^|\/)(?:tsconfig|jsconfig|biome|\.?eslint|\.?prettier|renovate|lerna|nx|turbo|mkdocs|_config|\.pre-commit-config|values)[^/]*$|[._-]schema\.[a-z0-9]+$/;
const remembered$11 = /* @__PURE__ */ new WeakMap();
function deploymentKindOf(path) {
	if (isComposeFile(path)) return null;
	if (isEnvironmentFile(path)) return "environment";
	const lower = path.toLowerCase();
	const name = lower.slice(lower.lastIndexOf("/") + 1);
	if (supervisorFolder.test(lower)) return "unit";
	const kind = kindNames.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
	if (kind === "dockerfile" && otherSuffix.test(name)) return null;
	if (kind !== "configuration" || name === "package.json") return kind;
	if (otherUse$1.test(lower) || require_scan.pathTraits(path).lock) return null;
	const bare = name.replace(/\.[a-z0-9]+$/, "");
	return configurationName.test(bare) || configurationFolder.test(lower) || !lower.includes("/") ? kind : null;
}
function deploymentPaths(site, kind) {
	const before = remembered$11.get(site);
	if (before !== void 0) return before.get(kind) ?? [];
	const all = /* @__PURE__ */ new Map();
	const ignored = site.ignoredFiles.filter(isEnvironmentFile);
	for (const path of [...site.files, ...ignored]) {
		const found = deploymentKindOf(path);
		if (found === null || isVendored(path)) continue;
		const paths = all.get(found) ?? [];
		if (paths.length < filesMax$11) paths.push(path);
		all.set(found, paths);
	}
	remembered$11.set(site, all);
	return all.get(kind) ?? [];
}
const lines = /* @__PURE__ */ new WeakMap();
function deploymentLines(site, ...kinds) {
	const ofSite = lines.get(site) ?? /* @__PURE__ */ new Map();
	lines.set(site, ofSite);
	return kinds.flatMap((kind) => deploymentPaths(site, kind).flatMap((path) => {
		const held = ofSite.get(path) ?? linesOf(path, kind, site.read(path) ?? "");
		ofSite.set(path, held);
		return held;
	}));
}
const comment$2 = /^\s*(?:#|\/\/|;|--\s|rem\s)/i;
function linesOf(path, kind, text) {
	const found = [];
	let open = [];
	let characters = 0;
	let first = 1;
	for (const [index, written] of text.split(/\r?\n/).entries()) {
		if (comment$2.test(written)) continue;
		const raw = written.length > lineMax$2 ? written.slice(0, lineMax$2) : written;
		const bare = raw.trimEnd();
		const continues = kind !== "configuration" && bare.endsWith("\\") && characters < lineMax$2;
		if (open.length === 0) first = index + 1;
		open.push(continues ? bare.slice(0, -1) : raw);
		characters += raw.length;
		if (continues) continue;
		const whole = open.join(" ");
		if (whole.trim() !== "") found.push({
			path,
			kind,
			line: first,
			text: whole
		});
		open = [];
		characters = 0;
	}
	if (open.length > 0) found.push({
		path,
		kind,
		line: first,
		text: open.join(" ")
	});
	return found;
}

// build/src/doctor/texts/printed-lines.js
const remembered$10 = /* @__PURE__ */ new WeakMap();
function printedLines(site, path) {
	const ofSite = remembered$10.get(site) ?? /* @__PURE__ */ new Map();
	remembered$10.set(site, ofSite);
	const before = ofSite.get(path);
	if (before !== void 0) return before;
	const found = linesOfDocuments(site.read(path) ?? "");
	ofSite.set(path, found);
	return found;
}
const opening = /(?<!<)<<-?\s*(["']?)([A-Za-z_]\w*)\1/;
const isRun$1 = /\b(?:ssh|sudo|bash|sh|su)\b(?:(?!\bcat\b).)*<<|(?:>|\btee\b)[^<]*(?:\.service|\.sh|\/bin\/)|\.(?:service|sh)["']?\s*$/;
function linesOfDocuments(text) {
	const printed = /* @__PURE__ */ new Set();
	if (!text.includes("<<")) return printed;
	let end = null;
	let run = false;
	for (const [index, line] of text.split(/\r?\n/).entries()) if (end !== null) {
		if (line.trim() === end) end = null;
		else if (!run) printed.add(index + 1);
	} else {
		const found = opening.exec(line);
		if (found === null) continue;
		end = found[2] ?? "";
		run = isRun$1.test(line);
	}
	return printed;
}

// build/src/doctor/texts/run-options.js
const flags = /^--(?:detach|disable-content-trust|help|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|replace|rm|rmi|sig-proxy|tls-verify|tty|use-api-socket)$|^-[ditPqT]+$/;
const longNames = {
	"-p": "--publish",
	"-v": "--volume",
	"-e": "--env",
	"-u": "--user",
	"-d": "--detach",
	"-i": "--interactive",
	"-t": "--tty",
	"--net": "--network"
};
function runOptions(words) {
	const options = [];
	let mayBeMore = false;
	let at = 0;
	for (; at < words.length; at += 1) {
		const { text, line } = words[at] ?? {
			text: "",
			line: 1
		};
		if (text === "--") {
			at += 1;
			break;
		}
		if (isVariable(text) && at < words.length - 1) {
			mayBeMore = true;
			continue;
		}
		if (!text.startsWith("-")) break;
		const read = optionOf$1(text);
		const next = words[at + 1];
		const value = read.value ?? next?.text ?? "";
		const place = read.value === null && next !== void 0 ? next.line : line;
		for (const name of read.names) options.push({
			name,
			value,
			line: place
		});
		if (read.value === null) at += 1;
	}
	return {
		options,
		rest: words.slice(at),
		mayBeMore
	};
}
function isVariable(text) {
	return /^\$(?:\{?\w+\}?|\{\w+\[@\][^}]*\}|\(.*\))$/.test(text);
}
function optionOf$1(text) {
	const [, name = "", value] = /^(--[\w-]+)(?:=([\s\S]*))?$/.exec(text) ?? [];
	if (name !== "") return {
		names: [longNames[name] ?? name],
		value: value ?? (flags.test(name) ? "true" : null)
	};
	if (flags.test(text)) return {
		names: [...text.slice(1)].map((letter) => longNames[`-${letter}`] ?? `-${letter}`),
		value: "true"
	};
	const short = text.slice(0, 2);
	const attached = text.slice(2).replace(/^=/, "");
	return {
		names: [longNames[short] ?? short],
		value: attached === "" ? null : attached
	};
}

// build/src/doctor/texts/shell-words.js
const wordsMax = 400;
function shellWords({ text, from }) {
	const outer = openQuote(text.slice(0, from));
	const words = [];
	let at = from;
	while (at < text.length && words.length < wordsMax) {
		const character = text[at] ?? "";
		if (/\s/.test(character)) at += 1;
		else if (character === outer || /[;|&<>)#]/.test(character)) break;
		else {
			const end = endOfWord(text, at, outer);
			words.push(unquoted$1(text.slice(at, end), outer));
			at = end;
		}
	}
	return words;
}
function openQuote(text) {
	let quote = "";
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? "";
		if (character === "\\" && quote !== "'") at += 1;
		else if (quote === "" && /["']/.test(character)) quote = character;
		else if (character === quote) quote = "";
	}
	return quote;
}
function endOfWord(text, from, outer) {
	let quote = "";
	let at = from;
	while (at < text.length) {
		const character = text[at] ?? "";
		if (character === "\\" && quote !== "'") {
			if (outer === "\"" && text[at + 1] === "\"") quote = quote === "\"" ? "" : "\"";
			at += 2;
		} else if (character === outer && quote === "") break;
		else if (character === "$" && /[({]/.test(text[at + 1] ?? "")) at = endOfSubstitution(text, at + 1);
		else if (character === "`" && quote !== "'") {
			const end = text.indexOf("`", at + 1);
			at = end === -1 ? text.length : end + 1;
		} else if (quote === "" && /[\s;|&<>)]/.test(character)) break;
		else {
			if (quote === "" && /["']/.test(character)) quote = character;
			else if (character === quote) quote = "";
			at += 1;
		}
	}
	return at;
}
function endOfSubstitution(text, from) {
	const open = text[from] ?? "";
	const close = open === "(" ? ")" : "}";
	let depth = 0;
	for (let at = from; at < text.length; at += 1) if (text[at] === open) depth += 1;
	else if (text[at] === close) {
		depth -= 1;
		if (depth === 0) return at + 1;
	}
	return text.length;
}
function unquoted$1(word, outer) {
	return (outer === "\"" ? word.replaceAll("\\\"", "\"") : word).replace(/"([^"]*)"|'([^']*)'/g, "$1$2").replace(/\\(.)/g, "$1");
}

// build/src/doctor/compose/quadlet-files.js
const optionOfKey = {
	ContainerName: "--name",
	PublishPort: "--publish",
	Volume: "--volume",
	Mount: "--mount",
	Environment: "--env",
	EnvironmentFile: "--env-file",
	Network: "--network",
	AddCapability: "--cap-add",
	User: "--user"
};
const severalWords = /^(?:Environment|AddCapability)$/;
function isQuadletFile(path) {
	return path.endsWith(".container");
}
function quadletOptions(text) {
	const options = [];
	let isMeant = false;
	let isContainer = false;
	let image = "";
	for (const [index, written] of text.split(/\r?\n/).entries()) {
		const section = /^\s*\[(\w+)\]/.exec(written)?.[1];
		if (section !== void 0) {
			isMeant = section === "Container";
			isContainer ||= isMeant;
		}
		const [, key = "", value = ""] = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/.exec(written) ?? [];
		if (!isMeant || key === "") continue;
		const line = index + 1;
		if (key === "Image") image = value;
		const words = shellWords({
			text: value,
			from: 0
		});
		if (key === "PodmanArgs") options.push(...runOptions(words.map((word) => ({
			text: word,
			line
		}))).options);
		const name = optionOfKey[key];
		if (name === void 0) continue;
		const values = severalWords.test(key) ? words : [value];
		for (const one of values) options.push({
			name,
			value: one,
			line
		});
	}
	return isContainer ? {
		options,
		rest: [{
			text: image,
			line: 1
		}],
		mayBeMore: false
	} : null;
}

// build/src/doctor/compose/container-commands.js
const call$1 = /(?<![\w-])(?:docker|podman|nerdctl)\)?\s+(?:container\s+)?(?:run|create)(?=\s)/g;
const commandsMax = 1e3;
const remembered$9 = /* @__PURE__ */ new WeakMap();
function containerCommands(site) {
	const before = remembered$9.get(site);
	if (before !== void 0) return before;
	const commands = [...deploymentLines(site, "script", "unit", "procfile", "configuration").filter(({ path, kind }) => kind !== "configuration" || path.endsWith("package.json")).flatMap((line) => commandsOf(site, line)), ...deploymentPaths(site, "unit").filter(isQuadletFile).flatMap((path) => quadletOf(site, path))].slice(0, commandsMax);
	remembered$9.set(site, commands);
	return commands;
}
function quadletOf(site, path) {
	const run = quadletOptions(site.read(path) ?? "");
	return run === null ? [] : [commandOf(site, {
		path,
		kind: "unit",
		line: 1
	}, run)];
}
function commandRemarks(site, remarksOf) {
	return containerCommands(site).flatMap(({ service, lasting }) => remarksOf(service).flatMap((remark) => {
		const told = {
			...remark,
			mend: asOptions(remark.mend, isQuadletFile(service.path))
		};
		if (lasting) return [told];
		return told.level === "info" ? [] : [{
			...told,
			level: told.level === "error" ? "warning" : "info"
		}];
	}));
}
const wordings = [
	[/^Write `"(.*)"`/, "Write `-p $1`"],
	["`privileged`", "`--privileged`"],
	["Take `user` away", "Take `--user` away"],
	["`user: \"1000:1000\"`", "`--user 1000:1000`"],
	["`pid: host`", "`--pid=host`"],
	["`ipc: host`", "`--ipc=host`"],
	["`shm_size`", "`--shm-size`"],
	["`userns_mode: host`", "`--userns=host`"],
	["`cap_drop: [ALL]`, and add", "`--cap-drop=ALL`, and `--cap-add`"],
	["Take the line away", "Take the option away"],
	["Have Compose refuse to start without it", "Have the shell stop without it"]
];
function asOptions(mend, isQuadlet) {
	const text = wordings.reduce((before, [written, meant]) => before.replace(written, meant), mend);
	return isQuadlet ? text.replace("`-p ", "`PublishPort=") : text;
}
function commandsOf(site, line) {
	if (!/docker|podman|nerdctl/.test(line.text)) return [];
	return [...line.text.matchAll(call$1)].flatMap((found) => {
		if (isPrinted(line.text.slice(0, found.index))) return [];
		if (printedLines(site, line.path).has(line.line)) return [];
		const words = shellWords({
			text: line.text,
			from: found.index + found[0].length
		});
		const meant = placedWords(site.read(line.path) ?? "", line.line, words).map((word) => ({
			...word,
			text: substituted(line.path, word.text)
		}));
		return [commandOf(site, line, runOptions(meant))];
	});
}
function isPrinted(before) {
	const own = openQuote(before) === "" ? before.split(/[;&|({`]/).at(-1) ?? "" : before;
	return /(?:^|[\s@;&|({-])(?:echo|printf|print|puts|read|die|fail|usage|help|say|info|warn|error|notice|msg|log\w*)\b/i.test(own);
}
const linesMax$1 = 100;
function placedWords(text, first, words) {
	const lines = text.split(/\r?\n/, first + linesMax$1).slice(first - 1);
	let at = 0;
	return words.map((word) => {
		for (let next = at; next < lines.length; next += 1) {
			if (lines[next]?.includes(word)) {
				at = next;
				break;
			}
			if (!/\\\s*$|^\s*#/.test(lines[next] ?? "")) break;
		}
		return {
			text: word,
			line: first + at
		};
	});
}
function substituted(path, word) {
	const named = /makefile[^/]*$|\.mk$/i.test(path) ? word.replace(/\$\$\{?\w*\}?/g, "").replace(/\$\(([A-Za-z_]\w*)\)/g, "$${$1}") : word;
	return (named === word || !/^\$\{\w+\}$/.test(named) ? named : named.replace(/[{}]/g, "")).replace(/\$\([^)]*\)|`[^`]*`|\{\{[^}]*\}\}/g, "");
}
function commandOf(site, { path, kind, line }, run) {
	const known = assignments(path, site.read(path) ?? "");
	const plain = (text) => interpolate(text ?? "", known).text;
	const firstOf = (name) => run.options.find((one) => one.name === name)?.value;
	const image = plain(run.rest[0]?.text);
	const name = plain(firstOf("--name"));
	const value = serviceValue(run, line);
	const { variables, files } = environmentOf(site, path, value, known);
	const isTold = (text) => text !== "" && !text.includes("");
	return {
		service: {
			path,
			name: isTold(name) ? name : "",
			shown: shownOf(isTold(name) ? name : "", isTold(image) ? image : ""),
			line,
			value,
			known,
			image: image.replaceAll("", ""),
			environment: variables.map((one) => ({
				...one,
				value: one.value?.text.includes("") === true ? null : one.value
			})),
			environmentFiles: files,
			hostNetwork: plain(firstOf("--network")) === "host"
		},
		lasting: kind === "unit" || isLasting(run)
	};
}
function isLasting({ options }) {
	return options.some(({ name, value }) => name === "--detach" && value !== "false" || name === "--restart" && value !== "no") || !options.some(({ name }) => /^--(?:rm|interactive|tty)$/.test(name));
}
function shownOf(name, image) {
	if (name !== "") return `container "${name}"`;
	return image === "" ? "container" : `container of "${image}"`;
}
const lists = [
	["ports", "--publish"],
	["volumes", "--volume"],
	["environment", "--env"],
	["env_file", "--env-file"],
	["cap_add", "--cap-add"],
	["security_opt", "--security-opt"]
];
const single = [
	["privileged", "--privileged"],
	["network_mode", "--network"],
	["pid", "--pid"],
	["ipc", "--ipc"],
	["userns_mode", "--userns"],
	["user", "--user"],
	["entrypoint", "--entrypoint"]
];
function serviceValue({ options, rest, mayBeMore }, line) {
	const all = (name) => options.filter((one) => one.name === name);
	const entries = [];
	const list = (key, items) => {
		if (items.length > 0) entries.push({
			key,
			line,
			value: {
				kind: "list",
				line,
				items
			}
		});
	};
	for (const [key, option] of lists) {
		const items = all(option).map((one) => scalar(one.value, one.line));
		if (key === "volumes") items.push(...all("--mount").map((one) => longMount$1(one.value, one.line)));
		if (key === "env_file" && mayBeMore) items.push(scalar("", line));
		list(key, items);
	}
	for (const [key, option] of single) {
		const [found] = all(option);
		if (found !== void 0) entries.push({
			key,
			line: found.line,
			value: scalar(found.value, found.line)
		});
	}
	list("command", rest.slice(1).map((word) => scalar(word.text, word.line)));
	return {
		kind: "map",
		line,
		entries
	};
}
function scalar(text, line) {
	return {
		kind: "scalar",
		line,
		text,
		value: text,
		quoted: true
	};
}
const mountKeys = {
	src: "source",
	dst: "target",
	destination: "target",
	ro: "read_only",
	readonly: "read_only"
};
function longMount$1(text, line) {
	return {
		kind: "map",
		line,
		entries: text.split(",").map((part) => {
			const [key = "", ...rest] = part.split("=");
			return {
				key: mountKeys[key] ?? key,
				line,
				value: scalar(rest.length === 0 ? "true" : rest.join("="), line)
			};
		})
	};
}
function assignments(path, text) {
	const real = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	const plain = text.replace(/^(\s*(?:(?:export|readonly|local)\s+)?[A-Za-z_]\w*\s*)[:?]=/gm, "$1=");
	for (const { name, value, line } of environmentVariables(plain)) {
		const { text: meant } = interpolate(substituted(path, value), nothingKnown);
		const isTold = !told.has(name) && !/[$`]/.test(meant) && !meant.includes("");
		told.add(name);
		if (isTold) real.set(name, {
			value: meant,
			path,
			line
		});
		else real.delete(name);
	}
	return {
		real,
		sample: /* @__PURE__ */ new Map()
	};
}

// build/src/doctor/compose/service-mounts.js
function hostMounts(service) {
	return yamlItems(yamlAt(service.value, "volumes")).flatMap((item) => {
		if (item.kind === "map") return longMount(service, item);
		return item.kind === "scalar" ? shortMount(service, item.text, item.line) : [];
	});
}
function longMount(service, item) {
	const text = (key) => interpolated(yamlAt(item, key), service.known);
	const type = text("type");
	if (type !== "bind" && type !== "npipe") return [];
	const readOnly = text("read_only") === "true";
	const source = text("source") || text("src");
	const line = (yamlAt(item, "source") ?? item).line;
	return [{
		source,
		path: pathOf(service, source),
		target: text("target"),
		readOnly,
		line
	}];
}
function shortMount(service, written, line) {
	const { text } = interpolate(written, service.known);
	const [, source = "", target = "", mode = ""] = /^((?:[A-Za-z]:[\\/])?[^:]*):((?:[A-Za-z]:[\\/])?[^:]*)(?::(.*))?$/.exec(text) ?? [];
	if (!/^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source)) return [];
	const readOnly = mode.split(",").includes("ro");
	return [{
		source,
		path: pathOf(service, source),
		target,
		readOnly,
		line
	}];
}
function pathOf(service, source) {
	return source.includes("") ? null : pathFrom(folderOf$1(service.path), source);
}

// build/src/doctor/site/one-per-line.js
function onePerAnchor(remarks) {
	const seen = /* @__PURE__ */ new Set();
	return remarks.filter(({ path, line, mend }) => {
		const place = `${path}:${line}:${mend}`;
		return !seen.has(place) && seen.add(place);
	});
}
function onePerLine(remarks) {
	const seen = /* @__PURE__ */ new Set();
	return remarks.filter(({ path, line }) => {
		const place = `${path}:${line}`;
		if (seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}

// build/src/doctor/containers/container-privileges.js
const containerPrivileges = {
	id: "container-privileges",
	title: "Containers have no more rights than they need",
	about: "Privileged containers, the network and the processes of the host, and capabilities such as SYS_ADMIN lead out of a container. no-new-privileges keeps a program in it from becoming root, and :ro the sources of the host from being changed.",
	run: (site) => {
		const services = composeServices(site).filter(({ path }) => !isVendored(path));
		return [...onePerAnchor([...services.flatMap(privilegeRemarks), ...commandRemarks(site, commandPrivileges)]), ...withoutNoNewPrivileges(services)];
	}
};
function privilegeRemarks(service) {
	return [
		...privileged(service),
		...namespaces$1(service),
		...capabilities(service),
		...profiles(service),
		...wholeHost(service),
		...writableSources(service)
	];
}
const emulation = /(?:^|\/)(?:binfmt|qemu-user-static)(?:$|[:@])/;
function commandPrivileges(service) {
	if (emulation.test(service.image)) return [];
	return privilegeRemarks(service).filter(({ level }) => level !== "info");
}
function told$2(service, level, line, message, mend) {
	return {
		level: levelAt(service.path, level),
		path: service.path,
		line,
		message,
		mend
	};
}
function privileged(service) {
	const entry = entryAt$1(service, "privileged");
	if (entry === null || interpolated(entry.value, service.known) !== "true") return [];
	const message = `The ${service.shown} is privileged: it may do what root on the host may.`;
	return [told$2(service, "warning", entry.value.line, message, "Take `privileged` away, and add the one capability or device that it needs.")];
}
const shared = {
	network_mode: ["is on the host's network: each port that it opens is open on the host", "Use a network of its own, and publish ports on 127.0.0.1."],
	pid: ["sees and may end the processes of the host", "Take `pid: host` away."],
	ipc: ["shares memory with the processes of the host", "Take `ipc: host` away, or give it a `shm_size`."],
	userns_mode: ["runs in the host's user namespace", "Take `userns_mode: host` away."]
};
function namespaces$1(service) {
	return Object.entries(shared).flatMap(([key, [what, mend]]) => {
		const entry = entryAt$1(service, key);
		if (entry === null || interpolated(entry.value, service.known) !== "host") return [];
		return [told$2(service, "warning", entry.value.line, `The ${service.shown} ${what}.`, mend)];
	});
}
const wideCapabilities = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|SYS_PTRACE|DAC_READ_SEARCH|BPF)$/i;
function capabilities(service) {
	return textsAt(service, "cap_add").filter(({ text }) => wideCapabilities.test(text)).map(({ text, line }) => {
		const name = text.toUpperCase().replace(/^CAP_/, "");
		return told$2(service, "warning", line, `The ${service.shown} has the capability ${name}, which leads out of its container.`, `Take ${name} away: \`cap_drop: [ALL]\`, and add the narrowest that it needs.`);
	});
}
function profiles(service) {
	return textsAt(service, "security_opt").filter(({ text }) => /^(?:seccomp|apparmor)[:=]unconfined$/i.test(text)).map(({ text, line }) => {
		const kind = text.toLowerCase().startsWith("seccomp") ? "seccomp" : "AppArmor";
		return told$2(service, "warning", line, `The ${service.shown} runs without the ${kind} profile that keeps containers from the kernel.`, "Take the line away, or give it a profile that allows the one call it needs.");
	});
}
function wholeHost(service) {
	return hostMounts(service).filter(({ source }) => /^\/(?:etc|root|boot|proc|sys|dev|var\/lib\/docker)?\/?$/.test(source)).filter(({ source, readOnly }) => !readOnly || source === "/").map(({ source, readOnly, line }) => {
		const how = readOnly ? "may read all files of the host" : `may write to ${source} of the host`;
		const message = `The ${service.shown} ${how}.`;
		return told$2(service, readOnly ? "info" : "warning", line, message, "Mount the one folder that it needs, with `:ro`.");
	});
}
const sourceFolder = /^(?:apps|automations?|installers|playbooks|scripts|plugins|workflows)$/;
function writableSources(service) {
	return hostMounts(service).filter(({ path, readOnly }) => path !== null && !readOnly && sourceFolder.test(path.split("/").at(-1) ?? "")).map(({ source, target, line }) => {
		return told$2(service, "info", line, `The ${service.shown} may change the files of ${source}, which it only runs.`, `Mount it read-only: \`${source}:${target}:ro\`.`);
	});
}
function withoutNoNewPrivileges(services) {
	const lacking = services.filter((service) => !isRehearsal(service.path) && !textsAt(service, "security_opt").some(({ text }) => /^no-new-privileges(?:$|[:=]true$)/.test(text)));
	const [first] = lacking;
	if (first === void 0) return [];
	const { path, name, line } = first;
	const more = lacking.length - 1;
	return [{
		level: "info",
		path,
		line,
		message: `The service "${name}" ${more === 0 ? "is" : `and ${more} more ${more === 1 ? "service" : "services"} are`} run without no-new-privileges: a program in it may become root there.`,
		mend: "Add `security_opt: [no-new-privileges:true]`, unless the image must start as root and change its user by sudo."
	}];
}

// build/src/doctor/texts/dockerfile.js
const instruction = /^\s*(?:ONBUILD\s+)?(FROM|RUN|CMD|ENTRYPOINT|ENV|ARG|COPY|ADD|USER|EXPOSE|LABEL|WORKDIR|VOLUME|SHELL|HEALTHCHECK|STOPSIGNAL|MAINTAINER)\s+(.*)$/is;
function dockerStages(text) {
	const stages = [];
	for (const { line, text: written } of linesOf("", "dockerfile", text)) {
		const [, word = "", rest = ""] = instruction.exec(written) ?? [];
		if (word === "") continue;
		if (word.toUpperCase() === "FROM") {
			const [, base = "", name = ""] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(rest) ?? [];
			stages.push({
				base,
				name: name.toLowerCase(),
				line,
				instructions: []
			});
		} else stages.at(-1)?.instructions.push({
			word: word.toUpperCase(),
			rest: rest.trim(),
			line
		});
	}
	return stages;
}
function finalStages(stages) {
	const chain = [];
	let at = stages.at(-1);
	while (at !== void 0 && !chain.includes(at)) {
		const below = at.base.toLowerCase();
		const index = stages.indexOf(at);
		chain.push(at);
		at = stages.slice(0, index).find(({ name }) => name !== "" && name === below);
	}
	return chain;
}

// build/src/doctor/compose/container-files.js
const remembered$8 = /* @__PURE__ */ new WeakMap();
function containerUse(site, path) {
	const { builds, copied, mounts } = knowledgeOf(site);
	const services = /* @__PURE__ */ new Set();
	for (const mount of mounts) if (isWithin(path, mount.path)) services.add(mount.service);
	for (const service of composeServices(site)) if (service.environmentFiles.includes(path)) services.add(service);
	for (const { service, context, dockerfile } of builds) if (dockerfile === path) services.add(service);
	else if (copied.some((one) => one.dockerfile === dockerfile && copies(one, path, context, true))) services.add(service);
	const isDockerfile = copied.some(({ dockerfile }) => dockerfile === path);
	const wholly = /supervisord?[^/]*\.(?:conf|ini)$/.test(path);
	const inImage = isDockerfile || copied.some((one) => copies(one, path, folderOf$1(one.dockerfile), wholly) || copies(one, path, "", wholly));
	return {
		services: [...services],
		inImage
	};
}
function knowledgeOf(site) {
	const before = remembered$8.get(site);
	if (before !== void 0) return before;
	const services = composeServices(site);
	const knowledge = {
		builds: services.flatMap(buildOf),
		copied: deploymentPaths(site, "dockerfile").map((path) => copiedBy(path, site.read(path) ?? "")),
		mounts: services.flatMap((service) => hostMounts(service).flatMap(({ path }) => path === null || path === "" ? [] : [{
			service,
			path
		}]))
	};
	remembered$8.set(site, knowledge);
	return knowledge;
}
function buildOf(service) {
	const build = yamlAt(service.value, "build");
	if (build === null) return [];
	const written = interpolated(build.kind === "map" ? yamlAt(build, "context") : build, service.known) || ".";
	const folder = pathFrom(folderOf$1(service.path), written);
	if (folder === null) return [];
	const context = folder === "" ? "" : `${folder}/`;
	const named = interpolated(yamlAt(build, "dockerfile"), service.known) || "Dockerfile";
	return [{
		service,
		context,
		dockerfile: pathFrom(context, named) ?? ""
	}];
}
function copiedBy(dockerfile, text) {
	const instructions = dockerStages(text).flatMap((stage) => stage.instructions);
	const sources = instructions.filter(({ word, rest }) => (word === "COPY" || word === "ADD") && !/^(?:--\S+\s+)*--from=/.test(rest)).flatMap(({ rest }) => {
		return rest.replace(/[[\]",]/g, " ").trim().split(/\s+/).filter((word) => !word.startsWith("--")).slice(0, -1);
	});
	const run = instructions.filter(({ word }) => word === "CMD" || word === "ENTRYPOINT").map(({ rest }) => rest);
	return {
		dockerfile,
		sources: sources.slice(0, 500),
		run: run.join("\n")
	};
}
function copies({ sources, run }, path, context, wholly) {
	return sources.some((source) => {
		const bare = source.replace(/\/?\*[^/]*$/, "");
		const from = pathFrom(context, bare === "" ? "." : bare.replace(/^\/+/, "") || ".");
		if (from === null) return false;
		if (from !== context.replace(/\/$/, "")) return isWithin(path, from);
		if (!path.startsWith(context)) return false;
		return wholly || isRun(run, path);
	});
}
function isRun(run, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name !== "" && run.split(/[\s",[\]]+/).some((word) => word === name || word.endsWith(`/${name}`));
}
function isWithin(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}

// build/src/doctor/containers/root-claims.js
const documentsMax = 200;
const dockerfilesMax = 4;
const documentName = /(?:^|\/)(?:readme|security|install(?:ation)?|hardening|deployment|docker)[^/]*\.(?:md|rst|txt|adoc)$|^docs?\/[^/]+\.md$/i;
const runsAs = /\b(?:runs?|running|executes?|started|starts|switch(?:es)?|drops?)\b.{0,40}\b(?:as|under|with|to)\b.{0,20}\b(?:non-?root|unprivileged|PUID)/i;
const claim = /\b(?:non-?root|unprivileged)\s+(?:execution|containers?|images?)\b|\b(?:containers?|images?)\b.{0,60}\b(?:non-?root|unprivileged)\b|\bPUID\s*(?:\/|and|,)\s*PGID\b/i;
const neverRoot = /\b(?:never|not|don'?t|no longer)\b.{0,20}\bas root\b|\bas .{0,30}\bnot root\b|^\s*#\s*(?:rootless|non-?root|unprivileged)\b(?!\s+user\s*:)/i;
const from = /^\s*FROM\s/i;
const otherMatter = /\bsudo\b|docker group|post-?install|rootless docker|\bnot (?:yet )?supported\b|\bcan(?:not)?\b|\bif you\b|\bshould\b/i;
const remembered$7 = /* @__PURE__ */ new WeakMap();
function rootClaim(site, path) {
	const claims = claimsOf(site);
	const own = claims.find((one) => folderOf$1(one.path) === folderOf$1(path));
	if (own !== void 0) return own;
	if (deploymentPaths(site, "dockerfile").filter((one) => !isRehearsal(one)).length > dockerfilesMax) return null;
	return claims.find((one) => path.startsWith(folderOf$1(one.path).replace(/^docs?\/$/i, ""))) ?? null;
}
function claimsOf(site) {
	const before = remembered$7.get(site);
	if (before !== void 0) return before;
	const claims = site.files.filter((path) => documentName.test(path) && !isVendored(path)).slice(0, documentsMax).flatMap((path) => {
		const at = firstClaim(site.read(path) ?? "", (line) => runsAs.test(line) || claim.test(line));
		return at === null ? [] : [{
			path,
			line: at
		}];
	});
	remembered$7.set(site, claims);
	return claims;
}
function claimInComments(text) {
	const lines = text.split(/\r?\n/);
	const first = lines.findIndex((line) => from.test(line));
	const last = lines.findLastIndex((line) => from.test(line));
	const above = lines.slice(0, last).findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
	return firstClaim(lines.map((line, index) => index < first || index > above ? line : "").join("\n"), (line) => /^\s*#/.test(line) && (runsAs.test(line) || neverRoot.test(line)));
}
function firstClaim(text, isMeant) {
	for (const [index, line] of text.split(/\r?\n/).entries()) if (line.length <= 1e3 && isMeant(line) && !otherMatter.test(line)) return index + 1;
	return null;
}

// build/src/doctor/containers/container-user.js
const containerUser = {
	id: "container-user",
	title: "Containers do not run as root",
	about: "What breaks out of a container that runs as root is root on the host. A Dockerfile that ends as root though the documents say otherwise is a warning, one that names no user is information.",
	run: (site) => [
		...onePerAnchor(composeServices(site).filter(({ path }) => !isVendored(path)).flatMap(composeUserRemarks)),
		...onePerAnchor(commandRemarks(site, composeUserRemarks)),
		...dockerfileRemarks(site)
	]
};
function composeUserRemarks(service) {
	const entry = entryAt$1(service, "user");
	const { shown, path } = service;
	if (entry === null || !isRoot(interpolated(entry.value, service.known))) return identityRemarks(service);
	return [{
		level: levelAt(path, "warning"),
		path,
		line: entry.value.line,
		message: `The ${shown} is run as root by its \`user\`, whatever its image says.`,
		mend: "Take `user` away, or name the user that the image was made for, such as `user: \"1000:1000\"`."
	}];
}
function identityRemarks(service) {
	const [identity] = service.environment.filter(({ name, value }) => name === "PUID" && value?.text === "0");
	if (identity === void 0) return [];
	const { path, line } = identity.value?.variables.find(({ known }) => known !== null)?.known ?? identity;
	const message = `The ${service.shown} runs as root by PUID=0.`;
	return [{
		level: levelAt(path, "warning"),
		path,
		line,
		message,
		mend: "Name the user whose files it works on: `PUID=1000`, `PGID=1000` (`id` tells them)."
	}];
}
function isRoot(user) {
	return /^(?:root|0)(?::|$)/.test(user.trim());
}
function finalUser(text) {
	const chain = finalStages(dockerStages(text));
	const [last] = chain;
	if (last === void 0) return null;
	const base = chain.at(-1)?.base ?? "";
	for (const { instructions } of chain) {
		const instruction = instructions.findLast(({ word }) => word === "USER");
		if (instruction !== void 0) return {
			instruction,
			isRoot: isRoot(plainUser(instruction.rest, text)),
			base,
			line: last.line
		};
	}
	return {
		instruction: null,
		isRoot: true,
		base,
		line: last.line
	};
}
function plainUser(user, text) {
	const bare = user.trim().replace(/^["']|["']$/g, "");
	const [, name] = /^\$\{?([A-Za-z_]\w*)\}?/.exec(bare) ?? [];
	if (name === void 0) return bare;
	const [, value] = new RegExp(`^\\s*(?:ARG|ENV)\\s+${name}[=\\s]\\s*["']?([^\\s"']+)`, "mi").exec(text) ?? [];
	return value ?? bare;
}
const otherUserBase = /nonroot|non-root|unprivileged|rootless|chainguard|cgr\.dev|bitnami|selenium\/|jupyter|grafana\/|jenkins\/|elasticsearch|kibana|logstash|opensearch|keycloak|airflow|superset|sonarqube|linuxserver|lsiobase|jlesage|apache\/(?:airflow|superset|spark|flink)|mambaorg|rhel|ubi\d|codercom|gitpod|devcontainers|circleci\/|cimg\/|semaphore|minecraft/i;
const dropsRights = /\b(?:gosu|su-exec|s6-setuidgid|s6-overlay|setpriv|runuser|chpst|setuidgid|sudo\s+-u|su\s+-\w*\s|su\s+\w+\s+-c|start-stop-daemon|user\s*=\s*(?!root)\w+|--user[=\s]|--uid[=\s])/;
function dockerfileRemarks(site) {
	const nameless = [];
	return [...deploymentPaths(site, "dockerfile").flatMap((path) => {
		const text = site.read(path) ?? "";
		const user = finalUser(text);
		if (user === null || !user.isRoot || hasOtherUser(site, path, text, user)) return [];
		const { instruction } = user;
		const line = instruction?.line ?? user.line;
		const comment = claimInComments(text);
		const claim = comment === null ? rootClaim(site, path) : {
			path,
			line: comment
		};
		if (claim !== null) return [broken(path, line, instruction !== null, claim)];
		if (isRehearsal(path)) return [];
		if (instruction === null) nameless.push({
			path,
			line
		});
		else return [endsAsRoot(path, line)];
		return [];
	}), ...withoutUser(nameless)];
}
function hasOtherUser(site, path, text, { base, instruction }) {
	if (instruction === null && (otherUserBase.test(base) || base.includes("$"))) return true;
	if (dropsRights.test(text)) return true;
	const { services } = containerUse(site, path);
	const users = services.map((service) => interpolated(entryAt$1(service, "user")?.value ?? null, service.known));
	if (users.length > 0 && users.every((user) => user !== "" && !isRoot(user))) return true;
	const folder = folderOf$1(path);
	return [...deploymentPaths(site, "script"), ...deploymentPaths(site, "unit")].filter((script) => script.startsWith(folder)).slice(0, 100).some((script) => dropsRights.test(site.read(script) ?? ""));
}
function broken(path, line, isNamed, claim) {
	const what = isNamed ? "ends with USER root" : "names no USER, so that its containers run as root";
	const where = claim.path === path ? "its own comment says" : `${claim.path} says`;
	return {
		level: levelAt(path, "warning"),
		path,
		line,
		message: `The Dockerfile ${what}, though ${where} that they do not.`,
		mend: "End it with `USER` and a user that it has made: `RUN adduser -D app`, `USER app`."
	};
}
function endsAsRoot(path, line) {
	return {
		level: "info",
		path,
		line,
		message: "The Dockerfile ends as root: that is what its containers run as.",
		mend: "Follow what needs root with `USER` and a user of the image."
	};
}
function withoutUser(nameless) {
	const [first] = nameless;
	if (first === void 0) return [];
	const more = nameless.length - 1;
	const others = more === 0 ? "" : `, nor ${more === 1 ? "does 1 other" : `do ${more} others`}`;
	return [{
		level: "info",
		path: first.path,
		line: first.line,
		message: `The Dockerfile names no USER, so that its containers may run as root${others}.`,
		mend: "End it with `USER` and a user that it has made, unless its base image has one."
	}];
}

// build/src/doctor/containers/socket-mounts.js
const socket = String.raw`(?:/var)?/run/(?:docker|podman/podman)\.sock`;
const otherMounts = [
	{
		files: /(?:^|\/)(?:roles|playbooks|tasks|ansible)\/.*\.ya?ml$|(?:^|\/)(?:playbook|play|site)\.ya?ml$/i,
		line: new RegExp(String.raw`^\s*-\s+["']?${socket}:/`),
		level: "warning"
	},
	{
		files: /\.tf$/i,
		line: new RegExp(String.raw`^\s*(?:host_path|source)\s*=\s*"${socket}"`),
		level: "warning"
	},
	{
		files: /\.(?:nomad|hcl)$/i,
		line: new RegExp(`["']${socket}:/`),
		level: "warning"
	},
	{
		files: /\.xml$/i,
		line: new RegExp(String.raw`<Config\b[^>]*\bType="Path"[^>]*>\s*${socket}\s*</Config>`),
		level: "warning"
	},
	{
		files: /(?:^|\/)\.?devcontainer\.json$/i,
		line: new RegExp(`source=${socket},|["']${socket}:/`),
		level: "info"
	}
];
const filesMax$10 = 3e3;
const lineMax$1 = 2e3;
function otherSocketMounts(site, mend) {
	return otherMounts.flatMap(({ files, line, level }) => site.files.filter((path) => files.test(path) && !isVendored(path)).slice(0, filesMax$10).flatMap((path) => {
		const text = site.read(path) ?? "";
		if (!text.includes(".sock")) return [];
		const at = text.split(/\r?\n/).findIndex((one) => one.length < lineMax$1 && line.test(one));
		if (at === -1) return [];
		return [{
			level: levelAt(path, level),
			path,
			line: at + 1,
			message: "A container is given Docker's socket, which makes it root on the host.",
			mend
		}];
	}));
}

// build/src/doctor/containers/docker-socket.js
const dockerSocket = {
	id: "docker-socket",
	title: "No container has Docker's socket",
	about: "A container that may speak to Docker can start another one with the whole host mounted: it is root there, whoever it runs as. Mounting the socket read-only changes nothing of that.",
	run: (site) => {
		const services = composeServices(site).filter(({ path }) => !isVendored(path));
		const commands = containerCommands(site).flatMap(({ service }) => socketRemarks(service));
		const read = new Set(containerCommands(site).map(({ service }) => `${service.path}:${service.line}`));
		return [
			...onePerAnchor([
				...services.flatMap(socketRemarks),
				...volumeRemarks$1(site, services),
				...commands
			]),
			...deploymentLines(site, "script", "unit", "configuration").filter(({ path, line }) => !read.has(`${path}:${line}`)).flatMap(lineRemark),
			...otherSocketMounts(site, mend)
		];
	}
};
const socketPath = /(?:^|[/\\])(?:docker|podman|containerd|docker-raw|crio)\.sock$|[/\\]pipe[/\\]docker_engine$/;
const socketFolder = /^\/(?:var\/)?run\/?$/;
const socketProxy = /socket-?proxy|sockguard/i;
const mend = "Take the mount away, or put a proxy that lets only the needed requests through between them (docker-socket-proxy).";
function socketRemarks(service) {
	const mounts = hostMounts(service).filter(({ source }) => socketPath.test(source) || socketFolder.test(source));
	const api = entryAt$1(service, "use_api_socket");
	const asked = api !== null && interpolated(api.value, service.known) === "true" ? [api.value.line] : [];
	return [...mounts.map((mount) => socketRemark(service, mount)), ...[...asked, ...ownSockets(service)].map((line) => socketRemark(service, {
		source: "docker.sock",
		path: null,
		target: "",
		readOnly: false,
		line
	}))];
}
function ownSockets(service) {
	return textsAt(service, "volumes").filter(({ text }) => /^[^/.~:]*\/(?:docker|podman\/podman)\.sock:/.test(text)).map(({ line }) => line);
}
function volumeRemarks$1(site, services) {
	return [...new Set(services.map(({ path }) => path))].flatMap((path) => {
		const text = site.read(path) ?? "";
		if (!/device\b/.test(text) || !text.includes(".sock")) return [];
		return yamlDocuments(text).flatMap((document) => {
			const volumes = yamlAt(document, "volumes");
			if (volumes?.kind !== "map") return [];
			return volumes.entries.flatMap(({ key, value }) => {
				const device = yamlAt(value, "driver_opts", "device");
				if (device === null || !socketPath.test(scalarText(device))) return [];
				const message = `The volume "${key}" is Docker's socket, which makes whoever mounts it root on the host.`;
				return [{
					level: levelAt(path, "error"),
					path,
					line: device.line,
					message,
					mend
				}];
			});
		});
	});
}
function socketRemark(service, { source, readOnly, line }) {
	const { path, name, shown, image } = service;
	if (socketProxy.test(image) || socketProxy.test(name)) return {
		level: "info",
		path,
		line,
		message: `The ${shown} has Docker's socket, as the proxy before it must.`,
		mend: "Give it a network of its own with what needs it, publish no port, and allow only what is needed."
	};
	const whole = socketFolder.test(source) ? `${source} mounted, and with it Docker's socket` : "Docker's socket mounted";
	const note = readOnly ? "; read-only does not help against what is said through it" : "";
	return {
		level: levelAt(path, "error"),
		path,
		line,
		message: `The ${shown} has ${whole}, which makes it root on the host${note}.`,
		mend
	};
}
const runMount = /(?:^|[\s"'=])(?:-v|--volume|--mount)[\s=]+["']?(?:[^\s"']*(?:source|src)=)?[^\s"':,]*\/(?:docker|podman)\.sock\b/;
const listedMount = /["'](?:\/var)?\/run\/docker\.sock:\/|["']source=\/var\/run\/docker\.sock,/;
function lineRemark({ path, kind, line, text }) {
	if (!text.includes(".sock")) return [];
	if (socketProxy.test(text) || !(kind === "configuration" ? listedMount : runMount).test(text)) return [];
	return [{
		level: levelAt(path, "error"),
		path,
		line,
		message: "A container is run with Docker's socket mounted, which makes it root on the host.",
		mend
	}];
}

// build/src/doctor/texts/chart-values.js
const filesMax$9 = 1e3;
const depthMax$4 = 12;
const remembered$6 = /* @__PURE__ */ new WeakMap();
function chartValues(site) {
	const before = remembered$6.get(site);
	if (before !== void 0) return before;
	const values = site.files.filter((path) => /(?:^|\/)values[^/]*\.ya?ml$/i.test(path) && !isVendored(path)).slice(0, filesMax$9).flatMap((path) => yamlDocuments(site.read(path) ?? "").flatMap((document) => valuesBelow(path, [], document)));
	remembered$6.set(site, values);
	return values;
}
function valuesBelow(path, way, value) {
	if (way.length > depthMax$4 || value.kind === "scalar") return [];
	if (value.kind === "list") return value.items.flatMap((item) => valuesBelow(path, way, item));
	return value.entries.flatMap(({ key, value: inner }) => [{
		path,
		way,
		key,
		line: inner.line,
		value: inner
	}, ...valuesBelow(path, [...way, key], inner)]);
}

// build/src/doctor/texts/helm-template.js
const filledIn = "filled-in";
function isHelmTemplate(path, text) {
	return /(?:^|\/)templates\/.*\.ya?ml$/i.test(path) && text.includes("{{") && !text.includes("{%");
}
const linesMax = 2e4;
const action = /\{\{[\s\S]*?\}\}/g;
function manifestOf(template) {
	const lines = template.replace(action, oneLine).split(/\r?\n/, linesMax);
	const open = [];
	let isEmpty = true;
	return lines.map((line) => {
		const words = line.match(action) ?? [];
		const rest = line.replace(action, "").trim();
		const hidden = open.includes("condition");
		if (rest === "" && words.length > 0) {
			for (const word of words) follow(word, open, isEmpty);
			return "";
		}
		if (rest === "---") isEmpty = true;
		else if (rest !== "" && !rest.startsWith("#") && !hidden) isEmpty = false;
		return hidden ? "" : line.replace(action, filledIn);
	}).join("\n");
}
function follow(word, open, around) {
	const [, name = ""] = /^\{\{-?\s*(\w+)/.exec(word) ?? [];
	if (name === "if") open.push(around ? "other" : "condition");
	else if (/^(?:with|range|define|block)$/.test(name)) open.push("other");
	else if (name === "else" && open.length > 0) open[open.length - 1] = "condition";
	else if (name === "end") open.pop();
}
function oneLine(word) {
	const breaks = word.split("\n").length - 1;
	return breaks === 0 ? word : word.replace(/\s*\n\s*/g, " ") + "\n".repeat(breaks);
}

// build/src/doctor/texts/kubernetes-documents.js
const filesMax$8 = 5e3;
const otherYaml = /(?:^|\/)\.github\/|(?:^|\/)(?:locales?|i18n)\//;
const kinds = /^\s*["']?kind["']?\s*:\s*["']?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|PodTemplate|Service|List)["']?\s*(?:#.*)?$/m;
const remembered$5 = /* @__PURE__ */ new WeakMap();
function kubernetesDocuments(site) {
	const before = remembered$5.get(site);
	if (before !== void 0) return before;
	const documents = site.files.filter((path) => /\.ya?ml$/i.test(path) && !isComposeFile(path) && !isVendored(path) && !otherYaml.test(path)).slice(0, filesMax$8).flatMap((path) => documentsOf(path, site.read(path) ?? ""));
	remembered$5.set(site, documents);
	return documents;
}
function documentsOf(path, text) {
	if (!kinds.test(text) || !/^\s*["']?apiVersion/m.test(text)) return [];
	const isTemplate = isHelmTemplate(path, text);
	if (text.includes("{{") && !isTemplate) return [];
	return yamlDocuments(isTemplate ? manifestOf(text) : text).flatMap((document) => {
		return (scalarText(yamlAt(document, "kind")) === "List" ? yamlItems(yamlAt(document, "items")) : [document]).flatMap((value) => {
			if (value.kind !== "map" || yamlAt(value, "apiVersion") === null) return [];
			return [{
				path,
				kind: scalarText(yamlAt(value, "kind")),
				name: scalarText(yamlAt(value, "metadata", "name")),
				value,
				isTemplate
			}];
		});
	});
}

// build/src/doctor/texts/kubernetes-pod.js
function podOf(document) {
	const spec = yamlAt(document, "spec", "jobTemplate", "spec", "template", "spec") ?? yamlAt(document, "spec", "template", "spec") ?? yamlAt(document, "template", "spec") ?? yamlAt(document, "spec");
	return spec === null || yamlAt(spec, "containers") === null ? null : spec;
}

// build/src/doctor/containers/kubernetes-privileges.js
const kubernetesPrivileges = {
	id: "kubernetes-privileges",
	title: "Pods have no more rights than they need",
	about: "Privileged containers, the network of the node, its container runtime, and the user 0 lead from a pod to its node.",
	run: (site) => [...kubernetesDocuments(site).flatMap((document) => podRemarks$1(document, () => document.isTemplate ? null : rootClaim(site, document.path)?.path ?? null)), ...chartValues(site).flatMap(valueRemarks$1)]
};
function podRemarks$1({ path, name, value }, claim) {
	const spec = podOf(value);
	if (spec === null) return [];
	const pod = {
		name,
		spec
	};
	const shown = name === "" || name.includes("filled-in") ? "A pod" : `The pod of "${name}"`;
	const told = (level, line, what, mend) => ({
		level: levelAt(path, level),
		path,
		line,
		message: `${shown} ${what}.`,
		mend
	});
	return [
		...namespaceRemarks(pod, told),
		...volumeRemarks(pod, told),
		...["containers", "initContainers"].flatMap((key) => yamlItems(yamlAt(spec, key)).flatMap((container) => containerRemarks(container, told))),
		...userRemarks(pod, told, claim)
	];
}
const namespaces = {
	hostNetwork: "is on its node's network, and sees what is meant for the node alone",
	hostPID: "sees the processes of its node",
	hostIPC: "shares memory with the processes of its node"
};
function namespaceRemarks({ spec }, told) {
	return Object.entries(namespaces).flatMap(([key, what]) => {
		const value = yamlAt(spec, key);
		return isTrue(value) ? [told("warning", value?.line ?? 1, what, `Take \`${key}\` away.`)] : [];
	});
}
const runtimeSocket = /\/(?:docker|containerd|crio|cri-dockerd)\.sock$|^\/(?:var\/)?run\/?$/;
function volumeRemarks({ spec }, told) {
	return yamlItems(yamlAt(spec, "volumes")).flatMap((volume) => {
		const path = yamlAt(volume, "hostPath", "path");
		const text = scalarText(path);
		const line = path?.line ?? 1;
		if (runtimeSocket.test(text)) return [told("error", line, "has the container runtime's socket of its node, which makes it root there", "Take the volume away: what needs it asks the API of Kubernetes instead.")];
		if (!/^\/(?:etc|root|var\/lib\/kubelet)?\/?$/.test(text)) return [];
		return [told("warning", line, `has ${text} of its node mounted`, "Mount the one folder that it needs, read-only.")];
	});
}
function containerRemarks(container, told) {
	const context = yamlAt(container, "securityContext");
	const privileged = yamlAt(context, "privileged");
	const remarks = [];
	if (isTrue(privileged)) remarks.push(told("warning", privileged?.line ?? 1, "has a privileged container, which may do what root on its node may", "Take `privileged` away, and add the one capability that it needs."));
	for (const item of yamlItems(yamlAt(context, "capabilities", "add"))) {
		const name = scalarText(item).replace(/^CAP_/, "");
		if (!/^(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|BPF)$/.test(name)) continue;
		const what = `has a container with the capability ${name}, which leads out of it`;
		remarks.push(told("warning", item.line, what, `Take ${name} away: \`drop: [ALL]\`, and add the narrowest that it needs.`));
	}
	return remarks;
}
function userRemarks({ spec }, told, claim) {
	const contexts = [yamlAt(spec, "securityContext"), ...yamlItems(yamlAt(spec, "containers")).map((container) => yamlAt(container, "securityContext"))];
	const users = contexts.map((context) => yamlAt(context, "runAsUser")).filter((value) => value !== null);
	const zero = users.find((value) => scalarText(value) === "0");
	if (zero !== void 0) {
		const what = contexts.some((context) => isTrue(yamlAt(context, "runAsNonRoot"))) ? "says runAsNonRoot and runAsUser: 0, so that it does not start" : "is run as root by runAsUser: 0";
		return [told("warning", zero.line, what, "Name the user of its image: `runAsUser: 1000`, and `runAsNonRoot: true`.")];
	}
	const says = users.length > 0 || contexts.some((context) => isTrue(yamlAt(context, "runAsNonRoot"))) ? null : claim();
	if (says === null) return [];
	const what = `may run as root, though ${says} says that it does not: it has no runAsNonRoot`;
	return [told("warning", spec.line, what, "Add `securityContext: { runAsNonRoot: true }` to its `spec`.")];
}
function isTrue(value) {
	return scalarText(value) === "true";
}
function valueRemarks$1({ path, way, key, line, value }) {
	const shown = `\`${[...way, key].join(".")}\``;
	const told = (level, what, mend) => [{
		level: levelAt(path, level),
		path,
		line,
		message: `${shown} ${what}.`,
		mend
	}];
	if (key === "hostNetwork" && isTrue(value)) return told("warning", "puts pods on the network of their node", "Make it false.");
	if (key === "hostPID" && isTrue(value)) return told("warning", "has pods see the processes of their node", "Make it false.");
	if (key === "privileged" && isTrue(value) && /securityContext$/i.test(way.at(-1) ?? "")) return told("warning", "makes containers that may do what root on their node may", "Make it false, and add the one capability that they need.");
	const source = key === "hostPath" ? scalarText(yamlAt(value, "path")) || scalarText(value) : "";
	if (!runtimeSocket.test(source)) return [];
	return told("error", "mounts the container runtime's socket of a node, which makes a pod root there", "Take it away: what needs it asks the API of Kubernetes instead.");
}

// build/src/doctor/texts/listed-values.js
const lineMax = 4e3;
const linesOfList = 50;
const valuesMax = 1e3;
function listedValues(text, names) {
	const key = new RegExp(`(?:^|[\\s{,(])["']?(${names})["']?\\s*[:=]\\s*`, "g");
	const lines = text.split(/\r?\n/).map((line) => line.length > lineMax ? "" : line);
	const values = [];
	for (const [index, line] of lines.entries()) {
		if (/^\s*(?:#|\/\/|;)/.test(line)) continue;
		for (const found of line.matchAll(key)) {
			const value = valueAt(lines, index, line.slice(found.index + found[0].length), indentOf(line));
			if (value !== null) values.push({
				key: found[1] ?? "",
				line: index + 1,
				...value
			});
			if (values.length === valuesMax) return values;
		}
	}
	return values;
}
function valueAt(lines, index, rest, indent) {
	const written = rest.trim();
	if (/^[[(]/.test(written)) return bracketed(lines, index, written);
	if (written === "" || written.startsWith("#")) return dashed(lines, index, indent);
	return {
		items: unquoted(written.replace(/\s+#.*$/, "").replace(/[,;}\])]+\s*$/, "")).split(",").map((item) => unquoted(item)),
		isList: false
	};
}
function bracketed(lines, index, written) {
	let text = withoutComment(written);
	for (let next = index + 1; !/[\])]/.test(text.slice(1)) && next < index + linesOfList; next += 1) {
		const line = lines[next];
		if (line === void 0) return null;
		text += ` ${withoutComment(line)}`;
	}
	const end = text.slice(1).search(/[\])]/);
	if (end === -1) return null;
	return {
		items: text.slice(1, end + 1).split(",").map((item) => unquoted(item)).filter((item) => item !== ""),
		isList: true
	};
}
function dashed(lines, index, indent) {
	const items = [];
	for (const line of lines.slice(index + 1, index + 1 + linesOfList)) {
		if (/^\s*(?:#.*)?$/.test(line)) continue;
		const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
		if (item === void 0 || indentOf(line) < indent) break;
		items.push(unquoted(withoutComment(item)));
	}
	return items.length === 0 ? null : {
		items,
		isList: true
	};
}
function withoutComment(line) {
	return line.replace(/(?:^|\s)(?:#|\/\/).*$/, "");
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function unquoted(text) {
	return text.trim().replace(/^["']|["']$/g, "").trim();
}

// build/src/doctor/services/agent-limits.js
const sandboxOff = "turns the sandbox off: an agent may read and write whatever its user may";
const nameSandbox = "Write `sandbox: auto`, or name the sandbox.";
const ownOrigins = "Name the origins of your own pages: `CORS_ALLOWED_ORIGINS = [\"https://app.example.org\"]`.";
const ofAgents = /^(?:tools?|agents?|exec|shell|agent_?defaults)$/i;
const switches = [
	{
		names: "(?:[A-Z]+_)*(?:sandbox|SANDBOX)",
		off: /^(?:none|off|disabled)$/i,
		what: sandboxOff,
		mend: nameSandbox
	},
	{
		names: "sandbox|sandbox_enabled|sandboxEnabled|use_sandbox|useSandbox",
		off: /^(?:false|no)$/i,
		what: sandboxOff,
		mend: nameSandbox,
		below: ofAgents
	},
	{
		names: "(?:[A-Z]+_)*(?:restrict_to_workspace|restrictToWorkspace|RESTRICT_TO_WORKSPACE|workspace_restrictions?|workspaceRestrictions?|workspace_only|workspaceOnly)",
		off: /^(?:false|no|off|none|disabled|0)$/i,
		what: "lets an agent out of its workspace",
		mend: "Take it away, or make it true."
	},
	{
		names: "workspace|workspace_dir|workspaceDir",
		off: /^(?:~\/?|\$HOME\/?|\$\{HOME\}\/?|\/|\/root\/?|\/(?:home|Users)\/[^/]+\/?|%USERPROFILE%|\$\{env:HOME\})$/,
		what: "gives an agent far more than a folder of its own to read and write: keys, logins and mail of its user lie there",
		mend: "Name a folder that holds nothing else: `workspace: ./workspace`.",
		below: ofAgents
	},
	{
		names: "dmPolicy|groupPolicy|dm_policy|group_policy",
		off: /^open$/,
		what: "is open: whoever finds the bot may give it work",
		mend: "Write \"allowlist\" (or \"pairing\", for single people), and name who may."
	},
	{
		names: "CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL",
		off: /^(?:true|1|yes)$/i,
		what: "lets every page of the web read what it answers",
		mend: ownOrigins
	}
];
const modeOff = /^\s*["']?mode["']?\s*[:=]\s*["']?(?:off|none)\b/i;
function turnedOff(text) {
	const lines = text.split(/\r?\n/);
	const found = switches.flatMap(({ names, off, what, mend, below }) => listedValues(text, names).filter(({ items, isList }) => !isList && items.length === 1 && off.test(items[0] ?? "")).filter(({ line }) => below === void 0 || keysAbove(lines, line - 1).some((key) => below.test(key))).map(({ key, line }) => ({
		line,
		message: `${key} ${what}.`,
		mend
	})));
	const modes = lines.flatMap((line, index) => {
		if (!modeOff.test(line)) return [];
		const [nearest, ...others] = keysAbove(lines, index);
		if (nearest !== "sandbox" || !others.some((key) => ofAgents.test(key))) return [];
		return [{
			line: index + 1,
			message: `sandbox.mode ${sandboxOff}.`,
			mend: nameSandbox
		}];
	});
	return [...found, ...modes];
}
const linesAbove = 400;
function keysAbove(lines, index) {
	const keys = [];
	let indent = indentOf(lines[index] ?? "");
	for (let at = index - 1; at >= 0 && index - at <= linesAbove; at -= 1) {
		const line = lines[at] ?? "";
		const table = /^\s*\[+\s*([\w.-]+)\s*\]+\s*$/.exec(line)?.[1];
		if (table !== void 0) return [...keys, ...table.split(".").reverse()];
		if (indent === 0) continue;
		const key = /^\s*(?:-\s+)?["']?([\w.-]+)["']?\s*:/.exec(line)?.[1];
		if (line.trim() === "" || indentOf(line) >= indent) continue;
		indent = indentOf(line);
		if (key !== void 0) keys.push(key);
	}
	return keys;
}

// build/src/doctor/services/allow-list-kinds.js
const people = "allowed_users|allowedUsers|ALLOWED_USERS|authorized_users|authorizedUsers|AUTHORIZED_USERS|allowed_user_ids|allowedUserIds|ALLOWED_USER_IDS|allowed_chat_ids|allowedChatIds|ALLOWED_CHAT_IDS";
const listKinds = [
	{
		names: "(?:[A-Za-z0-9]+[_.])*(?:allow_from|allowFrom|ALLOW_FROM|group_allow_from|groupAllowFrom|dmAllowFrom)",
		open: "lets anyone talk to it",
		mend: "Name who may: `allow_from: [\"@alice\", \"123456789\"]`.",
		empty: "told"
	},
	{
		names: `(?:[A-Z0-9]+_)*(?:${people})`,
		open: "lets everybody in",
		mend: "Name who may.",
		empty: "of bots"
	},
	{
		names: "(?:[A-Z0-9]+_)*(?:allow_list|allowlist|allowList|whitelist|WHITELIST)",
		open: "lets everybody in",
		mend: "Name who may.",
		empty: "of bots"
	},
	{
		names: "(?:[A-Z0-9]+_)*(?:ip_?(?:white|allow)_?list|ip(?:White|Allow)[Ll]ist|IP_(?:WHITE|ALLOW)_?LIST|whitelist_ips|allowed_ips|allowedIps|ALLOWED_IPS|allowed_cidrs|ALLOWED_CIDRS)",
		open: "lets every address in",
		mend: "Name the addresses that it is reached from.",
		notIn: /wire_?guard|public_?key|\bwg\d|\bpeers?\b/i
	},
	{
		names: "(?:[A-Z0-9]+_)*(?:ALLOWED_HOSTS|allowed_hosts|allowedHosts)",
		open: "accepts every name in a request, also that of an attacker in links that it sends",
		mend: "Name the hosts that it is reached by: `ALLOWED_HOSTS = [\"app.example.org\"]`.",
		isOfDevelopers: true
	},
	{
		names: "(?:[A-Z0-9]+_)*(?:CORS_(?:ALLOWED?_)?ORIGINS?(?:_WHITELIST)?|ALLOWED_ORIGINS?|allowed_origins?|allowedOrigins?|allow_origins?|allowOrigins?|cors_(?:allowed_)?origins?|corsOrigins?)",
		open: "lets every page of the web read what it answers",
		mend: "Name the origins of your own pages: `https://app.example.org`.",
		isOfDevelopers: true,
		isOrigins: true
	},
	{
		names: "(?:[A-Z0-9]+_)*(?:TRUSTED_PROXIES|trusted_proxies|trustedProxies|trustedIPs|FORWARDED_ALLOW_IPS|forwarded_allow_ips|forwarded-allow-ips)",
		open: "believes whoever claims to be a proxy, so that anyone may choose the address that he seems to come from",
		mend: "Name the addresses of your own proxies."
	}
];
const everybody = /^(?:\*|0\.0\.0\.0\/0|::\/0|\.\*)$/;
const peopleVariable = new RegExp(`^(?:[A-Z0-9]+_)*(?:ALLOW_FROM|${people})$`);

// build/src/doctor/services/channel-tokens.js
const byToken = /^(?:telegram|discord|slack|mattermost|matrix|zulip|line|feishu|dingtalk)$/i;
const tokenName = /token|api_?key|secret|password/i;
function channelRemarks(site) {
	return enabledChannels(site).flatMap(({ path, channel }) => channelRemark(path, channel));
}
function enabledChannels(site) {
	return deploymentPaths(site, "configuration").filter((path) => /\.(?:ya?ml|json5?)$/i.test(path)).flatMap((path) => {
		const text = site.read(path) ?? "";
		if (!/["']?channels["']?\s*:/.test(text)) return [];
		return yamlDocuments(text).flatMap((document) => {
			const channels = yamlAt(document, "channels");
			return (channels?.kind === "map" ? channels.entries : []).filter(isEnabled).map((channel) => ({
				path,
				channel
			}));
		});
	});
}
function isEnabled({ value }) {
	return value.kind === "map" && scalarText(yamlAt(value, "enabled")) === "true";
}
function channelRemark(path, { key, line, value }) {
	if (!byToken.test(key) || value.kind !== "map") return [];
	const tokens = value.entries.filter((entry) => tokenName.test(entry.key));
	if (tokens.some((entry) => entry.value.kind !== "scalar" || entry.value.text !== "")) return [];
	return [{
		level: levelAt(path, "warning"),
		path,
		line: tokens[0]?.line ?? line,
		message: `The channel "${key}" is enabled and has no token.`,
		mend: `Name it by a variable, \`token: "\${${key.toUpperCase()}_TOKEN}"\`, or disable the channel.`
	}];
}

// build/src/doctor/services/channel-access.js
const byPeople = /^(?:telegram|discord|slack|whatsapp|signal|mattermost|matrix|imessage|qq|feishu|dingtalk|line|wechat)$/i;
const namesSomeone = /allow|permit|white_?list|auth|users?(?:_?ids?)?$|admin|owner|policy|pairing|access|group|member|peer|chats?(?:_?ids?)?$|channels?(?:_?ids?)?$|room|guild|contacts?$|recipient|accounts|webhook|^(?:to|dms?)$/i;
const pairsFirst = /(?:^|\/)(?:\.?openclaw|\.?moltbot|\.?clawdbot)(?:\/[^/]*)?\.json5?$/i;
function channelAccessRemarks(site) {
	return enabledChannels(site).flatMap(({ path, channel: { key, line, value } }) => {
		if (!byPeople.test(key) || pairsFirst.test(path) || value.kind !== "map") return [];
		if (value.entries.some((entry) => namesSomeone.test(entry.key))) return [];
		return [{
			level: levelAt(path, "warning"),
			path,
			line,
			message: `The channel "${key}" is enabled and says of nobody that he may talk to the bot: some programs then let in everybody.`,
			mend: "Name who may: `allow_from: [\"@alice\", \"123456789\"]`."
		}];
	});
}

// build/src/doctor/services/cors-in-code.js
const filesMax$7 = 500;
const serverCode = /(?:^|\/)(?:[a-z]{1,2}|main|app|apps?\/__init__|server|api|asgi|wsgi|index|cors|middleware|middlewares|create_app|application|config|settings)\.(?:py|[cm]?[jt]s)$/;
const call = /\b(?:add_middleware|CORSMiddleware|CORS|cors|enableCors|register)\s*\(/g;
const everyOrigin = /\b(?:allow_origins|allow_origin_regex|origins|origin)["']?\s*[:=]\s*(?:\[\s*)?(?:r?["'](?:\*|\.\*|https?:\/\/\.\*)["']|true\b)/;
const withCredentials = /\b(?:allow_credentials|supports_credentials|credentials)["']?\s*[:=]\s*(?:true|True)\b/;
const charactersMax = 1e3;
const environmentAsked = /production|development|NODE_ENV|is_?dev\b|\bDEBUG\b/i;
function corsRemarks(site) {
	return site.files.filter((path) => serverCode.test(path) && !isVendored(path)).slice(0, filesMax$7).flatMap((path) => corsRemarksOf(path, site.read(path) ?? ""));
}
function corsRemarksOf(path, text) {
	if (!/credentials/.test(text)) return [];
	const seen = /* @__PURE__ */ new Set();
	return [...text.matchAll(call)].flatMap((found) => {
		const inside = argumentsFrom(text, found.index + found[0].length);
		const origin = everyOrigin.exec(inside);
		if (origin === null || !withCredentials.test(inside)) return [];
		const at = found.index + found[0].length + origin.index;
		const above = text.slice(0, at).split("\n");
		const line = above.length;
		const isAsked = environmentAsked.test(above.slice(-20).join("\n"));
		if (seen.has(line)) return [];
		seen.add(line);
		return [{
			level: levelAt(path, isAsked ? "info" : "warning"),
			path,
			line,
			message: "Every page of the web may act as the user who visits it: every origin is allowed, and credentials are.",
			mend: "Name the origins of your own pages: `https://app.example.org`."
		}];
	});
}
function argumentsFrom(text, start) {
	const rest = text.slice(start, start + charactersMax).replace(/(^|[\s,(])(?:#|\/\/)[^\n]*/g, (all, before) => before.padEnd(all.length));
	let depth = 1;
	for (let at = 0; at < rest.length; at += 1) {
		if (rest[at] === "(") depth += 1;
		else if (rest[at] === ")") depth -= 1;
		if (depth === 0) return rest.slice(0, at);
	}
	return rest;
}

// build/src/doctor/services/list-trees.js
const depthMax$3 = 40;
function listsOfTree(text, names) {
	const key = new RegExp(`^(?:${names})$`);
	return yamlDocuments(text).flatMap((document) => listsBelow(document, key, 0));
}
function listsBelow(value, key, depth) {
	if (value.kind === "scalar" || depth > depthMax$3) return [];
	if (value.kind === "list") return value.items.flatMap((item) => listsBelow(item, key, depth + 1));
	return value.entries.flatMap((entry) => key.test(entry.key) ? listsOf(entry) : listsBelow(entry.value, key, depth + 1));
}
function listsOf({ key, line, value }) {
	if (value.kind === "scalar") return value.text === "" && (value.value === null || value.value === "") ? [{
		key,
		line,
		items: [],
		isList: true
	}] : [];
	if (value.kind === "list") return [];
	return value.entries.flatMap((entry) => {
		if (entry.value.kind === "map") return [];
		const texts = (entry.value.kind === "list" ? entry.value.items : [entry.value]).flatMap((item) => item.kind === "scalar" && item.text !== "" ? [item.text] : []);
		return texts.length === 0 ? [] : [{
			key: `${key}.${entry.key}`,
			line: entry.line,
			items: texts,
			isList: true
		}];
	});
}

// build/src/doctor/services/allow-lists.js
const allowLists = {
	id: "allow-lists",
	title: "Lists of who is allowed name someone",
	about: "A list that holds `*` lets everybody in, an empty one nobody: neither says who is meant. An origin of `*` together with credentials lets every page act as the user who visits it. A sandbox that is off leaves an agent the whole user's files.",
	run: (site) => {
		const settings = site.files.filter((path) => codeSettings.test(path) && !isVendored(path)).slice(0, 500);
		const paths = [
			...deploymentPaths(site, "environment"),
			...deploymentPaths(site, "configuration"),
			...settings
		];
		return onePerLine([
			...paths.flatMap((path) => allowRemarks$1(path, site.read(path) ?? "")),
			...deploymentPaths(site, "environment").flatMap((path) => emptyVariables(site, path)),
			...composeRemarks(site),
			...channelAccessRemarks(site),
			...corsRemarks(site)
		]);
	}
};
const codeSettings = /(?:^|\/)(?:settings|config)(?:\/[a-z_]+)?\.py$|(?:^|\/)[a-z_]*settings\.py$|(?:^|\/)(?:config|settings)(?:\.[a-z]+)?\.[cm]?[jt]s$/;
const ofBots = /^\s*(?:\[+|["']?)(?:[\w-]+\.)*(?:channels?(?:_config)?|telegram|discord|slack|whatsapp|signal|mattermost|bots?|gateway|agents?)\b/im;
const quickLook = /allow|whitelist|origin|trusted|sandbox|workspace|forwarded|authorized|policy/i;
const credentials = /(?:allow_?credentials|supports_credentials|Access-Control-Allow-Credentials|credentials)["']?(?:\s*[:=]\s*|["']?\s+)["']?(?:true|1|yes)\b/i;
const nameOrigins = "Name the origins of your own pages: `https://app.example.org`.";
const nginxOrigin = /^\s*add_header\s+["']?Access-Control-Allow-Origin["']?\s+["']?\*["']?/i;
function allowRemarks$1(path, text) {
	if (!quickLook.test(text)) return [];
	const file = {
		path,
		withCredentials: credentials.test(text),
		isOfBots: ofBots.test(text)
	};
	const lines = text.split(/\r?\n/);
	const told = (level, line, message, mend) => ({
		level: levelAt(path, level),
		path,
		line,
		message,
		mend
	});
	const lists = listKinds.flatMap((kind) => valuesOf(kind, path, text).flatMap((value) => {
		if (isDisabled(lines, value.line - 1)) return [];
		const found = judged(kind, value, file);
		return found === null ? [] : [told(found.level, value.line, found.message, found.mend)];
	}));
	const off = turnedOff(text).map(({ line, message, mend }) => told("warning", line, message, mend));
	const headers = file.withCredentials ? lines.flatMap((line, index) => {
		return nginxOrigin.test(line) ? [told("error", index + 1, "Every page of the web may read what it answers, with the credentials of the user who visits it.", nameOrigins)] : [];
	}) : [];
	return [
		...lists,
		...off,
		...headers
	];
}
const treeFile = /\.(?:ya?ml|json[5c]?)$/i;
function valuesOf(kind, path, text) {
	const read = listedValues(text, kind.names);
	if (kind.notIn?.test(text) === true) return [];
	if (kind.empty === void 0 || !treeFile.test(path)) return read;
	if (!new RegExp(`(?:${kind.names})["']?\\s*:`).test(text)) return read;
	return [...read, ...listsOfTree(text, kind.names)];
}
const linesBeside = 40;
function isDisabled(lines, index) {
	const indent = indentOf(lines[index] ?? "");
	if (indent === 0) return false;
	for (const step of [-1, 1]) for (let at = index + step; Math.abs(at - index) <= linesBeside; at += step) {
		const line = lines[at];
		if (line === void 0 || line.trim() !== "" && indentOf(line) < indent) break;
		if (indentOf(line) === indent && /^\s*["']?enabled["']?\s*[:=]\s*["']?false\b/i.test(line)) return true;
	}
	return false;
}
const developers = /(?:^|[./_-])(?:local|dev|devel|development|debug)(?:[./_-]|$)/i;
function judged(kind, { key, items, isList }, file) {
	const { mend } = kind;
	if (items.some((item) => everybody.test(item))) {
		if (kind.isOrigins === true && file.withCredentials) return {
			level: "error",
			message: `${key} lets every page of the web act as the user who visits it: it holds \`*\`, and credentials are allowed.`,
			mend
		};
		return {
			level: kind.isOfDevelopers === true && developers.test(file.path) ? "info" : "warning",
			message: `${key} holds \`*\`, which ${kind.open}.`,
			mend
		};
	}
	if (!(isList && items.length === 0 && !isRehearsal(file.path)) || kind.empty === void 0 || kind.empty === "of bots" && !file.isOfBots) return null;
	return {
		level: "warning",
		message: emptyMessage(key),
		mend
	};
}
function emptyMessage(key) {
	return `${key} is empty: who may talk to it is not configured, and some programs then let in everybody.`;
}
function emptyVariables(site, path) {
	return environmentVariables(site.read(path) ?? "").flatMap(({ name, value, line }) => {
		if (value !== "" || !peopleVariable.test(name)) return [];
		const level = isSampleEnvironment(path) ? "info" : "warning";
		return [{
			level: levelAt(path, level),
			path,
			line,
			message: emptyMessage(name),
			mend: "Name who may, by the numbers or names that the program knows them by."
		}];
	});
}
function composeRemarks(site) {
	return composeServices(site).filter(({ path }) => !isVendored(path)).flatMap(({ environment, path: file }) => environment.filter(({ path, value }) => path === file && value !== null).flatMap(({ name, value, line, path }) => {
		const from = value?.variables.find(({ known }) => known !== null)?.known;
		return allowRemarks$1(path, `${name}=${value?.text ?? ""}`).map((remark) => ({
			...remark,
			path: from?.path ?? path,
			line: from?.line ?? line
		}));
	}));
}

// build/src/doctor/texts/settings.js
const settingsMax = 5e3;
const depthMax$2 = 12;
const otherDocument = /^\s*["']?(?:apiVersion|openapi|swagger|asyncapi|\$schema)["']?\s*[:=]/m;
const remembered$4 = /* @__PURE__ */ new WeakMap();
function settings(site) {
	const before = remembered$4.get(site);
	if (before !== void 0) return before;
	const all = deploymentPaths(site, "configuration").filter((path) => !path.endsWith("package.json")).flatMap((path) => settingsIn(path, site.read(path) ?? ""));
	remembered$4.set(site, all);
	return all;
}
function settingsIn(path, text) {
	if (/\.(?:ya?ml|json[5c]?)$/i.test(path)) {
		if (otherDocument.test(text)) return [];
		return yamlDocuments(text).flatMap((document) => settingsBelow(path, [], document)).slice(0, settingsMax);
	}
	return /\.(?:toml|ini|cfg|conf|cnf|properties)$/i.test(path) ? flatSettings(path, text) : [];
}
function settingsBelow(path, way, value) {
	if (way.length > depthMax$2 || value.kind === "scalar") return [];
	if (value.kind === "list") return value.items.flatMap((item) => settingsBelow(path, way, item));
	return value.entries.flatMap(({ key, line, value: inner }) => {
		if (inner.kind !== "scalar") return settingsBelow(path, [...way, key], inner);
		const isGiven = inner.quoted || inner.value !== null;
		return [{
			path,
			way,
			key,
			text: inner.value === null && !inner.quoted ? "" : inner.text,
			isGiven,
			line
		}];
	});
}
const section = /^\s*\[\[?\s*([^\]]{1,200}?)\s*\]\]?\s*(?:[#;].*)?$/;
const assignment = /^\s*["']?([A-Za-z_][\w.-]{0,100})["']?\s*[=:]\s*(.{0,2000})$/;
function flatSettings(path, text) {
	const found = [];
	let way = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (found.length === settingsMax) break;
		const [, name] = section.exec(line) ?? [];
		if (name !== void 0) {
			way = name.split(".").map((part) => part.replace(/^["'\s]+|["'\s]+$/g, ""));
			continue;
		}
		const [, key, written = ""] = assignment.exec(line) ?? [];
		if (key === void 0) continue;
		const keys = key.split(".");
		const value = plainValue$1(written);
		found.push({
			path,
			way: [...way, ...keys.slice(0, -1)],
			key: keys.at(-1) ?? "",
			text: value,
			isGiven: value !== "" || /^["']/.test(written),
			line: index + 1
		});
	}
	return found;
}
function plainValue$1(written) {
	const [, quoted] = /^(?:"([^"]*)"|'([^']*)')/.exec(written)?.filter((part) => part !== void 0) ?? [];
	return quoted ?? written.replace(/\s+[#;].*$/, "").trim();
}

// build/src/doctor/services/token-settings.js
const ownToken = /^(?:api|gateway|admin|auth|dashboard|server)[-_]?token$/i;
const ownPart = /^(?:gateway|api|server|http|https|rest|web|webui|ui|admin|dashboard|control|control[-_]?ui|auth|authentication|security|service|app|bot|listen(?:er)?|local|default|production|development)$/i;
const authPart = /^(?:auth|authentication|authorization)$/i;
const callee = /^(?:gateway|api|server|dashboard|admin|control|control[-_]?ui)$/i;
const off = /^(?:none|off|disabled|no|false)$/i;
function settingRemarks({ path, way, key, text, isGiven, line }) {
	if (/[._-](?:example|sample|template|dist)(?:[._-]|$)|\.tmpl$/i.test(path)) return [];
	if (!way.every((part) => ownPart.test(part))) return [];
	const shown = [...way, key].join(".");
	const told = (message, mend) => [{
		level: levelAt(path, "warning"),
		path,
		line,
		message,
		mend
	}];
	if ((ownToken.test(key) || /^token$/i.test(key) && way.some((part) => authPart.test(part) || callee.test(part))) && isEmpty(text) && isGiven) {
		const variable = way.concat(key).join("_").replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_");
		return told(`\`${shown}\` is empty, so that no token is asked for.`, `Name a variable that must be set, such as \`\${${variable.toUpperCase()}}\`, with a long random value.`);
	}
	if (!(/^(?:mode|type|method|strategy)$/i.test(key) && authPart.test(way.at(-1) ?? "") || authPart.test(key) && callee.test(way.at(-1) ?? "")) || !off.test(text)) return [];
	return told(`\`${shown}\` is ${text}: nobody is asked who he is.`, "Have it ask for a token or a password.");
}
function isEmpty(text) {
	return text === "" || /^\$\{\w+:?-\}$/.test(text);
}

// build/src/doctor/services/api-token.js
const apiToken = {
	id: "api-token",
	title: "Tokens that services ask for are set",
	about: "A service whose token is empty does not ask for it: whoever reaches it may do anything.",
	run: (site) => {
		const { prefixes } = site.configuration.settings.detect;
		const services = composeServices(site).filter(({ path }) => !isVendored(path));
		return onePerLine([
			...services.flatMap((service) => [...tokenRemarks(service, prefixes), ...passedTokens(service, prefixes)]),
			...commandRemarks(site, (service) => tokenRemarks(service, prefixes)),
			...settings(site).flatMap((setting) => settingRemarks(setting)),
			...emptyInFiles$1(site, prefixes, services),
			...channelRemarks(site)
		]);
	}
};
function isOwnToken(name, prefixes, names) {
	const prefix = prefixes.find((one) => name.startsWith(`${one}_`));
	const bare = prefix === void 0 ? name : name.slice(prefix.length + 1);
	if (/^(?:API|GATEWAY|ADMIN|AUTH|DASHBOARD|SERVER)_TOKEN$/.test(bare)) return true;
	const [, owner = "", kind] = /^([A-Z0-9_]+?)(?:_(API|GATEWAY|ADMIN))?_TOKEN$/.exec(bare) ?? [];
	if (owner === "") return false;
	const word = owner.toLowerCase().replaceAll("_", "-");
	if (names.some((one) => one.split(/[^a-z0-9]+/).includes(word) || one === word)) return true;
	return kind !== void 0 && !vendors().has(word) && !vendors().has(word.split("-")[0] ?? "");
}
let vendorNames = null;
function vendors() {
	vendorNames ??= /* @__PURE__ */ new Set([...[...require_scan.patternsById.values()].map(require_scan.providerOf), ...[
		"cf",
		"gh",
		"hf",
		"do",
		"ovh",
		"aws",
		"gcp",
		"azure",
		"dns",
		"registry",
		"external",
		"upstream"
	]]);
	return vendorNames;
}
function namesOf({ name, image }) {
	return [name.toLowerCase(), image.toLowerCase().replace(/[:@][^/]*$/, "")];
}
function tokenRemarks(service, prefixes) {
	return service.environment.filter(({ name }) => isOwnToken(name, prefixes, namesOf(service))).flatMap((variable) => variableRemark(service, variable));
}
function passedTokens(service, prefixes) {
	if (yamlAt(service.value, "env_file") !== null) return [];
	return service.environment.filter(({ name, value }) => value === null && isOwnToken(name, prefixes, namesOf(service))).flatMap((variable) => variableRemark(service, {
		...variable,
		value: interpolate(`\${${variable.name}}`, service.known)
	}));
}
function variableRemark(service, { name, value, path, line }) {
	if (value === null || isSampleEnvironment(path)) return [];
	const used = value.variables[0];
	const word = used?.name ?? name;
	const from = used?.known ?? null;
	const isUnset = value.text === "" && used?.origin === "unset";
	if (leftIn.test(value.text) && used?.origin !== "sample") return [knownToken(word, from?.path ?? path, from?.line ?? line)];
	if (value.text !== "" && !isUnset) return [];
	const message = used === void 0 || from !== null ? `${name} of the ${service.shown} is empty, so it asks for no token.` : `The ${service.shown} asks for no token when ${word} is not set, and nothing requires it.`;
	const mend = used === void 0 || from !== null ? `Set ${word} to a long random value outside of what is committed: \`openssl rand -hex 32\`.` : `Have Compose refuse to start without it: \`\${${word}:?set a token}\`.`;
	return [{
		level: levelAt(path, "warning"),
		path: from?.path ?? path,
		line: from?.line ?? line,
		message,
		mend
	}];
}
const leftIn = /^(?:change[-_ ]?me.*|change[-_]this.*|replace[-_]?me.*|your[-_ ].*|<[^>]*>|x{3,}|todo|placeholder|example|secret|token|password|passw0rd|admin|test|dev|demo|default|12345?6?7?8?9?0?)$/i;
function knownToken(name, path, line) {
	const message = `${name} is a value that everybody knows, and whoever knows it is let in.`;
	const mend = `Set ${name} to a long random value: \`openssl rand -hex 32\`.`;
	return {
		level: /(?:^|[/._-])(?:tests?|ci|e2e|dev|development|local)(?:[._-]|$)/i.test(path) ? "info" : levelAt(path, "warning"),
		path,
		line,
		message,
		mend
	};
}
function emptyInFiles$1(site, prefixes, services) {
	const paths = deploymentPaths(site, "environment");
	const names = [...services.flatMap(namesOf), lastPart(site.root).toLowerCase()];
	return paths.filter((path) => !isSampleEnvironment(path)).flatMap((path) => {
		const variables = environmentVariables(site.read(path) ?? "");
		const set = new Map(variables.map((variable) => [variable.name, variable]));
		const listed = paths.filter((other) => isSampleEnvironment(other) && isSampleOf(other, path)).flatMap((other) => environmentVariables(site.read(other) ?? ""));
		const known = variables.filter(({ name, value }) => isOwnToken(name, prefixes, names) && leftIn.test(value)).map(({ name, line }) => knownToken(name, path, line));
		const empty = [...new Set([...listed, ...variables].map(({ name }) => name))].filter((name) => isOwnToken(name, prefixes, names) && (set.get(name)?.value ?? "") === "").map((name) => {
			const line = set.get(name)?.line ?? null;
			const message = line === null ? `${name} of the sample is not set.` : `${name} is empty: no token is asked for.`;
			const mend = `Set ${name} to a long random value: \`openssl rand -hex 32\`.`;
			return {
				level: levelAt(path, "warning"),
				path,
				line,
				message,
				mend
			};
		});
		return [...known, ...empty];
	});
}
function isSampleOf(sample, path) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return path === `${folder}.env` && sample.startsWith(folder) && !sample.slice(folder.length).includes("/");
}
function lastPart(path) {
	return path.split(/[/\\]/).at(-1) ?? "";
}

// build/src/doctor/compose/published-ports.js
function reachOf$1(address) {
	const bare = address.trim().toLowerCase().replace(/^\[(.*)\]$/, "$1");
	if (bare === "" || /^(?:0\.0\.0\.0|0|::|::0|\*|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/.test(bare)) return "all";
	if (bare.includes("")) return "unknown";
	return /^(?:127(?:\.\d{1,3}){0,3}|::1|localhost|0:0:0:0:0:0:0:1)$/.test(bare) ? "loopback" : "one";
}
function publishedPorts(service) {
	if (service.hostNetwork) return [];
	return yamlItems(yamlAt(service.value, "ports")).flatMap((item) => {
		const port = item.kind === "map" ? longPort(service, item) : shortPort(service, item);
		return port === null ? [] : [port];
	});
}
function longPort(service, item) {
	const text = (key) => {
		const value = yamlAt(item, key);
		return interpolate(value?.kind === "scalar" ? value.text : "", service.known);
	};
	const host = text("host_ip");
	const published = text("published").text;
	const target = text("target").text;
	if (target === "" && published === "") return null;
	return {
		reach: reachOf$1(host.text),
		published: published.includes("") ? null : published,
		target: firstPort(target),
		protocol: text("protocol").text || "tcp",
		line: (yamlAt(item, "host_ip") ?? item).line,
		variables: host.variables
	};
}
const portNumbers = /^\d{1,5}(?:-\d{1,5})?$/;
const addressName = /BIND|ADDR|LISTEN|IP\b|_IP_|INTERFACE|HOST(?!.*PORT)/i;
function shortPort(service, item) {
	if (item.kind !== "scalar" || item.text === "") return null;
	const { text, variables } = interpolate(item.text, service.known);
	const [whole = "", protocol = "tcp"] = text.trim().split("/");
	const parts = splitPort(whole);
	const target = parts.at(-1) ?? "";
	const published = parts.at(-2) ?? "";
	const host = parts.slice(0, -2).join(":");
	const isVague = published.includes("") && parts.length === 2;
	if (parts.length === 1 && !portNumbers.test(target)) return null;
	const mayNameAddress = variables.some(({ name, origin }) => origin !== "default" && addressName.test(name));
	return {
		reach: isVague && mayNameAddress ? "unknown" : reachOf$1(host),
		published: published.includes("") ? null : published,
		target: firstPort(target),
		protocol,
		line: item.line,
		variables: parts.length > 2 || variables.some(({ known }) => known?.value.includes(":")) ? variables : []
	};
}
function splitPort(text) {
	const bracketed = /^(\[[^\]]*\]):(.*)$/.exec(text);
	if (bracketed === null) return text.split(":");
	return [bracketed[1] ?? "", ...(bracketed[2] ?? "").split(":")];
}
function firstPort(text) {
	return portNumbers.test(text) ? Number.parseInt(text, 10) : null;
}

// build/src/doctor/services/listen-words.js
const everywhere = String.raw`(?:[a-z]+:\/\/)?(0\.0\.0\.0|\[::\]|::(?![\w:])|\*(?![\w.*/]))(?::[\w$${"{}"}-]+)?`;
const notMore = String.raw`(?![\w./])`;
const bindWords = `(?:bind|listen(?:er|ing)?)(?:[-_. ]?(?:addr(?:ess)?(?:es)?|host|ip|interface|to|on))?`;
const optionNames = String.raw`(?:[a-z][\w.-]*[-_.])?(?:${bindWords}|host(?:name)?|addr(?:ess)?|ip|interface)`;
const option = new RegExp(String.raw`(?:^|[\s"'\[(])(--?${optionNames}|-[bHhiS])(?:=|\s+|["']\s*,\s*)["']?${everywhere}${notMore}`, "i");
const gatewayOption = /(?:^|[\s"'[(])(--bind)(?:=|\s+|["']\s*,\s*)["']?(?:\$\{\w+:?-)?(lan)\b/i;
const ownWords = [
	/\b(websockify)\b.*\s["']?(0\.0\.0\.0|\[::\]):\d+/,
	/\bvncserver\b.*\s(-localhost)[\s=]+(?:no|0)\b/,
	/^\s*(Listen(?:Stream|Datagram))\s*=\s*(0\.0\.0\.0|\[::\]):\d+\s*$/,
	/^\s*(port)\s*=\s*(\*|0\.0\.0\.0):\d+\s*$/,
	/\bvite\b[^"'&|;]*\s(--host)(?=\s*(?:["'&|;]|$|\s-))/
];
const runServer = /\b(runserver)\s+["']?(0\.0\.0\.0)(?::\d+)?(?![\w./])/;
const assigned = new RegExp(String.raw`(?:^|[\s"';:{=])([A-Z][A-Z0-9_]*)(?:=|\s+(?=["']?\d))["']?(?:\$\{\w+:?[-=])?${everywhere}${notMore}`);
const fallback = new RegExp(String.raw`\$\{([A-Z][A-Z0-9_]*):?[-=]["']?${everywhere}${notMore}`);
const key = new RegExp(String.raw`(?:^|[{,])\s*(?:-\s+)?["']?((?:[\w-]+\.)*(?:${bindWords}|bind(?:Addr(?:ess)?|Host|Ip)|listen(?:Addr(?:ess)?|Host)|address|host(?:name)?|http[-_]?(?:host|addr)|server[-_]?host|server\.address))["']?\s*[:=]\s*\[?\s*["']?${everywhere}["']?\s*(?:[\],#;}]|$)`, "i");
const gatewayKey = /(?:^|[{,])\s*["']?(bind)["']?\s*[:=]\s*["']?(lan)["']?\s*(?:[,#}]|$)/i;
const allKey = /(?:^|[{,])\s*["']?(bind_?ip_?all)["']?\s*[:=]\s*["']?(true)\b/i;
const listener = /^\s*(listener)\s+\d+\s+(0\.0\.0\.0|::)\s*$/;
const portAlone = /(?:^|[{,])\s*["']?((?:listen|bind)(?:[-_]?addr(?:ess)?)?)["']?\s*[:=]\s*["']?:\d{2,5}["']?\s*(?:[,#}]|$)/i;
const vncWords$1 = /vnc|websockify/i;
const inService = /(?:\bdocker(?:-|\s+)compose\b|\$[{(]?(?:dc|\w*compose\w*)\b[})]?)\s(?:.*\s)?(?:run|exec)\s/i;
function listeningCommand(text) {
	if (/\b(?:docker|podman|nerdctl)\s+(?:container\s+)?(?:run|create|exec)\b/.test(text)) return null;
	if (inService.test(text)) return null;
	const gateway = gatewayOption.exec(text);
	if (gateway !== null) return found(gateway, text);
	const run = runServer.exec(text) ?? option.exec(text);
	if (run !== null && !isOther(text)) return found(run, text);
	const own = ownWords.map((words) => words.exec(text)).find((one) => one !== null);
	if (own) return found([
		own[0],
		own[1] ?? "",
		own[2] ?? "0.0.0.0"
	], text);
	const variable = fallback.exec(text) ?? assigned.exec(text);
	const name = variable?.[1] ?? "";
	if (new RegExp(`(?:[\\s"']-e|--env)[\\s=]*["']?${name}=`).test(` ${text}`)) return null;
	return variable !== null && isBindName(name) ? found(variable, name) : null;
}
function isOther(text) {
	return /\b(?:curl|wget|nc|ncat|iptables|ip6tables|ufw|ip\s+(?:route|addr|rule)|ping|dig|nmap|wait-for(?:-it)?|psql|mysql|redis-cli)\b/.test(text);
}
function listeningKey(text) {
	const match = key.exec(text) ?? gatewayKey.exec(text) ?? allKey.exec(text) ?? listener.exec(text);
	if (match !== null) return found(match, text);
	const bare = portAlone.exec(text);
	return bare === null ? null : found([
		bare[0],
		bare[1] ?? "",
		"0.0.0.0"
	], text);
}
function listeningVariable(name, value) {
	if (!isBindName(name)) return null;
	const whole = new RegExp(`^${everywhere}$`, "i").exec(value);
	if (whole !== null) return found([
		"",
		name,
		whole[1] ?? ""
	], name);
	if (/^:\d{2,5}$/.test(value) && /(?:^|_)LISTEN(?:_ADDR(?:ESS)?)?$/.test(name)) return found([
		"",
		name,
		"0.0.0.0"
	], name);
	return /_BIND$|^BIND$/.test(name) && value.toLowerCase() === "lan" ? found([
		"",
		name,
		"lan"
	], name) : null;
}
const bindName = /(?:^|_)(?:BIND|LISTEN(?:ER|ING)?)(?:_(?:ADDR(?:ESS)?(?:ES)?|HOST|IP|TO|ON|INTERFACE))?$|^(?:HOST|HOSTNAME|BIND_?ADDR(?:ESS)?)$|(?:^|_)(?:SERVER|GATEWAY|HTTP|WEB|API|APP|UI|DASHBOARD|GRPC|ADMIN|METRICS|UVICORN|GUNICORN|FLASK(?:_RUN)?|VITE|NUXT|RAILS|SERVE|OLLAMA|NO?VNC|VNC)_(?:HOST|IP|ADDR(?:ESS)?|INTERFACE)$/;
function isBindName(name) {
	return bindName.test(name) && !/(?:ALLOWED|TRUSTED|REMOTE|DB|DATABASE|REDIS|MYSQL|POSTGRES|PG|MONGO)_/.test(name);
}
function found(match, about) {
	const name = match[1] ?? "";
	const address = match[2] ?? "";
	const isGateway = address.toLowerCase() === "lan" || /gateway/i.test(about);
	return {
		name,
		address: address === "true" ? "0.0.0.0" : address,
		isVnc: vncWords$1.test(about),
		isGateway
	};
}

// build/src/doctor/services/listen-code.js
function isCodeConfiguration(path) {
	return /(?:^|\/)(?:gunicorn(?:[._](?:conf|config))?\.py|ecosystem\.config\.[cm]?js|(?:vite|nuxt|astro|webpack|vue)\.config\.[cm]?[jt]s|puma\.rb)$/.test(path);
}
function listeningCodeConfiguration(path, text) {
	if (/^\s*(?:#|\/\/|\*)/.test(text)) return null;
	const told = listeningKey(text) ?? listeningCommand(text.replace(/["'],?\s*$/, " "));
	if (told !== null) return told;
	return /puma\.rb$/.test(path) && /^\s*bind\s*\(?\s*["']tcp:\/\/0\.0\.0\.0/.test(text) || /(?:vite|nuxt|astro)\.config/.test(path) && /(?:^|[{,])\s*host:\s*true\b/.test(text) ? {
		name: /puma/.test(path) ? "bind" : "host",
		address: "0.0.0.0",
		isVnc: false,
		isGateway: false
	} : null;
}
const programName$1 = /(?:^|\/)(?:app|main|__main__|server|srv|index|run|cli|manage|wsgi|asgi|api|web|gateway|config|settings|bot|daemon)\.(?:py|[cm]?[jt]s|go|rs|rb|java)$/i;
const openAddress = /["'`](?:tcp:\/\/)?0\.0\.0\.0(?::\d{1,5})?["'`]/;
const listens = /\b(?:\w*host(?:name)?|\w*bind\w*|listen\w*|\w*addr(?:ess)?|InetSocketAddress|serve\w*)\b/i;
const asks = /===?|!==?|\bin\s*\(|includes\(|allowed|trusted|replace\(|\bassert|\bif\b/i;
const filesMax$6 = 500;
function listeningCode(site, inContainer) {
	const places = site.files.filter((path) => programName$1.test(path) && !isVendored(path) && !isRehearsal(path)).slice(0, filesMax$6).flatMap((path) => {
		const text = site.read(path) ?? "";
		if (!text.includes("0.0.0.0")) return [];
		const at = text.split(/\r?\n/).findIndex(isOpenLine);
		return at === -1 || inContainer(path) ? [] : [{
			path,
			line: at + 1
		}];
	});
	const [first] = places;
	if (first === void 0) return [];
	const more = places.length - 1;
	const others = more === 0 ? "" : `, and so ${more === 1 ? "does 1 other file" : `do ${more} other files`}`;
	return [{
		level: "info",
		...first,
		message: `The code listens on every address of the machine unless it is told otherwise${others}.`,
		mend: "Have 127.0.0.1 for the default, and let who runs it choose another."
	}];
}
function isOpenLine(line) {
	if (line.length > 500 || /^\s*(?:#|\/\/|\*|"""|\/\*)/.test(line)) return false;
	return openAddress.test(line) && listens.test(line.replace(openAddress, "")) && !asks.test(line);
}

// build/src/doctor/compose/service-kinds.js
const proxyWords = /(?:^|[/_.-])(?:nginx|traefik|caddy|haproxy|envoy|httpd|apache2?|openresty|swag|npm|zoraxy|pomerium|kong|apisix|tyk|varnish|ingress|(?:reverse|edge|web|api)?-?proxy|proxy-manager|lb|loadbalancer|load-balancer)(?:$|[:/_.-])/;
function isProxy({ image, name }) {
	return proxyWords.test(imageName(image)) || proxyWords.test(name.toLowerCase());
}
const vncWords = /(?:^|[/_.-]|no|x11|tiger|tight|kasm|web|turbo|ultra)vnc(?:$|[0-9:/_.-])|^(?:accetto|kasmweb)\//;
function isVncService(service) {
	if (vncWords.test(imageName(service.image)) || vncWords.test(service.name.toLowerCase())) return true;
	return service.environment.some(({ name }) => /(?:^|_)(?:NO)?VNC_/.test(name));
}
function isVncPort(service, port) {
	const { target } = port;
	if (target === null || port.protocol !== "tcp") return false;
	if (isVncNumber(target)) return true;
	return (target === 6080 || target === 6901 || target === 7900 || target >= 5800 && target <= 5809) && (isVncService(service) || /^selenium\//.test(service.image));
}
function isVncNumber(port) {
	return port >= 5900 && port <= 5909;
}
const databasePorts = {
	1433: "SQL Server",
	1521: "Oracle Database",
	3306: "MySQL",
	5432: "PostgreSQL",
	6379: "Redis",
	9042: "Cassandra",
	11211: "Memcached",
	27017: "MongoDB"
};
function databaseOfPort(port) {
	return databasePorts[port] ?? null;
}
const databaseImages = [
	[/(?:^|\/)(?:mariadb)(?:$|[:/-])/, "MariaDB"],
	[/(?:^|\/)(?:mysql|percona)(?:$|[:/-])/, "MySQL"],
	[/(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|timescaledb)(?:$|[:/-])/, "PostgreSQL"],
	[/(?:^|\/)(?:redis|redis-stack|keydb|dragonfly)(?:$|[:/-])/, "Redis"],
	[/(?:^|\/)valkey(?:$|[:/-])/, "Valkey"],
	[/(?:^|\/)(?:mongo|mongodb)(?:$|[:/-])/, "MongoDB"],
	[/(?:^|\/)opensearch(?:$|[:/-])/, "OpenSearch"],
	[/(?:^|\/)elasticsearch(?:$|[:/-])/, "Elasticsearch"],
	[/(?:^|\/)clickhouse(?:-server)?(?:$|[:/-])/, "ClickHouse"],
	[/(?:^|\/)(?:cp-)?zookeeper(?:$|[:/-])/, "ZooKeeper"],
	[/(?:^|\/)(?:cp-)?kafka(?:$|[:/-])/, "Kafka"],
	[/(?:^|\/)etcd(?:$|[:/-])/, "etcd"],
	[/(?:^|\/)couchdb(?:$|[:/-])/, "CouchDB"],
	[/(?:^|\/)neo4j(?:$|[:/-])/, "Neo4j"],
	[/(?:^|\/)influxdb(?:$|[:/-])/, "InfluxDB"],
	[/(?:^|\/)arangodb(?:$|[:/-])/, "ArangoDB"],
	[/(?:^|\/)(?:cockroach|cockroachdb)(?:$|[:/-])/, "CockroachDB"],
	[/(?:^|\/)cassandra(?:$|[:/-])/, "Cassandra"],
	[/(?:^|\/)(?:memcached)(?:$|[:/-])/, "Memcached"],
	[/(?:^|\/)rabbitmq(?:$|[:/-])/, "RabbitMQ"]
];
function databaseOf({ image }, { target }) {
	const byImage = databaseImages.find(([pattern]) => pattern.test(imageName(image)))?.[1];
	if (byImage !== void 0) return byImage;
	return target === null ? null : databaseOfPort(target);
}
function imageName(image) {
	return image.toLowerCase().replace(/@sha256:.*$/, "").replace(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\//, "").replace(/:[^/]*$/, "");
}
const publicTcp = /* @__PURE__ */ new Set([
	25,
	53,
	80,
	110,
	143,
	443,
	465,
	587,
	853,
	993,
	995,
	3478,
	4190,
	5222,
	5269,
	5349,
	25565
]);
const publicUdp = /* @__PURE__ */ new Set([
	53,
	67,
	443,
	500,
	853,
	1194,
	3478,
	4500,
	5349,
	19132,
	51820
]);
function isPublicProtocol(port) {
	const published = /^\d+$/.test(port.published ?? "") ? Number(port.published) : null;
	return (port.protocol === "udp" ? publicUdp : publicTcp).has(published ?? port.target ?? 0);
}

// build/src/doctor/site/names-in-words.js
function namesInWords(names, max) {
	const shown = names.slice(0, max);
	const rest = names.length - shown.length;
	const last = rest > 0 ? `${rest} more` : shown.pop();
	if (last === void 0) return "";
	return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

// build/src/doctor/services/port-exposure.js
const portExposure = {
	id: "port-exposure",
	title: "Ports are published on one address",
	about: "A port that a compose file or `docker run` publishes without an address is open on every network that the host is in, past its own firewall. VNC must not be, for it is not encrypted.",
	run: (site) => onePerAnchor([...composeServices(site).filter(({ path }) => !isVendored(path)).flatMap(portRemarks), ...commandRemarks(site, portRemarks)])
};
function portRemarks(service) {
	const groups = /* @__PURE__ */ new Map();
	for (const exposure of exposures(service)) {
		const { kind, name, origin } = exposure;
		const key = [
			kind,
			name,
			origin?.path,
			origin?.name
		].join("\n");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [exposure]);
		else group.push(exposure);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [remarkOf$1(service, first, group)];
	});
}
function exposures(service) {
	return publishedPorts(service).flatMap((port) => {
		if (port.reach !== "all") return [];
		const used = port.variables.find(({ known }) => known !== null);
		const origin = used?.known ? {
			...used.known,
			name: used.name
		} : null;
		const kind = kindOf$1(service, port);
		if (kind === null) return [];
		return [{
			kind,
			name: nameOf$3(service, port, kind),
			port,
			origin
		}];
	});
}
function kindOf$1(service, port) {
	if (isVncPort(service, port)) return "vnc";
	if (port.target === 2375) return "docker";
	if (databaseOf(service, port) !== null) return "database";
	if (isProxy(service) && (isPublicProtocol(port) || port.target === 8443)) return null;
	return isPublicProtocol(port) ? "web" : "other";
}
function nameOf$3(service, port, kind) {
	if (kind === "vnc") return "VNC";
	if (kind === "docker") return "Docker's API";
	return kind === "database" ? databaseOf(service, port) ?? "" : "";
}
const levels$1 = {
	vnc: "error",
	docker: "error",
	database: "warning",
	other: "warning",
	web: "info"
};
const why = {
	vnc: ", and what it sends is not encrypted",
	docker: ", which makes whoever reaches it root on the host",
	database: "",
	other: "",
	web: ""
};
function remarkOf$1(service, first, group) {
	const { kind, name, port, origin } = first;
	const numbers = namesInWords([...new Set(group.map((one) => portText(one.port)))], portsListedMax);
	const what = `${numbers.includes(" ") ? "ports" : "port"} ${numbers}${name === "" ? "" : ` (${name})`}`;
	const since = origin === null ? "" : ` by ${origin.name} of ${origin.path}`;
	return {
		level: levelAt(service.path, levels$1[kind]),
		path: origin?.path ?? service.path,
		line: origin?.line ?? port.line,
		message: `The ${service.shown} publishes ${what} on every address of the host${since}${why[kind]}.`,
		mend: mendOf$1(kind, first, group.length)
	};
}
function mendOf$1(kind, { port, origin }, ports) {
	const word = port.published === null || port.target === null ? null : `127.0.0.1:${port.published}:${port.target}`;
	const udp = port.protocol === "udp" ? "/udp" : "";
	const fallback = port.variables.find((variable) => variable.origin === "default");
	let bind = `Put \`127.0.0.1:\` before ${ports === 1 ? "the port" : "each port"}`;
	if (word !== null && ports === 1) bind = `Write \`"${word}${udp}"\``;
	if (origin !== null) bind = `Set ${origin.name}=127.0.0.1`;
	else if (fallback !== void 0) bind = `Make 127.0.0.1 the default: \`\${${fallback.name}:-127.0.0.1}\``;
	if (kind === "vnc") return `${bind}, and open it through a tunnel: \`ssh -L 5900:localhost:5900 HOST\`.`;
	if (kind === "docker") return `${bind}, or have no port for it: what needs it joins its network.`;
	if (kind === "database") return `${bind}, or leave it out: services of the same network reach it without.`;
	return kind === "web" ? `If not everyone is to reach it: ${bind.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}.` : `${bind}, and let a proxy with TLS serve it to others.`;
}
function portText({ published, target, protocol }) {
	const number = published === null || published === "" ? `${target ?? "?"}` : published;
	return protocol === "udp" ? `${number}/udp` : number;
}
const portsListedMax = 8;

// build/src/doctor/services/bind-address.js
const bindAddress = {
	id: "bind-address",
	title: "Services listen on loopback",
	about: "A service that listens on 0.0.0.0 is open to every network that the machine is in. In a container it has to, and what the compose file publishes decides.",
	run: (site) => {
		const services = composeServices(site).filter(({ path }) => !isVendored(path));
		const published = [...services.flatMap(portRemarks), ...commandRemarks(site, portRemarks)];
		const told = new Set(published.map(({ path, line }) => `${path}:${line}`));
		return inImagesOnce(onePerLine([
			...services.flatMap(serviceRemarks$1),
			...environmentFileRemarks(site, services),
			...deploymentLines(site, "dockerfile", "script", "unit", "procfile").flatMap((line) => lineRemarks(site, line, listeningCommand(line.text))),
			...configurationRemarks$1(site),
			...codeRemarks(site)
		]).filter(({ path, line }) => !told.has(`${path}:${line}`)));
	}
};
function levelInContainer(services, { isVnc, isGateway }) {
	const bare = isVnc ? "error" : "warning";
	if (services.some(({ hostNetwork }) => hostNetwork)) return bare;
	if (!isVnc && !isGateway) return null;
	return services.some((service) => publishedPorts(service).length > 0) ? null : bare;
}
function serviceRemarks$1(service) {
	const variables = service.environment.filter(({ path }) => path === service.path).flatMap(({ name, value, line, path }) => {
		const from = value?.variables.find(({ known }) => known !== null)?.known;
		return remarkOf(listeningVariable(name, value?.text ?? ""), from?.path ?? path, from?.line ?? line, [service]);
	});
	const commands = ["command", "entrypoint"].flatMap((key) => {
		const texts = textsAt(service, key);
		const all = texts.map(({ text }) => text).join(" ");
		const line = texts.find(({ text }) => /0\.0\.0\.0|::|\*|lan/.test(text))?.line ?? service.line;
		return remarkOf(listeningCommand(all), service.path, line, [service]);
	});
	return [...variables, ...commands];
}
function remarkOf(listening, path, line, services) {
	if (listening === null) return [];
	const outside = listening.isVnc ? "error" : "warning";
	const level = services === null ? outside : levelInContainer(services, listening);
	return level === null ? [] : [worded(listening, levelAt(path, level), path, line)];
}
function worded({ name, address, isVnc, isGateway }, level, path, line) {
	const message = `${isVnc ? "VNC" : isGateway ? "A gateway" : "A service"} is told to listen on ${address.toLowerCase() === "lan" ? "the local network" : "every address of the machine"} by ${name}${isVnc ? ", and what it sends is not encrypted" : ""}.`;
	const loopback = address.toLowerCase() === "lan" ? "loopback" : "127.0.0.1";
	return {
		level,
		path,
		line,
		message,
		mend: isVnc ? `Make it ${loopback}, and open it through a tunnel: \`ssh -L 5900:localhost:5900 HOST\`.` : `Make it ${loopback}, and let a proxy with TLS serve it to others.`
	};
}
function environmentFileRemarks(site, services) {
	return deploymentPaths(site, "environment").flatMap((path) => {
		const taking = services.filter(({ environmentFiles }) => environmentFiles.includes(path));
		return environmentVariables(site.read(path) ?? "").flatMap(({ name, value, line }) => {
			const given = services.filter(({ environment }) => environment.some((one) => one.value?.variables.some(({ known }) => known?.path === path && known.line === line)));
			const containers = [...taking, ...given];
			const listening = listeningVariable(name, value);
			if (containers.length > 0) return remarkOf(listening, path, line, containers);
			return lineRemarks(site, {
				path,
				kind: "environment",
				line,
				text: ""
			}, listening);
		});
	});
}
function lineRemarks(site, { path, kind, line, text }, listening) {
	if (listening === null || /tcp:\/\/\S*:2375\b/.test(text)) return [];
	const { services, inImage } = containerUse(site, path);
	if (services.length > 0) return remarkOf(listening, path, line, services);
	const { isVnc, isGateway, address } = listening;
	if (inImage && !(isGateway && address.toLowerCase() === "lan")) {
		const told = worded(listening, levelAt(path, isVnc ? "warning" : "info"), path, line);
		return [{
			...told,
			message: told.message.replace("the machine", "its container"),
			mend: inImageMend(isVnc)
		}];
	}
	if (kind === "procfile" && /\$\{?PORT\b/.test(text) || isCodeConfiguration(path) && /\bPORT\b/.test(text)) return [worded(listening, levelAt(path, "info"), path, line)];
	return remarkOf(listening, path, line, null);
}
function inImagesOnce(remarks) {
	const usual = inImageMend(false);
	const [first, ...more] = remarks.filter(({ mend }) => mend === usual);
	const rest = remarks.filter(({ mend }) => mend !== usual);
	if (first === void 0 || more.length === 0) return [...remarks];
	const others = `, and so ${more.length === 1 ? "is 1 other" : `are ${more.length} others`}.`;
	return [...rest, {
		...first,
		message: first.message.replace(/\.$/, others)
	}];
}
function inImageMend(isVnc) {
	const port = isVnc ? "5900" : "PORT";
	return `In a container that is needed: publish it on loopback, \`docker run -p 127.0.0.1:${port}:${port}\`.`;
}
const redisFile = /(?:^|[/._-])(?:redis|valkey|keydb|sentinel)[^/]*\.conf$/i;
const redisBind = /^\s*(bind)\s+(?:\S+\s+)*(0\.0\.0\.0|\*|::|-::\*)(?:\s|$)/;
function configurationRemarks$1(site) {
	return deploymentPaths(site, "configuration").flatMap((path) => {
		const text = site.read(path) ?? "";
		if (!/0\.0\.0\.0|::|\*|lan|true|:\d/.test(text) || otherDocument.test(text)) return [];
		const ofVnc = new Set(settingsIn(path, text).flatMap(({ way, line }) => way.some((part) => /vnc/i.test(part)) ? [line] : []));
		return text.split(/\r?\n/).flatMap((raw, index) => {
			if (raw.length > 4e3 || /^\s*(?:#|\/\/|;)/.test(raw)) return [];
			const told = listeningConfiguration(path, raw);
			const listening = told !== null && ofVnc.has(index + 1) ? {
				...told,
				isVnc: true
			} : told;
			return lineRemarks(site, {
				path,
				kind: "configuration",
				line: index + 1,
				text: raw
			}, listening);
		});
	});
}
function codeRemarks(site) {
	const configured = site.files.filter((path) => isCodeConfiguration(path) && !isVendored(path)).flatMap((path) => (site.read(path) ?? "").split(/\r?\n/).flatMap((text, index) => {
		const listening = text.length > 4e3 ? null : listeningCodeConfiguration(path, text);
		return lineRemarks(site, {
			path,
			kind: "configuration",
			line: index + 1,
			text
		}, listening);
	}));
	const isInContainer = (path) => {
		const { services, inImage } = containerUse(site, path);
		return inImage || services.length > 0 || deploymentPaths(site, "dockerfile").length > 0;
	};
	return [...configured, ...listeningCode(site, isInContainer)];
}
function listeningConfiguration(path, text) {
	if (path.endsWith("package.json")) return listeningCommand(text);
	if (!redisFile.test(path) || !redisBind.test(text)) return listeningKey(text);
	return {
		name: "bind",
		address: "0.0.0.0",
		isVnc: false,
		isGateway: false
	};
}

// build/src/doctor/services/docker-daemon.js
const dockerDaemon = {
	id: "docker-daemon",
	title: "Docker's API is not open to the network",
	about: "Docker's API without TLS asks nobody who he is: whoever reaches it starts containers with the whole host mounted.",
	run: (site) => {
		const services = composeServices(site);
		const names = new Set(services.map(({ name }) => name));
		const lines = deploymentLines(site, "script", "unit", "configuration", "environment", "dockerfile");
		return onePerLine([
			...services.filter(({ path }) => !isVendored(path)).flatMap(({ path, environment }) => {
				const whole = environment.map(({ name, value }) => `${name}=${value?.text ?? ""}`).join("\n");
				return environment.filter((variable) => variable.path === path).flatMap(({ name, value, line }) => daemonRemarks({
					path,
					kind: "environment",
					line,
					text: `${name}=${value?.text ?? ""}`
				}, whole, names));
			}),
			...daemonFiles(site).flatMap((line) => daemonRemarks(line, site.read(line.path) ?? "", names)),
			...lines.flatMap((line) => line.text.includes("tcp://") ? daemonRemarks(line, site.read(line.path) ?? "", names) : [])
		]);
	}
};
function daemonFiles(site) {
	return deploymentPaths(site, "configuration").filter((path) => /(?:^|\/)daemon\.json$/i.test(path)).flatMap((path) => yamlDocuments(site.read(path) ?? "").flatMap((document) => yamlItems(yamlAt(document, "hosts")).map((host) => ({
		path,
		kind: "configuration",
		line: host.line,
		text: `"hosts": ["${scalarText(host)}"]`
	}))));
}
const client = /\bDOCKER_HOST["']?\s*[:=]\s*["']?tcp:\/\/([^\s"'/:]+|\[[^\]]*\])(?::(\d+))?/;
const server = /(?:\bdockerd\b.*|"hosts"\s*:.*|^\s*["'])(?:-H[\s=]*|--host[\s=]+|["']|\s)tcp:\/\/([^\s"'/:,]*|\[[^\]]*\])(?::(\d+))?/;
const withTls = /DOCKER_TLS_VERIFY["']?\s*[:=]\s*["']?1|DOCKER_CERT_PATH\S*[:=]\s*\S|--tlsverify(?!=false)|"tlsverify"\s*:\s*true/;
function daemonRemarks({ path, line, text }, whole, names) {
	if (withTls.test(whole)) return [];
	const asked = client.exec(text);
	if (asked !== null) {
		const [, host = "", port] = asked;
		if (port === "2376" || reachOf$1(host) === "loopback" || /[$\u0001{]/.test(host) || isBeside(host, names)) return [];
		return [{
			level: levelAt(path, "error"),
			path,
			line,
			message: "DOCKER_HOST asks for Docker's API over the network without TLS, where anyone may be root on that host.",
			mend: "Reach it by SSH, `DOCKER_HOST=ssh://USER@HOST`, or by TLS: port 2376 and `DOCKER_TLS_VERIFY=1`."
		}];
	}
	const served = server.exec(text);
	if (served === null || served[2] === "2376") return [];
	const reach = reachOf$1(served[1] ?? "");
	if (reach === "unknown") return [];
	const where = reach === "loopback" ? "to every program of the machine" : "to the network";
	return [{
		level: levelAt(path, reach === "loopback" ? "warning" : "error"),
		path,
		line,
		message: `Docker's API is open ${where} without TLS: whoever reaches it is root.`,
		mend: "Take the address away: clients reach the socket by SSH, `DOCKER_HOST=ssh://USER@HOST`; or set `tlsverify`."
	}];
}
function isBeside(host, names) {
	return names.has(host) || /^(?:docker|dind|host\.docker\.internal)$|proxy/.test(host);
}

// build/src/doctor/services/kubernetes-exposure.js
const kubernetesExposure = {
	id: "kubernetes-exposure",
	title: "Clusters open no databases and no VNC to the outside",
	about: "A service of type LoadBalancer or NodePort, and a port of the node that a container takes, are reached from outside of the cluster, past its network policies.",
	run: (site) => onePerLine([...kubernetesDocuments(site).flatMap((document) => [...serviceRemarks(document), ...podRemarks(document)]), ...chartValues(site).flatMap(valueRemarks)])
};
function behind(port) {
	const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
	if (isVncNumber(number)) return {
		name: "VNC",
		level: "error"
	};
	if (number === 2375) return {
		name: "Docker's API",
		level: "error"
	};
	const database = databaseOfPort(number);
	return database === null ? null : {
		name: database,
		level: "warning"
	};
}
const inside = "Make it `ClusterIP`, and reach it from outside by `kubectl port-forward`.";
const internal = /internal|lbipam\.cilium\.io|io\.cilium\/|metallb\./i;
function serviceRemarks({ path, kind, name, value }) {
	if (kind !== "Service") return [];
	const spec = yamlAt(value, "spec");
	const type = yamlAt(spec, "type");
	const text = scalarText(type);
	if (type === null || !/^(?:LoadBalancer|NodePort)$/.test(text)) return [];
	if (text === "LoadBalancer" && isInternal(yamlAt(value, "spec"), yamlAt(value, "metadata", "annotations"))) return [];
	const found = yamlItems(yamlAt(spec, "ports")).flatMap((port) => ["port", "targetPort"].map((key) => behind(scalarText(yamlAt(port, key))))).find((one) => one !== null);
	if (!found) return [];
	const where = text === "NodePort" ? "on every node" : "to whoever reaches its load balancer";
	const message = `${shownAs$1("Service", name)} opens ${found.name} ${where}.`;
	return [{
		level: levelAt(path, found.level),
		path,
		line: type.line,
		message,
		mend: inside
	}];
}
function shownAs$1(kind, name) {
	return name === "" || name.includes("filled-in") ? `A ${kind}` : `The ${kind} of "${name}"`;
}
function isInternal(spec, annotations) {
	const entries = annotations?.kind === "map" ? annotations.entries : [];
	return yamlItems(yamlAt(spec, "loadBalancerSourceRanges")).length > 0 || isPrivateAddress(scalarText(yamlAt(spec, "loadBalancerIP"))) || entries.some(({ key, value }) => internal.test(`${key} ${scalarText(value)}`));
}
function isPrivateAddress(text) {
	return /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(text);
}
function podRemarks({ path, kind, name, value }) {
	const spec = podOf(value);
	if (spec === null || scalarText(yamlAt(spec, "hostNetwork")) === "true") return [];
	return yamlItems(yamlAt(spec, "containers")).flatMap((container) => yamlItems(yamlAt(container, "ports")).flatMap((port) => {
		const host = yamlAt(port, "hostPort");
		const number = scalarText(host);
		if (host === null || !/^[1-9]\d*$/.test(number)) return [];
		if (/^(?:127\.|::1)/.test(scalarText(yamlAt(port, "hostIP")))) return [];
		const found = behind(scalarText(yamlAt(port, "containerPort"))) ?? behind(number);
		if (found === null && kind === "DaemonSet") return [];
		const what = found === null ? `port ${number}` : `port ${number} (${found.name})`;
		const message = `${shownAs$1("pod", name)} takes ${what} of its node, past the network policies of the cluster.`;
		return [{
			level: levelAt(path, found?.level ?? "info"),
			path,
			line: host.line,
			message,
			mend: "Take `hostPort` away, and have a Service lead to it."
		}];
	}));
}
const databaseWord = /(?:^|[-_./])(postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|elasticsearch|opensearch|rabbitmq|kafka|etcd|memcached|clickhouse|cassandra)(?:$|[-_./])/i;
const otherPart = /export|metric|ui$|admin|proxy|console|dashboard|operator/i;
const vncWord = /(?:^|[-_./])(?:no|x11|tiger)?vnc(?:$|[-_./])/i;
function valueRemarks({ path, way, key, value }) {
	const type = yamlAt(value, "type");
	if (value.kind !== "map" || !/service$/i.test(key)) return [];
	if (type === null || !/^(?:LoadBalancer|NodePort)$/.test(scalarText(type)) || isInternal(value, yamlAt(value, "annotations"))) return [];
	const found = behindPorts(value) ?? behindWords(path, way);
	if (found === null) return [];
	const message = `\`${[
		...way,
		key,
		"type"
	].join(".")}: ${scalarText(type)}\` opens ${found.name} outside of the cluster.`;
	return [{
		level: levelAt(path, found.level),
		path,
		line: type.line,
		message,
		mend: inside
	}];
}
function behindPorts(service) {
	return service.entries.filter(({ key }) => /ports?$/i.test(key)).flatMap(({ value }) => scalarsBelow(value, 0)).map(behind).find((one) => one !== null) ?? null;
}
function scalarsBelow(value, depth) {
	if (value.kind === "scalar") return [value.text];
	if (depth > 3) return [];
	return (value.kind === "list" ? value.items : value.entries.map((entry) => entry.value)).flatMap((one) => scalarsBelow(one, depth + 1));
}
function behindWords(path, way) {
	const folder = path.split("/").at(-2) ?? "";
	const words = way.length > 0 ? way.join("/") : folder;
	if (otherPart.test(words)) return null;
	if (vncWord.test(words)) return {
		name: "VNC",
		level: "error"
	};
	const database = databaseWord.exec(words)?.[1];
	return database === void 0 ? null : {
		name: database,
		level: "warning"
	};
}

// build/src/doctor/services/known-password.js
const known$3 = /^(?:admin\d*|administrator|root|toor|pass|passw[o0]rd\d*|guest|changeme|change[_-]?me|secret|postgres(?:ql)?|mysql|mongo|minio(?:admin|123)?|example|test(?:ing)?|demo|default|grafana|keycloak|rabbitmq|user|qwerty|letmein|12345?6?7?8?9?0?)$/i;
function isKnownPassword(text) {
	return known$3.test(text);
}

// build/src/doctor/services/service-authentication.js
const serviceAuthentication = {
	id: "service-authentication",
	title: "Databases and consoles ask for a password",
	about: "A database that trusts every connection, and a console with the password that it came with, are open to whoever reaches them, and other containers always do.",
	run: (site) => onePerLine([
		...composeServices(site).filter(({ path }) => !isVendored(path)).flatMap(authenticationRemarks),
		...commandRemarks(site, authenticationRemarks),
		...deploymentLines(site, "configuration", "script", "unit", "dockerfile").flatMap(configurationRemarks)
	])
};
function authenticationRemarks(service) {
	return [
		...service.environment.filter(({ path }) => !isSampleEnvironment(path)).flatMap((variable) => [...openVariable(service, variable), ...knownPassword$1(service, variable)]),
		...openCommand(service),
		...nothingAsked(service)
	];
}
const openVariables = [
	[
		/^POSTGRES_HOST_AUTH_METHOD$/,
		/^trust$/i,
		"lets everyone who reaches it in as any user, without a password",
		"Take it away, and give POSTGRES_PASSWORD."
	],
	[
		/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$|^ALLOW_EMPTY_PASSWORD$/,
		/^(?!(?:no|false|0)$)./i,
		"lets its root have no password",
		"Take it away, and give the root a password."
	],
	[
		/^xpack\.security\.enabled$|^(?:plugins\.security\.disabled|DISABLE_SECURITY_PLUGIN)$/,
		/^/,
		"asks nobody for a password",
		"Take it away, and give ELASTIC_PASSWORD or its like."
	]
];
function openVariable(service, { name, value, path, line }) {
	const text = value?.text ?? "";
	const found = openVariables.find(([names, values]) => names.test(name) && values.test(text));
	if (found === void 0) return [];
	const [, , what, mend] = found;
	if (name.startsWith("xpack") && text !== "false") return [];
	if (/SECURITY_PLUGIN|disabled$/.test(name) && text !== "true") return [];
	return [told$1(service, path, line, reachable(service), `The ${service.shown} ${what}: ${name}.`, mend)];
}
function reachable(service) {
	return isPublished(service) || !/elastic|opensearch/.test(service.image) ? "warning" : "info";
}
function isPublished(service) {
	return service.hostNetwork || publishedPorts(service).some(({ reach }) => reach !== "loopback");
}
const administrator = /(?:ADMIN|ROOT|SUPERUSER|SUPERVISOR|INITDB|DEFAULT).*(?:PASSWORD|PASSWD|PASS|PW)$|^KEYCLOAK_PASSWORD$/i;
const database = /^(?:POSTGRES|POSTGRESQL|MYSQL|MARIADB|MONGO|MONGODB|RABBITMQ|ELASTIC|CLICKHOUSE|MSSQL_SA|NEO4J|COUCHDB|INFLUXDB)_?.*PASSWORD$/i;
function knownPassword$1(service, { name, value, path, line }) {
	if (value === null || !isKnownPassword(value.text)) return [];
	if (value.variables.some(({ origin }) => origin === "sample")) return [];
	const isAdministrator = administrator.test(name);
	if (!isAdministrator && !database.test(name)) return [];
	const from = value.variables.find((variable) => variable.known !== null)?.known;
	const level = isAdministrator || isPublished(service) ? "warning" : "info";
	const message = `${name} of the ${service.shown} is a password that everybody knows.`;
	const mend = `Take it from a variable that must be set: \`\${${name}:?set a password}\`.`;
	return [told$1(service, from?.path ?? path, from?.line ?? line, level, message, mend)];
}
function told$1(service, path, line, level, message, mend) {
	return {
		level: levelAt(service.path, level),
		path,
		line,
		message,
		mend
	};
}
function openCommand(service) {
	return ["command", "entrypoint"].flatMap((key) => {
		const texts = textsAt(service, key);
		const [first] = texts;
		if (first === void 0) return [];
		const text = texts.map((one) => one.text).join(" ");
		return configurationRemarks({
			path: service.path,
			kind: "script",
			line: first.line,
			text
		});
	});
}
function nothingAsked(service) {
	const [port] = publishedPorts(service).filter(({ reach }) => reach === "all");
	if (port === void 0 || hostMounts(service).some(({ target }) => /\.conf$|\/etc\//.test(target))) return [];
	const product = databaseOf(service, port);
	const text = [...textsAt(service, "command"), ...textsAt(service, "entrypoint")].map((one) => one.text).join(" ");
	const names = service.environment.map(({ name }) => name).join(" ");
	if (!(/^(?:Redis|Valkey)$/.test(product ?? "") && !/requirepass|aclfile|\.conf|\$/.test(text) && !/PASS/.test(names) || product === "MongoDB" && !/--auth|keyFile|--config|-f\b/.test(text) && !/ROOT_USERNAME|ROOT_PASSWORD/.test(names)) || !/redis|valkey|mongo/.test(service.image)) return [];
	const message = `The ${service.shown} publishes ${product}, which asks nobody for a password.`;
	const mend = product === "MongoDB" ? "Give MONGO_INITDB_ROOT_USERNAME and MONGO_INITDB_ROOT_PASSWORD, and publish it on 127.0.0.1." : "Start it with `--requirepass`, and publish it on 127.0.0.1.";
	return [told$1(service, service.path, service.line, "warning", message, mend)];
}
const openLines = [
	{
		files: /redis|valkey|keydb|sentinel/i,
		text: /(?:^\s*|--)protected-mode["',\s]+no\b/,
		what: "Redis answers everyone who reaches it: protected-mode is off",
		mend: "Take `protected-mode no` away, and set `requirepass`."
	},
	{
		files: /mongo/i,
		text: /^\s*authorization:\s*["']?disabled|\bmongod\b.*\s--noauth\b/,
		what: "MongoDB asks nobody for a password",
		mend: "Write `authorization: enabled`."
	},
	{
		files: /pg_hba/i,
		text: /^\s*host(?:no)?(?:ssl)?\s+\S+\s+\S+\s+(?!127\.|::1|localhost|samehost)\S+\s+(?:\d+\.\S+\s+)?trust\b/,
		what: "PostgreSQL lets in everyone of that network as any user, without a password",
		mend: "Write `scram-sha-256` in place of `trust`."
	},
	{
		files: /elasticsearch/i,
		text: /^\s*xpack\.security\.enabled\s*:\s*["']?false\b/,
		what: "Elasticsearch asks nobody for a password",
		mend: "Write `xpack.security.enabled: true`."
	},
	{
		files: /mosquitto/i,
		text: /^\s*allow_anonymous\s+true\b/,
		what: "The broker takes messages from everyone, and gives them to everyone",
		mend: "Write `allow_anonymous false`, and name a `password_file`."
	}
];
function configurationRemarks({ path, kind, line, text }) {
	const found = openLines.find((one) => one.text.test(text) && (kind === "configuration" ? one.files.test(path) : one.files.test(text)));
	if (found === void 0) return [];
	return [{
		level: levelAt(path, "warning"),
		path,
		line,
		message: `${found.what}.`,
		mend: found.mend
	}];
}

// build/src/doctor/services/vnc-settings.js
const noPasswordName = /(?:^|_)VNC_NO_?(?:PASSWORD|PASSWD|PASS|AUTH)$|^DISABLE_VNC_?(?:PASSWORD|AUTH)$/;
const isOn = /^(?:1|true|yes|on)$/i;
function turnsPasswordOff(name, value) {
	return noPasswordName.test(name) && isOn.test(value);
}
function vncSettingRemarks(site) {
	return [
		...settings(site).flatMap(emptyPassword),
		...turnedOffInFiles(site),
		...site.files.filter((path) => ownConfiguration.test(path) && !isVendored(path)).flatMap((path) => ownRemarks(path, site.read(path) ?? ""))
	];
}
function emptyPassword({ path, way, key, text, isGiven, line }) {
	if (/[._-](?:example|sample|template|dist)(?:[._-]|$)|\.tmpl$/i.test(path)) return [];
	const isPassword = /^(?:no)?vnc$|[-_](?:no)?vnc$|^(?:no)?vnc[-_]/i.test(way.at(-1) ?? "") ? /^pass(?:word|wd)?$/i.test(key) : /^(?:no)?vnc[-_]?pass(?:word|wd)?$/i.test(key);
	const isEmpty = text === "" && isGiven || /^\$\{\w+:?-\}$/.test(text);
	if (!isPassword || !isEmpty) return [];
	const message = `\`${[...way, key].join(".")}\` is empty: VNC runs without a password.`;
	return [{
		level: levelAt(path, "error"),
		path,
		line,
		message,
		mend: "Name a variable that must be set, such as `${VNC_PASSWORD}`, with a strong password."
	}];
}
function turnedOffInFiles(site) {
	return deploymentPaths(site, "environment").flatMap((path) => environmentVariables(site.read(path) ?? "").filter(({ name, value }) => turnsPasswordOff(name, value)).map(({ name, line }) => ({
		level: levelAt(path, "error"),
		path,
		line,
		message: `${name} turns the VNC password off.`,
		mend: `Take ${name} away, and set a password.`
	})));
}
const ownConfiguration = /(?:^|\/)(?:\.vnc|tigervnc)\/(?:config|vncserver-config-\w+)$/;
function ownRemarks(path, text) {
	return text.split(/\r?\n/).flatMap((line, index) => {
		if (!/^\s*\$?SecurityTypes\s*=\s*["']?(?:\w+,)*None\b/i.test(line)) return [];
		return [{
			level: levelAt(path, "error"),
			path,
			line: index + 1,
			message: "A VNC server is started without a password: SecurityTypes None.",
			mend: "Write `SecurityTypes=VncAuth`, and make a password file by `vncpasswd`."
		}];
	});
}

// build/src/doctor/services/vnc-password.js
const vncPassword = {
	id: "vnc-password",
	title: "VNC asks for a password",
	about: "Whoever reaches a VNC server without a password sees the desktop and types on it.",
	run: (site) => onePerLine([
		...composeServices(site).filter(({ path }) => !isVendored(path)).flatMap(vncServiceRemarks),
		...commandRemarks(site, vncServiceRemarks),
		...emptyInFiles(site),
		...vncSettingRemarks(site),
		...deploymentLines(site, "dockerfile", "script", "unit", "procfile", "configuration").flatMap((line) => vncLineRemarks(line, site.read(line.path) ?? ""))
	])
};
const passwordName$1 = /(?:^|_)(?:NO)?VNC_?(?:[A-Z]+_)?(?:PASSWORD|PASSWD|PASS|PASSWORT|PWD|PW)$/;
const anyPasswordName = /(?:PASSWORD|PASSWD|PASS|_PW|AUTH|SECRET)(?:_FILE|_HASH)?$/;
function vncServiceRemarks(service) {
	const commands = ["command", "entrypoint"].flatMap((key) => startRemarks(service, key));
	const told = service.environment.flatMap((variable) => variableRemarks(service, variable));
	if (told.length + commands.length > 0) return [...told, ...commands];
	return passwordIsMissing(service) ? [missing$1(service)] : [];
}
function startRemarks(service, key) {
	const texts = textsAt(service, key);
	const [first] = texts;
	if (first === void 0) return [];
	const text = texts.map((one) => one.text).join(" ");
	const { path } = service;
	return vncLineRemarks({
		path,
		kind: "script",
		line: first.line,
		text
	}, text);
}
function variableRemarks(service, { name, value, path, line }) {
	if (value === null) return [];
	if (turnsPasswordOff(name, value.text)) {
		const message = `${name} turns the VNC password of the ${service.shown} off.`;
		return [{
			level: levelAt(path, "error"),
			path,
			line,
			message,
			mend: `Take ${name} away, and set a password.`
		}];
	}
	if (!passwordName$1.test(name)) return [];
	const from = value.variables.find(({ known }) => known !== null)?.known ?? null;
	const word = value.variables[0]?.name ?? name;
	if (value.text === "") {
		const fallback = value.variables.some(({ origin }) => origin === "empty");
		const message = fallback ? `VNC of the ${service.shown} has no password unless someone sets ${word}: its default is empty.` : `${name}, the VNC password of the ${service.shown}, is empty.`;
		const mend = fallback ? requireIt(word) : `Set ${name} to a strong password, outside of what is committed.`;
		return [{
			level: levelAt(path, "error"),
			path: from?.path ?? path,
			line: from?.line ?? line,
			message,
			mend
		}];
	}
	if (!(value.text === "" && value.variables.some(({ origin }) => origin === "unset"))) return knownRemarks(service, name, value, path, line);
	const message = `VNC of the ${service.shown} starts without a password when ${word} is not set.`;
	return [{
		level: levelAt(path, "warning"),
		path,
		line,
		message,
		mend: requireIt(word)
	}];
}
const plainWord = /^[a-z]{3,12}\d{0,4}$/;
function knownRemarks({ shown }, name, { text, variables }, path, line) {
	if (text.includes("")) return [];
	const [used] = variables;
	const told = (message, mend) => [{
		level: levelAt(path, "warning"),
		path,
		line,
		message,
		mend
	}];
	if (used?.origin === "real" && used.emptyDefault) return told(`VNC of the ${shown} has no password where ${used.name} is not set, as it is here: its default is empty.`, requireIt(used.name));
	const isKnown = isKnownPassword(text) || /^(?:vnc|vncpass(?:word|wd)?|headless)$/i.test(text);
	if (used?.origin === "default" && (isKnown || plainWord.test(text))) return told(`VNC of the ${shown} has the password that stands here unless someone sets ${used.name}.`, requireIt(used.name));
	if (!isKnown || used?.origin === "sample") return [];
	const from = used?.known;
	const message = `${name}, the VNC password of the ${shown}, is one that everybody knows.`;
	const mend = `Set ${used?.name ?? name} to a strong password, outside of what is committed.`;
	return [{
		level: levelAt(path, "warning"),
		path: from?.path ?? path,
		line: from?.line ?? line,
		message,
		mend
	}];
}
function requireIt(name) {
	return `Have Compose refuse to start without it: \`\${${name}:?set a VNC password}\`.`;
}
function passwordIsMissing(service) {
	if (/(?:^|\/)selenium\//.test(service.image)) return false;
	if (!publishedPorts(service).some((port) => isVncPort(service, port)) && !isVncService(service)) return false;
	if (service.environment.some(({ name }) => anyPasswordName.test(name))) return false;
	if (yamlItems(yamlAt(service.value, "env_file")).length > service.environmentFiles.length) return false;
	if (hostMounts(service).some(({ target }) => /passwd|\.vnc|password/i.test(target))) return false;
	if (textsAt(service, "secrets").some(({ text }) => /vnc|passw/i.test(text))) return false;
	const words = [...textsAt(service, "command"), ...textsAt(service, "entrypoint")].map(({ text }) => text);
	return !authentication.test(words.join(" "));
}
function missing$1(service) {
	const { path, line, shown } = service;
	return {
		level: levelAt(path, "error"),
		path,
		line,
		message: `The ${shown} serves VNC, and nothing gives it a password.`,
		mend: `${requireIt("VNC_PASSWORD").slice(0, -1)}, or by what its image calls it.`
	};
}
function emptyInFiles(site) {
	return deploymentPaths(site, "environment").filter((path) => !isSampleEnvironment(path)).flatMap((path) => environmentVariables(site.read(path) ?? "").filter(({ name, value }) => value === "" && passwordName$1.test(name)).map(({ name, line }) => {
		const message = `${name} is empty: VNC runs without a password.`;
		return {
			level: levelAt(path, "error"),
			path,
			line,
			message,
			mend: `Set ${name} to a strong password.`
		};
	}));
}
const authentication = /\s-{1,2}(?:rfbauth|passwd|passwdfile|usepw|unixpw(?:_nis)?|ssl(?:verify)?|PasswordFile|PlainUsers)\b|VncAuth|Plain\b/i;
const noPassword = /(?:^|[\s="'(])-nopw(?:[\s"');&|]|$)/;
const wayvnc = /(?:^|[\s;&|"'/])wayvnc\s+(?:-\S+\s+)*(?:0\.0\.0\.0|::)(?:\s|$)/;
const qemu = /\bqemu\S*\s(?:.*\s)?-vnc\s+["']?(?:0\.0\.0\.0|\[::\])?:\d+(?![^\s"']*password)/;
const noSecurity = /(?:^|[\s-])SecurityTypes(?:[\s=]+|["']\s*,\s*["'])["']?(?:[A-Za-z0-9]+,)*None\b/i;
const openly = /(?:^|\s)-{1,2}(?:I-KNOW-THIS-IS-INSECURE|disableBasicAuth)\b/;
const serverCall = /(?:^|[\s;&|("'=/])x11vnc\s+(?=["']?-)/;
function vncLineRemarks({ path, line, text }, whole) {
	if (!/vnc|nopw|SecurityTypes/i.test(text)) return [];
	const words = text.replace(/["']\s*,\s*["']/g, " ").replace(/\[\s*["']|["']\s*\]/g, " ");
	const what = whatIsOpen(words);
	if (what === null) return [];
	const isChoice = /\s-localhost(?!\s+(?:no|0)\b)|\s-listen\s+(?:localhost|127\.)/i.test(words) || elsewhereGuarded(whole, text) || noPassword.test(words) && authentication.test(words);
	return [{
		level: levelAt(path, isChoice ? "warning" : "error"),
		path,
		line,
		message: `A VNC server is started without a password: ${what}.`,
		mend: "Make a password file (`x11vnc -storepasswd`, `vncpasswd`) and give it with `-rfbauth FILE`."
	}];
}
function whatIsOpen(words) {
	if (noPassword.test(words) && /vnc/i.test(words)) return "-nopw";
	if (noSecurity.test(words)) return "SecurityTypes None";
	if (wayvnc.test(words) && !/\s(?:-C|--config)\b/.test(words)) return "wayvnc is given no configuration that asks for one";
	if (qemu.test(words)) return "-vnc of QEMU has no password=on";
	const plain = openly.exec(words);
	if (plain !== null) return plain[0].trim();
	const call = serverCall.exec(words);
	if (call === null || /-storepasswd/.test(words)) return null;
	const rest = words.slice(call.index + call[0].length).replace(/[;&|].*$/, "");
	return !authentication.test(` ${rest}`) && !mayHoldMore(rest.split(/\s+/)) ? "x11vnc has neither -rfbauth nor -passwd" : null;
}
function mayHoldMore(words) {
	return words.some((word, index) => /^["']?\$/.test(word) && !/^["']?-/.test(words[index - 1] ?? ""));
}
function elsewhereGuarded(whole, text) {
	return linesOf("", "script", whole).some((line) => line.text !== text && authentication.test(line.text));
}

// build/src/doctor/texts/workflow-files.js
const workflowPath = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const actionPath = /(?:^|\/)action\.ya?ml$/;
const filesMax$5 = 1e3;
const remembered$3 = /* @__PURE__ */ new WeakMap();
function workflowsOf(site) {
	const before = remembered$3.get(site);
	if (before !== void 0) return before;
	const workflows = site.files.filter((path) => workflowPath.test(path) || actionPath.test(path) && !path.includes("node_modules/")).slice(0, filesMax$5).flatMap((path) => parsed(path, site.read(path) ?? ""));
	remembered$3.set(site, workflows);
	return workflows;
}
function parsed(path, text) {
	const [value] = yamlDocuments(text);
	if (value === void 0) return [];
	if (!workflowPath.test(path)) return composite(path, value);
	const jobs = yamlAt(value, "jobs");
	if (jobs?.kind !== "map") return [];
	return [{
		path,
		value,
		triggers: triggersOf(yamlAt(value, "on")),
		permissions: yamlAt(value, "permissions"),
		jobs: jobs.entries.map(({ key, line, value: job }) => ({
			name: key,
			line,
			value: job,
			permissions: yamlAt(job, "permissions"),
			steps: stepsOf(yamlAt(job, "steps")),
			uses: scalarOf(yamlAt(job, "uses")),
			condition: scalarText(yamlAt(job, "if"))
		}))
	}];
}
function composite(path, value) {
	if (scalarText(yamlAt(value, "runs", "using")) !== "composite") return [];
	const job = {
		name: "",
		line: 1,
		value,
		permissions: null,
		steps: stepsOf(yamlAt(value, "runs", "steps")),
		uses: null,
		condition: ""
	};
	return [{
		path,
		value,
		triggers: /* @__PURE__ */ new Set(),
		permissions: null,
		jobs: [job]
	}];
}
function triggersOf(on) {
	if (on?.kind === "map") return new Set(on.entries.map(({ key }) => key));
	return new Set(yamlItems(on).map(scalarText));
}
function stepsOf(steps) {
	return yamlItems(steps).map((value) => {
		const uses = scalarOf(yamlAt(value, "uses"));
		const action = (uses?.text ?? "").replace(/@[^@]*$/, "").toLowerCase();
		const condition = scalarText(yamlAt(value, "if"));
		return {
			line: value.line,
			value,
			action,
			uses,
			run: scalarOf(yamlAt(value, "run")),
			condition
		};
	});
}
function scalarOf(value) {
	return value?.kind === "scalar" ? value : null;
}
function isComposite({ jobs }) {
	return jobs.some(({ name }) => name === "");
}
function lineWithin({ text, line }, offset) {
	if (!text.includes("\n")) return line;
	return line + 1 + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}
function inputOf(step, name) {
	return scalarText(yamlAt(step.value, "with", name));
}
const strangers = /^(?:pull_request|issue|discussion|fork|watch|workflow_run|workflow_call)/;
function bringsStrangers({ triggers }) {
	return triggers.size === 0 || [...triggers].some((trigger) => strangers.test(trigger));
}

// build/src/doctor/workflows/workflow-downloads.js
const workflowDownloads = {
	id: "workflow-downloads",
	title: "Workflows run no script straight from the network",
	about: "What `curl ... | sh` runs is what the server gives today, with the token of the workflow.",
	run: (site) => workflowsOf(site).flatMap(downloadRemarks)
};
const shell = String.raw`(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+\S+\s+)?(?:ba|z|da|k)?sh\b`;
const piped = new RegExp([
	String.raw`\b(?:curl|wget)\s[^|;&\n]{0,400}\|\s*(?:tee\s[^|\n]{0,100}\|\s*)?${shell}`,
	String.raw`${shell}\s+(?:-\w+\s+)*<\(\s*(?:curl|wget)\s`,
	String.raw`${shell}\s+-c\s+["']\$\(\s*(?:curl|wget)\s`,
	String.raw`\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^|;\n]{0,400}\|\s*(?:iex|Invoke-Expression)\b`
].join("|"), "g");
function downloadRemarks({ path, jobs }) {
	return jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => [...(run?.text.replaceAll("\\\n", " \n") ?? "").matchAll(piped)].map(({ index }) => ({
		level: "info",
		path,
		line: run === null ? null : lineWithin(run, index),
		message: "A script is fetched and run at once: it does what its server says today.",
		mend: "Fetch a named version to a file, hold it to a checksum (`sha256sum --check`), and run that."
	}))));
}

// build/src/doctor/workflows/workflow-fetch-depth.js
const workflowFetchDepth = {
	id: "workflow-fetch-depth",
	title: "Scans of a history have the history",
	about: "A checkout of one commit has no history to scan: of it a scan finds little, or fails. Leakline needs `fetch-depth: 0` for schedules and other scans of a whole history, and fetches what it lacks for every other event.",
	run: (site) => workflowsOf(site).flatMap((workflow) => workflow.jobs.flatMap((job) => depthRemarks(workflow, job)))
};
const historyEvents = [
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
];
const otherScanners = /^(?:gitleaks\/gitleaks-action|zricethezav\/gitleaks-action|trufflesecurity\/trufflehog|gitguardian\/ggshield(?:-action)?(?:\/.*)?)$/;
const otherCommands = /\b(?:gitleaks\s+(?:detect|git)\b(?!.*--no-git)|trufflehog\s+git\b|ggshield\s+secret\s+scan\s+(?:ci|repo|commit-range))/;
const ownScript = /(?:^|[\s/])[\w.-]*(?:secret|credential|leak)[\w.-]*\s(?:[^\n|;&]*\s)?--(?:(?:full|git|all|whole)-)?history\b/im;
const ownCommand = /\bleakline\s+history\b|\bcli\.js\s+history\b/;
function depthRemarks(workflow, job) {
	return job.steps.flatMap((step, index) => {
		const why = whyWhole(workflow, job, step);
		if (why === null) return [];
		const checkout = job.steps.slice(0, index).findLast(({ action }) => action === "actions/checkout");
		if (checkout === void 0) return [];
		const depth = inputOf(checkout, "fetch-depth");
		if (depth === "0" || depth.includes("${{")) return [];
		return [{
			level: "warning",
			path: workflow.path,
			line: yamlAt(checkout.value, "with", "fetch-depth")?.line ?? checkout.line,
			message: `The job "${job.name}" ${why}, and its checkout has ${depth === "" ? "one commit" : "a part of them"}.`,
			mend: "Write `with: { fetch-depth: 0 }` on its actions/checkout."
		}];
	});
}
function whyWhole({ triggers }, { condition }, step) {
	const script = step.run?.text ?? "";
	if (otherScanners.test(step.action) || otherCommands.test(script)) return "scans commits for secrets";
	if (ownCommand.test(script) || ownScript.test(script)) return "scans the whole history";
	if (step.action !== "leakline/leakline") return null;
	const scan = inputOf(step, "scan");
	if (scan === "history") return "scans the whole history";
	if (scan !== "" && scan !== "auto") return null;
	if (inputOf(step, "base") !== "" || /event_name/.test(`${condition} ${step.condition}`)) return null;
	const event = historyEvents.find((one) => triggers.has(one));
	return event === void 0 ? null : `scans the whole history on ${event}`;
}

// build/src/doctor/workflows/workflow-injection.js
const workflowInjection = {
	id: "workflow-injection",
	title: "Scripts of workflows hold no text of strangers",
	about: "The title of a pull request, the name of a branch, a comment: an expression puts them into a script as they are, and who wrote them runs commands with the token of the workflow.",
	run: (site) => workflowsOf(site).flatMap(injectionRemarks)
};
const strangersText = new RegExp([
	String.raw`github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment|discussion_comment)\.(?:title|body)`,
	String.raw`github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))`,
	String.raw`github\.head_ref`,
	String.raw`github\.event\.(?:head_commit|commits(?:\.\*|\[\d+\])?)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))`,
	String.raw`github\.event\.pages(?:\.\*|\[\d+\])?\.page_name`,
	String.raw`github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description|pull_requests(?:\.\*|\[\d+\])?\.head\.ref)`
].join("|"));
const harmless = /\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)|[\w.]+\s*[!=]=\s*(?:'[^']*'|[\w.]+)/g;
function injectionRemarks(workflow) {
	return workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => stepRemarks(workflow, step)));
}
function stepRemarks(workflow, step) {
	const script = yamlAt(step.value, "with", "script");
	const isScript = step.action === "actions/github-script" && script?.kind === "scalar" && inputOf(step, "script") !== "";
	return [step.run, isScript && script?.kind === "scalar" ? script : null].flatMap((text) => text === null ? [] : textRemarks(workflow, step, text));
}
function textRemarks(workflow, step, text) {
	const seen = /* @__PURE__ */ new Set();
	return [...text.text.matchAll(/\$\{\{([^}]{0,500})\}\}/g)].flatMap((found) => {
		const context = strangersText.exec((found[1] ?? "").replace(harmless, ""))?.[0];
		const line = lineWithin(text, found.index);
		if (context === void 0 || seen.has(line)) return [];
		seen.add(line);
		const name = scalarText(yamlAt(step.value, "name"));
		const whose = name === "" ? "a step" : `the step "${name}"`;
		return [{
			level: bringsStrangers(workflow) ? "error" : "warning",
			path: workflow.path,
			line,
			message: `The script of ${whose} holds \`${context}\`: who writes that runs commands here.`,
			mend: `Give it by the environment, \`env: { VALUE: \${{ ${context} }} }\`, and write "$VALUE" in the script.`
		}];
	});
}

// build/src/doctor/workflows/workflow-permissions.js
const workflowPermissions = {
	id: "workflow-permissions",
	title: "Workflows say what their token may do",
	about: "A workflow without permissions has those of the repository, which may be to write everything: an action or a tool of it that turns bad could push commits and change releases.",
	run: (site) => workflowsOf(site).flatMap(permissionRemarks)
};
function permissionRemarks(workflow) {
	const isCalled = workflow.triggers.size === 1 && workflow.triggers.has("workflow_call");
	return isComposite(workflow) ? [] : [
		...isCalled ? [] : missing(workflow),
		...writesAll(workflow),
		...writesForAll(workflow),
		...writesForNothing(workflow)
	];
}
function missing({ path, permissions, jobs }) {
	if (permissions !== null) return [];
	const lacking = jobs.filter((job) => job.permissions === null);
	const [first] = lacking;
	if (first === void 0) return [];
	const more = lacking.length - 1;
	const others = more === 0 ? "" : ` and ${more} more`;
	return [{
		level: "warning",
		path,
		line: first.line,
		message: `Nothing says what the token of the job "${first.name}"${others} may do: it may be everything.`,
		mend: "Write `permissions: { contents: read }` at the top, and give a job what more it needs."
	}];
}
function writesAll({ path, permissions, jobs }) {
	return [[permissions, "The workflow"], ...jobs.map((job) => [job.permissions, `The job "${job.name}"`])].flatMap(([value, who]) => value === null || scalarText(value) !== "write-all" ? [] : [{
		level: "warning",
		path,
		line: value.line,
		message: `${who} may write everything: \`write-all\`.`,
		mend: "Write `contents: read` in its place, and what else it needs by name."
	}]);
}
function writesForAll({ path, permissions, jobs }) {
	if (permissions?.kind !== "map") return [];
	const taking = jobs.filter((job) => job.permissions === null);
	if (jobs.length < 2 || taking.length === 0) return [];
	const [first, names] = writesOf(permissions);
	if (first === void 0) return [];
	return [{
		level: "info",
		path,
		line: first.line,
		message: `Each job of the workflow has ${names}, whether it needs it or not.`,
		mend: "Write `contents: read` at the top, and the rest below the job that needs it."
	}];
}
function writesOf({ entries }) {
	const writes = entries.filter(({ value }) => scalarText(value) === "write");
	return [writes[0], writes.map(({ key }) => `${key}: write`).join(", ")];
}
const readingActions = /^(?:actions\/(?:checkout|cache(?:\/(?:save|restore))?|setup-[a-z]+|upload-artifact|download-artifact)|docker\/setup-[a-z]+-action)$/;
const mayWrite = /push|publish|releas|deploy|commit|\btag|sign|attest|\bpages?\b|\bgh\b|token|secrets\.|registry|goreleaser|changeset|bump|updat|sync|upload|comment|label|merge|format|fix|auth|oidc|assume|\baws\b|gcloud|\baz\b|curl|report/i;
function writesForNothing({ path, permissions, jobs }) {
	const [job] = jobs;
	if (permissions?.kind !== "map" || job === void 0 || jobs.length > 1) return [];
	if (job.permissions !== null || job.uses !== null || job.steps.length === 0) return [];
	const [first, names] = writesOf(permissions);
	if (first === void 0) return [];
	if (!job.steps.every(({ action, run }) => run !== null || readingActions.test(action)) || textsOf(job.value).some((text) => mayWrite.test(text))) return [];
	return [{
		level: "info",
		path,
		line: first.line,
		message: `The job "${job.name}" has ${names}, and no step of it seems to write.`,
		mend: "Write `permissions: { contents: read }`."
	}];
}
function textsOf(value) {
	if (value.kind === "scalar") return [value.text];
	if (value.kind === "list") return value.items.flatMap(textsOf);
	return value.entries.flatMap((entry) => entry.key === "uses" ? [] : [entry.key, ...textsOf(entry.value)]);
}

// build/src/doctor/workflows/workflow-pins.js
const workflowPins = {
	id: "workflow-pins",
	title: "Actions are pinned to a commit",
	about: "Whoever may push to the repository of an action can move its tags and branches, and then runs in your workflow, with its token and its secrets. A full commit SHA cannot be moved.",
	run: pinRemarks
};
const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
async function pinRemarks(site) {
	const uses = /* @__PURE__ */ new Map();
	for (const { path, jobs } of workflowsOf(site)) for (const { uses: called, steps } of jobs) for (const one of [called, ...steps.map((step) => step.uses)]) {
		if (one === null || !isMovable(one.text)) continue;
		const before = uses.get(one.text);
		if (before === void 0) uses.set(one.text, {
			text: one.text,
			path,
			line: one.line,
			times: 1
		});
		else before.times += 1;
	}
	const owners = /* @__PURE__ */ new Set([
		"actions",
		"github",
		"leakline",
		...ownOwners(site)
	]);
	const all = [...uses.values()];
	const isTrusted = ({ text }) => owners.has((text.split("/")[0] ?? "").toLowerCase());
	return [...all.filter((use) => !isTrusted(use)).map(thirdParty), ...trusted(all.filter(isTrusted))];
}
function isMovable(text) {
	if (text.startsWith("./") || text.startsWith(".\\") || text.includes("${{")) return false;
	if (text.startsWith("docker://")) return !text.includes("@sha256:");
	const at = text.lastIndexOf("@");
	return at > 0 && text.includes("/") && !commit.test(text.slice(at + 1));
}
function ownOwners({ gitValues }) {
	return gitValues.flatMap(({ key, value }) => {
		if (!/^remote\..*\.url$/.test(key)) return [];
		const [, owner] = /[:/]([^/:]+)\/[^/]+?(?:\.git)?\/?$/.exec(value) ?? [];
		return owner === void 0 ? [] : [owner.toLowerCase()];
	});
}
function thirdParty({ text, path, line, times }) {
	const others = times === 1 ? "" : `, here and in ${times - 1} more ${times === 2 ? "place" : "places"}`;
	const isImage = text.startsWith("docker://");
	return {
		level: "warning",
		path,
		line,
		message: isImage ? `The image ${text} is named by what its owner can move${others}.` : `The action ${text} is not pinned to a commit${others}: its owner can move what it means.`,
		mend: isImage ? "Name its digest: `docker://NAME@sha256:...`." : `Write the full commit SHA in place of "${text.slice(text.lastIndexOf("@") + 1)}", and that as a comment; Dependabot keeps both up to date.`
	};
}
function trusted(uses) {
	const [first] = uses;
	if (first === void 0) return [];
	const more = uses.length - 1;
	const what = more === 0 ? "is" : `and ${more} more of GitHub's and your own are`;
	return [{
		level: "info",
		path: first.path,
		line: first.line,
		message: `${first.text} ${what} not pinned to a commit.`,
		mend: "Pin them like others, if you want workflows to do the same tomorrow: a full commit SHA, and the tag as a comment."
	}];
}

// build/src/doctor/workflows/workflow-untrusted-code.js
const workflowUntrustedCode = {
	id: "workflow-untrusted-code",
	title: "Workflows do not run code of strangers with rights",
	about: "pull_request_target and workflow_run have the secrets and the token of the repository. What checks the head of a pull request out there, and then builds or tests it, gives them to whoever opened it.",
	run: (site) => {
		const workflows = workflowsOf(site);
		return [
			...workflows.flatMap(headRemarks),
			...workflows.flatMap(runnerRemarks),
			...keptCredentials(workflows)
		];
	}
};
const headOfRequest = /github\.event\.pull_request\.(?:head\.(?:sha|ref)|merge_commit_sha|number)|github\.head_ref|github\.event\.number|github\.event\.issue\.number|refs\/pull\//;
const headOfRun = /github\.event\.workflow_run\.(?:head_sha|head_branch|head_repository)/;
const reader = /^(?:leakline\/leakline|actions\/(?:upload-artifact|cache|labeler|github-script|download-artifact)|gitleaks\/|trufflesecurity\/|github\/codeql-action\/upload-sarif)/;
const guards = /label|author_association|actor|user\.login|permission/;
const isOwn = /pull_request\.merged\b|head\.repo\.full_name\s*==|head\.repo\.fork\s*(?:==\s*false|!=\s*true)|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.(?:event\s*==\s*'(?:push|schedule|release)'|event\s*!=\s*'pull_request|head_repository\.full_name\s*==)|event_name\s*==\s*'(?:pull_request|push)'/;
function headRemarks(workflow) {
	const { triggers, jobs } = workflow;
	const isTarget = triggers.has("pull_request_target") || triggers.has("issue_comment");
	if (!isTarget && !triggers.has("workflow_run")) return [];
	return jobs.flatMap((job) => job.steps.flatMap((step, index) => {
		if (isOwn.test(`${job.condition} ${step.condition}`)) return [];
		const line = takesHead(step, isTarget ? headOfRequest : headOfRun);
		if (line === null) return [];
		if (job.steps.slice(index + 1).filter((one) => one.run !== null || !reader.test(one.action)).length === 0) return [];
		const isGuarded = guards.test(`${job.condition} ${step.condition}`) || yamlAt(job.value, "environment") !== null;
		return [headRemark(workflow, job, line, isTarget && !isGuarded ? "error" : "warning")];
	}));
}
function takesHead(step, head) {
	if (step.action === "actions/checkout") {
		const place = ["ref", "repository"].find((name) => head.test(inputOf(step, name)));
		return place === void 0 ? null : yamlAt(step.value, "with", place)?.line ?? step.line;
	}
	const script = step.run?.text ?? "";
	return /\bgh\s+pr\s+checkout\b/.test(script) || /\bgit\s+(?:fetch|checkout|pull)\b/.test(script) && head.test(script) ? step.run?.line ?? step.line : null;
}
function headRemark({ path, triggers }, { name }, line, level) {
	return {
		level,
		path,
		line,
		message: `The job "${name}" checks out what a stranger may have written, on ${[
			"pull_request_target",
			"issue_comment",
			"workflow_run"
		].find((one) => triggers.has(one)) ?? ""}, and goes on with the rights of the repository.`,
		mend: "Build and test on `pull_request`, which has no rights; here read files of the head at most, and run nothing of it."
	};
}
function runnerRemarks({ path, triggers, jobs }) {
	if (!triggers.has("pull_request")) return [];
	return jobs.filter(({ value }) => runnerLabels(yamlAt(value, "runs-on")).includes("self-hosted")).map(({ name, value, line }) => {
		return {
			level: "info",
			path,
			line: yamlAt(value, "runs-on")?.line ?? line,
			message: `The job "${name}" runs pull requests on a machine of your own: in a public repository anyone may run code on it.`,
			mend: "Run pull requests on GitHub's runners, or require approval for all outside contributors."
		};
	});
}
function runnerLabels(runsOn) {
	const labels = runsOn?.kind === "map" ? yamlAt(runsOn, "labels") : runsOn;
	return yamlItems(labels).map(scalarText);
}
const runsCode = /\b(?:npm|pnpm|yarn|bun|pip3?|poetry|uv|tox|pytest|make|cargo|mvn|gradle|gradlew|bundle|rake|composer|dotnet|go\s+(?:test|build|run|generate)|docker\s+(?:build|compose))\b|(?:^|\s)\.\//m;
function keptCredentials(workflows) {
	const kept = workflows.filter(({ triggers }) => triggers.has("pull_request")).flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => {
		const index = steps.findIndex((step) => step.action === "actions/checkout" && inputOf(step, "persist-credentials") !== "false");
		const step = steps[index];
		if (step === void 0) return [];
		return steps.slice(index + 1).some(({ run }) => run !== null && runsCode.test(run.text)) ? [{
			path,
			line: step.uses?.line ?? step.line
		}] : [];
	}));
	const [first] = kept;
	if (first === void 0) return [];
	const more = kept.length - 1;
	const others = more === 0 ? "" : `, as ${more} more ${more === 1 ? "does" : "do"}`;
	return [{
		level: "info",
		path: first.path,
		line: first.line,
		message: `A checkout of pull requests leaves the token where later steps, which run their code, can read it${others}.`,
		mend: "Add `with: { persist-credentials: false }` where no later step pushes."
	}];
}

// build/src/doctor/deployment-checks.js
const all = [
	portExposure,
	bindAddress,
	vncPassword,
	apiToken,
	serviceAuthentication,
	allowLists,
	dockerDaemon,
	dockerSocket,
	containerPrivileges,
	containerUser,
	kubernetesPrivileges,
	kubernetesExposure,
	workflowInjection,
	workflowUntrustedCode,
	workflowPermissions,
	workflowPins,
	workflowFetchDepth,
	workflowDownloads
];
const deploymentChecks = all.map((check) => ({
	...check,
	run: (site) => check.run(withoutExcluded(site))
}));
const seen = /* @__PURE__ */ new WeakMap();
function withoutExcluded(site) {
	const { exclude } = site.configuration.settings;
	if (exclude.length === 0) return site;
	const before = seen.get(site);
	if (before !== void 0) return before;
	const excluded = require_scan.excludeFilter(exclude);
	const isIn = (path) => !excluded(path);
	const rest = {
		...site,
		files: site.files.filter(isIn),
		ignoredFiles: site.ignoredFiles.filter(isIn)
	};
	seen.set(site, rest);
	return rest;
}

// build/src/doctor/site/file-mode.js
function reachOf(mode) {
	const others = mode & 7;
	const bits = others === 0 ? (mode & 56) >> 3 : others;
	const who = others === 0 ? "its group" : "everybody on this machine";
	const words = [...(bits & 4) === 0 ? [] : ["read"], ...(bits & 2) === 0 ? [] : ["changed"]];
	return `${words.length === 0 ? "executed" : words.join(" and ")} by ${who}`;
}
function octal(mode) {
	return `0${mode.toString(8).padStart(3, "0")}`;
}

// build/src/doctor/site/git-values.js
const configBytesMax$1 = 1048576;
async function readGitValues(gitFolders, machine) {
	const values = [];
	const read = async (file, shown, scope) => {
		const bytes = await require_scan.readSmallFile(file, configBytesMax$1);
		if (bytes !== null) values.push(...gitValuesOf(bytes.toString("utf8"), shown, scope));
	};
	if (gitFolders !== null) {
		await read((0, node_path.join)(gitFolders.commonDir, "config"), ".git/config", "repository");
		await read((0, node_path.join)(gitFolders.gitDir, "config.worktree"), ".git/config.worktree", "repository");
	}
	for (const { file, shown } of userFiles(machine)) await read(file, shown, "user");
	return values;
}
function userFiles({ environment, homeFolder }) {
	const named = environment["GIT_CONFIG_GLOBAL"];
	if (named !== void 0) return named === "" ? [] : [{
		file: named,
		shown: "$GIT_CONFIG_GLOBAL"
	}];
	const xdg = environment["XDG_CONFIG_HOME"];
	const files = [];
	if (xdg !== void 0 && xdg !== "") files.push({
		file: (0, node_path.join)(xdg, "git", "config"),
		shown: "$XDG_CONFIG_HOME/git/config"
	});
	else if (homeFolder !== null) files.push({
		file: (0, node_path.join)(homeFolder, ".config", "git", "config"),
		shown: "~/.config/git/config"
	});
	if (homeFolder !== null) files.push({
		file: (0, node_path.join)(homeFolder, ".gitconfig"),
		shown: "~/.gitconfig"
	});
	return files;
}
function gitValuesOf(text, file, scope) {
	const values = [];
	let section = null;
	const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
	for (let at = 0; at < lines.length; at += 1) {
		const line = at + 1;
		let rest = (lines[at] ?? "").trim();
		const head = /^\[\s*([A-Za-z0-9.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(rest);
		if (head !== null) {
			const subsection = head[2]?.replace(/\\(.)/g, "$1");
			section = (head[1] ?? "").toLowerCase() + (subsection === void 0 ? "" : `.${subsection}`);
			rest = (head[3] ?? "").trim();
		}
		const entry = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest);
		if (entry === null || section === null) continue;
		let raw = entry[2];
		while (raw !== void 0 && /(?<!\\)(?:\\\\)*\\$/.test(raw) && at + 1 < lines.length) {
			at += 1;
			raw = raw.slice(0, -1) + (lines[at] ?? "");
		}
		const key = `${section}.${(entry[1] ?? "").toLowerCase()}`;
		values.push({
			key,
			value: plainValue(raw),
			line,
			file,
			scope
		});
	}
	return values;
}
function plainValue(raw) {
	if (raw === void 0) return "true";
	let value = "";
	let quoted = false;
	for (let at = 0; at < raw.length; at += 1) {
		const character = raw.charAt(at);
		if (character === "\"") quoted = !quoted;
		else if (character === "\\") {
			at += 1;
			const escaped = raw.charAt(at);
			value += {
				n: "\n",
				t: "	",
				b: "\b"
			}[escaped] ?? escaped;
		} else if (!quoted && (character === "#" || character === ";")) break;
		else value += character;
	}
	return value.trim();
}

// build/src/doctor/site/ignored-files.js
const depthMax$1 = 4;
const entriesMax = 2e4;
const passedOver$2 = /^(?:node_modules|bower_components|\.git|\.hg|\.svn|\.venv|venv|\.tox|\.nox|__pycache__|\.mypy_cache|\.pytest_cache|\.ruff_cache|site-packages|\.yarn|\.pnpm-store|\.gradle|\.terraform|\.next|\.nuxt|\.turbo|\.parcel-cache|\.cache|Pods|DerivedData|target|\.dart_tool)$/i;
function filesOfIgnoredFolders(root, folders) {
	const files = [];
	let left = entriesMax;
	const open = folders.map((path) => ({
		path,
		depth: 1
	})).reverse();
	for (let folder = open.pop(); folder !== void 0 && left > 0; folder = open.pop()) {
		if (passedOver$2.test(folder.path.split("/").at(-2) ?? "")) continue;
		const entries = listed((0, node_path.join)(root, folder.path));
		left -= entries.length;
		for (const entry of entries) {
			const path = folder.path + entry.name;
			if (entry.isFile()) files.push(path);
			else if (entry.isDirectory() && folder.depth < depthMax$1) open.push({
				path: `${path}/`,
				depth: folder.depth + 1
			});
		}
	}
	return files;
}
function listed(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

// build/src/doctor/site/site.js
const textBytesMax = 1048576;
const filesMax$4 = 5e5;

// build/src/doctor/site/open-site.js
function machineOf(environment) {
	const home = environment["HOME"] ?? environment["USERPROFILE"];
	return {
		platform: process.platform,
		userId: process.getuid?.() ?? null,
		homeFolder: home === void 0 || home === "" ? null : home,
		etcFolder: "/etc",
		environment
	};
}
const rememberedMax = 67108864;
async function openSite(path, machine, configuration) {
	const place = await require_scan.locateRepository(path);
	if (place !== null && place.workTree === null) throw new require_scan.Fault("bad-argument", "That is a bare repository, which has no files to look at.", "Give a folder of a clone.");
	const top = place?.workTree ?? path;
	const ignoredFiles = [];
	const ignoredFolders = [];
	const tree = await require_working_tree.openWorkingTree(top, {
		includeIgnored: false,
		platform: machine.platform,
		onSkip: ({ reason, what }) => {
			if (reason === "ignored") (what.endsWith("/") ? ignoredFolders : ignoredFiles).push(what);
		}
	});
	const files = [];
	for (const file of tree.files) {
		if (require_working_tree.hasTextPath(file)) files.push(file.path);
		if (files.length >= 5e5) break;
	}
	const root = place === null ? tree.root : await (0, node_fs_promises.realpath)(top);
	const tracked = await trackedPaths(place);
	ignoredFiles.push(...filesOfIgnoredFolders(root, ignoredFolders));
	return {
		root,
		isRepository: place !== null,
		gitFolders: place,
		machine,
		configuration,
		files,
		ignoredFiles: ignoredFiles.filter((file) => !tracked.has(file)).sort(),
		gitValues: await readGitValues(place, machine),
		isTracked: (file) => tracked.has(file),
		isIgnored: await ignoreJudge(root, place),
		...fileAccess(root, machine)
	};
}
async function trackedPaths(place) {
	const paths = /* @__PURE__ */ new Set();
	if (place === null) return paths;
	const sha256 = (await require_scan.readRepositoryConfig(place.commonDir)).get("extensions.objectformat")?.toLowerCase() === "sha256";
	for (const { path } of await require_scan.readIndex(place.gitDir, sha256 ? 32 : 20)) {
		paths.add(path);
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const folder = path.slice(0, at);
			if (paths.has(folder)) break;
			paths.add(folder);
		}
	}
	return paths;
}
async function ignoreJudge(root, place) {
	if (place === null) return () => false;
	const config = await require_scan.readRepositoryConfig(place.commonDir);
	const options = { ignoreCase: require_scan.configBoolean(config, "core.ignorecase") ?? false };
	const top = require_working_tree.enterFolder(require_working_tree.excludeRules(place.commonDir, options), "", root, options);
	const known = /* @__PURE__ */ new Map();
	const inside = (folder) => {
		if (folder === "") return {
			rules: top,
			ignored: false
		};
		const held = known.get(folder);
		if (held !== void 0) return held;
		const above = inside(folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1));
		const ignored = above.ignored || require_working_tree.isIgnored(above.rules, folder);
		const found = {
			rules: ignored ? above.rules : require_working_tree.enterFolder(above.rules, folder, (0, node_path.join)(root, folder), options),
			ignored
		};
		known.set(folder, found);
		return found;
	};
	return (path) => {
		const { rules, ignored } = inside(path.slice(0, path.lastIndexOf("/", path.length - 2) + 1));
		return ignored || require_working_tree.isIgnored(rules, path);
	};
}
function fileAccess(root, machine) {
	const texts = /* @__PURE__ */ new Map();
	let remembered = 0;
	let reader = null;
	const plainFolders = /* @__PURE__ */ new Map();
	const leadsNowhereElse = (path) => {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		if (folder === "") return !path.startsWith("/");
		if (/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return false;
		const held = plainFolders.get(folder);
		if (held !== void 0) return held;
		const plain = leadsNowhereElse(folder) && (statOf((0, node_path.join)(root, folder))?.isDirectory() ?? false);
		plainFolders.set(folder, plain);
		return plain;
	};
	const bytes = (path) => {
		if (!leadsNowhereElse(path)) return null;
		reader ??= new require_working_tree.PlainFileReader(textBytesMax);
		const content = reader.read((0, node_path.join)(root, path));
		return "skip" in content ? null : content.bytes;
	};
	const readNow = (path) => {
		const content = bytes(path);
		if (content === null || content.subarray(0, 8e3).includes(0)) return null;
		return Buffer.from(content).toString("utf8").replace(/^\ufeff/, "");
	};
	return {
		bytes,
		entry: (path) => {
			const stat = leadsNowhereElse(path) ? statOf((0, node_path.join)(root, path)) : null;
			return stat === null ? null : entryOf(stat, machine);
		},
		read: (path) => {
			const held = texts.get(path);
			if (held !== void 0) return held;
			const text = readNow(path);
			remembered += text?.length ?? 0;
			if (remembered <= rememberedMax) texts.set(path, text);
			return text;
		}
	};
}
function statOf(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: false }) ?? null;
	} catch {
		return null;
	}
}
function entryAt(file, machine) {
	const stat = statOf(file);
	return stat === null ? null : entryOf(stat, machine);
}
function entryOf(stat, { platform }) {
	const windows = platform === "win32";
	return {
		kind: kindOf(stat),
		mode: windows ? null : stat.mode & 511,
		owner: windows ? null : stat.uid,
		bytes: stat.size
	};
}
function kindOf(stat) {
	if (stat.isFile()) return "file";
	if (stat.isDirectory()) return "folder";
	return stat.isSymbolicLink() ? "link" : "other";
}

// build/src/doctor/site/shell-word.js
function shellWord(text) {
	const safe = text.startsWith("-") ? `./${text}` : text;
	return /^[\w@%+=:,./-]+$/.test(safe) || /^~\/[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}

// build/src/doctor/git/included-values.js
const depthMax = 10;
const filesMax$3 = 50;
const configBytesMax = 1048576;
const remembered$2 = /* @__PURE__ */ new WeakMap();
function wholeGitValues(site) {
	const held = remembered$2.get(site) ?? included(site);
	remembered$2.set(site, held);
	return held;
}
async function included(site) {
	return withIncludes({
		site,
		read: /* @__PURE__ */ new Set()
	}, site.gitValues, ({ file }) => folderOf(site, file), 0);
}
async function withIncludes(reading, values, folderOfValue, depth) {
	const all = [];
	for (const value of values) {
		all.push(value);
		if (value.key !== "include.path" || depth >= depthMax || reading.read.size >= filesMax$3) continue;
		const file = fileOf(reading.site, value.value, folderOfValue(value));
		if (file === null || reading.read.has(file)) continue;
		reading.read.add(file);
		const bytes = await require_scan.readSmallFile(file, configBytesMax);
		if (bytes === null) continue;
		const found = gitValuesOf(bytes.toString("utf8"), shownAs(reading.site, file), value.scope);
		all.push(...await withIncludes(reading, found, () => (0, node_path.dirname)(file), depth + 1));
	}
	return all;
}
function fileOf({ machine }, named, folder) {
	const { homeFolder } = machine;
	if (named === "" || /^[/\\]{2}/.test(named)) return null;
	if (named.startsWith("~/")) return homeFolder === null ? null : (0, node_path.join)(homeFolder, named.slice(2));
	if ((0, node_path.isAbsolute)(named)) return named;
	return folder === null || named.startsWith("~") ? null : (0, node_path.join)(folder, named);
}
function folderOf({ gitFolders, machine }, shown) {
	const { homeFolder, environment } = machine;
	if (shown === "$GIT_CONFIG_GLOBAL") return (0, node_path.dirname)(environment["GIT_CONFIG_GLOBAL"] ?? "");
	if (shown.startsWith("$XDG_CONFIG_HOME/")) return (0, node_path.join)(environment["XDG_CONFIG_HOME"] ?? "", "git");
	if (shown.startsWith("~/")) return homeFolder === null ? null : (0, node_path.dirname)((0, node_path.join)(homeFolder, shown.slice(2)));
	if (shown === ".git/config.worktree") return gitFolders?.gitDir ?? null;
	return shown === ".git/config" ? gitFolders?.commonDir ?? null : null;
}
function shownAs({ gitFolders, machine, root }, file) {
	const of = (folder, prefix) => {
		const way = folder == null ? null : require_suppressions.pathBelow(folder, file, process.platform);
		return way === null ? null : `${prefix}${way}`;
	};
	return of(gitFolders?.commonDir, ".git/") ?? of(root, "") ?? of(machine.homeFolder, "~/") ?? file;
}

// build/src/doctor/git/git-credentials.js
const gitCredentials = {
	id: "git-credentials",
	title: "Credentials for Git are not kept in plain text",
	about: "credential.helper = store keeps every password and token that Git is given in ~/.git-credentials, in plain text and for ever; ~/.netrc holds them too. What runs as the user reads them: an install script of a package, a tool, a model.",
	async run(site) {
		const values = await wholeGitValues(site);
		return [
			...helpersInForce(values).flatMap((value) => helperRemarks(site, value)),
			...storeRemarks(site, values),
			...fileRemarks$1(site.machine)
		];
	}
};
const plainStore = /^(?:store|(?:.*[\\/])?git-credential-store(?:\.exe)?|!\s*(?:\S*\/)?git(?:\s+|-)credential-store)(?:\s|$)/;
const printedPassword = /\bpassword=(?!["']?(?:[$`%<]|\\?["'\s]|$))([^\s"';&|)]{8,})/;
function helperRemarks(site, { value, file, line }) {
	const helper = value.trim();
	const safe = `${safeHelper(site.machine)} (git help gitcredentials)`;
	if (plainStore.test(helper)) return [{
		level: "warning",
		path: file,
		line,
		message: "credential.helper is \"store\", which keeps every password and token in plain text for ever.",
		mend: `Take one that has a safe place: ${safe}.`
	}];
	if (!helper.startsWith("!") || !printedPassword.test(helper)) return [];
	return [{
		level: "error",
		path: file,
		line,
		message: "A credential stands in credential.helper in plain text: the command prints it.",
		mend: `Take a helper that has a safe place: ${safe}. Then change the credential.`
	}];
}
function storeRemarks(site, values) {
	const last = values.findLast(({ key }) => key === "credential.credentialstore");
	if (last?.value.toLowerCase() !== "plaintext") return [];
	return [{
		level: "warning",
		path: last.file,
		line: last.line,
		message: "credential.credentialStore is \"plaintext\": every password and token is kept in a file as it is.",
		mend: `Take one that has a safe place: git config --global credential.credentialStore ${safeStore(site.machine)}.`
	}];
}
function helpersInForce(values) {
	const helpers = values.filter(({ key }) => /^credential\.(?:.*\.)?helper$/.test(key));
	const ordered = [...helpers.filter(({ scope }) => scope === "user"), ...helpers.filter(({ scope }) => scope === "repository")];
	const emptied = ordered.findLastIndex(({ key, value }) => key === "credential.helper" && value === "");
	return ordered.slice(emptied + 1);
}
function safeStore({ platform }) {
	if (platform === "darwin") return "keychain";
	return platform === "win32" ? "wincredman" : "secretservice";
}
function safeHelper({ platform }) {
	if (platform === "darwin") return "git config --global credential.helper osxkeychain";
	if (platform === "win32") return "git config --global credential.helper manager";
	return "git config --global credential.helper libsecret, or \"cache\" for some minutes";
}
const plainFiles = [[".git-credentials", "what Git’s helper \"store\" was given"], [".config/git/credentials", "what Git’s helper \"store\" was given"]];
const loginFiles = [".netrc", "_netrc"];
function fileRemarks$1(machine) {
	const { homeFolder } = machine;
	if (homeFolder === null) return [];
	const kept = plainFiles.flatMap(([path, what]) => {
		const entry = entryAt((0, node_path.join)(homeFolder, path), machine);
		if (entry?.kind !== "file" || entry.bytes === 0) return [];
		return [{
			level: "warning",
			path: `~/${path}`,
			line: null,
			message: `It holds ${what}: passwords and tokens in plain text${openTo(entry.mode)}.`,
			mend: `Take another helper (${safeHelper(machine)}), run: rm ${shellWord(`~/${path}`)}, and change what was in it.`
		}];
	});
	const logins = loginFiles.flatMap((path) => {
		const entry = entryAt((0, node_path.join)(homeFolder, path), machine);
		if (entry?.kind !== "file" || entry.mode === null || (entry.mode & 63) === 0) return [];
		return [{
			level: "warning",
			path: `~/${path}`,
			line: null,
			message: `It holds logins and can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)}).`,
			mend: `Run: chmod 600 ${shellWord(`~/${path}`)}`
		}];
	});
	return [...kept, ...logins];
}
function openTo(mode) {
	if (mode === null || (mode & 63) === 0) return "";
	return `, and can be ${reachOf(mode)} (mode ${octal(mode)})`;
}

// build/src/doctor/git/git-remotes.js
const gitRemotes = {
	id: "git-remotes",
	title: "Git’s configuration holds no credentials",
	about: "A password or token in the URL of a remote stands in .git/config in plain text, and in the output of `git remote -v`, in logs, in error messages and in every copy of the folder. The same goes for a header with a token.",
	async run(site) {
		const modules = gitValuesOf(site.read(".gitmodules") ?? "", ".gitmodules", "repository");
		const values = [...await wholeGitValues(site), ...modules];
		return values.flatMap((value) => [...urlRemarks(values, value), ...headerRemarks(site, value)]);
	}
};
function urlRemarks(values, found) {
	const { key, value, file, line } = found;
	const inKey = /^url\.(.*)\.(?:insteadof|pushinsteadof)$/.exec(key)?.[1];
	if (!holdsCredentials(inKey !== void 0 && holdsCredentials(inKey) ? inKey : value)) return [];
	const shown = inKey === void 0 ? key : "a rule of the kind url.<base>.insteadOf";
	const command = cleaningCommand(values, found);
	return [{
		level: "error",
		path: file,
		line,
		message: `A credential stands in the URL of ${withoutCredentials(shown)}.`,
		mend: command === null ? "Take it out of the URL, give it to a credential helper (git help gitcredentials), and change it." : `Run: ${command}, give the credential to a helper (git help gitcredentials), and change it.`
	}];
}
function cleaningCommand(values, { key, value, file }) {
	const [, name = "", push] = /^remote\.(.*)\.(push)?url$/.exec(key) ?? [];
	const isOne = values.filter((other) => other.key === key && other.file === file).length === 1;
	if (name === "" || !isOne) return null;
	const clean = shellWord(withoutCredentials(value));
	if (file === ".git/config") return `git remote set-url ${push === void 0 ? "" : "--push "}${shellWord(name)} ${clean}`;
	const option = optionOf(file);
	return /^--(?:worktree|global)$/.test(option) ? `git config ${option} ${shellWord(key)} ${clean}` : null;
}
const withUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]*)@/i;
const tokenParameter = /(?<=[?&])(?:private_token|access_token|job_token|oauth_token|token|api_key|apikey|password)=([^&#\s]{8,})/i;
function holdsCredentials(url) {
	const parameter = /^https?:\/\//i.test(url) ? tokenParameter.exec(url)?.[1] : void 0;
	if (parameter !== void 0 && !isReference(parameter)) return true;
	const [scheme, user] = withUser.exec(url) ?? [];
	if (scheme === void 0 || user === void 0) return false;
	const [name = "", password = ""] = splitOnce(user);
	if (isReference(password) || password === "" && isReference(name)) return false;
	if (password !== "") return true;
	return !/^(?:ssh|git\+ssh|file):/i.test(scheme) && name.length >= 20 && /\d/.test(name);
}
function splitOnce(user) {
	const at = user.indexOf(":");
	return at === -1 ? [user, ""] : [user.slice(0, at), user.slice(at + 1)];
}
function isReference(text) {
	return /^(?:\$\{?\w+\}?|\*+|x-oauth-basic|<[^>]*>)$/.test(text);
}
function withoutCredentials(url) {
	return url.replace(/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^/?#\s]*@/gi, "$1").replace(new RegExp(`${tokenParameter.source}&?`, "gi"), "").replace(/[?&]+$/, "");
}
function optionOf(file) {
	if (file === ".git/config") return "--local";
	if (file === ".git/config.worktree") return "--worktree";
	if (file === "~/.gitconfig" || file === "$GIT_CONFIG_GLOBAL") return "--global";
	return `--file ${file.startsWith("$XDG_CONFIG_HOME/") ? `"${file}"` : shellWord(file)}`;
}
function headerRemarks({ machine }, { key, value, file, line }) {
	if (!/^http\.(?:.*\.)?extraheader$/.test(key) || !/^\s*(?:proxy-)?authorization\s*:\s*\S/i.test(value)) return [];
	const onRunner = machine.environment["GITHUB_ACTIONS"] === "true";
	return [{
		level: onRunner ? "warning" : "error",
		path: file,
		line,
		message: "A header with a credential is sent with every request, and stands here in plain text.",
		mend: onRunner ? "Give `persist-credentials: false` to actions/checkout: every later step can read it." : `Run: git config ${optionOf(file)} --unset-all ${shellWord(withoutCredentials(key))}, give the credential to a helper (git help gitcredentials), and change it.`
	}];
}

// build/src/doctor/leakline/jobs-in-use.js
const jobFile = /^(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|Jenkinsfile|\.travis\.yml|\.woodpecker(?:\.yml|\/[^/]+\.ya?ml)|\.drone\.yml|\.buildkite\/[^/]+\.ya?ml)$/;
function jobsInUse(site) {
	const isOwn = /^name: *['"]?Leakline\b/m.test(site.read("action.yml") ?? "");
	const workflows = new Map(workflowsOf(site).map((workflow) => [workflow.path, workflow]));
	return site.files.filter((path) => jobFile.test(path)).flatMap((path) => {
		const workflow = workflows.get(path);
		const steps = workflow === void 0 ? [] : stepsInUse(workflow, isOwn);
		if (steps.length > 0) return steps;
		const text = site.read(path) ?? "";
		return namesLeakline(text) ? [{
			path,
			line: null,
			doubt: failsNothing(text) ? "fails nothing" : null
		}] : [];
	});
}
function namesLeakline(text) {
	return text.split(/\r?\n/).some((line) => /^(?!\s*(?:#|\/\/)).*\bleakline\b/i.test(line) && runs(line));
}
const named = /\bleakline\b/i;
function runs(line) {
	return line.split(/&&|\|\||[;|]/).some((part) => named.test(part) && !/^\s*(?:-\s+)?(?:(?:run|script):\s*)?["']?(?:echo|printf)\s/.test(part));
}
function failsNothing(text) {
	return /\bleakline\b[^\n]*\|\|\s*(?:true|:|exit\s+0|echo|printf)(?![\w-])/i.test(text);
}
function stepsInUse(workflow, isOwn) {
	const { path } = workflow;
	return workflow.jobs.flatMap((job) => {
		if (named.test(job.uses?.text ?? "")) return [{
			path,
			line: job.uses?.line ?? job.line,
			doubt: doubtOf(workflow, job, null)
		}];
		return job.steps.flatMap((step) => {
			const line = lineOf(step, isOwn);
			return line === null ? [] : [{
				path,
				line,
				doubt: doubtOf(workflow, job, step)
			}];
		});
	});
}
function lineOf({ uses, run }, isOwn) {
	if (uses !== null && (named.test(uses.text) || isOwn && uses.text === "./")) return uses.line;
	if (run === null) return null;
	let offset = 0;
	for (const line of run.text.split("\n")) {
		if (named.test(line) && !/^\s*#/.test(line) && runs(line)) return lineWithin(run, offset);
		offset += line.length + 1;
	}
	return null;
}
const started = /* @__PURE__ */ new Set(["workflow_dispatch", "repository_dispatch"]);
function doubtOf({ triggers }, job, step) {
	if (isNever(job.condition) || isNever(step?.condition ?? "")) return "never";
	if (triggers.size > 0 && [...triggers].every((trigger) => started.has(trigger))) return "by hand";
	return [job.value, ...step === null ? [] : [step.value]].some((value) => scalarText(yamlAt(value, "continue-on-error")) === "true") || failsNothing(step?.run?.text ?? "") ? "fails nothing" : null;
}
function isNever(condition) {
	return /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/i.test(condition.trim());
}

// build/src/doctor/leakline/leakline-in-use.js
const known$2 = /* @__PURE__ */ new WeakMap();
function leaklineInUse(site) {
	const made = known$2.get(site) ?? look(site);
	known$2.set(site, made);
	return made;
}
function hasHook({ hooks }) {
	return hooks.some(({ state }) => state === "current" || state === "other" || state === "called");
}
async function look(site) {
	if (!site.isRepository) return {
		hooks: [],
		configured: null,
		jobs: []
	};
	const { environment, homeFolder } = site.machine;
	const home = homeFolder === null ? {} : { HOME: homeFolder };
	const hookSite = await require_hook_site.openHookSite(site.root, {
		...environment,
		...home
	});
	const program = {
		node: process.execPath,
		program: process.argv[1] ?? ""
	};
	const hooks = [];
	for (const name of require_hook_site.hookNames) {
		const shown = await require_show_hooks.showHook(hookSite, name, program);
		hooks.push(passedOver$1(hookSite, shown) ?? {
			...shown,
			mend: `Run: leakline hook install ${name}`
		});
	}
	return {
		hooks,
		configured: configuredManager(site, "pre-commit"),
		jobs: jobsInUse(site)
	};
}
function passedOver$1(site, shown) {
	const { text, isExecutable } = require_hook_site.standingHook(site, shown.name);
	if (shown.state !== "called" || text === null || isExecutable) return null;
	const words = "not executable: Git passes over it";
	return {
		...shown,
		state: "not-executable",
		words,
		mend: `Run: chmod +x ${shellWord(shown.path)}`
	};
}
const installs = {
	"pre-commit": "pre-commit install",
	lefthook: "lefthook install",
	husky: "npx husky"
};
function configuredManager(site, name) {
	for (const manager of [
		"pre-commit",
		"lefthook",
		"husky"
	]) {
		const path = require_hook_site.managerFiles(manager, name).find((file) => namesLeakline(site.read(file) ?? ""));
		if (path !== void 0) return {
			path,
			install: installs[manager]
		};
	}
	return null;
}

// build/src/doctor/leakline/in-place.js
const hookInPlace = {
	id: "hook-in-place",
	title: "A hook looks at what is committed",
	about: "A hook stops a secret before it is in a commit, when nothing has to be changed yet. It is looked for where Git looks: core.hooksPath of the repository or the user, else .git/hooks; also those of pre-commit, husky and lefthook.",
	async run(site) {
		if (!site.isRepository || isCi(site)) return [];
		const use = await leaklineInUse(site);
		const faulty = use.hooks.flatMap(faultyRemarks);
		if (faulty.length > 0 || hasHook(use)) return faulty;
		return [missingHookRemark(use)];
	}
};
const workflowInPlace = {
	id: "workflow-in-place",
	title: "A workflow looks at what is pushed",
	about: "Hooks are everybody’s own choice and can be passed by. A workflow looks at every pull request and push, whoever they come from.",
	async run(site) {
		if (!site.isRepository) return [];
		const use = await leaklineInUse(site);
		if (use.jobs.some(({ doubt }) => doubt === null)) return [];
		const hooked = hasHook(use);
		const best = doubtsByUse.flatMap((doubt) => use.jobs.filter((job) => job.doubt === doubt))[0];
		if (best !== void 0) return [doubtRemark(best, hooked)];
		return [{
			level: hooked ? "info" : "warning",
			path: "",
			line: null,
			message: hooked ? "No workflow runs Leakline: what comes from somebody without the hook is not looked at." : "Nothing runs Leakline here, neither a hook nor a workflow.",
			mend: "Run: leakline init, which writes both, and commit what is below .github."
		}];
	}
};
const doubtsByUse = [
	"fails nothing",
	"by hand",
	"never"
];
const doubtWords = {
	"fails nothing": ["Leakline runs here, but what it finds fails nothing (`continue-on-error`, `|| true`).", "Take that away once the old findings are in a baseline: leakline baseline create."],
	"by hand": ["Leakline runs here when somebody starts it by hand alone: what is pushed is not looked at.", "Write `on: [push, pull_request]`, or what `leakline init` writes."],
	never: ["Leakline stands here in a job or step that never runs: its `if` is false.", "Take the `if` away."]
};
function doubtRemark({ path, line, doubt }, hooked) {
	const [message, mend] = doubtWords[doubt ?? "never"];
	return {
		level: hooked || doubt === "fails nothing" ? "info" : "warning",
		path,
		line,
		message,
		mend
	};
}
function faultyRemarks({ name, path, state, words, mend }) {
	if (state !== "broken" && state !== "not-executable" && state !== "off") return [];
	if (state === "off" && name !== "pre-commit") return [];
	return [{
		level: "warning",
		path: state === "off" ? "" : path,
		line: null,
		message: `${state === "off" ? words : `The ${name} hook is ${words}`}.`,
		mend: state === "off" ? "Take core.hooksPath out of that file, or name a folder there." : mend
	}];
}
function missingHookRemark({ hooks, configured }) {
	const hook = hooks.find(({ name }) => name === "pre-commit");
	if (configured !== null) return {
		level: "warning",
		path: configured.path,
		line: null,
		message: "It names Leakline, but the hooks that it tells of are not installed in this clone.",
		mend: `Run: ${configured.install}`
	};
	const foreign = hook?.state === "foreign";
	return {
		level: "info",
		path: foreign ? hook.path : "",
		line: null,
		message: foreign ? "This hook does not run Leakline." : "No hook runs Leakline in this clone: a secret is found after it was committed.",
		mend: foreign ? "Run: leakline hook show, which says what to add to it." : "Run: leakline hook install pre-commit"
	};
}
function isCi({ machine }) {
	const { CI } = machine.environment;
	return CI !== void 0 && CI !== "" && CI !== "false";
}

// build/src/doctor/site/scan-chosen-files.js
function scanChosenFiles({ root, configuration: { settings } }, paths, changes, mask) {
	const mine = {
		...settings,
		notes: true,
		includeIgnored: true,
		include: [],
		history: {
			...settings.history,
			threads: 1
		},
		...changes
	};
	return require_scan.scan({
		kind: "tree",
		directory: root,
		paths
	}, mine, {
		progress: { step() {} },
		log() {},
		mask
	});
}

// build/src/doctor/leakline/changed-decisions.js
const filesMax$2 = 2e3;
const bytesMax$1 = 67108864;
async function changedDecisions(site, entries) {
	const paths = new Set(pathsOf(site, entries));
	if (paths.size === 0) return [];
	const matched = await matchedIn(site, [...paths]);
	if (matched === null) return [];
	const hasKey = [...matched].some(isKeyed);
	return entries.filter(({ fingerprint, path }) => paths.has(path) && !matched.has(fingerprint) && (hasKey || !isKeyed(fingerprint)));
}
const everything = {
	exclude: [],
	selection: {
		only: [],
		except: []
	}
};
async function matchedIn(site, paths) {
	try {
		const report = await scanChosenFiles(site, paths, everything, () => {});
		return report.complete ? report.baselineUse?.matched ?? null : null;
	} catch (error) {
		if (error instanceof require_scan.Fault) return null;
		throw error;
	}
}
function pathsOf(site, entries) {
	let bytes = 0;
	return [...new Set(entries.map(({ path }) => path))].slice(0, filesMax$2).filter((path) => {
		const entry = path === "" ? null : site.entry(path);
		if (entry?.kind !== "file" || entry.bytes > 1048576 || bytes + entry.bytes > bytesMax$1) return false;
		bytes += entry.bytes;
		return true;
	});
}
function isKeyed(fingerprint) {
	return fingerprint.startsWith("k1:");
}

// build/src/doctor/leakline/unmatched-entries.js
const filesMax$1 = 5e4;
const globsMax = 200;
const commitsMax = 100;
const shownMax = 5;
async function unmatchedRemarks(site) {
	const { options, settings } = site.configuration;
	if (options === null) return [];
	const isMatched = globJudge(site);
	const gone = (globs) => globs.slice(0, globsMax).filter((glob) => !isMatched(glob));
	return [
		...includeRemarks(options, settings.include, gone(settings.include)),
		...excludeRemarks(options, gone(settings.exclude)),
		...await allowRemarks(site, options, gone)
	];
}
function placeOf$3({ origins }, field) {
	const [, path, line] = /^([^,]*):(\d+)$/.exec(origins.get(field) ?? "") ?? [];
	return path === void 0 ? null : {
		path,
		line: Number(line)
	};
}
function globJudge(site) {
	const files = [...site.files, ...site.ignoredFiles];
	return (glob) => {
		if (files.length > filesMax$1 || glob.startsWith("!")) return true;
		const matches = require_scan.excludeFilter([glob]);
		if (files.some(matches)) return true;
		const [start = ""] = /^[^*?[\]{}()!+@]*/.exec(glob.replace(/^\.?\//, "")) ?? [];
		const bare = start.replace(/\/+$/, "");
		if (bare === "") return false;
		return site.entry(bare) !== null || site.isIgnored(bare) || site.isIgnored(`${bare}/`);
	};
}
function includeRemarks(options, include, gone) {
	const place = placeOf$3(options, "include");
	if (place === null || gone.length === 0) return [];
	const isNone = gone.length === include.filter((glob) => !glob.startsWith("!")).length;
	return [{
		level: isNone ? "warning" : "info",
		...place,
		message: isNone ? `No file is matched by "include" (${namesInWords(gone, shownMax)}): of the files that are here none is scanned.` : `No file is matched by what "include" names: ${namesInWords(gone, shownMax)}.`,
		mend: "Name the paths from the root of the repository, as `src/**`, or take them out."
	}];
}
function excludeRemarks(options, gone) {
	const place = placeOf$3(options, "exclude");
	if (place === null || gone.length === 0) return [];
	return [{
		level: "info",
		...place,
		message: `No file that is here is matched by what "exclude" names: ${namesInWords(gone, shownMax)}.`,
		mend: "Take it out, unless it is for files of the history, or for some that are still to come."
	}];
}
async function allowRemarks(site, options, gone) {
	const place = placeOf$3(options, "allow");
	if (place === null) return [];
	const { allow } = site.configuration.settings.suppression;
	const told = (level, name, what, mend) => ({
		level,
		...place,
		message: `The entry ${JSON.stringify(name)} of "allow" is for ${what}.`,
		mend
	});
	const remarks = allow.flatMap(({ name, paths }) => {
		const none = gone(paths ?? []);
		if (paths === null || none.length === 0 || none.length < paths.length) return [];
		return [told("info", name, `paths that no file here has: ${namesInWords(none, shownMax)}`, "Take it out, unless it is for files of the history: leakline history tells what has no effect.")];
	});
	const unknown = await unknownCommits(site, allow.flatMap(({ commits }) => commits ?? []));
	const others = allow.flatMap(({ name, commits }) => {
		const none = (commits ?? []).filter((one) => unknown.has(one));
		if (none.length === 0) return [];
		return [told("warning", name, `commits that this repository does not have: ${namesInWords(none, shownMax)}`, "Take them out.")];
	});
	return [...remarks, ...others];
}
async function unknownCommits(site, commits) {
	const unknown = /* @__PURE__ */ new Set();
	if (!site.isRepository || commits.length === 0) return unknown;
	try {
		const repository = await require_scan.openRepository(site.root);
		if (repository.shallow.size > 0) return unknown;
		for (const commit of commits.slice(0, commitsMax)) if (await isUnknown(repository, commit)) unknown.add(commit);
	} catch (error) {
		if (!(error instanceof require_scan.Fault)) throw error;
	}
	return unknown;
}
async function isUnknown(repository, commit) {
	try {
		await repository.resolve(commit);
		return false;
	} catch (error) {
		if (!(error instanceof require_scan.Fault)) throw error;
		return error.code === "unknown-revision" && !error.message.includes("ambiguous");
	}
}

// build/src/doctor/leakline/stale-configuration.js
const staleConfiguration = {
	id: "configuration",
	title: "Leakline’s configuration is in order",
	about: "A configuration that cannot be read stops every scan. What it allows until a day that has passed allows nothing any more, and what Git does not track holds for nobody else.",
	async run(site) {
		const { fault, chosen } = site.configuration;
		const paths = chosen === null ? require_scan.configurationPaths.filter((path) => site.entry(path) !== null) : [];
		if (fault !== null) return [faultRemark(fault, paths[0] ?? "")];
		return [
			...endedRemarks(site, paths[0] ?? ""),
			...defaultRemarks(site.configuration.options),
			...await unmatchedRemarks(site),
			...paths.flatMap((path) => untrackedRemarks(site, path)),
			...await unusedRemarks$1(site, paths)
		];
	}
};
function faultRemark({ message, mend }, path) {
	const place = /^(\S.*?):(\d+)(?::\d+)?: /.exec(message);
	const rest = place === null ? message : message.slice(place[0].length);
	return {
		level: "error",
		path: place?.[1] ?? path,
		line: place === null ? null : Number(place[2]),
		message: `${rest.charAt(0).toUpperCase()}${rest.slice(1).replace(/\.$/, "")}.`,
		mend
	};
}
function endedRemarks({ configuration }, path) {
	const { allow, today } = configuration.settings.suppression;
	return allow.flatMap(({ name, until }) => {
		if (until === null || until >= today) return [];
		return [{
			level: "warning",
			path,
			line: null,
			message: `The entry ${JSON.stringify(name)} of "allow" has ended: its last day was ${until}, and it allows nothing any more.`,
			mend: "Take it out, or look at what it was for and give it a new day."
		}];
	});
}
function defaultRemarks(options) {
	if (options === null) return [];
	return require_scan.keyNames.flatMap((key) => {
		const { typed: field } = require_scan.definitionOf(key);
		const origin = /^(.*):(\d+)$/.exec(options.origins.get(field) ?? "");
		if (origin === null || origin[1]?.includes(", ") === true) return [];
		if (!isDefault(field, options.typed)) return [];
		return [{
			level: "info",
			path: origin[1] ?? "",
			line: Number(origin[2]),
			message: `"${key}" says what holds without it.`,
			mend: "Take it out, so that the file shows what is different here."
		}];
	});
}
const notAlone = /* @__PURE__ */ new Set([
	"extends",
	"allow",
	"patterns"
]);
function isDefault(field, typed) {
	if (notAlone.has(field)) return false;
	const none = require_suppressions.resolveSettings({}, String);
	return JSON.stringify(require_suppressions.resolveSettings({ [field]: typed[field] }, String)) === JSON.stringify(none);
}
function untrackedRemarks(site, path) {
	if (!site.isRepository || site.isTracked(path)) return [];
	const ignored = site.isIgnored(path);
	return [{
		level: "warning",
		path,
		line: null,
		message: `Git ${ignored ? "ignores" : "does not track"} it: it counts on this machine alone, and for no pull request.`,
		mend: ignored ? "Take the rule that ignores it out of .gitignore, and commit it." : `Run: git add ${shellWord(path)}, and commit it.`
	}];
}
async function unusedRemarks$1(site, paths) {
	const [path] = paths;
	if (path === void 0 || !site.isRepository) return [];
	const use = await leaklineInUse(site);
	if (hasHook(use) || use.jobs.length > 0 || use.configured !== null) return [];
	return [{
		level: "info",
		path,
		line: null,
		message: "No hook of this clone and no workflow uses it.",
		mend: "Run: leakline init, which writes both."
	}];
}

// build/src/doctor/leakline/stale-baseline.js
const staleBaseline = {
	id: "baseline",
	title: "The baseline is in order and up to date",
	about: "A baseline with a conflict in it stops every scan. A decision whose last day has passed hides nothing any more, and one of a file that is gone, or has changed, may be of no use.",
	async run(site) {
		try {
			const file = await require_scan.baselineIn(site.root, site.configuration.settings);
			if (file === null) return [];
			const { path, text } = file;
			const parsed = require_scan.parseBaseline(text, path);
			return [
				...remarksOn$2(site, path, parsed),
				...await changedRemarks(site, path, parsed),
				...untrackedRemarks(site, path)
			];
		} catch (error) {
			if (error instanceof require_scan.Fault) return [faultRemark(error, "")];
			throw error;
		}
	}
};
function remarksOn$2(site, path, { baseline, joined }) {
	const { today } = site.configuration.settings.suppression;
	const ended = baseline.entries.filter(({ until }) => until !== null && until < today);
	const gone = baseline.entries.filter((entry) => isGone(site, entry));
	const remarks = [];
	if (ended.length > 0) remarks.push({
		level: "warning",
		path,
		line: null,
		message: `${decisions(ended.length)} ended, and ${ended.length === 1 ? "hides" : "hide"} nothing any more: ${listOf(ended, ({ until }) => ` on ${until}`)}.`,
		mend: "Look at them again with `leakline audit`, or give them a new day with `leakline baseline update --expires`."
	});
	if (gone.length > 0) remarks.push({
		level: "info",
		path,
		line: null,
		message: `${decisions(gone.length)} to do with files that are not there any more, though the history may have them: ${listOf(gone, () => "")}.`,
		mend: `Run: leakline baseline prune, which scans and ${pruned}`
	});
	if (joined.length > 0) remarks.push({
		level: "info",
		path,
		line: null,
		message: `Of ${joined.length === 1 ? "one finding" : `${joined.length} findings`} it holds more than one decision, as merges leave them.`,
		mend: "Run: leakline baseline update, which keeps the one that counts."
	});
	return remarks;
}
async function changedRemarks(site, path, { baseline }) {
	const { today } = site.configuration.settings.suppression;
	const held = baseline.entries.filter((entry) => entry.until === null || entry.until >= today);
	const changed = await changedDecisions(site, held.filter(isPlain));
	if (changed.length === 0) return [];
	const [more, level, mend] = site.isRepository ? [
		" any more, though the history may",
		"info",
		`leakline baseline prune, which scans and ${pruned}`
	] : [
		" any more",
		"warning",
		"leakline baseline prune --tree, which takes them out."
	];
	return [{
		level,
		path,
		line: null,
		message: `${decisions(changed.length)} to do with what the file does not have${more}: ${listOf(changed, () => "")}.`,
		mend: `Run: ${mend}`
	}];
}
const pruned = "takes out what no finding needs; what it keeps is needed for the history.";
function isPlain({ path }) {
	return path !== "" && !/[*!]|^(?:commit|tag|note|unreachable|reflog)\b.* /.test(path);
}
function isGone(site, entry) {
	return isPlain(entry) && !site.isTracked(entry.path) && site.entry(entry.path) === null;
}
function decisions(count) {
	return count === 1 ? "One decision has" : `${count} decisions have`;
}
const listedMax = 5;
function listOf(entries, more) {
	const names = entries.map((entry) => `${entry.patternId}${entry.path === "" ? "" : ` in ${entry.path}`}${more(entry)}`);
	return namesInWords(names, listedMax);
}

// build/src/doctor/secrets/secret-file-names.js
const environmentName = /(?:^|\/)(?:\.env(?:\.[\w.-]+|-[\w-]+)?~?|\.dev\.vars(?:\.[\w-]+)?|secrets?\.env)$/i;
const exampleName$1 = /(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|vault|enc|encrypted)\w*$/i;
function isLiveEnvironment(path) {
	return environmentName.test(path) && !exampleName$1.test(path);
}
const doubtful = [
	{
		path: /(?:^|\/)(?:[\w.-]+\.env|\.flaskenv)$/i,
		content: null,
		title: "environment file with secrets",
		environment: true
	},
	{
		path: /\.tfvars(?:\.json)?$/i,
		content: null,
		title: "file of Terraform variables with secrets",
		environment: false
	},
	{
		path: /(?:^|\/)wp-config\.php$/i,
		content: null,
		title: "WordPress configuration with secrets",
		environment: false
	},
	{
		path: /(?:^|\/)config\/(?:master|credentials\/\w{1,40})\.key$/,
		content: /^[0-9a-f]{32}\s*$/,
		title: "key of Rails’ credentials",
		environment: false
	}
];
function doubtfulName(path) {
	if (isLiveEnvironment(path) || isSampleEnvironment(path)) return null;
	return doubtful.find((one) => one.path.test(path)) ?? null;
}

// build/src/doctor/secrets/configuration-names.js
const name = /^(?:[\w-]+[._-])?(?:config|configuration|conf|settings?|secrets?|application|bootstrap|appsettings|app|local|default|production|development|staging|values|parameters|database|server|gateway|bot|agent|providers?|channels?|credentials)(?:[._-][\w-]+)*\.(?:ya?ml|json|json5|jsonc|ini|cfg|conf|properties)$|\.toml$|^\.?(?:config|configuration|settings)$/i;
const programName = /^(?:[\w-]*(?:bot|claw)\.json5?|(?:alertmanager|prometheus|blackbox|loki|promtail|grafana|tempo|kibana|elasticsearch|logstash|filebeat|metricbeat|rabbitmq|redis|valkey|sentinel|mosquitto|influxdb|telegraf|airflow|superset|odoo|homeserver|zigbee2mqtt|frigate|authelia|litellm|pgbouncer|haproxy|traefik|serverless|docker-stack)(?:[._-][\w-]+)*\.(?:ya?ml|json|ini|cfg|conf)|(?:web|app|machine)(?:\.[\w-]+)?\.config|(?:hibernate\.cfg|tomcat-users|persistence|standalone|context|settings)\.xml)$/i;
const serversOfModels = /(?:^|[/.])mcp(?:[_.-]?(?:config|servers|settings))?\.json$/i;
const codeName = /(?:^|\/)(?:(?:[\w-]+[._-])?(?:settings|config)(?:[._-](?:local|prod|production|dev|development|staging|base))?\.(?:py|php|rb)|settings\/(?!test)\w+\.py|(?:config|settings|secrets?|ecosystem\.config)\.[cm]?[jt]s)$/i;
const otherUse = /(?:^|\/)(?:\.github\/workflows|\.vscode|\.idea|node_modules|vendor|third_party|locales?|i18n|translations?|schemas?)\/|[._-]schema\.[a-z0-9]+$|(?:^|\/)(?:tsconfig|jsconfig|package|composer)[^/]*$/i;
const workflow = /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/i;
const manifest = /(?:^|\/)(?:k8s|kubernetes|manifests|kustomize|overlays)\/.*\.ya?ml$|(?:^|[/._-])(?:deployment|statefulset|daemonset|configmap|cronjob)\.ya?ml$/i;
const inventory = /(?:^|\/)(?:group_vars|host_vars)\/[^.]*(?:\.ya?ml)?$|(?:^|\/)inventor(?:y|ies)\/[^/]+\.(?:ya?ml|ini)$/i;
const filesMax = 3e3;
function plainPlaces(site) {
	const before = remembered$1.get(site);
	if (before !== void 0) return before;
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	const commands = new Set(givenByCommands(site).keys());
	const places = /* @__PURE__ */ new Map();
	for (const path of [...site.files, ...site.ignoredFiles]) {
		const place = placeOf$2(path) ?? (commands.has(path) ? "command" : null);
		if (place === null || places.size >= filesMax) continue;
		const { test, example, vendored, lock } = require_scan.pathTraits(path);
		if (!(test || example || vendored || lock || excluded(path))) places.set(path, place);
	}
	remembered$1.set(site, places);
	return places;
}
const remembered$1 = /* @__PURE__ */ new WeakMap();
const examplePart = /[._-](?:examples?|sample|template|tmpl|tpl|dist|defaults?|skel)(?=\.|$)/i;
function exampleConfigurations(site) {
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	return site.files.filter((path) => {
		const { test, vendored, example } = require_scan.pathTraits(path);
		if (!example || test || vendored || excluded(path)) return false;
		const real = path.replace(examplePart, "");
		return real !== path && (placeOf$2(real) !== null || doubtfulName(real) !== null);
	}).slice(0, filesMax);
}
function placeOf$2(path) {
	if (isComposeFile(path) || serversOfModels.test(path)) return "configuration";
	const kind = deploymentKindOf(path);
	if (kind === "unit") return /supervisor/i.test(path) ? "supervisor" : "unit";
	if (kind === "dockerfile") return "image";
	if (workflow.test(path)) return "workflow";
	if (manifest.test(path)) return "manifest";
	if (inventory.test(path)) return "inventory";
	if (otherUse.test(path) || doubtfulName(path) !== null) return null;
	if (codeName.test(path)) return "code";
	const bare = path.slice(path.lastIndexOf("/") + 1);
	return name.test(bare) || programName.test(bare) || kind === "configuration" ? "configuration" : null;
}
function givenByCommands(site) {
	const given = /* @__PURE__ */ new Map();
	for (const { service, lasting } of containerCommands(site)) for (const { path, line, value } of service.environment) {
		if (path !== service.path || value === null) continue;
		const lines = given.get(path) ?? /* @__PURE__ */ new Map();
		given.set(path, lines.set(line, lasting || lines.get(line) === true));
	}
	return given;
}

// build/src/doctor/secrets/example-files.js
const exampleName = /^(?:\.?env[._-](?:example|sample|template|tmpl|tpl|dist|defaults?)|\.env\.[\w-]+\.(?:example|sample|template|tmpl|tpl|dist)|\.env\.(?:example|sample|template|tmpl|tpl|dist)\.[\w.-]+|(?:example|sample|template)\.env|[\w.-]+\.env\.(?:example|sample|template|tmpl|tpl|dist))$/i;
function exampleFiles(site) {
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	return site.files.filter((path) => exampleName.test(nameOf$2(path)) && !isElsewhere.test(path) && !excluded(path));
}
const isElsewhere = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|__fixtures__|testdata)\//i;
function environmentPathOf(example) {
	const name = nameOf$2(example);
	const folder = example.slice(0, example.length - name.length);
	const found = /^(\.env(?:\.[\w-]+?)?)[._-](?:example|sample|template|tmpl|tpl|dist|defaults?)$/i.exec(name)?.[1];
	if (found !== void 0) return folder + found;
	return /^(?:env[._-]\w+|\w+\.env)$/i.test(name) ? `${folder}.env` : null;
}
function assignmentsOf(text) {
	const found = [];
	let explained = false;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const line = raw.trim();
		const parts = /^(?:#\s*)?(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line);
		if (line === "") explained = false;
		else if (parts === null || !isName(parts[1] ?? "", line)) explained ||= line.startsWith("#");
		else {
			const { value, comment } = splitValue(parts[2] ?? "");
			found.push({
				name: parts[1] ?? "",
				value,
				line: index + 1,
				explained: explained || comment
			});
		}
	}
	return found;
}
function isName(name, line) {
	return !line.startsWith("#") || /^[A-Z][A-Z0-9_]*$/.test(name);
}
function splitValue(text) {
	const quoted = /^(["'`])(.*?)\1\s*(#.*)?$/.exec(text);
	if (quoted !== null) return {
		value: quoted[2] ?? "",
		comment: quoted[3] !== void 0
	};
	const at = /(?:^|\s)#/.exec(text)?.index;
	return {
		value: (at === void 0 ? text : text.slice(0, at)).trim(),
		comment: at !== void 0
	};
}
function nameOf$2(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// build/src/doctor/secrets/environment-file-missing.js
const environmentFileMissing = {
	id: "environment-file-missing",
	title: "The .env of an example is there",
	about: "Where there is a .env.example, a .env is to be made from it, with all that configuration takes from there. Without it a program runs without its secrets, or with defaults that everybody knows. In CI, where secrets come from elsewhere, that is for information only.",
	run(site) {
		const { CI } = site.machine.environment;
		const level = CI !== void 0 && CI !== "" && CI !== "false" ? "info" : "warning";
		return exampleFiles(site).flatMap((example) => {
			const path = environmentPathOf(example);
			if (path === null || !/(?:^|\/)\.env$/.test(path)) return [];
			return site.entry(path) === null ? [missingRemark(level, example, path)] : lackingRemarks(site, level, example, path);
		});
	}
};
function missingRemark(level, example, path) {
	return {
		level,
		path: example,
		line: null,
		message: `There is no ${path}, which is to be made from this file.`,
		mend: `Run: cp ${shellWord(example)} ${shellWord(path)} && chmod 600 ${shellWord(path)}, and fill in its values.`
	};
}
const reference = /\$\{(?:env:)?([A-Z_][A-Z0-9_]{1,99})(?::?\?[^}]*)?\}/g;
const comment$1 = /^\s*(?:#|\/\/|;)/;
function lackingRemarks(site, level, example, path) {
	const text = site.read(path);
	if (text === null) return [];
	const held = new Set(environmentVariables(text).map(({ name }) => name));
	const named = environmentVariables(site.read(example) ?? "").map(({ name }) => name);
	const lacking = new Set(named.filter((name) => !held.has(name)));
	if (lacking.size === 0) return [];
	const remarks = [];
	for (const [file, place] of plainPlaces(site)) {
		if (place !== "configuration" || isComposeFile(file) || !file.startsWith(folderOf$1(path))) continue;
		for (const [index, line] of (site.read(file) ?? "").split("\n").entries()) {
			if (!line.includes("${") || comment$1.test(line)) continue;
			for (const [, name = ""] of line.matchAll(reference)) {
				if (!lacking.delete(name)) continue;
				remarks.push({
					level,
					path: file,
					line: index + 1,
					message: `${name} stands in ${example} and not in ${path}: here it is empty.`,
					mend: `Add a line \`${name}=\` with its value to ${path}.`
				});
			}
		}
	}
	return remarks;
}

// build/src/doctor/secrets/credential-templates.js
const templateName = /^([\w.-]*?-?credentials?(?:\.(?:env|conf|cfg|ini|json|ya?ml|toml|txt))?)[._-](?:template|tmpl|example|sample|dist|in|j2)$|^()[\w.-]*credentials?[._-](?:template|tmpl|example|sample|dist)\.(?:env|conf|cfg|ini|json|ya?ml|toml|txt)$/i;
function credentialTemplates(site) {
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	return site.files.filter((path) => templateName.test(nameOf$1(path)) && !excluded(path));
}
function credentialsPathOf(template) {
	const name = nameOf$1(template);
	const folder = template.slice(0, template.length - name.length);
	const found = templateName.exec(name)?.[1] ?? "";
	return folder + (found === "" ? name.replace(/[._-](?:template|tmpl|example|sample|dist)(?=\.)/i, "") : found);
}
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// build/src/doctor/secrets/secret-files.js
const readsMax = 5e3;
const doubtfulMax = 500;
const known$1 = /* @__PURE__ */ new WeakMap();
function secretFiles(site) {
	const held = known$1.get(site);
	if (held !== void 0) return held;
	const found = findSecretFiles(site);
	known$1.set(site, found);
	return found;
}
function findSecretFiles(site) {
	const matcher = require_scan.makeFileMatcher(require_scan.allPatterns.filter((pattern) => pattern.kind === "file"));
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	const files = [];
	let reads = 0;
	for (const [paths, ignored] of [[site.files, false], [site.ignoredFiles, true]]) for (const path of paths) {
		const meant = path.replace(/~$/, "");
		if (!isSecretName(matcher, meant) || excluded(path) || reads >= readsMax) continue;
		if (isSampleEnvironment(path) || isAboutOthers(site, path)) continue;
		reads += 1;
		const match = judge$1(site, matcher, path, meant);
		const environment = isLiveEnvironment(path);
		if (match === null && !environment) continue;
		files.push({
			path,
			title: match === null ? "environment file" : require_scan.patternsById.get(match.patternId)?.title ?? "",
			severity: match?.severity ?? "low",
			confidence: match?.confidence ?? "low",
			environment,
			tracked: site.isTracked(path),
			ignored
		});
	}
	return files;
}
const patch = /\.(?:patch|diff)$/i;
const ansibleTasks = /(?:^|\/)roles\/[^/]+\/(?:tasks|handlers)\/.*\.ya?ml$/i;
const ansiblePlay = /^(?:- | {2})hosts\s*:/m;
function isAboutOthers(site, path) {
	if (patch.test(path) || ansibleTasks.test(path)) return true;
	return /\.ya?ml$/i.test(path) && ansiblePlay.test(site.read(path) ?? "");
}
function isSecretName({ patterns }, path) {
	return patterns.some((one) => one.path.test(path) && one.notPath?.test(path) !== true);
}
function judge$1(site, matcher, path, meant) {
	const bytes = site.bytes(path);
	return bytes === null ? null : require_scan.matchFile(matcher, new require_scan.BlobText(bytes, meant));
}
function doubtfulFiles(site) {
	const excluded = require_scan.excludeFilter(site.configuration.settings.exclude);
	return [...site.files, ...site.ignoredFiles].filter((path) => doubtfulName(path) !== null && !require_scan.pathTraits(path).vendored && !excluded(path)).slice(0, doubtfulMax);
}

// build/src/doctor/secrets/site-findings.js
const scans = /* @__PURE__ */ new WeakMap();
function scanned(site) {
	const made = scans.get(site) ?? scanFiles(site);
	scans.set(site, made);
	return made;
}
async function findingsIn(site, path) {
	return (await scanned(site)).byPath.get(path) ?? [];
}
async function knownSecrets(site) {
	return (await scanned(site)).secrets;
}
async function scanFiles(site) {
	const all = [
		...exampleFiles(site),
		...exampleConfigurations(site),
		...credentialTemplates(site),
		...plainPlaces(site).keys(),
		...secretFiles(site).map(({ path }) => path),
		...doubtfulFiles(site)
	];
	const paths = [...new Set(all)].filter((path) => {
		const entry = site.entry(path);
		return entry?.kind === "file" && entry.bytes <= 1048576;
	});
	const byPath = /* @__PURE__ */ new Map();
	const secrets = /* @__PURE__ */ new Set();
	if (paths.length === 0) return {
		byPath,
		secrets
	};
	const report = await scanPaths(site, paths, (secret) => secrets.add(secret));
	const findings = report.findings.filter(({ patternId }) => isSecret(report, patternId));
	findings.sort((a, b) => a.region.startLine - b.region.startLine);
	for (const finding of findings) {
		const list = byPath.get(finding.path) ?? [];
		byPath.set(finding.path, list);
		list.push(finding);
	}
	return {
		byPath,
		secrets
	};
}
async function scanPaths(site, paths, mask) {
	try {
		return await scanChosenFiles(site, paths, {}, mask);
	} catch (error) {
		if (!(error instanceof require_scan.Fault) || error.code !== "bad-configuration") throw error;
		return scanChosenFiles(site, paths, { baselineFile: false }, mask);
	}
}
function isSecret({ patterns }, patternId) {
	const family = patterns.get(patternId)?.family;
	return family === "credential" || family === "infrastructure-secret";
}

// build/src/doctor/secrets/example-values.js
const exampleValues = {
	id: "example-values",
	title: "Examples hold placeholders only",
	about: "A .env.example, an example of configuration, or a template of a credentials file, is committed and copied. A real value in it is known to everybody who can read the repository, and a password that works stays in use where it is copied.",
	async run(site) {
		const paths = [.../* @__PURE__ */ new Set([...exampleFiles(site), ...credentialTemplates(site)])].sort();
		const remarks = [];
		for (const path of paths) {
			const variables = environmentVariables(site.read(path) ?? "");
			const invented = new Set(variables.filter(({ value }) => vendorsExample.test(value)).map(({ line }) => line));
			const found = (await findingsIn(site, path)).filter(({ severity, region }) => severity !== "note" || !invented.has(region.startLine)).map((finding) => remarkOn$1(path, finding));
			const lines = new Set(found.map(({ line }) => line));
			const known = knownPasswords(variables).filter(({ line }) => !lines.has(line)).map(({ name, line }) => knownRemark(path, name, line));
			remarks.push(...[...found, ...known].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
		}
		const listed = new Set(paths);
		for (const path of exampleConfigurations(site).filter((one) => !listed.has(one))) for (const finding of await findingsIn(site, path)) {
			if (finding.severity === "note") continue;
			const remark = remarkOn$1(path, finding);
			remarks.push(require_scan.isAtLeast(finding.severity, "medium") ? remark : {
				...remark,
				level: "warning"
			});
		}
		return remarks;
	}
};
const vendorsExample = /EXAMPLE(?:KEY)?$/;
const passwordName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PW)$/i;
const userName = /(?:^|_)(?:USER|USERNAME|LOGIN)$/i;
const knownPassword = /^(?:admin\d{0,4}|administrator|root|toor|pass|p[a@]ssw[o0]rd\d{0,4}!?|guest|secret|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|minio(?:admin|123)?|grafana|keycloak|user|qwerty|letmein|welcome|demo|12345?6?7?8?9?0?)$/i;
const placeholder = /^(?:null|none|nil|true|false|empty|undefined)$|change|your|example|replace|placeholder|todo|insert|x{3}|^.{0,2}$|[^\w-]/i;
function knownPasswords(variables) {
	const users = variables.filter(({ name }) => userName.test(name)).map(({ value }) => value);
	const names = new Set(users.filter((value) => !placeholder.test(value)));
	return variables.filter(({ name, value }) => passwordName.test(name) && (knownPassword.test(value) || names.has(value)));
}
function knownRemark(path, name, line) {
	return {
		level: levelAt(path, "warning"),
		path,
		line,
		message: `The value of ${name} is a password that everybody knows: it works, and stays in use where the file is copied.`,
		mend: placeholderMend
	};
}
const placeholderMend = "Leave it empty, or put a word there that cannot work, such as `changeme`.";
function remarkOn$1(path, { severity, title, subject, region }) {
	const name = subject === null ? "" : ` of ${subject}`;
	const line = region.startLine;
	if (severity === "note") return {
		level: "warning",
		path,
		line,
		message: `The value${name} is no placeholder (${title}): whoever copies the file runs with what everybody knows.`,
		mend: placeholderMend
	};
	return {
		level: "error",
		path,
		line,
		message: `The value${name} looks real and is no placeholder (${title}).`,
		mend: "Put a placeholder there, such as `changeme`, and change the secret: the history keeps it."
	};
}

// build/src/doctor/secrets/plaintext-secrets.js
const plaintextSecrets = {
	id: "plaintext-secrets",
	title: "Configuration files name secrets and do not hold them",
	about: "config.yml, application.yml, appsettings.json, *.toml, compose files, units of systemd and their like are committed, copied, logged and read by tools. Where a program takes a secret from one, a reference such as `${API_TOKEN}` belongs, with the value in the environment.",
	async run(site) {
		const remarks = [];
		const given = givenByCommands(site);
		for (const [path, place] of plainPlaces(site)) for (const finding of await findingsIn(site, path)) {
			if (finding.severity === "note") continue;
			const lasting = place === "command" ? given.get(path)?.get(finding.region.startLine) : true;
			if (lasting === void 0) continue;
			const isTrial = place === "workflow" && finding.confidence !== "high";
			const isMild = finding.severity === "low" || !lasting || isTrial;
			remarks.push(remarkOn(site, path, place, finding, isMild ? "warning" : "error"));
		}
		return remarks;
	}
};
function remarkOn(site, path, place, { title, subject, region }, level) {
	const change = site.isTracked(path) ? ", and change the secret: the history keeps it." : ".";
	const variable = variableOf(subject);
	return {
		level: levelAt(path, level),
		path,
		line: region.startLine,
		message: `A secret stands there in plain text${subject === null ? "" : ` as ${subject}`} (${title}).`,
		mend: `${place === "code" ? codeMend(path, variable) : mendOf(place, variable)}${change}`
	};
}
function mendOf(place, variable) {
	switch (place) {
		case "unit": return `Put it into a file that only root reads (mode 0600), and name that by \`EnvironmentFile=\``;
		case "supervisor": return `Write \`%(ENV_${variable})s\` in its place, with the value in the environment of supervisord`;
		case "command": return `Write \`-e ${variable}\` alone, with the value in the environment, or give \`--env-file\``;
		case "workflow": return `Put it into the secrets of the repository, and write \`$\{{ secrets.${variable} }}\` in its place`;
		case "manifest": return "Put it into a Secret that is not kept here as it is, and name that by `secretKeyRef`";
		case "inventory": return "Encrypt it with `ansible-vault encrypt_string`";
		case "image": return "Give it to the container when it runs, or to the build by `RUN --mount=type=secret`: the image keeps it";
		default: return `Write a reference such as $\{${variable}} in its place, with the value in the environment or in .env`;
	}
}
function codeMend(path, variable) {
	return `Read it from the environment: \`${[
		[/\.py$/i, `os.environ["${variable}"]`],
		[/\.php$/i, `getenv('${variable}')`],
		[/\.rb$/i, `ENV.fetch("${variable}")`]
	].find(([name]) => name.test(path))?.[1] ?? `process.env.${variable}`}\``;
}
function variableOf(subject) {
	const words = (/[A-Za-z][\w-]*$/.exec(subject ?? "")?.[0] ?? "").replace(/([a-z0-9])(?=[A-Z])/g, "$1_").replaceAll("-", "_").toUpperCase();
	return /^[A-Z][A-Z0-9_]{2,60}$/.test(words) ? words : "NAME";
}

// build/src/doctor/secrets/all-secret-files.js
const known = /* @__PURE__ */ new WeakMap();
function allSecretFiles(site) {
	const held = known.get(site) ?? findAll(site);
	known.set(site, held);
	return held;
}
async function findAll(site) {
	const named = secretFiles(site);
	const paths = new Set(named.map(({ path }) => path));
	const files = [...named];
	const ignored = new Set(site.ignoredFiles);
	for (const path of doubtfulFiles(site)) {
		if (paths.has(path)) continue;
		const judged = await judge(site, path);
		if (judged !== null) files.push({
			path,
			...judged,
			tracked: site.isTracked(path),
			ignored: ignored.has(path)
		});
	}
	return files;
}
async function judge(site, path) {
	const name = doubtfulName(path);
	if (name === null) return null;
	const { title, environment, content } = name;
	if (content !== null) return content.test(site.read(path) ?? "") ? {
		title,
		environment,
		severity: "high",
		confidence: "high"
	} : null;
	const worst = (await findingsIn(site, path)).filter(({ severity, confidence }) => require_scan.isAtLeast(severity, "medium") && confidence !== "low").sort((a, b) => require_scan.compareSeverity(a.severity, b.severity))[0];
	if (worst === void 0) return null;
	return {
		title,
		environment,
		severity: worst.severity,
		confidence: worst.confidence
	};
}

// build/src/doctor/secrets/exposed-folders.js
const none = /* @__PURE__ */ new Set();
function exposedFolders(site) {
	return [
		...mounted(site),
		...mountedByCommands(site),
		...workspaces(site),
		...devContainers(site)
	];
}
function mountsOf(service) {
	const { path, line, known } = service;
	const real = new Map([["PWD", {
		value: ".",
		path,
		line
	}], ...known.real]);
	return hostMounts({
		...service,
		known: {
			...known,
			real
		}
	});
}
function mounted(site) {
	return composeServices(site).flatMap((service) => {
		const mounts = mountsOf(service);
		return mounts.flatMap((mount) => {
			const { path, target, line } = mount;
			if (path === null || site.entry(path)?.kind === "file") return [];
			return [{
				folder: path,
				how: `${`${service.path}:${line}`} mounts into the container of ${JSON.stringify(service.name)}: whatever runs there can read it`,
				mend: (file) => `Move it out of that folder, mount a folder below it, or hide it there: \`- /dev/null:${target.replace(/\/$/, "")}/${file.slice(path === "" ? 0 : path.length + 1)}:ro\`.`,
				environmentAlone: true,
				grave: true,
				hidden: hiddenBy(mount, mounts)
			}];
		});
	});
}
function hiddenBy({ path, target }, mounts) {
	const inside = `${target.replace(/\/$/, "")}/`;
	const prefix = path === null || path === "" ? "" : `${path}/`;
	const over = mounts.filter((other) => other.target.startsWith(inside));
	return new Set(over.map((other) => prefix + other.target.slice(inside.length)));
}
const volumeOption = /(?:\s-v|\s--volume)[\s=]+["']?((?:\$\(pwd\)|\$\{?PWD\}?|`pwd`|\.{1,2})(?:\/[^:"'\s]*)?)["']?:([^:"'\s]+)/gi;
const mountOption = /\s--mount[\s=]+["']?(?:[^\s"',]{1,99},){0,9}(?:source|src)=["']?((?:\$\(pwd\)|\$\{?PWD\}?|`pwd`|\.{1,2})(?:\/[^,"'\s]*)?)/gi;
function mountedByCommands(site) {
	return deploymentLines(site, "script", "configuration").flatMap(({ path, line, text }) => {
		if (!/\b(?:docker|podman|nerdctl)\b/.test(text)) return [];
		if (goesElsewhere(path, site.read(path) ?? "", line)) return [];
		return [...text.matchAll(volumeOption), ...text.matchAll(mountOption)].flatMap(([, source = ""]) => {
			const folder = pathFrom("", source.replace(/^(?:\$\(pwd\)|\$\{?PWD\}?|`pwd`)/i, "."));
			if (folder === null || site.entry(folder)?.kind === "file") return [];
			return [{
				folder,
				how: `${path}:${line} mounts into a container: whatever runs there can read it`,
				mend: () => "Move it out of that folder, or mount a folder below it.",
				environmentAlone: true,
				grave: true,
				hidden: none
			}];
		});
	});
}
const changesFolder = /(?:^|&&|\|\||[;{])\s*(?:cd|pushd)\s+([^;&|)]+)/;
const ownPlace = /dirname|BASH_SOURCE|\$\{?0\b|rev-parse|root|project|repo|\b(?:script_?)?dir\b|^["']?\.\.?\/?["']?\s*$/i;
function goesElsewhere(path, text, line) {
	const lines = text.split(/\r?\n/, line);
	return (/\.(?:ba|z|k)?sh$/.test(path) ? lines : lines.slice(-1)).some((one) => one.length < 1e3 && !ownPlace.test(changesFolder.exec(one)?.[1] ?? "."));
}
const workspaceKey = /(?:^|[\s{,"'])["']?(?:[\w-]+[._-])?workspace(?:[_-]?(?:dir|directory|path|root|folder))?["']?\s*[:=]\s*["']?((?:\$\{\w{1,40}\}|[^"'\s,#}])+)/gi;
const workspaceOption = /\s--workspace(?:[_-]?(?:dir|directory|path|root|folder))?[\s=]+["']?([^"'\s,#]+)/gi;
const packageManager = /\b(?:npm|pnpm|yarn|bun|cargo|uv|lerna|nx|turbo|rush)\b/;
const serverFilesystem = /server-filesystem["'\s,]/;
function workspaces(site) {
	const found = [];
	if (site.entry("workspace")?.kind === "folder") found.push({
		folder: "workspace",
		how: "is where tools and language models have their workspace: they can read all that is there",
		mend: () => "Move it out of the workspace.",
		environmentAlone: false,
		grave: true,
		hidden: none
	});
	const add = (from, named, place, what) => {
		const folder = workspaceFolder(site, from, named);
		if (folder === null) return;
		found.push({
			folder,
			how: `${place} gives to ${what} as its workspace: it can read all that is there`,
			mend: () => "Move it out of the workspace, or give the tool a folder of its own.",
			environmentAlone: false,
			grave: true,
			hidden: none
		});
	};
	for (const { path, line, text } of deploymentLines(site, "configuration", "environment")) {
		if (path.endsWith("package.json")) continue;
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		for (const [, named = ""] of text.matchAll(workspaceKey)) add(folder, named, `${path}:${line}`, "a tool");
	}
	for (const { path, line, text } of commandLines(site)) {
		if (packageManager.test(text)) continue;
		for (const [, named = ""] of text.matchAll(workspaceOption)) add("", named, `${path}:${line}`, "a tool");
	}
	for (const path of site.files.filter((one) => /(?:^|\/)\.?mcp(?:_config|\.config)?\.json$/i.test(one))) {
		const text = site.read(path) ?? "";
		const at = serverFilesystem.exec(text);
		if (at === null) continue;
		const args = /^[^\]]*/.exec(text.slice(at.index + at[0].length))?.[0] ?? "";
		const line = text.slice(0, at.index).split("\n").length;
		for (const [, named = ""] of args.matchAll(/"((?:\.|\/|\$\{workspaceFolder\})[^"]*)"/g)) add("", named.replace("${workspaceFolder}", "."), `${path}:${line}`, "a language model’s file server");
	}
	return found;
}
function commandLines(site) {
	const commands = composeServices(site).flatMap(({ path, line, value }) => {
		const entry = value.entries.find(({ key }) => key === "command");
		if (entry === void 0) return [];
		const words = (entry.value.kind === "list" ? entry.value.items : [entry.value]).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
		return [{
			path,
			line: entry.line ?? line,
			text: ` ${words.join(" ")}`
		}];
	});
	return [...deploymentLines(site, "script", "procfile", "unit", "dockerfile"), ...commands];
}
function workspaceFolder(site, from, named) {
	const here = /^\$(?:PWD|\{PWD\}|\(pwd\))(?=\/|$)/i.exec(named)?.[0];
	if (here !== void 0) return workspaceFolder(site, "", `.${named.slice(here.length)}`);
	if (/[$*{}<>]|^true$|^false$|:\/\//.test(named)) return null;
	const root = site.root.replaceAll("\\", "/");
	if (named.startsWith("/") && `${root}/`.startsWith(`${named.replace(/\/+$/, "")}/`)) return "";
	const inside = named.startsWith(`${root}/`) ? named.slice(root.length + 1) : named;
	if (inside.startsWith("/") || inside.startsWith("~")) return null;
	for (const base of from === "" ? [""] : [from, ""]) {
		const folder = pathFrom(base, inside);
		if (folder === "") return "";
		if (folder !== null && site.entry(folder)?.kind === "folder") return folder;
	}
	return null;
}
function devContainers(site) {
	return site.files.filter((path) => /^\.devcontainer(?:\/(?:[^/]+\/)?devcontainer)?\.json$/.test(path)).flatMap((path) => {
		const text = site.read(path) ?? "";
		const mount = /"workspaceMount"\s*:\s*"([^"]*)"/.exec(text)?.[1];
		const source = mount === void 0 ? "" : /(?:source|src)=\$\{localWorkspaceFolder\}\/?([^,"]*)/.exec(mount)?.[1];
		const folder = source === void 0 ? null : pathFrom("", source === "" ? "." : source);
		if (folder === null) return [];
		return [{
			folder,
			how: `${path} gives to a dev container as its workspace: every extension and program in it can read it`,
			mend: () => "Keep it outside of the repository and name it in \"runArgs\": [\"--env-file\", FILE], or accept that.",
			environmentAlone: true,
			grave: false,
			hidden: none
		}];
	});
}
const served = /^(?:public|static|www|htdocs|wwwroot|webroot|docroot|public_html|html|_site|dist|web|assets)$/i;
const withPage = /^(?:web|assets)$/i;
const alsoPackages = /^(?:www|static|html)$/i;
function servedFolderOf(site, path) {
	const segments = path.split("/").slice(0, -1);
	for (const [at, segment] of segments.entries()) {
		if (!served.test(segment)) continue;
		const folder = segments.slice(0, at + 1).join("/");
		if (alsoPackages.test(segment) && isPackage(site, folder)) continue;
		if (withPage.test(segment) && (!hasPage(site, folder) || isPackage(site, folder))) continue;
		return folder;
	}
	return null;
}
function hasPage(site, folder) {
	return [
		"index.html",
		"index.htm",
		"index.php"
	].some((name) => site.entry(`${folder}/${name}`) !== null);
}
function isPackage(site, folder) {
	return [
		"package.json",
		"composer.json",
		"pyproject.toml",
		"go.mod",
		"Gemfile"
	].some((name) => site.entry(`${folder}/${name}`) !== null);
}

// build/src/doctor/secrets/pages-variables.js
const pagesPrefix = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|PUBLIC|STORYBOOK|RSPACK|NG_APP)_/;
function isForPages(site, { path, environment, severity }) {
	if (!environment || require_scan.isAtLeast(severity, "medium")) return false;
	const variables = environmentVariables(site.read(path) ?? "");
	return variables.some(({ name }) => pagesPrefix.test(name)) && variables.every(({ name }) => pagesPrefix.test(name) || name === "NODE_ENV");
}

// build/src/doctor/secrets/secret-file-exposed.js
const secretFileExposed = {
	id: "secret-file-exposed",
	title: "Secret files are outside of what is served, mounted or a workspace",
	about: "A web server gives out what lies in its folder, a program in a container reads what is mounted there, and a tool or a language model reads its workspace. A .env inside of one of them is theirs as well.",
	async run(site) {
		const files = await filesOf(site);
		if (files.length === 0) return [];
		const folders = exposedFolders(site);
		return files.flatMap((file) => [...servedRemarks(site, file), ...remarksOn$1(file, folders)]);
	}
};
async function filesOf(site) {
	const here = (await allSecretFiles(site)).filter((file) => !isForPages(site, file) && (file.environment || require_scan.isAtLeast(file.severity, "medium") && !file.tracked));
	const coming = exampleFiles(site).flatMap((example) => {
		const path = environmentPathOf(example);
		return path === null || site.entry(path) !== null ? [] : [{
			path,
			environment: true,
			example
		}];
	});
	return [...here.map(({ path, environment }) => ({
		path,
		environment,
		example: null
	})), ...coming];
}
function servedRemarks(site, { path, example }) {
	const folder = servedFolderOf(site, path);
	if (folder === null || example !== null) return [];
	return [{
		level: "error",
		path,
		line: null,
		message: `It is inside ${folder}/, a folder of the kind that web servers give out: whoever knows its name can fetch it.`,
		mend: `Move it out of ${folder}/, and change its secrets if that was ever served.`
	}];
}
function remarksOn$1({ path, environment, example }, folders) {
	const seeing = folders.filter(({ folder, hidden, environmentAlone }) => contains(folder, path) && !hidden.has(path) && (environment || !environmentAlone));
	const first = seeing.find(({ grave }) => grave) ?? seeing[0];
	if (first === void 0) return [];
	const { folder, how, mend, grave } = first;
	const shown = folder === "" ? "the root of the repository" : `${folder}/`;
	const more = seeing.length - 1;
	const others = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "place" : "places"} like it)`;
	const coming = example === null ? "" : `, once it is made from ${example},`;
	return [{
		level: grave && example === null ? "error" : "warning",
		path: example ?? path,
		line: null,
		message: `${example === null ? "It" : path}${coming} is inside ${shown}, which ${how}${others}.`,
		mend: mend(path)
	}];
}
function contains(folder, path) {
	return folder === "" || path.startsWith(`${folder}/`);
}

// build/src/doctor/secrets/ignore-command.js
function ignoreCommand(site, path) {
	const text = site.read(".gitignore") ?? "";
	const rule = `echo ${shellWord(ignoreRule(path))}`;
	return `${text === "" || text.endsWith("\n") ? rule : `(echo; ${rule})`} >> .gitignore`;
}
function ignoreRule(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^\.env(?:\.local)?$/.test(name)) return name;
	return `/${path.replace(/[\\*?[\]]| $/g, "\\$&")}`;
}

// build/src/doctor/secrets/secret-file-in-git.js
const secretFileInGit = {
	id: "secret-file-in-git",
	title: "Secret files are ignored by Git and not tracked",
	about: "A file of secrets, such as .env, a private key or a credentials file, belongs to one machine. When Git tracks it, every clone has it for ever; when Git does not ignore it, the next `git add .` takes it in.",
	async run(site) {
		const files = await allSecretFiles(site);
		if (!site.isRepository) return outsideRemarks(files);
		return [...files.flatMap((file) => remarksOn(site, file)), ...comingRemarks(site)];
	}
};
function remarksOn(site, file) {
	const { tracked, ignored } = file;
	if (tracked) return isForPages(site, file) ? [] : [trackedRemark(site, file)];
	return ignored ? [] : [unignoredRemark(site, file)];
}
function trackedRemark(site, file) {
	const { path, title, severity, confidence } = file;
	const grave = require_scan.isAtLeast(severity, "medium") && confidence !== "low";
	const rest = grave ? ", and change every secret in it: the history keeps them." : ".";
	return {
		level: grave ? "error" : "warning",
		path,
		line: null,
		message: `Git tracks it, and it is ${article(title)} ${title}.`,
		mend: site.isIgnored(path) ? `Run: git rm --cached ${shellWord(path)}${rest}` : `Run: git rm --cached ${shellWord(path)} && ${ignoreCommand(site, path)}${rest}`
	};
}
function unignoredRemark(site, { path, title }) {
	return {
		level: "warning",
		path,
		line: null,
		message: `Git does not ignore it, and it is ${article(title)} ${title}: the next \`git add .\` takes it in.`,
		mend: `Run: ${ignoreCommand(site, path)}`
	};
}
function comingRemarks(site) {
	return exampleFiles(site).flatMap((example) => {
		const path = environmentPathOf(example);
		if (path === null || site.isTracked(path) || site.isIgnored(path) || site.entry(path) !== null) return [];
		return [{
			level: "warning",
			path: example,
			line: null,
			message: `Git does not ignore ${path}, which is to be made from this file and to hold secrets.`,
			mend: `Run: ${ignoreCommand(site, path)}`
		}];
	});
}
function outsideRemarks(files) {
	if (files.length === 0) return [];
	return [{
		level: "info",
		path: "",
		line: null,
		message: "This folder is in no Git repository, so that nothing was asked about what Git tracks or ignores.",
		mend: "Run `leakline doctor` on a clone for the rest."
	}];
}
function article(title) {
	return /^[aeiou]/i.test(title) ? "an" : "a";
}

// build/src/doctor/secrets/secret-file-mode.js
const secretFileMode = {
	id: "secret-file-mode",
	title: "Secret files can be read by their owner alone",
	about: "A file of secrets that its group or everybody may read is known to every program and person with an account on the machine. Files should have the mode 0600, folders of credentials 0700, and both should be yours.",
	async run(site) {
		const files = (await allSecretFiles(site)).filter(({ tracked }) => !tracked);
		if (files.length === 0) return [];
		if (site.machine.platform === "win32") return [windowsRemark(files.length)];
		return [...files.flatMap((file) => fileRemarks(site, file)), ...folderRemarks(site, files)];
	}
};
function fileRemarks(site, file) {
	const { path } = file;
	const entry = site.entry(path);
	if (entry === null || entry.mode === null || entry.kind !== "file") return [];
	const remarks = [];
	if ((entry.mode & 63) !== 0) {
		const isEmpty = file.environment && holdsNothing(site, path);
		const rest = isEmpty ? ", and holds nothing yet" : "";
		remarks.push({
			level: isEmpty ? "info" : openLevel(file),
			path,
			line: null,
			message: `It can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)})${rest}.`,
			mend: `Run: chmod 600 ${shellWord(path)}`
		});
	}
	return [...remarks, ...ownerRemarks(site, path, entry.owner)];
}
function openLevel({ path, severity, environment }) {
	if (isRehearsal(path)) return require_scan.isAtLeast(severity, "medium") ? "warning" : "info";
	return environment || require_scan.isAtLeast(severity, "high") ? "error" : "warning";
}
function holdsNothing(site, path) {
	const text = site.read(path);
	return text !== null && environmentVariables(text).every(({ value }) => value === "");
}
const credentialFolder = /^(?:\.?credentials?|\.?secrets?|\.?private|\.?keys|\.ssh|\.aws|\.gnupg|\.kube|\.docker|\.azure|\.gcloud|sessions?)$/i;
function folderRemarks(site, files) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of files) {
		const segments = path.split("/").slice(0, -1);
		for (const [at, segment] of segments.entries()) if (credentialFolder.test(segment)) folders.add(segments.slice(0, at + 1).join("/"));
	}
	return [...folders].sort().flatMap((path) => {
		const entry = site.entry(path);
		if (entry === null || entry.mode === null || entry.kind !== "folder") return [];
		if ((entry.mode & 63) === 0) return ownerRemarks(site, path, entry.owner);
		return [{
			level: "warning",
			path: `${path}/`,
			line: null,
			message: `This folder of credentials is open to others (mode ${octal(entry.mode)}).`,
			mend: `Run: chmod 700 ${shellWord(path)}`
		}, ...ownerRemarks(site, path, entry.owner)];
	});
}
function ownerRemarks(site, path, owner) {
	const user = userOf(site.machine);
	if (owner === null || user === null || owner === user) return [];
	if (user === 0) return strangersRemarks(site, path, owner);
	return [{
		level: "warning",
		path,
		line: null,
		message: `It belongs to ${owner === 0 ? "root" : `the user ${owner}`} and not to you, who cannot keep it safe.`,
		mend: `Run: sudo chown "$(id -un)" ${shellWord(path)}`
	}];
}
function strangersRemarks(site, path, owner) {
	const keeper = site.entry("")?.owner ?? owner;
	if (owner === 0 || owner === keeper) return [];
	return [{
		level: "warning",
		path,
		line: null,
		message: `It belongs to the user ${owner}, and the repository to ${keeper === 0 ? "root" : `the user ${keeper}`}.`,
		mend: `Run: chown ${keeper === 0 ? "root" : keeper} ${shellWord(path)}`
	}];
}
function userOf({ userId, environment }) {
	const caller = environment["SUDO_UID"] ?? "";
	return userId === 0 && /^\d{1,10}$/.test(caller) ? Number(caller) : userId;
}
function windowsRemark(count) {
	return {
		level: "info",
		path: "",
		line: null,
		message: `The permissions of ${count} secret ${count === 1 ? "file" : "files"} were not looked at: Windows tells them otherwise.`,
		mend: "Look with `icacls` who may read them."
	};
}

// build/src/doctor/secrets/system-credentials.js
const systemCredentials = {
	id: "system-credentials",
	title: "Credentials files of servers are ignored, root’s and closed",
	about: "A file such as /etc/bot-credentials holds what a server needs. Its template stands in the repository with placeholders and says how it is to be kept (chmod 600, chown root:root); the file itself is ignored by Git.",
	run(site) {
		const templates = credentialTemplates(site);
		const names = new Set(templates.map((template) => nameOf(credentialsPathOf(template))));
		for (const name of namesTold(site)) names.add(name);
		return [...templates.flatMap((template) => [...keepingRemarks(site, template), ...ignoredRemarks(site, template)]), ...[...names].sort().flatMap((name) => systemRemarks(site.machine, name))];
	}
};
function keepingRemarks(site, template) {
	const name = nameOf(credentialsPathOf(template));
	const texts = [template, ...tellingFiles(site)].flatMap((path) => {
		const text = site.read(path) ?? "";
		return path === template || text.includes(name) ? [text] : [];
	});
	const saysMode = texts.some((text) => /\bchmod\s+(?:-\w+\s+)*0?[46]00\b|\binstall\b[^\n]*\s-m\s*0?[46]00\b|mode["']?\s*[:=]\s*["']?0?[46]00\b/.test(text));
	const saysOwner = texts.some((text) => /\bchown\s+(?:-\w+\s+)*root\b|\binstall\b[^\n]*\s-o\s*root\b|owner["']?\s*[:=]\s*["']?root\b/.test(text));
	if (saysMode && saysOwner) return [];
	const missing = [...saysMode ? [] : ["`chmod 600`"], ...saysOwner ? [] : ["`chown root:root`"]];
	return [{
		level: "warning",
		path: template,
		line: null,
		message: `Nothing says how the file that is made from it is to be kept: ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} told nowhere.`,
		mend: `Write at its top: install it with \`chmod 600\` and \`chown root:root\`.`
	}];
}
function ignoredRemarks(site, template) {
	const path = credentialsPathOf(template);
	if (!site.isRepository || path === template || site.isTracked(path) || site.isIgnored(path)) return [];
	if (site.entry(path) !== null) return [];
	return [{
		level: "warning",
		path: template,
		line: null,
		message: `Git does not ignore ${path}, which is to be made from this file and to hold secrets.`,
		mend: `Run: ${ignoreCommand(site, path)}`
	}];
}
const namesMax$1 = 100;
const told = /\/etc\/([A-Za-z0-9][\w.-]{0,60}-credentials)\b(?![.-]\w)/g;
function namesTold(site) {
	const names = /* @__PURE__ */ new Set();
	for (const path of tellingFiles(site)) for (const [, name = ""] of (site.read(path) ?? "").matchAll(told)) if (names.size < namesMax$1) names.add(name);
	return names;
}
const tellingName = /(?:^|\/)(?:readme|security|install|deploy\w*|setup)[^/]*\.(?:md|rst|txt|adoc)$|^docs?\/[^/]+\.(?:md|rst|adoc)$|\.service$|(?:^|\/)(?:deploy|install|setup)[^/]*\.(?:sh|ya?ml)$|^(?:deploy|scripts?|ansible)\/(?:.*\/)?[^/]+\.(?:sh|ya?ml)$/i;
const tellingFilesMax = 300;
function tellingFiles(site) {
	return site.files.filter((path) => tellingName.test(path)).slice(0, tellingFilesMax);
}
function systemRemarks(machine, name) {
	const path = `/etc/${name}`;
	const entry = entryAt((0, node_path.join)(machine.etcFolder, name), machine);
	if (entry === null || entry.kind !== "file" || entry.mode === null) return [];
	const remarks = [];
	if ((entry.mode & 63) !== 0) remarks.push({
		level: "error",
		path,
		line: null,
		message: `It can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)}).`,
		mend: `Run: sudo chmod 600 ${shellWord(path)}`
	});
	if (entry.owner !== null && entry.owner !== 0) remarks.push({
		level: "error",
		path,
		line: null,
		message: `It belongs to the user ${entry.owner} and not to root: that user can read and change it.`,
		mend: `Run: sudo chown root:root ${shellWord(path)}`
	});
	return remarks;
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// build/src/doctor/secrets/variable-use.js
const accessor = /(?:env\w*|environ\w*|secrets?|vars?|variables?|config\w*|settings?)(?:\W{1,3}(?:get|fetch|require|read|str|string|has|lookup|load|parse)\w*)?\W{0,4}$/i;
const settingName = /_(?:TOKEN|PASSWORD|PASSWD|PASS|PWD|SECRET|KEY|APIKEY|URL|URI|DSN|HOST|ADDRESS|USER|USERNAME|PORT|GATEWAY|CREDENTIALS?|CERT)$/;
const comment = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|"""|''')|\s(?:\/\/|#)\s/;
const bareNames = /(?:-|\b(?:arg|env|export|unset|declare|local|readonly))[ \t]+$/i;
const takenApart = /^\s*(?::\s*\w+\s*)?(?:=[^,{}]*)?(?:\bas\s+\w+\s*)?(?:,[^{}]*)?\}\s*(?:(?::[^=;]{1,60})?=\s*(?:\w+\.)*(?:process|import\.meta|Deno|Bun)\.env\b|from\s*["'](?:\$env\/|astro:env))/;
function isUse(path, name, before, behind) {
	const after = behind.split("\n", 1)[0] ?? "";
	if (comment.test(before)) return false;
	if (require_scan.pathTraits(path).source) {
		if (/(?:^|[{,])\s*$/.test(before) && takenApart.test(behind)) return true;
		return isUseInSource(name, before, after);
	}
	return !(/[ \t`]$/.test(before) && !bareNames.test(before) && /^(?:[.,;]?[ \t`](?!\s*[=:])|[.,;]$)/.test(after));
}
function isUseInSource(name, before, after) {
	if (accessor.test(before)) return true;
	if (!settingName.test(name)) return false;
	return /["'`]$/.test(before) ? /^["'`]/.test(after) : /^\s*$/.test(before) && /^\??\s*[:=]/.test(after);
}

// build/src/doctor/secrets/variable-mentions.js
const bytesMax = 536870912;
const takers = [
	"env_file",
	"env-file",
	"env_prefix",
	"envPrefix",
	"SetEnvPrefix",
	"AutomaticEnv"
];
const remembered = /* @__PURE__ */ new WeakMap();
function variableMentions(site) {
	const held = remembered.get(site);
	if (held !== void 0) return held;
	const found = findMentions(site);
	remembered.set(site, found);
	return found;
}
function listsOfVariables(site) {
	return [.../* @__PURE__ */ new Set([...exampleFiles(site), ...credentialTemplates(site)])].sort();
}
function findMentions(site) {
	const { detect, exclude } = site.configuration.settings;
	const lists = listsOfVariables(site);
	const prefixes = detect.prefixes.map((prefix) => `${prefix}_`);
	const listed = lists.flatMap((path) => assignmentsOf(site.read(path) ?? "").map(({ name }) => name));
	const names = [...new Set(listed)].filter((name) => !prefixes.some((prefix) => name.startsWith(prefix)));
	const keywords = [
		...prefixes,
		...names,
		...takers
	];
	const state = {
		automaton: require_scan.buildAutomaton(keywords),
		keywords,
		prefixes: prefixes.length,
		names: prefixes.length + names.length,
		byName: /* @__PURE__ */ new Map(),
		takesAll: false
	};
	const excluded = require_scan.excludeFilter(exclude);
	const isList = new Set(lists);
	const hits = new require_scan.Hits();
	let left = bytesMax;
	for (const path of site.files) {
		const place = isList.has(path) || excluded(path) ? null : placeOf$1(path);
		if (place === null) continue;
		const bytes = site.bytes(path);
		if (bytes === null) continue;
		left -= bytes.length;
		if (left < 0) break;
		hits.clear();
		require_scan.search(state.automaton, bytes, hits);
		if (hits.count > 0) addMentions(state, hits, bytes, path, place);
	}
	return state;
}
const passedOver = /\.(?:png|jpe?g|gif|webp|ico|icns|bmp|tiff?|pdf|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|ogg|wav|flac|zip|gz|tgz|bz2|xz|7z|rar|jar|war|exe|dll|so|dylib|a|o|class|pyc|wasm|bin|dat|db|sqlite3?|parquet|svg|min\.(?:js|css)|map)$|(?:^|\/)\.(?:github\/)?leakline[^/]*$/i;
const environmentFile = /(?:^|\/)\.env(?:\.[\w.-]+)?$/i;
function placeOf$1(path) {
	if (passedOver.test(path) || environmentFile.test(path)) return null;
	const { lock, vendored, document, test } = require_scan.pathTraits(path);
	if (lock || vendored) return null;
	if (path.startsWith(".github/workflows/") || path.startsWith(".github/actions/")) return "workflow";
	if (document) return "document";
	return test ? "test" : "code";
}
function addMentions(state, hits, bytes, path, place) {
	require_scan.forEachHit(state.automaton, hits, (keyword, start) => {
		const text = state.keywords[keyword] ?? "";
		if (keyword >= state.names) {
			state.takesAll = true;
			return;
		}
		const name = nameAt(bytes, start, text, keyword < state.prefixes);
		if (name === null) return;
		const known = state.byName.get(name) ?? /* @__PURE__ */ new Map();
		state.byName.set(name, known);
		const isOwn = keyword < state.prefixes;
		if (isOwn && place === "document" && !known.has("table") && startsRow(bytes, start)) known.set("table", {
			path,
			line: lineAt(bytes, start)
		});
		if (known.has(place)) return;
		if (isOwn && place === "code" && !isUse(path, name, ...around(bytes, start, start + name.length))) return;
		known.set(place, {
			path,
			line: lineAt(bytes, start)
		});
	});
}
const nameCharactersMax = 100;
function nameAt(bytes, start, keyword, isPrefix) {
	if (isWordByte(bytes[start - 1])) return null;
	let end = start + keyword.length;
	if (isPrefix) while (isNameByte(bytes[end]) && end - start < nameCharactersMax) end += 1;
	if (isWordByte(bytes[end])) return null;
	const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
	return (isPrefix ? name.length > keyword.length && !name.endsWith("_") : true) && name.startsWith(keyword) ? name : null;
}
function isNameByte(byte) {
	return byte !== void 0 && (byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95);
}
function isWordByte(byte) {
	return isNameByte(byte) || byte !== void 0 && byte >= 97 && byte <= 122;
}
const lineCharactersMax = 300;
function around(bytes, start, end) {
	const text = (from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
	const before = text(Math.max(0, start - lineCharactersMax), start);
	const after = text(end, Math.min(bytes.length, end + lineCharactersMax));
	return [before.slice(before.lastIndexOf("\n") + 1), after];
}
function startsRow(bytes, start) {
	let at = start - 1;
	while (bytes[at] === 96 || bytes[at] === 32 || bytes[at] === 42) at -= 1;
	return bytes[at] === 124 && (at === 0 || bytes[at - 1] === 10);
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
	return line;
}

// build/src/doctor/secrets/variable-documentation.js
const variableDocumentation = {
	id: "variable-documentation",
	title: "Variables are in the example, in use and explained",
	about: "Whoever sets a system up has to know which secrets it needs: the infrastructure variables that the code reads stand in .env.example, and what stands there is read by something and explained, in a comment or in the documents.",
	run(site) {
		const listed = listedVariables(site);
		const mentions = variableMentions(site);
		const prefixes = site.configuration.settings.detect.prefixes.map((prefix) => `${prefix}_`);
		const isOwn = (name) => prefixes.some((prefix) => name.startsWith(prefix));
		return [
			...missingRemarks(site, listed, mentions, isOwn),
			...unexplainedRemarks(listed, mentions, isOwn),
			...unusedRemarks(listed, mentions),
			...unlistedRemarks(site, listed, mentions, isOwn),
			...workflowRemarks(listed, mentions, isOwn)
		];
	}
};
function listedVariables(site) {
	const listed = /* @__PURE__ */ new Map();
	for (const path of listsOfVariables(site)) for (const assignment of assignmentsOf(site.read(path) ?? "")) {
		const known = listed.get(assignment.name);
		if (known === void 0) listed.set(assignment.name, {
			...assignment,
			path
		});
		else if (assignment.explained) listed.set(assignment.name, {
			...known,
			explained: true
		});
	}
	return listed;
}
function missingRemarks(site, listed, { byName }, isOwn) {
	const missing = [];
	for (const [name, places] of byName) {
		const use = places.get("code");
		if (use !== void 0 && isOwn(name) && !listed.has(name)) missing.push({
			...use,
			name
		});
	}
	const lists = listsOfVariables(site);
	const [first] = missing;
	if (first === void 0) return [];
	if (lists.length === 0) {
		const names = namesInWords(missing.map(({ name }) => name), namesMax);
		return [{
			level: "warning",
			path: first.path,
			line: first.line,
			message: `The code reads ${names}, and there is no .env.example that says which variables are needed.`,
			mend: "Add a .env.example with a line `NAME=` and a comment for each."
		}];
	}
	return missing.map(({ name, path, line }) => ({
		level: "warning",
		path,
		line,
		message: `${name} is read here and stands in no example.`,
		mend: `Add a line \`${name}=\` with a comment to ${lists[0]}.`
	}));
}
const wellKnown = /^(?:NODE_ENV|PORT|HOST|TZ|LANG|LC_ALL|DEBUG|LOG_LEVEL|PUID|PGID|UID|GID|COMPOSE_\w+|APP_(?:ENV|DEBUG|NAME|URL))$/;
function unexplainedRemarks(listed, { byName }, isOwn) {
	const unexplained = [...listed.values()].filter(({ name, explained }) => !explained && !wellKnown.test(name) && byName.get(name)?.has("document") !== true);
	const own = unexplained.filter(({ name }) => isOwn(name));
	const others = unexplained.filter(({ name }) => !isOwn(name));
	return [...own.map(({ name, path, line }) => ({
		level: "warning",
		path,
		line,
		message: `${name} is explained nowhere: no comment beside it, and no document names it.`,
		mend: `Write a comment above it, or a row about it into the README.`
	})), ...perFile(others, (names, many) => ({
		level: "info",
		message: `${names} ${many ? "are" : "is"} explained nowhere.`,
		mend: "Write a comment above each, or a table of them into the README."
	}))];
}
function unusedRemarks(listed, { byName, takesAll }) {
	if (takesAll) return [];
	return perFile([...listed.values()].filter(({ name }) => {
		const places = byName.get(name);
		return !(places?.has("code") || places?.has("test") || places?.has("workflow"));
	}), (names, many) => ({
		level: "info",
		message: `${names} ${many ? "are" : "is"} read nowhere in this repository.`,
		mend: "Take out what nothing needs any more."
	}));
}
function unlistedRemarks(site, listed, { byName }, isOwn) {
	const [list] = listsOfVariables(site);
	if (list === void 0) return [];
	return [...byName].flatMap(([name, places]) => {
		const row = places.get("table");
		if (row === void 0 || !isOwn(name) || listed.has(name)) return [];
		if (places.has("code") || places.has("test") || places.has("workflow")) return [];
		return [{
			level: "info",
			path: row.path,
			line: row.line,
			message: `${name} has a row here, stands in no example and is read nowhere in this repository.`,
			mend: `Add a line \`${name}=\` with a comment to ${list}, or take the row out.`
		}];
	});
}
function workflowRemarks(listed, { byName }, isOwn) {
	return [...byName].flatMap(([name, places]) => {
		const use = places.get("workflow");
		if (use === void 0 || !isOwn(name) || listed.has(name)) return [];
		if (places.has("code") || places.has("document")) return [];
		return [{
			level: "info",
			path: use.path,
			line: use.line,
			message: `${name} is a secret of this workflow, and no document names it.`,
			mend: "Say in the README which secrets the repository needs in its settings."
		}];
	});
}
function perFile(variables, remark) {
	return [...new Set(variables.map(({ path }) => path))].map((path) => {
		const of = variables.filter((variable) => variable.path === path);
		const names = namesInWords(of.map(({ name }) => name), namesMax);
		return {
			path,
			line: of[0]?.line ?? null,
			...remark(names, of.length > 1)
		};
	});
}
const namesMax = 8;

// build/src/doctor/checks.js
const checks = [
	secretFileInGit,
	secretFileMode,
	secretFileExposed,
	environmentFileMissing,
	exampleValues,
	variableDocumentation,
	plaintextSecrets,
	systemCredentials,
	gitRemotes,
	gitCredentials,
	...deploymentChecks,
	hookInPlace,
	workflowInPlace,
	staleConfiguration,
	staleBaseline
];

// build/src/doctor/diagnose.js
const remarksMax = 100;
async function diagnose(site, made = checks) {
	const { detect } = site.configuration.settings;
	const secrets = [...await knownSecrets(site)].map((text) => ({
		text,
		family: "credential"
	}));
	const redactor = new require_scan.Redactor(require_scan.plainDetector(detect), require_scan.patternsById, secrets);
	const fingerprints = /* @__PURE__ */ new Map();
	const advice = [];
	for (const check of made) for (const remark of bounded((await check.run(site)).toSorted(byPlace))) {
		const message = redactor.path(remark.message);
		const path = redactor.path(remark.path);
		const { level, line } = remark;
		const mend = redactor.path(remark.mend);
		const fingerprint = fingerprintOf([
			check.id,
			path,
			message
		], fingerprints);
		advice.push({
			check: check.id,
			level,
			path,
			line,
			message,
			mend,
			fingerprint
		});
	}
	advice.sort((a, b) => adviceLevels.indexOf(a.level) - adviceLevels.indexOf(b.level));
	return {
		advice,
		rules: made.map(({ id, title, about }) => ({
			id,
			title,
			about
		}))
	};
}
function byPlace(a, b) {
	return adviceLevels.indexOf(a.level) - adviceLevels.indexOf(b.level) || require_scan.compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}
function bounded(remarks) {
	return adviceLevels.flatMap((level) => {
		const all = remarks.filter((remark) => remark.level === level);
		const rest = all.length - remarksMax;
		if (rest <= 0) return all;
		const more = {
			level,
			path: "",
			line: null,
			message: `${rest} more of the same kind ${rest === 1 ? "is" : "are"} not listed.`,
			mend: "Mend those above, and run `leakline doctor` again."
		};
		return [...all.slice(0, remarksMax), more];
	});
}
function fingerprintOf(parts, seen) {
	const key = JSON.stringify(parts);
	const nth = (seen.get(key) ?? 0) + 1;
	seen.set(key, nth);
	return (0, node_crypto.createHash)("sha256").update(`${key}${nth}`).digest("hex").slice(0, 16);
}

// build/src/report/doctor.js
const formatVersion = 1;
const pathCharactersMax = 400;
const widthMin = 40;
const headings = {
	error: "ERRORS",
	warning: "WARNINGS",
	info: "INFO"
};
const styles = {
	error: "high",
	warning: "medium",
	info: "low"
};
function doctorText(report, options) {
	const paint = require_progress_lines.painter(options.colour);
	const sections = adviceLevels.flatMap((level) => {
		const advice = report.advice.filter((one) => one.level === level);
		if (advice.length === 0) return [];
		return [`${paint(styles[level], `${headings[level]} (${advice.length}):`)}\n${advice.map((one) => entryText(one, options)).join("")}`];
	});
	const { errors, warnings, info } = adviceCounts(report);
	const summary = `Summary: ${errors} errors, ${warnings} warnings, ${info} info`;
	return `${[...sections, paint("bold", summary)].join("\n")}\n`;
}
function entryText(advice, { colour, width }) {
	const paint = require_progress_lines.painter(colour);
	const place = placeOf(advice);
	const lines = (text, indent) => {
		return (width === void 0 ? [text] : require_progress_lines.wrapped(text, Math.max(widthMin, width - indent.length))).join(`\n${indent}`);
	};
	const head = lines(`${place === "" ? "" : `${place}: `}${require_scan.visibleText(advice.message)}`, "    ");
	const mend = lines(`${require_scan.visibleText(advice.mend)} [${advice.check}]`, "    ");
	const shown = place === "" ? head : paint("bold", place) + head.slice(place.length);
	return `  • ${head.startsWith(place) ? shown : head}\n    ${mend}\n`;
}
function placeOf({ path, line }) {
	if (path === "") return "";
	return require_scan.visibleCut(path, pathCharactersMax) + (line === null ? "" : `:${line}`);
}
function doctorJson(report) {
	const value = {
		formatVersion,
		tool: {
			name: "Leakline",
			version: require_scan.version
		},
		summary: adviceCounts(report),
		advice: report.advice.map(({ check, level, path, line, message, mend, fingerprint }) => ({
			check,
			level,
			path: path === "" ? null : path,
			line,
			message,
			mend,
			fingerprint
		})),
		checks: report.rules.map(({ id, title, about }) => ({
			id,
			title,
			about
		}))
	};
	return `${require_suppressions.jsonText(value, 2)}\n`;
}
function adviceCounts({ advice }) {
	const count = (level) => advice.filter((one) => one.level === level).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		info: count("info")
	};
}

// build/src/report/doctor-sarif.js
const homePage = "https://github.com/leakline/leakline";
const helpPage = "https://github.com/leakline/leakline/blob/main/docs/doctor.md";
const descriptionCharactersMax = 1024;
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
const problemSeverities = {
	error: "error",
	warning: "warning",
	info: "recommendation"
};
const scores = {
	error: "7.5",
	warning: "5.0"
};
function doctorSarif(report) {
	const known = new Map(report.rules.map((rule) => [rule.id, rule]));
	const rules = /* @__PURE__ */ new Map();
	for (const { check, level } of report.advice) {
		const rule = known.get(check) ?? {
			id: check,
			title: check,
			about: check
		};
		rules.set(ruleId(check, level), toRule(rule, level));
	}
	const sorted = [...rules.values()].sort((a, b) => require_scan.compareText(a.id, b.id));
	const indexes = new Map(sorted.map((rule, index) => [rule.id, index]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Leakline",
				semanticVersion: require_scan.version,
				informationUri: homePage,
				rules: sorted
			} },
			automationDetails: { id: "leakline/doctor/" },
			originalUriBaseIds: { [require_progress_lines.sourceRoot]: { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			invocations: [{ executionSuccessful: true }],
			results: report.advice.map((advice) => toResult(advice, indexes))
		}]
	};
	return `${require_suppressions.jsonText(log, 2)}\n`;
}
function ruleId(check, level) {
	return `doctor/${check}/${level}`;
}
function toRule({ id, title, about }, level) {
	const score = scores[level];
	const words = [
		"doctor",
		...id.split("-"),
		level
	];
	return {
		id: ruleId(id, level),
		name: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
		shortDescription: { text: require_scan.cut(title, descriptionCharactersMax) },
		fullDescription: { text: require_scan.cut(about, descriptionCharactersMax) },
		help: {
			text: about,
			markdown: require_suppressions.markdownText(about)
		},
		helpUri: `${helpPage}#${id}`,
		defaultConfiguration: { level: levels[level] },
		properties: {
			tags: ["security", "configuration"],
			precision: "high",
			"problem.severity": problemSeverities[level],
			...score === void 0 ? {} : { "security-severity": score }
		}
	};
}
function toResult(advice, indexes) {
	const { check, level, path, line, message, mend, fingerprint } = advice;
	const id = ruleId(check, level);
	const startLine = line ?? 1;
	return {
		ruleId: id,
		ruleIndex: indexes.get(id) ?? 0,
		level: levels[level],
		message: { text: messageText(`${message} ${mend}`) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: require_progress_lines.pathToUri(path === "" ? "repository" : path),
				uriBaseId: require_progress_lines.sourceRoot
			},
			region: {
				startLine,
				startColumn: 1,
				endLine: startLine,
				endColumn: 1
			}
		} }],
		partialFingerprints: {
			primaryLocationLineHash: `${fingerprint}:1`,
			"leakline/doctor/v1": fingerprint
		}
	};
}
function messageText(text) {
	return require_scan.visibleText(text).replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}

// build/src/cli/doctor.js
async function runDoctor(words, surroundings, machine = machineOf(surroundings.environment)) {
	checkOperands(words);
	const format = formatOf(words.values);
	const directory = words.operands[0] ?? words.directory;
	const configuration = await configurationOf({
		...words,
		directory
	});
	const report = await diagnose(await openSite(directory, machine, configuration));
	await tell(report, format, words.values, surroundings);
	const { errors, warnings } = adviceCounts(report);
	return errors > 0 || words.values.strict === true && warnings > 0 ? 1 : 0;
}
function checkOperands({ operands }) {
	if (operands.length <= 1) return;
	throw new require_scan.Fault("bad-argument", `"doctor" takes one operand, and ${operands.length} were given`, "Give the folder of the repository, or nothing for this one.");
}
function formatOf({ format }) {
	const found = require_arguments.formats.find((one) => one === (format ?? "text"));
	if (found !== void 0) return found;
	throw new require_scan.Fault("bad-argument", "--format does not know that value", `Give one of ${require_arguments.formats.join(", ")}.`);
}
async function configurationOf(words) {
	const chosen = words.configuration;
	const typed = require_suppressions.resolveSettings(words.typed, require_run_scan.flagName);
	try {
		const asked = {
			...words,
			nameOf: require_run_scan.flagName
		};
		const options = await require_configure_scan.optionsInForce(asked);
		return {
			settings: await require_configure_scan.settingsInForce(asked),
			options,
			fault: null,
			chosen
		};
	} catch (error) {
		if (!(error instanceof require_scan.Fault) || error.code !== "bad-configuration") throw error;
		return {
			settings: {
				...require_scan.defaultSettings,
				detect: typed.detect,
				suppression: typed.suppression
			},
			options: null,
			fault: error,
			chosen
		};
	}
}
async function tell(report, format, values, { stdout, environment }) {
	const onTerminal = stdout.isTTY === true && values.output === void 0;
	const text = {
		json: () => doctorJson(report),
		sarif: () => doctorSarif(report),
		text: () => doctorText(report, {
			colour: require_arguments.colourWish(values.color, values["no-color"], environment) ?? onTerminal,
			...onTerminal ? { width: stdout.columns } : {}
		})
	}[format]();
	if (values.output === void 0) return require_run_scan.write(stdout, text);
	try {
		await (0, node_fs_promises.writeFile)(values.output, text);
	} catch (error) {
		const reason = error.code ?? "unknown reason";
		throw new require_scan.Fault("unwritable-file", `the report cannot be written to the file of --output (${reason})`, "Give a path in a folder that exists and may be written to.");
	}
}

exports.runDoctor = runDoctor;