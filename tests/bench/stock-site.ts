/** A stock Starlight site in a folder of its own: Starlight's defaults, our four languages, and Markdown files. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, REFERENCE_LANGUAGE } from '#languages/index.ts';
import type { StockFiles } from './stock-content.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * How the site is built, from its folder. Its `node_modules` is a link to ours, and Astro takes a real path that shares nothing
 * with the folder for one below it: so Node and Vite keep the path by which they came.
 */
export const BUILD_STOCK_SITE = ['--preserve-symlinks', '--preserve-symlinks-main', 'node_modules/astro/bin/astro.mjs', 'build'] as const;

/** Vite tells by these which packages hold Astro components. */
const PACKAGE = `${JSON.stringify({ name: 'stock', private: true, type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } })}\n`;

/** The caches are the site's own, so that it starts as cold as ours. */
const configuration = (origin: string, base: string): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: ${JSON.stringify(origin)},
	base: ${JSON.stringify(base)},
	trailingSlash: 'always',
	cacheDir: './.cache/astro',
	vite: { cacheDir: './.cache/vite', resolve: { preserveSymlinks: true } },
	integrations: [
		starlight({
			title: 'Four axes of marketing',
			defaultLocale: ${JSON.stringify(REFERENCE_LANGUAGE.id)},
			locales: ${JSON.stringify(Object.fromEntries(LANGUAGES.map(({ id, name, direction }) => [id, { label: name, lang: id, dir: direction }])))},
		}),
	],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the site into `folder`, which stands outside the repository, so that nothing of ours is found from there. */
export async function makeStockSite(folder: string, content: StockFiles, { origin, base }: { origin: string; base: string }): Promise<void> {
	const files = new Map([
		['package.json', PACKAGE],
		['tsconfig.json', '{ "extends": "astro/tsconfigs/strict" }\n'],
		['astro.config.mjs', configuration(origin, base)],
		['src/content.config.ts', COLLECTIONS],
		...[...content].map(([path, text]): [string, string] => [`src/content/docs/${path}`, text]),
	]);
	for (const [path, text] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	await symlink(MODULES, join(folder, 'node_modules'), 'junction');
}
