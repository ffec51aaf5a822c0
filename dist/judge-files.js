const require_working_tree = require("./working-tree.js");
const require_scan = require("./scan.js");

// build/src/scan/file-work.js
const nextBatch = 0;
const batchesListed = 1;
const allListed = 2;
const stopAsked = 3;
function makeFileWork(root, threads) {
	return {
		root,
		control: new Int32Array(new SharedArrayBuffer(16)),
		done: new Float64Array(new SharedArrayBuffer(threads * 16))
	};
}
function tellListed({ control }, count, all) {
	Atomics.store(control, batchesListed, count);
	if (all) Atomics.store(control, allListed, 1);
	Atomics.notify(control, batchesListed);
}
function askToStop({ control }) {
	Atomics.store(control, 3, 1);
	Atomics.notify(control, batchesListed);
}
const waitMs = 200;
function* takeBatches({ control }, receive) {
	const received = /* @__PURE__ */ new Map();
	while (Atomics.load(control, 3) === 0) {
		const number = Atomics.add(control, 0, 1);
		if (!isListed(control, number)) return;
		for (let batch = receive(); batch !== null; batch = receive()) received.set(batch.number, batch);
		for (const held of received.keys()) if (held < number) received.delete(held);
		const batch = received.get(number);
		if (batch === void 0) throw new Error("a batch of files was not sent");
		yield batch;
	}
}
function isListed(control, number) {
	for (;;) {
		const isAll = Atomics.load(control, allListed) !== 0;
		const listed = Atomics.load(control, batchesListed);
		if (number < listed) return true;
		if (isAll || Atomics.load(control, 3) !== 0) return false;
		Atomics.wait(control, batchesListed, listed, waitMs);
	}
}

// build/src/scan/sent-text.js
function sentText(blob) {
	const { binary } = blob;
	if (blob instanceof require_scan.WindowedText) return {
		kind: "windows",
		excerpts: blob.excerpts,
		binary
	};
	return {
		kind: blob instanceof require_scan.ArchiveText ? "archive" : "text",
		bytes: new Uint8Array(blob.bytes),
		binary
	};
}
function textSent(text, path) {
	if (text.kind === "windows") return new require_scan.WindowedText(text.excerpts, path, text.binary);
	return text.kind === "archive" ? new require_scan.ArchiveText(text.bytes, path, text.binary) : new require_scan.BlobText(text.bytes, path, text.binary);
}

// build/src/scan/judge-files.js
var FileJudge = class {
	reader = new require_working_tree.PlainFileReader(require_scan.blobBytesMax);
	work;
	context;
	thread;
	found = [];
	constructor(work, context, thread) {
		this.work = work;
		this.context = context;
		this.thread = thread;
	}
	read(file) {
		const { coverage, excluded } = this.context;
		const what = file.path;
		this.tell(1, 0);
		if (excluded(what)) {
			coverage.addSkip({
				reason: "excluded",
				what
			});
			return null;
		}
		const content = this.reader.read(require_working_tree.fullPathOf(this.work.root, file));
		if ("bytes" in content) return content.bytes;
		coverage.addSkip({
			...content.skip,
			what
		});
		return null;
	}
	take({ path }, bytes, judged) {
		this.tell(0, bytes.length);
		if (judged === null) return;
		const { blob, matches } = judged;
		this.context.coverage.addBlob(bytes.length, blob.binary);
		if (matches.length > 0 || this.context.collector.mayHoldComments(blob.unwatched)) this.found.push({
			path,
			text: sentText(blob),
			matches
		});
	}
	takeFound() {
		const { found } = this;
		this.found = [];
		return found;
	}
	tell(files, bytes) {
		const { done } = this.work;
		const at = this.thread * 2;
		done[at] = (done[at] ?? 0) + files;
		done[at + 1] = (done[at + 1] ?? 0) + bytes;
	}
};
function judgeBatches(work, context, thread, batches, tell) {
	const judge = new FileJudge(work, context, thread);
	for (const { number, files } of batches) {
		const before = context.coverage.counted();
		for (const file of files) {
			if (Atomics.load(work.control, 3) !== 0) break;
			const bytes = judge.read(file);
			if (bytes !== null) judge.take(file, bytes, context.judge(bytes, file.path));
		}
		const { coverage, skips } = context.coverage.counted();
		tell({
			number,
			found: judge.takeFound(),
			coverage: difference(coverage, before.coverage),
			skips: skips.slice(before.skips.length)
		});
	}
}
function difference(now, before) {
	return {
		blobs: now.blobs - before.blobs,
		bytes: now.bytes - before.bytes,
		binaries: now.binaries - before.binaries,
		windowed: now.windowed - before.windowed
	};
}

Object.defineProperty(exports, "FileJudge", {
  enumerable: true,
  get: function () {
    return FileJudge;
  }
});
Object.defineProperty(exports, "askToStop", {
  enumerable: true,
  get: function () {
    return askToStop;
  }
});
Object.defineProperty(exports, "judgeBatches", {
  enumerable: true,
  get: function () {
    return judgeBatches;
  }
});
Object.defineProperty(exports, "makeFileWork", {
  enumerable: true,
  get: function () {
    return makeFileWork;
  }
});
Object.defineProperty(exports, "takeBatches", {
  enumerable: true,
  get: function () {
    return takeBatches;
  }
});
Object.defineProperty(exports, "tellListed", {
  enumerable: true,
  get: function () {
    return tellListed;
  }
});
Object.defineProperty(exports, "textSent", {
  enumerable: true,
  get: function () {
    return textSent;
  }
});