/**
 * The shape of every file under `content/`. Objects are strict: a misspelt field is an error, not a silence, and every text
 * is there in every language of the site.
 */
import { z } from 'astro/zod';

/** An id, which is the name of its file too. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The address of a page, which is the path of its folder too. */
export const ADDRESS = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

const id = z.string().regex(ID, 'an id is lower-case ASCII in kebab-case');
const factId = z.string().regex(/^[a-z]{3}-\d{2}$/, 'a fact id is three letters, a hyphen, two digits (avp-07)');
const correctionId = z.string().regex(/^C\d{2}$/, 'a correction id is C and two digits (C07)');
const address = z.string().regex(ADDRESS, 'an address is lower-case ASCII, parts set apart by /');
const text = z.string().trim().min(1, 'the text is empty');

export const frontMatterSchema = z.strictObject({
	/** At most 60 characters. */
	title: text,
	/** 70 to 160 characters, for search engines and result lists. */
	description: text,
	/** What a reader of the language would type to find the page. */
	questions: z.array(text).min(1),
});

export const PAGE_KINDS = ['home', 'overview', 'pole', 'comparison', 'how-to', 'pros-cons', 'faq', 'case', 'guide', 'reference', 'about'] as const;

export const pageSchema = z.strictObject({
	kind: z.enum(PAGE_KINDS),
	framework: id.optional(),
	/** What the page is about, most important first. */
	terms: z.array(id),
	/** One for each `##` heading, in order. */
	sections: z.array(
		z.strictObject({
			id,
			/** Statements of the sources that the section carries. */
			facts: z.array(factId).default([]),
			/** Ids of the section's `###` headings, in order. */
			parts: z.array(id).default([]),
		}),
	),
	related: z.array(address),
	sources: z.array(id),
});

export const TERM_KINDS = ['pole', 'concept', 'tactic', 'metric', 'role', 'research', 'channel', 'business-type', 'entity'] as const;
export const EQUIVALENCES = ['exact', 'close', 'loan', 'none'] as const;
/** How the labels of a term may be used: the administrative statuses of TBX, and SKOS hidden labels. */
export const LABEL_STATUSES = ['preferred', 'admitted', 'deprecated', 'hidden'] as const;

/** Where a label that is also an ordinary phrase may link. */
const linkingRule = z.strictObject({
	label: text,
	links: z.enum(['always', 'never', 'frameworks', 'near']),
	/** With `frameworks`: only on pages of these. */
	frameworks: z.array(id).optional(),
	/** With `near`: only where one of these words stands in the same sentence. */
	near: z.array(text).optional(),
});

export const termLanguageSchema = z.strictObject({
	preferred: text,
	admitted: z.array(text).default([]),
	deprecated: z.array(z.strictObject({ label: text, why: text, forbidden: z.boolean().default(false) })).default([]),
	hidden: z.array(text).default([]),
	qualifier: text.optional(),
	linking: z.array(linkingRule).default([]),
	definition: text,
	note: text.optional(),
	equivalence: z.enum(EQUIVALENCES),
});

/** A text for every language, by tag. */
export type Localised = Readonly<Record<string, string>>;

/** What is the same for all languages of a term. */
const termFields = {
	kind: z.enum(TERM_KINDS),
	frameworks: z.array(id),
	broader: z.array(id).default([]),
	related: z.array(id).default([]),
	sources: z.array(id).default([]),
	matches: z.array(z.strictObject({ scheme: text, uri: z.url(), relation: z.enum(['exact', 'close', 'broad', 'narrow']) })).default([]),
};
const side = { id, term: id.optional() };
const named = (value: { term?: unknown; label?: unknown }) => (value.term === undefined) !== (value.label === undefined);
const NAMED = { message: 'give either a term or a label', path: ['label'] };

export const factsSchema = z.record(factId, text);
export const interfaceSchema = z.record(z.string(), text);

