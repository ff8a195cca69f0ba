/** Serves `dist/` for the browser tests until Playwright ends it. */
import { fileURLToPath } from 'node:url';
import { serve } from '#build/server.ts';
import { PORT } from './address.ts';

const { address } = await serve(fileURLToPath(new URL('../../dist/', import.meta.url)), PORT);
console.log(`The built site stands at ${address}`);
