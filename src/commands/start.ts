/** `npm start`: checks, builds and serves. Content that is not sound is reported, and the last good site is served where there is one. */
import { existsSync } from 'node:fs';
import { serve } from '../build/server.ts';
import { buildSite, contentIsSound, SITE_FOLDER } from '../build/site.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

console.log('Checking the content …');
const sound = await contentIsSound();
if (sound) await buildSite();
if (!sound && !existsSync(SITE_FOLDER)) {
	console.error('\nNothing can be served: the content has errors, and no good build is there. Mend the errors above and start again.');
	process.exitCode = 1;
} else {
	if (!sound) console.error('\nThe content has errors (above). This is the last good build, without your latest changes.');
	const { address } = await serve(SITE_FOLDER, PORT).catch(() => serve(SITE_FOLDER, 0));
	console.log(`\nThe site stands at ${address}  (Ctrl+C ends it)`);
}
