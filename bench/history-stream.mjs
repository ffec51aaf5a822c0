// A made-up history as a stream for `git fast-import`: commits on a main line and on branches that are merged
// or left, files that are edited, added, removed, renamed and copied, a few large ones and a few of bytes,
// tags, notes, planted secrets. The same options give the same stream, so the same ids.
//
// https://git-scm.com/docs/git-fast-import
import { Buffer } from 'node:buffer';
import { languages, makeLines, makeMessage, makePath, pickLanguage } from './generated-text.mjs';
import { makePlant } from './planted-secrets.mjs';
import { seededRandom } from './seeded-random.mjs';

const firstSecond = Date.UTC(2020, 0, 1) / 1000;
const people = [
  'Ada Example <ada@example.org>',
  'Ben Example <ben@example.org>',
  'Cyn Example <cyn@example.net>',
];
const liveBranchesMax = 6;

/** What a file's content is written as: lines joined, or bytes. */
const contentOf = (file) => (Buffer.isBuffer(file) ? file : Buffer.from(`${file.join('\n')}\n`));
const languageOf = (path) => languages.find(({ ending }) => path.endsWith(`.${ending}`)) ?? languages[0];

/** `lines` with some of them replaced, taken out or put in; one or two places, like most edits. */
function editLines(random, language, lines) {
  let edited = lines;
  for (let places = random.between(1, 2); places > 0; places -= 1) {
    const at = random.below(edited.length + 1);
    const out = random.chance(0.6) ? random.below(7) : 0;
    edited = [
      ...edited.slice(0, at),
      ...makeLines(random, language, random.below(out === 0 ? 9 : 7)),
      ...edited.slice(at + out),
    ];
  }
  return edited.length === 0 ? ['empty'] : edited;
}

/**
 * Writes the history through `write(bytes or text)`.
 * `options`: seed, commits (how many, the first one and merges included), files (at the start), lines (of a
 * file, about). Gives `{ planted, merges, branches, tags }`, all counts.
 */
export function writeHistory(options, write) {
  const random = seededRandom(options.seed);
  const main = { ref: 'refs/heads/main', files: new Map(), changed: new Map(), tip: 0 };
  const state = { random, options, write, main, branches: [], mark: 0, number: 0, planted: 0 };
  const counts = { merges: 0, branches: 0, tags: 0 };
  firstCommit(state);
  for (let made = 1; made < options.commits; made += 1) {
    if (state.branches.length < liveBranchesMax && random.chance(0.06)) {
      counts.branches += 1;
      const ref = `refs/heads/topic-${counts.branches}`;
      state.branches.push({ ref, files: new Map(main.files), changed: new Map(), tip: main.tip });
    }
    const topic = state.branches.length > 0 ? random.pick(state.branches) : null;
    if (topic !== null && topic.changed.size > 0 && random.chance(0.06)) {
      mergeBranch(state, topic);
      counts.merges += 1;
    } else changeBranch(state, topic !== null && random.chance(0.35) ? topic : main);
    if (made % 200 === 0) {
      counts.tags += 1;
      writeTag(state, counts.tags);
    }
  }
  writeNote(state);
  write('done\n');
  return { planted: state.planted, ...counts };
}

function person(state) {
  return `${state.random.pick(people)} ${firstSecond + state.mark * 1800} +0000`;
}

function writeData(state, content) {
  const bytes = Buffer.from(content);
  state.write(`data ${bytes.length}\n`);
  state.write(bytes);
  state.write('\n');
}

/** Opens a commit on a branch; `merged` is the mark of another parent or null. What changes follows it. */
function openCommit(state, branch, merged) {
  state.mark += 1;
  const by = person(state);
  state.write(`commit ${branch.ref}\nmark :${state.mark}\nauthor ${by}\ncommitter ${by}\n`);
  writeData(state, makeMessage(state.random));
  if (branch.tip !== 0) state.write(`from :${branch.tip}\n`);
  if (merged !== null) state.write(`merge :${merged}\n`);
  branch.tip = state.mark;
}

