const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// build/src/cli/directory-of-hook.js
async function directoryOfHook(directory, environment) {
	const told = environment["GIT_DIR"];
	if (told === void 0 || directory !== ".") return directory;
	const place = await require_scan.locateRepository(directory).catch(() => null);
	return place !== null && real(place.gitDir) === real((0, node_path.resolve)(told)) ? directory : told;
}
function real(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return path;
	}
}

exports.directoryOfHook = directoryOfHook;