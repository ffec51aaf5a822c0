import { a as keyNames, i as definitionOf } from "./configuration-keys.js";
import { t as configurationSchema } from "./configuration-schema.js";
import { t as resolveSettings } from "./resolve-settings.js";
import { t as jsonText } from "./json-text.js";
import { Xt as visibleText, b as redactCredentials } from "./scan.js";
import { r as optionsInForce } from "./configure-scan.js";

// build/src/report/configuration.js
function configurationText(rows) {
	const cells = rows.map(({ key, value, otherwise, origin }) => [
		key,
		origin === null ? otherwise : visibleText(words(value)),
		visibleText(origin ?? "default")
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
	return `${jsonText(Object.fromEntries(members), 2)}\n`;
}
function words(value) {
	if (Array.isArray(value)) return value.join(", ");
	if (typeof value !== "object" || value === null) return String(value);
	return Object.entries(value).map(([name, one]) => `${name}: ${one}`).join(", ");
}

// build/src/cli/config.js
async function configText(asked, nameOf) {
	if (asked.verb === "schema") return `${JSON.stringify(configurationSchema(), null, 2)}\n`;
	const inForce = await optionsInForce({
		...asked,
		nameOf
	});
	resolveSettings(inForce.typed, inForce.nameOf);
	const rows = keyNames.map((key) => {
		const { typed, otherwise } = definitionOf(key);
		const origin = inForce.origins.get(typed) ?? null;
		return {
			key,
			value: origin === null ? null : inForce.typed[typed] ?? null,
			otherwise,
			origin
		};
	});
	return redactCredentials(asked.format === "json" ? configurationJson(rows) : configurationText(rows));
}

export { configText };