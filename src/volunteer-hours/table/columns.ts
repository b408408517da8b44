import type { TableColumn } from "../../core/index.ts";
import {
  captureMethodLabels,
  serviceCategoryLabels,
  serviceReviewLabels,
  serviceStateLabels,
} from "../data/labels.ts";
import { captureWords, categoryWords, stateWords } from "./words.ts";

/**
 * Lists the columns of the table of services, in the order of the template.
 *
 * @remarks Labels and aliases are headings of platforms and their import templates. Names, document numbers and telephone
 * numbers of volunteers are read into no column: a file that has nothing else to tell volunteers by is read with a map,
 * knowingly.
 *
 * @param digits - how many digits volunteer numbers have, where that is known
 * @returns the columns
 */
export function serviceRecordColumns(digits: number | undefined): readonly TableColumn[] {
  return [
    ...personColumns(digits),
    ...activityColumns(),
    ...timeColumns(),
    ...contentColumns(),
    ...stateColumns(),
  ];
}

function personColumns(digits: number | undefined): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Record number", "zh-CN": "记录编号" },
      aliases: ["服务记录编号", "记录号", "时长编号", "HoursID", "hours id", "record id", "Id"],
      kind: "text",
      path: ["id"],
      description: {
        en: "Your own reference of the record; without one, the number of the row.",
        "zh-CN": "记录的自定编号；未填时以行号代替。",
      },
    },
    {
      id: "volunteerId",
      label: { en: "Volunteer number", "zh-CN": "志愿者编号" },
      aliases: [
        ...[
          "义工号",
          "深圳义工号",
          "志愿者号",
          "志愿者ID",
          "注册号",
          "志愿服务编号",
          "albx0347",
          "albx0347 志愿者编号",
        ],
        ...["学号", "学生学号", "工号", "用户标识", "用户标识（用户名/邮箱/手机/学号）"],
        ...["volunteer id", "VOLUNTEERID", "Contact__c"],
      ],
      kind: "text",
      path: ["volunteerId"],
      ...(digits !== undefined && { digits }),
      description: {
        en: "The number or your own reference of the volunteer, as text, so that leading zeros stay; no document number.",
        "zh-CN": "志愿者编号或自定编号，请设为文本格式以保留前面的零；不要填写证件号码。",
      },
    },
    {
      id: "headCount",
      label: { en: "Number of persons", "zh-CN": "服务人数" },
      aliases: [
        ...["人数", "参与人数", "志愿者人数", "Number of Volunteers", "Number_of_Volunteers__c"],
        ...["head count", "headcount"],
      ],
      kind: "integer",
      unit: "person",
      path: ["headCount"],
      description: {
        en: "How many persons served, the volunteer named included. Leave it out for one.",
        "zh-CN": "服务的人数，含所填志愿者本人；1 人的可不填。",
      },
    },
    ...personColumnsOfOthers(),
    {
      id: "organization",
      label: { en: "Organising unit", "zh-CN": "组织单位" },
      aliases: [
        "活动组织单位",
        "组织者",
        "主办单位",
        "所属组织",
        "服务组织",
        "志愿服务组织",
        "所属团队",
        "发布单位",
        "organization",
        "organisation",
        "organizationId",
      ],
      kind: "text",
      path: ["organizationId"],
      description: {
        en: "Who organised the activity: your own reference, or the name.",
        "zh-CN": "组织活动的单位，填自定编号或名称。",
      },
    },
  ];
}

/** Columns of shifts and of projects, whose rows are not one volunteer's service each. */
function personColumnsOfOthers(): readonly TableColumn[] {
  return [
    {
      id: "attended",
      label: { en: "Attended", "zh-CN": "到场人数" },
      aliases: ["Event Shift - Attended"],
      kind: "integer",
      unit: "person",
      path: ["headCount"],
      foreign: true,
      description: {
        en: "How many attended the shift; the service time stated beside it is that of all of them together.",
        "zh-CN": "班次的到场人数；与之并列的服务时长为全体到场人员的合计。",
      },
    },
    {
      id: "participant",
      label: { en: "Volunteer or guest", "zh-CN": "志愿者或来宾" },
      kind: "code",
      path: ["state"],
      foreign: true,
      codes: { volunteer: { en: "volunteer", "zh-CN": "志愿者" }, guest: { en: "guest", "zh-CN": "来宾" } },
      synonyms: { 嘉宾: "guest", 访客: "guest", 义工: "volunteer" },
      description: {
        en: "Whether the person served as a volunteer or was a guest, whose time does not count.",
        "zh-CN": "以志愿者身份参加还是来宾；来宾的时间不计入。",
      },
    },
  ];
}

