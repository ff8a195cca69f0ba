/** Orthography of content files: findings with offsets, from which both the report and `npm run fix` are made. */
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Language } from '../languages/index.ts';
import type { SpellingRule } from '../languages/index.ts';
import { strings } from './yaml.ts';

/** A stretch of a file in one language. `strict` is false where only the rules of Unicode hold (hidden labels). */
export interface Stretch {
	readonly start: number;
	readonly text: string;
	readonly language: Language;
	readonly strict: boolean;
	/** False where the file writes the text with escapes, so that offsets in it are none of the file. */
	readonly verbatim: boolean;
}

/** A finding in a file, with UTF-16 offsets; `replacement` where the mend is safe. */
export interface Finding {
	readonly kind: 'not-nfc' | 'stray-control' | 'spelling';
	readonly rule: string;
	readonly start: number;
	readonly end: number;
	readonly says: string;
	readonly replacement?: string;
}

/** Bidi controls, zero width space, BOM: direction is set by markup, and Thai is broken by the browser. */
const CONTROLS: SpellingRule = { id: 'stray-control', find: /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, says: 'An invisible control character', replace: '' };

/** A combining sequence that is not in Normalization Form C (UAX #15). */
const SEQUENCES = /\P{M}\p{M}+|[\u0340\u0341\u0374\u037E\u0387\u1F71-\u1FFD\u2126\u212A\u212B\uF900-\uFAFF]/gu;

/** What stands for text that no rule of the language concerns: labels spoken about, addresses, list markers, code, runs in another language. */
const HIDDEN = [
	/:label\[[^\]\n]*\]/g,
	/:(?:cite|lang)\[[^\]\n]*\](?:\{[^}\n]*\})?/g,
	/\]\([^)\s]*\)/g,
	/^:{2,3}[a-z]+(?:\{[^}\n]*\})?/gm,
	/^\s*\d+\.(?=\s)/gm,
	/`[^`\n]*`/g,
	/https?:\/\/[^\s)]+/g,
];

/** Blanks out what the rules do not concern; the length stays, so that offsets do. */
const mask = (text: string): string => HIDDEN.reduce((masked, pattern) => masked.replace(pattern, (match) => '\uFFFC'.repeat(match.length)), text);

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/d;

/** The strings of a prose file's front matter, and the text behind it as one stretch. */
export function proseStretches(source: string, language: Language): Stretch[] {
	const match = FRONT_MATTER.exec(source);
	const [from = 0] = match?.indices?.[1] ?? [];
	const yaml = match?.[1] ?? '';
	const end = match?.[0].length ?? 0;
	return [
		{ start: 0, text: source.slice(0, from), language, strict: false, verbatim: true },
		...dataStretches(parseDocument(yaml), yaml, [], language).map((stretch) => ({ ...stretch, start: stretch.start + from })),
		{ start: end, text: source.slice(end), language, strict: true, verbatim: true },
	];
}

/** Keys whose values are labels that may be misspelt on purpose, or no text at all. */
const SPARED = new Set(['hidden', 'near', 'linking', 'title', 'authors', 'publisher', 'container']);

/**
 * The strings of a data file that stand under a language's tag, or all of them where the file is in one language.
 * @param whole the language of the whole file, for interface strings
 */
export function dataStretches(document: Document, source: string, languages: readonly Language[], whole?: Language): Stretch[] {
	return [...strings(document)].flatMap(({ path, scalar }) => {
		const language = whole ?? languages.find((each) => path.includes(each.id));
		if (!language || !scalar.range) return [];
		const [start, end] = scalar.range;
		const deprecated = path.includes('deprecated') && path.at(-1) === 'label';
		const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
		const written = source.slice(start + quoted, end - quoted);
		const verbatim = scalar.type !== 'QUOTE_DOUBLE' || !written.includes('\\');
		return { start: start + quoted, text: verbatim ? written : scalar.value, verbatim, language, strict: whole !== undefined || (!deprecated && !path.some((key) => SPARED.has(key) && !languages.some((each) => path.indexOf(each.id) > path.indexOf(key)))) };
	});
}

/** Everything that is wrong in a stretch. */
export function findingsIn({ start, text, language, strict, verbatim }: Stretch): Finding[] {
	const findings: Finding[] = [];
	for (const { index, 0: sequence } of text.matchAll(SEQUENCES)) {
		const composed = sequence.normalize('NFC');
		if (composed !== sequence) findings.push({ kind: 'not-nfc', rule: 'nfc', start: start + index, end: start + index + sequence.length, says: `"${sequence}" is not in Normalization Form C.`, replacement: composed });
	}
	const uncomposed = [...findings];
	const rules = strict ? [CONTROLS, ...language.spelling] : [CONTROLS];
	const masked = mask(text);
	for (const rule of rules) {
		for (const match of masked.matchAll(rule.find)) {
			const replacement = typeof rule.replace === 'string' ? rule.replace : rule.replace?.(match[0]);
			if (match[0].includes('\uFFFC') || replacement === match[0]) continue;
			// A letter that is not composed yet is one problem; the rules know composed letters.
			if (uncomposed.some((each) => start + match.index < each.end && start + match.index + match[0].length > each.start)) continue;
			findings.push({
				kind: rule === CONTROLS ? 'stray-control' : 'spelling',
				rule: rule.id,
				start: start + match.index,
				end: start + match.index + match[0].length,
				says: `${rule.says}: ${rule === CONTROLS ? codePoints(match[0]) : `"${match[0]}"`}.`,
				...(replacement === undefined ? {} : { replacement }),
			});
		}
	}
	return verbatim ? findings : findings.map(({ kind, rule, says }) => ({ kind, rule, start, end: start, says }));
}

const codePoints = (text: string): string => [...text].map((character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** The source with every safe mend applied. Findings that overlap are mended one at a time, so call again until nothing changes. */
export function mended(source: string, findings: readonly Finding[]): string {
	let text = source;
	let from = source.length;
	for (const { start, end, replacement } of [...findings].sort((a, b) => b.start - a.start)) {
		if (replacement === undefined || end > from) continue;
		text = text.slice(0, start) + replacement + text.slice(end);
		from = start;
	}
	return text;
}
