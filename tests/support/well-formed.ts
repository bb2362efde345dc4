const name = /^[A-Za-z_][\w.:-]*/u;
const attribute = /^\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/u;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;
// oxlint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

/** Why a text is no well-formed XML (elements, attributes and text, as office files use it); undefined when it is. */
export function faultInXml(xml: string): string | undefined {
  if (forbidden.test(xml)) return 'a character that XML forbids';
  if (entity.test(xml)) return 'an ampersand that is none';
  let rest = xml.replace(/^<\?xml [^?]*\?>\s*/u, '');
  const open: string[] = [];
  let roots = 0;
  while (rest !== '') {
    const text = rest.indexOf('<');
    if (text < 0) return open.length === 0 && rest.trim() === '' ? undefined : 'text after the end';
    if (text > 0 && open.length === 0 && rest.slice(0, text).trim() !== '') return 'text outside';
    rest = rest.slice(text);
    if (rest.startsWith('</')) {
      const closing = name.exec(rest.slice(2))?.[0];
      if (closing === undefined || closing !== open.pop()) return `</${closing}> closes nothing`;
      rest = rest.slice(2 + closing.length).replace(/^\s*/u, '');
      if (!rest.startsWith('>')) return `</${closing} does not end`;
      rest = rest.slice(1);
      continue;
    }
    const opening = name.exec(rest.slice(1))?.[0];
    if (opening === undefined) return `no element: ${rest.slice(0, 20)}`;
    if (open.length === 0 && (roots += 1) > 1) return 'two roots';
    rest = rest.slice(1 + opening.length);
    const seen = new Set<string>();
    for (let match = attribute.exec(rest); match; match = attribute.exec(rest)) {
      if (seen.has(match[1] as string)) return `${match[1]} twice`;
      seen.add(match[1] as string);
      rest = rest.slice(match[0].length);
    }
    const end = /^\s*(\/?)>/u.exec(rest);
    if (!end) return `<${opening}> does not end: ${rest.slice(0, 40)}`;
    if (end[1] === '') open.push(opening);
    rest = rest.slice(end[0].length);
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> is not closed`;
}
