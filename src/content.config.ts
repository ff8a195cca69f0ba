import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { catalog } from 'virtual:four-axes/catalog';
import { pagePath } from './addresses.ts';

export const collections = {
	/** Prose: `content/pages/<address>/<lang>.mdx` stands at `/<lang>/<address>/`. The catalog has checked it by then. */
	docs: defineCollection({
		loader: glob({
			base: './content/pages',
			pattern: '**/*.mdx',
			generateId: ({ entry }) => entry.replace(/^(.*)\/([^/]+)\.mdx$/, (_, address: string, lang: string) => pagePath(lang, address).slice(0, -1)),
		}),
		schema: docsSchema({ extend: z.object({ questions: z.array(z.string()).default([]) }) }),
	}),
	i18n: defineCollection({ loader: () => Object.entries(catalog.interface).map(([id, strings]) => ({ id, ...strings })), schema: i18nSchema({ extend: z.object({}).catchall(z.string()) }) }),
};
