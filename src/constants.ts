/** The id that Starlight's skip link and table of contents expect on the title. */
export const PAGE_TITLE_ID = '_top';
