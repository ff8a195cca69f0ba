/** Every fault that content can have: how it comes about, and the whole of what is printed for it. */
import type { Change } from '../sound-content.ts';
import { WRONG_SYNTAX } from './author-syntax.ts';
import { DUPLICATES } from './duplicates.ts';
import { WRONG_FIELDS } from './fields.ts';
import { WRONG_FILES } from './files.ts';
import { WRONG_HEADINGS } from './headings.ts';
import { WRONG_LABELS } from './labels.ts';
import { MISSING_LANGUAGES } from './languages.ts';
import { WRONG_LENGTHS } from './lengths.ts';
import { MALFORMED } from './malformed.ts';
import { WRONG_ORTHOGRAPHY } from './orthography.ts';
import { DEAD_REFERENCES } from './references.ts';
import { WRONG_TERMS } from './terms.ts';

export interface BadContent {
	readonly name: string;
	readonly change: Change;
	/** The lines of the messages, three for each problem. */
	readonly report: readonly string[];
}

export const BAD_CONTENT: readonly BadContent[] = [...MALFORMED, ...WRONG_FIELDS, ...WRONG_FILES, ...MISSING_LANGUAGES, ...DUPLICATES, ...DEAD_REFERENCES, ...WRONG_SYNTAX, ...WRONG_TERMS, ...WRONG_HEADINGS, ...WRONG_ORTHOGRAPHY, ...WRONG_LENGTHS, ...WRONG_LABELS];