function activityColumns(): readonly TableColumn[] {
  return [
    {
      id: "activityName",
      label: { en: "Activity", "zh-CN": "活动名称" },
      aliases: [
        ...["志愿服务活动名称", "活动", "项目名称", "服务项目", "岗位", "服务名称", "活动主题"],
        ...[
          "activity name",
          "Event",
          "Event - Name",
          "EventName",
          "event_name",
          "Project",
          "Volunteer Job",
          "Volunteer_Job__c",
          "Activity Subject",
        ],
      ],
      kind: "text",
      path: ["activityName"],
      description: { en: "The name of the activity.", "zh-CN": "志愿服务活动的名称。" },
    },
    {
      id: "activityId",
      label: { en: "Activity number", "zh-CN": "活动编号" },
      aliases: ["活动ID", "项目编号", "activity id", "Event - ID", "event_id", "JOBOCCURRENCEID"],
      kind: "text",
      path: ["activityId"],
      description: { en: "Your own reference of the activity.", "zh-CN": "活动的自定编号。" },
    },
    {
      id: "shiftId",
      label: { en: "Shift number", "zh-CN": "班次编号" },
      aliases: [
        "班次",
        "时段编号",
        "shift",
        "shift_id",
        "Event Shift - ID",
        "Volunteer Shift",
        "Volunteer_Shift__c",
      ],
      kind: "text",
      path: ["shiftId"],
      description: { en: "Your own reference of the shift.", "zh-CN": "班次（时段）的自定编号。" },
    },
    {
      id: "category",
      label: { en: "Kind of service", "zh-CN": "服务类别" },
      aliases: ["服务类型", "活动类型", "活动类别", "服务领域", "category", "event_type", "Event - Type"],
      kind: "code",
      path: ["category"],
      codes: serviceCategoryLabels,
      unknown: "left-out",
      synonyms: categoryWords(),
      description: { en: "What kind of service it was.", "zh-CN": "志愿服务的类别。" },
    },
    {
      id: "emergency",
      label: { en: "Emergency service", "zh-CN": "应急志愿服务" },
      aliases: ["是否应急", "是否应急志愿服务", "emergency"],
      kind: "boolean",
      path: ["emergency"],
      description: { en: "Yes for service in an emergency.", "zh-CN": "属于应急志愿服务的填“是”。" },
    },
  ];
}

