import type { Language } from './language.ts';

const ZWNJ = '\u200C';
const LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئءة';
/** The marks of ordinary writing; others come with the texts that have them. */
const MARKS = '\u064B\u0651\u0654';
const DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const PUNCTUATION = '،؛؟٪٫٬«»()[]!.:/-–—…';

const toPersianDigits = (digits: string): string => digits.replace(/[0-9٠-٩]/g, (digit) => DIGITS[digit.charCodeAt(0) & 0xf] as string).replaceAll(',', '٬').replace('.', '٫');
const toLatinDigits = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/** Word edges; `\b` knows neither Persian letters nor the half-space. */
const BEFORE = '(?<![\\p{L}\\p{M}\u200C])';
const AFTER = '(?![\\p{L}\\p{M}\u200C])';
const word = (source: string): RegExp => new RegExp(BEFORE + source + AFTER, 'gu');

/** Compounds that the sources had lost the half-space of: how they are written, and what stands between the parts when it is lost. */
const COMPOUNDS = [
	'تک‌به‌تک', 'کسب‌وکار', 'گفت‌وگو', 'جست‌وجو', 'سرمایه‌گذاری', 'تصمیم‌گیری', 'برنامه‌ریزی', 'پایین‌دستی', 'بالادستی', 'هدف‌گیری', 'شخصی‌سازی', 'بهینه‌سازی', 'قیمت‌گذاری',
	'علاقه‌مند', 'جای‌گذاری', 'پیاده‌سازی', 'بخش‌بندی', 'وب‌سایت', 'خرده‌فروش', 'عمده‌فروش', 'پیش‌بینی', 'نام‌گذاری', 'تأثیرگذار',
];

/** What stands between the parts of a compound, rightly or wrongly. */
const GAP = '[ \u200C]?';
/** Endings that may follow a compound. */
const ENDINGS = '(?:\u200C?(?:ها(?:ی|یی|یش|یشان|یمان)?|ای|ام|ات|اش)|ان|ی|م|ت|ش)?';

/** Any spelling of a compound in which a half-space is lost, or a space in its place, before the endings that may follow it; the right one too, whose mend is itself. */
const lostHalfSpace = (compound: string): RegExp =>
	new RegExp(BEFORE + compound.replace(/\u200C(و(?=\p{L}{2}))?/gu, (_, and?: string) => GAP + (and ? and + GAP : '')) + '(?=' + ENDINGS + AFTER + ')', 'gu');

const compoundRules = COMPOUNDS.filter((compound) => compound.includes(ZWNJ)).map((compound) => ({
	id: 'half-space-compound',
	find: lostHalfSpace(compound),
	says: `The half-space of «${compound}» is lost`,
	replace: compound,
}));

