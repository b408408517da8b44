import type { ExtensibleCode, Period } from "../../core/index.ts";
import type { BodyReference, SourceReference } from "../model.ts";

/**
 * A kind of zone that is administered by itself and is no division: 经济技术开发区, 高新技术产业开发区, 海关特殊监管区域,
 * 边境经济合作区, 空港（临空）经济示范区, 功能区性质的新区, 旅游度假区.
 */
export type ZoneKind =
  | "economic-development"
  | "high-tech"
  | "customs-supervised"
  | "border-cooperation"
  | "airport-economic"
  | "new-area"
  | "tourist-resort";

/**
 * A zone that acts like a county-level division and has no code of GB/T 2260 of its own, for as long as it exists.
 *
 * @remarks A side of the period that is left out is open.
 */
export interface Zone extends Period {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Its name, without those of the divisions in which it lies. */
  readonly name: string;
  /** What kind of zone it is. */
  readonly kind: ExtensibleCode<ZoneKind>;
  /** The six-digit codes of the divisions in which it lies, at least one; none twice, and none within another. */
  readonly divisionCodes: readonly string[];
  /** The body that administers it (管理委员会). */
  readonly administeredBy?: BodyReference | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}
