import { LANGUAGES } from '#languages/index.ts';
import type { MarkdownContext } from '#markdown/context.ts';
import { buildCatalog } from '#model/catalog.ts';
import { soundContent } from '../model/sound-content.ts';
import type { Change } from '../model/sound-content.ts';

/** The context of the sound content, or of what a change makes of it, on a site below `/base/`. */
export const soundContext = (change: Change = (files) => files): MarkdownContext => ({ catalog: buildCatalog(change(soundContent()), LANGUAGES).catalog, languages: LANGUAGES, base: '/base/' });
