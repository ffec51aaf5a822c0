import { i as readTrees, t as workThrough } from "./work-through.js";
import { y as makeContext } from "./scan.js";
import { n as judgeBatches, s as takeBatches } from "./judge-files.js";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";

// build/src/scan/worker.js
const { settings, thread } = workerData;
const context = makeContext(settings, {
	progress: { step() {} },
	log() {}
});
parentPort?.once("message", begin);
function begin(given) {
	if (given.kind === "trees") {
		parentPort?.once("message", begin);
		tell({
			kind: "trees",
			part: lastOf(readTrees(given.work))
		});
		return;
	}
	if (given.kind === "files") {
		judgeBatches(given.work, context, thread, takeBatches(given.work, receiveBatch), (batch) => tell({
			kind: "batch",
			batch
		}));
		tell({ kind: "end" });
	} else tell({
		kind: "blobs",
		done: lastOf(workThrough(given.work, context, thread))
	});
	parentPort?.close();
}
function lastOf(steps) {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}
function receiveBatch() {
	if (parentPort === null) return null;
	const received = receiveMessageOnPort(parentPort);
	return received === void 0 ? null : received.message;
}
function tell(message) {
	parentPort?.postMessage(message);
}

export {  };