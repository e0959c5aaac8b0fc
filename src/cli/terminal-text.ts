/*
 * Titles and messages come from models, files and other programs. What a terminal would obey must not reach it raw:
 * C0 and C1 control characters (escape sequences), line and paragraph separators, and marks that turn the direction of text.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const hexOf = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, "0");

/** Makes a text safe to show on one line of a terminal: line breaks and tabs become spaces, the rest is spelled out as `\u001b`. */
export const terminalText = (text: string): string =>
  text.replace(/\r\n|[\n\r\t]/g, " ").replace(obeyed, (character) => `\\u${hexOf(character)}`);

/** Writes JSON on one line. What a terminal would obey is escaped, so that the text is the same JSON and safe to look at. */
export const terminalJson = (value: unknown): string =>
  JSON.stringify(value).replace(obeyed, (character) => `\\u${hexOf(character)}`);
