/** Tags from what was typed, parted by commas: trimmed, each once whatever its case, behind those that are there. */
export function withTags(present: readonly string[], typed: string): string[] {
  const tags = [...present];
  for (const tag of typed.split(/[,;\n]/).map((part) => part.trim())) {
    const isNew = !tags.some((known) => known.toLowerCase() === tag.toLowerCase());
    if (tag !== '' && isNew) tags.push(tag);
  }
  return tags;
}
