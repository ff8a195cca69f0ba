import { foldKey, foldWithOffsets } from './fold.ts';
import type { Rewrite } from './fold.ts';

/** A range of a text in UTF-16 offsets, end exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** What `occurrences` needs to know of a language. */
export interface Writing {
	readonly locale: string;
	/** Whether words are set apart by spaces; where not, the segmenter guards the edges (UAX #29). */
	readonly spaced: boolean;
	readonly folding: readonly Rewrite[];
}

/** What words are made of; the half-space (U+200C) joins the parts of one. */
const LETTER = /[\p{L}\p{M}\p{Nd}\u200C]/u;
/** What folding may have left out behind the last letter of a match. */
const TRAILING = /[^\p{L}\p{M}\p{Nd}]+$/u;

/** The offsets at which a word of `text` begins or ends. */
function edges(text: string, { locale, spaced }: Writing): (offset: number) => boolean {
	if (spaced) return (offset) => !(LETTER.test(text[offset - 1] ?? ' ') && LETTER.test(text[offset] ?? ' '));
	const offsets = new Set([text.length]);
	for (const { index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) offsets.add(index);
	return (offset) => offsets.has(offset);
}

/**
 * Prepares a text to be searched for labels: it is folded once, however many labels are looked for.
 * @returns where a label stands in the text as words of its own, in any spelling that the language folds to the same key
 */
export function labelFinder(text: string, writing: Writing): (label: string) => Range[] {
	const folded = foldWithOffsets(text, writing.folding);
	let isEdge: ((offset: number) => boolean) | undefined;
	return (label) => {
		const key = foldKey(label, writing.folding);
		const found: Range[] = [];
		for (let at = folded.text.indexOf(key); key !== '' && at !== -1; at = folded.text.indexOf(key, at + 1)) {
			isEdge ??= edges(text, writing);
			const start = folded.offsets[at] as number;
			const matched = text.slice(start, folded.offsets[at + key.length]);
			const end = start + (TRAILING.test(key) ? matched.trimEnd() : matched.replace(TRAILING, '')).length;
			if (isEdge(start) && isEdge(end)) found.push({ start, end });
		}
		return found;
	};
}

/** Where one label stands in one text. */
export const occurrences = (text: string, label: string, writing: Writing): Range[] => labelFinder(text, writing)(label);
