import { foldKey } from '../text/fold.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { Language } from './language.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';

export type { Face, Language, SpellingRule } from './language.ts';

/** The languages of the site, in the order in which they are offered. A new language is added here and nowhere else. */
export const LANGUAGES: readonly Language[] = [fa, th, vi, en];

/** The language of texts about the site for everyone (x-default of prose pages, facts, editors' messages). */
export const REFERENCE_LANGUAGE = en;

/** The language with this tag. Throws where the site has none: an address or a file name went unchecked. */
export function languageOf(id: string | undefined): Language {
	const language = LANGUAGES.find((each) => each.id === id);
	if (!language) throw new Error(`"${id}" is not a language of the site; src/languages/index.ts lists ${LANGUAGES.map((each) => each.id).join(', ')}`);
	return language;
}

/** Whether the language's script tells capitals from small letters. */
export const hasCapitals = ({ name }: Language): boolean => name.toLowerCase() !== name.toUpperCase();

/** The key under which all spellings of `text` are one. */
export const keyOf = (text: string, language: Language): string => foldKey(text, language.folding);

/** Compares labels in the order of the language (CLDR collation). */
export function collator(language: Language): (a: string, b: string) => number {
	return new Intl.Collator(language.locale).compare;
}

/** A whole number or a year without grouping in the digits of the language. */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(language.locale, { useGrouping: false }).format(value);

/** A calendar date (`YYYY-MM-DD`) in words, in the language's own calendar. */
export function formatDate(iso: string, language: Language): string {
	return new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
