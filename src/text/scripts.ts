/** Runs of foreign script inside a text, by Unicode script property (UAX #24). */

/** A part of a text; `lang` is set where the run is in another language than the text around it. */
export interface Run {
	readonly text: string;
	readonly lang?: string;
}

/** A script that stands for another language inside a text: Latin inside Persian is marked as English. */
export interface ForeignScript {
	/** Unicode script name as in `\p{Script=…}`. */
	readonly script: string;
	/** The language its runs are marked with (BCP 47). */
	readonly lang: string;
}

/**
 * A run begins and ends with a letter of the script; digits, spaces and marks of punctuation inside it belong to it,
 * so that `Ritz-Carlton`, `B2B` and `The One to One Future` are one run each. A digit may end it (`GPT 4`).
 */
function pattern({ script }: ForeignScript): RegExp {
	const own = `\\p{Script=${script}}`;
	const mark = '(?:(?=\\p{M})\\p{Script=Inherited})';
	const letter = `${own}${mark}*`;
	return new RegExp(`${letter}(?:(?:[${own}0-9&’'+./:–@ -]|${mark})*(?:${letter}|[0-9]))?`, 'gu');
}

/** Splits `text` into runs. Joined again, the runs are the text. */
export function foreignRuns(text: string, foreign: readonly ForeignScript[]): Run[] {
	const found = foreign
		.flatMap((each) => [...text.matchAll(pattern(each))].map((match) => ({ start: match.index, end: match.index + match[0].length, lang: each.lang })))
		.sort((a, b) => a.start - b.start);
	const runs: Run[] = [];
	let end = 0;
	for (const run of found) {
		if (run.start > end) runs.push({ text: text.slice(end, run.start) });
		runs.push({ text: text.slice(run.start, run.end), lang: run.lang });
		end = run.end;
	}
	if (end < text.length) runs.push({ text: text.slice(end) });
	return runs;
}
