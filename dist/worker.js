const require_work_through = require("./work-through.js");
const require_scan = require("./scan.js");
const require_judge_files = require("./judge-files.js");
let node_worker_threads = require("node:worker_threads");

// build/src/scan/worker.js
const { settings, thread } = node_worker_threads.workerData;
const context = require_scan.makeContext(settings, {
	progress: { step() {} },
	log() {}
});
node_worker_threads.parentPort?.once("message", begin);
function begin(given) {
	if (given.kind === "trees") {
		node_worker_threads.parentPort?.once("message", begin);
		tell({
			kind: "trees",
			part: lastOf(require_work_through.readTrees(given.work))
		});
		return;
	}
	if (given.kind === "files") {
		require_judge_files.judgeBatches(given.work, context, thread, require_judge_files.takeBatches(given.work, receiveBatch), (batch) => tell({
			kind: "batch",
			batch
		}));
		tell({ kind: "end" });
	} else tell({
		kind: "blobs",
		done: lastOf(require_work_through.workThrough(given.work, context, thread))
	});
	node_worker_threads.parentPort?.close();
}
function lastOf(steps) {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}
function receiveBatch() {
	if (node_worker_threads.parentPort === null) return null;
	const received = (0, node_worker_threads.receiveMessageOnPort)(node_worker_threads.parentPort);
	return received === void 0 ? null : received.message;
}
function tell(message) {
	node_worker_threads.parentPort?.postMessage(message);
}
