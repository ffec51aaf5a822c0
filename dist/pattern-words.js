// build/src/report/pattern-words.js
function meaningOf({ description, impact }) {
	return impact === void 0 ? description : `${description} ${impact}`;
}
function remedyOf({ remedy, rotation }) {
	return rotation === void 0 ? remedy : `${remedy} See ${rotation}`;
}

export { remedyOf as n, meaningOf as t };