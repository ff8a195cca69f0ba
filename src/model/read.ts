/** The files under `content/`, read from disk. The only part of the model that knows of a file system. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../languages/index.ts';
import { buildCatalog } from './catalog.ts';
import type { Catalog } from './catalog.ts';
import type { ContentFile } from './content.ts';
import type { Problem } from './problems.ts';

/** The content of this repository. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../../content/', import.meta.url));

/** Every file below `folder`, in the order of their paths; the paths begin with `content/` whatever the folder is called. */
export async function readContent(folder: string): Promise<ContentFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
	const files = await Promise.all(paths.map(async (path) => ({ path: `content/${relative(folder, path).split(sep).join('/')}`, text: await readFile(path, 'utf8') })));
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads and checks the content of `folder`. */
export async function loadCatalog(folder = CONTENT_FOLDER): Promise<{ catalog: Catalog; problems: Problem[] }> {
	return buildCatalog(await readContent(folder), LANGUAGES);
}
