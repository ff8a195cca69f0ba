/** The one list of plugins given to unified, for prose files. Only this file names the Markdown engine. */
import { unified } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { authorSyntax } from './author-syntax.ts';
import { blocks } from './blocks.ts';
import type { MarkdownContext } from './context.ts';
import { foreignText } from './foreign-text.ts';
import { footnoteLabels } from './footnotes.ts';
import { pagePlace } from './place.ts';
import { sectionIds } from './section-ids.ts';

export function markdownProcessor(context: MarkdownContext) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [[pagePlace, context], [remarkGfm, { singleTilde: false }], remarkDirective, [authorSyntax, context], blocks, [sectionIds, context]],
		rehypePlugins: [[foreignText, context], [footnoteLabels, context]],
	});
}
