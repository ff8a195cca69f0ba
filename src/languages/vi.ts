import type { Rewrite } from '../text/fold.ts';
import type { Language } from './language.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const SINGLE_VOWEL = '[aeiouyăâêôơư]';

/**
 * Moves the tone of oa, oe, uy at the end of a syllable to the traditional place: hoà → hòa, khoẻ → khỏe, thuý → thúy.
 * `qu` is a consonant, so the tone of quý stays. Works on one syllable, in any letter case.
 */
function traditionalTone(syllable: string): string {
	const decomposed = syllable.normalize('NFD');
	const moved = decomposed.replace(new RegExp(`(?<!q)(o(?=[ae])|u(?=y))([aey])([${TONES}])$`, 'iu'), '$1$3$2');
	return moved.normalize('NFC');
}

/** Tone in the new place at the end of a syllable: oà, oè, uỳ and their sisters. */
const NEW_TONE_PLACE = /(?<![\p{L}\p{M}])(?!qu)\p{L}*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** School books print i, trade papers y, after these consonants: kĩ thuật and kỹ thuật are one word. */
const I_Y_TWINS: Rewrite = { find: /(?<=(?<![\p{L}\p{M}])[hklmst])[yýỳỷỹỵ](?![\p{L}\p{M}])/gu, replace: (y) => y.normalize('NFD').replace('y', 'i').normalize('NFC') };

export const vi: Language = {
	id: 'vi',
	name: 'Tiếng Việt',
	direction: 'ltr',
	locale: 'vi-VN',
	systemFamilies: "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
	leading: { body: 1.65, heading: 1.35 },
	scale: 1,
	listStyle: 'decimal',
	foreign: [
		{ script: 'Arabic', lang: 'fa' },
		{ script: 'Thai', lang: 'th' },
	],
	spaced: true,
	folding: [
		{ find: NEW_TONE_PLACE, replace: traditionalTone },
		I_Y_TWINS,
		{ find: /[-‐‑–]/g, replace: ' ' },
		{ find: /(?<![\p{L}\p{M}])tiếp thị(?![\p{L}\p{M}])/gu, replace: 'marketing' },
	],
	spelling: [
		{ id: 'tone-place', find: NEW_TONE_PLACE, says: 'The tone mark stands in the new place; the site has the traditional one (hòa, thủy, khỏe)', replace: traditionalTone },
		{ id: 'space-before-mark', find: / +(?=[,;:!?.](?:\s|$))/gu, says: 'A space before a punctuation mark', replace: '' },
		{ id: 'tone-without-vowel', find: new RegExp(`(?<!${SINGLE_VOWEL})[${TONES}]`, 'giu'), says: 'A tone mark that stands on no vowel' },
		{ id: 'thousands-comma', find: /(?<!\d)[1-9]\d{0,2}(?:,\d{3})+(?!\d)/gu, says: 'Thousands take a dot in Vietnamese (350.000)' },
		{ id: 'decimal-dot', find: /(?<![\d.])\d+\.\d{1,2}(?=\s?%)/gu, says: 'Decimals take a comma in Vietnamese (0,5%)' },
	],
	indexLetter: (label) => {
		const first = (label[0] ?? '').toUpperCase();
		return first === 'Đ' ? first : first.normalize('NFD').replace(new RegExp(`[${TONES}]`, 'gu'), '').normalize('NFC');
	},
	separators: { list: ', ', quotes: ['“', '”'] },
};
