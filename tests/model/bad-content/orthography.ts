/** Wrong Unicode and spelling. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_ORTHOGRAPHY: readonly BadContent[] = [
	{
		name: 'a text that is not in NFC',
		change: append(`${OVERVIEW}/vi.mdx`, `\n${'hạ nguồn'.normalize('NFD')}\n`),
		report: [
			'content/pages/active-passive/overview/vi.mdx:22  not-nfc',
			'    "a\u0323" is not in Normalization Form C.',
			'    → Write "ạ" (rule nfc; npm run fix does it).',
			'content/pages/active-passive/overview/vi.mdx:22  not-nfc',
			'    "o\u0302\u0300" is not in Normalization Form C.',
			'    → Write "ồ" (rule nfc; npm run fix does it).',
		],
	},
	{
		name: 'a hidden label that is not in NFC',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', `preferred: active marketing\n  hidden: [cafe\u0301]`),
		report: [
			'content/glossary/active-marketing.yaml:19  not-nfc',
			'    "e\u0301" is not in Normalization Form C.',
			'    → Write "é" (rule nfc; npm run fix does it).',
		],
	},
	{
		name: 'a bidi control in a text',
		change: append(`${OVERVIEW}/fa.mdx`, '\nواژهٔ \u200Fنو\n'),
		report: [
			'content/pages/active-passive/overview/fa.mdx:22  stray-control',
			'    An invisible control character: U+200F.',
			'    → Take it out (rule stray-control; npm run fix does it).',
		],
	},
	{
		name: 'a zero width space in a label',
		change: replace('glossary/active-marketing.yaml', 'preferred: การตลาดเชิงรุก', 'preferred: การตลาด\u200Bเชิงรุก'),
		report: [
			'content/glossary/active-marketing.yaml:10  stray-control',
			'    An invisible control character: U+200B.',
			'    → Take it out (rule stray-control; npm run fix does it).',
		],
	},
	{
		name: 'a bidi control in a hidden label',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: active marketing\n  hidden: [active\u200E one]'),
		report: [
			'content/glossary/active-marketing.yaml:19  stray-control',
			'    An invisible control character: U+200E.',
			'    → Take it out (rule stray-control; npm run fix does it).',
		],
	},
	{
		name: 'Arabic yeh in Persian',
		change: append(`${OVERVIEW}/fa.mdx`, '\nبازاريابی\n'),
		report: [
			'content/pages/active-passive/overview/fa.mdx:22  spelling',
			'    Arabic yeh; Persian ی is U+06CC: "ي".',
			'    → Write "ی" (rule arabic-yeh; npm run fix does it).',
		],
	},
	{
		name: 'Arabic kaf in a definition',
		change: replace('glossary/active-marketing.yaml', 'definition: بازاریابی فعال', 'definition: شركت فعال'),
		report: [
			'content/glossary/active-marketing.yaml:7  spelling',
			'    Arabic kaf; Persian ک is U+06A9: "ك".',
			'    → Write "ک" (rule arabic-kaf; npm run fix does it).',
		],
	},
	{
		name: 'a lost half-space in a known compound',
		change: append(`${OVERVIEW}/fa.mdx`, '\nکسب و کار\n'),
		report: [
			'content/pages/active-passive/overview/fa.mdx:22  spelling',
			'    The half-space of «کسب‌وکار» is lost: "کسب و کار".',
			'    → Write "کسب‌وکار" (rule half-space-compound; npm run fix does it).',
		],
	},
	{
		name: 'SARA AM in two code points',
		change: append(`${OVERVIEW}/th.mdx`, '\nท\u0E4Dาการตลาด\n'),
		report: [
			'content/pages/active-passive/overview/th.mdx:22  spelling',
			'    SARA AM in two code points; it is U+0E33: "ํา".',
			'    → Write "ำ" (rule sara-am; npm run fix does it).',
		],
	},
	{
		name: 'a tone mark in the new place',
		change: append(`${OVERVIEW}/vi.mdx`, '\nhoà nhập\n'),
		report: [
			'content/pages/active-passive/overview/vi.mdx:22  spelling',
			'    The tone mark stands in the new place; the site has the traditional one (hòa, thủy, khỏe): "hoà".',
			'    → Write "hòa" (rule tone-place; npm run fix does it).',
		],
	},
	{
		name: 'a spelling that an editor has to mend',
		change: append(`${OVERVIEW}/en.mdx`, '\nThey customize it.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  spelling',
			'    American spelling; the site writes -ise: "customize".',
			'    → Correct it by hand (rule american-spelling).',
		],
	},
	{
		name: 'a slip in an interface string',
		change: replace('interface/en.yaml', 'Examples', "The firm's examples"),
		report: [
			'content/interface/en.yaml:2  spelling',
			`    A straight apostrophe; English here is set with ’: "'".`,
			'    → Write "’" (rule straight-apostrophe; npm run fix does it).',
		],
	},
	{
		name: 'a slip hidden by an escape',
		change: replace('glossary/active-marketing.yaml', 'preferred: بازاریابی فعال', 'preferred: "\\u0628ازار\\u064A"'),
		report: [
			'content/glossary/active-marketing.yaml:6  spelling',
			'    Arabic yeh; Persian ی is U+06CC: "ي".',
			'    → Correct it by hand (rule arabic-yeh).',
		],
	},
];
