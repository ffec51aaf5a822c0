let node_fs_promises = require("node:fs/promises");
let node_timers_promises = require("node:timers/promises");

// build/src/git/rename-over.js
const pauses = [
	10,
	20,
	40,
	80,
	160,
	320,
	640
];
const passing = /* @__PURE__ */ new Set([
	"EPERM",
	"EACCES",
	"EBUSY"
]);
async function renameOver(from, to, { platform, rename: once, wait: pause } = {
	platform: process.platform,
	rename: node_fs_promises.rename,
	wait: node_timers_promises.setTimeout
}) {
	for (const milliseconds of platform === "win32" ? pauses : []) try {
		return await once(from, to);
	} catch (error) {
		if (!passing.has(error.code ?? "")) throw error;
		await pause(milliseconds);
	}
	return once(from, to);
}

Object.defineProperty(exports, "renameOver", {
  enumerable: true,
  get: function () {
    return renameOver;
  }
});