import { Xt as visibleText, Yt as visibleCut, st as readHead, vn as Fault, vt as locateRepository, xt as absolutePath, yt as readRepositoryConfig } from "./scan.js";
import { a as keyNames, i as definitionOf, r as configurationPaths } from "./configuration-keys.js";
import { n as schemaAddress } from "./configuration-schema.js";
import { realpathSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// build/src/report/set-up.js
function setUpText(files, isDryRun) {
	const blocks = files.map(({ path, text, done, advice }) => {
		const head = `${done}: ${visibleCut(path, 400)}\n`;
		if (done === "unchanged") return head;
		if (advice !== "") return `${head}  ${visibleText(advice)}\n`;
		return `${head}${text.replace(/^(?=.)/gm, "  | ").replace(/^$(?!\n*$(?![\s\S]))/gm, "  |")}`;
	});
	const next = isDryRun ? "Nothing was written." : "Commit what is below .github; the hook is yours alone. `leakline history .` scans what is there already.";
	return `${blocks.join("\n")}\n${next}\n`;
}

// build/src/config/configuration-template.js
function configurationTemplate() {
	const lines = [
		`# yaml-language-server: $schema=${schemaAddress}`,
		"## The configuration of Leakline: take the \"# \" off what you want to set. Nothing here is in force until then. An input of",
		"## the action and a flag on a command line count more. In a pull request the configuration of its base counts.",
		"## What each key means: https://github.com/leakline/leakline/blob/main/docs/configuration.md"
	];
	let section = "";
	for (const key of keyNames) {
		const definition = definitionOf(key);
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
function exampleLines(name, { shape, example }) {
	if (shape === "severities") return [`${name}:`, ...Object.entries(example).map(([key, value]) => `  ${key}: ${value}`)];
	if (shape === "list") return [`${name}:`, ...example.map((item) => `  - ${word(item)}`)];
	return [`${name}: ${word(String(example))}`];
}
function word(text) {
	return /^[\w][\w./ -]*$/.test(text) ? text : JSON.stringify(text);
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

// build/src/setup/git-hook.js
const mark = "# leakline:";
function hookFile(program) {
	return `#!/bin/sh
${mark} refuses a commit that adds a leak. \`git commit --no-verify\` passes it by.
${hookCommand(program)}
`;
}
function hookCommand(program) {
	return `exec node ${quoted(program.replaceAll("\\", "/"))} staged`;
}
function isOwnHook(text) {
	return text.split(/\r?\n/).some((line) => line.startsWith(mark));
}
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
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
	const place = await locateRepository(options.directory);
	const root = place?.workTree ?? null;
	if (place === null || root === null) throw new Fault("not-a-repository", `There is no work tree of a Git repository at ${absolutePath(options.directory)} or above it.`, "Run `git init` there, or give the folder of a clone.");
	const wanted = [
		await workflowOf(place, root),
		await hookOf(place, root, options),
		await configurationOf(root)
	];
	const files = [];
	for (const one of wanted) files.push(await put(one, root, options));
	return files;
}
async function workflowOf(place, root) {
	const head = await readHead(place);
	const current = head.kind === "branch" ? head.ref.replace(/^refs\/heads\//, "") : null;
	const branch = await remoteDefault(place) ?? current;
	return {
		file: join(root, ...workflowPath.split("/")),
		text: workflowFile(branch ?? "main"),
		executable: false,
		isOwn: () => false,
		isForeign: false,
		advice: "It differs from what would be written; --force replaces it."
	};
}
async function remoteDefault({ commonDir }) {
	const text = await readOrNull(join(commonDir, "refs", "remotes", "origin", "HEAD"));
	return /^ref: refs\/remotes\/origin\/(.+?)\s*$/.exec(text ?? "")?.[1] ?? null;
}
async function hookOf(place, root, { program }) {
	const hooks = (await readRepositoryConfig(place.commonDir)).get("core.hookspath");
	const folder = hooks === void 0 || hooks === "" ? null : resolve(root, hooks);
	return {
		file: join(folder ?? join(place.commonDir, "hooks"), "pre-commit"),
		text: hookFile(program),
		executable: true,
		isOwn: isOwnHook,
		isForeign: folder !== null,
		advice: `Have it run this line: ${hookCommand(program)}`
	};
}
async function configurationOf(root) {
	const [usual] = configurationPaths;
	let present = null;
	for (const path of configurationPaths) if (await readOrNull(join(root, path)) !== null) present ??= path;
	return {
		file: join(root, ...(present ?? usual).split("/")),
		text: configurationTemplate(),
		executable: false,
		isOwn: () => false,
		isForeign: present !== null,
		advice: "It is your configuration: `leakline config` shows what it sets."
	};
}
async function put(wanted, root, { force, dryRun }) {
	const { file, text, executable, isOwn, isForeign, advice } = wanted;
	const path = relative(root, file).replaceAll("\\", "/");
	const present = await readOrNull(file);
	if (present === text) return {
		path,
		text,
		done: "unchanged",
		advice: ""
	};
	if (present !== null && !isOwn(present) && !force || isForeign) return {
		path,
		text,
		done: "kept",
		advice
	};
	if (dryRun) return {
		path,
		text,
		done: present === null ? "would write" : "would replace",
		advice: ""
	};
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
		if (executable) await chmod(file, 493);
	} catch {
		throw new Fault("unwritable-file", `${path} cannot be written.`, "Make its folder writable, or write it yourself from what `leakline init --dry-run` shows.");
	}
	return {
		path,
		text,
		done: present === null ? "written" : "replaced",
		advice: ""
	};
}
async function readOrNull(file) {
	try {
		return await readFile(file, "utf8");
	} catch {
		return null;
	}
}

// build/src/cli/init.js
async function initText(asked) {
	const program = realpathSync(process.argv[1] ?? "");
	return setUpText(await setUp({
		...asked,
		program
	}), asked.dryRun);
}

export { initText };