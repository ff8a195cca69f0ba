/** `npm run build`: checks the content, builds, indexes, and puts the result in `dist/`. On any failure exits 1 and leaves `dist/` as it was. */
import { buildSite, contentIsSound } from '../build/site.ts';

if (await contentIsSound()) await buildSite();
else {
	console.error('\nNothing was built; dist/ is as it was.');
	process.exitCode = 1;
}
