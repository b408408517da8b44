import type { Labels } from "../../core/index.ts";
import type {
  AgeClass,
  AnnouncedFigure,
  BodyRoleKind,
  DayPart,
  EditionMode,
  SessionKind,
} from "../editions/model.ts";

/** The names of what bodies are to an activity, as notices print them before the bodies. */
export const bodyRoleLabels: Labels<BodyRoleKind> = {
  guide: { en: "guided by", "zh-CN": "指导单位" },
  host: { en: "hosted by", "zh-CN": "主办单位" },
  organizer: { en: "organized by", "zh-CN": "承办单位" },
  "co-organizer": { en: "co-organized by", "zh-CN": "协办单位" },
  supporter: { en: "supported by", "zh-CN": "支持单位" },
  initiator: { en: "initiated by", "zh-CN": "发起单位" },
  funder: { en: "funded by", "zh-CN": "资助单位", former: ["出资单位"] },
  partner: { en: "in partnership with", "zh-CN": "合作单位", former: ["伙伴单位"] },
  planner: { en: "planned by", "zh-CN": "策划单位" },
  carrier: { en: "carried out by", "zh-CN": "承接单位", former: ["实施单位"] },
  "venue-provider": { en: "venue provided by", "zh-CN": "场地提供单位" },
};

/** The names of where an edition takes place. */
export const editionModeLabels: Labels<EditionMode> = {
  online: { en: "online", "zh-CN": "线上" },
  offline: { en: "on the spot", "zh-CN": "线下" },
  mixed: { en: "online and on the spot", "zh-CN": "线上线下结合", former: ["线上线下相结合", "线上+线下"] },
};

/** The names of what happens in sessions. */
export const sessionKindLabels: Labels<SessionKind> = {
  opening: { en: "opening", "zh-CN": "启动仪式", former: ["开幕式", "开幕仪式"] },
  report: { en: "work report", "zh-CN": "工作报告", former: ["总结报告"] },
  release: { en: "release of results", "zh-CN": "成果发布", former: ["发布"] },
  "case-sharing": { en: "sharing of cases", "zh-CN": "案例分享" },
  interview: { en: "interview", "zh-CN": "访谈", former: ["现场访谈"] },
  award: { en: "award", "zh-CN": "表彰授牌", former: ["授牌", "表彰", "颁奖"] },
  signing: { en: "signing", "zh-CN": "签约仪式", former: ["签约"] },
  exhibition: { en: "exhibition", "zh-CN": "展览展示", former: ["展示", "展览"] },
  service: { en: "services on the spot", "zh-CN": "现场服务", former: ["便民服务", "服务周"] },
  performance: { en: "performance", "zh-CN": "文艺演出", former: ["演出"] },
  meeting: { en: "meeting", "zh-CN": "会议" },
  training: { en: "training", "zh-CN": "培训" },
  outing: { en: "outing", "zh-CN": "外出活动", former: ["参访", "研学"] },
  closing: { en: "closing", "zh-CN": "闭幕式", former: ["闭幕"] },
};

/** The names of the parts of a day. */
export const dayPartLabels: Labels<DayPart> = {
  morning: { en: "morning", "zh-CN": "上午" },
  afternoon: { en: "afternoon", "zh-CN": "下午" },
  evening: { en: "evening", "zh-CN": "晚上", former: ["晚间"] },
};

/** The names of what persons are by age. */
export const ageClassLabels: Labels<AgeClass> = {
  adult: { en: "adult", "zh-CN": "成年人" },
  minor: { en: "minor", "zh-CN": "未成年人" },
};

/** The names of the numbers that are published of activities. */
export const announcedFigureLabels: Labels<AnnouncedFigure> = {
  participants: { en: "bodies taking part", "zh-CN": "参加单位" },
  venues: { en: "venues", "zh-CN": "会场" },
  sessions: { en: "sessions", "zh-CN": "活动场次" },
  servicePoints: { en: "service points", "zh-CN": "服务点位" },
  recognitions: { en: "bodies honoured", "zh-CN": "表彰单位" },
  persons: { en: "persons", "zh-CN": "服务人数" },
  personTimes: { en: "attendances", "zh-CN": "服务人次" },
};
