/** `npm run check [-- FOLDER]`: everything that is wrong with the content, in one list. Exits 1 where there is an error. */
import { resolve } from 'node:path';
import { formatReport, isError } from '../model/problems.ts';
import { CONTENT_FOLDER, loadCatalog } from '../model/read.ts';

const folder = process.argv[2];
const { catalog, problems } = await loadCatalog(folder ? resolve(folder) : CONTENT_FOLDER);
if (problems.length > 0) console.log(formatReport(problems));
else console.log(`The content is sound: ${Object.keys(catalog.pages).length} pages, ${Object.keys(catalog.terms).length} terms, ${Object.keys(catalog.comparisons).length} comparisons, ${Object.keys(catalog.sources).length} sources.`);
process.exitCode = problems.some(isError) ? 1 : 0;
