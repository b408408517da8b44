import type { CellValue, TableCells, TableColumn } from "../../core/index.ts";
import { bodiesOfCell, cellOfBody } from "../../organizations/index.ts";
import { bodyRoleLabels } from "../data/edition-labels.ts";
import type { BodyRole, BodyRoleKind } from "../editions/model.ts";

/** Other headings under which the bodies of a role stand. */
const aliases: { readonly [Role in BodyRoleKind]: readonly string[] } = {
  guide: ["指导", "指导机构", "guided by"],
  host: ["主办", "主办方", "主办机构", "hosted by"],
  organizer: ["承办", "承办方", "承办机构", "organized by"],
  "co-organizer": ["协办", "协办方", "协办机构", "co-organized by"],
  supporter: ["支持", "支持机构", "supported by"],
  initiator: ["发起", "发起方", "initiated by"],
  funder: ["出资单位", "资助方", "funded by"],
  partner: ["合作方", "伙伴单位", "in partnership with"],
  planner: ["策划", "策划方", "planned by"],
  carrier: ["承接", "实施单位", "carried out by"],
  "venue-provider": ["场地单位", "场地提供方", "venue provided by"],
};

/** The id of the column of a role. */
function columnOf(role: string): string {
  return `role${role.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;
}

/** The separator between a body and its other plaque in one cell. */
const between = "：";

/**
 * Lists the columns of roles, one for each, with several bodies in a cell, and the column of plaques.
 *
 * @param roles - the roles
 * @returns the columns, whose cells fill `roles` of the record
 */
export function bodyRoleColumns(roles: readonly BodyRoleKind[]): readonly TableColumn[] {
  return [
    ...roles.map((role): TableColumn => ({
      id: columnOf(role),
      label: {
        en: bodyRoleLabels[role].en.replace(/^./u, (letter) => letter.toUpperCase()),
        "zh-CN": bodyRoleLabels[role]["zh-CN"],
      },
      aliases: aliases[role],
      kind: "list",
      path: ["roles"],
      description: {
        en: "Names or credit codes; several are separated by ；.",
        "zh-CN": "单位名称或者统一社会信用代码，多个以“；”分隔。",
      },
    })),
    {
      id: "plaques",
      label: { en: "Other plaques", "zh-CN": "加挂牌子" },
      aliases: ["挂牌名称", "加挂牌子名称", "plaques"],
      kind: "list",
      path: ["roles"],
      description: {
        en: "Body：other plaque, as the body is written in the columns of roles; several are separated by ；.",
        "zh-CN": "写作“单位：牌子”，单位写法与各角色栏一致，多个以“；”分隔。",
      },
    },
  ];
}

/**
 * Makes the roles of a record from the cells of `bodyRoleColumns`. What cannot be read stays for the check to refuse.
 *
 * @param cells - the cells of a row
 * @param roles - the roles that have a column
 * @returns the roles, or nothing where all cells are empty
 */
export function bodyRolesOfCells(cells: TableCells, roles: readonly BodyRoleKind[]): unknown {
  const plaques = plaquesOf(cells["plaques"]);
  const used = new Set<string>();
  const found: unknown[] = roles.flatMap((role) => {
    const cell = cells[columnOf(role)];
    const bodies = bodiesOfCell(cell);
    if (bodies === undefined) return [];
    if (!Array.isArray(bodies)) return [{ role, body: bodies as unknown }];
    return (bodies as readonly unknown[]).map((body, index) => {
      const text = String((cell as readonly unknown[])[index]);
      const plaque = plaques.get(text);
      used.add(text);
      return plaque === undefined ? { role, body } : { role, body, plaque };
    });
  });
  // A plaque of a body that has no role, which the check refuses: a role without its code.
  for (const [body, plaque] of plaques) if (!used.has(body)) found.push({ body: { name: body }, plaque });
  return found.length === 0 ? undefined : found;
}

function plaquesOf(cell: CellValue): ReadonlyMap<string, string> {
  const plaques = new Map<string, string>();
  if (!Array.isArray(cell)) return plaques;
  for (const pair of cell as readonly unknown[]) {
    const text = String(pair).replace(":", between);
    const at = text.indexOf(between);
    plaques.set(text.slice(0, at < 0 ? undefined : at).trim(), at < 0 ? "" : text.slice(at + 1).trim());
  }
  return plaques;
}

/**
 * Gives the cells of roles, the other way round from `bodyRolesOfCells`. Roles of one's own have no column.
 *
 * @param bodyRoles - the roles of a record
 * @param roles - the roles that have a column
 * @returns the cells
 */
export function cellsOfBodyRoles(
  bodyRoles: readonly BodyRole[] | undefined,
  roles: readonly BodyRoleKind[],
): TableCells {
  const listed = (bodyRoles ?? []).filter(({ role }) => (roles as readonly string[]).includes(role));
  const cells: { [column: string]: CellValue } = {};
  for (const role of roles) {
    cells[columnOf(role)] = listed
      .filter((one) => one.role === role)
      .flatMap(({ body }) => cellOfBody(body) ?? []);
  }
  const plaques = listed.flatMap(({ body, plaque }) =>
    plaque === undefined ? [] : [`${cellOfBody(body) ?? ""}${between}${plaque}`],
  );
  cells["plaques"] = [...new Set(plaques)];
  return cells;
}