export const fa: Language = {
	id: 'fa',
	name: 'فارسی',
	direction: 'rtl',
	locale: 'fa-IR-u-ca-persian-nu-arabext',
	face: {
		family: 'Vazirmatn',
		file: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
		weights: [400, 700],
		letters: LETTERS + MARKS + DIGITS + PUNCTUATION + ZWNJ + ' ',
		unicodeRange: ['U+0600-06FF', 'U+200C-200E', 'U+FB50-FDFF', 'U+FE70-FEFC', 'U+00AB', 'U+00BB'],
	},
	systemFamilies: "'Segoe UI', Tahoma, Roboto, 'Noto Sans Arabic', 'Noto Sans', sans-serif",
	leading: { body: 1.9, heading: 1.5 },
	scale: 1.04,
	listStyle: 'persian',
	foreign: [
		{ script: 'Latin', lang: 'en' },
		{ script: 'Thai', lang: 'th' },
	],
	spaced: true,
	folding: [
		{ find: /[يىئ]/g, replace: 'ی' },
		{ find: /ك/g, replace: 'ک' },
		{ find: /[أإٱآ]/g, replace: 'ا' },
		{ find: /ؤ/g, replace: 'و' },
		{ find: /(?:ه\u0654|ۀ|ة|ه\u200Cی(?![\p{L}]))/gu, replace: 'ه' },
		{ find: /[\u064B-\u065F\u0670\u0640]/g, replace: '' },
		{ find: /[۰-۹٠-٩]/g, replace: toLatinDigits },
		{ find: /(?<=ج)ستجو|(?<=گ)فتگو/g, replace: (closed) => (closed === 'ستجو' ? 'ستوجو' : 'فتوگو') },
		{ find: /[\u200C\s‐‑–-]+/g, replace: '' },
	],
	spelling: [
		{ id: 'arabic-yeh', find: /[يى]/gu, says: 'Arabic yeh; Persian ی is U+06CC', replace: 'ی' },
		{ id: 'arabic-kaf', find: /ك/gu, says: 'Arabic kaf; Persian ک is U+06A9', replace: 'ک' },
		{ id: 'heh-yeh', find: /ۀ|ه\u200Cی(?=[\s،.؛:!؟»)]|$)/gu, says: 'The ezafe after silent he is written هٔ (U+0654)', replace: 'هٔ' },
		{ id: 'foreign-digit', find: /(?<![\p{Script=Latin}\p{Nd}/.:#_-]|\p{Script=Latin} |[0-9],)[0-9٠-٩]+(?:,[0-9٠-٩]{3})*(?:[.٫][0-9٠-٩]+)?(?![\p{Script=Latin}\p{Nd}/#_-]|[.,٫][0-9٠-٩])/gu, says: 'Latin or Arabic digits in Persian text', replace: toPersianDigits },
		{ id: 'latin-punctuation', find: /(?<=\p{Script=Arabic}\p{M}*)[,;?%]/gu, says: 'A Latin mark after a Persian word', replace: (mark) => ({ ',': '،', ';': '؛', '?': '؟', '%': '٪' })[mark] as string },
		{ id: 'straight-quotes', find: /["“”][^"“”\n]*["“”]/gu, says: 'Quotation marks are « »', replace: (quoted) => (/\p{Script=Arabic}/u.test(quoted) ? `«${quoted.slice(1, -1)}»` : quoted) },
		{ id: 'half-space-at-edge', find: /\u200C(?=[\s.،؛:!؟»)]|$)|(?<=[\s«(]|^)\u200C|\u200C(?=\u200C)/gu, says: 'A half-space beside a space or a mark', replace: '' },
		{ id: 'space-before-mark', find: /(?<=\p{L}) +(?=[،؛؟!.](?:\s|$))/gu, says: 'A space before a punctuation mark', replace: '' },
		{ id: 'half-space-plural', find: word('(\\p{L}{2,}) (?:ها|های|هایی|هایش|هایشان|هایمان)'), says: 'Plural ها stands after a half-space', replace: (match) => match.replace(' ', ZWNJ) },
		{ id: 'half-space-verb', find: word('(?:ن?می) (?=\\p{L}{2,})(\\p{L}+)'), says: 'می and نمی stand before a half-space', replace: (match) => match.replace(' ', ZWNJ) },
		{ id: 'half-space-comparative', find: word('(?!بیش )(\\p{L}{3,}) (?:تر|ترین)'), says: 'تر and ترین stand after a half-space', replace: (match) => match.replace(' ', ZWNJ) },
		{ id: 'joined-verb', find: word('ن?می(?:کن|شو|ده|خواه|توان|گوی|گیر|رس|آی|رو)(?:م|ی|د|یم|ید|ند)'), says: 'می is joined to its verb', replace: (match) => match.replace(/^ن?می/u, (prefix) => prefix + ZWNJ) },
		...compoundRules,
	],
	indexLetter: (label) => (label[0] ?? '').replace(/[أإ]/u, 'ا').toUpperCase(),
	separators: { list: '، ', quotes: ['«', '»'] },
};