function timeColumns(): readonly TableColumn[] {
  return [
    {
      id: "on",
      label: { en: "Date of service", "zh-CN": "服务日期" },
      aliases: [
        ...["服务开展日期", "服务开展日期(yyyy/MM/dd)", "活动日期", "日期", "服务时间（日期）", "开展日期"],
        ...[
          "date",
          "service date",
          "Start Date",
          "Start_Date__c",
          "STARTDATE",
          "EventDate",
          "event date",
          "Attendance Date",
          "Event Shift - Date",
        ],
      ],
      kind: "date",
      path: ["on"],
      description: {
        en: "The day of the service; beside times of day it is the day of both.",
        "zh-CN": "服务的日期；开始、结束只填时刻的，以此为当日。",
      },
    },
    {
      id: "startAt",
      label: { en: "Beginning", "zh-CN": "开始时间" },
      aliases: [
        ...["签到时间", "签到时间(HH:mm)", "签到", "服务开始时间", "活动开始时间", "起始时间", "上岗时间"],
        ...[
          "start",
          "start time",
          "starts at",
          "checkin",
          "check in",
          "sign in",
          "Event Shift - Date/Time From",
        ],
      ],
      kind: "moment",
      path: ["startAt"],
      description: {
        en: "When the service began: a time of day beside the date, or a date and a time; without an offset Beijing time.",
        "zh-CN": "服务开始或签到的时间：与服务日期配合填时刻，或填日期和时刻；未注明时区的按北京时间。",
      },
    },
    {
      id: "endAt",
      label: { en: "End", "zh-CN": "结束时间" },
      aliases: [
        ...["签退时间", "签退时间(HH:mm)", "签退", "服务结束时间", "活动结束时间", "截止时间", "下岗时间"],
        ...["end", "end time", "ends at", "checkout", "check out", "sign out", "Event Shift - Date/Time To"],
      ],
      kind: "moment",
      path: ["endAt"],
      description: {
        en: "When it ended; 24:00 is the end of the day. A service over midnight needs a date and a time.",
        "zh-CN": "服务结束或签退的时间，24:00 为当日结束；跨零点的请填日期和时刻。",
      },
    },
    {
      id: "hours",
      label: { en: "Service time", "zh-CN": "服务时长" },
      aliases: [
        ...[
          "志愿服务时间",
          "志愿服务时长",
          "志愿时长",
          "时长",
          "服务小时数",
          "服务小时",
          "服务时数",
          "albx0340",
          "albx0340 时长",
          "志愿服务时数",
          "工时",
          "志愿时数",
        ],
        ...[
          "service_hours",
          "service hours",
          "volunteer_hours",
          "volunteer hours",
          "hours",
          "Hours Worked",
          "Hours_Worked__c",
          "HOURSWORKED",
          "hours_worked",
          "Time Completed in Minutes",
          "Assignment Duration",
          "Assignment Duration(minutes)",
        ],
      ],
      kind: "duration",
      unit: "hour",
      path: ["claimedMinutes"],
      description: {
        en: "The service time stated, in hours unless the heading says minutes: 2.5, 2:30, 150分钟. Whole minutes only.",
        "zh-CN": "填报的服务时间，列名未注明分钟的按小时：2.5、2:30、150分钟。应为整分钟。",
      },
    },
    ...hoursByCapture(),
    {
      id: "totalHours",
      label: { en: "Service time of all", "zh-CN": "全体服务时长" },
      aliases: ["Event Shift - Hours"],
      kind: "duration",
      unit: "hour",
      path: ["claimedMinutes"],
      foreign: true,
      description: {
        en: "The service time of all who served together; each has an equal share of whole minutes.",
        "zh-CN": "全体人员服务时长的合计，按人数平均，每人应为整分钟。",
      },
    },
    {
      id: "breakMinutes",
      label: { en: "Breaks", "zh-CN": "休息时间" },
      aliases: ["休息时长", "用餐休息", "break", "break minutes"],
      kind: "duration",
      unit: "minute",
      path: ["breakMinutes"],
      description: {
        en: "Meals and rest between beginning and end.",
        "zh-CN": "起止时间内用餐、休息的时间。",
      },
    },
    {
      id: "travelMinutes",
      label: { en: "Travel", "zh-CN": "往返途中时间" },
      aliases: ["往返时间", "路途时间", "travel", "travel minutes"],
      kind: "duration",
      unit: "minute",
      path: ["travelMinutes"],
      description: {
        en: "Travel to and fro between beginning and end.",
        "zh-CN": "起止时间内往返途中的时间。",
      },
    },
    {
      id: "plannedMinutes",
      label: { en: "Planned duration", "zh-CN": "计划时长" },
      aliases: ["活动时长", "预计时长", "计划服务时长", "planned duration", "Time Scheduled in Minutes"],
      kind: "duration",
      unit: "hour",
      path: ["plannedMinutes"],
      description: { en: "How long the service was planned to be.", "zh-CN": "计划的服务时长。" },
    },
  ];
}

