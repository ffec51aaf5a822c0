// Days as a baseline writes them. Pure.

/** Whether a text is a day that there is, as `2027-01-31`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  // The thirtieth of February would become a day in March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
