import type { Rewrite } from '../text/fold.ts';
import type { ForeignScript } from '../text/scripts.ts';

/** A rule of orthography that a program can check. */
export interface SpellingRule {
	/** Kebab-case name, printed with the finding. */
	readonly id: string;
	/** What is wrong: global, with the `u` flag. */
	readonly find: RegExp;
	/** What is wrong and what the language wants, in English for editors. */
	readonly says: string;
	/** The mend, where it is safe without reading the sentence (`npm run fix`). */
	readonly replace?: string | ((match: string) => string);
}

/** The face a language brings along; absent where the system's own faces are designed for the language. */
export interface Face {
	readonly family: string;
	/** Path of a variable woff2 file inside node_modules. */
	readonly file: string;
	/** Range of the weight axis that the site uses. */
	readonly weights: readonly [number, number];
	/** Letters that are always kept, beside those in use: what a reader may type. */
	readonly letters: string;
	/** CSS `unicode-range` of the script; runs in other scripts take the next family. */
	readonly unicodeRange: readonly string[];
}

/** Everything the site knows of a language. A language is one value of this type, and its content. */
export interface Language {
	/** BCP 47 tag and first part of every address. */
	readonly id: string;
	/** The language's name in itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** BCP 47 tag with the extensions for numbers and calendar. */
	readonly locale: string;
	readonly face?: Face;
	/** System families tried after the face, best first, as in CSS. */
	readonly systemFamilies: string;
	/** Leading as the readers of the script expect it (unitless CSS line-height). */
	readonly leading: { readonly body: number; readonly heading: number };
	/** Size relative to Latin text, so that all scripts look equally large. */
	readonly scale: number;
	/** CSS `list-style-type` of ordered lists. */
	readonly listStyle: string;
	/** Scripts whose runs are in another language by themselves. */
	readonly foreign: readonly ForeignScript[];
	/** Whether words are set apart by spaces. */
	readonly spaced: boolean;
	/** What makes two spellings one: applied to lower-case NFC text. */
	readonly folding: readonly Rewrite[];
	readonly spelling: readonly SpellingRule[];
	/** The letter under which a label stands in an index. */
	readonly indexLetter: (label: string) => string;
	readonly separators: { readonly list: string; readonly quotes: readonly [string, string] };
}