/** Two columns of time whose headings say how it was recorded. */
function hoursByCapture(): readonly TableColumn[] {
  return [
    {
      id: "creditHours",
      label: { en: "Credit hours", "zh-CN": "信用时数" },
      kind: "duration",
      unit: "hour",
      path: ["claimedMinutes"],
      foreign: true,
      description: {
        en: "The service time measured by signing in and out.",
        "zh-CN": "签到签退记录的服务时间。",
      },
    },
    {
      id: "honourHours",
      label: { en: "Honour hours", "zh-CN": "荣誉时数" },
      kind: "duration",
      unit: "hour",
      path: ["claimedMinutes"],
      foreign: true,
      description: {
        en: "The service time granted; a row that has credit hours too is refused, so that nothing counts twice.",
        "zh-CN": "授予的服务时间；同一行另有信用时数的不予读取，以免重复计算。",
      },
    },
  ];
}

function contentColumns(): readonly TableColumn[] {
  return [
    {
      id: "place",
      label: { en: "Place", "zh-CN": "服务地点" },
      aliases: ["活动地点", "地点", "服务地址", "place", "location", "postcode", "Event Shift - Postal Code"],
      kind: "text",
      path: ["place"],
      description: { en: "Where the service was.", "zh-CN": "服务的地点。" },
    },
    {
      id: "division",
      label: { en: "Division", "zh-CN": "行政区划代码" },
      aliases: ["区划代码", "服务地区划代码", "division code"],
      kind: "text",
      digits: 6,
      path: ["divisionCode"],
      description: { en: "Six digits of the division.", "zh-CN": "服务所在行政区划的 6 位代码。" },
    },
    {
      id: "content",
      label: { en: "Content", "zh-CN": "服务内容" },
      aliases: ["活动内容", "工作内容", "content", "Subject", "Role", "Volunteer Role"],
      kind: "text",
      path: ["content"],
      description: { en: "What was done.", "zh-CN": "服务的具体内容。" },
    },
    {
      id: "personInCharge",
      label: { en: "Person in charge", "zh-CN": "负责人" },
      aliases: ["活动负责人", "项目负责人", "person in charge", "leader"],
      kind: "text",
      personal: "name",
      path: ["personInCharge"],
      description: { en: "The person in charge of the activity.", "zh-CN": "活动的负责人。" },
    },
    {
      id: "remarks",
      label: { en: "Remarks", "zh-CN": "备注" },
      aliases: ["说明", "时长说明", "Comments", "Comments__c", "notes", "note"],
      kind: "text",
      path: ["remarks"],
      description: { en: "Kept as it is.", "zh-CN": "原文保留。" },
    },
  ];
}

function stateColumns(): readonly TableColumn[] {
  return [
    {
      id: "state",
      label: { en: "State", "zh-CN": "状态" },
      aliases: ["参与状态", "服务状态", "记录状态", "Status", "Status__c", "Activity Status", "state"],
      kind: "code",
      path: ["state"],
      codes: serviceStateLabels,
      synonyms: stateWords(),
      description: {
        en: "Only completed services count. A file without this column has completed ones.",
        "zh-CN": "只有已完成的计入；没有此列的文件，各行均视为已完成。",
      },
    },
    {
      id: "capture",
      label: { en: "Way of recording", "zh-CN": "记录方式" },
      aliases: ["时长来源", "录入方式", "计时方式", "时数类型", "capture"],
      kind: "code",
      path: ["capture"],
      codes: captureMethodLabels,
      synonyms: captureWords(),
      description: { en: "How the time came to be recorded.", "zh-CN": "服务时间的记录方式。" },
    },
    {
      id: "review",
      label: { en: "Reviewed by", "zh-CN": "审核层级" },
      aliases: ["复核单位", "审核单位", "review"],
      kind: "code",
      path: ["review"],
      codes: serviceReviewLabels,
      description: {
        en: "Who has reviewed the time, where somebody did.",
        "zh-CN": "服务时间经哪一级审核；未审核的不填。",
      },
    },
    {
      id: "enteredOn",
      label: { en: "Entered on", "zh-CN": "记录日期" },
      aliases: ["录入日期", "录入时间", "提交日期", "登记日期", "entered on"],
      kind: "date",
      path: ["enteredOn"],
      description: { en: "The day on which the record was entered.", "zh-CN": "录入该记录的日期。" },
    },
  ];
}
