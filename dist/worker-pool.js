import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";

// build/src/scan/threads-done.js
function sumDone(done) {
	let count = 0;
	let bytes = 0;
	for (let at = 0; at < done.length; at += 2) {
		count += done[at] ?? 0;
		bytes += done[at + 1] ?? 0;
	}
	return {
		count,
		bytes
	};
}
function later(milliseconds) {
	return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}

// build/src/scan/worker-pool.js
const youngMegabytes = 16;
var WorkerPool = class {
	workers = [];
	constructor(settings, threads = threadsFor(settings)) {
		const file = fileURLToPath(new URL("worker.js", import.meta.url));
		if (!existsSync(file)) return;
		for (let thread = 1; thread < threads; thread += 1) {
			const worker = new Worker(file, {
				workerData: {
					settings,
					thread
				},
				resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes }
			});
			worker.unref();
			this.workers.push(worker);
		}
	}
	get threads() {
		return this.workers.length + 1;
	}
	beginTrees(work) {
		return this.workers.map((worker) => new Promise((resolve, reject) => {
			give(worker, {
				kind: "trees",
				work
			}, reject, (message) => {
				if (message.kind === "trees") resolve(message.part);
			});
		}));
	}
	begin(work) {
		return this.workers.map((worker) => new Promise((resolve, reject) => {
			give(worker, {
				kind: "blobs",
				work
			}, reject, (message) => {
				if (message.kind === "blobs") resolve(message.done);
			});
		}));
	}
	beginFiles(work, hear) {
		return this.workers.map((worker) => new Promise((resolve, reject) => {
			give(worker, {
				kind: "files",
				work
			}, reject, (message) => {
				if (message.kind === "batch") hear(message.batch);
				else if (message.kind === "end") resolve();
			});
		}));
	}
	send(batch) {
		for (const worker of this.workers) worker.postMessage(batch);
	}
	close() {
		for (const worker of this.workers) worker.terminate();
	}
};
function give(worker, work, reject, hear) {
	worker.ref();
	worker.on("message", hear);
	worker.once("error", reject);
	worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`a thread ended with ${code}`)));
	worker.postMessage(work);
}
function threadsFor({ history }) {
	return history.threads ?? Math.min(availableParallelism(), 8);
}

export { sumDone as i, threadsFor as n, later as r, WorkerPool as t };