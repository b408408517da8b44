import type { CellValue } from "../../core/index.ts";
import type { CourseModule } from "../courses/model.ts";
import { wholeNumberOf } from "./pair-cells.ts";

const minuteWords = ["分钟", "分", "minutes", "min"];

/**
 * Reads the modules of a course from a cell: `M1：社区治理概论：120分钟：必修：t-1；M2：…`. What is no module stays as it is,
 * for the check to refuse.
 *
 * @param cell - a cell of the kind `text`
 * @returns the modules, or the cell
 */
export function modulesOfCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return cell
    .split(/[；;]/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => moduleOf(text) ?? text);
}

/** The minutes are the last part that is a number; the title is what stands before them, colons included. */
function moduleOf(text: string): CourseModule | undefined {
  const parts = text.split(/[：:]/).map((part) => part.trim());
  let place = parts.length - 1;
  while (place >= 2 && wholeNumberOf(parts[place] ?? "", minuteWords) === undefined) place -= 1;
  const minutes = place < 2 ? undefined : wholeNumberOf(parts[place] ?? "", minuteWords);
  if (minutes === undefined) return undefined;
  const after = parts.slice(place + 1);
  const isRequired = after[0] === "必修" ? true : after[0] === "选修" ? false : undefined;
  const [instructor, ...others] = isRequired === undefined ? after : after.slice(1);
  if (others.length > 0) return undefined;
  return {
    id: parts[0] ?? "",
    title: parts.slice(1, place).join("："),
    minutes,
    ...(instructor === undefined ? undefined : { instructor }),
    ...(isRequired === undefined ? undefined : { required: isRequired }),
  };
}

/**
 * Gives the cell of the modules of a course, the other way round from `modulesOfCell`.
 *
 * @param modules - the modules
 * @returns the text
 */
export function cellOfModules(modules: readonly CourseModule[]): string {
  return modules
    .map(({ id, title, minutes, instructor, required }) => {
      const parts = [id, title, `${String(minutes)}分钟`];
      if (required !== undefined) parts.push(required ? "必修" : "选修");
      if (instructor !== undefined) parts.push(instructor);
      return parts.join("：");
    })
    .join("；");
}
