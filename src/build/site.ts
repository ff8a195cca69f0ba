/** Builds the site beside the published one and swaps on success, so that a failure loses nothing. */
import { cp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { formatReport, isError } from '../model/problems.ts';
import { loadCatalog } from '../model/read.ts';

const ROOT = new URL('../../', import.meta.url);

/** The published site. */
export const SITE_FOLDER = fileURLToPath(new URL('dist/', ROOT));
const FRESH = fileURLToPath(new URL('.build/', ROOT));
const OLD = fileURLToPath(new URL('.build-old/', ROOT));

/** Checks the content and prints what is wrong with it. Returns whether it may be published. */
export async function contentIsSound(): Promise<boolean> {
	const { problems } = await loadCatalog();
	if (problems.length > 0) console.error(formatReport(problems));
	return !problems.some(isError);
}

/** Builds into a folder of its own and puts it in the place of `dist/`. Throws what Astro throws, `dist/` untouched. */
export async function buildSite(): Promise<void> {
	await rm(FRESH, { recursive: true, force: true });
	await build({ root: fileURLToPath(ROOT), outDir: FRESH });
	await rm(OLD, { recursive: true, force: true });
	if (existsSync(SITE_FOLDER)) await move(SITE_FOLDER, OLD);
	await move(FRESH, SITE_FOLDER);
	await rm(OLD, { recursive: true, force: true });
}

/** Renames a folder; across file systems, or where something holds it, copies it. */
async function move(from: string, to: string): Promise<void> {
	await rename(from, to).catch(async () => {
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true, force: true });
	});
}
