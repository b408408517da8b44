import {
  errorOf,
  failure,
  normalizeText,
  notText,
  resultOf,
  warningOf,
  type CheckResult,
  type FindingOf,
  type InputFindings,
} from "../core/base.ts";
import { compactCode } from "./compact.ts";
import {
  checkCommunityCode,
  formatCommunityCode,
  isCommunityCode,
  type CommunityCodeFindings,
} from "./community-code.ts";

/** The identifier of a grid (网格) and what can be read from it. */
export interface GridId {
  /** The identifier in canonical form. */
  readonly id: string;
  /** The community that the grid belongs to, twelve digits. */
  readonly communityCode: string;
  /** How the grid is named inside its community: three digits, or a name of the place. */
  readonly scheme: "sequence" | "name";
  /** The three digits, or the name. */
  readonly grid: string;
}

/** What is found in the identifier of a grid, beside the findings of its community code. */
export type GridIdFindings = InputFindings &
  CommunityCodeFindings & {
    /** Neither 15 digits nor a community code, a hyphen and a name. */
    readonly "grid-id.form": Record<never, never>;
    /** The sequence 000 stands for the unit above in codes of this family, and hardly for a grid. */
    readonly "grid-id.sequence": Record<never, never>;
    /** The name is empty, longer than 32 characters or holds control characters. */
    readonly "grid-id.name": { readonly maximum: number };
    /** The community part names a street or county: a grid belongs to one community. */
    readonly "grid-id.not-in-a-community": Record<never, never>;
    /** Blanks or full-width characters were brought to canonical form. */
    readonly "grid-id.normalized": Record<never, never>;
  };

const NAME_MAXIMUM = 32;

/**
 * Says whether a value identifies a grid: 15 digits, or a community code, a hyphen and a name.
 *
 * @remarks 15 digits are the form of Beijing's DB11 unit grids, community code and three digits; other places
 * name their grids, so that no national width is assumed. Every grid belongs to one community.
 *
 * @param value - any value
 * @returns `true` for the canonical form
 *
 * @example
 * import { isGridId } from "linli/identifiers";
 *
 * isGridId("330203100004001"); // => true
 * isGridId("330203100004-第一网格"); // => true
 */
export function isGridId(value: unknown): boolean {
  if (typeof value !== "string" || value.length > 13 + 2 * NAME_MAXIMUM) return false;
  const community = value.slice(0, 12);
  if (!isCommunityCode(community) || community.endsWith("000")) return false;
  const rest = value.slice(12);
  return rest.startsWith("-") ? isName(rest.slice(1)) : /^\d{3}$/.test(rest);
}

function isName(name: string): boolean {
  return (
    name !== "" &&
    name === normalizeText(name) &&
    [...name].length <= NAME_MAXIMUM &&
    !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)
  );
}

/**
 * Checks the identifier of a grid and reads its parts.
 *
 * @remarks Beijing DB11: county 6, street 3, community 3, sequence 3 digits. Elsewhere the community code, a hyphen
 * and the grid's name of up to 32 characters, which is a convention of this library. Every grid belongs to a
 * community, never straight to a street (DB6101/T 3185-2024).
 *
 * @param input - any value; full-width characters and blanks around the parts are normalised with a warning
 * @returns the parts; errors `grid-id.form`, `.name`, `.not-in-a-community` and the errors of the
 * community code; warnings `.sequence`, `.normalized`
 *
 * @example
 * import { checkGridId } from "linli/identifiers";
 *
 * const result = checkGridId("440305001001-3号网格");
 * result.ok && result.value.grid; // => "3号网格"
 */
export function checkGridId(input: unknown): CheckResult<GridId, FindingOf<GridIdFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const parts = splitGridId(input.length > 1000 ? input.slice(0, 1000) : input);
  if (parts === undefined) return failure([errorOf("grid-id.form", {})]);
  const { community, grid, scheme } = parts;
  const id = scheme === "name" ? `${community}-${grid}` : `${community}${grid}`;
  const findings: FindingOf<GridIdFindings>[] = [];
  if (id !== input) findings.push(warningOf("grid-id.normalized", {}));
  const inner = checkCommunityCode(community).findings;
  findings.push(...inner.filter((finding) => finding.code !== "community-code.not-a-community"));
  if (inner.some((finding) => finding.code === "community-code.not-a-community")) {
    findings.push(errorOf("grid-id.not-in-a-community", {}));
  }
  if (scheme === "sequence" && grid === "000") findings.push(warningOf("grid-id.sequence", {}));
  if (scheme === "name" && !isName(grid)) findings.push(errorOf("grid-id.name", { maximum: NAME_MAXIMUM }));
  return resultOf({ id, communityCode: community, scheme, grid }, findings);
}

function splitGridId(
  text: string,
): { readonly community: string; readonly grid: string; readonly scheme: GridId["scheme"] } | undefined {
  // A footnote mark among the digits is none of them.
  if (/\p{No}/u.test(text.slice(0, 16))) return undefined;
  const plain = normalizeText(text);
  const named = /^(\d{12})\s*-(.*)$/s.exec(plain);
  if (named !== null) return { community: named[1] ?? "", grid: (named[2] ?? "").trim(), scheme: "name" };
  const digits = compactCode(plain);
  return /^\d{15}$/.test(digits)
    ? { community: digits.slice(0, 12), grid: digits.slice(12), scheme: "sequence" }
    : undefined;
}

/**
 * Writes the identifier of a grid in the groups county, street, community and grid.
 *
 * @param id - the identifier of a grid
 * @returns the groups with blanks between them; any other text as it is
 *
 * @example
 * import { formatGridId } from "linli/identifiers";
 *
 * formatGridId("330203100004001"); // => "330203 100 004 001"
 */
export function formatGridId(id: string): string {
  if (!isGridId(id)) return id;
  const grid = id.slice(12).replace(/^-/, "");
  return `${formatCommunityCode(id.slice(0, 12))} ${grid}`;
}
