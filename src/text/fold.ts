/**
 * Folding: one key for all the spellings that a reader takes for the same text, with a map back to the original.
 * Displayed text is never folded; what is found in folded text is shown as a range of the original.
 */

/** Replaces what `find` (global) matches. A replacement function gets the match. */
export interface Rewrite {
	readonly find: RegExp;
	readonly replace: string | ((match: string) => string);
}

/** Folded text. `offsets[i]` is the UTF-16 offset in the original of unit `i`; its last entry is the original's length. */
export interface Folded {
	readonly text: string;
	readonly offsets: readonly number[];
}

/** A base character with its combining marks; the unit inside which canonical composition works (UAX #15). */
const COMBINING_SEQUENCE = /\P{M}\p{M}*|\p{M}+/gu;

/** Controls that direct display and carry no text: soft hyphen, zero width space, bidi controls, variation selectors, BOM. */
export const INVISIBLE = { find: /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\uFEFF]/g, replace: '' } as const satisfies Rewrite;
const SPACE: Rewrite = { find: /\s+/g, replace: ' ' };

/** Canonical composition and lower case, with the map to the original. */
function normalise(original: string): Folded {
	let text = '';
	const offsets: number[] = [];
	for (const match of original.matchAll(COMBINING_SEQUENCE)) {
		const unit = match[0].normalize('NFC').toLowerCase().normalize('NFC');
		for (let i = 0; i < unit.length; i++) offsets.push(match.index + Math.min(i, match[0].length - 1));
		text += unit;
	}
	offsets.push(original.length);
	return { text, offsets };
}

/** Applies one rewrite. A unit of the replacement maps to the unit of the match at the same place, or to the match's last. */
function rewrite(folded: Folded, { find, replace }: Rewrite): Folded {
	let text = '';
	const offsets: number[] = [];
	let end = 0;
	const copy = (upTo: number) => {
		text += folded.text.slice(end, upTo);
		for (; end < upTo; end++) offsets.push(folded.offsets[end] as number);
	};
	for (const match of folded.text.matchAll(find)) {
		copy(match.index);
		const value = typeof replace === 'string' ? replace : replace(match[0]);
		const last = match.index + match[0].length - 1;
		for (let i = 0; i < value.length; i++) offsets.push(folded.offsets[Math.min(match.index + i, last)] as number);
		text += value;
		end = last + 1;
	}
	copy(folded.text.length);
	offsets.push(folded.offsets.at(-1) as number);
	return { text, offsets };
}

/**
 * Folds `original` by the rules of a language.
 * @param rewrites the language's own folding, applied in order to lower-case NFC text
 */
export function foldWithOffsets(original: string, rewrites: readonly Rewrite[]): Folded {
	return [INVISIBLE, ...rewrites, SPACE].reduce(rewrite, normalise(original));
}

/** The key alone, trimmed: two labels with the same key are one label in other spelling. */
export function foldKey(original: string, rewrites: readonly Rewrite[]): string {
	const folded = [INVISIBLE, ...rewrites, SPACE].reduce(
		(text, { find, replace }) => (typeof replace === 'string' ? text.replace(find, replace) : text.replace(find, (match) => replace(match))),
		original.normalize('NFC').toLowerCase().normalize('NFC'),
	);
	return folded.trim();
}
