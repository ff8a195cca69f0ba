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
import type { Problem } from './problems.ts';
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

export interface Prose {
	readonly file: string;
	readonly lang: string;
	readonly source: string;
	readonly frontMatter: FrontMatter;
	readonly headings: readonly ProseHeading[];
	readonly terms: readonly Reference[];
	readonly pages: readonly Reference[];
	readonly citations: readonly Reference[];
	readonly comparisons: readonly Reference[];
}

/** The directives of the author syntax; everything else that looks like one is reported. */
export const TEXT_DIRECTIVES = ['nolink', 'label', 'cite', 'lang'] as const;
export const LEAF_DIRECTIVES = ['comparison', 'sources', 'axes'] as const;
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
	const parsed = frontMatterSchema.safeParse(yaml.document.toJS() ?? {});
	if (!parsed.success) problems.push(...schemaProblems(yaml, parsed.error.issues, languages));

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
			const [scheme, to = ''] = node.url.split(/:(.*)/s);
			if (scheme === 'term') terms.push({ to, text: toString(node), line });
			else if (scheme === 'page') pages.push({ to, text: toString(node), line });
			else if (scheme !== 'http' && scheme !== 'https' && scheme !== 'mailto') {
				problems.push(problem('unknown-page', place, `The link goes to "${node.url}".`, 'Link a page as page:address#section, a term as term:id.'));
			}
		} else if (node.type === 'textDirective') {
			if (!(TEXT_DIRECTIVES as readonly string[]).includes(node.name)) problems.push(unknownDirective(place, `:${node.name}`, TEXT_DIRECTIVES));
			if (node.name === 'cite') citations.push({ to: toString(node), text: '', line });
		} else if (node.type === 'leafDirective') {
			if (!(LEAF_DIRECTIVES as readonly string[]).includes(node.name)) problems.push(unknownDirective(place, `::${node.name}`, LEAF_DIRECTIVES));
			if (node.name === 'comparison') comparisons.push({ to: node.attributes?.['id'] ?? '', text: '', line });
		} else if (node.type === 'containerDirective' && !(CONTAINER_DIRECTIVES as readonly string[]).includes(node.name)) {
			problems.push(unknownDirective(place, `:::${node.name}`, CONTAINER_DIRECTIVES));
		}
	});
	if (!parsed.success) return { problems };
	return { prose: { file, lang, source, frontMatter: parsed.data, headings, terms, pages, citations, comparisons }, problems };
}

const unknownDirective = (place: { file: string; line: number }, written: string, known: readonly string[]): Problem =>
	problem('unknown-directive', place, `"${written}" is no directive.`, `Known here: ${known.join(', ')}. Where no directive is meant, put a space after the colon.`);
