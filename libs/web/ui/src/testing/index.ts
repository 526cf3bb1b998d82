import axe from 'axe-core';

/**
 * The accessibility faults that axe finds in a piece of page, as readable lines; an empty list is what a spec wants.
 * Contrast needs a real browser and is measured there.
 */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations, passes } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  // A run that checked nothing would look like a page without faults.
  if (passes.length === 0) throw new Error('axe found nothing to check');
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.html})`));
}