/** The schemas whose texts come in all of `languages` (tags). */
export function localisedSchemas(languages: readonly string[]) {
	const every = <T extends z.ZodType>(schema: T) => Object.fromEntries(languages.map((language) => [language, schema]));
	const localised: z.ZodType<Localised> = z.strictObject(every(text));

	const cell = z
		.strictObject({
			text: localised,
			/** `source`: carried by the source articles; `editorial`: ours, or mixed with the facts listed. */
			basis: z.enum(['source', 'editorial']),
			facts: z.array(factId).default([]),
			sources: z.array(id).default([]),
			correction: correctionId.optional(),
		})
		.refine((value) => value.basis === 'editorial' || value.facts.length > 0, { message: 'a cell with basis "source" lists the facts it rests on', path: ['facts'] });

	return {
		term: z
			.strictObject({ ...termFields, ...every(termLanguageSchema) })
			.transform((value) => {
				const { kind, frameworks, broader, related, sources, matches } = value;
				const labels = Object.fromEntries(languages.map((language) => [language, (value as Record<string, unknown>)[language] as TermLanguage]));
				return { kind, frameworks, broader, related, sources, matches, in: labels };
			}),
		comparison: z.strictObject({
			caption: localised,
			framework: id.optional(),
			columns: z.array(z.strictObject({ ...side, label: localised.optional() }).refine(named, NAMED)).min(2),
			rows: z.array(z.strictObject({ ...side, label: localised.optional(), cells: z.record(id, cell) }).refine(named, NAMED)).min(1),
		}),
		frameworks: z.array(
			z.strictObject({
				id,
				poles: z.tuple([id, id]),
				/** Hue of the axis in degrees of OKLCH; lightness and chroma are the stylesheet's. */
				hue: z.number().min(0).max(360),
				name: localised,
				/** The question that the axis asks. */
				question: localised,
				/** Set once all its content is there; its facts must then be covered. */
				complete: z.boolean(),
			}),
		),
		source: z.strictObject({
			/** `article`: one of the source articles; `work`: a work that the site cites. */
			kind: z.enum(['article', 'work']),
			type: z.enum(['web', 'book', 'paper', 'law']),
			title: text,
			/** Language of the work (BCP 47). */
			lang: text,
			authors: z.array(text).default([]),
			year: z.number().int().optional(),
			publisher: text.optional(),
			container: text.optional(),
			pages: text.optional(),
			doi: text.optional(),
			isbn: text.optional(),
			url: z.url().optional(),
			/** `checked`: seen by an editor; `memory`: cited from memory, to be checked. */
			status: z.enum(['checked', 'memory']),
			/** Of a source article: the letters with which the ids of its statements in facts.yaml begin. */
			ledger: z.string().regex(/^[a-z]{3}$/).optional(),
			/** How the source is named in running text, e.g. “Balasubramanian 1994”. */
			short: localised,
			note: localised,
		}),
		corrections: z.record(
			correctionId,
			z.strictObject({
				verdict: z.enum(['correct', 'flag', 'gloss', 'complete', 'clarify', 'support', 'add']),
				confidence: z.enum(['high', 'medium', 'low']),
				/** Where it applies: page addresses, with `#section` where one section is meant. */
				pages: z.array(z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[a-z0-9-]+)?$/)).min(1),
				sources: z.array(id).default([]),
				title: localised,
				text: localised,
			}),
		),
	};
}

type Schemas = ReturnType<typeof localisedSchemas>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type TermLanguage = z.infer<typeof termLanguageSchema>;
export type TermData = z.infer<Schemas['term']>;
export type ComparisonData = z.infer<Schemas['comparison']>;
export type Cell = ComparisonData['rows'][number]['cells'][string];
export type Framework = z.infer<Schemas['frameworks']>[number];
export type SourceData = z.infer<Schemas['source']>;
export type CorrectionData = z.infer<Schemas['corrections']>[string];
