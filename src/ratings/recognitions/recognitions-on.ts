import { assertCivilDate, type CivilDate, type ExtensibleCode } from "../../core/index.ts";
import { bodyReferenceMatches, type Organization } from "../../organizations/index.ts";
import type { HolderKind, Recognition, RecognitionKind } from "../model.ts";
import { recognitionStateOn } from "./recognition-state-on.ts";

/** What can hold recognitions: an organization, a party unit, a programme or a place, as far as its references go. */
export type RecognitionHolder = Pick<Organization, "id"> & Partial<Pick<Organization, "uscc" | "names">>;

/** Which recognitions are asked for. */
export interface RecognitionsOnOptions {
  /** Only those that this one certainly holds. */
  readonly holder?: RecognitionHolder | undefined;
  /** Only those of this kind of holder; references of different kinds can be the same. */
  readonly holderKind?: HolderKind | undefined;
  /** Only recognitions of this kind. */
  readonly kind?: ExtensibleCode<RecognitionKind> | undefined;
}

/**
 * Lists the recognitions that certainly hold on a date.
 *
 * @remarks Those that have ended, begin later or are not dated are left out; `recognitionStateOn` says which is which. A
 * holder that is only named is not certain, and is left out too where a holder is asked for. Holders are counted, and
 * never ranked.
 *
 * @param recognitions - the recognitions on record
 * @param date - a civil date of any precision
 * @param options - whose, and of which kind; all of them by default
 * @returns the recognitions, in their order
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { recognitionsOn, type Recognition } from "linli/ratings";
 *
 * const thanks: Recognition = {
 *   id: "recognition-1",
 *   kind: "letter-of-gratitude",
 *   title: "感谢信",
 *   givers: [{ name: "白桦县民政局" }],
 *   holderKind: "organization",
 *   holder: { id: "organization-7" },
 *   on: "2025-12-23",
 * };
 * const holder = { id: "organization-7" };
 * recognitionsOn([thanks], "2026-01-01", { holder }).map(({ title }) => title); // => ["感谢信"]
 * recognitionsOn([thanks], "2025-12-22", { holder }); // => []
 */
export function recognitionsOn(
  recognitions: readonly Recognition[],
  date: CivilDate,
  options: RecognitionsOnOptions = {},
): readonly Recognition[] {
  assertCivilDate(date);
  const { holder, holderKind, kind } = options;
  return recognitions.filter(
    (recognition) =>
      (kind === undefined || recognition.kind === kind) &&
      (holderKind === undefined || recognition.holderKind === holderKind) &&
      (holder === undefined || isHeldBy(recognition, holder)) &&
      recognitionStateOn(recognition, date).state === "held",
  );
}

function isHeldBy({ holder: reference }: Recognition, { id, uscc, names = [] }: RecognitionHolder): boolean {
  return bodyReferenceMatches(reference, { id, uscc, names }) === true;
}
