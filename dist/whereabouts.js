import { Et as commitWords, Ot as grouped, Xt as visibleText, Yt as visibleCut, wt as amount } from "./scan.js";

// build/src/report/shown-region.js
function shownRegion(finding) {
	const { startLine, startColumn, endLine, endColumn } = headRegion(finding) ?? finding.region;
	const firstLine = atLeast(1, startLine);
	const lastLine = atLeast(firstLine, endLine);
	const firstColumn = atLeast(1, startColumn);
	return {
		startLine: firstLine,
		startColumn: firstColumn,
		endLine: lastLine,
		endColumn: atLeast(firstLine === lastLine ? firstColumn : 1, endColumn)
	};
}
function shownPath(finding) {
	return (headRegion(finding) === null ? null : finding.headPath) ?? finding.path;
}
function headRegion(finding) {
	const { provenance } = finding;
	return provenance.kind === "commit" && provenance.inHead === true ? finding.headRegion : null;
}
function isShownInHead(finding) {
	return finding.provenance.kind === "uncommitted" || finding.shownBy === "net" || headRegion(finding) !== null;
}
function atLeast(bound, value) {
	return Number.isSafeInteger(value) && value > bound ? value : bound;
}

// build/src/report/markdown.js
const special = /[&<>`*_~[\]|\\@#$]|:(?=\S)|(?<=www)\.|^[-+=]|^\d(?=\d*[.)])/gi;
function markdownText(text) {
	return visibleText(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
function markdownCode(text) {
	return `<code>${markdownText(text)}</code>`;
}
function markdownLink(markdown, address) {
	const url = address === null ? null : webAddress(address);
	return url === null ? markdown : `<a href="${url.replaceAll("&", "&amp;").replaceAll("|", "%7C")}">${markdown}</a>`;
}
function markdownAddress(address) {
	const url = webAddress(address);
	return url === null ? markdownText(address) : `<${url}>`;
}
function webAddress(address) {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	if (url.username !== "" || url.password !== "") return null;
	return url.href.replace(/["'<>`\\|^{}[\]]/g, (character) => encodeURIComponent(character).replace("'", "%27"));
}

// build/src/report/whereabouts.js
const namesShown = 3;
const arrivalsShown = 20;
function whereaboutsClause(finding) {
	const { whereabouts } = finding;
	if (whereabouts === null || saysNoMore(finding, whereabouts)) return "";
	const { inHistoryOf, heldBy, paths } = whereabouts;
	const contained = refsWords(inHistoryOf);
	const others = paths.names.filter((path) => path !== finding.path && path !== finding.headPath);
	const unnamed = paths.count - paths.names.length;
	const held = finding.kind === "file" ? heldWords(heldBy, branchesOf(inHistoryOf)) : "";
	return [[contained === "" ? "" : `in ${contained}`, held].filter((part) => part !== "").join(", "), finding.kind !== "file" || others.length === 0 ? "" : `also at ${listed(others.slice(0, namesShown), others.length + unnamed)}`].filter((part) => part !== "").join("; ");
}
function saysNoMore({ kind, provenance }, { inHistoryOf, heldBy, paths }) {
	const { branches, remoteBranches, tags } = inHistoryOf;
	if (branches.count !== 1 || remoteBranches.count + tags.count > 0 || paths.count > 1) return false;
	const held = branchesOf(heldBy).count;
	return kind !== "file" || provenance.kind === "commit" && held === (provenance.inHead === true ? 1 : 0);
}
function arrivalLines({ whereabouts, provenance }) {
	const arrivals = whereabouts?.arrivals ?? null;
	if (arrivals === null) return [];
	const first = provenance.kind === "commit" ? provenance.first.oid : null;
	const others = arrivals.list.filter(({ commit }) => commit.oid !== first);
	const rest = arrivals.count - (arrivals.list.length - others.length) - Math.min(others.length, arrivalsShown);
	return [...others.slice(0, arrivalsShown).map(({ commit, path }) => `also in ${commitWords(commit)}, ${visibleCut(path, 200)}`), ...rest > 0 ? [`and in ${amount(rest, "more commit")}; --format json has them`] : []];
}
function refNames({ branches, remoteBranches, tags, others }) {
	return [
		remoteBranches,
		tags,
		others
	].reduce(together, branches);
}
function shortRef(ref) {
	return ref.replace(/^refs\/(?:heads|remotes|tags)\//, "");
}
function refsWords({ branches, remoteBranches, tags, others }) {
	const named = together(branches, remoteBranches);
	return [
		named.count === 0 ? "" : counted(named, named.count === 1 ? "branch" : "branches"),
		tags.count === 0 ? "" : tagWords(tags, named.count === 0),
		named.count + tags.count > 0 || others.count === 0 ? "" : counted(others, others.count === 1 ? "ref" : "refs")
	].filter((part) => part !== "").join(" and ");
}
function heldWords(held, contained) {
	const tips = branchesOf(held);
	if (tips.count === 0) return contained.count === 0 ? "" : "at the tip of none";
	if (tips.count === 1 && contained.count === 1) return "still at its tip";
	if (tips.count === contained.count) return `still at the tips of ${tips.count === 2 ? "both" : "all"}`;
	const names = listed(tips.names.slice(0, namesShown).map(shortRef), tips.count);
	return `still at the tip${tips.count === 1 ? "" : "s"} of ${names}`;
}
function tagWords(tags, alone) {
	return alone ? counted(tags, tags.count === 1 ? "tag" : "tags") : amount(tags.count, "tag");
}
function counted(list, noun) {
	return `${noun} ${listed(list.names.slice(0, namesShown).map(shortRef), list.count)}`;
}
function listed(names, count) {
	const shown = names.map((name) => visibleCut(name, 200));
	const rest = count - shown.length;
	const all = rest > 0 ? [...shown, `${grouped(rest)} more`] : shown;
	return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
function branchesOf({ branches, remoteBranches }) {
	return together(branches, remoteBranches);
}
function together(a, b) {
	return {
		count: a.count + b.count,
		names: [...a.names, ...b.names]
	};
}

export { markdownCode as a, webAddress as c, shownPath as d, shownRegion as f, markdownAddress as i, headRegion as l, refNames as n, markdownLink as o, whereaboutsClause as r, markdownText as s, arrivalLines as t, isShownInHead as u };