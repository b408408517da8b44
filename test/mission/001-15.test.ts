// Mission row 001#15: "courses: traditional medicine, tea, pottery, Ningbo opera".
// A heritage course as a service, with its schedule and the language of instruction.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkService,
  courseMinutesOf,
  lintServices,
  serviceLanguageLabels,
  type Course,
  type Service,
} from "../../src/programmes/index.ts";
import { serviceLabels } from "../../src/venues/index.ts";

const opera: Course = {
  id: "opera",
  name: "甬剧入门",
  provider: { name: "滨河市云栖社区文化活动中心" },
  modules: [
    { id: "1", title: "唱腔", minutes: 60 },
    { id: "2", title: "身段", minutes: 90 },
  ],
  languages: ["wuu", "en"],
};
const service = (id: string, name: string, languages: readonly string[]): Service => ({
  id,
  name,
  category: "heritage-course",
  provider: opera.provider,
  access: "targeted",
  groups: ["foreign-resident"],
  fee: 0,
  languages,
  schedule: "每周六下午2时至4时",
});
const services = [
  service("medicine", "中医药体验", ["zh-CN", "en"]),
  service("tea", "茶艺", ["en"]),
  service("pottery", "陶艺", ["en"]),
  { ...service("opera", "甬剧", ["en"]), course: "opera" },
];

describe("001#15: heritage courses", () => {
  it("are services with a schedule and languages of instruction", () => {
    for (const one of services) expect(checkService(one)).toEqual({ ok: true, value: one, findings: [] });
    expect(labelOf(serviceLabels, "heritage-course", "zh-CN")).toBe("非遗课程");
    expect(serviceLanguageLabels["wuu"]?.former).toContain("宁波话");
    expect(checkService({ ...services[0], languages: ["Chinese"] }).findings[0]?.code).toBe(
      "service.language",
    );
    expect(checkService({ ...services[0], schedule: undefined }).findings[0]?.code).toBe(
      "service.schedule-missing",
    );
  });

  it("are held against the course that is taught in them", () => {
    expect(lintServices(services, { courses: [opera] })).toEqual([]);
    expect(courseMinutesOf(opera).total).toBe(150);
    const chinese = { ...opera, languages: ["wuu"] };
    expect(lintServices(services, { courses: [chinese] }).map(({ code, path }) => [code, path[0]])).toEqual([
      ["service.course-language", 3],
    ]);
    expect(lintServices(services, { courses: [] })[0]?.code).toBe("service.course-unknown");
  });
});
