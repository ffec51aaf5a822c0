const require_scan = require("./scan.js");
const require_configuration_schema = require("./configuration-schema.js");
const require_suppressions = require("./suppressions.js");
const require_configure_scan = require("./configure-scan.js");

// build/src/report/configuration.js
function configurationText(rows) {
	const cells = rows.map(({ key, value, otherwise, origin }) => [
		key,
		origin === null ? otherwise : require_scan.visibleText(words(value)) || otherwise,
		require_scan.visibleText(origin ?? "default")
	]);
	const [first, second] = [0, 1].map((column) => Math.min(60, Math.max(...cells.map((row) => row[column]?.length ?? 0))));
	return cells.map(([key = "", value = "", origin = ""]) => {
		return `${key.padEnd(first ?? 0)}  ${value.padEnd(second ?? 0)}  ${origin}\n`;
	}).join("");
}
function configurationJson(rows) {
	const members = rows.map(({ key, value, otherwise, origin }) => [key, {
		value,
		default: otherwise,
		origin
	}]);
	return `${require_suppressions.jsonText(Object.fromEntries(members), 2)}\n`;
}
function words(value) {
	if (Array.isArray(value)) return value.map(itemWords).join(", ");
	if (typeof value !== "object" || value === null) return String(value);
	return Object.entries(value).map(([name, one]) => `${name}: ${one}`).join(", ");
}
function itemWords(item) {
	if (typeof item !== "object" || item === null) return String(item);
	const entry = item;
	return String(entry.name ?? entry.id);
}

// build/src/cli/config.js
async function configText(asked, nameOf) {
	if (asked.verb === "schema") return `${JSON.stringify(require_configuration_schema.configurationSchema(), null, 2)}\n`;
	const inForce = await require_configure_scan.optionsInForce({
		...asked,
		nameOf
	});
	require_suppressions.resolveSettings(inForce.typed, inForce.nameOf);
	const rows = require_scan.keyNames.map((key) => {
		const { typed, otherwise } = require_scan.definitionOf(key);
		const origin = inForce.origins.get(typed) ?? null;
		return {
			key,
			value: origin === null ? null : inForce.typed[typed] ?? null,
			otherwise,
			origin
		};
	});
	return require_scan.redactCredentials(asked.format === "json" ? configurationJson(rows) : configurationText(rows));
}

exports.configText = configText;