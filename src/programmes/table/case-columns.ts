import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of cases, in the order of the template.
 *
 * @returns the columns
 */
export function caseColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["案例编号"]),
    plainColumn("title", "text", ["Title", "案例名称"], ["What the case is called.", "案例的名称。"], {
      aliases: ["案例标题", "名称", "标题"],
      required: true,
    }),
    plainColumn(
      "englishTitle",
      "text",
      ["English title", "英文名称"],
      ["Its title in English.", "案例的英文名称。"],
      {
        aliases: ["英文标题"],
      },
    ),
    plainColumn(
      "problem",
      "text",
      ["Problem", "问题"],
      ["The problem or need that it answers.", "案例要解决的问题或者需求。"],
      {
        aliases: ["背景", "案例背景", "问题与需求", "存在问题"],
        required: true,
      },
    ),
    plainColumn("practice", "text", ["Practice", "做法"], ["What was done.", "采取的做法。"], {
      aliases: ["主要做法", "举措", "工作举措"],
      required: true,
    }),
    plainColumn("result", "text", ["Result", "成效"], ["What came of it, in words.", "取得的成效。"], {
      aliases: ["工作成效", "主要成效", "效果"],
    }),
    plainColumn(
      "observations",
      "list",
      ["Observations", "指标数据"],
      ["References of observations that tell the result.", "说明成效的指标数据的编号，多个以“；”分隔。"],
      {
        aliases: ["数据编号"],
      },
    ),
    plainColumn(
      "evidence",
      "list",
      ["Evidence", "佐证材料"],
      ["Titles of what shows the result, separated by ；.", "佐证材料的名称，多个以“；”分隔。"],
      {
        aliases: ["证明材料", "支撑材料", "附件"],
      },
    ),
    plainColumn(
      "themes",
      "list",
      ["Themes", "主题"],
      ["Codes or names of themes, separated by ；.", "主题的代码或者名称，多个以“；”分隔。"],
      {
        aliases: ["所属主题", "领域", "案例类别"],
      },
    ),
    plainColumn(
      "provider",
      "text",
      ["Provider", "报送单位"],
      ["Name or credit code of the body whose case it is.", "案例单位的名称或者统一社会信用代码。"],
      {
        aliases: ["申报单位", "案例单位", "实施单位"],
      },
    ),
    plainColumn("period", "period", ["Period", "实施时间"], ["The first and the last day.", "起止日期。"], {
      aliases: ["开展时间", "起止时间"],
    }),
    plainColumn(
      "audience",
      "text",
      ["Audience", "服务对象"],
      ["For whom, as a group.", "服务的人群，不写个人。"],
      {
        aliases: ["受益群体", "服务人群"],
      },
    ),
    plainColumn(
      "method",
      "text",
      ["Method", "工作方法"],
      ["The reference of the method that it follows.", "所用工作法的编号。"],
      {
        aliases: ["工作法", "方法编号"],
      },
    ),
    plainColumn(
      "projects",
      "list",
      ["Projects", "关联项目"],
      ["References of projects, separated by ；.", "关联项目的编号，多个以“；”分隔。"],
      {
        aliases: ["项目编号"],
      },
    ),
    plainColumn(
      "recognitions",
      "list",
      ["Recognitions", "所获荣誉"],
      ["References of recognitions, separated by ；.", "所获荣誉的编号，多个以“；”分隔。"],
      {
        aliases: ["荣誉", "获奖情况"],
      },
    ),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
