import type { MessageTable } from "../../core/index.ts";
import type { CourseFamilyFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.join("、");

/** 课程各项提示的中文说明。 */
export const courseFamilyMessages: MessageTable<CourseFamilyFindings> = /* @__PURE__ */ (() => ({
  "course.modules-missing": () => "课程应当至少有一个模块。",
  "course.module-repeated": () => "课程内有两个模块的编号相同。",
  "course.minutes": () => "模块学时应为 1 至 100000 的整数，以分钟为单位。",
  "cohort.number": () => "期数应为从 1 起的整数。",
  "cohort.count": () => "人数应为整数，来源地人数至少为 1。",
  "cohort.beginning-missing": () => "应当注明开班时间，可以只填年月。",
  "cohort.heads-unit": () => "学员人数应以人为单位。",
  "cohort.origin-repeated": () => "同一来源地重复填写。",
  "cohort.module-repeated": () => "同一模块的参训人数重复填写。",
  "cohort.origins-above-heads": () => "各来源地人数之和多于学员人数。",
  "cohort.attendance-above-heads": () => "模块参训人数多于学员人数。",
  "cohort.completed-above-heads": () => "结业人数多于学员人数。",
  "cohort.certificates-above-completed": () => "颁发的结业证书多于结业人数。",
  "cohort.origins-short": (p) => `学员 ${String(p.heads)} 人，各来源地合计 ${String(p.counted)} 人。`,
  "course.repeated": (p) => `第 ${both(p.positions)} 门课程的编号相同。`,
  "course.instructor-unknown": () => "授课教师不在人才名册内。",
  "cohort.repeated": (p) => `第 ${both(p.positions)} 条班次的编号相同。`,
  "cohort.course-unknown": () => "该课程不在课程目录内。",
  "cohort.module-unknown": () => "课程内没有这个模块。",
  "cohort.outside-course": () => "办班时间不在课程的开设期间内。",
  "cohort.number-repeated": (p) => `第 ${both(p.positions)} 条为同一课程的同一期。`,
  "cohort.number-order": (p) => `第 ${both(p.positions)} 条的期数先后与开班时间不符。`,
  "cohort.completed-impossible": (p) =>
    `按所录参训人数，结业人数应为 ${p.least === p.most ? String(p.least) : `${String(p.least)} 至 ${String(p.most)}`} 人。`,
  "talent.heads-missing": () => "专业服务团队应当注明人数。",
  "talent.heads-out-of-place": () => "专家和专职社会工作者不填团队人数。",
  "talent.heads": () => "团队人数应为从 1 起的整数。",
  "talent.qualification-of-team": () => "职业资格属于个人，专业服务团队不填。",
  "talent.affiliation-missing": () => "未注明所在单位。",
  "talent.repeated": (p) => `第 ${both(p.positions)} 条人才的编号相同。`,
}))();
