const require_scan = require("./scan.js");

// build/src/git/numbered-trees.js
const folderDepthMax = 2048;

// build/src/git/pack/name-list.js
var NameList = class {
	bytes = /* @__PURE__ */ new Uint8Array(65536);
	starts = /* @__PURE__ */ new Int32Array(4096);
	count = 0;
	slots = /* @__PURE__ */ new Int32Array(8192);
	texts = [];
	data() {
		const starts = this.starts.slice(0, this.count + 1);
		return {
			bytes: this.bytes.slice(0, starts[this.count]),
			starts
		};
	}
	addAll({ bytes, starts }) {
		return Int32Array.from({ length: starts.length - 1 }, (_, name) => this.numberOf(bytes, starts[name], starts[name + 1]));
	}
	numberOf(source, from, to) {
		const mask = this.slots.length - 1;
		let slot = hashOf(source, from, to) & mask;
		for (; this.slots[slot] !== 0; slot = slot + 1 & mask) {
			const known = this.slots[slot] - 1;
			if (this.isSame(known, source, from, to)) return known;
		}
		this.slots[slot] = this.count + 1;
		return this.add(source, from, to);
	}
	textOf(number) {
		const known = this.texts[number];
		if (known !== void 0) return known;
		const from = this.starts[number];
		const length = this.starts[number + 1] - from;
		const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length);
		const text = require_scan.pathText(bytes);
		this.texts[number] = text;
		return text;
	}
	isSame(number, source, from, to) {
		const start = this.starts[number];
		if (this.starts[number + 1] - start !== to - from) return false;
		for (let at = from; at < to; at += 1) if (this.bytes[start + at - from] !== source[at]) return false;
		return true;
	}
	add(source, from, to) {
		const number = this.count;
		const start = this.starts[number];
		const end = start + to - from;
		if (end > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(Math.max(end, this.bytes.length * 2)));
		this.bytes.set(source.subarray(from, to), start);
		this.count += 1;
		if (this.count + 1 >= this.starts.length) this.starts = grown(this.starts, new Int32Array(this.starts.length * 2));
		this.starts[this.count] = end;
		if (this.count * 2 > this.slots.length) this.rehash();
		return number;
	}
	rehash() {
		this.slots = new Int32Array(this.slots.length * 2);
		const mask = this.slots.length - 1;
		for (let number = 0; number < this.count; number += 1) {
			const start = this.starts[number];
			let slot = hashOf(this.bytes, start, this.starts[number + 1]) & mask;
			while (this.slots[slot] !== 0) slot = slot + 1 & mask;
			this.slots[slot] = number + 1;
		}
	}
};
function grown(items, room) {
	room.set(items);
	return room;
}
function hashOf(bytes, from, to) {
	let hash = 2166136261;
	for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at], 16777619);
	return hash ^ hash >>> 15;
}

// build/src/git/pack/entry-numbers.js
const kinds = [
	"blob",
	"tree",
	"symbolic-link",
	"submodule"
];
const kindsCount = kinds.length;
const kindNumbers = Uint8Array.from({ length: 16 }, (_, type) => kinds.indexOf(require_scan.entryKind(type << 12)));
function kindNumberOf(mode) {
	return kindNumbers[mode >> 12 & 15];
}
function itemOf(name, kind) {
	return name * kinds.length + kind;
}
var EntryNumbers = class {
	table;
	names = new NameList();
	lost = [];
	lostNumbers = /* @__PURE__ */ new Map();
	constructor(table) {
		this.table = table;
	}
	news(tree, _isDone) {
		return this.of(tree);
	}
	get count() {
		return this.table.count;
	}
	numberOf(oid) {
		const index = require_scan.indexOfOid(this.table, oid);
		return index >= 0 ? index : this.lostNumber(oid);
	}
	oidOf(number) {
		return number >= 0 ? require_scan.oidAt(this.table, number) : this.lost[-number - 1];
	}
	kindOf(item) {
		return kinds[item & 3];
	}
	nameOf(item) {
		return this.names.textOf(item >>> 2);
	}
	textOfName(name) {
		return this.names.textOf(name);
	}
	nameNumber(item) {
		return item >>> 2;
	}
	numberOfName(name) {
		const bytes = Buffer.from(name, "utf8");
		return this.names.numberOf(bytes, 0, bytes.length);
	}
	itemOf(mode, bytes, nameStart, nameEnd) {
		return itemOf(this.names.numberOf(bytes, nameStart, nameEnd), kindNumberOf(mode));
	}
	childAt(bytes, at) {
		const found = require_scan.indexOfBytes(this.table, bytes, at);
		if (found >= 0) return found;
		return this.lostNumber(Buffer.from(bytes.subarray(at, at + 20)).toString("hex"));
	}
	lostNumber(oid) {
		const known = this.lostNumbers.get(oid);
		if (known !== void 0) return known;
		this.lost.push(oid);
		this.lostNumbers.set(oid, -this.lost.length);
		return -this.lost.length;
	}
};

