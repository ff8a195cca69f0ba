/** What the texts of a data file refer to: the author syntax of prose in YAML strings, with lines. */
import type { Stretch } from './orthography.ts';
import { lineAt } from './problems.ts';
import type { Problem } from './problems.ts';
import { languageOfRun, linkTo, TEXT_DIRECTIVES, unknownDirective } from './prose.ts';
import type { Reference, References } from './prose.ts';

/** A link's end or a text directive. Strings hold no blocks, so a pattern finds all that the inline renderer will. */
const SYNTAX = /\]\((?<url>[^)\s]*)\)|(?<![\w:]):(?<name>[a-z]+)\[(?<value>[^\]]*)\](?:\{(?<attributes>[^}]*)\})?/g;

export function dataReferences(file: string, source: string, stretches: readonly Stretch[]): { references: References; problems: Problem[] } {
	const terms: Reference[] = [];
	const pages: Reference[] = [];
	const citations: Reference[] = [];
	const problems: Problem[] = [];
	for (const { start, text } of stretches) {
		for (const { index, groups = {} } of text.matchAll(SYNTAX)) {
			const { url, name, value = '', attributes = '' } = groups;
			const place = { file, line: lineAt(source, start + index) };
			if (url !== undefined) problems.push(...linkTo(url, { text: '', ...place }, terms, pages));
			else if (name === 'cite') citations.push({ to: value, text: '', line: place.line });
			else if (name === 'lang') problems.push(...languageOfRun(attributes, place));
			else if (name && !(TEXT_DIRECTIVES as readonly string[]).includes(name)) problems.push(unknownDirective(place, `:${name}`, TEXT_DIRECTIVES));
		}
	}
	return { references: { file, terms, pages, citations, comparisons: [] }, problems };
}
