import type { TableModel } from "../../core/index.ts";
import { checkServiceReach, isServiceReach } from "../services/check-service-reach.ts";
import type { ServiceReach } from "../services/model.ts";
import { serviceReachColumns } from "./service-reach-columns.ts";
import { buildServiceReach, cellsOfServiceReach, serviceReachExamples } from "./service-reach-rows.ts";

/**
 * Gives the table of how many persons services have reached, one count in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link serviceTable}
 *
 * @example
 * import { serviceReachTable } from "linli/programmes";
 *
 * const table = serviceReachTable();
 * const cells = { service: "s-1", group: "elderly", period: ["2025-01-01", "2025-12-31"], persons: 86 };
 * table.is(table.build(cells, 2)); // => true
 */
export function serviceReachTable(): TableModel<ServiceReach> {
  return {
    id: "service-reach",
    title: { en: "Persons reached by services", "zh-CN": "服务人数统计表" },
    columns: serviceReachColumns(),
    key: ["id", "service"],
    unique: ["id"],
    examples: serviceReachExamples(),
    build: buildServiceReach,
    cellsOf: cellsOfServiceReach,
    is: isServiceReach,
    explain: () => [],
    check: checkServiceReach,
  };
}
