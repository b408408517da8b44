import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import {
  microProjectExclusionLabels,
  microProjectKindLabels,
  microProjectStepLabels,
  microProjectTopicLabels,
} from "../data/micro-project-labels.ts";
import { microProjectSteps, type MicroProjectStep } from "../micro-projects/code-lists.ts";
import { microProjectMachine } from "../micro-projects/machine.ts";
import { eventColumns, type EventHeading } from "../shared/event-cells.ts";
import { column } from "./columns.ts";

const headings: { readonly [event: string]: EventHeading } = {
  propose: { en: "Proposed on", "zh-CN": "征集日期", aliases: ["申报日期", "提议日期"] },
  deliberate: { en: "Deliberated on", "zh-CN": "评议日期", aliases: ["议事会日期"] },
  decide: { en: "Decided on", "zh-CN": "确定日期", aliases: ["批复日期", "立项日期"] },
  start: { en: "Begun on", "zh-CN": "实施日期", aliases: ["开工日期"] },
  deliver: { en: "Delivered on", "zh-CN": "完工日期", aliases: ["竣工日期"] },
  accept: { en: "Accepted on", "zh-CN": "验收日期", aliases: ["通过验收日期"] },
  reject: { en: "Rejected on", "zh-CN": "否决日期", aliases: ["未通过日期"] },
  withdraw: { en: "Withdrawn on", "zh-CN": "撤回日期", aliases: ["撤销申报日期"] },
  cancel: { en: "Cancelled on", "zh-CN": "取消日期", aliases: ["终止日期"] },
};

/**
 * Gives the column of the public notice of a step.
 *
 * @param step - the step
 * @returns its id, such as `decisionNotice`
 */
export function noticeColumn(step: MicroProjectStep): string {
  return `${step}Notice`;
}

/**
 * Lists the columns of the table of micro-projects, in the order of the template.
 *
 * @returns the columns
 */
export function microProjectColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["项目编号", "序号"]),
    ...whatColumns(),
    ...communityColumns(),
    ...moneyColumns(),
    ...voteColumns(),
    ...bodyColumns(),
    ...eventColumns(microProjectMachine, headings),
    ...noticeColumns(),
    ...sourceColumns(),
  ];
}

function whatColumns(): readonly TableColumn[] {
  return [
    column("name", "text", ["Name", "项目名称"], ["What it is called.", "项目的名称。"], {
      aliases: ["名称"],
      required: true,
    }),
    column(
      "kind",
      "code",
      ["Kind", "项目类型"],
      ["Works, services or goods.", "工程类、服务类或者货物类。"],
      {
        aliases: ["类型", "项目类别", "类别"],
        codes: microProjectKindLabels,
        required: true,
      },
    ),
    column("topic", "code", ["Topic", "项目内容"], ["What it is about.", "项目涉及的内容。"], {
      aliases: ["内容分类"],
      codes: microProjectTopicLabels,
    }),
    column("year", "integer", ["Budget year", "年度"], ["The year of the budget.", "资金所属年度。"], {
      aliases: ["资金年度", "预算年度"],
      required: true,
    }),
    column(
      "supporters",
      "integer",
      ["Supporters", "支持人数"],
      ["How many residents support it.", "支持该项目的居民人数。"],
      {
        aliases: ["联名人数", "支持居民数"],
      },
    ),
    column(
      "exclusion",
      "code",
      ["Why excluded", "不予纳入原因"],
      ["Why it cannot be one.", "不能作为民生微实事的原因。"],
      {
        aliases: ["负面清单情形"],
        codes: microProjectExclusionLabels,
      },
    ),
  ];
}

/** The columns of a place, under the headings of lists that are kept by community. */
function communityColumns(): readonly TableColumn[] {
  return placeColumns().map((place) =>
    place.id === "placeName"
      ? { ...place, aliases: [...(place.aliases ?? []), "所属社区", "实施社区", "社区"] }
      : place,
  );
}

function moneyColumns(): readonly TableColumn[] {
  const amount = (
    id: string,
    field: string,
    names: readonly [string, string],
    says: readonly [string, string],
    aliases: readonly string[],
  ): TableColumn => ({ ...column(id, "money", names, says, { aliases }, [field]), unit: "yuan" });
  return [
    {
      ...amount(
        "requested",
        "requestedFen",
        ["Asked for", "申报金额"],
        ["In yuan.", "单位元。"],
        ["申请金额", "预算金额"],
      ),
      required: true,
    },
    amount(
      "decided",
      "decidedFen",
      ["Decided", "确定金额"],
      ["In yuan.", "单位元。"],
      ["批复金额", "立项金额"],
    ),
    amount("spent", "spentFen", ["Spent", "支出金额"], ["In yuan.", "单位元。"], ["实际支出", "结算金额"]),
  ];
}

function voteColumns(): readonly TableColumn[] {
  const people = (id: string, names: readonly [string, string], aliases: readonly string[]): TableColumn =>
    column(id, "integer", names, [`${names[0]}.`, `居民议事会${names[1]}。`], { aliases }, ["vote", id]);
  return [
    column("votedOn", "date", ["Meeting on", "议事会召开日期"], ["The day of the vote.", "表决日期。"], {}, [
      "vote",
      "on",
    ]),
    people("members", ["Members of the council", "成员数"], ["议事会成员数", "应到人数"]),
    people("present", ["Present", "到会人数"], ["实到人数", "参会人数"]),
    people("agree", ["Agreed", "同意人数"], ["赞成人数", "同意票数"]),
  ];
}

function bodyColumns(): readonly TableColumn[] {
  return [
    column("contractor", "text", ["Contractor", "承接单位"], ["Who carries it out.", "实施项目的单位。"], {
      aliases: ["实施单位", "施工单位", "供应商"],
    }),
    column("acceptedBy", "text", ["Accepted by", "验收单位"], ["Who accepts it.", "组织验收的单位。"], {}),
    column("dueOn", "date", ["To be delivered by", "完工期限"], ["The last day.", "应完工的日期。"], {
      aliases: ["计划完成日期"],
    }),
  ];
}

function noticeColumns(): readonly TableColumn[] {
  return microProjectSteps.codes.map((step) => {
    const { en, "zh-CN": zhCN } = microProjectStepLabels[step];
    return column(
      noticeColumn(step),
      "period",
      [`Notice of the ${en}`, `${zhCN}公示`],
      ["Its first and last day.", "公示的起止日期。"],
      { aliases: [`${zhCN}公示期`, `${zhCN}公示时间`] },
      ["publicity"],
    );
  });
}
