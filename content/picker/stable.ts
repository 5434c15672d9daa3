// Attributes that say what a thing is for. Their values are short words of whoever wrote the page; those of others could
// be anything, a model's name among it.
const mark =
  /^(?:data-(?:[a-z]+-)*(?:test-?id|test|cy|qa|part|side|role|slot|position|column|pane|panel|kind|type|choice|vote|outcome|action)|name|type)$/;

// Made by tools, anew with every build: `svelte-1x2y3z`, `css-abcdef`, `:r1:`, `radix-1`.
const generated =
  /^(?:css|sc|jsx|svelte|emotion|radix|headlessui|react|mui|ember|ng|v)[-_:]|:|^_|[a-f0-9]{8,}/i;

// Tailwind and its like: what a thing looks like, not what it is.
const utility =
  /^(?:flex|grid|block|inline|hidden|relative|absolute|fixed|sticky|static|container|group|peer|truncate|grow|shrink)$|^(?:[a-z]+:)?-?(?:m|p|w|h|gap|space|text|font|bg|border|rounded|shadow|flex|grid|items|justify|self|content|col|row|order|z|top|left|right|bottom|inset|min|max|overflow|opacity|transition|duration|ease|animate|cursor|select|leading|tracking|whitespace|break|divide|ring|outline|fill|stroke|object|line)-/;

/** Whether an attribute's value may be kept in a selector. */
export function isMark(attribute: string): boolean {
  return mark.test(attribute);
}

/** Whether a value looks as if a person chose it: words, perhaps with one small number to tell two apart. */
export function isStableValue(value: string): boolean {
  return /^[a-z][a-z_-]{0,40}[0-2]?$/i.test(value) && !generated.test(value);
}

/** Whether a class says what a thing is, and will still say so after the next build. */
export function isStableClass(name: string): boolean {
  return /^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,}){0,4}$/.test(name) && !generated.test(name) && !utility.test(name);
}
