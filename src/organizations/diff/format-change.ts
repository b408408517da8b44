import { formatMoney, labelOf, type Labels, type Locale } from "../../core/index.ts";
import {
  organizationChangeLabels,
  organizationFieldLabels,
  supervisionModeLabels,
} from "../data/change-labels.ts";
import {
  organizationEventLabels,
  organizationKindLabels,
  organizationLinkKindLabels,
  organizationNameRoleLabels,
  organizationTraitLabels,
  postTitleLabels,
  registrationLevelLabels,
} from "../data/labels.ts";
import type { OrganizationNameRole } from "../model.ts";
import type { FieldChange, OrganizationChange, OrganizationMention } from "./model.ts";

/**
 * Prints one change of a register as a sentence.
 *
 * @remarks Telephone numbers, the holders of offices and fields of the application's own (`ext`) are named, not printed:
 * the sentence may go where the register does not.
 *
 * @param change - one of the changes that `diffOrganizations` gives
 * @param locale - the language
 * @returns one line
 *
 * @example
 * import { formatOrganizationChange } from "linli/organizations";
 *
 * const before = { id: "org-5", name: "云栖社区互助队" };
 * const after = { id: "org-5", name: "云栖社区邻里互助队" };
 * formatOrganizationChange({ kind: "renamed", before, after, matchedBy: "id", fields: [] }, "zh-CN");
 * // => "更名：云栖社区互助队，更名为云栖社区邻里互助队。"
 * formatOrganizationChange({ kind: "gone", before, fields: [] }, "en"); // => "No longer listed: 云栖社区互助队."
 */
export function formatOrganizationChange(change: OrganizationChange, locale: Locale): string {
  const { kind, before, after, fields } = change;
  const what = labelOf(organizationChangeLabels, kind, locale);
  const parts =
    kind === "renamed"
      ? [locale === "en" ? `now ${after?.name ?? ""}` : `更名为${after?.name ?? ""}`]
      : fields.map((field) => fieldText(field, locale));
  const who = mentionText(kind === "renamed" ? before : (after ?? before), locale);
  return locale === "en"
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${[who, parts.join("; ")].filter(Boolean).join(", ")}.`
    : `${what}：${[who, parts.join("；")].filter(Boolean).join("，")}。`;
}

function mentionText(mention: OrganizationMention | undefined, locale: Locale): string {
  const { name = "", uscc } = mention ?? {};
  if (uscc === undefined) return name;
  return locale === "en" ? `${name} (${uscc})` : `${name}（${uscc}）`;
}

function fieldText(field: FieldChange, locale: Locale): string {
  const path = field.path.join(".");
  const label = organizationFieldLabels[path]?.[locale] ?? path;
  const before = field.before === undefined ? undefined : valueText(path, field.before, locale);
  const after = field.after === undefined ? undefined : valueText(path, field.after, locale);
  // The value of a field that is not printed, or has no short form.
  if (before === "" || after === "") return locale === "en" ? `${label} differs` : `${label}有变化`;
  if (locale === "en") {
    if (before === undefined) return `${label} added: ${after ?? ""}`;
    return after === undefined ? `${label} removed: ${before}` : `${label} ${before} → ${after}`;
  }
  if (before === undefined) return `${label}增加“${after ?? ""}”`;
  return after === undefined ? `${label}减少“${before}”` : `${label}由“${before}”变更为“${after}”`;
}

/** What is not printed gives an empty text. */
function valueText(path: string, value: unknown, locale: Locale): string {
  if (typeof value === "object" && value !== null) return entryText(path, value as Entry, locale);
  const text = String(value);
  if (path === "phone" || path === "ext" || path.startsWith("ext.")) return "";
  if (path === "registeredFunds") return formatMoney(Number(value), locale);
  const labels = labelsOf(path);
  return labels === undefined ? text : labelOf(labels, text as `x-${string}:${string}`, locale);
}

function labelsOf(path: string): Labels<string> | undefined {
  if (path === "kind") return organizationKindLabels;
  if (path === "traits") return organizationTraitLabels;
  if (path === "registration.level") return registrationLevelLabels;
  return path === "supervision.mode" ? supervisionModeLabels : undefined;
}

/** The parts of entries of lists that are printed. */
interface Entry {
  readonly text?: string | undefined;
  readonly role?: OrganizationNameRole | undefined;
  readonly event?: string | undefined;
  readonly on?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: string | undefined;
  readonly to?: { readonly name?: string | undefined; readonly uscc?: string | undefined } | undefined;
  readonly title?: string | undefined;
}

/** A former name that came to be known is no new name. */
function nameText({ text = "", role }: Entry, locale: Locale): string {
  if (role !== "former") return text;
  const label = organizationNameRoleLabels.former[locale];
  return locale === "en" ? `${text} (${label})` : `${text}（${label}）`;
}

function entryText(path: string, entry: Entry, locale: Locale): string {
  const label = (labels: Labels<string>, code: string): string =>
    labelOf(labels, code as `x-${string}:${string}`, locale);
  const words = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(" ");
  switch (path) {
    case "names":
      return nameText(entry, locale);
    case "events":
      return words(label(organizationEventLabels, entry.event ?? ""), entry.year?.toString(), entry.on);
    case "links":
      return words(label(organizationLinkKindLabels, entry.kind ?? ""), entry.to?.name ?? entry.to?.uscc);
    case "posts":
      return label(postTitleLabels, entry.title ?? "");
    default:
      return "";
  }
}
