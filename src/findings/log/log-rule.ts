// What a rule for lines of logs is: it knows where in a line a secret stands by what the line says of it (a header, a
// parameter, a field), whatever the value looks like. In a repository that would be too much, in a log it is the point.
import type { PatternId } from '../../model/pattern.ts';

/** Takes a stretch that is a secret, and the pattern of the catalogue whose name it counts under. */
export type TakeSecret = (start: number, end: number, patternId: PatternId) => void;

/** Looks at one line, one character a byte. */
export type LogRule = (line: string, take: TakeSecret) => void;
