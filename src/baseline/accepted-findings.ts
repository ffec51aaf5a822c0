// What a baseline accepts as a risk, in the order in which somebody would go through it: `baseline create` accepts all that it
// finds with one decision, which nobody has looked at yet. What was decided by itself comes last, so that who goes on another
// day begins where it is of use. Pure.
import type { SuppressedFinding, Suppression } from '../model/suppression.ts';

/** Of each rank in the order given, which is to be that of their severity. */
export function acceptedFindings(suppressed: readonly SuppressedFinding[]): readonly SuppressedFinding[] {
  const accepted = suppressed.filter(
    ({ suppression: { by, state } }) => by === 'baseline' && state === 'accepted-risk',
  );
  const fingerprints = new Map<string, Set<string>>();
  for (const { suppression, fingerprint } of accepted) {
    const decision = decisionKey(suppression);
    const kin = fingerprints.get(decision);
    if (kin === undefined) fingerprints.set(decision, new Set([fingerprint]));
    else kin.add(fingerprint);
  }
  const isAlone = ({ suppression }: SuppressedFinding) =>
    fingerprints.get(decisionKey(suppression))?.size === 1;
  return [...accepted.filter((one) => !isAlone(one)), ...accepted.filter(isAlone)];
}

function decisionKey({ reason, who, until }: Suppression): string {
  return JSON.stringify([reason, who, until]);
}
