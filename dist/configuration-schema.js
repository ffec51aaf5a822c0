const require_scan = require("./scan.js");
const require_text_forms = require("./text-forms.js");

// build/src/config/configuration-schema.js
const schemaAddress = "https://raw.githubusercontent.com/leakline/leakline/main/schema/leakline.schema.json";
function configurationSchema() {
	const properties = {};
	for (const key of require_scan.keyNames) {
		const [section, name] = key.split(".");
		const own = schemaOf(require_scan.definitionOf(key));
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
function shapeOf({ shape, words, single, fields }) {
	switch (shape) {
		case "list": {
			const items = {
				type: "string",
				minLength: 1
			};
			return single === true ? {
				type: ["array", "string"],
				items,
				minLength: 1
			} : {
				type: "array",
				items
			};
		}
		case "words": {
			const items = {
				type: "string",
				enum: [...words ?? [], "none"]
			};
			return { anyOf: [items, {
				type: "array",
				items
			}] };
		}
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
		case "entries": return {
			type: "array",
			items: mapSchema(fields ?? {})
		};
		case "text": return {
			type: ["string", "number"],
			minLength: 1
		};
	}
}
function mapSchema(fields) {
	const required = Object.keys(fields).filter((name) => fields[name]?.required === true);
	return {
		type: "object",
		additionalProperties: false,
		...required.length === 0 ? {} : { required },
		properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, {
			description: field.about,
			...fieldSchema(field)
		}]))
	};
}
function fieldSchema(field) {
	switch (field.shape) {
		case "text": return textSchema(field.form);
		case "texts": return {
			type: "array",
			minItems: 1,
			items: textSchema(field.form)
		};
		case "word": return {
			type: "string",
			enum: field.words
		};
		case "flag": return { type: "boolean" };
		case "number": return {
			type: field.whole ? "integer" : "number",
			minimum: field.least,
			maximum: field.most
		};
		case "map": return mapSchema(field.fields);
		case "maps": return {
			type: "array",
			minItems: 1,
			items: { anyOf: [{
				type: "string",
				minLength: 1
			}, mapSchema(field.fields)] }
		};
		case "choices": {
			const named = {
				...mapSchema(field.named),
				minProperties: 1,
				maxProperties: 1
			};
			return {
				type: "array",
				minItems: 1,
				items: { anyOf: [{
					type: "string",
					enum: field.words
				}, named] }
			};
		}
	}
}
function textSchema(form) {
	const pattern = form === void 0 ? void 0 : require_text_forms.formPatterns[form];
	return {
		type: form === void 0 || form === "commit" ? ["string", "number"] : "string",
		minLength: 1,
		...pattern === void 0 ? {} : { pattern }
	};
}

Object.defineProperty(exports, "configurationSchema", {
  enumerable: true,
  get: function () {
    return configurationSchema;
  }
});
Object.defineProperty(exports, "schemaAddress", {
  enumerable: true,
  get: function () {
    return schemaAddress;
  }
});