import { longestTag, mostTags } from './remarks';

/** The commas that people have on their keyboards: Latin, Chinese and Japanese in all widths, Arabic. */
const commas = /[,，﹐､、﹑،]/u;

/** The tags of a line that somebody typed, with commas between them, each once. */
export function tagsIn(line: string): string[] {
  const tags = line.split(commas).map((tag) => tag.trim().slice(0, longestTag).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}
