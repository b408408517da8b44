import type { TableModel } from "../../core/index.ts";
import { checkProject, isProject } from "../works/check-project.ts";
import { explainProject } from "../works/explain-project.ts";
import type { Project } from "../works/model.ts";
import { projectColumns } from "./project-columns.ts";
import { buildProject, cellsOfProject, projectExamples } from "./project-rows.ts";

/**
 * Gives the table of projects: one project in each row, with its parties by role and a day for each step. Milestones have
 * a table of their own.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link milestoneTable}
 *
 * @example
 * import { projectTable } from "linli/projects";
 *
 * const table = projectTable();
 * const record = table.build({ name: "银龄食堂", undertakers: ["青禾区暖邻社会工作服务中心"] }, 2);
 * table.is(record) ? record.parties : undefined;
 * // => [{ role: "undertaker", body: { name: "青禾区暖邻社会工作服务中心" } }]
 */
export function projectTable(): TableModel<Project> {
  return {
    id: "project",
    title: { en: "Projects", "zh-CN": "项目台账" },
    columns: projectColumns(),
    key: ["id", "name"],
    unique: ["id"],
    similar: "name",
    examples: projectExamples(),
    build: buildProject,
    cellsOf: cellsOfProject,
    is: isProject,
    explain: explainProject,
    check: checkProject,
  };
}
