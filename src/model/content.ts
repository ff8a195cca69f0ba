/** From files to parsed entries: the first of the three steps collect → check → assemble. */
import type { z } from 'astro/zod';
import type { Language } from '../languages/index.ts';
import { dataReferences } from './data-references.ts';
import { dataStretches, proseStretches } from './orthography.ts';
import type { Stretch } from './orthography.ts';
import { problem } from './problems.ts';
import type { Place, Problem } from './problems.ts';
import { parseProse } from './prose.ts';
import type { Prose, References } from './prose.ts';
import { ADDRESS, factsSchema, ID, interfaceSchema, localisedSchemas, pageSchema } from './schemas.ts';
import type { ComparisonData, CorrectionData, Framework, PageData, SourceData, TermData } from './schemas.ts';
import { parseYaml, schemaProblems } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** A file under `content/`; `path` begins with `content/`. */
export interface ContentFile {
	readonly path: string;
	readonly text: string;
}

/** A parsed value with the places of its fields. */
export interface Entry<T> {
	readonly data: T;
	readonly at: (path: readonly PropertyKey[]) => Place;
}

/** Everything that could be read, by id or address, with the stretches of text that the orthography concerns. */
export interface Content {
	readonly languages: readonly Language[];
	readonly frameworks: Entry<Framework[]>;
	readonly pages: ReadonlyMap<string, Entry<PageData>>;
	/** By address, then by language. */
	readonly prose: ReadonlyMap<string, ReadonlyMap<string, Prose>>;
	readonly terms: ReadonlyMap<string, Entry<TermData>>;
	readonly comparisons: ReadonlyMap<string, Entry<ComparisonData>>;
	readonly sources: ReadonlyMap<string, Entry<SourceData>>;
	readonly facts: Entry<Readonly<Record<string, string>>>;
	readonly corrections: Entry<Readonly<Record<string, CorrectionData>>>;
	readonly interface: ReadonlyMap<string, Entry<Readonly<Record<string, string>>>>;
	/** Files that are there and have problems of their own, so that what refers to them is no problem too. */
	readonly unread: ReadonlySet<string>;
	/** What the texts of data files refer to, a value for each file. */
	readonly references: readonly References[];
	readonly stretches: readonly { readonly file: string; readonly source: string; readonly stretches: readonly Stretch[] }[];
}

/** Folders whose files are named by the id of what they hold. */
const BY_ID = new Set(['glossary', 'comparisons', 'sources']);

const nowhere = (file: string): ((path: readonly PropertyKey[]) => Place) => () => ({ file, line: 1 });

/** Parses every file. What cannot be parsed is a problem and is left out. */
export function parseContent(files: readonly ContentFile[], languages: readonly Language[]): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const tags = languages.map((each) => each.id);
	const schemas = localisedSchemas(tags);
	const pages = new Map<string, Entry<PageData>>();
	const prose = new Map<string, Map<string, Prose>>();
	const terms = new Map<string, Entry<TermData>>();
	const comparisons = new Map<string, Entry<ComparisonData>>();
	const sources = new Map<string, Entry<SourceData>>();
	const strings = new Map<string, Entry<Record<string, string>>>();
	const unread = new Set<string>();
	const references: References[] = [];
	const stretches: Content['stretches'][number][] = [];
	let frameworks: Entry<Framework[]> = { data: [], at: nowhere('content/frameworks.yaml') };
	let facts: Entry<Record<string, string>> = { data: {}, at: nowhere('content/facts.yaml') };
	let corrections: Entry<Record<string, CorrectionData>> = { data: {}, at: nowhere('content/corrections.yaml') };

	/** Parses a data file by its schema and hands the value on where it is good. */
	function data<S extends z.ZodType>({ path, text }: ContentFile, schema: S, whole: Language | undefined, keep: (entry: Entry<z.infer<S>>) => void): void {
		const { yaml, problems: found } = parseYaml(path, text);
		problems.push(...found);
		if (found.length > 0) return void unread.add(path);
		const texts = { file: path, source: text, stretches: dataStretches(yaml.document, text, languages, whole) };
		const referred = dataReferences(path, text, texts.stretches);
		stretches.push(texts);
		references.push(referred.references);
		problems.push(...referred.problems);
		const parsed = schema.safeParse((yaml as YamlFile).document.toJS() ?? {});
		if (parsed.success) keep({ data: parsed.data, at: yaml.at });
		else {
			unread.add(path);
			problems.push(...schemaProblems(yaml, parsed.error.issues, tags));
		}
	}

	for (const file of files) {
		const [folder = '', ...rest] = file.path.replace(/^content\//, '').split('/');
		const name = rest.join('/');
		const id = name.replace(/\.yaml$/, '');
		const address = rest.slice(0, -1).join('/');
		if (folder === 'pages' ? !ADDRESS.test(address) : BY_ID.has(folder) && name.endsWith('.yaml') && !ID.test(id)) {
			problems.push(problem('unknown-file', { file: file.path, line: 1 }, `"${folder === 'pages' ? address : id}" can be no part of an address.`, 'Name the file in lower-case ASCII, with a hyphen between words (active-marketing).'));
		}
		if (folder === 'frameworks.yaml') data(file, schemas.frameworks, undefined, (entry) => (frameworks = entry));
		else if (folder === 'facts.yaml') data(file, factsSchema, undefined, (entry) => (facts = entry));
		else if (folder === 'corrections.yaml') data(file, schemas.corrections, undefined, (entry) => (corrections = entry));
		else if (folder === 'glossary' && name.endsWith('.yaml')) data(file, schemas.term, undefined, (entry) => terms.set(id, entry));
		else if (folder === 'comparisons' && name.endsWith('.yaml')) data(file, schemas.comparison, undefined, (entry) => comparisons.set(id, entry));
		else if (folder === 'sources' && name.endsWith('.yaml')) data(file, schemas.source, undefined, (entry) => sources.set(id, entry));
		else if (folder === 'interface' && tags.includes(id)) data(file, interfaceSchema, languages.find((each) => each.id === id), (entry) => strings.set(id, entry));
		else if (folder === 'pages' && name.endsWith('/page.yaml')) data(file, pageSchema, undefined, (entry) => pages.set(address, entry));
		else if (folder === 'pages' && name.endsWith('.mdx')) {
			const tag = rest.at(-1)?.replace(/\.mdx$/, '') ?? '';
			const language = languages.find((each) => each.id === tag);
			if (!language) {
				problems.push(problem('unknown-file', { file: file.path, line: 1 }, `"${tag}" is not a language of the site.`, `Name the file ${tags.map((each) => `${each}.mdx`).join(', ')}.`));
				continue;
			}
			const parsed = parseProse(file.path, tag, file.text, tags);
			problems.push(...parsed.problems);
			stretches.push({ file: file.path, source: file.text, stretches: proseStretches(file.text, language) });
			if (!parsed.prose) unread.add(file.path);
			else prose.set(address, (prose.get(address) ?? new Map<string, Prose>()).set(tag, parsed.prose));
		} else if (!/\.(?:png|jpe?g|webp|avif|svg)$/.test(name)) {
			problems.push(problem('unknown-file', { file: file.path, line: 1 }, 'No part of the content model has a file of this name.', 'Move it to where the README says, or remove it.'));
		}
	}
	return { content: { languages, frameworks, pages, prose, terms, comparisons, sources, facts, corrections, interface: strings, unread, references, stretches }, problems };
}
