import type { TableModel } from "../../core/index.ts";
import { checkService, explainService, isService } from "../services/check-service.ts";
import type { Service } from "../services/model.ts";
import { serviceColumns } from "./service-columns.ts";
import { buildService, cellsOfService, serviceExamples } from "./service-rows.ts";

/**
 * Gives the table of services (服务清单), one service in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link serviceReachTable}
 *
 * @example
 * import { serviceTable } from "linli/programmes";
 *
 * const table = serviceTable();
 * const cells = { name: "长者茶艺课", category: "heritage-course", provider: "云栖社区文化活动中心", access: "targeted" };
 * const record = table.build({ ...cells, groups: ["老人"], languages: ["普通话"] }, 2);
 * table.is(record) ? record.groups : undefined; // => ["elderly"]
 */
export function serviceTable(): TableModel<Service> {
  return {
    id: "service",
    title: { en: "Services", "zh-CN": "服务清单" },
    columns: serviceColumns(),
    key: ["id", "name"],
    unique: ["id"],
    similar: "name",
    examples: serviceExamples(),
    build: buildService,
    cellsOf: cellsOfService,
    is: isService,
    explain: explainService,
    check: checkService,
  };
}
