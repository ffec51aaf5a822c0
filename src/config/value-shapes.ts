// The shapes of what can stand below an entry of a list, as data from which the type of an entry, its checks
// (read-entry.ts), its JSON Schema and its lines in the template come. Types alone.

/** What a text has to be beyond being a text: text-forms.ts has the checks. */
export type TextForm =
  | 'commit'
  | 'day'
  | 'expression'
  | 'glob'
  | 'keyword'
  | 'pattern-id'
  | 'selector'
  | 'tag'
  | 'template';

interface FieldBase {
  /** One or two sentences. */
  readonly about: string;
  readonly required?: true;
  /** What people write for it, other programs' names for it among that: told to be this one. */
  readonly also?: readonly string[];
}

interface TextField extends FieldBase {
  readonly shape: 'text';
  readonly form?: TextForm;
}

interface TextsField extends FieldBase {
  readonly shape: 'texts';
  readonly form?: TextForm;
  /** Each is there once. */
  readonly once?: true;
  /** One or more of them do not begin with `!`. */
  readonly takesIn?: true;
}

interface WordField extends FieldBase {
  readonly shape: 'word';
  readonly words: readonly string[];
}

interface FlagField extends FieldBase {
  readonly shape: 'flag';
}

interface NumberField extends FieldBase {
  readonly shape: 'number';
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

interface MapField extends FieldBase {
  readonly shape: 'map';
  readonly fields: Fields;
}

/** A list of maps. A text in it stands for a map with the field `short` alone. */
interface MapsField extends FieldBase {
  readonly shape: 'maps';
  readonly fields: Fields;
  readonly short: string;
}

/** A list of which each item is one of the words, or a map of one of the names to its value. */
interface ChoicesField extends FieldBase {
  readonly shape: 'choices';
  readonly words: readonly string[];
  readonly named: Fields;
}

export type Field =
  | TextField
  | TextsField
  | WordField
  | FlagField
  | NumberField
  | MapField
  | MapsField
  | ChoicesField;

export type Fields = Readonly<Record<string, Field>>;

/** One of `words`, or a value under the name of its choice. */
type ChoiceOf<F extends ChoicesField> =
  | F['words'][number]
  | { readonly [K in keyof F['named']]?: ValueOf<F['named'][K]> };

type ValueOf<F extends Field> = F extends TextField
  ? string
  : F extends TextsField
    ? readonly string[]
    : F extends WordField
      ? F['words'][number]
      : F extends FlagField
        ? boolean
        : F extends NumberField
          ? number
          : F extends MapField
            ? EntryOf<F['fields']>
            : F extends MapsField
              ? readonly EntryOf<F['fields']>[]
              : F extends ChoicesField
                ? readonly ChoiceOf<F>[]
                : never;

type RequiredNames<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly required: true } ? K : never;
}[keyof F];

/** The values of an entry with these fields, by their names in the file. */
export type EntryOf<F extends Fields> = { readonly [K in RequiredNames<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[K]>;
};
