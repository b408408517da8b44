import {
  assertCivilDate,
  periodContains,
  warningOf,
  type CivilDate,
  type ExtensibleCode,
  type FindingOf,
} from "../../core/index.ts";
import type { ContactRole, GridAssignment } from "../model.ts";
import type { AssignmentFindings } from "./findings.ts";

/** Who is in charge of a grid on a day. */
export interface AssignmentOnDate {
  /** `assigned`: exactly one; `vacant`: none; `contested`: several; `"unknown"`: the dates do not decide. */
  readonly state: "assigned" | "vacant" | "contested" | "unknown";
  /** The one in charge; only where the state is `assigned`. */
  readonly assignment?: GridAssignment | undefined;
  /** Who certainly stands in on that day. */
  readonly deputies: readonly GridAssignment[];
  /** Why. */
  readonly because: readonly FindingOf<AssignmentFindings>[];
}

/** An assignment with its place in the list. */
export interface PlacedAssignment {
  /** The assignment. */
  readonly assignment: GridAssignment;
  /** Its place, from 1 on. */
  readonly position: number;
}

/**
 * Says who is in charge of a grid on a date.
 *
 * @remarks Exactly one is in charge at a time: none and several are states of their own, not errors. Two entries of the
 * same holder count once. Deputies never take the place of the one in charge by themselves.
 *
 * @param assignments - assignments of any grids, in any order
 * @param grid - the identifier of the grid
 * @param date - a civil date; a month or a year asks for what holds on every day of it
 * @param role - the role; grid member where nothing is said
 * @returns the state, and the one in charge; because of `assignment.none`, `.deputies-only`, `.several` or `.undecided`
 * @throws TypeError where `date`, or a date of an assignment, is no civil date
 *
 * @example
 * import { assignmentOn, type GridAssignment } from "linli/link-cards";
 *
 * const grid = "330203100004007";
 * const assignments: readonly GridAssignment[] = [
 *   { grid, rank: "primary", holder: "person-7", until: "2026-06-30" },
 *   { grid, rank: "primary", holder: "person-9", from: "2026-07-01" },
 * ];
 * assignmentOn(assignments, grid, "2026-06-30").assignment?.holder; // => "person-7"
 * assignmentOn(assignments, grid, "2026-07-01").assignment?.holder; // => "person-9"
 * assignmentOn(assignments, grid, "2026").state; // => "unknown"
 */
export function assignmentOn(
  assignments: readonly GridAssignment[],
  grid: string,
  date: CivilDate,
  role: ExtensibleCode<ContactRole> = "grid-member",
): AssignmentOnDate {
  assertCivilDate(date);
  const placed = assignments
    .map((assignment, index) => ({ assignment, position: index + 1 }))
    .filter(({ assignment }) => assignment.grid === grid && roleOf(assignment) === role);
  return inChargeOn(placed, date);
}

/**
 * Gives the role of an assignment.
 *
 * @param assignment - the assignment
 * @returns the role; grid member where nothing is said
 */
export function roleOf({ role = "grid-member" }: GridAssignment): ExtensibleCode<ContactRole> {
  return role;
}

/**
 * Says who of the assignments of one grid and role is in charge.
 *
 * @param placed - these assignments
 * @param date - a civil date
 * @returns the state
 */
export function inChargeOn(placed: readonly PlacedAssignment[], date: CivilDate): AssignmentOnDate {
  const certain: PlacedAssignment[] = [];
  const possible: PlacedAssignment[] = [];
  const deputies: PlacedAssignment[] = [];
  for (const entry of placed) {
    const holds = periodContains(entry.assignment, date);
    if (holds === false) continue;
    if (entry.assignment.rank === "deputy") {
      if (holds === true) deputies.push(entry);
    } else (holds === true ? certain : possible).push(entry);
  }
  const standIn = deputies.map(({ assignment }) => assignment);
  const [first] = certain;
  const holder = first?.assignment.holder;
  // An entry of the one who is certainly in charge adds no doubt.
  const others = possible.filter(({ assignment }) => assignment.holder !== holder);
  if (certain.some(({ assignment }) => assignment.holder !== holder)) {
    const because = [warningOf("assignment.several", { positions: positionsOf(certain) })];
    return { state: "contested", deputies: standIn, because };
  }
  if (others.length > 0) {
    const because = [warningOf("assignment.undecided", { positions: positionsOf(possible) })];
    return { state: "unknown", deputies: standIn, because };
  }
  if (first !== undefined) {
    return { state: "assigned", assignment: latestOf(certain), deputies: standIn, because: [] };
  }
  const because =
    deputies.length === 0
      ? [warningOf("assignment.none", {})]
      : [warningOf("assignment.deputies-only", { positions: positionsOf(deputies) })];
  return { state: "vacant", deputies: standIn, because };
}

/** Of several entries of one holder the one that began last, so that the order of the list decides little. */
function latestOf(entries: readonly PlacedAssignment[]): GridAssignment | undefined {
  let latest: GridAssignment | undefined;
  for (const { assignment } of entries) {
    if (latest === undefined || (assignment.from ?? "") > (latest.from ?? "")) latest = assignment;
  }
  return latest;
}

function positionsOf(entries: readonly PlacedAssignment[]): readonly number[] {
  return entries.map(({ position }) => position);
}
