import type { Language } from './language.ts';

const CONSONANTS_VOWELS_TONES = Array.from({ length: 0x5b }, (_, i) => String.fromCodePoint(0x0e01 + i)).join('');
const LEADING_VOWEL = /^[เแโใไ]/u;
const SIGNS = '\u0E31\u0E34-\u0E3A\u0E47\u0E4D';
const TONES = '\u0E48-\u0E4B';
const signsFirst = (marks: string): string => (marks.replace(new RegExp(`[${TONES}]`, 'gu'), '') + marks.replace(new RegExp(`[${SIGNS}]`, 'gu'), '')).normalize('NFC');
const thaiDigits = (digits: string): string => digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

export const th: Language = {
	id: 'th',
	name: 'ไทย',
	direction: 'ltr',
	locale: 'th-TH-u-nu-latn',
	face: {
		family: 'Noto Sans Thai Looped',
		file: '@fontsource-variable/noto-sans-thai-looped/files/noto-sans-thai-looped-thai-wght-normal.woff2',
		weights: [400, 700],
		letters: CONSONANTS_VOWELS_TONES,
		unicodeRange: ['U+0E01-0E5B', 'U+200C-200D', 'U+25CC'],
	},
	systemFamilies: "'Noto Sans Thai', 'Leelawadee UI', Thonburi, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
	leading: { body: 1.8, heading: 1.45 },
	scale: 1.03,
	listStyle: 'decimal',
	foreign: [
		{ script: 'Latin', lang: 'en' },
		{ script: 'Arabic', lang: 'fa' },
	],
	spaced: false,
	folding: [
		{ find: /[๐-๙]/g, replace: thaiDigits },
		{ find: /\u0E33/g, replace: '\u0E4D\u0E32' },
		{ find: /\u0E4D([\u0E48-\u0E4B])/g, replace: (marks) => [...marks].reverse().join('') },
		{ find: /ติ้ง/g, replace: 'ติง' },
		{ find: /ชั่น/g, replace: 'ชัน' },
		{ find: /เมล์/g, replace: 'เมล' },
		{ find: /\s*ๆ\s*/g, replace: 'ๆ' },
		{ find: /[-‐‑–]/g, replace: ' ' },
	],
	spelling: [
		{ id: 'sara-am', find: /\u0E4D([\u0E48-\u0E4B]?)\u0E32/gu, says: 'SARA AM in two code points; it is U+0E33', replace: (match) => match.replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/u, '$1\u0E33') },
		{ id: 'sara-ae', find: /\u0E40\u0E40/gu, says: 'Two SARA E in place of SARA AE (U+0E41)', replace: '\u0E41' },
		{ id: 'mark-order', find: new RegExp(`[${SIGNS}]*[${TONES}]+[${SIGNS}][${SIGNS}${TONES}]*`, 'gu'), says: 'A tone mark before a vowel sign; the vowel comes first', replace: signsFirst },
		{ id: 'doubled-mark', find: /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/gu, says: 'The same mark twice on one consonant', replace: (match) => match[0] as string },
		{ id: 'thai-digit', find: /[๐-๙]+/gu, says: 'Thai digits in running text; the site writes 0–9', replace: thaiDigits },
		{ id: 'mai-yamok-space', find: /(?<=[ก-๎])ๆ/gu, says: 'No space before ๆ; publishing sets one before and after', replace: ' ๆ' },
		{ id: 'full-stop', find: /(?<=[\u0E30-\u0E4E]|[\u0E01-\u0E4E]{5})\.(?=\s|$)/gu, says: 'A full stop at the end of a Thai sentence' },
	],
	indexLetter: (label) => {
		const letters = label.replace(LEADING_VOWEL, '');
		return (letters[0] ?? label[0] ?? '').toUpperCase();
	},
	separators: { list: ' ', quotes: ['“', '”'] },
};
