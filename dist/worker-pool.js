let node_fs = require("node:fs");
let node_os = require("node:os");
let node_worker_threads = require("node:worker_threads");
let node_url = require("node:url");

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
		const file = (0, node_url.fileURLToPath)(new URL("worker.js", require("url").pathToFileURL(__filename).href));
		if (!(0, node_fs.existsSync)(file)) return;
		for (let thread = 1; thread < threads; thread += 1) {
			const workerData = {
				settings: forThreads(settings),
				thread
			};
			const worker = new node_worker_threads.Worker(file, {
				workerData,
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
function forThreads(settings) {
	return {
		...settings,
		suppression: {
			...settings.suppression,
			allow: [],
			baseline: null
		}
	};
}
function give(worker, work, reject, hear) {
	worker.ref();
	worker.on("message", hear);
	worker.once("error", reject);
	worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`a thread ended with ${code}`)));
	worker.postMessage(work);
}
function threadsFor({ history }) {
	return history.threads ?? Math.min((0, node_os.availableParallelism)(), 8);
}

Object.defineProperty(exports, "WorkerPool", {
  enumerable: true,
  get: function () {
    return WorkerPool;
  }
});
Object.defineProperty(exports, "later", {
  enumerable: true,
  get: function () {
    return later;
  }
});
Object.defineProperty(exports, "sumDone", {
  enumerable: true,
  get: function () {
    return sumDone;
  }
});
Object.defineProperty(exports, "threadsFor", {
  enumerable: true,
  get: function () {
    return threadsFor;
  }
});