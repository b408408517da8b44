import type { TableModel } from "../../core/index.ts";
import { checkCourse, isCourse } from "../courses/check-course.ts";
import type { Course } from "../courses/model.ts";
import { courseColumns } from "./course-columns.ts";
import { buildCourse, cellsOfCourse, courseExamples } from "./course-rows.ts";

/**
 * Gives the table of courses (课程目录), one course in each row, its modules in one cell.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link cohortTable}
 *
 * @example
 * import { courseTable } from "linli/programmes";
 *
 * const table = courseTable();
 * const cells = { name: "茶艺入门", provider: "云栖社区文化活动中心", modules: "1：认识茶具：60分钟；2：冲泡：60分钟：必修" };
 * const record = table.build(cells, 2);
 * table.is(record) ? record.modules[1] : undefined; // => { id: "2", title: "冲泡", minutes: 60, required: true }
 */
export function courseTable(): TableModel<Course> {
  return {
    id: "course",
    title: { en: "Courses", "zh-CN": "课程目录" },
    columns: courseColumns(),
    key: ["id", "name"],
    unique: ["id"],
    similar: "name",
    examples: courseExamples(),
    build: buildCourse,
    cellsOf: cellsOfCourse,
    is: isCourse,
    explain: () => [],
    check: checkCourse,
  };
}
