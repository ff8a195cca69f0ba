import type { Language } from './language.ts';

export const en: Language = {
	id: 'en',
	name: 'English',
	direction: 'ltr',
	locale: 'en-GB',
	systemFamilies: "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
	leading: { body: 1.6, heading: 1.25 },
	scale: 1,
	listStyle: 'decimal',
	foreign: [
		{ script: 'Arabic', lang: 'fa' },
		{ script: 'Thai', lang: 'th' },
	],
	spaced: true,
	folding: [
		{ find: /[’‘ʼ]/g, replace: "'" },
		{ find: /[-‐‑–]/g, replace: ' ' },
	],
	spelling: [
		{ id: 'straight-apostrophe', find: /(?<=\p{L})'(?=\p{L})/gu, says: 'A straight apostrophe; English here is set with ’', replace: '’' },
		{ id: 'space-before-mark', find: / +(?=[,;:!?](?:\s|$))/gu, says: 'A space before a punctuation mark', replace: '' },
		{ id: 'american-spelling', find: /\b(?:optimi|personali|organi|recogni|customi|prioriti|emphasi|categori)z(?:e|es|ed|ing|ation|ations)\b/giu, says: 'American spelling; the site writes -ise' },
	],
	indexLetter: (label) => (label.normalize('NFD')[0] ?? '').toUpperCase(),
	separators: { list: ', ', quotes: ['“', '”'] },
};
