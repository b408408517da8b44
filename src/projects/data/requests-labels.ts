import type { Labels } from "../../core/index.ts";
import type { EmploymentGroup } from "../../indicators/index.ts";
import type {
  RefusalReason,
  RequestChannel,
  ServiceRequestKind,
  StreetCallMatter,
  SuggestionKind,
} from "../requests/model.ts";

/** The names of what requests want. */
export const serviceRequestKindLabels: Labels<ServiceRequestKind> = {
  consultation: { en: "consultation", "zh-CN": "咨询" },
  help: { en: "help", "zh-CN": "求助" },
  complaint: { en: "complaint", "zh-CN": "投诉" },
  report: { en: "report", "zh-CN": "举报" },
  suggestion: { en: "suggestion", "zh-CN": "意见建议", former: ["建议", "意见"] },
};

/** The names of the ways by which requests come in. */
export const requestChannelLabels: Labels<RequestChannel> = {
  "hotline-12345": { en: "12345 hotline", "zh-CN": "12345热线", former: ["12345", "12345政务服务便民热线"] },
  portal: { en: "government portal", "zh-CN": "门户网站", former: ["网站", "政府网站"] },
  "leaders-message-board": { en: "message board for leaders", "zh-CN": "领导留言板" },
  "message-board": { en: "message board", "zh-CN": "网民留言", former: ["留言板"] },
  app: { en: "app or mini-program", "zh-CN": "移动应用及小程序", former: ["小程序", "APP", "客户端"] },
  "in-person": { en: "in person", "zh-CN": "现场反映", former: ["来访", "窗口"] },
  "grid-member": { en: "through the grid member", "zh-CN": "网格员上报", former: ["网格员"] },
  "social-media": { en: "social media", "zh-CN": "政务新媒体", former: ["微信公众号", "微博"] },
  "letter-or-mail": { en: "letter or mail", "zh-CN": "信函及电子邮件", former: ["邮件"] },
};

/** The names of the reasons for which a matter is none for 12345. */
export const refusalReasonLabels: Labels<RefusalReason> = {
  emergency: { en: "emergency for 110, 119, 120 or 122", "zh-CN": "应拨打110、119、120、122的紧急事项" },
  litigation: { en: "to be decided by a court", "zh-CN": "应通过诉讼途径解决" },
  arbitration: { en: "to be decided by arbitration", "zh-CN": "应通过仲裁途径解决" },
  "discipline-inspection": { en: "for discipline inspection", "zh-CN": "应通过纪检监察途径解决" },
  "administrative-reconsideration": { en: "for reconsideration", "zh-CN": "应通过行政复议途径解决" },
  "information-disclosure": { en: "for information disclosure", "zh-CN": "应通过政府信息公开途径解决" },
  "in-petition": { en: "already in petition", "zh-CN": "已进入信访渠道" },
  "state-secret": { en: "state secret", "zh-CN": "涉及国家秘密" },
  "business-secret": { en: "business secret", "zh-CN": "涉及商业秘密" },
  "personal-privacy": { en: "personal privacy", "zh-CN": "涉及个人隐私" },
};

/** The names of what streets call departments for. */
export const streetCallMatterLabels: Labels<StreetCallMatter> = {
  "joint-enforcement": { en: "joint enforcement", "zh-CN": "综合执法" },
  "key-work": { en: "key work", "zh-CN": "重点工作" },
  emergency: { en: "emergency", "zh-CN": "应急处置" },
};

/** The names of the kinds of suggestions. */
export const suggestionKindLabels: Labels<SuggestionKind> = {
  "policy-suggestion": { en: "policy suggestion", "zh-CN": "政策建议" },
  "public-suggestion": { en: "public suggestion", "zh-CN": "人民建议" },
  "golden-idea": { en: "golden idea", "zh-CN": "金点子" },
};

/** The names of the groups that make suggestions. */
export const suggestionGroupLabels: Labels<EmploymentGroup | "resident"> = {
  resident: { en: "residents", "zh-CN": "居民" },
  courier: { en: "couriers", "zh-CN": "快递员" },
  "delivery-rider": {
    en: "delivery riders",
    "zh-CN": "外卖配送员",
    former: ["网约配送员", "外卖骑手", "骑手"],
  },
  "ride-hailing-driver": { en: "ride-hailing drivers", "zh-CN": "网约车司机", former: ["网约车驾驶员"] },
  "truck-driver": { en: "truck drivers", "zh-CN": "货车司机" },
};
