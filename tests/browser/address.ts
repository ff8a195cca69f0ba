/** Where the built site stands while the browser tests run. */
import { siteLocation } from '#site.ts';

export const PORT = 46_873;
export const ADDRESS = `http://localhost:${PORT}${siteLocation().base}`;
