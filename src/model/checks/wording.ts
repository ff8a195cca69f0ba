/** Orthography of every text, and labels that prose must not print. */
import { labelFinder } from '../../text/occurrences.ts';
import type { Content } from '../content.ts';
import { findingsIn } from '../orthography.ts';
import { lineAt, problem } from '../problems.ts';
import type { Problem } from '../problems.ts';

export function checkOrthography(content: Content): Problem[] {
	return content.stretches.flatMap(({ file, source, stretches }) =>
		stretches.flatMap(findingsIn).map(({ kind, rule, start, says, replacement }) =>
			problem(kind, { file, line: lineAt(source, start) }, says, replacement === undefined ? `Correct it by hand (rule ${rule}).` : `${replacement === '' ? 'Take it out' : `Write "${replacement}"`} (rule ${rule}; npm run fix does it).`),
		),
	);
}

/** Labels spoken about, what readers type, and what is no text of the page. */
const EXEMPT = /:label\[[^\]\n]*\]|:nolink\[[^\]\n]*\]|:cite\[[^\]\n]*\]|:lang\[[^\]\n]*\]\{[^}\n]*\}|\]\([^)\s]*\)|^questions:[^\n]*(?:\n[ -][^\n]*)*/gm;

/** A deprecated label in prose: an error where it is forbidden, else a warning on pages of the term's frameworks. */
export function checkLabels(content: Content): Problem[] {
	const problems: Problem[] = [];
	for (const [address, texts] of content.prose) {
		const framework = content.pages.get(address)?.data.framework;
		for (const language of content.languages) {
			const prose = texts.get(language.id);
			if (!prose) continue;
			const find = labelFinder(prose.source.replace(EXEMPT, (match) => match.replace(/[^\n]/g, ' ')), language);
			for (const [id, { data }] of content.terms) {
				for (const { label, why, forbidden } of data.in[language.id]?.deprecated ?? []) {
					if (!forbidden && !(framework && data.frameworks.includes(framework))) continue;
					for (const { start } of find(label)) {
						const kind = forbidden ? 'forbidden-label' : 'deprecated-label';
						problems.push(problem(kind, { file: prose.file, line: lineAt(prose.source, start) }, `"${label}" is a deprecated label of "${id}": ${why}`, `Write "${data.in[language.id]?.preferred}", or :label[${label}] where the label itself is meant.`));
					}
				}
			}
		}
	}
	return problems;
}
