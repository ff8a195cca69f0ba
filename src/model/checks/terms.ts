/** Labels that clash, relations that contradict each other. */
import { keyOf } from '../../languages/index.ts';
import type { Language } from '../../languages/index.ts';
import type { Content, Entry } from '../content.ts';
import { problem } from '../problems.ts';
import type { Problem } from '../problems.ts';
import type { TermData, TermLanguage } from '../schemas.ts';

export function checkTerms(content: Content): Problem[] {
	return [...content.languages.flatMap((language) => [...preferredClashes(content, language), ...sharedLabels(content, language), ...ownLabels(content, language)]), ...contradictions(content)];
}

type Labelled = { id: string; entry: Entry<TermData>; labels: TermLanguage };

const inLanguage = (content: Content, { id: lang }: Language): Labelled[] => [...content.terms].map(([id, entry]) => ({ id, entry, labels: entry.data.in[lang] as TermLanguage }));

/** The distinguishing qualifier is part of the identity: a book and the concept it names may share a label. */
const identity = (labels: TermLanguage, language: Language): string => `${keyOf(labels.preferred, language)}\n${labels.qualifier ? keyOf(labels.qualifier, language) : ''}`;

function preferredClashes(content: Content, language: Language): Problem[] {
	const first = new Map<string, string>();
	return inLanguage(content, language).flatMap(({ id, entry, labels }) => {
		const key = identity(labels, language);
		const other = first.get(key);
		if (other === undefined) first.set(key, id);
		return other === undefined ? [] : [problem('clashing-labels', entry.at([language.id, 'preferred']), `"${labels.preferred}" is the preferred label of "${other}" too.`, 'Give one of the two another preferred label, or a qualifier.')];
	});
}

/** A label that two terms print must say in both where it links. */
function sharedLabels(content: Content, language: Language): Problem[] {
	const holders = new Map<string, (Labelled & { path: PropertyKey[]; label: string })[]>();
	for (const each of inLanguage(content, language)) {
		const printed = [{ label: each.labels.preferred, path: [language.id, 'preferred'] as PropertyKey[] }, ...each.labels.admitted.map((label, index) => ({ label, path: [language.id, 'admitted', index] as PropertyKey[] }))];
		for (const { label, path } of printed) {
			const key = keyOf(label, language);
			const list = holders.get(key) ?? [];
			if (!list.some(({ id }) => id === each.id)) holders.set(key, [...list, { ...each, label, path }]);
		}
	}
	return [...holders.values()]
		.filter((list) => list.length > 1 && !list.every(({ path }) => path[1] === 'preferred'))
		.flatMap((list) =>
			list
				.filter(({ label, labels }) => !labels.linking.some((rule) => keyOf(rule.label, language) === keyOf(label, language)))
				.map(({ id, entry, path, label }) => problem('clashing-labels', entry.at(path), `"${label}" is a label of "${list.find((other) => other.id !== id)?.id}" too, and nothing says where it links.`, `Add a rule for it under "linking" in both terms, or keep the label in one.`)),
		);
}

/** One label has one status in a term (SKOS S13). */
function ownLabels(content: Content, language: Language): Problem[] {
	return inLanguage(content, language).flatMap(({ entry, labels }) => {
		const all: { label: string; path: PropertyKey[] }[] = [
			{ label: labels.preferred, path: ['preferred'] },
			...labels.admitted.map((label, index) => ({ label, path: ['admitted', index] })),
			...labels.deprecated.map(({ label }, index) => ({ label, path: ['deprecated', index] })),
			...labels.hidden.map((label, index) => ({ label, path: ['hidden', index] })),
		];
		return all
			.filter(({ label }, index) => all.findIndex((other) => other.label === label) !== index)
			.map(({ label, path }) => problem('clashing-labels', entry.at([language.id, ...path]), `"${label}" stands twice in this term.`, 'Keep it under one status: preferred, admitted, deprecated or hidden.'));
	});
}

/** `related` and `broader` exclude each other for a pair, along the whole chain (SKOS S27), and no term is above itself. */
function contradictions(content: Content): Problem[] {
	const above = (id: string, seen = new Set<string>()): Set<string> => {
		for (const broader of content.terms.get(id)?.data.broader ?? []) {
			if (seen.has(broader)) continue;
			seen.add(broader);
			above(broader, seen);
		}
		return seen;
	};
	return [...content.terms].flatMap(([id, entry]) => {
		const ancestors = above(id);
		const found = entry.data.related
			.map((related, index) => ({ related, index }))
			.filter(({ related }) => related === id || ancestors.has(related) || above(related).has(id))
			.map(({ related, index }) => related === id ? problem('contradictory-relation', entry.at(['related', index]), `"${id}" is related to itself.`, 'Take it out of its own list.') : problem('contradictory-relation', entry.at(['related', index]), `"${related}" is related to "${id}" and above or below it at once.`, 'Keep one of the two relations.'));
		if (ancestors.has(id)) found.push(problem('contradictory-relation', entry.at(['broader']), `"${id}" is above itself.`, 'Break the circle of broader terms.'));
		return found;
	});
}
