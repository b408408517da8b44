/** How many octets a line has at most, without its end. */
const OCTETS = 75;

/**
 * Folds a line of a vCard at 75 octets of UTF-8, never inside a character.
 *
 * @remarks RFC 2426, section 2.6, and RFC 6350, section 3.2: a line goes on behind CRLF and a blank. Readers that join
 * lines before they decode would break a character that is parted.
 *
 * @param line - a line without line breaks
 * @returns the line, with CRLF and a blank where it is folded
 */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
