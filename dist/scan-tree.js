const require_working_tree = require("./working-tree.js");
const require_judge_files = require("./judge-files.js");
const require_worker_pool = require("./worker-pool.js");
const require_scan = require("./scan.js");

// build/src/scan/scan-tree.js
const worthThreads = {
	files: 4096,
	bytes: 25165824
};
const worthThreadsAsked = {
	files: 512,
	bytes: 4194304
};
const endMs = 1e3;
async function scanTree(context, folder, paths = null) {
	const { coverage, settings } = context;
	const tree = await require_working_tree.openWorkingTree(folder, {
		includeIgnored: settings.includeIgnored,
		onSkip: (skip) => coverage.addSkip(skip)
	});
	const { root } = tree;
	const files = paths === null ? tree.files : paths.map((path) => ({
		path,
		odd: null
	}));
	const scan = new TreeScan(context, root);
	try {
		await require_scan.untilInterrupted(async () => {
			await scan.list(files);
			await scan.judge();
		});
		await scan.end();
	} finally {
		scan.close();
	}
}
var TreeScan = class {
	context;
	work;
	batches = [];
	found;
	worth;
	pool = null;
	others = Promise.resolve();
	filesListed = 0;
	constructor(context, root) {
		this.context = context;
		this.work = require_judge_files.makeFileWork(root, require_worker_pool.threadsFor(context.settings));
		this.found = new FoundInOrder(context);
		this.worth = context.settings.history.threads === null ? worthThreads : worthThreadsAsked;
	}
	async list(files) {
		const { progress, turns } = this.context;
		let listed = [];
		for (const file of files) {
			listed.push(file);
			this.filesListed += 1;
			if (listed.length === 64) {
				this.addBatch(listed);
				listed = [];
				if (this.filesListed >= this.worth.files) this.startThreads();
			}
			progress.step({
				phase: "listing files",
				done: this.filesListed,
				total: null,
				bytes: 0
			});
			if (turns.isDue) await turns.take();
		}
		if (listed.length > 0) this.addBatch(listed);
		require_judge_files.tellListed(this.work, this.batches.length, true);
	}
	async judge() {
		const { context, work } = this;
		const judge = new require_judge_files.FileJudge(work, context, 0);
		for (;;) {
			const batch = this.batches[Atomics.add(work.control, 0, 1)];
			if (batch === void 0) break;
			try {
				for (const file of batch.files) await this.judgeFile(judge, file);
			} finally {
				this.found.add({
					number: batch.number,
					found: judge.takeFound()
				});
			}
			if ((work.done[1] ?? 0) >= this.worth.bytes) this.startThreads();
		}
		const rest = this.others.then(() => true);
		while (!await Promise.race([rest, require_worker_pool.later(50)])) {
			this.tellProgress();
			await context.turns.take();
		}
		this.tellProgress();
	}
	async end() {
		require_judge_files.askToStop(this.work);
		if (this.context.turns.interruption === null) await this.others;
		else await Promise.race([this.others, require_worker_pool.later(endMs)]);
		this.found.tellAll();
	}
	close() {
		require_judge_files.askToStop(this.work);
		this.pool?.close();
	}
	async judgeFile(judge, file) {
		const { turns, settings } = this.context;
		this.tellProgress();
		if (turns.isDue) await turns.take();
		const bytes = judge.read(file);
		if (bytes === null) return;
		const judged = bytes.length > settings.wholeBytesMax ? await this.context.judgeInTurns(bytes, file.path) : this.context.judge(bytes, file.path);
		judge.take(file, bytes, judged);
	}
	addBatch(files) {
		const batch = {
			number: this.batches.length,
			files
		};
		this.batches.push(batch);
		if (this.pool === null) return;
		this.pool.send(batch);
		require_judge_files.tellListed(this.work, this.batches.length, false);
	}
	startThreads() {
		if (this.pool !== null) return;
		this.pool = new require_worker_pool.WorkerPool(this.context.settings);
		const from = Atomics.load(this.work.control, 0);
		const begun = this.pool.beginFiles(this.work, (batch) => this.hear(batch));
		this.others = Promise.all(begun);
		this.others.catch(() => {});
		for (const batch of this.batches.slice(from)) this.pool.send(batch);
		require_judge_files.tellListed(this.work, this.batches.length, false);
	}
	hear(batch) {
		const { coverage } = this.context;
		coverage.addCounted(batch.coverage);
		for (const skip of batch.skips) coverage.addSkip(skip);
		this.found.add(batch);
	}
	tellProgress() {
		const { count, bytes } = require_worker_pool.sumDone(this.work.done);
		const { progress } = this.context;
		progress.step({
			phase: "scanning files",
			done: count,
			total: this.filesListed,
			bytes
		});
	}
};
var FoundInOrder = class {
	context;
	waiting = /* @__PURE__ */ new Map();
	next = 0;
	constructor(context) {
		this.context = context;
	}
	add(batch) {
		this.waiting.set(batch.number, batch);
		for (let due = this.waiting.get(this.next); due !== void 0; due = this.waiting.get(this.next)) {
			this.tell(due);
			this.next += 1;
		}
	}
	tellAll() {
		for (const batch of [...this.waiting.values()].sort((a, b) => a.number - b.number)) this.tell(batch);
	}
	tell({ number, found }) {
		this.waiting.delete(number);
		for (const { path, text, matches } of found) {
			const blob = require_judge_files.textSent(text, path);
			this.context.collector.heedComments(blob, path, matches);
			this.context.collector.add(blob, matches, {
				path,
				first: null
			}, "whole");
		}
	}
};

exports.scanTree = scanTree;