/** Hands the catalog to the bundler, so that routes and components read the one value that was checked. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Catalog } from '../model/catalog.ts';
import { formatReport } from '../model/problems.ts';
import type { Problem } from '../model/problems.ts';
import { CONTENT_FOLDER } from '../model/read.ts';

const ID = 'virtual:four-axes/catalog';

/** @param problems what is wrong with the content: printed while one writes; `npm run build` has stopped by then */
export function contentIntegration(catalog: Catalog, problems: readonly Problem[]): AstroIntegration {
	return {
		name: 'four-axes:content',
		hooks: {
			'astro:config:setup': async ({ updateConfig, addWatchFile, command, logger }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: ID,
								resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
								load: (id: string) => (id === `\0${ID}` ? `export const catalog = JSON.parse(${JSON.stringify(JSON.stringify(catalog))});` : undefined),
							},
						],
					},
				});
				if (command !== 'dev') return;
				if (problems.length > 0) logger.warn(`\n${formatReport(problems)}`);
				// A change of data restarts the dev server, which reads the content anew.
				const entries = await readdir(CONTENT_FOLDER, { recursive: true, withFileTypes: true });
				for (const entry of entries) if (entry.name.endsWith('.yaml')) addWatchFile(pathToFileURL(join(entry.parentPath, entry.name)));
			},
		},
	};
}
