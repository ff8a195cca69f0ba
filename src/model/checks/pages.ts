/** Every page in every language, with the same sections. */
import type { Content } from '../content.ts';
import { problem } from '../problems.ts';
import type { Problem } from '../problems.ts';
import type { Prose } from '../prose.ts';

const TITLE_MOST = 60;
const DESCRIPTION = { least: 70, most: 160 };

export function checkPages(content: Content): Problem[] {
	const problems: Problem[] = [];
	for (const [address, page] of content.pages) {
		const texts = content.prose.get(address);
		for (const { id } of content.languages) {
			const file = `content/pages/${address}/${id}.mdx`;
			if (!texts?.has(id) && !content.unread.has(file)) {
				problems.push(problem('missing-language', page.at([]), `The page has no ${id}.mdx.`, `Write ${file}; a page exists in all languages or not at all.`));
			}
		}
		for (const prose of texts?.values() ?? []) problems.push(...checkHeadings(prose, page.data.sections), ...checkLengths(prose, content));
		const ids = page.data.sections.flatMap(({ id, parts }) => [id, ...parts]);
		for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
			problems.push(problem('duplicate-id', page.at(['sections']), `The id "${id}" stands on two headings of the page.`, 'Give each section and part an id of its own.'));
		}
	}
	for (const [address, texts] of content.prose) {
		if (content.pages.has(address) || content.unread.has(`content/pages/${address}/page.yaml`)) continue;
		const [first] = texts.values();
		problems.push(problem('missing-file', { file: first?.file ?? address, line: 1 }, `content/pages/${address}/ has no page.yaml.`, 'Write page.yaml: kind, terms, sections, related, sources.'));
	}
	return problems;
}

/** The nth `##` takes the nth section id, the nth `###` of a section its nth part. */
function checkHeadings({ file, headings }: Prose, sections: readonly { id: string; parts: readonly string[] }[]): Problem[] {
	const problems: Problem[] = [];
	const seconds = headings.filter(({ depth }) => depth === 2);
	if (seconds.length !== sections.length) {
		const line = seconds.at(sections.length)?.line ?? seconds.at(-1)?.line ?? 1;
		problems.push(problem('section-count', { file, line }, `${seconds.length} headings "##", but page.yaml has ${sections.length} sections (${sections.map(({ id }) => id).join(', ')}).`, 'Write one "##" for each section, in the order of page.yaml.'));
		return problems;
	}
	sections.forEach(({ id, parts }, index) => {
		const from = seconds[index]?.line ?? 1;
		const to = seconds[index + 1]?.line ?? Infinity;
		const thirds = headings.filter(({ depth, line }) => depth === 3 && line > from && line < to);
		if (thirds.length !== parts.length) {
			problems.push(problem('part-count', { file, line: thirds.at(parts.length)?.line ?? from }, `Section "${id}" has ${thirds.length} headings "###", but page.yaml gives it ${parts.length} parts.`, 'Make them equal; the parts of a section are listed under "parts" in page.yaml.'));
		}
	});
	for (const { depth, line } of headings) {
		if (depth === 1) problems.push(problem('section-count', { file, line }, 'A heading "#" in the text.', 'The title stands in the front matter; begin sections with "##".'));
	}
	return problems;
}

function checkLengths({ at, frontMatter: { title, description } }: Prose, content: Content): Problem[] {
	const problems: Problem[] = [];
	const length = (text: string) => [...new Intl.Segmenter(content.languages[0]?.id, { granularity: 'grapheme' }).segment(text)].length;
	if (length(title) > TITLE_MOST) problems.push(problem('text-length', at(['title']), `The title has ${length(title)} characters.`, `Shorten it to ${TITLE_MOST}.`));
	// Too short is what a reader sees as short, too long what a machine cuts: marks count for the one and not for the other.
	const wrong = length(description) < DESCRIPTION.least ? length(description) : [...description].length > DESCRIPTION.most ? [...description].length : undefined;
	if (wrong !== undefined) problems.push(problem('text-length', at(['description']), `The description has ${wrong} characters.`, `Write ${DESCRIPTION.least} to ${DESCRIPTION.most}.`));
	if (title === description) problems.push(problem('text-length', at(['description']), 'Title and description are the same.', 'Let the description say what the page answers.'));
	return problems;
}
