import { columnLetter } from "../../column-letter.ts";
import type { Note } from "./note.ts";

/** VML, in which spreadsheets draw comments (ECMA-376 part 4). It is not always XML, so that it is changed as text. */
const names =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The first number that spreadsheets give to a shape. */
const FIRST_SHAPE = 1025;

/** Makes a drawing without shapes. */
export function newDrawing(): string {
  return `<xml ${names}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}</xml>`;
}

/** Takes out the shapes of comments at cells. */
export function withoutShapes(drawing: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return drawing;
  const end = "</v:shape>";
  // Each piece ends with a shape, the last one aside.
  return drawing
    .split(end)
    .map((piece, index, { length }) => {
      if (index === length - 1) return piece;
      const start = piece.lastIndexOf("<v:shape ");
      return start >= 0 && isNoteAt(piece.slice(start), cells) ? piece.slice(0, start) : `${piece}${end}`;
    })
    .join("");
}

function isNoteAt(shape: string, cells: ReadonlySet<string>): boolean {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  if (row === undefined || column === undefined || !shape.includes('ObjectType="Note"')) return false;
  return cells.has(`${columnLetter(Number(column))}${String(Number(row) + 1)}`);
}

/** Adds the shapes of comments. */
export function withShapes(drawing: string, notes: readonly Note[]): string {
  if (notes.length === 0) return drawing;
  const numbers = [...drawing.matchAll(/_x0000_s(\d{1,9})/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number + 1), FIRST_SHAPE);
  const type = drawing.includes('"_x0000_t202"')
    ? ""
    : shapeType.replace("<v:shapetype", `<v:shapetype ${names}`);
  const shapes = notes.map((note, index) => shapeOf(note, first + index)).join("");
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return newDrawing().replace("</xml>", `${shapes}</xml>`);
  return `${drawing.slice(0, end)}${type}${shapes}${drawing.slice(end)}`;
}

function shapeOf({ row, column, text }: Note, number: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 24), 0);
  const height = Math.min(30, Math.max(4, lines + 1));
  const top = Math.max(0, row - 2);
  const anchor = [column + 1, 15, top, 4, column + 5, 15, top + height, 4].join(", ");
  return `<v:shape ${names} id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:230pt;height:${String(height * 14)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}
