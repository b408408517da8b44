import {
  filledCells,
  type CellValue,
  type TableCells,
  type TableColumn,
  type TableExample,
  type TableModel,
} from "../../core/index.ts";
import { bodyOfCell, cellOfBody, referenceColumn, type SourceReference } from "../../organizations/index.ts";
import { checkMilestone, explainMilestone, isMilestone } from "../works/check-milestone.ts";
import type { Milestone } from "../works/model.ts";

/**
 * Gives the table of milestones: one milestone of a project in each row, with its owner, its day and what shows it.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link projectTable}, {@link withMilestones}
 *
 * @example
 * import { milestoneTable } from "linli/projects";
 *
 * const table = milestoneTable();
 * const record = table.build({ id: "m-1", title: "完成选址", evidence: ["选址会议纪要"] }, 2);
 * table.is(record) ? record.evidence : undefined; // => [{ title: "选址会议纪要" }]
 */
export function milestoneTable(): TableModel<Milestone> {
  return {
    id: "milestone",
    title: { en: "Milestones", "zh-CN": "项目进度表" },
    columns: milestoneColumns(),
    key: ["id", "project", "title"],
    examples: milestoneExamples(),
    build: buildMilestone,
    cellsOf: cellsOfMilestone,
    is: isMilestone,
    explain: explainMilestone,
    check: checkMilestone,
  };
}

function milestoneColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["节点编号", "milestone id"]),
    {
      id: "project",
      label: { en: "Project", "zh-CN": "项目编号" },
      aliases: ["所属项目", "project id"],
      kind: "text",
      path: ["project"],
      description: { en: "The reference of the project.", "zh-CN": "所属项目的编号。" },
    },
    {
      id: "title",
      label: { en: "Milestone", "zh-CN": "进度节点" },
      aliases: ["节点名称", "工作任务", "任务", "里程碑"],
      kind: "text",
      path: ["title"],
      required: true,
      description: { en: "What is to be reached.", "zh-CN": "应当完成的工作。" },
    },
    {
      id: "owner",
      label: { en: "Owner", "zh-CN": "责任单位" },
      aliases: ["牵头单位", "负责单位"],
      kind: "text",
      path: ["owner"],
      description: {
        en: "Its name, or its credit code.",
        "zh-CN": "责任单位的名称或者统一社会信用代码。",
      },
    },
    {
      id: "dueOn",
      label: { en: "Due on", "zh-CN": "完成时限" },
      aliases: ["截止日期", "计划完成时间", "计划完成日期"],
      kind: "date",
      path: ["dueOn"],
      description: { en: "The last day in time.", "zh-CN": "应当完成的最后一日。" },
    },
    {
      id: "doneOn",
      label: { en: "Done on", "zh-CN": "完成日期" },
      aliases: ["实际完成时间", "实际完成日期"],
      kind: "date",
      path: ["doneOn"],
      description: { en: "Empty where it is not done.", "zh-CN": "实际完成的日期，未完成的不填。" },
    },
    {
      id: "evidence",
      label: { en: "Evidence", "zh-CN": "佐证材料" },
      aliases: ["证明材料", "完成依据"],
      kind: "list",
      path: ["evidence"],
      description: {
        en: "The titles of what shows it; several are separated by ；.",
        "zh-CN": "证明已完成的材料名称，多份以“；”分隔。",
      },
    },
  ];
}

function buildMilestone(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    project: cells["project"],
    title: cells["title"],
    owner: bodyOfCell(cells["owner"]),
    dueOn: cells["dueOn"],
    doneOn: cells["doneOn"],
    evidence: evidenceOf(cells["evidence"]),
  };
}

function evidenceOf(cell: CellValue): unknown {
  return Array.isArray(cell) ? (cell as readonly CellValue[]).map((title) => ({ title })) : cell;
}

function cellsOfMilestone(milestone: Milestone): TableCells {
  return filledCells({
    id: milestone.id,
    project: milestone.project,
    title: milestone.title,
    owner: cellOfBody(milestone.owner),
    dueOn: milestone.dueOn,
    doneOn: milestone.doneOn,
    evidence: milestone.evidence?.flatMap(
      ({ title, url, quote }: SourceReference) => title ?? url ?? quote ?? [],
    ),
  });
}

function milestoneExamples(): readonly TableExample[] {
  return [
    {
      id: "M-1",
      project: "P-2026-03",
      title: "完成选址和装修",
      owner: "云栖街道办事处",
      dueOn: "2026年5月31日",
      doneOn: "2026-05-26",
      evidence: "验收单；现场照片",
    },
    {
      id: "M-2",
      project: "P-2026-03",
      title: "试运营满三个月",
      owner: "青禾区暖邻社会工作服务中心",
      dueOn: "2026-09-30",
    },
  ];
}