function putFile(state, branch, path, file) {
  branch.files.set(path, file);
  branch.changed.set(path, file);
  state.write(`M 100644 inline ${path}\n`);
  writeData(state, contentOf(file));
}

function dropFile(state, branch, path) {
  branch.files.delete(path);
  branch.changed.set(path, null);
  state.write(`D ${path}\n`);
}

function newPath(state, language) {
  state.number += 1;
  return makePath(state.random, language, state.number);
}

function firstCommit(state) {
  const { random, options, main } = state;
  openCommit(state, main, null);
  for (let file = 0; file < options.files; file += 1) {
    const language = pickLanguage(random);
    const lines = random.between(Math.ceil(options.lines / 4), options.lines * 2);
    putFile(state, main, newPath(state, language), makeLines(random, language, lines));
  }
  for (const [path, lines] of [
    ['data/records.json', 60],
    ['data/dump.sql', 40],
  ]) {
    putFile(state, main, path, makeLines(random, languageOf(path), options.lines * lines));
  }
  const packed = makeLines(random, languages[0], options.lines * 30).map((line) => line.trim());
  putFile(state, main, 'web/bundle.min.js', [packed.join('')]);
  for (const name of ['logo', 'font', 'model']) putFile(state, main, `web/${name}.bin`, makeBytes(random));
}

function makeBytes(random) {
  return Buffer.from(
    Uint32Array.from({ length: random.between(2000, 20000) }, () => random.below(2 ** 32)).buffer,
  );
}

/** One commit of one to four changes. */
function changeBranch(state, branch) {
  openCommit(state, branch, null);
  for (let changes = state.random.between(1, 4); changes > 0; changes -= 1) changeOnce(state, branch);
}

function changeOnce(state, branch) {
  const { random, options } = state;
  const kind = random.below(1000);
  const path = random.pick([...branch.files.keys()]);
  const file = branch.files.get(path);
  const large = /^(?:data|web)\//.test(path);
  if (kind < 70) {
    const language = pickLanguage(random);
    putFile(
      state,
      branch,
      newPath(state, language),
      makeLines(random, language, random.between(5, options.lines)),
    );
  } else if (kind < 130 && !large) dropFile(state, branch, path);
  else if (kind < 170 && !large) {
    // Renamed: in the tree, the same blob under another path.
    dropFile(state, branch, path);
    putFile(state, branch, newPath(state, languageOf(path)), file);
  } else if (kind < 190 && !large) putFile(state, branch, newPath(state, languageOf(path)), file);
  else if (kind < 205 && !large) {
    const at = random.below(file.length + 1);
    putFile(state, branch, path, [...file.slice(0, at), ...makePlant(random), ...file.slice(at)]);
    state.planted += 1;
  } else if (Buffer.isBuffer(file)) putFile(state, branch, path, makeBytes(random));
  else putFile(state, branch, path, editLines(random, languageOf(path), file));
}

/** Merges a branch into the main line: its files win; where both sides changed one, a line is in neither. */
function mergeBranch(state, topic) {
  const { main, random } = state;
  openCommit(state, main, topic.tip);
  for (const [path, file] of topic.changed) {
    if (file === null) {
      if (main.files.has(path)) dropFile(state, main, path);
    } else if (Buffer.isBuffer(file) || main.files.get(path) === file) putFile(state, main, path, file);
    else putFile(state, main, path, [...file, ...makeLines(random, languageOf(path), 1)]);
  }
  state.branches = state.branches.filter((branch) => branch !== topic);
}

function writeTag(state, number) {
  const { main } = state;
  if (number % 2 === 0) state.write(`reset refs/tags/light-${number}\nfrom :${main.tip}\n\n`);
  else {
    state.write(`tag v0.${number}\nfrom :${main.tip}\ntagger ${person(state)}\n`);
    writeData(state, makeMessage(state.random));
  }
}

function writeNote(state) {
  const { main } = state;
  const noted = main.tip;
  openCommit(state, { ref: 'refs/notes/commits', tip: 0 }, null);
  state.write(`N inline :${noted}\n`);
  writeData(state, makeMessage(state.random));
}
