/** A stock Starlight site in a folder of its own: Starlight's defaults, our four languages, and Markdown files. */
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, REFERENCE_LANGUAGE } from '#languages/index.ts';
import type { StockFiles } from './stock-content.ts';

export const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The caches are the site's own: `node_modules` is a link to ours. */
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

/** Writes the site into a new temporary folder and returns the folder. */
export async function makeStockSite(content: StockFiles, { origin, base }: { origin: string; base: string }): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'stock-starlight-'));
	const files = new Map([
		['package.json', '{ "name": "stock", "private": true, "type": "module" }\n'],
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
	return folder;
}
