// build/src/report/json-text.js
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unusual = /[^\n -~]+/g;
const escapedSurrogate = "\\ud";
function jsonText(value, indent) {
	const text = JSON.stringify(value, null, indent);
	return (text.includes(escapedSurrogate) ? JSON.stringify(value, wellFormed, indent) : text).replace(unusual, (run) => run.replace(hidden, escapeUnits)).replaceAll("##[", "#\\u0023[");
}
function wellFormedText(text) {
	return text.replace(/\p{Cs}/gu, "�");
}
function wellFormed(_key, value) {
	return typeof value === "string" ? wellFormedText(value) : value;
}
function escapeUnits(text) {
	let out = "";
	for (let i = 0; i < text.length; i += 1) out += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
	return out;
}

export { wellFormedText as n, jsonText as t };