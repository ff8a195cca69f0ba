/** Makes the full-text index over the built pages, one for each language (`<html lang>`). */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function searchIndex(): AstroIntegration {
	return {
		name: 'four-axes:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await createIndex({ includeCharacters: '\u200C' });
				if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
				const { page_count: pages } = await index.addDirectory({ path: fileURLToPath(dir) });
				await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
				await close();
				logger.info(`indexed ${pages} pages`);
			},
		},
	};
}
