import type { Rewrite } from './fold.ts';

/** What `inHouseStyle` needs of a spelling rule: those without a safe mend are passed over. */
export interface Mend {
	readonly find: RegExp;
	readonly replace?: Rewrite['replace'];
}

/** The text as the site would print it: composed, with every safe mend of the language made. Readers type in many spellings, the index holds one. */
export function inHouseStyle(text: string, mends: readonly Mend[]): string {
	return mends.reduce((mended, { find, replace }) => {
		if (replace === undefined) return mended;
		return typeof replace === 'string' ? mended.replace(find, replace) : mended.replace(find, (match) => replace(match));
	}, text.normalize('NFC'));
}