// build/src/git/pack/families.js
const none = -1;
function familiesOf(table, isWanted) {
	const { count, base } = table;
	const weight = weightsOf(table, isWanted);
	const shared = () => new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
	const firstChild = shared();
	const nextSibling = shared();
	const heavyChild = shared();
	const isRoot = new Uint8Array(count);
	for (let index = 0; index < count; index += 1) {
		if (weight[index] === 0) continue;
		const below = base[index];
		if (below < 0) {
			isRoot[index] = 1;
			continue;
		}
		let light = index;
		const heavy = heavyChild[below];
		if (heavy === -1 || weight[index] > weight[heavy]) {
			heavyChild[below] = index;
			light = heavy;
		}
		if (light === -1) continue;
		nextSibling[light] = firstChild[below];
		firstChild[below] = light;
	}
	const starts = require_scan.inPackOrder(table, (index) => isRoot[index] === 1);
	const roots = new Int32Array(new SharedArrayBuffer(starts.length * 4));
	roots.set(starts);
	return {
		roots,
		firstChild,
		nextSibling,
		heavyChild
	};
}
function weightsOf({ count, base }, isWanted) {
	const weight = new Int32Array(count);
	const open = new Int32Array(count);
	for (let index = 0; index < count; index += 1) {
		if (isWanted(index)) weight[index] = 1;
		const below = base[index];
		if (below >= 0) open[below] = open[below] + 1;
	}
	const queue = new Int32Array(count);
	let end = 0;
	for (let index = 0; index < count; index += 1) if (open[index] === 0) queue[end++] = index;
	for (let at = 0; at < end; at += 1) {
		const index = queue[at];
		const below = base[index];
		if (below < 0) continue;
		weight[below] = weight[below] + weight[index];
		open[below] = open[below] - 1;
		if (open[below] === 0) queue[end++] = below;
	}
	return weight;
}

// build/src/git/pack/tree-scripts.js
const roomItems = 1 << 17;
const blockItems = 1 << 18;
var ScriptWriter = class {
	blocks = /* @__PURE__ */ new Map();
	counter;
	counterAt;
	block = /* @__PURE__ */ new Int32Array(0);
	blockAt = 0;
	end = 0;
	constructor(counter, counterAt) {
		this.counter = counter;
		this.counterAt = counterAt;
	}
	add(removed, steps) {
		const length = removed.length + steps.length;
		if (this.end + length > this.block.length) this.open(length);
		const at = this.end;
		this.end = length > blockItems ? this.block.length : at + length;
		removed.writeTo(this.block, at);
		steps.writeTo(this.block, at + removed.length);
		return this.blockAt * blockItems + at;
	}
	open(length) {
		const blocks = Math.max(1, Math.ceil(length / blockItems));
		this.blockAt = Atomics.add(this.counter, this.counterAt, blocks);
		this.block = new Int32Array(new SharedArrayBuffer(blocks * blockItems * Int32Array.BYTES_PER_ELEMENT));
		this.blocks.set(this.blockAt, this.block);
		this.end = 0;
	}
};
const loopItemsMax = 64;
var NumberRun = class {
	items = /* @__PURE__ */ new Int32Array(4096);
	length = 0;
	push(item) {
		if (this.length === this.items.length) this.grow(1);
		this.items[this.length] = item;
		this.length += 1;
	}
	take(source, from, to) {
		if (this.length + to - from > this.items.length) this.grow(to - from);
		this.items.set(source.subarray(from, to), this.length);
		this.length += to - from;
	}
	writeTo(target, at) {
		const { items, length } = this;
		if (length > loopItemsMax) target.set(items.subarray(0, length), at);
		else for (let i = 0; i < length; i += 1) target[at + i] = items[i];
	}
	grow(more) {
		const longer = new Int32Array(Math.max(this.length + more, this.items.length * 2));
		longer.set(this.items);
		this.items = longer;
	}
};
var Scripts = class {
	blocks;
	lastAt = -1;
	room = /* @__PURE__ */ new Int32Array(0);
	roomEnd = 0;
	last = /* @__PURE__ */ new Int32Array(0);
	constructor(blocks) {
		this.blocks = blocks;
	}
	run(place, base) {
		const block = this.blockOf(place);
		let at = stepsAt(block, place % blockItems);
		const out = this.take(block[at] * 2);
		const steps = block[at + 1];
		at += 2;
		let to = 0;
		for (let step = 0; step < steps; step += 1) {
			const first = block[at];
			const end = to + block[at + 1] * 2;
			at += 2;
			if (first >= 0) for (let from = first * 2; to < end; to += 1, from += 1) out[to] = base[from];
			else for (; to < end; to += 1, at += 1) out[to] = block[at];
		}
		return out;
	}
	take(items) {
		if (this.roomEnd + items > this.room.length) {
			this.room = new Int32Array(Math.max(roomItems, items));
			this.roomEnd = 0;
		}
		const from = this.roomEnd;
		this.roomEnd += items;
		return this.room.subarray(from, from + items);
	}
	added(place) {
		const block = this.blockOf(place);
		const start = stepsAt(block, place % blockItems);
		const steps = block[start + 1];
		let found = nothing;
		for (let step = 0, at = start + 2; step < steps; step += 1) {
			const items = block[at] >= 0 ? 0 : block[at + 1] * 2;
			at += 2;
			if (items > 0) found = joined(found, block.subarray(at, at + items));
			at += items;
		}
		return found;
	}
	removed(place) {
		const block = this.blockOf(place);
		const at = place % blockItems;
		return block.subarray(at + 1, at + 1 + block[at] * 2);
	}
	blockOf(place) {
		const number = blockNumber(place);
		if (number !== this.lastAt) {
			this.last = this.blocks.get(number);
			this.lastAt = number;
		}
		return this.last;
	}
};
const nothing = /* @__PURE__ */ new Int32Array(0);
function joined(first, second) {
	if (first.length === 0) return second;
	const both = new Int32Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}
