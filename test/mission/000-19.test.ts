// Mission row 000#19: "legal desks; mental-health corners; pulse diagnosis; free haircuts; intangible-heritage experience".
// service category list zh/en: 法律咨询, 心理健康, 义诊, 义剪, 非遗体验…; extensible.
import { describe, expect, it } from "vitest";
import { isCode, labelOf } from "../../src/core/index.ts";
import { isServicePoint, serviceCodes, serviceLabels } from "../../src/venues/index.ts";

describe("000#19: the services of the counters", () => {
  it("are a list with names in both languages", () => {
    const chinese = serviceCodes.codes.map((code) => labelOf(serviceLabels, code, "zh-CN"));
    const counters = ["法律咨询", "心理健康", "义诊", "义剪", "非遗体验"];
    expect(chinese).toEqual([...counters, "非遗课程", "教育服务", "培训服务", "文化服务"]);
    for (const code of serviceCodes.codes) expect(labelOf(serviceLabels, code, "en")).toMatch(/^[a-z ]+$/);
  });

  it("are open to others, in a form that tells them apart", () => {
    const point = {
      id: "p-1",
      provider: { name: "青禾区便民服务队" },
      venue: "v-1",
      startAt: "2025-12-23T09:00:00+08:00",
      endAt: "2025-12-23T12:00:00+08:00",
    };
    expect(isCode(serviceCodes, "x-nanshan:knife-grinding")).toBe(true);
    expect(isServicePoint({ ...point, service: "x-nanshan:knife-grinding" })).toBe(true);
    expect(isServicePoint({ ...point, service: "knife-grinding" })).toBe(false);
  });
});
