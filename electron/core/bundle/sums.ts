/** What SHA256SUMS says, by file name; undefined where a line is not `hash, two spaces, name` as sha256sum -c --strict wants it. */
export function readSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  if (text === '' || !text.endsWith('\n')) return undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined || sums.has(name)) return undefined;
    sums.set(name, sha256);
  }
  return sums;
}
