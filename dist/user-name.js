const require_scan = require("./scan.js");
let node_path = require("node:path");

// build/src/git/user-name.js
const configBytesMax = 4194304;
async function userName(directory, environment) {
	const place = await require_scan.locateRepository(directory);
	const own = place === null ? void 0 : (await require_scan.readRepositoryConfig(place.commonDir)).get("user.name");
	return (environment["GIT_AUTHOR_NAME"] || own || await globalName(environment)).replace(/[<>\r\n\0]/g, "").trim();
}
async function globalName(environment) {
	const home = environment["HOME"] ?? environment["USERPROFILE"] ?? null;
	const named = environment["GIT_CONFIG_GLOBAL"];
	const folder = environment["XDG_CONFIG_HOME"] || (home === null ? null : (0, node_path.join)(home, ".config"));
	const usual = [...home === null ? [] : [(0, node_path.join)(home, ".gitconfig")], ...folder === null ? [] : [(0, node_path.join)(folder, "git", "config")]];
	for (const file of named === void 0 ? usual : [named]) {
		const bytes = await require_scan.readSmallFile(file, configBytesMax);
		const name = require_scan.parseGitConfig(bytes?.toString("utf8") ?? "").get("user.name");
		if (name !== void 0 && name !== "") return name;
	}
	return "";
}

Object.defineProperty(exports, "userName", {
  enumerable: true,
  get: function () {
    return userName;
  }
});