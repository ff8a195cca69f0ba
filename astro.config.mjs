import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/integrations/content.ts';
import { faces } from './src/integrations/faces.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { usedStyles } from './src/integrations/used-styles.ts';
import { LANGUAGES, REFERENCE_LANGUAGE } from './src/languages/index.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { loadCatalog } from './src/model/read.ts';
import { siteLocation } from './src/site.ts';
import { siteInterface } from './src/starlight/plugin.ts';

const { catalog, problems } = await loadCatalog();
const { origin, base } = siteLocation();
const perLanguage = (value) => Object.fromEntries(LANGUAGES.map((language) => [language.id, value(language)]));

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	prefetch: false,
	markdown: { processor: markdownProcessor({ catalog, languages: LANGUAGES, base }) },
	fonts: await faces(LANGUAGES, catalog),
	vite: { build: { rollupOptions: { onwarn: (warning, next) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || next(warning) } } },
	integrations: [
		contentIntegration(catalog, problems),
		plainImports(),
		starlight({
			title: perLanguage(({ id }) => catalog.interface[id]['site.title']),
			defaultLocale: REFERENCE_LANGUAGE.id,
			locales: perLanguage(({ id, name, direction }) => ({ label: name, lang: id, dir: direction })),
			disable404Route: true,
			pagefind: false,
			expressiveCode: false,
			favicon: '/favicon.svg',
			customCss: ['./src/styles/site.css'],
			plugins: [siteInterface(catalog)],
		}),
		mdx({ optimize: true }),
		// Without its i18n, which takes the chooser for a home in the reference language; every page names its twins in its head.
		sitemap({ filter: (page) => !/\/(?:search|t\/[^/]+)\/$/.test(page) }),
		usedStyles(),
		searchIndex(),
	],
});
