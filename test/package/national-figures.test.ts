import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { requireDist, root } from "./support.ts";

describe("the figures of the national review of 2024", () => {
  beforeAll(requireDist);

  it("are observations without a problem, and two kinds of volunteers have none", () => {
    const example = join(root, "docs/examples/national-figures-2024.ts");
    const { status, stdout } = spawnSync(process.execPath, [example], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, -1)).toEqual([
      "注册志愿者人数：截至2024年10月，2.37亿人 · 237 million people as of 2024-10",
      "志愿服务队伍数：截至2024年10月，135万支 · 1.35 million teams as of 2024-10",
      "新就业群体人数：截至2024年11月5日，8400万人 · 84 million people as of 2024-11-05",
      "提出政策建议数：近6.5万 x-example:suggestion · nearly 65,000 x-example:suggestion",
      "推动投资项目数：约3.3万 x-example:project · about 33,000 x-example:project",
      "完成脱钩的行业协会商会数：截至2024年11月5日，7万余家 · more than 70,000 organizations as of 2024-11-05",
      "0 problems",
      "6 of 8 indicators complete",
      "  指标 active-volunteers：缺少报告期内的数据。",
      "  指标 volunteers-with-hours：缺少报告期内的数据。",
    ]);
  });
});
