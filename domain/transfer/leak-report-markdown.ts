import type { LeakReport } from './leak-report';

type Leak = LeakReport['leaks'][number];
type FullLeak = Extract<LeakReport, { texts: true }>['leaks'][number];

/**
 * A report to paste into an issue or a post, in English. What replies and prompts say stands in code fences: none of
 * it becomes a link, an image or HTML where the report is read.
 */
export function leakReportMarkdown(report: LeakReport): string {
  const lines = [
    '# Identity leaks in blind battles',
    '',
    `Findings by Blind Ballot: ${report.leaks.length}, ${report.texts ? 'with' : 'without'} texts.`,
    '',
    ...(report.texts ? report.leaks.flatMap(section) : table(report.leaks)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const columns = ['Month', 'Arena', 'Side', 'Kind', 'Severity', 'Language', 'Claimed maker', 'Claim', 'Asked'];

function table(leaks: readonly Leak[]): readonly string[] {
  if (leaks.length === 0) return [];
  return [row(columns), row(columns.map(() => '---')), ...leaks.map((leak) => row(cells(leak)))];
}

function cells(leak: Leak): readonly string[] {
  const { month, arena, side, kind, severity, language, claimedMaker, elicited } = leak;
  return [
    month,
    plain(arena),
    side?.toUpperCase() ?? '',
    kind,
    severity,
    plain(language ?? ''),
    plain(claimedMaker ?? ''),
    agreementOf(leak),
    elicited ? 'yes' : 'no',
  ];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function section(leak: FullLeak, index: number): readonly string[] {
  const { arena, side, kind, severity, castAt, revealed, elicited, quote, prompt } = leak;
  const { maker, family, model } = leak.claimed;
  const claimed = [...new Set([model ?? family, maker])].filter((name) => name !== undefined).join(', ');
  return [
    `## ${index + 1}. ${kind} (${severity}), ${plain(arena)}`,
    '',
    `- Cast: ${castAt}`,
    ...(side ? [`- Side ${side.toUpperCase()}: ${plain(revealed ?? '')}`] : []),
    ...(claimed === '' ? [] : [`- Claimed: ${plain(claimed)} (${agreementOf(leak)})`]),
    ...(leak.language === undefined ? [] : [`- Language: ${plain(leak.language)}`]),
    `- The prompt asked for it: ${elicited ? 'yes' : 'no'}`,
    '',
    ...fence(quote),
    ...(prompt === undefined ? [] : ['', 'Prompt:', '', ...fence(prompt)]),
    '',
  ];
}

function agreementOf({ agrees }: Leak): string {
  if (agrees === undefined) return '';
  if (agrees === 'neither') return 'false claim';
  return agrees === 'unknown' ? 'not comparable' : `agrees with the ${agrees}`;
}

/** A code block whose fence is longer than any run of backticks within. */
function fence(text: string): readonly string[] {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}text`, text, ticks];
}

/** Text that stands in a line of Markdown and means only itself. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&:]/g, '\\$&');
}
