const require_scan = require("./scan.js");
const require_configuration_schema = require("./configuration-schema.js");
const require_hook_site = require("./hook-site.js");
const require_own_program = require("./own-program.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// build/src/report/set-up.js
function setUpText(files, isDryRun) {
	const blocks = files.map(({ path, text, done, advice }) => {
		const head = `${done}: ${require_scan.visibleCut(path, 400)}\n`;
		const told = advice.map((line) => `  ${require_scan.visibleText(line)}\n`).join("");
		if ([
			"unchanged",
			"kept",
			"not written"
		].includes(done)) return head + told;
		return `${head}${told}${text.replace(/^(?=.)/gm, "  | ").replace(/^$(?!\n*$(?![\s\S]))/gm, "  |")}`;
	});
	const next = isDryRun ? "Nothing was written." : "Commit what is below .github; the hook is yours alone. `leakline history .` scans what is there already.";
	return `${blocks.join("\n")}\n${next}\n`;
}

// build/src/config/configuration-template.js
function configurationTemplate() {
	const lines = [
		`# yaml-language-server: $schema=${require_configuration_schema.schemaAddress}`,
		"## The configuration of Leakline: take the \"# \" off what you want to set. Nothing here is in force until then. An input of",
		"## the action and a flag on a command line count more. In a pull request the configuration of its base counts.",
		"## What each key means: https://github.com/leakline/leakline/blob/main/docs/configuration.md"
	];
	let section = "";
	for (const key of require_scan.keyNames) {
		const definition = require_scan.definitionOf(key);
		const parts = key.split(".");
		const [name, indent] = parts.length === 2 ? [parts[1], "  "] : [key, ""];
		lines.push("");
		if (parts.length === 2 && parts[0] !== section) {
			section = parts[0] ?? "";
			lines.push("## Of a scan of the whole history (nothing else heeds these):", `# ${section}:`);
		}
		lines.push(...wrapped(`${definition.about} Default: ${definition.otherwise}.`, indent));
		lines.push(...exampleLines(name ?? key, definition).map((line) => `# ${indent}${line}`));
	}
	return `${lines.join("\n")}\n`;
}
function exampleLines(name, { example }) {
	return pairLines(name, example);
}
function pairLines(name, value) {
	if (isScalar(value)) return [`${name}: ${word(String(value), value)}`];
	if (Array.isArray(value)) return [`${name}:`, ...value.flatMap(itemLines).map((line) => `  ${line}`)];
	return [`${name}:`, ...mapLines(value).map((line) => `  ${line}`)];
}
function itemLines(item) {
	if (isScalar(item)) return [`- ${word(String(item), item)}`];
	return mapLines(item).map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}
function mapLines(value) {
	return Object.entries(value).flatMap(([name, one]) => pairLines(name, one));
}
function isScalar(value) {
	return typeof value !== "object" || value === null;
}
function word(text, value) {
	if (typeof value !== "string" || /^[\w][\w./ -]*$/.test(text)) return text;
	return text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
function wrapped(text, indent) {
	const lines = [];
	for (const part of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + part.length <= 118) lines[lines.length - 1] = `${last} ${part}`;
		else lines.push(`## ${indent}${part}`);
	}
	return lines;
}

// build/src/setup/workflow-file.js
const workflowPath = ".github/workflows/leakline.yml";
function workflowFile(defaultBranch) {
	return `# Written by \`leakline init\`. What each part means: https://github.com/leakline/leakline/blob/main/docs/github.md
name: leakline
on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  merge_group:
  schedule:
    - cron: '17 3 * * *'

permissions:
  contents: read

jobs:
  leakline:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write # for alerts of code scanning
    steps:
      - uses: actions/checkout@v7
        with:
          # The nightly scan reads the whole history; for other events what is missing is fetched.
          fetch-depth: \${{ github.event_name == 'schedule' && '0' || '1' }}
          persist-credentials: false
      - uses: leakline/leakline@v0
`;
}

// build/src/setup/set-up.js
async function setUp(options) {
	const place = await require_scan.locateRepository(options.directory);
	const root = place?.workTree ?? null;
	if (place === null || root === null) throw new require_scan.Fault("not-a-repository", `There is no work tree of a Git repository at ${require_scan.absolutePath(options.directory)} or above it.`, "Run `git init` there, or give the folder of a clone.");
	return [
		await put(await workflowOf(place, root), root, options),
		await putHook(options),
		await put(await configurationOf(root), root, options)
	];
}
async function putHook(options) {
	const site = await require_hook_site.openHookSite(options.directory, options.environment);
	const { path, text, done, advice } = await require_own_program.installHook(site, "pre-commit", options);
	return {
		path,
		text,
		done,
		advice
	};
}
async function workflowOf(place, root) {
	const head = await require_scan.readHead(place);
	const current = head.kind === "branch" ? head.ref.replace(/^refs\/heads\//, "") : null;
	const branch = await remoteDefault(place) ?? current;
	return {
		file: (0, node_path.join)(root, ...workflowPath.split("/")),
		text: workflowFile(branch ?? "main"),
		isForeign: false,
		advice: "It differs from what would be written; --force replaces it."
	};
}
async function remoteDefault({ commonDir }) {
	const text = await readOrNull((0, node_path.join)(commonDir, "refs", "remotes", "origin", "HEAD"));
	return /^ref: refs\/remotes\/origin\/(.+?)\s*$/.exec(text ?? "")?.[1] ?? null;
}
async function configurationOf(root) {
	const [usual] = require_scan.configurationPaths;
	let present = null;
	for (const path of require_scan.configurationPaths) if (await readOrNull((0, node_path.join)(root, path)) !== null) present ??= path;
	return {
		file: (0, node_path.join)(root, ...(present ?? usual).split("/")),
		text: configurationTemplate(),
		isForeign: present !== null,
		advice: "It is your configuration: `leakline config` shows what it sets."
	};
}
async function put(wanted, root, { force, dryRun }) {
	const { file, text, isForeign, advice } = wanted;
	const path = (0, node_path.relative)(root, file).replaceAll("\\", "/");
	const present = await readOrNull(file);
	if (present === text) return {
		path,
		text,
		done: "unchanged",
		advice: []
	};
	if (present !== null && !force || isForeign) return {
		path,
		text,
		done: "kept",
		advice: [advice]
	};
	if (dryRun) return {
		path,
		text,
		done: present === null ? "would write" : "would replace",
		advice: []
	};
	try {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
		await (0, node_fs_promises.writeFile)(file, text);
	} catch {
		throw new require_scan.Fault("unwritable-file", `${path} cannot be written.`, "Make its folder writable, or write it yourself from what `leakline init --dry-run` shows.");
	}
	return {
		path,
		text,
		done: present === null ? "written" : "replaced",
		advice: []
	};
}
async function readOrNull(file) {
	try {
		return await (0, node_fs_promises.readFile)(file, "utf8");
	} catch {
		return null;
	}
}

// build/src/cli/init.js
async function initText(asked) {
	const files = await setUp({
		...asked,
		program: require_own_program.ownProgram(),
		environment: process.env
	});
	return setUpText(files, asked.dryRun);
}

exports.initText = initText;