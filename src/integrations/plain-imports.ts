/**
 * Vite wraps each `import()` in a helper that fetches the style sheets and scripts of what is imported ahead of it: 0.8 kB on every
 * page. Our scripts bring no style sheets and import two files at most, so the import alone does.
 */
import type { AstroIntegration } from 'astro';

/** Vite's name for the module that holds the helper. */
const HELPER = '\0vite/preload-helper.js';

export function plainImports(): AstroIntegration {
	return {
		name: 'four-axes:plain-imports',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [{ name: 'four-axes:plain-imports', enforce: 'pre', load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined) }] } });
			},
		},
	};
}
