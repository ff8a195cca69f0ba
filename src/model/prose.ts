/** What a page's text file says of itself: front matter, headings, and everything it refers to, with lines. */
import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { problem } from './problems.ts';
import type { Place, Problem } from './problems.ts';
import { parseYaml, schemaProblems } from './yaml.ts';
import { frontMatterSchema } from './schemas.ts';
import type { FrontMatter } from './schemas.ts';

/** Something the text refers to: the id or address, the text it is put on, and where. */
export interface Reference {
	readonly to: string;
	readonly text: string;
	readonly line: number;
}

export interface ProseHeading {
	readonly depth: number;
	readonly text: string;
	readonly line: number;
}

/** Everything that the texts of a file refer to. */
export interface References {
	readonly file: string;
	readonly terms: readonly Reference[];
	readonly pages: readonly Reference[];
	readonly citations: readonly Reference[];
	readonly comparisons: readonly Reference[];
}

export interface Prose extends References {
	readonly lang: string;
	readonly source: string;
	readonly frontMatter: FrontMatter;
	/** The place of a field of the front matter. */
	readonly at: (path: readonly PropertyKey[]) => Place;
	readonly headings: readonly ProseHeading[];
}

/** The directives of the author syntax; everything else that looks like one is reported. */
export const TEXT_DIRECTIVES = ['nolink', 'label', 'cite', 'lang'] as const;
export const LEAF_DIRECTIVES = ['comparison', 'sources', 'axes', 'corrections'] as const;
export const CONTAINER_DIRECTIVES = ['note', 'tip', 'caution', 'danger'] as const;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm, { singleTilde: false }).use(remarkDirective);
const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'html']);

/** Parses one text file. `prose` is undefined where the file cannot be read at all. */
export function parseProse(file: string, lang: string, source: string, languages: readonly string[]): { prose?: Prose; problems: Problem[] } {
	let tree: Root;
	try {
		tree = parser.parse(source) as Root;
	} catch (error) {
		const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
		return { problems: [problem('malformed-mdx', { file, line }, reason.split('\n')[0] ?? reason, 'Take out the characters < { } or write them as words; prose holds no code.')] };
	}
	const problems: Problem[] = [];
	const first = tree.children[0];
	const { yaml, problems: yamlProblems } = parseYaml(file, first?.type === 'yaml' ? first.value : '', 2);
	problems.push(...yamlProblems);
	const parsed = yamlProblems.length === 0 ? frontMatterSchema.safeParse(yaml.document.toJS() ?? {}) : undefined;
	if (parsed?.success === false) problems.push(...schemaProblems(yaml, parsed.error.issues, languages));

	const headings: ProseHeading[] = [];
	const terms: Reference[] = [];
	const pages: Reference[] = [];
	const citations: Reference[] = [];
	const comparisons: Reference[] = [];
	visit(tree, (node: Nodes) => {
		const line = node.position?.start.line ?? 1;
		const place = { file, line };
		if (CODE.has(node.type)) problems.push(problem('code-in-prose', place, 'The text holds code (an import, an expression, a tag).', 'Use the author syntax; what has one shape many times is data with a component of its own.'));
		else if (node.type === 'heading') headings.push({ depth: (node as Heading).depth, text: toString(node), line });
		else if (node.type === 'link') {
			problems.push(...linkTo(node.url, { text: toString(node), ...place }, terms, pages));
		} else if (node.type === 'definition') {
			problems.push(problem('unknown-page', place, `The link to "${node.url}" is apart from its text.`, 'Write the address behind the text: [text](address).'));
		} else if (node.type === 'textDirective') {
			if (!(TEXT_DIRECTIVES as readonly string[]).includes(node.name) && !isNumber(node)) problems.push(unknownDirective(place, `:${node.name}`, TEXT_DIRECTIVES));
			if (node.name === 'cite') citations.push({ to: toString(node), text: '', line });
			if (node.name === 'lang') problems.push(...languageOfRun(Object.keys(node.attributes ?? {})[0] ?? '', place));
		} else if (node.type === 'leafDirective') {
			if (!(LEAF_DIRECTIVES as readonly string[]).includes(node.name)) problems.push(unknownDirective(place, `::${node.name}`, LEAF_DIRECTIVES));
			if (node.name === 'comparison') comparisons.push({ to: node.attributes?.['id'] ?? '', text: '', line });
		} else if (node.type === 'containerDirective' && !(CONTAINER_DIRECTIVES as readonly string[]).includes(node.name)) {
			problems.push(unknownDirective(place, `:::${node.name}`, CONTAINER_DIRECTIVES));
		}
	});
	if (!parsed?.success) return { problems };
	return { prose: { file, lang, source, frontMatter: parsed.data, at: yaml.at, headings, terms, pages, citations, comparisons }, problems };
}

/** A time or a ratio (10:30, 2:1) is read as a directive, and is text. */
const isNumber = ({ name, children }: { readonly name: string; readonly children: readonly unknown[] }): boolean => /^\p{Nd}/u.test(name) && children.length === 0;

/** Sorts a link by its scheme; one that is neither of the author syntax nor of the web is a problem. */
export function linkTo(url: string, { file, line, text }: Place & { readonly text: string }, terms: Reference[], pages: Reference[]): Problem[] {
	const [scheme, to = ''] = url.split(/:(.*)/s);
	if (scheme === 'term') terms.push({ to, text, line });
	else if (scheme === 'page') pages.push({ to, text, line });
	else if (scheme !== 'http' && scheme !== 'https' && scheme !== 'mailto') {
		return [problem('unknown-page', { file, line }, `The link goes to "${url}".`, 'Link a page as page:address#section, a term as term:id.')];
	}
	return [];
}

/** A run in another language names that language (BCP 47). */
export const languageOfRun = (tag: string, place: Place): Problem[] =>
	/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? [] : [problem('unknown-directive', place, '":lang" names no language.', 'Write the tag behind the run: :lang[text]{en}.')];

export const unknownDirective = (place: Place, written: string, known: readonly string[]): Problem =>
	problem('unknown-directive', place, `"${written}" is no directive.`, `Known here: ${known.join(', ')}. Where no directive is meant, put a space after the colon.`);
