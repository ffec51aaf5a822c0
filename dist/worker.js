import { h as makeContext, l as workThrough, n as judgeBatches, o as takeBatches } from "./judge-files.js";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";

// build/src/scan/worker.js
const { settings, thread } = workerData;
const context = makeContext(settings, {
	progress: { step() {} },
	log() {}
});
parentPort?.once("message", (given) => {
	if (given.kind === "files") {
		judgeBatches(given.work, context, thread, takeBatches(given.work, receiveBatch), (batch) => tell({
			kind: "batch",
			batch
		}));
		tell({ kind: "end" });
	} else tell({
		kind: "blobs",
		done: judgeBlobs(given.work)
	});
	parentPort?.close();
});
function judgeBlobs(work) {
	const steps = workThrough(work, context, thread);
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