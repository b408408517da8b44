// Mission row 001#9: "grid members, community secretaries, social workers".
// Staff roles, assignments from and to, exactly one in charge of a grid on any date.
import { describe, expect, it } from "vitest";
import { assignmentOn, checkGridAssignment, type GridAssignment } from "../../src/link-cards/index.ts";

const grid = "330203100004007";
const assignments: readonly GridAssignment[] = [
  { grid, rank: "primary", holder: "person-7", from: "2024-07-09", until: "2026-06-30" },
  { grid, rank: "primary", holder: "person-9", from: "2026-07-01" },
  { grid, rank: "deputy", holder: "person-4", from: "2024-07-09" },
  { grid, role: "community-secretary", rank: "primary", holder: "person-1", from: "2023" },
  { grid, role: "social-worker", rank: "primary", holder: "person-2", from: "2026-01-01" },
];

describe("001#9: who is in charge of a grid", () => {
  it("is exactly one person on any date, in each role", () => {
    expect(assignments.map((assignment) => checkGridAssignment(assignment).ok)).toEqual(Array(5).fill(true));
    const on = (date: string, role?: "community-secretary" | "social-worker"): unknown =>
      assignmentOn(assignments, grid, date, role).assignment?.holder;
    expect(["2024-07-09", "2026-06-30", "2026-07-01"].map((date) => on(date))).toEqual(["person-7", "person-7", "person-9"]);
    expect(on("2026-07-01", "community-secretary")).toBe("person-1");
    expect(on("2026-07-01", "social-worker")).toBe("person-2");
  }); // prettier-ignore

  it("is said to be nobody, several or unknown where it is", () => {
    expect(assignmentOn(assignments, grid, "2024-07-08").state).toBe("vacant");
    const twice = [...assignments, { grid, rank: "primary", holder: "person-5", from: "2026-11" } as const];
    expect(assignmentOn(twice, grid, "2026-12-01").state).toBe("contested");
    expect(assignmentOn(twice, grid, "2026-11-15").state).toBe("unknown");
  });
});
