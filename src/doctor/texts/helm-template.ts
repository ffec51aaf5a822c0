// A template of Helm as the manifest that it certainly makes: helm.sh/docs/chart_template_guide/control_structures/.
// What a condition decides is left out, and each value that is filled in becomes a word of its own. Pure.

/** Stands where Helm fills something in. */
export const filledIn = 'filled-in';

/** Of a chart: other programs have templates with the same brackets. */
export function isHelmTemplate(path: string, text: string): boolean {
  return /(?:^|\/)templates\/.*\.ya?ml$/i.test(path) && text.includes('{{') && !text.includes('{%');
}

const linesMax = 20_000;
const action = /\{\{[\s\S]*?\}\}/g;

/** As many lines as the template has. */
export function manifestOf(template: string): string {
  const lines = template.replace(action, oneLine).split(/\r?\n/, linesMax);
  const open: ('condition' | 'other')[] = [];
  let isEmpty = true;
  return lines
    .map((line) => {
      const words = line.match(action) ?? [];
      const rest = line.replace(action, '').trim();
      const hidden = open.includes('condition');
      if (rest === '' && words.length > 0) {
        for (const word of words) follow(word, open, isEmpty);
        return '';
      }
      if (rest === '---') isEmpty = true;
      else if (rest !== '' && !rest.startsWith('#') && !hidden) isEmpty = false;
      return hidden ? '' : line.replace(action, filledIn);
    })
    .join('\n');
}

/** `around`: before anything else of a document, a condition is about all of it. */
function follow(word: string, open: ('condition' | 'other')[], around: boolean): void {
  const [, name = ''] = /^\{\{-?\s*(\w+)/.exec(word) ?? [];
  if (name === 'if') open.push(around ? 'other' : 'condition');
  else if (/^(?:with|range|define|block)$/.test(name)) open.push('other');
  else if (name === 'else' && open.length > 0) open[open.length - 1] = 'condition';
  else if (name === 'end') open.pop();
}

/** An action over several lines is told on its first. */
function oneLine(word: string): string {
  const breaks = word.split('\n').length - 1;
  return breaks === 0 ? word : word.replace(/\s*\n\s*/g, ' ') + '\n'.repeat(breaks);
}
