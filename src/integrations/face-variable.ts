/** The CSS variable that holds a language's face. */
export const faceVariable = (lang: string) => `--face-${lang}` as const;
