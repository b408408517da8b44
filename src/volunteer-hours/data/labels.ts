import type { Labels } from "../../core/index.ts";
import type {
  AgeClass,
  CaptureMethod,
  ServiceCategory,
  ServiceReview,
  ServiceState,
  VolunteerGroup,
} from "../code-lists.ts";

/** The names of how far a service has come. */
export const serviceStateLabels: Labels<ServiceState> = {
  "signed-up": { en: "signed up", "zh-CN": "已报名" },
  confirmed: { en: "confirmed", "zh-CN": "已确认" },
  completed: { en: "completed", "zh-CN": "已完成" },
  "no-show": { en: "no-show", "zh-CN": "缺席" },
  cancelled: { en: "cancelled", "zh-CN": "已取消" },
  void: { en: "void", "zh-CN": "已作废" },
};

/** The names of how a time came to be recorded. */
export const captureMethodLabels: Labels<CaptureMethod> = {
  "sign-in": { en: "signed in and out", "zh-CN": "签到签退" },
  "time-code": { en: "time code", "zh-CN": "计时码" },
  entered: { en: "entered by the person in charge", "zh-CN": "管理员录入" },
  "self-declared": { en: "declared by the volunteer", "zh-CN": "自主申报" },
  "back-filled": { en: "filled in afterwards", "zh-CN": "补录" },
  granted: { en: "granted by an administrator", "zh-CN": "管理员授予" },
};

/** The names of who has reviewed a time. */
export const serviceReviewLabels: Labels<ServiceReview> = {
  "parent-organization": { en: "parent organization", "zh-CN": "上级组织" },
  "provincial-authority": { en: "provincial authority", "zh-CN": "省级主管部门" },
};

/** The names of the kinds of service. */
export const serviceCategoryLabels: Labels<ServiceCategory> = {
  community: { en: "community service", "zh-CN": "社区服务" },
  elderly: { en: "service for the elderly", "zh-CN": "为老服务" },
  disability: { en: "help for the disabled", "zh-CN": "助残服务" },
  children: { en: "care for children", "zh-CN": "关爱未成年人" },
  hardship: { en: "help in hardship", "zh-CN": "帮困服务" },
  education: { en: "education", "zh-CN": "支教助学" },
  health: { en: "health", "zh-CN": "医疗卫生" },
  "culture-and-sport": { en: "culture and sport", "zh-CN": "文化体育" },
  environment: { en: "environment", "zh-CN": "生态环保" },
  wildlife: { en: "protection of wildlife", "zh-CN": "野生动物保护" },
  "rural-revitalisation": { en: "rural revitalisation", "zh-CN": "乡村振兴" },
  "disaster-relief": { en: "disaster relief", "zh-CN": "抢险救灾" },
  "large-event": { en: "large events", "zh-CN": "大型活动" },
  "public-safety": { en: "public safety", "zh-CN": "平安建设" },
  civility: { en: "guidance in public places", "zh-CN": "文明引导" },
  law: { en: "legal service", "zh-CN": "法律服务" },
  science: { en: "popular science", "zh-CN": "科普宣传" },
  other: { en: "other", "zh-CN": "其他" },
};

/** The names of groups of people. */
export const volunteerGroupLabels: Labels<VolunteerGroup> = {
  "new-employment": { en: "new employment groups, such as riders and couriers", "zh-CN": "新就业群体" },
  student: { en: "students", "zh-CN": "学生" },
  retired: { en: "retired persons", "zh-CN": "离退休人员" },
};

/** The names of the classes of age. */
export const ageClassLabels: Labels<AgeClass> = {
  "under-8": { en: "under 8", "zh-CN": "不满8周岁" },
  "8-13": { en: "8 to 13", "zh-CN": "8至13周岁" },
  "14-15": { en: "14 or 15", "zh-CN": "14至15周岁" },
  "16-17": { en: "16 or 17", "zh-CN": "16至17周岁" },
  "18-59": { en: "18 to 59", "zh-CN": "18至59周岁" },
  "60-and-over": { en: "60 and over", "zh-CN": "60周岁及以上" },
};