function stepsAt(block, at) {
	return at + 1 + block[at] * 2;
}
function blockNumber(place) {
	return Math.floor(place / blockItems);
}
function renumberScript(blocks, place, itemOf, childOf) {
	const block = blocks.get(blockNumber(place));
	const renumber = (from, to) => {
		for (let at = from; at < to; at += 2) {
			block[at] = itemOf(block[at]);
			block[at + 1] = childOf(block[at + 1]);
		}
	};
	const start = place % blockItems;
	const steps = stepsAt(block, start);
	renumber(start + 1, steps);
	for (let step = 0, at = steps + 2; step < block[steps + 1]; step += 1) {
		const items = block[at] >= 0 ? 0 : block[at + 1] * 2;
		at += 2;
		renumber(at, at + items);
		at += items;
	}
}

// build/src/git/pack/tree-reader.js
const space = 32;
const treeBytesMax = 268435456;
const familiesTaken$1 = 64;
const nextFamily = 0;
const nextBlock = 1;
function makeTreeWork(table) {
	const { count, kind } = table;
	return {
		table,
		families: familiesOf(table, (index) => kind[index] === 2),
		scriptAt: new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1),
		odd: new Uint8Array(new SharedArrayBuffer(count)),
		control: new Int32Array(new SharedArrayBuffer(8))
	};
}
function* readTrees(work) {
	const reader = new TreeReader(work);
	const { roots } = work.families;
	for (;;) {
		const from = Atomics.add(work.control, nextFamily, familiesTaken$1);
		if (from >= roots.length) break;
		for (const root of roots.subarray(from, from + familiesTaken$1)) reader.family(root);
		yield;
	}
	return reader.finish();
}
var OpenTree = class {
	bytes = /* @__PURE__ */ new Uint8Array(4096);
	length = 0;
	entries = 0;
	starts = /* @__PURE__ */ new Int32Array(128);
	items = /* @__PURE__ */ new Int32Array(256);
	index = 0;
	child = 0;
	heavy = 0;
	get isLeaf() {
		return this.child === -1 && this.heavy === -1;
	}
	makeRoom(length) {
		if (this.bytes.length < length + spareBytes) this.bytes = new Uint8Array((length + spareBytes) * 2);
		this.length = length;
		this.entries = 0;
	}
	add(start, item, child) {
		const entry = this.entries;
		this.entries = entry + 1;
		if (this.isLeaf) return;
		this.makeEntries(entry + 1);
		this.starts[entry] = start;
		this.items[entry * 2] = item;
		this.items[entry * 2 + 1] = child;
	}
	take(from, first, last, shift) {
		const { entries } = this;
		this.entries = entries + last - first;
		if (this.isLeaf) return;
		this.makeEntries(this.entries);
		const { starts } = this;
		for (let entry = first, to = entries; entry < last; entry += 1, to += 1) starts[to] = from.starts[entry] - shift;
		this.items.set(from.items.subarray(first * 2, last * 2), entries * 2);
	}
	firstFrom(offset) {
		const { starts } = this;
		let low = 0;
		let high = this.entries;
		while (low < high) {
			const middle = low + high >>> 1;
			if (starts[middle] < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	makeEntries(count) {
		if (count < this.starts.length) return;
		const room = Math.max(count + 1, this.starts.length * 2);
		const starts = new Int32Array(room);
		starts.set(this.starts);
		this.starts = starts;
		const items = new Int32Array(room * 2);
		items.set(this.items);
		this.items = items;
	}
};
const spareBytes = 320;
const keptBytesMax$1 = 1048576;
var TreeReader = class {
	work;
	reader;
	writer;
	names = new NameList();
	lost = [];
	lostNumbers = /* @__PURE__ */ new Map();
	ops = new require_scan.DeltaOps();
	free = [];
	removed = new NumberRun();
	steps = new NumberRun();
	delta = /* @__PURE__ */ new Uint8Array(16384);
	stepCount = 0;
	openAt = 0;
	copyNext = -1;
	baseNext = 0;
	constructor(work) {
		this.work = work;
		this.reader = new require_scan.ObjectReader(work.table);
		this.writer = new ScriptWriter(work.control, nextBlock);
	}
	finish() {
		this.reader.close();
		return {
			blocks: this.writer.blocks,
			names: this.names.data(),
			lost: this.lost
		};
	}
	family(root) {
		const { nextSibling } = this.work.families;
		const first = this.enter(root, null);
		const open = first === null ? [] : [first];
		for (let tree = open.at(-1); tree !== void 0; tree = open.at(-1)) {
			let next = null;
			if (tree.child !== -1) {
				const { child } = tree;
				tree.child = nextSibling[child];
				next = this.enter(child, tree);
			} else {
				open.pop();
				if (tree.heavy !== -1) next = this.enter(tree.heavy, tree);
				this.giveBack(tree);
			}
			if (next !== null) open.push(next);
		}
	}
	enter(index, base) {
		const { families, odd } = this.work;
		const tree = this.free.pop() ?? new OpenTree();
		tree.index = index;
		tree.child = families.firstChild[index];
		tree.heavy = families.heavyChild[index];
		if (base !== null && odd[base.index] === 1) odd[index] = 1;
		if (!this.isRead(tree, base) || tree.isLeaf) {
			this.giveBack(tree);
			return null;
		}
		return tree;
	}
	giveBack(tree) {
		if (tree.bytes.length <= keptBytesMax$1) this.free.push(tree);
	}
	isRead(tree, base) {
		try {
			this.begin();
			if (!(base === null ? this.readWhole(tree) : this.readOnBase(tree, base))) return false;
		} catch (error) {
			if (!require_scan.isObjectFault(error)) throw error;
			return false;
		}
		this.removed.items[0] = (this.removed.length - 1) / 2;
		this.steps.items[0] = tree.entries;
		this.steps.items[1] = this.stepCount;
		this.work.scriptAt[tree.index] = this.writer.add(this.removed, this.steps);
		return true;
	}
	begin() {
		this.removed.length = 1;
		this.steps.length = 2;
		this.stepCount = 0;
		this.openAt = 0;
		this.copyNext = -1;
		this.baseNext = 0;
	}
	readWhole(tree) {
		const { base, dataLength } = this.work.table;
		const length = dataLength[tree.index];
		if (base[tree.index] !== -1 || length > treeBytesMax) return false;
		tree.makeRoom(length);
		this.reader.readEntry(tree.index, tree.bytes, 0);
		return this.readAll(tree, 0);
	}
	readOnBase(tree, base) {
		const { ops } = this;
		const length = this.work.table.dataLength[tree.index];
		if (length > treeBytesMax) return false;
		if (this.delta.length < length + spareBytes) this.delta = new Uint8Array(length * 2 + spareBytes);
		this.reader.readEntry(tree.index, this.delta, 0);
		if (!require_scan.readDelta(this.delta, 0, length, ops) || ops.sourceLength !== base.length) return false;
		if (ops.targetLength > treeBytesMax) return false;
		tree.makeRoom(ops.targetLength);
		require_scan.applyDelta(ops, base.bytes, this.delta, tree.bytes, 0);
		return this.readPieces(tree, base);
	}
	readPieces(tree, base) {
		const { ops } = this;
		let at = 0;
		for (let op = 0; op < ops.count; op += 1) {
			const source = ops.sourceAt[op];
			const target = ops.targetAt[op];
			if (source < 0) continue;
			while (at < target) {
				at = this.readOne(tree, at);
				if (at < 0) return false;
			}
			at = this.copyAll(tree, base, at, source - target, target + ops.length[op]);
			if (at < 0) return false;
		}
		this.removeUpTo(base, base.entries);
		return this.readAll(tree, at);
	}
	readAll(tree, from) {
		let at = from;
		while (at < tree.length && at >= 0) at = this.readOne(tree, at);
		tree.starts[tree.entries] = at;
		return at === tree.length;
	}
	readOne(tree, at) {
		const { bytes, length } = tree;
		let mode = 0;
		let next = at;
		for (let byte = bytes[next]; byte !== space; byte = bytes[next]) {
			if (!(byte >= 48 && byte <= 55)) return -1;
			mode = mode * 8 + byte - 48;
			next += 1;
			if (next - at > 8) return -1;
		}
		if (next === at) return -1;
		const name = next + 1;
		let end = name;
		while (end < length && bytes[end] !== 0) end += 1;
		const after = end + 1 + 20;
		if (after > length) return -1;
		const kind = kindNumberOf(mode);
		if (kind >= 2) this.work.odd[tree.index] = 1;
		const item = itemOf(this.names.numberOf(bytes, name, end), kind);
		const child = this.childAt(bytes, end + 1);
		tree.add(at, item, child);
		if (this.openAt === 0) {
			this.steps.push(-1);
			this.steps.push(0);
			this.openAt = this.steps.length - 1;
			this.stepCount += 1;
			this.copyNext = -1;
		}
		this.steps.items[this.openAt] = this.steps.items[this.openAt] + 1;
		this.steps.push(item);
		this.steps.push(child);
		return after;
	}
	copyAll(tree, base, start, shift, end) {
		let at = start;
		while (at < end && at >= 0) {
			const first = base.firstFrom(at + shift);
			let last = first;
			if (first < base.entries && base.starts[first] === at + shift) {
				last = base.firstFrom(end + shift);
				if (base.starts[last] !== end + shift) last -= 1;
			}
			if (last > first) {
				this.copy(tree, base, first, last, shift);
				at = base.starts[last] - shift;
			} else at = this.readOne(tree, at);
		}
		return at;
	}
	copy(tree, base, first, last, shift) {
		this.openAt = 0;
		if (this.copyNext !== first) {
			this.steps.push(first);
			this.steps.push(0);
			this.stepCount += 1;
		}
		const open = this.steps.length - 1;
		this.steps.items[open] = this.steps.items[open] + last - first;
		this.copyNext = last;
		this.removeUpTo(base, first);
		this.baseNext = Math.max(this.baseNext, last);
		tree.take(base, first, last, shift);
	}
	removeUpTo(base, entry) {
		if (entry <= this.baseNext) return;
		this.removed.take(base.items, this.baseNext * 2, entry * 2);
		this.baseNext = entry;
	}
	childAt(bytes, at) {
		const found = require_scan.indexOfBytes(this.work.table, bytes, at);
		if (found >= 0) return found;
		const oid = Buffer.from(bytes.subarray(at, at + 20)).toString("hex");
		const known = this.lostNumbers.get(oid);
		if (known !== void 0) return known;
		this.lost.push(oid);
		this.lostNumbers.set(oid, -this.lost.length);
		return -this.lost.length;
	}
};

// build/src/git/pack/family-walk.js
var FamilyWalk = class {
	table;
	families;
	reader;
	visitor;
	ops = new require_scan.DeltaOps();
	pool = new BufferPool();
	delta = /* @__PURE__ */ new Uint8Array(65536);
	constructor(table, families, reader, visitor) {
		this.table = table;
		this.families = families;
		this.reader = reader;
		this.visitor = visitor;
	}
	*walk(root) {
		const first = this.enter(root, null);
		const open = first === null ? [] : [first];
		for (let frame = open.at(-1); frame !== void 0; frame = open.at(-1)) {
			yield;
			if (frame.child !== -1) {
				const child = frame.child;
				frame.child = this.families.nextSibling[child];
				const next = this.enter(child, frame);
				if (next !== null) open.push(next);
				continue;
			}
			open.pop();
			const next = frame.heavy === -1 ? null : this.enter(frame.heavy, frame);
			this.visitor.leave(frame.state);
			this.pool.give(frame.content.buffer);
			if (next !== null) open.push(next);
		}
	}
	enter(index, base) {
		const content = this.contentOf(index, base);
		if (content === null) {
			this.failAll(index);
			return null;
		}
		const delta = base === null ? null : this.ops;
		return {
			content,
			state: this.visitor.visit(content, delta, base === null ? null : base.state),
			child: this.families.firstChild[index],
			heavy: this.families.heavyChild[index]
		};
	}
	contentOf(index, base) {
		try {
			return base === null ? this.whole(index) : this.onBase(index, base.content);
		} catch (error) {
			if (error instanceof require_scan.Fault) return null;
			throw error;
		}
	}
	whole(index) {
		const { table } = this;
		if (table.base[index] !== -1) {
			const { bytes } = this.reader.read(index);
			return {
				index,
				bytes,
				buffer: bytes
			};
		}
		const length = table.dataLength[index];
		if (!this.isWithin(index, length)) return null;
		const buffer = this.pool.take(length + 1);
		this.reader.readEntry(index, buffer, 0);
		return {
			index,
			bytes: buffer.subarray(0, length),
			buffer
		};
	}
	onBase(index, base) {
		const length = this.table.dataLength[index];
		if (!this.isWithin(index, length)) return null;
		if (this.delta.length <= length) this.delta = new Uint8Array(length * 2 + 1);
		this.reader.readEntry(index, this.delta, 0);
		if (!require_scan.readDelta(this.delta, 0, length, this.ops) || this.ops.sourceLength !== base.bytes.length) {
			const { bytes } = this.reader.read(index);
			return {
				index,
				bytes,
				buffer: bytes
			};
		}
		const { targetLength } = this.ops;
		if (!this.visitor.fits(index, targetLength)) return null;
		const buffer = this.pool.take(targetLength + 1);
		const bytes = buffer.subarray(0, targetLength);
		require_scan.applyDelta(this.ops, base.bytes, this.delta, bytes, 0);
		return {
			index,
			bytes,
			buffer
		};
	}
	isWithin(index, length) {
		return require_scan.canInflateTo(length, this.table.packedLength[index]) && this.visitor.fits(index, length);
	}
	failAll(root) {
		const open = [root];
		for (let index = open.pop(); index !== void 0; index = open.pop()) {
			this.visitor.fail(index);
			const heavy = this.families.heavyChild[index];
			if (heavy !== -1) open.push(heavy);
			let child = this.families.firstChild[index];
			for (; child !== -1; child = this.families.nextSibling[child]) open.push(child);
		}
	}
};
const smallestBits = 12;
const largestBits = 23;
const keptBytesMax = 2097152;
var BufferPool = class {
	free = [];
	take(length) {
		const bits = bitsOf(length);
		if (bits > largestBits) return new Uint8Array(length);
		return this.free[bits]?.pop() ?? new Uint8Array(2 ** bits);
	}
	give(buffer) {
		const bits = bitsOf(buffer.length);
		if (bits > largestBits || buffer.length !== 2 ** bits) return;
		const list = this.free[bits] ?? [];
		this.free[bits] = list;
		if (list.length === 0 || list.length * buffer.length < keptBytesMax) list.push(buffer);
	}
};
function bitsOf(length) {
	return Math.max(smallestBits, Math.ceil(Math.log2(Math.max(1, length))));
}

// build/src/scan/blob-versions.js
var BlobVersions = class {
	blobs = 0;
	bytes = 0;
	work;
	context;
	findings;
	defer;
	traits = [];
	spare = [];
	copies = new CopiedPieces();
	constructor(work, context, findings, defer) {
		this.work = work;
		this.context = context;
		this.findings = findings;
		this.defer = defer;
	}
	visit({ index, bytes }, delta, base) {
		const order = this.work.order[index];
		if (order < 0) return null;
		this.noteComments(order, index, bytes);
		const path = this.work.pathOf[index];
		const decoded = require_scan.decodeBlob(bytes);
		const isPlain = decoded.bytes === bytes && require_scan.archiveKind(bytes) === null;
		const isLarge = bytes.length > this.work.settings.wholeBytesMax;
		if (!isPlain || isLarge) {
			this.judgeWhole(order, path, bytes, index);
			return null;
		}
		const { plain, deep, isChosen } = this.context.parts;
		const binary = decoded.encoding === "binary";
		const blob = new require_scan.BlobText(bytes, this.work.paths[path], binary, this.traitsOf(path));
		const judged = this.spare.pop() ?? new require_scan.JudgedText();
		const earlier = delta !== null && base !== null && base.binary === binary && this.isAlike(base.path, path) ? {
			judged: base.judged,
			decoding: base.decoding,
			copies: this.copies.of(delta, base.bytes, bytes),
			samePath: base.path === path
		} : null;
		const known = plain.detectVersion(blob, judged, earlier);
		this.count(bytes.length, binary);
		const { matches, decoding } = deep.deepenVersion(blob, known, earlier);
		this.tell(blob, order, index, matches.filter(isChosen), false);
		return {
			path,
			binary,
			judged,
			decoding,
			bytes
		};
	}
	leave(version) {
		if (version === null) return;
		version.judged.clear();
		this.spare.push(version.judged);
	}
	fail(index) {
		const order = this.work.order[index];
		if (order >= 0) this.defer(order);
	}
	fits(_index, length) {
		return length <= require_scan.blobBytesMax;
	}
	judgeWhole(order, path, bytes, index) {
		const judged = this.context.judge(Uint8Array.from(bytes), this.work.paths[path]);
		if (judged === null) return;
		this.noteComments(order, index, judged.blob.unwatched);
		this.count(bytes.length, judged.blob.binary);
		this.tell(judged.blob, order, index, judged.matches, true);
	}
	noteComments(order, index, bytes) {
		if (this.work.wanted[index] === 1 && this.context.collector.mayHoldComments(bytes)) this.findings.addCommented(order);
	}
	count(bytes, binary) {
		this.context.coverage.addBlob(bytes, binary);
		this.blobs += 1;
		this.bytes += bytes;
	}
	tell(blob, order, index, matches, odd) {
		if (matches.length === 0) return;
		this.findings.add(blob, {
			order,
			matches,
			odd
		}, this.work.wanted[index] === 1);
	}
	isAlike(one, other) {
		return one === other || require_scan.haveSameTraits(this.traitsOf(one), this.traitsOf(other));
	}
	traitsOf(path) {
		const known = this.traits[path];
		if (known !== void 0) return known;
		const made = require_scan.pathTraits(this.work.paths[path]);
		this.traits[path] = made;
		return made;
	}
};
var CopiedPieces = class {
	count = 0;
	sourceLength = 0;
	targetLength = 0;
	from = /* @__PURE__ */ new Int32Array(256);
	to = /* @__PURE__ */ new Int32Array(256);
	length = /* @__PURE__ */ new Int32Array(256);
	sameBefore = /* @__PURE__ */ new Int32Array(256);
	sameBehind = /* @__PURE__ */ new Int32Array(256);
	of(delta, source, target) {
		if (this.from.length < delta.count) {
			this.from = new Int32Array(delta.length.length);
			this.to = new Int32Array(delta.length.length);
			this.length = new Int32Array(delta.length.length);
			this.sameBefore = new Int32Array(delta.length.length);
			this.sameBehind = new Int32Array(delta.length.length);
		}
		let count = 0;
		for (let piece = 0; piece < delta.count; piece += 1) {
			const from = delta.sourceAt[piece];
			if (from < 0) continue;
			this.from[count] = from;
			this.to[count] = delta.targetAt[piece];
			this.length[count] = delta.length[piece];
			count += 1;
		}
		this.count = require_scan.widenCopies(this, count, source, target);
		for (let copy = 0; copy < this.count; copy += 1) {
			const [from, to] = [this.from[copy], this.to[copy]];
			const length = this.length[copy];
			this.sameBefore[copy] = sameBefore(source, from, target, to);
			this.sameBehind[copy] = sameFrom(source, from + length, target, to + length);
		}
		this.sourceLength = delta.sourceLength;
		this.targetLength = delta.targetLength;
		return this;
	}
};
const sameBytesMax = 1024;
function sameBefore(source, from, target, to) {
	const most = Math.min(from, to, sameBytesMax);
	let same = 0;
	while (same < most && source[from - same - 1] === target[to - same - 1]) same += 1;
	return same;
}
function sameFrom(source, from, target, to) {
	const most = Math.min(source.length - from, target.length - to, sameBytesMax);
	let same = 0;
	while (same < most && source[from + same] === target[to + same]) same += 1;
	return same;
}

// build/src/scan/blob-work.js
function makeBlobWork(settings, table, { wanted: blobs, otherNames, paths }, threads) {
	const order = new Int32Array(new SharedArrayBuffer(table.count * 4)).fill(-1);
	const pathOf = new Int32Array(new SharedArrayBuffer(table.count * 4)).fill(-1);
	const wanted = new Uint8Array(new SharedArrayBuffer(table.count));
	for (const blob of blobs) {
		order[blob.index] = blob.order;
		pathOf[blob.index] = blob.path;
		wanted[blob.index] = blob.inHead ? 1 : 0;
	}
	return {
		settings,
		table,
		families: familiesOf(table, (index) => order[index] >= 0),
		order,
		pathOf,
		paths,
		wanted,
		otherNames,
		control: new Int32Array(new SharedArrayBuffer(16)),
		done: new Float64Array(new SharedArrayBuffer(threads * 16))
	};
}

// build/src/scan/leaky-commits.js
var LeakyCommits = class {
	found = [];
	count;
	texts;
	objects;
	judge;
	people = /* @__PURE__ */ new Map();
	constructor(texts, objects, context) {
		this.texts = texts;
		this.count = texts.indexes.length;
		this.objects = objects;
		this.judge = new require_scan.TextJudge(context);
	}
	look(from, to) {
		for (let place = from; place < Math.min(to, this.count); place += 1) if (this.isLeaky(place)) this.found.push(place);
	}
	isLeaky(place) {
		const content = this.contentOf(place);
		if (content === null) return true;
		const { message, people } = content;
		const leaky = people.filter((person) => this.isLeakyPerson(person));
		return this.judge.judge({
			kind: "commit-message",
			text: message
		}) !== null || leaky.length > 0;
	}
	isLeakyPerson(person) {
		const known = this.people.get(person);
		if (known !== void 0) return known;
		const leaky = this.judge.judge({
			kind: "signature",
			text: person
		}) !== null;
		this.people.set(person, leaky);
		return leaky;
	}
	contentOf(place) {
		const { blocks, places } = this.texts.kept;
		const block = blocks[places[place * 3]];
		if (block !== void 0) return require_scan.parseCommitContent(block.subarray(places[place * 3 + 1], places[place * 3 + 2]));
		const index = this.texts.indexes[place];
		if (index < 0) return null;
		try {
			const { table, reader } = this.objects;
			return require_scan.parseCommit(reader.read(index).bytes, require_scan.oidAt(table, index));
		} catch (error) {
			if (!require_scan.isObjectFault(error)) throw error;
			return null;
		}
	}
};

// build/src/scan/version-findings.js
var VersionFindings = class {
	first = /* @__PURE__ */ new Map();
	holders = /* @__PURE__ */ new Map();
	always = [];
	commented = [];
	add(blob, found, wanted) {
		if (wanted) this.always.push(found);
		for (const { identity, key } of require_scan.identified(blob, found.matches, { path: blob.path })) {
			const holders = this.holders.get(identity);
			if (holders === void 0) this.holders.set(identity, [found.order]);
			else if (holders[holders.length - 1] !== found.order) holders.push(found.order);
			const first = this.first.get(key);
			if (first === void 0 || found.order < first.order) this.first.set(key, found);
		}
	}
	addAlways(found) {
		this.always.push(found);
	}
	addCommented(order) {
		this.commented.push(order);
	}
	all() {
		return {
			commented: this.commented,
			blobs: [.../* @__PURE__ */ new Set([...this.first.values(), ...this.always])],
			holders: new Map([...this.holders].map(([identity, orders]) => [identity, Int32Array.from(orders)]))
		};
	}
};

// build/src/scan/work-through.js
const cacheBytes = 4194304;
const familiesTaken = 8;
const textsTaken = 32;
function* workThrough(work, context, thread) {
	const deferred = [];
	const findings = new VersionFindings();
	const reader = new require_scan.ObjectReader(work.table, { cacheBytes });
	const versions = new BlobVersions(work, context, findings, (order) => deferred.push(order));
	const walk = new FamilyWalk(work.table, work.families, reader, versions);
	const { control, families, done, otherNames } = work;
	const isStopped = () => Atomics.load(control, 2) !== 0;
	const tell = () => {
		done[thread * 2] = versions.blobs;
		done[thread * 2 + 1] = versions.bytes;
	};
	for (;;) {
		const from = Atomics.add(control, 0, familiesTaken);
		if (from >= families.roots.length || isStopped()) break;
		for (const root of families.roots.subarray(from, from + familiesTaken)) for (const _ of walk.walk(root)) {
			tell();
			if (isStopped()) break;
			yield;
		}
	}
	for (;;) {
		const other = otherNames[Atomics.add(control, 1, 1)];
		if (other === void 0 || isStopped()) break;
		try {
			const matches = context.judge(reader.read(other.index).bytes, other.path)?.matches ?? [];
			if (matches.length > 0) findings.addAlways({
				order: other.order,
				matches,
				odd: true
			});
		} catch {
			deferred.push(other.order);
		}
		yield;
	}
	const leaky = work.texts && new LeakyCommits(work.texts, {
		table: work.table,
		reader
	}, context);
	while (leaky !== void 0) {
		const from = Atomics.add(control, 3, textsTaken);
		if (from >= leaky.count || isStopped()) break;
		leaky.look(from, from + textsTaken);
		yield;
	}
	tell();
	reader.close();
	return {
		...findings.all(),
		deferred,
		leakyCommits: leaky?.found ?? [],
		...context.coverage.counted()
	};
}

Object.defineProperty(exports, "EntryNumbers", {
  enumerable: true,
  get: function () {
    return EntryNumbers;
  }
});
Object.defineProperty(exports, "Scripts", {
  enumerable: true,
  get: function () {
    return Scripts;
  }
});
Object.defineProperty(exports, "blockNumber", {
  enumerable: true,
  get: function () {
    return blockNumber;
  }
});
Object.defineProperty(exports, "folderDepthMax", {
  enumerable: true,
  get: function () {
    return folderDepthMax;
  }
});
Object.defineProperty(exports, "itemOf", {
  enumerable: true,
  get: function () {
    return itemOf;
  }
});
Object.defineProperty(exports, "kindsCount", {
  enumerable: true,
  get: function () {
    return kindsCount;
  }
});
Object.defineProperty(exports, "makeBlobWork", {
  enumerable: true,
  get: function () {
    return makeBlobWork;
  }
});
Object.defineProperty(exports, "makeTreeWork", {
  enumerable: true,
  get: function () {
    return makeTreeWork;
  }
});
Object.defineProperty(exports, "readTrees", {
  enumerable: true,
  get: function () {
    return readTrees;
  }
});
Object.defineProperty(exports, "renumberScript", {
  enumerable: true,
  get: function () {
    return renumberScript;
  }
});
Object.defineProperty(exports, "workThrough", {
  enumerable: true,
  get: function () {
    return workThrough;
  }
});