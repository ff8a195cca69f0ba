/** Cuts the stylesheets to what the built pages use. Starlight's hold the styles of all its components, of which the site uses some. */
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

/** States that no markup shows: a popover that is open, a page that is printed. */
const KEPT = [/popover/];

/** Class names may hold a colon (`md:sl-hidden`), which PurgeCSS's own extractor takes for an end. */
const names = (text: string): string[] => text.match(/[^<>"'`\s={}()[\],;]+/g) ?? [];

export function usedStyles(): AstroIntegration {
	return {
		name: 'four-axes:used-styles',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = (await readdir(root, { recursive: true })).map((name) => join(root, name));
				const pages = files.filter((file) => file.endsWith('.html'));
				const sheets = files.filter((file) => file.endsWith('.css') && file.includes('_astro'));
				const results = await new PurgeCSS().purge({ content: [...pages, ...files.filter((file) => file.endsWith('.js') && file.includes('_astro'))], css: sheets, safelist: KEPT, variables: true, defaultExtractor: names });

				// The name follows the content, since hosts are told to keep the file for ever.
				const renamed = new Map<string, string>();
				let saved = 0;
				for (const { css, file = '' } of results) {
					const name = file.split(/[\\/]/).at(-1) as string;
					const fresh = name.replace(/\.[^.]+\.css$/, `.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`);
					saved += (await readFile(file)).length - Buffer.byteLength(css);
					await rm(file);
					await writeFile(join(root, '_astro', fresh), css);
					renamed.set(name, fresh);
				}
				for (const page of pages) {
					const html = await readFile(page, 'utf8');
					const linked = [...renamed].reduce((text, [name, fresh]) => text.replaceAll(`_astro/${name}`, `_astro/${fresh}`), html);
					if (linked !== html) await writeFile(page, linked);
				}
				logger.info(`${Math.round(saved / 1024)} kB of styles that no page uses left out`);
			},
		},
	};
}
