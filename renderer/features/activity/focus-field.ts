const controls = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"]';

/**
 * Puts the focus on the first control of a field, and the field into view. An address without an element of its own
 * leads to the nearest that has one: `sessions/<id>/from` → `sessions/<id>` → `sessions`.
 *
 * @returns false when nothing of it is on the page
 */
export function focusField(page: ParentNode, address: string): boolean {
  const parts = address.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = CSS.escape(parts.slice(0, length).join('/'));
    const field = page.querySelector<HTMLElement>(`[data-field="${wanted}"]`);
    const control = field?.matches(controls) ? field : field?.querySelector<HTMLElement>(controls);
    if (!control) continue;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
