// The name that a value stands beside, for reports: `ansible_host`, `DB_HOST`.
const nameBefore =
  /(?:^|[\s{,(<;"'[])([A-Za-z_][\w.-]{1,60})["'`]?\s*(?:=>|:=|[:=])\s*["'`[]?(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\w.-]+@)?$/;

/** The key directly before a value on its line, or null. */
export function subjectBefore(before: string): string | null {
  return nameBefore.exec(before.slice(-120))?.[1] ?? null;
}
