import { a as keyNames, i as definitionOf } from "./configuration-keys.js";

// build/src/config/configuration-schema.js
const schemaAddress = "https://raw.githubusercontent.com/leakline/leakline/main/schema/leakline.schema.json";
function configurationSchema() {
	const properties = {};
	for (const key of keyNames) {
		const [section, name] = key.split(".");
		const own = schemaOf(definitionOf(key));
		if (section === void 0 || name === void 0) {
			properties[key] = own;
			continue;
		}
		properties[section] ??= {
			type: ["object", "null"],
			additionalProperties: false,
			properties: {}
		};
		properties[section]["properties"][name] = own;
	}
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: schemaAddress,
		title: "Configuration of Leakline",
		description: "In .github/leakline.yml or .leakline.yml. See docs/configuration.md.",
		type: ["object", "null"],
		additionalProperties: false,
		properties
	};
}
function schemaOf(definition) {
	const { about, otherwise, example } = definition;
	return {
		description: `${about} Default: ${otherwise}.`,
		...shapeOf(definition),
		examples: [example]
	};
}
function shapeOf({ shape, words }) {
	switch (shape) {
		case "list": return {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			}
		};
		case "flag": return { type: "boolean" };
		case "count": return {
			type: "integer",
			minimum: 1
		};
		case "word": return {
			type: "string",
			enum: words
		};
		case "severities": return {
			type: "object",
			additionalProperties: {
				type: "string",
				enum: words
			}
		};
		case "text": return {
			type: ["string", "number"],
			minLength: 1
		};
	}
}

export { schemaAddress as n, configurationSchema as t };