const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_text_forms = require("./text-forms.js");

// build/src/config/key-patterns.js
const domain = `^\\s*(?:\\*?\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.?\\s*$`;
const keyPatterns = {
	extends: require_suppressions.extendsPattern,
	prefixes: "^\\s*[A-Za-z][A-Za-z0-9_]*\\s*$",
	"internal-domains": domain,
	"internal-suffixes": domain,
	baseline: "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$",
	"max-blob-size": "^\\s*\\d{1,15}(?:\\.\\d{1,3})?\\s?(?:[KkMmGg][Ii]?[Bb]|[BbKkMmGg])?\\s*$"
};
function anyCasePattern(words) {
	const letters = (word) => word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
	return `^\\s*(?:${words.map(letters).join("|")})\\s*$`;
}

// build/src/config/configuration-schema.js
const schemaAddress = "https://raw.githubusercontent.com/leakline/leakline/main/schema/leakline.schema.json";
function configurationSchema() {
	const properties = {};
	for (const key of require_scan.keyNames) {
		const [section, name] = key.split(".");
		const own = schemaOf(key, require_scan.definitionOf(key));
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
function schemaOf(key, definition) {
	const { about, otherwise, example } = definition;
	return {
		description: `${about} Default: ${otherwise}.`,
		...shapeOf(key, definition),
		examples: [example]
	};
}
function shapeOf(key, definition) {
	const { shape, words = [], fields = {}, needsOne, least, most } = definition;
	const pattern = keyPatterns[key] ?? "\\S";
	const bounds = least === void 0 ? {} : {
		minimum: least,
		maximum: most
	};
	switch (shape) {
		case "list": return listSchema(definition, keyPatterns[key]);
		case "words": return wordsSchema(words);
		case "flag": return { type: "boolean" };
		case "count": return {
			type: "integer",
			...bounds
		};
		case "word": return wordSchema(words);
		case "severities": return {
			type: "object",
			additionalProperties: wordSchema(words)
		};
		case "entries": return {
			type: "array",
			items: {
				...mapSchema(fields),
				...oneOf(needsOne)
			}
		};
		case "text": return {
			type: least === void 0 ? "string" : ["string", "number"],
			pattern,
			...bounds
		};
	}
}
function listSchema({ single, takesIn }, pattern = "^(?!!?\\s*$)") {
	const items = {
		type: "string",
		pattern
	};
	if (single === true) return { anyOf: [items, {
		type: "array",
		items
	}] };
	return {
		type: "array",
		items,
		...takesIn === true ? { anyOf: [{ contains: takingIn }, { maxItems: 0 }] } : {}
	};
}
const takingIn = {
	type: "string",
	pattern: "^\\s*[^!\\s]"
};
function wordSchema(words) {
	return {
		type: "string",
		anyOf: [{ enum: words }, { pattern: anyCasePattern(words) }]
	};
}
function wordsSchema(words) {
	const none = wordSchema(["none"]);
	return { anyOf: [
		wordSchema([...words, "none"]),
		{
			type: "array",
			items: wordSchema(words)
		},
		{
			type: "array",
			items: none,
			maxItems: 1
		}
	] };
}
function oneOf(names) {
	return names === void 0 ? {} : { anyOf: names.map((name) => ({ required: [name] })) };
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
			items: textSchema(field.form),
			...field.once === true ? { uniqueItems: true } : {},
			...field.takesIn === true ? { contains: takingIn } : {}
		};
		case "word": return wordSchema(field.words);
		case "flag": return { type: "boolean" };
		case "number": return {
			type: field.whole ? "integer" : "number",
			minimum: field.least,
			maximum: field.most
		};
		case "map": return mapSchema(field.fields);
		case "maps": {
			const short = field.fields[field.short];
			return {
				type: "array",
				minItems: 1,
				items: { anyOf: [textSchema(short?.shape === "text" ? short.form : void 0), mapSchema(field.fields)] }
			};
		}
		case "choices": {
			const named = {
				...mapSchema(field.named),
				minProperties: 1,
				maxProperties: 1
			};
			return {
				type: "array",
				minItems: 1,
				items: { anyOf: [wordSchema(field.words), named] }
			};
		}
	}
}
function textSchema(form) {
	if (form === void 0) return {
		type: ["string", "number"],
		pattern: "\\S"
	};
	return {
		type: form === "commit" ? ["string", "number"] : "string",
		pattern: require_text_forms.formPatterns[form] ?? "\\S",
		maxLength: require_text_forms.charactersMax[form]
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